"""`prconvert validate`: the report on standard output, failures on standard error, and a status that builds can trust."""

import json
from pathlib import Path

import pytest
from command import RELEASE, on_terminal, prconvert

BAD = "ACME OPENS A PLANT FOR HINGES\n\nDAYTON, Ohio, March 3, 2026 /PRNewswire/ -- Acme has opened the the plant. [INSERT QUOTE]\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "bad.txt").write_text(BAD, encoding="utf-8")
    (tmp_path / "good.txt").write_text(RELEASE, encoding="utf-8")
    return tmp_path


def test_finding_names_file_line_and_column_and_shows_the_line(folder: Path) -> None:
    run = prconvert("validate", "bad.txt", "--select", "PRC601,repeated-word", cwd=folder)

    lines = run.product.decode().splitlines()
    assert run.status == 1
    assert run.said == ""
    assert [line.split()[1:3] for line in lines if line.startswith("bad.txt:3:")] == [
        ["warning", "PRC611"],
        ["error", "PRC601"],
    ]
    excerpt = next(number for number, line in enumerate(lines) if line.startswith("  3 | "))
    assert lines[excerpt].partition(" | ")[2].strip("…") in BAD
    assert lines[excerpt + 1].index("^") == lines[excerpt].index("the the")
    assert lines[-1].startswith("2 findings: 1 error, 1 warning; ")


def test_nothing_to_object_to_is_status_0(folder: Path) -> None:
    run = prconvert("validate", "good.txt", "--select", "PRC601", cwd=folder)

    assert (run.status, run.product) == (0, b"nothing to object to\n")


def test_warnings_are_no_failure(folder: Path) -> None:
    run = prconvert("validate", "bad.txt", "--select", "PRC611", cwd=folder)

    assert run.status == 0
    assert run.product.decode().splitlines()[-1] == "1 finding: 1 warning; --fix --unsafe-fixes mends 1"


def test_quiet_says_errors_only(folder: Path) -> None:
    run = prconvert("validate", "bad.txt", "--select", "PRC6", "--quiet", cwd=folder)

    assert run.status == 1
    assert "PRC601" in run.product.decode()
    assert "PRC611" not in run.product.decode()


def test_report_for_programs(folder: Path) -> None:
    run = prconvert("validate", "bad.txt", "good.txt", "--select", "PRC601", "--format", "json", cwd=folder)

    bad, good = json.loads(run.product)["documents"]
    assert (bad["name"], good["name"], good["findings"]) == ("bad.txt", "good.txt", [])
    assert [(finding["code"], finding["line"]) for finding in bad["findings"]] == [("PRC601", 3)]


def test_json_that_is_no_release_names_pointer_rule_and_value(folder: Path) -> None:
    release = json.loads(prconvert("parse", "good.txt", cwd=folder).product)
    release["paragraphs"][0]["kind"] = "song"
    (folder / "song.json").write_text(json.dumps(release), encoding="utf-8")

    run = prconvert("validate", "song.json", cwd=folder)

    assert run.status == 1
    assert run.said.startswith("prconvert: error: song.json:")
    assert "/paragraphs/0/kind" in run.said
    assert '"song"' in run.said or "'song'" in run.said


def test_canonical_json_is_checked_like_its_source(folder: Path) -> None:
    (folder / "bad.json").write_bytes(prconvert("parse", "bad.txt", cwd=folder).product)

    run = prconvert("validate", "bad.json", "--select", "PRC601", cwd=folder)

    assert run.status == 1
    assert run.product.decode().startswith("bad.json:")
    assert " error PRC601 " in run.product.decode()


def test_document_that_cannot_be_read_does_not_stop_the_others(folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")

    run = prconvert("validate", "empty.txt", "bad.txt", "--select", "PRC611", cwd=folder)

    assert run.status == 1
    assert run.said.startswith("prconvert: error: empty.txt: ")
    assert "PRC611" in run.product.decode()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("bad.txt", "--select", "XYZ"), "no rule answers to 'XYZ'; see prconvert rules"),
        (("bad.txt", "missing.txt"), "missing.txt: no such file or folder"),
        (("bad.txt", "--format", "xml"), "argument --format: invalid choice: 'xml'"),
    ],
)
def test_wrong_usage_is_status_2(folder: Path, arguments: tuple[str, ...], message: str) -> None:
    run = prconvert("validate", *arguments, cwd=folder)

    assert (run.status, run.product) == (2, b"")
    assert run.said.startswith(f"prconvert: error: {message}")


