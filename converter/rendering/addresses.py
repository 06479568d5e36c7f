"""Web addresses as outputs may carry them: safe schemes only, and no sign that a URI forbids.

>>> safe_address("https://example.com/a b%zz")
'https://example.com/a%20b%25zz'
"""

import re
from urllib.parse import quote

from .inline import SAFE_SCHEMES

FORBIDDEN = re.compile(r'[\x00-\x20"<>\\^`{|}\x7f]|%(?![0-9A-Fa-f]{2})')
"""ASCII outside RFC 3986, section 2; letters of other scripts stay (RFC 3987), for people read them."""

NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
BRACKET = re.compile(r"[\[\]]")
AUTHORITY = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*")


def safe_address(address: str | None) -> str | None:
    """The address with forbidden signs percent-encoded; None where there is none or its scheme is not safe."""
    if address is None or not address.lower().startswith(SAFE_SCHEMES):
        return None
    return encode_address(address)


def encode_address(address: str) -> str:
    """Any address or URI with the signs percent-encoded that none may hold."""
    found = AUTHORITY.match(address)
    authority = found[0] if found else ""
    path, hash_sign, fragment = address[len(authority) :].partition("#")
    rest = BRACKET.sub(percent, path + hash_sign + fragment.replace("#", "%23"))
    return FORBIDDEN.sub(percent, authority + rest)


def address_in(folder: str | None, name: str) -> str:
    """The address of a file: in a folder, else relative.

    >>> address_in("https://example.com/2026", "acme plant.pdf"), address_in(None, "acme plant.pdf")
    ('https://example.com/2026/acme%20plant.pdf', 'acme%20plant.pdf')
    """
    file = quote(name, errors="surrogateescape")
    return f"{folder.rstrip('/')}/{file}" if folder else file


def percent(sign: re.Match[str]) -> str:
    """``%20`` for a blank."""
    return f"%{ord(sign[0]):02X}"


def ascii_address(address: str) -> str:
    """A URI (RFC 3986) for an address that may hold letters of any script (RFC 3987, section 3.1).

    >>> ascii_address("https://example.com/é")
    'https://example.com/%C3%A9'
    """
    return NOT_ASCII.sub(lambda found: quote(found[0]), encode_address(address))
