"""The rules, in one table; a rule is one module."""

from collections.abc import Mapping
from types import MappingProxyType

from ...interfaces import Rule
from . import (
    control_character,
    dateline_city_not_upper,
    dateline_date_missing,
    edited_after_writing,
    embargo_without_time_or_zone,
    enclosed_release_damaged,
    format_loss,
    headline_ends_with_period,
    headline_too_long,
    identifier_filled,
    link_tracking_parameters,
    missing_body,
    missing_boilerplate,
    missing_contact,
    missing_dateline,
    missing_end_mark,
    missing_headline,
    placeholder_left,
    provider_filled,
    quote_without_attribution,
    repeated_word,
    resource_limit_hit,
    time_filled,
    title_filled,
    unknown_charset,
)

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        module.RULE.code: module.RULE
        for module in (
            missing_headline,
            missing_dateline,
            missing_body,
            missing_boilerplate,
            missing_contact,
            missing_end_mark,
            dateline_city_not_upper,
            dateline_date_missing,
            headline_too_long,
            headline_ends_with_period,
            quote_without_attribution,
            link_tracking_parameters,
            placeholder_left,
            control_character,
            repeated_word,
            embargo_without_time_or_zone,
            unknown_charset,
            resource_limit_hit,
            edited_after_writing,
            enclosed_release_damaged,
            title_filled,
            time_filled,
            identifier_filled,
            provider_filled,
            format_loss,
        )
    }
)
"""By code."""
