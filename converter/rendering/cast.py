"""Who appears in a release: ``person-1`` Jane Roe who speaks, ``org-1`` Acme Corp. that issues it, and what ties them.

Formats of the wires describe parties apart from the text; here they are gathered once, each under an id that is the
same for the same release. Two mentions are one party only where they say the same: nothing is guessed.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..model.release import Organization, PressRelease, Security, SpeakerKind
from .filling import issuer_of


@dataclass(slots=True)
class Party:
    """Someone who speaks or is described.

    ``quotes``, ``paragraphs`` and ``securities`` are the ids of what belongs to the party: its quotes, the boilerplate
    that describes it, its securities (``s1``, counted from 1).
    """

    id: str
    kind: SpeakerKind
    name: str
    title: str | None = None
    organization: str | None = None
    url: str | None = None
    issuer: bool = False
    quotes: list[str] = field(default_factory=list)
    paragraphs: list[str] = field(default_factory=list)
    securities: list[tuple[str, Security]] = field(default_factory=list)


Key = tuple[SpeakerKind, str, str | None, str | None]

PREFIXES: dict[SpeakerKind, str] = {
    "person": "person",
    "organization": "org",
    "document": "document",
    "unknown": "speaker",
}


@dataclass(slots=True)
class Cast:
    """The parties of a release by what is known of them, in order of appearance, the issuer first.

    ``unowned`` are the securities that no organisation was named for.
    """

    parties: dict[Key, Party] = field(default_factory=dict)
    unowned: list[tuple[str, Security]] = field(default_factory=list)
    counts: Counter[SpeakerKind] = field(default_factory=Counter)

    def party(self, kind: SpeakerKind, name: str, title: str | None = None, organization: str | None = None) -> Party:
        """The party of that description, made where there is none yet."""
        key = kind, name, title, organization
        if key not in self.parties:
            self.counts[kind] += 1
            self.parties[key] = Party(f"{PREFIXES[kind]}-{self.counts[kind]}", kind, name, title, organization)
        return self.parties[key]

    def organization(self, name: str | None) -> Party | None:
        """The organisation of exactly that name; None where there is none."""
        return self.parties.get(("organization", name, None, None)) if name else None

    def issuers(self) -> Iterator[Party]:
        """Those who issue the release."""
        return (party for party in self.parties.values() if party.issuer)


def cast_of(release: PressRelease) -> Cast:
    """Everyone who appears."""
    cast = Cast()
    if issuer := issuer_of(release):
        cast.party("organization", issuer).issuer = True
    for organization in release.organizations:
        describe(cast.party("organization", organization.name), organization)
    for quote in release.quotes:
        speaker = quote.speaker
        if speaker and speaker.name:
            if speaker.kind == "organization":
                cast.party("organization", speaker.name).quotes.append(quote.id)
            else:
                cast.party(speaker.kind, speaker.name, speaker.title, speaker.organization).quotes.append(quote.id)
    for number, security in enumerate(release.securities, 1):
        name = security.organization
        owned = cast.party("organization", name).securities if name else cast.unowned
        owned.append((f"s{number}", security))
    return cast


def describe(party: Party, organization: Organization) -> None:
    """Add what the release says of an organisation."""
    party.issuer = party.issuer or organization.role == "issuer"
    party.url = party.url or organization.url
    party.paragraphs += organization.boilerplate
