"""Who is who, and where: ``assert`` describes each party once, ``inlineRef`` ties it to the words of the body."""

from collections.abc import Iterable, Iterator, Sequence

from ...model.release import Security
from ...rendering.cast import Party
from ...rendering.markup import EMPTY, Line, block, element
from .content_meta import affiliation, job_title, named, web_page
from .draft import Draft
from .vocabulary import INSTRUMENT_ANYWHERE, TYPES


def assertions(draft: Draft) -> Iterator[Line]:
    """One assert for each party, and for each security that belongs to none."""
    for party in draft.cast.parties.values():
        yield from block("assert", {"literal": party.id}, describe(draft, party))
    for identifier, security in draft.cast.unowned:
        lines = set_instruments(draft, [security])
        yield from block("assert", {"literal": f"security-{identifier[1:]}"}, lines)


def describe(draft: Draft, party: Party) -> list[Line]:
    """Name, type and what else the release says of a party."""
    kind = TYPES[party.kind]
    lines = [named(party.name), *([element("type", {"qcode": kind})] if kind else []), *job_title(party.title)]
    if party.organization:
        details = affiliation(party.organization, draft.cast.organization(party.organization))
        lines += block("personDetails", EMPTY, details)
    if page := web_page(party.url):
        lines += block("organisationDetails", EMPTY, page)
    return lines + set_instruments(draft, [security for _, security in party.securities])


def set_instruments(draft: Draft, securities: Iterable[Security]) -> list[Line]:
    """Where securities are traded, and under which symbol."""
    found = dict.fromkeys((security.exchange, security.symbol) for security in securities)
    lines: list[Line] = [
        element("hasInstrument", {"symbol": symbol, "marketlabel": market}) for market, symbol in found
    ]
    if lines and int(draft.options.version.partition(".")[2]) < INSTRUMENT_ANYWHERE:
        return block("organisationDetails", EMPTY, lines)
    return lines


def references(draft: Draft) -> Iterator[Line]:
    """The places in the body where parties speak, are described or are named, and those of the contacts."""
    for party in draft.cast.parties.values():
        own = [*party.quotes, *party.paragraphs, *(identifier for identifier, _ in party.securities)]
        yield from refer(draft, own, party.id)
    for identifier, _ in draft.cast.unowned:
        yield from refer(draft, [identifier], f"security-{identifier[1:]}")
    for number, contact in enumerate(draft.release.contacts, 1):
        yield from refer(draft, contact.paragraphs, f"contact-{number}")


def refer(draft: Draft, things: Iterable[str], literal: str) -> Iterator[Line]:
    """One inlineRef to where the things stand in the body; nothing where none has a place of its own."""
    idrefs = [name for thing in dict.fromkeys(things) for name in places_of(draft, thing)]
    if idrefs:
        attributes = {"idrefs": " ".join(dict.fromkeys(idrefs)), "literal": literal, "how": "howextr:tool"}
        yield element("inlineRef", attributes)


def places_of(draft: Draft, thing: str) -> Sequence[str]:
    """The ids of a thing; a body without markup inside its paragraphs has those of the paragraph instead."""
    if found := draft.body.anchors.get(thing):
        return found
    release, index = draft.release, int(thing[1:]) - 1
    if thing[0] == "q":
        around = [span.paragraph for span in release.quotes[index].spans]
    elif thing[0] == "s":
        around = [release.securities[index].paragraph]
    else:
        return ()
    return tuple(name for place in around for name in draft.body.anchors.get(place, ()))
