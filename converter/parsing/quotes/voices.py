"""Voices: the speaker of an utterance as the model gives it, with name, title and organisation."""

from collections.abc import Sequence

from ...model.release import Cue, Speaker
from ...reference.abbreviations import STOPPED_ABBREVIATIONS
from .grammar import Grammar
from .people import People, people_of
from .pronouns import Lines, Place, antecedent
from .speakers import UNKNOWN, Identity, identify
from .stretch import Stretch
from .unspaced import name_within
from .utterances import Utterance
from .words import Line


class Voices:
    """The speakers of a release; its table of people is made when the first one is asked for."""

    def __init__(self, stretches: Sequence[Stretch], known: dict[int, Line], grammar: Grammar) -> None:
        """``known`` are the words of the stretches that hold quotes."""
        self.stretches = stretches
        self.known = known
        self.grammar = grammar
        self.lines: Lines | None = None
        self.table: People | None = None
        self.last: str | None = None

    def people(self) -> People:
        """Everybody whom the release names."""
        if self.table is None:
            self.table = people_of(self.stretches, self.grammar)
        return self.table

    def speaker_of(self, utterance: Utterance) -> Speaker | None:
        """Who speaks; None where it is not said."""
        holder = utterance.source or utterance
        if holder.found is None or holder.found.speaker is None:
            return None
        line, (first, past) = holder.line, holder.found.speaker
        start, end = line.starts[first], line.end_of(past - 1)
        if line.lower[past - 1] in STOPPED_ABBREVIATIONS and line.text[end : end + 1] == ".":
            end += 1  # `Acme Inc.`: the stop of the sentence is that of the abbreviation too
        identity = self.identity(holder.stretch, line, first, past)
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

    def identity(self, stretch: int, line: Line, first: int, past: int) -> Identity:
        """Whom a phrase means."""
        if self.grammar.unspaced:
            return self.unspaced_identity(line.words[first])
        small, lower = self.grammar.small, line.lower[first]
        if past - first > 1 or lower not in small.pronouns:
            return identify(line, (first, past), self.people(), self.grammar)
        if lower not in small.he and lower not in small.she:
            return UNKNOWN
        if self.lines is None:
            self.lines = Lines([one.text for one in self.stretches], self.known, self.people())
        gender = "he" if lower in small.he else "she"
        name = antecedent(Place(stretch, first), gender, self.lines, self.people(), self.grammar)
        return Identity(name.text if name else None, "person")

    def unspaced_identity(self, phrase: str) -> Identity:
        """Whom a phrase of a language without spaces means; a pronoun means who was named last."""
        name, kind = name_within(phrase, self.grammar.language)
        if kind == "pronoun":
            return Identity(self.last, "person") if self.last else UNKNOWN
        if name and kind == "person":
            self.last = name
        return Identity(name, kind)  # type: ignore[arg-type]  # a SpeakerKind

    def cue_of(self, utterance: Utterance) -> Cue | None:
        """The words of speech; None where there are none."""
        holder = utterance.source or utterance
        if holder.found is None or holder.found.cue is None:
            return None
        line, (first, past) = holder.line, holder.found.cue
        start, end = line.starts[first], line.end_of(past - 1)
        return Cue(line.text[start:end], self.stretches[holder.stretch].place, start, end)
