"""On which side of a case people stand, however a Russian report tells it."""

from __future__ import annotations

import pytest

from loaders.documents import Document
from loaders.reader.extractors import extractor_named


def _roles(text: str) -> dict[str, set[str]]:
    found = extractor_named("rules").extract(Document.of_text(f"Хроника, май 2023 года\n\n{text}\n"))
    return {one.value["person"]: set(one.value["roles"]) for one in found if one.kind == "role"}


@pytest.mark.parametrize(
    ("text", "person", "role"),
    [
        ("Оправдательный приговор услышала учительница Алия Омарова.", "Алия Омарова", "defendant"),
        ("Прекращено дело о клевете против поэта Оралбека Тусупова.", "Оралбек Тусупов", "defendant"),
        ("Суд отклонил иск банка к обозревателю Ивану Седых.", "Иван Седых", "defendant"),
        ("Банк судится с редактором «Вечернего Тараза» Инной Рыбкиной.", "Инна Рыбкина", "defendant"),
        ("Фирма потребовала 30 млн тенге от блогера Азата Мырзаханова.", "Азат Мырзаханов", "defendant"),
        ("Редактора Валентину Ганину судят.", "Валентина Ганина", "defendant"),
        ("Болат Омаров вину не признал.", "Болат Омаров", "defendant"),
        ("Потерпевшим по делу признан торговец Самат Оспанов.", "Самат Оспанов", "plaintiff"),
        ("Директор школы Алия Омарова обвинила блогера в клевете.", "Алия Омарова", "plaintiff"),
        ("Суд отказал депутату Болату Омарову в иске.", "Болат Омаров", "plaintiff"),
        ("Суд встал на сторону певицы Лауры Саматовой.", "Лаура Саматова", "plaintiff"),
        ("Врач Римма Шинова отказалась от иска.", "Римма Шинова", "plaintiff"),
        ("Суд обязал блогера выплатить Алие Омаровой 200 000 тенге.", "Алия Омарова", "plaintiff"),
        ("Сторожа Виктора Раева за удар по лицу репортера Дины Маевой осудили.", "Дина Маева", "victim"),
        ("Сторожа Виктора Раева за удар по лицу репортера Дины Маевой осудили.", "Виктор Раев", "attacker"),
        ("Председатель правления\n\nАлия Омарова", "Алия Омарова", "activist"),
    ],
)
def test_role(text: str, person: str, role: str) -> None:
    assert role in _roles(text)[person]


@pytest.mark.parametrize(
    ("text", "person", "role"),
    [
        ("Директор школы Алия Омарова обвинила блогера в клевете.", "Алия Омарова", "defendant"),
        ("Коллегия отклонила жалобу журналиста Тимура Адилова на приговор.", "Тимур Адилов", "plaintiff"),
        ("Врач Тимур Адилов судился. Суд запретил его книгу.", "Тимур Адилов", "defendant"),
        ("Суд обязал блогера выплатить Алие Омаровой 200 000 тенге.", "Алия Омарова", "defendant"),
        (
            "Иск подал депутат Болат Омаров. Журналистке Дине Маевой депутат маслихата угрожал.",
            "Болат Омаров",
            "attacker",
        ),
    ],
)
def test_not_that_role(text: str, person: str, role: str) -> None:
    assert role not in _roles(text).get(person, set())
