"""Writes the reference pages of the manual from the code: rules, formats, options, model, exit statuses, reports, library.

    python docs/reference.py FOLDER

The pages are no part of the repository: what they say cannot differ from what the code does.
"""

import argparse
import inspect
import json
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import converter  # noqa: E402  the checkout comes first
from converter import errors  # noqa: E402
from converter.cli.failures import BROKEN_PIPE, INTERRUPTED  # noqa: E402
from converter.cli.parsers import parsers  # noqa: E402
from converter.interfaces import Rule  # noqa: E402
from converter.model.release import PressRelease  # noqa: E402
from converter.pipeline import all_rules  # noqa: E402
from converter.validation.profiles import PROFILES  # noqa: E402
from converter.validation.reports import REPORTS  # noqa: E402
from converter.validation.selection import codes_of_profile  # noqa: E402

CODE = re.compile(r"(`+)(.+?)\1", re.DOTALL)
SPECIAL = re.compile(r"([\\*_<>\[\]{}#|$~])")
FAMILIES = {
    "PRC1": "Structure", "PRC2": "Dateline", "PRC3": "Headline and lead", "PRC4": "Quotes", "PRC5": "Links and contacts",
    "PRC6": "Text", "PRC7": "Embargo and disclosure", "PRC8": "Style", "PRC9": "Files and formats",
}  # fmt: skip
"""What the first digit of a code means; codes of other kinds follow under their letters."""


def write_all(folder: Path) -> None:
    """Write every page into a folder; pages that are the same already are left alone, so that nothing is built twice."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, lines in PAGES.items():
        text = "\n".join(lines()) + "\n"
        path = folder / f"{name}.md"
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def plain(text: str) -> str:
    """Words as Markdown that shows them as they are; what stands between backquotes stays code."""
    parts, at = [], 0
    for found in CODE.finditer(text):
        parts += [SPECIAL.sub(r"\\\1", text[at : found.start()]), f"`{found[2].strip('`')}`"]
        at = found.end()
    return "".join((*parts, SPECIAL.sub(r"\\\1", text[at:])))


def row(*cells: str) -> str:
    """A row of a table."""
    return "| " + " | ".join(cell.replace("\n", " ").replace("\\|", "|").replace("|", "\\|") for cell in cells) + " |"


def table(*heads: str) -> Iterator[str]:
    """The head of a table."""
    yield row(*heads)
    yield "|" + "---|" * len(heads)


def rules() -> Iterator[str]:
    """All rules: a table of each family, then what each one says of itself."""
    table_of_rules = all_rules()
    default = codes_of_profile(table_of_rules, "default")
    yield "# Rules\n"
    yield "`prconvert rules CODE` prints the same. A rule of the default profile runs where nothing else is chosen; a fix that is safe"
    yield "cannot change what the release says.\n"
    families: dict[str, list[Rule]] = {}
    for rule in table_of_rules.values():
        families.setdefault(family(rule.code), []).append(rule)
    for name, members in families.items():
        yield f"## {name}\n"
        yield from table("code", "name", "severity", "default", "fix")
        for rule in members:
            fix = "" if rule.fix is None else "safe" if rule.safe else "unsafe"
            yield row(
                f"[{rule.code}](#{rule.code.lower()})",
                rule.name,
                rule.severity,
                "yes" if rule.code in default else "",
                fix,
            )
        yield ""
        for rule in members:
            yield from section_of(rule)


def family(code: str) -> str:
    """The heading that a rule stands under."""
    return FAMILIES.get(code[:4]) or f"Documents of the wires ({code.rstrip('0123456789')})"


def section_of(rule: Rule) -> Iterator[str]:
    """What a rule says of itself."""
    yield f"({rule.code.lower()})="
    yield f"### {rule.code} {rule.name}\n"
    for paragraph in rule.explanation.strip().split("\n\n"):
        for part in re.split(r"\n(?=[A-Z]\w+: )", paragraph):
            head, colon, rest = part.partition(":")
            told = colon and re.fullmatch(r"Bad|Good|Source", head)
            yield f"**{head}:** {plain(rest.strip())}\n" if told else f"{plain(part)}\n"
    if rule.options is not None:
        yield from table("setting", "default", "meaning")
        for item in fields(rule.options):
            yield row(f"`{item.name}`", f"`{item.default!r}`", plain(item.metadata.get("help", "")))
        yield ""


def profiles() -> Iterator[str]:
    """Which rules each profile runs."""
    known = all_rules()
    default = codes_of_profile(known, "default")
    yield "# Profiles\n"
    yield f"Without a choice the {len(default)} rules of `default` run.\n"
    yield from table("profile", "rules", "beside those of `default`")
    for name in PROFILES:
        codes = codes_of_profile(known, name)
        more = (
            " ".join(code for code in known if code in codes - default) if codes >= default else "it stands for itself"
        )
        yield row(f"`{name}`", str(len(codes)), more)


def options() -> Iterator[str]:
    """Every option of every subcommand, from the parsers."""
    yield "# Commands and options\n"
    yield "`prconvert COMMAND --help` shows the same, with examples.\n"
    for name, parser in parsers().items():
        yield f"## prconvert {name}\n"
        yield f"{plain((parser.description or '').strip())}\n"
        yield f"```text\n{parser.format_usage().removeprefix('usage: ').strip()}\n```\n"
        for group in parser._action_groups:  # noqa: SLF001  argparse has no other way to them
            shown = [action for action in group._group_actions if action.help != argparse.SUPPRESS]  # noqa: SLF001
            if shown:
                yield f"### {name}: {group.title}\n"
                yield from table("option", "meaning")
                yield from (row(words_of(action), plain(help_of(action))) for action in shown)
                yield ""


def words_of(action: argparse.Action) -> str:
    """The option with its value, as it is typed."""
    value = (
        action.metavar if isinstance(action.metavar, str) else "|".join(action.choices or ()) if action.choices else ""
    )
    if not action.option_strings:
        return f"`{value or action.dest}`"
    return ", ".join(
        f"`{flag} {value}`".replace(" `", "`") if action.nargs != 0 else f"`{flag}`" for flag in action.option_strings
    )


def help_of(action: argparse.Action) -> str:
    """What the help says of it."""
    return (action.help or "").replace("%%", "%")


def formats() -> Iterator[str]:
    """What can be read and written, and the options of each writer."""
    yield "# Formats\n\n## Read\n"
    yield "The reader is chosen by `--from`, else by the file's name, else by the look of its first kilobytes.\n"
    yield from table("format", "endings", "media types")
    for reader in converter.READERS.values():
        yield row(
            f"`{reader.name}`",
            " ".join(f"`{one}`" for one in reader.suffixes),
            " ".join(f"`{one}`" for one in reader.media_types),
        )
    yield "\n## Written\n"
    yield from table("format", "ending", "media type")
    for writer in converter.WRITERS.values():
        yield row(f"`{writer.name}`", f"`{writer.suffix}`", f"`{writer.media_type}`")
    for writer in converter.WRITERS.values():
        flags = [item for item in fields(writer.options) if item.metadata.get("flag")]
        if flags:
            yield f"\n### Options of {writer.name}\n"
            yield from table("flag", "in Python", "meaning")
            yield from (row(f"`{one.metadata['flag']}`", f"`{one.name}`", plain(one.metadata["help"])) for one in flags)
    yield from matrix()
    yield from losses()
    yield ""


def samples() -> list[PressRelease]:
    """The releases of the project's samples."""
    return [converter.read(path).release for path in sorted((ROOT / "samples").glob("*/release.txt"))]


