"""Targets are settled before the work begins."""

from pathlib import Path

import pytest

from converter.batch.discover import Document
from converter.batch.plan import Order, plan, stem

ORDER = Order(("json", "newsml-g2"))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("release.txt", "release"),
        ("release.newsml.xml", "release"),
        ("RELEASE.TXT", "RELEASE"),
        ("release.2026.txt", "release.2026"),
        ("release.docm", "release"),
        ("release", "release"),
        (".txt", ".txt"),
        ("-", "stdin"),
    ],
)
def test_stem_is_the_name_without_its_suffix(name: str, expected: str) -> None:
    assert stem(name, (".txt", ".xml", ".newsml.xml")) == expected


def test_targets_stand_beside_the_document_or_below_the_folder(tmp_path: Path) -> None:
    document = Document(str(tmp_path / "in" / "march" / "a.txt"), "a.txt", folder="march")
    (tmp_path / "in" / "march").mkdir(parents=True)

    (beside,) = plan([document], ORDER)
    (below,) = plan([document], ORDER, str(tmp_path / "out"))

    assert beside.targets == (
        str(tmp_path / "in" / "march" / "a.json"),
        str(tmp_path / "in" / "march" / "a.newsml.xml"),
    )
    assert below.targets == (
        str(tmp_path / "out" / "march" / "a.json"),
        str(tmp_path / "out" / "march" / "a.newsml.xml"),
    )
