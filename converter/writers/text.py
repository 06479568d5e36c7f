"""Plain text: a release as wires print it, every part in its conventional place, wrapped or one paragraph a line.

What only marks and data say has no place in it; each kind of loss is announced.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import TextWrapper

from ..errors import UsageError
from ..interfaces import Attachment, Output, Writer, option
from ..model.findings import Finding
from ..model.release import Media, PressRelease
from ..rendering.losses import LOSS
from ..rendering.plain import text_of
from ..rendering.story import Block, List, Part, tell

NARROWEST = 20
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese."""

UNWRAPPED = ("table", "preformatted")


@dataclass(frozen=True, slots=True)
class TextOptions:
    """Choices for plain text. `UsageError` for a width in which no text can be read."""

    wrap: int | None = option(None, "--text-wrap", "columns at which paragraphs are wrapped; not at all if not given")
    template: str | None = option(None, "--template", "a Jinja2 template that is filled instead of the built-in form")

    def __post_init__(self) -> None:
        """Refuse a width that is too small."""
        if self.wrap is not None and self.wrap < NARROWEST:
            raise UsageError(f"--text-wrap {self.wrap} is too narrow; give {NARROWEST} columns or more, like 72")


def write_text(release: PressRelease, options: TextOptions, attachments: Sequence[Attachment] = ()) -> Output:
    """The release as plain text in UTF-8 with a final newline; what it cannot say is told in findings."""
    if options.template is not None:
        from ..rendering.templates import fill_template

        return Output(fill_template(options.template, release).encode())
    return Output(f"{''.join(laid_out(release, options.wrap))}\n".encode(), tuple(losses(release)))


def laid_out(release: PressRelease, width: int | None) -> Iterator[str]:
    """The parts as they follow each other: an empty line between two, none between the lines of one contact."""
    owners = {name: number for number, contact in enumerate(release.contacts) for name in contact.paragraphs}
    before: int | None = None
    parted = False
    for part in tell(release):
        text = "" if isinstance(part, Media) else wrapped(part, width)
        if not text:
            continue
        owner = owners.get(part.paragraph.id) if isinstance(part, Block) and part.paragraph.kind == "text" else None
        if parted:
            yield "\n" if owner is not None and owner == before else "\n\n"
        yield text
        before, parted = owner, True


def wrapped(part: Part, width: int | None) -> str:
    """A part as text; words are never broken, and the lines of an item stand under its text.

    Scripts that set no blanks between words stay on one line, for a break in them is no blank.
    """
    text = text_of(part)
    kept = isinstance(part, Block) and part.paragraph.kind in UNWRAPPED
    if width is None or kept or UNSPACED.search(text):
        return text
    wrapper = TextWrapper(width, break_long_words=False, break_on_hyphens=False, expand_tabs=False)
    lines = []
    for line in text.split("\n"):
        indent = len(line) - len(line.lstrip(" "))
        hanging = indent + (line[indent:].find(" ") + 1 if isinstance(part, List) else 0)
        wrapper.subsequent_indent = " " * hanging
        lines += wrapper.wrap(line)
    return "\n".join(lines)


def losses(release: PressRelease) -> Iterator[Finding]:
    """What plain text has no place for, a finding for each kind."""
    marks = sum(mark.style != "link" for paragraph in release.paragraphs for mark in paragraph.marks)
    hidden = [link for link in release.links if not printed(link.url, link.text)]
    headings = [p for p in release.paragraphs if p.kind == "heading" and (p.level or 1) > 1]
    for count, what, pointer in (
        (marks, "marks of style", "/paragraphs"),
        (len(hidden), "addresses that are not printed", "/links"),
        (len(release.media), "pictures and other media", "/media"),
        (len(headings), "levels of headings", "/paragraphs"),
        (len(release.subjects), "subjects", "/subjects"),
        (int(release.publication is not None), "facts of publication", "/publication"),
        (len(release.artifacts), "artifacts, which are no part of the release", "/artifacts"),
    ):
        if count:
            yield Finding(LOSS, f"text cannot hold the {what}: {count} left out", pointer, "info")


def printed(url: str, text: str) -> bool:
    """Whether the words of a link are its address, with or without its scheme."""
    bare = url.partition(":")[2].removeprefix("//")
    digits = "".join(filter(str.isdigit, text))
    if url.startswith("tel:"):
        return "".join(filter(str.isdigit, url)).endswith(digits) and bool(digits)
    return text.casefold().rstrip("/").endswith(bare.casefold().rstrip("/"))


TEXT = Writer("text", ".txt", "text/plain", TextOptions, write_text)
"""A release as plain text."""
