"""Places in Chinese and Japanese, which run together: `德国法兰克福`, `加利福尼亚州圣何塞`, `上海和香港`, `東京発`."""

from ...reference.places import city_country, country_code
from ..datetimes import ERAS

BLOCKS = (("\u3040", "\u30ff"), ("\u3400", "\u9fff"))
TAILS = ("电", "電", "讯", "訊", "发", "発", "發", "报道", "報道", "消息")
"""What stands behind the place: "reported from"."""

JOINTS = "和及与與"
DIVISIONS = ("自治区", "自治區", "州", "省", "県", "縣", "府")
SAR = ("香港", "澳門", "澳门", "台灣", "台湾", "臺灣")
LONGEST_COUNTRY = 6
LONGEST_DIVISION = 9
SHORTEST = 2  # signs of a name
SHORTEST_DIVISION = 3  # 杭州 is a city


def han_run(text: str, at: int) -> str:
    """The Chinese or Japanese signs at an offset; empty where there are none."""
    end = at
    while end < len(text) and any(first <= text[end] <= last for first, last in BLOCKS):
        end += 1
    run = text[at:end]
    if text[end : end + 1].isdecimal():
        run = run.removesuffix(next((era for era in ERAS if run.endswith(era)), ""))
    return run


def split_han(text: str, at: int) -> tuple[int, list[tuple[str, ...]]]:
    """Where a run of such names ends, and the names of each place, city first."""
    run = han_run(text, at)
    end, bare = at + len(run), without_tail(run)
    city = han_run(text, end + 1) if text[end : end + 1] == " " and country_code(bare) else ""
    if city:  # 中国 深圳
        return end + 1 + len(city), [(*parts_of(without_tail(city)), bare)]
    return end, [parts_of(name) for name in split_joint(bare)] if bare else []


def without_tail(run: str) -> str:
    """A name without the sign for "reported from"."""
    return next((run.removesuffix(tail) for tail in TAILS if run.endswith(tail) and not city_country(run)), run)


def split_joint(run: str) -> list[str]:
    """Two places that `和` joins; one where the sign belongs to a name, as in 呼和浩特."""
    for number, sign in enumerate(run):
        first, second = run[:number], run[number + 1 :]
        if sign in JOINTS and is_known(first) and is_known(second):
            return [first, second]
    return [run]


def is_known(name: str) -> bool:
    """Whether the last part of a name is a known city or country."""
    city = parts_of(name)[0] if len(name) >= SHORTEST else ""
    return bool(city and (city_country(city) or country_code(city)))


def parts_of(name: str) -> tuple[str, ...]:
    """City, region and country of a name, those that it holds; a special region keeps its country's name."""
    if city_country(name) or country_code(name):
        return (name,)
    country = prefix_of(name, LONGEST_COUNTRY)
    rest, outer = (name[len(country) :], (country,)) if country else (name, ())
    for size in range(SHORTEST_DIVISION, min(LONGEST_DIVISION, len(rest) - SHORTEST) + 1):
        if rest[:size].endswith(DIVISIONS):
            return (rest[size:], rest[:size], *outer)
    return (rest, *outer)


def prefix_of(name: str, longest: int) -> str:
    """The country that a name begins with, where a city follows; empty where it begins with none."""
    sizes = range(min(longest, len(name) - SHORTEST), 1, -1)
    return next((name[:size] for size in sizes if country_code(name[:size]) and not name[size:].startswith(SAR)), "")
