"""Which English sentences publish figures, and which of their numbers are some."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.reader.calendar import earlier_period
from loaders.reader.english.figure_periods import COUNT, COURT, DATE, MONEY, PERSON, Frame, led_by, period_of
from loaders.reader.english.numbers import whole
from loaders.reader.statistics import Figure
from loaders.reader.story import Story, Told

_LARGEST = 10**15
_NUMBER = re.compile(
    rf"(?<![\w/#№$€'{DATE}])(?<![\w{DATE}]-)(?<!\d[.,])(?P<n>{COUNT})(?:(?![\w/-]|[.,]\d)|(?<=\d)(?=(?:reports|cases|claims|complaints|incidents|violations|facts|suits|messages|accusations)\b))|(?<=: )(?P<a>\d+) ?/ ?(?P<b>\d+)(?!\d)|(?P<m>{MONEY})",
    re.IGNORECASE,
)


# Behind a number: it measures, it dates, it is a share.
_MEASURED = re.compile(
    r"[ -]?(?:years?|months?|weeks?|days?|hours?|hrs?|minutes?|seconds?|kilomet\w+|km|met(?:re|er)s?|per ?cents?|percent\w*|mln|bln|mn\b|bn\b|%|points?|pages?|o'clock|a\.m|p\.m|am\b|pm\b|kilos?|tonnes|degrees|subscribers|readers|viewers|views|followers|copies|inhabitants|fewer\b|more\b|less\b|times (?:as|the|what|more|less|higher)|-year|thousand|million|billion|such\b|thirds|quarters|fifths|and a half|men\b|women\b|square|squares|in (?:every )?(?:two|three|four|five|six|ten|\d+)\b|out of|countries|regions|cities|towns|languages|schools|floors?)",
    re.IGNORECASE,
)


_NUMBERED = re.compile(
    r"(?:\bno\.?|№|#|\barticles?|\barts?\.?|\bparts?|\bp\.|\bpoints?|\bissue|\bchannel|\baged?|\bpage|\bsection|\bage of|\b(?:of|from|to) the|\bby|\bof these|\bfactor|\bweek|\bchapter|(?<!in )\bcourt|(?<!stayed )(?<!remained )(?<!stood )(?<!unchanged )(?<!put )\bat|\bhis|\bher|\bthese|\bthose|\bthe last|\bthe first|\bthe past|\bevery|\broom|\bflat|\bhouse|\bbuilding|\bexactly|\bwithin|\bafter|\bout of|\+|\bone in|\bevery|\bin|\b(?:rate|speed|weight) of)[ .\"(]{0,3}\Z",
    re.IGNORECASE,
)


_COUNTERS = r"(?:we|monitors?|monitoring|desk|service|cent(?:re|er)|union|guild|foundation|fund|network|bureau|institute|coalition|committee|lawyers|correspondents|observers|students|alliance|association|project|team|clinic|\ue002|\ue001)"


_COUNTING = r"(?:document|record|register|count|log|list|note|noticed|monitor|tall|receiv|observ|enter|follow|handl|answer|collect|identif|track|catalogu|report|attend|visit|help|assist|saw|see\b|know|had|got|took on|conduct|provid|gave|held|dealt)"


_STRONG = re.compile(
    rf"\b{_COUNTERS}\b(?: [\w'-]+){{0,4}}? {_COUNTING}\w*|\b(?:in (?:all|total|sum)|all told|all in all|altogether|overall|totall?(?:s|ed|ing)?|a total of|number of|numbered|amounted to|compared (?:to|with)|as against|year to date|since (?:the (?:beginning|start)|january|new year|\ue005)|the same (?:period|weeks|months|quarter)|up from|down from|(?:were|was|have been|has been|had been) (?:recorded|registered|documented|counted|logged|noted|filed|received|observed|reported)|twice as many|by our count|(?:month|quarter|year|week|half-year|period|\ue005) (?:brought|saw|gave|yielded)(?=[\w\s,-]{{0,30}}\b{COUNT}\b)|inform(?:ed|s)? (?:us )?(?:about|of) (?:the )?{COUNT}\b|(?:were|was|it is|is) (?:recovered|collected|exacted|awarded) by (?:the )?courts|(?:liv(?:ed|ing)|went) through|surviv(?:ed|es)|(?:of|from|out of) (?:the )?(?:{COUNT}) (?:[\w-]+ ){{0,2}}(?:cases|violations|incidents|claims|suits|complaints|sentences|verdicts|trials|journalists|attacks)|(?:this|last) year|we know of|accounted for|in our (?:base|database|register)|statistics|our (?:count|log|list|register)|(?:more|fewer|less) than (?:in|a year)|registered|recorded|documented|logged)\b",
    re.IGNORECASE,
)


_MONITORED = re.compile(rf"\b{_COUNTERS}\b(?: [\w']+){{0,2}} {_COUNTING}\w* [^.;]{{0,30}}?\b{COUNT}\b", re.IGNORECASE)
# A decision in one case, though it names nobody.
_DECIDED = re.compile(
    r"\bthe (?:court|judge|police|prosecutor|investigator) (?:has |had |also |later )?(?:imposed|sentenced|fined|ordered|found|convicted|acquitted|awarded|demanded|detained|granted|dismissed)\b",
    re.IGNORECASE,
)
_WEAK = re.compile(
    rf"\b(?:there (?:were|was|have been|has been|had been)|(?:were|was|have been|has been) (?:\w+ )?(?:beaten|attacked|detained|convicted|sentenced|fined|opened|blocked|killed|injured|threatened|refused|robbed|searched|arrested|deported|acquitted|imprisoned|jailed|closed|assaulted|dismissed|expelled|hacked|filed|granted|placed|prosecuted|brought|lodged|submitted|passed|made|adopted|issued|imposed|initiated|instituted|published|received|held|observed)|(?:rose|fell|grew|doubled|trebled|tripled|halved|dropped|soared|climbed|increased|decreased|declined|jumped|went (?:up|down)|stayed|remained) (?:from|to|at|by)|against {COUNT}\b|(?:courts|plaintiffs|claimants|officials|journalists|prosecutors|police) (?:issued|heard|considered|delivered|passed|ruled|tried|asked|claimed|demanded|sought|won|awarded|received|filed|got|recovered|lost)|lost their lives|than in|reached|concern(?:ed|s)?|the figure|exceeds?|entries|alerts|events|cases a month)\b",
    re.IGNORECASE,
)


_SUMS = re.compile(
    r"claim|demand|sought|ask|request|award|exact|recover|collect|grant|damages|compensation|moral (?:harm|damage)|sum|worth|fines?|paid|penalt|ordered|amount|satisf|of them|got",
    re.IGNORECASE,
)


def publishes(told: Told, frame: Frame) -> bool:
    """Whether a sentence publishes figures."""
    masked = told.masked
    tells = (PERSON in masked or COURT in masked) and not _MONITORED.search(masked)
    if frame.listed and not (frame.told and tells):
        return True
    if tells:
        return False
    if _DECIDED.search(masked) or (frame.goes_on and not frame.edge and not re.search(rf"{COUNT} [\w-]+", masked)):
        return False
    if frame.goes_on or _STRONG.search(masked):
        return True
    if not _WEAK.search(masked):
        return frame.edge and bool(
            re.match(
                rf"\W*{COUNT} [a-z]+s\b[^.;]{{0,40}}\b(?:in|for|during|over) |\W*{COUNT} [\w ]{{0,30}}(?:incidents|violations|cases|alerts|entries|events)",
                masked,
                re.IGNORECASE,
            )
        )
    led = re.match(rf"\W*(?:in|during|for|over|throughout|since) (?:the (?:whole of )?)?{DATE}", masked, re.IGNORECASE)
    return frame.edge or bool(led)


def numbers(story: Story, told: Told, frame: Frame) -> Iterator[Figure]:
    """The figures of a sentence that publishes some, each with its period."""
    masked = told.masked
    found = [match for match in _NUMBER.finditer(masked) if _counts(told, match, frame)]
    own = led_by(story, told, found[0].start() if found else len(masked)) or frame.period
    claimed: set[int] = set()
    for index, match in enumerate(found):
        low = found[index - 1].end() if index else 0
        high = found[index + 1].start() if index + 1 < len(found) else len(masked)
        period = period_of(story, told, match, low, high, own, frame, claimed)
        before = masked[max(0, match.start() - 26) : match.start()]
        if re.search(r"\bfrom \Z", before) and re.match(r"[^.;]{0,25}? to ", masked[match.end() :]) and period == own:
            period = earlier_period(own, year=len(own) == 4) if own else None
        end = _phrase_end(masked, match.end(), high)
        if match["m"]:
            money = told.units[match.start()][0].value
            if "currency" in money and money["amount"] < _LARGEST:
                yield Figure(
                    *told.span(_label(masked, low, match.start()), match.end()),
                    f"{_words(masked, low, match.start())}, {money['currency']}",
                    period,
                    int(money["amount"]),
                )
        elif match["a"]:
            for group in "ab":
                yield Figure(
                    *told.span(match.start(group), match.end(group)),
                    _words(masked, low, match.start()),
                    period,
                    int(match[group]),
                )
        else:
            count = counted(match["n"])
            if count is not None and count < _LARGEST:
                metric = _words(masked, match.end(), end) or _words(masked, low, match.start())
                yield Figure(*told.span(_label(masked, low, match.start()), end), metric, period, count)
                if (
                    re.search(r"\b(?:stayed|remained|unchanged|stood still) (?:at )?\Z", before)
                    and period == own
                    and own
                ):
                    yield Figure(*told.span(match.start(), end), metric, earlier_period(own, year=len(own) == 4), count)


def _counts(told: Told, match: re.Match[str], frame: Frame) -> bool:
    masked = told.masked
    start, end = match.span()
    if told.in_quotation(start):
        return False
    if match["m"]:
        low = max(masked.rfind(";", 0, start), 0)
        return (
            "currency" in told.units[start][0].value
            and bool(_SUMS.search(masked[low : end + 40]))
            and PERSON not in masked[low:start]
        )
    if match["a"]:
        return frame.listed
    after, before = masked[end : end + 24], masked[max(0, start - 22) : start]
    if _MEASURED.match(after) or _NUMBERED.search(before):
        return False
    word = match["n"].casefold()
    if word in ("no", "nobody", "not one", "not a single", "a single", "zero", "nil", "none"):
        return (
            bool(re.search(r"[:–-] ?\Z|^\W*\Z|\b(?:and|,) \Z", before))
            and (word != "no" or frame.listed)
            and (frame.listed or ":" in before)
        )
    if word == "one":
        return (
            bool(re.match(r"(?: [a-z]+){0,3}? ?(?:[.,;)]|$|and\b|" + "|".join(_ONE) + r")", after))
            and not re.match(r" of (?:the|them|his|her|its|these|those|our)\b| another", after)
            and not before.endswith("but ")
        )
    return not re.match(rf" ?{MONEY}| of (?:the )?(?:article|part)", after)


_ONE = (
    " ?case",
    " ?criminal",
    " ?beating",
    " ?threat",
    " ?acquittal",
    " ?attack",
    " ?lawsuit",
    " ?arrest",
    " ?detention",
    " ?administrative",
    " ?non-",
)


def counted(text: str) -> int | None:
    """The number a phrase names."""
    low = text.casefold()
    if low in ("none", "no", "zero", "nil", "nobody", "not one", "not a single"):
        return 0
    if low == "a single":
        return 1
    if low.endswith(" dozen"):
        first = low.removesuffix(" dozen")
        return 6 if first == "half a" else 12 * (whole(first) or 1)
    return whole(text)


def _words(masked: str, start: int, end: int) -> str:
    return " ".join(re.sub(r"[^\w' -]", " ", masked[start:end]).split())[-80:]


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
