"""`prconvert validate item.xml`: documents of the wires are checked as they stand, ours and others'."""

import json
from pathlib import Path

import pytest
from command import RELEASE, prconvert


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wire")
    (folder / "release.txt").write_text(RELEASE, encoding="utf-8")
    prconvert("convert", "release.txt", "--to", "newsml-g2,nitf,ninjs", cwd=folder)
    item = (folder / "release.newsml.xml").read_text("utf-8")
    (folder / "bad.xml").write_text(
        item.replace("<creditline>", "<creditline>").replace('tag="en"', 'tag="e n"'), "utf-8"
    )
    return folder


def test_our_item_is_sound(folder: Path) -> None:
    run = prconvert("validate", "release.newsml.xml", "--quiet", cwd=folder)

    assert (run.status, run.product) == (0, b"nothing to object to\n")


def test_a_fault_has_line_column_and_what_would_be_right(folder: Path) -> None:
    run = prconvert("validate", "bad.xml", "--quiet", "--select", "NML001", cwd=folder)

    assert run.status == 1
    first = run.product.decode().replace("\n    ", " ").splitlines()[0]
    line = next(n for n, text in enumerate((folder / "bad.xml").read_text("utf-8").splitlines(), 1) if "e n" in text)
    assert first == f"bad.xml:{line}:13: error NML001 'e n' is not a language tag of BCP 47 such as en-US"


def test_text_says_where_in_the_document_a_fault_is(folder: Path) -> None:
    run = prconvert("validate", "bad.xml", "--quiet", "--select", "NML001", cwd=folder)

    assert "    = at /newsItem/contentMeta/language/@tag\n" in run.product.decode()


def test_catalogs_of_the_package_newsmlg2_are_found_where_it_is_installed(tmp_path: Path) -> None:
    item = Path(__file__).parents[1] / "wire" / "rules" / "catalog-not-at-hand" / "bad" / "line-4.xml"
    catalogs = tmp_path / "NewsMLG2" / "catalogs"
    catalogs.mkdir(parents=True)
    (catalogs.parent / "__init__.py").write_text("raise RuntimeError", "utf-8")
    scheme = '<scheme alias="acme" uri="http://cv.iptc.org/newscodes/genre/"/>'
    (catalogs / "catalog_7.xml").write_text(f'<catalog xmlns="http://iptc.org/std/nar/2006-10-01/">{scheme}</catalog>')

    without = prconvert("validate", item, "--select", "NML202")
    with_it = prconvert("validate", item, "--select", "NML2", PYTHONPATH=str(tmp_path))

    assert "NML202" in without.product.decode()
    assert with_it.product == b"nothing to object to\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('<!DOCTYPE a [<!ENTITY b "c">]><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">&b;</newsItem>', "a document type"),
        ('<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">&nbsp;</newsItem>', "the entity '&nbsp;'"),
        ('<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">' + "<a>" * 400, "no well-formed XML"),
        ('<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">' + "<a>" * 400 + "</a>" * 400 + "</newsItem>", "256 deep"),
    ],
    ids=["declared", "entity", "open", "deep"],
)  # fmt: skip
def test_bombs_are_refused(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "item.xml").write_text(text, encoding="utf-8")

    run = prconvert("validate", "item.xml", cwd=tmp_path)

    assert (run.status, run.product) == (1, b"")
    assert run.said.startswith("prconvert: error: item.xml:")
    assert message in run.said


def test_a_profile_for_wires_is_named_like_one_for_releases(folder: Path) -> None:
    codes = []
    for profile in ("spec", "press-release", "ap,press-release", "lenient-wire"):
        run = prconvert("validate", "release.newsml.xml", "--profile", profile, "--format", "json", cwd=folder)
        assert run.status == 0
        codes.append({f["code"] for one in json.loads(run.product)["documents"] for f in one["findings"]})

    assert "NML606" not in codes[0]
    assert "NML606" in codes[1]
    assert codes[1] == codes[2]
    assert "NML606" not in codes[3]
