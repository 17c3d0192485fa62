"""Notes that a noun or a participle without a subject heads: `Detention: 7 March, at the flat`, `Returned on 11 June`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.reader.english.act_conditions import Kind
from loaders.reader.english.grammar import DATE, Act, Parsed
from loaders.reader.english.told_step import Step

_HEADS: tuple[tuple[str, Kind], ...] = (
    (r"(?:re-?)?hearings?|trials?|sittings?|(?:court )?sessions?|pleadings|closing arguments", ("hearing", None)),
    (r"(?:house )?search(?:es)?(?: and seizures?)?|seizures?|raids?", ("search", None)),
    (r"detentions?|apprehension", ("detention", None)),
    (
        r"remand|arrest|custody|(?:house|home) arrest|pre-trial (?:detention|custody)|extension of (?:arrest|custody|remand)",
        ("arrest", None),
    ),
    (
        r"re-?qualification|re-?classification|re-?characteri[sz]ation|change of (?:the )?(?:charge|qualification)",
        ("reclassified", None),
    ),
    (
        r"charges?|suspicion|notice of suspicion|(?:status of|recognition as) (?:an? )?(?:suspect|accused)",
        ("charge", None),
    ),
    (r"indictment|charge-?sheet|transfer to court", ("indictment", None)),
    (
        r"termination|discontinuance|discontinuation|closure of the (?:case|file)|refusal to (?:open|prosecute)",
        ("termination", "terminated"),
    ),
    (r"return(?: of [\w ]{3,20})?(?: by the court)", ("judgment", "returned")),
    (r"verdict|judge?ment|sentence", ("judgment", None)),
    (r"acquittal", ("judgment", "acquitted")),
    (r"conviction|sentencing", ("judgment", "convicted")),
    (
        r"(?:pre-trial |criminal )?(?:investigation|inquiry|proceedings|case)(?: opened)?|(?:ERDR|URPI|URPTI|KUI)(?: (?:entry|registration))?|registration|entry in the (?:ERDR|register)",
        ("investigation_opened", None),
    ),
    (r"interrogations?|questionings?|confrontations?|summons", ("other", None)),
    (r"mediation|settlement|reconciliation|(?:amicable|mediation|settlement) agreement", ("mediation", "settled")),
    (r"(?:administrative )?(?:protocol|report)", ("protocol", None)),
    (r"cassation(?: (?:appeal|petition|complaint))?", ("cassation_filed", None)),
    (r"(?:private )?complaint|crime report|statement to the police", ("complaint", None)),
)
_FILED = frozenset("complaint cassation_filed".split())
_BEFORE = rf"(?:(?:chronology|timeline|chronicle|history|course) [^:;]{{0,50}}: )?(?:{DATE} ?[:.,–-]? |(?:outcome|result|status|stage|step|next|then)[\w ]{{0,20}}: )?(?:(?:first|second|third|preliminary|main|repeat(?:ed)?|new|formal|next|last|initial|final) )?"
_BEHIND = rf"(?: dates?| days?| held)?(?= ?(?:[:,(–-] ?|of |on |in |at |from |since )?(?:the |night of )*{DATE}|: [^.;:]{{0,60}}{DATE})"
_ANY = "(?:" + "|".join(f"(?P<k{at}>{nouns})" for at, (nouns, _) in enumerate(_HEADS)) + ")"
_HEAD = re.compile(
    rf"\W*{_BEFORE}{_ANY}{_BEHIND}",
    re.IGNORECASE,
)
# "16.02: ERDR entry; 23.02: client detained".
_DATED_HEAD = re.compile(
    rf"\W*(?:[^:;]{{0,60}}: )?{DATE} ?[:–-] ?{_ANY}"
    r"(?= (?:of|at|in|by|against|from|on|under)\b|[,.]? ?\Z|,)",
    re.IGNORECASE,
)
# "The case: search (3 June), return of the protocol by the court (20 June)".
_LISTED = re.compile(
    r"(?:\A|[,:;] ?(?:and )?|\band )(?:the |an? |his |her |second |first |new )?"
    rf"{_ANY}(?: [^,;:()]{{0,50}})? ?\((?:[^,;:()]{{0,30}} )?{DATE}\)",
    re.IGNORECASE,
)
_FINITE = re.compile(r"(?:[^.;,:]{0,40} )?(?:is|was|are|were|has|have|had|will|would|may|can|must|shall)(?!\w)")
_PIECE = re.compile(r"[^;|]+")

# What a participle without a subject tells in notes on a case.
_BARE: dict[str, Kind] = {
    "CLOSE": ("termination", "terminated"),
    "RETURN": ("judgment", "returned"),
    "OVERTURN": ("appeal_decision", "overturned"),
    "UPHOLD": ("appeal_decision", "upheld"),
    "RECLASSIFY": ("reclassified", None),
}
_PARTICIPLES = re.compile(
    r"(?:terminated|discontinued|closed|returned|quashed|overturned|annulled|upheld|affirmed|reclassified|requalified|re-qualified)\Z"
)


def _noun(match: re.Match[str]) -> tuple[Kind, tuple[int, int]]:
    """What the noun of a head tells, and where it stands."""
    name = next(name for name, told in match.groupdict().items() if told)
    return _HEADS[int(name[1:])][1], match.span(name)


def headed(parsed: Parsed, found: list[Step]) -> Iterator[Step]:
    """The steps that heads of notes tell and no other reading of the sentence has told."""
    masked = parsed.told.masked
    if DATE not in masked:
        return
    for piece in _PIECE.finditer(masked):
        text = piece[0]
        match = _HEAD.match(text) or _DATED_HEAD.match(text)
        if not match or _FINITE.match(text, match.end()):
            continue
        (kind, outcome), (start, end) = _noun(match)
        start, end = piece.start() + start, piece.start() + end
        if any((step.kind == kind or kind in _FILED) and piece.start() <= step.start < piece.end() for step in found):
            continue
        day = masked.find(DATE, piece.start(), piece.end())
        yield Step(kind, outcome, start, max(end, day + 1) if day > start else end)


def listed(parsed: Parsed, found: list[Step]) -> Iterator[Step]:
    """The steps that a list of nouns tells, each with its day in brackets."""
    masked = parsed.told.masked
    if f"{DATE})" not in masked:
        return
    for match in _LISTED.finditer(masked):
        (kind, outcome), (start, _) = _noun(match)
        day = match.end() - 2
        if any(step.start < match.end() and start < step.end for step in found):
            continue
        days = [str(one.value) for one in parsed.told.mentions("Date", day, day + 1)]
        yield Step(kind, outcome, start, day + 1, date=days[0] if days else None)


def subjectless(parsed: Parsed, act: Act) -> Kind | None:
    """What a participle tells that begins a note: "Terminated at the pre-trial stage"."""
    word = parsed.words[act.place]
    before = parsed.low(act.place - 1)
    if not act.bare or act.refused or before not in ("", ";", ":", ".") or not _PARTICIPLES.match(word.low):
        return None
    if parsed.low(act.place + 1) not in ("on", "at", "by", "in", "under", "for", "to", DATE):
        return None
    return next((_BARE[name] for name in act.classes if name in _BARE), None)
