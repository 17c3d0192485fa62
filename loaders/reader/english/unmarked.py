"""Outlets that nothing about their name shows: by what is done to them and by them, and by those they stand with.

"Argument had not answered", "told MediaHub", "appeared in Rudny Altai", "Vadim Kim of Hommes", "Steppe, Hommes and
Manshuq asked". Names of people, places, courts and bodies are found elsewhere and are none.
"""

from __future__ import annotations

import re

from loaders.reader.english.lexicon import (
    CITIES,
    COUNTRIES,
    KNOWN_OUTLETS,
    NOT_NAMES,
    ORG_HEADS,
    PLATFORMS,
    REGIONS,
    ROLE_OF,
)
from loaders.reader.naming import is_given, like_surname
from loaders.reader.reading import Mention, Reading, printed
from loaders.reader.sifting import may_match

_PLAIN = r"(?:(?:\d+-)?[A-Z][\w'-]*\w(?:-\d+)?|[A-Z])(?!\w)"
_NAME = (
    rf"(?P<name>(?:The )?@?{_PLAIN}(?:(?: of (?:the )?| in | na | men | & | ){_PLAIN}){{0,3}}(?: \d{{1,3}}(?! [a-z]))?)"
)
_BEFORE = r"(?<![\w.@/'-])"
_MEDIUM = r"(?:paper|newspaper|weekly|monthly|daily|quarterly|magazine|journal|sheet|tabloid|site|website|portal|project|channel|show|podcast|blog|agency|outlet|broadcaster|station|studio|publication|edition|gazette|page)"
_SAID = r"(?:writes?|wrote|reports|reported|published|publishes|printed|reprinted|learn(?:t|ed|s)|broadcast|aired)"
_SHAPES = [
    # What an outlet does.
    re.compile(rf"(?:(?:^|(?<=[.;!?] )|(?<=\n)|(?<=[Aa]s )|(?<=, )){_NAME}) {_SAID}\b(?! (?:to|letters?|an? (?:letter|complaint|statement))\b)", re.MULTILINE),
    # Who says to whom: a medium is told, reminded, commented to, given an interview.
    re.compile(rf"\b(?:told|reminded|(?:interviews?|comments?|commentary|letter|reply|replied|answer|replies|wrote|spoke|sold|leaked) (?:given )?(?:to|with)) {_NAME}(?! (?:District|City|Court))"),
    # Where something is printed, shown or done.
    re.compile(rf"\b(?:appeared|published|printed|reprinted|wrote|written|columns?|articles?|stor(?:y|ies)|interview|recalled|advertis(?:e|ing)|features?) (?:by |in |on )(?:the )?{_NAME}"),
    # What belongs to a medium.
    re.compile(rf"\b(?:(?:a |the )?cop(?:y|ies)|(?:an? |the )?(?:print run|issue|review|broadcast|presenter|host|listeners|viewers|subscribers|readers|newsroom|door|server|site|website|accountant|publications?|columns?|correspondents?|reporters?|journalists?|columnist)) of (?:the )?{_NAME}"),
    re.compile(rf"\b(?:edit(?:s|ed)?|founded|subscribe to|founder of|cop(?:y|ies) of) {_NAME}"),
    re.compile(rf"{_BEFORE}{_NAME}(?:'s? |’s? )(?:presenter|host|reporter|correspondent|journalist|editor|bureau|server|site|website|channel|newsroom|article|publications?|accreditation|subscribers|viewers|listeners|request|[A-Z][a-z]+ (?:[A-Z][a-z]+ )?correspondent)\b"),
    re.compile(rf"{_BEFORE}{_NAME} and (?:its|their) (?:author|editor|journalist|reporter|chief editor|founder|owner|director|correspondent|publisher)\b"),
    re.compile(r"\b(?:Instagram|Facebook|Telegram|TikTok|VKontakte|YouTube) (?:page|account|channel|community|public) (?P<name>@[\w.]+)"),
]  # fmt: skip
# "X, a paper printed in Balkhash", "X is a satirical project".
_CALLED = re.compile(
    rf"{_BEFORE}{_NAME}(?:,| is| was) (?:an?|the(?: only| first| last| oldest)?) (?:(?!(?:at|of|for|in|the|to|with|by|from|on|who|that) )[a-z-]+ ){{0,3}}{_MEDIUM}(?!\w| [a-z]+(?:or|er|ist|ian|man|ant|ief)\b)"
)
# "Almas Kusherbay from Public Position was refused": a person and whose they are.
_OF_PERSON = re.compile(rf"\A (?:from|of) {_NAME}(?= (?:was|were|is|had|has|did|said|says|told)\b|[.,;])")
_TOGETHER = re.compile(r",? (?:and|or|nor) (?:the |from |to )?|, (?:but not )?(?:from )?")
_ALONE = re.compile(rf"{_BEFORE}{_NAME}")
# A name that stands before an outlet in a list, and what follows one behind it.
_AHEAD = re.compile(rf"{_BEFORE}{_NAME}(?:,| and|, and| or| nor) (?:the )?\Z")
_BEHIND = re.compile(r" and |,| (?:jointly|both|were|have|had|did|was|is|are)\b|[.;)]|\Z")
_LONGER = re.compile(
    r"(?: Kazakhstan| Qazaqstan| Russian| Central Asia| Laboratory| in Kazakhstan| in Central Asia| 24)(?!\w)"
)
_MONTH = re.compile(r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\Z")
_BODY = re.compile(
    rf"\b(?:{ORG_HEADS}|Court|Region|District|City|Square|Street|Avenue|Code|Article|Constitution|Plant|Refinery|LLP|JSC)\b"
)


def find_called(reading: Reading) -> None:
    """Add the names of which the text says that they are a medium, and longer names of known ones; to be called before people are looked for."""
    for one in reading.labelled("Outlet"):
        _lengthen(reading, one)
    for match in _CALLED.finditer(reading.view):
        words = match["name"].split()
        _add(reading, *match.span("name"), certain=len(words) == 1 or not is_given(words[0]))


def find_unmarked(reading: Reading) -> None:
    """Add the outlets that their surroundings show; to be called when the people are known."""
    for shape in _SHAPES:
        for match in shape.finditer(reading.view) if may_match(shape, reading.view) else ():
            _add(reading, *match.span("name"))
    for one in reading.labelled("Person"):
        behind = None if one.silent else _OF_PERSON.match(reading.view[one.end : one.end + 70])
        if behind and not _is_place(behind["name"]):
            _add(reading, one.end + behind.start("name"), one.end + behind.end("name"))
    _coordinated(reading)


def _lengthen(reading: Reading, one: Mention) -> None:
    """An edition of a known outlet: "Sputnik Kazakhstan", "MK in Kazakhstan"."""
    tail = _LONGER.match(reading.view, one.end)
    if tail and not re.search(r"[\"»”]", reading.view[one.end : one.end + 1]):
        last = next((other for other in reading.mentions if one.end < other.start and other.end == tail.end()), None)
        if last is not None and last.label == "Place":
            reading.mentions.remove(last)
        elif not reading.taken.free(one.end, tail.end()):
            return
        one.end = tail.end()
        one.value = {"name": printed(reading, one.start, one.end)}


def _coordinated(reading: Reading) -> None:
    """Names that stand in a list with outlets."""
    for _ in range(3):
        known = reading.labelled("Outlet")
        before = len(reading.mentions)
        for one in known:
            link = _TOGETHER.match(reading.view, one.end)
            other = _ALONE.match(reading.view, link.end()) if link else None
            if other and _BEHIND.match(reading.view[other.end("name") :][:9]):
                _add(reading, *other.span("name"), near=True)
            low = max(0, one.start - 70)
            if ahead := _AHEAD.search(reading.view[low : one.start]):
                _add(reading, low + ahead.start("name"), low + ahead.end("name"), near=True)
        if len(reading.mentions) == before:
            return


def _is_place(name: str) -> bool:
    return name in CITIES | COUNTRIES | REGIONS


# Words that open a sentence or link, and are no part of a name.
_APART = frozenset(
    "in on at but and as when while after before however later meanwhile from to by for with of his her their its this that if so then also nor".split()
)


def _add(reading: Reading, start: int, end: int, near: bool = False, certain: bool = False) -> None:
    """Add a name unless it is taken or cannot be one; `certain` when a noun says that it is a medium's."""
    words = reading.view[start:end].split()
    opens = reading.sentences[reading.sentence_at(start)].start >= start - 1
    while words and (words[0].casefold() in _APART or (words[0] == "The" and (opens or near))):
        start += len(words[0]) + 1
        words = words[1:]
    dated = next((one for one in reading.mentions if one.label == "Date" and start < one.start < end), None)
    if dated:
        # "gave an interview to Northern Karaganda in May"
        end = start + len(_LINK.sub("", reading.view[start : dated.start]))
        words = reading.view[start:end].split()
    name = reading.view[start:end]
    inside = [one for one in reading.mentions if one.start < end and start < one.end]
    if inside and (any(one.label != "Place" for one in inside) or (len(words) < 2 and name not in KNOWN_OUTLETS)):
        return
    if (
        not words
        or (_is_none(name, words) if not certain else name.casefold() in NOT_NAMES)
        or _FOLLOWED.match(reading.view, end)
    ):
        return
    if opens and len(words) == 1 and not certain and not near and name not in KNOWN_OUTLETS:
        # "Firemen reported": any word may open a sentence.
        return
    for one in inside:
        # "Industrial Karaganda": the place is a part of the name.
        reading.mentions.remove(one)
    mention = Mention(start, end, "Outlet", {"name": printed(reading, start, end)}, (), 0.6)
    if inside:
        reading.taken.take(start, end)
        reading.mentions.append(mention)
    else:
        reading.add(mention)


_LINK = re.compile(r"(?: (?:in|of|of the|on|on the))?\s*\Z")
_FOLLOWED = re.compile(r" (?:region|district|city|oblast|police|court|akimat|village)\b")


def _is_none(name: str, words: list[str]) -> bool:
    """Whether a name is that of a person, a place or a body, or no name."""
    lone = len(words) == 1
    return (
        is_given(words[0])
        or (len(words) < 3 and like_surname(words[-1]) and words[0] != "The" and name not in KNOWN_OUTLETS)
        or (_is_place(name) and name not in KNOWN_OUTLETS)
        or _MONTH.match(words[0]) is not None
        or _BODY.search(name) is not None
        or all(word.casefold() in NOT_NAMES | PLATFORMS or word.casefold() in ROLE_OF for word in words)
        or words[0].casefold() in ROLE_OF
        or words[0].casefold().split("-")[0] in ROLE_OF
        or words[0].casefold() in PLATFORMS
        or (lone and (len(name) < 3 or (name.isupper() and len(name) > 5) or name.casefold() in NOT_NAMES))
        or (not lone and all(_is_place(word) for word in words))
    )
