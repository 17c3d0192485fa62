"""Who asks for a sanction in English, who is to receive, and when an outlet or a body bears it."""

from __future__ import annotations

import re

from loaders.reader.bearers import Sides

# Outlets, and people whom the report does not name.
_GENERIC = "newsroom|newspaper|site|website|outlet|channel|paper|magazine|weekly|daily|portal|agency|editorial (?:office|board|staff)|broadcaster|company|station|studio|publication|attackers?|assailants?|offenders?|culprits?|hooligans?|men|guards?|drivers?|workers?|policem[ae]n|thieves|robbers?"
# A name in quotes, or a word for an outlet that no name follows.
_BODY = rf'(?:"?[\ue001\ue002](?:"|(?!"))|(?:{_GENERIC})\b(?! "?[\ue000\ue001\ue002]))'
# "the newspaper's editor X", "the site and its author X": the person bears it too.
_ALONE = r"(?!(?:'s|,)? ?(?:(?!(?:from|by|against|nothing|on|and)\b)[\w-]+ ){0,3}\ue000| and (?:[\w'-]+ ){0,5}\ue000)"
_SUBJECT = rf'(?:"?[\ue001\ue002]"?|\bthe (?:{_GENERIC}))'

SIDES = Sides(
    asking=re.compile(
        r"(?P<p>\ue000)(?:[^.;:\ue000]{0,40}? |, [^.;:]{0,60}, )(?:demand|ask|sought|seek|want|claim|estimat|insist|request|sue[sd]?\b|valu|requir|won\b|obtain|was awarded|will (?:get|receive))",
        re.IGNORECASE,
    ),
    receiving=re.compile(
        r"\b(?:in favou?r of|(?:to|for) the benefit of|award\w* (?:\ue006 )?to|ow(?:ed|ing) to|due to|(?:go(?:es)?|went|transferred) to|(?:to |must |should |shall )?(?:pay|paid|hand|give|compensate|reimburse)(?: \ue006)?(?: to)?(?: for moral (?:harm|damages?))?|compensation (?:to|for)|apologi[sz]e (?:publicly )?to|apolog(?:y|ies) to|\ue006 to)"
        r" (?:the |his |her |\ue000 )?(?:(?!from\b|by\b|and\b|for\b)[\w'.-]+ ){0,7}?(?P<p>\ue000)",
        re.IGNORECASE,
    ),
    struck=re.compile(
        r"(?P<p>\ue000(?:(?:, (?:the )?(?:[a-z-]+ ){0,3}\ue000)*,? and (?:the )?(?:[a-z-]+ ){0,3}\ue000)?)(?:, [^,;.\ue000]{0,60},)? (?:was|were|has been|have been|had been|is|are)(?: (?:\w+ly|also|then|each|both)){0,2} (?:fined|sentenced|arrested|jailed|imprisoned|given|remanded|stripped|deprived|condemned)\b",
        re.IGNORECASE,
    ),
    aimed=re.compile(
        r"(?: \([^()]{1,40}\))?,? ?(?:[\w-]+ ){0,4}?(?:went to|fell (?:to|on|upon)|on|upon|against|from) (?!the (?:basis|grounds|suit|complaint|claim))(?:the |an? |its |\ue001 |\ue002 )?(?:(?!(?:complaints?|suits?|claims?|statements?|applications?|requests?|motions?|demands?|basis|behalf|charges?|and|for|of)\b)[\w'\ue001\ue002-]+,? ){0,5}?(?P<p>\ue000(?:, \ue000|,? (?:and|as well as) (?:(?!(?:in|for|by|to|who|which|that|is|was)\b)[\w'\ue001\ue002\"-]+,? ){0,7}?\ue000)*)",
        re.IGNORECASE,
    ),
    of_a_body=re.compile(
        rf"(?: (?:shall|must|is|are|was|were|to|be|will|been|paid|recovered|collected|in|of|for|moral|harm|damages?|compensation)){{0,8}} (?:from|against|by|on) (?:the |an? |its )?(?:(?!and\b)[\w'-]+ ){{0,3}}?{_BODY}{_ALONE}",
        re.IGNORECASE,
    ),
    sued=re.compile(
        r"\b(?:sue[sd]?|suing|(?:took|takes|taken|taking|dragg(?:ed|ing)|haul(?:ed|ing)) (?=[^.;,]{0,40} to (?:the )?(?:[\w-]+ )?(?:court\b|\ue003))) ?(?:the |an? |its |\ue001 |\ue001 and its )?(?:[a-z-]+ ){0,4}(?P<p>\ue000)",
        re.IGNORECASE,
    ),
    wronged=re.compile(
        r"\b(?:slander(?:ing|ed)?|libell?(?:ing|ed)?|insult(?:ing|ed|s)?|defam(?:ation|ing|ed)|offend(?:ing|ed)|threat(?:s|ening|ened)|beating|attack(?:ing)?|assault(?:ing)?|humiliat\w+|extort\w+ [^.;]{0,30}from|took \ue006 from|demanding \ue006 from)(?: of| against| to| the honou?r(?: and dignity)? of)? (?:the |an? |his |her |its |\ue000 (?=[a-z]))?(?:(?!(?:by|from|and|court|who|which)\b)[\w'-]+,? |\ue001 |\ue002,? ){0,8}?(?P<p>\ue000)"
        r"|(?P<o>\ue000)'s? (?:\w+ )?(?:accomplices?|attackers?|assailants?|brothers?|sisters?|sons?|daughters?|wife|husband|mother|father|relatives?|neighbours?|successors?|colleagues?|opponents?|critics?|drivers?|guards?|supporters)\b",
        re.IGNORECASE,
    ),
    jointly=re.compile(
        r"\b(?:the (?:co-)?(?:defendants|respondents|accused|convicts|convicted)|jointly|solidarily|in solidarity|from both|both of them)\b",
        re.IGNORECASE,
    ),
    hit=re.compile(
        r"\b(?:(?P<pays>ordered|obliged|orders|obliges)|fined|sentenced|convicted|condemned|jailed|imprisoned|arrested|remanded|punished|banned|barred|deprived|stripped|gave|handed|fines|sentences|jails|gives) (?!up\b)(?:the |an? |its |his |her |\ue001 |\ue002 )?(?:(?!(?:to|for|of|and|that|by|in)\b)[\w'-]+ ){0,4}?(?P<p>\ue000(?:(?:, \ue000)*,? and (?:the )?(?:[a-z-]+ ){0,3}\ue000)?)(?!'s| (?:to be|said|had)\b)",
        re.IGNORECASE,
    ),
    several=re.compile(r"\b(?:both|them|they|each|all (?:three|four|five))\b", re.IGNORECASE),
    body=re.compile(
        r"\b(?:fin(?:e|ed|es|ing)|oblig\w+|order(?:ed|s|ing)|(?:imposed|inflicted|levied) (?:a \w+ )?(?:on|upon)|recover(?:ed|s|ing)? [^.;]{0,30}from|collect(?:ed|s|ing)? [^.;]{0,30}from|\ue006 from|from|against|su(?:e[sd]?|ing)|(?:suit|claim|action)(?: of [^.;,]{1,40}?)? (?:to|with)|penali[sz]ed|punish(?:ed|es)|sentenced|warn(?:ed|s)|bind(?:s|ing)|found)"
        rf" (?:the |an? |its )?(?:(?!and\b)[\w'-]+ ){{0,5}}?{_BODY}{_ALONE}"
        rf"|{_SUBJECT}(?: (?:also|was|were|is|are|now|then|itself|had been)){{0,2}} (?:given|told|sentenced|jailed|arrested|must|should|shall|ha[sd] to|have to|to pay|found guilty|fined|ordered|obliged|warned|lost)"
        r"|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|other) (?:other |more )?(?:[\w-]+ ){0,2}?(?:journalists|reporters|editors|bloggers|activists|people|persons|participants|protesters|men|women|employees|residents)\b",
        re.IGNORECASE,
    ),
)
