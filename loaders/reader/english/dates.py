"""Dates in English: printed in full or in part, ranges, lists, relative days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.reader.calendar import Calendar, iso, moved, parts, shifted
from loaders.reader.dating import Found, Patterns, Relative, Resolver, add_dates, day_number
from loaders.reader.english.days import FRAMED
from loaders.reader.english.numbers import whole
from loaders.reader.reading import Reading

MONTHS = "january february march april may june july august september october november december".split()
_NUMBER = {name[:3]: number for number, name in enumerate(MONTHS, start=1)}
_NAMES = "January February March April May June July August September October November December".split()
_MONTH = (
    "(?:"
    + "|".join(
        f"{name}|{name.upper()}"
        + (rf"|{name[:3]}\b\.?" if len(name) > 4 else "")
        + (r"|Sept\b\.?" if name == "September" else "")
        for name in _NAMES
    )
    + "|"
    + "|".join(name.lower() for name in _NAMES)
    + ")"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
_YEAR = r"(?:19|20)\d\d"
_DASH = r" ?(?:-|–|/|to|till|until|through) ?"
_TAIL = r"(?!\d|[.,]\d|-\d| (?:people|journalists|cases|reports|tenge|MCI|years|months|days|percent|%))"
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2})"
_OF_THIS = r"(?:of )?(?:this|the current|the same|that|last|the previous|the reporting) year"


def _month(text: str) -> int:
    return _NUMBER[text[:3].casefold()]


def _month_range(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    first, last = _month(match["m1"]), _month(match["m2"])
    last_year, inferred = resolver.year(match["y2"], last, None, match.start())
    if last_year is None:
        return
    first_year = int(match["y1"]) if match["y1"] else last_year - (first > last)
    start, end = iso(first_year, first), iso(last_year, last)
    yield (*match.span(), f"{start}/{end}" if start and end else None, inferred)


def _day_range(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    month = _month(match["m"])
    other = _month(match["m2"]) if match["m2"] else month
    year, inferred = resolver.year(match["y"], other, day_number(match["d2"]), match.start())
    if year is None:
        return
    first = iso(year - (month > other), month, day_number(match["d1"]))
    last = iso(year, other, day_number(match["d2"]))
    yield (*match.span(), f"{first}/{last}" if first and last and first < last else first, inferred)


def _day_list(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    month = _month(match["m"])
    for number in re.finditer(r"\d{1,2}", match["days"]):
        year, inferred = resolver.year(match["y"], month, day_number(number[0]), match.start())
        if year is not None:
            yield (*match.span(), iso(year, month, day_number(number[0])), inferred)


def _full(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    month, day = _month(match["m"]), day_number(match["d"])
    year, inferred = resolver.year(match["y"], month, day, match.start())
    if year is not None:
        yield (*match.span(), iso(year, month, day), inferred)


def _month_only(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    name = match["m"]
    month = _month(name)
    qualified = match.groupdict().get("q")
    if not match["y"] and not qualified and name.casefold() in ("may", "march"):
        before = resolver.reading.view[max(0, match.start() - 14) : match.start()].casefold()
        in_cell = resolver.reading.text[max(0, match.start() - 1) : match.start()] == "\t"
        after = resolver.reading.view[match.end() : match.end() + 3]
        if in_cell or re.match(r" ?[|)]", after) or re.search(r"[|(] ?\Z", before):
            pass
        elif not re.search(r"\b(?:in|of|by|since|until|from|during|for|last|this|and|with|to|than) $", before):
            return
    if name.islower() and not match["y"]:
        return
    year, inferred = resolver.year(match["y"], month, None, match.start())
    if year is not None:
        yield (*match.span(), iso(year, month), inferred)


_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2)}
_ORDER = {
    "i": 1,
    "ii": 2,
    "iii": 3,
    "iv": 4,
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
}


def _season(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    first, last = _SEASONS[match["s"].casefold()]
    year, inferred = resolver.year(match["y"], first, None, match.start())
    frame, lead = resolver.calendar.last, (match.groupdict().get("lead") or "in").casefold()
    if frame and lead != "in":
        # "This autumn" has begun by the time of the report, "by autumn" is still to come.
        begun = first <= frame[1]
        year = frame[0] + begun if lead in ("by", "until") else frame[0] - (not begun)
    if year is not None:
        yield (*match.span(), f"{iso(year, first)}/{iso(year + (last < first), last)}", inferred)


def _part_of_year(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    count = match.groupdict().get("n")
    if count:
        months, first = whole(count), 1
        last = months or 0
    else:
        order = _ORDER[match["o"].casefold()]
        size = 3 if match["p"].casefold() in ("quarter", "") else 6
        first, last = (order - 1) * size + 1, order * size
    if not 1 <= first <= last <= 12:
        return
    year, inferred = resolver.year(match["y"], last, None, match.start())
    frame = resolver.calendar.last
    if not match["y"] and frame:
        year = frame[0]
    if year is not None:
        yield (*match.span(), f"{iso(year, first)}/{iso(year, last)}", inferred)


def _lettered(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    """`Q2`, `H1 2020`."""
    size = 3 if match["l"] == "Q" else 6
    last = int(match["o"]) * size
    if last > 12:
        return
    year, inferred = resolver.year(match["y"], last, None, match.start())
    if year is not None:
        yield (*match.span(), f"{iso(year, last - size + 1)}/{iso(year, last)}", inferred)


def _year_only(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    before = resolver.reading.view[max(0, match.start() - 12) : match.start()]
    if re.search(r"(?:No\.?|№|#|[$€/]|KZT|USD|Article|art\.?) ?$", before) or re.search(r"\d[ .,-]$", before):
        return
    yield (*match.span(), match[0], ())


_ORDINALS: Sequence[str] = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth"
    " eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh"
    " twenty-eighth twenty-ninth thirtieth thirty-first"
).split()
_ORDINAL = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_PATTERNS: Patterns = [
    (re.compile(rf"(?<!\w)(?P<s>[Ww]inter)(?: of)? (?P<y>{_YEAR})[-–/](?:{_YEAR}|\d\d)(?!\d)"), _season),
    (re.compile(rf"(?<!\w)(?:[Bb]etween|[Ff]rom) (?P<y1>{_YEAR}) (?:and|to|till|through) (?P<y2>{_YEAR})(?!\w)"), lambda match, _: iter([(*match.span(), f"{match['y1']}/{match['y2']}" if match["y1"] < match["y2"] else None, ())])),
    (re.compile(rf"(?<!\w)(?:on )?the last day of (?P<m>{_MONTH})(?:,? (?:of )?(?P<y>{_YEAR}|{_OF_THIS}))?(?!\w)"), lambda match, resolver: _last_day(match, resolver)),
    (re.compile(rf"(?<!\w)[Tt]he (?:same|corresponding|similar|analogous|equivalent) (?:{_COUNT} )?(?:period|days|weeks?|months?|time|span|quarter|half(?:-year)?|season|stretch)(?:,? (?:of|in|for|a) (?:the )?(?P<y>{_YEAR}|(?:last|previous|preceding|past) year|year (?:earlier|ago|before))| (?P<y2>last year|the previous year|the year before|one year earlier))(?!\w| \({_MONTH})"), lambda match, resolver: _same_period(match, resolver)),
    (re.compile(rf"\b(?P<o>I{{1,3}}|IV)(?P<p>) (?P<y>{_YEAR})(?!\w)"), lambda match, resolver: _roman_quarter(match, resolver)),
    (re.compile(rf"(?<=\b[Ii]n )(?P<m>{_MONTH})(?P<y>)(?= \d)(?! \d{{4}}(?!\d))"), _month_only),
    (re.compile(rf"(?<!\w)[Bb]etween (?P<m1>{_MONTH})(?: (?P<y1>{_YEAR}))? and (?P<m2>{_MONTH})(?:,? (?:of )?(?P<y2>{_YEAR}|{_OF_THIS}))?(?!\w)"), _month_range),
    (re.compile(r"(?<!\w)(?:the )?(?P<o>first|second|third|fourth) (?P<p>quarter)(?P<y>)(?! of)(?!\w)"), _part_of_year),
    (re.compile(rf"(?<!\w)(?P<m>{_MONTH}) (?P<d1>{_DAY}){_DASH}(?:(?P<m2>{_MONTH}) )?(?P<d2>{_DAY})(?:,? (?P<y>{_YEAR}))?(?!\w)"), _day_range),
    (re.compile(rf"(?<!\w)(?P<d1>{_DAY})(?: (?:of )?(?P<m>{_MONTH}))?{_DASH}(?:the )?(?P<d2>{_DAY}) (?:of )?(?P<m2>{_MONTH})(?:,? (?P<y>{_YEAR}))?(?!\w)"), lambda match, resolver: _swapped(match, resolver)),
    (re.compile(rf"(?<!\w)(?P<m>{_MONTH}) (?P<days>{_DAY}(?:, ?{_DAY})*,? and {_DAY})(?:,? (?P<y>{_YEAR}))?(?!\w)"), _day_list),
    (re.compile(rf"(?<!\w)(?P<days>{_DAY}(?:, ?{_DAY})*,? and {_DAY}) (?:of )?(?P<m>{_MONTH})(?:,? (?P<y>{_YEAR}))?(?!\w)"), _day_list),
    (re.compile(rf"(?<!\w)(?P<m>{_MONTH}) (?P<d>{_DAY})(?!\w|[.,]\d)(?:,? (?P<y>{_YEAR}|{_OF_THIS}))?(?!\w)"), _full),
    (re.compile(rf"(?<!\w)(?:the )?(?P<d>{_DAY})(?: of)? (?P<m>{_MONTH})(?:,? (?P<y>{_YEAR}|{_OF_THIS}))?(?!\w)"), _full),
    (re.compile(rf"(?<!\w)(?:the )?(?P<w>{_ORDINAL}) (?:day )?of (?P<m>{_MONTH})(?:,? (?P<y>{_YEAR}|{_OF_THIS}))?(?!\w)", re.IGNORECASE), lambda match, resolver: _ordinal(match, resolver)),
    (re.compile(rf"(?<!\w)(?P<m1>{_MONTH})(?: (?P<y1>{_YEAR}))?{_DASH}(?P<m2>{_MONTH})(?:,? (?:of )?(?P<y2>{_YEAR}|{_OF_THIS}))?(?!\w)"), _month_range),
    (re.compile(rf"(?<!\w)(?P<q>[Ee]arly|[Ll]ate|[Mm]id|[Tt]he (?:beginning|end|middle|start) of|[Ee]nd of)[ -](?P<m>{_MONTH})(?:,? (?:of )?(?P<y>{_YEAR}|{_OF_THIS}))?(?!\w)"), _month_only),
    (re.compile(rf"(?<!\w)(?P<m>{_MONTH})(?:,? (?:of )?(?P<y>{_YEAR}|{_OF_THIS}))?(?!\w| (?:District|district|TV|FM|Media|Press|Square|Street|Revolution)\b)"), _month_only),
    (re.compile(rf"(?<!\w)(?P<s>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter) (?:of )?(?P<y>{_YEAR}|{_OF_THIS})(?!\w)"), _season),
    (re.compile(r"(?<!\w)(?P<lead>[Ii]n|[Bb]y|[Uu]ntil|[Ss]ince|[Tt]his|[Ll]ast|[Oo]ver|[Dd]uring|[Tt]hroughout|[Aa]ll) (?:the |this |last )?(?P<s>spring|summer|autumn|winter)(?P<y>)(?!\w|-)"), _season),
    (re.compile(rf"(?<!\w)(?P<o>first|second|third|fourth|1st|2nd|3rd|4th|I{{1,3}}|IV)[ -](?P<p>quarter|half)(?:[ -]year)?(?: of)?(?: the)? (?P<y>{_YEAR}|{_OF_THIS}|year)", re.IGNORECASE), _part_of_year),
    (re.compile(rf"(?<!\w)(?P<l>[QH])(?P<o>[1-4])(?: (?:of )?(?P<y>{_YEAR}))?(?!\w)"), lambda match, resolver: _lettered(match, resolver)),
    (re.compile(rf"(?<!\w)(?:[Tt]he )?(?:first )?(?P<n>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) months of (?P<y>{_YEAR}|{_OF_THIS}|the year)"), _part_of_year),
    (re.compile(rf"(?<![\w.,/-]){_YEAR}(?!\w){_TAIL}"), _year_only),
]  # fmt: skip


def _ordinal(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    """`the fifth of January`."""
    month, day = _month(match["m"]), _ORDINALS.index(match["w"].casefold()) + 1
    year, inferred = resolver.year(match["y"], month, day, match.start())
    if year is not None:
        yield (*match.span(), iso(year, month, day), inferred)


_SINCE_JANUARY = re.compile(
    r"(?:beginning|start) of (?:the|this) (?:current )?year|year to date|since (?:1 )?january|since (?:the )?new year|so far this year"
    r"|(?:months|quarters|half) of (?:the|this) (?:current )?year"
)
# How far back, in characters, "since the beginning of the year" may head the list of figures.
_FAR = 700


_COLUMN = re.compile(r"(?:^|[\n|(\s|] ?|[A-Z][A-Z] |\d{4} |\b(?:in|of|to|vs|for|and) )\Z")
_KING = re.compile(r"\b[A-Z][a-z]+ \Z")


def _roman_quarter(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    """`IV 2019` in a column or behind a preposition, not behind a name."""
    before = match.string[max(0, match.start() - 14) : match.start()]
    if _COLUMN.search(before) and not _KING.search(before):
        yield from _part_of_year(match, resolver)


def _last_day(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    """`the last day of April`."""
    month = _month(match["m"])
    year, inferred = resolver.year(match["y"], month, 28, match.start())
    if year is not None:
        yield (*match.span(), next(day for number in (31, 30, 29, 28) if (day := iso(year, month, number))), inferred)


def _same_period(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    """`the same period of 2018`: the months told before it, or the report's own, in another year."""
    block = resolver.reading.blocks[resolver.reading.sentences[resolver.reading.sentence_at(match.start())].block]
    told = [
        value for at, value in resolver.calendar.told if block.start <= at < match.start() and 7 <= len(value) != 10
    ]
    base = told[-1] if told else resolver.calendar.period
    if not base:
        return
    heading = resolver.reading.low[max(0, match.start() - _FAR) : match.start()]
    if not told and "/" not in base and len(base) == 7 and _SINCE_JANUARY.search(heading):
        base = f"{base[:4]}-01/{base}" if base[5:] != "01" else base
    printed = match["y"] or match["y2"]
    if printed[:2].isdigit():
        year = int(printed)
    elif re.search(r"earlier|ago|before", printed) or not resolver.calendar.last:
        year = parts(base)[0] - 1
    else:
        year = resolver.calendar.last[0] - 1
    ends = [f"{year + parts(one)[0] - parts(base)[0]}{one[4:]}" for one in base.split("/")]
    yield (*match.span(), "/".join(ends), () if printed[:2].isdigit() else ("year",))


