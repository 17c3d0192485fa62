"""Who is plaintiff, defendant, victim or attacker in English, from what is done to whom."""

from __future__ import annotations

import re

from loaders.reader.story import Story, Told, pattern

# Words that may stand before a name and say what a person is.
_LEAD = r"(?:(?!(?:by|to|for|from|with|who|that|was|were|is|and|but|or|because|after|when|which|in favou?r)\b)[\w'’\ue001-\ue003\ue007\x22«»“”-]+,? ){0,8}?"
_AND = r"(?:(?:,| and|, and|,? as well as) (?:(?:the|an?|its|his|her) )?(?:(?!(?:by|to|was|were|who|that)\b)[\w'\ue001\ue002-]+ ){0,3}?<P>)*"
_ONE = rf"{_LEAD}<P>{_AND}"
# A subject with what is said of it before its verb.
_SAID = r"(?: \([^()]{1,60}\))?(?:,? (?:of|from|at|with) [^,;.\ue000]{1,50}?(?=[, ]))?(?:, (?:(?!(?:and|but|was|were) )[^,;.\ue000]){2,90},(?: [^,;.\ue000]{2,50},)?)?(?:,? (?:who|which))?"
_HELP = r"(?: (?:has|have|had|is|was|were|are|been|being|himself|herself|also|then|later|now|again|already|just|both|all|each|immediately|twice|allegedly|reportedly))*"
_BY = rf"(?P<s><P>{_AND}){_SAID}{_HELP} "
_PASSIVE = rf"(?P<s><P>{_AND}){_SAID}(?:{_HELP} (?:was|were|is|are|been|being|got|himself|herself)(?: \w+ly| also| again| twice| then| not)*|,) "
_ACTIVE = rf"(?P<s><P>{_AND}){_SAID}(?: (?:has|have|had|also|then|later|now|again|allegedly|reportedly))* "
_PENAL = r"(?:convicted|sentenced|fined|acquitted|charged|indicted|jailed|imprisoned|tried|prosecuted|remanded|arraigned|found (?:not )?guilty|exonerated|put on trial|brought to (?:trial|justice|(?:administrative |criminal )?responsibility)|placed under (?:house )?arrest|declared (?:a )?suspect|suspected of|on trial|under (?:house )?arrest|in the dock|cleared of|absolved|amnestied|facing (?:charges|trial|up to)|accused)"
_HARMED = r"(?:beaten(?: up)?|hit|struck|punched|kicked|attacked|assaulted|slapped|stabbed|knifed|shot|wounded|insulted|threatened|harassed|humiliated|mocked|robbed|intimidated|followed|manhandled|doused|splashed|obstructed|hindered|pushed(?: out| away)?|doxxed|blackmailed|abused|spat at|killed|murdered|injured|knocked (?:down|over|to)|(?:not )?let (?:in|through)(?= )|tortured|abducted|kidnapped)"
_HARMS = r"(?:struck|strikes|hit|hits|beat|beats|punch(?:ed|es)|kick(?:ed|s)|attacked|assaulted|slapp?(?:ed|s)|pushed|pushes|shoved|grabbed|stabbed|shot at|fired at|insulted|insults|threatened|threatens|spat (?:at|on)|swore at|snatch(?:ed|es)|smash(?:ed|es)|threw|throws|broke|hindered|obstructed|dragged|knocked|sw(?:ung|ings) (?:a|an|the|his|her) \w+ at)"
_VICTIM_OF = r"(?:<P>|<O>|(?:photo|video|radio)?(?:journalist|reporter|correspondent|blogger|editor|operator|publisher)s?|camera(?:man|men|woman|person)|photographer|(?:film |TV )?crew|editorial office|newsroom|phone|telephone|camera|stone|microphone)"
_SUIT = r"(?:suits?|lawsuits?|claims?|actions?|statements? of claim|libel (?:suit|claim|case)|defamation (?:suit|claim|case)|private prosecution)"
_WANTS = r"(?:demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|claims|claimed|wants|wanted|asks|asked|requests|requested|is asking|estimat(?:es|ed)|assess(?:es|ed))"

