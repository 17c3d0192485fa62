"""What an English sentence says there was none of, and the place of an event in a row of its like."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.reader.english.figure_comparisons import DATE
from loaders.reader.english.figure_evidence import ACTORS, EVENTS
from loaders.reader.english.figure_frame import Frame
from loaders.reader.english.figure_leads import led_by
from loaders.reader.statistics import Figure
from loaders.reader.story import Story, Told

# None of what is counted: "No journalist was killed", "Nobody has been convicted under it".
_NIL = re.compile(
    rf"(?:^\W*|, (?:and |but )?|\b(?=not (?:a single|one) )|\b(?:in|during|over) {DATE},? )(?P<nil>(?:(?:not (?:a single|one)|no|none of (?:the|these|those|its)) (?:[a-z-]+ ){{0,3}}?(?:{EVENTS}|{ACTORS}|culprits?|perpetrators?|policem[ae]n|police officers?)(?: (?:on|against|of|by|to) [a-z]+)?|nobody|no one|nothing of the kind) (?:was|were|has|have|had|is|are|ended|led|resulted|reached)\b[^.;,]{{0,60}})"
    rf"|\bthere (?:was|were|has been|have been) (?P<none>(?:no|not a single|not one) (?:[a-z-]+ ){{0,3}}?{EVENTS}\b)"
    rf"|^\W*(?P<in>in none of (?:these|those|the) (?:[a-z]+ )?cases\b[^.;,]{{0,50}})",
    re.IGNORECASE,
)
# "No official was fined" speaks of a law; "no attacks were recorded" counts.
_OF_ONE = re.compile(r"no (?!.*\b(?:recorded|registered|documented|noted|reported|observed)\b)", re.IGNORECASE)
_ORDINALS = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth".split()
_NTH = re.compile(
    rf"\b(?:is|was|becomes?|became|makes it) (?:already |now |only )?(?P<nth>the (?P<o>{'|'.join(_ORDINALS)}|\d+(?:th|st|nd|rd)) (?:such )?(?:[a-z]+ )?(?:{EVENTS}|journalist)\b)",
    re.IGNORECASE,
)


def zeroes(story: Story, told: Told, frame: Frame) -> Iterator[Figure]:
    """What a sentence says there was none of, and the place in a row: "this is the fourth acquittal"."""
    masked = told.masked
    own = led_by(story, told, len(masked))
    for match in _NIL.finditer(masked):
        if not (frame.goes_on or frame.listed) and (not own or _OF_ONE.match(match["nil"] or "")):
            continue
        group = next(name for name in ("nil", "none", "in") if match[name])
        place = match.start(group)
        if not told.in_quotation(place):
            period = own if own and own != frame.period else frame.period
            yield Figure(*told.span(place, match.end(group)), words_of(masked, place, match.end(group)), period, 0)
    for match in _NTH.finditer(masked):
        word = match["o"].casefold()
        count = _ORDINALS.index(word) + 2 if word in _ORDINALS else int(re.sub(r"\D", "", word)[:9])
        period = own or frame.period
        yield Figure(
            *told.span(match.start("nth"), match.end("nth")),
            words_of(masked, match.start("nth"), match.end("nth")),
            period,
            count,
        )


def words_of(masked: str, start: int, end: int) -> str:
    """A piece of a sentence without its signs."""
    return " ".join(re.sub(r"[^\w' -]", " ", masked[start:end]).split())[-80:]
