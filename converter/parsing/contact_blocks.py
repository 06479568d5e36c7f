"""Contact blocks: which lines say whom to ask. What each line says of a person is read by `contacts`.

`Media Contacts` over a group of lines, `CONTACT: Jane Roe, 555-0100`, `Contact DetailsAcme Agency`, or lines with
addresses and numbers after the story that nobody headed.
"""

import re
from collections.abc import Sequence

from ..reference.headings import CONTACT
from .contacts import DIGITS, GLUED, TITLE, is_person
from .draft import Block, Draft
from .links import find_reach

LONGEST_LINE = 160
LONGEST_RUN_IN = 600
LINE_WORDS = 7
NEAR = 12  # short lines above the story, where names and numbers may have been columns
REACH = 12  # lines under a heading within which an address or a number must come
HEADING = re.compile(
    rf"(?i)[\W_]*(?:{CONTACT})(?:(?:\s?[(/&,–—-]\s?| and )[^:.]{{2,60}})?(?: (?:at|for|in|of) [^:.]{{2,60}})?[\s:：*_】〉》』\])）]*"
)
RUN_IN = re.compile(rf"(?i)[\W_]*(?:{CONTACT})\s?(?:[:：]|[-–—|]\s)\s*(?=\S)")
MORE = re.compile(
    r"(?i)[\W_]*(?:for|weitere|pour|plus|para|más|mais|per|maggiori|voor|meer|för)\b"
)  # "For more information: …" tells where to read on
ADDRESS = re.compile(r"(?i)https?://|\bwww\.")
TELLS = re.compile(r"(?i)\b(?:is|are|visit|available|more|ist|sind|est|disponible)\b")
SITE = re.compile(r"(?i)(?:company |corporate )?(?:web ?site|web|url|internet|online)?\s?:?\s*(?:https?://|www\.)\S+")


def recognise_contact_blocks(draft: Draft) -> None:
    """Claim the lines of contacts, with their headings."""
    blocks = draft.blocks
    at = 0
    while at < len(blocks):
        block = blocks[at]
        if is_candidate(block):
            at = claim_from(draft, at)
        at += 1


def recognise_contacts_above(draft: Draft) -> None:
    """Claim contacts that stand above the story: a heading and what is below it, or names over numbers."""
    lead = next((index for index, block in enumerate(draft.blocks) if block.free and block.prose), 0)
    above = draft.blocks[:lead]
    for index, block in enumerate(above):
        if not is_candidate(block):
            continue
        if HEADING.fullmatch(block.text):
            claim_above(above[index : last_reached(above, index) + 1])
        elif is_line(block) and find_reach(block.text):
            claim_above(above[first_named(above, index) : index + 1])


def claim_above(blocks: Sequence[Block]) -> None:
    """Claim a group of lines; a heading alone is none."""
    for block in blocks if len(blocks) > 1 else ():
        if block.free:
            block.claim("contact_blocks: above the story", section="contact")


def last_reached(blocks: Sequence[Block], at: int) -> int:
    """The index of the last number or address below a heading, none far from the one before."""
    last = at
    for index in range(at + 1, len(blocks)):
        if index - last > NEAR or not is_line(blocks[index]):
            break
        last = index if blocks[index].free and find_reach(blocks[index].text) else last
    return last


def first_named(blocks: Sequence[Block], at: int) -> int:
    """The index of the first of the lines right above a number that name somebody or say what he does."""
    while at > 0 and is_line(blocks[at - 1]) and blocks[at - 1].role == "paragraph":
        text = blocks[at - 1].text
        if not (is_person(text, "") or TITLE.search(text) or blocks[at - 1].section == "contact"):
            break
        at -= 1
    return at


def is_line(block: Block) -> bool:
    """Whether a block is short enough for one line of a contact."""
    return block.rows is None and block.text.count(" ") < LINE_WORDS


def is_candidate(block: Block) -> bool:
    """Whether a contact block may begin here."""
    return block.free and block.rows is None and len(block.text) <= LONGEST_RUN_IN


def claim_from(draft: Draft, at: int) -> int:
    """Claim the contact block that begins at an index; answers the index of its last block, or ``at``."""
    block = draft.blocks[at]
    text = block.text
    if HEADING.fullmatch(text) and len(text) <= LONGEST_LINE:
        return claim_group(draft, at)
    if GLUED.match(text) and len(text) <= LONGEST_LINE and not block.prose:
        return claim_group(draft, at, headed=False)
    found = RUN_IN.match(text)
    if not found or count_sentences(text) > 2 or not (find_reach(text) or not block.prose):
        return at
    if find_reach(text) or (reach_below(draft, at) and not MORE.match(found[0])):
        block.claim("contact_blocks: label", section="contact")
        return claim_lines(draft, at)
    return at


def claim_group(draft: Draft, at: int, *, headed: bool = True) -> int:
    """Claim a heading with the lines below it, where an address or number is among them."""
    block = draft.blocks[at]
    if not reach_below(draft, at) and not find_reach(block.text):
        return at
    block.claim("contact_blocks: heading", section="contact")
    if headed:
        block.kind = "heading"
    return claim_lines(draft, at)


def reach_below(draft: Draft, at: int) -> bool:
    """Whether an address or number stands within the next lines, before the next piece of prose."""
    for block in draft.blocks[at + 1 : at + 1 + REACH]:
        if block.role != "paragraph" or (block.section not in (None, "contact")) or is_long(block):
            return False
        if reaches(block, headed=not MORE.match(draft.blocks[at].text)):
            return True
    return False


def reaches(block: Block, *, headed: bool = True) -> bool:
    """Whether a line tells how to reach somebody; below a heading of contacts a site or bare digits do, too."""
    text = block.text
    if find_reach(text) or (len(text) <= LONGEST_LINE and SITE.fullmatch(text) and headed):
        return True
    bare = headed and not block.prose and len(text) <= LONGEST_LINE and not TELLS.search(text)
    return bare and bool(ADDRESS.search(text) or DIGITS.search(text))


def is_long(block: Block) -> bool:
    """Whether a block is too much of a story for a contact line."""
    return len(block.text) > LONGEST_LINE and block.prose and not find_reach(block.text[:LONGEST_LINE])


def claim_lines(draft: Draft, at: int) -> int:
    """Claim the lines that go on a contact block; lines after the last address or number only while they stand close."""
    last = at
    seen = False
    for index in range(at + 1, len(draft.blocks)):
        block = draft.blocks[index]
        if not block.free or (block.kind == "heading" and not HEADING.fullmatch(block.text)) or is_long(block):
            break
        reach = reaches(block)
        if block.prose and not reach:
            break
        if index - last > (REACH if not seen else 4) and not reach:
            break
        if reach or HEADING.fullmatch(block.text):
            seen, last = seen or reach, index
        elif seen and not block.gap and index == last + 1 and len(block.text) < LONGEST_LINE // 2:
            last = index
    for block in draft.blocks[at + 1 : last + 1]:
        if block.free:
            block.claim("contact_blocks: line below", section="contact")
            if HEADING.fullmatch(block.text) and not find_reach(block.text):
                block.kind = "heading"
    return last


def count_sentences(text: str) -> int:
    """About how many sentences a text has."""
    return len(re.findall(r"[a-zß-ÿ]{2}[.!?](?=\s+[A-ZÀ-Þ\"“])", text)) + 1
