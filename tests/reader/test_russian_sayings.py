"""Who says what in a Russian report, and how sure the report is of it."""

from __future__ import annotations

import pytest

from loaders.documents import Document
from loaders.reader.candidate import Candidate
from loaders.reader.extractors import extractor_named


def _sayings(text: str) -> list[Candidate]:
    found = extractor_named("rules").extract(Document.of_text(f"Хроника, май 2023 года\n\n{text}\n"))
    return [one for one in found if one.kind == "attribution"]


@pytest.mark.parametrize(
    ("text", "by", "stance"),
    [
        ("Министр Болат Омаров заявил, что ведомство не давало таких указаний.", "Болат Омаров", "denied"),
        ("Аким Болат Омаров сообщил, что к поджогу отношения не имеет.", "Болат Омаров", "denied"),
        ("Прокурор Болат Омаров заявляет, что автор лгал.", "Болат Омаров", "alleged"),
        ("По версии МВД, пожар случайный.", "МВД", "alleged"),
        ("Врачи зафиксировали у репортера перелом.", "Врачи", "found"),
        ("Как установил суд, статья ложна.", "суд", "found"),
        ("Редактор Алия Омарова с приговором не согласна.", "Алия Омарова", "disputed"),
        ("Фермер Болат Омаров рассказал, что его заставляли лгать.", "Болат Омаров", "alleged"),
        ("Редактор Алия Омарова усматривает в этом расправу.", "Алия Омарова", "alleged"),
        ("По словам Алии Омаровой, депутат угрожал ей.", "Алия Омарова", "alleged"),
        ("Редактор Алия Омарова уверена, что поджог связан с публикациями.", "Алия Омарова", "alleged"),
        ("Директор Болат Омаров называл статью «заказной».", "Болат Омаров", "alleged"),
        ("Истец Болат Омаров просит признать статью порочащей.", "Болат Омаров", "alleged"),
        ("Адвокат Дина Ким намерена подать апелляцию.", "Дина Ким", "asserted"),
        (
            "Администрация рынка «Арай» утверждает, что камеру оператор уронил сам.",
            "Администрация рынка «Арай",
            "asserted",
        ),
        ("Полиция отказала, не усмотрев состава преступления.", "Полиция", "asserted"),
        ("Редактор Алия Омарова считает дело ответом на публикации.", "Алия Омарова", "alleged"),
        ("Судья Марат Копеев посчитал доказательства достаточными.", "Марат Копеев", "found"),
        ("Филолог Светлана Божко, усмотревшая в стихах рознь, молчит.", "Светлана Божко", "found"),
    ],
)
def test_saying(text: str, by: str, stance: str) -> None:
    assert (by, stance) in {(one.value["by"], one.value["stance"]) for one in _sayings(text)}


def test_a_quotation_before_the_verb_is_the_claim() -> None:
    (one,) = _sayings("«Мы пойдем в суд», – сказала Дина Ким после заседания.")
    assert one.value["claim"] == "Мы пойдем в суд"
    assert one.text.startswith("«Мы")


@pytest.mark.parametrize(
    "text",
    [
        "Речь о видео, в котором Болат Омаров рассказал о ценах.",
        "По данным фонда «Арай», за год осуждены 8 журналистов.",
        "Сайт закрыли на основании закона о защите от недостоверной информации.",
    ],
)
def test_no_saying(text: str) -> None:
    assert _sayings(text) == []
