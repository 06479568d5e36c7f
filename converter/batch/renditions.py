"""One release in several formats at once.

Formats that people open are written first. Data formats (JSON and XML, by their media type) come after them and are
given them as attachments, so that a news item can list the PDF that was written beside it. A format that encloses
another gets that with the options that were given for it; it cannot list what encloses it.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ..errors import PrconvertError
from ..interfaces import Attachment, Output
from ..model.release import PressRelease
from ..pipeline import choose_writer, write
from .plan import Order


class Rendition(NamedTuple):
    """A format, and its output or the error why there is none."""

    format: str
    output: Output | PrconvertError


def render(release: PressRelease, order: Order, names: Mapping[str, str]) -> Iterator[Rendition]:
    """The release in each format of an order; ``names`` are the file names by format. One failure stops no other."""
    attachments: list[Attachment] = []
    for format in sorted(order.formats, key=is_data):
        try:
            given = order.options.get(format)
            output = write(release, format, given, attachments=(*attachments, *enclosed(release, format, order)))
        except PrconvertError as error:
            yield Rendition(format, error)
            continue
        if not is_data(format):
            attachments.append(Attachment(names[format], choose_writer(format).media_type, output.data))
        yield Rendition(format, output)


def enclosed(release: PressRelease, format: str, order: Order) -> Iterator[Attachment]:
    """What a format encloses, of the formats that options were given for."""
    for name in choose_writer(format).encloses:
        if name in order.options:
            inner = choose_writer(name)
            output = write(release, name, order.options[name])
            yield Attachment(f"release{inner.suffix}", inner.media_type, output.data)


def is_data(format: str) -> bool:
    """Whether machines rather than people read a format: JSON and XML, RFC 6838 section 4.2.8 and RFC 6839."""
    return choose_writer(format).media_type.endswith(("/json", "+json", "/xml", "+xml"))
