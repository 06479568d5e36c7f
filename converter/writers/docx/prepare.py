"""The parts that are the same in every document, made through python-docx: styles, settings, fonts, header and footer.

They are made once, kept in ``prepared/`` beside this module, and travel with prconvert: importing python-docx and
building them takes longer than writing two hundred documents. A test holds what is kept equal to what is made here;
`python -m converter.writers.docx.prepare` makes it again after a change of `looks`.

What differs from release to release stands in them as tokens in braces: ``{language}``, ``{issuer}``.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .fragments import DEFAULTS, TABLE_SIZES, THEME, table_style
from .looks import CHARACTERS, FACES, PARAGRAPHS, Face, Look

if TYPE_CHECKING:
    from docx.document import Document

PREPARED = Path(__file__).with_name("prepared")
KEPT_STYLES = ("Normal", "Default Paragraph Font", "Normal Table", "No List")
FONTS = (
    ("Georgia", "02040502050405020303", "roman", "variable"),
    ("Calibri", "020F0502020204030204", "swiss", "variable"),
    ("Consolas", "020B0609020204030204", "modern", "fixed"),
)
PAGES = {"a4": (210, 297, 31), "letter": (215.9, 279.4, 31.75)}
"""Width, height and side margins in millimetres: a measure of about 75 characters."""

COMPATIBILITY = {
    "compatibilityMode": 15,
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
    "doNotFlipMirrorIndents": 1,
    "differentiateMultirowTableHeaders": 1,
    "useWord2013TrackBottomHyphenation": 0,
}
"""As Word 2013 and later write them: another mode opens with a banner, "Compatibility Mode" (MS-DOCX, 2.6.1)."""

PARAGRAPH_ORDER = (
    "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs suppressAutoHyphens bidi spacing ind "
    "contextualSpacing jc outlineLvl rPr"
).split()
RUN_ORDER = (
    "rStyle rFonts b bCs i iCs caps smallCaps color spacing kern position sz szCs u vertAlign rtl cs lang"
).split()
"""Children in the order of ISO 29500-1, 17.3.1.26 and 17.3.2.28, as far as they are used."""


def prepare() -> Mapping[str, bytes]:
    """The parts by file name."""
    import docx
    from docx.oxml import parse_xml

    document = docx.Document()
    clear_styles(document)
    for look in (*PARAGRAPHS, *CHARACTERS):
        add_style(document, look)
    for look in PARAGRAPHS:
        if look.next:
            document.styles[look.name].next_paragraph_style = document.styles[look.next]
    document.styles.element.extend(xml(table_style(*size)) for size in TABLE_SIZES)
    parts = {
        "styles.xml": serialize(document.styles.element),
        "settings.xml": serialize(settings(document)),
        "fontTable.xml": serialize(font_table()),
        "theme1.xml": serialize(parse_xml(THEME)),
        "header.xml": serialize(header(document)),
        "footer.xml": serialize(footer(document)),
    }
    return parts | {f"section-{name}.xml": serialize(section(document, name)) for name in PAGES}


def serialize(element: Any) -> bytes:
    """An element as a part, indented for those who review changes, without the namespaces that nobody uses."""
    from lxml import etree

    copy = etree.fromstring(etree.tostring(element), etree.XMLParser(remove_blank_text=True))
    for node in copy.iter():
        for name in [name for name in map(str, node.attrib) if "}rsid" in name or name.endswith("}Ignorable")]:
            del node.attrib[name]
    etree.cleanup_namespaces(copy)
    etree.indent(copy, " ")
    return etree.tostring(copy, encoding="UTF-8", xml_declaration=True, standalone=True) + b"\n"


# Styles


def clear_styles(document: "Document") -> None:
    """Leave nothing of the template but the four styles that every document needs, without any look."""
    from docx.oxml.ns import qn

    root = document.styles.element
    for style in list(document.styles):
        if style.name not in KEPT_STYLES:
            style.delete()
    for name in ("w:rPr", "w:pPr", "w:rsid"):
        for found in root.findall(f"{qn('w:style')}/{qn(name)}"):
            found.getparent().remove(found)
    root.remove(root.find(qn("w:latentStyles")))
    root.replace(root.find(qn("w:docDefaults")), xml(DEFAULTS))


def add_style(document: "Document", look: Look) -> None:
    """One style of paragraphs or characters."""
    from docx.enum.style import WD_STYLE_TYPE

    if look.based_on is None:
        style: Any = document.styles[look.name]
    else:
        kind = WD_STYLE_TYPE.PARAGRAPH if look.kind == "paragraph" else WD_STYLE_TYPE.CHARACTER
        style = document.styles.add_style(look.name, kind, builtin=look.builtin)
        style.base_style = document.styles[look.based_on]
        style.element.styleId = look.id
    style.priority, style.quick_style, style.hidden = look.priority, True, False
    set_font(style, look)
    if look.kind == "paragraph":
        set_paragraph(style, look)


def set_font(style: Any, look: Look) -> None:
    """Face, size, weight, slant and colour."""
    from docx.shared import Pt, RGBColor

    font = style.font
    if look.size:
        font.size = Pt(look.size)
    font.bold = font.cs_bold = look.bold
    font.italic = look.italic  # slanted letters are foreign to Arabic and Hebrew: cs_italic stays unset
    font.all_caps = look.caps or None
    font.superscript = True if look.raised == "superscript" else None
    font.subscript = True if look.raised == "subscript" else font.subscript
    if look.color:
        font.color.rgb = RGBColor.from_string(look.color)
    properties = style.element.get_or_add_rPr()
    if look.face:
        properties.append(fonts_of(look.face))
    if look.size:
        properties.append(word("szCs", val=round(2 * look.size)))
    if look.tracking:
        properties.append(word("spacing", val=round(20 * look.tracking)))
    if look.underline:
        properties.append(word("u", val="single", color=look.underline))
    arrange(style.element, properties, RUN_ORDER)


def set_paragraph(style: Any, look: Look) -> None:
    """Distances, breaks and rules."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
    from docx.shared import Pt

    form = style.paragraph_format
    for name, value in (
        ("space_before", look.before),
        ("space_after", look.after),
        ("left_indent", look.left),
        ("right_indent", look.right),
    ):
        if value is not None:
            setattr(form, name, Pt(value))
    if look.leading:
        form.line_spacing, form.line_spacing_rule = Pt(look.leading), WD_LINE_SPACING.AT_LEAST
    form.keep_with_next = look.keep_next
    form.keep_together = look.keep_lines or None
    form.widow_control = True if look.based_on is None else None
    if look.align:
        form.alignment = WD_ALIGN_PARAGRAPH.CENTER if look.align == "center" else WD_ALIGN_PARAGRAPH.RIGHT
    properties = style.element.get_or_add_pPr()
    properties.extend(extras(look))
    arrange(style.element, properties, PARAGRAPH_ORDER)


