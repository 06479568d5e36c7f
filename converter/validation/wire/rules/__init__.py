"""The rules for wire documents, in one table; a rule is one module, imported when the rule is first asked for.

Codes that begin with NML are about NewsML-G2, NTF about NITF, NJS about ninjs.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from ....interfaces import Rule

MODULES: Mapping[str, str] = MappingProxyType(
    {
        "NML001": "not_valid",
        "NML002": "body_not_valid",
        "NML003": "not_covered",
        "NML101": "wrong_standard",
        "NML102": "unknown_standard_version",
        "NML103": "power_without_conformance",
        "NML104": "conformance_missing",
        "NML105": "unknown_conformance",
        "NML106": "empty_guid",
        "NML107": "guid_not_uri",
        "NML108": "malformed_newsml_urn",
        "NML109": "guid_is_web_address",
        "NML110": "version_missing",
        "NML111": "update_unexplained",
        "NML112": "update_without_version",
        "NML113": "same_version_twice",
        "NML114": "newer_than_version",
        "NML201": "unresolved_alias",
        "NML202": "catalog_not_at_hand",
        "NML203": "alias_bound_twice",
        "NML204": "scheme_with_two_aliases",
        "NML205": "code_missing",
        "NML206": "code_and_uri",
        "NML207": "code_and_uri_differ",
        "NML208": "literal_beside_code",
        "NML209": "wrong_vocabulary",
        "NML210": "unknown_status",
        "NML212": "retired_code",
        "NML213": "retired_construct",
        "NML214": "bag_with_identifier",
        "NML215": "unknown_genre",
        "NML216": "name_differs",
        "NML301": "time_without_zone",
        "NML302": "created_after_version",
        "NML303": "modified_after_version",
        "NML304": "modified_before_created",
        "NML305": "modified_without_created",
        "NML306": "first_after_version",
        "NML307": "version_in_the_future",
        "NML308": "dateline_date_differs",
        "NML309": "padded_time",
        "NML310": "open_embargo_unexplained",
        "NML311": "embargo_on_unusable",
        "NML312": "embargo_over",
        "NML401": "status_missing",
        "NML402": "continued_after_cancel",
        "NML501": "empty_inline_xml",
        "NML502": "content_type_differs",
        "NML503": "unregistered_content_type",
        "NML504": "untyped_data",
        "NML505": "dangling_reference",
        "NML506": "target_missing",
        "NML507": "relative_address",
        "NML508": "link_without_relation",
        "NML509": "assert_without_identifier",
        "NML510": "literal_of_two",
        "NML511": "unused_assert",
        "NML512": "unwrapped_detail",
        "NML513": "contents_of_two_kinds",
        "NML514": "private_language",
        "NML515": "body_language_differs",
        "NML516": "schema_at_iptc",
        "NML601": "headline_missing",
        "NML602": "genre_missing",
        "NML603": "origin_missing",
        "NML604": "issuer_missing",
        "NML605": "contact_missing",
        "NML606": "rights_missing",
        "NML607": "headline_differs",
        "NML608": "renditions_differ",
        "NML609": "speaker_unresolved",
        "NTF001": "nitf_not_valid",
        "NTF003": "nitf_of_other_version",
        "NTF101": "nitf_without_namespace",
        "NTF301": "malformed_norm",
        "NTF601": "nitf_headline_missing",
        "NTF602": "nitf_identifier_missing",
        "NJS001": "ninjs_not_valid",
        "NJS003": "ninjs_not_covered",
        "NJS101": "ninjs_uri_not_absolute",
        "NJS301": "ninjs_times_out_of_order",
        "NJS501": "ninjs_body_missing",
        "NJS502": "ninjs_count_differs",
        "NJS601": "ninjs_headline_missing",
        "NJS602": "ninjs_genre_missing",
    }
)
"""By code; a rule's name is that of its module, with hyphens."""

FORMATS: Mapping[str, str] = MappingProxyType({"NML": "newsml-g2", "NTF": "nitf", "NJS": "ninjs"})
"""The format that the codes of a family are about."""


@cache
def load(module: str) -> Rule:
    """The rule of a module of this package."""
    rule: Rule = import_module(f".{module}", __name__).RULE
    return rule


class WireRules(Mapping[str, Rule]):
    """The rules by code. They cannot be changed; each module is imported when its rule is first looked up."""

    def __getitem__(self, code: str) -> Rule:
        """The rule of a code. `KeyError` where there is none."""
        return load(MODULES[code])

    def __iter__(self) -> Iterator[str]:
        """The codes, in the order of the table."""
        return iter(MODULES)

    def __len__(self) -> int:
        """How many there are."""
        return len(MODULES)


RULES: Mapping[str, Rule] = WireRules()
