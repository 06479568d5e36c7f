"""Small Word documents for tests of the reader, part by part, as Word or another program might write them."""

from xml.sax.saxutils import escape

from word_documents import packed

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{name}"'
    for prefix, name in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
    }.items()
)
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
NAMES = {"Heading1": "heading 1", "berschrift2": "heading 2", "Title": "Title", "Quote": "Quote", "Caption": "caption"}
STYLES = (
    f"<w:styles {NAMESPACES}>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="character" w:styleId="HTMLCode"><w:name w:val="HTML Code"/></w:style>'
    + "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/><w:basedOn w:val="Standard"/>'
        "<w:rPr><w:b/></w:rPr></w:style>"
        for key, name in NAMES.items()
    )
    + "</w:styles>"
)


def level(depth: int, kind: str, text: str, start: int = 1) -> str:
    """One level of a list."""
    return f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'


NUMBERING = (
    f"<w:numbering {NAMESPACES}>"
    f'<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1.")}{level(1, "lowerLetter", "(%2)")}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="1">{level(0, "bullet", chr(0xF0B7))}</w:abstractNum>'
    f'<w:abstractNum w:abstractNumId="2">{level(0, "upperRoman", "%1.", 4)}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="0"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num></w:numbering>'
)


def run(text: str, properties: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(content: str, style: str = "", properties: str = "") -> str:
    """A paragraph of text, or of elements where it begins with one."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner = content if content.startswith("<w:") else run(content)
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{inner}</w:p>"


def body(*content: str) -> str:
    """What stands in a document."""
    return "".join(content)


def part(kind: str, content: str) -> str:
    """A part beside the main one: header, footer, footnotes, comments."""
    tag = {"header": "hdr", "footer": "ftr"}.get(kind, kind)
    return f"<w:{tag} {NAMESPACES}>{content}</w:{tag}>"


def relationship(name: str, kind: str, target: str, mode: str = "") -> str:
    """One relationship."""
    return f'<Relationship Id="{name}" Type="{kind}" Target="{target}"{mode}/>'


def document(
    content: str,
    parts: dict[str, str] | None = None,
    *,
    links: dict[str, str] | None = None,
    main: str = "",
    strict: bool = False,
) -> bytes:
    """A package; ``parts`` by kind, ``links`` by id; ``main`` is put before the main part's root."""
    parts = {"styles": STYLES, **(parts or {})}
    core = parts.pop("core", None)
    section = "".join(f'<w:{kind}Reference r:id="{kind}"/>' for kind in ("header", "footer") if kind in parts)
    relations = [relationship(kind, f"{OFFICE}/{kind}", f"{kind}.xml") for kind in parts]
    relations += [
        relationship(name, f"{OFFICE}/hyperlink", target, ' TargetMode="External"')
        for name, target in (links or {}).items()
    ]
    package = relationship("rId1", f"{OFFICE}/officeDocument", "word/document.xml")
    if core:
        package += relationship("rId2", f"{PACKAGE}/metadata/core-properties", "docProps/core.xml")
    text = f"{main}<w:document {NAMESPACES}><w:body>{content}<w:sectPr>{section}</w:sectPr></w:body></w:document>"
    if strict:
        text = text.replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}">{package}</Relationships>',
        "word/document.xml": text,
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{PACKAGE}">{"".join(relations)}</Relationships>',
        **{f"word/{kind}.xml": content for kind, content in parts.items()},
        **({"docProps/core.xml": core} if core else {}),
    }
    return packed({name: data.encode() for name, data in files.items()})
