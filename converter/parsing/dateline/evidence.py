"""Evidence: whether the parts that were read make a dateline. A false one is worse than none.

A wire proves one; so do a place and a full date with a closing dash. The less there is, the more a place must be known
and the more the rest must read like the first sentence of a story.
"""

import re

from ...reference.wires import is_wire
from ..datetimes import date_at
from .marks import SPACES
from .part import Part
from .places import FAIR, STRONG
from .words import FALSE_STARTS, LABELS, LEAD_ONLY, LIKE_NAMES, LIKE_WORDS, TITLES, WITH_ARTICLE

FIRST_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
SENTENCE_END = re.compile(r"[.!?:;…。！？”\"'»)]\Z")
BLANKS = "".join(SPACES)
LONG = 200  # characters: no heading is longer
SHORT_SENTENCE = 4  # words


def is_false_start(text: str, at: int) -> bool:
    """Whether the first word can't open a dateline: `The`, `In`, `Heute`."""
    word = FIRST_WORD.match(text, at)
    if word is None:
        return not text[at : at + 1].isalnum() and not text.startswith(("'s-", "'S-"), at)
    if word[0] in ("The", "A"):
        return not text.startswith(WITH_ARTICLE, word.end())
    return word[0] in FALSE_STARTS


class Evidence:
    """What the parts at the head of a text show."""

    def __init__(self, parts: list[Part], text: str) -> None:
        """Look at the parts and at the rest of the text."""
        self.first, self.last = parts[0], parts[-1]
        self.kinds = [part.kind for part in parts]
        self.full = any(part.date or part.choices for part in parts)
        self.placed = [placed for part in parts for placed in part.places]
        self.strength = min((placed.strength for placed in self.placed), default=0)
        self.before = parts[-2] if len(parts) > 1 else None
        self.printed = [text[part.start : part.end] for part in parts if part.kind == "places"]
        self.rest = text[self.last.close :].lstrip(BLANKS)
        self.opening = text[self.first.start : self.first.end]

    def holds(self) -> bool:
        """Whether it is a dateline."""
        if self.placed and self.is_no_place():
            return False
        if "wire" in self.kinds:
            return self.proves_wire()
        if "brand" in self.kinds:
            return self.last.closed and self.full and bool(self.placed)
        if self.placed and "date" in self.kinds:
            return self.proves_place_and_date()
        if self.placed:
            return self.proves_place()
        return self.proves_date()

    def is_no_place(self) -> bool:
        """Whether a word of the names can't be a place's, or a name in small letters is not borne out."""
        if self.first.kind == "places" and self.opening[0].islower() and not (self.full and self.strength >= STRONG):
            return True
        if self.first.kind != "places" and self.strength < FAIR and self.last.kind == "places":
            return True  # behind a date or wire the story may begin
        words = {word for name in self.printed for word in re.split(r"[\W_]+", name.casefold())}
        if self.strength >= STRONG:
            return "wire" not in self.kinds and not TITLES.isdisjoint(words)
        return not (TITLES | LABELS).isdisjoint(words)

    def proves_wire(self) -> bool:
        """A wire in its frame; or a date behind it, where no dash stands between them.

        Without a dash and a date only a known place shows that `(AP)` is no abbreviation of the words before it.
        """
        if self.last.kind == "wire" and not self.last.mark.dashed and not self.full and self.strength < FAIR:
            return not self.placed and self.last.closed and is_wire(self.last.wire or "")
        if self.last.closed or self.last.stopped:
            return True
        behind = self.last.kind == "date" and self.before is not None and not self.before.mark.dashed
        return behind and bool(self.placed) and (not self.rest or self.begins_sentence())

    def proves_place_and_date(self) -> bool:
        """Place and date with a closing mark; an unknown place needs a full date before a sentence."""
        if self.strength >= FAIR:
            closed = self.last.closed or self.last.stopped or not self.rest
            return (closed or self.begins_sentence()) if self.full else self.last.closed
        named_first = self.first.kind == "places" and ":" not in self.first.mark.signs
        ended = self.last.closed or (self.last.stopped and self.reads_as_story())
        return self.full and named_first and ended and self.begins_sentence() and not self.is_span()

    def proves_place(self) -> bool:
        """A known place and a dash before a sentence."""
        if not (self.last.closed and self.last.mark.dashed and self.strength >= FAIR):
            return False
        known = self.strength >= STRONG and (self.printed[0].isupper() or "," in self.printed[0])
        if not self.rest:
            return known
        folded = self.printed[0].casefold()
        if folded in LIKE_WORDS or (folded in LIKE_NAMES and not self.printed[0].isupper()):
            return False
        return self.begins_sentence() and self.reads_as_story() and (known or not self.rest[0].isdigit())

    def proves_date(self) -> bool:
        """A full date and a dash before a sentence."""
        if not self.full or self.first.kind != "date" or self.opening.partition(" ")[0].casefold() in LEAD_ONLY:
            return False
        closed = self.last.closed and (self.last.mark.dashed or self.last.mark.signs in (":", "：", "，"))
        return (
            closed and bool(self.rest) and self.begins_sentence() and not self.rest[0].isdigit() and not self.is_span()
        )

    def is_span(self) -> bool:
        """Whether another date follows: `May 3, 2025 – May 5, 2025`."""
        return bool(date_at(self.rest[:40], 0))

    def begins_sentence(self) -> bool:
        """Whether the rest begins as a sentence does."""
        return bool(self.rest) and (not self.rest[0].islower() or self.rest[1:2].isupper())

    def reads_as_story(self) -> bool:
        """Whether the rest ends as a sentence does, and is none of a headline's."""
        closed = len(self.rest) >= LONG or bool(SENTENCE_END.search(self.rest))
        return closed and self.rest.count(" ") + 1 >= SHORT_SENTENCE and not self.rest.isupper()


def is_dateline(parts: list[Part], text: str) -> bool:
    """Whether parts at the head of a text are its dateline."""
    return Evidence(parts, text).holds()
