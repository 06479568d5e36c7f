"""`prconvert schemas`: official schemas are taken over, listed, and used for documents of their own version."""

from pathlib import Path

import pytest
from command import prconvert
from standards import standard

STRANGE = """<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://iptc.org/std/nar/2006-10-01/" version="2.40">
  <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>
  <xs:element name="newsItem">
    <xs:complexType>
      <xs:attribute name="standardversion" type="xs:string"/>
      <xs:attribute ref="xml:lang" use="required" xmlns:xml="http://www.w3.org/XML/1998/namespace"/>
    </xs:complexType>
  </xs:element>
</xs:schema>
"""
ITEM = '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standardversion="{}"{}/>'


def test_no_schema_is_there_at_first(tmp_path: Path) -> None:
    run = prconvert("schemas", XDG_DATA_HOME=str(tmp_path))

    assert run.status == 0
    assert run.product.decode().startswith(f"{tmp_path}/prconvert/schemas: no official schema;")


def test_published_schemas_are_added_and_listed(tmp_path: Path) -> None:
    files = [standard(name) for name in ("newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd", "newsml-g2/xml.xsd")]
    renamed = tmp_path / "renamed.xsd"
    renamed.write_bytes(files[0].read_bytes())

    added = prconvert("schemas", "add", renamed, files[1], XDG_DATA_HOME=str(tmp_path))
    listed = prconvert("schemas", XDG_DATA_HOME=str(tmp_path))

    assert (added.status, added.product) == (0, b"")
    assert "NewsML-G2_2.35-spec-All-Power.xsd, for newsml-g2 2.35\n" in added.said
    assert listed.product.decode().splitlines()[1].split() == [
        *("newsml-g2", "2.35", "published", "NewsML-G2_2.35-spec-All-Power.xsd")
    ]


def test_a_changed_schema_is_refused_unless_it_is_wanted(tmp_path: Path) -> None:
    (tmp_path / "strange.xsd").write_text(STRANGE, "utf-8")

    refused = prconvert("schemas", "add", "strange.xsd", cwd=tmp_path, XDG_DATA_HOME=str(tmp_path))
    taken = prconvert("schemas", "add", "strange.xsd", "--unpublished", cwd=tmp_path, XDG_DATA_HOME=str(tmp_path))
    listed = prconvert("schemas", XDG_DATA_HOME=str(tmp_path))

    assert refused.status == 2
    assert "strange.xsd: is no schema that was published as it is (SHA-256 " in refused.said
    assert taken.status == 0
    assert listed.product.decode().splitlines()[1].split() == ["newsml-g2", "2.40", "unknown", "strange.xsd"]


@pytest.mark.parametrize("how", ["option", "variable", "added"])
def test_the_schema_of_the_documents_own_version_is_used(tmp_path: Path, how: str) -> None:
    folder = tmp_path / "prconvert" / "schemas" if how == "added" else tmp_path / "official"
    folder.mkdir(parents=True)
    (folder / "a schema.xsd").write_text(STRANGE, "utf-8")
    (tmp_path / "sound.xml").write_text(ITEM.format("2.40", ' xml:lang="en"'), "utf-8")
    (tmp_path / "faulty.xml").write_text(ITEM.format("2.40", ""), "utf-8")
    (tmp_path / "other.xml").write_text(ITEM.format("2.35", ' xml:lang="en"'), "utf-8")
    options = ["--schema-dir", "official"] if how == "option" else []
    named = "official" if how == "variable" else ""

    runs = [
        prconvert(
            "validate",
            name,
            "--select",
            "NML001",
            *options,
            cwd=tmp_path,
            XDG_DATA_HOME=str(tmp_path),
            PRCONVERT_SCHEMA_DIR=named,
        )
        for name in ("sound.xml", "faulty.xml", "other.xml")
    ]

    assert [run.status for run in runs] == [0, 1, 1]
    assert "'newsItem' lacks its attribute 'lang'" in runs[1].product.decode()
    assert "'newsItem' lacks its attribute 'guid'" in runs[2].product.decode()  # of our own schema


def test_a_schema_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "official").mkdir()
    (tmp_path / "official" / "broken.xsd").write_text(STRANGE.replace('type="xs:string"', 'type="xs:strange"'), "utf-8")
    (tmp_path / "item.xml").write_text(ITEM.format("2.40", ""), "utf-8")

    run = prconvert("validate", "item.xml", "--schema-dir", "official", cwd=tmp_path)

    assert (run.status, run.product) == (2, b"")
    assert "official/broken.xsd: no schema that can be used:" in run.said


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("schemas", "add"), "nothing to add; name the files"),
        (("schemas", "add", "missing.xsd"), "missing.xsd: no such file"),
        (("validate", "item.xml", "--schema-dir", "missing"), "missing: no such folder"),
    ],
)
def test_wrong_usage_is_status_2(tmp_path: Path, arguments: tuple[str, ...], message: str) -> None:
    (tmp_path / "item.xml").write_text(ITEM.format("2.35", ""), "utf-8")

    run = prconvert(*arguments, cwd=tmp_path, XDG_DATA_HOME=str(tmp_path))

    assert run.status == 2
    assert run.said.startswith(f"prconvert: error: {message}")
