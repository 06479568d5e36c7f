"""`prconvert COMMAND …`: chooses the subcommand, and turns whatever happens into an exit status.

Nothing but the chosen subcommand is imported: help and version must start as fast as Python does.
"""

import sys
from argparse import SUPPRESS
from collections.abc import Sequence

from ..version import VERSION
from .arguments import Parser

COMMANDS = {
    "convert": "write releases in other formats",
    "parse": "print the canonical JSON of a release",
    "validate": "say what a wire desk would object to",
    "rules": "list the rules, or explain one",
    "formats": "list what can be read and written",
    "schemas": "list the official schemas of the wires that you have, or add some",
    "completion": "print the script for completion in bash, zsh or fish",
}
"""Each one a module of this package, with what it does."""

DESCRIPTION = (
    "Read press releases; write NewsML-G2, DOCX, PDF and canonical JSON; say what a wire desk would object to."
)
EXAMPLES = """\
examples:
  prconvert convert release.txt --to newsml-g2,docx,pdf,json --out out
  prconvert validate release.txt
  prconvert COMMAND --help

exit status:
  0  done and clean
  1  a finding of severity error, or a document from which no release could be made
  2  wrong usage or configuration, a path that is missing or unreadable, a target that exists
  130  interrupted
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and answer its exit status. Errors become lines on standard error, never a traceback."""
    try:
        return dispatch(list(sys.argv[1:] if arguments is None else arguments))
    except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001 - faults of ours too are told in one line
        from .failures import report

        return report(error)


def dispatch(arguments: list[str]) -> int:
    """Let the named subcommand do its work."""
    if not arguments or arguments[0] not in COMMANDS:
        return answer_without_command(arguments)
    from importlib import import_module

    command = import_module(f".{arguments[0]}", __package__)
    parser = Parser(prog=f"prconvert {arguments[0]}", description=command.__doc__)
    status: int = command.run(parser, arguments[1:])
    return status


def answer_without_command(arguments: list[str]) -> int:
    """Help, the version, or a `UsageError` that lists the commands."""
    commands = "\n".join(f"  {name:10} {summary}" for name, summary in COMMANDS.items())
    parser = Parser(prog="prconvert", description=f"{DESCRIPTION}\n\ncommands:\n{commands}", epilog=EXAMPLES)
    parser.usage = "prconvert COMMAND [argument ...]"
    parser.add_argument("--version", action="version", version=f"prconvert {VERSION}", help="show the version and exit")
    parser.add_argument("command", metavar="COMMAND", help=SUPPRESS)
    parser.add_argument("arguments", nargs="...", help=SUPPRESS)
    if not arguments:
        parser.error(f"no command given; one of: {', '.join(COMMANDS)}")
    chosen = parser.parse_args(arguments).command
    parser.error(f"unknown command {chosen!r}; one of: {', '.join(COMMANDS)}")
