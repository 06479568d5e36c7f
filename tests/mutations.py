"""Releases as JSON data with a few things put wrong: a key dropped, a date that no calendar has, a number for a text."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any, get_args

from hypothesis import strategies as st
from strategies import releases

from converter.model import release as model
from converter.model.codec import to_dict

KINDS = (
    model.NoticeKind,
    model.ParagraphKind,
    model.Section,
    model.MarkStyle,
    model.QuoteKind,
    model.Attribution,
    model.SpeakerKind,
    model.LinkKind,
    model.MediaKind,
    model.ContactRole,
    model.OrganizationRole,
    model.ArtifactReason,
)
TEXTS = (
    *("", " ", "a", " a", "a ", "a  b", "a\nb", "a\n", "\n", "\na", "a\n\nb", "a\tb", "a\rb", "a\u00a0b", "\u00a0"),
    *("\x00", "\x1f", "\x7f", "\x85", "\u2028", "\u3000", "\ufeff", "\ufffe", "\uffff", "\U0001fffe", "👩‍👩‍👧"),
    *(
        "p1",
        "p2",
        "p0",
        "p01",
        "p1\n",
        "p١",
        "p1234567890",
        "q1",
        "l1",
        "l2",
        "m1",
        "headline",
        "subheadlines/0",
        "subheadlines/00",
    ),
    *("2026-01-03", "2026-02-30", "2026-13-01", "2026-1-3", "0000-01-01", "2026-01-03\n", "２026-01-03", "20260103"),
    *(
        "2026-01-03T09:00",
        "2026-01-03T24:00",
        "2026-01-03T09:00:60",
        "2026-01-03T09:00:00.1234567891",
        "2026-01-03 09:00",
    ),
    *(
        "2026-01-03T09:00:00.5Z",
        "2026-01-03T09:00+14:00",
        "2026-01-03T09:00+24:00",
        "2026-01-03T09:00+0100",
        "2026-01-03T09",
    ),
    *("en", "e", "en-", "en_US", "zh-Hant-TW", "x", "x-a", "de-abcdefghi", "US", "us", "USA", "US\n"),
    *("https://example.com/", "example.com", "a:", "a:b c", ":b", "a:b\u00a0c", "1:b", "0" * 64, "0" * 63, "A" * 64),
    *("x" * 100, "x" * 5000),
)
NUMBERS = (0, 1, -1, 2, 7, 1.0, 0.0, -1.0, 1.5, -0.0, 1e300, 2**53 - 1, 2**53, 2**64, 10**30)
OTHERS: tuple[Any, ...] = (None, True, False, [], {}, [None], [""], [[]], [["a"]], [["a"], ["b", "c"]], {"a": 1}, [1])

CHOICES = tuple(dict.fromkeys(choice for kind in KINDS for choice in get_args(kind)))
DOUBTFUL = (*TEXTS, *CHOICES, *NUMBERS, *OTHERS)
"""Values that are right in some places and wrong in most."""

VALUES = st.sampled_from(DOUBTFUL).map(deepcopy)


def mutated_releases(most: int = 3) -> st.SearchStrategy[dict[str, Any]]:
    """The data of a release after up to ``most`` changes; often no release any more."""
    return mutated(releases().map(to_dict), most)


@st.composite
def mutated(draw: st.DrawFn, documents: st.SearchStrategy[dict[str, Any]], most: int) -> dict[str, Any]:
    """A document with something put wrong in a few of its places."""
    document = draw(documents)
    for _ in range(draw(st.integers(1, most))):
        places = list(places_in(document))
        if places:
            change(draw, *draw(st.sampled_from(places)))
    return document


def places_in(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place below a value, as a container and the key or index in it."""
    items = (
        list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []
    )
    for key, member in items:
        yield value, key
        yield from places_in(member)


def change(draw: st.DrawFn, container: Any, key: Any) -> None:
    """Put one thing wrong: most often the value, else the members of its container."""
    what = draw(st.sampled_from(("value", "value", "value", "value", "drop", "add", "swap")))
    if what == "drop":
        del container[key]
    elif what == "add" and isinstance(container, dict):
        container[draw(st.sampled_from(("extra", "a/b~c", "", "Text", "\n")))] = draw(VALUES)
    elif what == "add":
        container.insert(key, deepcopy(container[key]))
    elif what == "swap":
        other = draw(st.sampled_from(list(container) if isinstance(container, dict) else range(len(container))))
        container[key], container[other] = container[other], container[key]
    else:
        container[key] = draw(VALUES)