_TABLE: tuple[tuple[str, str, dict[str, str]], ...] = (
    ("su", rf"(?:{_BY}(?:sues?|sued|suing|is suing|took|takes|taking)\b(?! by)(?: to court)? (?P<o>{_ONE})?)", {"s": "plaintiff", "o": "defendant"}),
    ("sued", rf"{_PASSIVE}sued by (?P<b>{_ONE})|\bsued by (?P<b2>{_ONE})[^.;\ue000]{{0,60}}, (?P<o>{_ONE})", {"s": "defendant", "b": "plaintiff", "o": "defendant"}),
    ("claim suit action prosecution", rf"{_ACTIVE}(?:filed|lodged|brought|submitted|initiated|instituted|presented|lost|won|withdrew|renounced|gone to court with|went to court with|turned to court with|goes to court with) (?:(?!against)[^.;\ue000]){{0,40}}?{_SUIT}\b(?: (?:against|to|on|with) (?P<o>{_ONE}))?", {"s": "plaintiff", "o": "defendant"}),
    ("court seek demand sought claim want ask request estimat assess", rf"{_ACTIVE}{_WANTS} (?:from (?P<o>{_ONE}) )?(?=[^.;]{{0,70}}(?:<M>|compensation|damages|apolog|refut|retract|moral harm|through (?:the )?court|in court|the court to|to punish|to recover|to oblige))(?:[^.;]{{0,60}}? (?:from|punish) (?P<o2>{_ONE}))?", {"s": "plaintiff", "o": "defendant"}),
    ("claim suit complaint application statement request action petition prosecution", rf"(?:on|at|upon|following|by) (?:the )?(?:basis of (?:the |a )?)?(?:{_SUIT}|complaint|application|statement|request|petition) (?:of|from|by|lodged by|filed by) (?P<p>{_ONE})(?: (?:against|to) (?P<o>{_ONE}))?", {"p": "plaintiff", "o": "defendant"}),
    ("claim suit complaint prosecution action", rf"(?:{_SUIT})(?: (?:for|on|over|about) [^.;\ue000]{{1,70}}?)? (?:of|by|from|filed by|brought by|lodged by) (?P<p>{_ONE}){_SAID} (?:against|to) (?P<o>{_ONE})|(?:{_SUIT}) (?:by|filed by|brought by|lodged by|of) (?P<p2>{_ONE})", {"p": "plaintiff", "o": "defendant"}),
    ("claim suit case proceed complaint charge verdict prosecut protocol action report trial", rf"(?:{_SUIT}|cases?|proceedings?|charges?|complaint|verdict|protocol|report|prosecution|sentence|judgment|ruling|investigation|inquiry)\b(?:(?!for \ue000|defen[cs]e)[^.;\ue000]){{0,70}}? (?:against|in respect of|in relation to|concerning) (?P<o>{_ONE})", {"o": "defendant"}),
    ("v vs versus", rf"(?P<p><P>)(?: \([^()]{{1,40}}\)|, [^,.;]{{1,50}})? (?:v\.?|vs\.?|versus) (?P<o>{_ONE})", {"p": "plaintiff", "o": "defendant"}),
    ("suit case claim", rf"suit by (?P<p>{_ONE})", {"p": "plaintiff"}),
    ("complain", rf"{_BY}(?:complained|complains) (?:to|about|of)\b", {"s": "plaintiff"}),
    ("convict sentenc fined acquit charg indict jail imprison tried trial prosecut remand arraign guilty exonerat arrest suspect accus clear absolv amnest facing dock responsib", rf"{_BY}(?:not )?{_PENAL}\b(?! (?P<x>{_LEAD}<P>))", {"s": "defendant"}),
    ("convict sentenc fined acquit charg indict accus suspect trial", rf"(?:^|[.:;,–] ?|and )(?:also )?(?:convicted|sentenced|fined|acquitted|charged|indicted|accused|suspected|tried|on trial)\b[^.;\ue000]{{0,90}}?, (?P<o>{_ONE})", {"o": "defendant"}),
    ("convict sentenc fined fines acquit charg jail imprison arrest try remand", rf"(?<!was )(?<!were )(?<!been )(?<!is )(?:convict(?:ed|s)|sentenc(?:ed|es)|fin(?:ed|es)|acquitt?(?:ed|s)|jail(?:ed|s)|imprison(?:ed|s)|remand(?:ed|s)|cleared) (?P<o>{_ONE})", {"o": "defendant"}),
    ("trial custody arrest conviction acquittal prosecution", rf"(?:trial|custody|arrest|conviction|acquittal|prosecution|sentencing|imprisonment|guilt) of (?P<o>{_ONE})", {"o": "defendant"}),
    ("respondent defendant accused suspect", rf"(?:respondents?|defendants?|accused|suspects?) (?:are|is|was|were|named|–|:)? ?(?P<o>{_ONE})", {"o": "defendant"}),
    ("beaten hit struck punch kick attack assault slap stab knif shot wound insult threaten harass humiliat mock robb intimid follow manhandl dous splash obstruct hinder push blackmail abus kill murder injur knock let tortur abduct kidnap spat doxx", rf"{_PASSIVE}{_HARMED}\b(?! (?P<x>{_LEAD}<P>))(?:[^.;\ue000]{{0,40}}? by (?P<a>(?:the )?{_ONE}))?", {"s": "victim", "a": "attacker"}),
    ("beaten hit struck punch kick attack assault slap stab knif shot wound insult threaten", rf"(?:^|[.:;–] ?)(?:{_HARMED}(?:, )?)+\b[^.;\ue000]{{0,60}}?[,:] (?P<v>{_ONE})", {"v": "victim"}),
    ("beaten hit struck punch kick attack assault slap stab insult threaten broken smashed dealt blow", rf"(?:{_HARMED}|broken|smashed|dealt|carried out|committed|made|sent) by (?P<a>(?:the )?{_ONE})", {"a": "attacker"}),
    ("struck strik hit beat punch kick attack assault slap push shove grab stab shot fired insult threat spat swore snatch smash threw throw broke hinder obstruct drag knock swung swing", rf"{_ACTIVE}{_HARMS} (?:[^.;\ue000]{{0,40}}? )?(?P<v>{_VICTIM_OF})", {"s": "attacker"}),
    ("threat receiv", rf"{_BY}(?:receiv(?:ed|es|ing)|got|getting) [^.;]{{0,40}}threat", {"s": "victim"}),
    ("whose", r"(?P<v><P>),? whose (?:camera|car|phone|telephone|house|flat|door|windows?|equipment|microphone|account|tyres?)[^.;]{0,30}(?:was|were|had been) (?:broken|smashed|set|damaged|burned|burnt|taken|hacked|snatched|slashed)", {"v": "victim"}),
    ("victim injured party recogni", rf"(?:recogni[sz]ed as (?:the |a )?(?:injured party|victim)|injured party|victim):? (?P<v>{_ONE})|(?P<v2><P>)[^.;\ue000]{{0,60}} recogni[sz]ed as (?:the |an? )?(?:injured party|victim)", {"v": "victim"}),
    ("attack beat slap insult threat violence blow", rf"(?P<s><P>){_SAID}{_HELP} (?:,? ?)(?:accused|convicted|suspected|guilty|fined|sentenced)[^.;\ue000]{{0,20}} (?:of|for) (?:the )?(?:attack|beating|slapping|assault|striking|hitting|insulting|threatening|attacking|violence)", {"s": "attacker"}),
    ("turned out identif", rf"(?:man|woman|person|attacker|assailant|caller|stranger)\b[^.;\ue000]{{0,60}}(?:turned out to be|was identified as|proved to be|is) (?P<a>{_ONE})", {"a": "attacker"}),
)  # fmt: skip
_LIST = r"[^.;]{0,140}"
_TO = r"(?:(?:the|an?|its|his|her|their) )?(?:[\w'-]+ ){0,4}?"
_ROLE = {
    "p": "plaintiff",
    "d": "defendant",
    "v": "victim",
    "a": "attacker",
    "l": "lawyer",
    "o": "official",
    "j": "judge",
    "s": "prosecutor",
}
# Shapes whose groups begin with the letter of their role; a silent "his" or "their" is nobody in them.
_SHAPES = tuple(
    pattern(text)
    for text in (
        rf"(?:suits?|lawsuits?|claims?)\b[^.;]{{0,160}}? against (?P<d>{_TO}\W?(?:<X>)(?:[^.;]{{0,50}}? and {_TO}<P>)?)",
        rf"(?:complaint|appeal|application|petition|appeal complaint) (?:of|by|filed by|from) (?P<p>{_TO}<P>)[^.;]{{0,40}}(?:against )?",
        rf"(?:ruling|verdict|sentence|acquittal|conviction|case|indictment|charges?|prosecution|trial|innocence)(?: of [\w]+)? (?:of|against|in respect of) (?P<d>{_TO}<PP>)(?!'s)",
        r"(?P<p><P>)(?:,[^,;]{0,90},)? (?:wants|wanted|claims?|claimed|demands?|demanded|seeks|sought|is suing|sued|asks for|blames|accuses)\b(?: (?:that )?(?:the sum of |to be paid )?(?:<M>|an? |the publication|compensation|damages|moral|refut|apolog|journalist|editor|<M>))",
        rf"(?:conciliation|mediation|settlement|mediated) agreement between (?P<p>{_TO}<P>)",
        rf"(?P<p><P>)(?:,[^,;]{{0,60}},)? accused (?P<d>{_TO}<PP>) (?:of|under|over)",
        rf"(?<!of the )(?<!of the mass )(?:attacks?|assaults?) (?:on|against) (?P<v>{_LIST}<P>)",
        r"(?:affected|injured|attacked|persecuted|beaten) (?:journalists?|reporters?|bloggers?|media workers)(?P<v>[^.;]{0,420}<P>)(?=[^.;\ue000]{0,160}(?:expressed|said|believe|doubt|demand|consider|stat|appeal|report|$))",
        r"obstruct\w*[^.;]{0,80}(?:activit\w+|work) of (?:the )?(?P<v>[^.;]{0,90}?<P>)",
        rf"(?:fake|cloned?|copied) (?:accounts?|pages?|profiles?|channels?) (?:of|in the name of|under the name of) (?P<v>{_TO}<P>)",
        rf"(?:campaign|reprisals|pressure|threats|hostility|violence|beating|attempt on the life) (?:against|on|of|to) (?P<v>{_TO}<PP>)",
        r"(?:phones?|accounts?|pages?|mail) of (?P<v>[^.;]{0,90}<P>),? (?:was|were|has been|have been) (?:hacked|broken into|blocked)",
        r"(?:initiator|organi[sz]er|coordinator|mastermind|perpetrator|executor|customer)s?(?: and \w+)? of the (?:[\w-]+ )?(?:attacks?|murder|beating|arson|assault)(?:[^.;\ue000]{0,60})(?P<a><P>)",
        r"(?P<a><P>),? (?:the |an? )?(?:\w+ and )?(?:initiator|organi[sz]er|coordinator|mastermind|perpetrator) of the (?:[\w-]+ )?(?:attack|murder|beating|arson|assault)",
        r"detained (?P<d><P>)",
        r"(?P<d><PP>)[^.;\ue000]{0,80}?,? (?:was|were|has been) (?:each )?(?:found guilty|sentenced|convicted|fined|acquitted|found insane)",
        r"(?P<d><PP>)(?:,[^;]{0,90},| \([^()]{1,60}\)| (?:of|from) [^.;,\ue000]{1,50})? (?:was|were|has been|have been|had been|got|stands?|stood|is|are|went) (?:\w+ly |also |each |again |first )?(?:found (?:not )?guilty|sentenced|convicted|fined|acquitted|exonerated|cleared|jailed|imprisoned|charged|indicted|accused|suspected|tried|on trial|prosecuted|arraigned|remanded|ordered to pay|handed|given \w+ (?:days|months|years)|wanted|declared wanted|released (?:on|from)|placed under|denied parole|summoned)",
        r"(?P<d><PP>)[^.;\ue000]{0,60}?(?:serving|serves|is serving|must pay|has to pay|had to pay|is to pay|walked free|walked out|pleaded (?:not )?guilty|faces? (?:up to|trial|charges)|stands accused|stood trial|was denied parole)\b",
        r"(?P<d><PP>)[^.;\ue000]{0,25}, whose (?:fine|sentence|conviction|term|arrest|trial|appeal|case)\b",
        r"convicted of [^.;]{0,80}?(?:arson|attack|assault|beating|murder|robbery)[^.;\ue000]{0,50}, (?P<a><PP>)",
        r"(?:pay|paid|award\w*|compensate|apologi[sz]e to) (?:the |an? )?(?:[\w'-]+ ){0,3}?(?P<p><P>)(?=[^.;\ue000]{0,70}<M>)",
    )
)
_INFLICTED = pattern(
    r"(?:protocol|report|case|charges?|proceedings)[^.;]{0,120}(?:harm|hooliganism|beating|assault|attack|damage|obstruct)[^.;]{0,60}against [^.;]{0,30}?(?P<a><P>)|against [^.;]{0,20}?(?P<a2><P>) (?:under|for|over)[^.;]{0,60}(?:harm|hooliganism|beating|assault|damage)|(?P<a3><P>)[^.;]{0,40}identified as a suspect"
)
_COMPILED = [(frozenset(words.split()), pattern(rf"(?<!\w)(?:{text})"), roles) for words, text, roles in _TABLE]
# A description before a name: "the journalist of the newspaper <O> ".
_ANY = r"(?:[^.;,\ue000]{0,90}?[ (])?"
_OFS = r"(?:(?:(?!\b(?:to|against|about|on|over|for)\b)[^.;,\ue000]){0,90}?[ (])?"
_EACH = rf"{_ANY}<P>"
_ALL = rf"{_ANY}<P>(?:(?:,| and|, and) {_ANY}<P>){{0,3}}"
_THEN = r"(?= |,|\.|;|\)|\(|$|'|:)"
_THING = r"(?:camera|phone|car|house|flat|windows?|tyres?|tires?|equipment|office|door|laptop|account|page|drone|microphone|tripod)s?"
# Shapes of the same kind in which a description may stand before each name.
_SIDES = tuple(
    pattern(text)
    for text in (
        rf"\b(?:claims?|suits?|lawsuits?|action|application|complaint|appeal) of {_OFS}(?P<p><P>)[^.;]{{0,80}}? (?:to|against) (?P<d>{_EACH})",
        rf"\b(?:claims?|suits?|lawsuits?|action|application)\b(?: (?:of|by|from) [^.;\ue000]{{0,70}}?)? (?:to|against) (?P<d>[^.;]{{0,110}}?<P>(?:(?:,| and|, and) {_ANY}<P>)?)",
        r"(?P<p><P>)(?:,[^;,]{0,60},)? (?:has |had |have )?(?:applied|appealed|went|turned|gone)(?: with [\w ]{3,30})? to (?:the )?(?:<C>|court|[\w -]{0,40}court)[^.;]{0,20}? against (?P<d>[^.;]{0,110}<P>)",
        rf"\bfrom (?P<d>[^.;]{{0,90}}?<P>(?:(?:,| and|, and) {_ANY}<P>)?)[^.;\ue000]{{0,40}}? (?:in favou?r of|<M>)",
        rf"\b(?:demand|ask|want|seek|claim|sought|recover|exact|collect|award)\w*\b[^.;\ue000]{{0,110}}? from (?P<d>[^.;]{{0,90}}?<P>(?:(?:,| and|, and) {_ANY}<P>)?)",
        r"(?P<d><P>),? (?:is|are|was|were) (?:no longer )?(?:the |an? )?(?:[\w-]+ )?(?:co-)?(?:respondent|defendant)s?\b",
        r"(?P<d><P>)(?:,[^;]{0,60},)? was found not to have",
        rf"\bin favou?r of (?P<p>{_EACH})",
        r"<M>\)? to (?P<p>(?:the |an? )?(?:[\w-]+ ){1,4}?<P>)",
        r"\b(?:pay|paid|pays|compensate|reimburse|award(?:ed|s)?|owes?)\b (?P<p>(?:the |an? )?[^.;\ue000\ue006]{0,60}?<P>),? (?:[^.;\ue000]{0,30})?<M>",
        rf"\b(?:refused|denied) (?:to )?(?P<p>{_EACH}),? (?:[^.;\ue000]{{0,40}}, )?in (?:satisfaction|satisfying)",
        r"(?P<p><P>)'s (?:[\w-]+ ){0,2}?(?:claim|suit|lawsuit|complaint|action|private prosecution)\b",
        r"(?P<p><P>),? whose (?:claim|suit|lawsuit|complaint)\b",
        rf"\b(?:agreement|settlement|conciliation|reconciliation) between (?P<p>{_EACH})[^.;\ue000]{{0,40}}? and (?P<d>{_EACH})",
        r"(?P<p><P>)(?:,[^;,]{0,80},)? (?:has |had |have |also |now )*(?:took back|taken back|withdrew|withdrawn|dropped|renounced|submitted|filed|lodged|brought|put in|sent) (?:the |an? |his |her |its |their |<P>(?:'s)? )?(?:[\w-]+ ){0,3}?(?:complaint|claim|suit|lawsuit|charge|prosecution|action|application|statement)\b",
        rf"\b(?:prosecution|claim|suit|lawsuit|complaint|action|charge|case)\b[^.;\ue000]{{0,50}}? (?:had been |has been |was |were )?(?:brought|filed|lodged|initiated|submitted|started) by (?P<p>{_ALL})",
        rf"\b(?:prosecution|accusation|statement|complaint|application|claim|suit|lawsuit|request) (?:of|by|from) (?P<p>{_EACH})(?= (?:about|on|over|for|against|that|,)|,|\.)",
        rf"\bground was (?:the )?(?:statement|complaint|application) of (?P<p>{_EACH})",
        rf"\b(?:sought|demanded|claimed|requested) by (?P<p>{_EACH})",
        r"(?P<p><P>)(?:,[^;,]{0,90},)? (?:has |had |have |initially |originally )*(?:asks?|asked|demands?|demanded|claims?|claimed|wants?|wanted|seeks?|sought|estimate[sd]?|values|valued)\b[^.;\ue000]{0,60}<M>",
        rf"(?P<d><P>)(?: \([^()]{{1,30}}\))?, whom (?P<p>{_EACH}),? (?:had |has )?(?:accused|sued|blamed)",
        rf"(?P<p><P>),? (?:had |has )?(?:sued|accused) (?P<d>{_EACH})",
        rf"\bv(?:s|ersus)?\.? (?P<d>{_EACH})",
        r"(?P<d><P>)[^.;\ue000]{0,30} (?:was |were )?(?:relieved|freed|cleared) of (?:all |any )?liability",
        r"(?P<d><P>)(?:,[^;]{0,90},)? (?:has |had )?begged pardon",
        rf"\b(?:found|finds|recogni[sz]ed|recogni[sz]es|declared|pronounced) (?P<d>{_ALL})(?: as)? (?:not )?(?:guilty|innocent)",
        rf"\b(?:brought|brings|called) (?P<d>{_EACH}) to (?:[\w-]+ )?(?:responsibility|justice|account|liability|trial)",
        r"(?P<d><P>)(?:,[^;]{0,60},)? (?:was|were|is|has been) (?:brought|called) to (?:[\w-]+ )?(?:responsibility|justice|account|liability|trial)",
        rf"\b(?:case|cases|proceedings|investigation|inquiry|probe|prosecution|protocol|report|charges?|check|verdict|sentence|ruling)\b[^.;\ue000]{{0,90}}? (?:concerning|against|in respect of|with respect to|regarding|in relation to|with regard to|over|on|to) (?P<d>{_ALL}){_THEN}(?!'s| (?:claim|complaint|suit|application))",
        rf"\b[Ii]n respect of (?P<d>{_EACH})",
        r"\bput on trial\b[^.;]{0,20}?(?P<d><P>)|(?P<d2><P>)(?:,[^;]{0,60},)? (?:was|were|is) (?:put )?on trial",
        rf"\b(?:trial|case) (?:over|of|against) (?P<d>{_EACH})",
        rf"\b(?:acquittal|conviction|sentence|fine) (?:went|fell|handed) (?:to|on) (?P<d>{_EACH})",
        r"(?P<d><P>)(?: \([^()]{1,40}\))?, (?:found guilty|accused|charged|suspected|convicted|sentenced|tried|wanted)\b",
        r"(?P<d><P>)(?:,[^;]{0,60},)? (?:is|was|remains|became) (?:an? |the )?(?:[\w-]+ )?(?:suspect|accused|defendant)\b",
        rf"\bthe (?:suspect|accused|defendant|convict), (?P<d>{_EACH})|\bsuspect (?P<d2><P>)",
        r"(?P<d><P>)(?:,[^;]{0,90},)? (?:received|got|gets|receives|drew|was given|is given|was handed|will serve|served|is serving|faces|had been facing|has to serve|was let off|got off|escaped)\b(?=[^.;\ue000]{0,50}(?:year|month|days|hours|fine|warning|suspended|sentence|term|arrest|reprimand|<M>))",
        r"(?P<d><P>)(?:,[^;]{0,60})?,? (?:was|were|is) (?:[\w-]+ )?(?:warned|reprimanded|released on|interrogated as (?:a )?suspect|put under|placed under|put in|remanded|sentenced|convicted|fined|acquitted|exonerated|jailed|charged|indicted|arrested|tried|condemned)\b(?! by phone)",
        rf"\b(?:condemn|convict|sentenc|fin|jail|acquitt|exonerat|charg|indict)(?:ed|s|es)\b(?: on <D>)?(?! (?:by|under|in|of|for|to|on|at|with)\b) (?P<d>{_ALL})",
        rf"(?:punishment|sentence|verdict|term|fine|conviction|arrest|restriction of liberty) of (?P<d>{_EACH}){_THEN}",
        r"\b(?:client|defendant)\b[^.;\ue000]{0,30} (?:is|was) (?P<d><P>)",
        rf"\b(?:reputation|dignity|honou?r) of (?P<p>{_EACH})",
        rf"\bfrom (?P<d>{_EACH} and {_EACH})\.",
        rf"\b(?:force|violence) (?:to|towards?|against|on) (?P<v>{_EACH})",
        rf"\battempt on (?:the life of )?(?P<v>{_EACH})",
        rf"\b(?:house|home|flat|apartment|door|doors|car|wheels|tyres|windows?|mailbox|mail box|office|yard|account|page|phone) of (?P<v>{_EACH})",
        rf"(?P<v>{_ALL}) (?:was|were|is|had been|has been) (?:\w+ly )?(?:beaten|attacked|assaulted|threatened|insulted|stopped|surrounded|pushed|hit|kicked|punched|stabbed|wounded|shut|locked|not (?:admitted|allowed|let)|kept out|turned away|dragged|knocked|followed|robbed|harassed|shadowed)",
        rf"\b(?:beat|attacked|assaulted|threatened|insulted|followed|hit|kicked|punched|stabbed|dragged|pushed|harassed|slapped|surrounded) (?:up )?(?:[\w' ]{{0,20}}, )?(?P<v>{_ALL}){_THEN}(?!'s)",
        rf"\b(?:shots?|shot|fired|bullets?)\b[^.;\ue000]{{0,40}} (?:at|over|into) (?P<v>{_EACH})",
        rf"\b(?:obstruction|obstructing|hindering|interference)\b[^.;\ue000]{{0,60}} of (?P<v>{_EACH})",
        rf"\bblackmail(?:ing|ed) (?P<v>{_EACH})|\bextort(?:ing|ed)\b[^.;\ue000]{{0,40}} from (?P<v2>{_EACH})",
        rf"\binjured party,? (?P<v>{_EACH})",
        r"\b(?:in|under) (?P<v><P>)(?:'s)? name\b",
        rf"\b(?:attacker|assailant)s?,? (?P<a>{_EACH})",
        r"(?P<a><P>)(?:,[^;,]{0,60},)? (?:beat|attacked|assaulted|hit|kicked|punched|stabbed|slapped|threatened to (?:kill|beat|bury|break))\b",
        rf"(?P<v><P>) (?:had|found|saw) (?:<P>|his|her|the|their) (?:own )?{_THING} (?:smashed|broken|burnt|burned|slashed|hacked|damaged|destroyed|taken|stolen|seized|torn|blocked|on fire|in flames|pelted|scratched)",
        r"(?P<d><P>) (?:was|were|is|has been|had been|is being) (?:taken to court|sued|dragged to court|hauled before)",
        rf"\b(?:is|are|was|were) suing (?P<d>{_EACH})",
        rf"\b(?:ordered|obliged|told|ordering|obliging|required|obliges|orders) (?P<d>{_ALL})(?:, [^.;,\ue000]{{2,80}},)? to (?:pay|compensate|apologi[sz]e|refute|publish|delete|remove)",
        rf"\bto (?:jail|imprison|fine|convict|sentence|arrest) (?P<d>{_EACH})",
        r"(?P<p><P>)(?:,[^;,]{0,70},)? (?:has |had |have )?(?:sued|(?:is |was )suing|went to court|took (?:the |it )?[\w ]{0,20}to court|goes to court|turned to the court)\b",
        r"(?P<p><P>) v(?:s|ersus)?\.? (?=the|<O>|<G>|\x22)",
        r"(?P<p><P>)[^.;\ue000]{0,60} demand(?:s|ed) (?:an? |the |publication of )?(?:an? )?(?:refutation|retraction)",
        r"\b(?:beaten|attacked|hit|assaulted|insulted|threatened|pushed|stabbed|kicked|shot) (?:up )?by (?:the |an? )?(?:[\w-]+ ){0,3}(?P<a><P>)",
        rf"(?P<a><P>)(?:,[^;,]{{0,50}},)? (?:broke|smashed|snatched|tore|grabbed|seized|knocked|threatened|insulted|pushed|shoved|set fire to|burned|slashed)\b[^.;\ue000]{{0,40}}(?:{_THING}|reporter|journalist|correspondent|cameraman|photographer|blogger|crew)",
        r"(?P<l><P>)(?:,)? who (?:defends?|defended|represents?|represented) |\b(?:represented|defended) (?:in court )?by (?:the |an? )?(?:[\w-]+ ){0,3}(?P<l2><P>)|\bdefence (?:is|was) (?:led|conducted) by (?P<l3><P>)",
        r"(?P<d><P>)(?:,[^;,]{0,40})?,? on trial\b",
        rf"\b(?:in|into) the dock (?:is|are|was|were|sits?|sat) (?P<d>{_EACH})|(?P<d2><P>)[^.;\ue000]{{0,40}} (?:is|was|sits|sat|found himself|found herself) in the dock",
        r"\b[Pp]residing(?: (?:judge|officer))?:? (?P<j><P>)",
        r"(?P<l><P>) (?:is defending|defends|is representing|represents) (?:the )?(?:[\w-]+ )?(?:journalist|reporter|blogger|editor|defendant|accused|plaintiff|activist|newspaper|<O>)",
        r"(?P<d><P>)'s (?:[\w-]+ ){0,2}(?:sentence|conviction|fine|arrest|trial|acquittal|prison term|verdict|guilt)\b",
        r"(?P<d><P>) (?:may|could|might|can) (?:now |also )?(?:be (?:jailed|imprisoned|fined|sentenced|tried)|face|go to (?:jail|prison)|get)",
        r"(?P<d><P>)(?:,[^;,]{0,60},)? (?:has |had |have )?(?:appealed|challenged|contested) (?:against )?(?:the |his |her |<P>(?:'s)? )?(?:[\w-]+ )?(?:fine|sentence|conviction|arrest|verdict|punishment|penalty)",
        r"(?P<p><P>)(?:,[^;,]{0,60},)? (?:has |had )?(?:lost|won) (?:the |his |her |a |<P>(?:'s)? )?(?:[\w-]+ )?(?:case|suit|lawsuit|claim|action) (?:against|over|on)",
        r"\b(?:court|panel|board|collegium|sitting|bench)\b[^.;\ue000]{0,20} (?:chaired|headed|presided over|led) by (?:the )?(?P<j><P>)",
        r"(?P<o><P>),? who (?:heads|headed|leads|led|manages|chairs|runs) (?:the |an? )?(?:[\w-]+ ){0,2}(?:department|ministry|akimat|administration|committee|school|hospital|clinic|district|city|region|university|company|bank|<G>)",
        r"\b(?:heard|tried|considered|presided over|chaired|conducted|examined) by (?:the )?(?P<j><P>)(?= (?:of|in|at) (?:the )?(?:<C>|[\w -]{0,30}court)|[.,;]|$)|\bunder the (?:chairmanship|presidency) of (?P<j2><P>)|\bpresided (?:over )?by (?P<j3><P>)",
        r"\bcharges? (?:was|were) (?:supported|presented|read out) by (?P<s><P>)|(?P<s2><P>) of the prosecutor's office",
    )
)  # fmt: skip
# Those who act for others: what they file or are told is not their own.
_FOR_OTHERS = ("lawyer", "judge", "prosecutor")
_WHOM = re.compile(r"\bwhom\b[^.;]{0,80}\Z")
_OWN = re.compile(
    r"\b(?:sued|suing|sues|fined|convicted|sentenced|beaten|threatened|insulted|accused|complained|was|were)\b"
)
_UNREAL = re.compile(
    r"\b(?:if|would|could|might|may|intends?|plans?|going to|threatens? to|threatened to|nobody|nor|never)\b[^.;]{0,25}\Z",
    re.IGNORECASE,
)

