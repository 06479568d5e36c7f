"""The body of a Markdown file: one block after the other, parted by empty lines."""

import re
from collections.abc import Iterable, Iterator

from ...model.release import Byline, EndMark, Media, Notice, Paragraph, PressRelease, SourceLine
from ...rendering.addresses import safe_address
from ...rendering.lists import Item, ItemList, nest
from ...rendering.story import Block, Headline, List, Part, StandaloneDateline, Subheadline, tell
from .escapes import escape, escape_start, fence_for, target
from .inline import emphasised, set_cells, set_text

Single = Headline | Subheadline | Notice | StandaloneDateline | Byline | SourceLine | EndMark

HEADINGS = 6
SENTENCE_END = re.compile(r"(?<=[.!?…])([\"”’»)]*) (?=[\"“‘«(]?[^\W\d_a-z])")
TRAILING = re.compile(r"#+\Z")


class Body:
    """The blocks of a release; ``sentences`` puts each sentence on a line of its own."""

    def __init__(self, release: PressRelease, *, sentences: bool) -> None:
        """Nothing is set yet."""
        self.release = release
        self.sentences = sentences

    def blocks(self) -> Iterator[str]:
        """All blocks in reading order."""
        for part in tell(self.release):
            yield from self.part(part)

    def part(self, part: Part) -> Iterable[str]:
        """The blocks of one part."""
        match part:
            case Block():
                return self.block(part)
            case List(items):
                return ["\n".join(self.lists(nest(items)))]
            case Media():
                return self.media(part)
            case _:
                return [self.line(part)]

    def line(self, part: Single) -> str:
        """A part that is one line of its own."""
        match part:
            case Headline():
                return heading(1, set_text(self.release, "headline"))
            case Subheadline(text, _):
                return emphasised(text, "emphasis")
            case Notice():
                return emphasised(part.text)
            case StandaloneDateline(dateline):
                return emphasised(dateline.text)
            case _:
                return escape_start(escape(part.text))

    def block(self, part: Block) -> Iterable[str]:
        """One paragraph that is no list item."""
        paragraph = part.paragraph
        opening = emphasised(part.dateline.text) if part.dateline else ""
        if paragraph.kind == "table":
            return [*filter(None, (opening, self.label(paragraph).strip())), "\n".join(self.table(paragraph))]
        if paragraph.kind == "preformatted":
            fence = fence_for(paragraph.text)
            before = " ".join(filter(None, (opening, self.label(paragraph).strip())))
            return [*filter(None, (before,)), f"{fence}\n{paragraph.text}\n{fence}"]
        text = " ".join(filter(None, (opening, self.label(paragraph) + set_text(self.release, paragraph.id))))
        if paragraph.kind == "heading":
            return [heading((paragraph.level or 1) + 1, text)]
        lines = self.lines(text)
        return ["\n".join(f"> {line}" for line in lines) if paragraph.kind == "blockquote" else "\n".join(lines)]

    def label(self, paragraph: Paragraph) -> str:
        """A label that is printed, and the blank behind it."""
        return f"{escape(paragraph.label)} " if paragraph.label else ""

    def lines(self, text: str) -> list[str]:
        """A paragraph as one line, or as a line for each sentence."""
        lines = SENTENCE_END.sub("\\1\n", text).split("\n") if self.sentences else [text]
        return [escape_start(line) for line in lines]

    def lists(self, groups: Iterable[ItemList]) -> Iterator[str]:
        """Lists one behind the other; their signs change, so that they stay apart."""
        for number, group in enumerate(groups):
            for count, item in enumerate(group.items, 1):
                sign = f"{count}{'.)'[number % 2]}" if group.style == "numbered" else "-*"[number % 2]
                yield from self.item(item, sign, printed=group.style == "labelled")

    def item(self, item: Item, sign: str, *, printed: bool) -> Iterator[str]:
        """One item, and the lists inside it under its text."""
        label = self.label(item.paragraph) if printed else ""
        yield f"{sign} {escape_start(label + set_text(self.release, item.paragraph.id))}"
        indent = " " * (len(sign) + 1)
        yield from (indent + line for line in self.lists(item.lists))

    def table(self, paragraph: Paragraph) -> Iterator[str]:
        """A table of GFM; its first row is the header, which is left empty where the table has none."""
        rows = list(set_cells(self.release, paragraph.id, paragraph.rows or ()))
        if not paragraph.header_rows:
            rows.insert(0, [""] * len(rows[0]))
        yield from (f"| {' | '.join(cells)} |" for cells in rows[:1])
        yield f"|{' --- |' * len(rows[0])}"
        yield from (f"| {' | '.join(cells)} |" for cells in rows[1:])

    def media(self, media: Media) -> Iterable[str]:
        """A picture, or the address of what cannot be shown; nothing where there is neither."""
        address = safe_address(media.url)
        credit = escape(media.credit) if media.credit else ""
        words = escape(media.alt or "")
        if address and media.kind in ("image", "logo"):
            shown = f"![{words}]({target(address)})"
        elif address:
            shown = f"[{words or escape(media.url or '')}]({target(address)})"
        else:
            shown = escape_start(words)
        text = " ".join(filter(None, (shown, credit)))
        return [text] if text else []


def heading(level: int, text: str) -> str:
    """A heading of the style that stands on one line; number signs at its end are text."""
    kept = TRAILING.sub(lambda found: "\\#" * len(found[0]), text)
    return f"{'#' * min(level, HEADINGS)} {kept}"
