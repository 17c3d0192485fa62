"""The head of an English report: words of titles, periods, who publishes."""

from __future__ import annotations

import re

from loaders.reader.calendar import iso, moved
from loaders.reader.english.dates import _MONTH, _NUMBER, _ORDER
from loaders.reader.english.lexicon import NOT_NAMES
from loaders.reader.english.numbers import UNITS
from loaders.reader.header import HeaderWords
from loaders.reader.reading import Reading

_YEAR = r"(?:19|20)\d\d"
_RANGE = re.compile(rf"(?<!\w)({_MONTH})(?: ({_YEAR}))? ?(?:-|–|to|through|and) ?({_MONTH}),? ?({_YEAR})")
_MONTHLY = re.compile(
    rf"(?<!\w)({_MONTH})(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?: ?[-–] ?\d{{1,2}})?(?:,? (?:of )?| ?[-–/] ?)({_YEAR})(?!\d)"
)
_BACKWARDS = re.compile(rf"(?<!\d)({_YEAR}),? ({_MONTH})(?!\w)")
_PARTIAL = re.compile(
    rf"(?<!\w)(first|second|third|fourth|last|1st|2nd|3rd|4th|I{{1,3}}|IV)[ -](quarter|half)(?:[ -]year)?(?: of)?(?: the year)?,? ({_YEAR})|(?<!\w)(?:Q([1-4])|([1-4])Q)[ /,'-]{{0,2}}({_YEAR})|(?<!\w)(?:H([12])|([12])H)[ /,'-]{{0,2}}({_YEAR})"
    rf"|({_YEAR})[ /,:-]{{1,2}}(?:Q([1-4])|H([12]))(?!\w)",
    re.IGNORECASE,
)
_MONTHS_OF = re.compile(rf"(?<!\w)(?:first )?(three|six|nine|3|6|9)[ -]months?(?: of)? ({_YEAR})", re.IGNORECASE)
_ENDED = re.compile(
    rf"(?<!\w)(month|quarter|half-year|half year|six months|three months|year) (?:ended|ending|to|up to) (?:(?:the )?(\d{{1,2}})(?:st|nd|rd|th)? (?:of )?({_MONTH})|({_MONTH}) (\d{{1,2}})),? ({_YEAR})",
    re.IGNORECASE,
)
_DAYS = re.compile(
    rf"(?<![\d.])(\d{{1,2}})(?:st|nd|rd|th)?(?: ({_MONTH}))?(?: ({_YEAR}))? ?(?:-|–|—|to|until|till) ?(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({_MONTH}),? ({_YEAR})"
    rf"|({_MONTH}) (\d{{1,2}}) ?(?:-|–|—|to) ?(?:({_MONTH}) )?(\d{{1,2}}),? ({_YEAR})"
)
_DAYS_ONLY = re.compile(
    rf"(?<![\d.])\d{{1,2}}(?:st|nd|rd|th)?(?: {_MONTH})? ?(?:-|–|—|to|until|till) ?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}(?![ ,]*\d{{4}})"
)
_SLASHED = re.compile(rf"\W*(0?[1-9]|1[0-2])[./]({_YEAR})\W*\Z|\W*({_YEAR})[-./](0[1-9]|1[0-2])\W*\Z")
_YEARLY = re.compile(rf"(?<![\d.])({_YEAR})(?!\d|\.\d)")
_DAY = re.compile(
    rf"(?<!\d)(\d{{1,2}})[./](\d{{1,2}}|[IVX]{{1,4}})[./]({_YEAR})(?!\d)|({_YEAR})-(\d\d)-(\d\d)|(?<!\w)(?<!\d[-–—])(?<!\d [-–—] )(?<!\d to )(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({_MONTH}),? ({_YEAR})|({_MONTH}) (\d{{1,2}})(?:st|nd|rd|th)?,? ({_YEAR})"
)


