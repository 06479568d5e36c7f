"""Dates and clock times as printed, in the languages of releases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converter.parsing.datetimes import find_date, parse_date_line

DATES = {
    "Jan. 3, 2026": "2026-01-03",
    "January 3, 2026": "2026-01-03",
    "JAN 3, 2026": "2026-01-03",
    "Jan 03 2026": "2026-01-03",
    "Sept. 03, 2025": "2025-09-03",
    "May, 3 2025": "2025-05-03",
    "March 22nd, 2025": "2025-03-22",
    "August 1st 2025": "2025-08-01",
    "the 3rd of May, 2025": "2025-05-03",
    "3 May 2025": "2025-05-03",
    "3rd May 2025": "2025-05-03",
    "Saturday, May 3, 2025": "2025-05-03",
    "Sat. May 3, 2025": "2025-05-03",
    "SATURDAY, 3 MAY 2025": "2025-05-03",
    "03-MAY-2025": "2025-05-03",
    "3/May/2025": "2025-05-03",
    "2025-05-03": "2025-05-03",
    "2025/5/3": "2025-05-03",
    "2025 May 3": "2025-05-03",
    "28.09.2018": "2018-09-28",
    "3.5.2025": "2025-05-03",
    "03.05.25": "2025-05-03",
    "28/09/2018": "2018-09-28",
    "09/28/2018": "2018-09-28",
    "05/05/2025": "2025-05-05",
    "3. Mai 2025": "2025-05-03",
    "Samstag, 3. Mai 2025": "2025-05-03",
    "den 03. Jänner 2025": "2025-01-03",
    "1er mai 2025": "2025-05-01",
    "le 3 février 2025": "2025-02-03",
    "LE 3 FÉVRIER 2025": "2025-02-03",
    "3 DE FEBRERO DE 2025": "2025-02-03",
    "3 de septiembre del 2025": "2025-09-03",
    "3 de março de 2025": "2025-03-03",
    "sexta-feira, 2 de maio de 2025": "2025-05-02",
    "3 maggio 2025": "2025-05-03",
    "1º maggio 2025": "2025-05-01",
    "3 mei 2025": "2025-05-03",
    "3 maart 2025": "2025-03-03",
    "den 3 maj 2025": "2025-05-03",
    "3. mai 2025": "2025-05-03",
    "3. toukokuuta 2025": "2025-05-03",
    "3. maí 2025": "2025-05-03",
    "3 maja 2025 r.": "2025-05-03",
    "24 września 2025": "2025-09-24",
    "3. května 2025": "2025-05-03",
    "3. mája 2025": "2025-05-03",
    "3. svibnja 2025.": "2025-05-03",
    "3. listopada 2025.": "2025-10-03",
    "3 listopada 2025": "2025-11-03",
    "3 mai 2025": "2025-05-03",
    "2025. május 3.": "2025-05-03",
    "2025 m. gegužės 3 d.": "2025-05-03",
    "2025. gada 3. maijs": "2025-05-03",
    "3 мая 2025 года": "2025-05-03",
    "3 мая 2025 г.": "2025-05-03",
    "3 травня 2025 року": "2025-05-03",
    "3 май 2025 г.": "2025-05-03",
    "3 Μαΐου 2025": "2025-05-03",
    "3 ΜΑΪΟΥ 2025": "2025-05-03",
    "3 Mayıs 2025": "2025-05-03",
    "3 KASIM 2025": "2025-11-03",
    "ngày 3 tháng 5 năm 2025": "2025-05-03",
    "3 tháng 5, 2025": "2025-05-03",
    "3 พฤษภาคม 2568": "2025-05-03",
    "3 พ.ค. 2568": "2025-05-03",
    "3 Agustus 2025": "2025-08-03",
    "3 Ogos 2025": "2025-08-03",
    "3 مايو 2025": "2025-05-03",
    "٣ مايو ٢٠٢٥": "2025-05-03",
    "3 كانون الثاني 2025": "2025-01-03",
    "3 במאי 2025": "2025-05-03",
    "ספטמבר 26, 2025": "2025-09-26",
    "2025年5月3日": "2025-05-03",
    "2025 年 5 月 3 日": "2025-05-03",
    "令和7年5月3日": "2025-05-03",
    "民國114年5月3日": "2025-05-03",
    "2025년 5월 3일": "2025-05-03",
    "2025. 5. 3.": "2025-05-03",
    "3 मई 2025": "2025-05-03",
    "3 d'octubre de 2025": "2025-10-03",
}


@pytest.mark.parametrize(("text", "date"), DATES.items())
def test_date_in_any_language(text: str, date: str) -> None:
    found = find_date(f"Acme ({text})")
    assert found is not None
    assert found.date == date
    assert f"Acme ({text})"[found.start : found.end] == text


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2025",  # March or April
        "31 February 2025",
        "13/13/2025",
        "May 2025",
        "May 3",
        "3. Mai",
        "May 32, 2025",
        "version 1.2.3",
        "10.0.0.1",
        "12-34-5678",
        "+1 212-555-0100",
        "may be 3, 2025 is near",
        "3 marching 2025",
        "5月3日",
        "2025",
        "1:30:25",
        "May 3, 20255",
    ],
)
def test_no_full_date(text: str) -> None:
    assert find_date(text) is None


TIMES = {
    "28.09.2018 11:45": "2018-09-28T11:45",
    "March 7, 2019 04:44 PM Eastern Standard Time": "2019-03-07T16:44",
    "March 7, 2019, 12:05 a.m. ET": "2019-03-07T00:05",
    "March 7, 2019 12:05 PM": "2019-03-07T12:05",
    "August 08, 2024 14:25 ET": "2024-08-08T14:25",
    "Jan 09, 2026, 08:30 ET": "2026-01-09T08:30",
    "May 1, 2025 9 a.m. (PACIFIC)": "2025-05-01T09:00",
    "May 1, 2025 at noon": "2025-05-01T12:00",
    "Tuesday Mar 5, 2024 @ 8:00 AM America/Dawson_Creek": "2024-03-05T08:00",
    "5 March 2024, 0900 GMT": "2024-03-05T09:00Z",
    "5 March 2024 09:00 UTC": "2024-03-05T09:00Z",
    "5 March 2024 09:00 (UTC+8)": "2024-03-05T09:00+08:00",
    "5 March 2024 09:00 GMT-03:30": "2024-03-05T09:00-03:30",
    "2024-03-05T09:00:00+01:00": "2024-03-05T09:00:00+01:00",
    "2024-03-05T09:00:00Z": "2024-03-05T09:00:00Z",
    "5 March 2024 at 10:00 EET": "2024-03-05T10:00",
    "12. Mai 2025, 10:00 Uhr": "2025-05-12T10:00",
    "12. Mai 2025, 10 Uhr MESZ": "2025-05-12T10:00",
    "12. Mai 2025 um 10.30 Uhr": "2025-05-12T10:30",
    "5 mai 2025 à 18h30": "2025-05-05T18:30",
    "5 maj 2025 kl. 08.00": "2025-05-05T08:00",
    "5 de mayo de 2025 a las 9:30": "2025-05-05T09:30",
    "2025年5月3日 下午3時30分": "2025-05-03T15:30",
    "2025年5月3日 10:00": "2025-05-03T10:00",
    "9 a.m. EDT on May 1, 2025": "2025-05-01T09:00",
    "00:01 GMT on 5 May 2025": "2025-05-05T00:01Z",
    "9:00 a.m. (ET), May 1, 2025": "2025-05-01T09:00",
    "May 3, 2025 10.5 million": "2025-05-03",
    "May 3, 2025 40 people": "2025-05-03",
    "May 3, 2025": "2025-05-03",
}


@pytest.mark.parametrize(("text", "moment"), TIMES.items())
def test_time_beside_the_date(text: str, moment: str) -> None:
    found = find_date(text)
    assert found is not None
    assert found.moment == moment


def test_zone_is_kept_as_printed() -> None:
    found = find_date("March 7, 2019 04:44 PM Eastern Standard Time")
    assert found is not None
    assert (found.time, found.zone, found.end) == ("16:44", "Eastern Standard Time", 44)


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("January 7, 2026", "2026-01-07"),
        ("28.09.2018 11:45", "2018-09-28"),
        ("March 07, 2019 04:44 PM Eastern Standard Time", "2019-03-07"),
        ("FRIDAY, 24 NOVEMBER 2017", "2017-11-24"),
        ("Release Date: July 28, 2025", "2025-07-28"),
        ("For Release: July 28, 2025", "2025-07-28"),
        ("Published on July 28, 2025", "2025-07-28"),
        ("(July 28, 2025)", "2025-07-28"),
        ("| July 28, 2025 |", "2025-07-28"),
        ("Veröffentlicht am 10.11.2021", "2021-11-10"),
        ("Publié le 5 mai 2025", "2025-05-05"),
        ("发布时间：2025-05-03 10:00", "2025-05-03"),
        ("2025年5月3日", "2025-05-03"),
        ("Дата: 3 мая 2025 г.", "2025-05-03"),
    ],
)
def test_line_of_a_date(line: str, date: str) -> None:
    found = parse_date_line(line)
    assert found is not None
    assert found.date == date


@pytest.mark.parametrize(
    "line",
    [
        "Acme opened the plant on May 3, 2025",
        "May 3, 2025 – Acme opens a plant",
        "Hinge Fair, May 3, 2025",
        "May 3, 2025 | Source: Acme Corp.",
        "May 3, 2025 to May 5, 2025",
        "Dayton, May 3, 2025",
        "May 2025",
        "March",
        "",
    ],
)
def test_line_of_more_than_a_date(line: str) -> None:
    assert parse_date_line(line) is None


@given(st.text(alphabet="0123456789 .,:/-年月日JanuaryMai de ", max_size=60))
def test_any_text_is_read_to_its_end(text: str) -> None:
    found = find_date(text)
    assert found is None or 0 <= found.start < found.end <= len(text)
