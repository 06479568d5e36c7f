"""Artifacts that a line shows by itself: `Speed Speed`, `Share`, `Skip to content`, `We use cookies …`, `Page 2 of 3`.

Only whole blocks are called noise, and only where nothing of a release could look the same. What a line is by
where it stands (a menu, a repeated headline) is seen by `navigation`, when the release has been found.
"""

import re

from ..model.release import ArtifactReason
from ..reference.furniture import COOKIES, NAVIGATION, PLAYER, SHARE
from .draft import Block, Draft

EDGES = " <>\t.:;,!|/·•›»«‹→←↑↓▶►+-–—\"'()[]*"
SHORT = 120
READER = re.compile(r"Title: \S")
READER_LINES = 4
PLAYER_WORDS = 12
AMBIGUOUS = frozenset(
    "live auto settings quality speed normal stop duration progress captions chapters slow fast".split()
)
"""Words of players that head parts of releases, too."""

PLAYER_TIME = re.compile(r"(?:-?\d{1,2}:\d\d(?::\d\d)?|/|\d(?:\.\d{1,2})?x|\d{1,3}%)")
PATTERNS: tuple[tuple[ArtifactReason, "re.Pattern[str]"], ...] = (
    (
        "player-control",
        re.compile(
            r"(?i)your browser does not support (?:the )?(?:html5 )?(?:video|audio|iframes?)\b.{0,80}|(?:video|audio) player is loading.{0,20}|this is a modal window.{0,60}"
        ),
    ),
    ("page-furniture", re.compile(r"!\[[^\[\]]{0,120}\]\((?!https?:)[^()]{1,300}\)")),
    (
        "navigation",
        re.compile(
            r"(?i)[\W_]*(?:(?:skip|jump) to .{1,60}|(?:direkt |springe |weiter |gehe )?(?:zum|zur|auf) (?:haupt|seiten)?(?:inhalt|navigation|menü|suche|footer)\b.{0,60}|"
            r"aller (?:au|à la) (?:contenu|menu|navigation|recherche).{0,40}|(?:ir|saltar|pasar) al contenido.{0,40}|(?:vai|salta|passa) al contenuto.{0,40}|"
            r"(?:pular|ir|saltar) para o conteúdo.{0,40}|(?:ga )?naar (?:de )?(?:hoofd)?inhoud|(?:gå|hopp) (?:direkte )?til (?:hoved)?ind?nhold(?:et)?|"
            r"(?:gå|hoppa) (?:direkt )?till (?:huvud)?innehåll(?:et)?|przejdź do (?:głównej )?treści|перейти к (?:основному )?содержан\w+|"
            r"type to search.{0,40}|start typing.{0,60}|(?:press|hit) (?:esc|enter) to .{1,30}|toggle (?:the )?\w+(?: \w+)?)"
        ),
    ),
    ("page-furniture", re.compile(r"(?i)the post .{3,300} (?:first )?appeared (?:first )?on .{2,80}")),
    (
        "page-furniture",
        re.compile(
            r"(?i)(?:page|seite|página|pagina) \d{1,3}(?: ?(?:of|/|von|de|di|sur) ?\d{1,3})?|- ?\d{1,3} ?-|-? ?more ?-|\(more\)|\(?continued\)?"
        ),
    ),
    (
        "page-furniture",
        re.compile(
            r"(?i)(?:©|\(c\)|copyright ©?) ?(?:\d{4}|.{2,60}\d{4}).{0,120}|.{0,80}all rights reserved\.?|alle rechte vorbehalten\.?|tous droits réservés\.?|todos los derechos reservados\.?"
        ),
    ),
    ("page-furniture", re.compile(r"(?i)(?:url source|markdown content|published time|image \d{1,3}):?.{0,300}")),
    (
        "page-furniture",
        re.compile(
            r"(?i)für den inhalt der mitteilung ist der emittent.{0,60}|(?:the )?(?:issuer|company|author) is solely responsible for (?:the content|this).{0,60}|"
            r"[\d.]{10}(?: cet/cest)? (?:veröffentlichung einer|dissemination of) .{0,300}|(?:die|the) (?:eqs|dgap) distribution\w* .{0,300}"
        ),
    ),
    (
        "tracking",
        re.compile(
            r"(?i)!?\[?(?:(?:tracking|web|spy)[ -]?(?:pixel|beacon|counter|code|image)|tracking|tracker|pixel|counter|beacon|cision id)(?:\s?[:=\](].{0,200})?|https?://(?:rt\.prnewswire|www\.prnewswire\.com/il/|ct\.prnewswire|secure-?track|pixel\.|track\.)\S{0,400}|multimedia-beacon\S{0,200}"
        ),
    ),
    (
        "mail-furniture",
        re.compile(
            r"(?i)sent from my \w.{0,60}|to unsubscribe.{0,160}|unsubscribe.{0,80}|view (?:this (?:e-?mail|message)|it) in (?:your|a) browser.{0,60}|if you no longer wish to receive.{0,160}|>+ ?.{0,80}wrote:"
        ),
    ),
    (
        "markup-residue",
        re.compile(r"@?[\w.#:* ,>-]{1,80}\{\s?[\w-]{2,40}\s?:[^{}]{1,400};?\s?\}[\s\S]*"),
    ),  # a style sheet
    (
        "markup-residue",
        re.compile(
            r"[-_=~.•—–]{3,}(?: ?[-_=~.•—–]{3,})*|(?:[-_=~] ){2,}[-_=~]|&nbsp;|<[a-z/][^<>]{0,80}>|(?:\[\]|\(\)|[|\\<>*_•·]){1,6}"
        ),
    ),
)


def recognise_artifacts(draft: Draft) -> None:
    """Claim the blocks that are noise whatever stands around them."""
    for block in draft.blocks:
        if block.free and block.rows is None and (reason := reason_of(block)):
            block.claim("artifacts", "artifact", detail=reason)
    head = draft.blocks[:READER_LINES]
    if len(head) > 1 and READER.match(head[0].text) and any(block.text.startswith("URL Source:") for block in head):
        head[0].claim("artifacts: head of a reader service", "artifact", detail="page-furniture")


def reason_of(block: Block) -> ArtifactReason | None:
    """Why a block is noise by itself; None where it may be part of the release."""
    text = block.text
    if len(text) > 4 * SHORT:
        return None
    words = plain_words(text)
    if not text or (not any(map(str.isalnum, text)) and block.label is not None):
        return "markup-residue"
    if words in SHARE:
        return "share-button"
    if is_player(words):
        return "player-control"
    if len(text) <= 3 * SHORT and any(phrase in words for phrase in COOKIES):
        return "page-furniture"
    return next((reason for reason, pattern in PATTERNS if pattern.fullmatch(text)), None)


def is_player(words: str) -> bool:
    """Whether every word is one of a player's; a single word that also means something else is not enough."""
    gaps = words.count(" ")
    if gaps >= PLAYER_WORDS:
        return False
    if words in PLAYER:
        return words not in AMBIGUOUS
    return gaps > 0 and all(part in PLAYER or PLAYER_TIME.fullmatch(part) for part in words.split())


def is_menu_word(text: str) -> bool:
    """Whether a line is a word of menus."""
    words = plain_words(text)
    return words in NAVIGATION or words in SHARE


def plain_words(text: str) -> str:
    """A line in lower case, soft hyphens and closing signs off."""
    return text.replace("\u00ad", "").casefold().strip(EDGES)
