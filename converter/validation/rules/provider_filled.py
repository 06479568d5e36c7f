"""A provider that an output needed and the release did not give.

The wire or the issuer stood in, or `Unknown`; give --provider.

Bad:  nobody is named as provider.
Good: `--provider "Example Newswire"`

Source: NewsML-G2, provider; announced by the writers.
"""

from collections.abc import Iterator

from ...interfaces import Rule
from ...model.findings import Finding
from ...model.reading import Reading


def check(_: Reading) -> Iterator[Finding]:
    """Nothing of its own: it is announced where it happens."""
    return iter(())


RULE = Rule("PRC924", "provider-filled", "info", __doc__ or "", check)
