"""Speech or not, in other languages than English: `bezeichnete sie als „Wortbruch“` is, `die Zeitschrift „Der Garten“` is not.

German writes every noun with a capital and Romance languages only the first word of a title, so capitals tell little;
the words around the marks tell more.
"""

from .attribution import Attribution
from .grammar import Grammar
from .sentences import sentence_start
from .speech import inside, is_legal_word, starts_sentence
from .syntax import PUNCTUATION
from .words import RUN, STOPS, Line

LONG = 4
"""Spaces in marks from which on a fragment is no name."""
LONG_NAME = 12
"""Spaces in marks up to which `the motto “…”` names something."""
NEAR = 5
"""Words between a verb of speech and the single word that it quotes."""
REPORT = 12
"""Words behind a run in which a verb of reported speech is looked for."""


def is_told(line: Line, number: int, found: Attribution | None, grammar: Grammar) -> bool:
    """Whether a run holds speech, with what was found around it."""
    inner, run_word = inside(line, number), line.run_words[number]
    if not any(map(str.isalnum, inner)) or is_glued(line, number) or is_legal_word(line, run_word):
        return False
    if found and found.how == "after" and found.speaker is None and not starts_sentence(line, run_word):
        found = None  # Wie „heise online“ berichtet
    spaces = inner.count(" ")
    sentence = inner[0].isupper() and inner[-1] in ".?!…" and spaces >= LONG
    fragment = found is not None and spaces > 0 and inner[0].islower()
    if (
        is_named(line, run_word, grammar)
        and spaces < LONG_NAME
        and not fragment
        and not (found and found.tight and sentence)
    ):
        return False
    if found is None:
        return is_utterance(line, number) or is_fragment(line, number, grammar)
    loose = found.cue is not None and line.lower[found.cue[0]] in grammar.loose
    if found.how == "before" and (loose or not found.tight):
        return is_led_to(line, number, found, grammar)
    if found.how == "after":
        return starts_sentence(line, run_word) or inner[-1] in ",.?!…" or not is_title(inner, grammar)
    return not (found.how == "label" and spaces < 2 and inner[-1] not in ".?!…")


def is_glued(line: Line, number: int) -> bool:
    """Marks inside a longer word: `die „Bild“-Zeitung`."""
    end = line.runs[number].end
    return line.text[end : end + 1] in ("-", "‑") and line.text[end + 1 : end + 2].isalpha()


def is_named(line: Line, run_word: int, grammar: Grammar) -> bool:
    """A word that introduces a name or term stands right before the run: `der Film „`, `sogenannten „`."""
    here = run_word - 1
    if here > 0 and line.lower[here] in (",", "»", "wie", "als", "como", "comme", "come"):
        here -= 1
    if here < 0:
        return False
    before = line.lower[here]
    return before in grammar.naming or (bool(grammar.named_tails) and before.endswith(grammar.named_tails))


def is_utterance(line: Line, number: int) -> bool:
    """A run that is a sentence of its own, its full stop inside the marks or behind them."""
    inner, run_word, run = inside(line, number), line.run_words[number], line.runs[number]
    if not starts_sentence(line, run_word) or not (inner[0].isupper() or inner[0].isdigit() or inner[0] in "¿¡…"):
        return False
    behind = line.text[run.end : run.end + 1]
    return inner[-1] in ".?!…" or (inner.count(" ") >= 2 and behind in (".", "", "!", "?"))


def is_fragment(line: Line, number: int, grammar: Grammar) -> bool:
    """A fragment that nothing attributes: long, or in a sentence that reports."""
    inner, run_word = inside(line, number), line.run_words[number]
    before = line.lower[run_word - 1] if run_word else ""
    capital = inner[0].isupper() or inner[0].isdigit()
    if is_told_behind(line, run_word, grammar):
        return True
    if capital and (before in grammar.small.determiners or before in grammar.small.prepositions):
        return False
    if is_title(inner, grammar) or (capital and " " not in inner):
        return False
    return inner.count(" ") >= (LONG if capital else LONG - 1) or is_reported(line, run_word, grammar)


