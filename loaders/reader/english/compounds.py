"""Nouns that the words around them make another thing of: "private complaint", "an expert's examination"."""

from __future__ import annotations

import re

from loaders.reader.english.grammar import ARTICLE, Parsed

_EXPERT = frozenset(
    "linguistic psychiatric psychological philological forensic expert medical outpatient inpatient comprehensive handwriting phonoscopic religious commission".split()
)
_VERBS_TOO = frozenset(
    "appeal claim report request petition charge search protest check probe fine order sentence".split()
)
_ASKED = frozenset(
    "leave right permission opportunity intention decision refusal wish chance time deadline attempt how plans".split()
)
_PUNISHED = re.compile(rf"{ARTICLE}|\b(?:punish|prosecut|guilty|accus|slander|libel|insult|defam)")


def compounds(parsed: Parsed) -> None:
    """Nouns that other words make another thing of."""
    words = parsed.words
    for place, word in enumerate(words):
        if not word.nouns:
            continue
        before, after = parsed.low(place - 1), parsed.low(place + 1)
        if (
            word.low in ("report", "reports", "record")
            and re.match(r" (?:on|of|about) (?:an? |the )?administrative", parsed.told.masked[word.end : word.end + 30])
        ) or (before == "administrative" and word.low in ("report", "reports", "record")):
            word.nouns = frozenset(("PROTOCOL",))
        elif "cassation" in (before, parsed.low(place - 2)) and word.nouns & {"APPEAL", "COMPLAINT", "MOTION"}:
            word.nouns = frozenset(("CASSATION",))
        elif before == "to" and word.low in _VERBS_TOO and parsed.low(place - 2) in _ASKED:
            # "leave to appeal"
            word.nouns = frozenset()
        elif word.low == "protest" and before in ("of", "in"):
            # "a telegram of protest"
            word.nouns = frozenset()
        elif word.low == "arrest" and (before == "administrative" or before.endswith(("-day", "days'"))):
            # A punishment, and not to keep a suspect.
            word.nouns = frozenset(("DECISION", "AMOUNT"))
        elif word.low in ("measure", "measures"):
            bound = before == "preventive" or (after == "of" and parsed.low(place + 2) == "restraint")
            word.nouns = frozenset(("RESTRAINT",)) if bound else frozenset()
        elif before in _EXPERT and word.nouns & {"HEARING", "CASE"}:
            # An expert's examination is none of a court.
            word.nouns = frozenset()
        elif (before == "pre-trial" and "SUIT" in word.nouns) or (
            before == "private" and "COMPLAINT" in word.nouns and _PUNISHED.search(parsed.told.masked)
        ):
            word.nouns = frozenset(("COMPLAINT",))
        elif before in ("appeal", "appellate", "private") and word.nouns & {"COMPLAINT", "MOTION"}:
            word.nouns = frozenset(("APPEAL",))
        elif (word.low == "conclusion" and before == "accusatory") or (
            word.low == "record" and re.match(r" of (?:the )?accusation", parsed.told.masked[word.end : word.end + 24])
        ):
            word.nouns = frozenset(("INDICTMENT",))
        elif word.low in ("statement", "statements") and after == "of" and parsed.low(place + 2).startswith("claim"):
            word.nouns = frozenset(("SUIT",))
        elif (
            "COMPLAINT" in word.nouns
            and after == "against"
            and re.match(
                r" against (?:the |this |that |his |her |a )?(?:[\w']+ )?(?:ruling|verdict|decision|sentence|judge?ment|fine|arrest|resolution)",
                parsed.told.masked[word.end : word.end + 60],
            )
        ):
            word.nouns = frozenset(("APPEAL",))
        elif word.low == "appeal" and before in ("on", "of") and parsed.low(place - 2) != "notice":
            word.nouns = frozenset()
        elif word.low in (
            "case",
            "file",
            "check",
            "examination",
            "action",
            "order",
            "act",
            "process",
            "report",
            "record",
            "arrest",
            "warning",
        ) and before in ("in", "this", "any", "which"):
            word.nouns = frozenset() if before == "in" or word.low == "action" else word.nouns
        elif word.low in ("charge", "charges") and after == "of" and parsed.low(place + 2) in ("the", "an"):
            continue
