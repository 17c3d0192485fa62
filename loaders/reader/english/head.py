"""The head of an English report: words of titles, periods, who publishes."""

from __future__ import annotations

import re

from loaders.reader.calendar import iso
from loaders.reader.english.dates import _MONTH, _NUMBER, _ORDER
from loaders.reader.english.lexicon import NOT_NAMES
from loaders.reader.header import HeaderWords
from loaders.reader.reading import Reading

_YEAR = r"(?:19|20)\d\d"
_RANGE = re.compile(rf"(?<!\w)({_MONTH})(?: ({_YEAR}))? ?(?:-|–|to|through|and) ?({_MONTH}),? ?({_YEAR})")
_MONTHLY = re.compile(
    rf"(?<!\w)({_MONTH})(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?: ?[-–] ?\d{{1,2}})?,? (?:of )?({_YEAR})(?!\d)"
)
_BACKWARDS = re.compile(rf"(?<!\d)({_YEAR}),? ({_MONTH})(?!\w)")
_PARTIAL = re.compile(
    rf"(?<!\w)(first|second|third|fourth|1st|2nd|3rd|4th) (quarter|half)(?: of)?(?: the year)? ({_YEAR})|(?<!\w)Q([1-4]) ({_YEAR})|(?<!\w)H([12]) ({_YEAR})",
    re.IGNORECASE,
)
_YEARLY = re.compile(rf"(?<![\d.])({_YEAR})(?!\d|\.\d)")
_DAY = re.compile(
    rf"(?<!\d)(\d{{1,2}})[./](\d{{1,2}})[./]({_YEAR})(?!\d)|({_YEAR})-(\d\d)-(\d\d)|(?<!\w)(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({_MONTH}),? ({_YEAR})|({_MONTH}) (\d{{1,2}})(?:st|nd|rd|th)?,? ({_YEAR})"
)


def period_of(text: str) -> str | None:
    """The period that a title names: a month, a part of a year, a year."""
    if match := _RANGE.search(text):
        first, last = _NUMBER[match[1][:3].casefold()], _NUMBER[match[3][:3].casefold()]
        year = int(match[4])
        begin = int(match[2]) if match[2] else year - (first > last)
        return f"{iso(begin, first)}/{iso(year, last)}"
    if match := _PARTIAL.search(text):
        if match[1]:
            size, order, year = (
                (3 if match[2].casefold() == "quarter" else 6),
                _ORDER[match[1].casefold()],
                int(match[3]),
            )
        elif match[4]:
            size, order, year = 3, int(match[4]), int(match[5])
        else:
            size, order, year = 6, int(match[6]), int(match[7])
        return f"{iso(year, (order - 1) * size + 1)}/{iso(year, order * size)}" if order * size <= 12 else None
    if match := _MONTHLY.search(text):
        return iso(int(match[2]), _NUMBER[match[1][:3].casefold()])
    if match := _BACKWARDS.search(text):
        return iso(int(match[1]), _NUMBER[match[2][:3].casefold()])
    if match := _DAY.search(text):
        day = day_of(text)
        return day[:7] if day else None
    match = _YEARLY.search(text)
    return match[1] if match else None


def day_of(text: str) -> str | None:
    """The first day printed in full in a piece of text."""
    match = _DAY.search(text)
    if not match:
        return None
    g = match.groups()
    if g[0]:
        return iso(int(g[2]), int(g[1]), int(g[0]))
    if g[3]:
        return iso(int(g[3]), int(g[4]), int(g[5]))
    if g[6]:
        return iso(int(g[8]), _NUMBER[g[7][:3].casefold()], int(g[6]))
    return iso(int(g[11]), _NUMBER[g[9][:3].casefold()], int(g[10]))