def is_told_behind(line: Line, run_word: int, grammar: Grammar) -> bool:
    """Whether the words behind a run say that it was said: `wurde als „falsch“ zurückgewiesen`, `von „…“ gesprochen`."""
    for here in range(run_word + 1, min(len(line.words), run_word + 3)):
        if line.words[here] in PUNCTUATION:
            return False
        if line.lower[here] in grammar.cues.perfects or line.lower[here] in grammar.cues.framing:
            defined = here + 1 < len(line.words) and line.lower[here + 1] in DEFINING
            return run_word > 0 and line.lower[run_word - 1] in TOLD_AS and not defined
    return False


DEFINING = frozenset({"wird", "werden"})
"""What says that something is called so by everybody: `als „Sonnenwind“ bezeichnet wird`."""
TOLD_AS = frozenset("als von eine einen ein som för de como comme come".split())


def is_coordinate(line: Line, number: int, grammar: Grammar) -> bool:
    """A word or two joined to the run before: `„aggressiv“ und | „unklug“`."""
    if number == 0:
        return False
    first, past = line.run_words[number - 1] + 1, line.run_words[number]
    small = grammar.small
    joined = any(line.lower[here] in small.joining for here in range(first, past))
    tied = all(
        line.lower[here] in small.joining | small.determiners | small.prepositions for here in range(first, past)
    )
    inner = inside(line, number)
    return (
        joined
        and tied
        and past - first <= NEAR
        and inner[:1].islower() == inside(line, number - 1)[:1].islower()
        and bool(inner)
    )


def is_title(inner: str, grammar: Grammar) -> bool:
    """Every long word has a capital."""
    small = grammar.small
    words = [word for word in inner.replace("-", " ").split() if word[0].isalpha()]
    tied = small.prepositions | small.determiners | small.joining | small.inside
    return bool(words) and words[0][0].isupper() and all(word[0].isupper() or word.lower() in tied for word in words)


def is_reported(line: Line, run_word: int, grammar: Grammar) -> bool:
    """A verb of reported speech stands in the sentence: `Die Lage sei „unter Kontrolle“`."""
    if not grammar.reported:
        return False
    start, here = sentence_start(line, run_word), run_word + 1
    while here < min(len(line.words), run_word + REPORT) and line.words[here] not in STOPS:
        here += 1
    return any(line.lower[word] in grammar.reported for word in range(start, here))


def is_led_to(line: Line, number: int, found: Attribution, grammar: Grammar) -> bool:
    """Whether a run is speech that a verb of speech further before it leads to."""
    inner, run_word = inside(line, number), line.run_words[number]
    spaces = inner.count(" ")
    if found.cue is None:
        return spaces >= LONG
    first, past = found.cue
    if line.lower[first] in grammar.loose:
        return spaces >= LONG and not is_title(inner, grammar)
    if is_addressed(line, past, run_word, grammar):
        return spaces >= LONG
    framed = line.lower[past - 1] in grammar.cues.framing
    near = run_word - max(past, found.speaker[1] if found.speaker else 0) <= NEAR
    if is_title(inner, grammar):
        return framed and near
    return spaces >= 1 or near or framed


def is_addressed(line: Line, word: int, run_word: int, grammar: Grammar) -> bool:
    """Nothing but an article or preposition between verb and run: `sagte der „Berliner Zeitung“`."""
    between = range(word, run_word)
    small = grammar.small
    return (
        bool(between)
        and all(
            line.lower[here] in small.determiners or line.lower[here] in small.prepositions
            for here in between
            if line.words[here] not in PUNCTUATION and line.words[here] != RUN
        )
        and not any(line.words[here] in PUNCTUATION for here in between)
    )
