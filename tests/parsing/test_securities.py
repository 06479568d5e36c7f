"""Ticker symbols with their exchanges, and whose they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converter.parsing.securities import find_securities

CASES = {
    "Acme Corp. (NYSE: ACM) today": [("Acme Corp.", "NYSE", "ACM", "NYSE: ACM")],
    "the board of Acme Inc. (Nasdaq:ACM)": [("Acme Inc.", "Nasdaq", "ACM", "Nasdaq:ACM")],
    "by Harrow & Pell, Inc. (NASDAQ: HPL; TSX: HPL)": [
        ("Harrow & Pell, Inc.", "NASDAQ", "HPL", "NASDAQ: HPL"),
        ("Harrow & Pell, Inc.", "TSX", "HPL", "TSX: HPL"),
    ],
    "Acme [NYSE:AC]": [("Acme", "NYSE", "AC", "NYSE:AC")],
    "Acme Gold Corp . ( TSXV:ACMO )(OTCID:ACMGF) (“Acme”)": [
        ("Acme Gold Corp", "TSXV", "ACMO", "TSXV:ACMO"),
        ("Acme Gold Corp", "OTCID", "ACMGF", "OTCID:ACMGF"),
    ],
    "Acme (OTCQB: ACM) (FSE: A1)": [("Acme", "OTCQB", "ACM", "OTCQB: ACM"), ("Acme", "FSE", "A1", "FSE: A1")],
    "Acme (NYSE: ACM, ASX: ACM)": [("Acme", "NYSE", "ACM", "NYSE: ACM"), ("Acme", "ASX", "ACM", "ASX: ACM")],
    "Acme (NYSE: ACM and TSX: AC)": [("Acme", "NYSE", "ACM", "NYSE: ACM"), ("Acme", "TSX", "AC", "TSX: AC")],
    "Acme (NYSE and TSX: ACM)": [
        ("Acme", "NYSE", "ACM", "NYSE and TSX: ACM"),
        ("Acme", "TSX", "ACM", "NYSE and TSX: ACM"),
    ],
    "Gig Corp. (Nasdaq: GIG, GIG.U, GIGW)": [
        ("Gig Corp.", "Nasdaq", "GIG", "Nasdaq: GIG"),
        ("Gig Corp.", "Nasdaq", "GIG.U", "GIG.U"),
        ("Gig Corp.", "Nasdaq", "GIGW", "GIGW"),
    ],
    "Acme AB (Nasdaq Stockholm: ACM B)": [("Acme AB", "Nasdaq Stockholm", "ACM B", "Nasdaq Stockholm: ACM B")],
    "Acme (HKEX: 0700)": [("Acme", "HKEX", "0700", "HKEX: 0700")],
    "Acme (TSX: ACM.UN)": [("Acme", "TSX", "ACM.UN", "TSX: ACM.UN")],
    "Acme plc (LSE: AC.)": [("Acme plc", "LSE", "AC.", "LSE: AC.")],
    "iHinge Inc. (NYSE American: IHG)": [("iHinge Inc.", "NYSE American", "IHG", "NYSE American: IHG")],
    "Bank of Dayton Corp. (NYSE: BOD)": [("Bank of Dayton Corp.", "NYSE", "BOD", "NYSE: BOD")],
    "It sold. Acme Inc. (NYSE: ACM)": [("Acme Inc.", "NYSE", "ACM", "NYSE: ACM")],
    "acme, a company (NYSE: ACM)": [(None, "NYSE", "ACM", "NYSE: ACM")],
    "晨光公司（纽交所代码：ACM）": [(None, "纽交所", "ACM", "纽交所代码：ACM")],
    "Acme (Ticker: NYSE: ACM)": [("Acme", "NYSE", "ACM", "Ticker: NYSE: ACM")],
}


@pytest.mark.parametrize(("text", "expected"), CASES.items())
def test_symbols(text: str, expected: list[tuple[str | None, str, str, str]]) -> None:
    found = find_securities(text)
    assert [(one.organization, one.exchange, one.symbol, one.text) for one in found] == expected
    assert all(text[one.start : one.end] == one.text for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "Acme (see page: 4)",
        "Acme (Date: MAY)",
        "Acme (Photo: AP)",
        "Acme (ISIN: US0378331005)",
        "Acme (phone: 212)",
        "NYSE: the big board",
        "Acme (NYSE)",
        "Acme (ACM)",
        "Acme (pink: A)",
        "",
    ],
)
def test_no_symbols(text: str) -> None:
    assert find_securities(text) == ()


@given(st.text(alphabet="([NYSE: ABC,;.])ac ", max_size=80))
def test_spans_hold_what_they_say(text: str) -> None:
    assert all(text[one.start : one.end] == one.text and one.symbol in one.text for one in find_securities(text))