def matrix() -> Iterator[str]:
    """From which format to which; what was written and is read again is compared with what it was written from."""
    yield "\n## From every format to every format\n"
    yield "Every format that can be read becomes every format that can be written, for all pass through one model. *Whole* are those"
    yield "that give the same release back, provenance apart, as the samples of the project do when this page is built.\n"
    yield from table("format", "read", "written", "read back")
    for name in sorted({**converter.READERS, **converter.WRITERS}):
        read, written = name in converter.READERS, name in converter.WRITERS
        whole = read and written and all(comes_back(release, name) for release in samples())
        back = "whole" if whole else "as far as it can say it" if read and written else "–"
        yield row(f"`{name}`", "yes" if read else "–", "yes" if written else "–", back)


def comes_back(release: PressRelease, name: str) -> bool:
    """Whether a release written in a format is read back whole."""
    output = converter.write(release, name)
    again = converter.read(output.data, name=f"release{converter.WRITERS[name].suffix}").release
    return replace(again, provenance=release.provenance) == release


def losses() -> Iterator[str]:
    """What each writer told of the samples that it could not hold."""
    yield "\n## What a format cannot hold\n"
    yield "Loss is told where it happens, as findings with the code PRC931. Of the samples of the project these are told:\n"
    yield from table("format", "what is told")
    for name in converter.WRITERS:
        told = {
            re.sub(r"'.*?'|\d+", "…", finding.message)
            for release in samples()
            for finding in converter.write(release, name).findings
            if finding.code == "PRC931"
        }
        yield row(f"`{name}`", plain("; ".join(sorted(told))) or "nothing")


