"""Places of datelines: countries and large cities by name, and the cities that stand alone by AP style.

Countries in many languages come from Unicode CLDR, cities from GeoNames and CLDR (see the modules of names).
"""

from functools import cache

from .city_names import ALONE, CITIES
from .folding import fold
from .stand_alone import AP_ABROAD, AP_STATESIDE
from .tables import keyed
from .territory_names import TERRITORIES

OWN_NAMES = """
AT wien vindobona
BE bruxelles brussel
BR sao_paulo
CA quebec montréal
CH geneve genf genebra ginebra ginevra zurigo
CN 北京 北京市 上海市 pekin peking pequin pequim pechino beijing-cn пекин 베이징 بكين ปักกิ่ง bac_kinh xangai schanghai
CU la_habana
CZ praha prag
DE munchen muenchen münchen monaco_di_baviera мюнхен ミュンヘン 慕尼黑 뮌헨
GB londres londra londen
GT ciudad_de_guatemala
HK xianggang hong_kong_sar 香港特别行政区 中國香港 中国香港
IL yerushalayim
IN nueva_delhi nova_delhi neu-delhi 新德里 ニューデリー 뉴델리
IT roma milano mailand roma_it
JP tokio
KW kuwait
MO 澳門特別行政區
MX ciudad_de_mexico cdmx mexico_d.f mexico_stadt
PA ciudad_de_panama
RU moskva moscou mosca moscu moskau москва
SE stockholm
TH กรุงเทพฯ กรุงเทพ กรุงเทพมหานคร krung_thep
TR istambul estambul
VA citta_del_vaticano
US nueva_york nova_york nova_iorque saint_louis washington_d.c washington_dc new_york_city 华盛顿 華盛頓 ワシントン 워싱턴 旧金山 三藩市
US サンフランシスコ 샌프란시스코 波士顿 波士頓 ボストン 보스턴 西雅图 西雅圖 シアトル 시애틀 休斯顿 休士頓 ヒューストン 휴스턴 вашингтон
"""
"""Other names of cities that stand alone, by country: their own, and those of neighbours that CLDR has no zone for."""

MORE_CITIES = """
AT graz linz
BE antwerpen gent brugge luik
CH genf basel lausanne st._gallen sankt_gallen
CZ ceske_budejovice
DE munchen muenchen koln koeln nurnberg nuernberg dusseldorf duesseldorf frankfurt bad_homburg halle
DK kobenhavn arhus
ES sevilla la_coruna a_coruna
FI espoo esbo
GR athina thessaloniki
IT milano torino firenze venezia napoli genova reggio_nell'emilia l'aquila
MX monterrey guadalajara
NL den_haag 's-gravenhage 's-hertogenbosch the_hague bergen_op_zoom
PL krakow lodz wroclaw gdansk poznan
PT lisboa porto
RO cluj
RU sankt-peterburg
SE goteborg malmo
TR istanbul izmir
VN ha_noi tp._ho_chi_minh tp.hcm da_nang sai_gon hai_phong
ZA sandton centurion
"""
"""Cities by their own names, where GeoNames has the English one."""

MORE_COUNTRIES = """
AE uae u.a.e emirates emirati_arabi
AG antigua
BA bosnia
BO bolivia
BN brunei_darussalam
CD drc dr_congo democratic_republic_of_the_congo d.r._congo
CG republic_of_the_congo
CI cote_d'ivoire ivory_coast
CN prc p.r.c p.r._china pr_china people's_republic_of_china p.r._of_china mainland_china
CZ czech_republic tschechische_republik
DE brd
GB uk u.k great_britain england scotland wales northern_ireland isle_of_wight angleterre inglaterra inghilterra grossbritannien
GB royaume-uni britain
HK hong_kong hong_kong_sar hksar
IE republic_of_ireland
KN st_kitts_and_nevis st._kitts
KR korea republic_of_korea rok south_korea 한국
KP dprk
LA lao_pdr
MK macedonia
MM burma
MO macau macao macau_sar
NL holland pays-bas hollande
PH republic_of_the_philippines
PS palestine gaza west_bank
RU russian_federation
SA ksa k.s.a kingdom_of_saudi_arabia
SX st._maarten
SY syria
SZ swaziland
TH ประเทศไทย
TL east_timor
TR turkey turkiye
TT trinidad
TW taiwan_roc republic_of_china taiwan,_china
TZ tanzania
US usa u.s u.s.a us united_states united_states_of_america etats-unis_d'amerique ee.uu eeuu eua u.s.a.
VA vatican holy_see
VC st._vincent_&_the_grenadines
VG bvi
VI us_virgin_islands usvi u.s.v.i
VN viet_nam
"""
"""Names of countries that CLDR does not list, short forms among them."""


@cache
def countries() -> dict[str, str]:
    """Country codes by folded name, without a last full stop."""
    return keyed(TERRITORIES) | keyed(MORE_COUNTRIES)


@cache
def cities() -> dict[str, str]:
    """Country codes of large cities by folded name."""
    return keyed(CITIES) | keyed(MORE_CITIES) | standing_alone()


@cache
def standing_alone() -> dict[str, str]:
    """Country codes of the cities that stand alone, by folded name, their names in other languages included."""
    ours = {fold(city.name): city.country_code for city in (*AP_STATESIDE, *AP_ABROAD)}
    others = {fold(name): code for name, code in keyed(OWN_NAMES).items()}
    return keyed(ALONE) | others | ours


def country_code(name: str) -> str | None:
    """The ISO 3166-1 code of a country by its name in any of the known languages; None where it is none."""
    folded = fold(name).removeprefix("the ")
    if " and " in folded:
        folded = folded.replace(" and ", " & ")  # as CLDR writes them
    return countries().get(folded) or countries().get(folded.rstrip("."))


def city_country(name: str) -> str | None:
    """The code of the country of the largest city of that name; None where no large city has it."""
    return cities().get(fold(name).replace("saint ", "st. "))


def stand_alone_country(name: str) -> str | None:
    """The code of the country of a city that stands alone by AP style, in any language; None where it does not."""
    return standing_alone().get(fold(name))
