"""Spelling: whether two words differ by one slip of the hand.

>>> one_edit_apart("fransisco", "francisco"), one_edit_apart("dayton", "dayton"), one_edit_apart("jon", "john")
(True, False, True)
"""


def one_edit_apart(one: str, other: str) -> bool:
    """Whether one letter is changed, missing, added or exchanged with its neighbour; False where the two are equal."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    rest, else_rest = one[start:], other[start:]
    return (
        rest[1:] == else_rest[1:]
        or rest[1:] == else_rest
        or rest == else_rest[1:]
        or (rest[:2] == else_rest[1::-1] and rest[2:] == else_rest[2:])
    )
