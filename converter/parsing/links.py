"""Addresses in a text: `https://example.com/a`, `www.example.com`, `example.com`, `jane@example.com`, `+1 (555) 010-0199`.

Only what is printed counts. A bare domain has to be written in small letters with a known ending, so that company
names ("Vitacost.com, Inc.") stay names.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ..model.release import LinkKind

URL = re.compile(
    r"(?:https?://|(?:(?<![\w@.])|(?<=\.com)|(?<=\.org)|(?<=\.net))www\.)[^\s<>\"“”„«»「」『』（）【】，。、；：]{2,2048}",
    re.IGNORECASE,
)
EMAIL = re.compile(
    r"(?<![\w.+-])(?:mailto:)?([A-Za-z0-9](?:[\w.+&'-]{0,62}[\w+-])?)@([A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.){1,5}?(?:(?:com|org|net|io|co|edu|gov)(?=[A-Z\d]|https?:|www\.)|[A-Za-z]{2,24}(?![\w-]|\.\w{2})))"
)
GLUED = re.compile(
    r"(?:[A-Za-z]{0,40}\d{3}[-.])?\d{3}[-.]\d{4}(?=[A-Za-z])|(?:[A-Z][\w-]{0,40})?(?:Inc|Corp|Ltd|LLC)\.(?=[A-Za-z])"
    r"|(?:Office|E-?mail|Tel|Phone|Direct|Cell|Mobile|Contact|Fax|Web)(?=[A-Z])"
)
"""What a lost line break glued before an address: a number, the end of a firm's name, a label."""
SHARED_BOX = re.compile(
    r"[A-Z][a-z]{2,20}(?=(?:media|info|press|ir|pr|investors?|contact|news|sales|office|hello|editor|communications|enquiries|inquiries|support|marketing|admin)\Z)"
)
NAME_BEFORE = re.compile(r"(?:^|[\W_])(?!(?:E-?)?[Mm]ail|Contact|Or|And|At|Via)[A-Z][a-z]{1,20}\.? \Z")
OBFUSCATED = re.compile(r"\[email[ \u00a0]protected\]")
ENDINGS = (
    "com org net edu gov mil int info biz name pro aero museum jobs mobi travel coop asia cat tel post "
    "io co ai app dev me tv us uk ca au nz ie de at ch fr be nl lu it es pt dk se no fi is pl cz sk hu ro bg gr tr ru ua by lt lv ee si hr rs "
    "cn hk tw jp kr in sg my th vn id ph il ae sa qa eg za ng ke ma br mx ar cl pe ve eu "
    "news media press agency health online site store shop tech cloud global group world finance capital bank energy solutions systems design studio "
    "blog digital network email live today life fund foundation vc law legal bio xyz page link gg fm to cc ly gl aero international london berlin nyc tokyo apple"
)
DOMAIN = re.compile(
    rf"(?<![\w@./:-])(?:[a-z0-9](?:[a-z0-9-]{{0,61}}[a-z0-9])?\.){{1,4}}(?:{'|'.join(ENDINGS.split())})(?![\w-]|\.\w|@)(?:/[^\s<>\"“”„«»「」（），。]{{0,500}})?"
)
AFTER = r"(?!\d|[^\W\d](?![\w.+-]{0,64}@)|_|[,.]\d|%)"  # an address may be glued to a number
APART = r"(?<![\w/.$€£¥-])"
PHONE = re.compile(
    rf"{APART}(?:\+ ?\d{{1,3}}|00 ?\d{{2,3}})(?: ?\(\d{{1,5}}\)\d{{0,10}}|[ .\u00a0/‑–-]{{1,3}}\(?\d{{1,10}}\)?){{1,6}}{AFTER}"
    rf"|{APART}(?:1[ .-]?)?\(\d{{3}}\) ?\d{{3}} ?[ .‑–-] ?\d{{4}}{AFTER}"
    rf"|{APART}0\d{{1,5}}(?: ?[/–-] ?| )\d{{4,10}}(?:[ -]\d{{1,4}}){{0,3}}{AFTER}"
    rf"|{APART}(?:\( ?\+?\d{{1,5}} ?\)|\d{{1,5}})(?:(?: [/–-] |[ .\u00a0/‑–-]{{1,2}})\(?\d{{1,5}}\)?){{1,6}}{AFTER}"
    r"|(?<=[a-z.,])(?:\d{3}-|\(\d{3}\) ?)\d{3}-\d{4}(?!\d)"
    rf"|{APART}\+\d{{7,15}}{AFTER}|\A1?\d{{10}}\Z|{APART}\(\d{{2,5}}\) ?\d{{3,10}}(?!\w)"
)
DOTTED = re.compile(r"[A-Za-z0-9]\.[A-Za-z]{2}")
DIALLED = re.compile(r"\d[\d ()./\u00a0‑–-]{5,}\d")
"""What every web address, and every number, has in it: most paragraphs have neither, and are not searched further."""
PHONE_LABEL = re.compile(
    r"(?i)(?:\b(?:tel(?:efon|éfono|efono|ephone|efoon|\.)?|phone|ph|mobile?|mob|cell(?:ular)?|office|direct|main|toll[- ]free|fax|call|at|hotline|handy|mobil|durchwahl|fon|tél|téléphone|m|t|p|o|c|d|f|tlf|tfn|puh|nummer|whatsapp|number|or|dial|text|電話|电话|電話|전화|тел)\b\.?|[☎📞✆])[\s:.#(+-]*\Z"
)
DATE_PARTS, DATE_DIGITS, YEAR_DIGITS = 3, 2, 4
PHONE_SEPARATORS = re.compile(r"[\s.\u00a0/‑–()-]+")
CLOSERS = {")": "(", "]": "[", "}": "{"}
HOSTS: dict[str, LinkKind] = {
    "youtube.com": "video", "youtu.be": "video", "vimeo.com": "video", "dailymotion.com": "video", "twitch.tv": "video", "wistia.com": "video",
    "facebook.com": "social", "fb.com": "social", "twitter.com": "social", "x.com": "social", "linkedin.com": "social", "instagram.com": "social",
    "tiktok.com": "social", "threads.net": "social", "bsky.app": "social", "pinterest.com": "social", "weibo.com": "social", "t.me": "social", "xing.com": "social",
    "soundcloud.com": "audio", "spotify.com": "audio", "podcasts.apple.com": "audio", "flickr.com": "image",
}  # fmt: skip
SUFFIXES: dict[str, LinkKind] = {
    "jpg": "image", "jpeg": "image", "png": "image", "gif": "image", "webp": "image", "svg": "image", "tif": "image", "tiff": "image",
    "mp4": "video", "mov": "video", "webm": "video", "m4v": "video", "avi": "video", "mp3": "audio", "wav": "audio", "m4a": "audio", "ogg": "audio",
    "pdf": "document", "doc": "document", "docx": "document", "xls": "document", "xlsx": "document", "ppt": "document", "pptx": "document", "zip": "document",
}  # fmt: skip
LABEL = re.compile(
    r"(?:\A|[.;|•\n]\s?|\s)((?:[A-ZÀ-ÞΑ-ΩА-Я\u0590-\uffdc][\w’'&/]{1,24}(?: [\w’'&/]{1,24}){0,3}))\s?[-–—:：]\s?\Z"
)


