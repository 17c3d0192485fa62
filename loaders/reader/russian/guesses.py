"""A step guessed from the words of a dated sentence, when no rule finds one in it."""

from __future__ import annotations

import re

from loaders.reader.russian.clause import Clauses
from loaders.reader.story import SIGNS, Told

# The noun that tells most comes first.
_BY_WORD: tuple[tuple[str, str | None, frozenset[str]], ...] = (
    ("cassation_decision", None, frozenset(("supreme",))),
    ("appeal_decision", None, frozenset(("appellate",))),
    ("search", None, frozenset(("search_act",))),
    ("arrest", None, frozenset(("in_custody", "measure"))),
    ("detention", None, frozenset(("detain", "detention_act"))),
    ("judgment", "fined", frozenset(("fine", "fine_verb"))),
    ("judgment", "convicted", frozenset(("criminal_term", "convict", "guilty"))),
    ("judgment", "acquitted", frozenset(("acquit", "acquittal"))),
    ("protocol", None, frozenset(("protocol",))),
    ("indictment", None, frozenset(("indictment",))),
    ("charge", None, frozenset(("accusation", "accuse", "suspect"))),
    ("mediation", "settled", frozenset(("peace",))),
    ("claim_filed", None, frozenset(("claim",))),
    ("termination", "terminated", frozenset(("close",))),
    ("investigation_opened", None, frozenset(("registry", "inquiry", "probe"))),
    ("hearing", None, frozenset(("session", "trial"))),
    ("other", None, frozenset(("interrogation", "summons", "motion", "warning"))),
    ("complaint", None, frozenset(("complaint",))),
)
_UNREAL = re.compile(
    r"(?<!\w)(?:назнач\w+ (?:[\w-]+ ){0,2}(?:слушани|заседани|рассмотрени|процесс)\w*|(?:слушани|заседани|рассмотрени|процесс)\w* (?:[\w-]+ ){0,5}назначен\w*|будет|будут|может|могут|намерен\w*|собирается|планиру\w+|требу\w+|чтобы|если|грозит|предусматрива\w+|наказывается|карается|обещал\w*|вправе|не)(?!\w)",
    re.IGNORECASE,
)


def guess(clauses: Clauses) -> tuple[str, str | None, int, int] | None:
    """The step that a sentence with a day in it seems to tell: kind, outcome, start and end."""
    told = clauses.told
    if SIGNS["Date"] not in told.masked or _UNREAL.search(told.masked) or not _day(told):
        return None
    if not any(word.finite for word in clauses.words):
        return None
    for kind, outcome, names in _BY_WORD:
        if names & clauses.present:
            words = [word for word in clauses.words if word.classes & names]
            if told.in_quotation(words[0].start):
                continue
            return kind, outcome, *clauses.around(words[0].start, words[0].end)
    return None


def _day(told: Told) -> bool:
    return any(one.label == "Date" and len(one.value) == 10 for units in told.units.values() for one in units)
