"""What a mail holds beside the release: greetings, signatures, disclaimers, quoted mails and the heads of forwarded ones.

It is looked for in lines of plain text and in blocks of HTML alike. What stands below the head of a forwarded mail is
the release; what stands below the head of one that was answered is not.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

QUOTED = re.compile(r"\s*(?:>\s?){1,20}")
ATTRIBUTION = re.compile(
    r"(?i)(?:on|am|le|el|il|op|den|em|w dniu|dne|kl)\b.{4,200}\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|skrev|escreveu|napisał\(?a?\)?|napsal)\b.{0,80}:\s*\Z"
    r"|.{2,120}\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|skrev|escreveu|написала?)\s?:\s*\Z"
)
ORIGINAL = re.compile(
    r"(?i)[-_\s>]*(?:original message|original appointment|ursprüngliche nachricht|originalnachricht|message d['’]origine|mensaje original|messaggio originale|oorspronkelijk bericht|ursprungligt meddelande|mensagem original)[-_\s]*"
)
FORWARDED = re.compile(
    r"(?i)[-_\s>]*(?:(?:begin )?forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message (?:transféré|réexpédié)|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada)[-_\s:]*"
)
HEAD = re.compile(
    r"(?i)\*?(?:from|sent|to|cc|bcc|date|subject|reply-to|von|gesendet|an|datum|betreff|antwort an|de|envoyé|à|objet|date|para|enviado(?: el)?|asunto|fecha|da|inviato|a|oggetto|data|van|verzonden|aan|onderwerp|från|skickat|till|ämne|fra|sendt|til|emne|assunto)\s?:\*?(?=\s|\Z)"
)
SENDERS = re.compile(r"(?i)\*?(?:from|von|de|da|van|från|fra|od)\s?:")
SIGNATURE = re.compile(r"--\s?")
SIGN_OFF = re.compile(
    r"(?i)(?:(?:with )?(?:best|kind|warm|warmest|many)(?: (?:regards|wishes))?|regards|sincerely|yours (?:sincerely|faithfully|truly)|thanks(?: (?:and|&) (?:best )?regards)?|thank you|cheers|"
    r"(?:mit )?(?:freundliche[nr]?|besten?|herzliche[nr]?|viele[nr]?|schöne[nr]?) grü(?:ß|ss)en?.{0,20}|mfg|cordialement|bien (?:à vous|cordialement)|salutations.{0,20}|saludos(?: cordiales)?|un saludo|atentamente|cordiali saluti|distinti saluti|met vriendelijke groet(?:en)?|med vänliga hälsningar|vennlig hilsen|atenciosamente)[,.!]?"
)
GREETING = re.compile(
    r"(?i)(?:dear|hello|hi|hey|greetings|good (?:morning|afternoon|evening|day)|sehr geehrte|guten (?:tag|morgen|abend)|liebe|hallo|moin|bonjour|madame|monsieur|chère?s?|estimad[oa]s?|querid[oa]s?|hola|buenos días|gentil[ei]|egregi[oa]?|buongiorno|beste|geachte|hej|hei|kära|prezad[oa]s?|olá)\b.{0,80}[,!:.]?"
)
COVER = re.compile(
    r"(?i)\b(?:please (?:find|see)|find (?:attached|below|enclosed)|attached (?:is|are|please|you)|is attached|(?:release|statement) (?:is )?(?:below|follows)|below (?:is|please|you)|pasted below|im anhang|anbei|beigefügt|untenstehend|nachstehend|ci-joint|ci-dessous|adjunt|a continuación|in allegato|di seguito|in bijlage|hieronder|bifogat|vedlagt|em anexo|segue)\b"
)
BANNER = re.compile(
    r"(?i)\W{0,6}(?:caution|warning|external|extern|achtung|attention|vorsicht|security notice)\b.{0,40}\b(?:e-?mail|message|sender|nachricht|absender|courriel|originat)\b.{0,400}"
)
DISCLAIMER = re.compile(
    r"(?i)\b(?:confidentiality (?:notice|note|warning|statement)|(?:this|the) (?:e-?mail|message|communication|transmission|electronic mail)[^.]{0,160}\b(?:confidential|privileged|intended (?:only|solely|for|recipient))|"
    r"information (?:contained )?in this (?:e-?mail|message|communication|transmission)|not the intended recipient|received this (?:e-?mail|message|communication|transmission) in error|consider the environment before printing|think before you print|"
    r"diese (?:e-?mail|nachricht)[^.]{0,120}vertraulich|nicht der (?:richtige |beabsichtigte |vorgesehene )?(?:adressat|empfänger)|e-?mail irrtümlich erhalten|ce (?:message|courriel|e-?mail)[^.]{0,160}confidentiel|"
    r"este (?:mensaje|correo)[^.]{0,160}confidencial|(?:questo messaggio|questa e-?mail)[^.]{0,160}(?:riservat|confidenzial)|dit (?:bericht|e-?mailbericht)[^.]{0,120}vertrouwelijk|esta mensagem[^.]{0,160}confidencial)"
)
LISTED = re.compile(
    r"(?i).{0,80}(?:unsubscribe|abbestellen|abmelden|se désabonner|désinscri|darse de baja|cancellati|afmelden|manage (?:your )?(?:preferences|subscription)|update your preferences|view (?:this|it) (?:e-?mail )?(?:in|online)|"
    r"im browser (?:an(?:sehen|zeigen)|öffnen)|you (?:are receiving|received) this (?:e-?mail|message) because|sie erhalten diese e-?mail|sent from my |von meinem \w+ gesendet|gesendet von meinem|get outlook for|envoyé de mon).{0,200}"
)

EXAMINED = 600
"""Characters of a line or block; what it is shows at its beginning."""

LONGEST_SIGNATURE = 25
LONGEST_CLOSING = 12
LONGEST_LINE = 100
LONGEST_COVER = 400
FEW_WORDS = 25
OPENING_LINES = 6


class Lines:
    """The lines of a text, or its blocks where ``blocks`` is set; ``own`` gathers the numbers of the mail's own."""

    def __init__(self, texts: Sequence[str], *, forwarded: bool, blocks: bool) -> None:
        """``forwarded`` says that the subject does."""
        self.texts = [text[:EXAMINED] for text in texts]
        self.whole, self.blocks = texts, blocks
        self.own: set[int] = set()
        self.mark(forwarded=forwarded)

    def mark(self, *, forwarded: bool) -> None:
        """Look for all kinds, those that cut the mail first."""
        end = self.mark_heads(forwarded=forwarded)
        self.mark_quoted()
        for start, stop in ((0, end), (end, len(self.texts))):
            self.mark_signature(start, stop)
            self.mark_opening(start, stop)
        self.mark_noise()

    def filled(self, numbers: Sequence[int]) -> list[int]:
        """Those of some lines that hold anything and belong to the release so far."""
        return [number for number in numbers if self.texts[number].strip() and number not in self.own]

    def some_filled(self, start: int, stop: int) -> list[int]:
        """The first of the lines that hold anything; one more than a signature has, so that a longer text is seen to be one."""
        filled = (number for number in range(start, stop) if self.texts[number].strip() and number not in self.own)
        return list(islice(filled, LONGEST_SIGNATURE + 1))

    def words(self, numbers: Sequence[int]) -> int:
        """How many words stand in some lines."""
        return sum(len(self.whole[number].split()) for number in self.filled(numbers))

    def paragraph(self, number: int) -> Iterator[int]:
        """The lines from one on, up to a blank one; a block alone."""
        last = number + 1 if self.blocks else len(self.texts)
        return takewhile(lambda at: bool(self.texts[at].strip()), range(number, last))

    def mark_heads(self, *, forwarded: bool) -> int:
        """Mark the head of a mail inside this one, and what stands below one that was answered.

        Answers where the text of a forwarded mail begins; the end where there is none.
        """
        number = 0
        while number < len(self.texts):
            text = (
                QUOTED.sub("", self.texts[number], count=1)
                if self.texts[number].lstrip()[:1] == ">"
                else self.texts[number]
            )
            marker = bool(ORIGINAL.fullmatch(text.strip()) or FORWARDED.fullmatch(text.strip()))
            if not marker and not self.is_head(number):
                number += 1
                continue
            passed_on = forwarded or bool(FORWARDED.fullmatch(text.strip())) or self.words(range(number)) < FEW_WORDS
            end = self.end_of_head(number + marker)
            self.own |= set(range(number, end if passed_on else len(self.texts)))
            return end
        return len(self.texts)

    def is_head(self, number: int) -> bool:
        """Whether a line is the first of the head of a mail: who sent it, then at least two more."""
        if not SENDERS.match(self.texts[number].lstrip("> ")):
            return False
        following = self.texts[number : number + 6]
        return (
            sum(bool(HEAD.match(text.lstrip("> "))) for text in following) >= 3 or self.texts[number].count(": ") >= 3
        )

    def end_of_head(self, number: int) -> int:
        """The line behind the head of a mail."""
        while number < len(self.texts) and not self.texts[number].strip("> "):
            number += 1
        last = number
        while number < len(self.texts) and self.texts[number].strip("> "):
            if not HEAD.match(self.texts[number].lstrip("> ")) and self.blocks:
                break
            number += 1
            last = number
            if self.blocks and number < len(self.texts) and not HEAD.match(self.texts[number]):
                break
        return last

    def mark_quoted(self) -> None:
        """Mark quoted lines and who wrote them, unless there is little else."""
        filled = self.filled(range(len(self.texts)))
        quoted = {number for number in filled if QUOTED.match(self.texts[number])}
        rest = [number for number in filled if number not in quoted]
        if not quoted or self.words(rest) < FEW_WORDS <= self.words(sorted(quoted)):
            return
        self.own |= quoted
        for first in [number for number in sorted(quoted) if number - 1 not in quoted]:
            before = [number for number in range(max(first - 4, 0), first) if self.texts[number].strip()][-2:]
            if before and ATTRIBUTION.match(" ".join(self.texts[number] for number in before).strip()):
                self.own |= set(before)
            elif before and ATTRIBUTION.match(self.texts[before[-1]].strip()):
                self.own.add(before[-1])

    def mark_signature(self, start: int, stop: int) -> None:
        """Mark a signature behind its sign, or a farewell with the few lines behind it."""
        for number in range(start, stop):
            signed = SIGNATURE.fullmatch(self.texts[number])
            if number in self.own or not (signed or SIGN_OFF.fullmatch(self.texts[number].strip())):
                continue
            below = self.some_filled(number, stop)
            if signed and len(below) <= LONGEST_SIGNATURE:
                self.own |= set(below)
                return
            if not signed:
                closes = len(below) <= LONGEST_CLOSING and all(len(self.whole[at]) <= LONGEST_LINE for at in below)
                self.own |= set(below if closes else self.paragraph(number))

    def mark_opening(self, start: int, stop: int) -> None:
        """Mark a greeting, and the lines that only say that a release follows."""
        first = self.filled(range(start, stop))[:OPENING_LINES]
        greeted = next((number for number in first[:2] if GREETING.fullmatch(self.texts[number].strip())), None)
        if greeted is not None:
            self.own.add(greeted)
        for number in first:
            if number in self.own:
                continue
            lines = list(self.paragraph(number))
            text = " ".join(self.whole[at] for at in lines)
            if len(text) > LONGEST_COVER or not COVER.search(text):
                return
            self.own |= set(lines)

    def mark_noise(self) -> None:
        """Mark disclaimers, warnings of the mail system, and lines of mailing lists."""
        for number in self.filled(range(len(self.texts))):
            if number in self.own:
                continue
            starts = number == 0 or self.blocks or not self.texts[number - 1].strip()
            lines = list(self.paragraph(number)) if starts else []
            text = " ".join(self.whole[at] for at in lines[:8])[:EXAMINED] if starts else ""
            if starts and (DISCLAIMER.search(text) or BANNER.match(text)):
                self.own |= set(lines)
            elif LISTED.fullmatch(self.texts[number].strip()):
                self.own.add(number)


def own_lines(texts: Sequence[str], *, forwarded: bool, blocks: bool = False) -> set[int]:
    """The numbers of the lines, or blocks, that belong to the mail and not to a release in it."""
    return Lines(texts, forwarded=forwarded, blocks=blocks).own
