"""Of what period a figure in an English sentence is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.reader.calendar import earlier_period, parts
from loaders.reader.english.numbers import WORD_NUMBER
from loaders.reader.statistics import period_of_year
from loaders.reader.story import SIGNS, Story, Told

DATE, MONEY, PERSON, COURT = SIGNS["Date"], SIGNS["Money"], SIGNS["Person"], SIGNS["Court"]


COUNT = rf"(?:\d{{1,3}}(?:[, ]\d{{3}})+(?!\d)|\d+|(?:half a|a|one|two|three|four|five|six) dozen|{WORD_NUMBER}|none|no|zero|nil|nobody|not (?:one|a single)|a single)"


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
        rf"(?:\b(?:in|during|for|over|throughout|of) (?:the (?:(?:whole|entire) (?:of |year )?)?)?|^\W*){DATE}",
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


def period_of(
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
        rf"(?P<np>[^.;{DATE}]{{0,50}}?)\b(?P<in>in|for|during|over|of|from|between)? ?(?:the )?(?:whole of )?(?P<d>{DATE})"
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
        if masked[place] == DATE and place not in claimed and match.start() - place < 45:
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
        re.search(rf"{COUNT}[^.;\d]{{0,40}}\(\Z", masked[max(0, match.start() - 60) : match.start()], re.IGNORECASE)
        and masked[end : end + 1] == ")"
    ) or (re.search(rf"(?:{MONEY}|\d) \(\Z", masked[: match.start()]) and masked[end : end + 1] == ")"):
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
