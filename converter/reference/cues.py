"""Words of speech: `said`, `told`, `according to`, in the languages that releases are written in.

Forms as they stand in texts, in lower case. English ones are made from their base form, since English news uses some
two hundred verbs of speech, and `said` for two quotes in three. Sources: verb lists of published quotation systems (as
facts), counts in news, and common newsroom forms.
"""

from typing import NamedTuple


def inflected(bases: str) -> tuple[frozenset[str], frozenset[str]]:
    """Finite forms and present participles of regular English verbs; irregular ones give their past after a slash."""
    finite, participles = set[str](), set[str]()
    for entry in bases.split():
        base, _, past = entry.partition("/")
        stem = base.removesuffix("e")
        doubled = base + base[-1] if base in DOUBLING else stem
        soft = base[:-1] + "i" if base.endswith("y") and base[-2] not in "aeou" else doubled
        third = soft + "es" if base.endswith(("sh", "ch", "ss", "x")) or soft.endswith("i") else base + "s"
        finite |= {base, third, past or soft + "ed"}
        participles.add((base if base.endswith("ee") else doubled if base in DOUBLING else stem) + "ing")
    return frozenset(finite), frozenset(participles)


DOUBLING = frozenset({"admit", "quip", "blog", "refer", "snap", "slam", "dub", "rip", "begin", "deadpan"})

SAYING, SAYING_NOW = inflected(
    """
    say/said tell/told add write/wrote explain note ask state continue tweet retweet post declare announce argue insist reply
    respond conclude recall remark comment warn claim acknowledge admit emphasize emphasise stress promise pledge vow
    joke quip observe shout yell chant suggest predict lament assert contend recount report charge counter concede
    complain urge proclaim exclaim reiterate affirm testify answer boast muse read/read maintain caution agree disagree
    assure inform remind highlight underline underscore indicate estimate deny allege mention advise clarify retort elaborate opine
    deadpan confess confide marvel sigh sing/sang scream cry plead interject demand inquire wonder
    repeat sneer snap scoff thunder grumble gripe fume vent rant beam gush enthuse offer blog email e-mail whisper
    mutter implore caption summarize summarise theorize speculate reckon reflect recollect stipulate hint imply bark growl roar cheer swear/swore prophesy posit
    surmise venture interrupt bellow holler rail decree divulge enquire report echo
    """
)
"""Verbs that may stand behind a quote: `“…,” she said`, `“…,” said Roe`."""

FRAMING, FRAMING_NOW = inflected(
    """
    call describe criticize criticise praise mock accuse blast cite confirm reveal hail slam tout dub label brand
    characterize characterise refer decry denounce dispute dismiss deride ridicule condemn acclaim laud deem term
    portray paint credit blame thank welcome invoke quote reference liken compare declare lambast lambaste
    assail bemoan bash rip attack chide chastise rebuke scold salute celebrate applaud commend compliment
    discuss address talk speak/spoke express emphasize pronounce issue release publish deliver sign
    demand promise pledge vow seek/sought propose support oppose reject recommend
    question challenge defend embrace predict foresee/foresaw advocate admonish enjoin teach/taught
    highlight underline lament champion joke herald trumpet peddle push include contain feature
    put/put fire shoot/shot hit/hit point wax
    """
)
FRAMING |= {"go", "goes", "went"}
"""Verbs whose subject speaks when a quote stands behind them in the same sentence: `he called it “…”`."""

