"""Data inside a page: JSON in script elements that no browser runs."""

import json
from typing import Any

from ...rendering.markup import Attributes, Markup, start_tag


def data_block(media_type: str, attributes: Attributes, data: Any) -> Markup:
    """A data block (HTML, section 4.12.1). Signs that could end the element are spelled as JSON escapes."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(f"{start_tag('script', {'type': media_type, **attributes})}{text}</script>")
