"""`prconvert convert`: what is written, where, and what is refused before anything is written."""

import os
from pathlib import Path

import pytest
from command import RELEASE, on_terminal, prconvert

import converter
from converter.writers import WRITERS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "release.txt").write_text(RELEASE, encoding="utf-8")
    return tmp_path


def names(folder: Path) -> set[str]:
    """The files below a folder, hidden ones too."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_outputs_stand_beside_the_document(folder: Path) -> None:
    run = prconvert("convert", "release.txt", "--to", "json,newsml-g2", cwd=folder)

    assert (run.status, run.product) == (0, b"")
    assert names(folder) == {"release.txt", "release.json", "release.newsml.xml"}
    assert run.said.startswith("wrote release.json, release.newsml.xml")


def test_every_format_at_once_into_a_new_folder(folder: Path) -> None:
    run = prconvert("convert", "release.txt", "--to", ",".join(WRITERS), "--out", "out/today", cwd=folder)

    assert run.status == 0
    assert names(folder / "out" / "today") == {f"release{writer.suffix}" for writer in WRITERS.values()}


def test_output_is_what_the_library_writes(folder: Path) -> None:
    prconvert("convert", "release.txt", "--to", "newsml-g2", cwd=folder)

    expected = converter.convert(folder / "release.txt", "newsml-g2").data
    assert (folder / "release.newsml.xml").read_bytes() == expected


def test_suffix_of_the_output_chooses_the_format(folder: Path) -> None:
    prconvert("convert", "release.txt", "--output", "news.newsml.xml", cwd=folder)

    assert (folder / "news.newsml.xml").read_bytes().startswith(b"<?xml")


def test_output_goes_to_standard_output(folder: Path) -> None:
    named = prconvert("convert", "release.txt", "--to", "json", "--output", "-", cwd=folder)
    piped = prconvert("convert", "-", "--to", "json", "--stdin-filename", "release.txt", stdin=RELEASE.encode())

    assert named.product == piped.product == prconvert("parse", "release.txt", cwd=folder).product
    assert names(folder) == {"release.txt"}


def test_standard_input_into_a_folder(folder: Path) -> None:
    prconvert("convert", "-", "--to", "json", "--out", "out", cwd=folder, stdin=RELEASE.encode())

    assert names(folder / "out") == {"stdin.json"}


def test_folder_is_converted_with_the_folders_below_it(folder: Path) -> None:
    (folder / "in" / "march").mkdir(parents=True)
    for name in ("a.txt", "march/a.txt", "march/.hidden.txt", "march/picture.png"):
        (folder / "in" / name).write_text(RELEASE, encoding="utf-8")

    run = prconvert("convert", "in", "--to", "json", "--out", "out", cwd=folder)

    assert run.status == 0
    assert names(folder / "out") == {"a.json", "march/a.json"}


def test_outputs_below_the_folder_are_no_documents_the_next_time(folder: Path) -> None:
    for _ in range(2):
        run = prconvert("convert", ".", "--to", "json", "--out", "out", "--force", cwd=folder)
        assert run.status == 0

    assert names(folder) == {"release.txt", "out/release.json"}


def test_document_named_in_two_ways_is_converted_once(folder: Path) -> None:
    run = prconvert("convert", "release.txt", "./release.txt", "--to", "json", cwd=folder)

    assert (run.status, run.said) == (0, "wrote release.json\n")


def test_existing_target_is_refused_before_anything_is_written(folder: Path) -> None:
    (folder / "release.newsml.xml").write_text("mine", encoding="utf-8")

    run = prconvert("convert", "release.txt", "--to", "json,newsml-g2", cwd=folder)

    assert run.status == 2
    assert run.said == "prconvert: error: release.newsml.xml: exists already; give --force to overwrite it\n"
    assert names(folder) == {"release.txt", "release.newsml.xml"}
    assert (folder / "release.newsml.xml").read_text(encoding="utf-8") == "mine"


def test_force_overwrites(folder: Path) -> None:
    (folder / "release.json").write_text("mine", encoding="utf-8")

    run = prconvert("convert", "release.txt", "--to", "json", "--force", cwd=folder)

    assert run.status == 0
    assert (folder / "release.json").read_bytes() == prconvert("parse", "release.txt", cwd=folder).product


def test_two_documents_of_one_output_name_are_refused_before_anything_is_written(folder: Path) -> None:
    (folder / "a").mkdir()
    (folder / "a" / "release.txt").write_text(RELEASE, encoding="utf-8")

    run = prconvert("convert", "release.txt", "a/release.txt", "--to", "json", "--out", "out", cwd=folder)

    assert run.status == 2
    assert "out/release.json: would be written twice, from release.txt and a/release.txt" in run.said
    assert not (folder / "out").exists()


@pytest.mark.parametrize("force", [(), ("--force",)])
def test_document_is_never_overwritten_by_its_own_output(folder: Path, force: tuple[str, ...]) -> None:
    prconvert("convert", "release.txt", "--to", "json", cwd=folder)
    before = (folder / "release.json").read_bytes()

    run = prconvert("convert", "release.json", "--to", "json", *force, cwd=folder)

    assert run.status == 2
    assert "release.json: is a document of this run" in run.said
    assert (folder / "release.json").read_bytes() == before


def test_missing_document_is_refused_before_anything_is_written(folder: Path) -> None:
    run = prconvert("convert", "release.txt", "missing.txt", "--to", "json", cwd=folder)

    assert run.status == 2
    assert run.said == "prconvert: error: missing.txt: no such file or folder; name one that is there\n"
    assert names(folder) == {"release.txt"}


def test_bad_document_does_not_stop_the_others(folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")

    run = prconvert("convert", "empty.txt", "release.txt", "--to", "json", cwd=folder)

    assert run.status == 1
    assert run.said.startswith("prconvert: error: empty.txt: ")
    assert "wrote release.json; 1 failed" in run.said
    assert names(folder) == {"release.txt", "empty.txt", "release.json"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("release.txt", "--to", "word"), "unknown format 'word'; one of: json, newsml-g2"),
        (("release.txt", "--to", "json", "--provider", "Acme"), "--provider is for newsml-g2"),
        (("release.txt", "--to", "newsml-g2", "--newsml-g2-body", "rtf"), "--newsml-g2-body 'rtf'"),
        (("release.txt", "--to", "newsml-g2", "--now", "today"), "--now 'today'"),
        (
            ("release.txt", "--to", "newsml-g2", "--version-number", "one"),
            "argument --version-number: invalid int value",
        ),
        (("release.txt", "--to", "json", "--out", "release.txt"), "release.txt: is a file"),
        (("release.txt", "--to", "json,newsml-g2", "--output", "x"), "1 documents in 2 formats are no single file"),
        (("release.txt", "--to", "json", "--output", "."), ".: is a folder"),
        (("-", "-", "--to", "json"), "standard input can be read once"),
        (("release.txt", "--to", "json", "--stdin-filename", "x"), "--stdin-filename is for standard input"),
    ],
)
def test_wrong_usage_is_status_2_and_writes_nothing(folder: Path, arguments: tuple[str, ...], message: str) -> None:
    run = prconvert("convert", *arguments, cwd=folder)

    assert run.status == 2
    assert run.said.startswith("prconvert: error: ")
    assert message in run.said
    assert names(folder) == {"release.txt"}


def test_options_of_a_writer_are_flags(folder: Path) -> None:
    flags = (
        "--provider",
        "Acme Newsroom",
        "--newsml-g2-message",
        "--version-number",
        "3",
        "--now",
        "2026-03-03T10:00:00Z",
    )

    run = prconvert("convert", "release.txt", "--to", "newsml-g2,json", *flags, cwd=folder)

    written = (folder / "release.newsml.xml").read_text(encoding="utf-8")
    assert run.status == 0
    assert "<newsMessage" in written
    assert "Acme Newsroom" in written
    assert 'version="3"' in written


def test_news_item_lists_the_renditions_of_the_same_run(folder: Path) -> None:
    prconvert("convert", "release.txt", "--to", "newsml-g2,pdf,docx", cwd=folder)

    written = (folder / "release.newsml.xml").read_text(encoding="utf-8")
    for name in ("release.docx", "release.pdf"):
        assert name in written
        assert f'size="{(folder / name).stat().st_size}"' in written


def test_quiet_verbose_and_neither(folder: Path) -> None:
    said = [
        prconvert("convert", "release.txt", "--to", "newsml-g2", "--force", *flag, cwd=folder).said
        for flag in ((), ("--quiet",), ("--verbose",))
    ]

    assert "notes (--verbose shows them)" in said[0]
    assert " info " not in said[0]
    assert said[1] == ""
    assert "release.txt: info PRC923 " in said[2]


def test_streams_are_written_to_and_not_replaced(folder: Path) -> None:
    run = prconvert("convert", "release.txt", "--to", "json", "--output", "/dev/null", cwd=folder)

    assert run.status == 0
    assert Path("/dev/null").is_char_device()


def test_outputs_have_the_permissions_of_any_new_file(folder: Path) -> None:
    before = os.umask(0o027)
    try:
        prconvert("convert", "release.txt", "--to", "json", cwd=folder)
    finally:
        os.umask(before)

    assert (folder / "release.json").stat().st_mode & 0o777 == 0o640


def test_progress_is_shown_for_several_documents_on_a_terminal_only(folder: Path) -> None:
    (folder / "second.txt").write_text(RELEASE, encoding="utf-8")
    several = ("convert", "release.txt", "second.txt", "--to", "json", "--force")

    _, watched = on_terminal(*several, cwd=folder)
    _, single = on_terminal(*several[:2], *several[3:], cwd=folder)
    piped = prconvert(*several, cwd=folder).said

    assert "100%" in watched
    assert "%" not in single
    assert "%" not in piped


def test_document_for_printing_is_not_shown_on_a_terminal(folder: Path) -> None:
    status, shown = on_terminal("convert", "release.txt", "--to", "pdf", "--output", "-", cwd=folder)

    assert status == 2
    assert "application/pdf is nothing for a terminal" in shown