def _swapped(match: re.Match[str], resolver: Resolver) -> Iterator[Found]:
    month = _month(match["m2"])
    first_month = _month(match["m"]) if match["m"] else month
    year, inferred = resolver.year(match["y"], month, day_number(match["d2"]), match.start())
    if year is None:
        return
    first = iso(year - (first_month > month), first_month, day_number(match["d1"]))
    last = iso(year, month, day_number(match["d2"]))
    yield (*match.span(), f"{first}/{last}" if first and last and first < last else last, inferred)


# What is told with its day, so that days are counted from it.
_EVENT = "verdict|judge?ment|ruling|decision|sentence|hearing|arrest|search|detention|attack|assault|beating|incident|raid|release|resolution"
_RELATIVE: Relative = [
    (re.compile(r"(?<!\w)(?:[Tt]he|[Tt]hat) (?:very )?same (?:day|evening|morning|night|afternoon)(?!\w)|(?<!\w)(?:[Oo]n )?[Tt]hat (?:(?:same|very) )?(?:day|evening|morning|night|afternoon)(?!\w)|(?<!\w)[Bb]y (?:the )?(?:evening|nightfall|midnight|noon|midday)(?!\w)"), lambda match, base: shifted(base, 0)),
    (re.compile(r"(?<!\w)(?:[Tt]he )?(?:next|following) (?:day|morning|evening|afternoon|night)(?!\w)|(?<!\w)[Aa] day later|(?<!\w)(?:[Oo]n )?[Tt]he (?:day|morning|evening) after(?:(?=[,.;])| (?:the|his|her|their|its|that|this) (?:" + _EVENT + r")\b)"), lambda match, base: shifted(base, 1)),
    (re.compile(rf"(?<!\w)(?P<n>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Tt]en|\d+) (?P<u>days?|weeks?) after (?:the|his|her|their|this|that) (?:{_EVENT})(?!\w)"), lambda match, base: _later(match, base)),
    (re.compile(r"(?<!\w)(?:[Tt]he|[Aa]) week after(?=[.,;:]| that\b)"), lambda match, base: shifted(base, 7)),
    (re.compile(r"(?<!\w)[Aa] fortnight later(?!\w)"), lambda match, base: shifted(base, 14)),
    (re.compile(r"(?<!\w)[Oo]n the eve(?!\w| of)"), lambda match, base: shifted(base, -1)),
    (re.compile(r"(?<!\w)[Tt]he (?:day|evening|night) before(?!\w)(?! (?:the|a|an|his|her|its|their|yesterday)\b)|(?<!\w)(?:a|one) day (?:earlier|before)(?!\w)(?! (?:the|a|an|his|her|its|their)\b)|(?<!\w)[Tt]he (?:previous|preceding) (?:day|evening|night|morning)(?!\w)"), lambda match, base: shifted(base, -1)),
    (re.compile(r"(?<!\w)(?P<n>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d+) (?P<u>days?|weeks?|months?) (?:later|after that|afterwards)(?!\w)"), lambda match, base: _later(match, base)),
    (re.compile(r"(?<!\w)(?P<n>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|\d+) (?P<u>days|weeks) (?:earlier|before that|before(?=[.,;:)\n]|\Z| (?:he|she|they|it|this) (?:had|was|were)))(?!\w)"), lambda match, base: shifted(base, -(whole(match["n"]) or 0) * (7 if match["u"] == "weeks" else 1))),
]  # fmt: skip


def _later(match: re.Match[str], base: str) -> str | None:
    count = whole(match["n"]) or 0
    if match["u"].startswith("month"):
        return moved(base, count)
    return shifted(base, count * (7 if match["u"].startswith("week") else 1))


def find_dates(reading: Reading, calendar: Calendar) -> None:
    """Add the dates of an English document to its mentions."""
    add_dates(reading, calendar, _PATTERNS, _RELATIVE, FRAMED)
