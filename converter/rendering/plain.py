"""The release as plain text: paragraphs parted by blank lines, items with their label, cells parted by tabs."""

from collections.abc import Iterable

from ..model.release import Media
from .story import Block, Headline, List, Part, StandaloneDateline


def plain_text(story: Iterable[Part]) -> str:
    """Everything that is told, without a final newline; empty where nothing is printed."""
    return "\n\n".join(filter(None, map(text_of, story)))


def text_of(part: Part) -> str:
    """One part; a list is a line for each item, indented by its level."""
    match part:
        case List(items):
            return "\n".join(f"{'  ' * (min(item.level or 1, 9) - 1)}{item.label or '•'} {item.text}" for item in items)
        case Block(paragraph, dateline):
            return " ".join(filter(None, (dateline.text if dateline else None, paragraph.label, paragraph.text)))
        case Media():
            return " ".join(filter(None, (part.alt, part.credit)))
        case StandaloneDateline(dateline):
            return dateline.text
        case Headline(text):
            return text
        case _:
            return part.text
