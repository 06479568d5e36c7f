"""Profiles: sets of rules for a purpose, each a list of codes and beginnings of codes.

All but `minimal` hold the default rules too.
"""

from collections.abc import Mapping
from types import MappingProxyType

PROFILES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ap": tuple("PRC203 PRC204 PRC205 PRC207 PRC212 PRC213 PRC214 PRC407 PRC408 PRC409 PRC610 PRC8".split()),
        "wire": tuple(
            "PRC108 PRC109 PRC11 PRC213 PRC215 PRC305 PRC307 PRC308 PRC309 PRC310 PRC410 PRC507 PRC511 PRC512 PRC609 PRC612 "
            "PRC614 PRC706 PRC709 PRC710".split()
        ),
        "investor-relations": tuple("PRC109 PRC215 PRC305 PRC512 PRC703 PRC704 PRC705 PRC706 PRC708 PRC710".split()),
        "eu": tuple("PRC215 PRC404 PRC511 PRC512 PRC707 PRC710 PRC909".split()),
        "minimal": tuple("PRC103 PRC501 PRC503 PRC510 PRC60 PRC701 PRC9".split()),
    }
)
"""`ap`: the stylebook of The Associated Press. `wire`: what distributors ask for. `investor-relations`: releases of listed
companies in the United States. `eu`: inside information and accessibility in the European Union. `minimal`: what nobody
wants to send, in any house style."""
