"""Quotes in languages without spaces between words: `王芳表示：“…”`, `佐藤社長は「…」と述べた`, `김민수 대표는 “…”고 말했다`.

What stands beside a run is matched as it is printed, in a window that ends with the sentence. The answer has the shape
that all languages share: a line whose words are the runs, the speakers and the words of speech.
"""

import re
from functools import cache
from typing import NamedTuple

from ...reference.unspaced import UNSPACED, Unspaced
from .attribution import Attribution
from .marks import Run
from .words import RUN, Line

WINDOW = 120  # characters on either side of a run
LONG = 24  # characters of a run that is no name
LEAD = 24  # characters of the words that lead to a run
SENTENCE_ENDS = "。！？!?\n"

Span = tuple[int, int]


class Found(NamedTuple):
    """A speaker and a word of speech, as places in the text."""

    how: str
    speaker: Span | None
    cue: Span | None


class Patterns(NamedTuple):
    """The patterns of one language."""

    row: Unspaced
    cue_before: re.Pattern[str]
    """A word of speech that leads to a mark, at the end of the text before it."""
    cue_within: re.Pattern[str]
    """One that leads to a clause."""
    behind: re.Pattern[str]
    """Subject and word of speech behind a mark."""
    tied: re.Pattern[str]
    """A word of speech behind a mark, whose subject stands before it."""
    tie: re.Pattern[str]
    """What ties a quote to the next one, without a word of speech: `“…”며 “…”`."""
    relative: re.Pattern[str]
    """`と話す佐藤社長`."""
    announced: re.Pattern[str]
    """A sentence that ends before a mark and says that speech follows: `次のように述べています。`."""
    topic: re.Pattern[str]
    leads: re.Pattern[str]
    fillers: re.Pattern[str]
    label: re.Pattern[str]
    people: re.Pattern[str]
    name: re.Pattern[str]
    body: re.Pattern[str]


@cache
def patterns_of(language: str) -> Patterns:
    """The patterns that a row of the table makes."""
    row = UNSPACED[language]
    topic = f"(?:{row.topics})" if row.topics else ""
    return Patterns(
        row=row,
        cue_before=re.compile(rf"(?P<cue>{row.cues})(?:道|说|說|，|,|：|:|\s)*\Z"),
        cue_within=re.compile(rf"(?:{row.cues})[，,：:]"),
        behind=re.compile(
            rf"(?:{row.ties})?[、，,]?\s*(?P<speaker>[^、，,。！？：:；“”「」]{{1,40}}?){topic}[、,]?\s*"
            rf"(?:{row.fillers})*(?P<cue>{row.cues})"
        ),
        tied=re.compile(rf"(?:{row.ties})[、,]?\s*(?P<between>[^。.“”「」]{{0,24}}?)(?P<cue>{row.cues})"),
        tie=re.compile(rf"(?:{row.strong_ties or '(?!)'})(?P<between>)(?P<cue>)(?=\s|,|\Z)"),
        relative=re.compile(
            rf"(?:{row.ties})(?P<cue>{row.cues})(?:する|る)?(?P<speaker>[^、。はが「」]{{2,30}})(?=[、。はが]|\Z)"
        ),
        announced=re.compile(rf"(?:{row.thus or '(?!)'})(?P<cue>{row.cues})[^。.「」“”]{{0,12}}[。.：:、]?\s*\Z"),
        topic=re.compile(rf"(?:{row.topics or '(?!)'})(?=[\s、，,]|[^ぁ-ん가-힣]|\Z)"),
        leads=re.compile(row.leads),
        fillers=re.compile(rf"(?:{row.fillers or '(?!)'})+\Z"),
        label=re.compile(r"(?P<speaker>[^。！？：:“”「」]{2,40}?)(?:のコメント|氏コメント)?\s*[：:]\s*\Z"),
        people=re.compile(row.people),
        name=re.compile(row.names),
        body=re.compile(row.bodies),
    )


def read_unspaced(text: str, runs: list[Run], language: str) -> tuple[Line, list[Attribution | None]]:
    """The line of a text and what is found for each of its runs."""
    patterns = patterns_of(language)
    found = [find_speaker(text, runs, number, patterns) for number in range(len(runs))]
    spans = {(run.start, run.end) for run in runs}
    for one in found:
        if one:
            spans |= {span for span in (one.speaker, one.cue) if span}
    places = sorted(spans)
    index = {place: number for number, place in enumerate(places)}
    marks = {(run.start, run.end) for run in runs}
    words = [RUN if place in marks else text[slice(*place)] for place in places]
    line = Line(text, runs, words, words, [start for start, _ in places], [index[run.start, run.end] for run in runs])
    return line, [attribution_of(one, index) for one in found]


def attribution_of(found: Found | None, index: dict[Span, int]) -> Attribution | None:
    """What was found, in words of the line."""
    if found is None:
        return None
    speaker, cue = ((index[span], index[span] + 1) if span else None for span in (found.speaker, found.cue))
    return Attribution(found.how, speaker, cue, tight=True)


