"""Subjects: what a release says it is about in so many words: `Keywords: hinges, gates`, `#Hinges #Gates`."""

import re
from collections.abc import Iterable

from ..model.release import Subject
from .draft import Block, Draft

LONGEST = 600
KEYWORDS = re.compile(
    r"(?i)(?:key ?words?|tags?|topics?|subjects?|industry|schlag(?:wörter|worte|wort)|stichw(?:ö|o)rter?|mots[- ]clés?|palabras clave|etiquetas|parole chiave|palavras[- ]chave|trefwoorden|关键词|關鍵字|キーワード|키워드)\s?[:：]\s*"
)
HASHTAG = re.compile(r"(?<![\w&/])#(?=\w*[^\W\d_])(?:(?!The issuer is|https?:)[\w’']){2,60}(?<![’'])")
TAG_LINE = re.compile(r"(?i)hash ?tags?\s?:?\s*#(?=\w)|(?:#\w{2,60}[\s,|;]*)+(?=\Z|The issuer is solely)")
PARTS = re.compile(r"\s*[,;|/·•]\s*")


def recognise_subjects(draft: Draft) -> None:
    """Lines of nothing but keywords or hashtags are notes, and what they list are subjects."""
    for block in draft.blocks:
        if block.free and block.rows is None and len(block.text) <= LONGEST and subjects_of(block.text):
            block.claim("subjects", section="notes")
            draft.subjects = merged(draft.subjects, block)


def merged(subjects: tuple[Subject, ...], block: Block) -> tuple[Subject, ...]:
    """The subjects with those of one more line, each once."""
    return tuple(dict.fromkeys((*subjects, *map(Subject, subjects_of(block.text)))))


def subjects_of(text: str) -> list[str]:
    """What a line of keywords or hashtags lists; empty where a line is none."""
    if text.startswith("#") or text[:8].lower().startswith("hashtag"):
        return HASHTAG.findall(text) if TAG_LINE.match(text) else []
    found = KEYWORDS.match(text)
    return clean(PARTS.split(text[found.end() :])) if found else []


def clean(words: Iterable[str]) -> list[str]:
    """The words that are left when signs at their ends are taken off."""
    return [word for part in words if (word := part.strip(" ."))]
