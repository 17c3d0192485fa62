"""Bans that have no length in English: what somebody may not do, a medium stopped, a licence lost."""

from __future__ import annotations

import re

_MEDIUM = r"(?:newspaper|paper|magazine|weekly|daily|radio(?: station)?|TV channel|channel|station|studio|broadcaster|programme|program|outlet|publication|agency|medium|<O>)s?"
_COPIES = r"(?:circulation|print[- ]run|distribution|dissemination|publication|sale|screening|showing|release|broadcast\w*|performance|import|printing)"
_SAY = r"(?:mention|publish|write|print|broadcast|report|distribut|disseminat|releas|show|post|film|cover|say|speak|talk|discuss|run|hold|work|engag|practi[sc]|teach|occupy|leav|appear|join|attend|take part|participat|visit|head|lead|manag|us(?:e|ing)\b|blog\b|blogging|return|enter|organi[sz]|edit|found|own|air|stream|comment|criticis|criticiz|approach|contact|come|go\b|going|call|set foot|travel|meet|sign|refer)\w*"
# Who is forbidden something, between the verb and what it is.
_WHOM = r"(?:(?:<P>(?: and <P>)*|<O>|<G>|him|her|them|it|us|our client|the [\w-]+(?: [\w-]+)?|[\w-]+s) )?"
_FORBID = r"(?:ban|bann(?:ed|ing)|bans|bar|barr(?:ed|ing)|bars|debar(?:red)?|forb(?:ade|ad)|forbid(?:s|den|ding)?|prohibit(?:ed|s|ing)?|enjoin(?:ed|s|ing)?|restrain(?:ed|s|ing)?|disqualif(?:y|ied|ies|ying)|preclud(?:e|ed|es))"
_BANNING = r"(?:ban|bar|prohibition|injunction|moratorium|interdiction|restraint)"
_LICENCE = r"(?:licen[cs]e|permit|accreditation|registration|certificate|frequency|frequencies|licen[cs]es|broadcasting rights?)s?"
_TAKE = r"(?:revok(?:e|es|ed|ing)|annul(?:s|led|ling)?|cancel(?:s|led|ed|ling)?|withdr(?:aw|ew|aws|awn|awing)|suspend(?:s|ed|ing)?|pull(?:s|ed|ing)?|t(?:ake|akes|ook|aking) away|terminat(?:e|es|ed|ing)|los(?:t|es|ing)|recall(?:s|ed)?|invalidat(?:e|es|ed|ing)|rescind(?:s|ed)?)"
_TAKING = r"(?:loss|revocation|withdrawal|suspension|annulment|cancellation|termination|stripping|deprivation)"
_TAKEN = r"(?:revoked|withdrawn|annulled|cancelled|canceled|recalled|taken away|suspended|terminated|pulled|invalidated|rescinded)"
_ITS = r"(?:the |its |his |her |their |a |an |all |any |further |[\w<P><O><G>.-]+(?:'s|s') ){0,2}(?:[\w-]+ )?"
BAN = (
    rf"(?:\b{_MEDIUM}\"? (?:must |should |to |is to |has to |shall )?be (?:closed(?: down)?|shut(?: down)?|banned|suspended|liquidated|stopped)"
    rf"|\b(?:clos(?:e|ed|es|ing)|shut(?:s|ting)?(?: down)?|liquidat(?:e|ed|es|ing)|suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|stop(?:s|ped|ping)?) (?:the |its |their |an? )(?:[\w'-]+ ){{0,2}}?(?:newspaper|magazine|weekly|daily|radio station|radio|(?:TV )?channel|station|studio|publication|broadcaster|broadcasting|issue|release)s?\b"
    rf"|\b(?:issue|issuing|publication|publishing|release|broadcasting|printing) of [^.;,]{{1,40}} (?:was |were |is |has been )?(?:halted|suspended|stopped|banned|prohibited)\b|\b(?:strike|struck|strikes|striking|remov\w+|delet\w+|exclud\w+) [^.;,]{{0,40}}(?:off|from) the (?:state |media )?regist(?:er|ry)\b"
    rf"|\bthe (?:licen[cs]e |broadcast(?:ing)? )?suspension (?:expired|was|is|has|had|of (?:the )?{_MEDIUM})|\b(?:found|ruled|held|declared|considered|annulled|cancelled|lifted|upheld|overturned) the (?:licen[cs]e |broadcast(?:ing)? )?suspension\b"
    rf"|\b(?:{_FORBID}|outlaw(?:ed|s)|halt(?:ed|s)|stopp(?:ed|ing)) (?:the |its |their |his |her |any |further |all )*{_COPIES}\b"
    rf"|\b{_COPIES} (?:of [^.;,]{{1,40}} )?(?:was|were|is|has been) [^.;,]{{0,40}}?(?:halted|banned|prohibited|forbidden|outlawed)\b"
    rf"|\b{_LICENCE}\b(?: [^.;,]{{1,70}}?)? (?:(?:was|were|has been|had been|have been|is|be) (?:\w+ly )?{_TAKEN}|(?:was|were|has been|is) declared (?:invalid|void|null))|\b{_LICENCE} of [^.;,:]{{1,40}} {_TAKEN}\b"
    rf"|\b{_TAKE} {_ITS}{_LICENCE}\b|\b{_TAKING} of {_ITS}{_LICENCE}\b|\b(?:stripp?(?:ed|s)?|depriv(?:ed|es|ing)) [^.;,]{{0,40}}? ?of {_ITS}{_LICENCE}\b"
    rf"|\b{_FORBID} {_WHOM}(?:to|from|against) (?:\w+ly )?{_SAY}|\b(?:restrain|enjoin)(?:ed|s|ing) {_WHOM}(?:from|against)\b"
    rf"|\b{_BANNING} (?:on|to|against|from|restraining|forbidding|prohibiting|of) {_ITS}(?:{_WHOM}(?:to|from) )?(?:{_SAY}|{_COPIES})"
    rf"|\b(?:told|ordered|instructed|directed|obliged|required) {_WHOM}(?:not to {_SAY}|to (?:stay|keep) (?:off|away from|out of)\b|to (?:refrain|abstain) from\b|to (?:stop|cease|suspend|drop|discontinue|halt) {_ITS}(?:{_SAY}|{_COPIES}|{_MEDIUM}))"
    r"|\b(?:newspaper|paper|magazine|site|channel|outlet|station|weekly|portal)'s (?:closure|liquidation|suspension)\b|\b(?:lifetime|permanent|life-long|temporary) (?:disqualification|ban|bar|suspension)\b|\bdisqualification from\b|\bban(?:ned|s) [^.;,]{0,40} for life\b"
    r"|\bexit from the (?:country|republic) (?:is|was) (?:closed|barred|forbidden|banned)|\bstruck the ban from\b)"
)
# What the sanctioned medium or thing is, so that nobody bears it.
OF_A_MEDIUM = re.compile(
    r"releas|publication|distribut|broadcast|print|sale|show|screen|licen|registr|clos|shut|suspension|liquidat|halted",
    re.IGNORECASE,
)
# An accreditation or a press card is no right but a pass.
_PASS = re.compile(r"\b(?:accreditation|press cards?)\b", re.IGNORECASE)


def kind_of(words: str) -> str:
    """Whether what was taken away is a ban or, for a pass, something else."""
    return "other" if _PASS.search(words) else "ban"
