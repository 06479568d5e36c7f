"""A time that an output needed and the release did not give.

NewsML-G2 demands the time of each version. The dateline's date at midnight UTC stood in, or 1970; give --sent or --now.

Bad:  no time printed, declared or given.
Good: `--sent 2026-03-03T09:00:00-05:00`

Source: NewsML-G2, versionCreated; announced by the writers.
"""

from ...interfaces import Rule

RULE = Rule("PRC922", "time-filled", "info", __doc__ or "")
