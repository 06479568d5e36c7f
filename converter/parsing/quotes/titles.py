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
from ...reference.roles import ENGLISH, ORGANIZATIONS, TITLE_MODIFIERS, TITLE_WORDS
from .grammar import Grammar, grammar_of
from .positions import Position, position_beside, position_in

WORDS = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
ARTICLE = re.compile(r"(?i)\A(?:the|an?|his|her|our|its)\s+")
OF = "of|for|with|from"
AT = "at"
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
ABBREVIATION = re.compile(
    r"\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Dr|St|Sen|Rep|Gov|Lt|Gen|Col|Capt|Sgt|Maj|Adm|Pres|U\.S|S\.A|N\.V|B\.V|L\.P|[A-Z])\.\Z"
)
WORD_BEFORE = re.compile(r"(\S+)\s+\Z")
LINKING = frozenset({"of", "and", "&", "for", "the", "de", "von"})
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
    lead, comma, _ = speaker.text.partition(f", {name}")
    if comma and not grammar.inverts and (found := before(f"{lead} ")) != Position():
        return found  # Acme’s finance chief, Peter Ng
    for line in (speaker.text, *lines):
        if name in line:
            found = position_beside(line, name, grammar) if grammar.inverts else titles_in(line, name)
            if found != Position():
                return found if found.organization or grammar.inverts else parted(found, lines)
    return Position()


def parted(position: Position, lines: Sequence[str]) -> Position:
    """A title without the organisation that leads it, where the release prints that as one: `Acme | Chief Counsel`."""
    words = (position.title or "").split(" ")
    role = next((here for here, word in enumerate(words) if is_office(word)), 0)
    lead = " ".join(words[:role])
    if not role or not any(is_organization_in(line, lead) for line in lines):
        return position
    return Position(" ".join(words[role:]), lead)


def is_office(word: str) -> bool:
    """A word that a title may begin with: `Chief`, `Vice`, `President`."""
    lower = word.lower()
    return lower in TITLE_MODIFIERS or lower in ENGLISH


def is_organization_in(line: str, name: str) -> bool:
    """Whether a text goes on behind a name as names of organisations do: `Acme | Corp.`."""
    at = line.find(f"{name} ")
    while at >= 0:
        following = FIRST_WORD.match(line, at + len(name) + 1)
        if following and following[0].lower() in ORGANIZATIONS and following[0].lower() not in ENGLISH:
            return True
        at = line.find(f"{name} ", at + 1)
    return False


FIRST_WORD = re.compile(r"[A-Z]\w+")


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
    if not names_role(phrase):
        return workplace(phrase) if organization is None else Position()
    joint = PLACE_OF_WORK.search(phrase) or BELONGS.search(phrase)
    if joint and organization is None and names_role(phrase[: joint.start()]):
        return Position(phrase[: joint.start()].strip(), capitals_of(phrase[joint.end() :]))
    return Position(phrase.strip() or None, organization or organization_behind(text, phrase))


def workplace(phrase: str) -> Position:
    """What somebody does at a place of work, by whatever word: `cardiologist at St. Mary’s Hospital`."""
    joint = PLACE_OF_WORK.search(phrase)
    head = phrase[: joint.start()].strip() if joint else ""
    if joint is None or not head.islower() or head.count(" ") > LONGEST_WORK:
        return Position()
    return Position(head, capitals_of(phrase[joint.end() :]))


LONGEST_WORK = 3  # spaces


def names_role(text: str) -> bool:
    """Whether a word of a text is one that people have for a title."""
    return any(word in TITLE_WORDS for word in WORDS.findall(text.lower()))


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
    return name if words and len(words) <= MOST_WORDS and len(capitals) == len(words) and not names_role(name) else None


def before(text: str) -> Position:
    """The title that stands right before a name: `Chief Executive | Jane Roe`, `Acme finance chief | Adaeze Obi`."""
    words = row_before(text)
    while words and (words[0] in LINKING or words[0] in OPENERS):
        words.pop(0)
    title = " ".join(words).strip("“”\"'")
    if words and words[-1] in LINKING:
        return Position()  # the name belongs to the title: `president of Acme`
    owner = POSSESSIVE.match(title)
    if owner and names_role(title[owner.end() :]):
        return Position(title[owner.end() :], owner[1])
    return Position(title) if title and names_role(title) else Position()


def row_before(text: str) -> list[str]:
    """The words before a name that may be its title: those with capitals, and small ones that end with a role."""
    words: list[str] = []
    rest, small = text, grammar_of("en").small
    while len(words) < MOST_WORDS and (found := WORD_BEFORE.search(rest)):
        word = found[1]
        if word[-1] in ',.;:!?”"' and not ABBREVIATION.search(word):
            break
        led = bool(words) and words[0][0].islower() and words[0] not in LINKING  # finance | chief
        noun = led and word.isalpha() and word not in grammar_of("en").stoppers | small.determiners | small.inside
        spoken = word in grammar_of("en").cues.saying or word in small.verbs
        if not (word[0].isupper() or word in LINKING or (word in ENGLISH and not words) or (noun and not spoken)):
            break
        words.insert(0, word)
        rest = rest[: found.start(1)]
    return words
