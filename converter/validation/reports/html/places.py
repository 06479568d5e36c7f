"""Where a finding belongs on the page: next to which text, and which words of it."""

from ....model.findings import Finding
from ....model.release import PressRelease

WHOLE = ""
"""The place of findings about the release as a whole."""


def place_of(release: PressRelease, finding: Finding) -> tuple[str, tuple[int, int] | None]:
    """A place as spans name it (`p3`, `headline`, `subheadlines/0`), `notices/0`, `dateline` …, and the span in its text.

    The place is `WHOLE` where the finding is about nothing on the page; the span None where all of the text is meant.
    """
    part, _, rest = finding.pointer.lstrip("/").partition("/")
    number, _, field = rest.partition("/")
    index = int(number) if number.isdecimal() else None
    span = None if finding.start is None or finding.end is None else (finding.start, finding.end)
    if part == "paragraphs" and index is not None and index < len(release.paragraphs):
        return release.paragraphs[index].id, span if field == "text" else None
    if part == "dateline" and release.dateline:
        return release.dateline.paragraph or "dateline", None
    if part in ("headline", "byline", "source", "end_mark") and getattr(release, part):
        return part, span
    if part in ("subheadlines", "notices", "media") and index is not None and index < len(getattr(release, part)):
        return f"{part}/{index}", span
    return place_of_member(release, part, index)


def place_of_member(release: PressRelease, part: str, index: int | None) -> tuple[str, tuple[int, int] | None]:
    """The place of a quote, link or other thing that stands in a paragraph."""
    members = getattr(release, part, None)
    if not isinstance(members, tuple) or index is None or index >= len(members):
        return WHOLE, None
    member = members[index]
    if part == "quotes":
        first = member.spans[0]
        return first.paragraph, (first.start, first.end)
    if part in ("links", "securities") and member.paragraph is not None:
        return member.paragraph, (member.start, member.end)
    if part == "contacts" and member.paragraphs:
        return member.paragraphs[0], None
    if part == "organizations" and member.boilerplate:
        return member.boilerplate[0], None
    return WHOLE, None
