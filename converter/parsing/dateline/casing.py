"""Names in normal case: `SALT LAKE CITY` → `Salt Lake City`, `MCLEAN` → `McLean`, `TX` stays."""

import re

SMALL = frozenset(
    "of de del della di do da dos das du des la le les am an der im in bei ob on upon sur sous lès the den aan op van von zu and y e et "
    "und".split()
)
KEPT = frozenset("USA UK UAE SAR DC PRC BC NSW UAE US EU PEI QLD ACT TP TPHCM".split())
SPECIAL = {"mcallen": "McAllen", "dekalb": "DeKalb", "laporte": "LaPorte", "desoto": "DeSoto", "o'fallon": "O'Fallon"}
MC = re.compile(r"MC(?=[A-Z]{3,})")
PART = re.compile(r"[^\W\d_]+")
LONGEST_CODE = 2


def normal_case(name: str | None) -> str | None:
    """A name as it stands in running text; a name in mixed case stays as it is. None for None."""
    if name is None or not (name.isupper() or name.islower()) or (name.isupper() and is_code(name)):
        return name
    words = name.split(" ")
    return " ".join(word_case(word, first=number == 0) for number, word in enumerate(words))


def is_code(name: str) -> bool:
    """Whether capitals are no shouting but a code: `TX`, `D.C.`, `USA`."""
    return (
        len(name.rstrip(".")) <= LONGEST_CODE
        or name in KEPT
        or (name.count(".") >= 2 and len(name) <= 6)
        or name.replace(".", "") in KEPT
    )


def word_case(word: str, *, first: bool) -> str:
    """One word of a name."""
    if word.isupper() and (word in KEPT or (word.count(".") > 1)):
        return word
    lower = word[0] + word[1:].lower() if word[0] == "İ" else word.lower()
    if not first and (lower in SMALL or lower.startswith(("d'", "d’"))):
        return lower if lower in SMALL else lower[:2] + lower[2:].capitalize()
    if special := SPECIAL.get(lower):
        return special
    if MC.match(word):
        return "Mc" + word[2] + word[3:].lower()
    return PART.sub(lambda part: part_case(part, lower), lower)


def part_case(part: re.Match[str], word: str) -> str:
    """One part of a word: small words inside hyphens stay small, and so does what follows an apostrophe as in `Xi'an`."""
    text, start = part[0], part.start()
    if start and text in SMALL:
        return text
    if start and word[start - 1] in "'’":
        return text.capitalize() if start == len("O'") else text  # O'Fallon, L'Aquila; Xi'an, 's-Gravenhage
    return text.capitalize() if text[0] != "İ" else text
