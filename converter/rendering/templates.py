"""Templates of the user: Jinja2 in its sandbox, filled with the canonical model.

A template sees ``release`` (the canonical model, as plain data), ``title`` (the headline, or what stands for it) and
``story`` (the parts in reading order, see `story_of`). In HTML and Markdown every value is escaped; text takes values as
they are. A template can neither read files nor reach anything of Python's.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from ..errors import ConfigurationError, UsageError, WriteError
from ..model.codec import to_dict
from ..model.release import PressRelease
from .filling import fill_title
from .story import Block, Headline, List, Part, StandaloneDateline, Subheadline, section_of, tell

LARGEST = 1024 * 1024
LONGEST = 64 * 1024 * 1024  # characters of what a template makes


def fill_template(
    path: str, release: PressRelease, *, escape: Callable[[str], str] | None = None, html: bool = False
) -> str:
    """What a template makes of a release.

    ``escape`` makes each value safe for the format that is written; HTML is escaped by Jinja2 itself. Raises `UsageError`
    where the template cannot be read, `ConfigurationError` with its line where it is wrong, `WriteError` where it fails.
    """
    from jinja2 import StrictUndefined, TemplateError, TemplateSyntaxError
    from jinja2.exceptions import SecurityError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    source = read_template(path)
    environment = ImmutableSandboxedEnvironment(
        autoescape=html,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=finalizer(escape),
    )
    try:
        template = environment.from_string(source)
        pieces: list[str] = []
        size = 0
        for piece in template.generate(
            release=to_dict(release), title=fill_title(release).value, story=list(story_of(release))
        ):
            pieces.append(piece)
            size += len(piece)
            if size > LONGEST:
                raise WriteError(f"{path}: makes more than {LONGEST:,} characters; look for a loop that has no end")
    except TemplateSyntaxError as error:
        raise ConfigurationError(f"{path}:{error.lineno}: {error.message}; mend the template") from error
    except SecurityError as error:
        raise ConfigurationError(f"{path}:{line_of(error)}: {error}; templates may only read the release") from error
    except (
        TemplateError,
        TypeError,
        ValueError,
        ArithmeticError,
        LookupError,
        AttributeError,
        RecursionError,
    ) as error:
        raise ConfigurationError(f"{path}:{line_of(error)}: {error}; mend the template") from error
    return "".join(pieces)


def finalizer(escape: Callable[[str], str] | None) -> Callable[[Any], Any]:
    """What makes a value text: nothing for what is absent, and safe for the format."""

    def finalize(value: Any) -> Any:
        if value is None:
            return ""
        return escape(value) if escape and isinstance(value, str) else value

    return finalize


def read_template(path: str) -> str:
    """The text of a template. `UsageError` where it cannot be read."""
    try:
        data = Path(path).read_bytes()
        if len(data) > LARGEST:
            raise UsageError(f"--template {path!r}: {len(data):,} bytes, more than the {LARGEST:,} of any template")
        return data.decode("utf-8-sig")
    except (OSError, ValueError) as error:
        reason = (
            "not UTF-8" if isinstance(error, UnicodeDecodeError) else getattr(error, "strerror", None) or str(error)
        )
        raise UsageError(f"--template {path!r}: {reason.lower()}; name a template in UTF-8") from error


def line_of(error: BaseException) -> int:
    """The line of the template at which something failed; 1 where Python does not say."""
    line, trace = 1, error.__traceback__
    while trace:
        if trace.tb_frame.f_code.co_filename == "<template>":
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def story_of(release: PressRelease) -> Iterator[dict[str, Any]]:
    """The parts in reading order, each as ``{"kind", "section", "text", "label", "dateline", "paragraph", "items"}``.

    ``kind`` is headline, subheadline, notice, dateline, byline, media, source, end_mark, list or that of a paragraph;
    keys that say nothing of a part are None.
    """
    paragraphs = {paragraph["id"]: paragraph for paragraph in to_dict(release)["paragraphs"]}
    for part in tell(release):
        told: dict[str, Any] = dict.fromkeys(("text", "label", "dateline", "paragraph", "items"))
        yield told | {"kind": kind_of(part), "section": section_of(part)} | contents(part, paragraphs)


def contents(part: Part, paragraphs: dict[str, Any]) -> dict[str, Any]:
    """What a part holds, under the keys of `story_of`."""
    match part:
        case Block(paragraph, dateline):
            data = paragraphs[paragraph.id]
            opening = dateline.text if dateline else None
            return {"text": paragraph.text, "label": paragraph.label, "dateline": opening, "paragraph": data}
        case List(items):
            return {"items": [paragraphs[item.id] for item in items]}
        case StandaloneDateline(dateline):
            return {"text": dateline.text}
        case Headline(text) | Subheadline(text, _):
            return {"text": text}
        case _:
            return {"text": getattr(part, "text", None) or getattr(part, "alt", None)}


def kind_of(part: Part) -> str:
    """The name of a part's kind."""
    if isinstance(part, Block):
        return part.paragraph.kind
    return {"StandaloneDateline": "dateline", "SourceLine": "source", "EndMark": "end_mark"}.get(
        type(part).__name__, type(part).__name__.lower()
    )
