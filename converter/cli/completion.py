"""Print the script with which a shell completes the command, its options and their values."""

from argparse import Action, ArgumentParser
from collections.abc import Sequence
from typing import Any

from ..pipeline import all_rules, readers, writers
from ..version import VERSION
from .arguments import Parser
from .main import COMMANDS, DESCRIPTION
from .product import standard_output

SHELLS = ("bash", "zsh", "fish")
EXAMPLES = """\
examples:
  prconvert completion bash > ~/.local/share/bash-completion/completions/prconvert
  prconvert completion zsh > "${fpath[1]}/_prconvert"
  prconvert completion fish > ~/.config/fish/completions/prconvert.fish
"""


def run(parser: Parser, arguments: Sequence[str]) -> int:
    """Print the script and answer the exit status."""
    parser.epilog = EXAMPLES
    parser.add_argument("shell", choices=SHELLS, help="the shell to complete in")
    shell = parser.parse_args(arguments).shell
    with standard_output() as product:
        product.write_text(script(shell))
    return 0


def script(shell: str) -> str:
    """The script for a shell, made of the parsers of all subcommands."""
    import shtab

    from .parsers import parsers

    whole = ArgumentParser(prog="prconvert", description=DESCRIPTION)
    whole.add_argument("--version", action="version", version=VERSION, help="show the version and exit")
    commands = whole.add_subparsers(dest="command", metavar="COMMAND")
    for name, parser in parsers().items():
        for action in parser._actions:  # noqa: SLF001  argparse has no other way to its actions, and shtab goes it too
            describe(action)
        commands.add_parser(name, help=COMMANDS[name], parents=[parser], add_help=False, description=COMMANDS[name])
    return shtab.complete(whole, shell) + "\n"


def describe(action: Action) -> None:
    """Say what values an argument takes, where argparse does not know."""
    import shtab

    known: Any = action  # shtab looks for an attribute that argparse does not declare
    match action.dest:
        case "files" | "output" | "reports" if action.choices is None:
            known.complete = shtab.FILE
        case "out" | "schema_dir":
            known.complete = shtab.DIRECTORY
        case "reader":
            action.choices = list(readers()[0])
        case "to":
            action.choices = [*writers()[0], "all"]
        case "select" | "code":
            action.choices = list(all_rules())
