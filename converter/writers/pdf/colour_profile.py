"""A profile of sRGB for the output intent (IEC 61966-2-1; ICC.1:2001-04): made here, so that nobody's licence rides along."""

import struct
from functools import cache
from itertools import accumulate

STEPS = 1024
"""Of the tone curve."""

PRIMARIES = {
    b"wtpt": (0.9505, 1.0, 1.0891),
    b"rXYZ": (0.43607, 0.22249, 0.01392),
    b"gXYZ": (0.38515, 0.71687, 0.09708),
    b"bXYZ": (0.14307, 0.06061, 0.7141),
}
"""White, and the colours of the screen adapted to D50."""

D50 = (0.9642, 1.0, 0.8249)


def fixed(*values: float) -> bytes:
    """Numbers as s15Fixed16Number."""
    return b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def linear(share: float) -> float:
    """The light of a signal."""
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


@cache
def srgb_profile() -> bytes:
    """The profile, 2.5 kB."""
    levels = [round(65535 * linear(step / (STEPS - 1))) for step in range(STEPS)]
    curve = b"curv" + bytes(4) + struct.pack(f">I{STEPS}H", STEPS, *levels)
    title = b"sRGB\0"
    tags = {
        b"desc": b"desc" + bytes(4) + struct.pack(">I", len(title)) + title + bytes(78),
        b"cprt": b"text" + bytes(4) + b"No copyright, use freely\0",
        **{name: b"XYZ " + bytes(4) + fixed(*values) for name, values in PRIMARIES.items()},
    }
    padded = [data + bytes(-len(data) % 4) for data in (*tags.values(), curve)]
    start = 128 + 4 + 12 * (len(tags) + 3)
    places = list(accumulate(map(len, padded), initial=start))
    entries = [struct.pack(">4sII", name, places[i], len(padded[i])) for i, name in enumerate(tags)]
    entries += [struct.pack(">4sII", name, places[-2], len(curve)) for name in (b"rTRC", b"gTRC", b"bTRC")]
    body = struct.pack(">I", len(entries)) + b"".join(entries) + b"".join(padded)
    head = struct.pack(">I4xI", 128 + len(body), 0x02100000) + b"mntrRGB XYZ "
    head += struct.pack(">6H", 2000, 1, 1, 0, 0, 0) + b"acsp" + bytes(28) + fixed(*D50) + bytes(48)
    return head + body
