"""Finds the data that travels with prconvert: schemas, in a wheel, an editable install or a bare checkout."""

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def schema_file(name: str) -> Traversable:
    """The schema of that file name. `FileNotFoundError` where prconvert was installed without it."""
    packaged = files(__package__).joinpath("_data", "schemas", name)
    if packaged.is_file():
        return packaged
    beside = Path(__file__).resolve().parent.parent / "schemas" / name
    if beside.is_file():
        return beside
    raise FileNotFoundError(f"{name}: not in this installation of prconvert; install it again")
