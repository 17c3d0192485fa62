"""At which stage a sanction is told: imposed, asked for, upheld, or only possible by law.

The verb that governs a sanction decides, the nearest before it. What is not told as done is looked
through: in "demands to refute the article and to pay 5 million", "could be fined 20 MCI", "wants him placed
under arrest" and "a suit about recovering 3 million" the nearest verb is an infinitive, a participle or a
gerund, and the word that governs it says whether it was asked for, possible or done.
"""

from __future__ import annotations

import re

from loaders.reader.english.standing import as_granted, undone

_ASKED_FOR = (
    r"ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|sought|seek(?:s|ing)?|want(?:s|ed|ing)?|claim(?:s|ed|ing|ant)?|insist(?:s|ed|ing)?"
    r"|(?:press(?:ed|es|ing)|(?:to|will) press|call(?:ed|s|ing)?|push(?:ed|es|ing)?|mov(?:ed|es|ing)|ple(?:aded|ads|ading|d)|argu(?:ed|es|ing)|pray(?:ed|s|ing)?|hop(?:ed|es|ing)|su(?:ed|es|ing)[^.;,]{0,40}|prosecutor[^.;,]{0,40}) for"
    r"|appl(?:y|ied|ies|ying) (?:to (?:the |a |an )?(?:[\w-]+ ){0,3}?(?:court|\ue003|judge|prosecutor) for (?:an|the|his|her)|for|with|to (?:the |an? )?(?:[\w-]+ ){0,3}?(?:court|\ue003|judge|prosecutor\w*|police|ministry|\ue002))|requir(?:e|es|ing)|(?<!was )(?<!were )(?<!is )(?<!are )(?<!be )required"
    r"|issu(?:ed|es|ing) (?:proceedings|a (?:claim|writ))|brought (?:an? )?(?:action|suit|claim|proceedings)|(?:pric|put)(?:ed|es|s|ing)? (?:his|her|its|their|the) (?:[\w-]+ ){1,3}?at|in the opinion of (?:the )?(?:[\w-]+ )?prosecut\w+|consider(?:s|ed) (?:suitable|necessary|sufficient|fair)|expects?|recommend(?:s|ed|ing)?|suggest(?:s|ed|ing)?|propos(?:es|ed|ing)|estimat(?:es|ed|ing)|valu(?:es|ed|ing)|apprais(?:es|ed|ing)|(?:puts?|assess(?:es|ed)) (?:his|her|its|their|the|\ue000(?:'s)?) [\w ]{3,25} at"
    r"|(?:ha(?:d|s) )?put (?:his|her|its|their|the) (?:\w+ )?(?:injur(?:y|ies)|suffering|pain|distress|harm|losses|damage|feelings|hono(?:u)?r|grief|anguish|offen[cs]e)s? at|renounc(?:es|ed|ing)|withdrew|withdrawn|(?:law)?suits?|action for|petition(?:s|ed)?|(?:refused|declined|did not|failed) to (?:recover|award|exact|collect)|gave up|giv(?:es|ing) up|waiv(?:ed|es|ing)|urge[ds]?|urging|(?<!at a )price(?! of (?:that|this|a)\b| (?:was|is) an? )|(?:was|were|been|is) after|prosecutor[^.;,]{0,40} (?:wanted|named)|(?:instead|out) of the(?= (?:[\w-]+ )?\Z)|wish(?:es|ed|ing)?"
)
_POSSIBLE = (
    r"up to|(?:(?-i:may)|might|can|could)(?! ?not\b)|would (?:have|be|face|mean)|shall be (?:punished|liable|subject)|faces?|faced|facing|maximum|minimum|ceiling|risk(?:s|ed|ing)?"
    r"|(?:law|code|article)s? (?:allows?|permits?|threatens?|lets?|provides?|speaks? of)|provid(?:es|ed|ing) for|punishable|liable to(?! pay)|sanction of the (?:article|part)|threaten(?:s|ed|ing)?|is punished|are punished"
    r"|punishes|carr(?:ies|ied|ying)|exceed(?:s|ing)?|fines? for [^.;,\ue006]{2,40} (?:is|are)|(?:amendments?|bill|draft|law)s? [^.;,]{0,40}(?:doubl|tripl|rais|increas|introduc|set)\w+|allow(?:s|ing)? (?:for|the (?:court|judge)s?|courts?|judges?)|envisag(?:es|ed)|stipulat\w+|prescrib\w+|foresee\w*|sets?(?! [^.;,]{0,40}\b(?:at|back)\b)|entails?|from \w+ to|if (?:convicted|found guilty)|in theory|under the law"
)
# What is done to a sanction that does not stay as it was.
_TO_CHANGE = r"(?:overturn|reduc|chang|soften|mitigat|cancel|annul|quash|revers|lift|commut|lower|revis|set aside|alter|amend|lighten|eas|touch|disturb|interfer)(?:e|ed|es|ing)?"
_LEFT = (
    r"left in force|left (?:the |his |her |\ue000 )?[\w ]{3,30} (?:in force|standing)|uph[eo]ld(?:s|ing)?|affirm(?:ed|s|ing)(?! that\b)|endors(?:ed|es|ing)|sustain(?:ed|s|ing)|let stand|stands?|stood|whose appeal"
    r"|(?:dismissed|rejected|threw out|turned down|denied|refused)[^.;]{0,30} appeals?\b[^.;]{0,60}(?:whose|against)|left (?:[\w\ue000 ]{1,30} )?(?:un)?(?:changed|change|touched|altered)|(?:refused|declined) to (?:touch|disturb)"
    r"|(?:left|leaving) (?:[\w\ue000 ]{1,40} )?without (?:any )?changes?|remain(?:ed|s)?|kept (?:in force|intact)|confirm(?:ed|s|ing)(?! that\b)|appeals?\b[^.;]{0,40} (?:fails|failed|was (?:lost|dismissed|rejected|refused|denied|turned down|unsuccessful)|(?:brought|changed|yielded|gave) (?:no|nothing)|in vain)|agreed with|(?:lost|loses) (?:[\w\ue000]+ )?appeals?|agreed:|made no changes?"
    rf"|(?:refus\w*|declin\w*|den(?:y|ied)|did not|does not|didn't|would not|failed|fails|no (?:grounds|reasons?|basis)|unable|could not)(?! to pay)\b[^.;,]{{0,30}}? {_TO_CHANGE}"
)
# Finite where nothing before makes them another form; plain forms ("to pay") are never told as done.
_DONE = (
    r"sentenc(?:ed|es|ing)|impos(?:ed|es|ing)|fin(?:ed|es|ing)|award(?:ed|ing)|recover(?:s|ed|ing)|meted out|laid|levied|levying|slapped|dealt|issued|issuing|decree(?:d|s|ing)|inflicted|exact(?:ed|s|ing)|whittled|brought|halved|lowered"
    r"|commuted|toughened|raised|ha(?:s|ve|d) (?:now |also )?to|told (?:[^.;,]{1,30} )?to|bound to|liable to pay|need(?:s|ed)? to|(?:is|are|was|were) (?:now |also )?(?:required )?to|serv(?:ing|es|ed|e)|will (?:also |now |then )?(?:serve|get|receive|be paid|pay|have to|spend|sit)|subject to|order(?:ed|s|ing)|oblig(?:ed|es|ing)|obligat(?:ed|es|ing)|grant(?:ed|s|ing)|satisf(?:ied|ies|ying)|must|should|receiv(?:ed|es|ing)"
    r"|got|gets|gave|gives|giving|arrest(?:ed|s|ing)|put|puts|putting|plac(?:ed|es|ing)|depriv(?:ed|es|ing)|handed|hands|given|jail(?:ed|s|ing)|imprison(?:ed|s|ing)|strip(?:ped|s)|stripping|appoint(?:ed|s|ing)|assign(?:ed|s|ing)|cut|cuts|cutting|reduc(?:ed|es|ing)|mitigat(?:ed|es|ing)|chang(?:ed|es|ing)|replac(?:ed|es|ing)"
    r"|increas(?:ed|es|ing)|convict(?:ed|s|ing)|undertakes?|undertook|agreed to|collect(?:ed|s|ing)|guilty|condemn(?:ed|s|ing)|bann(?:ed|ing)|bans|restrict(?:ed|s|ing)|compensat(?:ed|es|ing)|sent|sends|sending|remand(?:ed|s|ing)|charged \ue006|paid|pays|paying|repa(?:ys|id|ying)|penal(?:ised|ized|ises|izes)|rul(?:ed|es|ing)|decid(?:ed|es|ing)|chos(?:e|en)|chooses|choosing"
    r"|appl(?:ied|ies|ying)|forb(?:ade|idden|ids|idding)|prohibit(?:ed|s|ing)|punish(?:ed|ing)|detain(?:ed|s|ing)|transferr(?:ed|ing)|sanction(?:ed|s|ing)|block(?:ed|s|ing)|clos(?:ed|es|ing)|sentence was|obtain(?:ed|s|ing)|won|wins"
    r"|(?:court|judge|\ue003|ruling|decision) requir(?:ed|es)|set (?:[\w ]{1,40} )?at|fix(?:ed|es)|determin(?:ed|es)|(?:court|judge|\ue003)[^.;,\ue006]{0,20} (?:puts?|(?:estimat|valu|assess|apprais)(?:ed|es))|limited (?:\ue000|(?:him|her|it|them)sel(?:f|ves)) to|settled (?:on|for)|opted for|saddl(?:ed|es|ing)|burden(?:ed|s)|land(?:ed|s) with|lumbered|stung for|docked|forfeit(?:ed|s)|dealt|ha(?:s|ve|d) (?:(?:until |till )?\ue005 |(?:until|till|[\w-]+ (?:days|weeks|months?)) [^.;,]{0,25})to|made (?:it|him|her|them|\ue000|\ue001)|direct(?:ed|s|ing)|instruct(?:ed|s|ing)|enter(?:ed|s|ing) judge?ment|cost (?=(?:him|her|it|them|the|its|[\ue000-\ue002])\b|[\ue000-\ue002])|owe[sd]?|hit (?:him|her|them|the [\w ]{3,30}|\ue000|\ue001|\ue002) with|escaped with|got off with|let off with|earned|drew|exempted|sitting"
)
# They say little by themselves; what stands before them decides, if anything does.
_WEAK = r"doing|spend|in favou?r of|awards?|verdict|decision|ruling|outcome|result|judge?ment"
_CUE = re.compile(
    rf"\b(?:(?P<requested>{_ASKED_FOR})|(?P<statutory>{_POSSIBLE})|(?P<upheld>{_LEFT})|(?P<imposed>{_DONE})|(?P<weak>{_WEAK}))(?![\w'])",
    re.IGNORECASE,
)
# What may be no finite verb, and what stands before it when it is none: "to be", "could have been", "about", "wants him".
_PARTICIPLE = re.compile(r"(?:ed|en|ing|ut|aid|ent|ade|got)\Z", re.IGNORECASE)
_UNDONE = re.compile(
    r"\b(?:be|(?:to|may|might|could|would|can|should) have(?: been)?|of|for|about|on|by|without|instead of|with|to|from|against|than"
    r"|(?:want|wish|like|ask|see|have)(?:s|ed|ing)? (?:to (?:see|have) )?(?:for )?(?:(?!and\b|but\b|who\b|which\b|that\b|court\b|judge\b|if\b|been\b|\ue003)[\w'\ue000-\ue002-]+ ){0,5}?(?!been)[\w'\ue000-\ue002-]+)"
    r"(?: \w+ly| also| then| only)? \Z",
    re.IGNORECASE,
)
# "to be jailed and stripped of"
_JOINED_TO_BE = re.compile(
    r"\bbe (?:\w+ly )?\w+(?:ed|en|nt|ut)\b(?:(?!\b(?:was|were|is|are|has|had|who|which)\b)[^.;]){0,60} and (?:\w+ly )?\Z"
)
_AFTER = (
    ("statutory", re.compile(r"[^.;:\ue006]{0,20}?\b(?:(?:is|was|were|are|would be|would have been) (?:also )?(?:possible|provided for|envisaged)|(?:may|might|can|could) be (?:imposed|given))", re.IGNORECASE)),
    ("requested", re.compile(r" (?:originally |initially )?(?:sought|demanded|claimed|requested|wanted|asked(?: for)?)(?=[.,;)]|$| by| in| from)|[^.;:\ue006]{0,60}?(?:\b(?:is|was|are|were|being|had been) (?:also |being )?(?:sought|demanded|claimed|requested|asked)|\b(?:sought|demanded|claimed|requested) by|(?:he|she|it|they|\ue000|plaintiff|claimant|prosecutors?|prosecution|company) (?:had )?(?:(?:was|were|been) (?:claiming|demanding|seeking|asking)|sought|wanted|demanded|claimed|asked|requested|insisted|hoped)|[,:] (?:sought|claimed)|[^.;]{0,30}this is what [^.;]{0,25}(?:prosecut|plaintiff|claimant|investigat)\w*| (?:[\w-]+ )?(?:honou?r|libel|defamation|slander|damages|reputation|compensation) (?:case|claim|suit|dispute|action)|(?<!to )\bbe (?:recovered|paid|collected|exacted)|, (?:filed|lodged|submitted|brought)\b)|(?:(?!satisf|grant|upheld|allow)[^.;:\ue006]){0,60}?\b(?:suit|lawsuit|claim|action)\b(?! was (?:granted|satisf|upheld))", re.IGNORECASE)),
    ("upheld", re.compile(r"(?:[^.;:,\ue006]{0,50}|, [^.;:,]{3,40},) (?:was|were|has been) not (?:lifted|cancelled|reduced|changed|overturned|quashed|softened|commuted)\b|[^.;:\ue006]{0,50}?(?:\bremain(?:s|ed)?\b|\bstands?\b|\b(?:untouched|unaltered|unchanged|undisturbed|intact|as (?:it|they) (?:was|were|stood))\b|\b(?:stay(?:s|ed)|remain(?:s|ed)) (?:the same|as (?:it|they) (?:was|were)|in (?:force|place))|\bleft (?:in force|unchanged|standing)|\b(?:was|were|is|are|has been) (?:upheld|confirmed|left|kept|affirmed)|\b(?:left|kept|upheld|stays) (?:in place|in force|unchanged|intact)|\bin place\b|; in (?:this|that) (?:part|respect)[^.;]{0,40}\b(?:remained|upheld|unchanged|stands|stood)\b|, without change|\b(?:survive[ds]?|withstood|outlived) (?:the |an |\ue000 )?(?:appeal|cassation)|\b(?:entered|came|comes|went) into (?:legal )?force (?:after|following|when)|[^.;:\ue006]{0,90}? (?:has|have|had) (?:now |since |also |\w+ly )?been (?:upheld|confirmed|left|affirmed)|[^.;:,\ue006]{0,24} (?:upheld|confirmed|affirmed|sustained)(?=[,.;)]|\Z)|[,(|–-] ?(?:upheld|confirmed|affirmed|sustained|left (?:unchanged|in force))\b|– оставлен)", re.IGNORECASE)),
    ("imposed", re.compile(r"[^.;:\ue006]{0,50}?\b(?:(?:was|were|has been|had been|have been|is|(?:is|are|was|were) (?:also |now )?to be|must be|shall be) (?:also )?(?:recovered|paid|awarded|assigned|imposed|collected|exacted|levied|ordered|granted|decreed|given|laid|handed|passed|charged)|(?:awarded|imposed|adjudged|granted|ordered|decreed) (?:to|on|upon|by|against|in)\b|in favou?r of)|,? (?:was |were )?(?:paid|recovered|awarded|collected|exacted)\b(?= ?[,.;]|\Z)|[^.;:]{0,40}, (?:and|which|but) the (?:court|judge|\ue003) (?:so (?:ordered|ruled|decided)|agreed|concurred|obliged|consented|did so|granted)\b", re.IGNORECASE)),
)  # fmt: skip
_CHANGED = re.compile(
    r"\b(?:cut|reduced|lowered|brought|whittled|trimmed|slashed|changed|raised|increased|mitigated|scaled|commuted|shortened|replaced|halved)\b(?:(?!\b(?:demand(?:s|ed|ing)|ask(?:s|ed|ing)|seek(?:s|ing)?|sought|claim(?:s|ing)|want(?:s|ed)|request(?:s|ed|ing))\b)[^.;]){0,60}?\b(?:to|with|by) (?:a |an |only |just |pay )?\Z",
    re.IGNORECASE,
)
# "asks to stiffen the sentence from four to": what it was changed from had been imposed.
_CHANGED_FROM = re.compile(
    r"\b(?:cut|reduc\w+|lower\w*|trimm?\w*|slash\w*|rais\w+|increas\w+|stiffen\w*|toughen\w*|lengthen\w*|extend\w*|shorten\w*|soften\w*|halv\w+|doubl\w+|mitigat\w+)\b(?:(?!\b(?:claim|suit|demand|damage caused)s?\b)[^.;,\ue006]){0,60} from (?:the )?\Z",
    re.IGNORECASE,
)
# "reduced his claim to"
_OWN_CLAIM = re.compile(
    r"\b(?:cut|reduced|lowered|raised|increased|doubled)\b (?:the |an? |its |their |his |her |\ue000 )?(?:claims?|demands?)\b[^.;,]{0,40} (?:to|from|by) \Z",
    re.IGNORECASE,
)
# "granted the claim in part: one million", "satisfied the suit for 400 thousand"
_GRANTED = re.compile(
    r"\b(?:grant|satisf|uph[eo]ld|allow|met|admitt)\w*\b[^.;]{0,60}?(?:claims?|suits?|lawsuits?|actions?|it|his|her|their|demands?)\b[^.;]{0,60}?(?:: ?|(?:in part|partly|partially|in the amount of|as to|for|to the amount of|in full)[^.;]{0,30})\Z",
    re.IGNORECASE,
)
# What is asked for: "partly satisfied the claim for 7 million".
_PART_OF = re.compile(
    r"\bpart(?:ly|ially) (?:\w+ )(?:[\w'\ue000-\ue002]+ ){0,5}?(?:claims?|suits?|lawsuits?|actions?) (?:for|of) [^.;:,]{0,20}\Z",
    re.IGNORECASE,
)
_DECISION = r"(?:decision|ruling|judge?ment|verdict|sentence|fine|award|order|acts?|resolution|recovery|decree|term|punishment|conviction|arrest|ban)"
# "left without change the decision which obliges", "saw no reason to change the ruling that recovered"
_KEPT = (
    r"(?:left|leaving|upheld|affirmed|confirmed|let stand|endorsed|kept|sustained|agreed with|(?:made|brought) no changes? (?:to|in)"
    rf"|(?:saw|sees|found|finds|had) no (?:reasons?|grounds?|basis|cause|need)[^.;]{{0,20}} {_TO_CHANGE}|(?:did|does|would) not {_TO_CHANGE}|(?:refused|declined) to {_TO_CHANGE})\b[^.;]{{0,70}}\b{_DECISION}"
)
# "rejected the appeal of X, sentenced to"
_APPEAL_LOST = (
    r"(?:dismiss|reject|refus|turn|thr[eo]w|deni|den(?:y|ies)|declin|left)\w*\b[^.;]{0,60}\b(?:appeals?|cassation"
    rf"|complaints?(?= (?:against|on|about|over) (?:the |a |\ue000 )?(?:\w+ )?{_DECISION}))\b(?:(?!(?:,(?: who (?:was|had been))?| and) (?:\w+ly )?(?:convicted|arrested|jailed|fined|sentenced|ordered|imposed|recovered|obliged|gave|banned)\b)[^.;])*"
)
_UPHELD_BEFORE = re.compile(rf"\b(?:{_KEPT}\b[^.;]{{0,260}}|{_APPEAL_LOST})\Z", re.IGNORECASE)
# "the request for two months of detention was granted"
_MUST_PAY = re.compile(
    r"(?::|,| –)? ?(?:that|this) is (?:what|how much|the (?:sum|price)) [^.;]{0,60}(?:must|has to|have to|had to|will|is to) pay\b"
)
_REQUEST = re.compile(
    r"\b(?:requests?|motions?|petitions?|applications?|claims?|suits?|lawsuits?|demands?) [^.;,]{0,70}\Z", re.IGNORECASE
)
_WAS_GRANTED = re.compile(
    r"(?![^.;]{0,90}\b(?:part|partly|partially)\b)[^.;\ue006]{0,60}?\b(?:was|were|has been) (?:fully |also )?(?:granted|satisfied|approved|upheld|sustained|allowed)\b",
    re.IGNORECASE,
)
# "left the ten days of arrest in force"
_LEFT_BEFORE = re.compile(r"\b(?:left|leav(?:es|ing)|ke(?:pt|eps|eping)|let)\b[^.;,]{0,50}\Z", re.IGNORECASE)
_LEFT_BEHIND = re.compile(
    r"[^.;]{0,50}?\b(?:in (?:force|place|effect)|unchanged|untouched|unaltered|intact|stand(?:ing)?|as (?:it|they) (?:was|were)|without (?:any )?changes?)\b",
    re.IGNORECASE,
)
_UNDID = re.compile(r"\b(?:struck|overturned|quashed|cancelled|annulled|reversed|set aside|threw out)\b", re.IGNORECASE)
# "the complaint against the fine of 20 MCI was dismissed"
_APPEAL = re.compile(
    r"\b(?:appeals?|cassation|complaints?|protests?) [^.;,]{0,40}(?:against|on|about|over) [^.;,]{0,120}\Z",
    re.IGNORECASE,
)
_REJECTED = re.compile(
    r"[^.;:]{0,60}?\b(?:was|were|has been|had been|is|being) (?:\w+ly )?(?:dismissed|rejected|denied|refused|declined|turned down|thrown out|unsuccessful|left without (?:satisfaction|consideration|success)|lost)",
    re.IGNORECASE,
)
# "a quarter of what he wanted: "
_OF_WHAT = re.compile(
    r"\b(?:(?:of|than|from) what|as much as) (?:[\w\ue000-\ue002]+ ){1,3}?(?:wanted|asked(?: for)?|claimed|sought|demanded|requested)\b",
    re.IGNORECASE,
)
_RECOVERY = re.compile(r"\b(?:recovery|collection|exaction|payment)\b[^.;]{0,80}\Z", re.IGNORECASE)
_MOST = re.compile(r"\b(?:up to|maximum(?: of)?|at most|as (?:many|much) as)(?: a)? ?\Z", re.IGNORECASE)
# "given from 5 to 10 days each": many got it.
_GIVEN_RANGE = re.compile(
    r"(?<!be )(?<!to )\b(?:given|got|received|handed|sentenced to|served|serving|imposed|got off with|issued)(?: (?:terms|sentences|fines|arrests?|administrative arrests?|him|her|them|each))?(?: of| from| between)* ?\Z",
    re.IGNORECASE,
)
_ASKED = re.compile(r"ask|request|sought|seek|prosecut|demand|claim|want", re.IGNORECASE)


