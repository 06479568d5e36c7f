"""Hosts of web addresses, as rules compare them.

>>> host_of("https://www.Example.com:8080/news?x=1"), site_of("news.example.co.uk")
('www.example.com', 'example.co.uk')
"""

import re

HOST = re.compile(r"[a-z][a-z0-9+.-]*://(?:[^/?#@\s]*@)?\[?([^/?#:\]\s]+)", re.IGNORECASE)
SECOND_LEVEL = frozenset("ac co com edu gob gouv gov go mil ne net nom or org sch".split())


def host_of(url: str) -> str:
    """The host of an address in lower case; empty where it has none."""
    found = HOST.match(url)
    return found[1].lower().rstrip(".") if found else ""


def site_of(host: str) -> str:
    """The part of a host that somebody has registered: its last two labels, three below `co.uk` and its like."""
    labels = host.removeprefix("www.").split(".")
    country = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in SECOND_LEVEL
    return ".".join(labels[-3:] if country else labels[-2:])
