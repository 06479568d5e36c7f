"""Text as runs: ``Acme <b>grows</b>`` is two of them, the second one in the character style ``Strong``."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from ...rendering.inline import Run
from ...rendering.markup import escape, escape_value
from .draft import Draft, MarkSet
from .languages import Setting
from .looks import STYLE_OF_MARK
from .relations import target_of
from .scripts import WESTERN, cut_by_script, has_right_to_left

SPELLED = {"\n": "<w:br/>", "\t": "<w:tab/>", "\u00ad": "<w:softHyphen/>"}
"""Characters that are elements in Word (ISO 29500-1, 17.3.3)."""

SPELLED_SIGN = re.compile("([\n\t\u00ad])")

LONGEST_TOOLTIP = 260


def plain_run(text: str, properties: str = "") -> str:
    """One run of one style and script."""
    held = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    if "\n" in text or "\t" in text or "\u00ad" in text:
        pieces = SPELLED_SIGN.split(text)
        return f"<w:r>{held}{''.join(SPELLED.get(piece) or text_element(piece) for piece in pieces)}</w:r>"
    return f"<w:r>{held}{text_element(text)}</w:r>"


def text_element(text: str) -> str:
    """Text without any sign that is spelled out, blanks at its ends kept; nothing where there is none."""
    if not text:
        return ""
    kept = ' xml:space="preserve"' if text[0] <= " " or text[-1] <= " " or "  " in text else ""
    return f"<w:t{kept}>{escape(text)}</w:t>"


def set_text(text: str, style: str | None, setting: Setting, *, rtl: bool, foreign: bool = False) -> str:
    """Text of one character style, in as many runs as it has directions."""
    worn = f'<w:rStyle w:val="{style}"/>' if style else ""
    if not rtl and not foreign and (text.isascii() or WESTERN.fullmatch(text)):
        return plain_run(text, worn)
    return "".join(
        plain_run(piece, worn + properties)
        for piece, properties in cut_by_script(text, setting, rtl=rtl, foreign=foreign)
    )


def set_runs(draft: Draft, runs: Sequence[Run], setting: Setting, *, rtl: bool) -> str:
    """The runs of a paragraph, its links among them."""
    foreign = setting is not draft.setting and setting.tag != draft.setting.tag
    if len(runs) == 1 and not runs[0].styles and not runs[0].link:
        return set_text(runs[0].text, None, setting, rtl=rtl, foreign=foreign)
    pieces: list[str] = []
    for target, stretch in by_link(runs):
        turned = rtl and not (target and not any(has_right_to_left(run.text) for run in stretch))
        inner = "".join(
            set_text(run.text, style_of(draft, run, linked=bool(target)), setting, rtl=turned, foreign=foreign)
            for run in stretch
        )
        pieces.append(set_link(draft, target, inner) if target else inner)
    return "".join(pieces)


def by_link(runs: Iterable[Run]) -> Iterator[tuple[str | None, Sequence[Run]]]:
    """Neighbouring runs of one link gathered, with its address; None for those that stand in no link."""
    held: list[Run] = []
    for run in runs:
        if held and held[-1].link is not run.link:
            yield address_of(held), held
            held = []
        held.append(run)
    if held:
        yield address_of(held), held


def address_of(runs: Sequence[Run]) -> str | None:
    """Where the runs lead."""
    link = runs[0].link
    return target_of(link.url) if link else None


def set_link(draft: Draft, target: str, inner: str) -> str:
    """Runs as the anchor of a link; what appears on hovering is the address."""
    name, tooltip = draft.relations.link(target), escape_value(target[:LONGEST_TOOLTIP])
    return f'<w:hyperlink r:id="{name}" w:tooltip="{tooltip}" w:history="1">{inner}</w:hyperlink>'


def style_of(draft: Draft, run: Run, *, linked: bool) -> str | None:
    """The id of the character style for the marks of a run; one of several marks is made on demand."""
    if not run.styles:
        return "Hyperlink" if linked else None
    marks = tuple(mark for mark in STYLE_OF_MARK if mark in run.styles)
    worn = (*marks, "link") if linked else marks
    if len(worn) > 1:
        draft.mixed.add(worn)
    return mixed_id(worn)


@lru_cache(maxsize=64)
def mixed_id(marks: MarkSet) -> str:
    """The id of a character style: ``StrongEmphasis``."""
    return mixed_name(marks).replace(" ", "")


def mixed_name(marks: MarkSet) -> str:
    """The name of the character style that has several marks: ``Strong Emphasis``."""
    return " ".join("Hyperlink" if mark == "link" else STYLE_OF_MARK[mark] for mark in marks)
