"""States, provinces and other first divisions of countries, as datelines print them, with their short forms.

Facts of ISO 3166-2, of the AP stylebook (short forms of states) and of the posts of the countries; folded, `_` for a
space. What is not listed here is still a region where it stands between city and country.
"""

from functools import cache

from .folding import fold
from .tables import keyed

STATES = """
AL alabama ala
AK alaska
AZ arizona ariz
AR arkansas ark
CA california calif
CO colorado colo
CT connecticut conn
DE delaware del
FL florida fla
GA georgia ga
HI hawaii
ID idaho
IL illinois ill
IN indiana ind
IA iowa
KS kansas kan kans
KY kentucky ky
LA louisiana la
ME maine
MD maryland md
MA massachusetts mass
MI michigan mich
MN minnesota minn
MS mississippi miss
MO missouri mo
MT montana mont
NE nebraska neb nebr
NV nevada nev
NH new_hampshire n.h
NJ new_jersey n.j
NM new_mexico n.m n._mex
NY new_york n.y new_york_state
NC north_carolina n.c n._carolina
ND north_dakota n.d n._dakota
OH ohio
OK oklahoma okla
OR oregon ore
PA pennsylvania pa penn penna
RI rhode_island r.i
SC south_carolina s.c s._carolina
SD south_dakota s.d s._dakota
TN tennessee tenn
TX texas tex
UT utah
VT vermont vt
VA virginia va
WA washington wash washington_state
WV west_virginia w.va w._va
WI wisconsin wis wisc
WY wyoming wyo
DC district_of_columbia d.c
"""
"""States of the USA by postal code, with the AP stylebook's short forms (42 states; eight are never shortened)."""

PROVINCES = """
AB alberta alta
BC british_columbia b.c c.-b colombie-britannique
MB manitoba man
NB new_brunswick n.b nouveau-brunswick
NL newfoundland_and_labrador newfoundland nfld n.l terre-neuve-et-labrador
NS nova_scotia n.s nouvelle-ecosse
NT northwest_territories n.w.t
NU nunavut
ON ontario ont
PE prince_edward_island p.e.i pei
QC quebec que p.q
SK saskatchewan sask
YT yukon
"""
"""Provinces and territories of Canada by postal code."""

OTHERS = """
AU new_south_wales nsw n.s.w victoria vic queensland qld western_australia south_australia tasmania tas
AU northern_territory australian_capital_territory
BR sp rj mg rs minas_gerais bahia parana santa_catarina rio_grande_do_sul
CH zg zh vd aargau vaud valais ticino bern_canton
CN zhejiang jiangsu guangdong sichuan shandong hubei hunan fujian anhui henan hebei liaoning jilin heilongjiang shaanxi
CN shanxi guizhou yunnan guangxi gansu qinghai ningxia xinjiang inner_mongolia tibet hainan jiangxi
DE bavaria bayern baden-wurttemberg hesse hessen lower_saxony niedersachsen north_rhine-westphalia
DE nordrhein-westfalen rhineland-palatinate rheinland-pfalz saarland saxony sachsen saxony-anhalt sachsen-anhalt
DE schleswig-holstein thuringia thuringen brandenburg mecklenburg-vorpommern
ES catalonia cataluna andalusia andalucia basque_country galicia
FR provence brittany bretagne normandy normandie alsace ile-de-france
GB berkshire buckinghamshire cambridgeshire cheshire cornwall devon dorset essex gloucestershire greater_manchester
GB hampshire hertfordshire kent lancashire leicestershire lincolnshire merseyside middlesex norfolk northamptonshire
GB nottinghamshire oxfordshire shropshire somerset staffordshire suffolk surrey sussex east_sussex west_sussex
GB warwickshire west_midlands wiltshire worcestershire yorkshire south_yorkshire west_yorkshire north_yorkshire
IN maharashtra karnataka tamil_nadu telangana gujarat kerala haryana uttar_pradesh rajasthan west_bengal punjab
IN madhya_pradesh andhra_pradesh odisha assam bihar goa uttarakhand himachal_pradesh
IT lombardy lombardia tuscany toscana veneto piedmont piemonte sicily sicilia sardinia sardegna liguria lazio
IT emilia-romagna
JP kanagawa saitama chiba aichi hokkaido
MX jalisco nuevo_leon n.l. queretaro yucatan quintana_roo baja_california sonora chihuahua coahuila guanajuato
MY selangor johor penang sabah sarawak
NL noord-holland zuid-holland north_holland south_holland noord-brabant
"""
"""Divisions elsewhere that are printed in datelines, by the code of their country."""

MIXED_CASE_CODES = frozenset("In Or Me Hi Ok Co La De Id Al Ma Pa Mi".split())
"""Postal codes that are words where they are not set in capitals."""


@cache
def states() -> dict[str, str]:
    """Postal codes of states of the USA by folded name, without a last full stop."""
    return keyed(STATES) | {code.lower(): code for code in keyed(STATES).values()}


@cache
def provinces() -> dict[str, str]:
    """Postal codes of provinces of Canada by folded name, without a last full stop."""
    return keyed(PROVINCES) | {code.lower(): code for code in keyed(PROVINCES).values()}


@cache
def other_regions() -> dict[str, str]:
    """Country codes of divisions elsewhere by folded name."""
    return keyed(OTHERS)


def country_of_region(name: str) -> str | None:
    """The code of the country that a state or province belongs to; None where it is not listed.

    Short codes count where they are printed as such: `TX`, `Tx`, not `in`.
    """
    if len(name) == 2 and (not name[0].isupper() or name in MIXED_CASE_CODES):
        return None
    folded = fold(name).rstrip(".").replace(". ", ".")
    if folded in states():
        return "US"
    return "CA" if folded in provinces() else other_regions().get(folded)


def is_postal(name: str) -> bool:
    """Whether a name is a postal code of a state or province in capitals: `TX`."""
    return len(name) == 2 and name.isupper() and name.lower() in states() | provinces()
