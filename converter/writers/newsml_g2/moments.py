"""Times of an item, each later than the one before: content created, first version, this version."""

from datetime import UTC, datetime, timedelta

from ...rendering.filling import ZONE, with_zone
from .draft import Draft

EAST = timedelta(hours=14)
"""A day begins this much earlier in the farthest east than in UTC."""


def first_created(draft: Draft) -> str | None:
    """When the release was first published, where date, time and zone are declared and not after this version."""
    publication = draft.release.publication
    declared = publication.published if publication else None
    if declared is None or not ZONE.search(declared) or instant(with_zone(declared)) > instant(draft.time):
        return None
    return with_zone(declared)


def content_created(draft: Draft) -> str | None:
    """The dateline's date; None where it lies after this version, which no receiver would accept."""
    dateline = draft.release.dateline
    date = dateline.date if dateline else None
    if date is None or instant(f"{date}T00:00:00Z") > instant(draft.time, EAST):
        return None
    return date


def content_modified(draft: Draft) -> str | None:
    """When the text was last changed: a declared time between the day of its creation and this version."""
    publication, created = draft.release.publication, content_created(draft)
    declared = publication.modified if publication else None
    if declared is None or created is None or not ZONE.search(declared):
        return None
    full = with_zone(declared)
    return full if full[:10] > created and instant(full) <= instant(draft.time) else None


def instant(moment: str, later: timedelta = timedelta()) -> datetime:
    """A full date-time as one that can be compared, its clock taken as UTC at the calendar's ends."""
    parsed = datetime.fromisoformat(moment)
    try:
        return parsed.astimezone(UTC) + later
    except OverflowError:
        return parsed.replace(tzinfo=UTC)
