"""What an item had to leave out or say less exactly, each with a finding."""

from collections.abc import Iterator

from ...model.findings import Finding
from ...rendering.losses import LOSS, artifacts_left_out, embargo_end, lost
from .draft import Draft
from .moments import content_created, first_created

FORMAT = "newsml-g2"


def losses(draft: Draft) -> Iterator[Finding]:
    """The findings, in the order of the model."""
    release, publication = draft.release, draft.release.publication
    embargoes = [(number, notice) for number, notice in enumerate(release.notices) if notice.kind == "embargo"]
    for number, notice in embargoes[:1]:
        if embargo_end(release) is None:
            message = f"embargo without end, time or zone: {notice.text!r} is sent as an open embargo"
            yield Finding(LOSS, message, f"/notices/{number}/until", "warning")
    if release.dateline and release.dateline.date and content_created(draft) is None:
        message = f"dated {release.dateline.date}, after this version ({draft.time}): contentCreated is left out"
        yield Finding(LOSS, message, "/dateline/date", "warning")
    if publication and publication.published and first_created(draft) is None:
        yield lost(
            "first publication as a full time before this version",
            publication.published,
            "/publication/published",
            FORMAT,
        )
    if draft.options.body == "flat":
        message = (
            "a flat body has no markup inside its paragraphs: it is read back as any text is, not as what was written"
        )
        yield Finding(LOSS, message, "", "info")
    yield from artifacts_left_out(release, FORMAT)
