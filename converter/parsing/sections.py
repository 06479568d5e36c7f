"""Sections: a heading opens one, and what follows belongs to it until the next heading, end mark or source line.

Also the headings inside the body, and lists whose bullets were lost in copying.
"""

import itertools
import re

from ..model.release import Section
from ..reference.headings import NOTES, SUMMARY
from .contacts import TITLE
from .draft import Block, Draft
from .links import find_reach
from .prose import SENTENCE_END, is_prose, is_sentence, is_shouted, is_title, is_titled

LONGEST_HEADING = 110
LONGEST_WORD = 30  # letters
NOTES_HEADING = re.compile(rf"(?i)[\W_]*(?:{NOTES})[\s:：*_]*")
SUMMARY_HEADING = re.compile(rf"(?i)[\W_]*(?:{SUMMARY})[\s:：*_]*")
NOTES_RUN_IN = re.compile(rf"(?i)[\W_]*(?:{NOTES})\s?[:：]\s*(?=\S)")
CARRIED: tuple[Section, ...] = ("boilerplate", "legal", "notes", "summary")
LIST_LEAD = re.compile(r"[:：]\Z")
SHORT_ITEM = 240
LONGEST_TITLE = 60
TABLE_TITLE = "sections: title of a table"
LINE_WORDS = 4  # on the average of lines that are items
PAIR = re.compile(r"[^\W\d_a-zß-ÿ][\w'’/() -]{2,40}: ?\S")


def recognise_sections(draft: Draft) -> None:
    """Claim the headings of notes and summaries, then the headings of the body, then carry sections on."""
    told = False
    for block in draft.blocks:
        if block.free and block.rows is None and len(block.text) <= LONGEST_HEADING:
            claim_heading(block, told=told)
        elif block.free and NOTES_RUN_IN.match(block.text[:60]) and not block.prose:
            block.claim("sections: label of notes", section="notes")
        told = told or (block.free and block.kind == "text" and block.prose)
    carry(draft)
    claim_afterthoughts(draft)
    claim_body_headings(draft, closed=True)  # "Top Myths:" heads what looks like its list
    claim_lost_lists(draft)
    claim_pairs(draft)
    claim_body_headings(draft, closed=False)
    level_headings(draft)


def claim_heading(block: Block, *, told: bool) -> None:
    """A heading of notes or of a summary; once the story is being told, highlights are part of it.

    A summary by that name is none of the story wherever it stands: Business Wire prints one below the release.
    """
    for section, pattern in (("notes", NOTES_HEADING), ("summary", SUMMARY_HEADING)):
        if pattern.fullmatch(block.text):
            if told and section == "summary" and "summary" not in block.text.casefold():
                block.kind, block.recogniser = "heading", "sections: highlights in the story"
                continue
            block.claim(f"sections: heading of {section}", section=section)  # type: ignore[arg-type]  # one of the two literals
            block.kind = "heading"


def carry(draft: Draft) -> None:
    """Give each section to the paragraphs that follow its opener."""
    section: Section | None = None
    opened = draft.opening.block if draft.opening else None
    listed = False
    for block in draft.blocks:
        if section == "summary" and (
            block is opened or (listed and block.free and block.kind == "text" and block.prose)
        ):
            section = None  # the story begins
        listed = block.kind == "list_item" if block.role == "paragraph" else listed
        if block.role in ("end_mark", "source"):
            section = None
        elif block.role != "paragraph":
            continue
        elif block.section is not None:
            opens = block.kind == "heading" or block.section in ("boilerplate", "legal")
            section = block.section if block.section in CARRIED and opens else None
        elif section == "legal" and block.rows is not None:
            section = None
            release_titles(draft, block)
        elif section and not (block.kind == "heading" and section in ("notes", "summary")):
            block.section, block.recogniser = section, f"sections: below a heading of {section}"
        else:
            section = None


def release_titles(draft: Draft, table: Block) -> None:
    """Give the titles right above a table back to it: financial tables stand behind legal text and are no part of it."""
    for block in reversed(draft.blocks[: draft.blocks.index(table)]):
        if block.section != "legal" or block.kind == "heading" or block.prose or len(block.text) > LONGEST_HEADING:
            break
        block.section, block.recogniser = None, TABLE_TITLE
        if is_titled(block.text) or is_shouted(block.text):
            block.kind = "heading"


def claim_body_headings(draft: Draft, *, closed: bool) -> None:
    """Short titled lines over prose are headings: those closed with a colon, or those without."""
    paragraphs = [block for block in draft.blocks if block.role == "paragraph"]
    for block, following in itertools.pairwise(paragraphs):
        if (
            (
                block.kind == "text"
                and block.section in (None, "legal", "notes")
                and block.label is None
                and block.rows is None
            )
            and block.text.endswith((":", "：")) is closed
            and is_heading(block, following)
        ):
            block.kind, block.recogniser = "heading", "sections: title over text"


