"""Places in Chinese and Japanese, which run together: `德国法兰克福`, `加利福尼亚州圣何塞`, `上海和香港`, `東京発`."""

import re

from ...reference.places import city_country, country_code

HAN = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fffー]+")
TAIL = re.compile("(?:[电電讯訊発發]|报道|報道|消息)\\Z")
JOINT = re.compile("[和及与與]")
DIVISION = re.compile(r"(?P<region>.{2,8}?(?:自治区|自治區|州|省|県|縣|府))(?P<city>.{2,})")
SAR = ("香港", "澳門", "澳门", "台灣", "台湾", "臺灣")
LONGEST_COUNTRY = 6
SHORTEST = 2  # signs of a name
SHORTEST_STATE = 3  # 德州 is a state, but so may be the city 杭州


def split_han(text: str, at: int) -> tuple[int, list[tuple[str, ...]]]:
    """Where a run of such names ends, and the names of each place, city first."""
    found = HAN.match(text, at)
    if not found:
        return at, []
    end, run = found.end(), TAIL.sub("", found[0])
    spaced = HAN.match(text, end + 1) if text[end : end + 1] == " " and country_code(run) else None
    if spaced:
        return spaced.end(), [(*parts_of(TAIL.sub("", spaced[0])), run)]
    return end, [parts_of(name) for name in split_joint(run)] if run else []


def split_joint(run: str) -> list[str]:
    """Two places that `和` joins; one where the sign belongs to a name, as in 呼和浩特."""
    for joint in JOINT.finditer(run):
        first, second = run[: joint.start()], run[joint.end() :]
        if is_known(first) and is_known(second):
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
    rest, outer = name, []
    for size in range(min(LONGEST_COUNTRY, len(name) - SHORTEST), 1, -1):
        if country_code(name[:size]) and not name[size:].startswith(SAR):
            rest, outer = name[size:], [name[:size]]
            break
    division = DIVISION.fullmatch(rest)
    if division and (len(division["region"]) >= SHORTEST_STATE):
        return (division["city"], division["region"], *outer)
    return (rest, *outer)
