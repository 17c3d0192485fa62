"""Whether what is said in an English report is an accusation, a denial, a finding or a plain assertion."""

from __future__ import annotations

import re

_NO_SPEAKER = re.compile(
    r"\b(?:had been|has been|have been|was|were|is|are|been|be|what|which|that|there|it is|stands|who|and|but|let us|no one|nobody|who would|who could|statement|the report|the review)\Z",
    re.IGNORECASE,
)
_EXPERT = re.compile(
    r"expert|linguist|specialist|examination|commission|psycholog|doctor|clinic|scientist", re.IGNORECASE
)
_COURT = re.compile(r"\b(?:courts?|judges?|collegium|panel|board)\b(?!')", re.IGNORECASE)
_ACCUSER = re.compile(
    r"prosecut|police|investigat|indictment|\bcharges?\b|accusation|ministry|protocol|plaintiff|complainant|accus|security committee",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"\W*(?:that )?(?:the |a |an )?(?:\w+ ){0,3}?(?:\ue000|\ue001|he\b|she\b|spouse|journalist|blogger|reporter|editor|suspect|activist|newspaper|site)s?(?! (?:would|will|can|could|may|must|should)\b)",
    re.IGNORECASE,
)
# Somebody of whom a denial speaks: the speaker, those the speaker stands for, what they wrote.
_OF_ONESELF = r"(?:he|she|they|it|we|i|you|nobody|none|[\ue000-\ue002]|(?:his|her|their|its|our|the) (?:\w+ )?(?:client|son|husband|wife|daughter|newspaper|paper|site|channel|article|video|text|publication|post|words|editor|ministry|department|akimat|police|officer|employee|company|plant|defendant|accused|journalist|blogger|reporter|photographer)s?|there (?:was|is|were|are|had been|has been))"
_NEGATED = re.compile(
    rf"\W*(?:that )?(?:{_OF_ONESELF} (?:[\w'-]+ ){{0,3}}?(?:not(?! (?:for|only|less|more|later|just|enough)\b)|never|no|nothing|n't|unaware)\b|(?:nobody|no one|none|nothing|no (?:[\w-]+ ){{0,2}}?[\w-]+) (?:occurred|happened|took place|exists?|existed|touched|hit|beat|pushed|threatened|forced|ordered|asked|was|were|had|has|is|did|of)\b(?! going))",
    re.IGNORECASE,
)
# "She was not told": a complaint, not a denial.
_DEPRIVED = re.compile(
    r"\b(?:was|were|is|are|had been) not (?:told|informed|given|allowed|let|shown|admitted|heard|called|notified)\b"
)
_NOT_GOT = re.compile(
    r"\b(?:had|has|have) not (?:even |yet )?(?:received|got|been (?:given|told|informed|notified|shown|let|allowed))\b"
)
_UNTRUE = re.compile(
    r"\W*(?:that )?(?:this|it|that|all this|everything) (?:is|was|are|were) \W*(?:an? |the )?(?:\w+ )?(?:lie|lies|invention|fabrication|nonsense|slander|untrue|provocation)\b",
    re.IGNORECASE,
)
_OWN_DEFENCE = re.compile(
    r"\W*(?:that )?(?:he|she|they|we|i|\ue000) (?:(?:had |has |have )?(?:only|just|merely|simply) |(?:was|were|is|had been) (?:doing|at (?:home|a|the|work)|only|just|asleep|elsewhere|abroad|not))",
    re.IGNORECASE,
)
_DEFENDED = re.compile(
    r"\W*(?:an? |the )?(?:pure |complete )?(?:invention|fabrication|provocation|lie\b|nonsense|untrue|not true|false\b|groundless|absurd|fake|slander)",
    re.IGNORECASE,
)
_HARM = re.compile(
    r"\b(?:beat|beaten|hit|kicked|punched|tortur\w+|twist\w+|grabb\w+|dragg\w+|snatch\w+|push\w+|struck|strangl\w+|took away|hose|slapp\w+|attacked|threat\w*|pressur\w+|leaned on|revenge|retaliat\w+|reprisal|punished for|polit\w+|ordered by|order\b|persecut\w+|fabricat\w+|framed|provok\w+|provocation|brib\w+|corrupt\w*|stole\w*|steals?|theft"
    r"|illegal\w*|unlawful\w*|without a permit|lies?|lied|false\w*|distort\w+|insult\w*|libel\w*|slander\w*|swore|extort\w*|blackmail\w*|dous\w+|warnings?|(?:true|real) reason|belongs to|incit\w+|violat\w+|obstruct\w+|hinder\w*|prevent(?:ed|s|ing)\b|forced|silenc\w+|intimidat\w+|connected with|linked (?:to|with)"
    r"|because of (?:an? )?(?:interview|publication|article|his|her)|for (?:criticism|his (?:articles|posts|work|films)|her (?:articles|posts|work))|friends|dead souls|kickback|fraud|abus\w+|misus\w+|embezzl\w+|surveill\w+|followed|hack\w+|set on fire|arson|vandal\w+|deceiv\w+|for a fee|cheat\w+|sold\b)",
    re.IGNORECASE,
)
_PERSON_NAMED = re.compile(
    r"\b(?:him|her|them|journalists?|the (?:editor|blogger|journalist|reporter)s?)\b|\ue000|\ue001", re.IGNORECASE
)