def find_speaker(text: str, runs: list[Run], number: int, patterns: Patterns) -> Found | None:
    """Who speaks in a run; None where nothing beside it says so."""
    run = runs[number]
    last = runs[number - 1].end if number and patterns.row.before else 0
    floor = max(last, run.start - WINDOW)
    ceiling = min(runs[number + 1].start if number + 1 < len(runs) else len(text), run.end + WINDOW)
    start = max([floor, *(text.rfind(sign, floor, run.start) + 1 for sign in SENTENCE_ENDS)])
    if patterns.row.before:
        return (
            led_to(text, start, run.start, patterns)
            or behind(text, run, ceiling, patterns)
            or label(text, start, run, patterns)
            or reported(text, start, run, patterns)
        )
    return (
        label(text, start, run, patterns)
        or tied(text, start, run, ceiling, patterns)
        or announced(text, floor, run, patterns)
    )


def announced(text: str, floor: int, run: Run, patterns: Patterns) -> Found | None:
    """`佐藤花子は次のように述べています。「…」`: a sentence of its own leads to the quote."""
    found = last_match(patterns.announced, text, floor, run.start)
    if found is None:
        return None
    start = max([floor, *(text.rfind(sign, floor, found.start()) + 1 for sign in SENTENCE_ENDS)])
    for here in clause_starts(text, start, found.start()):
        if subject := topic_of(text, here, found.start() + 1, patterns):
            return Found("before", subject, found.span("cue"))
    return None


def led_to(text: str, start: int, end: int, patterns: Patterns) -> Found | None:
    """`王芳在采访中表示：“`: the subject opens the clause with the word of speech, or one before it."""
    cue = last_match(patterns.cue_before, text, start, end)
    if cue is None:
        return None
    clause = cue.start("cue")
    for _ in range(4):
        here = max([start, *(text.rfind(sign, start, max(start, clause)) + 1 for sign in "，,；;")])
        if subject := subject_of_clause(text, here, clause, patterns):
            return Found("before", subject, cue.span("cue"))
        if here <= start:
            break
        clause = here - 1
    return Found("before", None, cue.span("cue"))


def reported(text: str, start: int, run: Run, patterns: Patterns) -> Found | None:
    """`该组织表示，全球经济“仍面临下行风险”`: a fragment further behind a word of speech."""
    if run.inner_end - run.inner_start < SHORTEST_FRAGMENT:
        return None
    cue = patterns.cue_within.search(text, start, run.start)
    return led_to(text, start, cue.end(), patterns) if cue else None


SHORTEST_FRAGMENT = 6  # characters


