"""The release that prconvert put into a page: found, and checked against what the page shows."""

from ...errors import ReadError
from ...model.findings import Finding
from ...model.reading import Reading
from ...model.release import PressRelease
from ...parsing.enclosed import damaged, open_release, reading_of_tree
from ...trees.articles import DataBlock, digest_of, find_data
from ...trees.element import Element


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
    return reading_of_tree(release, article, source, "html")
