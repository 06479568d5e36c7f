"""Files come to their place whole, or not at all."""

import os
from pathlib import Path

import pytest

from converter.batch import place as room
from converter.batch.place import check_target, place
from converter.errors import UsageError


def test_file_is_placed_with_its_folders(tmp_path: Path) -> None:
    place(tmp_path / "a" / "b" / "file.json", b"data", force=False)

    assert (tmp_path / "a" / "b" / "file.json").read_bytes() == b"data"
    assert [path.name for path in (tmp_path / "a" / "b").iterdir()] == ["file.json"]


def test_file_that_came_meanwhile_is_kept(tmp_path: Path) -> None:
    target = tmp_path / "file.json"
    check_target(target, force=False)
    target.write_bytes(b"mine")

    with pytest.raises(UsageError, match="exists already; give --force"):
        place(target, b"data", force=False)

    assert target.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("force", [False, True])
def test_file_that_came_meanwhile_is_kept_where_files_have_one_name_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, force: bool
) -> None:
    def link(*_: object) -> None:
        raise PermissionError("no second names on this file system")

    monkeypatch.setattr(os, "link", link)
    place(tmp_path / "new.json", b"data", force=force)
    (tmp_path / "old.json").write_bytes(b"mine")

    if force:
        place(tmp_path / "old.json", b"data", force=True)
    else:
        with pytest.raises(UsageError, match="exists already"):
            place(tmp_path / "old.json", b"data", force=False)

    assert (tmp_path / "new.json").read_bytes() == b"data"
    assert (tmp_path / "old.json").read_bytes() == (b"data" if force else b"mine")


@pytest.mark.parametrize("broken", ["write_beside", "move"])
def test_nothing_is_left_of_a_file_that_could_not_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    target = tmp_path / "file.json"
    target.write_bytes(b"old")

    def fill(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(room, broken, fill)
    with pytest.raises(UsageError, match=r"file\.json: cannot be written: no space left on device"):
        place(target, b"data", force=True)

    assert target.read_bytes() == b"old"


def test_part_of_a_killed_run_is_passed_by(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getpid", lambda: 7)
    (tmp_path / ".prconvert-7-0.part").write_bytes(b"half")

    place(tmp_path / "file.json", b"data", force=False)

    assert (tmp_path / "file.json").read_bytes() == b"data"
    assert (tmp_path / ".prconvert-7-0.part").read_bytes() == b"half"


def test_link_at_the_target_is_replaced_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "kept.json").write_bytes(b"mine")
    (tmp_path / "link.json").symlink_to(tmp_path / "kept.json")

    with pytest.raises(UsageError, match="exists already"):
        check_target(tmp_path / "link.json", force=False)
    place(tmp_path / "link.json", b"data", force=True)

    assert (tmp_path / "kept.json").read_bytes() == b"mine"
    assert (tmp_path / "link.json").read_bytes() == b"data"


def test_link_to_nowhere_is_a_target_that_exists(tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to(tmp_path / "nowhere.json")

    with pytest.raises(UsageError, match="exists already"):
        check_target(tmp_path / "link.json", force=False)
