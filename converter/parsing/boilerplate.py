"""Boilerplate: `About Acme`, `About Acme: Acme is …`, `Über die Acme AG`, `关于Acme`, and an unheaded "Acme is a leading …".

A heading on its own line opens the section; a run-in heading stays in its paragraph, in strong letters, and gives
that paragraph its section.
"""

import re

from ..reference.headings import ABOUT, ABOUT_BEFORE, ABOUT_BEHIND, PROFILE
from .draft import Block, Draft, Style
from .prose import is_title

LONGEST_HEADING = 120
ARTICLE = r"(?:the |la |le |les |l['’]|el |los |las |die |der |das |den |o |a |os |il |de |het )?"
FIRST = r"(?:[^\W_a-zß-ÿ]|[a-z]{1,4}[A-Z])"
NAME = rf"[\"“„«]?{ARTICLE}[\"“„«]?{FIRST}"
HEADING = re.compile(
    rf"(?:(?i:{ABOUT})\s*(?P<name>{NAME}[^\n]*)|(?:{ABOUT_BEFORE})\s*(?P<cjk>\S.*)|(?P<behind>\S.{{0,60}}?)\s?(?:{ABOUT_BEHIND})|(?i:{PROFILE}))\s*[:：]?"
)
RUN_IN = re.compile(
    rf"((?i:{ABOUT})\s*{NAME}[^\n:：]{{0,100}}?\s?[:：]|(?:{ABOUT_BEFORE})[^\n:：。]{{1,40}}[:：]|(?i:{PROFILE})\s*[:：]|[^\n:：。]{{1,40}}(?:について|简介|簡介)\s?[:：])\s*(?=\S)"
)
ENGLISH_RUN_IN = re.compile(r"(?:About|ABOUT)\s+(?:the |The )?(?=[A-Z\d“\"])")
GLUED_NAME = re.compile(r"([A-ZÀ-Þ][^.:]{1,60}?[a-zà-ÿ.)])(?=[A-ZÀ-Þ][a-zà-ÿ]+\s)(?<!Mc)(?<!Mac)")
DESCRIBES = re.compile(
    r"[,)]?\s(?:is|are|was (?:founded|established|formed)|has been|provides?|develops?|offers?|operates?|serves?|delivers?|designs?|manufactures?|specializes?|combines?|helps?|"
    r"ist|wurde .{0,40}gegründet|est|es|è|é|is een|är|er)\s(?:an?|the|one of|among|headquartered|based|committed|dedicated|recognized|home to|eine?[rsnm]?|das|der|die|un[ea]?|le|la|el|uno|uma?|il|het)\b"
)
TELLS = re.compile(
    r"(?i)(?:for |to )(?:more|additional|further)\s|additional information|learn more|founded in|headquartered|based in|visit (?:us |our |www|http)|weitere informationen|gegründet|pour (?:en savoir )?plus|más información|per maggiori|mais informações|www\.|https?://"
)


def recognise_boilerplate(draft: Draft) -> None:
    """Claim boilerplate headings and run-in paragraphs; `sections` carries the section on to what follows."""
    story = False
    blocks = [block for block in draft.blocks if block.role == "paragraph"]
    for block, following in zip(blocks, [*blocks[1:], None], strict=False):
        if not block.free or block.rows is not None:
            continue
        if story or block.kind == "heading":
            claim_boilerplate(block, following)
        story = story or block.prose
    claim_unheaded(draft)


def claim_boilerplate(block: Block, following: Block | None) -> None:
    """Claim one block, as a heading over prose or by its run-in heading."""
    text = block.text
    if is_about(block) and following and (following.prose or len(following.text) > LONGEST_HEADING // 2):
        block.claim("boilerplate", section="boilerplate")
        block.kind, block.level, block.label = "heading", block.level or 1, block.label
    elif end := run_in_end(text):
        block.claim("boilerplate", section="boilerplate")
        block.styles = sorted({*block.styles, Style(0, end, "strong")})


def is_about(block: Block) -> bool:
    """Whether a block is a boilerplate heading."""
    text = block.text
    if len(text) > LONGEST_HEADING or not (is_title(text) or text.endswith(("Inc.", "Corp.", "Co.", "Ltd.", "S.A.", "L.P.", "LLC."))):
        return False
    found = HEADING.fullmatch(text)
    if not found:
        return False
    name = found["name"] or found["cjk"] or found["behind"]
    return name is None or not re.search(r"[.!?]\s+\S|\b(?:is|are|was|were)\s", name)


def run_in_end(text: str) -> int:
    """Where the run-in heading of a paragraph ends; 0 where it has none."""
    if len(text) < LONGEST_HEADING // 2:
        return 0
    if found := RUN_IN.match(text[: 2 * LONGEST_HEADING]):
        return found.end(1)
    found = ENGLISH_RUN_IN.match(text)
    if not found:
        return 0
    name = repeated_name(text[found.end() :])
    return found.end() + len(name) if name else 0


def repeated_name(text: str) -> str:
    """The name that stands twice at the head of a text, as in `Acme Corp Acme Corp is a …` or `AcmeAcme is …`.

    Empty where none does; a heading without its line break may also run into `Founded in …` or `Based in …`.
    """
    head = text[:LONGEST_HEADING]
    words = head.split(" ")
    for size in range(1, min(9, len(words))):
        name = " ".join(words[:size])
        rest = text[len(name) :].lstrip(" ").removeprefix("The ")
        if rest.startswith(name.split(",")[0]) or re.match(re.escape(words[0]) + r"\b", rest):
            return name
        if re.match(r"(?:Founded|Established|Based|Headquartered|Since|With|At|For|We|Our|Incorporated|Formed|Launched)\s", rest):
            return name
    glued = GLUED_NAME.match(head)
    first = glued[1].split(" ")[0] if glued else ""
    return glued[1] if glued and re.search(rf"\b{re.escape(first)}", text[glued.end() :]) else ""


def claim_unheaded(draft: Draft) -> None:
    """The last paragraph of the story, where it says what the issuer is and where to learn more."""
    if any(block.section == "boilerplate" for block in draft.blocks):
        return
    story = [block for block in draft.blocks if block.free and block.kind == "text" and block.prose]
    if len(story) < 3:
        return
    last, opening = story[-1], " ".join([block.text for block in draft.blocks if block.role == "headline"] + [story[0].text[:200]])
    found = DESCRIBES.search(last.text[:120])
    if not found or not TELLS.search(last.text) or last.text[0] in "\"“„«”":
        return
    name = re.sub(r"\W+\Z", "", re.split(r"[,(]", last.text[: found.start()])[0]).strip()
    if name and name[0].isupper() and name.split()[0] in opening and len(name.split()) <= 8:
        last.claim("boilerplate", section="boilerplate")
