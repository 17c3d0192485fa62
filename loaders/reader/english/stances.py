"""Whether what is said in an English report is an accusation, a denial, a finding or a plain assertion."""

from __future__ import annotations

import re

from loaders.reader.english.wrongs import blames

_NO_SPEAKER = re.compile(
    r"\b(?:had been|has been|have been|was|were|is|are|been|be|what|which|that|there|it is|stands|who|and|but|let us|no one|nobody|who would|who could|statement|the report|the review|(?:^| )(?:an?|the|this|that))\Z",
    re.IGNORECASE,
)
_NO_ONE = re.compile(r"(?:no|nobody|none|no one|whoever|anyone|anybody|any|everyone|everybody)\b", re.IGNORECASE)
_EXPERT = re.compile(
    r"expert|linguist|specialist|examination|commission|psycholog|doctor|clinic|scientist|forensic|philolog|autopsy",
    re.IGNORECASE,
)
_COURT = re.compile(
    r"\A(?:the )?(?:verdict|judge?ment|ruling)\b|\b(?:courts?|judges?|collegium|panel|board)\b(?!'| (?:papers|documents|filings?|hearing|clerk|secretary|bailiff|marshal|session|reporter))",
    re.IGNORECASE,
)
_RETIRED = re.compile(r"\b(?:retired|former|ex-)", re.IGNORECASE)
# "allegedly owns", "took bribes, which he denies": what is told with a mark of doubt.
_HEDGED = re.compile(
    r"\b(?:allegedly|supposedly|purportedly)\b|, which .{0,30}\b(?:den(?:y|ies|ied)|reject|refut|disput)", re.IGNORECASE
)
_INDICTING = re.compile(
    r"\b(?:indictment|charge sheet|statement of claim|prosecution(?:'s)?|accusation)\b", re.IGNORECASE
)
# Papers that accuse, whatever they say.
_CLAIMING = re.compile(
    r"\b(?:law)?suit\Z|\bstatement of claim|\bindictment\b|\bcharge sheet|\bcomplaint\Z", re.IGNORECASE
)
_ACCUSER = re.compile(
    r"regulator|prosecut|police|investigat|indictment|statement of claim|claimant|lawsuit|\bsuit\b|\bcharges?\b|accusation|ministry|protocol|plaintiff|complainant|accus|security committee",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"\W*(?:that )?(?:the |a |an )?(?:\w+ ){0,3}?(?:\ue000|\ue001|he\b|she\b|spouse|journalist|blogger|reporter|editor|suspect|activist|newspaper|site|author|\d\d-year-old|man|woman|men|women|people|youths|brothers|crowd|detainee|channel|magazine)s?(?! (?:would|will|can|could|may|must|should)\b)",
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
    r"\b(?:was|were|is|are|had been) not (?:even )?(?:told|asked|informed|given|allowed|let|shown|admitted|heard|called|notified)\b|\b(?:been|was|were|being) (?:denied|refused|deprived of|kept from)\b"
)
_NOT_GOT = re.compile(
    r"\b(?:had|has|have) not (?:even |yet )?(?:received|got|been (?:given|told|informed|notified|shown|let|allowed))\b"
)
_UNTRUE = re.compile(
    r"\W*(?:that )?(?:this|it|that|all this|everything) (?:is|was|are|were) \W*(?:an? |the )?(?:\w+ )?(?:lie|lies|invention|fabrication|nonsense|slander|untrue|provocation)\b",
    re.IGNORECASE,
)
_PROVED_FALSE = re.compile(
    r"\A\W*(?:that )?(?:the |these |all |those |any |this |such )?(?:claims?|rumou?rs?|reports?|accusations?|allegations?|talk|information|statements?|charges?|suggestions?|stor(?:y|ies))\b.*\b(?:is|are|was|were) (?:an? |pure |simply |just )?(?:untrue|false|not true|groundless|baseless|unfounded|nonsense|lies?|fiction|absurd|invention|slander)\W*\Z",
    re.IGNORECASE,
)
_OWN_DEFENCE = re.compile(
    r"\W*(?:that )?(?:he|she|they|we|i|\ue000) (?:(?:had |has |have )?(?:only|just|merely|simply) |(?:was|were|is|had been) (?:doing|at (?:home|a|the|work)|only|just|asleep|elsewhere|abroad|not))",
    re.IGNORECASE,
)
_DEFENDED = re.compile(
    r"\W*(?:an? |the )?(?:pure |complete )?(?:invention|fabrication|provocation|lie\b|nonsense|untrue|not true|false\b|groundless|absurd|outright lie|fake|slander|set-up|lies|rubbish|not so)\b",
    re.IGNORECASE,
)
# Who is asked to answer for what was done: what they say was not done, they deny.
_ANSWERABLE = re.compile(
    r"\b(?:ministry|akimat|khokimiyat|polic\w+|department|committee|administration|press service|spokes\w+|press (?:office|secretary)|company|firm|provider|operator|guards?|management|security|authorities|officials?|government|embassy|bank|hospital|school|plant|mine|university|academy|institute|college|library|theatre|museum|centre|station|factory|agency|council|maslikhat|mayor\w*|governor\w*|akim\w*|minister|rector|director|chief|defen[cs]e|accused|defendant|suspect|respondent)\b",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\W*(?:that )?(?:the |neither the )?(?:\w+ )?(ministry|akimat|police|department|officers?|compan(?:y|ies)|employees?|guards?|officials?|investigators?|prosecutors?|hospital|bank|school)\b",
    re.IGNORECASE,
)
# What an accuser says that a journalist left undone.
_OMITTED = re.compile(
    r"\W*(?:that )?(?:the |a )?(?:\w+ ){0,2}?(?:\ue000|\ue001|he|she|they|journalist|blogger|reporter|editor|activist|newspaper|site|channel|magazine|author|defendant|respondent)s? (?:had |has |have |did |does )?(?:not|never)\b(?! (?:been|beaten|touched|detained|arrested|hit|pushed|hurt))",
    re.IGNORECASE,
)
_NOT_DONE = re.compile(
    r"\b(?:was|were|has been|have been|had been|is|are) (?:not|never) (?:\w+ly )?(?:restricted|blocked|detained|arrested|beaten|used|applied|closed|banned|violated|limited|entered|touched|refused|taken|bought|paid|aware|involved|connected|related|threatened|harmed|pressured|forced|persecuted|hit|pushed|turned away)\b|\bno (?:\w+ ){0,3}(?:was|were|had been|has been|took part|involved)\b|\b(?:nobody|no one|none) (?:\w+ )?(?:was|were|had|has|is|did|touched|hit|beat)\b|\b(?:did|does|had) not (?:come|leak|originate|exist|happen|take place|occur)",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\W*(?:that )?(?:he|she|they|it|[\ue000-\ue002]|(?:his|her|their) \w+) (?:was|were|had been) (?:nowhere near|far from|away from|elsewhere|abroad|asleep|at home|in another)\b|\W*(?:that )?it (?:was|is|had) not (?!been (?:told|given))",
    re.IGNORECASE,
)
# "invited for a talk, not detained"
_CONTRAST = re.compile(
    r", (?:and |but )?not (?:(?:our|a|an|the|by|for|with|at|from|our|his|her|their) )?[\w-]+(?: [\w-]+)?(?:\W*$|, that\b)",
    re.IGNORECASE,
)
_INNOCENT = re.compile(
    r"\b(?:(?:of|on) (?:his|her|their|its) own (?:accord|will|free will|initiative)|by (?:him|her|it)self|voluntar\w+|by accident|accidental\w*|unintention\w+|in self-defence|a (?:debt|joke|misunderstanding|coincidence|routine check)|welcome|lent|planned maintenance)\b",
    re.IGNORECASE,
)
_ACCUSED = re.compile(
    r"(?:the )?(?:\w+ )?(?:defendant|accused|suspect|respondent|detainee|convict|defen[cs]e)", re.IGNORECASE
)
_OF_SELF = re.compile(
    r"\W*(?:that )?(?:(?:he|she|they|it|i|the (?:words?|money|phrase|post|video|banknotes))\b|\ue000)(?! (?:will|would|is going|intends|plans|shall|can|may|has to|must|feels?|hopes?|considers?)\b)",
    re.IGNORECASE,
)
_FINDER = re.compile(
    r"\b(?:committee|working group|rapporteur|tribunal|audit\w*|monitors?|inspection|check|probe|inquiry|ombuds\w+)\b",
    re.IGNORECASE,
)
_EMPHATIC = re.compile(r"insist|swear|swore|maintain|assur|adamant|categorical|emphatic|vow", re.IGNORECASE)
_NOTHING = re.compile(
    r"\W*(?:that )?(?:nobody|no one|none|nothing|not a single|no [\w-]+)\b(?! (?:else|but|doubt))", re.IGNORECASE
)
_EXPLAINS = re.compile(r"expla|motivat|attribut|justif|refer|cit|put", re.IGNORECASE)
# What should be, and not what was done.
_OUGHT = re.compile(r"\W*(?:that )?[^,.;:]{0,40}?\b(?:must|should|ought to|needs? to)\b(?! have\b)", re.IGNORECASE)
# Somebody to whom it was done.
_VICTIM = re.compile(
    r"\ue000|\b(?:he|she|him|her|his|journalists?|reporters?|bloggers?|editors?|activists?|detainees?|son|daughter|husband|wife|cameraman|photographer)\b",
    re.IGNORECASE,
)
_WITNESS = re.compile(r"\b(?:eye-?)?witness|\bneighbou?rs?\b|passers?-by|bystander|onlooker", re.IGNORECASE)
_PERSON_NAMED = re.compile(
    r"\b(?:him|her|them|journalists?|the (?:editor|blogger|journalist|reporter)s?)\b|\ue000|\ue001", re.IGNORECASE
)


