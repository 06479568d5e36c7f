"""Notices: `FOR IMMEDIATE RELEASE`, `EMBARGOED UNTIL May 1, 2025, 9 a.m.`, `CORRECTION`, `PRESS RELEASE`.

They stand above the story, on a line of their own or glued to what follows; a correction may stand in a sentence.
"""

import re

from ..model.release import NoticeKind
from .datetimes import find_date
from .draft import Block, Draft
from .prose import is_titled

LONGEST = 240
LABEL_WORDS = 4
IMMEDIATE = re.compile(
    r"(?i)[\W_]*(?:(?:press release|news release|media release)[\s:,–—-]*)?(?:for immediate (?:press |media |public )?(?:release|distribution|use|publication|attention)|for release (?:on receipt|immediately|upon receipt)|immediate release|"
    r"for release(?= (?:on )?\w+,? \w)|zur sofortigen (?:veröffentlichung|freigabe)|frei zur (?:sofortigen )?veröffentlichung|pour (?:diffusion|publication|parution) immédiate|à diffuser immédiatement|"
    r"para (?:su )?(?:publicación|difusión|divulgación|distribución|divulgação|publicação|lançamento) (?:inmediata|imediata)|per (?:la )?(?:pubblicazione|diffusione) immediata|voor onmiddellijke (?:publicatie|verspreiding)|"
    r"til (?:umiddelbar|øyeblikkelig) (?:offentliggørelse|publisering)|för omedelbar publicering|do natychmiastowej publikacji|для немедленной публикации|для негайної публікації|即时发布|即時發布|立即发布|立即發布|即日発表|즉시 ?보도|للنشر الفوري)"
    r"[\W_]*"
)
EMBARGO = re.compile(
    r"(?i)[\W_]*(?:strictly |under )?(?:embargo(?:ed)?\b|hold (?:for release|until)\b|not for (?:release|publication|distribution|broadcast)[^.]{0,40}\b(?:before|until|prior to)\b|for release (?:after|not before)\b|do not (?:publish|release) before\b|"
    r"sperrfrist\b|sous embargo\b|bajo embargo\b|embargado\b|sob embargo\b|sotto embargo\b|onder embargo\b|эмбарго\b)"
)
CORRECTION = re.compile(
    r"(?i)/?\s*(?:c o r r e c t i o n|correction|corrected(?: release| version)?|clarification|erratum|corrigendum|korrektur|berichtigung|rectificatif|corrección|rettifica|更正)\b[^.]{0,120}|"
    r"/\s*(?:c o r r e c t i o n|correction|update|advisory)\b.{0,120}/"
)
REPLACEMENT = re.compile(
    r"(?i)(?:please replace|replacement of|this (?:release|press release) (?:replaces|corrects)|the (?:corrected|complete, corrected|updated) (?:release|version) (?:reads|follows)|in the news release, .{5,200} we are advised by).{0,400}"
)
WITHDRAWAL = re.compile(
    r"(?i)(?:/?\s*(?:advisory|kill|withdrawn|retraction|withdrawal|zurückgezogen)\b[\s:–—/-]*(?:disregard.{0,200})?|.{0,40}\b(?:please )?disregard (?:the|this|our) (?:news |press )?release.{0,300})"
)
LABEL = re.compile(
    r"(?i)[\W_]*(?:(?:press|news|media)[ -]?(?:release|statement|advisory|alert|update|information|information|notice|invitation)s?|update(?:d)?|breaking(?: news)?|exclusive|statement|advisory|alert|bulletin|ad[- ]?hoc(?:[- ](?:news|release|mitteilung|announcement))?|"
    r"(?:corporate|company|investor|product|business|market|feature) (?:news|release|update|announcement)|announcement|news|release|presse(?:mitteilung|information|meldung|aussendung|erklärung)|medienmitteilung|corporate[- ]news|communiqué(?: de presse)?|"
    r"comunicado(?: de (?:prensa|imprensa))?|nota (?:de prensa|à imprensa|stampa)|comunicato(?: stampa)?|persbericht|pressmeddelande|pressemelding|pressemeddelelse|lehdistötiedote|tisková zpráva|informacja prasowa|komunikat prasowy|tlačová správa|"
    r"пресс-релиз|прес-реліз|δελτίο τύπου|basın bülteni|thông cáo báo chí|siaran pers|新闻稿|新聞稿|プレスリリース|ニュースリリース|報道資料|보도자료|بيان صحفي|הודעה לעיתונות)"
    r"(?:[\s:#|–—/-]+(?:no\.?|nr\.?|nº)?\s*[\d/.-]{1,12})?[\W_]*|(?:eqs|dgap)[-/ \w]{0,24}: .{2,200}|ex(?:hibit|\.)?[- ]?99(?:\.\d{1,2})?"
)
NUMBER = re.compile(
    r"(?i)(?:case|file|docket|release|press release|news release|contract|bulletin|advisory|ref(?:erence)?\.?)\s?(?:#|no\.?|nr\.?|nos?\.|numbers?|id|ref)\s?:?\s?[\w/.,& -]{2,40}"
)
LABELLED = re.compile(r"(?i)/?\s*(?:correction|corrected|c o r r e c t i o n)\b[\s:–—/.-]*(?:from source:?)?")
GLUED = re.compile(r"(?i)(?:media |press |news )?contacts?\b|\b[A-Z][\w.]+ [A-Z][\w.]+,? (?:tel|phone|email)\b")


