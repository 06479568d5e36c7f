"""What can be chosen for NewsML-G2: ``--newsml-g2-version 2.30``, ``--newsml-g2-body nitf``, ``--sent 2026-01-03``."""

from dataclasses import dataclass

from ...interfaces import option
from ...rendering.choices import check_choice, check_domain, check_line, check_moment, check_uri, check_version
from .vocabulary import VERSIONS

BODIES = ("xhtml", "nitf", "flat")


@dataclass(frozen=True, slots=True)
class NewsmlG2Options:
    """Choices for a NewsML-G2 item. `UsageError` where one of them cannot stand in any item."""

    version: str = option("2.35", "--newsml-g2-version", "version of the standard", VERSIONS)
    body: str = option("xhtml", "--newsml-g2-body", "markup of the body; flat has none inside paragraphs", BODIES)
    message: bool = option(default=False, flag="--newsml-g2-message", explanation="put the item into a newsMessage")
    guid: str | None = option(None, "--guid", "identifier of the item, an absolute URI")
    provider: str | None = option(None, "--provider", "who distributes the release")
    provider_domain: str | None = option(None, "--provider-domain", "internet domain of the provider, for the guid")
    version_number: int | None = option(None, "--version-number", "version of the item, counted from 1")
    rights: str | None = option(None, "--rights", "the copyright line as it is to be shown")
    slugline: str | None = option(None, "--slugline", "the desk's short name for the story")
    renditions_at: str | None = option(
        None, "--renditions-at", "address of the folder where the other files of the run will lie; relative without it"
    )
    sent: str | None = option(None, "--sent", "when this version is sent: ISO 8601")
    now: str | None = option(None, "--now", "the time to take for now: ISO 8601")

    def __post_init__(self) -> None:
        """Refuse what no item could carry."""
        check_choice("--newsml-g2-version", self.version, VERSIONS)
        check_choice("--newsml-g2-body", self.body, BODIES)
        for flag, line in (("--provider", self.provider), ("--rights", self.rights), ("--slugline", self.slugline)):
            check_line(flag, line)
        check_uri("--guid", self.guid)
        check_uri("--renditions-at", self.renditions_at)
        check_domain("--provider-domain", self.provider_domain)
        check_version("--version-number", self.version_number)
        check_moment("--sent", self.sent)
        check_moment("--now", self.now)
