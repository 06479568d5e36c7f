"""The news item as a whole."""

from collections.abc import Sequence

from ...errors import WriteError
from ...interfaces import Attachment, Output
from ...model.release import PressRelease
from .options import NewsmlG2Options


def write_newsml_g2(release: PressRelease, options: NewsmlG2Options, attachments: Sequence[Attachment] = ()) -> Output:
    """The release as a NewsML-G2 item in UTF-8."""
    raise WriteError("newsml-g2: not written yet")
