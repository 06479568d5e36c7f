"""Quotation marks: which open and close each other in which language.

Marks by language are facts of Unicode CLDR (delimiters) and of the languages' own rules.
"""

STRAIGHT = '"'
PAIRS: dict[str, frozenset[str]] = {
    "en": frozenset(("“”", "‘’", '""', "''")),
    "de": frozenset(("„“", "‚‘", "»«", "›‹", "«»", '""')),
    "fr": frozenset(("«»", "“”", '""', "‹›")),
    "sv": frozenset(("””", "»»", '""', "’’")),
    "fi": frozenset(("””", "»»", '""', "’’")),
    "es": frozenset(("«»", "“”", '""', "‘’")),
    "it": frozenset(("«»", "“”", '""', "‘’")),
    "pl": frozenset(("„”", "«»", "»«", '""', "‚’")),
    "cs": frozenset(("„“", "»«", '""', "‚‘")),
    "ru": frozenset(("«»", "„“", '""')),
}
"""The marks that are right in a language, opening and closing."""
