"""The hooks for pre-commit, driven by the real client in a real repository: what blocks a commit, and what lets it pass."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from command import RELEASE
from test_readme import LEFT_OUT

import converter

ROOT = Path(__file__).resolve().parents[1]
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
HOOKS = {hook["id"]: hook for hook in yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))}
BIN = Path(sys.executable).parent
AUTHOR = {
    f"GIT_{role}_{what}": value
    for role in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "Jane Roe"), ("EMAIL", "jane.roe@example.com"), ("DATE", "2026-03-03T09:00:00Z"))
}
GOOD = f"{RELEASE}\nAbout Acme\n\nAcme makes hinges.\n\nMedia contact: Jane Roe, jane.roe@example.com\n\n###\n"
BAD = GOOD.replace("he gate", "he [INSERT THING]").replace("FOR HINGES", "FOR HINGES.")


def run(*command: str | Path, cwd: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """Run a program as a person does at a desk of their own."""
    bare = {
        name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT", "VIRTUAL_ENV"))
    }
    environment = bare | AUTHOR | {
        "HOME": str(home),
        "PRE_COMMIT_HOME": str(home / "cache"),
        "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
        "GIT_CONFIG_GLOBAL": os.devnull,
    }  # fmt: skip
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


class Desk:
    """A repository in which the hooks are installed, and the person who commits to it."""

    def __init__(self, folder: Path, hooks: Path, *ids: str, language: str = "system") -> None:
        """Set up the repository with hooks from another, which runs them in this environment or makes one of its own."""
        self.home = folder / "home"
        self.folder = folder / "newsroom"
        (self.folder / "releases").mkdir(parents=True)
        self.home.mkdir()
        revision = run("git", "rev-parse", "HEAD", cwd=hooks, home=self.home).stdout.strip()
        config = {
            "repos": [
                {"repo": str(hooks), "rev": revision, "hooks": [{"id": one, "language": language} for one in ids]}
            ]
        }
        (self.folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
        self.must("git", "init", "-q", "-b", "main")
        self.must("pre-commit", "install")

    def must(self, *command: str | Path) -> str:
        """Run what has to work."""
        result = run(*command, cwd=self.folder, home=self.home)
        assert result.returncode == 0, result.stdout + result.stderr
        return result.stdout

    def commit(self, **files: str) -> subprocess.CompletedProcess[str]:
        """Write files, stage everything, and try to commit it."""
        for name, text in files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self.must("git", "add", "-A")
        return run("git", "commit", "-q", "-m", "a release", cwd=self.folder, home=self.home)

    def commits(self) -> int:
        """How many commits there are."""
        result = run("git", "rev-list", "--count", "HEAD", cwd=self.folder, home=self.home)
        return int(result.stdout) if result.returncode == 0 else 0


def repository(folder: Path) -> None:
    """Make a folder a repository with all that is in it committed."""
    for command in (("init", "-q", "-b", "main"), ("add", "-A"), ("commit", "-q", "-m", "hooks")):
        result = run("git", *command, cwd=folder, home=folder)
        assert result.returncode == 0, result.stderr


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository that offers the hooks; the programs are those of this environment."""
    folder = tmp_path_factory.mktemp("hooks")
    shutil.copy(MANIFEST, folder)
    repository(folder)
    return folder


def test_bad_release_blocks_the_commit_with_a_readable_message(hooks: Path, tmp_path: Path) -> None:
    desk = Desk(tmp_path, hooks, "prconvert-validate")

    result = desk.commit(**{"releases/march.txt": BAD})

    assert result.returncode == 1
    assert desk.commits() == 0
    said = result.stdout + result.stderr
    assert "press releases, checked" in said
    assert "releases/march.txt:5:22: error PRC601 placeholder '[INSERT THING]' left in the\n" in said
    assert re.search(r"^ +5 \| .*\[INSERT THING\]", said, re.MULTILINE)


def test_good_release_passes_and_a_mended_one_after_it_was_staged_again(hooks: Path, tmp_path: Path) -> None:
    desk = Desk(tmp_path, hooks, "prconvert-validate")

    assert desk.commit(**{"releases/good.txt": GOOD}).returncode == 0
    assert desk.commit(**{"releases/march.txt": BAD}).returncode == 1
    assert desk.commit(**{"releases/march.txt": GOOD}).returncode == 0
    assert desk.commits() == 2


def test_what_is_staged_counts_and_not_what_lies_beside_it(hooks: Path, tmp_path: Path) -> None:
    desk = Desk(tmp_path, hooks, "prconvert-validate")
    (desk.folder / "releases" / "march.txt").write_text(BAD, encoding="utf-8")
    desk.must("git", "add", "-A")
    (desk.folder / "releases" / "march.txt").write_text(GOOD, encoding="utf-8")

    result = run("git", "commit", "-q", "-m", "a release", cwd=desk.folder, home=desk.home)

    assert result.returncode == 1


