"""Files put in their place whole: written beside the target, then moved, so that no half a file is ever seen."""

import os
from pathlib import Path

from ..errors import UsageError

TAKEN = "exists already; give --force to overwrite it"


def check_target(target: Path, *, force: bool) -> None:
    """Raise `UsageError` where a file could not be put: something stands there, or its folder cannot be written to."""
    if target.is_dir():
        raise UsageError(f"{target}: is a folder; give --out for folders")
    if os.path.lexists(target) and not force and not is_stream(target):
        raise UsageError(f"{target}: {TAKEN}")
    folder = next(parent for parent in target.absolute().parents if os.path.lexists(parent))
    if not folder.is_dir():
        raise UsageError(f"{folder}: is a file, so that {target} cannot stand below it; choose another folder")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise UsageError(f"{folder}: may not be written to; choose another folder with --out")


def is_stream(target: Path) -> bool:
    """Whether a target is a device or pipe (/dev/null, /dev/stdout): those are written to, never replaced."""
    return target.exists() and not target.is_file()


def place(target: Path, data: bytes, *, force: bool, mode: int | None = None) -> None:
    """Put a file in its place, whole. `UsageError` where that cannot be done; then nothing is left behind.

    ``mode`` are the permissions that it gets; those that any new file gets there where it is None.
    """
    try:
        if is_stream(target):
            target.write_bytes(data)
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        move(write_beside(target, data, mode), target, force=force)
    except FileExistsError as error:
        raise UsageError(f"{target}: {TAKEN}") from error
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise UsageError(f"{target}: cannot be written: {reason}; choose another place") from error


def write_beside(target: Path, data: bytes, mode: int | None = None) -> Path:
    """A new file with the data in the target's folder, with the permissions given or those that any new file there gets."""
    part, descriptor = create_beside(target)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        if mode is not None:
            part.chmod(mode)
    except BaseException:
        part.unlink()
        raise
    return part


def create_beside(target: Path) -> tuple[Path, int]:
    """An empty file of a name that nobody has, and its descriptor. A part that a killed run left is passed by."""
    number = 0
    while True:
        part = target.parent / f".prconvert-{os.getpid()}-{number}.part"
        try:
            return part, os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        except FileExistsError:
            number += 1


def move(part: Path, target: Path, *, force: bool) -> None:
    """Give the file its name; without ``force`` never over a file that has come there meanwhile."""
    try:
        if force:
            part.replace(target)
        else:
            link(part, target)
    finally:
        part.unlink(missing_ok=True)


def link(part: Path, target: Path) -> None:
    """A second name for a file: the one way to move that fails where the name is taken."""
    try:
        os.link(part, target)
    except FileExistsError:
        raise
    except OSError as error:  # FAT and some network folders have no second names
        if os.path.lexists(target):
            raise FileExistsError from error
        part.replace(target)
