"""Mails as programs write them, for the tests of the reader of mail."""

from collections.abc import Mapping, Sequence
from email.message import EmailMessage

STORY = "Acme Corp. has opened a plant in Dayton that makes nothing but hinges for garden gates, the company said on Tuesday."
QUOTE = "“It will last,” said Jane Roe, chief executive of Acme Corp. “We have waited ten years for this day.”"
ABOUT = "Acme Corp. makes hinges and gates in Ohio. It was founded in 1921 and employs 2,000 people."
RELEASE = f"""Acme Opens a Plant for Hinges

DAYTON, Ohio, March 3, 2026 -- {STORY}

{QUOTE}

About Acme Corp.

{ABOUT}
"""
PAGE = (
    "<html><body><h1>Acme Opens a Plant for Hinges</h1>"
    f"<p><b>DAYTON, Ohio, March 3, 2026</b> -- {STORY}</p><p>{QUOTE} See <a href='https://acme.example/plant'>pictures</a>.</p>"
    f"<h2>About Acme Corp.</h2><p>{ABOUT}</p></body></html>"
)
HEADERS: Mapping[str, str] = {
    "From": "Jané Röe <press@acme.example>",
    "To": "desk@paper.example",
    "Subject": "Press release: hinges from Dayton",
    "Date": "Tue, 03 Mar 2026 09:00:00 -0500",
    "Message-ID": "<1@acme.example>",
}


def mail(text: str | None = RELEASE, html: str | None = None, **headers: str) -> EmailMessage:
    """A message with the usual headers, ``headers`` instead of some of them."""
    message = EmailMessage()
    for name, value in {**HEADERS, **headers}.items():
        message[name] = value
    if text is not None:
        message.set_content(text)
    if html is not None and text is not None:
        message.add_alternative(html, subtype="html")
    elif html is not None:
        message.set_content(html, subtype="html")
    return message


def raw(headers: Sequence[str], body: bytes | str = RELEASE) -> bytes:
    """A message by its lines, as programs write them that know no rules."""
    data = body if isinstance(body, bytes) else body.encode()
    return "\r\n".join([*headers, "", ""]).encode("utf-8", "surrogateescape") + data
