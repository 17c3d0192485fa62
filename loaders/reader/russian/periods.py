"""The periods that Russian figures are of, and the shape of a number."""

from __future__ import annotations

import re

from loaders.reader.calendar import earlier_period, parts, shifted
from loaders.reader.russian.numbers import WORD_NUMBER, whole
from loaders.reader.statistics import period_of_year
from loaders.reader.story import SIGNS, Story, Told

_D = SIGNS["Date"]
WORDS = WORD_NUMBER[3:-1]
NUMBER = re.compile(
    rf"(?<![\w.,–№/-])(?P<n>ни одно(?:го|й)|ни один|ни одна|\d{{1,3}}(?: \d{{3}})+|\d+|(?:{WORDS})(?: (?:{WORDS}))?)(?![\w%/-])(?! ?%)(?![.,]\d)",
    re.IGNORECASE,
)
SINCE = re.compile(r"с начала (?:\w+ )?(?:года|\ue005|20)", re.IGNORECASE)
_HALF = re.compile(r"(?<!\w)за (?:перв\w+ |эти |минувш\w+ )?(?:полгода|полугодие)(?!\w)", re.IGNORECASE)
_QUARTER = re.compile(r"(?<!\w)за (?:весь |этот |прошедший |минувший |отч[её]тный )?квартал(?!\w)", re.IGNORECASE)
_EARLIER = (
    (re.compile(r"годом (?:ранее|раньше)|год назад|(?:аналогичн\w+|тот же|том же|такой же) период\w* (?:прошл|предыдущ|минувш)", re.IGNORECASE), True),
    (re.compile(r"(?:неделей|месяцем|кварталом|полугодием) (?:ранее|раньше)|(?:предыдущ|прошл)\w+ (?:недел|месяц|квартал|полугоди|период)", re.IGNORECASE), False),
)  # fmt: skip
# How long the text of a stretch of days is.
_DAYS = 21
_SAME_TIME = re.compile(r"(?:за|в) (?:тот же|этот же|аналогичный|такой же) (?:период|срок|отрезок)", re.IGNORECASE)
_MONTHS = re.compile(rf"(?<!\w)за (?:первые |эти )?(?P<n>\d+|{WORDS}) месяц(?:ев|а)(?!\w)", re.IGNORECASE)
FROM = re.compile(rf"(?<!\w)[Сс] (?P<date>{_D})(?! ?(?:по|до|–) )")
_NOW = re.compile(
    r"(?<!\w)(?:сейчас|на сегодня(?:шний день)?|на данный момент|по-прежнему|на конец)(?!\w)", re.IGNORECASE
)


def period_of_heading(told: Told, base: str | None) -> str | None:
    """The period that the heading of the figures names: `Сводные данные (январь – октябрь)`."""
    values = [str(unit[0].value) for unit in told.units.values() if unit[0].label == "Date"]
    return next((value for value in values if _is_period(value, base)), base)


def base_period(story: Story) -> str | None:
    """The period of the report; of a weekly one, whose head prints the days, the week."""
    header = story.reading.header.period
    for one in story.reading.labelled("Date")[:3]:
        if len(one.value) == _DAYS and one.start < 400 and (shifted(one.value[:10], 5) or "") <= one.value[11:]:
            return _whole_month(str(one.value))
    return header


def _whole_month(period: str) -> str:
    """`2021-05-01/2021-05-31` is May."""
    first, last = period.split("/")
    whole_one = first[:7] == last[:7] and first.endswith("-01") and (shifted(last, 1) or "")[:7] != last[:7]
    return first[:7] if whole_one else period


def period_of_sentence(story: Story, told: Told, base: str | None, running: str | None) -> str | None:
    """The period that a sentence opens with: `За январь – август`, `С начала года`, `В 2022 году`."""
    header = story.reading.header.period
    low = told.masked
    if (SINCE.search(low) or _HALF.search(low)) and header:
        return period_of_year(header)
    if header and len(header) == len("2024-01") and _QUARTER.search(low):
        last = (int(header[5:]) + 2) // 3 * 3
        return f"{header[:4]}-{last - 2:02}/{header[:4]}-{last:02}"
    if header and (months := _MONTHS.search(low)) and 1 < (whole(months["n"]) or 0) < 12:
        return f"{header[:4]}-01/{header[:4]}-{whole(months['n']):02}"
    since = FROM.search(low)
    if since and since.start("date") in told.units and header:
        year = str(told.units[since.start("date")][0].value)
        if len(year) in (4, 7) and year < header.split("/")[-1][:7]:
            return f"{year}/{header.split('/')[-1][:7]}"
    number = NUMBER.search(low)
    match = re.search(
        rf"(?<!\w)(?:в|за|на|с)(?: весь| первые)? ({_D})", low[: number.start()] if number else low, re.IGNORECASE
    )
    if match and match.start(1) in told.units:
        value = str(told.units[match.start(1)][0].value)
        return _same_time(told, value, running) if _is_period(value, base) else None
    return None


