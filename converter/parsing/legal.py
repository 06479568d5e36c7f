"""Legal text: forward-looking statements, disclaimers, exchange notices, fine print, under a heading or without one."""

import re

from ..reference.headings import LEGAL
from .draft import Block, Draft, Style

LONGEST_HEADING = 200
HEADING = re.compile(rf"(?i)[\W_]*(?:{LEGAL})(?: (?:and|&) (?:{LEGAL}))?[\s:：.*]*")
RUN_IN = re.compile(rf"(?i)((?:{LEGAL})\s?[:：–—])\s*(?=\S)")
SURE = re.compile(
    r"(?i)neither (?:the )?(?:tsx|tsxv|toronto|canadian|cse|nasdaq|exchange)\b.{0,200}(?:accepts?|has (?:reviewed|approved))|"
    r"forward[- ‑–]?looking (?:statements?|information).{0,600}(?:within the meaning|involve|subject to|risks?|uncertaint|differ materially|based on|identified by|no obligation|safe harbor|undue reliance)|"
    r"(?:undertakes?|assumes?|disclaims?|accepts?|expressly disclaims).{0,20} (?:no|any) (?:obligation|duty|intent|intention|responsibility)(?: or undertaking)? .{0,40}(?:update|revise|publicly)|"
    r"(?:shall|does|do|will|is) not (?:constitute|intended as|be construed as|an offer|a solicitation).{0,200}(?:offer|solicitation|advice|recommendation)|is not (?:a solicitation|an offer|intended as)|"
    r"actual (?:results|events|outcomes).{0,120}differ materially|(?:private securities litigation reform act|section 27a of the securities act|securities act of 1933|united states securities act)|"
    r"past performance is (?:not|no)|not (?:financial|investment|legal|medical) advice|strictly for informational purposes|for informational purposes only|has not been (?:evaluated|approved) by the (?:fda|food and drug)|"
    r"(?:is a|are) (?:registered )?trademarks? (?:of|or)|all other (?:trademarks|marks|product names|company names|names).{0,60}(?:property|trademarks)|reader advisory|"
    r"zukunftsgerichtete aussagen.{0,300}(?:risiken|unsicherheiten|abweichen)|(?:déclarations|informations|énoncés) prospecti.{0,300}(?:risques|incertitudes)|declaraciones (?:prospectivas|a futuro).{0,300}(?:riesgos|incertidumbres)|"
    r"keine (?:aufforderung|gewähr|haftung)\b.{0,200}|dieses dokument stellt (?:kein|weder)|tsx venture exchange|prospectus.{0,120}(?:securities|offer)"
)
TRIGGERS = (
    "forward", "neither", "obligation", "solicitation", "offer", "advice", "materially", "litigation reform", "securities act", "past performance", "informational purposes",
    "evaluated", "trademark", "reader advisory", "zukunftsgerichtet", "prospecti", "prospectiv", "aufforderung", "gewähr", "haftung", "dieses dokument", "venture exchange", "recommendation",
)  # fmt: skip
"""One of these words stands in every text that `SURE` knows: looked for first, since most paragraphs have none."""
FINE_PRINT = re.compile(
    r"(?i)subject to (?:credit|eligibility|approval|change|availability|terms)|terms (?:and|&) conditions|additional (?:limits|terms|restrictions)|member fdic|is not a bank|eligibility requirements|available (?:only|only in)|only available|"
    r"limitations? apply|restrictions? apply|void where prohibited|no purchase necessary|while supplies last|results may vary|fees may apply|must be (?:18|21)|©|all rights reserved|trademark|®.{0,80}registered|(?:variable )?aprs?\b|"
    r"services llc|provided by|qualifying|subsidiary of .{3,60} is a|issued by|licensed by|regulated by|authori[sz]ed by"
)
FINE_PRINT_SIGNS = 3


def recognise_legal(draft: Draft) -> None:
    """Claim legal headings, run-in legal paragraphs, and legal text without a heading."""
    story = speech = 0
    for block in draft.blocks:
        if block.role != "paragraph" or block.rows is not None:
            continue
        prose = block.prose
        if block.free and (story or block.kind == "heading"):
            claim_legal(block, late=story >= 2)
        story += prose and block.free
        speech += block.text[:1] in '"“„«”「'
    claim_fine_print(draft)


def claim_legal(block: Block, *, late: bool) -> None:
    """Claim one block where it is a legal heading or says what only lawyers say."""
    text = block.text
    if len(text) <= LONGEST_HEADING and HEADING.fullmatch(text) and block.label is None:
        block.claim("legal", section="legal")
        block.kind, block.level = "heading", block.level or 1
    elif late and (found := RUN_IN.match(text[:400])):
        block.claim("legal", section="legal")
        block.styles = sorted({*block.styles, Style(0, found.end(1), "strong")})
    elif late and text[:1] not in '"“„«”' and len(text) > 80 and sounds_legal(text[:4000]):
        block.claim("legal", section="legal")


def sounds_legal(text: str) -> bool:
    """Whether a text says what only lawyers say."""
    lowered = text.lower()
    return any(trigger in lowered for trigger in TRIGGERS) and SURE.search(text) is not None


def claim_fine_print(draft: Draft) -> None:
    """Paragraphs of fine print that end the story."""
    for block in reversed([block for block in draft.blocks if block.free and block.kind == "text" and block.prose]):
        if (
            len({found.lower() for found in FINE_PRINT.findall(block.text[:4000])}) < FINE_PRINT_SIGNS
            or "“" in block.text[:1]
        ):
            return
        block.claim("legal", section="legal")
