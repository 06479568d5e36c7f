"""The tables are complete: whatever stands in a folder of readers, writers or rules stands in its table, once."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

import pytest

import converter.readers
import converter.validation.rules
import converter.writers
from converter.interfaces import Reader, Rule, Writer
from converter.readers import ENTRIES, READERS
from converter.validation.rules import RULES
from converter.writers import WRITERS

NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+(\.[0-9]+)?)*")
CODE = re.compile(r"PRC[0-9]{3}")
TABLES = [
    pytest.param(converter.readers, READERS, Reader, id="readers"),
    pytest.param(converter.writers, WRITERS, Writer, id="writers"),
    pytest.param(converter.validation.rules, RULES, Rule, id="rules"),
]


def members(package: ModuleType, kind: type) -> Iterator[tuple[str, object]]:
    """Each reader, writer or rule that a module of a package holds, with the module's name."""
    for module in iter_modules(package.__path__):
        loaded = import_module(f"{package.__name__}.{module.name}")
        yield from ((module.name, value) for value in vars(loaded).values() if isinstance(value, kind))


@pytest.mark.parametrize(("package", "table", "kind"), TABLES)
def test_every_module_of_the_folder_is_in_the_table(
    package: ModuleType, table: Mapping[str, object], kind: type
) -> None:
    modules = {module.name for module in iter_modules(package.__path__)}
    found = list(members(package, kind))

    assert modules == {name for name, _ in found}
    assert all(any(value is entry for entry in table.values()) for _, value in found)
    assert len(table) == len(found)


@pytest.mark.parametrize(("package", "table", "kind"), TABLES)
def test_tables_cannot_be_changed(package: ModuleType, table: Mapping[str, object], kind: type) -> None:
    assert package
    assert kind
    with pytest.raises(TypeError):
        table["new"] = None  # type: ignore[index]  # that is the point


def test_formats_go_by_their_names() -> None:
    for table in (READERS, WRITERS):
        assert all(name == entry.name and NAME.fullmatch(name) for name, entry in table.items())


def test_rules_go_by_their_codes_and_have_names_of_their_own() -> None:
    assert all(code == rule.code and CODE.fullmatch(code) for code, rule in RULES.items())
    assert all(NAME.fullmatch(rule.name) for rule in RULES.values())
    assert not [name for name, count in Counter(rule.name for rule in RULES.values()).items() if count > 1]


def test_suffixes_are_known_before_a_reader_is_imported() -> None:
    assert {name: reader.suffixes for name, reader in READERS.items()} == {
        name: entry.suffixes for name, entry in ENTRIES.items()
    }


def test_no_two_writers_write_files_of_one_name() -> None:
    assert not [suffix for suffix, count in Counter(writer.suffix for writer in WRITERS.values()).items() if count > 1]


def test_suffixes_are_lower_case_with_their_dot() -> None:
    suffixes = [writer.suffix for writer in WRITERS.values()]
    suffixes += [suffix for reader in READERS.values() for suffix in reader.suffixes]

    assert all(re.fullmatch(r"(\.[a-z0-9]+)+", suffix) for suffix in suffixes)
