"""Prose and titles: what reads like a sentence of a story, and what like a heading.

>>> is_prose("The Kroger Co. today announced the sale of its subsidiary, an online retailer of health products.")
True
>>> is_prose("Kroger Announces the Sale of Vitacost")
False
"""

import re

from .passage import CJK

SENTENCE_END = re.compile(r"[.!?:;…。！？：；।॥۔؟][\"'”’»«“」』）)\]\d*†]{0,4}\Z")
CJK_STOP = re.compile("[。！？；]")
LONG = 200  # characters: longer than any title
SENTENCE_WORDS = 12
TITLE_WORDS = 30
SHORT_CJK = 10  # signs
SENTENCE_GAPS = 4  # spaces of the shortest sentence that counts
SHOUT = 4  # letters
ALPHA = re.compile(r"[^\W\d_]+")
SMALL_WORDS = frozenset(
    "a an the and or but nor of in on at to for from by with as into over per via vs v about after its their is are und der die das "
    "des de la le les du et en y el los las del e o da do dos das di il lo gli i van het een og i på av och för till the".split()
)


def is_prose(text: str) -> bool:
    """Whether a text is a sentence or more, as the body of a release has them."""
    if CJK.search(text[:12]):
        return len(text) >= 40 and bool(CJK_STOP.search(text))
    if len(text) >= 2 * LONG or (len(text) >= LONG and not is_titled(text)):
        return True
    words = text.count(" ") + 1
    return words >= SENTENCE_WORDS and bool(SENTENCE_END.search(text)) and not is_titled(text)


def is_sentence(text: str) -> bool:
    """Whether even a short text is closed like a sentence, or leads into a list."""
    if CJK.search(text[:12]):
        return len(text) >= SHORT_CJK and text.endswith(("。", "！", "？"))
    return text.count(" ") >= SENTENCE_GAPS and bool(SENTENCE_END.search(text)) and not is_titled(text)


def is_title(text: str) -> bool:
    """Whether a text could be a heading: short, and not closed like a sentence."""
    if CJK.search(text[:12]):
        return len(text) <= 60 and not text.endswith(("。", "；", "，"))
    closed = text.endswith((".", ";", ",")) and not re.search(r"\b(?:Inc|Corp|Ltd|Co|U\.S|S\.A|N\.V|[A-Z])\.\Z", text)
    return len(text) <= LONG and text.count(" ") < TITLE_WORDS and not closed


def is_titled(text: str) -> bool:
    """Whether the words are capitalised as in a title; all capitals count too."""
    words = [word for word in ALPHA.findall(text[:200]) if word not in SMALL_WORDS]
    return len(words) >= 2 and sum(word[0].isupper() or word.lower() in SMALL_WORDS for word in words) >= 0.8 * len(
        words
    )


def is_shouted(text: str) -> bool:
    """Whether a text is set in capitals."""
    capitals = sum(map(str.isupper, text))
    return capitals >= SHOUT and capitals >= 9 * sum(map(str.islower, text))


def bare(text: str) -> str:
    """Letters and digits alone, in lower case: what tells whether two texts say the same."""
    return "".join(sign for sign in text.casefold() if sign.isalnum())
