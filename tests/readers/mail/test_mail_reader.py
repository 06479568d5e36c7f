"""Mail: the release in a message, told from what the mail puts around it, and the documents that came with it."""

import pytest
from mail_messages import ABOUT, PAGE, QUOTE, RELEASE, STORY, mail, raw
from promises import doubled, lost, misplaced
from word_files import body, document, paragraph

import converter
from converter.errors import ReadError
from converter.model.reading import Reading
from converter.model.source import Source
from converter.readers import READERS
from converter.readers.mail import read_eml, read_mbox

HEADLINE = "Acme Opens a Plant for Hinges"


def read(data: bytes) -> Reading:
    (reading,) = read_eml(Source(data, "folder/release.eml"))
    assert b"text/html" in data or not lost(reading)  # tags are no text
    assert not doubled(reading)
    assert not misplaced(reading)
    return reading


def texts(reading: Reading) -> list[str]:
    return [paragraph.text for paragraph in reading.release.paragraphs]


def own(reading: Reading) -> list[str]:
    """What belongs to the mail, subject, sender and date apart."""
    found = [artifact for artifact in reading.release.artifacts if artifact.reason == "mail-furniture"]
    return [
        artifact.text
        for artifact in found
        if not artifact.text.startswith(("From: ", "Date: ", "Press release: hinges"))
    ]


# Subject, sender and date


def test_sender_and_date_are_declared_and_kept() -> None:
    release = read(mail().as_bytes()).release

    assert release.publication is not None
    assert release.publication.publisher == "Jané Röe"
    assert release.publication.published == "2026-03-03T09:00:00-05:00"
    assert release.provenance.format == "eml"
    assert release.provenance.name == "release.eml"
    assert [artifact.text for artifact in release.artifacts] == [
        "Press release: hinges from Dayton",
        "From: Jané Röe <press@acme.example>",
        "Date: Tue, 03 Mar 2026 09:00:00 -0500",
    ]


def test_the_headline_of_the_text_goes_before_the_subject() -> None:
    assert read(mail().as_bytes()).release.headline == HEADLINE


@pytest.mark.parametrize("subject", [HEADLINE, f"Fwd: {HEADLINE}", f"WG: FW: [EXT] {HEADLINE}", f"RE[2]: {HEADLINE}"])
def test_the_subject_is_the_headline_where_the_text_has_none(subject: str) -> None:
    reading = read(mail(RELEASE.partition("\n\n")[2], Subject=subject).as_bytes())

    assert reading.release.headline == HEADLINE
    assert reading.place("/headline") == (1, subject.index("Acme") + 1)


@pytest.mark.parametrize(
    ("subject", "shown"),
    [
        ("=?utf-8?Q?Acme_=C3=B6ffnet_Werk?=", "Acme öffnet Werk"),
        ("=?utf-8?B?QWNtZSDD?= =?utf-8?B?tmZmbmV0IFdlcms=?=", "Acme öffnet Werk"),
        ("=?iso-8859-1?Q?=93Acme=94_=F6ffnet?=", "“Acme” öffnet"),
        ("=?rot13?Q?Npzr?=", "Npzr"),
        ("=?utf-8?B?broken", "=?utf-8?B?broken"),
        ("=?utf-8?B?!!!?=", None),
        ("Acme\r\n  opens\r\n\ta plant", "Acme opens a plant"),
        ("Acme öffnet", "Acme öffnet"),
    ],
)
def test_subjects_are_decoded(subject: str, shown: str | None) -> None:
    text = read(raw([f"Subject: {subject}", "From: a@b.example"])).text

    assert shown is None or text.splitlines()[0] == shown


@pytest.mark.parametrize("date", ["yesterday", "Tue, 99 Mar 2026 25:61:00", "", "Tue, 03 Mar 999999999 09:00:00 +0000"])
def test_a_date_that_is_none_is_left_alone(date: str) -> None:
    release = read(raw([f"Date: {date}", "From: a@b.example"])).release

    assert release.publication is None


# Alternatives


