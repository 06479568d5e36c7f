"""The smallest words of languages, and what tells scripts apart: enough to name the language of a paragraph.

Function words in small letters, the more telling the fewer languages share them. `HANT` and `HANS` are characters
that only traditional or only simplified Chinese writes.
"""

FUNCTION_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the of and to in is that for with on was as by are from at this it be has have will which an not its their or been were who said we our would about more",
        "de": "der die das und ist von zu den mit des im für auf dem ein eine nicht sich auch als bei nach wird aus werden einer über sind hat durch sowie zum zur einen am wurde",
        "fr": "le la les des et est du une dans en pour que qui par sur plus au avec ce sont pas cette son aux ont nous se leur être été ces dont ou l d",
        "es": "el la los de las y en que del un una por con para es se al su como más este fue sus ha ser son también entre esta desde sobre años han lo",
        "pt": "o a os as de do da dos das e em que um uma para com não por mais na no se foi ao como sua seu são pela pelo também entre já está anos nos nas às",
        "it": "il la lo gli le di del della dei delle e è che un una per con non in da sono al nel alla più come anche si ha questo dal dalla nella sul i ai",
        "nl": "de het een van en in is dat op te voor met zijn aan die er door ook niet bij als naar uit wordt om worden deze heeft meer over dit",
        "da": "og det er en til af på for med den der at som de har ikke et fra vil også kan blev være efter ved af hvor mere nye jeg virksomheden blandt",
        "no": "og det er en til av på for med den som at har ikke et de fra vil også kan ble være etter ved blir mer nye skal jeg sier oss utvalget hvor",
        "sv": "och det är en till av på för med den som att har inte ett de från vill också kan blev vara efter vid eller om sig mer nya jag säger ska genom när",
        "fi": "ja on ei että se oli myös ovat joka mukaan sekä kun tai hän mutta jotka tämä sen vuoden kuin ole voi yhtiön kanssa vuonna ovat sitä olla",
        "pl": "i w na z się do jest że o nie to jak przez dla od po za oraz są który co jego ich ale także być może roku tym przy",
        "cs": "a v na se je že s z o do pro to i za jako které který by ve k ale od po jsou nebo také který jeho byl podle při roce",
        "sk": "a v na sa je že s z o do pre to aj za ako ktoré ktorý by vo k ale od po sú alebo tiež jeho bol podľa pri roku",
        "hu": "a az és hogy nem is egy ez meg volt van de csak már mint el vagy szerint lesz ki több még azt cég után között által",
        "ro": "de și în a la cu pe nu care pentru din este o un să mai sunt al ale au fost prin această acest către sau lui",
        "hr": "i u je na se da su za od s o će kao koji to ne bi što iz ili ali te biti nije koja koje prema više između",
        "sl": "in je v na da se za so ki s z tudi bo pa ne po pri kot od iz ali še bi biti več lahko leta zaradi",
        "tr": "ve bir bu için ile da de olarak olan daha en çok gibi kadar sonra ise yeni ya tarafından göre üzerinde dedi olduğu yıl her",
        "vi": "và của là có trong các cho được với không một những này tại đã năm từ về công ty người đến theo khi để cũng",
        "id": "yang dan di untuk dengan pada ini dari dalam tidak adalah akan oleh juga sebagai ke itu telah tersebut dapat kami lebih perusahaan para",
        "ms": "yang dan di untuk dengan pada ini dari dalam tidak adalah akan oleh juga sebagai ke itu telah tersebut boleh kami lebih syarikat para ialah bagi",
        "ca": "el la els les de i que en un una per amb és del dels al als ha més com es aquest aquesta també són han seva seu",
        "et": "ja on ei et see oli ka mis kui või ning oma aasta aastal ta selle nii kes välja ole pärast üle",
        "lv": "un ir no ar par uz kas gada tā arī tas lai gadā vai kā pēc bet pie to viņa tiek",
        "lt": "ir yra kad su iš tai į apie jos jo metų kaip ne po per buvo už bei taip pat savo kurie",
    }.items()
}

CYRILLIC_WORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "ru": "и в на не что с по для из к от это как за его о компании также был год которые является будет при или более мы",
        "uk": "і в на не що з до для та це як за його про від у компанії також був рік які є буде при або більше ми україни",
        "bg": "и в на не че с по за от да са е се като до при който която също година или по-голям компанията ще",
        "sr": "и у на да је се за од са су као који то не би ће или што из према компанија године",
        "be": "і ў на не што з да для гэта як за яго пра ад таксама быў год якія ёсць будзе беларусі",
    }.items()
}

ALPHABETS: tuple[tuple[str, str], ...] = (
    ("ja", "\u3040-\u30ff"),
    ("ko", "\uac00-\ud7af"),
    ("el", "\u0370-\u03ff\u1f00-\u1fff"),
    ("he", "\u0590-\u05ff"),
    ("ar", "\u0600-\u06ff"),
    ("th", "\u0e00-\u0e7f"),
    ("hi", "\u0900-\u097f"),
    ("bn", "\u0980-\u09ff"),
    ("ta", "\u0b80-\u0bff"),
    ("te", "\u0c00-\u0c7f"),
    ("ka", "\u10a0-\u10ff"),
    ("hy", "\u0530-\u058f"),
    ("km", "\u1780-\u17ff"),
    ("my", "\u1000-\u109f"),
)
"""Scripts that one language writes; ranges as the inside of a character class."""

PERSIAN = "پچژگکی"
HANT = "們這為國會個發來對時後開關學實經點業現進無還動過說種體與產應場長門問間馬車東電話語讀書買賣億萬區總權變廣聯網頭臺灣灣較讓報導營運續優質創據證團隊際"
HANS = "们这为国会个发来对时后开关学实经点业现进无还动过说种体与产应场长门问间马车东电话语读书买卖亿万区总权变广联网头湾较让报导营运续优质创据证团队际"
