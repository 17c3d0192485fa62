"""Whether what is said in an English report is an accusation, a denial, a finding or a plain assertion."""

from __future__ import annotations

import re

_NO_SPEAKER = re.compile(
    r"\b(?:had been|has been|have been|was|were|is|are|been|be|what|which|that|there|it is|stands|who|and|but)\Z",
    re.IGNORECASE,
)
_EXPERT = re.compile(
    r"expert|linguist|specialist|examination|commission|psycholog|doctor|clinic|scientist", re.IGNORECASE
)
_COURT = re.compile(r"\bcourts?\b|\bjudges?\b|\bcollegium\b", re.IGNORECASE)
_ACCUSER = re.compile(
    r"prosecut|police|investigat|ministry|protocol|plaintiff|complainant|accus|security committee", re.IGNORECASE
)
_SOMEBODY = re.compile(
    r"\W*(?:that )?(?:the |a |an )?(?:\w+ ){0,3}?(?:\ue000|\ue001|he\b|she\b|spouse|journalist|blogger|reporter|editor|suspect|activist|newspaper|site)",
    re.IGNORECASE,
)
_NEGATED = re.compile(
    r"\W*(?:that )?(?!the court|not for)(?:[\w'\ue000-\ue007-]+ ){0,5}?(?:not(?! for\b)|never|no|nothing|nobody|none|n't|unaware)\b",
    re.IGNORECASE,
)
_OWN_DEFENCE = re.compile(
    r"\W*(?:that )?(?:he|she|they|we|i|\ue000) (?:was|were|is|had been) (?:doing|at (?:home|a|the|work)|only|just|asleep|elsewhere|abroad|not)",
    re.IGNORECASE,
)
_DEFENDED = re.compile(
    r"\W*(?:an? |the )?(?:pure |complete )?(?:invention|fabrication|lie\b|nonsense|untrue|not true|false\b|groundless|absurd|fake|slander)",
    re.IGNORECASE,
)
_HARM = re.compile(
    r"\b(?:beat|beaten|hit|kicked|punched|tortur\w+|hose|slapp\w+|attacked|threat\w*|pressur\w+|leaned on|revenge|retaliat\w+|reprisal|punished for (?:crit|his|her)|polit\w+|ordered by|order\b|persecut\w+|fabricat\w+|framed|provok\w+|provocation|brib\w+|corrupt\w*|stole\w*|steals?|theft"
    r"|illegal\w*|unlawful\w*|without a permit|lies?|lied|false\w*|distort\w+|insult\w*|libel\w*|slander\w*|swore|extort\w*|blackmail\w*|handed over|belongs to|incit\w+|violat\w+|obstruct\w+|hinder\w*|prevent\w*|forced|silenc\w+|intimidat\w+|connected with|linked (?:to|with)"
    r"|because of (?:an? )?(?:interview|publication|article|his|her)|for (?:criticism|his (?:articles|posts|work|films)|her (?:articles|posts|work))|friends|dead souls|kickback|fraud|abus\w+|misus\w+|embezzl\w+|surveill\w+|followed|hack\w+|set on fire|arson|vandal\w+|deceiv\w+|for a fee|cheat\w+|sold\b)",
    re.IGNORECASE,
)
_PERSON_NAMED = re.compile(
    r"\b(?:him|her|them|journalists?|the (?:editor|blogger|journalist|reporter)s?)\b|\ue000|\ue001", re.IGNORECASE
)


_REVENGE = re.compile(r"\b(?:revenge|reprisal|retaliat|persecut|politic|unlawful|illegal|pressure)", re.IGNORECASE)
# Verbs of those who publish, and not of those who accuse.
_NEUTRAL = re.compile(
    r"\b(?:report|announc|note|suggest|urge|estimat|confirm|warn|plans|intends|promis|admit|conced)", re.IGNORECASE
)
_QUOTED_DENIAL = re.compile(
    r"\W*(?:(?:i|we) (?:\w+ ){0,2}?(?:not|never|nothing|n't)\b|(?:i|we) (?:sold|did|saw|knew|said|have done) nothing|no\b|not\b|nothing\b|nobody\b)",
    re.IGNORECASE,
)


def weigh(stance: str, speaker: str, claim: str, verb: str) -> str | None:
    """The stance of a saying by who says what; None when it is no saying at all.

    `stance` is that of the verb, or "said" for verbs that report and "named" for those that give
    something a name; `claim` has the signs of a masked sentence.
    """
    if _NO_SPEAKER.search(speaker.strip()) and stance != "found":
        return None
    if stance == "named":
        if _DEFENDED.match(claim):
            return "denied"
        return "alleged" if _PERSON_NAMED.search(verb) or _REVENGE.search(claim) else "asserted"
    if stance == "alleged":
        return "denied" if re.search(r"believe|claim", verb, re.IGNORECASE) and _denies(claim) else stance
    if stance != "said":
        return stance
    if len(claim.strip()) < 6 or re.search(r"\bfollowing (?:\w+ )?(?:events|messages|facts)|\bthe following\b", claim):
        return None
    if speaker.casefold().startswith("whatever"):
        return "denied"
    if _NEUTRAL.search(verb):
        return "asserted"
    if verb.startswith('"'):
        return "denied" if _QUOTED_DENIAL.match(claim) else "alleged" if _HARM.search(claim) else "asserted"
    if _COURT.search(speaker) or "\ue003" in speaker:
        return "found" if re.search(r"that\W*\Z|said|stat", verb) and "that" in verb else None
    if _denies(claim):
        return "denied"
    if _EXPERT.search(speaker) and not re.search(r"told|wrote", verb):
        return "found"
    if _HARM.search(claim):
        return "alleged"
    if _ACCUSER.search(speaker) and _SOMEBODY.match(claim):
        return "alleged"
    if re.search(r"\bprotocol|\bstatistics|\blaw\b|\barticle|\bschedule|\bplan\b", speaker):
        return None
    return "asserted"


def _denies(claim: str) -> bool:
    return bool(_NEGATED.match(claim) or _OWN_DEFENCE.match(claim) or re.search(r"\bnot true\b", claim))
