"""A sanction told before that is left as it was, without its number: "the term was kept unaltered"."""

from __future__ import annotations

import re

from loaders.reader.sanctions import LASTING, Make, Sanction
from loaders.reader.story import Told, pattern

_SUMS = ("damages", "fine")
# What a word for a sanction may stand for.
_NAMED: dict[str, tuple[str, ...]] = {
    "term": LASTING,
    "punishment": (*LASTING, "fine"),
    "penalty": ("fine", *LASTING),
    "fine": ("fine",),
    "sum": _SUMS,
    "amount": _SUMS,
    "award": ("damages",),
    "compensation": ("damages",),
    "damages": ("damages",),
    "ban": ("ban",),
    "prohibition": ("ban",),
    "arrest": ("arrest",),
    **dict.fromkeys(("apology", "refutation", "retraction", "correction", "rebuttal"), ("apology_or_retraction",)),
    "it": ("fine", "arrest", "ban", "damages"),
}
_NOUN = "|".join(word for word in _NAMED if word != "it")
_ONE = re.compile(rf"\b(?:{_NOUN})\b", re.IGNORECASE)
_WHAT = rf"(?:the|this|that|its|his|her|their|\ue000(?:'s)?) (?:(?!and\b|of\b)[\w-]+ ){{0,2}}?(?:{_NOUN})(?: of (?:liberty|freedom|imprisonment|punishment))?"
_LEFT = r"(?:unaltered|unchanged|untouched|unmodified|undisturbed|intact|in (?:force|place|effect)|standing|(?:exactly )?as (?:it|they) (?:was|were|stood|had been)|(?:exactly )?the same|at (?:the same|its former) (?:level|size|length))"
_UNDONE = r"(?:set aside|cancelled|overturned|annulled|quashed|reduced|lifted|reversed|struck (?:out|down)|thrown out|reviewed|softened|cut)"
_KEPT = (
    rf"\b(?:{_WHAT} (?:was|were|is|has been|had been) (?:left|kept|upheld|confirmed|affirmed|preserved|maintained)(?: {_LEFT})?"
    rf"|(?:kept|preserved|retained|spared|sustained|affirmed|confirmed|upheld|keeps|retains|preserving|retaining|upholding) {_WHAT}(?! (?:hidden|secret|from|waiting))"
    rf"|(?:left|kept|leaving|keeping|leaves|keeps|preserv(?:ed|ing)|maintain(?:ed|ing)) {_WHAT} {_LEFT}"
    rf"|{_WHAT} (?:itself )?(?:remain(?:ed|s)|stood|stands|stays|stayed|survive[ds]|went unchanged)(?: {_LEFT})?"
    rf"|(?:did not|didn't|does not|refused to|declined to) (?:touch|change|alter|reduce|cut|soften|lift|cancel|annul|overturn|disturb|set aside) (?:{_WHAT}|it\b)"
    rf"|(?:failed|was unable|tried in vain) to (?:have|get) (?:it|{_WHAT}) {_UNDONE})(?!\w)"
)
# "sentenced to 320 hours, a penalty upheld by the higher court"
_IN_ONE_BREATH = re.compile(
    rf", (?:an?|the|which) (?:\w+ )?(?P<noun>{_NOUN}|sentence|judge?ment|decision|ruling|verdict|award)s? (?:that |which )?(?:was |were )?(?:later |then |since |subsequently |also )?(?:upheld|confirmed|affirmed|left (?:in force|unchanged|standing)|endorsed|sustained)\b",
    re.IGNORECASE,
)
_UNSURE = re.compile(r"\b(?:if|whether|unless|should|would|may|could|so that)\b[^.;]{0,40}\Z", re.IGNORECASE)


def again(told: Told, make: Make, before: list[Sanction], found: list[Sanction]) -> list[Sanction]:
    """Sanctions told `before` in the case, when a sentence says that they stay as they were and `found` has not."""
    every = []
    for match in _IN_ONE_BREATH.finditer(told.masked) if found else ():
        here = [one for one in found if one.stage == "imposed" and one.start < told.span(*match.span())[0]]
        if here:
            one = make(here[-1].kind, "upheld", *match.span())
            one.months, one.days, one.hours, one.amount, one.unit = here[-1].term()
            one.persons = list(here[-1].persons)
            every.append(one)
    if every:
        return every
    for match in pattern(_KEPT).finditer(told.masked):
        if told.in_quotation(match.start()) or _UNSURE.search(told.masked[: match.start()]):
            continue
        noun = _ONE.search(match[0])
        word = noun[0].casefold() if noun else "it"
        if any(one.stage == "upheld" for one in found):
            continue
        place = told.span(*match.span())[0]
        told_before = [*before, *(one for one in found if one.start < place)]
        last = next(
            (one for one in reversed(told_before) if one.kind in _NAMED[word] and one.stage != "statutory"), None
        )
        if last and last.stage == "requested":
            imposed = [one for one in told_before if one.kind in _NAMED[word] and one.stage == "imposed"]
            last = imposed[-1] if imposed else None
        if last is None and word not in ("ban", "fine", "arrest"):
            continue
        one = make(last.kind if last else word, "upheld", *match.span())
        if last:
            one.months, one.days, one.hours, one.amount, one.unit = last.term()
            one.persons = list(last.persons)
        every.append(one)
    return every
