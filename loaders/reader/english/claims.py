"""How English reports attribute a claim, and tell the state of a charge."""

from __future__ import annotations

import re

from loaders.reader.claims import ClaimWords, Saying
from loaders.reader.english.stances import weigh
from loaders.reader.story import pattern

_ADV = r"(?:also |later |then |further |publicly |repeatedly |now |only |simply |has |have |had |himself |herself |themselves |is |are |been )*"
_SIGN = r"[\ue000-\ue003]"
_WHO = (
    rf"(?:(?:the |its |his |her |their |a |an )?(?:[\w'-]+ ){{0,5}}?{_SIGN}(?:'s [\w ]+?)?|(?:the )?[\w' -]{{3,50}}?)"
)
_SPOKE = (
    r"(?:sa(?:y|ys|id)|stat(?:es|ed)|repl(?:y|ies|ied)|answer(?:s|ed)|retort(?:s|ed)|recall(?:s|ed)|recount(?:s|ed)|remark(?:s|ed)|comment(?:s|ed)|explain(?:s|ed)|insist(?:s|ed)(?! on\b)|add(?:s|ed)|note[sd]"
    r"|told (?:us|reporters|journalists|the [\w ]{3,20}|[\ue000-\ue002])|wrote|writes|declare[sd]|complain(?:s|ed)|emphasi[sz]e[sd]|object(?:s|ed)|admit(?:s|ted)|argue[sd]|quoted)"
)
# Verbs that report what is said; the words behind them say whether it is an accusation, a denial or neither.
_SAYS = (
    r"(?:(?<!the )sa(?:y|ys|id)(?! nothing| court|goodbye)|stat(?:es|ed|ing)(?! that the court)(?= that|:|,| \"| \ue000| on | in )|repl(?:y|ies|ied)(?= that|:|,|\.| \")|answer(?:s|ed)(?= that|:|,|\.| \")|retort(?:s|ed)|recall(?:s|ed)(?= that|:|,| \")|recount(?:s|ed)|remark(?:s|ed)|explain(?:s|ed)|maintain(?:s|ed)(?= that)|insist(?:s|ed)?(?! on\b)"
    r"|assert(?:s|ed)?(?= that|:)|not(?:es|ed)(?= that)|add(?:s|ed)(?= that)|announc(?:es|ed)(?= that| intention| plans|:| \")|report(?:s|ed)(?= that| about| an | a )|reports(?=:)|conced(?:es|ed)|contend(?:s|ed)?|testif(?:y|ies|ied)(?= that)|complain(?:s|ed)(?= that)|argu(?:es|ed)(?= that| in \w+ that| before \w+ that)|respond(?:s|ed)(?= that|:)|fear(?:s|ed)(?= that)|attributes?(?= the| it| this| his| her)|attributed(?= the| it| this)"
    r"|t(?:old|ells?) (?:us|him|her|them|me|(?:the )?(?:court|reporters|journalists|a briefing|a press conference|media|press)|the [\w ]+?|[\ue000-\ue002])(?: (?:on|in) \ue005)?(?= that|:|,| \"| he | she | it | \ue000)|thinks?(?= that| the| it)|consider(?:s)?(?= that| the| it| this| even| \ue002| [a-z]+ (?:political|illegal|unlawful|unfounded))|emphasi[sz](?:es|ed)"
    r"|declar(?:es?|ed)(?= that| about|:| \"| [a-z]+ (?:were|was|are|is) )|describ(?:es|ed)(?= the| it| this| him| her)|estimates|values the damage|suggest(?:s|ed)(?= that)|suggested(?= (?:introduc|oblig|consider))|warn(?:s|ed)(?= that)|admits?(?= guilt| that)|confirm(?:s|ed)(?= that (?!verdict|decision|ruling|judgment|sentence)| the fact)|clarif(?:ies|ied)"
    r"|comment(?:s|ed)(?= that)|urged(?= to )|wrote(?= that|:| \"| to )|assur(?:es|ed)(?= that| us)|promis(?:es|ed)(?= that| her| him| \ue000)|is (?:of the opinion|convinced|sure|certain)(?= that| of)|put(?:s)? it down to|regards(?= the| it| this)|plans(?= to (?:challenge|appeal|sue))|intends(?= to (?:complain|appeal|sue|apply|challenge)))"
)

