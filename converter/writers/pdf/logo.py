"""The picture of the letterhead: PNG or JPEG, made into plain RGB on white."""

import io
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from ...errors import UsageError

LARGEST_FILE, MOST_PIXELS = 8 * 2**20, 4_000_000


class Picture(NamedTuple):
    """Rows of RGB from the top, and their size in pixels."""

    data: bytes
    width: int
    height: int


@lru_cache(maxsize=8)
def picture_of(path: str) -> Picture:
    """The picture in a file. `UsageError` where there is none, or one that is too large for a letterhead."""
    from PIL import Image

    try:
        data = Path(path).read_bytes()
        if len(data) > LARGEST_FILE:
            raise UsageError(f"--logo {path!r}: {len(data)} bytes; a logo has at most {LARGEST_FILE}")
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as image:
            if image.width * image.height > MOST_PIXELS:
                raise UsageError(f"--logo {path!r}: {image.width} × {image.height} pixels; make it smaller")
            over = image.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise UsageError(f"--logo {path!r}: cannot be read as a picture; give a PNG or JPEG file") from error
    paper = Image.new("RGBA", over.size, "white")
    flat = Image.alpha_composite(paper, over).convert("RGB")
    return Picture(flat.tobytes(), flat.width, flat.height)
