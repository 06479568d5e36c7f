"""A placeholder that nobody filled in.

`[INSERT NAME]`, `TK`, `XX percent` or `Lorem ipsum` in a release that has gone out is the mistake that everybody remembers.

Bad:  `said [INSERT NAME], chief executive of Acme.`
Good: `said Jane Roe, chief executive of Acme.`

Source: newsroom practice; TK ("to come") is the printers' mark for it.
"""

import re
from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof

NAMED = "NAME|TITLE|DATE|CITY|STATE|COMPANY(?: NAME)?|LINK|URL|QUOTE|PHONE|EMAIL|PRICE|NUMBER|SPOKESPERSON"
PLACEHOLDER = re.compile(
    rf"\[(?:(?:INSERT|ADD|ENTER|FILL IN|TO BE (?:ADDED|CONFIRMED|DETERMINED)|TBD|TBC|PLACEHOLDER|YOUR|(?:{NAMED})\])|(?i:insert|your|company name|spokesperson(?: name)?|placeholder|to be confirmed)\b)[^\[\]\n]{{0,60}}\]?|"
    rf"\bTKTK\b|(?<![\w(])TK(?= (?:percent|million|billion|people|words|quote|date|name)\b|\Z)|\bXX+ (?:percent|per cent|million|billion|employees)|"
    rf"\$X{{2,3}}(?: |\b)(?!\w)|(?i:lorem ipsum)|\{{\{{[^{{}}\n]{{1,60}}\}}\}}|<(?i:{NAMED}|company name|insert[^<>\n]{{0,40}})>|\$\{{\w{{1,40}}\}}|%%\w{{2,30}}%%"
)
FIRST_SIGNS = ("[", "{{", "<", "${", "%%", "TK", "XX", "$X", "ipsum", "IPSUM", "Ipsum")
"""Signs without which there is none."""


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each placeholder in dateline, headline, subheadlines and paragraphs."""
    dateline = proof.release.dateline
    for found in PLACEHOLDER.finditer(dateline.text) if dateline else ():
        yield Finding("PRC601", message(found[0]), "/dateline/text", start=found.start(), end=found.end())
    if not any(signs in proof.prose for signs in FIRST_SIGNS):
        return
    for found in PLACEHOLDER.finditer(proof.prose):
        yield proof.fault("PRC601", message(found[0]), found.start(), found.end())


def message(words: str) -> str:
    """What to say of a placeholder."""
    return f"placeholder {words!r} left in the text; fill it in"


RULE = Rule("PRC601", "placeholder-left", "error", __doc__ or "", check)
