"""Steps noted without a verb, as a diary or a table has them."""

from __future__ import annotations

import re

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
# A label of a register or a participle alone: `filed: 16 January; heard: 2 and 9 February; decided: 3 March`.
_LABELS: dict[str, Kind] = {
    "filed": ("claim_filed", None),
    "lodged": ("claim_filed", None),
    "brought": ("claim_filed", None),
    "heard": ("hearing", None),
    "session": ("hearing", None),
    "sessions": ("hearing", None),
    "decided": ("judgment", None),
    "judgment": ("judgment", None),
    "adjudicated": ("judgment", None),
    "appealed": ("appeal_filed", None),
    "upheld": ("appeal_decision", "upheld"),
    "charged": ("charge", None),
    "indicted": ("indictment", None),
    "arrested": ("arrest", None),
    "remanded": ("arrest", None),
    "detained": ("detention", None),
    "searched": ("search", None),
    "acquitted": ("judgment", "acquitted"),
    "convicted": ("judgment", "convicted"),
    "sentenced": ("judgment", "convicted"),
    "enforced": ("enforcement", None),
    "withdrawn": ("termination", None),
    "terminated": ("termination", "terminated"),
    "discontinued": ("termination", "terminated"),
}
_PARTIES = re.compile(
    r"\bv(?:s|ersus)?\.? |\b(?:claims?|suits?|plaintiff|claimant|defendant|respondent|subject|damages)\b", re.IGNORECASE
)
_SMALL = frozenset((":", ",", "on", "in", "and", "(", ")", DATE))
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
        labelled = _LABELS.get(words[0].low)
        if (
            labelled
            and len(words) > 1
            and all(word.low in _SMALL or word.low.isdigit() for word in words[1:])
            and (labelled[0] != "claim_filed" or _PARTIES.search(parsed.told.masked))
        ):
            found += [
                Step(*labelled, words[0].start, words[-1].end, date=str(one.value))
                for one in parsed.told.mentions("Date", words[0].start, words[-1].end)
            ]
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
