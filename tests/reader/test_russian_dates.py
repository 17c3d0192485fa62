"""Dates told in Russian from the period of a report, or from the day told before."""

from __future__ import annotations

import pytest

from loaders.documents import Document
from loaders.reader.extractors import extractor_named


def _dates(text: str, head: str = "Хроника, май 2023 года\n\n") -> dict[str, str]:
    found = extractor_named("rules").extract(Document.of_text(f"{head}{text}\n"))
    return {one.text: one.value for one in found if one.label == "Date"}


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        (
            "С января по март 2023 года – 9, за тот же период 2022 года – 7.",
            "тот же период 2022 года",
            "2022-01/2022-03",
        ),
        ("К осени 2022 года спор утих.", "осени 2022 года", "2022-09/2022-11"),
        ("Прошлой зимой его уволили.", "Прошлой зимой", "2022-12/2023-02"),
        ("15 мая его задержали, тремя днями ранее обыскали.", "тремя днями ранее", "2023-05-12"),
        ("9 мая его обыскали. Вечером того же дня отпустили.", "Вечером того же дня", "2023-05-09"),
        ("9 мая суд отказал, 24-го подана жалоба.", "24-го", "2023-05-24"),
        ("Два года назад он судился.", "Два года назад", "2021"),
        ("В прошлом месяце ему угрожали.", "В прошлом месяце", "2023-04"),
        ("Арест продлен до 8 августа.", "8 августа", "2023-08-08"),
        ("В июне позапрошлого года сайт закрыли.", "июне позапрошлого года", "2021-06"),
    ],
)
def test_date(text: str, words: str, value: str) -> None:
    assert _dates(text)[words] == value


def test_a_month_that_is_a_name_is_no_date() -> None:
    assert "Апрель" not in _dates("Оператора телеканала «Апрель Плюс» не пустили в суд.")


def test_the_period_before_a_report_of_a_quarter() -> None:
    found = _dates("Кварталом ранее их было 9, годом ранее – 7.", "Обзор за III КВАРТАЛ 2022 года\n\n")
    assert found["Кварталом ранее"] == "2022-04/2022-06"
    assert found["годом ранее"] == "2021-07/2021-09"
