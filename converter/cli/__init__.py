"""The command `prconvert`: one module a subcommand, imported when it is chosen.

Only this room knows the terminal, the arguments and the environment.
"""
