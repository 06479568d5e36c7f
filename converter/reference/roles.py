"""What people are called by what they do: `spokesman`, `chief executive officer`, `Sen.`, `Sprecherin`.

They part a name from its title, tell a person from an organisation, and some tell a woman from a man.
"""


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


HONORIFICS = {
    "mr": "he", "mister": "he", "sir": "he", "lord": "he", "monsieur": "he", "herr": "he", "señor": "he", "sr": "he", "don": "he",
    "mrs": "she", "ms": "she", "miss": "she", "mme": "she", "mlle": "she", "madame": "she", "dame": "she", "lady": "she", "frau": "she",
    "señora": "she", "sra": "she", "dona": "she", "doña": "she", "signora": "she", "fru": "she", "mevrouw": "she", "mw": "she", "pani": "she",
    "pan": "he", "heer": "he", "dhr": "he", "m": "he", "dr": "", "prof": "", "rev": "", "hon": "", "fr": "", "sen": "", "rep": "", "gov": "",
    "sens": "", "reps": "", "gen": "", "col": "", "lt": "", "capt": "", "sgt": "", "maj": "", "adm": "", "cmdr": "", "det": "", "pres": "",
    "amb": "", "atty": "", "justice": "", "judge": "", "saint": "", "dipl": "", "ing": "", "mag": "", "dott": "", "avv": "",
}  # fmt: skip
"""Words before a name that are no part of it, in lower case without their stop, and the pronoun that they ask for."""

WOMEN = words(
    """spokeswoman chairwoman congresswoman businesswoman councilwoman assemblywoman policewoman noblewoman sportswoman stateswoman anchorwoman
    actress waitress hostess princess queen duchess countess mother wife daughter sister aunt grandmother widow woman girl heiress
    stewardess nun girlfriend mom mum alderwoman saleswoman forewoman"""
)
MEN = words(
    """spokesman chairman congressman businessman councilman assemblyman policeman sportsman statesman anchorman
    actor waiter prince king duke father husband son brother uncle grandfather widower man boy boyfriend dad alderman salesman foreman
    fireman priest monk pope"""
)

ENGLISH = (
    words(
        """
    president vice-president chairman chairwoman chair chairperson ceo cfo coo cto cio cmo cso chro cro cpo ciso chief officer executive director manager
    head leader founder co-founder cofounder owner co-owner partner principal managing-director treasurer secretary minister premier chancellor
    senator sen congressman congresswoman congressmember representative rep governor gov mayor councilman councilwoman councilmember councillor councilor assemblyman
    assemblywoman assemblymember delegate legislator lawmaker commissioner superintendent administrator ambassador diplomat envoy attorney lawyer counsel
    prosecutor solicitor barrister judge justice magistrate sheriff marshal officer detective sergeant lieutenant captain major colonel general admiral commander
    professor lecturer dean provost rector teacher principal instructor researcher scientist economist historian sociologist psychologist physicist chemist biologist
    analyst strategist pollster consultant adviser advisor aide spokesman spokeswoman spokesperson spokespeople spokesmen speaker host anchor reporter correspondent journalist columnist editor
    author writer producer actor actress singer musician artist designer architect engineer developer doctor physician surgeon nurse pastor reverend rev bishop archbishop
    cardinal pope priest rabbi imam coach player captain activist organizer organiser advocate volunteer resident student farmer worker member supporter voter donor
    operative strategist deputy assistant associate senior junior vice executive evp svp avp gm md president-elect nominee candidate frontrunner front-runner incumbent
    coordinator supervisor planner specialist expert fellow scholar curator conservator librarian photographer chef pilot astronaut veteran entrepreneur investor
    banker broker trader trustee regent steward inspector investigator auditor controller comptroller clerk warden ranger negotiator moderator contributor
    co-chair co-chairman co-chairwoman co-host co-author co-director co-president evangelist ambassador creator inventor publisher promoter retiree pensioner prime first lady
    king queen prince princess duke duchess emperor sultan sheikh emir lord president-designate official officials source sources people person man woman mother father
    wife husband son daughter brother sister survivor victim witness neighbor neighbour friend colleague employee owner lead lady attorneys lawyers prosecutors
    critics experts analysts researchers supporters republicans democrats police firefighters residents authorities aides advisers opponents leaders scientists
    """
    )
    | WOMEN
    | MEN
)

TITLE_WORDS = ENGLISH - words(
    """man woman people person mother father wife husband son daughter brother sister boy girl mom mum dad uncle aunt widow widower boyfriend
    girlfriend grandmother resident residents survivor victim witness neighbor neighbour friend colleague source sources critics experts voter donor
    supporter supporters opponents republicans democrats firefighters worker employee pensioner retiree police"""
)
"""Those that are a title, not only what somebody happens to be."""

TITLE_MODIFIERS = words(
    """
    former ex-president acting interim deputy assistant associate senior junior vice executive chief managing general global regional national international
    corporate founding co-founding honorary emeritus late then then-president outgoing incoming longtime long-time veteran fellow current retired first prime
    group principal lead north south east west european american asian americas emea apac worldwide financial operating technology information marketing product
    commercial legal medical scientific science strategy investment revenue people human resources communications public affairs policy sales business development
    operations state federal attorney foreign defense defence finance interior health education transport energy environment treasury
    republican democratic democrat gop conservative liberal independent tory labour presidential senate house congressional parliamentary majority minority whip leader
    political media campaign press
    """
)

ORGANIZATIONS = words(
    """
    inc corp corporation company co ltd llc llp plc gmbh ag sa nv bv ab oy asa group holdings holding partners capital ventures fund bank bancorp trust
    foundation association society institute institution university college school academy council committee commission board bureau agency authority
    department ministry office administration service services court union federation league alliance coalition party campaign center centre laboratory laboratories labs
    hospital clinic church museum library network media press news times post journal tribune herald gazette magazine radio television tv channel broadcasting
    team club systems solutions technologies technology software industries international global energy motors airlines airways railways pharmaceuticals pharma
    therapeutics biosciences biotech medical health healthcare insurance financial finance securities investments properties realty estate resources mining
    house senate congress parliament government pentagon kremlin state nations consortium initiative project program programme organization organisation
    states county city town village convention republican republicans democrat democrats democratic strategies islands island valley river street avenue road
    party act plan conference street district region province republic kingdom islands emirates
    pac website firm conference chamber division unit police force army navy corps guard cbo cnn nbc cbs abc msnbc fox bbc npr ap afp reuters politico
    """
)
"""Words of an organisation's name or description."""

NAMESAKES = words(
    "fox church post house court league state force press union ford force house west north banks law marshall day"
)
"""Words of organisations that are surnames too: `Megan Fox`."""

DOCUMENTS = words(
    """
    report statement letter memo memorandum email e-mail tweet post message note article editorial book essay study survey poll paper document documents filing
    lawsuit suit complaint indictment affidavit petition motion ruling opinion order judgment decision resolution bill law act treaty agreement contract constitution
    release ad advertisement spot video clip caption headline sign signs banner poster placard sticker transcript transcripts website page blog column review guidelines
    notice invitation script text texts records emails e-mails letters comment description summary footnote section plaque inscription speech song lyrics verse press advisory
    """
)
"""Things that speak by what is written in them."""