def period_of(text: str) -> str | None:
    """The period that a title names: a month, a part of a year, a year."""
    if match := _RANGE.search(text):
        first, last = _NUMBER[match[1][:3].casefold()], _NUMBER[match[3][:3].casefold()]
        year = int(match[4])
        begin = int(match[2]) if match[2] else year - (first > last)
        return f"{iso(begin, first)}/{iso(year, last)}"
    if match := _ENDED.search(text):
        last = _NUMBER[(match[3] or match[4])[:3].casefold()]
        size = {"month": 1, "quarter": 3, "three months": 3, "year": 12}.get(match[1].casefold(), 6)
        end = iso(int(match[6]), last)
        return end if size == 1 or not end else f"{moved(end, 1 - size)}/{end}"
    if match := _MONTHS_OF.search(text):
        return f"{match[2]}-01/{match[2]}-{UNITS.get(match[1].casefold()) or int(match[1]):02}"
    if match := _PARTIAL.search(text):
        ordinal, what, year_1, q_1, q_2, year_2, h_1, h_2, year_3, year_4, q_3, h_3 = match.groups()
        year = int(year_1 or year_2 or year_3 or year_4)
        if ordinal:
            size = 3 if what.casefold() == "quarter" else 6
            word = ordinal.casefold()
            order = 12 // size if word == "last" else _ROMAN.get(ordinal.upper()) or _ORDER[word]
        else:
            size = 3 if q_1 or q_2 or q_3 else 6
            order = int(q_1 or q_2 or q_3 or h_1 or h_2 or h_3)
        return f"{iso(year, (order - 1) * size + 1)}/{iso(year, order * size)}" if order * size <= 12 else None
    if match := _DAYS.search(text):
        return _days(match)
    if (match := _DAYS_ONLY.search(text)) and (printed := _YEARLY.search(text) or re.search(rf"/({_YEAR})", text)):
        return period_of(f"{match[0]} {printed[1]}")
    if match := _SLASHED.match(text):
        return iso(int(match[2] or match[3]), int(match[1] or match[4]))
    if match := _MONTHLY.search(text):
        return iso(int(match[2]), _NUMBER[match[1][:3].casefold()])
    if match := _BACKWARDS.search(text):
        return iso(int(match[1]), _NUMBER[match[2][:3].casefold()])
    if match := _DAY.search(text):
        day = day_of(text)
        return day[:7] if day else None
    match = _YEARLY.search(text)
    return match[1] if match else None


def _days(match: re.Match[str]) -> str | None:
    """A range of days; the month, when it is the whole of it."""
    if match[1]:
        month, year, low, high = _NUMBER[match[5][:3].casefold()], int(match[6]), int(match[1]), int(match[4])
        first = _NUMBER[match[2][:3].casefold()] if match[2] else month
        begin = int(match[3]) if match[3] else year - (first > month)
    else:
        first, year, low, high = _NUMBER[match[7][:3].casefold()], int(match[11]), int(match[8]), int(match[10])
        month = _NUMBER[match[9][:3].casefold()] if match[9] else first
        begin = year - (first > month)
    if first == month and begin == year and low == 1 and iso(year, month, high + 1) is None:
        return iso(year, month)
    start, end = iso(begin, first, low), iso(year, month, high)
    return f"{start}/{end}" if start and end else iso(year, month)


_ROMAN = {name: number for number, name in enumerate("I II III IV V VI VII VIII IX X XI XII".split(), start=1)}


def day_of(text: str) -> str | None:
    """The first day printed in full in a piece of text."""
    match = _DAY.search(text)
    if not match:
        return None
    g = match.groups()
    if g[0]:
        month = _ROMAN.get(g[1]) or (int(g[1]) if g[1].isdigit() else 0)
        return iso(int(g[2]), month, int(g[0])) if month else None
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
_NAMED = re.compile(
    rf"{_BODY} (?:for [A-Z][\w ]+? )?(?<! in )(?<! of )(?<! for )(?<! and )(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)$"
)


