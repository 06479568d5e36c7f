"""Profiles on real items: ours have no error in any, and the IPTC's own examples none in `lenient-wire` that is false."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from standards import newsml_g2_schema, standard
from strategies import releases
from xml_documents import parse

from converter.model.findings import Finding
from converter.model.release import PressRelease
from converter.model.source import Source
from converter.readers.text import read_text
from converter.validation.wire.document import parse_document
from converter.validation.wire.engine import Means, check_document
from converter.validation.wire.looks import sniff
from converter.validation.wire.profiles import PROFILES
from converter.writers import WRITERS
from converter.writers.newsml_g2 import NewsmlG2Options

ROOT = Path(__file__).resolve().parents[3]
SAMPLES = sorted((ROOT / "samples").glob("*/release.txt"))
CORPUS = sorted((ROOT.parent / "shared" / "corpus" / "dev").glob("*.txt"))
MEANS = Means(today="2026-11-29")


def errors(data: bytes, profile: str) -> list[Finding]:
    format = sniff(data)
    assert format
    found = check_document(parse_document(Source(data, "item"), format), MEANS, profile)
    return [finding for finding in found if finding.severity == "error"]


def outputs(release: PressRelease) -> list[bytes]:
    written = [WRITERS[name].write(release, WRITERS[name].options(), ()) for name in ("newsml-g2", "nitf", "ninjs")]
    options = [NewsmlG2Options(body=body, message=message) for body in ("nitf", "flat") for message in (False, True)]
    return [
        *(output.data for output in written),
        *(WRITERS["newsml-g2"].write(release, chosen, ()).data for chosen in options),
    ]


@pytest.mark.parametrize("path", [*SAMPLES, *CORPUS], ids=lambda path: path.parent.name + path.stem)
def test_our_outputs_have_no_error_in_any_profile(path: Path) -> None:
    for reading in read_text(Source(path.read_bytes(), path.name)):
        for data in outputs(reading.release):
            for profile in PROFILES:
                assert errors(data, profile) == []


@settings(max_examples=30)
@given(release=releases())
def test_what_we_write_of_any_release_has_no_error_in_the_standard(release: PressRelease) -> None:
    for data in outputs(release):
        assert errors(data, "spec") == []


def test_examples_have_no_false_error_in_the_lenient_profile() -> None:
    official, judged = newsml_g2_schema("2.35"), 0
    for path in sorted(standard("newsml-g2/xml.xsd").parent.glob("examples/*.xml")):
        data = path.read_bytes()
        if sniff(data) is None:
            continue  # a fragment, which is no document of any format
        judged += 1
        if errors(data, "lenient-wire"):
            assert not official.validate(parse(data)), path.name
    assert judged > 20
