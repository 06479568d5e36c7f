"""JSON that two programs may read differently: a key that stands twice, NaN, a number beyond 2^53.

Bad:  `{"headline": "A", "headline": "B"}`
Good: each key once.

Source: RFC 7493 (I-JSON). Why: it is an attack or a fault of a program. Announced by the reader of canonical JSON, which
refuses the document.
"""

from ...interfaces import Rule

RULE = Rule("PRC903", "ambiguous-json", "error", __doc__ or "")
