"""Assembling: the recognisers in their order, then the release.

Each recogniser claims the blocks that it is sure of and leaves the rest; later ones build on what stands. The order
is the whole design: what a line shows by itself comes first, what it is by where it stands comes last.
"""

from collections.abc import Callable

from ..model.reading import Reading
from ..model.release import Provenance
from .artifacts import recognise_artifacts
from .boilerplate import recognise_boilerplate
from .build import build
from .contact_blocks import recognise_contact_blocks, recognise_contacts_above
from .draft import Draft
from .end_mark import recognise_end_mark
from .endings import recognise_endings
from .front_matter import recognise_front_matter
from .headline import recognise_headline
from .labels import recognise_labels
from .language import recognise_language, related, speaks, sure_language
from .legal import recognise_legal
from .markup import recognise_markup
from .navigation import recognise_navigation
from .notices import recognise_notices
from .opening import recognise_opening
from .sections import recognise_sections
from .subjects import recognise_subjects

Recogniser = Callable[[Draft], None]
LANGUAGE_SAMPLE = 4000  # characters
FOREIGN_SAMPLE, FOREIGN_LEAST = 400, 90


def name_language(draft: Draft) -> None:
    """The language of the text, where the source does not declare one."""
    if draft.language is None:
        first = next((block.text for block in draft.blocks if block.prose), "")
        draft.language = recognise_language(sample_of(draft)) or recognise_language(first[:LANGUAGE_SAMPLE])


def sample_of(draft: Draft) -> str:
    """The text that the language is told by: long blocks first, for menus are often in another one."""
    long = " ".join(block.text for block in draft.blocks if len(block.text) > 60)
    return (long or " ".join(block.text for block in draft.blocks))[:LANGUAGE_SAMPLE]


def name_foreign(draft: Draft) -> None:
    """The language of each long paragraph that is in another one than the release."""
    if draft.language is None:
        return
    for block in draft.paragraphs():
        text = block.text[:FOREIGN_SAMPLE]
        if block.prose and len(text) >= FOREIGN_LEAST and not speaks(text, draft.language):
            tag = sure_language(text)
            block.language = tag if tag and not related(tag, draft.language) else block.language


RECOGNISERS: tuple[Recogniser, ...] = (
    recognise_front_matter,
    recognise_end_mark,  # before markup: "# # #" is no heading
    recognise_markup,
    name_language,  # what headings are called depends on it
    recognise_labels,
    recognise_artifacts,
    recognise_opening,
    recognise_notices,
    recognise_contacts_above,
    recognise_headline,
    recognise_endings,
    recognise_subjects,
    recognise_legal,
    recognise_boilerplate,
    recognise_contact_blocks,
    recognise_navigation,
    recognise_sections,
    name_foreign,
)


def assemble(draft: Draft, provenance: Provenance) -> Reading:
    """The reading of a draft: every block claimed, every fact with its place."""
    for recognise in RECOGNISERS:
        recognise(draft)
    return build(draft, provenance)
