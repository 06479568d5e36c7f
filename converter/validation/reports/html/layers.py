"""What is shown of a release's texts: quotes in the colours of their speakers, links, tickers, emphasis."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ....model.release import PressRelease, Quote
from .runs import Layer

COLOURS = 6
SCHEMES = ("http://", "https://", "mailto:", "tel:")
"""Addresses that may become links; everything else (``javascript:``, ``file:``, ``data:``) stays text."""


class Voice(NamedTuple):
    """One speaker of the release: a letter, a colour, the fullest name, and how many quotes there are."""

    letter: str
    colour: int
    name: str
    quotes: int


def voices_of(release: PressRelease) -> dict[str, Voice]:
    """The speakers by name, in the order in which they first speak; the last is nobody named, where there are such quotes."""
    spoken = [name_of(quote) for quote in release.quotes]
    names = sorted(dict.fromkeys(spoken), key=lambda name: (not name, spoken.index(name)))
    return {
        name: Voice(
            letter(number), number % COLOURS if name else COLOURS, name or "no speaker found", spoken.count(name)
        )
        for number, name in enumerate(names)
    }


def name_of(quote: Quote) -> str:
    """Who speaks, as the release says it best; empty where nobody is named."""
    return (quote.speaker.name or quote.speaker.text) if quote.speaker else ""


def letter(number: int) -> str:
    """The letter of a speaker: A, B, … Z, then A2, B2 and so on.

    >>> letter(1), letter(27)
    ('B', 'B2')
    """
    turn, index = divmod(number, 26)
    return chr(ord("A") + index) + (str(turn + 1) if turn else "")


def layers_of(release: PressRelease, voices: Mapping[str, Voice]) -> dict[str, list[Layer]]:
    """The layers of each text, by the place that spans name: `p3`, `headline`, `subheadlines/0`."""
    found: dict[str, list[Layer]] = defaultdict(list)
    for place, layer in (*quote_layers(release, voices), *link_layers(release), *other_layers(release)):
        found[place].append(layer)
    return found


def quote_layers(release: PressRelease, voices: Mapping[str, Voice]) -> Iterator[tuple[str, Layer]]:
    """Quotes, those who speak them, and the words of speech."""
    for quote in release.quotes:
        voice = voices[name_of(quote)]
        title = f"{quote.kind} quote, speaker: {voice.name}"
        for span in quote.spans:
            last = span == quote.spans[-1]
            yield (
                span.paragraph,
                Layer(span.start, span.end, f"quote v{voice.colour}", title, after=voice if last else None),
            )
        if quote.speaker:
            title = f"speaker of {quote.id}: {voice.name}"
            yield (
                quote.speaker.paragraph,
                Layer(quote.speaker.start, quote.speaker.end, f"speaker v{voice.colour}", title),
            )
        if quote.cue:
            yield quote.cue.paragraph, Layer(quote.cue.start, quote.cue.end, "cue")


def link_layers(release: PressRelease) -> Iterator[tuple[str, Layer]]:
    """Links, those with a harmless scheme as links."""
    for link in release.links:
        if link.paragraph is not None and link.start is not None and link.end is not None:
            url = link.url if link.url.lower().startswith(SCHEMES) else None
            yield link.paragraph, Layer(link.start, link.end, "link", f"{link.kind}: {link.url}", url)


def other_layers(release: PressRelease) -> Iterator[tuple[str, Layer]]:
    """Tickers and emphasis."""
    for one in release.securities:
        yield one.paragraph, Layer(one.start, one.end, "security", f"security: {one.exchange} {one.symbol}")
    for paragraph in release.paragraphs:
        for mark in paragraph.marks:
            if mark.style != "link":
                yield paragraph.id, Layer(mark.start, mark.end, mark.style)
