"""Figures that an English sentence gives for comparison: a year earlier, in the same period, in brackets."""

from __future__ import annotations

import re

from loaders.reader.calendar import earlier_period
from loaders.reader.english.numbers import WORD_NUMBER
from loaders.reader.story import SIGNS, Story, Told

DATE, MONEY, PERSON, COURT = SIGNS["Date"], SIGNS["Money"], SIGNS["Person"], SIGNS["Court"]


COUNT = rf"(?:\d{{1,3}}(?:[, ]\d{{3}})+(?!\d)|\d+|(?:half a|a|one|two|three|four|five|six) dozen|a hundred(?: and {WORD_NUMBER})?|{WORD_NUMBER}|none|no|zero|nil|nobody|not (?:one|a single)|a single)"


_AGO = re.compile(
    r"(?:(?!fewer|more than|less than|twice|times)[^.;\d\ue005]){0,40}?\b(?P<u>(?:the|a|one) (?P<x>week|month|quarter|year|half-year|period) (?:before|ago|earlier|previously)|(?:in |during )?(?:the )?(?:previous|preceding|last|prior) (?P<y>week|month|quarter|year|half-year|period|issue))\b",
    re.IGNORECASE,
)


_AGO_BEFORE = re.compile(
    r"(?:(?:the|a|one) (?P<x>week|month|quarter|year|half-year|period) (?:before|ago|earlier)|(?:in |during )?(?:the )?(?:previous|preceding|last|prior) (?P<y>week|month|quarter|year|half-year|period|one|issue|bulletin|digest|number|report)(?:'s)?)(?: ?[:–-]| it was|,? (?:when )?there (?:were|was|had been)|,| only| saw| had| brought| gave)? ?(?:only |just )?\(?\Z",
    re.IGNORECASE,
)


_COMPARED = re.compile(
    r"(?:\b(?:against|versus|vs\.?|compared (?:to|with)|up from|down from|instead of|as opposed to|(?<!more )(?<!fewer )(?<!less )than|rising from|falling from|increase from|drop from)|; )(?: the| only| just| some)? ?\Z",
    re.IGNORECASE,
)


_SAME = re.compile(
    r"[^.;]{0,30}?\b(?:the )?(?:same|corresponding|similar|analogous|equivalent) (?:[\w-]+ )?(?:period|weeks?|months?|quarter|half|half-year|time)\b(?:[^.;\d\ue005]{0,20}(?P<d>\ue005))?",
    re.IGNORECASE,
)


_SAME_BEFORE = re.compile(
    r"\b(?:the )?(?:same|corresponding|similar|analogous|equivalent) (?:[\w-]+ )?(?:period|weeks?|months?|quarter|half|half-year|time)\b(?: of| in| a| last| the| year| previous| earlier| before){0,3} ?(?P<d>\ue005)?[^.;\d\ue005]{0,30}\Z",
    re.IGNORECASE,
)


# A date behind it is compared with: "against 38 in April".
AGAINST = re.compile(
    r"(?:\b(?:against|than|compared (?:to|with)|in comparison with|versus|vs\.?|as)\b(?: (?:only |just |the |some )?(?:\d[\d,]*|[a-z-]+(?<!it)(?<!him)(?<!them))(?: [a-z-]+)?)? ?|\((?:same|in) [^)]*)\Z",
    re.IGNORECASE,
)


# "in 2015 for the same period - 11"
_DATE_FOR_THE_SAME = re.compile(
    rf"(?P<d>{DATE}),? (?:for|in|over|during) (?:the )?same (?:period|months|weeks|time|quarter|half)[ :–-]*(?:there were )?\Z",
    re.IGNORECASE,
)


_A_YEAR_AGO = re.compile(r"\b(?:last|previous|preceding|a) year|\byear (?:earlier|ago|before)", re.IGNORECASE)


BEHIND = re.compile(
    rf"(?P<np>[^.;{DATE}]{{0,100}}?)(?:(?<!\w)(?P<in>in|for|during|over|of|from|between) )?(?:the )?(?:whole of )?(?P<d>{DATE})"
)


# Between a date and the number that it is the period of: "a year ago there were 7".
_GOES_ON = re.compile(r"[ :–=-]*(?:(?:it|there) (?:was|were|had been) |only |just |with |saw )*[( ]*")
INTRODUCES = re.compile(r"[ ,]*[:–=-] ?(?:only |just )?")
_OPENS = re.compile(r"[ ,]*[:–=(-] ?(?:only |just )?")


def same_period(
    told: Told, end: int, start: int, high: int, gap: str, own: str | None, claimed: set[int]
) -> str | None:
    """The stretch of another year, of a number "in the same period of 2012"."""
    if not own:
        return None
    if before := _DATE_FOR_THE_SAME.search(gap):
        return moved_to(own, str(told.units[start + before.start("d")][0].value)[:4])
    for same, offset in ((_SAME.match(told.masked, end, high), 0), (_SAME_BEFORE.search(gap), start)):
        if same and not offset and high < len(told.masked) and _OPENS.fullmatch(told.masked, same.end(), high):
            # "60 (same period 2019: 47)": it speaks of the next number.
            continue
        if same and same["d"]:
            place = same.start("d") + offset
            if place in claimed:
                continue
            claimed.add(place)
            return moved_to(own, str(told.units[place][0].value)[:4])
        if same and (_A_YEAR_AGO.search(told.masked, start, high) or _COMPARED.search(gap)):
            return earlier_period(own, True)
    return None


