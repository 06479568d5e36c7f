"""Every sample in every format is what it was when somebody last read it; `pytest --accept` takes what comes out now."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from golden import GOLDEN, compare, portrait_of

from converter.model.codec import to_json
from converter.pipeline import read, write
from converter.writers import WRITERS

ROOT = Path(__file__).resolve().parents[1]
SEED = next((ROOT / "seeds").glob("*.txt"))
SAMPLES = {"seed": SEED} | {path.parent.name: path for path in sorted((ROOT / "samples").glob("*/release.txt"))}
KEPT_AS_IS = {"json"}  # the canonical JSON stands beside each sample


def golden_name(writer: str, suffix: str) -> str:
    """The file that keeps a writer's output of a sample."""
    return f"{writer}{suffix or Path(f'x{WRITERS[writer].suffix}').suffix}"


@pytest.mark.parametrize("sample", SAMPLES)
@pytest.mark.parametrize("writer", sorted(WRITERS.keys() - KEPT_AS_IS))
def test_output_is_the_golden_one(sample: str, writer: str, *, accept: bool) -> None:
    output = write(read(SAMPLES[sample]).release, writer)

    portrait, suffix = portrait_of(output.data)

    compare(sample, golden_name(writer, suffix), portrait, accept=accept)


@pytest.mark.parametrize("sample", SAMPLES)
def test_model_is_the_one_beside_the_sample(sample: str, *, accept: bool) -> None:
    model = to_json(read(SAMPLES[sample]).release)
    path = GOLDEN / "seed" / "release.json" if sample == "seed" else SAMPLES[sample].with_name("release.json")

    if accept:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(model, encoding="utf-8")

    assert model == path.read_text(encoding="utf-8")


def test_no_golden_is_left_of_what_is_gone() -> None:
    known = {(sample, writer) for sample in SAMPLES for writer in WRITERS} | {("seed", "release")}

    found = {(path.parent.name, path.name.partition(".")[0]) for path in GOLDEN.glob("*/*")}

    assert found <= known


def test_continuous_integration_accepts_nothing() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "--accept", "--collect-only", "-q", str(ROOT / "tests" / "test_tables.py")],
        cwd=ROOT,
        env=os.environ | {"CI": "true"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert result.returncode == pytest.ExitCode.USAGE_ERROR
    assert "--accept: not in continuous integration" in result.stderr