def is_changed(before: str) -> bool:
    """Whether what stands before says to what a sanction was changed: "cut from 100 to "."""
    return bool(_CHANGED.search(before))


def granted(before: str) -> bool:
    """Whether what stands before says that a claim was granted: "satisfied the suit in part: "."""
    return bool(_GRANTED.search(before)) and not _PART_OF.search(before)


def upheld(masked: str, start: int, low: int = 0) -> bool:
    """Whether what stands before says that a decision was left as it was: "left in force the judgment obliging"."""
    kept = _UPHELD_BEFORE.search(masked[max(low, start - 330) : start])
    return kept is not None and not _UNDID.search(kept[0])


def stage_at(masked: str, start: int, end: int, *, low: int = 0, most: bool = False) -> str | None:
    """The stage of a sanction at a place: from the words that govern it before, else behind; None when none does."""
    before = masked[max(low, start - 180) : start]
    if (most or _MOST.search(before)) and not (_ASKED.search(before[-60:]) or _GIVEN_RANGE.search(before)):
        return "statutory"
    if _OWN_CLAIM.search(before):
        return "requested"
    if _CHANGED_FROM.search(before):
        return "imposed"
    if is_changed(before) or granted(before) or undone(masked, start, end, low):
        return "imposed"
    behind = next((stage for stage, pattern in _AFTER if pattern.match(masked, end)), None)
    told = _governing(before) or ("imposed" if _MUST_PAY.match(masked, end) else None)
    if told == "requested" and _REQUEST.search(before) and _WAS_GRANTED.match(masked, end):
        return "imposed"
    if _LEFT_BEFORE.search(before) and _LEFT_BEHIND.match(masked, end):
        return "upheld"
    if behind == "statutory" and told in (None, "imposed"):
        return behind
    if behind == "requested" and told in (None, "imposed", "statutory") and not _governed(before):
        return behind
    lost = bool(_APPEAL.search(before) and _REJECTED.match(masked, end))
    if (behind == "upheld" or lost or upheld(masked, start, low)) and told in (None, "imposed", "upheld"):
        return "upheld"
    return told or behind or ("imposed" if _RECOVERY.search(before) else None)


