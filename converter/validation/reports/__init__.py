"""Reports: what was found, as people read it and as programs do. Each is a module with one function ``write``."""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import NamedTuple

from ..inspection import Inspection

Paint = Callable[[str, str], str]
"""Colours a text by a severity, or answers it as it is."""


class Report(NamedTuple):
    """One form of report, its module, and how files of it end."""

    name: str
    suffixes: tuple[str, ...]
    summary: str

    def write(self, inspection: Inspection, paint: Paint = lambda text, _: text) -> str:
        """The report, with a newline at its end. Colours are for those that people read in a terminal."""
        write: Callable[[Inspection, Paint], str] = import_module(f".{self.name}", __package__).write
        return write(inspection, paint)


REPORTS: Mapping[str, Report] = MappingProxyType(
    {
        report.name: report
        for report in (
            Report("text", (".txt",), "for people: each finding with its line, a caret and the way out"),
            Report("concise", (), "for people and editors: one line a finding"),
            Report("json", (".json",), "for programs: all that is known of each finding"),
            Report("sarif", (".sarif", ".sarif.json"), "SARIF 2.1.0, for code scanning"),
            Report("junit", (".xml",), "JUnit XML, for continuous integration"),
            Report("github", (), "workflow commands: annotations in GitHub Actions"),
            Report("html", (".html", ".htm"), "one page: the release as it was read, findings in the margin"),
        )
    }
)
"""By name."""
