"""A stretch: one place of the release that may hold speech, a headline or a paragraph, as one line of text."""

from typing import NamedTuple


class Stretch(NamedTuple):
    """What `find_quotes` reads, in reading order."""

    place: str
    """``headline``, ``subheadlines/0``, ``p1`` …: what spans name."""
    text: str
    kind: str
    """That of the paragraph, or ``headline``, ``subheadline``."""
    section: str
    """That of the paragraph, or ``headline``."""
    label: str | None = None
    """Bullet, number or turn mark as printed before the text: ``•``, ``Q:``."""
