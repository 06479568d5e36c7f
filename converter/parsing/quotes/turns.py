"""Turns of a transcript: `Jane Roe: We open two more plants.`, and paragraphs that carry a mark such as `Q:`.

Names before a colon make turns only in a text that is a transcript: most of its paragraphs, and one of the names again.
"""

import re
from collections.abc import Sequence

from .marks import Run
from .stretch import Stretch

TURN = ":"
"""What the runs of turns have in place of a mark."""
LABEL = re.compile(
    r"(?P<name>[^\W\d_a-z][\w.’'-]*(?: (?:[^\W\d_a-z][\w.’'-]*|de|van|von|der)){0,4})(?: \([^()]{2,40}\))?: ?(?=\S)"
)
MARKED = re.compile(
    r"(?:Q|A|Question|Answer|Frage|Antwort|Pregunta|Respuesta|Pergunta|Resposta|Domanda|Risposta)\d{0,2}[:.]"
)
FEWEST = 3
"""Turns that make a transcript."""
SHARE = 0.6
"""How much of the body they are."""
FEWEST_WORDS = 2


def turn_runs(stretches: Sequence[Stretch]) -> dict[int, Run]:
    """The run of every stretch that is a turn of a transcript, by its number; an empty mapping where there is none."""
    found = {
        number: Run(0, len(stretch.text), 0, len(stretch.text), TURN)
        for number, stretch in enumerate(stretches)
        if stretch.label and MARKED.fullmatch(stretch.label)
    }
    labels = [LABEL.match(stretch.text) if stretch.section == "body" else None for stretch in stretches]
    names = [label["name"] for label in labels if label]
    body = sum(stretch.section == "body" for stretch in stretches)
    if len(names) < max(FEWEST, SHARE * body) or not 1 < len(set(names)) < len(names):
        return found
    for number, label in enumerate(labels):
        text = stretches[number].text
        if label and text.count(" ", label.end()) >= FEWEST_WORDS - 1:
            found[number] = Run(label.end(), len(text), label.end(), len(text), TURN)
    return found
