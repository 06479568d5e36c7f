"""The language of a text, by its script and its commonest words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from converter.parsing.language import recognise_language

TEXTS = {
    "en": "Acme Corp. has opened a plant in Dayton that makes nothing but hinges for garden gates, the company said on Tuesday.",
    "de": "Die Acme AG hat in Lüneburg ein Werk eröffnet, das nur Scharniere für Gartentore baut, wie sie am Dienstag mitteilte.",
    "fr": "La société Acme a ouvert à Lyon une usine qui ne fabrique que des charnières pour les portails, a-t-elle annoncé mardi.",
    "es": "La empresa Acme ha abierto en Sevilla una planta que solo fabrica bisagras para las puertas de los jardines, según dijo el martes.",
    "pt": "A empresa Acme abriu em Lisboa uma fábrica que só faz dobradiças para os portões dos jardins, segundo disse na terça-feira.",
    "it": "La società Acme ha aperto a Torino uno stabilimento che produce solo cerniere per i cancelli dei giardini, ha detto martedì.",
    "nl": "Het bedrijf Acme heeft in Utrecht een fabriek geopend die alleen scharnieren voor tuinpoorten maakt, zo meldt het dinsdag.",
    "ca": "L'empresa Acme ha obert a Girona una planta que només fa frontisses per a les portes dels jardins, segons va dir amb una nota.",
    "sv": "Företaget Acme har öppnat en fabrik i Lund som bara gör gångjärn till grindar, och det ska ge arbete åt fyrtio personer.",
    "da": "Virksomheden Acme har åbnet en fabrik i Odense, som kun laver hængsler til havelåger, og den skal efter planen være klar nu.",
    "no": "Bedriften Acme har åpnet en fabrikk i Bergen som bare lager hengsler til hageporter, og den skal etter planen være klar nå.",
    "fi": "Yhtiö on avannut tehtaan, joka tekee vain saranoita portteihin, ja se on ensimmäinen tämän vuoden aikana, kuten se kertoi.",
    "is": "Fyrirtækið hefur opnað verksmiðju sem framleiðir lamir fyrir hlið og það er sú fyrsta frá því að fyrirtækið var stofnað.",
    "pl": "Firma Acme otworzyła w Łodzi fabrykę, która produkuje tylko zawiasy do furtek, i to jest pierwsza taka fabryka od lat.",
    "cs": "Firma Acme otevřela v Brně závod, který vyrábí jen panty pro branky, a je to první závod, který byl otevřen po dvaceti letech.",
    "sk": "Firma Acme otvorila v Nitre závod, ktorý vyrába len pánty pre brány, a je to prvý závod, ktorý bol otvorený po dvadsiatich rokoch aj tu.",
    "sl": "Podjetje je v Mariboru odprlo tovarno, ki izdeluje samo tečaje za vrtna vrata, in to je prva tovarna, ki so jo odprli po letu.",
    "hr": "Tvrtka je u Zadru otvorila tvornicu koja izrađuje samo šarke za vrtna vrata, što je prva tvornica koju je otvorila tijekom godine.",
    "ro": "Compania a deschis la Cluj o fabrică pentru balamale și este prima care a fost deschisă în această țară din anul trecut.",
    "hu": "A vállalat új gyárat nyitott Pécsett, amely csak zsanérokat készít kerti kapukhoz, és ez az első gyár, amely már nem fest.",
    "tr": "Şirket Bursa'da yeni bir fabrika açtı ve bu fabrika bahçe kapıları için menteşe üretiyor, dedi ve daha sonra çok iş olacak.",
    "vi": "Công ty đã mở một nhà máy tại Đà Nẵng và sẽ tuyển hai trăm người, theo các thông tin được công bố trong năm nay.",
    "id": "Perusahaan ini telah membuka pabrik baru di Jakarta dan akan mempekerjakan 200 orang untuk membuat engsel yang lebih kuat.",
    "ms": "Syarikat itu telah membuka kilang baharu di Johor dan akan mengambil 200 pekerja bagi tahun ini, kata beliau dalam kenyataan.",
    "et": "Ettevõte on avanud tehase ja see on esimene, mis selle aasta jooksul avati, kuid ka järgmise aasta kohta on uudiseid.",
    "lv": "Uzņēmums ir atvēris rūpnīcu un tas ir pirmais šī gada laikā, kas tiek uzskatīts par lielu soli, bet ne pēc tam.",
    "lt": "Bendrovė atidarė gamyklą ir tai yra pirmoji per metus, kuri buvo atidaryta su valstybės parama, o apie kitą dar ne.",
    "ru": "Компания открыла завод в Туле, который делает только петли для калиток, и это первый завод за двадцать лет.",
    "uk": "Компанія відкрила завод у Львові, який робить лише завіси для хвірток, і це перший такий завод за двадцять років.",
    "bg": "Компанията откри завод в Пловдив, който прави само панти за порти, и това е първият завод от двадесет години.",
    "sr": "Компанија је отворила фабрику у Нишу која прави само шарке за капије, и то је прва фабрика за двадесет година.",
    "el": "Η εταιρεία άνοιξε εργοστάσιο στην Πάτρα.",
    "he": "החברה פתחה מפעל בחיפה.",
    "ar": "افتتحت الشركة مصنعا في جدة.",
    "fa": "شرکت یک کارخانه در تهران گشایش داد.",
    "th": "บริษัทเปิดโรงงานในกรุงเทพฯ",
    "hi": "कंपनी ने पुणे में एक कारखाना खोला।",
    "ko": "회사는 부산에 공장을 열었다고 밝혔다.",
    "ja": "当社は大阪に新しい工場を開設したと発表しました。",
    "zh-Hans": "公司今日宣布，新工厂正式启用，这是自1988年以来的第一家。",
    "zh-Hant": "公司今日宣布，新工廠正式啟用，這是自1988年以來的第一家。",
}


@pytest.mark.parametrize(("tag", "text"), TEXTS.items())
def test_language_of_a_sentence(tag: str, text: str) -> None:
    assert recognise_language(text) == tag


@pytest.mark.parametrize(
    "text", ["", "Acme", "12345 – 67890", "Acme Opens Plant", "x y z", "ACME ACME ACME ACME", "…", "Ω"]
)
def test_too_short_or_unclear(text: str) -> None:
    assert recognise_language(text) is None


def test_of_two_languages_the_main_one() -> None:
    assert recognise_language(f"{TEXTS['de']} {TEXTS['de']} {TEXTS['en'][:60]}") == "de"
    assert recognise_language(f"{TEXTS['en'][:40]} {TEXTS['zh-Hans']}") == "zh-Hans"
    assert recognise_language(f"{TEXTS['en']} 北京") == "en"


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    assert recognise_language(text) == recognise_language(text + " ")
