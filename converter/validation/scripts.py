r"""Scripts: whether a word mixes letters that look alike.

>>> mixed("p\u0430ypal"), mixed("paypal"), mixed("\u03bcm")
(True, False, False)
"""

import re

LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
CYRILLIC = re.compile("[\u0400-\u04ff]")
GREEK = re.compile("[\u0370-\u03ff]")
ALIKE = frozenset("асеорхуіјѕԁԛԝАВЕКМНОРСТХУІЈЅαινορτυχΑΒΕΖΗΙΚΜΝΟΡΤΥΧ")
"""Letters of Cyrillic and Greek that look like Latin ones (confusables.txt of UTS 39, the plain pairs)."""


def mixed(word: str) -> bool:
    """Whether Latin letters stand in a word beside others, at least one of which looks like a Latin one."""
    if word.isascii() or not LATIN.search(word):
        return False
    return bool((CYRILLIC.search(word) or len(GREEK.findall(word)) > 0) and ALIKE & set(word))
