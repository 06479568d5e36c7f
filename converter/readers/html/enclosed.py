"""The release that prconvert put into a page: found, checked against what the page shows, and given its places.

Anybody can write data into a page: a release counts only where the article shows its texts and no others.
"""

from collections import Counter
from collections.abc import Iterator, Mapping

from ...errors import ReadError
from ...model.findings import Finding
from ...model.reading import Piece, Reading
from ...model.release import Media, Paragraph, PressRelease
from ...parsing.enclosed import damaged, open_release
from ...trees.articles import DataBlock, digest_of, find_data, shown
from ...trees.element import Element, Stretch

APART = ("dateline", "label")
Units = tuple[dict[str, Element], list[Element]]


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
    named, loose = units_of(article)
    if not shows(release, named, loose, source):
        return None
    return Reading(release, (), source, dict(origins_of(release, named, loose, source)))


def units_of(article: Element) -> Units:
    """The elements that hold a paragraph or picture, by id, and those that hold any other line of text."""
    named: dict[str, Element] = {}
    loose: list[Element] = []
    waiting: list[Element | Stretch] = list(reversed(article.children))
    while waiting:
        part = waiting.pop()
        if isinstance(part, Stretch):
            continue
        identifier = part.attributes.get("id", "")
        if identifier[:1] in ("p", "m") and identifier[1:].isdecimal():
            named[identifier] = part
            waiting += reversed(
                [item for item in part.children if isinstance(item, Element) and item.name in ("ul", "ol")]
            )
        elif part.name in ("p", "h1"):
            loose.append(part)
        else:
            waiting += reversed(part.children)
    return named, loose


def shows(release: PressRelease, named: Mapping[str, Element], loose: list[Element], source: str) -> bool:
    """Whether the article shows the release, and nothing else."""
    expected = Counter(map(solid, loose_texts(release)))
    for paragraph in release.paragraphs:
        element = named.get(paragraph.id)
        if element is None or line_of(element, source) not in lines_of(paragraph, release, expected):
            return False
    for media in release.media:
        if media.id in named and line_of(named[media.id], source) not in words_of(media):
            return False
    found = Counter(line_of(element, source) for element in loose)
    ours = {paragraph.id for paragraph in release.paragraphs} | {media.id for media in release.media}
    return found == +expected and named.keys() <= ours


def line_of(element: Element, source: str) -> str:
    """What an element shows without the lists inside it, which have elements of their own."""
    own = Element(element.name, element.attributes, element.start)
    own.children = [part for part in element.children if isinstance(part, Stretch) or part.name not in ("ul", "ol")]
    return "".join(shown(own, source))


def lines_of(paragraph: Paragraph, release: PressRelease, expected: Counter[str]) -> tuple[str, ...]:
    """What the element of a paragraph may show: its text, behind the dateline and its label where they are printed."""
    dateline = release.dateline
    opening = ""
    if dateline and dateline.paragraph == paragraph.id:
        if paragraph.kind in ("table", "list_item"):
            expected[solid(dateline.text)] += 1
        else:
            opening = dateline.text
    texts = (paragraph.text, f"{paragraph.label or ''}{paragraph.text}")
    return tuple(solid(opening + text) for text in texts)


def words_of(media: Media) -> tuple[str, ...]:
    """What the element of a picture may show."""
    credit = media.credit or ""
    return tuple(solid(f"{words or ''}{credit}") for words in (media.alt, media.url, None))


def loose_texts(release: PressRelease) -> Iterator[str]:
    """The texts that stand in no paragraph."""
    yield from filter(None, (release.headline, *release.subheadlines, *(notice.text for notice in release.notices)))
    yield from (part.text for part in (release.byline, release.source, release.end_mark) if part)
    if release.dateline and release.dateline.paragraph is None:
        yield release.dateline.text


def solid(text: str) -> str:
    """A text without white space."""
    return "".join(text.split())


def origins_of(
    release: PressRelease, named: Mapping[str, Element], loose: list[Element], source: str
) -> Iterator[tuple[str, tuple[Piece, ...]]]:
    """Where the texts of the release stand in the page's source."""
    for number, paragraph in enumerate(release.paragraphs):
        element = named[paragraph.id]
        yield f"/paragraphs/{number}/text", tuple(pieces_of(element))
        for apart in element.elements("span"):
            if apart.attributes.get("class") == "label":
                yield f"/paragraphs/{number}/label", tuple(pieces_of(apart))
            elif apart.attributes.get("class") == "dateline":
                yield "/dateline/text", tuple(pieces_of(apart))
    pointers = dict(pointed(release))
    for element in loose:
        text = line_of(element, source)
        if pointer := pointers.pop(text, None):
            yield pointer, tuple(pieces_of(element))


def pieces_of(element: Element) -> Iterator[Piece]:
    """The stretches of an element's own text."""
    for part in element.children:
        if isinstance(part, Stretch):
            yield Piece(part.start, part.end, "html")
        elif part.name not in ("ul", "ol") and part.attributes.get("class") not in APART:
            yield from (Piece(stretch.start, stretch.end, "html") for stretch in part.stretches())


def pointed(release: PressRelease) -> Iterator[tuple[str, str]]:
    """The texts that stand in no paragraph, without white space, each with its JSON Pointer."""
    parts = [("/headline", release.headline)]
    parts += [(f"/subheadlines/{number}", text) for number, text in enumerate(release.subheadlines)]
    parts += [(f"/notices/{number}/text", notice.text) for number, notice in enumerate(release.notices)]
    named = (("dateline", release.dateline), ("byline", release.byline), ("source", release.source))
    parts += [(f"/{name}/text", part.text) for name, part in (*named, ("end_mark", release.end_mark)) if part]
    yield from ((solid(text), pointer) for pointer, text in reversed(parts) if text)
