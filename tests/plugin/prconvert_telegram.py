"""Telegrams: `ACME OPENS PLANT STOP HINGES ONLY STOP`. An example of a plug-in that adds a reader, a writer and a rule."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256

from converter.interfaces import Attachment, Output, Reader, Rule, Writer, option
from converter.model.findings import Finding
from converter.model.reading import Piece, Reading
from converter.model.release import Paragraph, PressRelease, Provenance
from converter.model.source import Source

STOP = " STOP"


def read_telegram(source: Source) -> tuple[Reading, ...]:
    """The release of a telegram: one paragraph a sentence."""
    text = source.data.decode("ascii").strip()
    sentences = [sentence.strip() for sentence in text.split(STOP) if sentence.strip()]
    paragraphs = tuple(Paragraph(f"p{number}", "text", "body", words) for number, words in enumerate(sentences, 1))
    starts = [text.index(sentence) for sentence in sentences]
    origins = {
        f"/paragraphs/{number}/text": (Piece(start, start + len(sentence), "telegram"),)
        for number, (start, sentence) in enumerate(zip(starts, sentences, strict=True))
    }
    release = PressRelease(
        language="en",
        headline=None,
        subheadlines=(),
        notices=(),
        dateline=None,
        byline=None,
        paragraphs=paragraphs,
        quotes=(),
        links=(),
        media=(),
        contacts=(),
        organizations=(),
        securities=(),
        source=None,
        end_mark=None,
        artifacts=(),
        publication=None,
        subjects=(),
        provenance=Provenance("telegram", source.name, sha256(source.data).hexdigest(), "prconvert-telegram/1.0"),
    )
    return (Reading(release, (), text, origins),)


@dataclass(frozen=True, slots=True)
class TelegramOptions:
    """Choices for a telegram."""

    station: str | None = option(None, "--station", "the telegraph office that sends it")


def write_telegram(release: PressRelease, options: TelegramOptions, attachments: Sequence[Attachment] = ()) -> Output:
    """The paragraphs in capitals, each with its STOP; signs that no telegraph knows are left out, with a finding."""
    lines = [paragraph.text.upper() + STOP for paragraph in release.paragraphs]
    text = "\n".join(([options.station.upper()] if options.station else []) + lines)
    data = text.encode("ascii", "ignore")
    lost = len(text) - len(data)
    findings = (Finding("TEL900", f"{lost} signs cannot be sent: left out", "", "info"),) if lost else ()
    return Output(data + b"\n", findings)


def find_dear_words(reading: Reading) -> Iterator[Finding]:
    """A finding for each paragraph of more than ten words."""
    for number, paragraph in enumerate(reading.release.paragraphs):
        if len(words := paragraph.text.split()) > 10:
            message = f"{len(words)} words; a telegram is paid by the word, so use ten at most"
            yield Finding("TEL001", message, f"/paragraphs/{number}/text", "warning")


TELEGRAM_READER = Reader("telegram", (".tgm",), (), lambda head: STOP.encode() in head, read_telegram)
TELEGRAM_WRITER = Writer("telegram", ".tgm", "text/plain", TelegramOptions, write_telegram)
TOO_DEAR = Rule("TEL001", "dear-sentence", "warning", "A telegram is paid by the word.", find_dear_words)