def test_text_and_html_that_say_the_same_are_one_release_read_from_html() -> None:
    reading = read(mail(RELEASE, PAGE).as_bytes())

    assert reading.release.headline == HEADLINE
    assert texts(reading) == [STORY, f"{QUOTE} See pictures.", "About Acme Corp.", ABOUT]
    assert {link.url for link in reading.release.links} >= {"https://acme.example/plant"}


@pytest.mark.parametrize(
    "html", ["<p>Your mail program shows no HTML.</p>", "<html><img src='https://a.example/x.png'></html>"]
)
def test_html_that_holds_less_than_the_text_is_not_read(html: str) -> None:
    assert texts(read(mail(RELEASE, html).as_bytes())) == [STORY, QUOTE, "About Acme Corp.", ABOUT]


def test_html_alone_and_a_text_that_only_points_to_it() -> None:
    expected = [STORY, f"{QUOTE} See pictures.", "About Acme Corp.", ABOUT]

    assert texts(read(mail(None, PAGE).as_bytes())) == expected
    assert texts(read(mail("Please read this press release about hinges in Ohio.", PAGE).as_bytes())) == expected


# Encodings


@pytest.mark.parametrize("encoding", ["7bit", "8bit", "quoted-printable", "base64"])
def test_transfer_encodings_make_no_difference(encoding: str) -> None:
    plain = RELEASE.replace("“", '"').replace("”", '"') if encoding == "7bit" else RELEASE
    message = mail(None)
    message.set_content(plain, cte=encoding)

    assert texts(read(message.as_bytes()))[0] == STORY


@pytest.mark.parametrize(
    ("charset", "codec"),
    [
        ("utf-8", "utf-8"),
        ("iso-8859-1", "windows-1252"),
        ("windows-1252", "windows-1252"),
        ("us-ascii", "utf-8"),
        ("UTF8", "utf-8"),
        ("ks_c_5601-1987", "cp949"),
        ("gb2312", "gb18030"),
        ("Shift_JIS", "cp932"),
        ("big5", "utf-8"),
    ],
)
def test_charsets_are_those_that_programs_mean(charset: str, codec: str) -> None:
    data = raw([f"Content-Type: text/plain; charset={charset}", "From: a@b.example"], RELEASE.encode(codec, "replace"))

    assert texts(read(data))[0] == STORY


@pytest.mark.parametrize("charset", ["rot13", "zip", "utf-7", "unicode_escape", "../../etc/passwd", "x" * 900])
def test_a_charset_that_is_no_encoding_of_text_is_passed_over_and_told(charset: str) -> None:
    reading = read(raw([f'Content-Type: text/plain; charset="{charset}"', "From: a@b.example"]))

    assert texts(reading)[0] == STORY
    assert "PRC904" in {finding.code for finding in reading.findings}


def test_flowed_lines_are_put_together() -> None:
    flowed = (
        f"{HEADLINE}\n\n"
        + STORY.replace(", the", ", \nthe").replace("nothing but", "nothing \nbut")
        + "\n\n From here.\n"
    )
    data = raw(["Content-Type: text/plain; format=flowed", "From: a@b.example"], flowed)

    assert f"\n{STORY}\n" in read(data).text
    assert "\nFrom here.\n" in read(data).text
    joined = raw(
        ["Content-Type: text/plain; format=flowed; delsp=yes", "From: a@b.example"], "A wo \nrd of it\n\n-- \nJane\n"
    )
    assert "\nA word of it\n\n-- \nJane\n" in read_eml(Source(joined + RELEASE.encode(), "a.eml"))[0].text


# What belongs to the mail


