"""At which stage a sanction is told: imposed, asked for, upheld, or only possible by law."""

from __future__ import annotations

import re

from loaders.reader.sanctions import stage_of


def _any(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


_BEFORE = (
    ("requested", _any(
        r"ask(?:s|ed|ing)?(?: the court)? (?:for|to|that)|ask(?:s|ed)(?= (?:real|an?|the|\d|one|two|three|four|five|six|seven|eight|nine|ten|\ue006))|asks? \ue003|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|sought|seek(?:s|ing)?|want(?:s|ed|ing)?|claim(?:s|ed|ing|ant)?|claims? (?:for|of)"
        r"|insist(?:s|ed|ing)?(?: on)?|press(?:ed|es|ing)? for|call(?:ed|s|ing)? for|push(?:ed|es|ing)? for|mov(?:ed|es) for|plead(?:ed|s)? for|argued for|pray(?:ed|s) for|appl(?:ied|ies) (?:for|to)"
        r"|recommend(?:s|ed)|suggest(?:s|ed)|put (?:his|her|its|their|the|\ue000(?:'s)?) [\w ]{3,25} at|propos(?:es|ed|ing)|estimat(?:es|ed|ing)|assess(?:es|ed) (?:his|her|its|their|the) [\w ]{3,25} at|valu(?:es|ed|ing)|apprais(?:es|ed)"
        r"|renounc\w+|withdr[ae]w\w*|suit|lawsuit|action for|petition(?:s|ed)? (?:for|to)|require[ds]?|urge[ds]?|price|sum|hop(?:es|ed|ing) for|prosecutor[^.;,]{0,40} (?:wanted|named|for)|instead of the|out of the|had hoped|wish(?:es|ed)? to|asked:|claimed:|sought:|requests? that"
    )),
    ("statutory", _any(
        r"up to|may (?:be|face|get|receive|go|lose|carry|entail|mean)|might (?:be|face|get)|could (?:be|have been|face|get|mean|bring|cost|receive|end)|can (?:be|get|face|bring|lead|mean)|there may be|faces?|faced|facing"
        r"|would (?:have been|be|face|mean)|maximum|minimum|ceiling|risk(?:s|ed|ing)?|(?:law|code|article) (?:allows|permits|threatens|lets|provides)|provid(?:es|ed|ing) for|punish(?:able|es) (?:by|with)|liable to|sanction of the (?:article|part)|threaten(?:s|ed) (?:him|her|them|\ue000)? ?with"
        r"|is punished|are punished|carr(?:ies|ied|ying)|envisag(?:es|ed)|stipulat\w+|prescrib\w+|foresee\w*|sets?|entails?|from \w+ to|if (?:convicted|found guilty)|in theory|under the law"
    )),
    ("upheld", _any(
        r"left in force|left (?:the |his |her )?[\w ]{3,30} (?:in force|standing)|upheld|uph[eo]ld(?:s|ing)?|affirm(?:ed|s)|endors(?:ed|es)|sustain(?:ed|s)|let stand|stands?|stood|whose appeal|(?:dismissed|rejected|threw out|turned down|denied|refused)[^.;]{0,30} appeals?\b[^.;]{0,60}(?:whose|against)"
        r"|left (?:[\w ]{1,30} )?(?:un)?(?:changed|change|touched|altered)|(?:left|leaving) (?:[\w ]{1,40} )?without (?:any )?changes?|remain(?:ed|s)?|kept (?:in force|intact)|confirm(?:ed|s)|appeals?\b[^.;]{0,40} (?:fails|failed|was (?:lost|dismissed|rejected))|agreed with"
    )),
    ("imposed", _any(
        r"sentenc(?:ed|es|ing)|impos(?:ed|es|ing)|fin(?:ed|es|ing)|awards?|awarded|recovers?|recovered|recovering|meted out|laid|levied|slapped|dealt|issued|decree[ds]|inflicted|exact(?:ed|s)|whittled|brought|halved|lowered"
        r"|commuted|toughened|raised|has to|have to|had to|told to|bound to|liable to pay|is to|are to|was to|serv(?:ing|es|ed|e)|will serve|ordered|orders|oblig(?:ed|es|ing)|obligated|grant(?:ed|s)|satisf(?:ied|ies|ying)|must|receiv(?:ed|es)"
        r"|got|gets|gave|gives?|arrest(?:ed|s)|put|puts|plac(?:ed|es)|depriv(?:ed|es)|handed|hands|given|jail(?:ed|s)|imprison(?:ed|s)|strip(?:ped|s)|appoint(?:ed|s)|assign(?:ed|s)|cut|cuts|reduc(?:ed|es)|mitigat(?:ed|es)|chang(?:ed|es)|replac(?:ed|es)"
        r"|increas(?:ed|es)|convict(?:ed|s|ing)|undertakes?|agreed to|collect(?:ed|s)?|guilty|condemn(?:ed|s)|bann(?:ed|ing)|bans|restricted|compensate[ds]?|sent|remanded|charged \ue006|paid|pays?|repa(?:y|id)|verdict|penal(?:ised|ized)|ruled|ruling|decid(?:ed|es)|chos(?:e|en)|chooses"
        r"|doing|spend|in favou?r of|hit (?:him|her|them|the [\w ]{3,30}|\ue000|\ue001|\ue002) with|punished (?:by|with)|escaped with|got off with|let off with|earned|drew|exempted|sitting"
    )),
)  # fmt: skip
_AFTER = (
    ("statutory", re.compile(r"[^.;:\ue006]{0,20}?\b(?:(?:is|was|were|are|would be|would have been) (?:also )?(?:possible|provided for|envisaged)|(?:may|might|can|could) be (?:imposed|given))", re.IGNORECASE)),
    ("requested", re.compile(r"[^.;:\ue006]{0,60}?(?:\b(?:is|was|are|were|being|had been) (?:also |being )?(?:sought|demanded|claimed|requested|asked)|\b(?:sought|demanded|claimed|requested) by|(?:he|she|it|they|\ue000|plaintiff|claimant|prosecutors?|prosecution|company) (?:had )?(?:(?:was|were|been) (?:claiming|demanding|seeking|asking)|sought|wanted|demanded|claimed|asked|requested|insisted|hoped)|, (?:sought|claimed)|\bbe (?:recovered|paid|collected|exacted)|(?:suit|lawsuit|claim|action)\b(?! was (?:granted|satisf|upheld)))", re.IGNORECASE)),
    ("upheld", re.compile(r"[^.;:\ue006]{0,50}?(?:\bremain(?:s|ed)?\b|\bstands?\b|\bleft (?:in force|unchanged|standing)|\b(?:was|were|is|are|has been) (?:upheld|confirmed|left|kept|affirmed)|\b(?:left|kept|upheld|stays) (?:in place|in force|unchanged|intact)|\bin place\b|, without change|– оставлен)", re.IGNORECASE)),
    ("imposed", re.compile(r"[^.;:\ue006]{0,50}?\b(?:(?:was|were|has been|had been|have been|is|is to be|are to be|must be|shall be) (?:also )?(?:recovered|paid|awarded|assigned|imposed|collected|exacted|levied|ordered|granted|decreed|given)|in favou?r of)", re.IGNORECASE)),
)  # fmt: skip
_CHANGED = re.compile(
    r"\b(?:cut|reduced|lowered|brought|whittled|trimmed|slashed|changed|raised|increased|mitigated|scaled|commuted|shortened|replaced|halved)\b[^.;]{0,60}?\b(?:to|with|by) (?:a |an |only |just |pay )?\Z",
    re.IGNORECASE,
)
# "granted the claim in part: one million", "satisfied the suit for 400 thousand"
_GRANTED = re.compile(
    r"\b(?:grant|satisf|uph[eo]ld|allow|met|admitt)\w*\b[^.;]{0,60}?(?:claims?|suits?|lawsuits?|actions?|it|his|her|their|demands?)\b[^.;]{0,60}?(?:: ?|(?:in part|partly|partially|in the amount of|as to|for|to the amount of|in full)[^.;]{0,30})\Z",
    re.IGNORECASE,
)
# A court that is asked, a law that allows: the verb behind them is not done.
_ASKED_TO = re.compile(
    r"\b(?:ask|demand|request|sought|seek|want|petition|insist|urg|appl|claim)\w*\b(?: (?:the|from|\ue003|court|city|district|that|to|be|also|defendants?|\ue000))*,? (?:to |be )?(?:recover|oblige|order|award|exact|collect|grant|impose|sentence|fine|punish|give|jail|ban|deprive|recovered|awarded|collected|obliged|paid|sentenced|fined)(?:ed)?\b[^.;]{0,90}\Z",
    re.IGNORECASE,
)
_ASKED_THAT = re.compile(
    r"\b(?:ask|demand|request|sought|seek|want|insist|urg|propos|recommend)\w* (?:that )?[^.;,]{0,50}(?: be| him| her| them| \ue000) (?:to be )?(?:\w+ )?(?:placed|fined|sentenced|punished|jailed|imprisoned|arrested|banned|deprived|ordered|recovered|obliged|blocked|closed|put|sent|given)\b[^.;]{0,50}\Z",
    re.IGNORECASE,
)
_COULD = re.compile(
    r"\b(?:may|might|can|could|would|shall)(?: have| be| been| also| only| then| face| get| carry)* ?(?:fined|sentenced|punished|jailed|imprisoned|arrested|banned|deprived|ordered|put|sent|liable|held|given|a fine|fines)\b[^.;]{0,60}\Z|\bif (?:he|she|they|\ue000|convicted|found|the)\b[^.;]{0,90}\Z",
    re.IGNORECASE,
)
_UPHELD_BEFORE = re.compile(
    r"\b(?:left|leaving|upheld|affirmed|confirmed|let stand|endorsed|kept)\b[^.;]{0,70}\b(?:decision|ruling|judge?ment|verdict|sentence|fine|award|order|acts?|resolution|recovery|decree|term|punishment)\b[^.;]{0,260}\Z",
    re.IGNORECASE,
)
_RECOVERY = re.compile(r"\b(?:recovery|collection|exaction|payment)\b[^.;]{0,80}\Z", re.IGNORECASE)
_MOST = re.compile(r"\b(?:up to|maximum(?: of)?|at most|as (?:many|much) as)(?: a)? ?\Z", re.IGNORECASE)
_ASKED = re.compile(r"ask|request|sought|seek|prosecut|demand|claim|want", re.IGNORECASE)


def granted(before: str) -> bool:
    """Whether what stands before says that a claim was granted: "satisfied the suit in part: "."""
    return bool(_GRANTED.search(before))


def upheld(masked: str, start: int, low: int = 0) -> bool:
    """Whether what stands before says that a decision was left as it was: "left in force the judgment obliging"."""
    return bool(_UPHELD_BEFORE.search(masked[max(low, start - 330) : start]))


def stage_at(masked: str, start: int, end: int, *, low: int = 0, most: bool = False) -> str | None:
    """The stage of a sanction at a place: from the words that govern it before, else behind; None when none does."""
    before = masked[max(low, start - 150) : start]
    if (most or _MOST.search(before)) and not _ASKED.search(before[-60:]):
        return "statutory"
    if _ASKED_TO.search(before) or _ASKED_THAT.search(before):
        return "requested"
    if _COULD.search(before):
        return "statutory"
    if _CHANGED.search(before) or granted(before):
        return "imposed"
    behind = next((stage for stage, pattern in _AFTER if pattern.match(masked, end)), None)
    told = stage_of(before, _BEFORE)
    if behind == "statutory" and told in (None, "imposed"):
        return behind
    if behind == "requested" and told in (None, "imposed", "statutory") and not _governed(before):
        return behind
    if (behind == "upheld" or upheld(masked, start, low)) and told in (None, "imposed", "upheld"):
        return "upheld"
    return told or behind or ("imposed" if _RECOVERY.search(before) else None)


def _governed(before: str) -> bool:
    """Whether a verb stands right before, so that what follows does not govern."""
    return bool(
        re.search(
            r"\b(?:sentenc\w+|impos\w+|fined|awarded|recover(?:s|ed)|ordered|obliged|pay|grant\w+|got|received|gave|cut|reduced)\b[^.;,]{0,40}\Z",
            before,
            re.IGNORECASE,
        )
    )
