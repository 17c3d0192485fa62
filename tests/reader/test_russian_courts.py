"""Courts are named in the nominative, with the city that is said."""

from __future__ import annotations

import pytest

from loaders.documents import Document
from loaders.reader.extractors import extractor_named


def _courts(text: str) -> list[tuple[str, str | None]]:
    found = extractor_named("rules").extract(Document.of_text(f"Хроника, май 2023 года\n\n{text}\n"))
    return [(one.value["name"], one.value["city"]) for one in found if one.label == "Court"]


@pytest.mark.parametrize(
    ("text", "court"),
    [
        ("Городской суд Балхаша назначил штраф.", ("Городской суд Балхаша", "Балхаш")),
        ("По решению суда в Костанае сайт закрыт.", ("суд в Костанае", "Костанай")),
        ("Аралбек. Талгар: городской суд отказал.", ("городской суд", None)),
        ("Талгар: городской суд отказал.", ("городской суд", "Талгар")),
        ("5 мая, Тараз. Специализированный суд вынес постановление.", ("Специализированный суд", "Тараз")),
        ("В Актау административный суд оштрафовал активиста.", ("административный суд", "Актау")),
        (
            "Семей: суд по делам об административных правонарушениях оштрафовал пенсионера.",
            ("суд по делам об административных правонарушениях", "Семей"),
        ),
        (
            "Суд района им. Казыбек би города Караганды оправдал блогера.",
            ("Суд района им. Казыбек би города Караганды", "Караганда"),
        ),
        ("Талгар: Акмолинский областной суд отказал.", ("Акмолинский областной суд", None)),
        ("Верховный суд Кыргызстана отказал.", ("Верховный суд Кыргызстана", None)),
        ("Верховный суд КР отказал.", ("Верховный суд КР", None)),
        ("Талгар: областной суд отказал.", ("областной суд", None)),
    ],
)
def test_court(text: str, court: tuple[str, str | None]) -> None:
    assert _courts(text) == [court]


@pytest.mark.parametrize(
    "text", ["Он обратился в суд.", "Талгар: суд отказал.", "Пришло СМС с угрозой.", "Апелляционный суд отказал."]
)
def test_no_court(text: str) -> None:
    assert _courts(text) == []


def test_a_court_called_by_its_kind_is_the_one_named_in_full() -> None:
    full = "Специализированный межрайонный экономический суд Алматы"
    assert {name for name, _ in _courts(f"{full} взыскал. СМЭС вернул иск. Экономический суд отказал.")} == {full}
    assert {name for name, _ in _courts("Облсуд отказал. Абайский облсуд отказал.")} == {"Облсуд", "Абайский облсуд"}


def test_a_title_names_the_court_of_the_text() -> None:
    text = "ОБЗОР\n\nОбластной суд отклонил жалобу\n\nАбайский областной суд отклонил жалобу редакции."
    assert {name for name, _ in _courts(text)} == {"Абайский областной суд"}
