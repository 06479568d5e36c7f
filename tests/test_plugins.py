"""Plug-ins of other distributions: used like what is built in, and where they are broken named and passed by."""

from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from conftest import Environment, build_wheel

from converter import plugins
from converter.interfaces import Reader
from converter.plugins import extend
from converter.readers import READERS

TELEGRAM = "ACME OPENS PLANT STOP HINGES ONLY STOP\n"


@pytest.fixture(scope="module")
def plugged(installed: Environment, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Environment]:
    """The clean environment with the plug-in's wheel, and without it afterwards."""
    installed.install("--no-deps", build_wheel(Path(__file__).parent / "plugin", tmp_path_factory.mktemp("plugin")))
    yield installed
    installed.run("python", "-m", "pip", "uninstall", "-q", "-y", "prconvert-telegram")


@pytest.mark.slow
def test_plugin_reads_and_writes_from_the_command_line(plugged: Environment, tmp_path: Path) -> None:
    (tmp_path / "news.tgm").write_text(TELEGRAM, encoding="ascii")

    there = plugged.run("prconvert", "convert", "news.tgm", "--to", "json,newsml-g2", cwd=tmp_path)
    back = plugged.run("prconvert", "convert", "news.json", "--output", "back.tgm", "--station", "Dayton", cwd=tmp_path)

    assert (there.returncode, back.returncode) == (0, 0), there.stderr + back.stderr
    assert '"format": "telegram"' in (tmp_path / "news.json").read_text(encoding="utf-8")
    assert (tmp_path / "back.tgm").read_text(encoding="ascii") == "DAYTON\nACME OPENS PLANT STOP\nHINGES ONLY STOP\n"


@pytest.mark.slow
def test_plugin_is_listed_with_the_rest(plugged: Environment) -> None:
    formats = plugged.run("prconvert", "formats").stdout
    rules = plugged.run("prconvert", "rules").stdout
    help_text = plugged.run("prconvert", "convert", "--help").stdout

    assert formats.count("  telegram ") == 2
    assert "TEL001  warning  dear-sentence" in rules
    assert "--station" in help_text


@pytest.mark.slow
def test_rule_of_a_plugin_is_checked(plugged: Environment, tmp_path: Path) -> None:
    (tmp_path / "long.tgm").write_text("A " * 11 + "STOP\n", encoding="ascii")

    run = plugged.run("prconvert", "validate", "long.tgm", "--select", "TEL", cwd=tmp_path)

    assert "TEL001" in run.stdout
    assert "11 words" in run.stdout


@pytest.mark.slow
def test_broken_plugin_is_named_and_the_tool_goes_on(plugged: Environment, tmp_path: Path) -> None:
    (tmp_path / "news.tgm").write_text(TELEGRAM, encoding="ascii")

    run = plugged.run("prconvert", "convert", "news.tgm", "--to", "telegram,json", "--out", "out", cwd=tmp_path)

    assert run.returncode == 0
    (warning,) = [line for line in run.stderr.splitlines() if line.startswith("prconvert: warning: ")]
    assert warning.startswith("prconvert: warning: plug-in 'lost' (prconvert_telegram:NOWHERE): cannot be loaded: ")
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"news.tgm", "news.json"}


def entries(monkeypatch: pytest.MonkeyPatch, **found: object) -> None:
    """Let these objects be found under these names."""

    class Entry(EntryPoint):
        def load(self) -> Any:
            thing = found[self.name]
            return thing() if callable(thing) else thing

    points = [Entry(name, f"somewhere:{name}", "prconvert.readers") for name in found]
    monkeypatch.setattr(plugins, "find_entries", lambda group: points if group == "prconvert.readers" else [])


def reader(name: str) -> Reader:
    """A reader that reads nothing."""
    return Reader(name, (), (), bool, lambda _: ())


def test_table_is_extended_and_not_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    entries(monkeypatch, telegram=reader("telegram"))

    table, broken = extend(READERS, "prconvert.readers", Reader)

    assert (list(table), broken) == ([*READERS, "telegram"], ())
    assert isinstance(table, MappingProxyType)
    assert "telegram" not in READERS


def leave() -> None:
    """What a module does that thinks it is a script."""
    raise SystemExit(3)


def fail() -> None:
    """What a module does whose own needs are missing."""
    raise ImportError("no module named 'morse'")


@pytest.mark.parametrize(
    ("name", "found", "message"),
    [
        ("text", reader("text"), "the name 'text' is taken; rename it in its entry points"),
        ("telegram", reader("telex"), "names itself 'telex'; make the two names equal"),
        ("telegram", {"name": "telegram"}, "is a dict, not a Reader; update or uninstall it"),
        ("telegram", fail, "cannot be loaded: ImportError: no module named 'morse'; update or uninstall it"),
        ("telegram", leave, "cannot be loaded: SystemExit: 3; update or uninstall it"),
    ],
)
def test_broken_plugin_is_an_error_that_names_it(
    monkeypatch: pytest.MonkeyPatch, name: str, found: object, message: str
) -> None:
    entries(monkeypatch, **{name: found})

    table, (error,) = extend(READERS, "prconvert.readers", Reader)

    assert dict(table) == dict(READERS)
    assert str(error) == f"plug-in {name!r} (somewhere:{name}): {message}"
