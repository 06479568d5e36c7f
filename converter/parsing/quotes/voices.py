"""Voices: the speaker of an utterance as the model gives it, with name, title and organisation."""

from collections.abc import Sequence

from ...model.release import Cue, Speaker
from .grammar import Grammar
from .people import People, people_of
from .speakers import identify
from .stretch import Stretch
from .utterances import Utterance


class Voices:
    """The speakers of a release; its table of people is made when the first one is asked for."""

    def __init__(self, stretches: Sequence[Stretch], grammar: Grammar) -> None:
        """Nothing is read yet."""
        self.stretches = stretches
        self.grammar = grammar
        self.table: People | None = None

    def people(self) -> People:
        """Everybody whom the release names."""
        if self.table is None:
            self.table = people_of(self.stretches)
        return self.table

    def speaker_of(self, utterance: Utterance) -> Speaker | None:
        """Who speaks; None where it is not said."""
        holder = utterance.source or utterance
        if holder.found is None or holder.found.speaker is None:
            return None
        line, (first, past) = holder.line, holder.found.speaker
        start, end = line.starts[first], line.end_of(past - 1)
        identity = identify(line, (first, past), self.people(), self.grammar)
        return Speaker(
            line.text[start:end],
            identity.name,
            None,
            None,
            identity.kind,
            self.stretches[holder.stretch].place,
            start,
            end,
        )

    def cue_of(self, utterance: Utterance) -> Cue | None:
        """The words of speech; None where there are none."""
        holder = utterance.source or utterance
        if holder.found is None or holder.found.cue is None:
            return None
        line, (first, past) = holder.line, holder.found.cue
        start, end = line.starts[first], line.end_of(past - 1)
        return Cue(line.text[start:end], self.stretches[holder.stretch].place, start, end)
