"""What was written reads back equal: NewsML-G2, NITF and ninjs, provenance and artifacts apart."""

from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from lxml import etree
from specimen import bare, specimen
from standards import combined_schema, faults, nitf_schema
from strategies import releases

from converter.model.codec import to_dict, to_json
from converter.model.reading import Reading
from converter.model.release import Paragraph, PressRelease
from converter.pipeline import read
from converter.writers import WRITERS

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = sorted(ROOT.glob("samples/*/release.txt")) + sorted(ROOT.glob("seeds/*.txt"))
CORPUS = sorted(path for path in (ROOT.parent / "shared" / "corpus" / "dev").glob("*") if path.suffix != ".json")
LEFT_OUT = ("provenance", "artifacts")
FORMATS: dict[str, tuple[str, dict[str, Any]]] = {
    "newsml-g2": ("newsml-g2", {}),
    "newsml-g2 in a message": ("newsml-g2", {"message": True, "version": "2.18"}),
    "newsml-g2 with nitf": ("newsml-g2", {"body": "nitf"}),
    "nitf": ("nitf", {}),
    "ninjs": ("ninjs", {}),
}


def written(release: PressRelease, format: str) -> bytes:
    name, options = FORMATS[format]
    return WRITERS[name].write(release, WRITERS[name].options(**options), ()).data


def back(release: PressRelease, format: str) -> Reading:
    return read(written(release, format), name=f"acme{WRITERS[FORMATS[format][0]].suffix}")


def facts(release: PressRelease) -> dict[str, Any]:
    return {key: value for key, value in to_dict(release).items() if key not in LEFT_OUT}


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("release", [specimen(), bare()], ids=["specimen", "bare"])
def test_specimens(release: PressRelease, format: str) -> None:
    reading = back(release, format)
    assert facts(reading.release) == facts(release)
    assert reading.findings == ()


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.parent.name)
def test_samples(path: Path, format: str) -> None:
    release = read(path).release
    assert facts(back(release, format).release) == facts(release)


@pytest.mark.skipif(not CORPUS, reason="no corpus beside this checkout")
@pytest.mark.parametrize("format", FORMATS)
def test_corpus(format: str) -> None:
    readings = [(path.name, read(path).release) for path in CORPUS]
    assert [name for name, release in readings if facts(back(release, format).release) != facts(release)] == []


@pytest.mark.parametrize("format", FORMATS)
def test_any_release(format: str) -> None:
    @settings(max_examples=60)
    @given(releases())
    def check(release: PressRelease) -> None:
        assert facts(back(release, format).release) == facts(release)

    check()


@pytest.mark.parametrize("format", FORMATS)
def test_every_text_is_at_its_place(format: str) -> None:
    release = specimen()
    reading = back(release, format)
    texts = {f"/paragraphs/{number}/text": p.text for number, p in enumerate(release.paragraphs) if p.rows is None}
    texts |= {"/headline": release.headline or "", "/dateline/text": release.dateline.text if release.dateline else ""}
    for pointer, text in texts.items():
        found = "".join(reading.text[piece.start : piece.end] for piece in reading.origins[pointer])
        for sign, reference in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
            text = text.replace(sign, reference)  # noqa: PLW2901  as it stands in the source
        assert found == (text.replace("\n", "\\n") if format == "ninjs" else text)


@pytest.mark.parametrize("format", FORMATS)
def test_the_second_time_the_bytes_are_the_same(format: str) -> None:
    release = read(SAMPLES[0]).release
    once = written(release, format)
    assert written(back(release, format).release, format) == once


@pytest.mark.parametrize("format", ["newsml-g2", "newsml-g2 with nitf", "nitf"])
def test_other_software_may_write_the_document_again(format: str) -> None:
    data = written(specimen(), format)
    by_lxml = etree.tostring(etree.fromstring(data), encoding="UTF-16", xml_declaration=True)
    by_python = ET.tostring(ET.fromstring(data))  # noqa: S314  our own document
    for again in (by_lxml, by_python):
        reading = read(again, name="again.xml")
        assert facts(reading.release) == facts(specimen())
        assert reading.findings == ()


