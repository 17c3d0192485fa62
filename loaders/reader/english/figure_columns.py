"""Of what period a column of a table is, by its head: "Oct", "IV 2019", "Q2", "H1 2018", "first quarter"."""

from __future__ import annotations

import re

from loaders.reader.calendar import iso, parts
from loaders.reader.english.dates import MONTHS

_ORDER = {word: number for number, words in enumerate(("i 1 1st first", "ii 2 2nd second", "iii 3 3rd third", "iv 4 4th fourth"), 1) for word in words.split()}  # fmt: skip
_MONTH = re.compile(rf"(?P<m>{'|'.join(f'{name[:3]}(?:{name[3:]})?' for name in MONTHS)})\.?(?:,? (?P<y>(?:19|20)\d\d))?", re.IGNORECASE)  # fmt: skip
_PART = re.compile(
    r"(?:(?P<u>q|h) ?(?P<n>[1-4])|(?P<o>iv|i{1,3}|[1-4](?:st|nd|rd|th)?|first|second|third|fourth)(?: (?P<w>quarter|q|half(?:[- ]year)?|h)\.?)?)(?:(?: of)?,? (?P<y>(?:19|20)\d\d))?",
    re.IGNORECASE,
)


def column(text: str, header: str | None) -> str | None:
    """The period that the head of a column names; None when it names none."""
    text = " ".join(text.split())
    last = parts(header.split("/")[-1]) if header else None
    if match := _MONTH.fullmatch(text):
        month = next(number for number, name in enumerate(MONTHS, 1) if name.startswith(match["m"][:3].casefold()))
        if match["y"] or last:
            ahead = bool(last) and month > (last[1] or 12) if last else False
            return iso(int(match["y"]) if match["y"] else (last or (0, 0, 0))[0] - ahead, month)
    match = _PART.fullmatch(text)
    if match and (match["u"] or match["w"] or match["y"]) and (match["y"] or last):
        year = int(match["y"]) if match["y"] else (last or (0, 0, 0))[0]
        size = 6 if (match["u"] or match["w"] or "q")[0].casefold() == "h" else 3
        number = _ORDER[(match["n"] or match["o"]).casefold()]
        if number * size <= 12:
            return f"{iso(year, (number - 1) * size + 1)}/{iso(year, number * size)}"
    return None
