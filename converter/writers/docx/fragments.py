"""What python-docx has no names for, as source: the defaults of a document, the style of its tables, its theme."""

from .looks import ACCENT, FACES, GREY, HAIRLINE, INK, LINK, WASH

DEFAULTS = (
    "<w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="{serif_east_asia}" w:cs="{serif_complex}" w:hint="{hint}"/>'
    '<w:sz w:val="21"/><w:szCs w:val="21"/>'
    '<w:lang w:val="{language}" w:eastAsia="{east_asia}" w:bidi="{bidi}"/>'
    "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
)
TABLE_SIZES = (("", 85), (" Compact", 57), (" Dense", 28))
"""Tables of many columns are set smaller; how far the text of a cell stands from the next, in twentieths of a point."""


def table_style(suffix: str, gap: int) -> str:
    """Three rules, hairlines between the rows, and no gap where the last column meets the edge of the text."""
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="FiguresTable{suffix.strip()}">'
        f'<w:name w:val="Figures Table{suffix}"/><w:basedOn w:val="TableNormal"/>'
        '<w:uiPriority w:val="40"/><w:qFormat/><w:tblPr><w:tblBorders>'
        f'<w:top w:val="single" w:sz="8" w:space="0" w:color="{INK}"/>'
        f'<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{INK}"/>'
        f'<w:insideH w:val="single" w:sz="4" w:space="0" w:color="{HAIRLINE}"/></w:tblBorders>'
        f'<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="{gap}" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        '<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>'
        f'<w:bottom w:val="single" w:sz="6" w:space="0" w:color="{INK}"/></w:tcBorders></w:tcPr></w:tblStylePr>'
        '<w:tblStylePr w:type="lastCol"><w:tblPr/><w:tcPr><w:tcMar><w:right w:w="0" w:type="dxa"/></w:tcMar></w:tcPr>'
        "</w:tblStylePr></w:style>"
    )


COLOURS = {
    "dk1": INK,
    "lt1": "FFFFFF",
    "dk2": ACCENT,
    "lt2": WASH,
    "accent1": ACCENT,
    "accent2": LINK,
    "accent3": GREY,
    "accent4": HAIRLINE,
    "accent5": INK,
    "accent6": ACCENT,
    "hlink": LINK,
    "folHlink": GREY,
}
FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
FLAT = (
    f"<a:fillStyleLst>{3 * FILL}</a:fillStyleLst>"
    f"<a:lnStyleLst>{3 * f'<a:ln>{FILL}</a:ln>'}</a:lnStyleLst>"
    f"<a:effectStyleLst>{3 * '<a:effectStyle><a:effectLst/></a:effectStyle>'}</a:effectStyleLst>"
    f"<a:bgFillStyleLst>{3 * FILL}</a:bgFillStyleLst>"
)


def theme_font(name: str, latin: str) -> str:
    """A font of the theme; other scripts take those of the styles."""
    return f'<a:{name}><a:latin typeface="{latin}"/><a:ea typeface=""/><a:cs typeface=""/></a:{name}>'


THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="prconvert"><a:themeElements>'
    '<a:clrScheme name="prconvert">'
    + "".join(f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>' for name, colour in COLOURS.items())
    + '</a:clrScheme><a:fontScheme name="prconvert">'
    + theme_font("majorFont", FACES["display"][0])
    + theme_font("minorFont", FACES["serif"][0])
    + f'</a:fontScheme><a:fmtScheme name="prconvert">{FLAT}</a:fmtScheme></a:themeElements></a:theme>'
)
"""Colours and fonts that Word offers to those who go on writing (ISO 29500-1, 20.1.6.9)."""
