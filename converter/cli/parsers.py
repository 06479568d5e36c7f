"""The parser of each subcommand, as documentation and completion look at it: built, and never used."""

from importlib import import_module
from typing import NoReturn

from .arguments import Parser
from .main import COMMANDS


class Built(Exception):  # noqa: N818  no error: the parser is complete
    """The parser has all its arguments."""


class Plan(Parser):
    """A parser that stops where it would begin to parse."""

    def parse_args(self, *_: object, **__: object) -> NoReturn:
        """Stop here."""
        raise Built


def parser_of(command: str) -> Parser:
    """The parser of a subcommand with all its arguments."""
    module = import_module(f".{command}", __package__)
    parser = Plan(prog=f"prconvert {command}", description=module.__doc__)
    try:
        module.run(parser, [])
    except Built:
        return parser
    raise AssertionError(f"{command}: takes no arguments")


def parsers() -> dict[str, Parser]:
    """Those of all subcommands, by name."""
    return {command: parser_of(command) for command in COMMANDS}
