"""Abbreviations whose full stop ends no sentence: `Sen.`, `Gov.`, `Mr.`, `St.`; and those that may: `Inc.`, `Jr.`."""

TITLES = frozenset(
    """
    mr mrs ms mx messrs mme mlle dr drs prof profs rev revs hon fr br sr. sra srta srs sras dra sig dott ing avv
    sen sens rep reps gov govs lt col cols gen gens maj capt cmdr cpl sgt pvt adm brig cdr supt insp det ofc atty attys
    pres amb dhr mw mevr ir drs mgr inż dipl mag hr
    """.split()
)
"""Titles before a name, in lower case, without their stop."""

ABBREVIATIONS = frozenset(
    """
    vp sec asst assoc dep dept univ assn bros st ste mt ft ave blvd rd
    no nos vol vols fig figs ed eds vs v cf al ca approx est tel ext pp art sec ch
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn
    tenn tex vt va wash wis wyo ont que alta sask man
    z.b u.a d.h bzw ca nr str abs frl gem usw geb u.a.m m mm bv nv dz tj im np ul
    акад проф г гг им ул т.е т.д т.п тыс млн млрд руб
    """.split()
)
"""In lower case, without their stop; they count where they are printed with a capital."""

SMALL_ABBREVIATIONS = frozenset(
    "vs v cf ca approx est ext no nos p pp z.b u.a d.h bzw usw tel г гг им ул проф акад np tj im bv nv mln mrd".split()
)
"""Those that are printed in lower case too."""

ENDING_ABBREVIATIONS = frozenset(
    "inc corp co cos ltd llc llp plc jr sr esq phd md ph.d m.d d.d.s b.a m.a m.b.a etc gmbh ag sa s.a bhd pty s.p.a n.v a.s oy ab".split()
)
"""The same, but a sentence may end with them."""

STOPPED_ABBREVIATIONS = frozenset("inc corp co cos ltd jr sr esq bros".split())
"""Those that are always printed with their stop."""
