"""A program or a foreign object inside of a document.

It is never run, never copied into an output, and desks refuse files that hold one.

Bad:  a Word document with macros.
Good: the same text without them.

Source: ISO/IEC 29500-1, section 15.2; ECMA-376. Announced by the readers.
"""

from ...interfaces import Rule

RULE = Rule("PRC906", "macro-or-embedded-object", "warning", __doc__ or "")
