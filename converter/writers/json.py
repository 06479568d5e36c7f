"""Canonical JSON: the model itself, byte for byte the same for the same release."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..interfaces import Attachment, Output, Writer
from ..model.codec import to_json
from ..model.release import PressRelease


@dataclass(frozen=True, slots=True)
class JsonOptions:
    """Canonical JSON has no options."""


def write_json(release: PressRelease, options: JsonOptions, attachments: Sequence[Attachment] = ()) -> Output:
    """The canonical JSON in UTF-8. It holds everything, so there is never a finding."""
    return Output(to_json(release).encode())


JSON = Writer("json", ".json", "application/json", JsonOptions, write_json)
