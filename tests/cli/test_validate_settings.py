"""`prconvert validate` with profiles, settings, fixes, suppressions and baselines, as people run it."""

import json
import os
import stat
from pathlib import Path

import pytest
from command import prconvert

RELEASE = """\
Acme Opens a Plant for Hinges.

DAYTON, Ohio, March 3, 2026 /PRNewswire/ -- Acme Corp. has opened a plant that makes nothing but hinges for garden gates.

The second hall , which opens August 3, stands where the the old foundry was.

“It will will outlast the gate ,” said Jane Roe, chief executive of Acme.

Media contact: Jane Roe, jane.roe@acme.example, +1 937-555-0100
"""
FIXED = (
    RELEASE.replace("Hinges.\n", "Hinges\n").replace("hall ,", "hall,").replace("gate ,”", "gate,”").rstrip()
    + "\n\n###\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "release.txt").write_text(RELEASE, encoding="utf-8")
    return tmp_path


def codes(folder: Path, *arguments: str) -> set[str]:
    """The codes of what is found."""
    data = json.loads(prconvert("validate", *arguments, "--format", "json", cwd=folder).product)
    return {finding["code"] for document in data["documents"] for finding in document["findings"]}


def test_profile_adds_its_rules(folder: Path) -> None:
    assert "PRC801" not in codes(folder, "release.txt")
    assert {"PRC801", "PRC104"} <= codes(folder, "release.txt", "--profile", "ap")
    assert {"PRC801", "PRC108"} <= codes(folder, "release.txt", "--profile", "ap,wire")
    assert not codes(folder, "release.txt", "--profile", "minimal") & {"PRC104", "PRC801"}


def test_rules_are_ignored_and_added(folder: Path) -> None:
    assert "PRC104" not in codes(folder, "release.txt", "--ignore", "missing-boilerplate")
    assert {"PRC104", "PRC801"} <= codes(folder, "release.txt", "--extend-select", "PRC801")
    assert codes(folder, "release.txt", "--select", "PRC8", "--ignore", "PRC802") == {"PRC801"}


def test_settings_are_found_upwards_from_the_document(folder: Path) -> None:
    (folder / "pyproject.toml").write_text(
        '[tool.prconvert]\nprofile = "ap"\nignore = ["PRC104"]\nper-file-ignores = { "old/*" = ["PRC611"] }\n'
        'fail-on = "warning"\nseverity = { PRC611 = "error" }\n[tool.prconvert.rules.headline-too-long]\nlongest = 20\n',
        encoding="utf-8",
    )
    (folder / "old").mkdir()
    (folder / "old" / "release.txt").write_text(RELEASE, encoding="utf-8")

    assert {"PRC801", "PRC611", "PRC301"} <= codes(folder, "release.txt")
    assert not codes(folder, "old/release.txt") & {"PRC611", "PRC104"}
    assert not codes(folder, "release.txt", "--no-config") & {"PRC801", "PRC301"}
    assert prconvert("validate", "release.txt", "--select", "PRC611", cwd=folder).product.count(b" error PRC611 ") == 2


def test_settings_of_another_file(folder: Path) -> None:
    (folder / "house.toml").write_text('select = ["PRC801"]\n', encoding="utf-8")

    assert codes(folder, "release.txt", "--config", "house.toml") == {"PRC801"}
    assert prconvert("validate", "release.txt", "--config", "missing.toml", cwd=folder).status == 2


def test_wrong_settings_are_wrong_usage(folder: Path) -> None:
    (folder / ".prconvert.toml").write_text('profle = "ap"\n', encoding="utf-8")

    run = prconvert("validate", "release.txt", cwd=folder)

    assert (run.status, run.product) == (2, b"")
    assert run.said.endswith("/.prconvert.toml: profle: unknown key; did you mean 'profile'?\n")
    assert run.said.count("\n") == 1


def test_settings_set_options_of_writers(folder: Path) -> None:
    (folder / ".prconvert.toml").write_text('[newsml-g2]\nprovider = "Acme Newsroom"\n', encoding="utf-8")

    own = prconvert("convert", "release.txt", "--to", "newsml-g2", "--output", "-", cwd=folder)
    flag = prconvert(
        "convert", "release.txt", "--to", "newsml-g2", "--output", "-", "--provider", "The Desk", cwd=folder
    )

    assert b"Acme Newsroom" in own.product
    assert b"The Desk" in flag.product
    assert b"Acme Newsroom" not in flag.product


def test_documents_of_different_settings_are_not_converted_at_once(folder: Path) -> None:
    (folder / "other").mkdir()
    (folder / "other" / "release.txt").write_text(RELEASE, encoding="utf-8")
    (folder / "other" / ".prconvert.toml").write_text('[newsml-g2]\nprovider = "Acme"\n', encoding="utf-8")

    run = prconvert("convert", "release.txt", "other/release.txt", "--to", "json", "--out", "out", cwd=folder)

    assert run.status == 2
    assert "release.txt and other/release.txt have settings of their own" in run.said


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("--select", "PRC611"), 0),
        (("--select", "PRC611", "--fail-on", "warning"), 1),
        (("--select", "PRC801", "--fail-on", "warning"), 0),
        (("--select", "PRC801", "--fail-on", "info"), 1),
        (("--select", "PRC106", "--fail-on", "never"), 0),
        (("--select", "PRC611", "--fail-on", "info", "--exit-zero"), 0),
    ],
)
def test_what_fails_a_run_is_the_users_choice(folder: Path, arguments: tuple[str, ...], status: int) -> None:
    assert prconvert("validate", "release.txt", *arguments, cwd=folder).status == status


