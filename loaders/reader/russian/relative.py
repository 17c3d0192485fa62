"""Dates told in Russian from where the report or the story stands in time: `вчера`, `через неделю`, `24-го`."""

from __future__ import annotations

import datetime
import re

from loaders.reader.calendar import Calendar, earlier_period, iso, moved, parts, shifted
from loaders.reader.dating import Framed, Relative
from loaders.reader.reading import Mention, Reading
from loaders.reader.russian.numbers import whole

_COUNT = r"(?P<n>\d+|один|одну|два|две|три|четыре|пять|шесть|семь|восемь|девять|десять|пару)"
RELATIVE: Relative = [
    (re.compile(r"(?<!\w)[Вв] (?:тот же|этот же) (?:день|вечер)(?!\w)|(?<!\w)[Вв] тот день(?!\w)|(?<!\w)[Тт]ем же (?:вечером|утром)|(?<!\w)(?:[Вв]ечером|[Уу]тром|[Дд]н[её]м) того же дня|(?<!\w)[Вв] первый день(?!\w)"), lambda match, base: shifted(base.split("/")[0], 0)),
    (re.compile(r"(?<!\w)[Нн]а (?:следующ(?:ий день|ее утро)|другой день)(?!\w)|(?<!\w)(?:[Уу]тром|[Вв]ечером|[Дд]нем|[Дд]нём) следующего дня(?!\w)|(?<!\w)[Чч]ерез день(?!\w)|(?<!\w)[Дд]нем позже"), lambda match, base: shifted(base, 1)),
    (re.compile(r"(?<!\w)[Нн]акануне(?!\w)|(?<!\w)[Дд]н[её]м (?:ранее|раньше)"), lambda match, base: shifted(base, -1)),
    (re.compile(r"(?<![\w.,-])(?P<d>[0-3]?\d)-(?:го|е)(?! ?(?:[а-я]+(?:я|а) (?:19|20)|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|год|канал|школ|и |\d))(?: числа)?(?!\w)"), lambda match, base: _day_of(match, base)),
    (re.compile(r"(?<!\w)(?P<n>двумя|тремя|четырьмя|пятью|шестью|семью|десятью|парой) (?P<u>днями|неделями|месяцами) (?:ранее|раньше|до (?:этого|того))(?!\w)", re.IGNORECASE), lambda match, base: _later(match, base, -1)),
    (re.compile(r"(?<!\w)(?P<n>двумя|тремя|четырьмя|пятью|шестью|семью|десятью|парой) (?P<u>днями|неделями|месяцами) (?:позже|позднее|спустя)(?!\w)", re.IGNORECASE), lambda match, base: _later(match, base)),
    (re.compile(rf"(?<!\w)[Зз]а (?:{_COUNT} )?(?P<u>дн(?:я|ей)|день|сутки|суток|недел\w+|месяц\w*) до (?:этого|того)(?!\w)"), lambda match, base: _later(match, base, -1)),
    (re.compile(rf"(?<!\w)(?:[Чч]ерез|[Сс]пустя) (?:{_COUNT} )?(?P<u>дн(?:я|ей|ень)|день|сутки|суток|недел\w+|месяц\w*)(?!\w)"), lambda match, base: _later(match, base)),
]  # fmt: skip


_INSTRUMENTAL = {"двумя": 2, "парой": 2, "тремя": 3, "четырьмя": 4, "пятью": 5, "шестью": 6, "семью": 7, "десятью": 10}


def _later(match: re.Match[str], base: str, sign: int = 1) -> str | None:
    said = (match["n"] or "один").casefold()
    count = _INSTRUMENTAL.get(said) or whole(said)
    if count is None:
        return None
    if match["u"].startswith("мес"):
        return moved(base, sign * count)
    return shifted(base, sign * count * (7 if match["u"].startswith("нед") else 1))


def _day_of(match: re.Match[str], base: str) -> str | None:
    """`24-го`: a day of the month that was told last."""
    year, month, _ = parts(base.split("/")[-1])
    return iso(year, month, int(match["d"])) if month else None


def _years_before(match: re.Match[str], base: str | None, calendar: Calendar) -> str | None:
    """`годом ранее`: the report's own period in the year before; `тремя годами ранее`: from the day told last."""
    count = _INSTRUMENTAL.get((match["n"] or "").casefold(), 1)
    period = calendar.period or ""
    if count == 1 and period and not _is_month(period):
        return earlier_period(period, year=True)
    if count == 1 and _FIGURE_AFTER.match(match.string, match.end()):
        # In a report of a month the year before is that of the figure's own months.
        return None
    return iso(int(base[:4]) - count) if base else None


_FIGURE_AFTER = re.compile(r"[^.;\d]{0,30}?(?:[–—:(-]|было|их|насчит\w+|зафикс\w+|случаев) ?\d+(?!\w)")


def _is_month(period: str) -> bool:
    return len(period) == len("2024-01")


def _years_ago(match: re.Match[str], _: str | None, calendar: Calendar) -> str | None:
    """`три года назад`: from the year of the report."""
    count = whole(match["n"]) if match["n"] else 1
    return iso(calendar.last[0] - count) if calendar.last and count else None


