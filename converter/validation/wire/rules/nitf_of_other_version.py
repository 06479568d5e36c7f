"""A NITF document that was made for another version than 3.6.

There is one schema for the versions that have a namespace, 3.6. Older documents differ from it in little more than the stamps
on their root, which are held against nobody here.

Bad:  `<nitf version="-//IPTC//DTD NITF 3.4//EN">`
Good: `<nitf version="-//IPTC//DTD NITF 3.6//EN">`, or no `@version`

Source: NITF 3.6.
"""

from ....interfaces import Rule

RULE = Rule("NTF003", "nitf-of-other-version", "info", __doc__ or "")
