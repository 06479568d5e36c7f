"""Contacts: whom to ask, read from the lines of the contact section.

`Kimberly Mai` / `Apple` / `k_mai@apple.com`, `CONTACT: Delayne Weeks - CEO Email: …`, `Agency / Diana Kozak diana@…`.
One contact ends where another person, or another group of lines, begins.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from ..model.release import Contact, ContactRole
from ..reference.headings import CONTACT
from .links import find_links

LABEL = re.compile(rf"(?i)[\W_]*(?:{CONTACT})(?:\s?[:：]|\s[-–—|]\s|\s?(?=[\W_]*\Z))[\s:：]*")
GLUED = re.compile(
    r"[\W_]*(?:Contact (?:Details|Information|Info)|Media Contacts?|Press Contacts?|Contacts?)[:\s]*(?=[A-ZÀ-Þ])"
)
MEDIA = re.compile(
    r"(?i)media|press|news|\bpr\b|public relations|editor|journalist|presse|medien|prensa|medios|imprensa|stampa|\bpers|medi[aá]|сми|媒|报道|報道|언론|미디어|إعلام"
)
INVESTORS = re.compile(r"(?i)invest|\bir\b|analyst|shareholder|aktionär|inversor|投资|投資|투자")
REACH_LABEL = re.compile(
    r"(?i)(?:\b|(?-i:(?<=[a-z.A-Z])(?=(?:Email|Telephone|Tel|Phone|Website|Web|Fax|Mobile|Cell)\b)))(?:e-?mail(?: address)?|mail|tel(?:ephone|efon|éfono|efono|\.)?|phone(?: number)?|ph\.?|mob(?:ile|il|\.)?|cell(?: phone|ular)?|office|direct(?: line| dial)?|main|toll[- ]free|fax|"
    r"web(?: ?site| ?seite)?|company website|url|internet|sitio web|site web|twitter|linkedin|facebook|instagram|skype|whatsapp|courriel|correo(?: electrónico)?|téléphone|call|at|or|and|visit|m|t|p|o|c|e|f|w|d|tlf\.?|tfn\.?|puh\.?|电话|電話|邮箱|郵箱|网址|網址|전화|이메일)\s?[:.：]*\s*\Z"
)
FIELD = re.compile(
    r"(?i)\A(?:(?:full |first |last |your )?name|(?:media |press |pr )?contact(?: person| name)?|company(?: name)?|organi[sz]ation|title|position|job title|address|city|state|country|firma|ansprechpartner(?:in)?|nombre|nom|nome|empresa|société)\s?(?::|\Z)"
)
DIGITS = re.compile(r"(?<!\w)1?\d{10}(?!\w)")
FIELD_START = re.compile(
    r"(?<=[a-z.)\d])(?=(?:Full Name|Name|Company(?: Name)?|Organi[sz]ation|Title|Position|City|State|Country|Address|Email|Phone|Website)\s?:)|(?<=\bC[EFOTM]O)(?=[A-Z])"
)
COVERAGE = frozenset(
    "national international global regional local us u.s. usa uk eu europe asia apac emea americas worldwide".split()
)
"""Labels of whom a contact serves."""

PARTS = re.compile(
    r"\s?(?:,(?!\s?(?:Inc|LLC|LLP|Ltd|Corp|Co|L\.P|P\.C|PLC|plc|S\.A|N\.V|GmbH)\b)|[;|•·/(){}\[\]，、；،\n])+\s?"
    r"|\s[-–—]+\s|[-–—]\s|\s{2,}|: "
)
ORGANIZATION = re.compile(
    r"(?:\b(?:Inc|Corp|Corporation|LLC|LLP|L\.P|Ltd|Limited|PLC|plc|GmbH|AG|SE|KG|S\.?A|S\.?p\.?A|B\.?V|N\.?V|AB|AS|ASA|Oy|Oyj|A/S|Co|Company|Group|Holdings?|Partners|Associates|Agency|Communications?|Relations|PR|Media|Networks?|Consulting|Consultants|Marketing|"
    r"Strategies|Solutions|Services|Systems|Technologies|Technology|Labs?|Studios?|Team|Office|Desk|Department|Dept|Helpline|Center|Centre|Institute|University|College|School|Hospital|Foundation|Association|Society|Council|Commission|Committee|Ministry|Bank|Capital|Ventures|Resources|"
    r"Energy|Industries|International|Global|Worldwide|Newswire|News|Press|Bureau|Club|Union|Alliance|Federation|Authority|Government|Police|Church|Museum|Gallery|Records|Entertainment|Pictures|Games|Software|Digital|Pharma|Pharmaceuticals?|Therapeutics|Biotech|Health|Healthcare|Medical|"
    r"Gesellschaft|Verband|Verein|Stiftung|Ministerium|Universität|Agentur|Kommunikation|Agence|Société|Groupe|Fondation|Asociación|Fundación|Grupo|Agenzia|Gruppo|Associazione)\b\.?|&|公司|集团|集團|株式会社|广告|部|室|局|协会|協會|회사|그룹)"
)
TITLE = re.compile(
    r"(?i)\b(?:manager|director|officer|president|ceo|cmo|cfo|coo|cto|chief|vice|vp|svp|evp|head|spokes(?:person|man|woman)|specialist|coordinator|executive|partner|founder|co-?founder|secretary|advis[eo]r|associate|lead|leader|chair(?:man|woman|person)?|editor|publicist|"
    r"leiter(?:in)?|sprecher(?:in)?|pressesprecher(?:in)?|geschäftsführer(?:in)?|referent(?:in)?|directeur|directrice|responsable|chargée?|directora?|gerente|jefe|jefa|coordinadora?|responsabile|direttore|direttrice|gerente|diretora?|assessora?|"
    r"daglig leder|administrerende direktør|direktør|direktör|verkställande direktör|vd|kommunikasjonssjef|kommunikationschef|presschef|pressechef|informasjonssjef|toimitusjohtaja|johtaja|viestintäjohtaja|"
    r"prezes|rzecznik|rzeczniczka|dyrektor|ředitel(?:ka)?|mluvčí|vezérigazgató|директор|пресс-секретарь|генеральный директор|προέδρος|διευθυντής|genel müdür|"
    r"relations manager|communications|marketing|public affairs|investor relations|media relations)\b"
)
PERSON = re.compile(
    r"(?:(?:Mr|Ms|Mrs|Dr|Prof|Herr|Frau|M|Mme)\.? )?[^\W\d_a-zß-ÿ][\w.’'-]*(?: (?:(?:de|van|von|der|den|da|di|del|la|le|bin|al|el|dos|du|ten|ter) ){0,2}[^\W\d_a-zß-ÿ][\w.’'-]*){1,3}(?:,? (?:Jr|Sr|II|III|Ph\.?D|MD|Esq)\.?)?"
)
CJK_PERSON = re.compile("[\u4e00-\u9fff]{2,4}(?:先生|女士|小姐)?|[\uac00-\ud7af]{2,4}")
ABBREVIATED = re.compile(r"\b(?:Inc|Corp|Co|Ltd|Jr|Sr|L\.P|S\.A|N\.V|B\.V|p\.A|Ph\.D|M\.D|Esq|[A-Z])\.\Z")
ADDRESS = re.compile(
    r"(?i)\b\d{1,5} .{2,40}\b(?:street|st\.?|avenue|ave\.?|road|rd\.?|boulevard|blvd\.?|drive|suite|lane|way|plaza|square|floor)\b|\b(?:straße|strasse|str\.|platz|allee|rue|calle|via|avenida|p\.?\s?o\.? box|postfach)\b|\b[A-Z]{2} \d{5}\b|(?<!\d)\d{5}(?!\d)|\b(?-i:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d)|\b(?:office|unit|suite|level|floor) \d"
)


class ContactLine(NamedTuple):
    """One line of a contact section: the id of its paragraph, its text, whether it is a heading, or stands apart."""

    paragraph: str
    text: str
    heading: bool
    gap: bool


@dataclass(slots=True)
class Card:
    """A contact being read."""

    role: ContactRole | None = None
    name: str | None = None
    title: str | None = None
    organization: str | None = None
    emails: list[str] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    urls: list[str] = field(default_factory=list)
    address: list[str] = field(default_factory=list)
    paragraphs: list[str] = field(default_factory=list)
    glued: bool = False

    def reached(self) -> bool:
        """Whether it has an e-mail address or a number already."""
        return bool(self.emails or self.phones)

    def named(self) -> bool:
        """Whether it says whom."""
        return bool(self.name or self.organization)


def read_contacts(lines: Iterable[ContactLine], known: str) -> tuple[Contact, ...]:
    """The contacts that the lines name; ``known`` is text (headline, issuer) whose names are organisations."""
    cards: list[Card] = []
    role: ContactRole | None = None
    for line in lines:
        rest, role = take_label(line, role)
        if line.heading:
            cards.append(Card(role, paragraphs=[line.paragraph]))
        if line.heading and not rest:
            continue
        read_line(cards, role, line, rest, known)
    return tuple(finish(card) for card in cards if card.named() or card.reached())


def take_label(line: ContactLine, role: ContactRole | None) -> tuple[str, ContactRole | None]:
    """What a line says behind its label, and the role that the label gives."""
    found = LABEL.match(line.text) or GLUED.match(line.text)
    if not found:
        return line.text, role
    label = found[0]
    given: ContactRole | None = "media" if MEDIA.search(label) else "investors" if INVESTORS.search(label) else None
    return line.text[found.end() :], given if given or not line.heading else None


def read_line(cards: list[Card], role: ContactRole | None, line: ContactLine, rest: str, known: str) -> None:
    """Add what a line says to the last card, or to a new one."""
    labelled = len(rest) < len(line.text)
    if not cards or (labelled and cards[-1].reached() and not line.heading):
        cards.append(Card(role))
    if labelled and GLUED.match(line.text) and not cards[-1].named():
        cards[-1].glued = True  # `Contact DetailsAcme`: the firm, then the person
    at = 0
    for link in find_links(rest):
        add_words(cards, role, REACH_LABEL.sub("", rest[at : link.start]), line, known)
        card = cards[-1]
        address = link.url.partition(":")[2] if link.kind == "email" else link.url
        target = {"email": card.emails, "phone": card.phones}.get(link.kind, card.urls)
        value = rest[link.start : link.end] if link.kind == "phone" else address
        if value not in target:
            target.append(value)
        at = link.end
    add_words(cards, role, rest[at:], line, known)
    if line.paragraph not in cards[-1].paragraphs:
        cards[-1].paragraphs.append(line.paragraph)


def add_words(cards: list[Card], role: ContactRole | None, words: str, line: ContactLine, known: str) -> None:
    """Sort the words between addresses into name, title, organisation and address; bare digits are a number here."""
    numbers = DIGITS.findall(words)
    words = DIGITS.sub(" | ", words)
    if ADDRESS.search(words) and not TITLE.search(words):
        cards[-1].address.append(words.strip(" .:,;–—-"))
        return
    words = without_label(FIELD_START.sub(" | ", words), known)
    for part in PARTS.split(words):
        text = FIELD.sub("", without_reach_label(part)).strip(" :-–—*_，、：")
        text = text if ABBREVIATED.search(text) else text.strip(". ")
        if text and any(map(str.isalpha, text)):
            place(cards, role, text, line, known)
    cards[-1].phones += [number for number in numbers if number not in cards[-1].phones]


def without_reach_label(part: str) -> str:
    """A phrase without the label at its end: `Email:`; the press office is no label."""
    rest = REACH_LABEL.sub("", part)
    return rest if not rest.strip() or part.rstrip().endswith((":", "：")) else part


def without_label(words: str, known: str) -> str:
    """A line without the label before a person's name: `Greater Dayton: Jane Roe`."""
    label, _, rest = words.partition(": ")
    first = PARTS.split(rest)[0].strip(" :-–—*_.")
    served = is_person(label.strip(), known) or label.strip().casefold() in COVERAGE
    return rest if served and is_person(first, known) else words


