"""Names that are written with an exclamation mark, in lower case without it, as their owners write them; not complete."""

from .tables import Standing

STANDING = Standing("general knowledge", confirmed=False)

NAMES_WITH_MARKS = frozenset(
    "yahoo jeopardy kahoot joomla ahoy wham ole go yum e oklahoma airplane shazam hello ok guess zing elf panic hooray mother fun sing".split()
)
"""Without the mark: `yahoo` for Yahoo!"""
