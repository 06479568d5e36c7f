"""Words that tell a dateline from a sentence, a heading, a label or a byline."""

FALSE_STARTS = frozenset(
    "The A An In On At By From For As With After Before Since To Today Yesterday Tomorrow When While This That These Those It He "
    "She We I You They Our His Her Its Their My Your If And But Or So There Here Now Not No Yes More Most Many Some All Each Every "
    "Both What Why How Who Where Which Dear Thanks About During Under Over Between Until Through "
    "Der Die Das Ein Eine Im Ins Bei Beim Mit Nach Für Seit Vom Zum Zur Auf Aus Wir Sie Er Es Heute Gestern Morgen Wie Was Wenn "
    "Les Un Une Depuis Dans Pour Avec Ce Cette Ces Selon Nous Il Elle Ils Aujourd'hui Après Avant "
    "Una Desde Con Según Hoy Esta Este Estos Nuestro Tras "
    "Gli Oggi Nel Nella Dal Dalla Dopo Per Secondo Questo Questa O Os Hoje No Na Em Ao Segundo Após "
    "Het Een Vandaag Op Met Voor Bij Idag På Det Ett För Vid Med Til I dag W Na Dziś Dzisiaj Po V Dnes "
    "В На С По Для Сегодня У За Від До Сьогодні".split()
)
"""First words of sentences, as they stand at a paragraph's head."""

WITH_ARTICLE = (
    " Hague",
    " Woodlands",
    " Villages",
    " Colony",
    " Dalles",
    " Bronx",
    " Plains",
    " Bottom",
    " Valley,",
    " Coruña",
    " Guarda",
)
"""How places go on whose names begin with an article."""

LEAD_ONLY = frozenset("on am vom el a il em aos dated στις".split())
"""Words before a date that stand in a sentence, where no place goes before them."""

TITLES = frozenset(
    "president vice director manager managing officer chief head chair chairman chairwoman ceo cfo cto founder editor spokesperson "
    "corp inc ltd llc plc gmbh ag holdings incorporated corporation limited".split()
)
"""Words of titles and companies: `Vice President, Canada` is no place."""

LABELS = frozenset(
    "release press news media date dated posted published updated update issued meeting conference call webcast webinar period class "
    "deadline when where who what why report results annual quarterly model photo photos video source contact image credit "
    "pressemitteilung veröffentlicht stand heute gestern communiqué publié comunicado publicado comunicato pubblicato today yesterday "
    "monday tuesday wednesday thursday friday note notice attention exclusive breaking correction agenda tags share home figure table "
    "step phase part section chapter".split()
)
"""Words of labels and headings, which stand in the name of no unknown place."""

LIKE_WORDS = frozenset(
    "nice reading mobile orange surprise bath essen tours split normal enterprise independence commerce liberty hope progress industry "
    "paradise sunrise union temple plantation deal mercury hamm hagen trier male police of best most siegen regen".split()
)
"""Cities whose names are words; without a state or date they prove nothing."""

LIKE_NAMES = frozenset(
    "nancy victoria sydney jackson madison lincoln charlotte florence orlando austin gary phoenix eugene santiago sofia salem chelsea "
    "francisco kent valencia savannah adelaide".split()
)
"""Cities whose names people bear."""
