"""The machinery of literate cases: what is compared, and what accepting writes."""

import json

import pytest
from literate import Case, cases_of, differences, rewritten, select

FILE = """# Plants

## First plant

Words for people.

```text
Acme

Opens
```

```json
{"a": 1, "b": [{"c": 2}]}
```

## A fence inside

````text
```json
{}
```
````

```json
{"x": null}
```
"""


def test_cases_are_read_with_their_fences() -> None:
    assert cases_of(FILE) == [
        Case("First plant", "Acme\n\nOpens", {"a": 1, "b": [{"c": 2}]}),
        Case("A fence inside", "```json\n{}\n```", {"x": None}),
    ]


@pytest.mark.parametrize(
    "broken",
    [FILE.replace("```text\nAcme", "```txt\nAcme"), FILE + "\n## Without a text\n", FILE + FILE],
)
def test_case_that_cannot_be_read_is_not_passed_by(broken: str) -> None:
    with pytest.raises(ValueError, match="headings"):
        cases_of(broken)


@pytest.mark.parametrize(
    ("found", "expected", "where"),
    [
        ({"a": 1, "b": 2}, {"a": 1}, []),
        ({"a": [{"b": 1, "c": 2}]}, {"a": [{"b": 1}]}, []),
        ({"a": 1}, {"a": 2}, ["/a"]),
        ({"a": 1}, {"b": 1}, [""]),
        ({"a": [1, 2]}, {"a": [1]}, ["/a"]),
        ({"a": [{"b": 1}]}, {"a": [{"b": 2}]}, ["/a/0/b"]),
        ({"a": None}, {"a": {}}, ["/a"]),
        ({"a": []}, {"a": [{"b": 1}]}, ["/a"]),
    ],
)
def test_only_what_is_expected_is_compared(found: object, expected: object, where: list[str]) -> None:
    assert [line.partition(":")[0] for line in differences(found, expected)] == where


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ({"a": 1, "b": [{"c": 2, "d": 3}, {"c": 4, "d": 5}]}, {"b": [{"c": 0}]}),
        ({"a": None, "b": []}, {"a": {"x": 1}, "b": [1]}),
        ({"a": {"x": 1, "y": 2}}, {"a": None}),
    ],
)
def test_what_is_accepted_holds_afterwards(found: object, expected: object) -> None:
    file = FILE.replace('{"a": 1, "b": [{"c": 2}]}', json.dumps(expected))

    after = rewritten(file, cases_of(file)[0], select(found, expected))

    assert list(differences(found, cases_of(file)[0].expected))
    assert not list(differences(found, cases_of(after)[0].expected))
    assert cases_of(after)[1] == cases_of(file)[1]


def test_case_that_holds_is_left_as_it_is_printed() -> None:
    case = cases_of(FILE)[0]

    assert rewritten(FILE, case, case.expected) == FILE
