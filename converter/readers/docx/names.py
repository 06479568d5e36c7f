"""Names of WordprocessingML as a parser spells them out: ``{http://schemas…/main}p``, and how its switches are read."""

from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
V = "{urn:schemas-microsoft-com:vml}"
VAL = f"{W}val"
OFF = ("0", "false", "off")


def value(parent: Element | None, name: str) -> str | None:
    """The value of a child such as ``pStyle``; None where there is none."""
    child = None if parent is None else parent.find(W + name)
    return None if child is None else child.get(VAL)


def switch(parent: Element | None, name: str) -> bool | None:
    """Whether a switch such as ``b`` is on (ISO 29500-1, 17.17.4); None where it is not set."""
    child = None if parent is None else parent.find(W + name)
    return None if child is None else child.get(VAL) not in OFF


def number(parent: Element | None, name: str, attribute: str = "val") -> int | None:
    """A number such as a size; None where there is none."""
    child = None if parent is None else parent.find(W + name)
    text = None if child is None else child.get(W + attribute)
    return (
        int(text)
        if text and text.removeprefix("-").isascii() and text.removeprefix("-").isdecimal() and len(text) < 10
        else None
    )
