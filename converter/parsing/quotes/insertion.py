"""Who says it, inside the marks: `« C’est une étape, explique Paul Roux, président du groupe. Nous irons plus loin. »`.

French, Italian and Slavic news leave the marks open around the words that attribute a quote.
"""

from .attribution import DASHES, Attribution
from .grammar import Grammar
from .inverted import inverted
from .sentences import clause_end
from .syntax import PUNCTUATION, is_name
from .words import Line, line_inside

REACH = 700  # characters of a run that are looked through


def insertion(line: Line, number: int, grammar: Grammar) -> tuple[Line, Attribution] | None:
    """The words inside a run that attribute it, with the line that they stand in; None where there are none."""
    run = line.runs[number]
    if not grammar.inverts or run.inner_end - run.inner_start < REACH // 20:
        return None
    inside = line_inside(line, run.inner_start, min(run.inner_end, run.inner_start + REACH))
    for here in range(2, len(inside.words) - 2):
        sign = inside.words[here]
        if not (sign in DASHES or (sign == "," and grammar.comma_insertions)):
            continue
        first = here + 1
        while first < len(inside.words) - 1 and (inside.words[first] == "," or inside.words[first] in DASHES):
            first += 1
        found = inverted(inside, first, clause_end(inside, first), grammar, known=True)
        if (
            found
            and found.speaker
            and is_somebody(inside, found.speaker, grammar)
            and is_shut(inside, found.speaker[1])
        ):
            return inside, found._replace(how="between")
    return None


def is_somebody(line: Line, speaker: tuple[int, int], grammar: Grammar) -> bool:
    """Whether a phrase names a person or stands for one: what somebody quotes of `ma mère` is no attribution."""
    small = grammar.small
    return any(
        is_name(line.words[here]) or line.lower[here] in small.he or line.lower[here] in small.she
        for here in range(*speaker)
    )


def is_shut(line: Line, word: int) -> bool:
    """Whether a sign follows the speaker."""
    return word >= len(line.words) or line.words[word] in PUNCTUATION
