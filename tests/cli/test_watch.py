"""`prconvert validate --watch`: the report comes again when a document changes, and Ctrl-C ends it without a word."""

import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from command import COMMAND, RELEASE, prconvert

from converter.batch.discover import Document
from converter.cli import watch as watching
from converter.cli.product import Product
from converter.cli.watch import state, wait
from converter.errors import SourceError


@contextmanager
def watched(*arguments: str, cwd: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [*COMMAND, "validate", "--watch", *arguments],
        cwd=cwd,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        yield process
        process.kill()


def until(process: "subprocess.Popen[str]", beginning: str) -> str:
    """The first line of standard error that begins so."""
    assert process.stderr
    return next(line for line in process.stderr if line.startswith(beginning))


def test_report_comes_again_after_a_change_and_ctrl_c_ends_it(tmp_path: Path) -> None:
    path = tmp_path / "release.txt"
    path.write_text(RELEASE, encoding="utf-8")
    with watched("release.txt", "--select", "PRC601", cwd=tmp_path) as process:
        assert until(process, "watching") == "watching 1 file; Ctrl-C ends\n"
        path.write_text(RELEASE + "\n[INSERT QUOTE]\n", encoding="utf-8")
        until(process, "watching")
        process.send_signal(signal.SIGINT)
        product, said = process.communicate(timeout=60)

    assert process.returncode == 130
    assert said == ""
    assert product.startswith("nothing to object to\nrelease.txt:7:1: error PRC601 ")


def test_a_document_that_goes_away_is_told_and_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "release.txt"
    path.write_text(RELEASE, encoding="utf-8")
    with watched("release.txt", "--select", "PRC601", cwd=tmp_path) as process:
        until(process, "watching")
        path.unlink()
        assert until(process, "prconvert: error: release.txt: no such file")
        until(process, "watching")
        path.write_text(RELEASE, encoding="utf-8")
        until(process, "watching")
        process.send_signal(signal.SIGINT)

        assert process.communicate(timeout=60)[0] == "nothing to object to\n" * 2


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("-",), "--watch is for files; standard input can be read once"),
        (("missing.txt",), "missing.txt: no such file"),
    ],
)
def test_what_cannot_be_watched_is_wrong_usage(tmp_path: Path, arguments: tuple[str, ...], message: str) -> None:
    run = prconvert("validate", "--watch", *arguments, cwd=tmp_path)

    assert run.status == 2
    assert run.said.startswith(f"prconvert: error: {message}")


def test_new_documents_of_a_folder_are_changes_and_half_written_ones_are_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find() -> list[Document]:
        return [Document(str(path), path.name) for path in sorted(tmp_path.iterdir())]

    steps = iter(
        [
            lambda: None,
            lambda: (tmp_path / "new.txt").write_text("a"),
            lambda: (tmp_path / "new.txt").write_text("ab"),
            lambda: None,
        ]
    )
    taken: list[Callable[[], object]] = []

    def sleep(_: float) -> None:
        taken.append(next(steps))
        taken[-1]()

    monkeypatch.setattr(time, "sleep", sleep)
    wait(find, state(find))

    assert len(taken) == 4


def test_an_error_in_a_round_is_no_end(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    rounds: list[int] = []

    def work() -> None:
        rounds.append(1)
        raise SourceError("a.txt: gone; name another")

    def end(*_: object) -> None:
        if len(rounds) == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(watching, "wait", end)

    assert watching.watch(list, work, Product(os.open(os.devnull, os.O_WRONLY))) == 130
    assert capsys.readouterr().err.count("error: a.txt: gone") == 2
