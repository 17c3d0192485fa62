"""What a report says of a sanction: imposed, asked for, upheld, or only possible by law."""

from __future__ import annotations

import re

from loaders.reader.story import Told

# Infinitives say what is to be done, not that it was: "asked to recover" asks.
_INFINITIVE = re.compile(
    r"\bto (?:also |jointly |publicly )?(?:recover|award|pay|impose|fine|sentence|collect|exact|oblige|give|be|serve|compensate|order|convict|punish|jail|place|put|publish|have|deprive|reimburse|send|ban|restrict|cut|reduce)\b|\bbe (?:\w+ly )?(?:recover|refut|award|fin|sentenc|impos|collect|exact|convict|punish|delet|retract|block|clos|remov|dismiss|ban)\w*ed\b",
    re.IGNORECASE,
)
_STAGES = (
    ("requested", re.compile(
        r"\b(?:ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|sought|seeks?|seeking|want(?:s|ed|ing)?|claim(?:s|ed|ing)?|insist(?:s|ed|ing)?(?: on)?|press(?:ed|es|ing)? for|call(?:ed|s|ing)? for|push(?:ed|es|ing)? for"
        r"|mov(?:ed|es) for|plead(?:ed|s)? for|argued for|pray(?:ed|s) for|applied for|appl(?:ies|ying) for|recommend(?:s|ed|ing)|suggest(?:s|ed)|propos(?:es|ed|ing|al)|put (?:his|her|its|their|the|\ue000(?:'s)?) (?:claim|damage|suffering|moral|loss)\w*(?: \w+)? at"
        r"|(?:estimat|valu|assess|apprais|pric)(?:es|ed|ing|e)\b(?: [\w'-]+){0,5}? (?:at|in|to)|renounc\w+|withdr[ae]w\w*|took back|dropped|suit|suits|lawsuit|lawsuits|claims?|action|requires?|urg(?:ed|es)|sum:|motion|petition\w*|expects?|hopes)\b", re.IGNORECASE)),
    ("statutory", re.compile(
        r"\b(?:may (?:be|face|get|lead|result|mean|entail|involve|reach)|could (?:be|have been|have|face|get|lead|mean)|can be|can (?:get|lead|mean|cost|bring|result)|might|fac(?:es?|ing|ed)|would (?:have been|be|face)|maximum|minimum|risk(?:s|ed|ing)?|provid(?:es?|ed|ing) for|punishable|(?:is|was|are|were) (?:then |now |also |at the time )*(?:punish\w*|liable)"
        r"|sanction of (?:the )?article|threatens? (?:with|him|her)|threatened with|carr(?:y|ies|ied)|envisag\w+|stipulat\w+|prescrib\w+|foresees?|foresaw|implies|entails?|allows?(?: for)?|sets?|ceiling|penalty (?:is|was|of up)|law|code|from \w+ to|up to)\b", re.IGNORECASE)),
    ("upheld", re.compile(
        r"\b(?:(?:left|leaves|leaving|kept|keeps)[^.;]{0,60}?(?:in force|unchanged|without (?:any )?changes?|standing|intact|untouched|in place)|upheld|upholds|affirmed|endorsed|sustained|let stand|stands|confirmed|confirms|took effect|came into (?:force|effect)"
        r"|(?:dismissed|rejected|threw out|turned down|denied|refused)[^.;]{0,30} appeals?\b[^.;]{0,60}whose|remain(?:s|ed)?|stayed|unchanged|refused to (?:change|reduce|overturn|alter|cut|lower))\b", re.IGNORECASE)),
    ("imposed", re.compile(
        r"\b(?:(?:granted|satisf(?:ied|ying)|allowed|upheld|sustained)[^.;:]{0,60}?(?:claim|suit|lawsuit|action)s?(?: in part| partly| partially)?|sentenc(?:ed|es|ing)|impos(?:ed|es|ing)|fin(?:ed|es|ing)\b|awarded|awards|recovered|recovers|meted out|laid|levied|slapped|dealt|issued|decreed|inflicted|exact(?:ed|s)|whittled|brought|halved|lowered|commut(?:ed|es)|toughened|raised|ha(?:s|ve|d) to|told|bound|liable to"
        r"|serv(?:ing|es|ed)|will serve|must|ordered|orders|obliged|obliges|obligated|granted|grants|satisf(?:ied|ies|action)|received|receives|get|gets|got|arrest(?:ed|s)|put|puts|placed|deprived|handed|hands|given|gave|gives|jailed|stripped|appointed|assigned|cut|cuts|reduced|reduces|mitigated|changed|replaced|increased|convicted|convicts"
        r"|undertakes?|agreed|collected|collects|guilty|condemned|banned|bans|restricted|sent|paid|pays|is to|are to|was to|were to|chose|chooses|settled on|decided|decides|ruled|rules|punished|penali[sz]ed|escaped with|off with|away with|forbidden|forbade|prohibited|suspended|judge?ment of|verdict|compensate[sd]?|warned|cost (?:him|her|them))\b", re.IGNORECASE)),
)  # fmt: skip
_MODAL = re.compile(r"\b(may|can|could|might|would|will|shall) (?:\w+ly |also |then )?(be|have been) \w+ed\b", re.IGNORECASE)
# Right behind: "which he had demanded", "is being sought by".
_BEHIND = re.compile(
    r"(?: [–-])?,? ?(?:(?:that|which|as) )?(?:(?:he|she|it|they|the (?:plaintiff|prosecutor|prosecution|company|claimant|firm|akim|bank|official)|\ue000|\ue002|\ue001|(?:is|was|were|are|has been|had been)(?: being)?|being) ){1,2}(?:had |have |has |originally |initially |first )*(?:sought|wanted|demanded|claimed|asked(?: for)?|requested|insisted on|want(?:s)?|seeks?)\b",
    re.IGNORECASE,
)
_IMPOSED_BEHIND = re.compile(
    r"[^.;,]{0,30}? (?:was|were|is|has been|had been) (?:\w+ ){0,2}(?:imposed|awarded|recovered|levied|exacted|ordered|collected|granted|decreed|adjudged|laid)\b",
    re.IGNORECASE,
)


def stage_at(told: Told, start: int, end: int) -> str | None:
    """The stage of the sanction at a place of a sentence, as the words of its clause tell; none when they do not."""
    masked = told.masked
    low = max(masked.rfind(";", 0, start) + 1, start - 240, 0)
    ahead = _INFINITIVE.sub(" ", _MODAL.sub(r"\1 be ", masked[low:start]))
    if _BEHIND.match(masked, end):
        return "requested"
    if _IMPOSED_BEHIND.match(masked, end) and not re.search(r"\b(?:if|could|may|might|would)\b", ahead[-40:]):
        return "imposed"
    best: tuple[int, str] | None = None
    for stage, shape in _STAGES:
        for match in shape.finditer(ahead):
            if best is None or match.end() > best[0] or (match.end() == best[0] and stage == "requested"):
                best = (match.end(), stage)
    if re.search(r"\b(?:up to|not more than|no more than|at most) ?(?:a |an )?\Z", ahead) and (best is None or best[1] != "requested"):
        return "statutory"
    if best and best[1] == "upheld" and re.search(r"\b(?:upheld|sustained) (?:it|the (?:\w+ )?(?:claim|suit|action|lawsuit)s?|his|her|their)\b[^.;]*\Z", ahead):
        return "imposed"
    return best[1] if best else None
