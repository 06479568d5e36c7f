"""Legal text: forward-looking statements, disclaimers, exchange notices, fine print, under a heading or without one."""

import re

from ..reference.headings import LEGAL
from .draft import Block, Draft
from .spans import Style

LONGEST_HEADING = 200
SHORTEST = 60  # characters of legal text without a heading
HEADING = re.compile(rf"(?i)[\W_]*(?:{LEGAL})(?: (?:and|&) (?:{LEGAL}))?[\s:：.*]*")
RUN_IN = re.compile(rf"(?i)((?:{LEGAL})\s?[:：–—])\s*(?=\S)")
PHRASES: tuple[tuple[str, "re.Pattern[str]"], ...] = tuple(
    (trigger, re.compile(pattern))
    for trigger, pattern in (
        (
            "neither",
            r"neither (?:the )?(?:tsx|tsxv|toronto|canadian|cse|nasdaq|exchange)\b.{0,200}(?:accepts?|has (?:reviewed|approved))",
        ),
        (
            "looking",
            (
                r"forward[- ‑–]?looking (?:statements?|information).{0,600}"
                r"(?:within the meaning|involve|subject to|risks?|uncertaint|differ materially|based on|identified by|no obligation|safe harbor|undue reliance)"
            ),
        ),
        (
            "obligation",
            r"(?:undertakes?|assumes?|disclaims?|accepts?).{0,20} (?:no|any) obligation.{0,60}(?:update|revise|publicly)",
        ),
        ("responsib", r"(?:assumes?|disclaims?|accepts?).{0,20} (?:no|any) responsib.{0,60}(?:update|revise|accuracy)"),
        ("constitute", r"(?:shall|does|do|will) not constitute .{0,200}(?:offer|solicitation|advice|recommendation)"),
        ("solicitation", r"is not (?:a solicitation|an offer)|nor a solicitation"),
        ("materially", r"actual (?:results|events|outcomes).{0,120}differ materially"),
        ("litigation reform", r"private securities litigation reform act"),
        ("past performance", r"past performance is (?:not|no)"),
        ("advice", r"not (?:intended as |considered )?(?:financial|investment|legal|medical) advice"),
        ("informational", r"for informational purposes only"),
        ("evaluated", r"has not been evaluated by the (?:fda|food and drug)"),
        ("trademark", r"(?:is a|are) (?:registered )?trademarks? (?:of|or)|all other trademarks.{0,60}property"),
        ("property of", r"all other (?:marks|product names|company names|names).{0,60}property of"),
        ("reader advisory", r"reader advisory"),
        ("zukunftsgerichtet", r"zukunftsgerichtete aussagen.{0,300}(?:risiken|unsicherheiten|abweichen)"),
        ("prospecti", r"(?:déclarations|informations|énoncés) prospecti.{0,300}(?:risques|incertitudes)"),
        ("prospectiva", r"declaraciones prospectivas.{0,300}(?:riesgos|incertidumbres)"),
        ("aufforderung", r"keine aufforderung\b|weder ein angebot"),
        ("gewähr", r"(?:keine|ohne) gewähr\b"),
    )
)
"""What only lawyers write, in small letters, each behind a word that it holds: most paragraphs hold none of them."""

FINE_PRINT = (
    "subject to credit", "subject to eligibility", "subject to approval", "subject to availability", "terms and conditions", "terms & conditions", "additional limits",
    "additional terms", "member fdic", "is not a bank", "is a bank", "eligibility requirements", "only available", "available only", "limitations apply", "restrictions apply",
    "void where prohibited", "no purchase necessary", "while supplies last", "results may vary", "fees may apply", "must be 18", "must be 21", "all rights reserved",
    "registered trademark", " apr ", "services llc", "provided by", "qualifying", "issued by", "licensed by", "regulated by", "authorized by", "authorised by", "service provider of",
)  # fmt: skip
"""What stands in fine print; three of them in a paragraph that ends the story make it legal text."""

FINE_PRINT_SIGNS = 3


def recognise_legal(draft: Draft) -> None:
    """Claim legal headings, run-in legal paragraphs, and legal text without a heading."""
    story = 0
    for block in draft.blocks:
        if block.role != "paragraph" or block.rows is not None:
            continue
        prose = block.prose
        if block.free and (story or block.kind == "heading"):
            claim_legal(block, late=story >= 2)
        story += prose and block.free
    claim_fine_print(draft)


def claim_legal(block: Block, *, late: bool) -> None:
    """Claim one block where it is a legal heading or says what only lawyers say."""
    text = block.text
    if len(text) <= LONGEST_HEADING and HEADING.fullmatch(text) and block.label is None:
        block.claim("legal: heading", section="legal")
        block.kind = "heading"
    elif late and (found := RUN_IN.match(text[:400])):
        block.claim("legal: run-in heading", section="legal")
        block.styles = sorted({*block.styles, Style(0, found.end(1), "strong")})
    elif late and text[:1] not in '"“„«”' and len(text) > SHORTEST and sounds_legal(text[:4000]):
        block.claim("legal: phrase", section="legal")


def sounds_legal(text: str) -> bool:
    """Whether a text says what only lawyers say."""
    lowered = text.lower()
    return any(trigger in lowered and pattern.search(lowered) for trigger, pattern in PHRASES)


def claim_fine_print(draft: Draft) -> None:
    """Paragraphs of fine print that end the story."""
    for block in reversed([block for block in draft.blocks if block.free and block.kind == "text" and block.prose]):
        lowered = block.text.lower()
        if sum(phrase in lowered for phrase in FINE_PRINT) < FINE_PRINT_SIGNS or "“" in lowered[:1]:
            return
        block.claim("legal: fine print", section="legal")
