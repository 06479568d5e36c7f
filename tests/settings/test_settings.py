"""Settings: found upwards from a document, checked to the last key, and merged with what the command line says."""

from pathlib import Path

import pytest

from converter.errors import ConfigurationError
from converter.settings.find import find_settings, settings_of
from converter.settings.load import load_settings
from converter.settings.settings import Settings, Wishes, selection_for
from converter.validation.rules import OPTIONAL
from converter.validation.rules.headline_too_long import Options


@pytest.fixture(autouse=True)
def fresh() -> None:
    settings_of.cache_clear()


def own(folder: Path, text: str) -> Path:
    path = folder / ".prconvert.toml"
    path.write_text(text, encoding="utf-8")
    return path


def loaded(folder: Path, text: str) -> Settings:
    settings = load_settings(own(folder, text))
    assert settings is not None
    return settings


def test_nearest_file_upwards_counts(tmp_path: Path) -> None:
    (tmp_path / "news" / "2026").mkdir(parents=True)
    own(tmp_path, 'profile = "wire"')
    (tmp_path / "news" / "pyproject.toml").write_text('[tool.prconvert]\nprofile = "ap"\n', encoding="utf-8")

    assert find_settings(str(tmp_path / "news" / "2026" / "a.txt")).profiles == ("ap",)
    assert find_settings(str(tmp_path / "a.txt")).profiles == ("wire",)


def test_in_one_folder_the_own_file_goes_before_the_shared_one(tmp_path: Path) -> None:
    own(tmp_path, 'profile = "wire"')
    (tmp_path / "pyproject.toml").write_text('[tool.prconvert]\nprofile = "ap"\n', encoding="utf-8")

    assert find_settings(str(tmp_path / "a.txt")).profiles == ("wire",)


def test_project_file_without_the_table_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    own(tmp_path, 'profile = "wire"')
    (tmp_path / "sub" / "pyproject.toml").write_text('[project]\nname = "prconvert-news"\n', encoding="utf-8")

    assert find_settings(str(tmp_path / "sub" / "a.txt")).profiles == ("wire",)


def test_broken_project_file_of_somebody_else_is_no_concern_of_ours(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[project\n", encoding="utf-8")

    assert find_settings(str(tmp_path / "a.txt")).profiles == ()


def test_all_that_can_be_set(tmp_path: Path) -> None:
    settings = loaded(
        tmp_path,
        """
        profile = ["ap", "eu"]
        select = ["PRC1"]
        extend-select = ["PRC601"]
        ignore = "missing-end-mark"
        fail-on = "warning"
        baseline = "known.json"
        severity = { PRC1 = "info", missing-contact = "warning" }
        per-file-ignores = { "archive/*" = ["PRC301"] }

        [rules.headline-too-long]
        longest = 80

        [newsml-g2]
        provider = "Acme Newsroom"
        version-number = 2
        body = "flat"
        """,
    )

    assert (settings.profiles, settings.only, settings.more) == (("ap", "eu"), ("PRC1",), ("PRC601",))
    assert (settings.without, settings.fail_on, settings.baseline) == (
        ("missing-end-mark",),
        "warning",
        tmp_path / "known.json",
    )
    assert (settings.severities["PRC101"], settings.severities["PRC105"]) == ("info", "warning")
    assert settings.options == {"PRC301": Options(longest=80)}
    assert settings.writers["newsml-g2"] == {"provider": "Acme Newsroom", "version_number": 2, "body": "flat"}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('profle = "ap"', "profle: unknown key; did you mean 'profile'?"),
        ('profile = "app"', "profile: unknown profile 'app'; did you mean 'ap'?"),
        ("profile = 3", "profile: 3 where a list of strings is due"),
        ('select = ["PRC1", 2]', "select: an array of 2 where a list of strings is due"),
        ('ignore = ["PRC1002"]', "ignore: no rule answers to 'PRC1002'; did you mean 'PRC102'?"),
        ('ignore = ["mising-contact"]', "ignore: no rule answers to 'mising-contact'; did you mean 'missing-contact'?"),
        ('fail-on = "warn"', "fail-on: 'warn' is unknown; did you mean 'warning'?"),
        ('severity = { PRC1 = "fatal" }', "severity.PRC1: 'fatal' is unknown; one of: error, warning, info"),
        ("severity = 1", "severity: 1 where a table is due"),
        (
            "[rules.headline-too-long]\nlongst = 3",
            "rules.headline-too-long.longst: unknown key; did you mean 'longest'?",
        ),
        (
            '[rules.headline-too-long]\nlongest = "3"',
            "rules.headline-too-long.longest: '3' where a whole number is due",
        ),
        (
            "[rules.headline-too-long]\nlongest = true",
            "rules.headline-too-long.longest: true where a whole number is due",
        ),
        ("[rules.PRC3]\nlongest = 3", "rules.PRC3: means several rules; name one"),
        ("[rules.missing-body]\nwords = 3", "rules.missing-body: this rule has no options; leave the table out"),
        ('[rules.embargo-passed]\ntoday = "soon"', "rules.embargo-passed: Invalid isoformat string: 'soon'"),
        ("[json]\nx = 1", "json.x: unknown key; nothing can be set here"),
        ('[newsml-g2]\nprovidr = "A"', "newsml-g2.providr: unknown key; did you mean 'provider'?"),
        ("[newsml-g2]\nprovider = 1", "newsml-g2.provider: 1 where a string is due"),
        ('per-file-ignores = { "a/*" = ["X"] }', "per-file-ignores.a/*: no rule answers to 'X'"),
    ],
)
def test_error_names_file_key_and_what_was_meant(tmp_path: Path, text: str, message: str) -> None:
    path = own(tmp_path, text)

    with pytest.raises(ConfigurationError) as caught:
        load_settings(path)

    assert str(caught.value).startswith(f"{path}: {message}")
    assert caught.value.exit_status == 2


