"""Which English sentences publish figures, and which of their numbers are some."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.reader.calendar import earlier_period
from loaders.reader.english.figure_comparisons import COUNT, DATE, MONEY, PERSON, of_articles
from loaders.reader.english.figure_evidence import ACTORS, EVENTS, MODIFIERS
from loaders.reader.english.figure_frame import Frame
from loaders.reader.english.figure_leads import led_by
from loaders.reader.english.figure_names import count_name, sum_name
from loaders.reader.english.figure_nils import words_of
from loaders.reader.english.figure_runs import periods_of
from loaders.reader.english.figure_scopes import scope_of
from loaders.reader.english.numbers import counted, whole
from loaders.reader.statistics import Figure
from loaders.reader.story import Story, Told

_LARGEST = 10**15
_STAYED = re.compile(r"\b(?:stayed|remained|unchanged|stood still) (?:at )?\Z")
_NUMBER = re.compile(
    rf"(?<![\w/#№$€'{DATE}])(?<![\w{DATE}]-)(?<!\d[.,:])(?<![(+±\[][-–])(?<![+±−])(?P<n>\d+[.,]\d+(?= (?:thousand|million|billion)\b)|{COUNT}|(?:once|twice|thrice)(?= (?:in|during|over|since) {DATE}|[^.;]*\btimes\b))(?:(?![\w/-]|[.,:]\d)|(?<=\d)(?=(?:reports|cases|claims|complaints|incidents|violations|facts|suits|messages|accusations)\b))|(?<=: )(?P<a>\d+) ?/ ?(?P<b>\d+)(?!\d)|(?P<m>{MONEY})",
    re.IGNORECASE,
)


# Behind a number: it measures, it dates, it is a share.
_MEASURED = re.compile(
    r"[ -]?(?:(?:full|whole|more|consecutive|preceding|previous|past|last|following|next|working|calendar|other|long|of the) )?(?:years?|months?|weeks?|days?|hours?|hrs?|minutes?|seconds?|kilomet\w+|km|met(?:re|er)s?|per ?cents?|percent\w*|mln|bln|mn\b|bn\b|%|points?|pages?\b(?! (?:of (?:media|outlets|journalists|bloggers|users)|were|was|have|had|blocked|restricted|closed|removed|deleted|in|on))|o'clock|a\.m|p\.m|am\b|pm\b|kilos?|tonnes|degrees|subscribers|readers|viewers|views|followers|copies|inhabitants|(?:fewer|more|less)\b(?= than|[.,;)]|$| in [^,;]*\bthan\b)|times (?:as|the|what|more|less|higher)|-year|thousand|million|billion|thirds|quarters|fifths|and a half|men\b|women\b|square|squares|in (?:every )?(?:two|three|four|five|six|ten|\d+)\b|countries|regions|cities|towns|languages|schools|floors?)",
    re.IGNORECASE,
)


_BARE = re.compile(r"[,;] (?:and )?(?!when|there)[a-z]+ \Z", re.IGNORECASE)
_PERCENT = re.compile(r"\d ?(?:%|per ?cent)[^(]*\Z", re.IGNORECASE)
# "for 10 to 15 days"
_SPAN = re.compile(rf"\A (?:to|or) {COUNT}(?= )", re.IGNORECASE)
# Before a number in digits: it numbers.
_NUMBERED = re.compile(
    r"(?:\bno\.?|№|#|\barticles?|\barts?\.?|\bparts?|\bp\.|\bpoints?|\bissue|\bchannel|\bpage|\bsection|\bfactor|\bweek|\bchapter|(?<!in )\bcourt|\broom|\bflat|\bhouse|\bbuilding)[ .\"(]{0,3}\Z",
    re.IGNORECASE,
)
# Before any: it is an age, a date, a part told of before.
_NO_COUNT = re.compile(
    r"(?:\baged?|\bage (?:of|is|was)|\b(?:of|from|to) the|\bby|\bof these|(?<!stayed )(?<!remained )(?<!stood )(?<!unchanged )(?<!put )\bat|\bhis|\bher|\bthese|\bthose|\bturn(?:s|ed)|\bthe last|\bthe first|\bthe past|\bevery|\bwithin|\bafter|\bout of|\+|(?:, |\()(?:up|down)|\bin|\b(?:rate|speed|weight) of)[ .\"(]{0,3}\Z",
    re.IGNORECASE,
)


_SCALES = r"(?:thousand|million|mln|billion|bln)s?"
_SCALED = re.compile(rf" {_SCALES}\b(?! \ue006)", re.IGNORECASE)
_COMPOSED = re.compile(rf"\d+(?:[.,]\d+)? {_SCALES}\b(?: \d+ {_SCALES}\b)*|{COUNT} {_SCALES}\b", re.IGNORECASE)
# "on 11 days", "on 14 occasions": how often.
_OCCASIONS = re.compile(r" (?:days|nights|evenings|occasions)\b", re.IGNORECASE)
# "in 9 cases", "took part in 19 hearings"
_OF_WHAT = re.compile(
    rf"{COUNT} (?:(?:out )?of (?:the )?{COUNT} )?{MODIFIERS}(?:{EVENTS}|times|occasions)\b", re.IGNORECASE
)
# "seven in ten refusals"
_SHARE = re.compile(rf"\b{COUNT} (?:in|(?:out )?of)(?: every)? \Z(?<!of )|\bevery \Z", re.IGNORECASE)
_EARLIER = re.compile(rf"{_OF_WHAT.pattern}|\b{COUNT} of (?:them|these|those|which)\b", re.IGNORECASE)
_WHO = re.compile(rf" {MODIFIERS}{ACTORS}\b", re.IGNORECASE)
# Not at the beginning of a clause: "paid for bail in three cases".
_INNER = re.compile(r"(?<!and)(?<!but) (?<![,;:] )in \Z", re.IGNORECASE)
# "answered by 412 reporters"
_BY_WHOM = re.compile(rf" {MODIFIERS}{ACTORS}(?<=s)\b", re.IGNORECASE)
# "The mayor, 54, has filed", but "the rest, 43, were withdrawn"
_AGE = re.compile(r", \d\d,")
_REST = re.compile(
    r"\b(?:rest|others?|remainder|remaining|bulk|majority|most|half|third|quarter|total|part), \Z", re.IGNORECASE
)
_PLACED = re.compile(r"(?<!one )\b(?:in|at|by) \Z", re.IGNORECASE)
# What a part is a part of: "seven of the 18", "nine out of fourteen decided".
_WHOLE = re.compile(
    rf"\b(?:of|from|among|out of) (?:(?:all |only )?(?:the|these|those|our|{DATE}'s) )?\Z",
    re.IGNORECASE,
)
_ANY = re.compile(rf"\b{COUNT}\b", re.IGNORECASE)
_PART_OF = re.compile(rf"\b{COUNT} (?:out )?of \Z", re.IGNORECASE)
_WHOLE_TOLD = re.compile(rf"\b(?:of|from|among|out of) (?:the|these|those|our) (?P<n>{COUNT})\b", re.IGNORECASE)
_OF_THEM = re.compile(rf"{COUNT} (?:of|from|among) (?:them|these|those|that number)\b", re.IGNORECASE)
_FROM_THEM = re.compile(r"\b(?:of|from|among) (?:them|these|those|that number)\b", re.IGNORECASE)
_SUMS = re.compile(
    r"claim|demand|sought|adjudg|ask|request|award|exact|recover|collect|grant|damages|compensation|moral (?:harm|damage)|sum|worth|fines?|paid|penalt|ordered|amount|satisf|grievance|won\b|judges|courts|of them|got|get\b|allow|receiv|price|value|cost|want|seek|giv|gave|spen[dt]|raised|brought|went to|impos|lost",
    re.IGNORECASE,
)


def numbers(story: Story, told: Told, frame: Frame) -> Iterator[Figure]:
    """The figures of a sentence that publishes some, each with its period."""
    masked = told.masked
    found: list[re.Match[str]] = []
    frame.named.begin()
    for match in _NUMBER.finditer(masked):
        inside = found and match.start() < _scaled(masked, found[-1])[1]
        if not inside and _counts(told, match, frame):
            found.append(match)
    first = found[0].start() if found else len(masked)
    own = led_by(story, told, first) or _of_the_whole(told, first, frame) or frame.period
    for index, (match, period) in enumerate(zip(found, periods_of(story, told, found, own, frame), strict=True)):
        low = found[index - 1].end() if index else 0
        high = found[index + 1].start() if index + 1 < len(found) else len(masked)
        end = _phrase_end(masked, match.end(), high)
        scope = scope_of(told, match.start(), match.end(), low, high)
        if match["m"]:
            money = told.units[match.start()][0].value
            if "currency" in money and money["amount"] < _LARGEST:
                yield Figure(
                    *told.span(_label(masked, low, match.start()), match.end()),
                    sum_name(told, low, match.start(), match.end(), money["currency"], frame.named),
                    period,
                    int(money["amount"]),
                    scope,
                )
        elif match["a"]:
            for group in "ab":
                yield Figure(
                    *told.span(match.start(group), match.end(group)),
                    words_of(masked, low, match.start()),
                    period,
                    int(match[group]),
                )
        else:
            count, behind = _scaled(masked, match)
            count = counted(match["n"]) if count is None else count
            if count is not None and count < _LARGEST:
                end = max(end, behind)
                metric = count_name(story, told, low, match.start(), max(match.end(), behind), high, frame.named)
                yield Figure(*told.span(_label(masked, low, match.start()), end), metric, period, count, scope)
                before = masked[max(0, match.start() - 26) : match.start()]
                if _STAYED.search(before) and period == own and own:
                    yield Figure(*told.span(match.start(), end), metric, earlier_period(own, year=len(own) == 4), count)


def _of_the_whole(told: Told, first: int, frame: Frame) -> str | None:
    """The period of what the numbers are parts of: "three of the fourteen", "of these, 7"."""
    for match in _WHOLE_TOLD.finditer(told.masked):
        if (count := counted(match["n"])) is not None and count in frame.known:
            return frame.known[count]
    return frame.last if _OF_THEM.match(told.masked, first) or _FROM_THEM.search(told.masked, 0, first) else None


_FIGURES = re.compile(r"\bthe (?:figures|sums|amounts)\b", re.IGNORECASE)
# "The suit was satisfied in part: 100,000 tenge" tells a judgment, no figure.
_OF_ONE_SUIT = re.compile(
    r"\b(?:the|his|her|its|their) (?:claim|suit|lawsuit|demand)s? (?:was|were|has been|have been) [^:;]{3,40}:",
    re.IGNORECASE,
)


# "claims for 1 million tenge and more"
_AND_MORE = re.compile(r" (?:and|or) (?:more|above|over|less)\b", re.IGNORECASE)


def _counts(told: Told, match: re.Match[str], frame: Frame) -> bool:
    masked = told.masked
    start, end = match.span()
    if told.in_quotation(start):
        return False
    if match["m"]:
        low = max(masked.rfind(";", 0, start), 0)
        return (
            "currency" in told.units[start][0].value
            and not 0 < told.units[start][0].value["amount"] < 1000
            and bool(_SUMS.search(masked[low : end + 40]) or _FIGURES.search(masked))
            and PERSON not in masked[low:start]
            and not _OF_ONE_SUIT.search(masked, low, start)
            and not (masked[:start].endswith("up to ") or _AND_MORE.match(masked, end))
        )
    if match["a"]:
        return frame.listed
    after, before = masked[end : end + 24], masked[max(0, start - 22) : start]
    if _PERCENT.search(masked, 0, start) and _BARE.search(before) and re.match(r"[.,;)]|\Z| and\b", after):
        # "71 per cent were men, women 29"
        return False
    if _SCALED.match(after):
        return MONEY in masked and bool(_SUMS.search(masked) or frame.goes_on)
    if _MEASURED.match(_SPAN.sub("", after)) and not (before.endswith("on ") and _OCCASIONS.match(after)):
        return False
    if _AGE.match(masked[max(0, start - 2) : end + 1]) and not _REST.search(before):
        return False
    if match["n"][0].isupper() and before.endswith(" ") and not re.search(r"[.:;(–—•\"“«-] \Z", before):
        # A name: "Ludmila Ten".
        return False
    if (
        _SHARE.search(before)
        or of_articles(masked, end)
        or (masked[end : end + 1] == ")" and "(" not in masked[:start])
    ):
        return False
    what = bool(_OF_WHAT.match(masked, start))
    if _WHOLE.search(before) and bool(what or _BY_WHOM.match(masked, end)) | before.lower().endswith(
        ("out of ", f"{DATE}'s ")
    ):
        return counted(match["n"]) not in frame.known
    if _PART_OF.search(before) and counted(match["n"]) in frame.known:
        # "(26 of 104)": the whole was told before.
        return False
    word = match["n"].casefold()
    parts = bool(_EARLIER.search(masked, 0, start))
    short = parts and bool(re.match(r"[.,;]| (?:and|about|for|over|on|because|by)\b|\Z", after))
    if word.isdigit() and _NUMBERED.search(before) and not (what and _PLACED.search(before)):
        return False
    if (
        _NO_COUNT.search(before)
        and not before.endswith("(")
        and not (
            (what or short)
            and _PLACED.search(before)
            and (
                word not in ("one", "two", "three")
                or _INNER.search(before)
                or (word == "one" and len(_ANY.findall(masked[:start])) > 1)
            )
        )
        and not (before.endswith(" by ") and _BY_WHOM.match(masked, end))
    ):
        return False
    if word in ("no", "nobody", "not one", "not a single", "a single", "zero", "nil", "none"):
        alone = bool(re.search(r"[:;–-] ?\Z|^\W*\Z|\b(?:and|,|saw|brought|were|was|recorded|registered) \Z", before))
        dated = bool(re.match(rf" in {DATE}", after))
        return (alone or dated) and (
            (frame.listed and (what or word != "no"))
            or (":" in before and word != "no")
            or dated
            or (what and not re.search(r"^\W*\Z", before) and word != "a single")
            or (frame.goes_on and word == "a single" and bool(what or _WHO.match(masked, end)))
        )
    if word == "one":
        if _GOVERNED.search(before) and not (what or _STAYED.search(before)):
            return False
        return bool(
            re.match(rf"(?: [a-z]+){{0,3}}? ?(?:[.,;)]|$|and\b|in {DATE}|{_ONE})", after)
            or (parts and (_PART_BEHIND.match(after) or (what and before.endswith("in "))))
        ) and not (
            re.match(r" of (?:the|them|his|her|its|these|those|our)\b| another", after) or before.endswith("but ")
        )
    return not re.match(rf" ?{MONEY}| of (?:the )?(?:article|part)", after)


# "fell on one company", "the suit of one official"
_GOVERNED = re.compile(r"\b(?:on|to|with|from|for|against|of|at|by|as|over) \Z", re.IGNORECASE)
# A part of what was counted before: "one under Article 130", "one to a conviction".
_PART_BEHIND = re.compile(r" (?:[a-z]+ )?(?:under|for|in|by|about|against|on|over|to|from|with|at)\b", re.IGNORECASE)
_ONE = r" ?(?:case|criminal|beating|threat|acquittal|attack|lawsuit|arrest|detention|administrative|non-)"


def _scaled(masked: str, match: re.Match[str]) -> tuple[int | None, int]:
    """What "3 million 200 thousand" without a currency comes to, and where it ends."""
    long = _COMPOSED.match(masked, match.start())
    return (whole(long[0]), long.end()) if long else (None, match.end())


def _label(masked: str, low: int, start: int) -> int:
    """Where a label before a number begins: "Threats: 3"."""
    piece = masked[low:start]
    if not re.search(
        r"(?: ?[:–=-] ?|\b(?:to|at|by|reached|numbered|totall?ed|was|were|is) )(?:only |just |about |over |more than )?\Z",
        piece,
    ):
        return start
    begin = low + max(
        (place + len(mark) for mark in (". ", "; ", ", ", ") ", "• ") if (place := piece.rfind(mark)) >= 0), default=0
    )
    while begin < start and not masked[begin].isalnum():
        begin += 1
    return begin if start - begin < 110 else start


def _phrase_end(masked: str, end: int, high: int) -> int:
    match = re.compile(r"[^.,;()\d\ue000-\ue007]{0,60}").match(masked, end, high)
    return max(end, match.end() if match else end)
