"""What stands below the story: `SOURCE Example Corp.`, `View original content: https://…`.

Also pointers to pictures and film (`Video - https://…`, `A photo accompanying this announcement is available at …`).
"""

import re

from .draft import Draft

SOURCE = re.compile(
    r"(?:SOURCE|FUENTE|QUELLE|FONTE|BRON|KILDE|KÄLLA|LÄHDE|ŹRÓDŁO|ИСТОЧНИК|ДЖЕРЕЛО|ΠΗΓΗ|KAYNAK)[:：]?\s+(?=\S)|(?:Source|Quelle|Fuente|Fonte|Bron|Kilde|Källa|Lähde|Źródło|Zdroj|Источник|Джерело|Πηγή|Kaynak|Nguồn|المصدر|מקור)\s?[:：]\s*(?=\S)|"
    r"(?:来源|來源|资料来源|資料來源|消息来源|出典|発表元|출처)\s?[:：]?\s*(?=\S)"
)
LONGEST_SOURCE = 160
ORIGINAL = re.compile(
    r"(?i)(?:view (?:the )?(?:original|source|full|complete|online) (?:content|version|release|press release|announcement|story)?|see (?:the )?original (?:release|source)|(?:read|see) the (?:original|full) (?:release|announcement|press release|story) (?:at|on|here)|"
    r"(?:this (?:press release|news release|content) was (?:published|distributed|issued|originally)|original source of (?:the|this))|original-content von|weiteres material|aussender|vollständige mitteilung|"
    r"consultez le (?:contenu|communiqué) (?:original|d['’]origine)|voir le contenu original|vea el contenido original|ver contenido original|vista (?:de la|la) versión original|consulte o conteúdo original|vedi contenuto originale|查看原始内容|查看原文|原文版本|元の内容を表示)"
)
POINTER = re.compile(
    r"(?i)(?:(?:photos?|pictures?|images?|videos?|logos?|audio|infographics?|multimedia|caption|cision|attachments?|b-roll|foto|bild|vidéo|video|logo|imagen|immagine)s?\s?(?:available|attached|\d{1,2})?\s*(?:[-–—:]+|@)\s*(?:https?://|www\.)\S+\s*$|"
    r"(?:a |the )?(?:photos?|pictures?|images?|videos?|logos?|infographics?|media kit|media snippet|multimedia|videos?|high[- ]res(?:olution)?\b.{0,30})(?: \w+){0,8}? (?:accompanying (?:this|the) (?:announcement|release|press release)|(?:is|are) (?:also )?available (?:via|at|on|from|for|here|through)|can be (?:found|viewed|downloaded|accessed)|may be (?:found|viewed|downloaded))|"
    r"(?:photos?|pictures?|images?)/?(?:multimedia|video)? (?:available|attached|gallery)|to view (?:the|this|a) (?:multimedia|photo|video|image|original|enhanced)|click (?:here )?to (?:see|view|watch|download)|"
    r"(?:ein|das|die) (?:foto|bild|video)\w* .{0,60}(?:verfügbar|abrufbar)|une photo accompagnant|une photo .{0,60}est disponible|una foto .{0,60}disponible|photo[:\s-]+https?://|watch the video|(?:please )?follow .{0,40}(?:@\w|on (?:linkedin|facebook|twitter|instagram|x\b)).{0,200}$)"
)
CAPTION = re.compile(
    r"(?:(?i:figure|fig\.|photo|picture|image|photo caption|caption|abbildung|abb\.|bild|bildunterschrift|foto|légende|pie de foto|imagen|didascalia|図|图|圖|사진)\s?\d{0,3}[a-z]?\s?[:：.–—-]\s?(?=[^\s])|[(\[](?i:photo|foto|image|credit|bild|graphic)[:/ ])"
    r"|(?i:(?:featured|cover|header|main)?\s?(?:photo|image|picture|graphic|illustration|video|foto|bild|imagen|immagine)s? (?:by|from|courtesy of|credit|via|provided by|von|par|por|di)\s)(?=.{2,90}\Z)"
    r"|(?i:foto|bild|photo|image|fotos|photos)\s?[:©]\s?\S|(?i:©|\(c\))\s?(?i:foto|photo|bild|image)"
)


def recognise_endings(draft: Draft) -> None:
    """Claim the source line, pointers and captions."""
    claim_sources(draft)
    for block in draft.blocks:
        if not block.free or block.rows is not None or block.label is not None:
            continue
        if ORIGINAL.match(block.text) and len(block.text) <= 500:
            block.claim("endings: original", section="notes")
        elif CAPTION.match(block.text) and not POINTER.match(block.text):
            block.claim("endings: caption", section="body")
            block.kind = "caption"
        elif POINTER.match(block.text) and len(block.text) <= 500:
            block.claim("endings: pointer", section="notes")


def claim_sources(draft: Draft) -> None:
    """The last source line below the story is the source; others there are notices."""
    first = next((index for index, block in enumerate(draft.blocks) if block.free and block.prose), 0)
    found = [
        block
        for block in draft.blocks[first:]
        if block.free and block.rows is None and len(block.text) <= LONGEST_SOURCE and SOURCE.match(block.text)
    ]
    for block in found[:-1]:
        block.claim("endings: source line once more", "notice", detail="other")
    for block in found[-1:]:
        block.claim("endings: source line", "source")


def source_name(text: str) -> str | None:
    """Who the source line names."""
    found = SOURCE.match(text)
    return text[found.end() :].strip() or None if found else None