WORDS = ClaimWords(
    sayings=(
        # What is said in quotation marks, and who said it behind.
        Saying(pattern(rf"\"(?P<claim>[^\"]{{6,240}})\",? (?:(?:the |his |her )?[\w' -]{{3,30}}, (?P<by3>\ue000), {_SPOKE}|{_SPOKE} (?P<by>(?:(?:Mr|Ms|Mrs)\.? )?\ue000|(?:the |his |her )[\w' -]{{3,30}}?(?=[,.;]|$))|(?P<by2>he|she|they|(?:(?:Mr|Ms|Mrs)\.? )?\ue000|[\ue001\ue002]|(?:the |his |her )[\w' -]{{3,40}}?) (?:later |also )?{_SPOKE})(?!\w)"), "said", False),
        Saying(pattern(rf"(?<!\w)(?P<by>(?:(?:the |our |his |her )?(?:[\w'-]+ ){{0,3}}?(?:{_SIGN}|company|ministry|akimat|police|lawyers?|editors?|department|service|defence|prosecution|provider|administration|management))(?:'s version)?): (?=[^.;]{{0,25}}\")"), "said", False),
        Saying(pattern(rf"(?<!\w)according to (?P<by>{_WHO})(?=,| ,|\.| on )"), "said"),
        Saying(pattern(r"(?<!\w)by (?:the )?words of (?P<by>(?:the )?(?:[\ue000-\ue002]|\w+))|in (?P<by2>[\ue000-\ue002]|his|her|this author)(?:'s)? (?:words|opinion|view)|in the (?:opinion|view|words|reading) of (?P<by3>(?:the )?(?:[\ue000-\ue003]|[\w -]{3,30}?))(?=[,.])"), "said"),
        Saying(pattern(r"(?<!\w)(?:rumou?rs? ha(?:s|ve) it|contrary to (?:what|reports|rumou?rs)|(?:rumou?rs|talk|reports?|information|messages|photos) [^.;]{0,90}?(?:(?:is|are|was|were|has been|have been) (?:refuted|denied|not confirmed|false|untrue)|proved (?:to be )?(?:false|untrue)|turned out to be (?:false|untrue))|a false alarm)(?P<by>)"), "denied", False),
        Saying(pattern(rf"(?<!was )(?<!were )(?<!been )(?<!\w){_ADV}(?:den(?:y|ies|ied)(?! (?:the )?(?:request|application|motion|appeal|petition|parole|bail|access|entry|accreditation|him|her|them|permission|medical)\b)|refut(?:es|ed)(?= (?:the|this|it|that|these))|reject(?:s|ed)? (?:this(?! explanation| version| view)|(?:the |all |these |any )?(?:accusation|charge|claim|allegation|guilt)\w*)(?! of \ue006)|cannot see where|(?:do(?:es)?|did) not (?:admit|acknowledge|recogni[sz]e|plead)|s(?:aw|ees?) no (?:link|connection|signs?|grounds)|plead(?:s|ed)? (?:\ue000 )?not guilty|pleaded innocent|dismiss(?:ed|es) any|ruled out|(?:deny|denies|denied) (?:any|all))"), "denied"),
        Saying(pattern(r"(?:were|was|is|are|been) (?:denied|refuted|ruled out) by (?P<by>(?:the )?(?:[\w-]+ ){0,3}?(?:[\ue000-\ue003]|[\w ]{4,40}?))(?=[.,:;]|$)"), "denied"),
        Saying(pattern(rf"(?<!\w){_ADV}(?:express(?:ed|es)? (?:his |her |their )?doubts?|doubt(?:s|ed)?(?= that| the| this| it)|disagree[sd]?\b|question(?:s|ed)(?= the )|raised questions|(?<!not )(?<!never )dispute[sd]?(?= (?:the|this|that|it|what|whether))|challenges the|objects? to|objected to|reject(?:s|ed)? (?:this|the|that) (?:explanation|version|view|interpretation)|do(?:es)? not believe|hold(?:s)? the opposite|hold(?:s)? (?:a|another) different)"), "disputed"),
        Saying(pattern(rf"(?<!\w)(?P<by>(?:[\w-]+ )?(?:examination|expertise|experts?|linguists?|specialists?|commission|medical report|conclusion|analysis|audit|inspection|forensic report|study|autopsy|clinic|doctors))\b[^.;\"]{{0,60}}? {_ADV}(?:found|showed|shows|established|concluded|confirmed|revealed|diagnosed|recorded|say|says|said|report|reports|reported)(?!\w)"), "found"),
        Saying(pattern(r"(?<=[\ue000\ue003] )(?:had |has )?(?:established|traced|diagnosed)(?= )|(?<!\w)conclu(?:ded|des|sion of \w+)(?= that|:)"), "found"),
        Saying(pattern(rf"(?<!\w)(?P<by4>(?:court|judge|board|panel|collegium)\b|\ue003)[^.;\"]{{0,30}}? {_ADV}(?:(?:recogni[sz]ed|held|holds|holding|found|ruled|declared|established|considered|concluded)(?= (?:that|the \w+ (?:as|to be)|(?:(?!guilty)[^.;]){{0,90}}(?:as not|to be|insane|untrue|extremist|false|not correspond|groundless|unfounded|disproportionate|lawful|unlawful)))|[^.;]{{0,60}}? as (?:unfounded|groundless|disproportionate|unlawful|illegal|excessive))|(?:was|were) found (?:not )?to (?:have|be)\b|there being no (?:elements|signs|evidence)|for absence in (?:\w+ )?actions|absence of corpus delicti|found insane by the (?P<by>court)|had found (?=\")|, it held,"), "found"),
        Saying(pattern(r"(?<=\ue000 )(?:had |has )?found (?=that |in it|\")|who found in it"), "found"),
        Saying(pattern(r"found no (?:incitement|violation|sign|evidence|corpus|elements)"), "denied"),
        Saying(pattern(rf"(?<!stands )(?<!\w){_ADV}(?:alleg(?:es|ed|ing)(?= that| the| he| she| his| her| it|,)|accuse[sd]? (?=(?:the |him|her|it|them|\ue000|\ue001|\ue002|journalists?|his|a )[^.;]{{0,40}}? of )|blam(?:es|ed)(?= the| him| her| it| \"| \ue000)|suspects?(?= that| [a-z]+ of| the| officers)|links?(?= the| this| it| his| her)|linked(?= the| this| it)|connects?(?= the| this| it| \w+ \w+ with)|believes?(?! in)|believed(?= that)|(?<!his )(?<!her )(?<!the )(?<!their )(?<!its )(?<!of )claims(?= that| the| he| she| \ue000| to have|, [a-z]+ed\b)|claim(?= that)|claimed(?= that))"), "alleged"),
        Saying(pattern(rf"(?<!\w){_ADV}(?:call(?:s|ed|ing)|term(?:s|ed)|brand(?:s|ed)|dubbed|label(?:s|led)|named) (?:this|it|him|her|them|journalists|{_SIGN}|the [\w' -]{{3,30}}?|that) (?=\"|an? |revenge|political|illegal|unlawful|untrue|false|groundless|absurd)"), "named"),
        Saying(pattern(r"(?P<by>)(?<!stands )(?<=is |as |re |en )(?:accused|suspected) (?:of|in|under)(?! \ue004\.)|(?:is|as) a suspect in|(?:was|is) (?:called|named) (?=\")"), "alleged", False),
        Saying(pattern(rf"(?<!is )(?<!was )(?<!were )(?<!are )(?<!be )(?<!\w){_ADV}{_SAYS}(?!\w)(?: that)?"), "said"),
        Saying(pattern(r"as (?:reported|stated|noted|said) (?:by|in) (?P<by>(?:the )?(?:[\ue000-\ue003]|[\w ]{3,40}))|(?<!\w)as (?P<by2>[\ue000-\ue002]|the [\w ]{3,25}?) (?:wrote|writes|reported|reports|put it|said)(?=,)"), "said", False),
    ),
    phrase=re.compile(r"(?:^|[,;:] |and |that |\. |where |, )(?P<np>(?:the |a |an |her |his |their |its |some |human |in |we\b|i\b|it\b|he\b|she\b|they\b|who\b|[A-Z])[\w' \ue000-\ue003-]{0,48}?) ?,? ?$", re.IGNORECASE),
    accusers=re.compile(r"(?!)"),
    weigh=weigh,
    charges=(
        ("reclassified", re.compile(r"reclassif|requalif", re.IGNORECASE)),
        ("acquitted", re.compile(r"acquit|not guilty|innocen", re.IGNORECASE)),
        ("convicted", re.compile(r"guilty|sentenc|convict|\bfined|imposed|arrested (?:him|her|\ue000)|verdict|years of|restriction of", re.IGNORECASE)),
        ("charged", re.compile(r"charged|charges|indict|accused|offen[cs]e under|court on", re.IGNORECASE)),
        ("dropped", re.compile(r"terminat|closed|discontinued|dropped", re.IGNORECASE)),
        ("suspected", re.compile(r"suspect|investigation|case|proceedings|criminal|protocol|considered to be", re.IGNORECASE)),
    ),
)  # fmt: skip
