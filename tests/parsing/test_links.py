"""Addresses as printed: what is one, what is none, and what it points at."""

import pytest

from converter.parsing.links import find_links, label_of, normal_url

FOUND = {
    "Visit www.example.com.": [("www.example.com", "https://www.example.com", "web")],
    "at acme.io, or": [("acme.io", "https://acme.io", "web")],
    "(see http://Acme.Example/A_(b)).": [("http://Acme.Example/A_(b)", "http://acme.example/A_(b)", "web")],
    "original:https://news.example.com/a.html": [
        ("https://news.example.com/a.html", "https://news.example.com/a.html", "web")
    ],
    "https://youtu.be/abc": [("https://youtu.be/abc", "https://youtu.be/abc", "video")],
    "https://example.com/report.pdf?x=1": [
        ("https://example.com/report.pdf?x=1", "https://example.com/report.pdf?x=1", "document")
    ],
    "https://www.linkedin.com/company/acme": [
        ("https://www.linkedin.com/company/acme", "https://www.linkedin.com/company/acme", "social")
    ],
    "mail Jane.Roe@Example.COM now": [("Jane.Roe@Example.COM", "mailto:Jane.Roe@example.com", "email")],
    "+1 (937) 555-0100": [("+1 (937) 555-0100", "tel:+19375550100", "phone")],
    "937.555.0100": [("937.555.0100", "tel:9375550100", "phone")],
    "Tel. 555 0100": [("555 0100", "tel:5550100", "phone")],
    "0800 6 888 000": [("0800 6 888 000", "tel:08006888000", "phone")],
    "电话：+86 10 5555 0168": [("+86 10 5555 0168", "tel:+861055550168", "phone")],
    "CEOEmail: info@example.com Telephone: +49 40 555 0123": [
        ("info@example.com", "mailto:info@example.com", "email"),
        ("+49 40 555 0123", "tel:+49405550123", "phone"),
    ],
    "info@example.comPhone: 1": [("info@example.com", "mailto:info@example.com", "email")],
    "on news.example.org: https://news.example.org/a/b": [
        ("https://news.example.org/a/b", "https://news.example.org/a/b", "web")
    ],
}

NONE = (
    "Vitacorp.com, Inc. said",
    "the Debt.com study",
    "U.S. and U.K.",
    "a.m. to p.m.",
    "1,200 people and 9.087 cases",
    "from 2018-2022",
    "10.11.2021 and 28.09.2018 11:45",
    "$13.4 million to $1,500.25",
    "ISO 9001:2015",
    "60,000 square feet, 40 000 m2",
    "Case No. 8:24-cv-00731",
    "e.g. this",
)


@pytest.mark.parametrize(("text", "expected"), FOUND.items(), ids=FOUND)
def test_address_is_found(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(text[link.start : link.end], link.url, link.kind) for link in find_links(text)] == expected


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_one_is_left_alone(text: str) -> None:
    assert find_links(text) == ()


def test_words_before_a_bare_address_are_its_label() -> None:
    text = "Video - https://www.youtube.com/watch?v=abc"
    assert label_of(text, 8) == "Video"
    assert label_of("We went to https://example.com", 11) is None


def test_only_scheme_and_host_are_put_in_small_letters() -> None:
    assert normal_url("HTTP://WWW.Example.COM/Path?Q=A#B") == "http://www.example.com/Path?Q=A#B"
