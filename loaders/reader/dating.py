"""Dates in any language: numeric forms, and how what is printed becomes values."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Callable, Iterator, Sequence

from loaders.reader.calendar import Calendar, iso
from loaders.reader.reading import Mention, Reading
from loaders.reader.sifting import may_match
from loaders.reader.text import Spans

_AHEAD = re.compile(
    r"(?:till|until|opens on|will open on|(?:is |was |are |been )?(?:scheduled|set|postponed|adjourned|appointed) (?:for|to|until|on)|will (?:be|take place|begin|examine|hear|hold|meet|deliver|announce|continue|go|consider|start|enter|examine|resume|decide)[^.;,]{0,60}? (?:on|in)|(?:назнач|намеч|заплан|отлож|продл|перенес|перенос)\w*(?: [\w-]+){0,2} (?:до|на)|(?:страж|арест)\w*(?: [\w-]+)? до|состоится)(?: the)? \Z"
)
# What is told in the present lies ahead only when its month is one of those after the report.
_SOON = re.compile(
    r"(?:\b(?:is|are|remains?|has|have) (?:now |yet |still |only )?(?:to|due|expected|scheduled|set|planned|listed|fixed|likely|supposed|going)\b[^.;]{0,80}? (?:on|in|by|for|before)"
    r"|\bnext (?:hearing|sitting|session|court session|date)\b[^.;]{0,50}? (?:on|in|for|is)|\b(?:due|expected|awaited|planned|pencilled in)(?: back)? (?:on|in|for|before|by)"
    r"|\b(?:begins|starts|resumes|expires|ends|comes up|looks at|meets|convenes|sits|hears|continues|considers|examines|takes (?:place|effect)|enters into force|runs out|goes (?:on|before|to) [a-z ]{2,20})\b[^.;,]{0,60}? (?:on|in))(?: the)? \Z"
)
# How many months after the report something may lie ahead.
_MONTHS_AHEAD = 6
# How far back, in characters, a year that was told may be carried from another paragraph of the case.
_REACH = 1200
_BEFORE = 600
YEAR = r"(?:19|20)\d\d"
Found = tuple[int, int, "str | None", tuple[str, ...]]


def day_number(text: str) -> int:
    """The day in `3`, `03` or `3rd`."""
    return int(re.sub(r"\D", "", text))


class Resolver:
    """Turns matches into values with what the calendar knows."""

    def __init__(self, reading: Reading, calendar: Calendar) -> None:
        self.reading = reading
        self.calendar = calendar

    def year(self, printed: str | None, month: int, day: int | None, place: int) -> tuple[int | None, tuple[str, ...]]:
        """The year of a date, and the mark of what was inferred."""
        if printed is None and (ahead := self._ahead(month, place)):
            return ahead, ("year",)
        if printed and printed[:2].isdigit():
            return int(printed[:4]), ()
        frame = self.calendar.last
        told = self.told_before(place) if printed and "same" in printed else None
        if told is not None:
            return told, ("year",)
        if printed and frame:
            before = "last" in printed or "previous" in printed
            return frame[0] - before, ("year",)
        sentence = self.reading.sentences[self.reading.sentence_at(place)]
        block = self.reading.blocks[sentence.block]
        start = self._case_start(sentence.case, place)
        return self.calendar.year_of(month, day, place, block.start, start, sentence.start), ("year",)

    def told_before(self, place: int) -> int | None:
        """The year of the date told last: "in November of the same year"."""
        block = self.reading.blocks[self.reading.sentences[self.reading.sentence_at(place)].block]
        told = [int(value[:4]) for at, value in self.calendar.told if block.start <= at < place]
        return told[-1] if told else None

    def _ahead(self, month: int, place: int) -> int | None:
        """The year of a date said to lie ahead: "until 17 May", "opens on 8 December"."""
        frame = self.calendar.last
        if frame is None or (self.reading.view[place - 1 : place] != " "):
            return None
        if not _AHEAD.search(self.reading.low, max(0, place - 80), place):
            soon = frame[1] < month <= frame[1] + _MONTHS_AHEAD
            return frame[0] if soon and _SOON.search(self.reading.low, max(0, place - 130), place) else None
        return frame[0] if month >= frame[1] else frame[0] + 1

    def _case_start(self, case: int, place: int) -> int:
        """Where the case of a place begins; not in the head of the document."""
        head = self.reading.header.title[1] + 120 if self.reading.header.title else 0
        first = next((one.start for one in self.reading.blocks if one.case == case and one.kind != "heading"), place)
        return max(first, head, place - _REACH)


Handler = Callable[["re.Match[str]", Resolver], Iterator[Found]]
Patterns = list[tuple[re.Pattern[str], Handler]]
Relative = list[tuple[re.Pattern[str], Callable[[re.Match[str], str], "str | None"]]]

Framed = Sequence[tuple[re.Pattern[str], Callable[[re.Match[str], "str | None", Calendar], "str | None"]]]


def _numeric_range(match: re.Match[str], _: Resolver) -> Iterator[Found]:
    month, year = int(match["m"]), int(match["y"]) if len(match["y"]) == 4 else 2000 + int(match["y"])
    first_month = int(match["m1"] or month)
    first = iso(year, first_month, day_number(match["d1"]))
    last = iso(year, month, day_number(match["d2"]))
    yield (*match.span(), f"{first}/{last}" if first and last else None, ())


def _numeric(match: re.Match[str], _: Resolver) -> Iterator[Found]:
    year = int(match["y"]) if len(match["y"]) == 4 else 2000 + int(match["y"])
    yield (*match.span(), iso(year, int(match["m"]), int(match["d"])), ())


def _month_number(match: re.Match[str], _: Resolver) -> Iterator[Found]:
    """`08/2018`."""
    yield (*match.span(), iso(int(match["y"]), int(match["m"])), ())


def _short(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    """`01.02`: a day and a month, as chronicles write them."""
    month, day = int(match["m"]), int(match["d"])
    year, inferred = resolver.year(None, month, day, match.start())
    if year is not None and 1 <= day <= 31:
        yield (*match.span(), iso(year, month, day), inferred)


def _short_range(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    month = int(match["m"])
    first_month = int(match["m1"] or month)
    year, inferred = resolver.year(None, month, int(match["d2"]), match.start())
    if year is None:
        return
    first, last = iso(year - (first_month > month), first_month, int(match["d1"])), iso(year, month, int(match["d2"]))
    if first and last and first < last:
        yield (*match.span(), f"{first}/{last}", inferred)


def _year_range(match: re.Match[str], _: Resolver) -> Iterator[Found]:
    first, last = match["y1"], match["y2"]
    if len(last) == 2:
        last = first[:2] + last
    if first < last:
        yield (*match.span(), f"{first}/{last}", ())


_ROMAN = {
    "I": 1,
    "II": 2,
    "III": 3,
    "IV": 4,
    "V": 5,
    "VI": 6,
    "VII": 7,
    "VIII": 8,
    "IX": 9,
    "X": 10,
    "XI": 11,
    "XII": 12,
}


def _roman(match: re.Match[str], _: Resolver) -> Iterator[Found]:
    """`3.III.2013`."""
    yield (*match.span(), iso(int(match["y"]), _ROMAN[match["m"]], int(match["d"])), ())


def _iso_range(match: re.Match[str], _: Resolver) -> Iterator[Found]:
    """`2021-04-21/22`."""
    year, month = int(match["y"]), int(match["m"])
    first, last = iso(year, month, int(match["d"])), iso(year, month, int(match["d2"]))
    yield (*match.span(), f"{first}/{last}" if first and last and first < last else None, ())


NUMERIC: Patterns = [
    (re.compile(r"(?<![\d.])(?P<d1>\d{1,2})(?:\.(?P<m1>\d{1,2}))?\.? ?[-–] ?(?P<d2>\d{1,2})\.(?P<m>0[1-9]|1[0-2])\.(?P<y>\d\d)(?![\d.]\d|\d)"), _numeric_range),
    (re.compile(rf"(?<![\d.])(?P<d>\d{{1,2}})[./](?P<m>X?I{{1,3}}|I?V|VI{{0,3}}|I?X|X)[./](?P<y>{YEAR})(?!\d)"), _roman),
    (re.compile(rf"(?<![\d-])(?P<y>{YEAR})-(?P<m>\d\d)-(?P<d>\d\d)/(?P<d2>\d\d)(?![\d-])"), _iso_range),
    (re.compile(r"(?<![\d.])(?P<d1>\d{1,2})(?:\.(?P<m1>\d{1,2}))?\.? ?[-–] ?(?P<d2>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>(?:19|20)\d\d)\b"), _numeric_range),
    (re.compile(r"(?<![\d.])(?P<d>\d{1,2})[./](?P<m>0?[1-9]|1[0-2])[./](?P<y>(?:19|20)\d\d)\b"), _numeric),
    (re.compile(r"(?<![\d./])(?P<m>0[1-9]|1[0-2])/(?P<y>20\d\d)(?![\d./-])"), _month_number),
    (re.compile(r"(?<![\d./])(?P<m>0?[1-9]|1[0-2])/(?P<d>1[3-9]|2\d|3[01])/(?P<y>(?:19|20)\d\d)\b"), _numeric),
    (re.compile(r"(?<![\d.])(?P<d>\d{1,2})\.(?P<m>0[1-9]|1[0-2])\.(?P<y>\d\d)\b(?!\.\d)"), _numeric),
    (re.compile(r"(?<![\d.,/:-])(?P<d1>\d\d)(?:\.(?P<m1>0[1-9]|1[0-2]))? ?[-–] ?(?P<d2>\d\d)\.(?P<m>0[1-9]|1[0-2])(?![\d.]*\d|%| ?(?:million|mln|thousand|billion|bln|tenge|MCI|USD|percent|KZT))"), _short_range),
    (re.compile(r"(?<![\d.,/:$€-])(?<!No )(?<!No\. )(?P<d>[0-3]\d)\.(?P<m>0[1-9]|1[0-2])(?![\d.]*\d|%| ?(?:million|mln|thousand|billion|bln|tenge|MCI|USD|percent|KZT|soms|euros|dollars|points))"), _short),
    (re.compile(r"(?:(?<=\n)|(?<=\A)|(?<=\n[-•*] ))(?P<d>[1-9])\.(?P<m>0[1-9]|1[0-2])(?=[,:;/–—] ?|\. [A-Z]| [-–—/|] )"), _short),
    (re.compile(r"(?<![\d-])(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?![\d-])"), _numeric),
    (re.compile(rf"(?<![\w.,/-])(?<!inter )(?P<y1>{YEAR})[-–/](?P<y2>{YEAR}|\d\d(?!\d))(?![\w-])"), _year_range),
]  # fmt: skip


def add_dates(
    reading: Reading, calendar: Calendar, patterns: Patterns, relative: Relative, framed: Framed = ()
) -> None:
    """Add the dates of a document to its mentions, dates with a printed year first.

    `relative` are told by the day before them in the case, `framed` by the period or the day of the issue as well.
    """
    view = reading.view
    matches: list[tuple[re.Match[str], Handler]] = []
    taken = Spans()
    for match, handler in [*_numeric_dates(view), *_dates_by(patterns, view)]:
        if reading.taken.free(*match.span()) and taken.free(*match.span()):
            taken.take(*match.span())
            matches.append((match, handler))
    matches.sort(key=lambda pair: pair[0].start())
    resolver = Resolver(reading, calendar)
    for match, handler in matches:
        for _, _, value, inferred in handler(match, resolver):
            # "of this year" is as good as a printed one.
            said = bool(re.search(r"year\Z", match[0]))
            if value and len(value) == 4 and not _YEAR_TOLD.search(view, max(0, match.start() - 12), match.start()):
                # "the 2018 arson" dates nothing else.
                continue
            if value and calendar.period and _in_brackets(view, match.start()):
                continue
            if value and (not inferred or said):
                calendar.told.append((match.start(), value))
    for match, handler in matches:
        found = [one for one in handler(match, resolver) if one[2]]
        for number, (start, end, value, inferred) in enumerate(found):
            mention = Mention(start, end, "Date", value, inferred)
            if number == 0:
                reading.add(mention)
            else:
                reading.mentions.append(mention)
    _relative(reading, [*((shape, _plain(work_out)) for shape, work_out in relative), *framed], calendar)


# Where a date in numerals may begin.
_BEGINS = re.compile(r"(?<!\d)\d{1,4}(?=\.? ?[-–./])")


def _numeric_dates(view: str) -> Iterator[tuple[re.Match[str], Handler]]:
    """Dates in numerals, pattern by pattern: each is tried only where one may begin, which is many times as fast."""
    begins = [match.start() for match in _BEGINS.finditer(view)]
    for pattern, handler in NUMERIC:
        end = 0
        for begin in begins:
            if begin >= end and (match := pattern.match(view, begin)):
                end = match.end()
                yield match, handler


def _dates_by(patterns: Patterns, view: str) -> Iterator[tuple[re.Match[str], Handler]]:
    for pattern, handler in (one for one in patterns if may_match(one[0], view)):
        yield from ((match, handler) for match in pattern.finditer(view))


def _in_brackets(view: str, place: int) -> bool:
    """Whether a date stands in brackets: that of a book or a decree, which dates nothing told after it."""
    opened, closed = view.rfind("(", max(0, place - 60), place), view.rfind(")", max(0, place - 60), place)
    return opened > closed


_YEAR_TOLD = re.compile(
    r"\b(?:in|of|since|from|during|until|till|early|late|mid|by|в|с|до|за|на)[ -]\Z|[(:,] ?\Z", re.IGNORECASE
)


_APPOSED = re.compile(r",? ?\(?(?:on (?:the )?|i\. ?e\.,? |то есть )?")


def _plain(
    work_out: Callable[[re.Match[str], str], str | None],
) -> Callable[[re.Match[str], str | None, Calendar], str | None]:
    return lambda match, base, _: work_out(match, base) if base else None


def _relative(reading: Reading, patterns: Framed, calendar: Calendar) -> None:
    """Days told relative to the day before them in the same case, or to the period; in order of place, since one leads to the next."""
    dates = reading.labelled("Date")
    starts = {one.start for one in dates}
    # A hearing still to come is no day to count from.
    days = [
        one
        for one in dates
        if len(one.value) >= 10
        and "/" not in one.value[:8]
        and not (calendar.published and one.value > calendar.published)
    ]
    found = sorted(
        (
            (match.start(), order, match)
            for order, (shape, _) in enumerate(patterns)
            if may_match(shape, reading.view)
            for match in shape.finditer(reading.view)
        ),
        key=lambda one: one[:2],
    )
    for _, order, match in found:
        link = _APPOSED.match(reading.view, match.end())
        if link and link.end() in starts:
            # A printed date says at once what is meant: "on Tuesday (11 March)", "a month earlier, on 8 November".
            continue
        before = _last_before(days, match.start())
        apart = before is not None and reading.case_at(before.start) != reading.case_at(match.start())
        # An entry that opens with "on the same day" means the day of the entry before.
        if before and apart and match.start() - before.end > _BEFORE:
            before = None
        value = patterns[order][1](match, before.value if before else None, calendar)
        if value:
            mention = Mention(*match.span(), "Date", value, ("date",))
            if reading.add(mention) and len(value) == 10:
                insort(days, mention, key=lambda one: one.start)


def _last_before(days: list[Mention], place: int) -> Mention | None:
    index = bisect_left(days, place, key=lambda one: one.start)
    return next((one for one in reversed(days[max(0, index - 3) : index]) if one.end <= place), None)