def test_table_of_a_project_file_is_named_in_full(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text("[tool.prconvert.severity]\nPRC101 = 1\n", encoding="utf-8")

    with pytest.raises(ConfigurationError, match=r"pyproject\.toml: tool\.prconvert\.severity\.PRC101: 1 where"):
        load_settings(path)


@pytest.mark.parametrize("data", [b"a = [", b"\xff\xfe", b"a = 1\na = 2", b"a = " + b"[" * 5000])
def test_what_is_no_toml_is_an_error_that_names_the_file(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / ".prconvert.toml"
    path.write_bytes(data)

    with pytest.raises(ConfigurationError, match=r"\.prconvert\.toml: no TOML: "):
        load_settings(path)


def test_wishes_go_before_settings() -> None:
    settings = Settings(profiles=("ap",), without=("PRC106",))

    assert "PRC801" in selection_for("a.txt", settings, Wishes()).codes
    assert "PRC801" not in selection_for("a.txt", settings, Wishes(profiles=("minimal",))).codes
    assert selection_for("a.txt", settings, Wishes(only=("PRC106", "PRC101"))).codes == {"PRC101"}
    assert "PRC102" not in selection_for("a.txt", settings, Wishes(without=("PRC102",))).codes


def test_selection_of_the_file_is_taken_where_nobody_wishes_otherwise() -> None:
    settings = Settings(only=("PRC1",), more=("PRC601",))

    assert selection_for("a.txt", settings, Wishes()).codes >= {"PRC101", "PRC601"}
    assert not selection_for("a.txt", settings, Wishes()).codes & {"PRC201", "PRC301"}
    assert selection_for("a.txt", settings, Wishes(only=("PRC301",))).codes == {"PRC301"}


@pytest.mark.parametrize(
    ("pattern", "ignored"),
    [("archive/*", True), ("*.txt", True), ("old.txt", True), ("news/*", False), ("archive", False)],
)
def test_patterns_are_compared_with_name_and_path(tmp_path: Path, pattern: str, ignored: bool) -> None:  # noqa: FBT001 -- a parameter of the cases
    settings = Settings(folder=tmp_path, ignored_in={pattern: ("PRC301",)})

    selection = selection_for(str(tmp_path / "archive" / "2019" / "old.txt"), settings, Wishes())

    assert ("PRC301" not in selection.codes) is ignored


def test_default_profile_leaves_out_what_is_a_matter_of_taste() -> None:
    codes = selection_for("a.txt", Settings(), Wishes()).codes

    assert not codes & OPTIONAL
    assert 40 <= sum(code < "PRC9" for code in codes) <= 60
