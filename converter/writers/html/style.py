"""The style sheet of a page: one column for reading, light and dark, and on paper.

The page's policy allows this sheet by its hash and nothing else, so nothing is styled in place.
"""

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256

SHEET = """\
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --paper: #fff; --accent: #0b5394 }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e9ed; --soft: #a3adb8; --line: #3d444d; --paper: #14181d; --accent: #8ab8f0 }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 Georgia, "Times New Roman", serif }
main { max-width: 40rem; margin: 0 auto; padding: 3rem 1.25rem 4rem; overflow-wrap: break-word }
h1, h2, h3, h4, h5, h6, .notice, .subheadline, figcaption, table, address, .byline, .credit {
  font-family: "Source Sans 3", "Helvetica Neue", Arial, sans-serif
}
h1 { font-size: 2rem; line-height: 1.2; margin: 0.5rem 0 1rem; text-wrap: balance }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem }
h3, h4, h5, h6 { font-size: 1.0625rem; margin: 1.5rem 0 0.5rem }
p { margin: 0 0 1rem }
a { color: var(--accent) }
q { quotes: none }
q::before, q::after { content: none }
blockquote { margin: 1rem 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--accent) }
.subheadline { font-size: 1.2rem; line-height: 1.4; color: var(--soft) }
.notice { font-size: 0.875rem; font-weight: 600; color: var(--accent) }
.dateline { font-weight: 700 }
.boilerplate, .legal, .notes, .contact { font-size: 0.9375rem }
.boilerplate, .legal, .notes, .contact { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: 1rem }
.legal, .credit, figcaption, .caption, .footnote, .source { font-size: 0.875rem; color: var(--soft) }
.end { text-align: center; color: var(--soft) }
address { font-style: normal; margin: 0 0 1rem }
address p { margin: 0 }
figure { margin: 1.5rem 0 }
img { max-width: 100%; height: auto }
.scroll { overflow-x: auto; margin: 0 0 1rem }
table { border-collapse: collapse; font-size: 0.9375rem; font-variant-numeric: tabular-nums }
th, td { padding: 0.3rem 0.75rem 0.3rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line) }
.figures { text-align: end }
pre { overflow-x: auto; font-size: 0.875rem; line-height: 1.4 }
ul.labelled { list-style: none; padding-inline-start: 0 }
@media print {
  :root { --ink: #000; --soft: #333; --line: #999; --paper: #fff; --accent: #000 }
  body { font-size: 11pt }
  main { max-width: none; padding: 0 }
  h1, h2, h3, h4, h5, h6 { break-after: avoid }
  address, figure, tr { break-inside: avoid }
}
"""


def style_sheet(bullets: Iterable[str]) -> str:
    """The sheet, with a class ``bullet-1``, ``bullet-2`` … for each sign that a list prints before its items."""
    rules = [
        f'ul.bullet-{number} {{ list-style-type: "{css_string(bullet)} " }}\n'
        for number, bullet in enumerate(bullets, 1)
    ]
    return SHEET + "".join(rules)


def css_string(text: str) -> str:
    """Text inside a string of CSS (Syntax Level 3, section 4.3.5), harmless in a style element too."""
    return "".join(sign if sign.isalnum() or sign > "\x7f" else f"\\{ord(sign):x} " for sign in text)


def source_hash(text: str) -> str:
    """What a content security policy calls an inline element (CSP Level 3, section 2.3.1)."""
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
