"""Steps noted without a verb, as a diary or a table has them."""

from __future__ import annotations

from loaders.reader.english.act_conditions import Kind
from loaders.reader.english.grammar import DATE, Parsed
from loaders.reader.english.told_step import Step

# What a noun tells that stands almost alone, as entries of a diary and lines of a table have it.
_NOTED: dict[str, Kind] = {
    "HEARING": ("hearing", None),
    "SEARCHES": ("search", None),
    "CASSATION": ("cassation_filed", None),
    "APPEAL": ("appeal_filed", None),
    "COMPLAINT": ("complaint", None),
    "INDICTMENT": ("indictment", None),
    "VERDICT": ("judgment", None),
    "RESTRAINT": ("arrest", None),
    "PROTOCOL": ("protocol", None),
    "SUIT": ("claim_filed", None),
    "AGREEMENT": ("mediation", "settled"),
}
_NOTE_WORDS = 7
_FINITE = frozenset("is are was were will has have had be expected due would may might can could should must".split())


def notes(parsed: Parsed, before: Parsed | None) -> list[Step]:
    """`Hearing, 3 May.`, `30 April. Verdict.`: a step noun with a date, without a verb; one step a date."""
    found: list[Step] = []
    start = 0
    same = before is not None and before.told.sentence.block == parsed.told.sentence.block
    dated = (
        before if same and before and all(word.low == DATE or not word.low.isalpha() for word in before.words) else None
    )
    for place in range(len(parsed.words) + 1):
        if place < len(parsed.words) and parsed.words[place].low not in (";", ".", "|"):
            continue
        words = parsed.words[start:place]
        start = place + 1
        if not words or len(words) > _NOTE_WORDS or any(word.low in _FINITE for word in words):
            continue
        if any(words[0].start <= parsed.words[act.place].start <= words[-1].start for act in parsed.acts):
            continue
        kinds = [
            _NOTED[name]
            for word in words
            for name in _NOTED
            if name in word.nouns and word.low not in ("statement", "report", "application")
        ]
        days = [str(one.value) for one in parsed.told.mentions("Date", words[0].start, words[-1].end)]
        if not days and dated and len(words) < 4:
            days = [str(one.value) for one in dated.told.mentions("Date")]
        if kinds and days:
            found += [Step(*kinds[0], words[0].start, words[-1].end, date=day) for day in days]
    return found
