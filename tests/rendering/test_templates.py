"""Templates of the user: filled with the model, escaped for their format, and shut off from everything else."""

from pathlib import Path

import pytest
from specimen import specimen

from converter.errors import ConfigurationError, UsageError
from converter.pipeline import write
from converter.rendering.templates import fill_template
from converter.writers.html import HtmlOptions
from converter.writers.markdown import MarkdownOptions
from converter.writers.text import TextOptions


@pytest.fixture
def template(tmp_path: Path) -> Path:
    return tmp_path / "release.j2"


def test_template_sees_the_release_and_its_story(template: Path) -> None:
    template.write_text(
        "{{ release.headline }} ({{ release.language }})\n"
        "{% for part in story if part.section == 'body' %}{{ part.kind }} {% endfor %}\n"
    )

    headline, kinds = fill_template(str(template), specimen()).splitlines()

    assert headline == "Acme opens “green” plant (en-CA)"
    assert kinds.split()[:2] == ["notice", "headline"] or "headline" in kinds.split()


def test_values_are_escaped_for_their_format(template: Path) -> None:
    template.write_text("{{ release.paragraphs[0].text }}")
    release = specimen()

    assert "H2O &amp; &lt;tags&gt;" in write(release, "html", HtmlOptions(template=str(template))).data.decode()
    assert r"\<tags>" in write(release, "markdown", MarkdownOptions(template=str(template))).data.decode()
    assert "H2O & <tags>" in write(release, "text", TextOptions(template=str(template))).data.decode()


def test_absent_values_are_nothing(template: Path) -> None:
    template.write_text("[{{ release.paragraphs[0].level }}]")

    assert fill_template(str(template), specimen()) == "[]"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("one\n{% for x in %}", "release.j2:2: "),
        ("one\n\n{{ release.headlin }}", "release.j2:3: "),
        ("{{ 1 / 0 }}", "release.j2:1: division by zero"),
        ("{{ ''.__class__.__mro__ }}", "release.j2:1: "),
        ("{{ release.paragraphs.clear() }}", "release.j2:1: "),
        ("{% include '/etc/passwd' %}", "release.j2:1: "),
    ],
)
def test_fault_is_told_with_its_line(template: Path, source: str, said: str) -> None:
    template.write_text(source)

    with pytest.raises(ConfigurationError, match=said):
        fill_template(str(template), specimen())


def test_template_that_is_not_there_is_told() -> None:
    with pytest.raises(UsageError, match=r"--template 'nowhere\.j2': no such file or directory"):
        fill_template("nowhere.j2", specimen())
