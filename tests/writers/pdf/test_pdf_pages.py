"""Pages as people see them: what is kept together, what stays inside the margins, themes, logos, and pictures of two samples."""

import importlib.util
import io
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from golden import GOLDEN
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_documents import faults, opened, tree_of
from PIL import Image, ImageChops, ImageFilter, ImageStat
from specimen import bare, specimen

from converter.errors import ConfigurationError, UsageError, WriteError
from converter.model.release import EndMark, Paragraph, PressRelease
from converter.pipeline import read
from converter.writers.pdf import PDF, PdfOptions, fonts, looks, typefaces
from converter.writers.pdf.strips import Strip, paginate
from converter.writers.pdf.typefaces import FAMILIES, packaged

ROOT = Path(__file__).resolve().parents[3]
SENTENCE = "The company announced a strategic agreement with independent customers and partners. "
DIFFERENCE = 1.0
"""Of 255: the mean difference of two pictures, blurred, that looks the same; another weight of type is five times that."""


def write(release: PressRelease, **options: str) -> bytes:
    return PDF.write(release, PdfOptions(**options), ()).data


def release_of(*paragraphs: Paragraph, **fields: object) -> PressRelease:
    return replace(bare(), language="en", paragraphs=paragraphs, **fields)  # type: ignore[arg-type]  # fields of it


def texts(data: bytes) -> list[str]:
    """The text of each page."""
    with pypdfium2.PdfDocument(data) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


def sizes(data: bytes) -> list[tuple[int, int]]:
    with pypdfium2.PdfDocument(data) as document:
        return [(round(page.get_width()), round(page.get_height())) for page in document]


# Strips and pages


def paint(painter: object, top: float) -> None:
    """Nothing."""


def pages_of(strips: Sequence[Strip], height: float = 100) -> list[list[int]]:
    numbers = {id(strip): number for number, strip in enumerate(strips)}
    return [
        [numbers[id(placed.strip)] for placed in page if not placed.again] for page in paginate(strips, height, height)
    ]


@given(st.lists(st.tuples(st.floats(1, 150), st.floats(0, 30), st.booleans()), max_size=60))
@settings(max_examples=200)
def test_every_strip_stands_once_in_order_and_inside_its_page(parts: list[tuple[float, float, bool]]) -> None:
    strips = [Strip(height, paint, before, tied) for height, before, tied in parts]

    pages = paginate(strips, 80, 100)

    assert [placed.strip for page in pages for placed in page] == strips
    for number, page in enumerate(pages):
        assert page or not strips
        for placed in page[1:]:
            assert placed.top + placed.strip.height * 0.95 <= (100 if number else 80) + 0.1


def test_no_page_begins_with_what_is_tied_to_the_strip_above() -> None:
    strips = [Strip(30, paint) for _ in range(6)]
    strips[3].tied = True

    assert pages_of(strips) == [[0, 1], [2, 3, 4], [5]]


def test_strips_that_are_tied_over_a_whole_page_are_parted_all_the_same() -> None:
    assert pages_of([Strip(40, paint, tied=True) for _ in range(5)]) == [[0, 1], [2, 3], [4]]


def test_lines_are_set_tighter_before_a_page_is_left_almost_empty() -> None:
    assert pages_of([Strip(10, paint, 0.3) for _ in range(10)]) == [list(range(10))]


def paragraphs(count: int, sentences: int = 4) -> Iterator[Paragraph]:
    for number in range(1, count + 1):
        yield Paragraph(f"p{number}", "text", "body", f"Number {number}. {SENTENCE * sentences}".strip())


@pytest.mark.parametrize("count", range(8, 16))
def test_headings_lines_and_end_mark_are_never_alone(count: int) -> None:
    heading = Paragraph(f"p{count + 1}", "heading", "body", "A heading", level=1)
    last = Paragraph(f"p{count + 2}", "text", "body", f"Last. {SENTENCE * 3}".strip())
    release = release_of(*paragraphs(count), heading, last, end_mark=EndMark("###", last.id))

    for number, page in enumerate(texts(write(release))):
        lines = [
            line for line in page.split("\r\n") if line.strip() and "Page " not in line and "Press release" not in line
        ]
        assert lines[-1].strip() != "A heading"
        assert lines[0].strip() != "###"
        if number:
            starts = lines[0].startswith(("Number", "A heading", "Last"))
            assert starts or not lines[1].startswith(("Number", "A heading", "Last")), "a single line over a paragraph"


