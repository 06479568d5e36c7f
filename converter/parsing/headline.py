"""The head of a release: headline, subheadlines, and the lines over them.

Above the story stand, in any order, notices, a letterhead, the page's menus, the headline (sometimes several times) and
the lines under it. A markdown heading says which is which; else the first line that is long enough to be one.
"""

import itertools
import re
from collections.abc import Sequence

from .artifacts import is_menu_word, plain_words
from .byline import claim_byline
from .draft import Block, Draft
from .links import find_reach
from .prose import LONG, bare, is_shouted, is_title

KICKER_WORDS = 3
LONGEST_KICKER = 60  # characters
LONGEST_SUBHEADLINE = 300
SHORTEST_REPEAT = 12
REPEATED_WITHIN = 6  # blocks from the opening of the story
MANY_LINES = 8  # so many short lines before the story are the page's menus
CONTACT = re.compile(r"(?i)(?:(?:media|press|news) )?contacts?\s?:")
QUESTION = re.compile(r"(?:WHO|WHAT|WHEN|WHERE|WHY)\s?:")  # an advisory has no sentences
SITE = re.compile(r"\s[-–—|:·»•]\s")
LETTERHEAD = re.compile(
    r"(?i)(?:the )?(?:office of|department of|ministry of|shadow minister|minister (?:for|of)|federal member|member for|senator (?:for|from)|house of|united states|u\.s\.|state of|city of|county of|tel[:.]|phone|fax|p\.?o\.? box|\d{1,5} [A-Z]|www\.|https?://)"
    r"|(?:[\w&.,’'-]+ ){0,5}(?-i:Inc|INC|Corp|CORP|Corporation|CORPORATION|LLC|Ltd|LTD|PLC|AG|SE|S\.A)\.?\Z|.{2,40}, [A-Z][\w. ]{1,20} \d{5}(?:-\d{4})?\Z"
    r"|.{2,60}\b(?:MP|MEP|MdB|MSP|MLA)\Z|.{0,60}\b(?:\d{1,5}(?:st|nd|rd|th)? [\w. ]{0,30}(?:avenue|street|floor|boulevard|road)|(?:suite|floor) \d{1,4}|\w+(?:straße|strasse|str\.) \d{1,4})\b.{0,60}\Z"
)


SAYS = re.compile(
    r"(?i)\b(?:to|will|is|are|has|have|gets?|wins?)\s\w"
    r"|\b(?!affairs|services|resources|communities|sports|works|relations|communications|attorneys|schools|parks|veterans|elections|"
    r"commissioners|supervisors|trustees|states|representatives|finances|fisheries|industries|families|studies|systems|congress|business|"
    r"operations|programs|projects|markets|sciences|arts|women's|people's)[a-z]{3,}(?:s|ed)\s+\w+\s+\w"
)
"""What only a headline has, and no letterhead: a verb with something behind it."""


def recognise_headline(draft: Draft) -> None:
    """Claim headline, subheadlines, byline, kickers and what the page put above the story."""
    if draft.headed:
        return
    lead = find_lead(draft)
    named = next((block for block in draft.blocks[:lead] if block.role == "headline"), None)
    lines = [block for block in draft.blocks[:lead] if block is named or is_line(block)]
    if not lines:
        return
    chosen = (named, named.recogniser) if named else choose_headline(lines)
    if chosen is None:
        return
    headline, why = chosen
    at = lines.index(headline)
    headline.claim(why if named else f"headline: {why}", "headline")
    claim_above(lines[:at], headline)
    claim_below(lines[at + 1 :], headline)
    claim_again(draft.blocks[lead : lead + REPEATED_WITHIN], headline)


def is_line(block: Block) -> bool:
    """Whether a block above the story could be its headline or a line around it."""
    pictured = block.pictures and not block.text
    return block.free and block.rows is None and not pictured and not is_contact(block)


def find_lead(draft: Draft) -> int:
    """The index of the block that opens the story: behind the dateline's, else the first prose, else behind the first line."""
    blocks = draft.blocks
    if draft.opening:
        if draft.opening.block in blocks:
            return blocks.index(draft.opening.block)
        at = next((index for index, block in enumerate(blocks) if block.role == "dateline"), 0)
        prose = first_prose(blocks)
        if prose is not None and at < prose:
            return prose
        if prose is not None and draft.opening.places:
            return at  # what stands above a place is no story, however much it reads like one
        if any(block.free for block in blocks[:at]) and prose is None:
            return at
    prose = first_prose(blocks)
    if prose is not None:
        return prose
    return next((index + 1 for index, block in enumerate(blocks) if block.free and block.label is None), 0)


def first_prose(blocks: Sequence[Block]) -> int | None:
    """The index of the first block of prose."""
    return next(
        (
            index
            for index, block in enumerate(blocks)
            if block.free
            and block.kind in ("text", "blockquote")
            and block.rows is None
            and (block.prose or QUESTION.match(block.text))
        ),
        None,
    )


def choose_headline(lines: Sequence[Block]) -> tuple[Block, str] | None:
    """Which of the lines above the story is the headline, and why; None where none could be one."""
    marked = [block for block in lines if block.kind == "heading" and block.level == 1]
    if marked:
        return last_repeat(marked[0], marked), "first-level heading"
    titles = titles_of(lines)
    if not titles:
        return None
    if repeated := repeated_title(titles):
        return repeated, "line that the page repeats"
    if sum(block.label is None for block in lines) > MANY_LINES:
        return max(titles[-3:], key=lambda block: min(len(block.text), 150)), "longest line next to the story"
    return first_title(titles), "first title above the story"


