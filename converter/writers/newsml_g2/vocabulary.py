"""Names that a NewsML-G2 item uses: the namespace, the IPTC's catalog, and roles for which the IPTC has no code.

Codes of the IPTC are QCodes (``ninat:text``) that the catalog resolves; ours are URIs of their own, so that no
private catalog is needed.
"""

NAMESPACE = "http://iptc.org/std/nar/2006-10-01/"
CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"

VERSIONS = tuple(f"2.{number}" for number in range(18, 36))
"""Versions of the standard that the items are valid under: ``@roleuri`` came with 2.18."""

INSTRUMENT_ANYWHERE = 31
"""Since 2.31 ``hasInstrument`` stands in any entity; inside ``organisationDetails`` it is deprecated."""

SUBHEADLINE = "urn:prconvert:headline:subheadline"
KICKER = "urn:prconvert:headline:kicker"
JOB_TITLE = "urn:prconvert:relation:jobtitle"
IDENTIFIER = "urn:prconvert:identifier:release"
CONTACT = "urn:prconvert:contact:"

GEO_AREA = "cpnat:geoArea"
TYPES = {"person": "cpnat:person", "organization": "cpnat:organisation", "document": None, "unknown": None}

ITEM_CLASSES = {
    "image": "ninat:picture",
    "logo": "ninat:picture",
    "video": "ninat:video",
    "audio": "ninat:audio",
    "document": "ninat:text",
}
"""The nature of a linked item (IPTC NewsCodes ``ninature``)."""

MEDIA_TYPES = {
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".m4a": "audio/mp4",
    ".mov": "video/quicktime",
    ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".tif": "image/tiff",
    ".tiff": "image/tiff",
    ".wav": "audio/wav",
    ".webm": "video/webm",
    ".webp": "image/webp",
}
"""Media types (IANA) by the ending of an address; one that ends otherwise has none that could be known unseen."""