# Margins


def boxes(data: bytes) -> Iterator[tuple[float, float, float, float]]:
    """The edges of each sign, in parts of its page."""
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            width, height = page.get_size()
            text = page.get_textpage()
            for number in range(text.count_chars()):
                left, bottom, right, top = text.get_charbox(number)
                yield left / width, bottom / height, right / width, top / height


@pytest.mark.parametrize(
    "text",
    [
        "x" * 500,
        "W" * 500,
        "https://acme.example/" + "path-" * 80 + "?" + "q=1&" * 40,
        "漢" * 300,
        "שלום" * 100,
        "a\u00a0" * 200,
    ],
)
def test_nothing_leaves_the_page(text: str) -> None:
    rows = tuple(
        tuple(f"{row * column * 37:,}" if row else f"Column {column}" for column in range(40)) for row in range(30)
    )
    table = Paragraph(
        "p5", "table", "body", "\n".join("\t".join(row) for row in rows), rows=rows, header_rows=1, header_columns=0
    )
    release = release_of(
        Paragraph("p1", "text", "body", text.strip()),
        Paragraph("p2", "heading", "body", text.strip(), level=1),
        Paragraph("p3", "list_item", "body", text.strip(), level=8, label="(viii)"),
        Paragraph("p4", "preformatted", "body", text.strip()),
        table,
        headline=text.strip(),
    )

    for left, bottom, right, top in boxes(write(release)):
        assert 0.04 < left < 0.97
        assert right < 0.97
        assert bottom > 0.02
        assert top < 0.98


def test_markup_in_texts_is_text() -> None:
    text = "<b>&amp;</b> <img src='https://acme.example/x.png'/> <para> %s {page} (\\) 50 % off"

    (section,) = tree_of(write(release_of(Paragraph("p1", "text", "body", text), headline=text))).kids

    assert [(tag.name, tag.text) for tag in section.kids] == [("H1", text), ("P", text)]


def test_two_hundred_pages_are_counted() -> None:
    pages = texts(write(release_of(*paragraphs(1000, 6))))

    assert len(pages) > 190
    assert f"Page 150 of {len(pages)}" in pages[149]


# Options


def test_page_size_follows_the_region_of_the_language_or_the_option() -> None:
    american = replace(specimen(), language="en-US")

    assert sizes(write(american))[0] == (612, 792)
    assert sizes(write(american, page_size="a4"))[0] == (595, 842)


def test_letterhead_and_logo(tmp_path: Path) -> None:
    Image.new("RGBA", (120, 40), (200, 30, 30, 128)).save(tmp_path / "logo.png")

    data = write(specimen(), letterhead="Acme & Söhne", logo=str(tmp_path / "logo.png"))

    assert faults(data) == []
    assert "Acme & Söhne" in texts(data)[0]
    with opened(data) as document:
        assert document.pages[0].Resources.XObject.Logo.Width == 120


@pytest.mark.parametrize("content", [None, b"", b"GIF89a", b"\x89PNG\r\n\x1a\n broken"])
def test_a_logo_that_is_none_is_refused(content: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(UsageError, match=r"logo\.png.*give a PNG or JPEG file"):
        write(specimen(), logo=str(path))


def test_a_theme_changes_what_it_names_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "house.toml").write_text(
        '[colours]\naccent = "#ff0000"\n[sizes]\ntext = 12\n[letterhead]\nname = "House"\n'
    )

    data = write(specimen(), theme=str(tmp_path / "house.toml"))

    assert faults(data) == []
    assert "House" in texts(data)[0]
    with opened(data) as document:
        assert b"1 0 0 rg" in document.pages[0].Contents.read_bytes()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[colors]", "unknown table 'colors'; one of: colours"),
        ('[colours]\nink = "black"', "colours.ink is 'black'; give a colour like"),
        ("[sizes]\ntext = 900", "sizes.text is 900; give a number from 5 to 72"),
        ("[sizes]\nbody = 9", "sizes.body is not known; one of: text, headline, small"),
        ("[fonts]\ntext = 3", "fonts.text is 3; give a text"),
        ("fonts = 3", r"'fonts' is 3; write a table \[fonts\]"),
        ("[", "no TOML"),
        (None, "give one of broadsheet, gazette, or a TOML file"),
    ],
)
def test_themes_that_make_no_sense_are_refused(text: str | None, message: str, tmp_path: Path) -> None:
    path = tmp_path / "house.toml"
    if text is not None:
        path.write_text(text)

    with pytest.raises(ConfigurationError, match=message):
        write(specimen(), theme=str(path))


