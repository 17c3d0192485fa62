"""Words and phrases for what is done to people who are attacked, as pieces of patterns over plain clauses."""

from __future__ import annotations

import re

from loaders.reader.story import SIGNS

_M, _O = SIGNS["Money"], SIGNS["Outlet"]

# Out of a hall, or not into it; police who lead somebody away detain him.
_OUT = r"(?:kicked|thrown|turned|driven|forced|shown|escorted|ordered|hustled|marched|shoved|pushed|sent|asked) (?:out|away)|(?:led|put|kept|dragged) out|(?:removed|expelled|ejected|evicted|shut out|locked out) (?:from|of)(?! (?:the |his |her )?(?:office|post|job|party|case|register|list|position|air|trial))|(?:asked|told|ordered|made|forced) to (?:leave|delete|erase|stop filming|switch off)|turned back"
_DENIED = r"not (?:let|allowed|admitted|permitted)|(?:refused|denied) (?:entry|admission|access|accreditation|permission)|(?:stripped|deprived) of (?:his |her |their )?accreditation|(?:barred|forbidden|prohibited|banned) (?:from|to) (?:film|enter|attend|cover|record|photograph|tak|shoot|com|work|the )\w*|prevented from|(?:obstructed|hindered|barred)"

HARMED = (
    rf"(?:beaten|hit|struck|punched|kicked|attacked|assaulted|slapped|stabbed|knifed|shot|wounded|insulted|threatened|harassed|humiliated|mocked|robbed|intimidated|followed|shadowed|manhandled|doused|splashed|sprayed|pelted|soaked|egged|rammed|run over|throttled|choked|bitten|elbowed|clubbed|trampled|pinned|jostled|thrashed|battered|lynched|hounded|trolled|spied on|wiretapped|bugged|head-?butted|whipped|pushed|shoved|doxxed|doxed|blackmailed|abused|spat (?:at|on)|fired (?:at|on)|killed|murdered|injured|hurt|maimed|burgled|knocked|impersonated|{_DENIED}|{_OUT}"
    r"|tortured|abducted|kidnapped|surrounded|encircled|dragged|grabbed|seized by|bullied|cursed|sworn at|surveilled|tailed|trailed|watched by|stalked|(?:locked|shut) (?:up )?(?:in|inside)(?![^;]{0,40}(?:detention|cell|prison|colony|isolat|custody|days|months|years))|set upon|ambushed|targeted|poisoned|burnt|burned|stopped|strangled|hospitali[sz]ed)"
)
HARMS = r"(?:(?:(?<=had )|(?<=has ))(?:broken|thrown|torn|beaten|bitten)|lock(?:ed|s)(?= [^;]{0,30} (?:in|inside)\b)|struck|strikes|hit|hits|beat|beats|punch(?:ed|es)|kick(?:ed|s)|attack(?:ed|s)|assault(?:ed|s)|slapp?(?:ed|s)|push(?:ed|es)|shov(?:ed|es)|grabb?(?:ed|s)|stabb?(?:ed|s)|shot(?: at)?|fired (?:at|on)|opened fire on|insult(?:ed|s)|threaten(?:ed|s)|spat (?:at|on|in)|swore at|swears at|shouted (?:abuse )?at|yelled at|snatch(?:ed|es)|smash(?:ed|es)|threw|throws|hurled|broke|breaks|hinder(?:ed|s)|obstruct(?:ed|s)|dragg?(?:ed|s)|knock(?:ed|s)|tore|seized(?= [^;]{0,20}(?:camera|phone|microphone|by the))|chas(?:ed|es)|doused|douses|splashed|sprayed|pelted|rammed|ran over|ran down|lunged at|rushed at|pounced on|set upon|swung at|bit|elbowed|jostled|throttled|strangled|choked|wounded|injured|followed|shadowed|trailed|stalked|harass(?:ed|es)|hounded|bull(?:ied|ies)|blackmail(?:ed|s)|humiliat(?:ed|es)|manhandled|took (?:\w+ ){0,2}by the|took away|takes away|wrested|(?:did|would) not (?:let|allow)|(?:drove|threw|pushed|kicked) out|(?:drove|threw|pushed|kicked|dragged|shoved|chased)(?= [^;\ue000]{0,40} (?:out|away|off)\b)|surrounded|dealt|abused|cursed|curses|doxxed|abducted|kidnapped|robbed|set (?:his|her|the|a|their) dogs? on)"
# Who keeps somebody out is no attacker.
DENIES = rf"(?:(?:did|would|does|do|could) not (?:let|allow|admit)|wouldn't let|(?:refus(?:ed|es|ing)|declin(?:ed|es)) (?:to (?:let|admit|allow|accredit|give (?:entry|access|accreditation) to)|(?:entry|access|admission|accreditation) to)|(?:denied|denies|refused|refuses) (?:entry|access|admission|accreditation) to|prevent(?:ed|s|ing)|(?:drove|threw|turned|showed|put|led|pushed|kicked|escorted) out|(?:drove|threw|turned|turn(?:ed|s)|chased) away|(?:expelled|ejected|removed|evicted) (?=[^;{_M}]* (?:from|room|hall|meeting|session))|stopped (?=[^;{_M}]* (?:from )?(?:film|cover|record|photograph|enter|com|shoot))|kept (?=[^;{_M}]* (?:out|away|from))|(?:barred|banned|forbade|prohibited|forbids|prohibits) (?=[^;{_M}]* (?:from|to) (?:film|cover|record|photograph|enter|attend|the (?:hall|session|meeting|court|briefing|building|premises)))|obstruct(?:ed|s)|hinder(?:ed|s)|interfer(?:ed|es) with|bans? on (?:entry|filming) for)"
# With these a thing is used on somebody, or taken from him: "broke a bottle over the head of".
WIELDED = r"\b(?:broke|breaks|smash(?:ed|es)|threw|throws|hurled|flung|splash(?:ed|es)|poured|sprayed|pointed|aimed|fired|discharged|snatch(?:ed|es)|wrest(?:ed|s)|tore|tears|knock(?:ed|s)|grabb?(?:ed|s)|wrenched|pulled|twisted|swung|swings|emptied|fractured|dislocated|bruised|bloodied)"
BODY = r"(?:head|face|arms?|legs?|hands?|nose|jaw|tooth|teeth|eyes?|ribs?|neck|throat|back|chest|shoulders?|stomach|fingers?|wrists?|collar|hair|skull|feet|foot|ears?|knees?|body|collarbone)"
THING = r"(?:cameras?|phones?|telephones?|smartphones?|cars?|vehicle|house|home|flat|apartment|windows?|windscreen|tyres?|tires?|equipment|office|doors?|gate|fence|garage|dacha|yurt|mailbox|laptop|computer|accounts?|pages?|profile|drone|microphone|tripod|memory card|dictaphone|recorder|mail|yard|e-mail|channel|wheels?|WhatsApp|Telegram|Instagram|Facebook)"
BROKEN = r"(?:broken(?: into)?|smashed|burnt|burned|torched|set (?:on fire|ablaze|alight)|slashed|hacked(?: into)?|hijacked|cracked|damaged|destroyed|wrecked|taken away|snatched|wrested|stolen|torn|blocked|cut|punctured|pelted|scratched|daubed|smeared|cloned|knocked|kicked in|shot at|doused|vandali[sz]ed|copied|doxxed|painted|tapped|bugged|trashed|ransacked by (?:unknown|unidentified))"
# "the newspaper's crew": somebody of the media, whom a subject that is a person attacks.
MEDIA = rf"(?:{_O}|(?:(?:photo|video|radio)?(?:journalist|reporter|correspondent|blogger|editor|operator|publisher|newspaper)s?|camera(?:man|men|woman|person)|photographer|crew|newsroom|editorial (?:office|board)|film crew|phone|telephone|camera|stone|microphone)\b)"
INJURY = r"(?:injur(?:y|ies)|bruis(?:e|es|ing)|concussion|wounds?|blows?|burns?|fractures?|cuts|stitches|black eye|broken \w+|bodily harm|head trauma|abrasions|haematomas?|hematomas?)"
# What is left at a door or sent to frighten.
OMINOUS = r"(?:wreath|bullets?|cartridges?|dead \w+|severed \w+|knife|coffin|threat\w*|grenade|explosive|listening device|bug|tracker|red cross|noose|funeral|slaughtered|package|obscene \w+|pornograph\w+|abusive \w+|pig's head|swastika|obscen\w*|warning note|anonymous (?:note|letter))"
# An answer that is refused or not given, unlike a door that is shut.
UNANSWERED = re.compile(
    r"\b(?:inquir(?:y|ies)|enquir(?:y|ies)|requests?|quer(?:y|ies)|questions?|letters?) (?:of|from|by|about|to|for|remain|was|were|has|have|got)\b|\b(?:refus\w+|declin\w+|fail\w+|did not|denied) (?:\w+ )?(?:to )?(?:\w+ )?(?:information|answer|reply|data|documents?|figures|name|list|tell|disclose|provide|give)\b|\brefusal of [^;.]{0,60} to (?:name|disclose|give|provide|answer|tell|inform|release|publish)\b|\bno (?:answer|reply)\b|\bunanswered\b|\bofficial use\b",
    re.IGNORECASE,
)