_AGO_WORDS = re.compile(
    r"(?:in )?(?:the |a |one )?(?:same period (?:of )?)?(?:previous |preceding |last |prior )?(?:week|month|quarter|year)(?: (?:before|ago|earlier|previously))?"
)


def ago_words(story: Story, told: Told, place: int) -> str | None:
    """The words of a date, when it only says how long ago."""
    one = told.units[place][0]
    words = story.reading.text[one.start : one.end].casefold()
    return words if _AGO_WORDS.fullmatch(words) else None


_ANY_COMPARISON = re.compile(
    r"\b(?:than|against|compared|comparison|versus|vs|up|down|from|more|fewer|less|twice|same|rose|fell|grew)\b",
    re.IGNORECASE,
)


def ago_date(story: Story, told: Told, end: int, high: int, claimed: set[int]) -> str | None:
    """The words of a date right behind that only says how long ago: "17 a year earlier"."""
    behind = BEHIND.match(told.masked, end, high)
    if (
        not behind
        or behind.start("d") in claimed
        or re.search(r"\b(?:fewer|more|less|twice|times|half|number)\b", behind["np"])
    ):
        return None
    if high < len(told.masked) and _GOES_ON.fullmatch(told.masked, behind.end(), high):
        return None
    words = ago_words(story, told, behind.start("d"))
    if not words:
        return None
    if words in ("last year", "in last year") and not _ANY_COMPARISON.search(told.masked):
        return None
    claimed.add(behind.start("d"))
    return words


def ago_behind(masked: str, end: int, high: int, own: str | None) -> str | None:
    """The period before, of a number with "a month earlier" behind it."""
    ago = _AGO.match(masked, end, high)
    if not ago or not own:
        return None
    if high < len(masked) and high - ago.end() < 14 and _GOES_ON.fullmatch(masked, ago.end(), high):
        return None
    if re.search(r"\b(?:whole|entire|all) of (?:the )?\Z", masked[end : ago.start("u")]) and "year" in ago["u"]:
        return str(int(own[:4]) - 1)
    return ago_of(ago["u"], own)


def ago_of(words: str, own: str) -> str | None:
    """The period that "a year earlier" and the like is; plain "last year" is the whole of it."""
    if words.casefold() == "last year" and "/" in own and not own.endswith("-12"):
        return str(int(own[:4]) - 1)
    return earlier_period(own, "year" in words.casefold() or len(own) == 4)


def compared(told: Told, match: re.Match[str], gap: str, own: str | None, bracketed: str | None) -> str | None:
    """The period before, of a number that stands for comparison."""
    masked, end = told.masked, match.end()
    if not own:
        return None
    if before := _AGO_BEFORE.search(gap):
        if re.search(r"\b(?:whole|entire|all) of (?:the )?\Z", gap[: before.start()]) and "year" in before[0]:
            return str(int(own[:4]) - 1)
        return earlier_period(own, "year" in before[0].casefold() or len(own) == 4)
    ahead = masked[max(0, match.start() - 60) : match.start()]
    if masked[end : end + 1] == ")" and _BRACKETED.search(ahead) and not of_articles(masked, match.start() - 2):
        return bracketed or earlier_period(own, len(own) == 4 or _SO_FAR.match(own) is not None)
    if _GROUPS.search(masked) and not _TIMED.search(masked):
        # "more often than those in the capital: 71 against 33"
        return None
    if _COMPARED.search(gap) and not gap.endswith("; "):
        return earlier_period(own, len(own) == 4 or "year" in masked[end : end + 30])
    return None


# The year so far is compared with that of the year before.
_SO_FAR = re.compile(r"(?P<y>\d{4})-01/(?P=y)-")
_GROUPS = re.compile(r"\b(?:more|less|fewer|rather)\b[^.;:]* than (?!in\b)", re.IGNORECASE)
_TIMED = re.compile(
    rf"{DATE}|\b(?:months?|quarter|years?|half-year|period|weeks?|before|earlier|ago|last|previous)\b", re.IGNORECASE
)
_ARTICLES = re.compile(rf"{SIGNS['Article']}[^.;]{{0,40}}?(?:, | and )(?:\d+-?\d*)\Z")


def of_articles(masked: str, end: int) -> bool:
    """Whether a number that ends at a place goes on a list of articles: "Articles 274 (5 cases), 174 (3)"."""
    return bool(_ARTICLES.search(masked[max(0, end - 60) : end])) and masked[end : end + 2] == " ("


_BRACKETED = re.compile(rf"(?:\b{COUNT}[^.,;\d)\ue007]{{0,40}}|{MONEY} |\d )\(\Z", re.IGNORECASE)


def moved_to(period: str, year: str) -> str:
    """The same stretch of another year."""
    by = int(year) - int(period.split("/")[-1][:4])
    return re.sub(r"(?<!\d)\d{4}(?=-|/|\Z)", lambda one: str(int(one[0]) + by), period)
