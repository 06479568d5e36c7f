"""`prconvert rules` and `prconvert formats`: the tables, as people read them."""

from command import prconvert

from converter.pipeline import all_rules
from converter.readers import READERS
from converter.validation.rules import RULES
from converter.writers import WRITERS


def test_every_rule_is_listed_with_code_severity_and_name() -> None:
    lines = prconvert("rules").product.decode().splitlines()

    assert [line.split() for line in lines] == [[rule.code, rule.severity, rule.name] for rule in all_rules().values()]


def test_rule_is_explained_by_code_or_name() -> None:
    by_code = prconvert("rules", "prc102")
    by_name = prconvert("rules", "missing-dateline")

    assert by_code.status == 0
    assert by_code.product == by_name.product
    assert by_code.product.decode().startswith("PRC102 missing-dateline (warning)\n\n")
    assert RULES["PRC102"].explanation.strip() in by_code.product.decode()


def test_every_format_is_listed() -> None:
    read, written = prconvert("formats").product.decode().split("write:\n")

    assert [line.split()[0] for line in read.splitlines()[1:]] == list(READERS)
    assert [line.split()[:2] for line in written.splitlines()] == [[w.name, w.suffix] for w in WRITERS.values()]