_BODY = r"(?:Foundation|Fund|Union|Cent(?:re|er)|Association|Committee|Institute|Organi[sz]ation|Initiative|Network|Bureau|Society|League|Project|Service|Group|Agency|Council|Movement|Club|Forum|Observatory|Monitor|Desk|Alliance|Coalition)"
_BY = re.compile(
    r"(?:[Pp]repared|[Cc]ompiled|[Pp]ublished|[Ii]ssued|[Dd]rafted|[Mm]onitoring|[Cc]ollected|[Pp]roduced|[Pp]resented|[Rr]eleased)(?: (?:and \w+ ))? ?by (?:the )?(?P<who>[^.;\n(]{3,90})|[Pp]ublisher: (?P<name>[^.;\n(]{3,90})"
)
_SUBJECT = re.compile(
    rf"(?:^|(?<=\. )|\n)(?:The )?(?P<who>(?:[A-Z][\w'-]+ |for |of |the |and )*{_BODY}(?: (?:for|of) (?:the )?(?:[A-Z][\w'-]*(?: of| for| and| in)? ?)+)?(?: ?\"[^\"\n]{{2,40}}\"| [A-Z][\w'-]+(?: [A-Z][\w'-]+)?)?) (?:presents?|has|have|publishes|published|issues|reports|recorded|registered|monitored|continues|prepared|offers|looked|sums|informs|noted)"
)
_OVERVIEW = re.compile(
    r"(?:overview|review|bulletin|report|digest|chronicle|newsletter|monitor|[Cc]ent(?:re|er)|[Dd]esk|[Ss]ervice)s? (?:of|by|from) (?:the )?(?P<who>(?:[A-Z][\w'-]+|\"[^\"\n]+\")(?: (?:of |for |the )?(?:[A-Z][\w'-]+|\"[^\"\n]+\"))*)(?=\n|,|$)"
)
_UNIT = re.compile(
    r"^(?:The )?(?:[A-Z]\w+ )*(?:Desk|Service|Department|Division|Office|Section|Team|Unit) of (?:the )?"
)
_NAMED = re.compile(rf"{_BODY} (?:for [A-Z][\w ]+? )?(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)$")


def publisher_of(reading: Reading) -> str | None:
    """The body that publishes the report: who presents it, who prepared it, or whose name heads it."""
    head_end = reading.blocks[min(len(reading.blocks), 8) - 1].end if reading.blocks else 0
    tail_start = reading.blocks[-4].start if len(reading.blocks) > 12 else len(reading.view)
    head, tail = reading.view[:head_end], reading.view[tail_start:]
    for text in (head, tail):
        if match := _BY.search(text):
            name = _short(match["who"] or match["name"])
            if name and re.search(rf"{_BODY}|\"", match["who"] or match["name"]):
                return name
    if match := _OVERVIEW.search(head):
        return _short(match["who"])
    if match := _SUBJECT.search(head):
        return _short(match["who"])
    for block in reading.blocks[:5]:
        line = reading.view[block.start : block.end]
        if len(line) < 90 and re.search(_BODY, line) and not re.search(r"\d|[.:]$", line):
            return _short(line)
    return None


def _short(name: str) -> str | None:
    """The proper name in a body's full title, when it has one."""
    name = name.strip(" ,:-–")
    if quoted := re.search(r"\"([^\"]{2,40})\"", name):
        return quoted[1]
    name = _UNIT.sub("", name)
    if named := _NAMED.search(name):
        words = named["name"].split()
        if words[0].casefold() not in NOT_NAMES:
            return named["name"]
    name = re.split(r",| on | in | for the period", name)[0].strip()
    return name.removeprefix("The ").removeprefix("the ") or None


WORDS = HeaderWords(
    title=re.compile(
        r"violation|monitoring|report|digest|review|overview|chronicle|bulletin|summary|situation|freedom|speech|expression|press|media|annals|figures|news",
        re.IGNORECASE,
    ),
    issued=re.compile(
        r"(?<!\w)(?:issued|published|date|posted|released|publication|updated)(?!\w)|\bAlmaty, |\bAstana, ",
        re.IGNORECASE,
    ),
    period=period_of,
    day=day_of,
    publisher=publisher_of,
)
