"""Words by which what is said in an English report blames somebody, or clears whoever is blamed."""

from __future__ import annotations

import re

# Families of stems: what the law, decency or a contract forbids. A stem goes on with any letters.
_FORCE = r"""beat|beaten|beating|kick\w*|punch\w*|slapp\w+|hit(?= (?:him|her|me|us|them|the|a|an|\ue000|by)\b| \ue000)|hitting|struck|strik(?:es|ing)|shov\w+|push\w+|dragg\w+|drags|hurl\w+|thr[eo]wn?(?= (?:\ue000|me|him|her|us|them|the|a|at|stones?|eggs?|paint))
    twist\w*|grabb\w+|snatch\w*|wrest\w*|tore|torn|rip(?:s|ped)|tortur\w+|chok\w+|strangl\w+|manhandl\w+|maul\w+|attack(?:ed|ing|ers?)|assault\w*|smash\w*|trampl\w*|knocked|douse\w*|dousing|hose|stabb\w+
    set (?:\w+ )*on fire|set fire|torch(?:ed|ing)|arson\w*|took away|taken away|spat|spit|harass\w*|molest\w*|stalk\w*|spied|spying|spies on|followed|tailed|wiretapp\w*|eavesdrop\w*|surveill\w+|hack(?:ed|ers?|ing)|broke into|broken into|vandal\w+|kidnap\w*|abduct\w*"""
_COERCED = r"""threat\w*|intimidat\w+|pressur\w+|leaned on|coerc\w+|forced|blackmail\w*|extort\w*|racket\w*|bull(?:y|ied|ying)|silenc\w+|shut up|gag(?:ged|s)?|muzzl\w+|obstruct\w*|hinder\w*|imped(?:ed|ing)|prevent(?:ed|s|ing)
    blocked (?:\w+ ){1,3}(?:way|path|entrance|lens|camera)|covered (?:\w+ ){0,2}(?:lens|camera)|scare\w*|frighten\w*|humiliat\w*|deprived|depriving|without (?:\w+ ){0,2}(?:permit|warrant|documents?|protocol|permission|explanation|witness\w*|tender|lawyers?|lawful|legal|grounds|reason|trial|notice)"""
_UNLAWFUL = r"""illegal\w*|unlawful\w*|unconstitutional\w*|arbitrar\w+|violat\w+|infring\w+|breach\w*|abus\w+|exceed\w* (?:\w+ )?(?:powers|authority)|negligen\w+|careless\w*|bias\w*|rigg\w+|trumped|far-fetched|fabricat\w+|falsif\w+|forg(?:ed|ery|ing|eries)|doctored|tamper\w*|(?:was|were|been|had|they|police|officers) planted|framed|set[ -]up
    staged|entrap\w*|backdated|whitewash\w*|conceal\w*|cover(?:ed|ing)? up|hushed|withh\w+|provok\w+|provocation\w*|show trial|travesty|farce|overstepp\w*|elements of (?:a |an )?(?:crime|criminal|offence)|resist\w*|disobey\w*|disobedien\w+|rowdy|disorderly|hooligan\w*|unsanctioned|restricted (?:site|area|facility)"""
_DISHONEST = r"""stole\w*|steal\w*|theft|thie(?:f|ves)|embezzl\w+|misappropriat\w+|pocketed|siphon\w*|launder\w*|kickbacks?|brib\w+|corrupt\w*|graft|nepotism|cronies|inflated|overstated|overpriced|over-?charg\w*|fictitious|dead souls|expired (?:reagent|vaccin|medic|product|food|drug|goods)\w*|substandard|poison\w*|contaminat\w*|polluti\w*|pollut\w+|dump(?:ed|ing|s)
    cheat\w*|deceiv\w*|deception|defraud\w*|fraud\w*|swindl\w*|scam\w*|evad\w+|bought votes|ballot\w*|stuff(?:ed|ing)|paid for by|for a fee|for (?:money|silence|keeping (?:quiet|silent))|on the payroll|in the pay|payroll of|paid twice|two salaries|misus\w+|(?:budget|public|state|people's) (?:money|funds)|at the expense of|cover(?:s|ed|ing)? (?:for )?(?:drug|crim|the guilty|thieves|smuggl)\w*|destroy\w*|squander\w*|wasted|rotten|cracked|incompeten\w*|receives? money|unpaid|belongs to|sold off|friends|relatives? of|(?:brother|son|father|sister)-in-law|(?:son|daughter|wife|husband|brother|nephew|family|cousin) (?:had |has )?(?:won|owns?|bought|received|got)|mafia|profiteer\w*|loot\w*"""
