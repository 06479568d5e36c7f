"""What a Word document holds beside its text, and what nobody meant to send: changes, comments, hidden text, macros.

None of it is read, followed or run; each kind is told once.
"""

from collections import Counter
from collections.abc import Iterator

from ...model.findings import Finding
from .names import W, switch
from .package import Package

CHANGED, HIDDEN, EXTERNAL, PROGRAM = "PRC603", "PRC604", "PRC905", "PRC906"
CHANGES = frozenset(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
"""Runs that somebody put in, took out or moved while changes were tracked (ISO 29500-1, 17.13.5)."""

COMMENT = f"{W}commentReference"
FETCHED = frozenset(
    ("attachedTemplate", "image", "oleObject", "frame", "subDocument", "audio", "video", "externalLinkPath")
)
"""Relationships whose targets Word fetches by itself when they are external; links wait for somebody to click."""

PROGRAMS = ("vbaproject.bin", "/embeddings/", "/activex/")
SHOWN = 80  # characters of an address


def find_residue(package: Package) -> Iterator[Finding]:
    """A finding for each kind of residue in a document; nothing where it is clean."""
    main = package.main()
    yield from find_changes(package, main)
    settings = package.related(main, "settings")
    for part in (main, *settings):
        for relation in package.relations(part).values():
            if relation.external and relation.kind in FETCHED:
                message = (
                    f"fetches {relation.target[:SHOWN]!r} when it is opened ({relation.kind}); it was not fetched here"
                )
                yield Finding(EXTERNAL, message, "", "warning")
    if held := [name for name in package.members if any(program in f"/{name}" for program in PROGRAMS)]:
        message = f"holds a macro or an embedded object ({held[0][:SHOWN]}); it is not read, and is in no output"
        yield Finding(PROGRAM, message, "", "warning")


def find_changes(package: Package, main: str) -> Iterator[Finding]:
    """Tracked changes, comments and hidden text of the main part."""
    tree = package.tree(main)
    counted: Counter[str] = Counter()
    for element in tree.iter() if tree is not None else ():
        if element.tag in CHANGES and len(element):
            counted["tracked change"] += 1
        elif element.tag == COMMENT:
            counted["comment"] += 1
        elif element.tag == f"{W}r" and (look := element.find(f"{W}rPr")) is not None and switch(look, "vanish"):
            text = "".join(part.text or "" for part in element.iter(f"{W}t"))
            counted["hidden"] += bool(text.strip())
    told = [number_of(counted[what], what) for what in ("tracked change", "comment") if counted[what]]
    if told:
        message = f"holds {' and '.join(told)}; accept or reject the changes, and delete the comments"
        yield Finding(CHANGED, message, "", "error")
    if counted["hidden"]:
        yield Finding(
            HIDDEN, f"holds {number_of(counted['hidden'], 'run')} of hidden text; delete what is hidden", "", "warning"
        )


def number_of(number: int, word: str) -> str:
    """A number with its noun."""
    return f"{number} {word}{'s' * (number != 1)}"
