"""Figures in tables: which columns hold nothing else, and are set to the right."""

import re
from collections.abc import Sequence

FIGURE = re.compile(
    r"[(\[]?[+\-–−~<>≈]?\s?(?:[A-Z]{0,3}[$€£¥₹₽]|[A-Z]{3})?\s?[+\-–−]?[0-9٠-٩][0-9٠-٩.,'’ \u00a0\u202f]*"
    r"(?:%|‰|°C|[A-Za-zµ€£]{1,5}\.?|[A-Za-z]{1,3}/[A-Za-z]{1,3})?[)\]]?[*†‡]*|[-–—−]|[nN]/?[aAmM]\.?"
)
"""A cell that holds a figure, with its currency or unit: ``(1,204)``, ``$3.2 bn``, ``–``."""


def is_numeric(column: Sequence[str]) -> bool:
    """Whether a column holds figures and nothing else, one at least."""
    filled = [cell for cell in column if cell]
    return all(map(FIGURE.fullmatch, filled)) and any(map(str.isdigit, "".join(filled)))