def test_files_that_are_no_releases_are_left_alone(hooks: Path, tmp_path: Path) -> None:
    desk = Desk(tmp_path, hooks, *HOOKS)

    assert (
        desk.commit(
            **{"notes.txt": BAD, "package.json": "{}", "feed.xml": "<a>", "src/releases.py": "x = 1"}
        ).returncode
        == 0
    )


def test_fix_mends_the_file_and_leaves_the_staging_to_the_person(hooks: Path, tmp_path: Path) -> None:
    desk = Desk(tmp_path, hooks, "prconvert-fix")
    sloppy = GOOD.replace("FOR HINGES", "FOR HINGES.")

    result = desk.commit(**{"releases/march.txt": sloppy})

    assert result.returncode == 1
    assert "files were modified by this hook" in result.stdout + result.stderr
    assert (desk.folder / "releases" / "march.txt").read_text(encoding="utf-8") == GOOD
    assert desk.must("git", "show", ":releases/march.txt") == sloppy
    assert desk.commit().returncode == 0
    assert desk.must("git", "show", "HEAD:releases/march.txt") == GOOD


def test_canonical_json_is_held_to_its_schema_alone(hooks: Path, tmp_path: Path) -> None:
    desk = Desk(tmp_path, hooks, "prconvert-schema")
    good = converter.to_json(converter.read(BAD.encode(), name="march.txt").release)
    song = json.loads(good)
    song["paragraphs"][0]["kind"] = "song"

    assert desk.commit(**{"data/march.release.json": good, "release.json": good}).returncode == 0
    result = desk.commit(**{"data/april.release.json": json.dumps(song)})

    assert result.returncode == 1
    assert "/paragraphs/0/kind: " in result.stdout + result.stderr


def test_newsml_g2_is_held_to_its_schema(hooks: Path, tmp_path: Path) -> None:
    desk = Desk(tmp_path, hooks, "prconvert-newsml")
    release = converter.read(GOOD.encode(), name="march.txt").release
    item = converter.write(release, "newsml-g2").data.decode()

    assert desk.commit(**{"out/march.newsml.xml": item}).returncode == 0
    result = desk.commit(**{"out/april.newsml.xml": item.replace("<itemMeta>", "<itemMeta><song/>")})

    assert result.returncode == 1
    assert "out/april.newsml.xml:" in result.stdout + result.stderr


@pytest.mark.slow
def test_hook_makes_an_environment_of_its_own(tmp_path: Path) -> None:
    project = shutil.copytree(ROOT, tmp_path / "prconvert", ignore=LEFT_OUT)
    repository(project)
    desk = Desk(tmp_path, project, "prconvert-validate", language="python")

    assert desk.commit(**{"releases/march.txt": BAD}).returncode == 1
    assert desk.commit(**{"releases/march.txt": GOOD}).returncode == 0


def test_the_project_uses_its_own_hooks_on_its_samples() -> None:
    config = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    used = {hook["id"]: hook for repo in config["repos"] for hook in repo["hooks"] if hook["id"] in HOOKS}

    assert set(used) == {"prconvert-validate", "prconvert-schema"}
    for id_, hook in used.items():
        assert hook["entry"] == f".venv/bin/{HOOKS[id_]['entry']}"
    for pattern, kind in ((used["prconvert-validate"]["files"], "txt"), (used["prconvert-schema"]["files"], "json")):
        assert all(
            re.search(pattern, f"samples/{path.parent.name}/{path.name}")
            for path in (ROOT / "samples").glob(f"*/*.{kind}")
        )


@pytest.mark.parametrize(
    ("hook", "name", "taken"),
    [
        ("prconvert-validate", "releases/2026/march.txt", True),
        ("prconvert-validate", "Press Releases/March.DOCX", True),
        ("prconvert-validate", "newsroom/march.md", True),
        ("prconvert-validate", "docs/acme-release.txt", True),
        ("prconvert-validate", "release.pdf", True),
        ("prconvert-validate", "releases.txt", False),
        ("prconvert-validate", "prereleases/notes.txt", False),
        ("prconvert-validate", "releases/build.py", False),
        ("prconvert-fix", "releases/march.md", True),
        ("prconvert-fix", "releases/march.docx", False),
        ("prconvert-schema", "data/march.release.json", True),
        ("prconvert-schema", "package.json", False),
        ("prconvert-newsml", "out/march.newsml.xml", True),
        ("prconvert-newsml", "pom.xml", False),
    ],
)
def test_files_that_a_hook_takes(hook: str, name: str, taken: bool) -> None:  # noqa: FBT001  a row of a table
    assert (re.search(HOOKS[hook]["files"], name) is not None) is taken


def test_every_hook_says_what_it_is_for() -> None:
    assert set(HOOKS) == {"prconvert-validate", "prconvert-fix", "prconvert-schema", "prconvert-newsml"}
    assert all(hook["description"].endswith(".") and hook["language"] == "python" for hook in HOOKS.values())