# Fonts


def test_a_character_without_a_glyph_is_named_with_its_place() -> None:
    release = release_of(Paragraph("p1", "text", "body", "It is 𓀀 now"))

    message = (
        r"/paragraphs/0/text: no font has a glyph for '𓀀' \(U\+13000, EGYPTIAN .*\), character 7 .*give --font-dir"
    )
    with pytest.raises(WriteError, match=message):
        write(release)


@pytest.fixture
def bare_installation(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Prconvert without its extras: their packages cannot be found, and nothing of them is kept."""
    kept = (typefaces.packaged, fonts.font_of, looks.looks_of)
    find = importlib.util.find_spec
    monkeypatch.setattr(typefaces, "find_spec", lambda name: None if "intl" in name or "manim" in name else find(name))
    for cache in kept:
        cache.cache_clear()
    yield
    monkeypatch.undo()
    for cache in kept:
        cache.cache_clear()


@pytest.mark.usefixtures("bare_installation")
@pytest.mark.parametrize(
    ("text", "extra"),
    [
        ("שלום", "rtl"),
        ("شركة", "rtl"),
        ("漢字", "cjk"),
        ("कंपनी", "indic"),
        ("🎉", "world"),
        ("ქ", "world"),
        ("★", "cjk,world"),
    ],
)
def test_the_extra_that_has_the_script_is_named(text: str, extra: str) -> None:
    with pytest.raises(WriteError, match=rf"install prconvert\[{extra}\], or give --font-dir"):
        write(release_of(Paragraph("p1", "text", "body", text)))


def test_fonts_of_the_folder_come_first(tmp_path: Path) -> None:
    for name in ("Source Sans 3", "Noto Sans Hebrew"):
        path = Path(packaged(name, italic=False) or "")
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "theme.toml").write_text('[fonts]\ntext = "Noto Sans Hebrew"\n')

    data = write(
        release_of(Paragraph("p1", "text", "body", "שלום world")),
        font_dir=str(tmp_path),
        theme=str(tmp_path / "theme.toml"),
    )

    assert faults(data) == []
    assert next(tree_of(data).all("P")).text == "שלום world"


@pytest.mark.parametrize("content", [None, b"no font at all"])
def test_a_folder_without_fonts_is_refused(content: bytes | None, tmp_path: Path) -> None:
    if content:
        (tmp_path / "x.ttf").write_bytes(content)

    with pytest.raises((UsageError, WriteError), match=r"TrueType"):
        write(release_of(Paragraph("p1", "text", "body", "𓀀")), font_dir=str(tmp_path))


def test_every_family_of_the_table_is_where_the_table_says() -> None:
    assert [family for family in FAMILIES if packaged(family, italic=False) is None] == []


# Pictures


def picture(data: bytes) -> Image.Image:
    """The first page in shades of grey."""
    with pypdfium2.PdfDocument(data) as document:
        seen: Image.Image = document[0].render(scale=0.6, grayscale=True).to_pil().convert("L")
        return seen


def difference(first: Image.Image, second: Image.Image) -> float:
    """How different two pictures look, from 0 to 255: edges of letters, which each renderer smooths its way, are blurred."""
    if first.size != second.size:
        return 255
    blurred = [image.filter(ImageFilter.GaussianBlur(1.5)) for image in (first, second)]
    return float(ImageStat.Stat(ImageChops.difference(*blurred)).mean[0])


@pytest.mark.parametrize("sample", ["earnings-businesswire", "satellite-chinese"])
def test_first_pages_look_as_they_did(sample: str, *, accept: bool) -> None:
    release = read(ROOT / "samples" / sample / "release.txt").release
    seen, path = picture(write(release)), GOLDEN / sample / "pdf.png"
    if accept:
        buffer = io.BytesIO()
        seen.quantize(16).save(buffer, "PNG", optimize=True)
        path.write_bytes(buffer.getvalue())

    kept = Image.open(path).convert("L")

    assert difference(seen, kept) < DIFFERENCE
    assert difference(picture(write(release, theme="gazette")), kept) > DIFFERENCE
