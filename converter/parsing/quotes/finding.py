"""Finding the quotes of a release, from its first stretch to its last."""

import re
from collections.abc import Sequence

from ...model.release import Quote, QuoteSpan
from .dashes import dash_runs
from .grammar import Grammar, grammar_of
from .language import language_of_speech
from .marks import Run, find_runs, uses_singles
from .stretch import Stretch
from .titles import with_titles
from .turns import turn_runs
from .utterances import Utterance, read_utterances
from .voices import Voices


def find_quotes(stretches: Sequence[Stretch], language: str | None) -> tuple[Quote, ...]:
    """All quotes of a release, in order, with their speakers; an empty tuple where there is none."""
    if not any(may_speak(stretch) for stretch in stretches):
        return ()
    grammar = grammar_of((language or "").split("-")[0].lower() or language_of_speech(stretches))
    utterances = utterances_in(stretches, grammar)
    if language and not any(utterance.has_speaker for utterance in utterances):
        other = grammar_of(language_of_speech(stretches))  # short texts are told wrong, and some are in two languages
        found = utterances_in(stretches, other) if other is not grammar else []
        if any(utterance.has_speaker for utterance in found):
            grammar, utterances = other, found
    voices = Voices(stretches, {utterance.stretch: utterance.line for utterance in utterances}, grammar)
    names = {id(utterance): f"q{number}" for number, utterance in enumerate(utterances, 1)}
    quotes = [quote_of(utterance, stretches, voices, names) for utterance in utterances]
    return with_titles(quotes, [stretch.text for stretch in stretches], grammar)


def utterances_in(stretches: Sequence[Stretch], grammar: Grammar) -> list[Utterance]:
    """What is said in a release, read as the text of one language."""
    singles = uses_singles([stretch.text for stretch in stretches])
    turns = turn_runs(stretches)
    runs = [
        dash_runs(stretch, grammar) or find_runs(stretch.text, singles=singles) or turn_of(turns.get(number))
        for number, stretch in enumerate(stretches)
    ]
    return read_utterances(stretches, runs, grammar)


def is_sentence(text: str) -> bool:
    """Whether what stands in marks begins and ends like a sentence: `stated, “Margins improved.”`."""
    return text[:1].isupper() and text[-1:] in ".?!…" and " " in text


def turn_of(run: Run | None) -> list[Run]:
    """The run of a turn, if a stretch is one."""
    return [run] if run else []


MARKS = re.compile("[“”„‟«»\"‘’'‚‹›「」『』﹁﹂〝〞〟＂–—―]|``|^-|^[^\\W\\d_a-z][^:]{1,60}:")


def may_speak(stretch: Stretch) -> bool:
    """Whether a stretch has any sign of speech."""
    return MARKS.search(stretch.text) is not None or bool(stretch.label)


def quote_of(utterance: Utterance, stretches: Sequence[Stretch], voices: Voices, names: dict[int, str]) -> Quote:
    """The quote of the model."""
    texts, spans = [], []
    for number, run in utterance.pieces:
        texts.append(stretches[number].text[run.inner_start : run.inner_end].strip())
        spans.append(QuoteSpan(stretches[number].place, run.start, run.end))
    speaker = voices.speaker_of(utterance)
    return Quote(
        id=names[id(utterance)],
        kind="direct" if utterance.opening or utterance.how == "between" or is_sentence(texts[0]) else "partial",
        text="\n".join(texts),
        spans=tuple(spans),
        speaker=speaker,
        cue=voices.cue_of(utterance),
        attribution=utterance.how if speaker else "none",  # type: ignore[arg-type]  # an Attribution
        continues=names.get(id(utterance.continues)) if utterance.continues else None,
    )
