"""The command as a whole: help, errors, exit statuses, and what goes where."""

import os
import signal
import subprocess
from pathlib import Path

import pytest
from command import COMMAND, RELEASE, on_terminal, prconvert

from converter.cli.main import COMMANDS
from converter.version import VERSION


@pytest.fixture
def release(tmp_path: Path) -> Path:
    path = tmp_path / "release.txt"
    path.write_text(RELEASE, encoding="utf-8")
    return path


def test_version_is_printed() -> None:
    run = prconvert("--version")

    assert (run.status, run.product.decode()) == (0, f"prconvert {VERSION}\n")


def test_help_lists_every_command_with_an_example() -> None:
    run = prconvert("--help")

    assert run.status == 0
    assert all(f"\n  {name} " in run.product.decode() for name in COMMANDS)
    assert "\nexamples:\n  prconvert " in run.product.decode()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_an_example(command: str) -> None:
    run = prconvert(command, "--help")

    assert run.status == 0
    assert f"\nexamples:\n  prconvert {command}" in run.product.decode()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "no command given; one of: convert, parse"),
        (("convrt",), "unknown command 'convrt'; one of: convert, parse"),
        (("parse",), "the following arguments are required: FILE; see prconvert parse --help"),
        (("parse", "--expl", "x.txt"), "unrecognized arguments: --expl"),
        (("parse", "missing.txt"), "missing.txt: no such file or folder"),
        (("parse", "--from", "word", "-"), "unknown format 'word'; one of: "),
        (("rules", "PRC000"), "unknown rule 'PRC000'"),
        (("convert", "-"), "nothing says what to write; give --to, some of: json,"),
    ],
)
def test_wrong_usage_is_one_line_and_status_2(arguments: tuple[str, ...], message: str, tmp_path: Path) -> None:
    run = prconvert(*arguments, cwd=tmp_path)

    assert run.status == 2
    assert run.product == b""
    assert run.said.startswith(f"prconvert: error: {message}")
    assert run.said.count("\n") == 1


def test_document_without_release_is_status_1(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")

    run = prconvert("parse", tmp_path / "empty.txt")

    assert run.status == 1
    assert run.said.startswith("prconvert: error: ")
    assert "empty.txt" in run.said


def test_finding_of_severity_error_is_status_1_and_the_product_is_there(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(RELEASE.encode() + b"\x01\n")

    run = prconvert("parse", "bad.txt", cwd=tmp_path)

    assert run.status == 1
    assert run.said.startswith("bad.txt:6:1: error PRC606 ")
    assert run.product.startswith(b"{\n")


def test_interrupt_is_status_130(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "never.txt")
    with subprocess.Popen(
        [*COMMAND, "parse", str(tmp_path / "never.txt")], stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        feeder = os.open(tmp_path / "never.txt", os.O_WRONLY)  # returns once the command reads
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
        os.close(feeder)

    assert process.returncode == 130
    assert said == "prconvert: error: interrupted\n"


def test_reader_of_the_product_may_go(release: Path) -> None:
    with subprocess.Popen([*COMMAND, "parse", str(release)], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()

    assert process.returncode == 141
    assert said == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_full_disk_is_said(release: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run([*COMMAND, "parse", str(release)], stdout=full, stderr=subprocess.PIPE, check=False)

    assert result.returncode == 2
    assert b"standard output: no space left on device" in result.stderr


def test_closed_standard_output_is_said(release: Path) -> None:
    result = subprocess.run(
        ["sh", "-c", '"$@" >&-', "sh", *COMMAND, "parse", str(release)], capture_output=True, text=True, check=False
    )

    assert result.returncode == 2
    assert "standard output: is closed" in result.stderr


def test_product_is_whole_where_standard_error_is_closed(release: Path) -> None:
    expected = prconvert("parse", release).product

    result = subprocess.run(
        ["sh", "-c", '"$@" 2>&-', "sh", *COMMAND, "parse", str(release)], capture_output=True, check=False
    )

    assert (result.returncode, result.stdout) == (0, expected)


def test_fault_of_ours_is_one_line_and_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from converter.cli import formats, main

    def run(*_: object) -> int:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(formats, "run", run)

    assert main.main(["formats"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("prconvert: error: broke at ")
    assert said.endswith("ZeroDivisionError: division by zero; please report it with the document\n")


def test_colours_on_a_terminal_only() -> None:
    plain = prconvert("parse", "missing.txt").said
    _, coloured = on_terminal("parse", "missing.txt")
    _, refused = on_terminal("parse", "missing.txt", NO_COLOR="1")
    _, dumb = on_terminal("parse", "missing.txt", TERM="dumb")

    assert "\x1b[31merror\x1b[0m" in coloured
    assert "\x1b" not in plain + refused + dumb


def test_document_cannot_steer_the_terminal(tmp_path: Path) -> None:
    name = "\x1b]0;owned\x07\u202e.txt"
    (tmp_path / name).write_text(RELEASE + "\nOpen \x9b2J the \u202egate.\n", encoding="utf-8")

    _, shown = on_terminal("parse", name, cwd=tmp_path, NO_COLOR="1")
    missing = prconvert("parse", "a\x1b[2J.txt", cwd=tmp_path)

    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(shown)
    assert "\\u009b2J" in shown
    assert missing.said.startswith("prconvert: error: a\\u001b[2J.txt: no such file or folder")
