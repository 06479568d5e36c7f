"""The commonest words of languages written in Latin and Cyrillic letters, by which a text's language is told.

Articles, prepositions, pronouns, auxiliaries, and a few words of press releases that tell close neighbours apart.
Languages by BCP 47 tag.
"""

WORDS = {
    "en": "the of and to in is that for with as on by from at an are was has have it this be will or its their we our which said not been he she they who more about but were had says announced according me you he",
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum zur durch unter oder wir sagt haben sagte erklärte berichtete liegt rief",
    "fr": "le la les de des et un une du en à dans est pour que qui sur par au plus pas avec ce il sont aux cette ses ont nous se a été d l qu son leur être leurs notre entre selon dit déclaré déclare explique raconte rien il m t selon",
    "es": "de la que el en y los las del se un por con una para su es al lo como más o pero sus le ha este sí porque esta entre cuando muy sin sobre también fue son desde según está empresa dijo afirmó explicó señaló estamos",
    "it": "di e il la che in un per è una del della con sono non si da le gli dei al nel alla delle più anche come i ha lo dal dalla degli questo nella sul suo ma ed alle sulla dai detto spiegato dichiarato afferma tutti un ci",
    "pt": "de a que e o da do em um para é com não uma os no se na por mais as dos como mas foi ao das à seu sua ou ser quando muito nos já está também pelo pela até empresa são disse afirmou afirma explica",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook als bij door uit naar maar over wordt worden heeft deze die tot onze wij werd hun kan zich aldus zegt zei we hij",
    "sv": "och i att det som en på är av för med till den har de inte om ett han men var jag från så vi kan ska också eller sig under mycket när nu efter där över säger sa berättar",
    "da": "og i at det er en til af på som med for den de ikke der har et vi han men fra var kan ved om sig være blev efter også når eller ud op nu mellem skal over virksomhed hvor siger sagde forklarer klar",
    "no": "og i det er en til av på som med for den at de ikke har et vi han men fra var kan ved om seg være ble etter også når eller ut opp nå mellom skal over bedrift hvor blir sier sa forteller klare",
    "fi": "ja on ei se että oli hän mutta joka tämä kun myös ovat niin kuin sekä tai sen ole voi mukaan jotka vuoden yhtiön yli kanssa ovat olla yhtiö nyt mitä sanoo sanoi kertoo olemme",
    "is": "og að í á er sem við til var um með fyrir það af en hann ekki því hefur eru frá verið sé þess",
    "pl": "i w na z do się że jest to nie o jak za od dla przez po oraz są co ale przy jego być był które tym który roku także firmy tego może już jej lub ze powiedział powiedziała mówi jesteśmy",
    "cs": "a v na se je že s z do o k i pro jako ve za by po od které jsou který která také ale při nebo byl jeho má až tak co roku společnosti je před což jsme řekl řekla uvedl uvedla jsme",
    "sk": "a v na sa je že s z do o k i pre ako vo za by po od ktoré sú ktorý ktorá tiež ale pri alebo bol jeho má až tak čo roku spoločnosti pred aj však sme povedal povedala uviedol",
    "sl": "in je v na za se da z so s ki pa o do kot po od ne bo tudi pri iz ali če leta še bi jih podjetja so bila med dejal dejala",
    "hr": "i u je na se za su da od s o koji kao što će iz a ali te do po ili tvrtke tijekom koja koje bi biti više uz također nije bio godine rekao rekla",
    "ro": "de și în a la cu pe care un o din că pentru este mai au să nu sau ca fost sunt prin al ale fi cel după între acest această dar lor companiei spus declarat spune",
    "hu": "a az és hogy nem is egy meg ez de volt már csak ha vagy mint még el van azt után ki ezt lehet szerint között minden úgy amely pedig vállalat mondta közölte",
    "tr": "ve bir bu için ile da de olarak daha en çok olan gibi sonra kadar ise her ancak ya ne değil var yeni olduğunu şirket tarafından büyük dedi üzere söyledi şunları",
    "vi": "và của là các cho trong được với có những một không này đã để về tại từ trên người khi đến như công ty năm sẽ ra cũng bằng vào nhiều",
    "id": "yang dan di untuk dengan ini itu dari pada adalah akan dalam tidak oleh sebagai telah juga bisa atau tersebut perusahaan kami karena kata saat para serta lebih dapat menjadi tahun",
    "ms": "yang dan di untuk dengan ini itu daripada pada ialah akan dalam tidak oleh sebagai telah juga boleh atau tersebut syarikat kami kerana kata bagi para serta lebih dapat menjadi tahun beliau turut pihak",
    "et": "ja on ei et see oli kui ka mis ta aga oma või kes nii selle pärast siis veel ning aasta ettevõte eest mida seda",
    "lv": "un ir no ar par uz kas ka arī to tas kā gada pēc bet vai tiek līdz lai savu šī uzņēmums pie",
    "lt": "ir yra su kad iš tai kaip į apie bet buvo jo už ne ar metų taip pat dėl nuo po kurie bendrovė per",
    "ca": "de la i el que a en els les un per amb una del és al no les ha es com més però seva són també dels aquest aquesta entre ser han seu empresa",
    "sq": "dhe të në e i për me nga një që se është si ka më do ky kjo janë ishte por",
    "af": "die van en in is het nie dat om te vir met op wat sy aan as by ook deur uit sal word hulle",
    "sr-Latn": "i u je na se za su da od koji kao šta što će iz a ali do po ili kompanije tokom koja koje bi biti više uz takođe nije bio godine",
    "fil": "ang ng sa mga na at ay para ito may hindi kung ni si din o rin mula isang",
}
"""Languages in Latin letters."""

CYRILLIC = {
    "ru": "и в не на что с по как для из от это его также о до за или к при был компании а но мы чтобы которые более он она у заявил заявила сказал сказала отметил отметила в",
    "uk": "і в не на що з до як для від це та його також про за або при був компанії а але ми щоб які більше у й він вона із сказав сказала зазначив зазначила заявив заявила",
    "bg": "и в на за от се да с по като не са че е си към или който която които през също но до което ще бъде",
    "sr": "и у на је да се за од су са као не који која које што из али до по ће или био компаније",
    "mk": "и во на за од се да со како не е дека кои која кој што или по ќе ги на беше компанијата",
    "be": "і ў на не што з да як для ад гэта яго таксама пра за або пры быў якія мы але",
    "kk": "және мен үшін бұл бір да де деп болып",
}
"""Languages in Cyrillic letters."""

SIMPLIFIED = "国发会这来时个们为过对学说还点进样东开关车马门问间书长见语让业产电动华务报农单后从众优传伤价亿现实经网际创达导设计统项专资额应质联续线组级层报线约绍细终结给统继绩"
TRADITIONAL = "國發會這來時個們為過對學說還點進樣東開關車馬門問間書長見語讓業產電動華務報農單後從眾優傳傷價億現實經網際創達導設計統項專資額應質聯續線組級層報線約紹細終結給統繼績"
"""The same characters in their simplified and their traditional form."""