def recognise_notices(draft: Draft) -> None:
    """Claim the notices; those of release and embargo stand anywhere, labels only before the story."""
    before = True
    for block in list(draft.blocks):
        if block.role == "dateline" and not is_date_line(draft):
            before = False
        if not block.free or block.rows is not None or block.kind == "list_item":
            continue
        if kind := kind_of(block, before=before):
            block.claim("notices", "notice", detail=kind)
            part_glued(draft, block, kind)
            if kind == "immediate" and (printed := find_date(block.text)):
                draft.lend_date(printed.date)
        elif len(block.text) > LONGEST:
            before = False


def is_date_line(draft: Draft) -> bool:
    """Whether the dateline is only a date, which a page prints anywhere above the story."""
    return draft.opening is not None and draft.opening.block is None and not draft.opening.places


def kind_of(block: Block, *, before: bool) -> NoticeKind | None:
    """What kind of notice a block is; None where it is none."""
    text = block.text
    labelled = before and CORRECTION.fullmatch(text) and block.kind != "heading" and not is_headline(text)
    if labelled or REPLACEMENT.fullmatch(text):
        return "correction"
    if WITHDRAWAL.fullmatch(text) and before:
        return "withdrawal"
    if len(text) > LONGEST:
        return None
    if EMBARGO.match(text) and (before or text.isupper()):
        return "embargo"
    if IMMEDIATE.match(text):
        return "immediate"
    return kind_above(text) if before else None


def kind_above(text: str) -> NoticeKind | None:
    """What kind of notice a line above the story is by its words: a kicker, or the number of a case or release."""
    if NUMBER.fullmatch(text):
        return "other"
    return "kicker" if LABEL.fullmatch(text) else None


def is_release_line(text: str) -> bool:
    """Whether a line says when the release may be used, with or without a date: no date line then."""
    return bool(IMMEDIATE.match(text) or EMBARGO.match(text))


def is_headline(text: str) -> bool:
    """Whether a correction's line carries the headline itself: `CORRECTION: Acme Opens a Plant for Hinges`."""
    found = LABELLED.match(text)
    rest = text[found.end() :] if found else ""
    return (
        len(rest.split()) > LABEL_WORDS or (len(rest.split()) == LABEL_WORDS and is_titled(rest))
    ) and not re.search(r"(?i)\brelease\b|/\Z", rest)


def part_glued(draft: Draft, block: Block, kind: NoticeKind) -> None:
    """Cut off what was glued to the notice: a contact, or the headline after `FOR IMMEDIATE RELEASE`."""
    found = IMMEDIATE.match(block.text) if kind == "immediate" else None
    if not found or found.end() >= len(block.text):
        return
    rest = block.text[found.end() :]
    contact = GLUED.search(rest)
    at = contact.start() if contact else 0
    if contact or (len(rest.split()) > 5 and not re.search(r"\b(?:19|20)\d\d\b", rest)):
        draft.insert_after(block, block.split(found.end() + at))


def until_of(text: str) -> str | None:
    """Until when an embargo holds: a date or date-time as printed, None where none is given."""
    found = find_date(text)
    return found.moment if found else None
