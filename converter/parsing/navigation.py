"""Navigation below the release: menus, link lists, the site's address, and blocks that the page prints twice.

Lines are called so only where the release has clearly ended before them, or where words of menus are among them.
"""

import itertools
import re
from collections.abc import Iterable, Sequence

from ..reference.furniture import AFTERWARDS
from .artifacts import is_menu_word, plain_words
from .draft import Block, Draft
from .links import find_reach
from .prose import bare

RELEASE = ("boilerplate", "contact", "legal")
RUN = 4  # so many short lines in a row below the end of a release are a menu
MENU_WORDS = 2
LONGEST = 90
PAGE_DATA = re.compile(
    r"https?://\S+\.(?:jpe?g|png|gif|webp|svg)|\d{1,4}|\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d)?\S{0,6}|[a-z\d]{6,30}"
)
SOFT_HYPHENS = re.compile("\u00ad")


def recognise_navigation(draft: Draft) -> None:
    """Claim what the page put below the release, and what it printed a second time."""
    claim_repeats(draft)
    claim_afterwards(draft)
    claim_data(draft)
    last = last_of_release(draft)
    tail = [block for block in draft.blocks[last + 1 :] if block.role == "paragraph"]
    if not tail:
        return
    words = sum(is_menu_word(block.text) for block in tail) + sum("\u00ad" in block.text for block in tail)
    ended = any(
        block.role in ("end_mark", "source") or block.section in ("contact", "boilerplate", "legal", "notes")
        for block in draft.blocks[: last + 1]
    )
    listed = any(block.label is not None or block.text.endswith(":") for block in tail)  # a list of the release's own
    menu = ended and len(tail) >= RUN and not listed and not any(find_reach(block.text) for block in tail)
    if words >= MENU_WORDS or menu:
        for block in tail:
            block.claim("navigation: below the release", "artifact", detail="navigation")


def claim_afterwards(draft: Draft) -> None:
    """Everything from a heading such as `Related Articles` on, where no part of the release follows it.

    A box inside the story, behind which it goes on, is only the heading and the titles right below.
    """
    before = 0
    for index, block in enumerate(draft.blocks):
        if block.role != "paragraph":
            continue
        if before and plain_words(block.text) in AFTERWARDS:
            rest = draft.blocks[index:]
            if not goes_on(rest, before):
                claim_offers(rest)
                return
            claim_offers([block, *itertools.takewhile(lambda after: not after.prose, rest[1:])])
        before += len(block.text) if block.prose else 0


def goes_on(rest: Sequence[Block], before: int) -> bool:
    """Whether the release goes on: a part of it follows, or three paragraphs in a row, or a third as much prose as before."""
    if any(block.role in ("end_mark", "source") or block.section in RELEASE for block in rest):
        return True
    prose = [block.prose and block.role == "paragraph" for block in rest]
    in_a_row = any(all(prose[at : at + RUN - 1]) for at in range(len(prose) - RUN + 2))
    return in_a_row or sum(len(block.text) for block in rest if block.prose) * 3 > before


def claim_offers(blocks: Iterable[Block]) -> None:
    """Keep apart what a site offers next."""
    for block in blocks:
        if block.role in ("paragraph", "notice") and block.section not in RELEASE:
            block.claim("navigation: what the site offers next", "artifact", detail="navigation")


def claim_data(draft: Draft) -> None:
    """Lines that only a page's own data hold: the address of a picture, its sizes, times to the second, three at least."""
    run: list[Block] = []
    for block in (*draft.paragraphs(), None):
        if block is not None and block.section is None and block.rows is None and PAGE_DATA.fullmatch(block.text):
            run.append(block)
            continue
        if len(run) >= RUN - 1 and any(":" in data.text for data in run):
            for data in run:
                data.claim("navigation: data of the page", "artifact", detail="page-furniture")
        run = []


def last_of_release(draft: Draft) -> int:
    """The index of the last block that surely belongs to the release."""
    blocks = draft.blocks
    for index in range(len(blocks) - 1, -1, -1):
        block = blocks[index]
        if block.role in ("artifact", "notice"):
            continue
        if block.role != "paragraph" or block.rows is not None:
            return index
        if block.section == "contact" and block.kind == "heading" and not find_reach(block.text):
            continue
        if block.section is not None or (block.prose and not is_menu_word(block.text)):
            return index
        if find_reach(block.text) and not has_menu(blocks[max(0, index - 6) : index + 7]):
            return index
    return -1


def has_menu(blocks: Sequence[Block]) -> bool:
    """Whether words of menus stand among some blocks."""
    return sum(is_menu_word(block.text) or "\u00ad" in block.text for block in blocks) >= MENU_WORDS


def claim_repeats(draft: Draft) -> None:
    """Contact lines and headings that the page prints a second time."""
    seen: set[str] = set()
    group: list[Block] = []
    for block in draft.blocks:
        if block.section != "contact":
            group = []
            continue
        key = bare(block.text)
        if len(key) < 6:
            continue
        if block.kind == "heading":
            group = [block]
        elif key in seen:
            for repeated in (*group, block):
                repeated.claim("navigation: contact once more", "artifact", detail="duplicate")
            group = []
        seen.add(key)
