"""What police and prosecutors do in one breath is one step: "approved the indictment and passed the file to the court"."""

from __future__ import annotations

import re

from loaders.reader.english.grammar import DATE, PERSON, Parsed
from loaders.reader.english.told_step import Step

_ONCE = frozenset("indictment enforcement detention charge arrest protocol search reclassified".split())
# What a court grants in the same breath is what it orders: "granted the motion and authorised the arrest".
_ORDERED = frozenset(("arrest", "search", "judgment", "appeal_decision", "termination"))
_BAN = re.compile(r"(?:banned|barred|forbidden|prohibited)\b")
_CALLED = re.compile(r"(?:was |were |been )?(?:called|summoned|invited)\b")
# "The trial ended on Monday: he was cleared".
_ENDED = re.compile(r"\b(?:ended|ends|concluded|finished|over|closed)\b")
_ENDS = frozenset("judgment termination mediation".split())
_POLICE = frozenset("detention protocol arrest charge search".split())
_DECIDED = re.compile(r"\b(?:decided|ruled|ordered|resolved|held|found)(?: that)?\Z")
_FILE = re.compile(
    r"\b(?:materials?|case|file)\b[^.;]*\b(?:sent|passed|returned|handed|transferred|forwarded|referred)\b|\b(?:sent|passed|returned|handed|transferred|forwarded|referred)\b[^.;]*\b(?:materials?|case|file)\b"
)
_HIGHER = frozenset("appeal_decision cassation_decision review".split())
_LET_GO = re.compile(r"(?:was |were |been )?(?:released|freed|let go|set free)")
_IMPOSED = re.compile(
    r"(?:fine|sentence|term|penalty|punishment|arrest)s?(?: of [^.;,]{1,20})? (?:imposed|given|handed|passed|issued|meted)\b"
)
_FOR_WANT = re.compile(r"(?:for|owing to|due to|in view of|because of|over)\b", re.IGNORECASE)
_COUNT = re.compile(r"\b(?:counts?|charges?|accusations?)\b")
_OWN_DAY = re.compile(rf"\b(?:and|then|but|,)[^.;,]*{DATE},?[^.;,]{{0,60}}\Z|{PERSON}[^.;,]{{0,20}}\Z")
_MOTION = re.compile(
    r"(?:grant|satisf|allow|uph[eo]ld|support)\w*[^.;,]{0,60}\b(?:motion|petition|request|application)", re.IGNORECASE
)


def once(parsed: Parsed, steps: list[Step]) -> list[Step]:
    """The steps of a sentence without those that only go on with one told before."""
    masked = parsed.told.masked
    kept: list[Step] = []
    for step in sorted(steps, key=Step.verb):
        if step.kind in _ONCE and any(one.kind == step.kind and _goes_on(masked, one, step) for one in kept):
            continue
        kept.append(step)
    return [
        step
        for step in kept
        if not _told_by(masked, step, kept)
        and not (
            step.kind == "other"
            and step.outcome == "granted"
            and _MOTION.match(masked, step.start)
            and any(one.kind in _ORDERED and step.start <= one.start and _same(masked, step, one) for one in kept)
        )
    ]


def _told_by(masked: str, step: Step, kept: list[Step]) -> bool:
    """Whether a step is a part of another of its sentence: a ban of the judgment, a count that gives way to another."""
    kinds = {one.kind for one in kept}
    words = masked[step.start : step.end]
    if step.weak and any(
        one.at is not None and one.kind in _ORDERED and one.start < step.start < one.end for one in kept
    ):
        # "Overturned the arrest of the editor"
        return step.kind in ("arrest", "detention", "search")
    if step.kind == "enforcement" and "detention" in kinds and _LET_GO.fullmatch(words):
        return True
    if (
        step.kind == "judgment"
        and kinds & _HIGHER
        and _IMPOSED.match(words)
        and DATE not in masked[step.end : step.end + 40]
    ):
        # "Cancelled the fine imposed on the reporter"
        return True
    if step.outcome == "upheld" and any(
        one is not step and one.kind == step.kind and one.start < step.start and DATE not in masked[one.end : step.end]
        for one in kept
    ):
        return step.kind in _HIGHER
    if step.kind == "enforcement" and "termination" in kinds and words == "under an amnesty":
        return True
    if step.kind == "hearing":
        return bool(kinds & _ENDS) and _ENDED.search(words) is not None
    if step.kind == "claim_filed" and any(
        one.kind == "appeal_filed" and one.start < step.end and step.start < one.end for one in kept
    ):
        return True
    if step.kind == "claim_filed":
        return bool(kinds & _POLICE) and words.endswith("to court")
    if step.kind == "judgment" and step.weak and _DECIDED.search(words):
        # "The court held that …, yet left the arrest in force"
        return any(one.kind in _ORDERED and not one.weak and one.start > step.start for one in kept)
    if step.kind == "investigation_opened" and step.weak and "reclassified" in kinds:
        return True
    if step.kind == "other" and step.outcome is None and _CALLED.match(words):
        return bool(kinds & {"charge", "search"})
    if step.kind == "other" and step.outcome is None and _FILE.search(words):
        return bool(kinds & {"review", "investigation_opened", "judgment", "appeal_decision"})
    if step.kind == "other" and step.outcome is None:
        return "judgment" in kinds and _BAN.match(words) is not None
    if step.kind == "termination":
        if _FOR_WANT.match(words) and any(one is not step and one.kind == "termination" for one in kept):
            return True
        if any(one.kind == "review" and one.start <= step.start < one.end for one in kept):
            return True
        exchanged = "reclassified" in kinds and _COUNT.search(words) is not None
        return exchanged or ("mediation" in kinds and step.outcome is None and "complaint" in words)
    return False


def _goes_on(masked: str, first: Step, second: Step) -> bool:
    """Whether the second of two like steps names no day and nobody of its own."""
    told = masked[second.start : second.end + 40].split(";")[0].split(",")[0]
    return not (
        DATE in told
        or PERSON in told
        or _OWN_DAY.search(masked, first.end, second.start)
        or ";" in masked[first.end : second.start]
    )


def _same(masked: str, first: Step, second: Step) -> bool:
    between = masked[first.end : second.start]
    return DATE not in between and ";" not in between and len(between) < 90
