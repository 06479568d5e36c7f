"""`prconvert parse`: canonical JSON on standard output, everything else on standard error."""

import json
from pathlib import Path

from command import RELEASE, prconvert

import converter


def test_canonical_json_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "release.txt"
    path.write_text(RELEASE, encoding="utf-8")

    run = prconvert("parse", path)

    assert run.status == 0
    assert run.product.decode() == converter.to_json(converter.read(path).release)


def test_standard_input_under_a_name() -> None:
    run = prconvert("parse", "-", "--stdin-filename", "march.txt", stdin=RELEASE.encode())

    assert json.loads(run.product)["provenance"]["name"] == "march.txt"


def test_format_can_be_named(tmp_path: Path) -> None:
    (tmp_path / "release.dat").write_text(RELEASE, encoding="utf-8")

    run = prconvert("parse", tmp_path / "release.dat", "--from", "text")

    assert json.loads(run.product)["dateline"]["date"] == "2026-03-03"


def test_canonical_json_is_read_and_comes_out_the_same() -> None:
    first = prconvert("parse", "-", stdin=RELEASE.encode()).product

    again = prconvert("parse", "-", stdin=first)

    assert (again.status, again.product) == (0, first)


def test_folder_of_several_documents_is_refused(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(RELEASE, encoding="utf-8")

    run = prconvert("parse", tmp_path)

    assert run.status == 2
    assert "holds 2 documents; name one of them" in run.said


def test_explain_tells_what_each_piece_became(tmp_path: Path) -> None:
    (tmp_path / "release.txt").write_text(RELEASE, encoding="utf-8")

    run = prconvert("parse", "release.txt", "--explain", cwd=tmp_path)

    lines = run.product.decode().splitlines()
    assert run.status == 0
    assert lines[0].startswith("1:1 ")
    assert any(line.startswith("3:1 ") and "DAYTON, Ohio" in line and "→ Dayton, Ohio (US)" in line for line in lines)
    assert lines[-1].startswith("- ")
    assert "language" in lines[-1]
