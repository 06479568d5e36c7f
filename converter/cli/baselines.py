"""`--baseline` and `--write-baseline`: an old archive's findings are known, and only new ones are told."""

from argparse import Namespace
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..validation.inspection import Inspection
from ..visible import visible
from .arguments import Parser
from .choice import Choice
from .terminal import tell

if TYPE_CHECKING:
    from ..validation.baseline import Baseline


def add_baseline(parser: Parser) -> None:
    """The flags."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--baseline", metavar="FILE", help="findings that are known, and not told again")
    group.add_argument("--write-baseline", metavar="FILE", help="write what is found now as known, and tell nothing")


class Baselines:
    """The baselines of a run: the one that was named, else that of each document's settings."""

    def __init__(self, chosen: Namespace, choice: Choice) -> None:
        """Keep what was asked for."""
        self.named: str | None = chosen.baseline
        self.target: str | None = chosen.write_baseline
        self.choice = choice
        self.loaded: dict[Path, Baseline] = {}

    @property
    def is_written(self) -> bool:
        """Whether this run writes a baseline."""
        return self.target is not None

    def unknown(self, inspection: Inspection) -> Inspection:
        """The same without the findings that are known. `ConfigurationError` for a baseline that cannot be used."""
        checked = []
        for one in inspection.checked:
            path = Path(self.named) if self.named else self.choice.settings_of(one.document).baseline
            known = self.load(path) if path else None
            found = known.unknown(one.document, one.reading, one.findings) if known else one.findings
            checked.append(one._replace(findings=found))
        return replace(inspection, checked=tuple(checked))

    def load(self, path: Path) -> "Baseline":
        """The baseline of a file, read once."""
        from ..validation.baseline import load_baseline

        if path not in self.loaded:
            self.loaded[path] = load_baseline(path)
        return self.loaded[path]

    def write(self, inspection: Inspection) -> int:
        """Write the findings of the run as known, and answer the exit status 0."""
        from ..batch.place import place
        from ..validation.baseline import dump_baseline

        assert self.target is not None
        target = Path(self.target)
        rows = [(one.document, one.reading, one.findings) for one in inspection.checked]
        place(target, dump_baseline(rows, target.absolute().parent).encode(), force=True)
        tell(visible(f"wrote {self.target}: known findings: {len(inspection.findings)}"))
        return 0
