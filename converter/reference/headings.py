"""Headings and labels that open the parts of a release, in the languages that releases are written in.

Fragments of regular expressions, without case. Collected from releases of wires and newsrooms; a heading not listed
here is an ordinary one.
"""

ABOUT: dict[str, str] = {
    "en": "about",
    "de": "über|ueber",
    "fr": "à propos de|a propos de|à propos d['’]|à propos",
    "es": "acerca de|acerca d['’]|sobre",
    "pt": "sobre|acerca d[aeo]",
    "it": "informazioni su|a proposito di|chi è",
    "nl": "over",
    "da": "om",
    "no": "om",
    "nb": "om",
    "nn": "om",
    "sv": "om",
    "fi": "tietoja|tietoa",
    "pl": "o firmie|o spółce|o",
    "cs": "o společnosti|o",
    "sk": "o spoločnosti|o",
    "hr": "o",
    "sl": "o podjetju|o",
    "ro": "despre",
    "hu": "az?",
    "ru": "о компании|об|о",
    "uk": "про компанію|про",
    "el": "σχετικά με (?:την|τον|το|τη|τις|τους|τα)|σχετικά με",
    "vi": "giới thiệu về|về",
    "th": "เกี่ยวกับ",
    "id": "tentang",
    "ms": "mengenai|tentang",
    "ar": "نبذة عن|لمحة عن|معلومات عن|حول|عن",
    "he": "אודות|על אודות|על",
    "fa": "درباره",
}
"""What stands before the organisation's name, by language: "About Acme". English serves in every language."""

ABOUT_BEFORE = "关于|關於|有关"
"""The same in Chinese, where no space follows."""

ABOUT_BEHIND = (
    "について|에 대하여|에 대해|소개|简介|簡介|公司简介|公司簡介|hakkında|im profil|im überblick|auf einen blick"
)
"""What stands behind the name: 「X社について」, "Die X Group im Profil"."""

PROFILE = (
    "company profile|corporate profile|company overview|company background|background|our company|who we are|boilerplate|unternehmensprofil|"
    "unternehmensporträt|kurzprofil|firmenprofil|das unternehmen|profil de l['’]entreprise|perfil de la empresa|perfil de la compañía|"
    "profilo aziendale|profilo della società|bedrijfsprofiel|perfil da empresa|о компании|о нас|об организации|про компанію|про нас|σχετικά με εμάς|hakkımızda|o nas|o nás|über uns|qui sommes-nous|quiénes somos|chi siamo|sobre nós|over ons|om oss|om os|会社概要|公司介绍|公司簡介|公司简介|회사 소개|회사소개"
)
"""Headings of boilerplate that name nobody."""

LEGAL = (
    "(?:cautionary (?:note|statements?|language|information)|cautions?|caution|note|notice|statements?|information|disclaimer|warning)?(?: ?(?:on|about|regarding|concerning|as to|for|of|relating to))? ?"
    "forward[- ‑–]?looking (?:statements?|information)(?: (?:and|disclaimer|disclosure|notice|disclosures|safe harbor|statement)[^.]{0,60})?|"
    "safe[- ]harbou?r(?: (?:statement|provision|notice|disclosure|language|for|under|regarding)[^.]{0,160})?|"
    "cautionary (?:note|statements?|language|information)[^.]{0,120}|reader advisor(?:y|ies)|legal (?:notice|disclaimer|information|notices)|"
    "disclaimers?(?: (?:statement|notice|clause))?|important (?:information|notice|legal information|disclosures?|safety information|additional information)[^.]{0,100}|"
    "no offer(?: or solicitation)?|additional information(?: and where to find it)?|where (?:you can|to) find (?:more|additional) information|"
    "participants in (?:the )?solicitation|(?:use of |about )?non-gaap (?:financial )?(?:measures?|information|disclosures?)[^.]{0,60}|"
    "risk (?:factors|disclosure|warning)s?|trademarks?|trade ?mark (?:notice|information)|terms and conditions|footnotes?|"
    "haftungsausschluss|disclaimer|rechtliche hinweise|rechtlicher hinweis|wichtige hinweise?|zukunftsgerichtete aussagen|hinweis(?:e)? zu zukunfts[^.]{0,60}|"
    "avertissement|mentions légales|déclarations prospectives|énoncés prospectifs|avis juridique|informations prospectives|mise en garde[^.]{0,80}|"
    "aviso legal|declaraciones prospectivas|declaraciones a futuro|descargo de responsabilidad|declarações prospectivas|isenção de responsabilidade|aviso importante|"
    "avvertenze?|dichiarazioni previsionali|note legali|toekomstgerichte verklaringen|framåtblickande uttalanden|fremadrettede udsagn|"
    "免责声明|免責聲明|前瞻性陈述|前瞻性聲明|前瞻性陳述|免責事項|将来の見通しに関する[^。]{0,20}|注意事項|면책 ?조항|법적 고지|미래예측 ?진술|отказ от ответственности|заявления прогнозного характера"
)
"""Headings of legal text."""