_HARMING = re.compile(
    r"\b(?:obstruct\w*|shots?|attacks?|threats?|beating|murder|bodily harm|assault|violence|hinder\w*|arson|blackmail\w*|extort\w*)\b",
    re.IGNORECASE,
)


def parts(story: Story) -> None:
    """Give the people the parts that the sentences tell."""
    for told in story.told:
        low = told.masked.casefold()
        if "\ue000" not in low:
            continue
        for words, compiled, roles in _COMPILED:
            if any(word in low for word in words):
                for match in compiled.finditer(told.masked):
                    _give(story, told, match, roles)
        for shape in (*_SHAPES, _INFLICTED):
            for match in shape.finditer(told.masked):
                _give_shown(story, told, match)
        for shape in _SIDES:
            for match in shape.finditer(told.masked):
                if not told.in_quotation(match.start()):
                    _give_side(story, told, match)


def _give(story: Story, told: Told, match: re.Match[str], roles: dict[str, str]) -> None:
    if told.in_quotation(match.start()) or _UNREAL.search(told.masked, 0, match.start()):
        return
    for group, text in match.groupdict().items():
        role = roles.get(group[0]) if text else None
        if not role:
            continue
        for one in told.mentions("Person", *match.span(group)):
            name = one.value["name"]
            if role in ("plaintiff", "defendant") and story.has(name, *_FOR_OTHERS) and not _OWN.search(match[0]):
                continue
            story.give(name, role, told.span(*match.span()))


