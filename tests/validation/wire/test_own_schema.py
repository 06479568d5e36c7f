"""Our schema of NewsML-G2 refuses what the official one refuses, and takes what that takes: on examples and changed items."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree
from standards import newsml_g2_schema, standard
from wire_mutations import EVERYTHING, mutated
from xml_documents import parse

from converter.validation.wire.looks import G2
from converter.validation.wire.schemas import own_schema

ROOT = Path(__file__).resolve().parents[3]
OURS = sorted((ROOT / "tests" / "golden").glob("*/newsml-g2*.xml"))
OWN = own_schema("newsml-g2")


def own_takes(root: etree._Element) -> bool:
    return not OWN.faults(root)


def examples() -> list[Path]:
    return sorted(standard("newsml-g2/xml.xsd").parent.glob("examples/*.xml"))


def test_the_item_that_holds_everything_is_valid_under_both() -> None:
    root = parse(EVERYTHING.read_bytes())

    assert own_takes(root)
    assert newsml_g2_schema("2.35").validate(root)


@pytest.mark.parametrize("path", OURS, ids=lambda path: path.parent.name)
def test_our_outputs_are_valid(path: Path) -> None:
    assert own_takes(parse(path.read_bytes()))


def test_examples_of_the_iptc_are_judged_alike() -> None:
    official, judged = newsml_g2_schema("2.35"), 0
    for path in examples():
        root = parse(path.read_bytes())
        if root.tag in (f"{{{G2}}}newsItem", f"{{{G2}}}newsMessage"):
            assert own_takes(root) == official.validate(root), path.name
            judged += 1
    assert judged > 10


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(root=mutated(OURS))
def test_changed_items_are_judged_alike(root: etree._Element) -> None:
    assert own_takes(root) == newsml_g2_schema("2.35").validate(root), etree.tostring(root).decode()


def test_changed_examples_are_judged_alike() -> None:
    paths = [path for path in examples() if f"{{{G2}}}newsItem" == parse(path.read_bytes()).tag]

    @settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
    @given(root=mutated(paths))
    def judge(root: etree._Element) -> None:
        assert own_takes(root) == newsml_g2_schema("2.35").validate(root), etree.tostring(root).decode()

    judge()
