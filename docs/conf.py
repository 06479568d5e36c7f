"""How the manual is built: `sphinx-build -W -n docs build/docs`.

Sphinx with MyST, because it lasts: pages stay plain Markdown that any other tool reads, it builds without a network, and it is
strict about links. (Material for MkDocs ends in May 2027, MkDocs itself has had no release since 2024, and their
successor Zensical still changes its ways from release to release.) The lock file pins it.
"""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE)]

from converter.version import VERSION  # noqa: E402  the checkout comes first

project = "prconvert"
author = "The prconvert authors"
copyright = author
version = release = VERSION
extensions = ["myst_parser"]
exclude_patterns = ["_*"]
html_theme = "furo"
html_title = f"prconvert {VERSION}"
html_copy_source = False
html_show_sourcelink = False
myst_heading_anchors = 4
myst_links_external_new_tab = False
nitpicky = True
smartquotes = False  # -- is two hyphens wherever options are spoken of


def setup(app: object) -> None:
    """Write the reference from the code before the pages are read."""
    from reference import write_all

    source = Path(str(getattr(app, "srcdir")))  # noqa: B009  the tool's own type is not needed for it
    write_all(source / "reference")
