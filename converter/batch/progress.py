"""Progress of a batch for those who do not watch."""


class Unwatched:
    """Tells nobody anything; stands where an `interfaces.Progress` is due."""

    def advance(self, name: str) -> None:
        """One document is done."""