# Somebody has changed what was written


@pytest.mark.parametrize("format", FORMATS)
def test_changed_words_are_read_as_they_are_now(format: str) -> None:
    data = written(specimen(), format).replace(b"Nested item", b"Nested thing")
    reading = read(data, name=f"acme{WRITERS[FORMATS[format][0]].suffix}")
    assert "Nested thing" in [paragraph.text for paragraph in reading.release.paragraphs]
    assert reading.release.quotes == specimen().quotes


def test_a_headline_that_was_changed_in_the_metadata_alone_is_told() -> None:
    data = written(specimen(), "newsml-g2").replace(b"<headline>Acme opens", b"<headline>Acme closes")
    reading = read(data, name="acme.newsml.xml")
    (finding,) = reading.findings
    assert finding.code == "PRC916"
    assert "'Acme closes" in finding.message
    assert reading.release.headline == specimen().headline


@pytest.mark.parametrize("format", ["newsml-g2", "nitf", "ninjs"])
def test_a_new_paragraph_makes_it_any_other_text(format: str) -> None:
    new = "<p>Acme added this sentence to the release on Monday.</p>"
    data = written(specimen(), format).decode()
    mark = '<p id=\\"p2\\"' if format == "ninjs" else '<p id="p2"'
    assert mark in data
    reading = read(data.replace(mark, new + mark, 1).encode(), name=f"acme{WRITERS[format].suffix}")
    assert "PRC910" in [finding.code for finding in reading.findings]
    assert "Acme added this sentence to the release on Monday." in [p.text for p in reading.release.paragraphs]
    assert reading.release.headline == specimen().headline


@pytest.mark.parametrize("value", ["[", '{"a": 1}', "[" * 5000, "null", '[{"role": "boss"}]', "1e999"])
@pytest.mark.parametrize("name", ["contacts", "quotes.9.speaker", "a.b.c", "paragraphs.x", "links.999999999.url"])
def test_a_record_that_says_nonsense_is_told(name: str, value: str) -> None:
    meta = f'<meta name="prconvert:{name}" content="{value.replace(chr(34), "&quot;")}"/></head>'
    data = written(specimen(), "nitf").decode().replace("<tobject", f"{meta[:-7]}<tobject", 1)
    reading = read(data.encode(), name="acme.nitf.xml")
    assert reading.release.headline == specimen().headline
    if (name, value) != ("contacts", "null"):
        assert "PRC910" in [finding.code for finding in reading.findings]


HIDDEN = {
    "headline": '"Acme is bankrupt"',
    "paragraphs.0.text": '"Acme is bankrupt."',
    "notices": '[{"kind": "other", "text": "Acme is bankrupt", "until": null, "after": null}]',
    "artifacts": '[{"text": "Acme is bankrupt", "reason": "unknown", "after": null}]',
}


@pytest.mark.parametrize("name", HIDDEN)
def test_no_text_comes_from_the_record_alone(name: str) -> None:
    meta = f"<meta name=\"prconvert:{name}\" content='{HIDDEN[name]}'/>"
    data = written(specimen(), "nitf").decode().replace("<tobject", f"{meta}<tobject", 1)
    reading = read(data.encode(), name="acme.nitf.xml")
    assert "PRC910" in [finding.code for finding in reading.findings]
    assert "bankrupt" not in to_json(reading.release)


def test_ten_thousand_paragraphs() -> None:
    many = tuple(Paragraph(f"p{number}", "text", "body", f"Sentence {number}.") for number in range(1, 10_001))
    release = replace(bare(), paragraphs=many)
    for format in ("newsml-g2", "nitf", "ninjs"):
        assert facts(back(release, format).release) == facts(release)
    assert faults(combined_schema(), written(release, "newsml-g2")) == []
    assert faults(nitf_schema(), written(release, "nitf")) == []
