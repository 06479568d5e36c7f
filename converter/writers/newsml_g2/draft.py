"""What all parts of an item are written from: the release, the choices, who appears in it, its body, filled values."""

from dataclasses import dataclass

from ...model.findings import Finding
from ...model.release import PressRelease
from ...rendering.cast import Cast, cast_of
from ...rendering.filling import Filled, distributor_of, fill_provider, fill_time, fill_title
from ...rendering.flat import set_flat_body
from ...rendering.guid import fill_guid
from ...rendering.nitf import set_nitf_body
from ...rendering.page import Body
from ...rendering.story import Part, tell
from ...rendering.xhtml import set_body
from .options import NewsmlG2Options


@dataclass(frozen=True, slots=True)
class Draft:
    """All that an item says, before it is XML."""

    release: PressRelease
    options: NewsmlG2Options
    story: tuple[Part, ...]
    cast: Cast
    body: Body
    title: str
    provider: str
    guid: str
    time: str
    findings: tuple[Finding, ...]

    @property
    def version_number(self) -> int:
        """The version of the item: chosen, else declared, else the first."""
        declared = self.release.publication.version if self.release.publication else None
        return self.options.version_number or declared or 1


def rights_of(release: PressRelease, options: NewsmlG2Options) -> str | None:
    """The copyright line, chosen or declared; nobody is named as holder who does not stand in it."""
    return options.rights or (release.publication.copyright if release.publication else None)


def body_of(release: PressRelease, story: tuple[Part, ...], options: NewsmlG2Options) -> Body:
    """The body in the markup that was chosen."""
    match options.body:
        case "nitf":
            return set_nitf_body(
                release, story, distributor_of(release, options.provider), rights_of(release, options), cast=True
            )
        case "flat":
            return set_flat_body(release, story)
        case _:
            return set_body(release, story, cast=True)


def draft_of(release: PressRelease, options: NewsmlG2Options) -> Draft:
    """The draft, with a finding for each value that had to be filled in."""
    title = fill_title(release)
    provider = fill_provider(release, options.provider)
    time = fill_time(release, options.sent or options.now)
    guid = fill_guid(release, options.guid, options.provider_domain, options.provider)
    story = tuple(tell(release))
    body = body_of(release, story, options)
    filled: tuple[Filled, ...] = (title, provider, time, guid)
    findings = tuple(item.finding for item in filled if item.finding)
    return Draft(
        release,
        options,
        story,
        cast_of(release),
        body,
        title.value,
        provider.value,
        guid.value,
        time.value,
        findings,
    )
