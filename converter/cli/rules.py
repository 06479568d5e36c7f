"""List the rules, or explain one: what it objects to, why, and an example."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields

from ..errors import UsageError, shown
from ..interfaces import Rule
from ..pipeline import Table, all_rules, rules
from ..validation.profiles import PROFILES
from ..validation.selection import codes_of_profile
from .arguments import Parser
from .findings import warn_of_plugins
from .product import standard_output

EXAMPLES = """\
examples:
  prconvert rules
  prconvert rules PRC102
"""


def run(parser: Parser, arguments: Sequence[str]) -> int:
    """Print the rules and answer the exit status."""
    parser.epilog = EXAMPLES
    parser.add_argument(
        "code", metavar="CODE", nargs="?", help="code or name of a rule, such as PRC102 or missing-dateline"
    )
    code = parser.parse_args(arguments).code
    with standard_output() as product:
        table = all_rules()
        warn_of_plugins(rules())
        product.write_text(explanation(find_rule(code, table)) if code else "\n".join(lines(table.values())) + "\n")
    return 0


def lines(table: Iterable[Rule]) -> Iterator[str]:
    """Code, severity and name of each rule."""
    for rule in table:
        yield f"{rule.code}  {rule.severity:8} {rule.name}"


def find_rule(wanted: str, table: Table[Rule]) -> Rule:
    """The rule of a code or name, in any case of letters. `UsageError` where there is none."""
    for rule in table.values():
        if wanted.lower() in (rule.code.lower(), rule.name):
            return rule
    raise UsageError(f"unknown rule {wanted!r}; see prconvert rules")


def explanation(rule: Rule) -> str:
    """The rule's own documentation under its code and name, then its fix, its options and the profiles that run it."""
    more = [f"Fix: {'safe' if rule.safe else 'unsafe'}"] if rule.fix else []
    more += [f"Option: {name} = {value}  # {meaning}" for name, value, meaning in options_of(rule)]
    if rule.code in rules()[0]:  # those of wire documents have profiles of their own
        more += [f"Profiles: {', '.join(profiles_of(rule.code))}"]
    parts = (f"{rule.code} {rule.name} ({rule.severity})", rule.explanation.strip(), "\n".join(more))
    return "\n\n".join(filter(None, parts)) + "\n"


def options_of(rule: Rule) -> Iterator[tuple[str, str, str]]:
    """Name, value by itself in TOML, and meaning of each option."""
    for item in fields(rule.options) if rule.options else ():
        value = "none" if item.default is None else shown(item.default)
        yield item.name.replace("_", "-"), value, item.metadata["help"]


def profiles_of(code: str) -> list[str]:
    """The profiles that run a rule; none for one that has to be chosen by itself."""
    table = all_rules()
    return [name for name in ("default", *PROFILES) if code in codes_of_profile(table, name)] or ["none"]
