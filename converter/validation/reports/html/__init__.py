"""The HTML report: one page that needs nothing else, with the release as it was read and the findings in its margin.

There is no script in it, and nothing is loaded from anywhere: its policy (CSP) allows its own style sheet, by hash. Whatever
stands in a document is text on the page; addresses become links only where their scheme is harmless.
"""

from importlib.resources import files

from ....version import VERSION
from ...inspection import Inspection
from .. import Paint
from ..words import counted, tally
from .page import section_of


def write(inspection: Inspection, paint: Paint) -> str:
    """The page."""
    from base64 import b64encode
    from hashlib import sha256

    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    style = read("page.css")
    page = environment.from_string(read("page.html.jinja")).render(
        sections=[section_of(inspection, one, number) for number, one in enumerate(inspection.checked, 1)],
        unread=inspection.unread,
        style=style,
        style_hash=b64encode(sha256(style.encode()).digest()).decode(),
        summary=summary(inspection),
        version=VERSION,
    )
    return page + "\n"


def read(name: str) -> str:
    """A file of this folder."""
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def summary(inspection: Inspection) -> str:
    """What was found, in a line."""
    found = inspection.findings
    told = f"{counted(len(found), 'finding')}: {tally(found)}" if found else "nothing to object to"
    failed = f"; {counted(len(inspection.unread), 'document')} could not be read" if inspection.unread else ""
    return f"{counted(len(inspection.checked), 'release')}; {told}{failed}"
