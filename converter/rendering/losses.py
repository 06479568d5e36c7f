"""What no output can carry, each with a finding: an address with a scheme that is not safe, a picture without any."""

from collections.abc import Iterator

from ..model.findings import Finding
from ..model.release import PressRelease
from .addresses import safe_address

LOSS = "PRC931"


def lost(what: str, value: str, pointer: str, format: str) -> Finding:
    """The finding for something that a format cannot hold."""
    return Finding(LOSS, f"{format} cannot hold the {what}: {value!r} is left out", pointer, "info")


def unsafe_addresses(release: PressRelease, format: str) -> Iterator[Finding]:
    """Addresses that are not set as links: their text is, where it is part of the release."""
    for number, link in enumerate(release.links):
        if safe_address(link.url) is None:
            yield unlinked(link.url, f"/links/{number}/url", format)
    for number, media in enumerate(release.media):
        if media.url and safe_address(media.url) is None:
            yield unlinked(media.url, f"/media/{number}/url", format)


def unlinked(address: str, pointer: str, format: str) -> Finding:
    """The finding for an address that nobody should be led to by a click."""
    message = f"{format}: {address!r} is not set as a link; only http, https, mailto and tel are"
    return Finding(LOSS, message, pointer, "info")
