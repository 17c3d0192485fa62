"""Outlets and bodies in oblique cases are named in the nominative."""

from __future__ import annotations

import pytest

from loaders.documents import Document
from loaders.reader.extractors import extractor_named


def _named(text: str, label: str, head: str = "Хроника, май 2023 года\n\n") -> set[str]:
    found = extractor_named("rules").extract(Document.of_text(f"{head}{text}\n"))
    return {one.value["name"] for one in found if one.label == label}


@pytest.mark.parametrize(
    ("text", "label", "name"),
    [
        ("Редактора «Вечернего Семея» оправдали.", "Outlet", "Вечерний Семей"),
        ("Журналистам «Звезды Иртыша» отказали.", "Outlet", "Звезда Иртыша"),
        ("Директор «Новой недели» молчит.", "Outlet", "Новая неделя"),
        ("Портал «Рика плюс» закрыт. Директор «Рики плюс» молчит.", "Outlet", "Рика плюс"),
        ("Задержан корреспондент Радио «Волна».", "Outlet", "Радио «Волна»"),
        ("Союз независимых медиа «Арай» обеспокоен.", "Organization", "Союз независимых медиа «Арай»"),
        ("Фонд «Арай» обеспокоен.", "Organization", "Арай"),
        ("Истец – АО «Жайлау».", "Organization", "АО «Жайлау»"),
        ("Иск КСК «Жайлау» отклонен. «Жайлау» молчит.", "Organization", "КСК «Жайлау»"),
        ("Его держали в отделе полиции № 5.", "Organization", "отдел полиции № 5"),
        ("Журналиста Арман Ким («Жайлау») отпустили.", "Outlet", "Жайлау"),
        ("Она снимала парад для «Жайлау».", "Outlet", "Жайлау"),
        ("В «Жайлау» вышла заметка.", "Outlet", "Жайлау"),
        ("Он написал в «Фейсбуке» о ремонте.", "Outlet", ""),
        ("Взломан сайт Batys Report.", "Outlet", "Batys Report"),
        ("Избит репортёр Zhetisu TV.", "Outlet", "Zhetisu TV"),
        ("В Минздраве это отрицали.", "Organization", "Минздрав"),
        ("Депутат Жогорку Кенеша подал жалобу.", "Organization", "Жогорку Кенеш"),
        ("Об этом сказали в облакимате.", "Organization", "облакимат"),
        ("Милиция Нарына проверяет жалобу.", "Organization", "Милиция Нарына"),
        ("Врачи городской больницы молчат.", "Organization", "городская больница"),
        ("Отдел ЖКХ отказал.", "Organization", "Отдел ЖКХ"),
        ("В департаменте полиции ВКО молчат.", "Organization", "департамент полиции ВКО"),
        ("Министерство по инвестициям и развитию отказало.", "Organization", "Министерство по инвестициям и развитию"),
    ],
)
def test_name(text: str, label: str, name: str) -> None:
    assert _named(text, label) == ({name} if name else set())


@pytest.mark.parametrize(
    ("text", "publisher"),
    [
        ("ЗАЯВЛЕНИЕ\nСоюза сельских редакторов «Арай»\n\nМы требуем ответа.\n", "Союз сельских редакторов «Арай»"),
        ("ХРОНИКА, май 2023 года\n\nСоставлена службой Клуба сельских редакторов.\n", "Клуб сельских редакторов"),
        ("СУД ОТКАЗАЛ\n\n5 мая, передаёт корреспондент Batys Report.\n", "Batys Report"),
        ("ЗАЯВЛЕНИЕ\n\nМы, Ассоциация сельских редакторов, требуем ответа.\n", "Ассоциация сельских редакторов"),
    ],
)
def test_publisher(text: str, publisher: str) -> None:
    found = extractor_named("rules").extract(Document.of_text(text))
    (head,) = [one.value for one in found if one.kind == "document"]
    assert head["publisher"] == publisher


def test_the_publisher_is_named_again_by_its_noun() -> None:
    text = "Фонд требует ответа. Так считает юрист фонда."
    head = "Хроника, май 2023 года\nФонд «Арай»\n\n"
    found = extractor_named("rules").extract(Document.of_text(f"{head}{text}\n"))
    named = [(one.text, one.value["name"]) for one in found if one.label == "Organization"]
    assert named == [("Арай", "Арай"), ("Фонд", "Арай"), ("фонда", "Арай")]


def test_the_name_of_a_crime_is_no_body() -> None:
    assert _named("Дело возбуждено по статье 293 УК («Хулиганство»).", "Organization") == set()


def test_a_quoted_name_with_a_day_publishes() -> None:
    found = extractor_named("rules").extract(
        Document.of_text(
            "Суд оставил приговор в силе\n\n«Медиа и закон», Тараз, 19 октября 2022 года\n\nСуд отказал.\n"
        )
    )
    (head,) = [one.value for one in found if one.kind == "document"]
    assert head["publisher"] == "Медиа и закон"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Суд оправдал блогера Тимура Сериева-Каримова.", "Тимур Сериев-Каримов"),
        ("Иск депутата Ирины Смирновой-Ким отклонен.", "Ирина Смирнова-Ким"),
        ("Репортера Еркина Пак-Оразова избили.", "Еркин Пак-Оразов"),
        ("Машину Асемгуль Шин-Дуйсеновой сожгли.", "Асемгуль Шин-Дуйсенова"),
    ],
)
def test_double_surname(text: str, name: str) -> None:
    assert _named(text, "Person") == {name}


def test_names_of_a_list_are_alike() -> None:
    assert _named("Недоступны сайты «Арай» и «Ферма».", "Outlet") == {"Арай", "Ферма"}


def test_a_sentence_ends_after_the_name_of_a_code() -> None:
    found = extractor_named("rules").extract(
        Document.of_text(
            "Хроника, май 2023 года\n\n2 мая начато дело по ст. 107 УК РК. Подозреваемые задержаны 20 мая.\n"
        )
    )
    assert {one.value["step"]: one.value["date"] for one in found if one.kind == "step"} == {
        "investigation_opened": "2023-05-02",
        "detention": "2023-05-20",
    }


def test_a_charge_of_a_case_that_was_closed_is_no_conviction() -> None:
    found = extractor_named("rules").extract(
        Document.of_text(
            "Хроника, май 2023 года\n\nПрекращено досудебное расследование в отношении Алии Омаровой по ст. 130 УК.\n"
        )
    )
    assert [one.value["status"] for one in found if one.kind == "charge"] == ["dropped"]
