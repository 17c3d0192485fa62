"""Dates in Russian."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.reader.calendar import Calendar, iso
from loaders.reader.dating import YEAR, Found, Patterns, Resolver, add_dates
from loaders.reader.reading import Reading
from loaders.reader.russian.numbers import ORDINAL, ordinal_value, whole
from loaders.reader.russian.relative import FRAMED, RELATIVE, add_spoken

_STEMS = "январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр".split()
_MONTH = "(?:[Яя]нвар[ьяею]|[Фф]еврал[ьяею]|[Мм]арт[ауе]?|[Аа]прел[ьяею]|[Мм]а(?:й|я|е|ю)|[Ии]юн[ьяею]|[Ии]юл[ьяею]|[Аа]вгуст[ауе]?|[Сс]ентябр[ьяею]|[Оо]ктябр[ьяею]|[Нн]оябр[ьяею]|[Дд]екабр[ьяею]|ЯНВАР[ЬЯЕ]|ФЕВРАЛ[ЬЯЕ]|МАРТА?|АПРЕЛ[ЬЯЕ]|МА[ЙЯ]|ИЮН[ЬЯЕ]|ИЮЛ[ЬЯЕ]|АВГУСТА?|СЕНТЯБР[ЬЯЕ]|ОКТЯБР[ЬЯЕ]|НОЯБР[ЬЯЕ]|ДЕКАБР[ЬЯЕ])(?!\\w)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:-?(?:го|е))?"
_Y = rf"(?P<y>{YEAR}|(?:этого|текущего|нынешнего|прошлого|позапрошлого|того же|прошедшего|минувшего)(?= года))"
_G = r"(?:-го|-м|-й)?(?: ?(?:годах?|года|году|год|гг?\.?)(?!\w))?"
_OPTIONAL = rf"(?:,? {_Y}{_G})?"


def month_number(text: str) -> int:
    """The number of a month in any case."""
    low = text.casefold()
    for number, stem in enumerate(_STEMS, start=1):
        if low.startswith(stem) and not (stem == "ма" and low.startswith("март")):
            return number
    raise ValueError(text)


def _number(text: str) -> int:
    return int(re.sub(r"\D", "", text)) if text[0].isdigit() else ordinal_value(text) or 0


def _year(resolver: Resolver, match: re.Match[str], month: int, day: int | None) -> tuple[int | None, tuple[str, ...]]:
    printed = match.groupdict().get("y")
    frame = resolver.calendar.last
    if printed == "того же" and (told := resolver.told_before(match.start())):
        return told, ("year",)
    if printed and not printed[0].isdigit():
        return (frame[0] - printed.startswith(("прош", "минув")) - 2 * printed.startswith("поза") if frame else None), (
            "year",
        )
    return resolver.year(printed, month, day, match.start())


def _full(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    month, day = month_number(match["m"]), _number(match["d"])
    year, inferred = _year(resolver, match, month, day)
    if year is not None and day:
        yield (*match.span(), iso(year, month, day), inferred)


def _day_range(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    month = month_number(match["m"])
    first_month = month_number(match["m1"]) if match["m1"] else month
    year, inferred = _year(resolver, match, month, _number(match["d2"]))
    if year is None:
        return
    first = iso(year - (first_month > month), first_month, _number(match["d1"]))
    last = iso(year, month, _number(match["d2"]))
    if first and last and first < last:
        yield (*match.span(), f"{first}/{last}", inferred)


def _day_list(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    month = month_number(match["m"])
    for number in re.finditer(r"\d{1,2}", match["days"]):
        year, inferred = _year(resolver, match, month, int(number[0]))
        if year is not None:
            yield (*match.span(), iso(year, month, int(number[0])), inferred)


def _month_range(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    first, last = month_number(match["m1"]), month_number(match["m"])
    year, inferred = _year(resolver, match, last, None)
    frame = resolver.calendar.last
    if frame and not match["y"] and _OPENING.search(resolver.reading.view, 0, match.start()):
        # The months that a paragraph opens with are of the report, whatever year was told before.
        year = frame[0] - (last > frame[1])
    if year is not None:
        begin = int(match["y1"]) if match["y1"] else year - (first > last)
        yield (*match.span(), f"{iso(begin, first)}/{iso(year, last)}", inferred)


def _month_only(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    name = match["m"]
    month = month_number(name)
    low = name.casefold()
    if name[0].isupper() and not match["y"] and match.start() and resolver.reading.view[match.start() - 1] in '"«“':
        # `телеканал «Апрель»`.
        return
    if low in ("мая", "маю", "марту", "марте", "марта") and not match["y"]:
        before = resolver.reading.low[max(0, match.start() - 12) : match.start()]
        if not re.search(r"(?:в|во|с|со|до|к|по|за|начале|конце|середине|течение|итогам) \Z", before):
            return
    year, inferred = _year(resolver, match, month, None)
    frame = resolver.calendar.last
    if frame and not match["y"] and _PROMISED.search(resolver.reading.low, max(0, match.start() - 90), match.start()):
        year = frame[0] + (month < frame[1])
    if year is not None:
        yield (*match.span(), iso(year, month), inferred)


# The unrest of January 2022 goes by its month in whatever report names it.
_UNREST = (2022, 1)


def _adjective(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    """`апрельское решение`: the month of what is told."""
    month, frame = month_number(match["m"] + "я" if match["m"].casefold() != "май" else "мая"), resolver.calendar.last
    if month == _UNREST[1] and match["what"] in ("событи", "протест", "беспорядк") and frame and frame[0] >= _UNREST[0]:
        yield (*match.span(), iso(*_UNREST), ("year",))
        return
    year, inferred = resolver.year(None, month, None, match.start())
    if year is not None:
        yield (*match.span(), iso(year, month), inferred)


_OPENING = re.compile(r"\n\W*(?:[Сс]о?|[Зз]а|[Вв]) \Z")
# `обещает заключение к январю`: the next January.
_PROMISED = re.compile(r"(?<!\w)(?:обеща|планир|намерен|должн|будет|ожида|рассчитыва|состоится)[^.;]{0,70} (?:к|в) \Z")
_SEASONS = {"вес": (3, 5), "лет": (6, 8), "осен": (9, 11), "зим": (12, 2)}


def _season(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    first, last = next(months for stem, months in _SEASONS.items() if match["s"].casefold().startswith(stem))
    year, inferred = _year(resolver, match, first, None)
    if year is not None:
        yield (*match.span(), f"{iso(year, first)}/{iso(year + (last < first), last)}", inferred)


def _last_season(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    """`прошлой осенью`, `этим летом`: the last one that had begun when the report ends."""
    frame = resolver.calendar.last
    if not frame:
        return
    first, last = _SEASONS[next(stem for stem in _SEASONS if match["s"].casefold().startswith(stem))]
    year = frame[0] - (first > frame[1])
    if match["w"].casefold().startswith("прошл") and first <= frame[1] <= max(last, first):
        year -= 1
    yield (*match.span(), f"{iso(year, first)}/{iso(year + (last < first), last)}", ("year",))


_PART = {"перв": 1, "втор": 2, "трет": 3, "четв": 4, "I": 1, "1": 1, "2": 2, "3": 3, "4": 4}


def _part(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    text = match["o"]
    order = {"I": 1, "II": 2, "III": 3, "IV": 4}.get(text) or next(
        (n for stem, n in _PART.items() if text.casefold().startswith(stem)), 0
    )
    size = 3 if match["p"].casefold().startswith("кв") else 6
    if not 1 <= order * size <= 12:
        return
    year, inferred = _year(resolver, match, order * size, None)
    if year is not None:
        yield (*match.span(), f"{iso(year, (order - 1) * size + 1)}/{iso(year, order * size)}", inferred)


def _year_only(match: re.Match[str], _: Resolver) -> Iterator[Found]:
    yield (*match.span(), match["y"], ())


def _months_of_year(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    """`за девять месяцев текущего года`, `за первые 6 месяцев 2021 года`."""
    count = whole(match["n"])
    if not count or not 1 < count < 12:
        return
    year, inferred = _year(resolver, match, count, None)
    if year is not None:
        yield (*match.span(), f"{iso(year, 1)}/{iso(year, count)}", inferred)


# How far back, in characters, the months are sought that a period is the same as.
_PARAGRAPH = 300
_SPAN_OF_MONTHS = re.compile(rf"(?<!\w)(?P<m1>{_MONTH}) ?(?:-|–|по|до) ?(?P<m>{_MONTH})")


def _same_months(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    """`за тот же период 2018 года`: the months of the period told before, in another year."""
    year, inferred = _year(resolver, match, 1, None)
    told = [value for at, value in resolver.calendar.told if at < match.start() and "/" in value and "-" in value]
    before = resolver.reading.view[max(0, match.start() - _PARAGRAPH) : match.start()]
    spans = list(_SPAN_OF_MONTHS.finditer(before))[-1:]
    if year is not None and spans:
        first, last = month_number(spans[0]["m1"]), month_number(spans[0]["m"])
        yield (*match.span(), f"{iso(year - (first > last), first)}/{iso(year, last)}", inferred)
        return
    period = (told[-1:] or [resolver.calendar.period or ""])[0]
    if year is not None:
        yield (*match.span(), "/".join(f"{year}{one[4:]}" for one in period.split("/")), inferred)


_PATTERNS: Patterns = [
    # `В тот же день, 29 августа`: the day is said right after.
    (re.compile(rf"(?<!\w)(?:[Вв] (?:тот|этот) же день|[Нн]а следующ(?:ий день|ее утро)|[Нн]акануне)(?=, (?P<d>{_DAY}) (?P<m>{_MONTH}){_OPTIONAL})"), _full),
    (re.compile(rf"(?<!\w)(?:(?:то[тм]?|это[тм]|тако[йм]) же|аналогичн\w+|соответствующ\w+) (?:период|отрез|срок|врем)\w* {_Y}{_G}(?: год\w*)?"), _same_months),
    (re.compile(rf"(?<=\b[Зз]а )(?:первые )?(?P<n>\d+|[а-я]+) месяц(?:ев|а) {_Y}(?:-го)?(?: года| г\.)?"), _months_of_year),
    (re.compile(rf"(?<!\w)(?:[Вв] ночь )?с (?P<d1>{_DAY})(?: (?P<m1>{_MONTH}))? на (?P<d2>{_DAY}) (?P<m>{_MONTH}){_OPTIONAL}"), _day_range),
    (re.compile(rf"(?<!\w)(?P<d1>{_DAY})(?: (?P<m1>{_MONTH}))? ?(?:-|–|по) ?(?P<d2>{_DAY}) (?P<m>{_MONTH}){_OPTIONAL}"), _day_range),
    (re.compile(rf"(?<!\w)(?P<days>{_DAY}(?:, {_DAY})* и {_DAY}) (?P<m>{_MONTH}){_OPTIONAL}"), _day_list),
    (re.compile(rf"(?<!\w)(?P<d>{_DAY}|{ORDINAL}) (?P<m>{_MONTH}){_OPTIONAL}"), _full),
    (re.compile(rf"(?<!\w)(?P<m1>{_MONTH})(?: (?P<y1>{YEAR}){_G})? ?(?:-|–|по|до) ?(?P<m>{_MONTH}){_OPTIONAL}"), _month_range),
    (re.compile(rf"(?<!\w)(?P<m>{_MONTH}){_OPTIONAL}"), _month_only),
    (re.compile(r"(?<!\w)(?P<m>[Яя]нвар|[Фф]еврал|[Мм]арт|[Аа]прел|[Мм]ай|[Ии]юн|[Ии]юл|[Аа]вгуст|[Сс]ентябр|[Оо]ктябр|[Нн]оябр|[Дд]екабр)(?:ов)?ь?ск(?:ое|ий|ая|ого|ому|ом|ой|ую|ие|их|им)(?= (?P<what>событи|решени|приговор|постановлени|определени|выбор|протест|митинг|иск|заседани|судебн|беспорядк))"), _adjective),
    (re.compile(r"(?<!\w)(?P<w>[Пп]рошл|[Мм]инувш|[Ээ]т)\w+ (?P<s>весной|летом|осенью|зимой|весны|лета|осени|зимы)(?!\w)"), _last_season),
    (re.compile(rf"(?<!\w)(?P<s>[Вв]есной|[Лл]етом|[Оо]сенью|[Зз]имой){_OPTIONAL}(?!\w)"), _season),
    (re.compile(rf"(?<!\w)(?P<s>[Вв]есн[ыуе]|[Лл]ет[ауое]|[Оо]сен[ьи]|[Зз]им[ыуе]) {_Y}{_G}(?!\w)"), _season),
    (re.compile(r"(?<!\w)(?:[Сс]о?|[Дд]о|[Кк]о?|начал[аеу]|конц[аеу]|середин[аеы]) (?P<s>весны|весне|лета|лету|осени|зимы|зиме)(?!\w)"), _season),
    (re.compile(rf"(?<!\w)(?P<o>[Пп]ерв\w+|[Вв]тор\w+|[Тт]реть\w+|[Чч]етв\w+|IV|I{{1,3}}|[1-4](?:-?\w{{1,2}})?) (?P<p>(?i:квартал|полугоди)\w*|пол\.|кв\.){_OPTIONAL}"), _part),
    (re.compile(rf"(?<![\w.,/№-])(?P<y>{YEAR})(?:-(?:го|м|й|ом))?(?: (?:год[ауе]?|годом|г\.)(?!\w))"), _year_only),
    (re.compile(rf"(?<![\w.,/№-])(?P<y>{YEAR})-(?:го|м|й|ом)(?!\w)"), _year_only),
]  # fmt: skip


def find_dates(reading: Reading, calendar: Calendar) -> None:
    """Add the dates of a Russian document to its mentions."""
    add_dates(reading, calendar, _PATTERNS, RELATIVE, FRAMED)
    add_spoken(reading)
