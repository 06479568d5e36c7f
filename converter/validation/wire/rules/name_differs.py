"""A name beside a code that is not the name which the vocabulary gives it.

The name is there so that nobody has to look the code up; another one misleads.

Bad:  `<genre qcode="genre:Press_Release"><name xml:lang="en">Opinion</name></genre>`
Good: `<genre qcode="genre:Press_Release"><name xml:lang="en">Press Release</name></genre>`

Source: NewsML-G2 Guide for Implementers 9.0.2, page 38; https://cv.iptc.org/newscodes/genre/.
"""

from collections.abc import Iterator

from ....errors import shown
from ....interfaces import Rule
from ....model.findings import Finding
from ....reference.iptc_genres import GENRES
from ....reference.iptc_schemes import NEWSCODES
from ..item import PREFIX, Item, text_of

SCHEME = f"{NEWSCODES}genre/"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def check(item: Item) -> Iterator[Finding]:
    """One finding for each English name of a genre that is another's, or nobody's."""
    for element in item.all("genre"):
        due = GENRES.get((item.uri_of(element) or "").removeprefix(SCHEME))
        for name in element.iterchildren(f"{PREFIX}name") if due else ():
            language = name.get(LANG) or item.root.get(LANG) or ""
            if language.lower().startswith("en") and text_of(name).lower() != (due or "").lower():
                yield item.fault("NML216", f"name {shown(text_of(name))} where the vocabulary says {shown(due)}", name)


RULE = Rule("NML216", "name-differs", "warning", __doc__ or "", check)
