"""A document of a feed that does not keep to its standard.

It was read all the same; what was taken for what, the finding says. Other software may refuse it, or read something else:
dates in a form of their own, markup that was escaped twice, elements without their namespace, a body that is not what its
media type says.

Bad:  `<versionCreated>3 Jan 2026</versionCreated>`.
Good: `<versionCreated>2026-01-03T09:30:00+01:00</versionCreated>`.

Source: NewsML-G2 2.35, NITF 3.6 and ninjs 3.1 (IPTC); XML 1.0, section 2.8. Announced by the readers of feeds.
"""

from ...interfaces import Rule

RULE = Rule("PRC913", "irregular-document", "warning", __doc__ or "")
