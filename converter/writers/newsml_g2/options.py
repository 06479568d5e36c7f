"""What can be chosen for NewsML-G2: ``--newsml-g2-version 2.30``, ``--newsml-g2-body nitf``, ``--provider-domain acme.example``."""

from dataclasses import dataclass

from ...errors import UsageError
from ...interfaces import option

VERSIONS = ("2.18", "2.20", "2.22", "2.24", "2.26", "2.28", "2.30", "2.32", "2.34", "2.35")
BODIES = ("xhtml", "nitf", "flat")


@dataclass(frozen=True, slots=True)
class NewsmlG2Options:
    """Choices for a NewsML-G2 item. `UsageError` where one of them cannot be used."""

    version: str = option("2.35", "--newsml-g2-version", "version of the standard", VERSIONS)
    body: str = option("xhtml", "--newsml-g2-body", "markup of the body; flat has no inline markup", BODIES)
    message: bool = option(default=False, flag="--newsml-g2-message", explanation="wrap the item in a newsMessage")
    guid: str | None = option(None, "--guid", "identifier of the item, an absolute URI")
    provider: str | None = option(None, "--provider", "who distributes the release")
    provider_domain: str | None = option(None, "--provider-domain", "internet domain of the provider, for the guid")
    version_number: int | None = option(None, "--version-number", "version of the item, from 1")
    rights: str | None = option(None, "--rights", "copyright line, as it is to be shown")
    sent: str | None = option(None, "--sent", "when this version is sent, ISO 8601")
    now: str | None = option(None, "--now", "the time that stands for now, ISO 8601")

    def __post_init__(self) -> None:
        """Refuse what no item could carry."""
        if self.version not in VERSIONS:
            raise UsageError(f"NewsML-G2 version {self.version!r} is not known; one of: {', '.join(VERSIONS)}")
        if self.body not in BODIES:
            raise UsageError(f"NewsML-G2 body {self.body!r} is not known; one of: {', '.join(BODIES)}")