class FoundLink(NamedTuple):
    """An address as printed from ``start`` to ``end``, and what it points at."""

    start: int
    end: int
    url: str
    kind: LinkKind


def find_links(text: str) -> tuple[FoundLink, ...]:
    """The addresses of a text, in order, none overlapping; empty where it prints none."""
    found: list[FoundLink] = []
    if "@" in text:
        found += find_emails(text)
    if "://" in text or DOTTED.search(text):
        found = with_others(found, find_web(text))
    if DIALLED.search(text):
        found = with_others(found, find_phones(text))
    return tuple(found)


def with_others(found: list[FoundLink], others: Iterable[FoundLink]) -> list[FoundLink]:
    """The links found, in order, and those of the others that share no character with them."""
    free = Free((link.start, link.end) for link in found)
    return sorted([*found, *(link for link in others if free.holds(link.start, link.end))])


class Free:
    """What some stretches, which do not overlap, leave free."""

    def __init__(self, taken: Iterable[tuple[int, int]]) -> None:
        """The stretches, in any order."""
        ordered = sorted(taken)
        self.starts = [start for start, _ in ordered]
        self.ends = [end for _, end in ordered]

    def holds(self, start: int, end: int) -> bool:
        """Whether a stretch shares no character with those that are taken."""
        at = bisect_left(self.starts, end)  # the first that begins behind it
        return at == 0 or self.ends[at - 1] <= start


def find_reach(text: str) -> bool:
    """Whether a text prints an e-mail address or a telephone number."""
    if ("@" in text and EMAIL.search(text)) or ("[email" in text and OBFUSCATED.search(text)):
        return True
    return bool(DIALLED.search(text)) and next(find_phones(text), None) is not None


def find_emails(text: str) -> Iterator[FoundLink]:
    """E-mail addresses."""
    for match in EMAIL.finditer(text):
        glued = GLUED.match(match[1]) or glued_name(text, match)
        start = match.start(1) + glued.end() if glued else match.start()
        local = match[1][glued.end() :] if glued else match[1]
        yield FoundLink(start, match.end(), f"mailto:{local}@{match[2].lower()}", "email")


