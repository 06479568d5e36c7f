"""What no output can carry, each with a finding: an address with a scheme that is not safe, a picture without any."""

from collections.abc import Iterator

from ..model.findings import Finding
from ..model.release import PressRelease
from .addresses import safe_address
from .filling import ZONE, with_zone

LOSS = "PRC931"


def lost(what: str, value: str, pointer: str, format: str) -> Finding:
    """The finding for something that a format cannot hold."""
    return Finding(LOSS, f"{format} cannot hold the {what}: {value!r} is left out", pointer, "info")


def artifacts_left_out(release: PressRelease, format: str) -> Iterator[Finding]:
    """What a reader set aside is no part of the release, and goes to no wire."""
    if release.artifacts:
        count = len(release.artifacts)
        message = f"{format}: {count} text{'s' * (count > 1)} that {'are' if count > 1 else 'is'} no part of the release: left out"
        yield Finding(LOSS, message, "/artifacts", "info")


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


def embargo_end(release: PressRelease) -> str | None:
    """The end of the embargo as a full time; None where there is none, or where its time or zone is not printed."""
    until = next((notice.until for notice in release.notices if notice.kind == "embargo"), None)
    return with_zone(until) if until and "T" in until and ZONE.search(until) else None
