"""Catalogs: those of the IPTC are known, others are found by the last part of their address, and nothing is fetched."""

from pathlib import Path

import pytest
from standards import standard

from converter.reference.iptc_schemes import NEWEST, SCHEMES, schemes_of
from converter.validation.wire.catalogs import Catalogs, read_catalog, schemes_in
from converter.validation.wire.document import parse_tree

IPTC = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_{}.xml"
OWN = (
    '<catalog xmlns="http://iptc.org/std/nar/2006-10-01/"><scheme alias="acme" uri="https://example.com/x/"/></catalog>'
)


def test_the_catalog_of_the_iptc_is_known_to_the_letter() -> None:
    text = standard("newsml-g2/catalog.IPTC-G2-Standards_41.xml").read_text("utf-8")

    assert schemes_of(IPTC.format(NEWEST)) == schemes_in(parse_tree(text, "catalog.xml"))


def test_older_catalogs_lack_what_came_later() -> None:
    newest, older = schemes_of(IPTC.format(41)), schemes_of(IPTC.format(32))
    assert newest is not None
    assert older is not None
    assert "plus" not in older
    assert older["ninat"] == newest["ninat"] == SCHEMES["ninat"]


@pytest.mark.parametrize(
    "href", ["", IPTC.format(42), IPTC.format(99999), "https://example.com/c.xml", "http://[x", "\0"]
)
def test_other_catalogs_are_not_known(href: str) -> None:
    assert Catalogs().schemes(href) is None


def test_a_catalog_in_a_folder_goes_before_what_is_known(tmp_path: Path) -> None:
    (tmp_path / "catalog_7.xml").write_text(OWN, "utf-8")
    (tmp_path / "catalog.IPTC-G2-Standards_41.xml").write_text(OWN, "utf-8")
    catalogs = Catalogs((tmp_path,))

    for href in ("https://example.com/a/catalog_7.xml", "https://example.com/catalog_7.xml?v=1", IPTC.format(41)):
        assert catalogs.schemes(href) == {"acme": "https://example.com/x/"}


@pytest.mark.parametrize("href", ["https://example.com/../secret.xml", "https://example.com/a/..", "/..%2Fsecret.xml"])
def test_an_address_leads_to_no_file_outside_the_folder(tmp_path: Path, href: str) -> None:
    (tmp_path / "secret.xml").write_text(OWN, "utf-8")
    folder = tmp_path / "folder"
    folder.mkdir()

    assert Catalogs((folder,)).schemes(href) is None


def test_a_file_that_is_no_catalog_is_none(tmp_path: Path) -> None:
    for number, content in enumerate((b"", b"<a/>", b"\xff", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')):
        path = tmp_path / f"{number}.xml"
        path.write_bytes(content)
        assert read_catalog(path) is None
