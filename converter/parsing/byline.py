"""Bylines: `By Jane Roe, Acme Correspondent`, `| Source: Acme LLP`, `Marketwired Acme Corp`."""

import re
from dataclasses import replace

from ..model.release import Author
from .contacts import TITLE
from .draft import Block

LONGEST = 140
NAME = r"(?:[^\W\d_a-zß-ÿ][\w.’'-]*)(?: (?:(?:de|van|von|der|den|da|di|del|la|le|bin|al|y|e)\s)?[^\W\d_a-zß-ÿ][\w.’'-]*){1,4}"
BY = re.compile(
    rf"(?:By|BY|by|Von|VON|Par|PAR|Por|POR|Di|DI|Door|Av|Af|Written by|Posted by|Author|Autor|Autore|Auteur)\s?:?\s+(?P<names>{NAME}(?:(?:, | and | & | und | et | y | e ){NAME})*)(?:\s?[,|–—-]\s?(?P<role>[^.]{{2,80}}))?"
)
SOURCE = re.compile(r"\|?\s*Source:\s?(?P<organization>.{2,100})")
PLATFORM = re.compile(
    r"(?:Marketwired|Marketwire|GlobeNewswire|GLOBE NEWSWIRE|PRNewswire|PR Newswire|Business Wire|BUSINESS WIRE|ACCESSWIRE|Newsfile(?: Corp\.?)?|PRWeb|EIN Presswire)\s+(?P<organization>[A-Z0-9].{1,80})"
)
JOB = re.compile(
    r"(?i)\b(?:writers?|reporters?|correspondents?|editors?|contributors?|columnists?|journalists?|staff|redakteur(?:in)?|redaktion|rédact\w+|redactor\w*)\b"
)
JOINTS = re.compile(r", | and | & | und | et | y | e ")


def claim_byline(block: Block) -> bool:
    """Claim a block as byline where it is one; says whether it is."""
    if len(block.text) > LONGEST or not (
        BY.fullmatch(block.text) or SOURCE.fullmatch(block.text) or PLATFORM.fullmatch(block.text)
    ):
        return False
    block.claim("byline", "byline")
    return True


def authors_of(text: str) -> tuple[Author, ...]:
    """Whom a byline names; empty where it is none."""
    if found := BY.fullmatch(text):
        authors: list[Author] = []
        role = (found["role"] or "").strip()
        for part in (*JOINTS.split(found["names"]), role):
            if part and authors and (JOB.search(part) or TITLE.search(part)):
                authors[-1] = replace(authors[-1], title=part)
            elif part and authors and part == role:
                authors[-1] = replace(authors[-1], organization=part)
            elif part:
                authors.append(Author(part))
        return tuple(authors)
    if found := SOURCE.fullmatch(text) or PLATFORM.fullmatch(text):
        return (Author(organization=found["organization"].strip()),)
    return ()
