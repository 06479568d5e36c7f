"""Where the settings of a document are: the nearest file upwards from it.

In one folder `.prconvert.toml` goes before `pyproject.toml`, and a `pyproject.toml` without `[tool.prconvert]` says
nothing. Folders further up are not asked once a file was found.
"""

from functools import cache
from pathlib import Path

from ..errors import ConfigurationError
from .settings import Settings

OWN = ".prconvert.toml"
SHARED = "pyproject.toml"
MARK = b"prconvert"


def find_settings(document: str) -> Settings:
    """The settings for the document of a path. `ConfigurationError` for a file that cannot be used."""
    return settings_of(Path(document).absolute().parent)


@cache
def settings_of(folder: Path) -> Settings:
    """The settings for the documents of a folder."""
    for name in (OWN, SHARED):
        path = folder / name
        if path.is_file() and (name == OWN or MARK in content(path)) and (found := loaded(path)):
            return found
    return Settings() if folder.parent == folder else settings_of(folder.parent)


def loaded(path: Path) -> Settings | None:
    """The settings of a file, None where it has none."""
    from .load import load_settings  # most documents have no settings, and need not wait for what reads them

    return load_settings(path)


def content(path: Path) -> bytes:
    """The bytes of a settings file. `ConfigurationError` where they cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{path}: {(error.strerror or str(error)).lower()}; change its permissions") from error
