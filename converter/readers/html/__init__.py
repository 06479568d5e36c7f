"""HTML pages: the release on the page, what the page declares about it, and the page's own text as artifacts."""

import re
from dataclasses import replace

from ...interfaces import Reader
from ...model.reading import Reading
from ...model.source import Source, provenance_of

DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_:-]{2,40})", re.IGNORECASE)
CONVINCING = 400  # characters of text whose language counts more than what the page declares, often for its menus
PRESCAN = 4096  # bytes; the HTML standard asks for 1024
LOOKS_LIKE = re.compile(
    rb"(?i)\A(?:\xef\xbb\xbf)?\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype html|html|head|body|article|main|div|section|h[1-6]|p|table)\b",
    re.DOTALL,
)


def read_html(source: Source) -> tuple[Reading, ...]:
    """The release of a page: always one. Raises `ReadError` where the page shows no text."""
    from ...parsing.assemble import assemble, sample_of
    from ...parsing.draft import Draft
    from ...parsing.enclosed import told_edits
    from ...parsing.encoding import decode
    from ...parsing.flow import Flow
    from ...parsing.language import recognise_language
    from ...trees.html import parse_html
    from .declared import declared_facts, disagreements, same
    from .enclosed import open_enclosed, reading_of
    from .title import add_title

    declared = DECLARED.search(source.data[:PRESCAN])
    text, findings = decode(source.data, source.name, declared[1].decode("ascii") if declared else None)
    tree = parse_html(text)
    enclosed, data, damage = open_enclosed(text, source.name)
    if enclosed and data and (whole := reading_of(enclosed, data, tree, text)):
        return (whole,)
    facts = declared_facts(tree, text)
    flow = Flow(text, facts.base)
    flow.walk(tree)
    flow.flush()
    add_title(flow, tree)
    draft = Draft(
        text,
        flow.blocks,
        publication=facts.publication,
        subjects=facts.subjects,
        findings=[*findings, *damage],
    )
    recognised = recognise_language(sample) if len(sample := sample_of(draft)) > CONVINCING else None
    draft.language = facts.language if recognised is None or same(facts.language, recognised) else recognised
    provenance = provenance_of(source, "html")
    reading = assemble(draft, provenance)
    told = disagreements(facts, reading.release, recognised)
    reading = replace(reading, findings=(*reading.findings, *told))
    return (told_edits(enclosed, reading) if enclosed else reading,)


def sniff_html(head: bytes) -> bool:
    """Whether bytes begin as a page or a fragment of one."""
    return bool(LOOKS_LIKE.match(head))


HTML = Reader("html", (".html", ".htm", ".xhtml"), ("text/html", "application/xhtml+xml"), sniff_html, read_html)