@pytest.mark.parametrize(
    "own_text",
    [
        "-- \nJane Roe | Acme Corp.\n+1 212-555-0100",
        "Best regards,\n\nJane Roe\nAcme Corp.",
        "Mit freundlichen Grüßen\nJane Roe",
        "CONFIDENTIALITY NOTICE: This e-mail and what is attached to it are for the one whom they are written to.",
        "This message is confidential and intended only for the recipient. If you have received this message in error, tell us.",
        "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, vernichten Sie sie.",
        "On Mon, Mar 2, 2026 at 9:00 AM John Doe <john@paper.example> wrote:\n> When will it come?\n> Yours, John",
        "-----Original Message-----\nFrom: John Doe\nSent: Monday\nTo: Jane Roe\nSubject: Hinges\n\nWhen will it come?",
        "Von: John Doe\nGesendet: Montag\nAn: Jane Roe\nBetreff: Scharniere\n\nWann kommt es denn?",
        "Sent from my iPhone",
        "To unsubscribe from this list, press here: https://list.example/u",
    ],
)
def test_what_stands_below_the_release_and_belongs_to_the_mail(own_text: str) -> None:
    reading = read(mail(f"{RELEASE}\n{own_text}\n").as_bytes())

    assert texts(reading) == [STORY, QUOTE, "About Acme Corp.", ABOUT]
    assert " ".join(own(reading)).split() == own_text.split()


@pytest.mark.parametrize(
    "own_text",
    [
        "Dear editors,\n\nplease find our release below.\n\nBest regards,\nJane",
        "Hallo zusammen,\n\nanbei unsere Mitteilung.",
        "CAUTION: This email originated from outside of the organization. Do not click links.",
        "Guten Tag,",
    ],
)
def test_what_stands_above_the_release_and_belongs_to_the_mail(own_text: str) -> None:
    reading = read(mail(f"{own_text}\n\n{RELEASE}").as_bytes())

    assert reading.release.headline == HEADLINE
    assert texts(reading) == [STORY, QUOTE, "About Acme Corp.", ABOUT]
    assert " ".join(own(reading)).split() == own_text.split()


@pytest.mark.parametrize(
    "head",
    [
        "---------- Forwarded message ---------\nFrom: Jane Roe <j@acme.example>\nDate: Tue, Mar 3, 2026\nSubject: Hinges\nTo: Desk",
        "Begin forwarded message:\n\nFrom: Jane Roe\nSubject: Hinges\nDate: March 3, 2026\nTo: Desk",
        "From: Jane Roe\nSent: Tuesday\nTo: Desk\nSubject: Hinges",
    ],
)
def test_the_release_below_the_head_of_a_forwarded_mail_is_read(head: str) -> None:
    reading = read(mail(f"FYI\n\n-- \nJohn Doe\n\n{head}\n\n{RELEASE}", Subject="Fwd: Hinges").as_bytes())

    assert texts(reading)[-4:] == [STORY, QUOTE, "About Acme Corp.", ABOUT]
    (found,) = [artifact.text for artifact in reading.release.artifacts if "To: Desk" in artifact.text]
    assert found.split()[-2:] == head.split()[-2:]


def test_a_release_that_is_quoted_as_a_whole_is_read() -> None:
    quoted = "\n".join(f"> {line}" for line in RELEASE.splitlines())

    assert texts(read(mail(f"Is this right?\n\n{quoted}").as_bytes()))[-4:] == [STORY, QUOTE, "About Acme Corp.", ABOUT]


def test_signatures_and_quotes_that_programs_mark_in_html() -> None:
    page = PAGE.replace(
        "</body>",
        '<div class="gmail_signature">Jane Roe<br>Acme Corp.</div><blockquote type="cite"><p>When will it come?</p></blockquote></body>',
    )
    reading = read(mail(None, page).as_bytes())

    assert texts(reading) == [STORY, f"{QUOTE} See pictures.", "About Acme Corp.", ABOUT]
    assert own(reading) == ["Jane Roe", "Acme Corp.", "When will it come?"]


def test_a_release_that_says_dear_or_from_in_its_story_loses_nothing() -> None:
    text = f"{RELEASE}\nDear to all of us is the valley, said the mayor, who thinks of it every day of the year.\n\nFrom: the valley\n"

    assert own(read(mail(text).as_bytes())) == []


# Attachments


def attached(*files: tuple[str, bytes, str]) -> bytes:
    """A message with files attached to it."""
    message = mail()
    for name, data, kind in files:
        message.add_attachment(data, *kind.split("/"), filename=name)
    return message.as_bytes()


