"""The command line as argparse knows it, with errors in the words of this house."""

import argparse
import os
import sys

TYPE_CHECKING = False  # type checkers take this name for true; importing typing costs 6 ms at each start
if TYPE_CHECKING:
    from typing import NoReturn


class Formatter(argparse.RawDescriptionHelpFormatter):
    """A formatter that finds the width of the terminal by itself: argparse asks `shutil`, with each argument and for 5 ms."""

    def __init__(self, prog: str) -> None:
        """Help that leaves two columns free, as argparse does."""
        super().__init__(prog, width=columns() - 2)


def columns() -> int:
    """The width of the terminal: COLUMNS, else what standard output says, else 80."""
    told = os.environ.get("COLUMNS", "")
    if told.isdecimal() and int(told):
        return int(told)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or 80  # type: ignore[union-attr]  # closed: below
    except (AttributeError, ValueError, OSError):
        return 80


class Parser(argparse.ArgumentParser):
    """An argument parser whose help keeps its line breaks, and whose errors are `UsageError`."""

    def __init__(self, prog: str, description: str | None = None, epilog: str | None = None) -> None:
        """Take flags only as they are spelt in full: a new flag must not change what an old script means."""
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            formatter_class=Formatter,
            allow_abbrev=False,
        )

    def error(self, message: str) -> "NoReturn":
        """Raise the error, with the way to help."""
        from ..errors import UsageError

        raise UsageError(f"{message}; see {self.prog} --help")
