"""Navigation below the release: menus, link lists, the site's address, and blocks that the page prints twice.

Lines are called so only where the release has clearly ended before them, or where words of menus are among them.
"""

import re
from collections.abc import Sequence

from .artifacts import is_menu_word
from .draft import Block, Draft
from .links import find_reach
from .prose import bare

RUN = 4  # so many short lines in a row below the end of a release are a menu
MENU_WORDS = 2
LONGEST = 90
SOFT_HYPHENS = re.compile("\u00ad")


def recognise_navigation(draft: Draft) -> None:
    """Claim what the page put below the release, and what it printed a second time."""
    claim_repeats(draft)
    last = last_of_release(draft)
    tail = [block for block in draft.blocks[last + 1 :] if block.role == "paragraph"]
    if not tail:
        return
    words = sum(is_menu_word(block.text) for block in tail) + sum("\u00ad" in block.text for block in tail)
    ended = any(
        block.role in ("end_mark", "source") or block.section in ("contact", "boilerplate", "legal", "notes")
        for block in draft.blocks[: last + 1]
    )
    if words >= MENU_WORDS or (ended and len(tail) >= RUN and not any(find_reach(block.text) for block in tail)):
        for block in tail:
            block.claim("navigation: below the release", "artifact", detail="navigation")


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
