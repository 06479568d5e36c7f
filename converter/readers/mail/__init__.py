"""Mail: single messages and mailboxes."""

from .reader import EML, MBOX, read_eml, read_mbox

__all__ = ["EML", "MBOX", "read_eml", "read_mbox"]