def titles_of(lines: Sequence[Block]) -> list[Block]:
    """The lines that could be a headline; one closed with a full stop only where there is no other."""
    plain = [block for block in lines if block.label is None]
    titles = [block for block in plain if is_title(block.text) or len(block.text) > LONGEST_KICKER]
    unlisted = [block for block in titles if not is_menu_word(block.text)]
    return unlisted or (titles if len(lines) == 1 else []) or [block for block in plain if len(block.text) <= LONG]


def first_title(titles: Sequence[Block]) -> Block:
    """The first line that is neither a letterhead nor so short that the next one must be the headline."""
    for block, following in itertools.pairwise(titles):
        small = block.text.count(" ") < KICKER_WORDS and following.text.count(" ") >= KICKER_WORDS + 2
        head = bool(LETTERHEAD.match(block.text)) and not SAYS.search(block.text)
        if not (
            head or (small and (is_shouted(block.text) or len(block.text) < 30) and not block.text.endswith(("!", "?")))
        ):
            return block
    return titles[-1]


def repeated_title(titles: Sequence[Block]) -> Block | None:
    """The last of the lines that an earlier line says too, alone or with the name of the site."""
    found = None
    for index, block in enumerate(titles):
        if len(bare(block.text)) >= SHORTEST_REPEAT and any(repeats(earlier, block) for earlier in titles[:index]):
            found = block
    return found


def last_repeat(block: Block, lines: Sequence[Block]) -> Block:
    """The last of the lines that say the same."""
    return [line for line in lines if bare(line.text) == bare(block.text)][-1]


def repeats(block: Block, headline: Block) -> bool:
    """Whether a line says the headline again, perhaps with the name of the site before or behind."""
    other = bare(headline.text)
    if bare(block.text) == other:
        return True
    parts = ((block.text[: sign.start()], block.text[sign.end() :]) for sign in SITE.finditer(block.text))
    return len(other) >= SHORTEST_REPEAT and any(other in (bare(head), bare(tail)) for head, tail in parts)


def is_row_of_links(block: Block) -> bool:
    """Whether a line is nothing but several links, as a menu is."""
    linked = sum(anchor.end - anchor.start for anchor in block.anchors)
    return len(block.anchors) > 1 and linked >= len(block.text) - 3 * len(block.anchors)


def names_author(block: Block, lines: Sequence[Block]) -> bool:
    """Whether a line is the name below the page's word `Author`."""
    at = lines.index(block)
    return at > 0 and plain_words(lines[at - 1].text) == "author" and block.text.count(" ") < KICKER_WORDS


def broken_headline(lines: Sequence[Block], headline: Block) -> Sequence[Block]:
    """The neighbouring lines over which the page sets the headline again; empty where it does not."""
    whole = bare(headline.text)
    for start in range(len(lines)):
        text, stop = "", start
        while stop < len(lines) and whole.startswith(text + bare(lines[stop].text)):
            text, stop = text + bare(lines[stop].text), stop + 1
        if text and (text == whole or (len(text) > len(whole) / 2 and is_shouted(lines[start].text))):
            return lines[start:stop]
    return ()


def is_contact(block: Block) -> bool:
    """Whether a line above the story says whom to ask."""
    return len(block.text) < LONG and (find_reach(block.text) or bool(CONTACT.match(block.text)))


def claim_again(blocks: Sequence[Block], headline: Block) -> None:
    """The headline once more, in capitals, where a corrected release begins."""
    for block in blocks:
        if (
            block.free
            and is_shouted(block.text)
            and len(block.text) >= SHORTEST_REPEAT
            and bare(headline.text).endswith(bare(block.text))
        ):
            block.claim("headline: in capitals again", "artifact", detail="duplicate")


def claim_above(lines: Sequence[Block], headline: Block) -> None:
    """What stands over the headline: the same headline again, menus, or a kicker."""
    menus = sum(is_menu_word(block.text) for block in lines) >= 2 or len(lines) >= MANY_LINES
    for block in lines:
        if repeats(block, headline):
            block.claim("headline: repeated above", "artifact", detail="duplicate")
        elif menus or is_menu_word(block.text) or is_row_of_links(block) or not any(map(str.isalpha, block.text)):
            block.claim("navigation: above the story", "artifact", detail="navigation")
        elif claim_byline(block):
            continue
        else:
            block.claim("headline: line above", "notice", detail="kicker")


def claim_below(lines: Sequence[Block], headline: Block) -> None:
    """What stands between headline and story: subheadlines, a byline, highlights, the headline once more."""
    broken = broken_headline(lines, headline)
    for block in lines:
        if block in broken or (repeats(block, headline) and len(block.text) > SHORTEST_REPEAT):
            block.claim("headline: repeated below", "artifact", detail="duplicate")
        elif is_menu_word(block.text) or is_row_of_links(block) or names_author(block, lines):
            block.claim("navigation: above the story", "artifact", detail="navigation")
        elif claim_byline(block):
            continue
        elif block.label is not None or block.kind in ("list_item", "table") or len(block.text) > LONGEST_SUBHEADLINE:
            block.claim("headline: highlights below", section="summary")
        else:
            block.claim("headline: line below", "subheadline")
