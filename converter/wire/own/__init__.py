"""Bodies that prconvert wrote, read back to the very release: by ids and classes, never by what a text looks like."""

from .restore import Cast, NotAsWritten, is_own, restore

__all__ = ["Cast", "NotAsWritten", "is_own", "restore"]