WORD = document(body(paragraph("Acme Opens Another Plant", "Heading1"), paragraph(STORY)))
OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def test_attachments_that_can_be_read_are_releases_of_their_own() -> None:
    data = attached(("plant.docx", WORD, OFFICE), ("Werk ü.txt", RELEASE.encode(), "application/octet-stream"))
    readings = converter.read_all(data, name="release.eml")

    assert [reading.release.provenance.format for reading in readings] == ["eml", "docx", "text"]
    assert [reading.release.provenance.name for reading in readings] == ["release.eml", "plant.docx", "Werk ü.txt"]
    assert readings[1].release.headline == "Acme Opens Another Plant"
    assert [reading.findings for reading in readings] == [(), (), ()]


def test_attachments_that_cannot_be_read_are_told() -> None:
    files = [
        ("figures.xls", b"x", "application/vnd.ms-excel"),
        ("broken.docx", b"PK\x03\x04word/", OFFICE),
        ("a.png", b"x", "image/png"),
    ]
    (reading,) = converter.read_all(attached(*files), name="release.eml")

    assert [finding.code for finding in reading.findings] == ["PRC908", "PRC908"]
    assert "figures.xls" in reading.findings[0].message
    assert "broken.docx" in reading.findings[1].message


def test_a_message_with_nothing_but_an_attachment() -> None:
    message = mail("Dear editors,\n\nplease find our release attached.\n\nBest regards,\nJane Roe\n")
    message.add_attachment(WORD, *OFFICE.split("/"), filename="plant.docx")

    (reading,) = converter.read_all(message.as_bytes(), name="release.eml")
    assert reading.release.headline == "Acme Opens Another Plant"


def test_a_mail_that_is_attached_to_a_mail_is_read_too() -> None:
    outer = mail("Please see what came in.", Subject="For you")
    inner = mail()
    inner.add_attachment(WORD, *OFFICE.split("/"), filename="plant.docx")
    outer.add_attachment(inner)

    readings = converter.read_all(outer.as_bytes(), name="outer.eml")
    assert [reading.release.headline for reading in readings if reading.release.headline != "For you"] == [
        HEADLINE,
        "Acme Opens Another Plant",
    ]


def test_names_of_attachments_lead_nowhere() -> None:
    data = attached(
        ("../../etc/cron.d/x.txt", RELEASE.encode(), "text/plain"), ("..\\..\\CON.txt", RELEASE.encode(), "text/plain")
    )

    assert [reading.release.provenance.name for reading in converter.read_all(data, name="a.eml")[1:]] == [
        "x.txt",
        "CON.txt",
    ]


# Mailboxes


def boxed(*messages: bytes) -> bytes:
    """A mailbox."""
    return b"".join(b"From jane@acme.example Tue Mar  3 09:00:00 2026\n" + message + b"\n" for message in messages)


def test_a_mailbox_holds_a_release_in_each_message() -> None:
    second = mail(RELEASE.replace("Hinges", "Gates") + "\n>From the valley\n").as_bytes()
    readings = read_mbox(Source(boxed(mail().as_bytes(), second), "box.mbox"))

    assert [reading.release.headline for reading in readings] == [HEADLINE, "Acme Opens a Plant for Gates"]
    assert "\nFrom the valley" in readings[1].text
    assert {reading.release.provenance.format for reading in readings} == {"mbox"}


def test_a_message_without_a_release_is_told_and_the_others_are_read() -> None:
    (reading,) = read_mbox(Source(boxed(mail().as_bytes(), mail(" ").as_bytes()), "box.mbox"))

    assert [finding.code for finding in reading.findings] == ["PRC908"]
    assert "message 2" in reading.findings[0].message
    with pytest.raises(ReadError, match="no message in it"):
        read_mbox(Source(boxed(mail(" ").as_bytes()), "box.mbox"))


def test_mail_is_told_from_text_and_mailboxes_from_mail() -> None:
    eml, mbox, text = (READERS[name].sniff for name in ("eml", "mbox", "text"))
    message = mail().as_bytes()

    assert eml(message[:4096])
    assert not mbox(message[:4096])
    assert mbox(boxed(message)[:4096])
    assert not eml(RELEASE.encode())
    assert not eml(b"Contact: Jane Roe\nDate: March 3\n")
    assert text(b"Subject: hinges\n\nText")
    assert converter.read(message).release.provenance.format == "eml"