NOUNS_TOO = frozenset(
    """state states report reports comment comments claim claims charge charges demand demands post posts figure figures release releases note notes
    estimate estimates talk talks call calls address addresses issue issues question questions sign signs term terms push support quote quotes
    reference references attack attacks challenge challenges champion champions compliment compliments feature features label labels brand brands
    blame credit credits fire fires shot shots plan plans need needs lead leads point points put puts hit hits salute salutes thanks answer answers hope hopes joke jokes lament laments
    pledge pledges promise promises reason reasons rules whisper whispers yell yells shout shouts chant chants cheer cheers cry cries echo
    email emails e-mail e-mails tweet tweets blog blogs caption captions guess remark remarks reply replies rant rants roar roars snap sneer sneers scream screams
    stress stresses thought vow vows witness advocate advocates express embrace counsel decree decrees boast boasts recount wonder wonders highlight highlights
    contract contracts offer offers paint paints bark barks growl growls quip quips read reads found felt sigh sighs thunder mention mentions
    record records wax bash rip rips single reveal tout doubt""".split()
)
"""Forms of verbs of speech that are nouns or adjectives as often: they count behind a subject only."""

MUSING, MUSING_NOW = inflected(
    """
    think/thought believe feel/felt hope guess figure find/found know/knew fear see/saw want rule reason need worry expect intend plan
    consider understand/understood remember seem
    """
)
"""Verbs of thought: they count where no verb of speech stands further out in the sentence."""

ADDRESSING = frozenset(
    "told tells tell asked asks ask reminded reminds assured assures informed informs warned warns urged urges advised advises".split()
)
"""Verbs that name who is spoken to: `told CNN`."""

LOOSE = frozenset(
    form
    for forms in inflected(
        """
        include contain feature deliver publish release issue sign push go put/put fire shoot/shot hit/hit seek/sought propose support oppose
        point wax speak/spoke talk address discuss express pledge promise demand confirm reveal cite invoke want recommend advocate
        paint embrace reject teach/taught post claim deny
        """
    )
    for form in forms
) | {"went", "goes"}
"""Verbs that also introduce names and terms: with a word or two in marks behind them they prove no speech."""

BASE_FORMS = frozenset(
    entry
    for entry in SAYING | FRAMING | MUSING
    if not entry.endswith(("ed", "s")) and entry + "s" in SAYING | FRAMING | MUSING
)
"""Forms that a singular subject does not take: `they say`, `would say`."""

LEADING_NOW = SAYING_NOW | FRAMING_NOW | frozenset({"pointing", "going", "reading", "joking", "quoting"})


class Cues(NamedTuple):
    """Words of speech of a language."""

    saying: frozenset[str]
    """Finite forms that may stand on either side of the quote: `said`, `sagte`, `a` is not one."""
    musing: frozenset[str] = frozenset()
    """Finite forms of thought, that give way to a verb of speech further out: `thinks`."""
    framing: frozenset[str] = frozenset()
    """Finite forms that only introduce what follows them: `called`."""
    participles: frozenset[str] = frozenset()
    """`saying`, `adding`; their subject is that of the sentence."""
    perfects: frozenset[str] = frozenset()
    """`gesagt`, `déclaré`: speech together with an auxiliary."""
    auxiliaries: frozenset[str] = frozenset()
    sources: tuple[tuple[str, ...], ...] = ()
    """Prepositions with a speaker behind them: `according to`, `laut`, `selon`."""
    tags: tuple[tuple[str, ...], ...] = ()
    """The same, behind a quote only: `so Vogel`, `aldus De Vries`."""
    behind: frozenset[str] = frozenset()
    """Postpositions: `zufolge`."""
    final: tuple[tuple[str, ...], ...] = ()
    """Words of speech behind a quote whose subject stood before it: `“…” diye konuştu`."""


ENGLISH_CUES = Cues(
    saying=SAYING,
    framing=FRAMING,
    musing=MUSING,
    participles=LEADING_NOW,
    auxiliaries=frozenset(
        """has have had would will did does could can may might should do hasn't haven't hadn't wouldn't won't didn't doesn't don't couldn't can't
        hasn’t haven’t hadn’t wouldn’t won’t didn’t doesn’t don’t couldn’t can’t""".split()
    ),
    sources=(("according", "to"), ("in", "the", "words", "of"), ("as", "per")),
)