def test_statistics_count_instead_of_listing(folder: Path) -> None:
    run = prconvert("validate", "release.txt", "--select", "PRC611,PRC801", "--statistics", cwd=folder)

    assert run.product.decode().splitlines() == [
        "2  warning  PRC611  repeated-word",
        "1  info     PRC801  month-before-day",
        "3 findings in 1 document",
    ]


def test_fix_mends_what_is_safe_and_tells_the_rest(folder: Path) -> None:
    run = prconvert("validate", "release.txt", "--fix", cwd=folder)

    assert (folder / "release.txt").read_text(encoding="utf-8") == FIXED
    assert run.said == "release.txt: fixed 4 findings\n"
    assert "PRC611" in run.product.decode()
    assert "PRC617" not in run.product.decode()


def test_unsafe_fixes_mend_more_and_never_a_quotation(folder: Path) -> None:
    prconvert("validate", "release.txt", "--fix", "--unsafe-fixes", cwd=folder)

    text = (folder / "release.txt").read_text(encoding="utf-8")
    assert "stands where the old foundry was" in text
    assert "“It will will outlast the gate,”" in text


def test_fix_again_changes_nothing(folder: Path) -> None:
    prconvert("validate", "release.txt", "--fix", "--unsafe-fixes", cwd=folder)
    before = (folder / "release.txt").stat()

    run = prconvert("validate", "release.txt", "--fix", "--unsafe-fixes", cwd=folder)

    assert (folder / "release.txt").stat().st_mtime_ns == before.st_mtime_ns
    assert run.said == ""


def test_diff_shows_and_changes_nothing(folder: Path) -> None:
    run = prconvert("validate", "release.txt", "--fix", "--diff", cwd=folder)

    assert run.status == 1
    assert "-Acme Opens a Plant for Hinges.\n+Acme Opens a Plant for Hinges\n" in run.product.decode()
    assert (folder / "release.txt").read_text(encoding="utf-8") == RELEASE
    assert prconvert("validate", "release.txt", "--diff", "--select", "PRC104", cwd=folder).status == 0


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_fix_keeps_encoding_and_line_ends(folder: Path, encoding: str, newline: str) -> None:
    path = folder / "release.txt"
    path.write_bytes(RELEASE.replace("\n", newline).encode(encoding))

    prconvert("validate", "release.txt", "--fix", cwd=folder)

    assert path.read_bytes() == FIXED.replace("\n", newline).encode(encoding)


def test_fix_keeps_permissions_and_follows_a_link(folder: Path) -> None:
    path = folder / "release.txt"
    path.chmod(0o600)
    (folder / "link.txt").symlink_to("release.txt")

    prconvert("validate", "link.txt", "--fix", cwd=folder)

    assert (folder / "link.txt").is_symlink()
    assert path.read_text(encoding="utf-8") == FIXED
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert {entry.name for entry in os.scandir(folder)} == {"release.txt", "link.txt"}


