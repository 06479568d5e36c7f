"""What stands where: which characters of a source a reading has kept, once, and which it has not.

The parts whose texts hold a source's characters are listed in `HOLDERS`; facts (quotes, links, contacts …) only point
into them.
"""

import re

from converter.model.reading import Reading

HOLDERS = re.compile(
    r"/(headline|subheadlines/\d+|notices/\d+/text|dateline/text|byline/text|paragraphs/\d+/(text|label)|media/\d+/alt|"
    r"source/text|end_mark/text|artifacts/\d+/text)"
)
SIGNS = "*_#<>[]()!\\`|~:-+ "
"""Signs that may have become marks, levels, labels or rows."""


def held(reading: Reading) -> list[int]:
    """How many parts hold each character of the source."""
    counts = [0] * len(reading.text)
    for pointer, pieces in reading.origins.items():
        if HOLDERS.fullmatch(pointer):
            for start, end, _ in pieces:
                for offset in range(start, end):
                    counts[offset] += 1
    return counts


def lost(reading: Reading) -> list[str]:
    """Runs of printing characters that no part holds, those left out by rule apart."""
    runs: list[str] = []
    counts = held(reading)
    last = -2
    for offset, sign in enumerate(reading.text):
        if counts[offset] or sign.isspace() or not sign.isprintable():
            continue
        if offset == last + 1:
            runs[-1] += sign
        else:
            runs.append(sign)
        last = offset
    addresses = [link.url for link in reading.release.links] + [media.url or "" for media in reading.release.media]
    kept = [address.lower() for address in addresses if address]  # hosts are kept in small letters
    return [
        run
        for run in runs
        if (bare := run.lower().strip(SIGNS)) and not any(bare in url or url in run.lower() for url in kept)
    ]


def doubled(reading: Reading) -> str:
    """The printing characters that two parts hold."""
    counts = held(reading)
    return "".join(sign for offset, sign in enumerate(reading.text) if counts[offset] > 1 and not sign.isspace())


def misplaced(reading: Reading) -> list[str]:
    """Pointers whose text is not what stands in the source at their pieces, white space and lost hyphens apart."""
    wrong = []
    for pointer, pieces in reading.origins.items():
        if HOLDERS.fullmatch(pointer):
            source = "".join(reading.text[start:end] for start, end, _ in pieces)
            if solid(text_at(reading, pointer)) != solid(source):
                wrong.append(pointer)
    return wrong


def text_at(reading: Reading, pointer: str) -> str:
    """The text at a JSON Pointer of the release."""
    value: object = reading.release
    for step in pointer.split("/")[1:]:
        value = value[int(step)] if isinstance(value, tuple) else getattr(value, step)
    assert isinstance(value, str)
    return value


def solid(text: str) -> str:
    """A text without white space and without what XML forbids."""
    return "".join(
        sign
        for sign in text
        if not sign.isspace() and (sign.isprintable() or sign > "\x9f") and sign not in "\ufffe\uffff"
    )
