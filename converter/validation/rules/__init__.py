"""The rules, in one table; a rule is one module, imported when the rule is first asked for."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from ...interfaces import Rule

MODULES: Mapping[str, str] = MappingProxyType(
    {
        "PRC101": "missing_headline",
        "PRC102": "missing_dateline",
        "PRC103": "missing_body",
        "PRC104": "missing_boilerplate",
        "PRC105": "missing_contact",
        "PRC106": "missing_end_mark",
        "PRC107": "text_after_end_mark",
        "PRC108": "missing_release_status",
        "PRC109": "issuer_not_near_top",
        "PRC110": "too_short",
        "PRC111": "too_long",
        "PRC112": "paragraph_too_long",
        "PRC113": "duplicate_paragraph",
        "PRC114": "subheadline_repeats_headline",
        "PRC115": "summary_copied_from_body",
        "PRC116": "continuation_mark_left",
        "PRC117": "several_releases_in_one_text",
        "PRC118": "boilerplate_too_long",
        "PRC201": "dateline_city_not_upper",
        "PRC202": "dateline_state_missing",
        "PRC203": "dateline_state_superfluous",
        "PRC204": "dateline_state_postal_code",
        "PRC205": "dateline_state_abbreviated_wrongly",
        "PRC206": "dateline_country_missing",
        "PRC207": "dateline_dash",
        "PRC208": "dateline_date_missing",
        "PRC209": "dateline_date_invalid",
        "PRC210": "dateline_date_future",
        "PRC211": "dateline_date_ambiguous",
        "PRC212": "dateline_city_unknown",
        "PRC213": "dateline_city_country_conflict",
        "PRC214": "dateline_neighbourhood",
        "PRC215": "dateline_and_metadata_date_differ",
        "PRC216": "weekday_and_date_disagree",
        "PRC301": "headline_too_long",
        "PRC302": "headline_all_caps",
        "PRC303": "headline_ends_with_period",
        "PRC304": "headline_exclamation",
        "PRC305": "headline_without_issuer",
        "PRC306": "headline_question",
        "PRC307": "lead_too_long",
        "PRC308": "hype_words",
        "PRC309": "second_person_outside_quote",
        "PRC310": "first_person_outside_quote",
        "PRC401": "quote_without_attribution",
        "PRC402": "quote_unbalanced",
        "PRC403": "quote_style_mixed",
        "PRC404": "quote_marks_of_another_language",
        "PRC405": "quote_speaker_not_introduced",
        "PRC406": "speaker_name_spelled_two_ways",
        "PRC407": "fancy_verb_of_speech",
        "PRC408": "quote_comma_outside",
        "PRC409": "scare_quotes",
        "PRC410": "no_quote",
        "PRC411": "quote_repeated",
        "PRC501": "link_broken_syntax",
        "PRC502": "link_insecure_http",
        "PRC503": "link_dangerous_scheme",
        "PRC504": "link_text_mismatch",
        "PRC505": "link_tracking_parameters",
        "PRC506": "link_host_confusable",
        "PRC507": "too_many_links",
        "PRC508": "link_to_private_host",
        "PRC510": "email_invalid",
        "PRC511": "phone_without_country_code",
        "PRC512": "contact_incomplete",
        "PRC513": "contact_on_webmail",
        "PRC601": "placeholder_left",
        "PRC602": "draft_mark_left",
        "PRC603": "tracked_changes_or_comments",
        "PRC604": "hidden_text",
        "PRC605": "mojibake",
        "PRC606": "control_character",
        "PRC607": "invisible_character",
        "PRC608": "homoglyph_in_word",
        "PRC609": "double_space",
        "PRC610": "typewriter_signs",
        "PRC611": "repeated_word",
        "PRC612": "excess_capitals",
        "PRC613": "markup_residue",
        "PRC614": "forced_line_breaks",
        "PRC615": "mail_noise",
        "PRC616": "language_mismatch",
        "PRC617": "space_before_punctuation",
        "PRC618": "unclosed_bracket",
        "PRC619": "doubled_punctuation",
        "PRC701": "embargo_without_time_or_zone",
        "PRC702": "embargo_and_immediate",
        "PRC703": "ticker_without_safe_harbor",
        "PRC704": "forward_looking_without_notice",
        "PRC705": "safe_harbor_without_statement",
        "PRC706": "ticker_malformed",
        "PRC707": "inside_information_incomplete",
        "PRC708": "non_gaap_without_reconciliation",
        "PRC709": "lawsuit_without_docket",
        "PRC710": "embargo_passed",
        "PRC801": "month_before_day",
        "PRC802": "month_abbreviated_without_day",
        "PRC803": "ordinal_date",
        "PRC804": "state_abbreviated_in_text",
        "PRC805": "time_format",
        "PRC806": "percent_word",
        "PRC807": "small_number_in_figures",
        "PRC808": "title_capitalised_after_name",
        "PRC809": "trademark_symbols",
        "PRC810": "oxford_comma_in_simple_series",
        "PRC811": "year_without_comma",
        "PRC901": "schema_invalid",
        "PRC903": "ambiguous_json",
        "PRC904": "unknown_charset",
        "PRC905": "external_reference",
        "PRC906": "macro_or_embedded_object",
        "PRC907": "resource_limit_hit",
        "PRC908": "attachment_skipped",
        "PRC909": "image_without_alt",
        "PRC910": "edited_after_writing",
        "PRC911": "enclosed_release_damaged",
        "PRC912": "suppression_of_nothing",
        "PRC913": "irregular_document",
        "PRC914": "promise_not_kept",
        "PRC915": "front_matter_key_unknown",
        "PRC916": "declared_fact_disagrees",
        "PRC921": "title_filled",
        "PRC922": "time_filled",
        "PRC923": "identifier_filled",
        "PRC924": "provider_filled",
        "PRC931": "format_loss",
    }
)
"""By code; a rule's name is that of its module, with hyphens."""

OPTIONAL = frozenset(
    f"PRC{number}"
    for number in """
    108 109 110 111 112 118 203 204 205 207 212 213 214 215 305 307 308 309 310 404 407 408 409 410 507 511
    512 609 610 612 614 703 704 705 706 707 708 709 710 801 802 803 804 805 806 807 808 809 810 811 909
    """.split()
)
"""The codes of rules that no release is held to unless a profile or a choice asks for them."""


@cache
def load_rule(code: str) -> Rule:
    """The rule of a code; its module is imported the first time. `KeyError` where there is none."""
    rule: Rule = import_module(f".{MODULES[code]}", __name__).RULE
    return rule


class Rules(Mapping[str, Rule]):
    """The rules by code. They cannot be changed; each module is imported when its rule is first looked up."""

    def __getitem__(self, code: str) -> Rule:
        """The rule of a code. `KeyError` where there is none."""
        return load_rule(code)

    def __iter__(self) -> Iterator[str]:
        """The codes, in the order of the table."""
        return iter(MODULES)

    def __len__(self) -> int:
        """How many there are."""
        return len(MODULES)


RULES: Mapping[str, Rule] = Rules()
