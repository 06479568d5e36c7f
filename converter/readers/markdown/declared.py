"""What front matter declares, put where the text is silent; where the two disagree, the text counts and it is told.

Values that are part of the release (headline, dateline, contacts …) become blocks that know where they stand in the
front matter; what only describes it becomes publication, subjects and language.
"""

import re
from collections.abc import Iterator
from typing import Any

from ...model.findings import Finding
from ...model.reading import line_and_column
from ...model.release import Publication, Subject
from ...parsing.draft import Block, Draft
from ...parsing.passage import Passage, regular
from ...parsing.prose import bare
from .front_matter import FrontMatter, line_of, lines_of

DISAGREES = "PRC916"
ANOTHER_LANGUAGE = "PRC616"
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d:\d\d)?)?")
CONTACT_KEYS = ("role", "name", "title", "organization", "company", "email", "phone", "tel", "url", "address")


def declare(draft: Draft, front: FrontMatter) -> None:
    """Add to the draft what the front matter declares."""
    facts = front.facts
    language = line_of(facts.get("language"))
    if language and LANGUAGE.fullmatch(language.replace("_", "-")):
        draft.language = language.replace("_", "-")
    draft.publication = publication_of(facts)
    draft.subjects = tuple(dict.fromkeys(Subject(word) for word in words_of(facts.get("subjects"))))
    head = [*head_blocks(draft, front)]
    draft.blocks[:0] = head
    draft.blocks += tail_blocks(draft, front)


def publication_of(facts: dict[str, Any]) -> Publication | None:
    """What is declared about the release as a publication; None where nothing is."""
    version = facts.get("version")
    address = line_of(facts.get("url"))
    found = Publication(
        identifier=line_of(facts.get("identifier")),
        version=version if isinstance(version, int) and not isinstance(version, bool) and version > 0 else None,
        published=moment_of(facts.get("published")),
        modified=moment_of(facts.get("modified")),
        url=address if address and re.fullmatch(r"https?://\S+", address) else None,
        publisher=line_of(facts.get("publisher")),
        copyright=line_of(facts.get("copyright")),
    )
    return found if found != Publication() else None


def moment_of(value: Any) -> str | None:
    """A date or date-time of ISO 8601; None where it is neither."""
    found = MOMENT.fullmatch(line_of(value) or "")
    if not found:
        return None
    return found[1] + (f"T{found[2]}{found[3] or ''}" if found[2] else "")


def words_of(value: Any) -> tuple[str, ...]:
    """Keywords: a list, or a line parted by commas."""
    if isinstance(value, str):
        return tuple(word for part in value.split(",") if (word := line_of(part)))
    return lines_of(value)


def head_blocks(draft: Draft, front: FrontMatter) -> Iterator[Block]:
    """Headline, subheadlines, byline, embargo and dateline, where the text has none."""
    marked = next((block for block in draft.blocks if block.kind == "heading" and block.level == 1), None)
    headline = line_of(front.facts.get("headline"))
    if headline and marked is None:
        yield Block(
            place(draft.text, headline, front.end), "heading", level=1, gap=True, recogniser="markdown: front matter"
        )
    elif headline and marked and bare(headline) != bare(marked.text):
        draft.findings.append(disagreement(draft.text, "headline", headline, marked.text))
    for line in lines_of(front.facts.get("subheadlines")):
        if not any(bare(line) == bare(block.text) for block in draft.blocks):
            yield declared(draft.text, line, front.end, "subheadline")
    for author in lines_of(front.facts.get("byline")):
        yield declared(draft.text, author, front.end, "byline")
    for line in lines_of(front.facts.get("embargo")):
        block = declared(draft.text, line, front.end, "notice")
        block.detail = "embargo"
        yield block
    for line in lines_of(front.facts.get("dateline")):
        if not any(block.text.startswith(line) for block in draft.blocks):
            yield Block(place(draft.text, line, front.end), gap=True, recogniser="markdown: front matter")


def tail_blocks(draft: Draft, front: FrontMatter) -> Iterator[Block]:
    """The source line and the contacts, a line for each value, where the text does not print them."""
    printed = "\n".join(block.text for block in draft.blocks)
    for line in lines_of(front.facts.get("source")):
        if line not in printed:
            yield declared(draft.text, line, front.end, "source")
    contacts = front.facts.get("contacts")
    for contact in contacts if isinstance(contacts, list) else [contacts]:
        values = contact if isinstance(contact, dict) else {"name": contact}
        lines = [line for key in CONTACT_KEYS for line in lines_of(values.get(key))]
        if lines and all(line in printed for line in lines):
            continue
        for number, line in enumerate(lines):
            block = Block(place(draft.text, line, front.end), gap=number == 0)
            block.claim("markdown: front matter", section="contact")
            yield block


def declared(text: str, value: str, end: int, role: Any) -> Block:
    """A block for a declared value in that role."""
    block = Block(place(text, value, end), gap=True)
    block.claim("markdown: front matter", role)
    return block


def place(text: str, value: str, end: int) -> Passage:
    """A value with its place in the front matter; without one where it is spelled with escapes there."""
    words = r"\s+".join(map(re.escape, value.split()))
    found = re.compile(words).search(text, 0, end)
    return regular(text, found.start(), found.end()) if found else Passage(value, (), 0)


def disagreement(text: str, what: str, value: str, printed: str) -> Finding:
    """The finding for a fact that the text gives otherwise."""
    line, column = line_and_column(text, max(text.find(value), 0))
    message = f"front matter says the {what} is {value!r:.80}, the text prints {printed!r:.80}: the text counts"
    code = ANOTHER_LANGUAGE if what == "language" else DISAGREES
    return Finding(code, message, f"/{what}", "warning", line, column)
