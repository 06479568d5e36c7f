"""The command line as argparse knows it, with errors in the words of this house."""

import argparse
from typing import NoReturn

from ..errors import UsageError


class Parser(argparse.ArgumentParser):
    """An argument parser whose help keeps its line breaks, and whose errors are `UsageError`."""

    def __init__(self, prog: str, description: str | None = None, epilog: str | None = None) -> None:
        """Take flags only as they are spelt in full: a new flag must not change what an old script means."""
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )

    def error(self, message: str) -> NoReturn:
        """Raise the error, with the way to help."""
        raise UsageError(f"{message}; see {self.prog} --help")