def _is_period(value: str, base: str | None) -> bool:
    """Whether a date is a stretch of months or years, or the report's own."""
    weekly = base is not None and len(base) == _DAYS
    return len(value) in (4, 7, 9, 15) or value == base or (weekly and len(value) == _DAYS)


def period_at(told: Told, place: int, period: str | None, base: str | None) -> str | None:
    """The period of a number: the date in its clause, `неделей ранее`, else that of its sentence."""
    text = told.masked
    opened = text.rfind("(", 0, place)
    if text.find(")", opened, place) >= 0:
        # `(в феврале – шесть) и 17`: what stands in brackets is over.
        opened = text.find(")", opened, place)
    low = max(*(text.rfind(mark, 0, place) for mark in (";", ",")), opened)
    high = min((at for mark in (";", ",", ")", "(", ":") if (at := text.find(mark, place)) >= 0), default=len(text))
    bracketed = text[low : low + 1] == "("
    outer = max(text.rfind(mark, 0, low) for mark in (";", ",")) if bracketed else low
    piece = text[outer + 1 : high]
    number = NUMBER.match(text, place)
    end = number.end() if number else place + 1
    if base and re.search(r"(?<!\w)со? (?:\S+ ){1,2}до \Z", text[max(0, place - 24) : place]):
        return period if period is None or period >= base else base
    if base and re.search(r"(?<!\w)со? \Z", text[max(0, place - 3) : place]) and re.match(r" до (?=\d)", text[end:]):
        return earlier_period(base, True)
    if base and _NOW.search(piece) and "/" not in base:
        return base
    if base and re.search(r"(?<!\w)(?:против|вместо) \Z", text[max(0, place - 8) : place]):
        said = re.match(rf" (?:в|за) ({_D})", text[end:])
        if said and end + said.start(1) in told.units:
            return str(told.units[end + said.start(1)][0].value)
        return earlier_period(base, True)
    own = re.match(rf" в ({_D})", text[end:])
    if own and end + own.start(1) in told.units:
        value = str(told.units[end + own.start(1)][0].value)
        if _is_period(value, base):
            return _same_time(told, value, period)
    if base and re.search(r"(?<!\w)весь (?:прошлый|предыдущий|минувший) год(?!\w)", piece, re.IGNORECASE):
        return str(int(base[:4]) - 1)
    for shape, year in _EARLIER:
        if shape.search(piece) and base:
            return earlier_period((period or base) if year else base, year)
    dates = [
        (at, str(told.units[at][0].value))
        for at in sorted(told.units)
        if told.units[at][0].label == "Date" and _is_period(str(told.units[at][0].value), base)
    ]
    # A date after the number is its own unless another number stands between.
    here = [(at, value) for at, value in dates if low < at < high and (at < place or not NUMBER.search(text, end, at))]
    # `в 2014-м (261)`: the number in brackets after its date.
    if not here and text[low : low + 1] == "(":
        here = [(at, value) for at, value in dates if low - 6 <= at < low]
    if here:
        nearest, value = min(here, key=lambda one: abs(one[0] - place))
        month = base.split("/")[-1][:7] if base else ""
        since = re.search(r"(?<!\w)[Сс] \Z", text[:nearest]) and not re.match(r" ?(?:по|до) ", text[nearest + 1 :])
        if since and len(value) in (4, 7) and value < month[: len(value)]:
            # `С января 2022 года – о тридцати`: up to the end of the report.
            return f"{value}/{month}"
        if period and period.startswith(f"{value}/") and re.search(r"(?<!\w)[Сс] \Z", text[:nearest]):
            return period
        return _same_time(told, value, period)
    ahead = re.match(rf"[^.;,(:\d]{{0,30}}?(?:в|за) ({_D})", text[end:])
    if ahead and end + ahead.start(1) in told.units:
        value = str(told.units[end + ahead.start(1)][0].value)
        if _is_period(value, base):
            return value
    return period


def _same_time(told: Told, value: str, period: str | None) -> str:
    """`В 2024 году за тот же период`: the months of the period in another year."""
    if len(value) == 4 and period and "/" in period and _SAME_TIME.search(told.masked):
        first, last = period.split("/")
        if parts(first)[1]:
            return f"{value}{first[4:]}/{value}{last[4:]}"
    return value
