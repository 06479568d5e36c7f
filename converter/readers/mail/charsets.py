"""Encodings that mail names: only those that are encodings of text, by the names that programs give them.

A name chooses code of the standard library, which knows `rot13` and `zip` too; so names are looked up in a list. Programs
call Windows-1252 by the name of Latin-1, as pages do: the labels are those of WHATWG's Encoding Standard.
"""

import re
from collections.abc import Mapping

SAFE = re.compile(
    r"utf-8|utf-16(?:-?[lb]e)?|us-ascii|iso-8859-(?:1[0-6]|[1-9])|windows-(?:125[0-8]|874)|big5(?:-hkscs)?|gbk|gb18030|"
    r"shift_jis|cp932|euc-(?:jp|kr)|cp949|iso-2022-(?:jp|kr)|koi8-[ru]|mac-?roman|tis-620|hz"
)
ALIASES: Mapping[str, str] = {
    "utf8": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "ascii": "us-ascii",
    "ansi_x3.4-1968": "us-ascii",
    "iso-8859-1": "windows-1252",
    "iso8859-1": "windows-1252",
    "latin1": "windows-1252",
    "latin-1": "windows-1252",
    "cp1252": "windows-1252",
    "cp1250": "windows-1250",
    "cp1251": "windows-1251",
    "iso-8859-9": "windows-1254",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-11": "windows-874",
    "tis-620": "windows-874",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "x-gbk": "gb18030",
    "gbk": "gb18030",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "windows-31j": "cp932",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "x-euc-jp": "euc-jp",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "hz-gb-2312": "hz",
}
CODECS: Mapping[str, str] = {"windows-874": "cp874"}
"""What Python calls by another name."""


def codec_of(charset: str) -> str | None:
    """The codec for a name; None for one that is no encoding of text."""
    name = charset.strip().strip("\"'").lower()
    name = ALIASES.get(name, name)
    return CODECS.get(name, name) if SAFE.fullmatch(name) else None
