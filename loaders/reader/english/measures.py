"""Sanctions in English that need no number: apologies, bans, blocking, treatment, house arrest, warnings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.reader.english.stages import stage_at
from loaders.reader.english.terms import TERM
from loaders.reader.story import Told, pattern

_PAST = r"(?:was|were|is|has been|have been|had been)"
_CONTENT = r"(?:video|article|post|publication|text|material|page|film|book|comment|story|photo|it|them|report|episode)s?"
_MEASURES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, pattern(text))
    for kind, text in (
        ("apology_or_retraction", r"\b(?:(?:public|published|written|printed|an?|the|full|official) )*(?:apolog(?:y|ies)|refutations?|retractions?|rebuttal|disclaimer|correction|disproof|denial of the (?:article|information))\b(?! (?:has not|was not|followed))|\b(?:to |be |and |must |should )(?:publicly )?(?:refuted?|retract(?:ed)?|apologi[sz]e|disprove)\b|\bpublish(?:ed|ing|es)? (?:a |an )?(?:message|clarification|explanation|correction|reply|denial|rebuttal|right of reply)\b|\b(?:be|is to be|has to be|must be) refuted\b"),
        ("damages", r"\b(?:the )?(?:damages|compensation)(?: for moral damages?)? (?:he|she|they|it|<P>|<G>) (?:had )?(?:sought|wanted|claimed|demanded)\b"),
        ("compulsory_treatment", r"\bcompulsory (?:psychiatric |medical )?(?:treatment|measures)\b|\b(?:forced|involuntary) (?:psychiatric )?(?:treatment|hospitali[sz]ation)"),
        ("arrest", r"\b(?:under|to|into|in|of|chose|chooses|ordered|imposed|as|sanctioned) (?:a |the )?(?:house|home) arrest\b|\b(?:house|home) arrest (?:was|has been) (?:chosen|ordered|imposed|extended)|\b(?:ordered|sanctioned|authori[sz]ed|issued)\b[^.;]{0,30}(?:arrest in absentia|(?:his|her|their|<P>(?:'s)?) arrest|arrest of <P>|warrant for (?:his|her|their|<P>))|\b(?:prolonged|extended|sanctioned|authori[sz]ed|extends|prolongs)\b[^.;]{0,25}\b(?:arrest|detention|custody)\b|\b(?:by|with|for) (?:house|home) arrest|\bput in pre-?trial (?:detention|custody)|\bremanded\b"),
        ("blocking", rf"\b(?:access to|site|website|page|pages|channel|account|portal|resource)\b[^.;]{{0,40}}\b(?:be |to be |was |were |is )?(?:closed|blocked|shut down|restricted)\b[^.;]{{0,30}}(?:by (?:the |a )?(?:court|<C>)|by (?:decision|ruling|order) of)|\b(?:court|<C>|judge(?: <P>)?|judge?ment|ruling)\b[^.;]{{0,50}}\b(?:order\w*|rul\w*|decid\w*|measure)\b[^.;]{{0,60}}\b(?:block\w*|(?:be )?closed|shut)\b|\b(?:ask\w*|demand\w*|want\w*|request\w*|sought|seeks?|suit|claim|petition\w*)\b[^.;]{{0,60}}\b(?:block(?:ed|ing)?|shut(?:down)?|closed?|closure|termination|liquidation)\b[^.;]{{0,30}}(?:<O>|site|channel|page|paper|newspaper|portal|account|access|down)"),
        ("ban", r"\b(?:a |the )?ban (?:on|from|of)\b|\b(?:was|were|is|are|been|has|have|had|court|<C>|judge)(?: now| also)* (?:banned|barred|forbidden|prohibited)\b|\bbann(?:ed|ing) (?:him|her|them|<P>|<O>|from|the (?:paper|newspaper|site|film|book))\b|\b(?:deprived|stripped)\b[^.;]{0,25}\bof the right\b|\bprohibit(?:s|ed|ion)\b|\b(?:publication|issue|release|licen[cs]e|broadcast\w*)\b[^.;]{0,30} (?:was|were|has been) (?:suspended|revoked|withdrawn|stopped|annulled)|\bmay not (?:take part|engage|work|leave|publish|hold|run|use|practi)|\b(?:the ban (?:remain\w*|stands|was left))|\brecogni[sz]ed as extremist"),
        ("other", rf"\b(?:want(?:s|ed)?|ask(?:s|ed)?|demand(?:s|ed)?|sought|seeks?|claim(?:s|ed)?|order(?:s|ed)?|oblige[ds]?|suit|lawsuit|claim)\b[^.;]{{0,60}}\b(?:delet(?:e|ed|ion)|remov(?:e|ed|al)|withdrawn?|take[n]? (?:it |them )?down|destr(?:oy|uction))\b(?: of)?[^.;,]{{0,25}}?\b{_CONTENT}|\b(?:want(?:s|ed)?|ask(?:s|ed)?|demand(?:s|ed)?)\b[^.;]{{0,20}} {_CONTENT} (?:to be )?(?:withdrawn|removed|deleted|taken down)|\bconfiscation of (?:property|equipment|the|his|her)|\b{_PAST} (?:officially |only |formally )?warned\b(?! (?:that|not|about|against|by))|\b(?:got|received|issued|given|gave|off with|announced|with) (?:him |her |them |<P> )?(?:a |an )?(?:official |formal |written |judicial )?(?:warning|reprimand|caution)\b"),
    )
)  # fmt: skip
_DENIED = re.compile(
    r"\b(?:refus\w*|reject\w*|declin\w*|not(?! only)|no|never|without|nor|no longer|ended|instead of|lifted|released|any)\b(?:(?! and )[^.;,]){0,24}\Z", re.IGNORECASE
)
_ORDERED = re.compile(r"\b(?:must|ordered|orders|obliged|obliges|obligated|undertak\w+|agreed|required|bound|granted|satisf\w+|has to|have to|is to|are to|plus|decreed|decided)\b", re.IGNORECASE)


def measures(told: Told) -> Iterator[tuple[str, str, int, int]]:
    """Kind, stage and place of every sanction without a number."""
    masked = told.masked
    for kind, shape in _MEASURES:
        for match in shape.finditer(masked):
            start, end = match.span()
            if told.in_quotation(start) or kind != "damages" and _DENIED.search(masked, max(0, start - 40), start):
                continue
            if kind in ("ban", "arrest") and TERM.search(masked[max(0, start - 34) : end + 42]):
                # Its length is told: it is read as a term.
                continue
            stage = _stage(told, kind, match)
            if stage is None:
                continue
            yield kind, stage, start, end
            if kind in ("arrest", "blocking", "compulsory_treatment"):
                break


def _stage(told: Told, kind: str, match: re.Match[str]) -> str | None:
    start, end = match.span()
    if kind in ("arrest", "compulsory_treatment"):
        return "requested" if re.search(r"\b(?:asked|requested|demanded|sought|proposed|insisted)\b[^.;]{0,60}\Z", told.masked[:start]) else "imposed"
    if kind in ("blocking", "other") and re.match(r"demand|ask|want|request|suit|claim|sought|seek|petition", match[0], re.IGNORECASE):
        return "requested"
    if kind == "damages":
        return "requested"
    stage = stage_at(told, start, end)
    if kind == "apology_or_retraction":
        if stage is None or stage == "statutory":
            return "imposed" if _ORDERED.search(told.masked[max(0, start - 120) : start]) else None
        return stage
    if kind == "ban" and re.search(r"remain|stands|was left", match[0]):
        return "upheld"
    if kind == "ban" and stage is None:
        return "requested" if re.match(r"(?:a |the )?ban (?:on|from)", match[0]) else "imposed"
    if stage == "statutory":
        return None
    return stage or "imposed"
