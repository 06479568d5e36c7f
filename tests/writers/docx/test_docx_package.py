"""The Word document as a package: valid by every check, the same bytes every time, the release itself inside."""

import io
import zipfile
from hashlib import sha256

import pytest
from hypothesis import HealthCheck, given, settings
from specimen import bare, specimen
from strategies import releases
from word_documents import audit_faults, part_of, parts_of, schema_faults, select, text_of, value

from converter.model.codec import to_json
from converter.model.release import PressRelease
from converter.writers.docx import DOCX, DocxOptions
from converter.writers.docx.prepare import PREPARED, prepare


def write(release: PressRelease, options: DocxOptions | None = None) -> bytes:
    return DOCX.write(release, options or DocxOptions(), ()).data


@given(releases())
def test_any_release_is_valid_by_the_schemas_of_iso_29500(release: PressRelease) -> None:
    assert schema_faults(write(release)) == []


@given(releases())
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
def test_any_release_passes_the_checks_of_the_open_xml_sdk(release: PressRelease) -> None:
    assert audit_faults(write(release)) == []


@pytest.mark.parametrize("release", [specimen(), bare()], ids=["specimen", "bare"])
def test_everything_and_nothing_pass_both_checks(release: PressRelease) -> None:
    assert schema_faults(write(release)) == []
    assert audit_faults(write(release)) == []


@given(releases())
def test_the_same_release_gives_the_same_bytes(release: PressRelease) -> None:
    assert write(release) == write(release)


def test_archive_tells_no_time_and_no_machine() -> None:
    with zipfile.ZipFile(io.BytesIO(write(specimen()))) as archive:
        members = archive.infolist()

    assert members[0].filename == "[Content_Types].xml"
    assert {member.date_time for member in members} == {(1980, 1, 1, 0, 0, 0)}
    assert {(member.create_system, member.external_attr, member.extra) for member in members} == {(0, 0, b"")}
    assert len({member.filename.casefold() for member in members}) == len(members)


def test_prepared_parts_are_those_that_python_docx_makes() -> None:
    made = prepare()

    assert {path.name for path in PREPARED.iterdir()} == set(made)
    assert {name: (PREPARED / name).read_bytes() for name in made} == made


def test_every_relationship_leads_to_a_part_or_an_address() -> None:
    parts = parts_of(write(specimen()))
    relations = part_of(write(specimen()), "word/_rels/document.xml.rels")

    inner = select(relations, "//p:Relationship[not(@TargetMode)]/@Target")
    assert {target.removeprefix("../") if target[:3] == "../" else f"word/{target}" for target in inner} <= set(parts)
    used = set(select(part_of(write(specimen())), "//@r:id"))
    assert used <= set(select(relations, "//p:Relationship/@Id"))


# The release inside


@given(releases())
def test_the_model_is_enclosed_with_its_hash(release: PressRelease) -> None:
    enclosed = part_of(write(release), "customXml/item1.xml")

    (model,) = select(enclosed, "/m:release/m:model")
    assert model.text == to_json(release)
    assert model.get("sha256") == sha256(to_json(release).encode()).hexdigest()


@given(releases())
def test_the_hash_of_the_shown_text_is_that_of_the_paragraphs(release: PressRelease) -> None:
    data = write(release)

    lines = [text_of(paragraph) for paragraph in select(part_of(data), "//w:p")]
    shown = "".join(f"{line}\n" for line in lines if line)
    assert select(part_of(data, "customXml/item1.xml"), "//m:model/@shown") == [sha256(shown.encode()).hexdigest()]


def test_controls_are_bound_to_the_headlines_in_the_part() -> None:
    data = write(specimen())
    enclosed = part_of(data, "customXml/item1.xml")
    store = select(part_of(data, "customXml/itemProps1.xml"), "/*/@*[local-name() = 'itemID']")

    controls = select(part_of(data), "//w:sdt")

    assert [value(control, "w:sdtPr/w:tag/@w:val") for control in controls] == ["headline", "subheadlines/0"]
    for control in controls:
        (binding,) = select(control, "w:sdtPr/w:dataBinding")
        path = select(binding, "@w:xpath")[0].replace("r:", "m:")
        assert select(binding, "@w:storeItemID") == store
        assert [node.text for node in select(enclosed, path)] == [text_of(control)]


# Properties and settings


PROPERTIES = {
    "dc:title": "Acme opens “green” plant",
    "dc:subject": "Jobs for 200 people",
    "dc:creator": "Acme Corp.",
    "cp:keywords": "#energy, electricity",
    "dc:identifier": "302650001",
    "dc:language": "en-CA",
    "cp:version": "2",
    "dcterms:created": "2026-05-01T12:00:00Z",
}


@pytest.mark.parametrize("name", PROPERTIES)
def test_properties_are_those_of_the_release(name: str) -> None:
    assert value(part_of(write(specimen()), "docProps/core.xml"), f"/*/{name}/text()") == PROPERTIES[name]


def test_word_2013_and_later_open_it_without_a_banner() -> None:
    settings_part = part_of(write(specimen()), "word/settings.xml")

    assert value(settings_part, "//w:compatSetting[@w:name='compatibilityMode']/@w:val") == "15"


def test_what_is_filled_in_is_said() -> None:
    assert {finding.code for finding in DOCX.write(bare(), DocxOptions(), ()).findings} == {
        "PRC921",
        "PRC922",
        "PRC924",
    }
    assert value(
        part_of(write(bare(), DocxOptions(now="2026-03-04T05:06:07Z")), "docProps/core.xml"),
        "/*/dcterms:modified/text()",
    ) == ("2026-03-04T05:06:07Z")
