"""The head of a Russian report."""

from __future__ import annotations

import re

from loaders.reader.calendar import iso, shifted
from loaders.reader.header import HeaderWords
from loaders.reader.russian.dates import _MONTH, month_number
from loaders.reader.russian.publisher import publisher_of

_YEAR = r"(?:19|20)\d\d"
_RANGE = re.compile(rf"(?<!\w)({_MONTH})(?: ({_YEAR}))? ?(?:-|–|по|до) ?({_MONTH})[ ,]*({_YEAR})")
_MONTHLY = re.compile(rf"(?<!\w)({_MONTH}),? ({_YEAR})")
_PARTIAL = re.compile(
    rf"(?<!\w)(перв|втор|трет|четв|III|II|IV|I|[1-4])(?:-?[а-я]+)? (квартал|полугоди|пол|кв)\w*\.? ({_YEAR})",
    re.IGNORECASE,
)
_YEARLY = re.compile(rf"(?<![\d.])({_YEAR})(?!\d|\.\d)")
_DAY = re.compile(
    rf"(?<![\d–-])(\d{{1,2}})[./](\d{{1,2}})[./]({_YEAR}|\d\d(?=\.?(?:\s|$|г)))(?![\d–-])|({_YEAR})-(\d\d)-(\d\d)|(?<![\d–-])(?<!по )(\d{{1,2}}) ({_MONTH}) ({_YEAR})|(?<!\d)(\d{{1,2}})[./](X?I{{1,3}}|I?V|VI{{0,3}}|I?X|X)[./]({_YEAR})"
)
_ROMAN = {name: number for number, name in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), start=1)}
_DAYS = re.compile(
    rf"(?<!\d)(?P<d1>\d{{1,2}})(?: (?P<m1>{_MONTH}))? ?(?:-|–|—|по) ?(?P<d2>\d{{1,2}}) (?P<m>{_MONTH}),? (?P<y>{_YEAR})"
    rf"|(?<!\d)(?P<n1>\d{{1,2}})(?:\.(?P<k1>\d\d))?(?:\.(?P<y1>{_YEAR}))? ?[-–—] ?(?P<n2>\d{{1,2}})\.(?P<k>\d\d)\.(?P<y2>{_YEAR})"
)
_ORDER = {
    "перв": 1,
    "втор": 2,
    "трет": 3,
    "четв": 4,
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
}


def period_of(text: str) -> str | None:
    """The period that a title names."""
    if (match := _DAYS.search(text)) and (days := _days(match)):
        return days
    if match := _RANGE.search(text):
        first, last, year = month_number(match[1]), month_number(match[3]), int(match[4])
        return f"{iso(int(match[2]) if match[2] else year - (first > last), first)}/{iso(year, last)}"
    if match := _PARTIAL.search(text):
        size, order, year = (
            (3 if match[2].casefold().startswith("кв") else 6),
            _ORDER[match[1].casefold()],
            int(match[3]),
        )
        return f"{iso(year, (order - 1) * size + 1)}/{iso(year, order * size)}" if order * size <= 12 else None
    if match := _MONTHLY.search(text):
        return iso(int(match[2]), month_number(match[1]))
    if day := day_of(text):
        return day[:7]
    match = _YEARLY.search(text)
    return match[1] if match else None


def _days(match: re.Match[str]) -> str | None:
    """From one day to another: `10–16 апреля 2023`, `28.03–03.04.2022`."""
    if match["m"]:
        last, year = month_number(match["m"]), int(match["y"])
        month = month_number(match["m1"]) if match["m1"] else last
        first, final = iso(year - (month > last), month, int(match["d1"])), iso(year, last, int(match["d2"]))
    else:
        last, year = int(match["k"]), int(match["y2"])
        month = int(match["k1"] or last)
        first = iso(int(match["y1"] or year - (month > last)), month, int(match["n1"]))
        final = iso(year, last, int(match["n2"]))
    if (
        first
        and final
        and first.endswith("-01")
        and first[:7] == final[:7]
        and (shifted(final, 1) or "")[:7] != final[:7]
    ):
        # From the first day of a month to its last.
        return final[:7]
    return f"{first}/{final}" if first and final and first < final else None


def day_of(text: str) -> str | None:
    """The first day printed in full."""
    match = _DAY.search(text)
    if not match:
        return None
    if match[1]:
        year = int(match[3])
        return iso(year if year > 99 else 2000 + year, int(match[2]), int(match[1]))
    if match[10]:
        return iso(int(match[12]), _ROMAN[match[11]], int(match[10]))
    if match[4]:
        return iso(int(match[4]), int(match[5]), int(match[6]))
    return iso(int(match[9]), month_number(match[8]), int(match[7]))


WORDS = HeaderWords(
    title=re.compile(
        r"нарушени|прав[ао] |прав журналист|журналист|итоги|мониторинг|обзор|хроник|дайджест|отч[её]т|сводк|бюллетень|свобод|слов|прес(?!с-релиз)|сми|преследован|медиа|недел|квартал|полугоди|бюллетен|доклад|заявлени|рассылк",
        re.IGNORECASE,
    ),
    issued=re.compile(r"опубликован|дата|выпуск|выпущен|публикации", re.IGNORECASE),
    period=period_of,
    day=day_of,
    publisher=publisher_of,
    covers=re.compile(
        r"(?:охватыва\w+|отч[её]тный период:?|период(?: наблюдения)?:|за период) (?P<period>[^.;\n]{4,60})",
        re.IGNORECASE,
    ),
)
