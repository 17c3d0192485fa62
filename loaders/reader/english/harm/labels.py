"""Attacks told by the label of a note without a verb: "Threats by telephone: reporter K. Zhumagul, 6 May"."""

from __future__ import annotations

import re

from loaders.reader.english.harm.parsed import Clauses
from loaders.reader.english.harm.victims import Harm

_KINDS = {
    "threat": r"(?:death )?threats?|intimidation|blackmail",
    "physical": r"assaults?|beatings?|physical violence|bodily (?:harm|injury)|use of force|attacks? (?:on|upon|against) (?:an? |the )?(?:journalist|reporter|blogger|editor|film crew|cameraman|correspondent|photographer)s?|assaulted|beaten(?: up)?",
    "property": r"damage (?:to|of) (?:property|equipment|the car|a car)|property damage|arson|vandalism|burglary|damaged|burn(?:t|ed)",
    "obstruction": r"obstruction|hindrance|interference|seizure of (?:equipment|a camera|the camera)|obstructed",
    "insult": r"(?:public )?insults?|insulted",
    "hacking": r"hack(?:ing|ed)?|hacker attack|account theft|hijacked|broken into",
    "ddos": r"ddos(?:[- ]attack)?s?",
    "blocking": r"blocked|blocking|restriction of access to (?:the |a )?(?:web)?sites?|site blocked",
    "surveillance": r"surveillance|wiretapping|shadowing|followed|tapped",
    "detention": r"detained|detentions?",
    "denial_of_access": r"not (?:admitted|accredited|let in)|denial of (?:access|accreditation|information)|refusal (?:of|in|to provide) (?:information|accreditation|access)|access denied|turned away",
    "smear": r"smear(?: campaign)?|black PR|discredit\w+|distribution of (?:leaflets|compromising \w+)",
    "fake_account": r"fakes?|fake (?:account|page|profile|channel)s?|clon(?:e|ed|ing)|doubles?|impersonat\w+",
    "other": r"telephone bullying|doxx?ing|telephone terror|publication of personal data",
}
_LABELS = {kind: re.compile(rf"(?:{words})\b", re.IGNORECASE) for kind, words in _KINDS.items()}
_FIRST = re.compile(r"\W*")
# "(by telephone)", "in Taraz", "without a court decision", then the colon or the dash; no number of them.
_END = re.compile(
    r"(?: (?:by|of|in|on|against|upon|without|to|at|via|from) [^:.;]{1,40}?|,? ?\ue007|,? ?\ue005| ?\([^)]*\))*(?::| [–—-]) (?!\d|none|no\b)"
)
_COUNTS = re.compile(r"\ue003|\ue004|\bcourt\b|\bclaims?\b|\bsuit\b", re.IGNORECASE)
_NAMED = re.compile(
    "[\ue000\ue001]|\\b(?:journalist|reporter|blogger|editor|correspondent|cameraman|photographer|crew)"
)


def labelled(parsed: Clauses, found: list[Harm]) -> list[Harm]:
    """What a note tells by its label, else what was found: a label says what its note is of."""
    masked = parsed.told.masked
    if ":" not in masked and " –" not in masked and " —" not in masked and " -" not in masked:
        return found
    first = _FIRST.match(masked)
    start = first.end() if first else 0
    for kind, shape in _LABELS.items():
        label = shape.match(masked, start)
        end = label and _END.match(masked, label.end())
        if not label or not end or (kind not in ("detention", "blocking") and _COUNTS.search(masked)):
            continue
        if not _NAMED.search(masked, label.end()):
            continue
        told = [harm for harm in found if harm.kind == kind]
        shown = tuple(
            phrase
            for phrase in parsed.phrases
            if parsed.tokens[phrase.first].start >= label.end() and phrase.prep not in ("by", "with")
        )
        place = (start, end.end())
        return told or [Harm(kind, start, label.end(), shown, (), False, place)]
    return found
