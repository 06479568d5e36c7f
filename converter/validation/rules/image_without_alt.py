"""A picture without a text that stands for it.

Whoever cannot see it, or whose mail hides it, learns nothing of it.

Bad:  `![](https://www.example.com/plant.jpg)`
Good: `![Workers before the new plant in Dayton](https://www.example.com/plant.jpg)`

Source: WCAG 2.2, success criterion 1.1.1; Directive (EU) 2019/882; guidelines of distributors.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.proof import Proof


def check(proof: Proof) -> Iterator[Finding]:
    """One finding for each picture with an address, and neither alternative text nor caption."""
    for number, media in enumerate(proof.release.media):
        if media.kind in ("image", "logo") and media.url and not media.alt and not media.caption:
            message = f"picture {media.url[-60:]!r} has no text that stands for it; add one"
            yield Finding("PRC909", message, f"/media/{number}")


RULE = Rule("PRC909", "image-without-alt", "info", __doc__ or "", check, default=False)
