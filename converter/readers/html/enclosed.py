"""The release that prconvert put into a page: found, checked against what the page shows, and given its places."""

from collections.abc import Iterator, Mapping, Sequence

from ...errors import ReadError
from ...model.findings import Finding
from ...model.reading import Piece, Reading
from ...model.release import PressRelease
from ...parsing.enclosed import damaged, match_texts, open_release
from ...trees.articles import DataBlock, digest_of, find_data, shown
from ...trees.element import Element, Stretch

LINES = frozenset(("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "pre", "table", "figcaption"))
LISTS = ("ul", "ol")
APART = ("label", "dateline")


def open_enclosed(source: str, name: str) -> tuple[PressRelease | None, DataBlock | None, tuple[Finding, ...]]:
    """The enclosed release and the element that holds it; None where there is none, with a finding where it is broken."""
    data = find_data(source)
    if data is None:
        return None, None, ()
    try:
        return open_release(data.text, name), data, ()
    except ReadError as error:
        return None, None, (damaged(str(error).partition("\n")[0]),)


def reading_of(release: PressRelease, data: DataBlock, tree: Element, source: str) -> Reading | None:
    """The enclosed release with the places of its texts; None where the article shows another text."""
    article = next((found for found in tree.find("article") if found.attributes.get("id") == "release"), None)
    if article is None or digest_of(article, source) != data.attributes.get("data-shown"):
        return None
    lines = list(lines_of(article))
    found = match_texts(release, ("".join(shown(line, source)) for line in lines))
    return None if found is None else Reading(release, (), source, dict(origins_of(found, lines)))


def lines_of(article: Element) -> Iterator[Element]:
    """The elements that hold a line of text each; an item without the lists inside it, which have items of their own."""
    waiting: list[Element | Stretch] = list(reversed(article.children))
    while waiting:
        part = waiting.pop()
        if isinstance(part, Stretch):
            continue
        if part.name not in LINES:
            waiting += reversed(part.children)
            continue
        waiting += reversed(list(part.elements(*LISTS)))
        line = Element(part.name, part.attributes, part.start)
        line.children = [child for child in part.children if isinstance(child, Stretch) or child.name not in LISTS]
        yield line


def origins_of(found: Mapping[str, int], lines: Sequence[Element]) -> Iterator[tuple[str, tuple[Piece, ...]]]:
    """Where the texts of the release stand in the page's source."""
    for pointer, number in found.items():
        line = lines[number]
        if not pointer.startswith("/paragraphs/"):
            yield pointer, tuple(pieces_of(line))
            continue
        yield f"{pointer}/text", tuple(pieces_of(line))
        for apart in line.elements("span"):
            kind = apart.attributes.get("class")
            if kind in APART:
                yield f"{pointer}/label" if kind == "label" else "/dateline/text", tuple(pieces_of(apart))


def pieces_of(element: Element) -> Iterator[Piece]:
    """The stretches of an element's own text."""
    for part in element.children:
        if isinstance(part, Stretch):
            yield Piece(part.start, part.end, "html")
        elif part.attributes.get("class") not in APART:
            yield from (Piece(stretch.start, stretch.end, "html") for stretch in part.stretches())
