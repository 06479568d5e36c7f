"""Schemas that the IPTC and the W3C have published: the name of each file, by the SHA-256 sum of its bytes.

Sources: the repositories iptc/newsml-g2 and iptc/newsinjson, state of 2026; some releases were published more than once. The
schema of XHTML 1.0 Strict is the one that the package xmlschema carries.
"""

from collections.abc import Mapping
from types import MappingProxyType

PUBLISHED: Mapping[str, str] = MappingProxyType(
    {
        "ce81ff71e9c2bdae0a15a7d8c91c7b5bffa2f1638c170b81a454c7ebfb723e33": "NewsML-G2_2.9-spec-All-Power.xsd",
        "92e7852093b312bed70d7fbe39186f9a52234f5e6579ebc250a53c1116939d95": "NewsML-G2_2.10-spec-All-Power.xsd",
        "cd6d62f4bd74097f9d1795fd0d68f590d9b3ece6ad55c66e25f8e725d0f70312": "NewsML-G2_2.11-spec-All-Power.xsd",
        "7e43d420c3d5d9d448afd14931aa6a1337b7ff6e129bd7b453952b48790b6421": "NewsML-G2_2.12-spec-All-Power.xsd",
        "337e178252155f3a70ecade41df5a850613f629aab6cf0283ae1110eb9d0a937": "NewsML-G2_2.13-spec-All-Power.xsd",
        "15ae0ddae8af31ab5f6a9e9c839325c29702a1b50d6f3c134008033be95fc8f5": "NewsML-G2_2.14-spec-All-Power.xsd",
        "71e1665c2f8bb83f36d1007fd478ceab52977eae50d2cc336c9a661aa3fdd488": "NewsML-G2_2.15-spec-All-Power.xsd",
        "1801123a13c790bf3f951518243bcc830011d948d02085c85254509a5da01a68": "NewsML-G2_2.16-spec-All-Power.xsd",
        "0dfe432e2bf8032aa83c54f7b0155f01213aa2d5c2e62db259a4ac24e19e6986": "NewsML-G2_2.17-spec-All-Power.xsd",
        "1ac5f53a46499501fb0a0470272397b9075f14f2f51864bff51566760e23b9e7": "NewsML-G2_2.18-spec-All-Power.xsd",
        "91bbb3112df529415fbe8ccd5b9e122f86fb5fd53495f90ac7b3c159f87fba1b": "NewsML-G2_2.19-spec-All-Power.xsd",
        "a0fd6ad7ef72b14a760bf5790928ec13109f1bf1ef49cc9ccb5ba74b48746950": "NewsML-G2_2.20-spec-All-Power.xsd",
        "708b96c1cd615156c358b951b18c35830420be70d9d04b2f1d4a354fd46f8cfd": "NewsML-G2_2.21-spec-All-Power.xsd",
        "29f638345c044cc692f32d696612eee52e423afedd4d8350d73093ab87efbebf": "NewsML-G2_2.22-spec-All-Power.xsd",
        "a48144d894279f37e47a5bdeb670ef34b88916bbf07f463c86b44ff08fb39110": "NewsML-G2_2.23-spec-All-Power.xsd",
        "c65b93cde381548839ca9aaeac4606884a5136795e76d869ac60c1a46a3f902d": "NewsML-G2_2.24-spec-All-Power.xsd",
        "205c7652e140c9570b12293ffa2361c2517cebad99b06402db33a6046d8de95d": "NewsML-G2_2.25-spec-All-Power.xsd",
        "5969efee5ceb295abde980c047fb4e6016d1c3be7a37fbf7d580538bae2b70a1": "NewsML-G2_2.26-spec-All-Power.xsd",
        "7ed53b33060e01d9823b26561469f96c85c24395649fa6926c442f7217ac02bb": "NewsML-G2_2.27-spec-All-Power.xsd",
        "4533940aea12343b5be43ec88c6c8f7f1314071b9badf5e619f21091aa6df97f": "NewsML-G2_2.28-spec-All-Power.xsd",
        "78126e491d37f66f15afc37cbcf4c84d556d0c0686fc4f133333416034b923cd": "NewsML-G2_2.28-spec-All-Power.xsd",
        "963c703f49e916fe520a49a2e4cd31e46d5c7e9b0228de176e23b9560bdc8fa4": "NewsML-G2_2.28-spec-All-Power.xsd",
        "fc7eb923390f7cd97204888268b393ac44a57d1d7431aea3e3161ffe44654ce4": "NewsML-G2_2.28-spec-All-Power.xsd",
        "1ae9bc810533073c7c6b4b251ba7edffb5a4b707c3627344e80701412a229502": "NewsML-G2_2.29-spec-All-Power.xsd",
        "4ef2f3841370920890d55b30003e9e7c896f83d579632482e3f9110619758182": "NewsML-G2_2.29-spec-All-Power.xsd",
        "2f1f4ffcb7a9a121c1ecf0ba28e54689d3d44e55a916bdbc6c2c04a5dac5ee47": "NewsML-G2_2.30-spec-All-Power.xsd",
        "894f523fc1174358b21de4e7b6800ada96ea7c5b8ffbf956c0151e317b81207a": "NewsML-G2_2.31-spec-All-Power.xsd",
        "dd93f694c66729238616d9c0ef2f4c6ce9b6bd8552871dcd15b21fb27577a339": "NewsML-G2_2.31-spec-All-Power.xsd",
        "e2f1092c58eb3eb134fe4f9beef8a275a6db5ae3aea42ac1f081d8233224ed47": "NewsML-G2_2.32-spec-All-Power.xsd",
        "099dc3a143ca08e1758fac024689a4ace7d1837fefb8f0efedaa2614b107a7cf": "NewsML-G2_2.33-spec-All-Power.xsd",
        "8a5cd404df8763d447aeb165ff774f5f0b64081486b1bbfd8f1ba18c0f45c600": "NewsML-G2_2.33-spec-All-Power.xsd",
        "447345f43d78ff93eccd25be3fbec70e8781bc1a6454337e59cfd87a897ee6c1": "NewsML-G2_2.34-spec-All-Power.xsd",
        "c44233adbcdfa292b04c7422ae7a212770a9aee89f5b57a28cb52ad2f4a601f4": "NewsML-G2_2.34-spec-All-Power.xsd",
        "06ef1c5076a32f2568ac8955994029890afac0268f795e3c26642ded52cf0181": "NewsML-G2_2.35-spec-All-Power.xsd",
        "78f4931e19ae7c1b8dc55156675991b90d85b147fe7e683a2f11928071470cf4": "nitf-3-6.xsd",
        "cd24abf32fbf76d8ea139a96222884f7a51f12fd2d06c7c806d7343beed0b30b": "nitf-3-6-ruby-include.xsd",
        "61960fb3131e38022caad5360e2f33a3382578ab3c80cd58bd74320ede61b20c": "xml.xsd",
        "f2ea48cd839217b665a7433f5b8e31ae5c5ec81bcdfe6f3b5590c5559a99cb92": "ninjs-schema_1.0.json",
        "c2f48f625475d4567df52515db6bfde095a1db165f65eba656db170c9495fac0": "ninjs-schema_1.1.json",
        "f55ff6df71b8da43f74daf422a8b459ca71d1a9fc9c968672953f066649cd432": "ninjs-schema_1.2.json",
        "2a0930f093e541ec68529ea5ac5c8f1b5a2fb1339365725704bcb27dc97d2cb6": "ninjs-schema_1.3.json",
        "1585fd676cf74da54d9d39a590d0130b16fb4fd04cceb78349d7ee8fae9d997e": "ninjs-schema_1.4.json",
        "9ba23fdb368c61253faf97bbdce92b3979f6f4209c54b649437be42ef63f9fda": "ninjs-schema_1.5.json",
        "ae8deb3991f10368593ace8696888a3fd47189893dd327ab89eb344e6b966f49": "ninjs-schema_1.6.json",
        "2489b1ebf7de595f1632e5d08e5e44a88be8e22fdda501c753060e53d2809a00": "ninjs-schema_2.0.json",
        "4587358623bfa6c3d83a19b8719180983db02a40a355f5825fc604604a3936f8": "ninjs-schema_2.1.json",
        "88c84fa87382c5a7a314fd44ab1041921c7cbac47ab9550bc4964b1fa30897e2": "ninjs-schema_2.2.json",
        "9c1158d5165e92dfdfb9c4dac64a78e59241dea1c8a32b57fbc7bb6795a0eb07": "ninjs-schema_3.0.json",
        "404f578a299bf34e76e98f2de26ad9989882ebd7abf3a4d3cf3aa689b70a8744": "ninjs-schema_3.1.json",
        "e52886cce1429941ab3725a055a61d6bf8b6f5429837ff7dbca32f809e3500c2": "GeoJSON-schema.json",
        "9f89777c95be6866317de83852f9fbddd6c48c381a36d8fd9b00e11b864a209f": "xhtml1-strict.xsd",
    }
)
