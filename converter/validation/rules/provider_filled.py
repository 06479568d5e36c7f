"""A provider that an output needed and the release did not give.

The wire or the issuer stood in, or `Unknown`; give --provider.

Bad:  nobody is named as provider.
Good: `--provider "Example Newswire"`

Source: NewsML-G2, provider; announced by the writers.
"""

from ...interfaces import Rule

RULE = Rule("PRC924", "provider-filled", "info", __doc__ or "")
