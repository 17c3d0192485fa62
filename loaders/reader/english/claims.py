"""How English reports attribute a claim, and tell the state of a charge."""

from __future__ import annotations

import re

from loaders.reader.claims import ClaimWords, Saying
from loaders.reader.story import pattern

_ADV = r"(?:also |later |then |further |publicly |repeatedly |had |has |have |himself |herself |themselves )*"
_SIGN = r"[\ue000-\ue003]"

WORDS = ClaimWords(
    sayings=(
        Saying(pattern(rf"(?<!\w)according to (?P<by>(?:the |its |his |her )?(?:[\w'-]+ ){{0,5}}?{_SIGN}(?:'s [\w ]+?)?|(?:the )?[\w' -]{{3,50}}?)(?=,| ,|\.| on )"), "asserted"),
        Saying(pattern(rf"in (?P<by>{_SIGN}) (?:words|opinion|view)|in the (?:opinion|view|words) of (?P<by2>{_SIGN})"), "asserted"),
        Saying(pattern(rf"(?<!\w){_ADV}(?:den(?:y|ies|ied)|refut(?:e|es|ed)|rejects? (?:the )?(?:accusation|charge|claim|allegation)\w*|rejected (?:the )?(?:accusation|charge|allegation)\w*|cannot see where|do(?:es)? not (?:admit|acknowledge|plead)|did not (?:admit|plead))"), "denied"),
        Saying(pattern(r"(?:were|was|is|are|been) (?:denied|refuted) by (?P<by>(?:the )?(?:[\w-]+ ){0,3}?(?:[\ue000-\ue003]|[\w ]{4,40}?))(?=[.,:;]|$)"), "denied"),
        Saying(pattern(rf"(?<!\w){_ADV}(?:express(?:ed|es)? (?:his |her |their )?doubts?|doubts?|doubted|disagrees? with|disagreed with|questions?(?= the )|questioned(?= the)|raised questions|disputes?|disputed|challenges the)"), "disputed"),
        Saying(pattern(rf"(?<!\w)(?:examination|expertise|experts?|expert opinion|medical report|conclusion|analysis|audit|inspection)[^.;]{{0,60}}? {_ADV}(?:found|showed|shows|established|concluded|confirmed|revealed)"), "found"),
        Saying(pattern(rf"(?<=[\ue000\ue003] )(?:established|traced)(?= )|(?<!\w)(?:court|<C>)[^.;]{{0,30}}? {_ADV}(?:recogni[sz]ed|holds?|held|found|declared)(?= [^.;]{{0,90}}(?:as not|to be|insane|untrue|extremist|false|not correspond))|found insane by the (?P<by>court)|had found (?=\")|found no (?:incitement|violation|sign|evidence)"), "found"),
        Saying(pattern(rf"(?<!\w){_ADV}(?:alleg(?:e|es|ed|ing)|accus(?:e|es|ed)(?! of)|blam(?:e|es|ed)|suspects?(?= that)|links?(?= the| this| it)|linked(?= the)|believes?|believed|claims?(?= that| the| he| she|ed)|claimed(?= that)|had called|called (?:her|him|it|them|\ue000)|calls this|calls the)"), "alleged"),
        Saying(pattern(r"(?P<by>\ue000|she|he) (?:is|was) suspected of"), "alleged", False),
        Saying(pattern(rf"(?<!\w){_ADV}(?:sa(?:ys|id)|stat(?:es|ed)|stating|not(?:es|ed)(?= that)|add(?:s|ed)(?= that)|explain(?:s|ed)|maintain(?:s|ed)|insist(?:s|ed)|assert(?:s|ed)|announc(?:es|ed)|report(?:s|ed)(?= that| an| a |,)|told (?:reporters|journalists|the [\w ]+?|\ue001|\ue002)(?: that)?|think(?:s)?|considers?|emphasi[sz](?:es|ed)|declared(?= that)|described|estimat(?:es|ed)|suggested|warn(?:s|ed)(?= that)|admits?(?= guilt| that)|confirmed(?= that)|clarif(?:ies|ied)|comment(?:s|ed)(?= that)|urged|kept complaining|wrote(?= that))(?!\w)(?: that)?"), "asserted"),
        Saying(pattern(r"as (?:reported|stated|noted|said) (?:by|in) (?P<by>(?:the )?(?:[\ue000-\ue003]|[\w ]{3,40}))"), "asserted", False),
    ),
    phrase=re.compile(r"(?:^|[,;:] |and |that )(?P<np>(?:the |a |an |her |his |their |its |some |human |[A-Z])[\w' \ue000-\ue003-]{2,48}?) ?,? ?$", re.IGNORECASE),
    accusers=re.compile(r"prosecut|police|investigat|ministry|protocol|plaintiff|complainant", re.IGNORECASE),
    charges=(
        ("reclassified", re.compile(r"reclassif|requalif", re.IGNORECASE)),
        ("acquitted", re.compile(r"acquit|not guilty|innocen", re.IGNORECASE)),
        ("convicted", re.compile(r"guilty|sentenc|convict|\bfined|imposed|arrested (?:him|her|\ue000)|verdict|years of|restriction of", re.IGNORECASE)),
        ("charged", re.compile(r"charged|charges|indict|accused|offen[cs]e under|court on", re.IGNORECASE)),
        ("dropped", re.compile(r"terminat|closed|discontinued|dropped", re.IGNORECASE)),
        ("suspected", re.compile(r"suspect|investigation|case|proceedings|criminal|protocol|considered to be", re.IGNORECASE)),
    ),
)  # fmt: skip
