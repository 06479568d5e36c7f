"""Addresses: safe schemes only, and nothing that a URI forbids."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converter.rendering.addresses import ascii_address, encode_address, safe_address

URI = re.compile(r"[!#$&'()*+,\-./0-9:;=?@A-Z\[\]_a-z~%]*")


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "ftp://a.example/", "/local", "", None])
def test_no_other_scheme_is_linked(address: str | None) -> None:
    assert safe_address(address) is None


@pytest.mark.parametrize(
    ("address", "safe"),
    [
        ("https://example.com/a?b=c&d#e", "https://example.com/a?b=c&d#e"),
        ("https://[::1]/a[1]", "https://[::1]/a%5B1%5D"),
        ("https://example.com/%41%zz", "https://example.com/%41%25zz"),
        ("https://example.com/#a#b", "https://example.com/#a%23b"),
        ("https://例え.jp/パス", "https://例え.jp/パス"),
        ("MAILTO:a@example.com", "MAILTO:a@example.com"),
    ],
)
def test_forbidden_signs_are_encoded(address: str, safe: str) -> None:
    assert safe_address(address) == safe


@given(st.text())
def test_any_address_becomes_a_uri(address: str) -> None:
    assert URI.fullmatch(ascii_address("https://example.com/" + address))
    assert encode_address(encode_address(address)) == encode_address(address)