def is_heading(block: Block, following: Block) -> bool:
    """Whether a line heads what follows: a title, not a sentence, over prose, a list or a table."""
    text = block.text
    if len(text) > LONGEST_HEADING or not is_title(text) or is_prose(text) or "@" in text or "://" in text:
        return False
    if max(map(len, text.split()), default=0) > LONGEST_WORD and text.isascii():
        return False  # a hash, a key, a path
    if text[:1] in '"“„«”—–(' or text.count(" ") >= 14 or block.section != following.section:
        return False
    if ", " in text and TITLE.search(text.partition(", ")[2]):
        return False  # the name and title of who was quoted above
    strong = any(style.style == "strong" and style.end - style.start >= len(text) - 2 for style in block.styles)
    over = (
        following.prose
        or is_sentence(following.text)
        or following.kind in ("list_item", "table")
        or following.label is not None
    )
    if text.endswith((":", "：")):
        listed = following.kind == "list_item" or following.label is not None
        return over and (is_titled(text) or is_shouted(text) or strong or (text.count(" ") <= 2 and not listed))
    return over and (
        strong or is_titled(text) or is_shouted(text) or (text.count(" ") <= 7 and not SENTENCE_END.search(text))
    )


def level_headings(draft: Draft) -> None:
    """Levels count from 1, the first below the headline, without a gap; one that nobody marked is of the highest."""
    headings = [block for block in draft.paragraphs() if block.kind == "heading"]
    marked = sorted({block.level for block in headings if block.level})
    ranks = {level: rank for rank, level in enumerate(marked, 1)}
    for block in headings:
        block.level = ranks[block.level] if block.level else 1


def claim_lost_lists(draft: Draft) -> None:
    """Lines of one size after a lead-in that ends with a colon, or below a title, whose bullets were lost: three at least."""
    blocks = [block for block in draft.blocks if block.role == "paragraph"]
    at = 0
    while at < len(blocks):
        lead = blocks[at]
        at += 1
        if not (lead.section is None and lead.kind == "text"):
            continue
        items = take_items(blocks, at) if LIST_LEAD.search(lead.text) else []
        if at > 1 and heads_lines(lead, lines := take_lines(blocks, at)):
            lead.kind, lead.recogniser = "heading", "sections: title over lines"
            items = lines
        if len(items) >= 3 and not any(item.kind == "list_item" for item in items):
            for item in items:
                item.kind, item.level, item.recogniser = "list_item", 1, "sections: list without bullets"
            at += len(items)


def heads_lines(block: Block, lines: list[Block]) -> bool:
    """Whether a title of its own heads lines that stand close together, and say more than names and addresses do."""
    words = sum(line.text.count(" ") + 1 for line in lines)
    return (
        len(lines) >= 3
        and words >= LINE_WORDS * len(lines)
        and block.gap
        and len(block.text) <= LONGEST_TITLE
        and (is_titled(block.text) and not block.prose and not find_reach(block.text))
    )


def take_lines(blocks: list[Block], at: int) -> list[Block]:
    """The short lines from an index on, none of them a sentence, that no empty line parts."""
    lines: list[Block] = []
    for block in blocks[at:]:
        plain = block.section is None and block.kind == "text" and len(block.text) <= SHORT_ITEM
        if not plain or (lines and block.gap) or block.prose or find_reach(block.text):
            break
        lines.append(block)
    return lines


def take_items(blocks: list[Block], at: int) -> list[Block]:
    """The blocks from an index on that could be items of one list."""
    items: list[Block] = []
    for block in blocks[at:]:
        speech = block.text[:1] in '"“„«”「–—'
        if (
            block.section is not None
            or block.kind != "text"
            or len(block.text) > SHORT_ITEM
            or speech
            or LIST_LEAD.search(block.text)
        ):
            break
        if items and (closing(block.text) or (block.prose and not items[0].prose)):
            if block.prose and len(items) > 1 and is_titled(items[-1].text) and not is_titled(items[0].text):
                items.pop()  # it heads the sentences that follow
            break
        items.append(block)
    return items


def claim_pairs(draft: Draft) -> None:
    """Neighbouring lines such as `Class period: …`, three at least, are a list; a last line may go on with a number."""
    run: list[Block] = []
    for block in [*draft.paragraphs(), None]:
        plain = (
            block is not None and block.section is None and block.kind == "text" and len(block.text) <= SHORT_ITEM // 2
        )
        if block is not None and plain and (PAIR.match(block.text) or (run and not block.gap)):
            run.append(block)
            continue
        if sum(bool(PAIR.match(item.text)) for item in run) >= 3:
            for item in run:
                item.kind, item.level, item.recogniser = "list_item", 1, "sections: lines of name and value"
        run = [block] if block is not None and plain and PAIR.match(block.text) else []


def claim_afterthoughts(draft: Draft) -> None:
    """Short lines behind boilerplate or contacts belong to neither, and not to the story: they are notes."""
    ended = False
    for block in draft.blocks:
        if block.section in ("boilerplate", "contact") or block.role in ("end_mark", "source"):
            ended = ended or block.section == "boilerplate" or block.role != "paragraph"
        elif block.recogniser == TABLE_TITLE:
            continue
        elif ended and block.free and block.kind == "text" and block.rows is None and not block.prose:
            block.claim("sections: behind the release", section="notes")


def closing(text: str) -> bool:
    """Whether a paragraph speaks of the whole again, as the one after a list does."""
    return bool(
        re.match(
            r"(?i)(?:to learn more|for (?:more|further)|visit|the (?:company|event|program)|in addition|additionally|parallel|learn more|more information|as a result|with (?:this|these))\b",
            text,
        )
    )
