"""The language of a text, told by its script and its smallest words."""

import pytest

from converter.parsing.language import recognise_language

SENTENCES = {
    "en": "Acme Corp. said that the plant in Dayton will open in May, and that it has hired forty people for it.",
    "de": "Die Acme AG hat am Montag mitgeteilt, dass das Werk in Lüneburg im Mai eröffnet wird und vierzig Menschen beschäftigt.",
    "fr": "La société Acme a annoncé que l'usine de Lyon ouvrira en mai et que quarante personnes y seront employées dans les mois qui viennent.",
    "es": "La empresa Acme anunció que la planta de Sevilla abrirá en mayo y que ha contratado a cuarenta personas para ella.",
    "pt": "A empresa Acme anunciou que a fábrica do Porto vai abrir em maio e que já contratou quarenta pessoas para as suas linhas.",
    "it": "La società Acme ha annunciato che lo stabilimento di Torino aprirà a maggio e che sono state assunte quaranta persone.",
    "nl": "Acme heeft bekendgemaakt dat de fabriek in Utrecht in mei opengaat en dat er veertig mensen voor het bedrijf gaan werken.",
    "sv": "Acme meddelar att fabriken i Malmö öppnar i maj och att fyrtio personer har anställts för att arbeta där.",
    "fi": "Yhtiö kertoo, että tehdas on valmis ja että se avataan toukokuussa, kun kaikki koneet ovat paikoillaan.",
    "pl": "Firma Acme ogłosiła, że fabryka w Poznaniu zostanie otwarta w maju i że pracę znajdzie w niej czterdzieści osób.",
    "tr": "Acme şirketi, fabrikanın mayıs ayında açılacağını ve bu yıl için kırk kişinin işe alındığını duyurdu; bir tören de olacak.",
    "vi": "Công ty Acme cho biết nhà máy tại Đà Nẵng sẽ được khánh thành vào tháng năm và đã tuyển bốn mươi người cho các dây chuyền.",
    "id": "Perusahaan Acme mengumumkan bahwa pabrik di Bandung akan dibuka pada bulan Mei dan telah mempekerjakan empat puluh orang untuk itu.",
    "ru": "Компания сообщила, что завод в Туле откроется в мае и что на нём будет работать сорок человек.",
    "uk": "Компанія повідомила, що завод у Києві відкриється в травні та що на ньому будуть працювати сорок людей.",
    "el": "Η εταιρεία ανακοίνωσε ότι το εργοστάσιο θα ανοίξει τον Μάιο.",
    "zh-Hans": "公司今日宣布，新工厂将于五月开业，并将为四十人提供就业机会。",
    "zh-Hant": "公司今日宣布，新工廠將於五月開業，並將為四十人提供就業機會。",
    "ja": "同社は本日、新工場を五月に開業すると発表しました。",
    "ko": "회사는 오늘 새 공장을 오월에 연다고 발표했다.",
    "ar": "أعلنت الشركة اليوم أن المصنع الجديد سيفتح في شهر مايو.",
    "he": "החברה הודיעה היום כי המפעל החדש ייפתח בחודש מאי.",
    "th": "บริษัทประกาศว่าโรงงานใหม่จะเปิดในเดือนพฤษภาคม",
    "hi": "कंपनी ने आज घोषणा की कि नया कारखाना मई में खुलेगा।",
}


@pytest.mark.parametrize(("language", "sentence"), SENTENCES.items(), ids=SENTENCES)
def test_one_sentence_is_enough(language: str, sentence: str) -> None:
    assert recognise_language(sentence) == language


@pytest.mark.parametrize("text", ["", "Acme Corp.", "42", "DAYTON, Ohio", "###", "Jane Roe John Doe Maria Lopez"])
def test_names_and_numbers_tell_nothing(text: str) -> None:
    assert recognise_language(text) is None


def test_the_main_language_of_a_text_in_two_counts() -> None:
    assert recognise_language(SENTENCES["de"] + " " + SENTENCES["de"] + " " + "The plant opens in May.") == "de"