def publisher_of(reading: Reading) -> str | None:
    """The body that publishes the report: who presents it, who prepared it, or whose name heads it."""
    head_end = reading.blocks[min(len(reading.blocks), 8) - 1].end if reading.blocks else 0
    tail_start = reading.blocks[-4].start if len(reading.blocks) > 12 else len(reading.view)
    head, tail = reading.view[:head_end], reading.view[tail_start:]
    for text in (head, tail):
        if match := _BY.search(text):
            who = re.sub(r"^.* for (?:the )?(?=[A-Z])", "", match["who"] or match["name"])
            name = _short(who)
            if name and re.search(rf"{_BODY}|\"", match["who"] or match["name"]):
                return name
    if match := _OVERVIEW.search(head):
        return _short(match["who"])
    if match := _SUBJECT.search(head):
        return _short(match["who"])
    if match := _BYLINE.search(head):
        return _short(match["who"])
    if name := _masthead(reading):
        return name
    for text in (tail or reading.view[-600:], head):
        for match in _SIGNED.finditer(text):
            signed = match["who3"] is None or match["day"] or re.search(rf"\b{_BODY}\b", match["who3"])
            if signed and (match["who3"] is None or not WORDS.title.search(match["who3"])):
                return _short(match["who"] or match["who2"] or match["who3"])
    for block in reading.blocks[:5]:
        for piece in re.split(r" [•|·/] ", reading.view[block.start : block.end]):
            line = re.sub(rf",? (?:on )?{_DAY.pattern}.*| \([A-Z][a-z]+\)$|^(?:PF|PA|PO|NGO|PU) ", "", piece).strip()
            if len(line) < 90 and _LETTERHEAD.search(line) and not re.search(r"\d|[.:]$", line):
                return _short(line)
    return _shouted(reading)


_LETTERHEAD = re.compile(
    rf"\b{_BODY}\b|\b(?:Guild|Clinic|Watch|Observatory|Office|Media-bureau|School|Chamber)\b"
    r"|\b(?:[Pp]ublic|[Cc]ivic|[Ll]egal|[Hh]uman rights|[Mm]edia) (?:fund|foundation|association|union|organi[sz]ation|bureau|media-bureau|cent(?:re|er))\b|^\"[^\"]+\"$"
)


_GENRE = re.compile(
    r"\b(?:RELEASE|NOTE|ALERT(?! KZ)|REPORT|DIGEST|BULLETIN|REVIEW|STATEMENT|CHRONICLE|ANALYSIS|OVERVIEW|SUMMARY|FIGURES|BRIEF|SPEECH|VIOLATIONS)\b"
)


def _shouted(reading: Reading) -> str | None:
    """A name in capitals that stands alone above the title: `MEDIA ALERT KZ`."""
    if len(reading.blocks) < 3 or not reading.header.title:
        return None
    first = reading.blocks[0]
    line = reading.view[first.start : first.end]
    if not re.fullmatch(r"[A-Z][A-Z0-9' -]{5,50}", line) or re.search(r"\d{4}", line) or len(line.split()) > 6:
        return None
    return None if _GENRE.search(line) else line


_BYLINE = re.compile(
    r"(?:^|\n)[ \t]*(?:[Ff]rom|FROM|[Pp]ublisher|[Ss]ource|[Ii]ssuer|[Ii]ssued by|[Bb]y)(?:: ?| )(?:the )?(?P<who>(?:[A-Z][\w'-]*|\"[^\"\n]+\")(?: (?:(?:of|for|in|and|the|on) )*(?:[A-Z][\w'-]*|\"[^\"\n]+\")){1,7})(?= ?[<(,|;]| ?$| ?\n)"
)
# "© 2016 Name", "Press service of Name", "Contact: Name", "Name, 3 July 2016" at the end.
_PROPER = r"(?:[A-Z][\w'-]*|\"[^\"\n]+\")(?: (?:(?:of|for|in|and|the|on) )*(?:[A-Z][\w'-]*|\"[^\"\n]+\")){1,7}"
_SIGNED = re.compile(
    rf"(?:©|\([Cc]\)|[Cc]opyright)(?: ?{_YEAR},?)? (?:the |The )?(?P<who>{_PROPER})"
    rf"|(?:[Pp]ress (?:service|office|cent(?:re|er)|department)|[Ss]ecretariat|[Ee]ditorial (?:team|board)|[Mm]onitoring (?:service|team|group|desk)|[Oo]n behalf) of (?:the )?(?P<who2>{_PROPER})"
    rf"|(?:^|\n)(?:— ?|– ?|- ?)?(?:The )?(?P<who3>{_PROPER})(?:, [A-Z][a-z-]+)?(?P<day>,? {_DAY.pattern})?\.?(?=\n|$)"
)
_CAPITALISED = re.compile(r"(?:The )?[A-Z][a-z][\w'-]*(?: (?:of |for |and |the |in )*[A-Z][\w'-]*){1,5}")


