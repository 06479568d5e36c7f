"""What stands on the pages around the text: the letterhead, and the line with issuer, date and ``Page 1 of 2``."""

import re
from collections.abc import Mapping

from ...model.release import PressRelease
from ...rendering.filling import issuer_of
from .draft import Draft
from .prepared import template
from .runs import plain_run, set_text

TOKEN_RUN = re.compile(r"<w:r>(?:\s*<w:rPr>[^{}]*?</w:rPr>)?\s*<w:t>\{(\w+)\}</w:t>\s*</w:r>")
FIELD = re.compile(r"\{(page|pages)\}")
FIELDS = {"page": "PAGE", "pages": "NUMPAGES"}


def header(draft: Draft) -> bytes:
    """The letterhead: who issues the release, and what it is, unless the release says that itself."""
    label, issuer = draft.setting.label, issuer_of(draft.release)
    if any(notice.text.casefold() == label.casefold() for notice in draft.release.notices):
        first, second = issuer or "", "" if issuer else date_of(draft.release) or ""
    else:
        first, second = issuer or label, label if issuer else ""
    return fill_runs(
        "header.xml", draft, {"issuer": line(draft, first, "IssuerName"), "label": line(draft, second, "HeaderLabel")}
    )


def footer(draft: Draft) -> bytes:
    """Issuer and date, and the number of the page."""
    named = filter(None, (issuer_of(draft.release), date_of(draft.release)))
    return fill_runs("footer.xml", draft, {"line": line(draft, " · ".join(named)), "pages": page_line(draft)})


def date_of(release: PressRelease) -> str | None:
    """The day of the release; None where none is known."""
    if release.dateline and release.dateline.date:
        return release.dateline.date
    publication = release.publication
    return publication.published[:10] if publication and publication.published else None


def line(draft: Draft, text: str, style: str | None = None) -> str:
    """Runs of the furniture."""
    rtl = draft.setting.direction == "rtl"
    return set_text(text, style, draft.setting, rtl=rtl) if text else ""


def page_line(draft: Draft) -> str:
    """``Page 1 of 2``, both figures counted by Word."""
    pieces = []
    for number, piece in enumerate(FIELD.split(draft.setting.page_line)):
        if number % 2:
            run = plain_run("1", "<w:rtl/>" if draft.setting.direction == "rtl" else "")
            pieces.append(f'<w:fldSimple w:instr=" {FIELDS[piece]} ">{run}</w:fldSimple>')
        elif piece:
            pieces.append(line(draft, piece))
    return "".join(pieces)


def fill_runs(name: str, draft: Draft, runs: Mapping[str, str]) -> bytes:
    """A prepared part with its token runs replaced, turned around where the language is."""
    text = TOKEN_RUN.sub(lambda found: runs[found[1]], template(name))
    if draft.setting.direction == "rtl":
        text = text.replace("</w:pPr>", "<w:bidi/></w:pPr>")
    return text.encode()
