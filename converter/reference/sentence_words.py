"""Small words that shape a sentence, by language: articles, pronouns, prepositions, conjunctions, auxiliaries.

They tell where the phrase of a speaker begins and ends: `he`, `a spokesman`, `On Tuesday, Roe said`.
"""

from typing import NamedTuple


class FunctionWords(NamedTuple):
    """Function words of a language, in lower case."""

    determiners: frozenset[str]
    """They open a noun phrase: `the`, `his`."""
    he: frozenset[str] = frozenset()
    she: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    """All pronouns that may be a subject, `he` and `she` included."""
    relatives: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    """They open an adverbial, or a complement of the noun before them."""
    inside: frozenset[str] = frozenset()
    """Prepositions that tie a complement to a noun: `chief of Acme`."""
    belonging: frozenset[str] = frozenset()
    """Of these, the ones that tie a name to where it belongs: `Roe of Acme`."""
    conjunctions: frozenset[str] = frozenset()
    """They open a clause: `that`, `when`, `but`."""
    joining: frozenset[str] = frozenset()
    """`and`, which joins nouns as well as clauses."""
    adverbs: frozenset[str] = frozenset()
    """Words that may stand between a subject and its verb, or behind the verb."""
    verbs: frozenset[str] = frozenset()
    """Frequent finite verbs that are no words of speech: a subject ends before them."""
    passive: frozenset[str] = frozenset()
    """Forms of `be` that make the participle behind them passive."""
    particles: frozenset[str] = frozenset()
    """Small parts of names: `de`, `van`."""


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


PARTICLES = words(
    "de da do dos das del della di du der den des van von zu zum zur la le los las ten ter te el al bin ibn y e af av of und el- al-"
)

ENGLISH_WORDS = FunctionWords(
    determiners=words(
        """the a an this that these those his her its their our my your one some many several most all both another each two three four
        five six seven eight nine ten other no every few more"""
    ),
    he=words("he"),
    she=words("she"),
    pronouns=words("he she it they we i you who"),
    relatives=words("who which that whom whose"),
    prepositions=words(
        """in on at by with from to for of about after before during since until under over against between among through into
        onto upon within without near despite like unlike besides beyond amid following regarding concerning via per across around
        behind below above along outside inside toward towards including such as than while when if because though although unless once whether
        where speaking asked pressed responding referring citing noting given"""
    ),
    inside=words("of for at from with"),
    belonging=words("of from"),
    conjunctions=words(
        "that what when while because if as but although though where whether since after before until which who whom whose than so unless or nor"
    ),
    joining=words("and &"),
    adverbs=words(
        """also then later once recently just never often even still repeatedly further not now again already always soon earlier only
        previously instead yet ever reportedly famously simply perhaps probably actually first finally further long rather quickly itself
        himself herself themselves both once too n't there here today yesterday tonight all sometimes subsequently initially"""
    ),
    verbs=words(
        """is are was were be been being am has have had do does did will would can could may might shall should must wo ca
        isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't
        isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t didn’t won’t wouldn’t can’t couldn’t shouldn’t
        's ’s 're ’re 've ’ve 'd ’d 'll ’ll 'm ’m
        went goes go got gets get gave gives give took takes take made makes make came comes come saw sees see left leaves leave
        lost loses lose won wins win met meets meet kept keeps keep held holds hold ran runs run began begins sat sits sit stood stands
        brought brings bring bought buys spent spends sent sends send built builds paid pays led leads lead put puts let lets became
        becomes become seems seem seemed appears appear looked looks turned turns showed shows show tried tries try wants want needs
        need uses used using plans plan hopes works work lives live grew grows rose rises fell falls drew draws drove drives spoke
        broke chose wore threw knew grew understood laid lay died dies opens plays says said"""
    ),
    passive=words("is are was were be been being gets got get isn't wasn't"),
    particles=PARTICLES,
)
