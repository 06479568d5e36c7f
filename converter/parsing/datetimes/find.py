"""Finding dates: the first in a text, or a line that is nothing but a date, a time or the stamp of a platform."""

import re
from typing import NamedTuple

from ...reference.folding import fold
from .calendar import PrintedDate, date_at
from .clock import PrintedTime, time_at
from .scan import SPACES

START = re.compile(r"(?<![^\W_])(?<!\d[.,:/])[^\W_]")
LONGEST = 400  # characters of a text that are looked through
LONGEST_LINE = 120
NEAR = 40  # characters before a date in which its time may stand
TIME_START = re.compile(r"(?<![^\W_])(?<!\d[.,:/])\d|\b(?:noon|midnight)\b|[上下]午|午[前後]|오[전후]")
BETWEEN = re.compile(r"[ ,]*(?:\([^()]{1,20}\))?[ ,]*(?:on|of|am|le|el|,)?[ ,]*")
EDGES = SPACES + ":：|.,;*_()[]（）【】<>•·-–—"
LABELS = frozenset(
    "date|dated|time|release date|released|released on|for release|for immediate release|publish date|published|published on|publication date|"
    "posted|posted on|posted at|updated|last updated|updated on|issued|issued on|issue date|press release|news release|distributed|created|"
    "date of release|date published|date posted|release time|press release date|news release date|filed|on|"
    "datum|veroffentlicht|veroffentlicht am|stand|erstellt|erstellt am|erscheinungsdatum|pressemitteilung|pressemitteilung vom|meldung vom|vom|"
    "publie le|publie|date de publication|mis a jour le|mis en ligne le|le|communique de presse|fecha|publicado|publicado el|publicado em|"
    "fecha de publicacion|actualizado|data|data de publicacao|data di pubblicazione|pubblicato|pubblicato il|comunicato stampa|em|"
    "geplaatst op|gepubliceerd op|gepubliceerd|publiceringsdatum|publicerad|publisert|dato|udgivet|julkaistu|data publikacji|opublikowano|"
    "datum vydani|zverejneno|дата|дата публикации|опубликовано|опубліковано|ημερομηνια|tarih|yayin tarihi|ngay|ngay dang|tanggal|tarikh|"
    "发布时间|发布日期|发稿时间|发表时间|日期|时间|發布時間|發佈日期|發稿時間|時間|公開日|公開日時|配信日|配信日時|発表日|掲載日|更新日|日時|등록일|배포일|날짜|작성일|입력|"
    "تاريخ|تاريخ النشر|תאריך|วันที่".split("|")
)
"""What may stand before or behind the date of such a line, folded."""


class FoundDate(NamedTuple):
    """A full date in a text, and the time beside it.

    ``date`` is `2026-01-03`, ``time`` `16:44` or None, ``zone`` as printed; ``moment`` is the date, or the date-time with
    its offset only where one is printed (UTC and GMT are offsets).
    """

    start: int
    end: int
    date: str
    time: str | None
    zone: str | None
    moment: str


def find_date(text: str) -> FoundDate | None:
    """The first full date in a text; None where there is none, or where day and month could change places."""
    head = text[:LONGEST]
    for place in START.finditer(head) if any(map(str.isdecimal, head)) else ():
        printed = date_at(head, place.start())
        if printed and printed.date:
            return with_time(head, place.start(), printed, printed.date)
    return None


def parse_date_line(text: str) -> FoundDate | None:
    """The date of a line that holds only a date, a time or a stamp; None where it holds anything else."""
    if len(text) > LONGEST_LINE or not any(map(str.isdigit, text)):
        return None
    found = find_date(text)
    if not found:
        return None
    before, after = fold(text[: found.start]).strip(EDGES), fold(text[found.end :]).strip(EDGES)
    return found if is_label(before) and is_label(after) else None


def is_label(words: str) -> bool:
    """Whether words beside a date say only that it is one."""
    return not words or words in LABELS


def with_time(text: str, start: int, printed: PrintedDate, date: str) -> FoundDate:
    """A date with the time behind it, or else right before it: `9 a.m. EDT on May 1, 2026`."""
    if time := time_at(text, printed.end):
        return told(start, time.end, date, time)
    for place in TIME_START.finditer(text, max(0, start - NEAR), start):
        time = time_at(text, place.start())
        if time and BETWEEN.fullmatch(text, time.end, start):
            return told(place.start(), printed.end, date, time)
    return FoundDate(start, printed.end, date, None, None, date)


def told(start: int, end: int, date: str, time: PrintedTime) -> FoundDate:
    """A date with its time."""
    return FoundDate(start, end, date, time.time, time.zone, f"{date}T{time.time}{time.offset or ''}")
