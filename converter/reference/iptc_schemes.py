"""The vocabularies of the IPTC's catalog for G2 standards, by alias: ``stat`` is `http://cv.iptc.org/newscodes/pubstatusg2/`.

Source: catalog.IPTC-G2-Standards_41.xml, and what its predecessors from 32 on lacked. No alias has been taken away or
given another meaning since 32, so that one table serves for all of them.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

NEWSCODES = "http://cv.iptc.org/newscodes/"
EXTERNAL = "http://cvx.iptc.org/"
NEWEST = 41
CATALOG = re.compile(r"https?://(?:www\.)?iptc\.org/std/catalog/catalog\.IPTC-G2-Standards_(\d{1,3})\.xml")

OWN = """
    acdc=audiocodec altidrole aoprop=aoproperty app=application aspfacet=asportfacet
    aspfacetvalue=asportfacetvalue authoritystatus catinat=catinature chprop=characteristicsproperty
    cinat=cinature ciprol=contactinfopartrole colin=colourindicator colsp=colorspace conf=confidence
    cpnat=cpnature cpprole=contentprodpartyrole cptdefrole=conceptdefinitionrole! cptnoterole=conceptnoterole
    crel=conceptrelation ctech=commtech ctrol=contributorrole cwarn=contentwarning digsrctype=digitalsourcetype
    dimensionunit drol=descriptionrole dummy ecirol=eventcontactinforole edconf=eventdateconfirm
    ednoterole=ednoterole! encd=encoding entityprop=entityproperty eocstat=eventoccurstatus
    eorol=eventorganiserrole eprol=eventparticipantrole eregrol=eventregrole erol=edrole
    fisymtype=financialinstrumentsymboltype frmt=format gen=generic genre hashscope hashtype
    hatarget=hopactiontarget hopaction howextr=howextracted howpr=howpresent ikos imgregrole=imageregionrole
    imgregtype=imageregiontype impt=importance irel=itemrelation irep=itemrepresentation isrol=infosourcerole
    ivqu=videoqualifier lbtyp=labeltype loctyp=location loutorient=layoutorientation lrol=languagerole
    medtop=mediatopic medtype=mediatype1 mtyp=mediatype ncostat=newscoveragestatus ninat=ninature
    nityp=newsitemtype nmsig=newsmsgsignal not=notation nprod=newsproduct nprov=newsprovider nprt=namepart
    nrol=namerole oito=ofinterestto pgrmod=pkggroupmode plinat=plinature prio=priority prodgenre=productgenre
    prop=property prov=provider pst1=status1 rcalctype rel=relevance riaspect rightsprop=rightsproperty riscope
    rnd=rendition role1 rscaleunit rtype=ratertype scn=scene sev=severity sig=signal sov=videoscaling
    squ=subjectqualifier stat=pubstatusg2 subj=subjectcode timeunit tone tpctyp=topictype trustindicator
    urgy=urgency useracttype=useractiontype valfmt=valueformat vcdc=videocodec videodef=videodefinition
    why=whypresent wldreg=worldregion
"""
"""Vocabularies of the IPTC itself; after `=` the name in the address where it is not the alias, `!` without a slash."""

BORROWED = """
    a1312cat=anpa1312-category a1312prio=anpa1312-priority a1312svc=anpa1312-servicelevel
    a1312vers=anpa1312-version bcp47 cusip figi gics googletopicsv1 googletopicsv2 iabadproduct10
    iabadproduct20 iabaudience10 iabcontent20 iabcontent21 iabcontent22 iabcontent30 isin iso3166-1a2
    iso3166-1a3 iso3166-2 iso4217a iso4217n mic=iso10383-mic parasport secst sedol ticker tidm
"""
"""Vocabularies of others that the IPTC gives an address."""

ELSEWHERE = {
    "dbpedia": "http://dbpedia.org/resource/",
    "freebase": "http://www.freebase.com",
    "geonames": "http://sws.geonames.org/",
    "geonameshttps": "https://sws.geonames.org/",
    "mb-artist": "http://musicbrainz.org/artist/",
    "mb-label": "http://musicbrainz.org/label/",
    "mb-recording": "http://musicbrainz.org/recording/",
    "mb-release": "http://musicbrainz.org/release/",
    "mb-releasegroup": "http://musicbrainz.org/release-group/",
    "mb-work": "http://musicbrainz.org/work/",
    "plus": "http://ns.useplus.org/ldf/vocab/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "wikidata": "http://www.wikidata.org/entity/",
}
"""Vocabularies with addresses of their own."""

SINCE = {
    33: "fisymtype",
    35: "imgregrole imgregtype",
    36: "trustindicator",
    37: "figi parasport",
    38: "authoritystatus ticker",
    39: "tone geonameshttps",
    40: "iso3166-2 googletopicsv1 googletopicsv2 iabcontent20 iabcontent21 iabcontent22 iabcontent30 iabaudience10 iabadproduct10 iabadproduct20",
    41: "plus",
}
"""Aliases that came with a version of the catalog after 32."""


def entries(words: str, base: str) -> Iterator[tuple[str, str]]:
    """Alias and address of each word."""
    for word in words.split():
        alias, _, name = word.partition("=")
        name = name or alias
        yield alias, base + (name[:-1] if name.endswith("!") else f"{name}/")


SCHEMES: Mapping[str, str] = MappingProxyType(
    {**dict(entries(OWN, NEWSCODES)), **dict(entries(BORROWED, EXTERNAL)), **ELSEWHERE}
)
"""The addresses of all vocabularies of the newest catalog that is known, by alias."""


def schemes_of(href: str) -> Mapping[str, str] | None:
    """The vocabularies of a catalog of the IPTC; None for other catalogs, and for versions newer than those known."""
    found = CATALOG.fullmatch(href.strip())
    version = int(found[1]) if found else NEWEST + 1
    if version > NEWEST:
        return None
    later = {alias for since, aliases in SINCE.items() if since > version for alias in aliases.split()}
    return SCHEMES if not later else {alias: uri for alias, uri in SCHEMES.items() if alias not in later}