_BEHIND = r"""ordered (?:by|from above|(?:[\w-]+ ){0,3}(?:not to|to (?:stop|remove|delete|fire|beat|close)))|an order\b|(?:was|is|were|are|stood|stands|being) behind|masterminded?|orchestrat\w*|instigat\w*|commission(?:ed|ing the)|from abroad|foreign (?:agents?|funding|grants|sponsors)|scores? to settle|settl\w+ scores|grudge|hired|(?:linked|connected|tied) (?:to|with)|link with|in connection with|on (?:the )?(?:orders|instructions?) of|customer of|competitors|had a hand|involved in|took part in|participat\w+ in|complicit\w*|accomplice\w*|collu\w+|conspir\w*|financed|recruit\w*"""
_WORDS = r"""libel\w*|slander\w*|defam\w*|insult\w*|discredit\w*|denigrat\w*|smear\w*|swore at|curs(?:ed|ing)|obscen\w+|lies|lied|lying|a lie|liars?|false\w*|untrue|distort\w*|misquot\w*|misl(?:ed|ead\w*)|misrepresent\w*|misinform\w*|disinform\w*|made up|invented|slurs?|(?:harm|damag|undermin|tarnish|blacken|sull)\w* (?:\w+ ){0,4}(?:reputation|honou?r|dignity|name|image|trust|investment)
    incit\w+|call(?:ed|s|ing)? (?:on \w+ )?(?:for|to) (?:\w+ ){0,2}(?:unrest|overthrow|disorder|violence|seize|riot|rally|revolt|strike)|urg\w+ (?:\w+ ){0,3}to (?:seize|overthrow|riot|revolt|storm)|propagand\w*|extremis\w+|terroris\w+|separatis\w+|discord|hatred|hostility|shout\w* slogans|plagiar\w*|leaked|disclos\w+|one-sided|only one side|signs of (?:incitement|libel|slander|insult|extremism)"""
_MOTIVES = r"""revenge|vendetta|reprisals?|retaliat\w+|persecut\w+|prosecuted for|politic\w+|punish\w+ (?:\w+ )?for|punishment for|witch-?hunt\w*|targeted|scapegoat\w*|pretext\w*|discriminat\w*|sabotag\w*|censor\w*|(?:true|real) (?:reason|motive|target)|because of (?:an? )?(?:interview|publication|article|his|her|the (?:article|series|film|publication|interview|post)|their)|for (?:criticism|criticising|criticizing|(?:his|her|their|its) (?:articles?|posts?|work|films?|publications?|views|opinions?|journalism|reporting|criticism))|attempt to (?:silence|intimidate|shut|gag|put)
    warnings?(?! of the)|failed to|neglected to|refus(?:ed|es|ing) to (?:obey|comply|show|answer|register|let|admit|give|help|investigate)|no accident|no coincidence|mere excuse|deliberate\w*|intentional\w*|on purpose|shut (?:my|his|her|our|their|the \w+) mouths?|get rid of|mock\w*|disgrac\w*|shameful|inhuman\w*|outrag\w*|cruel\w*|unfounded\w*|groundless\w*|unjust\w*|unfair\w*|cost (?:it|him|her|them|the \w+) (?:an? )?(?:contract|job|\ue006)|looking for (?:\w+ )?source"""
_FAMILIES = (_FORCE, _COERCED, _UNLAWFUL, _DISHONEST, _BEHIND, _WORDS, _MOTIVES)
_WRONG = re.compile(
    rf"(?<![\w-])(?:{'|'.join(line.strip() for family in _FAMILIES for line in family.splitlines())})(?!\w)",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\([^()]*\)")
# What takes the wrong back: "no signs of slander", "did not threaten", "without violations".
_NONE = re.compile(
    r"(?:\b(?:no|not|never|without|nobody|neither|nor|none|nothing|lacks?|absence of|free of|instead of)\b|n't)(?: (?!only\b|just\b|because\b|but\b)[\w'-]+){0,5} \Z",
    re.IGNORECASE,
)


def blames(claim: str) -> bool:
    """Whether words tell of a wrong that somebody has done."""
    claim = _BRACKETS.sub("", claim)
    return any(not _NONE.search(claim, 0, match.start()) for match in _WRONG.finditer(claim))


def clears(claim: str) -> bool:
    """Whether words tell that a wrong was not done: "no signs of slander"."""
    claim = _BRACKETS.sub("", claim)
    return any(_NONE.search(claim, 0, match.start()) for match in _WRONG.finditer(claim))
