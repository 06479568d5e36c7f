"""The flow of a document of elements: what a person who opens it can read, as blocks, in order.

Elements have the names of HTML; readers of other formats that know paragraphs, headings, lists and tables hand in a tree
of such names. Left out by rule: scripts, styles, templates, form fields, and what the page hides. Navigation, headers and
footers of the page, and asides are kept as artifacts.
"""

import re
from html import unescape

from ..trees.element import Element, Stretch
from .draft import Block, Picture
from .passage import Passage, join, regular
from .run import Run, moved_styles
from .spans import Anchor, Style
from .tables import EMPTY, has_header_column, has_header_row, whole

HIDDEN = frozenset(
    "script style template textarea select option datalist svg math noscript head title meta link iframe object audio canvas param source track".split()
)
CHROME = frozenset({"nav", "aside", "footer", "form", "button", "dialog", "menu"})
CHROME_ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "dialog"}
)
STORY = frozenset({"article", "main"})
BLOCK = frozenset(
    "address article aside blockquote body button center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
STYLES = {
    "b": "strong",
    "strong": "strong",
    "em": "emphasis",
    "i": "emphasis",
    "cite": "emphasis",
    "sup": "superscript",
    "sub": "subscript",
    "code": "code",
    "tt": "code",
    "kbd": "code",
}
SHAPES = {"blockquote": "blockquote", "figcaption": "caption", "pre": "preformatted"}
QUOTATION_MARKS = frozenset("\"“”„«»‹›‘’'「『&")
UNQUOTED = re.compile(r"(?i)\bquotes\s*:\s*none")
HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
CLASSED_CHROME = re.compile(
    r"(?i)(?:^|[\s_-])(?:nav(?:bar|igation)?|breadcrumbs?|share|sharing|social|cookie|menu|sidebar|related|footer|site-header|masthead|skip-link|newsletter|advert(?:isement)?|promo|pagination)(?:$|[\s_-])"
)
SHORT_STORY = 600  # characters
LONGEST_CELL = 240


class Flow:
    """Walks the tree and gathers blocks."""

    def __init__(self, source: str, base: str = "", recogniser: str = "html") -> None:
        """``base`` completes relative addresses; ``recogniser`` is the name of who reads."""
        self.source = source
        self.base = base
        self.recogniser = recogniser
        self.blocks: list[Block] = []
        self.run = Run()
        self.shape: list[tuple[str, int | None]] = [("text", None)]
        self.chrome = 0
        self.stories: frozenset[int] | None = None
        self.lists: list[list[int]] = []
        self.gap = True
        self.marker: str | None = None

    def walk(self, root: Element) -> None:
        """Visit everything below an element, in order, without recursion."""
        if self.stories is None:
            self.stories = story_holders(root)
        waiting: list[tuple[Element, int, int]] = [(root, 0, 0)]
        while waiting:
            element, number, opened = waiting.pop()
            if number == 0:
                opened = self.run.length
                self.enter(element)
            if number < len(element.children) and not self.skipped(element):
                waiting.append((element, number + 1, opened))
                child = element.children[number]
                if isinstance(child, Stretch):
                    self.text(child)
                elif child.name == "table" and not self.hidden(child):
                    self.table(child)
                elif not self.hidden(child):
                    waiting.append((child, 0, 0))
            else:
                self.leave(element, opened)

    def skipped(self, element: Element) -> bool:
        """Whether what is inside an element is not read."""
        return element.name in HIDDEN

    def hidden(self, element: Element) -> bool:
        """Whether the page hides an element."""
        attributes = element.attributes
        if element.name in HIDDEN or "hidden" in attributes:
            return True
        return bool(attributes) and bool(HIDING.search(attributes.get("style", "")))

    def is_chrome(self, element: Element) -> bool:
        """Whether an element belongs to the page rather than to the story; what holds most of its prose does not."""
        if self.stories and id(element) in self.stories:
            return False
        if element.name in CHROME or element.attributes.get("role") in CHROME_ROLES:
            return True
        if element.name in ("div", "ul", "section", "header", "span", "p") and element.attributes:
            return bool(
                CLASSED_CHROME.search(f"{element.attributes.get('class', '')} {element.attributes.get('id', '')}")
            )
        return False

    def enter(self, element: Element) -> None:
        """Open an element: a block element ends the block before it."""
        name = element.name
        if name in BLOCK:
            self.flush()
            self.gap = self.gap or name not in ("li", "td", "th", "tr", "dd", "dt")
            self.chrome += self.is_chrome(element)
        if name in ("ul", "ol"):
            start = element.attributes.get("start", "1")
            self.lists.append([int(start) if start.isdecimal() and len(start) < 6 else 1, name == "ol"])
        elif name == "li":
            self.shape.append(("list_item", len(self.lists) or 1))
            ordered = self.lists and self.lists[-1][1]
            self.marker = f"{self.lists[-1][0]}." if ordered else "•"
            if self.lists:
                self.lists[-1][0] += 1
        elif len(name) == 2 and name[0] == "h" and name[1] in "123456":
            self.shape.append(("heading", int(name[1])))
        elif name in SHAPES:
            self.shape.append((SHAPES[name], None))
        elif name == "br":
            self.run.add("\n", element.start) if self.shape[-1][0] == "preformatted" else self.flush()
        elif name == "img":
            self.picture(element)
        elif name == "q" and not self.quoted(element):
            self.run.add("“", element.start)

    def leave(self, element: Element, opened: int) -> None:
        """Close an element: its style and address belong to what was gathered since."""
        name = element.name
        if name in STYLES and self.run.length > opened:
            self.run.styles.append(Style(opened, self.run.length, STYLES[name]))  # type: ignore[arg-type]  # a MarkStyle
        elif name == "a" and (url := self.address(element.attributes.get("href", ""))) and self.run.length > opened:
            self.run.anchors.append(Anchor(opened, self.run.length, url))
        elif name == "q" and not self.quoted(element):
            self.run.add("”", self.last_place(element))
        if name in BLOCK:
            self.flush()
            self.chrome -= self.is_chrome(element)
        if name in ("ul", "ol") and self.lists:
            self.lists.pop()
        if name in ("li", "blockquote", "figcaption", "pre") or (
            len(name) == 2 and name[0] == "h" and name[1] in "123456"
        ):
            self.shape.pop() if len(self.shape) > 1 else None
            self.marker = None
        if name in ("p", "div", "section", "ul", "ol", "table") or name[0] == "h":
            self.gap = True

    def quoted(self, element: Element) -> bool:
        """Whether a quotation brings its marks along; pages show marks around a ``q`` that has none in its text.

        A style sheet may switch them off: ``quotes: none`` (CSS Generated Content 3, section 3.1).
        """
        if UNQUOTED.search(element.attributes.get("style", "")):
            return True
        first = next(element.stretches(), None)
        return first is None or self.source[first.start : first.end].lstrip()[:1] in QUOTATION_MARKS

    def last_place(self, element: Element) -> int:
        """The offset of the last character in an element."""
        return max((stretch.end - 1 for stretch in element.stretches()), default=element.start)

    def address(self, url: str) -> str:
        """An absolute address, or nothing where it cannot be one."""
        url = unescape(url).strip()
        if url.startswith("//"):
            url = f"https:{url}"
        elif url.startswith("/") and self.base:
            url = re.sub(r"\A(https?://[^/]+).*", r"\1", self.base) + url
        usable = re.match(r"(?i)https?://[^\s]{3,}|mailto:[^\s@]+@[^\s]+|tel:[+\d]", url)
        return url if usable and not re.search(r"\s", url) else ""

    def text(self, stretch: Stretch) -> None:
        """Text, references resolved one by one so that each character keeps its place."""
        for piece, offset in stretch.pieces(self.source):
            self.run.add(piece, offset)

    def picture(self, element: Element) -> None:
        """A picture; its alternative text has its place in the source."""
        alt = element.attributes.get("alt", "").strip()
        url = self.address(element.attributes.get("src", "")) or element.attributes.get("src", "").strip() or None
        if (
            self.chrome
            or (not alt and url and re.search(r"(?i)pixel|beacon|spacer|1x1|\.gif\?", url))
            or (url or "").startswith("data:")
        ):
            return
        passage = self.alternative(alt, element.start) if alt else None
        self.run.pictures.append(Picture(url if url and not re.search(r"\s", url) else None, passage))

    def alternative(self, alt: str, start: int) -> Passage | None:
        """An alternative text as it stands in the source behind an offset; None where it says nothing."""
        at = self.source.find(alt, start)
        if at < 0:  # spelled in another way, as Markdown's escapes are
            text = regular(plain := unescape(alt), 0, len(plain)).text
            return Passage(text, (), start) if text else None
        run = Run()
        for piece, offset in Stretch(at, at + len(alt)).pieces(self.source):
            run.add(piece, offset)
        passage, _ = run.passage()
        return passage if passage.text else None

    def flush(self) -> None:
        """End the block."""
        run, self.run = self.run, Run()
        if not run.parts and not run.pictures:
            return
        kind, level = self.shape[-1]
        passage, gathered = run.passage(verbatim=kind == "preformatted")
        if not passage.text and not run.pictures:
            return
        block = Block(passage, kind, level=level, gap=self.gap, pictures=run.pictures, recogniser=self.recogniser)  # type: ignore[arg-type]  # a ParagraphKind
        self.gap = False
        block.styles, block.anchors = moved_styles(run, gathered)
        if kind == "list_item" and self.marker and passage.text:
            block.label = Passage(self.marker, (), passage.start)
            self.marker = None
        if self.chrome:
            block.claim(self.recogniser, "artifact", detail="navigation")
        self.blocks.append(block)

    def table(self, element: Element) -> None:
        """A table of data becomes one block; a table that lays out the page is read cell by cell."""
        rows = [row for row in element.find("tr") if not self.hidden(row)]
        cells = [
            [cell for cell in row.children if isinstance(cell, Element) and cell.name in ("td", "th")] for row in rows
        ]
        nested = next(element.find("table"), None)
        columns = max((len(row) for row in cells), default=0)
        if nested or columns < 2 or len(cells) < 2 or len(cells) * columns > 20000:
            self.lay_out(element)
            return
        grid = [[self.cell(cell) for cell in row] for row in cells]
        texts = [passage.text for row in grid for passage in row]
        if not any(texts) or max(map(len, texts)) > LONGEST_CELL:
            self.lay_out(element)
            return
        self.add_table(cells, grid)

    def lay_out(self, element: Element) -> None:
        """Read a table of the page's layout as if it were none."""
        inner = Flow(self.source, self.base, self.recogniser)
        inner.chrome, inner.stories = self.chrome, self.stories
        self.flush()
        inner.read_plain(element)
        self.blocks += inner.blocks

    def read_plain(self, element: Element) -> None:
        """Read what is in an element, as if it had no name."""
        plain = Element("div", {}, element.start)
        plain.children = element.children
        self.walk(plain)
        self.flush()

    def cell(self, element: Element) -> Passage:
        """The text of a cell."""
        inner = Flow(self.source, self.base, self.recogniser)
        inner.read_plain(element)
        found = [block.passage for block in inner.blocks if block.text]
        if not found:
            return Passage("", (), element.start)
        whole = found[0]
        for passage in found[1:]:
            whole = join(whole, passage, " ")
        return whole

    def add_table(self, cells: list[list[Element]], grid: list[list[Passage]]) -> None:
        """The block of a table of data, spans spread over the cells that they cover."""
        self.flush()
        placed: dict[tuple[int, int], Passage] = {}
        for y, (row, texts) in enumerate(zip(cells, grid, strict=True)):
            x = 0
            for cell, text in zip(row, texts, strict=True):
                while (y, x) in placed:
                    x += 1
                for dy in range(span_of(cell, "rowspan", len(cells) - y)):
                    for dx in range(span_of(cell, "colspan", 50)):
                        placed[y + dy, x + dx] = text if dy == dx == 0 else EMPTY
        width = max(x for _, x in placed) + 1
        rows = tuple(tuple(placed.get((y, x), EMPTY) for x in range(width)) for y in range(len(cells)))
        rows = tuple(row for row in rows if any(cell.text for cell in row))
        block = Block(whole(rows), "table", rows=rows, gap=True, recogniser=self.recogniser)
        headed = sum(1 for row in cells if row and all(cell.name == "th" for cell in row))
        block.header_rows = min(headed, len(rows)) or int(has_header_row(rows))
        block.header_columns = (
            int(all(row[0].name == "th" for row in cells[headed:] if row))
            if headed < len(cells) and any(c.name == "th" for r in cells[headed:] for c in r)
            else int(has_header_column(rows))
        )
        if self.chrome:
            block.claim(self.recogniser, "artifact", detail="navigation")
        self.blocks.append(block)


def story_holders(root: Element) -> frozenset[int]:
    """The ids of the elements that hold more than half of a page's paragraphs: `<form>` or `has-sidebar` around it all."""
    sizes: dict[int, int] = {}
    waiting: list[tuple[Element, bool]] = [(root, False)]
    while waiting:
        element, done = waiting.pop()
        if not done:
            waiting.append((element, True))
            waiting += [(child, False) for child in element.children if isinstance(child, Element)]
            continue
        own = sum(child.end - child.start for child in element.children if isinstance(child, Stretch))
        below = sum(sizes.get(id(child), 0) for child in element.children if isinstance(child, Element))
        sizes[id(element)] = below + (own if element.name == "p" else 0)
    whole = sizes[id(root)]
    return frozenset(key for key, size in sizes.items() if whole >= SHORT_STORY and size * 2 > whole)


def span_of(cell: Element, name: str, most: int) -> int:
    """A row or column span, within bounds."""
    value = cell.attributes.get(name, "1")
    return max(1, min(int(value), most)) if value.isdecimal() and len(value) < 5 else 1