def _period_before(match: re.Match[str], _: str | None, calendar: Calendar) -> str | None:
    """`кварталом ранее`, `в предыдущем месяце`: the period before a report of that length."""
    sizes = {"м": ("2024-01",), "к": ("2024-01/2024-03",), "п": ("2024-01/2024-06",)}[match["u"][0].casefold()]
    period = calendar.period or ""
    if len(period) != len(sizes[0]) or ("/" in period and _months(period) != _months(sizes[0])):
        return None
    return earlier_period(period)


def _months(period: str) -> int:
    first, last = (parts(one) for one in period.split("/"))
    return (last[0] - first[0]) * 12 + (last[1] or 12) - (first[1] or 1)


def _this_month(match: re.Match[str], base: str | None, calendar: Calendar) -> str | None:
    """`в этом месяце`: that of the day just told, else that of the report."""
    period = calendar.period or ""
    if base and not _is_month(period):
        return base[:7]
    return period if _is_month(period) else None


def _first_months(match: re.Match[str], calendar: Calendar) -> str | None:
    """`первые шесть месяцев года`: of the year of the report."""
    count = whole(match["n"]) if match["n"] else None
    return f"{iso(calendar.last[0], 1)}/{iso(calendar.last[0], count)}" if calendar.last and count and count < 12 else None  # fmt: skip


FRAMED: Framed = [
    (re.compile(rf"(?<!\w)[Пп]ервые (?:{_COUNT}|шесть) месяц(?:а|ев) (?:(?:этого |текущего )?года)(?!\w)"), lambda match, _, calendar: _first_months(match, calendar)),
    (re.compile(r"(?<!\w)(?:(?P<n>двумя|тремя|четырьмя|пятью|шестью|десятью) годами|годом) (?:ранее|раньше)(?!\w)", re.IGNORECASE), _years_before),
    (re.compile(rf"(?<!\w)(?:{_COUNT} (?:года|лет)|год) назад(?!\w)", re.IGNORECASE), _years_ago),
    (re.compile(r"(?<!\w)(?P<u>кварталом|полугодием) (?:ранее|раньше)(?!\w)", re.IGNORECASE), _period_before),
    (re.compile(r"(?<!\w)[Вв] (?P<u>прошлом|предыдущем) (?P<v>квартале|полугодии|месяце)(?!\w)"), lambda match, base, calendar: _period_before(re.match(r"(?P<u>.*)", match["v"]) or match, base, calendar)),
    (re.compile(r"(?<!\w)[Вв] (?:этом|том) же? ?месяце(?!\w)|(?<!\w)[Вв] этом месяце(?!\w)"), _this_month),
]  # fmt: skip


_WEEKDAYS = "понедельник вторник сред четверг пятниц суббот воскресень".split()
_WEEKDAY = re.compile(
    r"(?<!\w)(?:[Вв]о? (?:прошл\w+ )?)(?P<d>понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)(?!\w)(?!,? \d)"
)
_SPOKEN = re.compile(r"(?<!\w)(?:вчера|накануне|позавчера|сегодня|завтра)(?![\w»\"])")
_BACK = {"вчера": 1, "накануне": 1, "позавчера": 2, "сегодня": 0, "завтра": -1}
_YEARS = re.compile(r"(?<!\w)[вз]а? (?P<w>прошл|позапрошл|минувш|нынешн|текущ|эт)(?:ый|ий|ом|ем|от) год(?:у)?(?!\w)")
_LAST_WEEK = re.compile(r"(?<!\w)на (?:прошлой|минувшей|предыдущей) неделе(?!\w)")
_WEEKS = re.compile(r"(?<!\w)недел(?:ей|ю) (?:ранее|раньше|назад)(?!\w)|(?<!\w)на (?:прошлой|предыдущей) неделе(?!\w)")


def add_spoken(reading: Reading) -> None:
    """Days told from where the report stands in time: `вчера`, `во вторник`, `в прошлом году`."""
    period, published = reading.header.period, reading.header.published
    ends = [end for end in (period or "").split("/") if end]
    week = len(ends) == 2 and len(ends[0]) == 10 and shifted(ends[0], 7) is not None
    today = published or (ends[1] if week else None)
    if today:
        for match in _SPOKEN.finditer(reading.low):
            _add(reading, match, shifted(today, -_BACK[match[0]]))
        for match in _WEEKDAY.finditer(reading.view):
            number = next(n for n, stem in enumerate(_WEEKDAYS) if match["d"].startswith(stem))
            day = datetime.date.fromisoformat(ends[1] if week else today)
            _add(reading, match, (day - datetime.timedelta(days=(day.weekday() - number) % 7)).isoformat())
    if week:
        for match in _WEEKS.finditer(reading.low):
            if "назад" not in match[0]:
                _add(reading, match, f"{shifted(ends[0], -7)}/{shifted(ends[1], -7)}")
    elif today:
        for match in _LAST_WEEK.finditer(reading.low):
            day = datetime.date.fromisoformat(today)
            monday = day - datetime.timedelta(days=day.weekday() + 7)
            _add(reading, match, f"{monday}/{monday + datetime.timedelta(days=6)}")
    if ends:
        year = int(ends[-1][:4])
        for match in _YEARS.finditer(reading.low):
            back = 2 if match["w"] == "позапрошл" else int(match["w"] in ("прошл", "минувш"))
            _add(reading, match, str(year - back))


def _add(reading: Reading, match: re.Match[str], day: str | None) -> None:
    if day:
        reading.add(Mention(*match.span(), "Date", day, ("date",), 0.7))
