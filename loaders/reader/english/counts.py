"""Counts told in prose and in lines of a list: a number, what it counts, and what it is compared with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.reader.calendar import earlier_period
from loaders.reader.english.numbers import WORD_NUMBER, whole
from loaders.reader.statistics import Figure, period_of_year
from loaders.reader.story import SIGNS, Story, Told

_D, _M = SIGNS["Date"], SIGNS["Money"]
_DIGITS = r"\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+"
_N = rf"(?:{_DIGITS}|(?:half a|a|an|one|two|three|four|five|six) dozen|{WORD_NUMBER}|none|no|zero|nil|nobody|not (?:one|a single)|a single|both)"
NUMBER = rf"(?<![\w.,/–-])(?<!\bin )(?:(?:more than|over|at least|about|around|some|nearly|almost|only|just|as many as|no fewer than|a total of|the same|another|up to|under|fewer than|less than) )?(?P<n>{_N})(?![\w/]|[.,]\d|-\w| ?%| per ?cent| (?:in (?:{_N}|every)|out of)\b)"
# What reports count. Plural, or singular after "one".
_HEADS = (
    "accreditations? accusations? acquittals? acts? activists? administrators? alerts? answers? appeals? applications? arrests? articles? arsons? assaults? attacks? bans? beatings? blockages?"
    " blockings? bloggers? breaches breach cameramen cases? channels? charges? claims? closures? colleagues comments? complaints? confiscations? convictions? correspondents? cyber-?attacks? deaths? decisions?"
    " defendants? demands? denials? deportations? detainees? detentions? dismissals? disputes? editors? entries entry episodes? events? evictions? expulsions? facts? files? fines? hackings? harassments? hearings?"
    " imprisonments? incidents? indictments? injur(?:y|ies) inquiries inquiry inspections? insults? instances? interrogations? investigations? journalists? judge?ments? killings? laws? lawsuits? leaks? letters? lives"
    " materials? (?:media )?(?:workers|outlets?) mediations? messages? murders? newspapers? newsrooms? notices? obstructions? offen[cs]es? orders? outlets? pages? penalties penalty people persecutions? persons petitions?"
    " pickets? plaintiffs? portals? posts? proceedings prosecutions? protocols? publications? queries query raids? rallies records? refusals? rejections? releases? reporters? reports? reprisals requests? restrictions?"
    " retractions? revocations? rulings? sanctions? searches search seizures? sentences? settlements? signals? sites? sittings? statements? stations? suits? summons(?:es)? suspects? suspensions? terms? texts? threats?"
    " trials? verdicts? victims? videos? violations? warnings? warrants? websites?"
)
_HEAD = f"(?:{'|'.join(_HEADS.split(' '))})".replace("(?:media|)?(?:workers|outlets?)", "workers")
_STOP = r"(?:in|on|of|to|for|and|or|by|with|per|from|at|as|than|that|which|years?|months?|weeks?|days?|hours?|minutes?|times|was|were|is|are|has|have|had|after|before|when|who)"
COUNTED = re.compile(
    rf"{NUMBER} (?:of (?:the|our|its|these|them|those) ?)?(?P<what>(?:(?!{_STOP}\b)[a-z][\w'-]* (?:and |or )?){{0,4}}?{_HEAD}(?![\w-]))",
    re.IGNORECASE,
)
# In the paragraphs that sum up, whatever stands in the plural and is no measure, and those of whom something is told.
_MEASURES = r"(?:years?|months?|weeks?|days?|hours?|hrs?|minutes?|seconds?|kilomet\w+|kilos?|km|met\w+|per ?cents?|percentage|points?|pages?|times|countries|cities|regions|towns|oblasts|languages|copies|readers|subscribers|viewers|o'clock|degrees|tonnes|as|is|was|has|his|its|this|thus|us|plus|minus|fewer|more|less|others?)"
OPEN = re.compile(
    rf"{NUMBER} (?:of (?:the|our|its|these|them|those) ?)?(?P<what>(?:(?!{_STOP}\b)[a-z][\w'-]* ){{0,3}}?(?!{_MEASURES}\b)[a-z][\w'-]{{2,}}s(?![\w-]))",
    re.IGNORECASE,
)
_DONE = re.compile(
    rf"{NUMBER}(?P<what>(?: of (?:them|these|those|which))? (?:were|was|have been|had been|ended|went|led|resulted|involved|concerned|related|came|took|remain\w*|targeted|fell|got|received|lost|won|died|went)\b[^.,;()\d]{{0,50}})",
    re.IGNORECASE,
)
_TIMES = re.compile(rf"(?P<what>[a-z]+(?:ed|en|t)\b[^.;,\d–-]{{0,30}}),? {NUMBER} times\b", re.IGNORECASE)
_LINE = re.compile(
    rf"(?:^|(?<=[.;,|] ))\W*(?P<what>[A-Za-z][^.;:|\d{_M}{_D}]{{2,70}}?) ?(?::|=|–|—|-|\.{{3,}}|…+) ?(?:{NUMBER}|(?P<sum>{_M}))(?= ?(?:[.;,(|/]|$| against| vs| versus| \w+ (?:than|of|from)))",
    re.IGNORECASE,
)
# What a count is compared with, right behind it.
_BESIDE = re.compile(
    rf"[^.;{_D}]{{0,40}}?\((?P<plain>{_N})\)"
    rf"|[^.;]{{0,45}}?[(,;–-] ?(?:in |for )?(?P<d1>{_D})(?: ?[:–=-] ?| ?[(] ?| had | saw )(?P<n1>{_N})\b"
    rf"|[^.;\d]{{0,90}}? (?:than |as )?in (?:the )?(?P<d4>{_D}) \((?P<n4>{_N})\)"
    rf"|[^.;]{{0,60}}?(?:against|compared (?:to|with)|versus|vs\.?|(?:up|down|rose|fell|increase|drop|rising|falling) from|instead of|as opposed to|than|\() ?(?:the )?(?P<n2>{_N})\b(?: [a-z-]+){{0,3}}?(?: (?:in|for|during) (?:the )?(?P<d2>{_D})| (?P<ago>the (?:week|month|quarter|year|half-year|period) before|(?:in )?(?:the )?(?:previous|preceding|last|prior) (?:week|month|quarter|year|half-year|period)|(?:a|one) (?:year|month|week) (?:ago|earlier|before)|the year before|(?:in|for|over) the same (?:period|month|quarter|half) (?:of )?(?:the )?(?:last|previous|a) year\b[a-z ]*))?(?=[\s,.;)]|$)"
    rf"|[^.;]{{0,40}}?; ?(?P<n3>{_N}) (?P<ago3>the (?:week|month|quarter|year|half-year|period) before|(?:a|one) (?:year|month|week) (?:ago|earlier|before)|(?:in )?the (?:previous|preceding) \w+)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    rf"(?P<what>[A-Za-z][\w' -]{{3,60}}?) (?:numbered|(?:rose|fell|soared|dropped|grew|climbed|increased|decreased|declined|went up|went down|doubled|trebled|tripled|halved|jumped|shrank)[^.;\d]{{0,40}}?,? (?:to|at)|amounted to|came to|totall?ed|reached|stood at|made up) {NUMBER}",
    re.IGNORECASE,
)
_PLAINTIFFS = re.compile(
    rf"\b(?P<what>(?:plaintiffs?|claimants?|complainants?|courts?|officials?)\b[^.;{_M}]{{0,50}}? (?:asked|demanded|sought|wanted|claimed|got|received|won|awarded|granted|ordered|recovered|obtained)[^.;{_M}]{{0,40}}?|(?<=and )(?:got|received|won|awarded|obtained)) ?(?P<m>{_M})",
    re.IGNORECASE,
)
_MORE = re.compile(rf"[;,] ?(?:in |and |and in )?(?P<d>{_D})(?: ?[:–=-] ?| ?[(] ?)(?P<n>{_N})\b", re.IGNORECASE)
_PART = re.compile(
    rf"(?:,|;|\(|:| and|of which|of them|among them|including|the (?:bulk|rest|remainder|majority|others?),?) (?:of (?:them|these|which) )?{NUMBER}(?=,? (?:of (?:them|these|which)|in|on|against|for|about|over|concern\w*|were|was|had|have|by|to|with|involv\w*|relat\w*|at|from|under|after|due|were|ended|remain\w*|came)\b)",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    rf"\b(?P<what>(?:total |overall |aggregate )?(?:sums?|damages|amounts?|compensation|fines|claims|penalties)[^.;:{_M}]{{0,70}}?|(?:claimed|awarded|recovered|sought|demanded|collected|ordered|imposed|those (?:awarded|granted|recovered|sought|claimed))[^.;:{_M}]{{0,50}}?)(?: (?:came|come|amount\w*|r[ao]se|fell|add\w* up|went) to|:| at| of| to| is| was| were| reached| total\w*| stood at| exceeded| made up)?(?: (?:some|about|nearly|over|more than|around))? ?(?P<m>{_M})",
    re.IGNORECASE,
)
_AGGREGATE = re.compile(
    r"\b(?:total|totals|altogether|overall|in all|document(?:ed|s)|record(?:ed|s)|register(?:ed|s)|log(?:ged|s)|count(?:ed|s)|not(?:ed|es)|monitor(?:ed|s|ing)|tall(?:y|ied|ies)|recei(?:ved|ves)|reach(?:ed|es)|collected|observed|number(?:ed|s)|amounted|came to|courts (?:issued|heard|considered|delivered|passed|ruled|tried)|there (?:were|was|have been|has been|had been)|(?:were|was) (?:beaten|attacked|detained|convicted|sentenced|fined|filed|opened|blocked|killed|injured|threatened|refused|robbed|searched)|compared|against|fewer|more than in|up from|down from|since)\b",
    re.IGNORECASE,
)
_SUMS_UP = re.compile(
    r"\b(?:in (?:all|total)|altogether|overall|totall?(?:ed|s|ing)?|(?:we|monitors?|monitoring|desk|service|cent(?:re|er)|union|foundation|fund|network|\ue002)(?: \w+){0,3} (?:document|record|register|count|log|receiv|not|tall)\w*|since the (?:beginning|start) of|year to date|same period|compared (?:to|with)|(?:a|one) year (?:ago|earlier|before)|up from|down from|number of)\b",
    re.IGNORECASE,
)
_SINCE_YEAR = re.compile(
    r"since (?:the (?:beginning|start) of (?:the|this) (?:current )?year|January|new year|\ue005)|from the beginning of the year|year to date|this year so far|so far this year|cumulative",
    re.IGNORECASE,
)
_IN = re.compile(rf"\b(?:in|during|for|over|throughout) (?:the (?:whole of )?)?(?P<d>{_D})", re.IGNORECASE)
_UNREAL = re.compile(r"[\ue000\ue003\ue004]")


def number(text: str) -> int | None:
    """The number a phrase of `NUMBER` names."""
    low = text.casefold()
    if low in ("none", "no", "zero", "nil", "nobody", "not one", "not a single"):
        return 0
    if low == "a single":
        return 1
    if low.endswith(" dozen"):
        first = low.removesuffix(" dozen")
        return 6 if first == "half a" else 12 * (whole(first) or 1)
    return whole(text)


def counts(story: Story, told: Told, period: str | None, listed: bool) -> list[Figure]:
    """The counts of a sentence: in a list of figures all, else where the sentence sums up and names nobody."""
    named = bool(_UNREAL.search(told.masked))
    opening = not named and told.sentence.block < 5 and bool(_AGGREGATE.search(told.masked))
    aggregate = opening or (bool(_AGGREGATE.search(told.masked)) and not named)
    figures: list[Figure] = []
    taken: list[tuple[int, int]] = []
    if not (listed or (aggregate and _early(story, told))):
        return figures

    def add(start: int, end: int, count: int | None, what: str, of: str | None) -> bool:
        if count is None or told.in_quotation(start) or any(a < end and start < b for a, b in taken):
            return False
        taken.append((start, end))
        figures.append(Figure(*told.span(start, end), " ".join(what.split()), of, count))
        return True

    for match in (
        (*_LINE.finditer(told.masked), *_TOTAL.finditer(told.masked), *_PLAINTIFFS.finditer(told.masked))
        if listed or aggregate
        else ()
    ):
        place = (
            match.start("sum")
            if match.re is _LINE and match["sum"]
            else match.start("m")
            if match.re is not _LINE
            else -1
        )
        own = _own(story, told, match.start(), match.end()) or period
        if place < 0:
            if add(match.start("what"), match.end("n"), number(match["n"]), match["what"], own):
                _compare(told, match.end("n"), match["what"], own, add)
            continue
        money = told.units[place][0].value
        if "currency" in money:
            add(match.start("what"), match.end(), int(money["amount"]), f"{match['what']}, {money['currency']}", own)
    shapes = (_NUMBERED, COUNTED, _TIMES, OPEN, _DONE) if listed or opening else (_NUMBERED, COUNTED, _TIMES)
    for match in (match for shape in shapes for match in shape.finditer(told.masked)):
        own = _own(story, told, match.start(), match.end()) or period
        start, end = min(match.start("n"), match.start("what")), match.end()
        if match.re is _NUMBERED:
            start = match.start("n")
        if add(start, end, number(match["n"]), match["what"], own):
            _compare(told, match.end(), match["what"], own, add)
    if figures:
        first = figures[0]
        for match in _PART.finditer(told.masked):
            rest = re.match(r"[^.,;()]{0,60}", told.masked[match.end() :])
            end = match.end() + (rest.end() if rest else 0)
            own = _own(story, told, match.start("n"), match.end()) or first.period
            add(match.start("n"), end, number(match["n"]), told.masked[match.end("n") : end], own)
    return figures


def _early(story: Story, told: Told) -> bool:
    """Whether a sentence is in the first or last paragraphs, where reports sum up, or says that it does."""
    last = len(story.reading.blocks) - 4
    return told.sentence.block < 7 or told.sentence.block >= last or bool(_SUMS_UP.search(told.masked))


def _own(story: Story, told: Told, start: int, end: int) -> str | None:
    """The period that the clause of a count names."""
    low = max(
        told.masked.rfind(";", 0, start),
        told.masked.rfind(": ", 0, start) if start - told.masked.rfind(": ", 0, start) < 4 else -1,
    )
    high = min(
        (place for place in (told.masked.find(";", end), told.masked.find(", ", end)) if place >= 0),
        default=len(told.masked),
    )
    header = story.reading.header.period
    piece = told.masked[low + 1 : max(high, end)]
    if _SINCE_YEAR.search(piece) and header:
        return period_of_year(header)
    for match in _IN.finditer(told.masked, low + 1, max(high, end)):
        ahead = told.masked[max(0, match.start() - 24) : match.start()]
        if re.search(r"\b(?:than|against|compared (?:to|with)|from|\d+|than [\w ]+) \Z", ahead):
            continue
        value = str(told.units[match.start("d")][0].value)
        if len(value) != 10:
            return value
    # What another clause says of the whole year is not said of this one.
    return header if _SINCE_YEAR.search(told.masked) else None


def _compare(told: Told, place: int, what: str, period: str | None, add) -> None:  # type: ignore[no-untyped-def]
    """Add the counts of other periods that stand behind a count."""
    match = _BESIDE.match(told.masked, place)
    if not match:
        return
    for group, date in (("plain", None), ("n1", "d1"), ("n2", "d2"), ("n3", None), ("n4", "d4")):
        if not match[group]:
            continue
        if date and match[date]:
            value: str | None = str(told.units[match.start(date)][0].value)
            if match[group] and len(value or "") == 10:
                return
        else:
            year = "year" in (match["ago"] or match["ago3"] or "") or "same" in (match["ago"] or "")
            value = earlier_period(period, year) if period else None
        if value is None or re.match(r" (?:years?|months?|days?|tenge|%|per cent)", told.masked[match.end(group) :]):
            return
        begin = match.start(date) if date == "d1" else match.start(group)
        add(
            begin,
            max(match.end(group), match.end(date) if date and match[date] else 0),
            number(match[group]),
            what,
            value,
        )
        for other in _chain(told, match.end(group)):
            of = str(told.units[other.start("d")][0].value)
            add(other.start("d"), other.end("n"), number(other["n"]), what, of)
        return


def _chain(told: Told, place: int) -> Iterator[re.Match[str]]:
    """`; 2020: 274` behind `2021: 386`."""
    while match := _MORE.match(told.masked, place):
        yield match
        place = match.end()
