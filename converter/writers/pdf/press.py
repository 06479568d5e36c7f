"""What the texts of a document share while they are set: the faces in use under their names, and operators of texts."""

from collections.abc import Mapping, Sequence
from typing import Any

from .embedding import EmbeddedFace
from .faces import Face, Piece, number_text
from .fonts import Font, Shaped
from .looks import Ink


class Press:
    """The faces of one document."""

    def __init__(self) -> None:
        """No face is in use."""
        self.faces: dict[int, EmbeddedFace] = {}

    def use(self, face: Face) -> EmbeddedFace:
        """The face as this document has it."""
        found = self.faces.get(id(face))
        if found is None:
            found = self.faces[id(face)] = EmbeddedFace(face, f"F{len(self.faces) + 1}")
        return found

    def show(self, ink: Ink, words: Sequence[Shaped], *, blank: bool, tracking: float = 0) -> str:
        """The operators that show words with blanks between them, and one behind them where ``blank`` is set."""
        home = self.use(ink.font.face)
        codes = [word.code for word in words]
        if None in codes:
            return self.show_pieces(ink, words, blank=blank, tracking=tracking)
        home.words.update(words)
        space = self.space(home, ink.font)
        text = space.join(codes) + (space if blank else "")  # type: ignore[arg-type]  # none of them is None
        return dressed(f"/{home.name} {number_text(ink.size)} Tf[<{text}>]TJ", ink, tracking)

    def space(self, home: EmbeddedFace, font: Font) -> str:
        """The code of the blank."""
        return home.code_of(font.space.pieces[0])

    def show_pieces(self, ink: Ink, words: Sequence[Shaped], *, blank: bool, tracking: float) -> str:
        """The same where a word needs other faces, or codes that are given out here."""
        home = self.use(ink.font.face)
        parts: list[tuple[EmbeddedFace, str]] = []
        for number, word in enumerate(words):
            if number:
                parts.append((home, self.space(home, ink.font)))
            parts += [self.piece(piece) for piece in word.pieces]
        if blank:
            parts.append((home, self.space(home, ink.font)))
        return dressed("".join(operators(parts, ink.size)), ink, tracking)

    def piece(self, piece: Piece) -> tuple[EmbeddedFace, str]:
        """The face and the codes of a piece."""
        face = self.use(piece.face)
        return face, face.code_of(piece)

    def embed(self, document: Any) -> Mapping[str, str]:
        """All faces as objects of the document: by name, the reference to each."""
        return {face.name: face.embed(document) for face in self.faces.values()}


def operators(parts: Sequence[tuple[EmbeddedFace, str]], size: float) -> Sequence[str]:
    """Codes of several faces, those of one face that follow each other gathered."""
    found: list[str] = []
    current: EmbeddedFace | None = None
    held: list[str] = []
    for face, code in parts:
        if face is not current and held and current:
            found.append(f"/{current.name} {number_text(size)} Tf[<{''.join(held)}>]TJ ")
            held = []
        current = face
        held.append(code)
    if held and current:
        found.append(f"/{current.name} {number_text(size)} Tf[<{''.join(held)}>]TJ")
    return found


def dressed(text: str, ink: Ink, tracking: float) -> str:
    """The operators with those for raised and spread letters around them."""
    if ink.rise:
        text = f"{number_text(ink.rise)} Ts {text} 0 Ts"
    if tracking:
        text = f"{number_text(tracking)} Tc {text} 0 Tc"
    return text
