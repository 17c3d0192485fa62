"""What courts do about acts of bodies that are no judgments: a refusal, an order of a ministry, a bailiff's resolution.

Who contests one files a claim, and the court that cancels it grants that claim: no appeal is told.
"""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.reader.english.told_step import Step

_BODIES = (
    r"(?:[\ue002]|minist\w+|akimats?|akim|departments?|committees?|commissions?|bailiffs?|(?:court |private )?executors?|maslikhat|agency|agencies|inspectorate|inspectors?|inspection"
    r"|regulators?|watchdog|council|governor|government|administration|prosecutors?|customs|watchdog)"
)
_NOUNS = r"(?:decisions?|orders?|resolutions?|rulings?|acts?|decrees?|letters?|answers?|replies|reply|notices?|prescriptions?|precepts?|bans?|directives?|conclusions?)"
_ACT = (
    r"(?:(?:unlawful |illegal |wrongful )?(?:refusals?|inaction|inactivity|silence|actions|failure|non-provision)\b(?! to (?:open|institute|initiate|start|launch))(?! (?:in|of) (?:initiat|institut|open))(?! of (?:the )?(?:[\w-]+ )?(?:court|judge|police|investigator)|,? of [\ue003])"
    rf"|{_NOUNS} (?:of|by|from|issued by|made by) (?:an? |the )?(?:[\w-]+ ){{0,3}}?{_BODIES}(?!\w)|{_BODIES}(?:'s|s'|') (?:[\w-]+ ){{0,2}}?{_NOUNS}|{_BODIES} (?:orders?|decisions?|prescriptions?|bans?)"
    r"|(?:written |official )?(?:warnings?|prescriptions?|precepts?)\b|withdrawal of (?:the |its |his |her )?(?:[\w-]+ )?(?:licen[cs]e|accreditation|registration)|(?:denial|deprivation) of accreditation)"
)
_PUNISHES = re.compile(
    r"\b(?:fines?|fined|protocol|conviction|sentence|verdict|arrest|penalt\w+|tenge|MCI)\b", re.IGNORECASE
)
_CONTESTS = r"(?:appeal(?:s|ed)?|challeng(?:es|ed|ing)|contest(?:s|ed)?|disput(?:es|ed)|protest(?:s|ed)|complain(?:s|ed)|objected|took|taken)"
# "Contested the refusal of the akimat", "the order of the ministry was challenged".
_CONTESTED = re.compile(
    rf"\b{_CONTESTS}\b[^.;,]{{0,45}}? (?:against |of |about |to )?(?:the |an? |this |that |his |her |its |their |such )?(?:[\w-]+ )?{_ACT}"
    rf"|\b{_ACT}[^.;]{{0,60}}? (?:was|were|is|are|has been|have been|had been) (?:\w+ )?(?:appealed|challenged|contested|disputed)\b",
    re.IGNORECASE,
)
_CANCELS = r"(?:annull?(?:ed|s)|cancel(?:led|ed|s)|quash(?:ed|es)|overturn(?:ed|s)|revers(?:ed|es)|struck down|set aside|abolished|invalidated|lifted|suspended|voided|revoked|repealed|rescinded)"
# "Cancelled the warning of the ministry", "an order of the ministry that a court annulled".
_CANCELLED = re.compile(
    rf"\b{_CANCELS} (?:the |an? |this |that |its |their )?(?:[\w-]+ ){{0,2}}?{_ACT}"
    rf"|\b{_ACT}[^.;]{{0,90}}? (?:(?:was|were|has been|have been|had been) (?:\w+ )?|that |which |and |, )(?:[^.;]{{0,30}}? )?{_CANCELS}",
    re.IGNORECASE,
)
# "Leaving in force the decision to annul its registration".
_KEPT = re.compile(
    rf"\b(?:in force|unchanged|upheld|confirmed|dismissed|rejected)\b[^.;]{{0,30}}? (?:{_ACT}|{_NOUNS} (?:to|on|of) (?:the )?(?:annul|revo|withdr|suspend|refus|block|clos)\w*)"
    rf"|\b{_ACT}[^.;]{{0,40}}? (?:in force|unchanged|upheld|confirmed)\b",
    re.IGNORECASE,
)
_HIGHER = re.compile(
    r"\b(?:appeal|appellate|collegium|panel|regional|supreme|cassation|second instance|higher)\b", re.IGNORECASE
)
_INVESTIGATION = re.compile(
    r"\b(?:refusal|refused|order|resolution|decision)\b[^.;]{0,25} (?:to|in|of|on) (?:the )?(?:open|institut|initiat|terminat|clos|discontinu|register|suspend)",
    re.IGNORECASE,
)
_BY_PROSECUTOR = re.compile(r"(?: on [\ue005])? by (?:the |an? )?(?:[\w'-]+ ){0,3}?prosecutor", re.IGNORECASE)
_TO_OFFICE = re.compile(
    r"\b(?:to|with|before) (?:the )?(?:[\w'-]+ ){0,3}?(?:prosecutor|police|minister|ministry|ombudsman|president|akim|akimat)\b",
    re.IGNORECASE,
)


def of_body_acts(masked: str, step: Step) -> Step:
    """A step as it is when what is contested or cancelled is the act of a body."""
    if step.kind == "appeal_filed":
        near = masked[max(0, step.start - 120) : step.end + 120]
        if _contested(near) and not _TO_OFFICE.search(near) and not _HIGHER.search(near):
            return replace(step, kind="claim_filed")
    elif step.kind == "appeal_decision" and step.outcome == "overturned":
        near = masked[max(0, step.start - 60) : step.end + 80]
        if _BY_PROSECUTOR.match(masked, step.end):
            return replace(step, kind="review")
        found = _CANCELLED.search(near)
        if found and not _PUNISHES.search(found[0]) and not _INVESTIGATION.search(near) and not _HIGHER.search(near):
            return replace(step, kind="judgment", outcome="granted")
    elif step.kind == "appeal_decision" and step.outcome in ("upheld", "dismissed"):
        near = masked[max(0, step.start - 60) : step.end + 80]
        if _KEPT.search(near) and not _PUNISHES.search(near) and not _HIGHER.search(near):
            return replace(step, kind="judgment", outcome="dismissed")
    return step


def _contested(near: str) -> bool:
    found = _CONTESTED.search(near)
    return (
        found is not None
        and not _PUNISHES.search(near, found.start(), found.end() + 20)
        and not _INVESTIGATION.search(near)
    )
