"""The command line as argparse knows it, with errors in the words of this house."""

import argparse

TYPE_CHECKING = False  # type checkers take this name for true; importing typing costs 6 ms at each start
if TYPE_CHECKING:
    from typing import NoReturn


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

    def error(self, message: str) -> "NoReturn":
        """Raise the error, with the way to help."""
        from ..errors import UsageError

        raise UsageError(f"{message}; see {self.prog} --help")