def test_fixed_standard_input_goes_to_standard_output(folder: Path) -> None:
    run = prconvert(
        "validate",
        "-",
        "--stdin-filename",
        "release.txt",
        "--fix",
        "--select",
        "PRC303,PRC617",
        cwd=folder,
        stdin=RELEASE.encode(),
    )

    assert run.product.decode() == FIXED.replace("\n\n###\n", "\n")


def test_what_no_person_wrote_is_not_fixed(folder: Path) -> None:
    (folder / "release.json").write_bytes(prconvert("parse", "release.txt", cwd=folder).product)
    before = (folder / "release.json").read_bytes()

    run = prconvert("validate", "release.json", "--fix", cwd=folder)

    assert "PRC303" in run.product.decode()
    assert (folder / "release.json").read_bytes() == before


def test_comments_in_markdown_suppress(folder: Path) -> None:
    (folder / "a.md").write_text(f"<!-- prconvert: ignore PRC104, missing-end-mark -->\n\n{RELEASE}", encoding="utf-8")
    (folder / "b.md").write_text(
        RELEASE.replace("The second", "<!-- prconvert: ignore-next-line PRC611 -->\nThe second"), encoding="utf-8"
    )

    assert not codes(folder, "a.md") & {"PRC104", "PRC106"}
    lines = prconvert("validate", "b.md", "--select", "PRC611", cwd=folder).product.decode()
    assert lines.count("PRC611 the word") == 1


def test_comment_that_suppresses_nothing_is_told(folder: Path) -> None:
    (folder / "a.md").write_text(f"{RELEASE}\n<!-- prconvert: ignore PRC1002 -->\n", encoding="utf-8")

    assert "PRC912" in codes(folder, "a.md")


def test_baseline_lets_only_new_findings_through(folder: Path) -> None:
    (folder / "news").mkdir()
    (folder / "release.txt").rename(folder / "news" / "release.txt")
    written = prconvert("validate", "news", "--write-baseline", "known.json", cwd=folder)
    clean = prconvert("validate", "news", "--baseline", "known.json", "--fail-on", "info", cwd=folder)
    text = "\n" + RELEASE.replace("Media contact", "TK percent of it.\n\nMedia contact")
    (folder / "news" / "release.txt").write_text(text, encoding="utf-8")
    elsewhere = prconvert("validate", "release.txt", "--baseline", "../known.json", cwd=folder / "news")

    assert (written.status, written.product) == (0, b"")
    assert (clean.status, clean.product) == (0, b"nothing to object to\n")
    assert elsewhere.status == 1
    assert elsewhere.product.decode().count("prconvert rules") == 1
    assert "PRC601" in elsewhere.product.decode()


def test_baseline_of_the_settings(folder: Path) -> None:
    prconvert("validate", "release.txt", "--write-baseline", "known.json", cwd=folder)
    (folder / ".prconvert.toml").write_text('baseline = "known.json"\n', encoding="utf-8")

    assert codes(folder, "release.txt") == set()


@pytest.mark.parametrize("data", ["", "{}", "[]", '{"version": 2, "documents": {}}', '{"version": 1, "documents": 3}'])
def test_what_is_no_baseline_is_wrong_usage(folder: Path, data: str) -> None:
    (folder / "known.json").write_text(data, encoding="utf-8")

    run = prconvert("validate", "release.txt", "--baseline", "known.json", cwd=folder)

    assert run.status == 2
    assert run.said.startswith("prconvert: error: known.json: ")
    assert "--write-baseline" in run.said


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--profile", "wires"), "unknown profile 'wires'; did you mean 'wire'?"),
        (("--ignore", "PRC1002"), "no rule answers to 'PRC1002'; did you mean 'PRC102'?; see prconvert rules"),
        (("--select", "missing-contac"), "no rule answers to 'missing-contac'; did you mean 'missing-contact'?"),
        (
            ("--baseline", "a.json", "--write-baseline", "b.json"),
            "argument --write-baseline: not allowed with argument",
        ),
    ],
)
def test_wrong_usage_is_status_2(folder: Path, arguments: tuple[str, ...], message: str) -> None:
    run = prconvert("validate", "release.txt", *arguments, cwd=folder)

    assert (run.status, run.product) == (2, b"")
    assert run.said.startswith(f"prconvert: error: {message}")
