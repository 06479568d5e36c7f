"""A message as one text and as blocks: subject, sender and date, then its texts.

The decoded source is the subject, the sender and the date, one line each, and behind a blank line the texts of the message
as they are, HTML with its tags; positions count in it. Other headers say how the mail travelled and are not read.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ...errors import LimitError
from ...model.findings import Finding
from ...model.release import Publication, Subject
from ...parsing.draft import Block, Draft
from ...parsing.encoding import forbidden_in
from ...parsing.flow import Flow
from ...parsing.layout import lay_out
from ...parsing.passage import regular
from ...parsing.prose import bare
from ...trees.element import Element, Stretch
from ...trees.html import parse_html
from .furniture import QUOTED, own_lines
from .headers import FORWARDED, Headers, split_prefixes
from .parts import Part
from .texts import text_of

OWN = "mail-furniture"
LARGEST_TEXT = 2**20
"""Bytes; mail programs send longer texts as attachments."""

CLASSES = frozenset(
    ("gmail_signature", "moz-signature", "moz-cite-prefix", "gmail_attr", "yahoo_quoted", "protonmail_signature_block")
)
IDS = frozenset(("signature", "divrplyfwdmsg", "appendonsend", "mail-editor-reference-message-container"))
QUOTES = frozenset(("gmail_quote", "gmail_quote_container"))


@dataclass(slots=True)
class Letter:
    """The decoded source of a message: its headers, and where each text begins and ends in it."""

    headers: Headers
    source: str = ""
    texts: list[tuple[int, int, bool]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    @property
    def forwarded(self) -> bool:
        """Whether the subject says that the message passes on another one."""
        return bool(FORWARDED.match(self.headers.subject))


def write_letter(headers: Headers, parts: Sequence[Part], name: str) -> Letter:
    """The decoded source of a message. `LimitError` where it is longer than any release."""
    size = sum(len(part.data) for part in parts)
    if size > LARGEST_TEXT:
        raise LimitError(f"{name}: {size:,} bytes of text, more than the {LARGEST_TEXT:,} that are read; attach it")
    letter = Letter(headers)
    lines = [
        headers.subject,
        f"From: {headers.sender}" if headers.sender else "",
        f"Date: {headers.date}" if headers.date else "",
    ]
    letter.source = "".join(f"{line}\n" for line in lines if line)
    for part in parts:
        text, findings = text_of(part)
        letter.findings += findings
        letter.source += "\n"
        start = len(letter.source)
        letter.source += text if text.endswith("\n") else f"{text}\n"
        letter.texts.append((start, len(letter.source), part.html))
    letter.findings += forbidden_in(letter.source)
    return letter


def draft_of(letter: Letter, *, headed: bool) -> Draft:
    """A fresh draft of a message; where it is not ``headed`` its subject may be the headline."""
    body: list[Block] = []
    for start, end, html in letter.texts:
        body += html_blocks(letter, start, end) if html else plain_blocks(letter, start, end)
    headers = letter.headers
    given = headers.publisher or headers.published
    return Draft(
        letter.source,
        [*head_blocks(letter, body, headed=headed), *body],
        language=headers.language,
        publication=Publication(publisher=headers.publisher, published=headers.published) if given else None,
        subjects=tuple(Subject(word) for word in headers.keywords),
        findings=list(letter.findings),
    )


def head_blocks(letter: Letter, body: Sequence[Block], *, headed: bool) -> Iterator[Block]:
    """The subject, without what mail programs put before it, and the lines of sender and date."""
    subject = letter.headers.subject
    at = len(subject) + 1 if subject else 0
    cut = split_prefixes(subject)
    if subject[:cut].strip():
        yield own_block(letter.source, 0, cut)
    if subject[cut:].strip():
        block = Block(regular(letter.source, cut, len(subject)), recogniser="mail: subject")
        said = bare(block.text) in {bare(other.text) for other in body}
        if headed or said:
            block.claim("mail: subject", "artifact", detail=OWN)
        else:
            block.kind, block.level = "heading", 1
        yield block
    for line in (letter.headers.sender, letter.headers.date):
        if line:
            end = letter.source.index("\n", at)
            yield own_block(letter.source, at, end)
            at = end + 1


def own_block(source: str, start: int, end: int) -> Block:
    """A block that belongs to the mail."""
    block = Block(regular(source, start, end))
    block.claim("mail: furniture", "artifact", detail=OWN)
    return block


# Plain text


def plain_blocks(letter: Letter, start: int, end: int) -> list[Block]:
    """The blocks of a plain text."""
    source = letter.source
    lines = list(lines_of(source, start, end))
    own = own_lines([source[a:b] for a, b in lines], forwarded=letter.forwarded)
    shown = [" " * start]
    for number, (a, b) in enumerate(lines):
        shown.append(" " * (b - a) if number in own else unquoted(source[a:b]))
        shown.append("\n")
    blocks = lay_out("".join(shown))
    for block in blocks:
        block.recogniser = "mail"
    blocks += [own_block(source, a, b) for a, b in runs_of(lines, own, source)]
    return sorted((block for block in blocks if block.text), key=lambda block: block.passage.start)


def lines_of(source: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the lines of a text begin and end."""
    while start < end:
        stop = source.find("\n", start, end)
        stop = end if stop < 0 else stop
        yield start, stop
        start = stop + 1


def unquoted(line: str) -> str:
    """A quoted line that is part of the release, blanks for its signs."""
    found = QUOTED.match(line) if line[:1] == ">" else None
    return " " * found.end() + line[found.end() :] if found else line


def runs_of(lines: Sequence[tuple[int, int]], own: set[int], source: str) -> Iterator[tuple[int, int]]:
    """The stretches of neighbouring lines that belong to the mail, parted where a line is blank."""
    first: int | None = None
    for number, (start, end) in enumerate(lines):
        belongs = number in own and bool(source[start:end].strip())
        if belongs and first is None:
            first = start
        elif not belongs and first is not None:
            yield first, lines[number - 1][1]
            first = None
    if first is not None:
        yield first, lines[-1][1]


# HTML


def html_blocks(letter: Letter, start: int, end: int) -> list[Block]:
    """The blocks of an HTML text."""
    tree = parse_html(" " * start + letter.source[start:end])  # so that its places are those of the whole
    first = tree.children[0] if tree.children else None
    if isinstance(first, Stretch):
        tree.children[0] = first._replace(start=start)
    flow = Flow(letter.source, recogniser="mail")
    flow.walk(tree)
    flow.flush()
    blocks = flow.blocks
    own = own_lines([block.text for block in blocks], forwarded=letter.forwarded, blocks=True)
    areas = list(own_areas(tree, forwarded=letter.forwarded))
    for number, block in enumerate(blocks):
        at = block.passage.start
        if block.role == "paragraph" and (number in own or any(a <= at < b for a, b in areas)):
            block.claim("mail: furniture", "artifact", detail=OWN)
    return blocks


def own_areas(tree: Element, *, forwarded: bool) -> Iterator[tuple[int, int]]:
    """Where elements stand that mail programs use for signatures and for the mail that is answered."""
    for element in tree.walk():
        classes = set(element.attributes.get("class", "").lower().split())
        quoted = element.name == "blockquote" and element.attributes.get("type", "").lower() == "cite"
        own = classes & CLASSES or element.attributes.get("id", "").lower() in IDS
        if own or (not forwarded and (quoted or classes & QUOTES)):
            stretches = list(element.stretches())
            if stretches:
                yield stretches[0].start, stretches[-1].end
