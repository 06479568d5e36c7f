"""A character that XML forbids.

NUL and other control characters cannot stand in NewsML-G2, NITF or DOCX, and no reader can see them. They are left
out of the model; everything else is kept.

Bad:  a NUL between two words, left by a broken export.
Good: the same text without it.

Source: XML 1.0 (fifth edition), section 2.2. Announced by the readers.
"""

from ...interfaces import Fix, Rule
from ...model.findings import Finding
from ...model.proof import Proof

ALLOWED = "\t\n\r"


def fix(proof: Proof, finding: Finding) -> Fix | None:
    """The source without it."""
    at = proof.offset_of(finding)
    sign = proof.text[at : at + 1] if at is not None else ""
    forbidden = (sign and sign < " " and sign not in ALLOWED) or sign in ("\ufffe", "\uffff")
    return Fix(at, at + 1, "") if at is not None and forbidden else None


RULE = Rule("PRC606", "control-character", "error", __doc__ or "", fix=fix)
