"""The file: pages on reportlab's canvas, and what the canvas does not know of put beside them.

reportlab writes neither structure nor output intents, nor associated files; its catalog and its pages take them as
entries when they are told that these exist, and each object here brings its own bytes.
"""

from collections.abc import Sequence
from typing import Any, BinaryIO

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from .colour_profile import srgb_profile
from .draft import Draft, Heading
from .enclosure import Enclosed, enclose
from .logo import Picture
from .metadata import PRODUCER, Facts, pdf_date, xmp_packet
from .objects import Raw, Stream, reference, string
from .painter import Painter
from .tags import Element, write_tree

VERSION = (1, 7)
CATALOG_ENTRIES = ("AF", "OutputIntents")
PAGE_ENTRIES = ("StructParents", "Tabs")


class Binding(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A canvas whose pages are tagged."""

    def __init__(self, file: BinaryIO, size: tuple[float, float], facts: Facts, digest: str) -> None:
        """An empty document; its identifier is made of the release's hash, so that the same release has the same."""
        super().__init__(file, pagesize=size, pageCompression=0, invariant=1, pdfVersion=VERSION, lang=facts.language)
        self.facts, self.digest = facts, digest
        self.owners: list[Sequence[Element] | Element] = []
        self._preamble = ""  # it would choose a font that is not embedded
        self._doc._ID = f"\n[<{digest[:32]}><{digest[:32]}>]\n".encode()  # noqa: SLF001  there is no other way to it
        self._doc.info = Raw(information(facts))
        self._doc.info.invariant, self._doc.info.digest = 1, lambda _: None

    def add_page(self, painter: Painter) -> None:
        """The next page."""
        document = self._doc
        page = pdfdoc.PDFPage()
        page.__NoDefault__ = [*page.__NoDefault__, *PAGE_ENTRIES]
        page.pagewidth, page.pageheight = self._pagesize
        page.Contents = Stream(painter.content().encode("latin-1"))
        page.Resources = Raw(reference(document, self.resources))
        page.StructParents, page.Tabs = len(self.owners), "/S"
        self.owners.append(painter.owners)
        notes = painter.annotations(document, self.owners)
        if notes:
            page.Annots = Raw(f"[{' '.join(reference(document, note) for note in notes)}]")
        document.addPage(page)

    @property
    def resources(self) -> Raw:
        """The resources that all pages share: fonts, and the logo."""
        found: Raw | None = getattr(self, "_resources", None)
        if found is None:
            found = self._resources = Raw()
        return found

    def finish(self, draft: Draft, files: Sequence[Enclosed], picture: Picture | None) -> bytes:
        """The bytes of the document, when all pages are in."""
        document, catalog = self._doc, self._doc.Catalog
        fonts = "".join(f"/{name} {item}" for name, item in draft.press.embed(document).items())
        image = f"/XObject<</Logo {image_object(document, picture)}>>" if picture else ""
        self.resources.text = f"<</Font<<{fonts}>>{image}/ProcSet[/PDF/Text/ImageC]>>"
        pages = [reference(document, page) for page in document.Pages.pages]
        catalog.__NoDefault__ = [*catalog.__NoDefault__, *CATALOG_ENTRIES]
        catalog.StructTreeRoot = write_tree(document, draft.root, pages, self.owners)
        catalog.MarkInfo = Raw("<</Marked true>>")
        catalog.ViewerPreferences = Raw("<</DisplayDocTitle true>>")
        catalog.Metadata = Stream(
            xmp_packet(self.facts, files[0].file.name, self.digest), "/Type/Metadata/Subtype/XML", plain=True
        )
        catalog.OutputIntents = Raw(output_intent(document))
        associated, names = enclose(document, files, self.facts.moment)
        catalog.AF, catalog.Names = Raw(associated), Raw(names)
        catalog.Outlines = outline(document, draft.outline, pages)
        data: bytes = document.format()
        return data


def information(facts: Facts) -> str:
    """The information dictionary (ISO 32000-1, 14.3.3)."""
    texts = {
        "Title": facts.title,
        "Author": facts.author,
        "Subject": facts.subject,
        "Keywords": facts.keywords,
        "Creator": facts.creator,
        "Producer": PRODUCER,
        "CreationDate": pdf_date(facts.moment),
        "ModDate": pdf_date(facts.moment),
    }
    return f"<<{''.join(f'/{key}{string(text)}' for key, text in texts.items() if text)}>>"


def image_object(document: Any, picture: Picture) -> str:
    """The logo as an image; answers the reference to it."""
    entries = (
        f"/Type/XObject/Subtype/Image/Width {picture.width}/Height {picture.height}/ColorSpace/DeviceRGB"
        "/BitsPerComponent 8"
    )
    return reference(document, Stream(picture.data, entries))


def output_intent(document: Any) -> str:
    """What the colours mean (ISO 19005-3, 6.2.3)."""
    profile = reference(document, Stream(srgb_profile(), "/N 3"))
    return (
        "[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)"
        f"/DestOutputProfile {profile}>>]"
    )


def outline(document: Any, headings: Sequence[Heading], pages: Sequence[str]) -> Raw | None:
    """The outline (ISO 32000-1, 12.3.3), all of it open; None where there is no heading."""
    if not headings:
        return None
    top, entries = Raw(), [Raw() for _ in headings]
    numbers = [reference(document, item) for item in (*entries, top)]  # that of the top is the last, and has index -1
    above = parents_of(headings)
    below: dict[int, list[int]] = {}
    counts = [0] * (len(headings) + 1)
    for place in reversed(range(len(headings))):
        below.setdefault(above[place], []).append(place)
        counts[above[place]] += counts[place] + 1
    for kids in below.values():
        kids.reverse()
    for parent, kids in below.items():
        for rank, place in enumerate(kids):
            links = f"/Prev {numbers[kids[rank - 1]]}" if rank else ""
            links += f"/Next {numbers[kids[rank + 1]]}" if rank + 1 < len(kids) else ""
            links += inside(below.get(place), numbers, counts[place])
            heading = headings[place]
            entries[place].text = (
                f"<</Title{string(heading.text)}/Parent {numbers[parent]}{links}"
                f"/Dest[{pages[heading.page - 1]}/XYZ null {heading.top + 8:.0f} null]>>"
            )
    top.text = f"<</Type/Outlines{inside(below[-1], numbers, counts[-1])}>>"
    return top


def parents_of(headings: Sequence[Heading]) -> list[int]:
    """For each heading the number of the one that it is below, -1 for none."""
    open_ones: list[int] = []
    above = []
    for place, heading in enumerate(headings):
        while open_ones and headings[open_ones[-1]].level >= heading.level:
            open_ones.pop()
        above.append(open_ones[-1] if open_ones else -1)
        open_ones.append(place)
    return above


def inside(kids: Sequence[int] | None, numbers: Sequence[str], count: int) -> str:
    """The entries that lead from a heading to those below it."""
    return f"/First {numbers[kids[0]]}/Last {numbers[kids[-1]]}/Count {count}" if kids else ""
