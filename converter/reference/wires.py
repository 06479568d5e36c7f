"""Wires and news agencies, as datelines name them: `PRNewswire`, `BUSINESS WIRE`, `美通社`, `dpa-AFX`.

Collected from releases of the wires; a name is compared by its letters and digits alone.
"""

from functools import cache

WIRES = """
PRNewswire|PR Newswire|PRNewswire-USNewswire|USNewswire|U.S. Newswire|PRNewsfoto|PRNewswire-Asia|PRN|FirstCall|HISPANIC PR WIRE|
BUSINESS WIRE|Business Wire India|GLOBE NEWSWIRE|GlobeNewswire|Primezone|PRIME NEWSWIRE|CNW|CNW Telbec|Canada NewsWire|Telbec|ACCESSWIRE|
ACCESS Newswire|Newsfile Corp.|Newsfile|TheNewswire|The Newswire|Marketwired|Marketwire|Market Wire|Nasdaq OMX|
EINPresswire.com|EIN Presswire|EIN News|EINNews|PRWEB|PRWeb|24-7PressRelease|24-7 Press Release|247PressRelease|NEWMEDIAWIRE|
NewMediaWire|Newsworthy.ai|NOTICIAS NEWSWIRE|Noticias Newswire|Media OutReach Newswire|Media OutReach|Media Outreach|
PRISM MediaWire|PR Karma|News Direct|NewsDirect|NewsUSA|Brandpoint|BPT|StatePoint|NAPSI|NAPS|Family Features|
美通社|美通社亚洲|PR Newswire Asia|PRNewswire-AsiaNet|AsiaNet|Xinhua-AsiaNet|Medianet|AAP|亚太商讯|亞太商訊|ACN Newswire|JCN Newswire|JCN|ACN|
新华美通|美联社|共同通信PRワイヤー|Kyodo JBN|PR TIMES|ドリームニュース|@Press|뉴스와이어|Newswire Korea|코리아뉴스와이어|연합뉴스|뉴시스|
iCrowdNewswire|AB Newswire|ABNewswire|King Newswire|KISSPR|Kisspr.com|PR.com|PRLog|OpenPR|SBWire|WebWire|XPRwire|Send2Press|Send2Press Newswire|
Newswire|Newswire.com|Issuewire|IssueWire|PRUnderground|PR Underground|MarketersMEDIA|Marketers Media|ReleaseWire|Baystreet|Stockhouse|
InvestorWire|InvestorBrandNetwork|IBN|NetworkNewsWire|InvestorIdeas.com|Investorideas.com Newswire|FSCwire|Filing Services Canada|Stockwatch|
CSRwire|3BL Media|3BL|Cision|Cision News|Hugin|Thomson Reuters ONE|Modular Finance|MFN|Nasdaq|NTB|Ritzau|Via Ritzau|Via TT|STT Info|STT|
ots|OTS|news aktuell|APA-OTS|APA|EQS|EQS-News|EQS Group|DGAP|DGAP-News|DGAP-Ad-hoc|pressetext|pte|dpa|dpa-AFX|AFX|ddp|epd|KNA|sid|SDA|Keystone-SDA|
presseportal|openPR|firmenpresse|PresseBox|pressebox|lifePR|connektar|
AFP|Agence France-Presse|AFP Relaxnews|ANSA|Adnkronos|AGI|LaPresse|Italpress|Askanews|askanews|EFE|EUROPA PRESS|Europa Press|Lusa|LUSA|Agência Brasil|DINO|
ActuNews|ACTUSNEWS WIRE|Actusnews|Les Echos|Belga|ANP|PAP|ČTK|CTK|MTI|BTA|TASR|SITA|Hina|Tanjug|Agerpres|Interfax|ИТАР-ТАСС|ТАСС|РИА Новости|Интерфакс|Укринформ|
УНИАН|AA|Anadolu|DHA|İHA|IHA|WAM|SPA|KUNA|QNA|PETRA|MENA|ZAWYA|Zawya|AETOSWire|ME NewsWire|ME Newswire|بزنيس واير|بي آر نيوزواير|APO|APO Group|African Media Agency|PANA|
AP|Associated Press|Reuters|REUTERS|Thomson Reuters|Bloomberg|UPI|Xinhua|新华社|Kyodo|Jiji|Yonhap|PTI|ANI|IANS|UNI|BusinessWire India|PNN|NewsVoir|
VNA|VNS|TTXVN|Antara|ANTARA|Bernama|BERNAMA|PNA|PIA|TNA|CNA|中央社|MediaNet|Scoop|NewsBreak|CityBiz|Newsline|RFE/RL|The Canadian Press|CP|PA|PA Media|
StockNewsAPI|Plato Data|Digital Journal|Mediaplanet|GNW|PLX AI|RNS|Regulatory News Service|PRNewswire/PrimeZone|COMTEX|Comtex|Zexprwire|ZEX PR WIRE|VEHEMENT MEDIA|
Vehement Media|ChainWire|Chainwire|Bitcoin PR Buzz|CryptoCurrencyWire|MissionIR|Nachrichtenagentur|Presswire|PressReleasePoint|Pressat|ResponseSource|
"""
"""Names of wires, agencies and distributors, as printed."""

LAST_WORDS = frozenset({"newswire", "wire", "news", "press", "presswire", "pr"})


@cache
def known() -> frozenset[str]:
    """The names by their letters and digits."""
    return frozenset(solid(name) for name in WIRES.replace("\n", "").split("|") if name)


def solid(name: str) -> str:
    """The letters and digits of a name in lower case."""
    return "".join(sign for sign in name.casefold() if sign.isalnum())


def is_wire(name: str) -> bool:
    """Whether a name is a wire's; `PRNewswire-PRWeb`, `ots/PRNewswire` and `PRNewswire via COMTEX` are."""
    if solid(name) in known():
        return True
    parts = name.replace(" via ", "/").replace("--", "/").replace("-", "/").split("/")
    return len(parts) > 1 and solid(parts[0]) in known()


def sounds_like_wire(name: str) -> bool:
    """Whether an unknown name is formed like a wire's: `Valley Newswire`, `ZEX PR WIRE`."""
    folded = name.casefold()
    return folded.rpartition(" ")[2] in LAST_WORDS or folded.endswith("wire")
