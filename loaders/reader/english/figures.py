"""Which sentences publish figures, and of what period each number in them is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from loaders.reader.calendar import earlier_period, parts
from loaders.reader.english.numbers import WORD_NUMBER, whole
from loaders.reader.statistics import Figure, period_of_year
from loaders.reader.story import SIGNS, Story, Told

_D, _M, _P, _C = SIGNS["Date"], SIGNS["Money"], SIGNS["Person"], SIGNS["Court"]
_N = rf"(?:\d{{1,3}}(?:[, ]\d{{3}})+(?!\d)|\d+|(?:half a|a|one|two|three|four|five|six) dozen|{WORD_NUMBER}|none|no|zero|nil|nobody|not (?:one|a single)|a single)"
_NUMBER = re.compile(
    rf"(?<![\w/#№$€'{_D}-])(?<!\d[.,])(?P<n>{_N})(?:(?![\w/-]|[.,]\d)|(?<=\d)(?=(?:reports|cases|claims|complaints|incidents|violations|facts|suits|messages|accusations)\b))|(?<=: )(?P<a>\d+) ?/ ?(?P<b>\d+)(?!\d)|(?P<m>{_M})",
    re.IGNORECASE,
)
# Behind a number: it measures, it dates, it is a share.
_MEASURED = re.compile(
    r"[ -]?(?:years?|months?|weeks?|days?|hours?|hrs?|minutes?|seconds?|kilomet\w+|km|met(?:re|er)s?|per ?cents?|percent\w*|%|points?|pages?|o'clock|a\.m|p\.m|am\b|pm\b|kilos?|tonnes|degrees|subscribers|readers|viewers|views|followers|copies|inhabitants|fewer\b|more\b|less\b|times (?:as|the|what|more|less|higher)|-year|thousand|million|billion|such\b|and a half|men\b|women\b|square|squares|in (?:every )?(?:two|three|four|five|six|ten|\d+)\b|out of|countries|regions|cities|towns|languages|schools|floors?)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?:\bno\.?|№|#|\barticles?|\barts?\.?|\bparts?|\bp\.|\bpoints?|\bissue|\bchannel|\baged?|\bpage|\bsection|\bage of|\b(?:of|from|to) the|\bby|\bof these|\bfactor|\bweek|\bchapter|\bcourt|(?<!stayed )(?<!remained )(?<!stood )(?<!unchanged )(?<!put )\bat|\bhis|\bher|\bthese|\bthose|\bthe last|\bthe first|\bthe past|\bevery|\broom|\bflat|\bhouse|\bbuilding|\bexactly|\bwithin|\bafter|\bout of|\+|\bone in|\bevery|\bin|\b(?:rate|speed|weight) of)[ .\"(]{0,3}\Z",
    re.IGNORECASE,
)
_COUNTERS = r"(?:we|monitors?|monitoring|desk|service|cent(?:re|er)|union|guild|foundation|fund|network|bureau|institute|coalition|committee|lawyers|correspondents|observers|students|alliance|association|project|team|clinic|\ue002|\ue001)"
_COUNTING = r"(?:document|record|register|count|log|list|note|noticed|monitor|tall|receiv|observ|enter|follow|handl|answer|collect|identif|track|catalogu|report|attend|visit|help|assist|saw|see\b|know|had|got|took on|conduct|provid|gave|held|dealt)"
_STRONG = re.compile(
    rf"\b{_COUNTERS}\b(?: [\w'-]+){{0,4}}? {_COUNTING}\w*|\b(?:in (?:all|total|sum)|all told|all in all|altogether|overall|totall?(?:s|ed|ing)?|a total of|number of|numbered|amounted to|compared (?:to|with)|as against|year to date|since (?:the (?:beginning|start)|january|new year|\ue005)|the same (?:period|weeks|months|quarter)|up from|down from|(?:were|was|have been|has been|had been) (?:recorded|registered|documented|counted|logged|noted|filed|received|observed|reported)|twice as many|by our count|(?:month|quarter|year|week|half-year|period|\ue005) (?:brought|saw|gave|yielded)|(?:this|last) year|we know of|accounted for|in our (?:base|database|register)|statistics|our (?:count|log|list|register)|(?:more|fewer|less) than (?:in|a year)|registered|recorded|documented|logged)\b",
    re.IGNORECASE,
)
_WEAK = re.compile(
    rf"\b(?:there (?:were|was|have been|has been|had been)|(?:were|was|have been|has been) (?:\w+ )?(?:beaten|attacked|detained|convicted|sentenced|fined|opened|blocked|killed|injured|threatened|refused|robbed|searched|arrested|deported|acquitted|imprisoned|jailed|closed|assaulted|dismissed|expelled|hacked|filed|granted|placed|prosecuted|brought|lodged|submitted|passed|made|adopted|issued|imposed|initiated|instituted|published|received|held|observed)|(?:rose|fell|grew|doubled|trebled|tripled|halved|dropped|soared|climbed|increased|decreased|declined|jumped|went (?:up|down)|stayed|remained) (?:from|to|at|by)|against {_N}\b|(?:courts|plaintiffs|claimants|officials|journalists|prosecutors|police) (?:issued|heard|considered|delivered|passed|ruled|tried|asked|claimed|demanded|sought|won|awarded|received|filed|got|recovered|lost)|lost their lives|than in|reached|concern(?:ed|s)?|the figure|exceeds?|entries|alerts|events|cases a month)\b",
    re.IGNORECASE,
)
_SUMS = re.compile(
    r"claim|demand|sought|ask|request|award|exact|recover|collect|grant|damages|compensation|moral (?:harm|damage)|sum|worth|fines?|paid|penalt|ordered|amount|satisf|of them|got",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"(?:(?!fewer|more than|less than|twice|times)[^.;\d\ue005]){0,40}?\b(?P<u>(?:the|a|one) (?P<x>week|month|quarter|year|half-year|period) (?:before|ago|earlier|previously)|(?:in )?(?:the )?(?:previous|preceding|last|prior) (?P<y>week|month|quarter|year|half-year|period|issue))\b",
    re.IGNORECASE,
)
_AGO_BEFORE = re.compile(
    r"(?:(?:the|a|one) (?P<x>week|month|quarter|year|half-year|period) (?:before|ago|earlier)|(?:in )?(?:the )?(?:previous|preceding|last|prior) (?P<y>week|month|quarter|year|half-year|period))(?: ?[:–-]| it was| there (?:were|was|had been)|,| only| saw| had| brought)? ?(?:only |just )?\(?\Z",
    re.IGNORECASE,
)
_COMPARED = re.compile(
    r"(?:\b(?:against|versus|vs\.?|compared (?:to|with)|up from|down from|instead of|as opposed to|(?<!more )(?<!fewer )(?<!less )than|rising from|falling from|increase from|drop from)|; )(?: the| only| just| some)? ?\Z",
    re.IGNORECASE,
)
_SAME = re.compile(
    r"[^.;]{0,30}?\b(?:the )?same (?:period|weeks?|months?|quarter|half|time)\b[^.;\d]{0,20}?(?P<d>\ue005)?",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"\bsince (?:the (?:beginning|start) of (?:the|this) (?:current )?year|january|new year|the new year)|from the beginning of the year|year to date|this year so far|so far this year|cumulative",
    re.IGNORECASE,
)
_SINCE_DATE = re.compile(r"\bsince (?P<d>\ue005)", re.IGNORECASE)


@dataclass(slots=True)
class Frame:
    """What a sentence inherits: the period of its list or section, and whether it stands among figures."""

    period: str | None
    listed: bool = False
    # The period of numbers in brackets behind others, when a legend tells it.
    bracketed: str | None = None
    # In the first or last paragraphs, where reports sum up.
    edge: bool = False
    # The sentence before it in the same paragraph published some.
    goes_on: bool = False


def publishes(told: Told, frame: Frame) -> bool:
    """Whether a sentence publishes figures."""
    masked = told.masked
    if frame.listed:
        return True
    if _P in masked or _C in masked:
        return (
            bool(re.search(rf"\b{_COUNTERS}\b(?: \w+){{0,2}} {_COUNTING}", masked, re.IGNORECASE))
            and frame.edge
            and _P not in masked
        )
    if frame.goes_on or _STRONG.search(masked):
        return True
    if not _WEAK.search(masked):
        return frame.edge and bool(
            re.match(
                rf"\W*{_N} [a-z]+s\b[^.;]{{0,40}}\b(?:in|for|during|over) |\W*{_N} [\w ]{{0,30}}(?:incidents|violations|cases|alerts|entries|events)",
                masked,
                re.IGNORECASE,
            )
        )
    led = re.match(rf"\W*(?:in|during|for|over|throughout|since) (?:the (?:whole of )?)?{_D}", masked, re.IGNORECASE)
    return frame.edge or bool(led)


def numbers(story: Story, told: Told, frame: Frame) -> Iterator[Figure]:
    """The figures of a sentence that publishes some, each with its period."""
    masked = told.masked
    found = [match for match in _NUMBER.finditer(masked) if _counts(told, match, frame)]
    own = led_by(story, told, found[0].start() if found else len(masked)) or frame.period
    claimed: set[int] = set()
    current = own
    for index, match in enumerate(found):
        low = found[index - 1].end() if index else 0
        high = found[index + 1].start() if index + 1 < len(found) else len(masked)
        period = _period(story, told, match, low, high, own, current, frame, claimed)
        before = masked[max(0, match.start() - 26) : match.start()]
        if re.search(r"\bfrom \Z", before) and re.match(r"[^.;]{0,25}? to ", masked[match.end() :]) and period == own:
            period = earlier_period(own, year=len(own) == 4) if own else None
        end = _phrase_end(masked, match.end(), high)
        if match["m"]:
            money = told.units[match.start()][0].value
            if "currency" in money:
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
            if count is not None:
                metric = _words(masked, match.end(), end) or _words(masked, low, match.start())
                yield Figure(*told.span(_label(masked, low, match.start()), end), metric, period, count)
                if (
                    re.search(r"\b(?:stayed|remained|unchanged|stood still) (?:at )?\Z", before)
                    and period == own
                    and own
                ):
                    yield Figure(*told.span(match.start(), end), metric, earlier_period(own, year=len(own) == 4), count)
        if period == own:
            current = period


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
            and _P not in masked[low:start]
        )
    if match["a"]:
        return frame.listed
    after, before = masked[end : end + 24], masked[max(0, start - 22) : start]
    if _MEASURED.match(after) or _NUMBERED.search(before):
        return False
    low = match["n"].casefold()
    if low in ("no", "nobody", "not one", "not a single", "a single", "zero", "nil", "none"):
        return (
            bool(re.search(r"[:–-] ?\Z|^\W*\Z|\b(?:and|,) \Z", before))
            and (low != "no" or frame.listed)
            and (frame.listed or ":" in before)
        )
    if low == "one":
        return (
            bool(re.match(r"(?: [a-z]+){0,3}? ?(?:[.,;)]|$|and\b|" + "|".join(_ONE) + r")", after))
            and not re.match(r" of (?:the|them|his|her|its|these|those|our)\b| another", after)
            and not before.endswith("but ")
        )
    return not re.match(rf" ?{_M}| of (?:the )?(?:article|part)", after)


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


def led_by(story: Story, told: Told, first: int) -> str | None:
    """The period that a sentence opens with, or says that all of it is of."""
    masked = told.masked
    header = story.reading.header.period
    if _SINCE.search(masked[: max(first, 1) + 60]) and header:
        return _since_new_year(header)
    since = _SINCE_DATE.search(masked)
    if since and header:
        value = str(told.units[since.start("d")][0].value)
        if re.fullmatch(r"\d{4}-01(?:-01)?", value):
            return _since_new_year(header)
        return f"{value}/{header.split('/')[-1]}"
    for match in re.finditer(
        rf"(?:\b(?:in|during|for|over|throughout|of) (?:the (?:(?:whole|entire) (?:of |year )?)?)?|^\W*){_D}",
        masked[: first + 1],
        re.IGNORECASE,
    ):
        value = str(told.units[match.end() - 1][0].value)
        if len(value) != 10:
            return value
    return None


def _since_new_year(header: str) -> str:
    year, _, day = parts(header.split("/")[-1])
    return f"{year}-01-01/{header.split('/')[-1]}" if day else period_of_year(header)


def _period(
    story: Story,
    told: Told,
    match: re.Match[str],
    low: int,
    high: int,
    own: str | None,
    current: str | None,
    frame: Frame,
    claimed: set[int],
) -> str | None:
    """The period of one number: told right behind it, right before it, by comparison, or of its sentence."""
    masked = told.masked
    end = match.end()
    stop = masked.find(";", end, high)
    high = stop if stop >= 0 else high
    behind = re.compile(
        rf"(?P<np>[^.;{_D}]{{0,50}}?)\b(?P<in>in|for|during|over|of|from|between)? ?(?:the )?(?:whole of )?(?P<d>{_D})"
    ).match(masked, end, high)
    same = _SAME.match(masked, end, high)
    if same and own:
        value = str(told.units[same.start("d")][0].value) if same["d"] else None
        if same["d"]:
            claimed.add(same.start("d"))
        return _moved_to(own, value[:4]) if value else earlier_period(own, True)
    if (
        behind
        and behind.start("d") not in claimed
        and (behind["in"] or not behind["np"].strip(" (,") or "/" in str(told.units[behind.start("d")][0].value))
        and not re.search(r"[,(:] ?\Z|\b(?:than|against|compared|from|twice|times|as many as) ", behind["np"])
    ):
        value = str(told.units[behind.start("d")][0].value)
        if len(value) == 4 and re.search(r"\bsame (?:period|weeks|months|quarter|half)\b", masked):
            value = next(
                (
                    str(one.value)
                    for one in told.mentions("Date")
                    if str(one.value).startswith(f"{value}-") and "/" in str(one.value)
                ),
                value,
            )
        if len(value) != 10:
            claimed.add(behind.start("d"))
            return value
    ago = _AGO.match(masked, end, high)
    if (
        ago
        and own
        and not (
            high < len(masked)
            and high - ago.end() < 14
            and re.fullmatch(
                r"[ :–=-]*(?:(?:it|there) (?:was|were|had been) |only |just |with |saw )*[( ]*",
                masked[ago.end() : high],
            )
        )
    ):
        return earlier_period(own, "year" in ago["u"] or len(own) == 4)
    start = max(low, masked.rfind(";", low, match.start()) + 1)
    gap = masked[start : match.start()]
    for place in range(match.start() - 1, start - 1, -1):
        if masked[place] == _D and place not in claimed and match.start() - place < 45:
            value = str(told.units[place][0].value)
            if (len(value) != 10 and not re.search(r"\b(?:than|more|fewer) (?:in )?\Z", masked[start:place])) or (
                re.search(r"\(\Z", gap[-1:]) and len(value) != 10
            ):
                claimed.add(place)
                if not re.search(r"\bsince (?:the )?\Z", masked[max(0, place - 12) : place], re.IGNORECASE):
                    return value
            break
    before = _AGO_BEFORE.search(gap)
    if before and own:
        return earlier_period(own, "year" in before[0] or len(own) == 4)
    if (
        re.search(rf"{_N}[^.;\d]{{0,40}}\(\Z", masked[max(0, match.start() - 60) : match.start()], re.IGNORECASE)
        and masked[end : end + 1] == ")"
    ) or (re.search(rf"(?:{_M}|\d) \(\Z", masked[: match.start()]) and masked[end : end + 1] == ")"):
        return frame.bracketed or (earlier_period(own, len(own) == 4) if own else None)
    if _COMPARED.search(gap) and not gap.endswith("; ") and own:
        return earlier_period(own, len(own) == 4 or "year" in masked[end : end + 30])
    if _SINCE.search(gap):
        return _since_new_year(story.reading.header.period) if story.reading.header.period else own
    return own


def _moved_to(period: str, year: str) -> str:
    """The same stretch of another year."""
    first = int(period[:4])
    return re.sub(
        r"\d{4}(?=-|/|$)",
        lambda one: str(int(one[0]) - int(period.split("/")[-1][:4]) + int(year)) if first else one[0],
        period,
    )