def test_report_is_coloured_on_a_terminal_only(folder: Path) -> None:
    _, coloured = on_terminal("validate", "bad.txt", "--select", "PRC601", cwd=folder)
    _, refused = on_terminal("validate", "bad.txt", "--select", "PRC601", cwd=folder, NO_COLOR="1")

    assert "\x1b[31merror\x1b[0m PRC601" in coloured
    assert "\x1b" not in refused


def test_reports_go_to_files_and_the_text_is_still_shown(folder: Path) -> None:
    run = prconvert(
        *("validate", "bad.txt", "--select", "PRC601"),
        *("--format", "sarif", "--output", "out/report.log", "--output", "report.xml"),
        cwd=folder,
    )

    assert (run.status, run.said) == (1, "")
    assert run.product.decode().splitlines()[-1] == "1 finding: 1 error"
    assert json.loads((folder / "out" / "report.log").read_text("utf-8"))["version"] == "2.1.0"
    assert (folder / "report.xml").read_text("utf-8").startswith("<?xml")


def test_format_without_output_goes_to_standard_output(folder: Path) -> None:
    run = prconvert("validate", "bad.txt", "--format", "github", "--format", "json", "--output", "a.txt", cwd=folder)

    assert run.product.startswith(b"::")
    assert json.loads((folder / "a.txt").read_text("utf-8"))["documents"]


def test_one_output_before_one_format_means_the_two_together(folder: Path) -> None:
    run = prconvert("validate", "bad.txt", "--output", "report.txt", "--format", "json", cwd=folder)

    assert run.status == 1
    assert json.loads((folder / "report.txt").read_text("utf-8"))["documents"]


def test_report_in_a_folder_of_documents_is_none_of_them(folder: Path) -> None:
    for _ in range(2):
        run = prconvert(
            "validate", ".", "--select", "PRC601", "--output", "report.html", "--output", "a.json", cwd=folder
        )

        assert run.product.decode().splitlines()[-1] == "1 finding: 1 error"
        assert run.said == ""
    assert len(json.loads((folder / "a.json").read_text("utf-8"))["documents"]) == 2


def test_format_may_stand_before_the_file(folder: Path) -> None:
    prconvert("validate", "bad.txt", "--output", "sarif=report.log", "--output", "concise=-", cwd=folder)

    assert json.loads((folder / "report.log").read_text("utf-8"))["version"] == "2.1.0"


def test_a_report_replaces_an_older_one(folder: Path) -> None:
    for _ in range(2):
        assert (
            prconvert("validate", "good.txt", "--output", "report.json", "--select", "PRC601", cwd=folder).status == 0
        )


def test_report_of_what_cannot_be_read_is_written_all_the_same(folder: Path) -> None:
    (folder / "empty.txt").write_bytes(b"")

    run = prconvert("validate", "empty.txt", "--format", "json", cwd=folder)

    assert run.status == 1
    assert [failure["name"] for failure in json.loads(run.product)["failures"]] == ["empty.txt"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--output", "report"), "report: its ending says no format; give --format before it, or one of .txt,"),
        (
            ("--format", "json", "--format", "sarif"),
            "standard output takes one report, not json and sarif; give --output",
        ),
        (
            ("--format", "json", "--output", "bad.txt"),
            "bad.txt: is a document to be validated, not a place for its report",
        ),
        (("--output", "a.json", "--output", "./a.json"), "two reports would go to one file"),
        (("--format", "json", "--output", "."), ".: is a folder"),
    ],
)
def test_reports_that_cannot_be_had_are_wrong_usage(folder: Path, arguments: tuple[str, ...], message: str) -> None:
    run = prconvert("validate", "bad.txt", *arguments, cwd=folder)

    assert (run.status, run.product) == (2, b"")
    assert run.said.startswith(f"prconvert: error: {message}")
    assert sorted(path.name for path in folder.iterdir()) == ["bad.txt", "good.txt"]
