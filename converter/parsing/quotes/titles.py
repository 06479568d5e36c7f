"""What a speaker is, as printed anywhere: `Jane Roe, chief executive of Acme`, `Chinese President Xi Jinping`.

>>> titles_in("said Jane Roe, chief executive officer of Acme Corp.", "Jane Roe")
Position(title='chief executive officer', organization='Acme Corp.')
>>> titles_in("Chinese President Xi Jinping has conducted inspections", "Xi Jinping")
Position(title='Chinese President', organization=None)
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ...model.release import Quote, Speaker
from .grammar import Grammar
from .positions import Position, position_beside, position_in

ROLE = re.compile(
    r"(?i)\b(?:president|chair(?:man|woman|person)?|chief|ceo|cfo|cto|coo|cmo|officer|director|manager|head|founder|co-?founder|owner|partner|principal|minister|secretary|senator|governor|mayor|commissioner|"
    r"attorney|lawyer|counsel|professor|author|researcher|scientist|engineer|analyst|economist|physician|nurse|coach|captain|general|colonel|sheriff|spokes(?:man|woman|person)|representative|congress(?:man|woman)|"
    r"executive|leader|lead|coordinator|specialist|advis[eo]r|consultant|editor|member|ambassador|dean|superintendent|treasurer|architect|designer|producer|chancellor|judge|justice|superintendent|administrator|"
    r"leiter(?:in)?|sprecher(?:in)?|geschäftsführer(?:in)?|vorstand(?:svorsitzende[rn]?)?|vorsitzende[rn]?|minister(?:in)?|präsident(?:in)?|chef(?:in)?|professor(?:in)?|"
    r"président(?:e)?|directeur|directrice|ministre|responsable|presidente|presidenta|director(?:a)?|ministr[oa]|directora?|amministratore|direttore|direttrice|diretor(?:a)?|генеральный|директор|президент|министр)\b"
)
ARTICLE = re.compile(r"(?i)\A(?:the|an?|his|her|our|its|die|der|das|le|la|l['’]|el|il|o|a)\s+")
OF = r"of|for|with|from|von|de|du|d['’]|del|della|di|do|da"
AT = r"at|bei|chez"
NAME_AHEAD = r"(?=[\"“]?[A-ZÀ-ÞЀ-Я]|[a-z]{1,4}[A-Z])"  # a name may begin small: `iRobot`, `eBay`
BELONGS = re.compile(rf"\s(?:{OF}|{AT})\s(?:the )?{NAME_AHEAD}")
PLACE_OF_WORK = re.compile(rf"\s(?:{AT})\s(?:the )?{NAME_AHEAD}")
CREDENTIALS = re.compile(
    r"\A(?:(?:[A-Z][A-Za-z.]{0,3}\.?[A-Z][A-Za-z.]{0,4}|\d{1,3}|Esq\.?|Jr\.?|Sr\.?|RN),? ?)+(?:, |\Z)"
)
POSSESSIVE = re.compile(r"\A([A-ZÀ-Þ][\w&.’' -]{1,50}?)['’]s?\s+(?=\S)")
STOP = re.compile(
    r"[,;:.()\[\]“”\"„«»](?=\s|\Z|[“\"„«])|[;:()\[\]“”\"„«»]|\.(?=[A-Z][a-z])|\s[—–-]{1,2}\s|\s(?:who|whose|which|that|said|says|added|told|stated|and (?:his|her))\b"
)
ABBREVIATION = re.compile(r"\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Dr|St|U\.S|S\.A|N\.V|B\.V|L\.P|[A-Z])\.\Z")
WORD_BEFORE = re.compile(r"(\S+)\s+\Z")
LINKING = frozenset({"of", "and", "&", "for", "the", "und", "de", "von"})
OPENERS = frozenset(
    "Said Says Added According When While As In On At But And The Today Yesterday From With For By To Also".split()
)
FARTHEST = 120  # characters on either side of a name
MOST_WORDS = 8


def with_titles(quotes: Sequence[Quote], texts: Iterable[str], grammar: Grammar) -> tuple[Quote, ...]:
    """The quotes, each named speaker with the title and organisation that the release prints for that person."""
    lines = tuple(texts)
    known: dict[str, Position] = {}
    titled = []
    for quote in quotes:
        speaker, told = quote.speaker, quote
        if (
            speaker
            and speaker.kind == "person"
            and speaker.name
            and speaker.title is None
            and speaker.organization is None
        ):
            if speaker.name not in known:
                known[speaker.name] = position_of(speaker, lines, grammar)
            position = known[speaker.name]
            told = replace(quote, speaker=replace(speaker, title=position.title, organization=position.organization))
        titled.append(told)
    return tuple(titled)


def position_of(speaker: Speaker, lines: Sequence[str], grammar: Grammar) -> Position:
    """The first position printed for a person: in the speaker's own phrase, else anywhere in the release."""
    name = speaker.name or ""
    if grammar.unspaced:
        return position_in(speaker.text, name, grammar.language)
    for line in (speaker.text, *lines):
        if name in line:
            found = position_beside(line, name, grammar) if grammar.inverts else titles_in(line, name)
            if found != Position():
                return found
    return Position()


