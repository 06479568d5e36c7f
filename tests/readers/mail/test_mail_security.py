"""Mail from anybody: measured before the standard library sees it, and harmless in what it becomes."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mail_messages import RELEASE, STORY, mail, raw

import converter
from converter.errors import LimitError, PrconvertError, ReadError
from converter.model.source import Source
from converter.readers.mail import envelope, read_eml, read_mbox

WORDS = " ".join(["=?utf-8?Q?Acme_opens?="] * 20_000)


def read(data: bytes) -> str:
    return read_eml(Source(data, "release.eml"))[0].text


def nested(depth: int) -> bytes:
    """A message in a message in a message."""
    return b"From: a@b.example\nContent-Type: message/rfc822\n\n" * depth + mail().as_bytes()


def crowded(depth: int) -> bytes:
    """Parts in parts in parts."""
    opened = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(depth))
    return b"From: a@b.example\n" + opened + b"Content-Type: text/plain\n\n" + RELEASE.encode()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (raw([f"Subject: {WORDS}", "From: a@b.example"]), "a header of more than"),
        (raw(["From: a@b.example", "Subject: x", " y" * 20_000]), "a header of more than"),
        (raw([f"X-{number}: {'y' * 900}" for number in range(400)]), "headers of more than"),
        (
            raw(
                ["From: a@b.example", 'Content-Type: multipart/mixed; boundary="b"'],
                f"--b\r\nSubject: {WORDS}\r\n\r\nx\r\n--b--",
            ),
            "a header of a part of more than",
        ),
        (b"From: a@b.example\nContent-Type: message/rfc822\n\n" + raw([f"Subject: {WORDS}"]), "a header of a part"),
        (nested(3_000), "parts with parts in them"),
        (crowded(500), "parts with parts in them"),
        (nested(60), "nested|no text"),
        (crowded(60), "nested more than"),
        (raw(["From: a@b.example"], b"hinges \n" * 700_000), "bytes of text, more than"),
        (b"", "no mail"),
        (b"A text about hinges\n\nand no more", "no mail"),
        (b"From: a@b.example\nSubject: hinges\n\n", "no text"),
    ],
)
def test_what_is_too_large_too_deep_or_no_mail_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(ReadError, match=message) as caught:
        read(data)
    assert str(caught.value).startswith("release.eml: ")


def test_many_parts_are_refused() -> None:
    parts = "".join("--b\r\nContent-Type: text/plain\r\n\r\nx\r\n" for _ in range(600))

    with pytest.raises(LimitError, match="parts, more than"):
        read(raw(["From: a@b.example", 'Content-Type: multipart/mixed; boundary="b"'], parts))


def test_sizes_are_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(envelope, "LARGEST", 100)
    monkeypatch.setattr(envelope, "MOST_MESSAGES", 1)

    with pytest.raises(LimitError, match="bytes, more than the 100"):
        read(mail().as_bytes())
    with pytest.raises(LimitError, match="2 messages, more than the 1"):
        read_mbox(Source(b"From a b\nX: y\n\nFrom a b\nX: y\n\n", "a.mbox"))


@pytest.mark.parametrize(
    "sender", ["(" * 500, "\x00", '"' * 400, "a" * 10_000, "=?utf-8?Q?" + "=" * 300 + "?=", ",".join("ab" * 200)]
)
def test_senders_that_are_no_addresses(sender: str) -> None:
    assert STORY in read(raw([f"From: {sender}", "Subject: hinges"]))


@pytest.mark.parametrize(
    "subject",
    [
        "=?utf-8?Q?hinges=0D=0ABcc:_victim@x.example?=",
        "=?utf-8?B?aGluZ2VzDQpCY2M6IHZpY3RpbUB4LmV4YW1wbGU=?=",
        "=?utf-8?Q?hinges=00=1B[31m=0A?=",
    ],
)
def test_a_header_in_a_header_stays_text(subject: str) -> None:
    reading = read_eml(
        Source(raw([f"Subject: {subject}", "From: a@b.example"], RELEASE.partition("\n\n")[2]), "a.eml")
    )[0]

    first, following, *_ = reading.text.splitlines()
    assert first.startswith("hinges")
    assert first.isprintable()
    assert following == "From: a@b.example"


def test_scripts_and_what_html_hides_are_no_text() -> None:
    page = f"<script>alert(1)</script><p>Acme</p><p>{STORY}</p><p><a href='javascript:alert(1)'>Press</a></p><div style='display:none'>x9</div>"
    reading = converter.read(mail(None, page).as_bytes(), name="a.eml")

    assert not [link for link in reading.release.links if not link.url.startswith(("http", "mailto"))]
    assert "alert" not in repr(reading.release.paragraphs)


@pytest.mark.parametrize(
    "line",
    ["> " * 25_000, "On " + "a " * 25_000, "-- \n" * 12_000, "From: " * 10_000, "Dear " * 12_000, "---\n" * 20_000],
)
def test_long_odd_lines_are_read(line: str) -> None:
    with suppress(ReadError):
        read(raw(["From: a@b.example"], f"{RELEASE}\n{line}\n{line}\n{RELEASE}"))


@given(st.binary(max_size=200), st.integers(0, 1200), st.integers(0, 30))
def test_whatever_is_broken_is_read_or_refused(junk: bytes, place: int, cut: int) -> None:
    data = mail(RELEASE, f"<p>{STORY}</p>").as_bytes()
    with suppress(PrconvertError):
        converter.read_all(data[:place] + junk + data[place + cut :], name="a.eml")


@given(
    st.lists(
        st.sampled_from(
            ["> x", "-- ", "Best regards,", "On a b c d wrote:", "From: a", "To: b", "Subject: c", "", STORY]
        ),
        max_size=30,
    )
)
def test_nothing_is_lost_whatever_the_lines(lines: list[str]) -> None:
    from promises import doubled, lost

    try:
        (reading,) = read_eml(Source(raw(["From: a@b.example", "Subject: d"], "\n".join(lines)), "a.eml"))
    except ReadError:
        return
    assert not lost(reading)
    assert not doubled(reading)