def place(cards: list[Card], role: ContactRole | None, text: str, line: ContactLine, known: str) -> None:
    """Put one phrase where it belongs."""
    card = cards[-1]
    if ADDRESS.search(text):
        card.address.append(text)
    elif is_person(text, known):
        if card.glued and card.name and not card.organization and not card.reached():
            card.organization, card.name, card.glued = card.name, None, False
        if card.name or card.reached() or (card.organization and line.gap and card.title):
            card = Card(card.role if role is None else role, organization=None if card.reached() else card.organization)
            cards.append(card)
        card.name = text
    elif TITLE.search(text) and not (card.title or (card.name is None and ORGANIZATION.search(text))):
        card.title = text
    elif text == card.organization or len(text.split()) > 9:
        return
    elif card.organization is None and not (card.reached() and card.name is None):
        card.organization = text
    elif card.reached() and (ORGANIZATION.search(text) or line.gap):
        cards.append(Card(role, organization=text))


def is_person(text: str, known: str) -> bool:
    """Whether a phrase looks like the name of a person rather than of an organisation."""
    if ORGANIZATION.search(text) or TITLE.search(text) or text.casefold() in known or text.startswith("The "):
        return False
    named = PERSON.fullmatch(text.title() if text.isupper() else text)
    return bool(named) or bool(CJK_PERSON.fullmatch(text))


def finish(card: Card) -> Contact:
    """The contact as the model has it."""
    address = " ".join(", ".join(card.address).split()) or None
    return Contact(
        card.role,
        card.name,
        card.title,
        card.organization,
        tuple(card.emails),
        tuple(card.phones),
        tuple(card.urls),
        address,
        tuple(dict.fromkeys(card.paragraphs)),
    )