def _give_shown(story: Story, told: Told, match: re.Match[str]) -> None:
    for group, text in match.groupdict().items():
        role = _ROLE[group[0]]
        for one in told.mentions("Person", *match.span(group)) if text else ():
            name = one.value["name"]
            if role != "attacker" and story.has(name, *_FOR_OTHERS, "expert"):
                continue
            if role == "defendant" and _WHOM.search(told.masked[: match.start(group)]):
                continue
            if one.silent and story.reading.low[one.start : one.end] in ("his", "her", "their"):
                continue
            if role == "defendant" and story.has(name, "plaintiff") and told.in_quotation(match.start()):
                continue
            story.give(name, role, told.span(*match.span()))


def _give_side(story: Story, told: Told, match: re.Match[str]) -> None:
    for group, text in match.groupdict().items():
        if text:
            _give_one(story, told, match, group)


def _give_one(story: Story, told: Told, match: re.Match[str], group: str) -> None:
    role = _ROLE[group[0]]
    people = list(told.mentions("Person", *match.span(group)))
    last = people[-1:] if group[0] == "p" else people
    for one in last:
        name = one.value["name"]
        if one.silent and story.reading.low[one.start : one.end] in ("his", "her", "their"):
            continue
        if (
            role == "defendant"
            and _HARMING.search(told.masked[match.start() : match.end(group)])
            and story.has(name, "journalist")
        ):
            role = "victim"
        if story.has(name, *_FOR_OTHERS, "expert") or (
            story.has(name, "police") and role in ("plaintiff", "defendant")
        ):
            continue
        if role == "defendant" and story.has(name, "plaintiff"):
            continue
        story.give(name, role, told.span(*match.span()))