_REVENGE = re.compile(r"\b(?:revenge|reprisal|retaliat|persecut|politic|unlawful|illegal|pressure)", re.IGNORECASE)
# Verbs of those who publish, and not of those who accuse.
_NEUTRAL = re.compile(
    r"\b(?:report(?:s|ed|ing)?\b|announc|note[sd]?\b|urge|estimat|confirm|warn|plans|intends|promis|express|admit|acknowledg|conced|is going)",
    re.IGNORECASE,
)
_RULING = re.compile(
    r"f[io](?:u)?nd|h[eo]ld|rul(?:es|ed)|establish|conclu|recogni|specif|stat|sa(?:ys|id)|point|\bnot(?:ed|es|ing)\b|observ|acknowledg",
    re.IGNORECASE,
)
_QUOTED_DENIAL = re.compile(
    r"\W*(?:(?:i|we) (?:\w+ ){0,2}?(?:not|never|nothing|n't|no one|nobody|none|no)\b|(?:i|we) (?:sold|did|saw|knew|said|have done) nothing|there (?:was|were|is|are|has been|have been) no\b|no\b(?! comment)|not\b|nothing\b|nobody\b)",
    re.IGNORECASE,
)


# Fewer letters are no claim.
_SOMETHING = 5


def weigh(stance: str, speaker: str, claim: str, verb: str) -> str | None:
    """The stance of a saying by who says what; None when it is no saying at all.

    `stance` is that of the verb, or "said" for verbs that report and "named" for those that give
    something a name; `claim` has the signs of a masked sentence.
    """
    if stance != "found" and (_NO_SPEAKER.search(speaker.strip()) or _NO_ONE.match(speaker)):
        return None
    court = bool((_COURT.search(speaker) and not _RETIRED.search(speaker)) or "\ue003" in speaker)
    if court and stance in ("denied", "disputed"):
        return None
    if court and stance == "named":
        return "found"
    if stance == "sighted":
        if court or _EXPERT.search(speaker) or _FINDER.search(speaker):
            return "found"
        return "denied" if re.match(r"\W*no\b", claim) else None
    if stance == "denied" and _EXPERT.search(speaker) and re.search(r"\b(?:see|saw|ruled out|find|found)", verb):
        return "found"
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
            or (blames(claim) and not re.search(r" (?:it|this|that) ", verb))
            else "asserted"
        )
    if stance == "alleged" and re.search(r"\bbelieve", verb) and not speaker.startswith("plaintiff"):
        stance = "said"
    if stance == "alleged":
        return (
            "denied"
            if re.search(r"believe|claim", verb, re.IGNORECASE) and _denies(claim, speaker, verb, blames(claim))
            else stance
        )
    if stance == "found" and len(claim.strip(" .,")) < _SOMETHING:
        return None
    if stance != "said":
        return stance
    if (re.match(r"\W*[\ue006\d]", claim) and ":" in claim[:2]) or (
        "promis" in verb and re.match(r'\W*(?:that )?"', claim)
    ):
        # A figure with its label; a threat.
        return None
    if len(claim.strip()) < 6 or re.search(r"\bfollowing (?:\w+ )?(?:events|messages|facts)|\bthe following\b", claim):
        return None
    if speaker.casefold().startswith("whatever"):
        return "denied"
    if court:
        if "\ue006" in claim:
            # What was awarded is a judgment.
            return None
        if re.match(r"(?:in|on|to|from|by|at|as)\b", verb, re.IGNORECASE) or _RULING.search(verb):
            return "found"
        return "asserted" if re.search(r"expla|motivat|refer|answer|repl", verb) else None
    expert = (
        bool(_EXPERT.search(speaker)) and not verb.startswith('"') and not re.search(r"told|wrote|plan|inten", verb)
    )
    if expert and (not _NEGATED.match(claim) or re.match(r"according to", verb, re.IGNORECASE)):
        return "found"
    if _HEDGED.search(claim):
        return "alleged"
    if re.search(r"\breport(?:s|ed|ing)\b", verb) and _VICTIM.search(claim) and blames(claim):
        return "alleged"
    if _NEUTRAL.search(verb) or _WITNESS.search(speaker):
        return "denied" if _ANSWERABLE.search(speaker) and _NOT_DONE.search(claim) else "asserted"
    blame = blames(claim)
    if _OUGHT.match(claim):
        return "asserted"
    if _denies(claim, speaker, verb, blame):
        return "denied"
    if "assur" in verb:
        return "asserted"
    if _DEPRIVED.search(claim):
        return "alleged"
    if blame and not (_EXPLAINS.search(verb) and _ANSWERABLE.search(speaker)):
        return "alleged"
    if _CLAIMING.search(speaker) or speaker.casefold().startswith("rumo"):
        return "alleged"
    if (_ACCUSER.search(speaker) and _SOMEBODY.match(claim) and not re.search("repl|respon|answer", verb)) or (
        _INDICTING.search(speaker) and re.search(r"[\ue000\ue001]", claim)
    ):
        return "alleged"
    if re.search(r"\bprotocol|\bstatistics|\blaw\b|\bschedule|\bplan\b", speaker):
        return None
    return "asserted"