CONTACT = (
    "(?:for )?(?:media|press|news|investors?|ir|pr|analysts?|public relations|media relations|corporate communications|company|editorial|agency|general|customer|sales|trade|consumer|investor relations|media/press|press/media|"
    "investor and media|media and investor|media & investor|investors? (?:and|&) media|media (?:and|&) investors?|media/investor|investor/media)"
    "(?: (?:relations?|inquir(?:y|ies)|enquir(?:y|ies)|queries|office|only|media|press|news))?(?: (?:contacts?|information|details|contact information|contact details|please contact))|"
    "(?:for )?(?:media|press|investors?|investor relations|media relations|press office|media inquiries|media enquiries|press inquiries|press enquiries|investor inquiries|public relations)|"
    "contacts?|contact (?:us|information|info|details|person|persons|name|data)|contact for (?:the )?(?:media|press|investors|journalists|editors)|contacts for (?:the )?(?:media|press|investors|journalists|editors)|"
    "for (?:more|further|additional) (?:information|details|info)(?:[ ,]*(?:please )?(?:contact|call|visit|email))?|further information|for (?:media|press|interview) (?:inquiries|enquiries|queries|requests)|"
    "pressekontakte?|kontakt(?:e|daten)?(?: für (?:die )?(?:presse|medien|journalisten|rückfragen|investoren))?|ansprechpartner(?:in)?(?: für (?:die )?(?:presse|medien))?|medienkontakte?|pressestelle|rückfragen(?:hinweis)?|rückfragehinweis|"
    "weitere informationen|kontakt (?:presse|medien)|kontakt dla (?:mediów|prasy)|kontakty? (?:dla|pro) média|"
    "contacts? (?:presse|médias?|media|investisseurs|relations presse)|relations (?:presse|médias|investisseurs)|service de presse|(?:pour )?(?:plus|de plus amples) (?:d['’])?informations?|renseignements|"
    "contactos?(?: de| para)? ?(?:prensa|medios|medios de comunicación|comunicación|inversores|imprensa)?|datos de contacto|(?:para )?(?:más|mayor) información|(?:gabinete|oficina|departamento) de (?:prensa|comunicación)|"
    "contatos?(?: para| de| da)? ?(?:a )?(?:imprensa|mídia)?|assessoria de imprensa|informações (?:para|à) (?:a )?imprensa|(?:para )?mais informações|"
    "contatti(?: per la)? ?(?:stampa|media|ufficio stampa)?|ufficio stampa|(?:per )?(?:maggiori|ulteriori) informazioni|perscontact(?:en)?|voor de pers|(?:voor )?meer informatie|noot voor de (?:redactie|pers)|"
    "pressekontakter?|presskontakte?r?|kontaktpersone?r?|kontaktuppgifter|mediekontakte?r?|yhteystiedot|lisätietoja|för mer information[ ,]*(?:kontakta)?|för ytterligare information[ ,]*(?:kontakta)?|for (?:mer|yderligere) informasjon|for yderligere information|for mere information|"
    "контакты(?: для (?:сми|прессы|прессы и сми))?|контактная информация|для (?:сми|прессы)|пресс-служба|контакти(?: для змі)?|επικοινωνία|στοιχεία επικοινωνίας|"
    "ติดต่อ(?:สอบถาม|ประชาสัมพันธ์|สื่อมวลชน)?|สอบถามข้อมูลเพิ่มเติม|contact (?:de )?presă|sajtókapcsolat|kapcsolat|kontakt za medije|yhteyshenkilöt?|lisätietoja antaa|basın iletişim|iletişim|liên hệ(?: báo chí| truyền thông)?|kontak(?: media)?|"
    "媒体联系(?:人|方式)?|媒體聯絡(?:人|方式)?|媒體聯繫|联系(?:人|方式|我们)|聯絡(?:人|方式|我們)|新闻联系人|新聞聯絡人|媒体垂询|媒體查詢|投资者(?:联系|关系)|"
    "(?:本件に関する|報道関係者(?:の)?|メディア(?:の)?)?(?:お)?問い?合わ?せ(?:先)?|報道関係者お問い合わせ先|連絡先|문의(?:처)?|언론 ?문의|미디어 ?(?:문의|연락처)|보도자료 ?문의|"
    "للتواصل(?: الإعلامي)?|جهات الاتصال|ליצירת קשר|פרטי התקשרות"
)
"""Headings of contact blocks, and labels that open a contact line ("Media contact: …")."""

SUMMARY = (
    "(?:release |news |executive |press release )?summary|highlights?|key (?:highlights|points|facts|takeaways|figures)|at a glance|in brief|abstract|news facts|quick facts|the news|summary of (?:the )?release|"
    "zusammenfassung|auf einen blick|das wichtigste in kürze|en bref|résumé|points clés|resumen|puntos clave|destacados|in sintesi|in breve|resumo|destaques|samenvatting|摘要|要点|要點|概要|ポイント|요약"
)
"""Headings of highlights and abstracts."""

NOTES = (
    "notes? (?:to|for) (?:the )?(?:editors?|news ?editors|journalists|media|newsdesks?|reporters)|editors?['’]? ?notes?|editorial notes?|notes|media notes?|multimedia|photos?|images?|videos?|media assets|media kit|"
    "photos? (?:and|&) (?:videos?|captions?)|photo captions?|downloads?|additional (?:resources|materials)|related (?:links?|resources|content|documents)|attachments?|"
    "hinweise? (?:an|für) (?:die )?(?:redaktion(?:en)?|redakteure)|redaktionelle hinweise|bildmaterial|bildnachweis|pressebilder|notes? (?:aux|à la|pour la) rédactions?|notas? (?:para|a) (?:los )?(?:editores|periodistas|la prensa)|"
    "note per (?:i )?(?:redattori|la redazione)|noot voor (?:de )?redacties?|notas? (?:aos?|para) editores|编者注|編者註|相关链接|相關連結|관련 링크|関連リンク"
)
"""Headings of notes to editors and of pointers to pictures and more."""
