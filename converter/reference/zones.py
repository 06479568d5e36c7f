"""Time zones as releases print them: `EST`, `Eastern Standard Time`, `US/Eastern`, `Beijing time`."""

ZONES = frozenset(
    "ET EST EDT CT CST CDT MT MST MDT PT PST PDT AKT AKST AKDT HT HST AT AST ADT NT NST NDT GMT UTC Z BST IST WET WEST CET CEST EET "
    "EEST MEZ MESZ MSK JST KST HKT SGT PHT ICT WIB WITA WIT MYT PKT GST SAST EAT WAT CAT BRT BRST ART CLT COT PET AEST AEDT AET ACST "
    "ACDT AWST NZST NZDT NZT TRT".split()
)
"""Short forms."""

ZONE_WORDS = frozenset(
    "eastern central mountain pacific atlantic alaska hawaii european standard daylight summer time local london york new beijing paris "
    "tokyo hong kong singapore berlin israel india indian japan korea gulf australian british moscow".split()
)
"""Words that long forms are made of."""

ZONE_PLACES = frozenset(
    "US America Europe Asia Africa Australia Pacific Atlantic Indian Canada Etc Brazil Mexico".split()
)
"""Areas of the names of the IANA time zone database: `America/Toronto`."""
