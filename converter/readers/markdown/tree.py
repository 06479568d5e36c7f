"""Markdown as a tree of elements with the names of HTML, each stretch of text with its place in the source.

markdown-it-py parses, as CommonMark and GFM define it. It tells the lines of a block; the columns are found by looking
its text up in those lines, which it changes only by taking signs away.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple

from ...trees.element import Element, Stretch
from ...trees.html import attributes_of, parse_html

LINE = re.compile(r"[^\r\n]*(?:\r\n?|\n|\Z)")
INLINE_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)([^>]*)>")
NAMES = {"strong": "strong", "em": "em", "s": "s", "link": "a"}
BLOCKS = frozenset("paragraph heading blockquote bullet_list ordered_list list_item table thead tbody tr th td".split())
VOID = frozenset(("br", "img", "wbr", "hr"))
UNRESOLVED = ("text_join", "linkify", "replacements", "smartquotes")
"""Steps of the parser that change text; without them each piece of text stands in the source as it is."""

Token = Any  # markdown_it.token.Token, which is imported when a document is read


class Cursor(NamedTuple):
    """The lines of a source: where each starts and where its text ends."""

    source: str
    starts: Sequence[int]
    ends: Sequence[int]


@cache
def parser() -> Any:
    """The parser, made once."""
    from markdown_it import MarkdownIt

    made = MarkdownIt("commonmark", {"html": True, "maxNesting": 64}).enable("table").enable("strikethrough")
    made.normalizeLink = str  # type: ignore[method-assign,assignment]  # the model holds addresses as they are printed
    made.core.ruler.disable([name for name in UNRESOLVED if name in made.get_all_rules()["core"]])
    return made


def parse_markdown(source: str, start: int = 0) -> tuple[Element, list[tuple[int, int]]]:
    """The document from an offset on, as an element, and the stretches that no block holds: definitions of links."""
    body = source[start:]
    environment: dict[str, Any] = {}
    tokens = parser().parse(body, environment)
    lines = [found for found in LINE.finditer(source, start) if found.end() > found.start()]
    cursor = Cursor(
        source, [found.start() for found in lines], [len(found[0].rstrip("\r\n")) + found.start() for found in lines]
    )
    root = Element("#document", {}, start)
    grow(root, tokens, cursor)
    return root, list(unheld(tokens, cursor))


def grow(root: Element, tokens: Sequence[Token], cursor: Cursor) -> None:
    """Add what the tokens say to the root."""
    stack = [root]
    reached: dict[int, int] = {}
    for token in tokens:
        name = token.type.removesuffix("_open").removesuffix("_close")
        if name in BLOCKS and token.nesting == 1:
            element = Element(
                token.tag or name, {str(k): str(v) for k, v in token.attrs.items()}, start_of(token, cursor)
            )
            stack[-1].children.append(element)
            stack.append(element)
        elif name in BLOCKS and token.nesting == -1:
            stack.pop()
        elif token.type == "inline":
            cell = stack[-1].name in ("td", "th")
            origins = origins_in_row(token, cursor, reached) if cell else origins_of(token, cursor)
            stack[-1].children += Inline(cursor, token, origins).parts()
            if token.content == "" and stack[-1].name[:1] == "h" and token.map:
                bare_line(stack[-1], token, cursor)
        elif token.type in ("fence", "code_block"):
            stack[-1].children.append(code_block(token, cursor))
        elif token.type == "html_block":
            stack[-1].children += html_block(token, cursor)
        elif token.type == "hr" and "*" in cursor.source[start_of(token, cursor) : cursor.ends[token.map[0]]]:
            line = Element("p", {}, start_of(token, cursor))
            bare_line(line, token, cursor)
            stack[-1].children.append(line)


def start_of(token: Token, cursor: Cursor) -> int:
    """Where a block starts; the end of the source where the parser does not say."""
    return cursor.starts[token.map[0]] if token.map and token.map[0] < len(cursor.starts) else len(cursor.source)


def bare_line(element: Element, token: Token, cursor: Cursor) -> None:
    """A heading without words, or a rule of stars: in a release such a line is an end mark, so its signs are text."""
    start, end = cursor.starts[token.map[0]], cursor.ends[token.map[0]]
    if not cursor.source[start:end].strip("#* \t"):
        element.name = "p"
        element.children = [Stretch(start, end, literal=True)]


def code_block(token: Token, cursor: Cursor) -> Element:
    """Preformatted text: the lines inside the fence, or those that are indented."""
    element = Element("pre", {}, start_of(token, cursor))
    first, last = token.map
    fenced = token.type == "fence"
    at = first + fenced
    for number, line in enumerate(token.content.split("\n")[:-1]):
        if at + number >= min(last, len(cursor.starts)):
            break
        start, end = cursor.starts[at + number], cursor.ends[at + number]
        place = cursor.source.rfind(line, start, end) if line else end
        last_line = at + number + 1 >= len(cursor.starts)
        stop = end if last_line else cursor.starts[at + number + 1]
        element.children.append(Stretch(max(place, start), stop, literal=True))
    if element.children and isinstance(ending := element.children[-1], Stretch):
        element.children[-1] = Stretch(
            ending.start, max(ending.start, cursor.ends[at + len(element.children) - 1]), literal=True
        )
    return element


def html_block(token: Token, cursor: Cursor) -> list[Element | Stretch]:
    """A block of HTML, read as HTML."""
    start = start_of(token, cursor)
    end = cursor.ends[min(token.map[1], len(cursor.ends)) - 1]
    tree = parse_html(cursor.source[start:end])
    shift(tree, start)
    return tree.children


def shift(tree: Element, by: int) -> None:
    """Move an element and all below it to where its source stands in a longer one."""
    for element in (tree, *tree.walk()):
        element.start += by
        element.children = [
            Stretch(part.start + by, part.end + by, part.literal) if isinstance(part, Stretch) else part
            for part in element.children
        ]


def unheld(tokens: Sequence[Token], cursor: Cursor) -> Iterator[tuple[int, int]]:
    """The lines that no block holds and that are not blank."""
    held = [False] * len(cursor.starts)
    for token in tokens:
        if token.map and token.level == 0:
            held[token.map[0] : token.map[1]] = [True] * (min(token.map[1], len(held)) - token.map[0])
    for number, (start, end) in enumerate(zip(cursor.starts, cursor.ends, strict=True)):
        if not held[number] and cursor.source[start:end].strip():
            yield start, end


class Inline:
    """The inline content of one block, looked up piece by piece."""

    def __init__(self, cursor: Cursor, token: Token, origins: Iterable[tuple[int, int]]) -> None:
        """``origins`` are pairs of an offset in the content and one in the source, ascending."""
        self.cursor = cursor
        self.token = token
        self.content: str = token.content
        self.at = 0
        self.origins = list(origins)
        self.top = Element("#inline", {}, 0)
        self.stack = [self.top]

    def parts(self) -> list[Element | Stretch]:
        """The text and elements in order."""
        for child in self.token.children or ():
            self.add(child)
        return self.top.children

    def add(self, child: Token) -> None:
        """One token of the inline content."""
        kind = child.type.removesuffix("_open").removesuffix("_close")
        if kind in NAMES and child.nesting == 1:
            self.push(NAMES[kind], {"href": escaped(str(child.attrs.get("href", "")))} if kind == "link" else {})
        elif kind in NAMES and child.nesting == -1:
            self.pop(NAMES[kind])
        elif child.type == "text_special":
            self.take(child.markup, literal=child.info == "escape", skip=child.info == "escape")
        elif child.type == "text":
            self.take(child.content, literal=True)
        elif child.type in ("softbreak", "hardbreak"):
            self.line_break(hard=child.type == "hardbreak")
        elif child.type == "code_inline":
            self.code(child)
        elif child.type == "image":
            self.image(child)
        elif child.type == "html_inline":
            self.tag(child.content)

    def push(self, name: str, attributes: dict[str, str]) -> None:
        """Open an element."""
        element = Element(name, attributes, self.place(self.at))
        self.stack[-1].children.append(element)
        if name not in VOID:
            self.stack.append(element)

    def pop(self, name: str) -> None:
        """Close the nearest open element of a name."""
        for depth in range(len(self.stack) - 1, 0, -1):
            if self.stack[depth].name == name:
                del self.stack[depth:]
                return

    def take(self, text: str, *, literal: bool, skip: bool = False) -> None:
        """Text, from where it stands next; ``skip`` leaves out its first sign, a backslash."""
        if not text:
            return
        found = self.content.find(text, self.at)
        if found < 0:
            return
        self.at = found + len(text)
        for start, end in self.places(found + skip, self.at):
            self.stack[-1].children.append(Stretch(start, end, literal))

    def line_break(self, *, hard: bool) -> None:
        """A break between two lines; a hard one parts them."""
        found = self.content.find("\n", self.at)
        if found < 0:
            return
        self.at = found + 1
        if hard:
            self.push("br", {})
        else:
            start = self.place(found)
            self.stack[-1].children.append(Stretch(start, min(start + 1, len(self.cursor.source)), literal=True))

    def code(self, child: Token) -> None:
        """Code: the parser makes blanks of its line breaks."""
        self.push("code", {})
        opened = self.content.find(child.markup, self.at)
        self.at = opened + len(child.markup) if opened >= 0 else self.at
        for number, word in enumerate(child.content.split(" ")):
            if number:
                self.line_break(hard=False) if self.content[self.at : self.at + 1] == "\n" else self.take(
                    " ", literal=True
                )
            self.take(word, literal=True)
        self.pop("code")
        self.at += len(child.markup)

    def image(self, child: Token) -> None:
        """A picture, with its alternative text as it stands."""
        found = self.content.find(child.content, self.at)
        words = "".join("\n" if part.type == "softbreak" else part.content for part in child.children or ())
        alt = escaped(words)
        address = str(child.attrs.get("src", ""))
        self.at = found if found >= 0 else self.at
        self.push("img", {"src": escaped(address), "alt": alt})
        self.at += len(child.content)

    def tag(self, text: str) -> None:
        """A tag of HTML; comments are no text."""
        found = self.content.find(text, self.at)
        self.at = found + len(text) if found >= 0 else self.at
        if tag := INLINE_TAG.fullmatch(text):
            closing, name, attributes = tag.groups()
            self.pop(name.lower()) if closing else self.push(name.lower(), attributes_of(attributes))

    def places(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The stretches of the source that characters of the content come from."""
        edges = [start, *(first for first, _ in self.origins if start < first < end), end]
        for first, last in pairwise(edges):
            at = self.place(first)
            yield at, at + last - first

    def place(self, offset: int) -> int:
        """Where in the source a character of the content stands."""
        for first, start in reversed(self.origins):
            if offset >= first:
                return min(start + offset - first, len(self.cursor.source))
        return len(self.cursor.source)


def origins_of(token: Token, cursor: Cursor) -> Iterator[tuple[int, int]]:
    """For each line of a block's content, its offset there and in the source."""
    if not token.map:
        return
    offset = 0
    for number, line in enumerate(token.content.split("\n"), token.map[0]):
        if number >= len(cursor.starts):
            return
        start, end = cursor.starts[number], cursor.ends[number]
        yield offset, max(cursor.source.rfind(line, start, end), start)
        offset += len(line) + 1


def origins_in_row(token: Token, cursor: Cursor, reached: dict[int, int]) -> Iterator[tuple[int, int]]:
    r"""The same for a cell; ``reached`` remembers how far the cells of a line have come. A stroke in a cell is ``\\|``."""
    if not token.map:
        return
    number = token.map[0]
    at = reached.get(number, cursor.starts[number])
    offset = 0
    for part in re.split(r"(?=\|)", token.content):
        found = cursor.source.find(part, at, cursor.ends[number])
        at = found if found >= 0 else at
        yield offset, at
        at, offset = at + len(part), offset + len(part)
    reached[number] = at


def escaped(address: str) -> str:
    """An address as an attribute of HTML holds it."""
    return address.replace("&", "&amp;")
