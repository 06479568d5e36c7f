"""The library as its users type it: mypy --strict reads this file with the others, and a wrong type is an error there."""

from typing import assert_type

import converter
from converter import Finding, Output, PressRelease, Reading


def use_everything(path: str, data: bytes) -> None:
    """Each call with the types that it takes and answers."""
    reading = converter.read(path)
    assert_type(reading, Reading)
    assert_type(converter.read(data, name="release.txt", format="text"), Reading)
    assert_type(converter.read_all(data), tuple[Reading, ...])
    assert_type(reading.release, PressRelease)
    assert_type(reading.findings, tuple[Finding, ...])
    assert_type(converter.to_json(reading.release), str)
    assert_type(converter.write(reading.release, "docx"), Output)
    assert_type(converter.convert(path, "pdf", name="release.txt").data, bytes)
    assert_type(converter.validate(reading, codes=["PRC1"]), tuple[Finding, ...])
    assert_type(converter.validate_wire(path, profile="lenient-wire", schema_dir="schemas"), tuple[Finding, ...])
    assert_type(converter.__version__, str)
    options: object = converter.WRITERS["newsml-g2"].options()
    converter.write(reading.release, "newsml-g2", options, attachments=())
    converter.write("release.txt", "json")  # type: ignore[arg-type]  # a release, not its name
    converter.raed(path)  # type: ignore[attr-defined]  # misspelt names are seen
    try:
        converter.read(path, format="docx")
    except (converter.ReadError, converter.UsageError) as error:
        assert_type(error.exit_status, int)
