"""Finds the data that travels with prconvert: schemas, in a wheel, an editable install or a bare checkout."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


def schema_file(name: str) -> "Traversable":
    """The schema of that file name. `FileNotFoundError` where prconvert was installed without it."""
    from importlib.resources import files

    packaged = files(__package__).joinpath("_data", "schemas", name)
    if packaged.is_file():
        return packaged
    beside = Path(__file__).resolve().parent.parent / "schemas" / name
    if beside.is_file():
        return beside
    raise FileNotFoundError(f"{name}: not in this installation of prconvert; install it again")