def titles_in(text: str, name: str) -> Position:
    """The position that stands before or behind the first mention of a name in a text."""
    at = text.find(name)
    while at >= 0:
        found = behind(text[at + len(name) : at + len(name) + FARTHEST])
        if found == Position():
            found = before(text[max(0, at - FARTHEST) : at])
        if found != Position():
            return found
        at = text.find(name, at + len(name))
    return Position()


def behind(text: str) -> Position:
    """What an appositive says: `, chief executive of Acme,`, `, Acme's chairman and CEO`."""
    if not text.startswith((", ", " [", " (")):
        return Position()
    text = CREDENTIALS.sub("", text[2:])
    phrase = ARTICLE.sub("", phrase_of(text))
    owner = POSSESSIVE.match(phrase)
    organization = owner[1] if owner else None
    if owner:
        phrase = phrase[owner.end() :]
    if not ROLE.search(phrase):
        return Position()
    joint = PLACE_OF_WORK.search(phrase) or BELONGS.search(phrase)
    if joint and organization is None and ROLE.search(phrase[: joint.start()]):
        return Position(phrase[: joint.start()].strip(), capitals_of(phrase[joint.end() :]))
    return Position(phrase.strip() or None, organization or organization_behind(text, phrase))


def capitals_of(text: str) -> str | None:
    """The name at the head of a text: its capitalised words, and the small ones that tie them."""
    words: list[str] = []
    for word in text.split():
        if not (any(map(str.isupper, word)) or word in LINKING or word[0].isdigit()):
            break
        words.append(word)
    while words and words[-1] in LINKING:
        words.pop()
    return " ".join(words) or None


def phrase_of(text: str) -> str:
    """The text up to the sign or word that ends an appositive; the stop of an abbreviation does not."""
    at = 0
    while found := STOP.search(text, at):
        if found[0] == "." and ABBREVIATION.search(text[: found.end()]):
            at = found.end()
            continue
        return text[: found.start()]
    return text


def organization_behind(text: str, phrase: str) -> str | None:
    """A name in capitals that follows a title behind a comma: `General Manager, Acme Canada,`."""
    rest = text[text.find(phrase) + len(phrase) :]
    if not rest.startswith(", "):
        return None
    name = phrase_of(rest[2:]).strip()
    words = name.split()
    capitals = [word for word in words if word[0].isupper() or word in LINKING]
    return (
        name if words and len(words) <= MOST_WORDS and len(capitals) == len(words) and not ROLE.search(name) else None
    )


def before(text: str) -> Position:
    """The title that stands right before a name: capitalised words, one of them a role."""
    words: list[str] = []
    rest = text
    while len(words) < MOST_WORDS and (found := WORD_BEFORE.search(rest)):
        word = found[1]
        if (word[-1] in ',.;:!?”"' and not ABBREVIATION.search(word)) or not (word[0].isupper() or word in LINKING):
            break
        words.insert(0, word)
        rest = rest[: found.start(1)]
    while words and (words[0] in LINKING or words[0] in OPENERS):
        words.pop(0)
    title = " ".join(words).strip("“”\"'")
    if words and words[-1] in LINKING:
        return Position()  # the name belongs to the title: `president of Acme`
    owner = POSSESSIVE.match(title)
    if owner and ROLE.search(title[owner.end() :]):
        return Position(title[owner.end() :], owner[1])
    return Position(title) if title and ROLE.search(title) else Position()
