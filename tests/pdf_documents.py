"""PDFs taken apart: their structure with the text of each element, as a screen reader goes through them, and independent checks."""

import importlib.util
import io
import re
import tempfile
import warnings
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pikepdf
import pytest

CHECKER = Path(__file__).resolve().parents[2] / "shared" / "tools" / "check_pdfua.py"
ENTRY = re.compile(r"<([0-9a-f]{4})> <([0-9a-f]*)>")
SOFT_HYPHEN = "\u00ad"


class Tag(NamedTuple):
    """An element: its tag, its language and attributes, the elements in it, and its own text with that of spans and links."""

    name: str
    attributes: Mapping[str, str]
    kids: "tuple[Tag, ...]"
    text: str

    def all(self, name: str) -> "Iterator[Tag]":
        """All elements of a tag in it, in reading order."""
        for kid in self.kids:
            if kid.name == name:
                yield kid
            yield from kid.all(name)


def opened(data: bytes) -> pikepdf.Pdf:
    """The document."""
    return pikepdf.open(io.BytesIO(data))


def tree_of(data: bytes) -> Tag:
    """The structure of a document, from its root element."""
    with opened(data) as document:
        texts = {
            (page.objgen, number): text
            for page in (item.obj for item in document.pages)
            for number, text in marked_texts(page).items()
        }
        return tag_of(document.Root.StructTreeRoot.K[0], texts)


def tag_of(item: Any, texts: Mapping[Any, str], page: Any = None) -> Tag:
    """One element with those in it."""
    page = item.get("/Pg", page)
    kids, text = [], ""
    held = item.get("/K", [])
    for kid in held if isinstance(held, pikepdf.Array) else [held]:
        if isinstance(kid, int):
            text += texts[page.objgen, kid]
        elif "/MCID" in kid:
            text += texts[kid.Pg.objgen, int(kid.MCID)]
        elif "/S" in kid:
            found = tag_of(kid, texts, page)
            kids.append(found)
            if found.name in ("Span", "Link"):
                text += found.text
    text = str(item.get("/ActualText", text))
    entries = {**dict(item.get("/A", {}).items()), **({"/Lang": item.Lang} if "/Lang" in item else {})}
    return Tag(str(item.S)[1:], {key: str(value) for key, value in entries.items()}, tuple(kids), joined(text))


def joined(text: str) -> str:
    """The text with words whole that a hyphen parts at the end of a line (ISO 32000-1, 14.8.2.2.3)."""
    return text.replace(SOFT_HYPHEN, "")


def marked_texts(page: Any) -> dict[int, str]:
    """The text of each marked content of a page, by its number, in the order in which it is to be read."""
    maps = {name: character_map(font) for name, font in page.Resources.get("/Font", {}).items()}
    found: dict[int, str] = {}
    open_marks: list[tuple[str, int | None]] = []
    font = ""
    instruction: Any
    for instruction in pikepdf.parse_content_stream(page):
        operands = instruction.operands
        match str(instruction.operator):
            case "BDC":
                number = operands[1].get("/MCID")
                open_marks.append((str(operands[0]), None if number is None else int(number)))
            case "BMC":
                open_marks.append((str(operands[0]), None))
            case "EMC":
                open_marks.pop()
            case "Tf":
                font = str(operands[0])
            case "TJ":
                number = next((number for _, number in reversed(open_marks) if number is not None), None)
                shown = [
                    text
                    for item in operands[0]
                    if not isinstance(item, int | float)
                    for text in decoded(item, maps[font])
                ]
                if any(name == "/ReversedChars" for name, _ in open_marks):
                    shown.reverse()
                if number is not None:
                    found[number] = found.get(number, "") + "".join(shown)
                else:
                    assert open_marks, "text outside of all marks"
    return found


def decoded(item: Any, characters: Mapping[int, str]) -> Iterator[str]:
    """The characters of each code of a string."""
    if isinstance(item, pikepdf.String):
        data = bytes(item)
        for start in range(0, len(data), 2):
            yield characters[int.from_bytes(data[start : start + 2], "big")]


def character_map(font: Any) -> dict[int, str]:
    """The ToUnicode map of a font."""
    text = font.ToUnicode.read_bytes().decode("ascii")
    return {int(code, 16): bytes.fromhex(held).decode("utf-16-be") for code, held in ENTRY.findall(text)}


@cache
def checker() -> ModuleType:
    """An independent check of PDF/UA-1 and PDF/A-3a; the test skips where it does not lie beside this checkout."""
    if not CHECKER.is_file():
        pytest.skip("check_pdfua.py is not beside this checkout")
    specification = importlib.util.spec_from_file_location("check_pdfua", CHECKER)
    assert specification
    assert specification.loader
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def faults(data: bytes) -> list[str]:
    """What keeps a document from being PDF/UA-1 and PDF/A-3a; what is only advice (PR-) is left out."""
    check = checker().check
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(data)
        file.flush()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ResourceWarning)  # it leaves files open
            found = check(file.name, ua=True, a="3a")
    return [f"{rule}: {message}" for rule, message in found.out if not rule.startswith("PR-")]