def _denies(claim: str, speaker: str, verb: str, blame: bool = False) -> bool:
    """Whether a claim takes an accusation back: from the speaker, or from those the speaker answers for."""
    if (
        _PROVED_FALSE.search(claim)
        or _UNTRUE.match(claim)
        or _DEFENDED.match(claim)
        or re.search(r"\bnot true\b", claim)
    ):
        return True
    if verb.startswith('"') or re.match(r"\W*\"", claim):
        if _DEPRIVED.search(claim):
            return False
        return bool(_QUOTED_DENIAL.match(claim)) or (not blame and bool(_CONTRAST.search(claim)))
    if _DEPRIVED.search(claim) or _NOT_GOT.search(claim):
        return False
    answers = bool(_ANSWERABLE.search(speaker))
    if (office := _OFFICE.match(claim)) and not answers and office[1].casefold() not in speaker.casefold():
        # "the police did not let her in": said of others, a reproach.
        return False
    if _ACCUSER.search(speaker) and _OMITTED.match(claim):
        return False
    if _NOTHING.match(claim) and (answers or _EMPHATIC.search(verb)):
        return True
    if _NEGATED.match(claim) or (answers and _NOT_DONE.search(claim)) or _ELSEWHERE.match(claim):
        return True
    if blame:
        return False
    if _ACCUSED.match(speaker) and re.search(r"\b(?:was|were|did|had|has|been) (?:not|never)\b", claim):
        return True
    if _CONTRAST.search(claim) or _INNOCENT.search(claim):
        return True
    return bool(_OWN_DEFENCE.match(claim)) or (bool(_ACCUSED.match(speaker)) and bool(_OF_SELF.match(claim)))
