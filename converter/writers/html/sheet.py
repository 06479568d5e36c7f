"""A page in the making: what the body needs to remember from part to part."""

from dataclasses import dataclass, field

from ...rendering.lists import ItemList
from ...rendering.markup import EMPTY, Attributes
from ...rendering.page import Page


@dataclass(slots=True)
class Sheet:
    """The page, the level of the last heading, and the signs that its lists print before their items."""

    page: Page
    heading: int = 1
    bullets: dict[str, str] = field(default_factory=dict)

    def list_attributes(self, group: ItemList) -> Attributes:
        """The class of a list that the style sheet gives its sign; none where the browser's own will do."""
        if group.style == "labelled":
            return {"class": "labelled"}
        if group.bullet is None:
            return EMPTY
        return {"class": self.bullets.setdefault(group.bullet, f"bullet-{len(self.bullets) + 1}")}
