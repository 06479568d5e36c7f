"""Documents are found as they were named, each once, and none is missed in silence."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from converter.batch.discover import Document, discover
from converter.errors import SourceError

SUFFIXES = (".txt", ".json")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.txt", "picture.png", "deep/er/c.JSON", ".git/d.txt", "deep/.e.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return tmp_path


def test_folder_gives_what_readers_know_in_sorted_order(folder: Path) -> None:
    found = discover([str(folder)], SUFFIXES)

    assert [(document.name, document.folder) for document in found] == [
        ("a.txt", ""),
        ("b.txt", ""),
        ("c.JSON", str(Path("deep", "er"))),
    ]


def test_file_is_taken_whatever_its_suffix(folder: Path) -> None:
    path = str(folder / "picture.png")

    assert discover([path], SUFFIXES) == (Document(path, "picture.png"),)


def test_document_named_twice_is_found_once(folder: Path) -> None:
    (folder / "link.txt").symlink_to(folder / "a.txt")

    found = discover([str(folder / "b.txt"), str(folder)], SUFFIXES)

    assert [document.name for document in found] == ["b.txt", "a.txt", "c.JSON"]


def test_circle_of_folders_ends(folder: Path) -> None:
    (folder / "deep" / "again").symlink_to(folder)

    assert len(discover([str(folder)], SUFFIXES)) == 3


@pytest.mark.parametrize("name", ["missing.txt", "missing/", "a.txt/b.txt", "nul\x00.txt"])
def test_missing_name_is_an_error(folder: Path, name: str) -> None:
    with pytest.raises(SourceError):
        discover([str(folder / name)], SUFFIXES)


def test_folder_without_documents_is_an_error(folder: Path) -> None:
    with pytest.raises(SourceError, match=r"no file here ends in one of \.docx, \.pdf"):
        discover([str(folder)], (".pdf", ".docx"))


def test_folder_that_may_not_be_listed_is_an_error(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    listed = os.scandir

    def scandir(path: str) -> Iterator[os.DirEntry[str]]:
        if Path(path).name == "deep":
            raise PermissionError(13, "Permission denied", path)
        return listed(path)

    monkeypatch.setattr(os, "scandir", scandir)
    with pytest.raises(SourceError, match="deep: permission denied"):
        discover([str(folder)], SUFFIXES)
