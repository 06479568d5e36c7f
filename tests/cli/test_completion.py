"""`prconvert completion`: the scripts are made of the parsers, and each shell completes with its own."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from command import prconvert

from converter.cli.main import COMMANDS
from converter.cli.parsers import parser_of
from converter.readers import READERS
from converter.validation.reports import REPORTS
from converter.writers import WRITERS

Program = Callable[[str], str]
BASH = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_shtab_prconvert
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.fixture(scope="module")
def scripts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("completion")
    for shell in ("bash", "zsh", "fish"):
        run = prconvert("completion", shell)
        assert (run.status, run.said) == (0, "")
        (folder / shell).write_bytes(run.product)
    return folder


CASES = [
    (("prconvert", ""), set(COMMANDS)),
    (("prconvert", "vali"), {"validate"}),
    (("prconvert", "validate", "a.txt", "--format", ""), set(REPORTS)),
    (("prconvert", "convert", "a.txt", "--to", "n"), {name for name in WRITERS if name.startswith("n")}),
    (("prconvert", "parse", "a.txt", "--from", ""), set(READERS)),
    (("prconvert", "rules", "PRC60"), {"PRC601", "PRC606"}),
    (("prconvert", "validate", "--watc"), {"--watch"}),
]


@pytest.mark.parametrize(("words", "expected"), CASES)
def test_bash_completes(scripts: Path, program: Program, words: tuple[str, ...], expected: set[str]) -> None:
    command = [program("bash"), "-c", BASH, "bash", str(scripts / "bash"), *words]
    run = subprocess.run(command, capture_output=True, text=True, check=False)

    assert run.stderr == ""
    assert expected <= set(run.stdout.split())
    assert all(found.startswith(words[-1]) for found in run.stdout.split())


@pytest.mark.parametrize(("words", "expected"), CASES)
def test_fish_completes(
    scripts: Path, program: Program, words: tuple[str, ...], expected: set[str], tmp_path: Path
) -> None:
    line = f"source {scripts / 'fish'}; complete -C '{' '.join(words)}'"
    run = subprocess.run(
        [program("fish"), "--no-config", "-c", line],
        capture_output=True,
        text=True,
        check=False,
        env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
    )

    assert expected <= {found.partition("\t")[0] for found in run.stdout.splitlines()}


def test_zsh_takes_the_script(scripts: Path, program: Program) -> None:
    run = subprocess.run([program("zsh"), "-n", scripts / "zsh"], capture_output=True, text=True, check=False)

    assert (run.returncode, run.stderr) == (0, "")
    assert (scripts / "zsh").read_text(encoding="utf-8").startswith("#compdef prconvert\n")


def test_unknown_shell_is_wrong_usage() -> None:
    run = prconvert("completion", "tcsh")

    assert run.status == 2
    assert "invalid choice: 'tcsh'" in run.said


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_explains_itself(command: str) -> None:
    assert all(action.help for action in parser_of(command)._actions)
