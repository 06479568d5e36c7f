"""What rules about press releases share: they are about items that hold a text."""

from ...reference.iptc_schemes import NEWSCODES
from .item import Item

TEXT = f"{NEWSCODES}ninature/text"


def is_text_item(item: Item) -> bool:
    """Whether an item is a news item that holds a text, by the nature that it declares."""
    nature = item.child("itemMeta", "itemClass")
    return item.kind == "newsItem" and nature is not None and item.uri_of(nature) == TEXT