def reports() -> Iterator[str]:
    """The reports of `validate`."""
    yield "# Reports\n"
    yield "`prconvert validate` takes `--format` and `--output`, as often as you like. An `--output` takes the `--format` before it;"
    yield "without one, its ending says the format, or a name before it (`sarif=report.log`). What has no `--output` goes to standard output; where all have one, the text report does.\n"
    yield from table("format", "endings", "what it is")
    for report in REPORTS.values():
        yield row(f"`{report.name}`", " ".join(f"`{one}`" for one in report.suffixes), plain(report.summary))


def statuses() -> Iterator[str]:
    """The exit statuses, from the errors."""
    kinds = [
        kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.PrconvertError)
    ]
    yield "# Exit statuses\n"
    yield from table("status", "meaning")
    yield row("0", "done and clean")
    for status in sorted({kind.exit_status for kind in kinds}):
        names = [kind for kind in kinds if kind.exit_status == status]
        found = "a finding of severity error; " if status == 1 else ""
        yield row(str(status), found + "; ".join(f"`{kind.__name__}`: {first_line(kind)}" for kind in names))
    yield row(str(INTERRUPTED), "interrupted")
    yield row(str(BROKEN_PIPE), "whoever read standard output has gone")


def first_line(thing: object) -> str:
    """The first sentence of a docstring, without its full stop."""
    return plain((inspect.getdoc(thing) or "").partition("\n\n")[0].replace("\n", " ").rstrip("."))


def model() -> Iterator[str]:
    """The canonical model, from its schema."""
    schema = json.loads((ROOT / "schemas" / "press-release.schema.json").read_text(encoding="utf-8"))
    yield "# The canonical model\n"
    yield f"{plain(schema['description'])}\n"
    yield f"{plain(schema['$comment'])}\n"
    yield "## Release\n"
    yield from properties(schema)
    for name, kind in schema["$defs"].items():
        yield f"\n({anchor(name)})=\n## {name}\n"
        if "description" in kind:
            yield f"{plain(kind['description'])}\n"
        if "properties" in kind:
            yield from properties(kind)
        else:
            yield f"{type_of(kind)}\n"


def properties(kind: Mapping[str, Any]) -> Iterator[str]:
    """The keys of an object."""
    yield from table("key", "type", "meaning")
    for key, value in kind["properties"].items():
        yield row(f"`{key}`", type_of(value), plain(value.get("description", "")))


def anchor(name: str) -> str:
    """What links to a type lead to."""
    kind = "type" if name[0].isupper() else "value"  # `Place` is a type, `place` the form of a string
    return f"{kind}-{name.lower().replace('_', '-')}"


def type_of(value: Mapping[str, Any]) -> str:
    """A type in words, with a link to where it is defined."""
    if "$ref" in value:
        name = value["$ref"].rpartition("/")[2]
        pattern = f" like `{value['pattern']}`" if "pattern" in value else ""
        return f"[{name}](#{anchor(name)}){pattern}{' or null' if 'null' in value.get('type', ()) else ''}"
    for key in ("anyOf", "oneOf"):
        if key in value:
            return " or ".join(type_of(one) for one in value[key])
    if "const" in value:
        return f"`{json.dumps(value['const'])}`"
    if "enum" in value:
        return ", ".join(f"`{json.dumps(one)}`" for one in value["enum"])
    if value.get("type") == "array":
        return f"array of {type_of(value.get('items', {}))}"
    kinds = value.get("type", "any value")
    words = " or ".join(kinds) if isinstance(kinds, list) else str(kinds)
    return f"{words} like `{value['pattern']}`" if "pattern" in value else words


def library() -> Iterator[str]:
    """The public names of the library."""
    yield "# In Python\n"
    yield "All that `import converter` gives. Everything is typed; nothing prints or keeps a state.\n"
    for name in converter.__all__:
        thing = getattr(converter, name)
        yield f"## `{name}`\n"
        if inspect.isfunction(thing):
            yield f"```python\n{name}{inspect.signature(thing)}\n```\n"
        yield from docstring(thing) if callable(thing) else [f"{TABLES.get(name, '')}\n"]


TABLES = {
    "READERS": "The readers by name, see [formats](formats.md).",
    "WRITERS": "The writers by name, see [formats](formats.md).",
    "RULES": "The rules by code, see [rules](rules.md).",
    "__version__": f"`{converter.__version__!r}`",
}


def docstring(thing: object) -> Iterator[str]:
    """What a name says of itself, its examples as code."""
    for paragraph in (inspect.getdoc(thing) or "").split("\n\n"):
        yield f"```python\n{paragraph}\n```\n" if paragraph.startswith(">>>") else f"{plain(paragraph)}\n"


PAGES = {
    "commands": options,
    "rules": rules,
    "profiles": profiles,
    "reports": reports,
    "formats": formats,
    "model": model,
    "exit-statuses": statuses,
    "library": library,
}
"""The pages by name, in the order of the manual."""


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))