_BRACKETS = re.compile(r"\([^()]*\)")
_REVENGE = re.compile(r"\b(?:revenge|reprisal|retaliat|persecut|politic|unlawful|illegal|pressure)", re.IGNORECASE)
# Verbs of those who publish, and not of those who accuse.
_NEUTRAL = re.compile(
    r"\b(?:report(?:s|ed|ing)?\b|announc|note[sd]?\b|suggest|urge|estimat|confirm|warn|plans|intends|promis|admit|conced|is going)",
    re.IGNORECASE,
)
_RULING = re.compile(
    r"f[io](?:u)?nd|h[eo]ld|rul(?:es|ed)|establish|conclu|recogni|specif|stat|sa(?:ys|id)|point", re.IGNORECASE
)
_QUOTED_DENIAL = re.compile(
    r"\W*(?:(?:i|we) (?:\w+ ){0,2}?(?:not|never|nothing|n't)\b|(?:i|we) (?:sold|did|saw|knew|said|have done) nothing|no\b(?! comment)|not\b|nothing\b|nobody\b)",
    re.IGNORECASE,
)


def weigh(stance: str, speaker: str, claim: str, verb: str) -> str | None:
    """The stance of a saying by who says what; None when it is no saying at all.

    `stance` is that of the verb, or "said" for verbs that report and "named" for those that give
    something a name; `claim` has the signs of a masked sentence.
    """
    if _NO_SPEAKER.search(speaker.strip()) and stance != "found":
        return None
    court = bool(_COURT.search(speaker) or "\ue003" in speaker)
    if court and stance in ("denied", "named", "disputed"):
        return None
    if stance == "owned":
        return "asserted"
    if stance == "named":
        if verb.lower().lstrip().startswith("consider") and re.match(
            r"(?:the )?(?:plaintiff|complainant)", speaker, re.IGNORECASE
        ):
            return "alleged"
        if _DEFENDED.match(claim):
            return "denied"
        return (
            "alleged"
            if _PERSON_NAMED.search(verb)
            or (claim.lstrip().startswith('"') and not re.search(r" (?:it|this|that) ", verb))
            or _REVENGE.search(claim)
            else "asserted"
        )
    if stance == "alleged" and re.search(r"\bbelieve", verb) and not speaker.startswith("plaintiff"):
        stance = "said"
    if stance == "alleged":
        return "denied" if re.search(r"believe|claim", verb, re.IGNORECASE) and _denies(claim) else stance
    if stance != "said":
        return stance
    if len(claim.strip()) < 6 or re.search(r"\bfollowing (?:\w+ )?(?:events|messages|facts)|\bthe following\b", claim):
        return None
    if speaker.casefold().startswith("whatever"):
        return "denied"
    if court:
        if verb.startswith(("in ", "In ")) or _RULING.search(verb):
            return "found"
        return "asserted" if re.search(r"expla|motivat|refer|answer|repl", verb) else None
    expert = (
        bool(_EXPERT.search(speaker)) and not verb.startswith('"') and not re.search(r"told|wrote|plan|inten", verb)
    )
    if expert and (not _denies(claim) or re.match(r"according to", verb, re.IGNORECASE)):
        return "found"
    if _NEUTRAL.search(verb):
        return "asserted"
    if verb.startswith('"'):
        return (
            "denied"
            if _QUOTED_DENIAL.match(claim) or _UNTRUE.match(claim)
            else "alleged"
            if _HARM.search(claim)
            else "asserted"
        )
    if _denies(claim) or (re.match(r"\W*\"", claim) and _QUOTED_DENIAL.match(claim)):
        return "denied"
    if _DEPRIVED.search(claim):
        return "alleged"
    if _HARM.search(_BRACKETS.sub("", claim)):
        return "alleged"
    if _ACCUSER.search(speaker) and _SOMEBODY.match(claim):
        return "alleged"
    if re.search(r"\bprotocol|\bstatistics|\blaw\b|\barticle|\bschedule|\bplan\b", speaker):
        return None
    return "asserted"


def _denies(claim: str) -> bool:
    if _DEPRIVED.search(claim):
        return False
    if _NOT_GOT.search(claim):
        return False
    return bool(
        _NEGATED.match(claim) or _UNTRUE.match(claim) or _OWN_DEFENCE.match(claim) or re.search(r"\bnot true\b", claim)
    )
