"""Every document gives outcomes that say how it fared, whatever fails on the way. Failing parts are plugged in."""

import pickle
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from converter import pipeline
from converter.batch.discover import Document, discover
from converter.batch.outcomes import Failed, Outcome, Written
from converter.batch.plan import Job, Order, plan
from converter.batch.run import run
from converter.errors import ReadError, WriteError
from converter.interfaces import Attachment, Output, Reader, Writer
from converter.model.findings import Finding
from converter.model.reading import Piece, Reading
from converter.model.release import Dateline, PressRelease, Provenance
from converter.model.source import Source

BROKEN = "this one cannot be read"


def release_of(source: Source, line: str) -> PressRelease:
    """A release that has nothing but a headline."""
    provenance = Provenance("lines", source.name, sha256(source.data).hexdigest(), "test")
    nothing = ((), (), (), (), (), (), ())
    return PressRelease(None, line, (), (), Dateline(line), None, *nothing, None, None, (), None, (), provenance)


def read_lines(source: Source) -> tuple[Reading, ...]:
    """One release a line."""
    text = source.data.decode()
    if BROKEN in text:
        raise ReadError(f"{source.name}: {BROKEN}")
    origins = {"/headline": (Piece(0, 1, "lines"),)}
    finding = Finding("PRC999", "read", "/headline", "warning", 1, 1)
    return tuple(Reading(release_of(source, line), (finding,), text, origins) for line in text.splitlines())


@dataclass(frozen=True)
class NoOptions:
    """Nothing to choose."""


def write_loud(release: PressRelease, options: NoOptions, attachments: Sequence[Attachment]) -> Output:
    """The headline in capitals."""
    assert options == NoOptions()
    assert not attachments
    return Output((release.headline or "").upper().encode(), (Finding("PRC998", "loud", "/headline", "info"),))


def write_list(_: PressRelease, options: NoOptions, attachments: Sequence[Attachment]) -> Output:
    """The names, types and sizes of the attachments."""
    assert options == NoOptions()
    return Output("\n".join(f"{item.name} {item.media_type} {len(item.data)}" for item in attachments).encode())


def refuse(*_: object) -> Output:
    """Never anything."""
    raise WriteError("this format holds nothing")


def break_down(*_: object) -> Output:
    """A fault in a plug-in."""
    raise KeyError("missing")


PARTS: dict[str, Any] = {
    "loud": Writer("loud", ".loud", "text/plain", NoOptions, write_loud),
    "list": Writer("list", ".list.json", "application/json", NoOptions, write_list),
    "never": Writer("never", ".never", "text/plain", NoOptions, refuse),
    "broken": Writer("broken", ".broken", "text/plain", NoOptions, break_down),
}
LINES = Reader("lines", (".txt",), (), bool, read_lines)


@pytest.fixture(autouse=True)
def tables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "writers", lambda: (MappingProxyType(PARTS), ()))
    monkeypatch.setattr(pipeline, "readers", lambda: (MappingProxyType({"lines": LINES}), ()))


def converted(folder: Path, formats: tuple[str, ...], **texts: str) -> list[Outcome]:
    """The outcomes for documents with these texts, written beside them."""
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    order = Order(formats)
    documents = discover([str(folder / f"{name}.txt") for name in texts], [".txt"])
    return list(run(plan(documents, order), order))


def test_document_is_written_in_every_format(tmp_path: Path) -> None:
    (outcome,) = converted(tmp_path, ("loud", "list"), a="Hinges")

    assert isinstance(outcome, Written)
    assert outcome.files == (str(tmp_path / "a.loud"), str(tmp_path / "a.list.json"))
    assert (tmp_path / "a.loud").read_text(encoding="utf-8") == "HINGES"


def test_data_formats_are_given_the_renditions_whatever_the_order(tmp_path: Path) -> None:
    converted(tmp_path, ("list", "loud"), a="Hinges")

    assert (tmp_path / "a.list.json").read_text(encoding="utf-8") == "a.loud text/plain 6"


def test_findings_of_reader_and_writer_have_their_place(tmp_path: Path) -> None:
    (outcome,) = converted(tmp_path, ("loud",), a="Hinges")

    assert isinstance(outcome, Written)
    assert [(finding.code, finding.line, finding.column) for finding in outcome.findings] == [
        ("PRC999", 1, 1),
        ("PRC998", 1, 1),
    ]
    assert outcome.exit_status == 0


def test_several_releases_are_numbered(tmp_path: Path) -> None:
    outcomes = converted(tmp_path, ("list", "loud"), mail="one\ntwo")

    assert [outcome.files for outcome in outcomes if isinstance(outcome, Written)] == [
        (str(tmp_path / "mail-1.list.json"), str(tmp_path / "mail-1.loud")),
        (str(tmp_path / "mail-2.list.json"), str(tmp_path / "mail-2.loud")),
    ]
    assert (tmp_path / "mail-2.loud").read_text(encoding="utf-8") == "TWO"


@pytest.mark.parametrize("other", ["mail-2.txt", "mail-2.loud"])
def test_numbered_files_take_no_name_of_others(tmp_path: Path, other: str) -> None:
    (tmp_path / "mail.txt").write_text("one\ntwo", encoding="utf-8")
    (tmp_path / other).write_text("single", encoding="utf-8")
    order = Order(("loud",))
    names = [str(path) for path in sorted(tmp_path.glob("*.txt"), reverse=True)]

    outcomes = list(run(plan(discover(names, [".txt"]), order), order))

    assert isinstance(outcomes[0], Failed)
    assert "mail-2.loud" in outcomes[0].message
    assert not (tmp_path / "mail-1.loud").exists()


def test_no_failure_stops_another_document_or_format(tmp_path: Path) -> None:
    outcomes = converted(tmp_path, ("never", "loud", "broken"), a=BROKEN, b="Hinges")

    path = str(tmp_path / "b.txt")
    assert outcomes == [
        Failed(str(tmp_path / "a.txt"), f"{tmp_path / 'a.txt'}: {BROKEN}", 1),
        Written(path, (str(tmp_path / "b.loud"),), outcomes[1].findings if isinstance(outcomes[1], Written) else ()),
        Failed(path, f"{path}: this format holds nothing", 1),
        Failed(path, f"{path}: writer 'broken' broke: KeyError: 'missing'; please report it with the document", 1),
    ]


def test_document_that_vanished_is_a_failure_of_status_2(tmp_path: Path) -> None:
    order = Order(("loud",))
    gone = Job(Document(str(tmp_path / "gone.txt"), "gone.txt"), (str(tmp_path / "gone.loud"),))

    (outcome,) = run([gone], order)

    assert isinstance(outcome, Failed)
    assert (outcome.exit_status, outcome.message.count("gone.txt")) == (2, 1)


def test_progress_hears_of_every_document(tmp_path: Path) -> None:
    heard = []

    class Ear:
        def advance(self, name: str) -> None:
            heard.append(Path(name).name)

    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(BROKEN, encoding="utf-8")
    order = Order(("loud",))
    list(run(plan(discover([str(tmp_path)], [".txt"]), order), order, Ear()))

    assert heard == ["a.txt", "b.txt"]


def test_orders_jobs_and_outcomes_pickle(tmp_path: Path) -> None:
    order = Order(("loud",), {"loud": NoOptions()})
    values = [order, *converted(tmp_path, ("loud", "never"), a="Hinges"), *plan([Document("x.txt", "x.txt")], order)]

    assert pickle.loads(pickle.dumps(values)) == values  # noqa: S301 - our own bytes
