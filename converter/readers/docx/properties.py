"""What a document declares of itself: language, identifier, keywords. Its title and times are those of the file.

Word fills in a title, times and a language by itself, from a template or the machine, so only what a person or program
must have put there is taken.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

from ...model.release import Publication, Subject
from .package import Package

DC = "{http://purl.org/dc/elements/1.1/}"
CP = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
UNDETERMINED = "und"
PARTS = re.compile(r"[,;]")


class Declared(NamedTuple):
    """The facts, absent ones None or empty."""

    language: str | None = None
    publication: Publication | None = None
    subjects: tuple[Subject, ...] = ()


def declared_facts(package: Package) -> Declared:
    """What the core properties say (ISO 29500-2, 11)."""
    texts = core_properties(package)
    language = texts.get(f"{DC}language", "").replace("_", "-")
    identifier = texts.get(f"{DC}identifier")
    words = [" ".join(word.split()) for word in PARTS.split(texts.get(f"{CP}keywords", ""))]
    return Declared(
        language if LANGUAGE.fullmatch(language) and language != UNDETERMINED else None,
        Publication(identifier=identifier) if identifier else None,
        tuple(Subject(word) for word in dict.fromkeys(words) if word),
    )


def title_and_language(package: Package) -> tuple[str, str]:
    """What a document of prconvert's own says of itself; empty where it says nothing."""
    texts = core_properties(package)
    return texts.get(f"{DC}title", ""), texts.get(f"{DC}language", "")


def core_properties(package: Package) -> Mapping[str, str]:
    """The core properties that hold any text; none where the document has no such part."""
    part = next((item.target for item in package.relations("").values() if item.kind == "core-properties"), None)
    tree = package.tree(part) if part else None
    return {} if tree is None else texts_of(tree)


def texts_of(tree: Element) -> Mapping[str, str]:
    """The properties that hold any text, in one line each."""
    return {item.tag: text for item in tree if (text := " ".join((item.text or "").split()))}