def _governed(before: str) -> bool:
    """Whether a verb stands right before, so that what follows does not govern."""
    return bool(
        re.search(
            r"\b(?:sentenc\w+|impos\w+|fined|awarded|recover(?:s|ed)|ordered|obliged|pay|grant\w+|got|received|gave|cut|reduced)\b[^.;,\ue006]{0,40}\Z",
            before,
            re.IGNORECASE,
        )
    )


def _governing(before: str) -> str | None:
    """The stage that the nearest cue before a sanction tells, looking through what is not told as done."""
    weak = None
    before = as_granted(_OF_WHAT.sub(lambda match: " " * len(match[0]), before))
    for match in reversed(list(_CUE.finditer(before))):
        stage = match.lastgroup
        if match[0].casefold().startswith("from ") and _CHANGED_FROM.search(before[: match.start() + 5]):
            continue
        if stage == "weak":
            weak = "imposed"
        elif match[0].casefold() in ("maximum", "minimum"):
            if not re.search(
                r"\b(?:given|got|gets|gave|handed|received|receives|imposed|chose|to)\b[^.;,]{0,16}\Z",
                before[: match.start()],
            ):
                return stage
        elif (
            stage != "imposed"
            or not _PARTICIPLE.search(match[0])
            or not (
                _UNDONE.search(before, max(0, match.start() - 70), match.start())
                or _JOINED_TO_BE.search(before, max(0, match.start() - 90), match.start())
            )
        ):
            return stage
        else:
            weak = weak or "imposed"
    return weak
