"""Lists: items nest by level, and part where their labels change kind."""

import pytest

from converter.model.release import Paragraph
from converter.rendering.lists import DEPTH, ItemList, nest


def items(*levels_and_labels: tuple[int, str | None]) -> list[Paragraph]:
    return [
        Paragraph(f"p{number}", "list_item", "body", f"text {number}", level=level, label=label)
        for number, (level, label) in enumerate(levels_and_labels, 1)
    ]


def outline(lists: tuple[ItemList, ...]) -> list[object]:
    return [
        (
            group.style,
            [(item.paragraph.id, outline(item.lists)) if item.lists else item.paragraph.id for item in group.items],
        )
        for group in lists
    ]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([(1, "•"), (1, "•")], [("bulleted", ["p1", "p2"])]),
        ([(1, "1."), (1, "2.")], [("numbered", ["p1", "p2"])]),
        ([(1, "2."), (1, "3.")], [("labelled", ["p1", "p2"])]),
        ([(1, "(a)"), (1, "(b)")], [("labelled", ["p1", "p2"])]),
        ([(1, "•"), (1, "1."), (1, "–")], [("bulleted", ["p1"]), ("numbered", ["p2"]), ("bulleted", ["p3"])]),
        ([(1, "•"), (2, None), (1, "•")], [("bulleted", [("p1", [("bulleted", ["p2"])]), "p3"])]),
        ([(1, "1."), (2, "•"), (1, "2.")], [("numbered", [("p1", [("bulleted", ["p2"])]), "p3"])]),
        ([(3, None), (1, None), (2, None)], [("bulleted", ["p1", ("p2", [("bulleted", ["p3"])])])]),
    ],
)
def test_items_become_lists(given: list[tuple[int, str | None]], expected: list[object]) -> None:
    assert outline(nest(items(*given))) == expected


def test_nesting_has_an_end() -> None:
    lists, depth = nest(items(*((level, None) for level in range(1, 100)))), 0
    while lists:
        depth += 1
        lists = lists[0].items[0].lists
    assert depth == DEPTH
