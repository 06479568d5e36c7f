"""The library's surface: what `import converter` gives, that each name explains itself, and that it is quick to load."""

import doctest
import inspect
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import converter

NAMES = [
    "Finding",
    "Output",
    "PrconvertError",
    "PressRelease",
    "READERS",
    "RULES",
    "ReadError",
    "Reading",
    "UsageError",
    "WRITERS",
    "WriteError",
    "__version__",
    "convert",
    "read",
    "read_all",
    "to_dict",
    "to_json",
    "validate",
    "validate_wire",
    "write",
]
ROOMS = {"converter", "converter.cli", "converter.cli.arguments", "converter.cli.main", "converter.version"}
"""All that help and version may import of ours."""

HEAVY = {
    "dataclasses",
    "docx",
    "email",
    "hashlib",
    "importlib.metadata",
    "inspect",
    "json",
    "jsonschema",
    "jsonschema_rs",
    "lxml",
    "pathlib",
    "reportlab",
    "rich",
    "tempfile",
    "typing",
    "urllib",
    "zipfile",
}
"""Modules that cost milliseconds; nothing that a start needs."""


def examples() -> str:
    """The source of all examples in the package's own words and in those of its names."""
    found = [converter.__doc__ or "", *(inspect.getdoc(getattr(converter, name)) or "" for name in NAMES)]
    return "\n".join(example.source for text in found for example in doctest.DocTestParser().get_examples(text))


def test_names_are_these_and_no_others() -> None:
    assert converter.__all__ == NAMES == sorted(NAMES)
    assert dir(converter) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_name_is_there_explained_and_shown_by_an_example(name: str) -> None:
    value = getattr(converter, name)

    assert value is getattr(converter, name)
    if callable(value):
        assert value.__doc__
        assert not value.__doc__.startswith(f"{name}(")  # what dataclass writes for want of words
    assert name in examples()


def test_misspelt_name_is_an_error() -> None:
    with pytest.raises(AttributeError, match="module 'converter' has no attribute 'raed'"):
        converter.raed  # type: ignore[attr-defined]  # noqa: B018 - that is the point


def modules_after(code: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after some code, those of the bare interpreter left out."""
    script = f"import sys\nbefore = set(sys.modules)\n{code}\nimport json\nprint(json.dumps(sorted(loaded - before)))"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(json.loads(result.stdout.splitlines()[-1]))


@pytest.mark.parametrize("flag", ["--help", "--version"])
def test_help_and_version_load_nothing_that_they_do_not_need(flag: str) -> None:
    code = f"""
from converter.cli.main import main
try:
    main([{flag!r}])
except SystemExit:
    pass
loaded = set(sys.modules)
"""
    loaded = modules_after(code)

    ours = {name for name in loaded if name.partition(".")[0] == "converter"}
    assert ours == ROOMS
    assert not {name for name in loaded if name.partition(".")[0] in HEAVY or name in HEAVY}


def test_import_loads_nothing_but_the_version() -> None:
    assert modules_after("import converter\nloaded = set(sys.modules)") == {"converter", "converter.version"}


@pytest.mark.parametrize("library", ["docx", "jsonschema", "jsonschema_rs", "lxml", "reportlab", "rich"])
def test_tables_are_there_without_the_heavy_libraries(library: str) -> None:
    code = "import converter\nconverter.READERS, converter.WRITERS, converter.RULES, converter.read\nloaded = set(sys.modules)"

    assert library not in {name.partition(".")[0] for name in modules_after(code)}


def test_types_are_shipped() -> None:
    assert (Path(converter.__file__).parent / "py.typed").is_file()


def test_nothing_is_printed_and_two_threads_may_convert(capfd: pytest.CaptureFixture[str]) -> None:
    from concurrent.futures import ThreadPoolExecutor

    text = b"Acme opens a plant\n\nDAYTON, Ohio, March 3, 2026 /PRNewswire/ -- Acme Corp. has opened a plant."

    def work(number: int) -> list[Any]:
        return [converter.convert(text, writer, name=f"{number % 2}.txt").data for writer in converter.WRITERS]

    with ThreadPoolExecutor(4) as threads:
        results = list(threads.map(work, range(8)))

    assert results[0::2] == [results[0]] * 4
    assert results[1::2] == [results[1]] * 4
    assert capfd.readouterr() == ("", "")
