"""The writer of Markdown: front matter, the body, and the release itself in a comment."""

from collections.abc import Iterator, Sequence
from typing import Any

from ...interfaces import Attachment, Output, Writer
from ...model.codec import to_json
from ...model.findings import Finding
from ...model.release import SCHEMA, Contact, PressRelease, Publication
from ...rendering.filling import issuer_of
from ...rendering.losses import LOSS, unsafe_addresses
from .body import Body
from .escapes import escape
from .options import MarkdownOptions


def write_markdown(release: PressRelease, options: MarkdownOptions, attachments: Sequence[Attachment] = ()) -> Output:
    """The release as a Markdown file in UTF-8, with front matter in YAML.

    It encloses the release, so that it reads back whole as long as nobody has edited it.
    """
    if options.template is not None:
        from ...rendering.templates import fill_template

        return Output(fill_template(options.template, release, escape=escape).encode())
    body = "\n\n".join(Body(release, sentences=options.lines == "sentence").blocks())
    parts = [front_matter(release), body]
    findings = list(unsafe_addresses(release, "markdown"))
    if options.plain:
        message = "plain markdown does not enclose the release: who reads it back recognises its text anew"
        findings.insert(0, Finding(LOSS, message, "", "info"))
    else:
        parts.append(enclosed(release))
    return Output(("\n\n".join(filter(None, parts)) + "\n").encode(), tuple(findings))


def enclosed(release: PressRelease) -> str:
    """The comment with the canonical JSON; no two hyphens meet in it, nor a closing bracket (CommonMark, section 4.6)."""
    text = to_json(release).rstrip("\n").replace("--", "-\\u002d").replace(">", "\\u003e")
    return f"<!-- {SCHEMA}\n{text}\n-->"


def front_matter(release: PressRelease) -> str:
    """What site generators and people look for first; empty where nothing is known."""
    facts = {key: value for key, value in declared(release) if value not in (None, [], "")}
    if not facts:
        return ""
    import yaml

    text: str = yaml.safe_dump(facts, allow_unicode=True, sort_keys=False, width=1 << 16)
    return f"---\n{text}---"


def declared(release: PressRelease) -> Iterator[tuple[str, Any]]:
    """The facts under the keys that the reader of Markdown knows."""
    publication, dateline = release.publication or Publication(), release.dateline
    yield "title", release.headline
    yield "language", release.language
    yield "date", publication.published or (dateline.date if dateline else None)
    yield "modified", publication.modified
    yield "identifier", publication.identifier
    yield "version", publication.version
    yield "url", publication.url
    yield "publisher", publication.publisher
    yield "copyright", publication.copyright
    yield "source", issuer_of(release)
    yield "tags", [subject.text for subject in release.subjects]
    yield "contacts", [contact_of(contact) for contact in release.contacts]


def contact_of(contact: Contact) -> dict[str, Any]:
    """One contact; a single address or number stands alone."""
    facts: dict[str, Any] = {
        "role": contact.role,
        "name": contact.name,
        "title": contact.title,
        "organization": contact.organization,
        "email": single(contact.emails),
        "phone": single(contact.phones),
        "url": single(contact.urls),
        "address": contact.address,
    }
    return {key: value for key, value in facts.items() if value}


def single(values: Sequence[str]) -> str | list[str] | None:
    """One value alone, several as a list."""
    return values[0] if len(values) == 1 else list(values)


MARKDOWN = Writer("markdown", ".md", "text/markdown", MarkdownOptions, write_markdown)
"""A release as a Markdown file."""