def extras(look: Look) -> Iterable[Any]:
    """What python-docx has no names for."""
    if look.rules:
        borders = word("pBdr")
        borders.extend(
            word(side, val="single", sz=size, space=gap, color=color) for side, size, gap, color in look.rules
        )
        yield borders
    if look.fill:
        yield word("shd", val="clear", color="auto", fill=look.fill)
    if look.whole_words:
        yield word("suppressAutoHyphens")
    if look.outline is not None:
        yield word("outlineLvl", val=look.outline)
    if look.tab_at_end:
        tabs = word("tabs")
        tabs.append(word("tab", val="right", pos="{measure}"))
        yield tabs


def arrange(style: Any, properties: Any, order: list[str]) -> None:
    """Put the children into the standard's order; without any, the element goes."""
    properties[:] = sorted(properties, key=lambda child: order.index(child.tag.split("}")[1]))
    if not len(properties):
        style.remove(properties)


# Settings, fonts, header, footer, page


def settings(document: "Document") -> Any:
    """Hyphenation in moderation, and the mode of Word 2013 and later."""
    root = document.settings.element
    for child in list(root):
        root.remove(child)
    root.append(word("zoom", percent=100))
    root.append(word("autoHyphenation"))
    root.append(word("consecutiveHyphenLimit", val=2))
    root.append(word("hyphenationZone", val=357))
    root.append(word("doNotHyphenateCaps"))
    root.append(word("characterSpacingControl", val="{punctuation}"))
    compatibility = word("compat")
    for name, value in COMPATIBILITY.items():
        compatibility.append(
            word("compatSetting", name=name, uri="http://schemas.microsoft.com/office/word", val=value)
        )
    root.append(compatibility)
    root.append(word("themeFontLang", val="{language}", eastAsia="{east_asia}", bidi="{bidi}"))
    return root


def font_table() -> Any:
    """What a machine without our fonts should look for instead."""
    root = word("fonts")
    for name, panose, family, pitch in FONTS:
        font = word("font", name=name)
        font.append(word("panose1", val=panose))
        font.append(word("charset", val="00"))
        font.append(word("family", val=family))
        font.append(word("pitch", val=pitch))
        root.append(font)
    return root


def header(document: "Document") -> Any:
    """The letterhead of the first page: the issuer, and what this is."""
    document.sections[0].different_first_page_header_footer = True
    part = document.sections[0].first_page_header
    paragraph = part.paragraphs[0]
    paragraph.style = document.styles["Header"]
    paragraph.add_run("{issuer}", style="Issuer Name")
    paragraph.add_run("\t")
    paragraph.add_run("{label}", style="Header Label")
    return part._element  # noqa: SLF001  # python-docx shows a header's element nowhere else


def footer(document: "Document") -> Any:
    """Issuer and date, and the page's number; the fields are put where ``{pages}`` stands."""
    part = document.sections[0].first_page_footer
    paragraph = part.paragraphs[0]
    paragraph.style = document.styles["Footer"]
    paragraph.add_run("{line}")
    paragraph.add_run("\t")
    paragraph.add_run("{pages}")
    return part._element  # noqa: SLF001  # as above


def section(document: "Document", page: str) -> Any:
    """Page size and margins; which header and footer it has is for each document to say."""
    from docx.shared import Mm

    width, height, margin = PAGES[page]
    found = document.sections[0]
    found.page_width, found.page_height = Mm(width), Mm(height)
    found.left_margin = found.right_margin = Mm(margin)
    found.top_margin, found.bottom_margin = Mm(25), Mm(26)  # the letterhead pushes the first page's text down
    found.header_distance, found.footer_distance = Mm(16), Mm(12)
    element = found._sectPr  # noqa: SLF001  # python-docx shows a section's element nowhere else
    for child in list(element):
        if child.tag.endswith(("Reference", "}docGrid", "}cols")):
            element.remove(child)
    return element


# Elements


def word(name: str, /, **attributes: object) -> Any:
    """An element of WordprocessingML."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), str(value))
    return element


def fonts_of(face: Face) -> Any:
    """The fonts of a face."""
    latin, east_asian, complex_script = FACES[face]
    return word("rFonts", ascii=latin, hAnsi=latin, eastAsia=east_asian, cs=complex_script)


def xml(source: str) -> Any:
    """An element from its source; the prefix ``w`` is known."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    return parse_xml(source.replace(">", f" {nsdecls('w')}>", 1))


if __name__ == "__main__":
    PREPARED.mkdir(exist_ok=True)
    for file_name, data in prepare().items():
        (PREPARED / file_name).write_bytes(data)
