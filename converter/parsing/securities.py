"""Securities: `(NYSE: ABC)`, `(NASDAQ: ABC; TSX: DEF)`, `[NYSE:BA]`, `( TSXV:KALO )(OTCID:KLGDF)`, `(Nasdaq: GIG, GIG.U)`.

A symbol counts where it stands in brackets behind the name of an exchange; whose it is, only where that is printed right before.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..reference.exchanges import is_exchange

LONGEST = 160  # characters inside the brackets
BRACKET = re.compile(rf"[(\[（［]([^()\[\]（）［］]{{4,{LONGEST}}})[)\]）］]")
PART = re.compile(r"[^;；,，、|]+")
COLON = re.compile(r"\s*[:：]\s*")
JOINT = re.compile(r"\s+(?:and|und|et|y|&)\s+|\s*/\s*")
SYMBOL = re.compile(r"\$?([A-Z0-9][A-Z0-9]{0,9}(?:[.\-/][A-Z0-9]{1,4}){0,2}\.?(?: [A-Z])?)(?![\w])")
FORE = re.compile(
    r"^(?:(?:the|stock|ticker|symbol|listed|on)[\s:]+)+|(?:股票|证券|證券)?(?:代码|代號|代码为)$|\s(?:ticker|symbol|stock symbol)$",
    re.IGNORECASE,
)
WORD = re.compile(r"\S+")
NAME_WORDS = 8
SUFFIXES = frozenset(
    "inc inc. incorporated corp corp. corporation co co. company ltd ltd. limited llc l.l.c. lp l.p. plc p.l.c. llp n.v. nv s.a. sa ag se gmbh ab asa a/s oyj "
    "s.p.a. s.a.s. kgaa bv b.v. pjsc pty trust bancorp holdings group reit".split()
)
INNER = frozenset("& of de du des la le van von del di y et und".split())
OF_WORDS = frozenset(
    "Bank Trust House University Institute College City State Royal Board Group Sons Company Corporation".split()
)
OPENINGS = frozenset(
    "Today Yesterday In On At By For With When While As After Before From Shares Since Like Both Meanwhile Additionally Also And But Or This That These Our "
    "Its His Her Investors Shareholders Stockholders Subsidiary Parent Heute Bei Die Der Das".split()
)


class FoundSecurity(NamedTuple):
    """One symbol of one exchange: ``text`` is what is printed from ``start`` to ``end``."""

    organization: str | None
    exchange: str
    symbol: str
    text: str
    start: int
    end: int


def find_securities(text: str) -> tuple[FoundSecurity, ...]:
    """The securities that a text names, in order; empty where it names none."""
    found: list[FoundSecurity] = []
    last_end, owner = -1, None
    for bracket in BRACKET.finditer(text) if ":" in text or "：" in text else ():
        inside = list(symbols_in(text, bracket.start(1), bracket.end(1)))
        if not inside:
            continue
        beside = found and not text[last_end : bracket.start()].strip(" \u00a0,/and&")
        owner = owner if beside else organization_before(text, bracket.start())
        found += [
            FoundSecurity(owner, exchange, symbol, text[start:end], start, end)
            for exchange, symbol, start, end in inside
        ]
        last_end = bracket.end()
    return tuple(found)


def symbols_in(text: str, start: int, end: int) -> Iterator[tuple[str, str, int, int]]:
    """Exchange, symbol and span of each security in brackets; a symbol without an exchange belongs to the last one."""
    exchanges: list[str] = []
    for part in parts_of(text, start, end):
        named = exchange_at(text, *part)
        if named:
            exchanges, at = named
        elif exchanges:
            at = part[0]
        else:
            continue
        symbol = SYMBOL.match(text, at, part[1])
        if symbol:
            begin = part[0] if named else symbol.start()
            yield from ((exchange, symbol[1], begin, symbol.end()) for exchange in exchanges)
        elif not named:
            exchanges = []


def parts_of(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches between commas and semicolons, and around an `and` before another exchange, without spaces."""
    for part in PART.finditer(text, start, end):
        edges = [part.start()]
        for joint in JOINT.finditer(text, *part.span()):
            if COLON.search(text, edges[-1], joint.start()) and COLON.search(text, joint.end(), part.end()):
                edges += [joint.start(), joint.end()]
        edges.append(part.end())
        for first, last in zip(edges[::2], edges[1::2], strict=True):
            yield trimmed(text, first, last)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A stretch without the spaces at its ends."""
    while start < end and text[start] in " \u00a0":
        start += 1
    while end > start and text[end - 1] in " \u00a0":
        end -= 1
    return start, end


def exchange_at(text: str, start: int, end: int) -> tuple[list[str], int] | None:
    """The exchanges before the colon of a stretch, and where their symbol begins; None where it names none."""
    names_end, at = start, start
    for colon in COLON.finditer(text, start, end):
        names_end, at = colon.start(), colon.end()  # the last colon: `LSE: AIM: XYZ`
    if at == start:
        return None
    printed = FORE.sub("", text[start:names_end]).strip()
    names = [printed] if is_exchange(printed) else [name.strip() for name in JOINT.split(printed)]
    return (names, at) if all(map(is_exchange, names)) else None


def organization_before(text: str, at: int) -> str | None:
    """The name that ends right before an offset; None where none does."""
    words = [(word.start(), word[0]) for word in WORD.finditer(text, max(0, at - 120), at)]
    taken: list[int] = []
    for number in range(len(words) - 1, max(len(words) - 1 - NAME_WORDS, -1), -1):
        if not belongs(words, number, first=not taken):
            break
        taken.append(number)
    while taken and (words[taken[-1]][1] in OPENINGS | INNER):
        taken.pop()
    if not taken:
        return None
    return text[words[taken[-1]][0] : at].strip(" \u00a0").removesuffix(" .").strip("“”\"'‘’")


def belongs(words: list[tuple[int, str]], number: int, *, first: bool) -> bool:
    """Whether a word is part of the name that the words behind it end."""
    word = words[number][1]
    if word == ".":  # `Gold Corp . (TSXV: X)`
        return first
    bare = word.strip("“”\"'‘’®™")
    if not bare:
        return False
    suffix = words[number + 1][1].lower().rstrip(",") if not first else ""
    if bare[-1] in ",;:" and not (bare[-1] == "," and suffix in SUFFIXES):
        return False
    if bare[-1] in ".!?" and not first and bare.lower() not in SUFFIXES and len(bare) > 3 and bare.count(".") == 1:
        return False  # the sentence before
    if bare in INNER:
        return bare == "&" or (number > 0 and words[number - 1][1] in OF_WORDS)
    return bare[0].isupper() or bare[0].isdigit() or any(map(str.isupper, bare[1:])) or bare == "plc"