def _masthead(reading: Reading) -> str | None:
    """The name alone in the first line, when the title stands under it."""
    if len(reading.blocks) < 3:
        return None
    first, second = reading.blocks[:2]
    line, under = reading.view[first.start : first.end], reading.view[second.start : second.end]
    if not _CAPITALISED.fullmatch(line) or len(line) > 60 or len(under) > 110 or under[-1] in ".;":
        return None
    if WORDS.title.search(line) and not WORDS.title.search(under) and day_of(under) is None:
        return None
    return None if reading.header.title == (first.start, first.end) and reading.header.period_in_title else _short(line)


def _short(name: str) -> str | None:
    """The proper name in a body's full title, when it has one."""
    name = re.sub(r"^by (?:the )?| ?\([A-Z]{2,8}\)", "", name.strip(" ,:-–"), flags=re.IGNORECASE)
    if quoted := re.search(r"\"([^\"]{2,40})\"", name):
        return quoted[1]
    name = re.sub(
        r"^(?:an? )?(?:bulletin|chronicle|newsletter|digest|review|overview|report|analysis|diary)s?(?: kept| compiled)? (?:of|by) (?:the )?",
        "",
        name,
        flags=re.IGNORECASE,
    )
    name = _UNIT.sub("", name)
    if named := _NAMED.search(name):
        words = named["name"].split()
        if words[0].casefold() not in NOT_NAMES:
            return named["name"]
    name = re.split(r",| on | in (?=Kazakhstan|Central|the |\d)| for the period", name)[0].strip()
    return name.removeprefix("The ").removeprefix("the ") or None


WORDS = HeaderWords(
    title=re.compile(
        r"violation|analysis|conflict|alert|log\b|diary|statement|notes|monitoring|report|digest|review|overview|chronicle|bulletin|summary|situation|freedom|speech|expression|press|media|annals|figures|news",
        re.IGNORECASE,
    ),
    issued=re.compile(
        r"(?<!\w)(?:issued|published|date|posted|released|publication|updated)(?!\w)|\bAlmaty, |\bAstana, "
        r"|(?:^|[;.|(,\n] ?)(?:dated|circulated|distributed|sent|compiled|prepared|drafted|completed|concluded|finali[sz]ed|closed|printed|signed(?: (?:off|to (?:press|print)))?"
        r"|(?:went|gone|sent|passed) to (?:press|print)|put (?:out|to bed)|as of|state of|current to|embargoed|issue (?:date|of)|copy (?:date|deadline)|press (?:date|day|time))(?!\w)(?! (?:by|to (?:the )?(?!press|print)|in|for)\b)",
        re.IGNORECASE,
    ),
    covers=re.compile(
        r"(?<!\w)(?<!same )(?:(?:reporting |review |monitoring )?period(?: (?:covered|under review|of (?:review|reporting|monitoring)))?|covers|covering|coverage|for the period|reporting (?:month|quarter|year|half-year)|months? covered)(?:: ?| )(?:from |of |is )?(?P<period>[^;|\n]{4,60})",
        re.IGNORECASE,
    ),
    period=period_of,
    day=day_of,
    publisher=publisher_of,
)
