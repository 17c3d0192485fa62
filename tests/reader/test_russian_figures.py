"""Figures with their periods, penalties without their nouns, and who doubts or finds what."""

from __future__ import annotations

import pytest

from loaders.documents import Document
from loaders.reader.candidate import Candidate
from loaders.reader.extractors import extractor_named


def _read(text: str, kind: str) -> list[Candidate]:
    document = Document.of_text(f"Обзор нарушений, октябрь 2021 года\n\n{text}\n")
    return [one for one in extractor_named("rules").extract(document) if one.kind == kind]


@pytest.mark.parametrize(
    ("text", "count", "period"),
    [
        ("С начала года 131 эпизод. Возбуждено три дела.", 3, "2021-01/2021-10"),
        ("За девять месяцев зарегистрировано 140 случаев.", 140, "2021-01/2021-09"),
        ("Зафиксировано 20 угроз, нападений выросло с 7 до 14.", 7, "2020-10"),
        ("С 2018 года в стране прекращены 9 дел.", 9, "2018/2021-10"),
        ("Министерство не закрывало ни одного сайта.", 0, "2021-10"),
        ("Показатель      2018     2019\nИсков в суде      40       52", 52, "2019"),
        ("ИТОГИ МЕСЯЦА: 3 обыска, 12 исков. В сентябре исков было 9.", 9, "2021-09"),
        ("9 октября суд отказал. Всего учтено 60 случаев, годом ранее – 41.", 41, "2020-10"),
        ("За квартал зафиксировано 58 случаев.", 58, "2021-10/2021-12"),
        ("Мы учли 80 нарушений, в 14 из них применялась сила.", 14, "2021-10"),
        ("В октябре служба получила 61 письмо и 40 жалоб.", 40, "2021-10"),
        ("Январь – март: 12 исков. За тот же период 2020 года – 9.", 9, "2020-01/2020-03"),
        ("В октябре это уже четвёртая угроза журналистам.", 4, "2021-10"),
        ("На съёмочные группы нападали 14 раз.", 14, "2021-10"),
        ("Истцы требовали в общей сложности 350 млн тенге.", 350_000_000, "2021-10"),
        ("Заявлено 120 миллионов тенге, присуждено 4,5 миллиона.", 4_500_000, "2021-10"),
        ("Количество отказов сократилось вдвое: 8 против 16 в сентябре.", 8, "2021-10"),
        ("Приговоров вынесено семь.", 7, "2021-10"),
        ("Ни разу за месяц прокуратура не ответила.", 0, "2021-10"),
        ("Из сорока опрошенных редакций цензуру признали двадцать.", 20, "2021-10"),
        ("На митинги приходится 52 нарушения.", 52, "2021-10"),
        ("Выросло до 31 количество взломов.", 31, "2021-10"),
        ("Рекордные 90 млн тенге запросили истцы.", 90_000_000, "2021-10"),
        ("Но за год наказан лишь один чиновник: 6 марта суд оштрафовал Сакена Омарова.", 1, "2021-10"),
    ],
)
def test_figure(text: str, count: int, period: str) -> None:
    assert (count, period) in {(one.value["count"], one.value["period"]) for one in _read(text, "statistic")}


@pytest.mark.parametrize(
    "text",
    [
        "Айдару Серикову вменяют два эпизода.",
        "С редактора газеты «Тан» взыскано 300 тысяч тенге.",
        "12 мая полиция провела три обыска.",
        "Сторож видел, как двое мужчин убежали.",
    ],
)
def test_what_is_told_of_one_case_is_no_figure(text: str) -> None:
    assert _read(text, "statistic") == []


def test_years_that_head_a_table_are_no_figures() -> None:
    found = _read("Показатель      2018     2019\nИсков в суде      40       52", "statistic")
    assert {2018, 2019}.isdisjoint(one.value["count"] for one in found)


@pytest.mark.parametrize(
    ("text", "kind", "stage", "term"),
    [
        ("Суд приговорил Айдара Серикова к трём годам ограничения свободы.", "restriction", "imposed", 36),
        (
            "Суд приговорил Айдара Серикова к трём годам ограничения свободы. Прокурор добивался пяти лет.",
            "restriction",
            "requested",
            60,
        ),
        ("Суд приостановил выпуск газеты «Тан» на шесть месяцев.", "ban", "imposed", 6),
        ("Издержки, 30 тысяч тенге, взысканы с осуждённого.", "other", "imposed", None),
    ],
)
def test_sanction(text: str, kind: str, stage: str, term: int | None) -> None:
    assert (kind, stage, term) in {
        (one.value["type"], one.value["stage"], one.value["months"]) for one in _read(text, "sanction")
    }


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Экспертиза показала: запись смонтирована.", "found"),
        ("Акимат назвал сообщения о давлении слухами.", "denied"),
        ("Анна Ким уверена, что её преследуют за критику.", "alleged"),
        ("На видео ведущая будто бы принимает конверт.", "disputed"),
    ],
)
def test_stance(text: str, stance: str) -> None:
    assert stance in {one.value["stance"] for one in _read(text, "attribution")}
