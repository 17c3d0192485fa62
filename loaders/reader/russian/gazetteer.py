"""Cities and countries that Russian reports of the region name, with their forms in all cases."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CITIES = """Алматы Астана Шымкент Караганда Актобе Тараз Павлодар Усть-Каменогорск Семей Семипалатинск Атырау Костанай Кызылорда Уральск Петропавловск Актау Темиртау Туркестан Кокшетау
    Талдыкорган Экибастуз Жанаозен Жезказган Балхаш Кентау Сатпаев Каскелен Талгар Конаев Капшагай Риддер Степногорск Щучинск Аркалык Сарань Шахтинск Аксай Аксу Байконур Кульсары Хромтау
    Атбасар Ленгер Жаркент Аягоз Нур-Султан Москва Бишкек Ташкент Киев Минск Лондон Ош Лисаковск Житикара Каракол Нарын Джалал-Абад Баткен Токмок Балыкчы Узген Самарканд Бухара Нукус Фергана
    Андижан Наманган Душанбе Худжанд Ашхабад Баку Тбилиси Ереван Вашингтон Варшава Прага Берлин Женева Вена Париж Анкара Стамбул Пекин Кандыагаш Шалкар Уштобе Текели Сарканд Ушарал Арысь Сарыагаш
    Жетысай Макинск Ерейментау Державинск Булаево Мамлютка Тайынша Шемонаиха Зыряновск Зайсан Курчатов Серебрянск Приозерск Каражал Каркаралинск Форт-Шевченко Бейнеу Аральск Казалинск Шардара
    Каратау Жанатас Жанакорган Аральск Косшы Бурабай Боровое Отеген-Батыр Есик Узынагаш Чунджа Тобыл Атасу Осакаровка Зеренда Шучинск Акколь Есиль Абай-город Кордай Мерке Кулан Шу-город Кант Кара-Балта Чолпон-Ата
    Исфана Талас Джети-Огуз Екатеринбург Новосибирск Омск Оренбург Санкт-Петербург Казань Алма-Ата Челябинск Страсбург Брюссель Нью-Йорк""".split()
_COUNTRIES = """Казахстан Россия Кыргызстан Узбекистан Таджикистан Туркменистан Украина Беларусь Китай Турция Германия Франция США Польша Грузия Армения Азербайджан Европа Великобритания Киргизия Белоруссия Литва Латвия Эстония Чехия
    Австрия Швейцария Италия Испания Израиль Иран Афганистан Монголия Индия Япония Евросоюз""".split()
_ENDINGS = (
    ("ия", ("ия", "ии", "ию", "ией")),
    ("ь", ("ь", "и", "ью")),
    ("а", ("а", "ы", "и", "е", "у", "ой", "ей")),
    ("й", ("й", "я", "е", "ю", "ем")),
)


def _forms(name: str) -> list[str]:
    """All forms of a name that reports use."""
    if name.isupper():
        return [name]
    for ending, forms in _ENDINGS:
        if name.endswith(ending):
            return [name[: -len(ending)] + form for form in forms]
    return [name + form for form in ("", "а", "у", "е", "ом")] if name[-1] in "бвгджзклмнпрстфхцчшщ" else [name]


CITY_FORMS: dict[str, str] = {
    form: name for name in dict.fromkeys(_CITIES) if "-город" not in name for form in _forms(name)
} | {
    "Алмата": "Алматы",
    "Рудный": "Рудный",
    "Рудного": "Рудный",
    "Рудном": "Рудный",
    "Рудному": "Рудный",
}
PLACE_FORMS: dict[str, str] = CITY_FORMS | {form: name for name in _COUNTRIES for form in _forms(name)}
CITY_NAMES = frozenset(CITY_FORMS.values())
CITY = "(?:" + "|".join(sorted(CITY_FORMS, key=len, reverse=True)) + ")"
COUNTRY = "(?:" + "|".join(sorted(PLACE_FORMS.keys() - CITY_FORMS.keys(), key=len, reverse=True)) + ")"
_WORD = re.compile(r"(?<![\w-])[А-ЯЁ][\w-]+(?![\w-])")


def places_in(text: str) -> Iterator[tuple[int, int, str]]:
    """The known cities and countries in a text: start, end and name."""
    for match in _WORD.finditer(text):
        name = PLACE_FORMS.get(match[0])
        if name:
            yield (*match.span(), name)