def glued_name(text: str, match: re.Match[str]) -> re.Match[str] | None:
    """The surname before the name of a shared mailbox: `Jane Roemedia@example.com`."""
    glued = SHARED_BOX.match(match[1])
    return glued if glued and NAME_BEFORE.search(text[max(0, match.start() - 24) : match.start()]) else None


def find_web(text: str) -> Iterator[FoundLink]:
    """Web addresses: with a scheme, with www, or a bare domain."""
    for match in URL.finditer(text):
        printed = trim(match[0])
        stop = match.start() + len(printed)
        host = printed.partition("://")[2] or printed.removeprefix("www.")
        if "." in host or host.startswith("localhost"):
            url = normal_url(printed)
            yield FoundLink(match.start(), stop, url, kind_of(url))
    for match in DOMAIN.finditer(text):
        printed = trim(match[0])
        stop = match.start() + len(printed)
        named = text[stop : stop + 5] in (", Inc", ", Ltd") or introduces(text, stop, printed)
        if not named and not URL.match(text, match.start()):
            url = normal_url(printed)
            yield FoundLink(match.start(), stop, url, kind_of(url))


def introduces(text: str, stop: int, printed: str) -> bool:
    """Whether a bare domain only names the site of the full address behind it: `on example.com: https://example.com/a`."""
    found = re.match(r"\s?[:：]\s*https?://(?:www\.)?", text[stop : stop + 20])
    return bool(found) and text[stop + found.end() :].startswith(printed) if found else False


def trim(printed: str) -> str:
    """An address without the punctuation of its sentence; a closing bracket stays where one is open."""
    while printed:
        last = printed[-1]
        if last in ".,;:!?'\"’”»*_…|" or (last in CLOSERS and printed.count(CLOSERS[last]) < printed.count(last)):
            printed = printed[:-1]
        else:
            break
    return printed


def normal_url(printed: str) -> str:
    """The absolute address: a scheme, and scheme and host in small letters; path and query as printed."""
    address = printed if re.match(r"(?i)https?://", printed) else f"https://{printed}"
    scheme, _, rest = address.partition("://")
    size = min((index for sign in "/?#" if (index := rest.find(sign)) >= 0), default=len(rest))
    return f"{scheme.lower()}://{rest[:size].lower()}{rest[size:]}"


def kind_of(url: str) -> LinkKind:
    """What an address points at, told by its scheme, its ending or its host."""
    if url.startswith(("mailto:", "tel:")):
        return "email" if url.startswith("mailto:") else "phone"
    host, _, path = url.partition("://")[2].partition("/")
    ending = path.partition("?")[0].partition("#")[0].rpartition(".")[2].lower()
    if ending in SUFFIXES and "." in path:
        return SUFFIXES[ending]
    parts = host.removeprefix("www.").split(".")
    return next((HOSTS[name] for start in range(len(parts) - 1) if (name := ".".join(parts[start:])) in HOSTS), "web")


def find_phones(text: str) -> Iterator[FoundLink]:
    """Telephone numbers: seven to fifteen digits in the groups of one, or after a word such as `Tel.`."""
    for match in PHONE.finditer(text):
        printed = match[0].rstrip(" -–(./")
        digits = re.sub(r"\D", "", printed)
        if not 7 <= len(digits) <= 15:
            continue
        labelled = bool(PHONE_LABEL.search(text[max(0, match.start() - 16) : match.start()]))
        if labelled or is_phone(printed, digits):
            url = ("tel:+" if printed.startswith("+") else "tel:") + digits
            yield FoundLink(match.start(), match.start() + len(printed), url, "phone")


def is_phone(printed: str, digits: str) -> bool:
    """Whether digits without a label have the shape of a number that one can dial, and not of a date or a range."""
    groups = [group for group in PHONE_SEPARATORS.split(printed) if group]
    if printed.isdecimal():
        return len(digits) >= 10
    if printed.startswith("+"):
        return len(digits) >= 8
    if re.fullmatch(r"(?:1[\s.-]?)?\(?\d{3}\)?[\s./\u00a0‑–-]{0,2}\d{3}\s?[\s.\u00a0‑–-]\s?\d{4}", printed):
        return True
    if printed.startswith(("0", "(0")) and groups[0] != "0":
        return len(digits) >= 8 and len(groups) >= 2 and not is_date(groups)
    return False


def is_date(groups: list[str]) -> bool:
    """Whether groups of digits read as day, month and year."""
    sizes = [len(group) for group in groups]
    ends = {sizes[0], sizes[-1]}
    return (
        len(groups) == DATE_PARTS
        and sizes[1] <= DATE_DIGITS
        and ends <= {1, DATE_DIGITS, YEAR_DIGITS}
        and ends != {YEAR_DIGITS}
    )


def label_of(text: str, start: int) -> str | None:
    """The words that introduce a bare address: `Video` in `Video - https://…`."""
    found = LABEL.search(text[max(0, start - 64) : start])
    return found[1] if found else None
