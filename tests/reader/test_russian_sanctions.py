"""On whom Russian sanctions are."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reader.reading_of import values


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Суд в Таразе назначил: Данияр Касымов – два года условно, Ольга Ким – год ограничения свободы.", [["Данияр Касымов"], ["Ольга Ким"]]),
        ("Журналиста Данияра Касымова осудили. Суд обязал газету «Асыл сөз» выплатить акиму Марату Алимову 500 тысяч тенге морального вреда.", [[]]),
        ("Учительница Анна Ли подала иск к блогеру Данияру Касымову. Суд обязал Касымова выплатить Ли 200 тысяч тенге морального вреда.", [["Данияр Касымов"]]),
        ("Блогера Данияра Касымова приговорили к двум годам лишения свободы.\n\nВ Актау судили журналистку Ольгу Ким за клевету. Прокурор просил для нее год ограничения свободы.", [["Данияр Касымов"], ["Ольга Ким"]]),
    ],
)  # fmt: skip
def test_on_whom_a_sanction_is(tmp_path: Path, text: str, wanted: list[list[str]]) -> None:
    head = "Свобода слова: хроника за май 2019 года\n\nДела месяца\n\nМесяц был трудным для прессы.\n\n"
    assert [one["persons"] for one in values(tmp_path, text, "sanction", head)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Апелляция оставила штраф в 20 МРП в силе.", ["fine upheld"]),
        ("Суд отказался смягчить наказание в виде трех лет лишения свободы.", ["imprisonment upheld"]),
        ("Коллегия отклонила жалобу на арест на 15 суток.", ["arrest upheld"]),
        ("Суд удовлетворил иск частично: 200 тысяч тенге и опровержение.", ["damages imposed", "apology_or_retraction imposed"]),
        ("Министерство требует заблокировать сайт.", ["blocking requested"]),
        ("Министерство по требованию прокурора заблокировало сайт.", ["blocking imposed"]),
        ("Счета редакции арестованы.", ["other imposed"]),
        ("Частный судебный исполнитель арестовал счета редакции.", []),
        ("Суд закрыл газету «Асыл».", ["ban imposed"]),
        ("Журналистке запрещен выезд из страны.", ["other imposed"]),
        ("Прокурор счёл справедливыми два года за решёткой.", ["imprisonment requested"]),
        ("Истец хочет отсудить 3 миллиона тенге.", ["damages requested"]),
        ("Суд оценил моральный вред в 90 тысяч тенге.", ["damages imposed"]),
        ("Блогеру по приговору три года нельзя вести каналы.", ["ban imposed"]),
        ("Доступ к порталу постановлено ограничить.", ["blocking imposed"]),
        ("Активиста взяли под стражу.", ["arrest imposed"]),
        ("Арест продлен на месяц.", ["arrest imposed"]),
    ],
)  # fmt: skip
def test_at_which_stage_a_sanction_is_told(tmp_path: Path, text: str, wanted: list[str]) -> None:
    head = "Свобода слова: хроника за май 2019 года\n\nДела месяца\n\nМесяц был трудным для прессы.\n\n"
    told = values(tmp_path, text, "sanction", head)
    assert sorted(f"{one['type']} {one['stage']}" for one in told) == sorted(wanted)