def last_match(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    """The first match from the last places on that reaches the end."""
    return next(
        (found for here in range(max(start, end - LEAD), end) if (found := pattern.match(text, here, end))), None
    )


def subject_of_clause(text: str, start: int, end: int, patterns: Patterns) -> Span | None:
    """The subject that a clause begins with, without adverbs; None where it begins with something else."""
    while start < end and text[start].isspace():
        start += 1
    while (lead := patterns.leads.match(text, start, end)) and patterns.row.title_first:
        start = lead.end()
    if lead:
        return None
    for cut in patterns.leads.finditer(text, start + 2, end):
        if not patterns.row.title_first:
            end = cut.start()
            break
    while filler := patterns.fillers.search(text, start, end):
        end = filler.start()
    if patterns.row.title_first and (titles := [*patterns.people.finditer(text, start, end)]):
        start = titles[-1].start()
    end = start + len(text[start:end].rstrip(" ，,、"))
    return (start, end) if 0 < end - start <= WINDOW // 2 else None


def behind(text: str, run: Run, ceiling: int, patterns: Patterns) -> Found | None:
    """`“…”王芳说`."""
    found = patterns.behind.match(text, run.end, ceiling)
    if not found or text[found.end() : found.end() + 1] in ("：", ":"):
        return None
    subject = subject_of_clause(text, *found.span("speaker"), patterns)
    return Found("after", subject, found.span("cue")) if subject else None


def label(text: str, start: int, run: Run, patterns: Patterns) -> Found | None:
    """`佐藤花子（社長）：「…」`."""
    found = patterns.label.match(text, start, run.start)
    if not found:
        return None
    colon = text.find("：", start, run.start)
    colon = text.find(":", start, run.start) if colon < 0 else colon
    speaker = trimmed(text, found.span("speaker"))
    phrase = text[slice(*speaker)]
    told = patterns.people.search(phrase) or patterns.body.search(phrase) or patterns.name.fullmatch(phrase)
    return Found("label", speaker, (colon, colon + 1)) if told else None


def tied(text: str, start: int, run: Run, ceiling: int, patterns: Patterns) -> Found | None:
    """`佐藤社長は「…」と述べた`, `「…」と佐藤社長は述べた`, `「…」と話す佐藤社長`."""
    if text[run.end : run.end + 1] in ("（", "(") and (close := text.find("）", run.end, ceiling)) > 0:
        inside = trimmed(text, (run.end + 1, close))
        return Found("after", inside, None) if patterns.people.search(text, *inside) else None
    relative = patterns.relative.match(text, run.end, ceiling)
    if relative and patterns.people.search(text, *relative.span("speaker")):
        return Found("after", trimmed(text, relative.span("speaker")), relative.span("cue"))
    found = patterns.tied.match(text, run.end, ceiling) or patterns.tie.match(text, run.end, ceiling)
    if not found:
        return None
    tail = TAIL.match(text, found.end("cue"))
    cue = (found.start("cue"), tail.end()) if tail and found["cue"] else None
    if found["between"] and (subject := topic_of(text, *found.span("between"), patterns)):
        return Found("after", subject, cue)
    for here in clause_starts(text, start, run.start):
        if patterns.leads.match(text, here, run.start):
            continue
        if subject := topic_of(text, here, run.start, patterns):
            return Found("before", subject, cue)
    return Found("before", None, cue)


TAIL = re.compile("(?:[ぁ-ん]{1,6}|[가-힣]{1,6})?")
"""The ending of a verb: `述べ | た`, `밝혔 | 다`."""


def topic_of(text: str, start: int, end: int, patterns: Patterns) -> Span | None:
    """The subject that a clause begins with, up to its mark: one with a title before any other."""
    found: Span | None = None
    for topic in patterns.topic.finditer(text, start + 1, end):
        span = trimmed(text, (start, topic.start()))
        if BREAK.search(text, *span):
            break
        if patterns.people.search(text, *span):
            return span
        found = found or (span if span[1] - span[0] > 1 else None)
    return found


BREAK = re.compile("[、，,。“”「」]")


def clause_starts(text: str, start: int, end: int) -> list[int]:
    """Where the clauses of a sentence begin."""
    return [start, *(here + 1 for here in range(start, end) if text[here] in "、，,")]


def trimmed(text: str, span: Span) -> Span:
    """The same without spaces around it."""
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def is_unspaced_speech(text: str, run: Run, found: Attribution | None) -> bool:
    """Whether a run is speech: something says so, or it is a sentence of its own."""
    inner = text[run.inner_start : run.inner_end]
    if found:
        return any(map(str.isalnum, inner))
    alone = opens_text(text, run.start) or text[run.start - 1] in SENTENCE_ENDS
    return alone and len(inner) > LONG // 2 and (inner[-1:] in SENTENCE_ENDS or len(inner) >= LONG)


def opens_text(text: str, start: int) -> bool:
    """Whether nothing but white space stands before an offset."""
    while start > 0 and text[start - 1].isspace():
        start -= 1
    return start == 0


def opens_sentence(text: str, run: Run) -> bool:
    """Whether a run is no fragment of the narrator's sentence."""
    return (
        opens_text(text, run.start)
        or text[run.start - 1] in SENTENCE_ENDS + "：:，,” "
        or text[run.inner_end - 1] in SENTENCE_ENDS
    )


def name_within(phrase: str, language: str) -> tuple[str | None, str]:
    """The bare name in the phrase of a speaker and what it is; no name for a pronoun or a description."""
    patterns = patterns_of(language)
    row = patterns.row
    if re.fullmatch(row.pronouns, phrase):
        return None, "pronoun"
    titles = list(patterns.people.finditer(phrase))
    if not titles:
        if patterns.body.search(phrase):
            return phrase, "organization"
        return (phrase, "person") if patterns.name.fullmatch(phrase) else (None, "unknown")
    for part in reversed(parts_around(phrase, titles, row)):
        if patterns.name.fullmatch(part) and not patterns.body.search(part):
            return part, "person"
    return None, "person"


KANA_TAIL = re.compile("\\A.*[ぁ-ん](?=[一-鿿ァ-ヶ])")
"""The rest of a clause before a name: `開発を担当した | 高橋健`."""


def parts_around(phrase: str, titles: list[re.Match[str]], row: Unspaced) -> list[str]:
    """What stands between the titles of a phrase, the likeliest name last."""
    joints = re.compile(rf"\A(?:{row.joints or '(?!)'})|(?:{row.joints or '(?!)'})\Z|[（(）)、，,]")
    ends = [0, *(title.end() for title in titles)]
    starts = [*(title.start() for title in titles), len(phrase)]
    found = []
    for start, end in zip(ends, starts, strict=True):
        piece = joints.sub(" ", phrase[start:end]).strip()
        if row.joints and not row.title_first:
            piece = re.split(rf"(?:{row.joints})(?=\S{{2,4}}\Z)", piece)[-1].strip()
        piece = KANA_TAIL.sub("", piece)
        if row.title_first:
            piece = " ".join(piece.split(" ")[:2])
        elif " " in piece and not piece.isascii():
            piece = piece.split(" ")[-1]
        if piece:
            found.append(piece)
    return found
