"""Genres of the IPTC (NewsCodes, CC BY 4.0, https://cv.iptc.org/newscodes/genre/): ``Press_Release`` is `Press Release`.

State of March 2026: 51 in use, 7 retired.
"""

from collections.abc import Mapping
from types import MappingProxyType

PLAIN = """
    Actuality Advertiser_Supplied Advice Advisory Analysis Background Behind_the_Story Biography
    Birth_Announcement Curtain_Raiser Exclusive Fact_Check Feature Fixture Forecast From_the_Scene History
    Interview Music Obituary Opinion Polls_and_Surveys Press-Digest Press_Release Preview Profile
    Question_and_Answer_Session Quote Raw_Sound Response_to_a_Question Results_Listings_and_Statistics
    Retrospective Review Satire Special_Report Sponsored Supported Synopsis Transcript_and_Verbatim Voicer
"""
"""Codes whose name is the code with blanks."""

OTHERS = {
    "Archive_material": "Archival material",
    "Current": "Current Events",
    "Daybook": "Planner",
    "Help_Us_to_Report": "Help us to Report",
    "ListingOfFacts": "Fact Box",
    "LiveCoverage": "Live Coverage",
    "Side_bar_and_supporting_information": "Side bar and Supporting Information",
    "Summary": "Briefing",
    "UGC": "User Generated Content",
    "almanac": "On This Day",
    "horoscope": "Horoscope",
}
"""Codes with a name of their own."""

GENRES: Mapping[str, str] = MappingProxyType({**{code: code.replace("_", " ") for code in PLAIN.split()}, **OTHERS})
"""Genres in use: the English name by code."""

RETIRED: Mapping[str, str | None] = MappingProxyType(
    {
        "Anniversary": None,
        "Program": "Daybook",
        "Scener": "From_the_Scene",
        "Text_only": "Transcript_and_Verbatim",
        "Update": "Synopsis",
        "Wrap": "Synopsis",
        "Wrapup": "Synopsis",
    }
)
"""Genres no longer in use, and the one that the IPTC names in the place of each."""
