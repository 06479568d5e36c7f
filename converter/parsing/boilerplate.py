"""Boilerplate: `About Acme`, `About Acme: Acme is …`, `Über die Acme AG`, `关于Acme`, and an unheaded "Acme is a leading …".

A heading on its own line opens the section; a run-in heading stays in its paragraph, in strong letters, and gives
that paragraph its section.
"""

import itertools
import re

from .about import is_heading, is_loose_heading, run_in_end
from .contacts import GLUED
from .draft import Block, Draft
from .prose import SENTENCE_END, is_sentence, is_title, is_titled
from .spans import Style

LONG_ENOUGH = 60  # characters of what a heading must have below it
ABBREVIATED = ("Inc.", "Corp.", "Co.", "Ltd.", "S.A.", "L.P.", "LLC.", "B.V.", "N.V.", "S.p.A.")
DESCRIBES = re.compile(
    r"[,)]?\s(?:is|are|was (?:founded|established|formed)|has been|provides?|develops?|offers?|operates?|serves?|delivers?|designs?|manufactures?|specializes?|combines?|helps?|"
    r"ist|wurde .{0,40}gegründet|est|es|è|é|is een|är|er)\s(?:an?|the|one of|among|headquartered|based|committed|dedicated|recognized|home to|eine?[rsnm]?|das|der|die|un[ea]?|le|la|el|uno|uma?|il|het)\b"
)
FOUNDED = re.compile(
    r"(?:Founded|Established|Headquartered|Based|Gegründet|Fondée?|Fundada|Fundado|Fondata) (?:in|by|im|en|nel|em)\b[^.]{0,120}?, (?=[A-ZÀ-Þ])"
)
TELLS = re.compile(
    r"(?i)(?:for |to )(?:more|additional|further)\s|additional information|learn more|founded in|headquartered|[- ]based |based in|visit (?:us |our |www|http)|weitere informationen|gegründet|pour (?:en savoir )?plus|más información|per maggiori|mais informações|www\.|https?://|"
    r"is an? [^.]{0,80}\b(?:company|firm|agency|organi[sz]ation|provider|leader|manufacturer|platform|nonprofit|non-profit|institution|association|startup|network|developer|utility|brokerage|charity)\b"
)
HEADED = "boilerplate: heading"
SPEECH = re.compile(r"[\"“„«»「『][^\"“”„«»「」『』]{40,}[,.!?]?[\"”“«»」』]")
SHORT_LINE = 12  # characters
SHORT_SENTENCE = 2  # spaces
STORY = 3  # paragraphs of prose before an unheaded boilerplate


def recognise_boilerplate(draft: Draft) -> None:
    """Claim boilerplate headings and run-in paragraphs; `sections` carries the section on to what follows."""
    story = more = False
    blocks = [block for block in draft.blocks if block.role == "paragraph"]
    for block, following in zip(blocks, [*blocks[1:], None], strict=False):
        if not block.free or block.rows is not None:
            continue
        if story or block.kind == "heading":
            claim_boilerplate(block, following, draft.language, more=more)
            more = more or block.section == "boilerplate"
        story = story or block.prose or draft.opens(block) or (block.kind == "text" and is_sentence(block.text))
    release_stories(draft)
    claim_unheaded(draft)


def claim_boilerplate(block: Block, following: Block | None, language: str | None, *, more: bool) -> None:
    """Claim one block, as a heading over prose or by its run-in heading; ``more`` says that boilerplate stands above."""
    text = block.text
    titled = is_title(text) or text.endswith(ABBREVIATED)
    below = following is not None and (len(following.text) > LONG_ENOUGH or tells(following))
    if titled and below and (is_heading(text, language) or (more and is_loose_heading(text, language))):
        block.claim(HEADED, section="boilerplate")
        block.kind = "heading"
    elif end := run_in_end(text, language):
        block.claim("boilerplate: run-in heading", section="boilerplate")
        block.styles = sorted({*block.styles, Style(0, end, "strong")})


def tells(block: Block) -> bool:
    """Whether a block is a sentence, as boilerplate has below its heading: in scripts without a stop any longer line is."""
    text = block.text
    closed = text.count(" ") >= SHORT_SENTENCE and bool(SENTENCE_END.search(text)) and not is_titled(text)
    return block.prose or closed or (not text[:1].isascii() and len(text) > SHORT_LINE)


def release_stories(draft: Draft) -> None:
    """A heading with "About" over paragraphs in which people speak heads a part of the story: boilerplate quotes nobody."""
    headings = [block for block in draft.blocks if block.recogniser == HEADED]
    for heading in headings:
        below = itertools.takewhile(
            lambda block: block.free or block.role != "paragraph", draft.blocks[draft.blocks.index(heading) + 1 :]
        )
        if any(block.free and SPEECH.match(block.text) for block in below):
            heading.claim("boilerplate: speech below the heading")


def claim_unheaded(draft: Draft) -> None:
    """The last paragraph of the story, where it says what the issuer is and where to learn more."""
    if any(block.section == "boilerplate" for block in draft.blocks):
        return
    story = [block for block in draft.blocks if block.free and block.kind == "text" and block.prose]
    if len(story) < STORY:
        return
    named = [block.text for block in draft.blocks if block.role in ("headline", "byline", "source")]
    contacts = [block.text for block in draft.blocks if GLUED.match(block.text)]
    opening = " ".join([*named, *contacts, story[0].text[:200]])
    if describes_issuer(story[-1].text, opening):
        story[-1].claim("boilerplate: describes the issuer", section="boilerplate")


def describes_issuer(text: str, opening: str) -> bool:
    """Whether a paragraph says what an organisation is that the opening of the release names."""
    if text[:1] in '"“„«”' or not TELLS.search(text):
        return False
    if founded := FOUNDED.match(text):
        name = text[founded.end() :].split(",", maxsplit=1)[0]
        return bool(name) and name.split()[0] in opening
    found = DESCRIBES.search(text[:120])
    if not found:
        return False
    name = re.sub(r"\W+\Z", "", re.split(r"[,(]", text[: found.start()])[0]).strip()
    return bool(name) and name[0].isupper() and name.split()[0] in opening and len(name.split()) <= 8
