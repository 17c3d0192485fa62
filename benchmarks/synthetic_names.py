"""A million invented names, some of them two spellings of one person, to measure blocking at scale."""

from __future__ import annotations

import importlib.util
import random
import sys
from pathlib import Path
from types import ModuleType

_FIRST = (
    "Абди Аби Ай Ак Ал Алмас Алтын Аман Арыс Асан Ауел Бай Бак Бала Бекен Бердi Биса Бура Габи Гали Дау Джан"
    " Дос Дуйсе Елеу Ер Есен Есмагам Жак Жаман Жан Жар Жол Жума Заки Иман Иска Кабды Кажи Кай Кали Камал Кар"
    " Касым Кен Кожа Кол Куан Кул Курман Куса Лес Маке Мамыр Мах Мейр Молда Мука Мыр Нар Ныс Нур Омар Ораз Оры"
    " Оспа Рай Рыс Сабы Сады Сана Сап Сарсе Саты Сей Сма Суле Сыз Таж Тас Тем Тлеу Ток Тулег Тур Тынышта Уал"
    " Умбет Уте Хами Ха Шай Шаки Шер Шокы Ыска"
).replace("i", "и").split()  # fmt: skip
_LAST = [
    "аев",
    "алин",
    "апов",
    "аров",
    "басов",
    "баев",
    "беков",
    "берген",
    "бетов",
    "галиев",
    "газин",
    "дыков",
    "жанов",
    "женов",
    "илов",
    "имов",
    "калиев",
    "канов",
    "кешев",
    "кулов",
    "лыбаев",
    "манов",
    "мбетов",
    "мурзин",
    "мухамедов",
    "науов",
    "ндиков",
    "нгалиев",
    "нов",
    "паев",
    "ратов",
    "рбаев",
    "ренов",
    "сеитов",
    "сенбаев",
    "син",
    "танов",
    "таев",
    "тбаев",
    "уатов",
    "ханов",
    "ышев",
    "шанов",
    "енов",
]
_RUSSIAN = [
    "Бел",
    "Бор",
    "Вол",
    "Воро",
    "Глад",
    "Гор",
    "Гри",
    "Дани",
    "Дёми",
    "Жур",
    "Зай",
    "Зел",
    "Ива",
    "Калин",
    "Коз",
    "Кор",
    "Красн",
    "Кры",
    "Куз",
    "Лав",
    "Лап",
    "Лог",
    "Мак",
    "Мар",
    "Мит",
    "Нов",
    "Оси",
    "Пан",
    "Пет",
    "Пим",
    "Пол",
    "Поно",
    "Руд",
    "Сам",
    "Сви",
    "Сел",
    "Сини",
    "Сол",
    "Стре",
    "Тар",
    "Тере",
    "Тим",
    "Трет",
    "Фед",
    "Фил",
    "Хар",
    "Чер",
    "Шап",
    "Щер",
    "Яков",
]
_RUSSIAN_LAST = [
    "ов",
    "нов",
    "ков",
    "ин",
    "кин",
    "шин",
    "енко",
    "чук",
    "ский",
    "цкий",
    "ьев",
    "лов",
    "гин",
    "совов",
    "нин",
    "тов",
    "рин",
    "ников",
]


def spellings() -> ModuleType:
    """The transliterations of the pair set, which are written apart from the program's."""
    path = Path(__file__).parent.parent / "tests" / "pairs" / "make_pairs.py"
    spec = importlib.util.spec_from_file_location("make_pairs", path)
    if spec is None or spec.loader is None:
        raise RuntimeError(f"cannot read {path}")
    module = importlib.util.module_from_spec(spec)
    sys.modules["make_pairs"] = module
    spec.loader.exec_module(module)
    return module


def synthetic_names(size: int, seed: int = 7) -> tuple[list[str], list[tuple[int, int]]]:
    """`size` names and the pairs of places that are one person: two spellings each of 40 people in 100 names.

    Of the second spellings one in ten has a slip in the surname, one in ten an initial for the given name.
    """
    write = spellings()
    chance = random.Random(seed)
    surnames = [first + last for first in _FIRST for last in _LAST]
    surnames += [first + last for first in _RUSSIAN for last in _RUSSIAN_LAST]
    chance.shuffle(surnames)
    weights = [1 / (place + 20) for place in range(len(surnames))]
    names: list[str] = []
    twins: list[tuple[int, int]] = []
    ways, forms, initials = list(write.WAYS.values()), list(write.FORMS.values())[:4], list(write.INITIALS.values())[:3]
    humans = write.people()
    women = sorted({human.given for human in humans if human.female})
    men = sorted({human.given for human in humans if not human.female})
    for one in (women, men):
        chance.shuffle(one)
    popular = {female: [1 / (place + 5) for place in range(len(one))] for female, one in ((True, women), (False, men))}
    picked = chance.choices(surnames, weights, k=size)
    while len(names) < size:
        surname = picked[len(names)]
        female = chance.random() < 0.5
        given = chance.choices(women if female else men, popular[female])[0]
        surname = write.woman(surname) if female else surname
        way = chance.choice(ways)
        names.append(chance.choice(forms)(way(given), "", way(surname)))
        if chance.random() < 2 / 3 and len(names) < size:
            way = chance.choice(ways)
            kind = chance.random()
            spelled = way(surname)
            if kind < 0.1:
                spelled = write.slip(spelled, chance)
            form = chance.choice(initials if kind > 0.9 else forms)
            names.append(form(way(given), "", spelled))
            twins.append((len(names) - 2, len(names) - 1))
    return names, twins
