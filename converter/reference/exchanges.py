"""Stock exchanges and markets, as releases print them before a symbol: `NYSE`, `TSX Venture`, `OTCQB`, `纽交所`.

Collected from releases of the wires and from the exchanges' own usage; a name is compared by its letters and digits.
"""

from functools import cache

from .tables import Standing

STANDING = Standing("releases of the wires; the exchanges' own usage", confirmed=False)

EXCHANGES = """
NYSE|New York Stock Exchange|NYSE American|NYSE MKT|NYSE Amex|AMEX|NYSE American LLC|NYSE Arca|NYSEARCA|NYSE National|NYSE Texas|
NASDAQ|NasdaqGS|NasdaqGM|NasdaqCM|Nasdaq Global Select Market|Nasdaq Global Market|Nasdaq Capital Market|Nasdaq Global Select|
Nasdaq GS|Nasdaq GM|Nasdaq CM|Nasdaq Stock Market|Nasdaq Capital|NASDAQ Global|Cboe|CBOE BZX|BATS|IEX|
OTC|OTCQB|OTCQX|OTCID|OTC Pink|OTC Pink Sheets|Pink|Pink Sheets|PINX|OTCPK|OTCMKTS|OTC Markets|OTCBB|OTC BB|OTC Bulletin Board|OTC US|
OTC QB|OTC QX|OTCQB Venture Market|OTCQX Best Market|OTC Expert Market|OTCMarkets|OTC Markets Group|OTC Other|
TSX|Toronto Stock Exchange|Toronto|TSXV|TSX-V|TSX.V|TSX V|TSX Venture|TSX Venture Exchange|TSE|TSX:V|CSE|CNSX|Canadian Securities Exchange|
NEO|NEO Exchange|Cboe Canada|Cboe CA|AQSE|Aquis|AQUIS|AQSE Growth Market|
LSE|London Stock Exchange|LON|AIM|LSE AIM|LSE: AIM|London AIM|Main Market|LSEG|PSM|
Euronext|Euronext Paris|Euronext Amsterdam|Euronext Brussels|Euronext Lisbon|Euronext Dublin|Euronext Milan|Euronext Oslo|Euronext Growth|
Euronext Growth Paris|Euronext Growth Oslo|Euronext Growth Milan|Euronext Access|Euronext Expand|EPA|AMS|EBR|ELI|Paris|Alternext|ISE|Euronext Oslo Børs|
FSE|FWB|FRA|Frankfurt|Frankfurt Stock Exchange|Frankfurter Wertpapierbörse|XETRA|Xetra|Deutsche Börse|ETR|Börse Frankfurt|Prime Standard|Berlin|Stuttgart|Munich|Tradegate|GR|
SIX|SIX Swiss Exchange|SWX|SIX Swiss|VTX|BX Swiss|BX|Vienna|Wiener Börse|VIE|Vienna Stock Exchange|
BIT|Borsa Italiana|MIL|Milan|BME|BMAD|Madrid|Bolsa de Madrid|BME Growth|MC|Warsaw Stock Exchange|WSE|GPW|NewConnect|PSE|Prague Stock Exchange|BVB|BET|ATHEX|ATH|Athens|BIST|Borsa Istanbul|MOEX|
Nasdaq Stockholm|Nasdaq Helsinki|Nasdaq Copenhagen|Nasdaq Iceland|Nasdaq First North|Nasdaq First North Growth Market|First North|OMX|OMX Stockholm|STO|HEL|CPH|Spotlight|Spotlight Stock Market|NGM|Nordic SME|Oslo Børs|OSE|OSL|OSEBX|Nasdaq Baltic|
JSE|Johannesburg|A2X|EGX|NSX|TADAWUL|Tadawul|Saudi Exchange|ADX|DFM|Nasdaq Dubai|QSE|TASE|Tel Aviv Stock Exchange|TLV|Boursa Kuwait|
ASX|NZX|NZSX|NSX Australia|TYO|TOKYO|JPX|Tokyo Stock Exchange|TSE Prime|TSE Growth|TSE Standard|TSE Mothers|TSE Prime Market|東証|東証プライム|東証グロース|東京証券取引所|JASDAQ|
HKEX|HKSE|SEHK|HKG|HK|Hong Kong Stock Exchange|HKEx|Hong Kong|Stock Exchange of Hong Kong|SSE|Shanghai|Shanghai Stock Exchange|SHA|SH|SZSE|SHE|SZ|Shenzhen|Shenzhen Stock Exchange|BJSE|
TWSE|TPE|Taiwan|Taiwan Stock Exchange|TPEX|TPEx|KRX|KOSPI|KOSDAQ|KRX KOSDAQ|KONEX|Korea Exchange|SGX|SGX-ST|SGX Mainboard|SGX Catalist|Singapore Exchange|SES|KLSE|Bursa|Bursa Malaysia|MYX|
SET|Stock Exchange of Thailand|IDX|Indonesia Stock Exchange|PSE|HOSE|HNX|UPCOM|NSE|BSE|Bombay|National Stock Exchange|NSE India|BSE India|PSX|DSE|CSE Colombo|
B3|BOVESPA|Bovespa|BVMF|BMV|BIVA|Bolsa Mexicana|BVC|BVL|BCS|Bolsa de Santiago|Santiago|BYMA|BCBA|MERVAL|JAMSE|TTSE|BSX|Bermuda|
纽交所|纽约证券交易所|紐約證券交易所|紐交所|纳斯达克|納斯達克|纽约证交所|港交所|香港交易所|联交所|香港联交所|上交所|深交所|上海证券交易所|深圳证券交易所|台证所|臺灣證券交易所|
뉴욕증권거래소|나스닥|코스피|코스닥|ニューヨーク証券取引所|ナスダック
"""
"""Names of exchanges and markets."""

SURE = 4  # letters of a name that stands for an exchange whatever its case


@cache
def known() -> frozenset[str]:
    """The names by their letters and digits."""
    return frozenset(solid(name) for name in EXCHANGES.replace("\n", "").split("|") if name)


def solid(name: str) -> str:
    """The letters and digits of a name in lower case."""
    return "".join(sign for sign in name.casefold() if sign.isalnum())


def is_exchange(name: str) -> bool:
    """Whether a name is an exchange's or a market's; short forms count in capitals only."""
    bare = solid(name)
    return bare in known() and (len(bare) > SURE or name[:1].isupper() or not name.isascii())
