"""Front matter: what stands between ``---`` (YAML) or ``+++`` (TOML) at the top of a Markdown file.

It declares what the text need not say: language, dates, contacts, keywords. Keys that nobody knows are findings, with
the nearest known one.
"""

import re
import tomllib
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any, NamedTuple

from ...errors import ReadError
from ...model.findings import Finding
from ...model.reading import line_and_column

FENCE = re.compile(r"\A\ufeff?(---|\+\+\+)[ \t]*\r?\n")
UNKNOWN_KEY = "PRC915"
LONGEST = 64 * 1024

KEYS = {
    "headline": "headline",
    "title": "headline",
    "subheadline": "subheadlines",
    "subheadlines": "subheadlines",
    "subtitle": "subheadlines",
    "language": "language",
    "lang": "language",
    "date": "published",
    "published": "published",
    "modified": "modified",
    "updated": "modified",
    "dateline": "dateline",
    "author": "byline",
    "byline": "byline",
    "contacts": "contacts",
    "contact": "contacts",
    "embargo": "embargo",
    "tags": "subjects",
    "keywords": "subjects",
    "subjects": "subjects",
    "url": "url",
    "canonical": "url",
    "identifier": "identifier",
    "id": "identifier",
    "version": "version",
    "publisher": "publisher",
    "copyright": "copyright",
    "source": "source",
}
"""Keys that are known, and what each declares; several words for one thing are in use."""

IGNORED = frozenset(
    "draft layout slug permalink category categories type aliases weight template image description summary".split()
)
"""Keys of site generators that say nothing about the release."""


class FrontMatter(NamedTuple):
    """What is declared, under the second words of `KEYS`; ``end`` is where the text begins."""

    facts: dict[str, Any]
    findings: tuple[Finding, ...]
    end: int


def read_front_matter(text: str, name: str) -> FrontMatter:
    """The front matter of a text; nothing declared where there is none. Raises `ReadError` where it cannot be read."""
    opened = FENCE.match(text)
    if not opened:
        return FrontMatter({}, (), 0)
    closed = re.compile(rf"^{re.escape(opened[1])}[ \t]*(?:\r?\n|\Z)", re.MULTILINE).search(text, opened.end())
    if not closed or closed.start() - opened.end() > LONGEST:
        return FrontMatter({}, (), 0)  # a rule at the top of a text without front matter
    source = text[opened.end() : closed.start()]
    data = parse_toml(source, name) if opened[1] == "+++" else parse_yaml(source, name)
    if not isinstance(data, dict):
        return FrontMatter({}, (), 0)
    facts, findings = {}, []
    for key, value in data.items():
        known = KEYS.get(str(key).lower())
        if known:
            facts[known] = value
        elif str(key).lower() not in IGNORED:
            findings.append(unknown_key(str(key), text, opened.end(), closed.start()))
    return FrontMatter(facts, tuple(findings), closed.end())


def unknown_key(key: str, text: str, start: int, end: int) -> Finding:
    """The finding for a key that nobody knows."""
    near = get_close_matches(key.lower(), KEYS, 1)
    advice = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(sorted(set(KEYS)))}"
    found = re.compile(rf"^[\"']?{re.escape(key)}[\"']?[ \t]*[:=]", re.MULTILINE).search(text, start, end)
    line, column = line_and_column(text, found.start() if found else start)
    return Finding(UNKNOWN_KEY, f"front matter key {key!r} is not known: {advice}", "", "warning", line, column)


def parse_toml(source: str, name: str) -> Any:
    """TOML."""
    try:
        return tomllib.loads(source.replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ReadError(f"{name}: front matter is no TOML: {error}; mend it, or take it out") from error


def parse_yaml(source: str, name: str) -> Any:
    """YAML, without tags, anchors and aliases: none of them is needed, and aliases can grow without end."""
    import yaml

    try:
        for event in yaml.parse(source, Loader=yaml.SafeLoader):
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                line = event.start_mark.line + 2 if event.start_mark else 1
                raise ReadError(f"{name}:{line}: front matter with YAML anchors or aliases; write the values out")
        return yaml.safe_load(source)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{name}:{mark.line + 2}:{mark.column + 1}" if mark else name
        what = getattr(error, "problem", None) or "it cannot be read"
        raise ReadError(f"{place}: front matter is no YAML: {what}; mend it, or take it out") from error


def line_of(value: Any) -> str | None:
    """A declared value as one line of text; None where it is empty or no single value."""
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return " ".join(str(value).split()) or None
    return None


def lines_of(value: Any) -> tuple[str, ...]:
    """A declared value, or a list of them, as lines of text."""
    values = value if isinstance(value, list) else [value]
    return tuple(line for line in map(line_of, values) if line)
