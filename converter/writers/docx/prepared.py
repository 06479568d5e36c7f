"""The prepared parts for a language and page: tokens filled in, deflated, and kept for the next document.

A batch in one language deflates its styles once, not once for each release.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from .languages import Setting
from .looks import STYLE_OF_MARK
from .package import KEPT_LEVEL, Stored, store
from .runs import mixed_id, mixed_name
from .skeleton import REFERENCES

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
FOLDER = Path(__file__).with_name("prepared")
SIZE = re.compile(r'w:pgSz w:w="(\d+)"')
SIDES = re.compile(r'w:right="(\d+)".*?w:left="(\d+)"')
PROPERTIES = re.compile(r"<w:rPr>(.*?)</w:rPr>", re.DOTALL)
PROPERTY = re.compile(r"<w:(\w+)[^>]*/>")
TRACKING = re.compile(r'\s*<w:spacing w:val="\d+"/>')
COMPLEX_SIZE = re.compile(r'<w:szCs w:val="(\d+)"/>')
RULES = re.compile(r"(<w:pBdr>(?:\s*<w:top[^>]*/>)?)(\s*<w:left[^>]*/>)((?:\s*<w:bottom[^>]*/>)?)")
RUN_ORDER = ("rFonts", "b", "bCs", "i", "color", "sz", "szCs", "u", "vertAlign")


@cache
def template(name: str) -> str:
    """A prepared part as it is kept, its tokens unfilled."""
    return (FOLDER / name).read_text("utf-8")


@cache
def measure_of(page_size: str) -> int:
    """How wide the text is on a page, in twentieths of a point."""
    section = template(f"section-{page_size}.xml")
    width, sides = SIZE.search(section), SIDES.search(section)
    assert width
    assert sides
    return int(width[1]) - int(sides[1]) - int(sides[2])


def fill(text: str, values: Mapping[str, object]) -> str:
    """The text with its tokens replaced."""
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", str(value))
    return text


def values_of(setting: Setting) -> Mapping[str, str]:
    """What the tokens stand for in a language."""
    return {
        "language": setting.tag,
        "east_asia": setting.east_asian.language,
        "bidi": setting.complex.language,
        "serif_east_asia": setting.east_asian.serif,
        "sans_east_asia": setting.east_asian.sans,
        "serif_complex": setting.complex.serif,
        "sans_complex": setting.complex.sans,
        "hint": "eastAsia" if setting.is_east_asian else "default",
        "punctuation": "compressPunctuation" if setting.is_east_asian else "doNotCompress",
    }


@lru_cache(maxsize=64)
def styles(setting: Setting, page_size: str, mixed: frozenset[tuple[str, ...]]) -> Stored:
    """The styles, with those of several marks that a document asks for."""
    text = fill(template("styles.xml"), {**values_of(setting), "measure": measure_of(page_size)})
    if setting.is_east_asian:
        text = text.replace("<w:i/>", "")  # no East Asian typeface slants; Word would shear the letters
    if setting.direction == "rtl":
        text = turn_around(text)
    more = "".join(mixed_style(text, marks) for marks in sorted(mixed))
    return store(text.replace("</w:styles>", f"{more}</w:styles>").encode(), KEPT_LEVEL)


def turn_around(text: str) -> str:
    """The styles for letters from right to left: rules on the other side, type a point larger, and no tracking.

    Arabic and Hebrew letters are low for their size, and those that are joined cannot be set apart.
    """
    text = RULES.sub(lambda found: f"{found[1]}{found[3]}{found[2].replace('w:left', 'w:right')}", text)
    text = COMPLEX_SIZE.sub(lambda found: f'<w:szCs w:val="{int(found[1]) + 2}"/>', text)
    return TRACKING.sub("", text)


@lru_cache(maxsize=64)
def settings(setting: Setting) -> Stored:
    """The settings."""
    return store(fill(template("settings.xml"), values_of(setting)).encode(), KEPT_LEVEL)


@cache
def unchanged(name: str) -> Stored:
    """A part that is the same in every language."""
    return store(template(name).encode(), KEPT_LEVEL)


def mixed_style(styles_text: str, marks: tuple[str, ...]) -> str:
    """A character style that has the properties of several."""
    found: dict[str, str] = {}
    for mark in marks:
        identifier = STYLE_OF_MARK.get(mark, "Hyperlink")
        start = styles_text.index(f'w:styleId="{identifier}"')
        held = PROPERTIES.search(styles_text, start)
        assert held
        found.update((match[1], match[0]) for match in PROPERTY.finditer(held[1]))
    properties = "".join(found[name] for name in RUN_ORDER if name in found)
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{mixed_id(marks)}">'
        f'<w:name w:val="{mixed_name(marks)}"/><w:basedOn w:val="DefaultParagraphFont"/>'
        f'<w:uiPriority w:val="99"/><w:rPr>{properties}</w:rPr></w:style>'
    )


@cache
def section(page_size: str, direction: str) -> str:
    """The properties of the section: its page, header and footers."""
    _, start, held = template(f"section-{page_size}.xml").partition("<w:sectPr")
    text = f"{start}{held.rstrip()}".replace(f' xmlns:w="{WORD}">', f">{REFERENCES}")
    return text.replace("</w:sectPr>", "<w:bidi/></w:sectPr>") if direction == "rtl" else text
