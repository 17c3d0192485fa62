"""Who is named behind or amid what they say in English: «…», said X; the lock, X says, was broken; as X wrote."""

from __future__ import annotations

from loaders.reader.claims import Saying
from loaders.reader.english.saying_verbs import any_of, finite
from loaders.reader.story import pattern

_SIGN = r"[\ue000-\ue003]"
_SPOKE = any_of(
    """say state reply answer retort recall recount remark comment explain insist add note write declare complain emphasise emphasize stress object admit argue quote believe think respond
    report observe joke shout tell assure promise warn conclude confirm clarify lament snap contend counter sum protest quip sigh fume maintain tweet announce assert claim boast vow swear deny repeat reiterate scoff"""
)
_AMID = finite(
    """say insist recount think believe claim maintain add recall explain report stress note observe assure contend counter retort object remark assert conclude testify respond reply swear
    declare confirm admit write argue warn complain suspect allege protest lament clarify specify state emphasise emphasize inform tell suggest acknowledge concede hint deny"""
)
_AUX = r"(?:has |have |had |also |later |now |again )*"
# "its director <P>", "the press service of the <G>"; who is named may follow.
_NOBODY = r"(?!(?:has|had|have|not|was|were|is|are|all|and|or|but|be|been|to|which|that|who|whom|whose|will|would|did|does|never|also|then|about|when|while|if|after|by|than|told|everything|anything|nothing|this|these|those|guilt|charges?|accusations?)\b)"
_WHO = rf"(?:(?:the|his|her|their|its|our|an?|one) )?(?:{_NOBODY}[\w'\ue001-\ue003\ue007-]+ ){{0,5}}?(?:{_SIGN}|{_NOBODY}[\w-]+)(?:, \ue000)?"
# To whom or where it was said: "told the agency", "said in a video".
_TAIL = r"(?: (?:us|me|him|her|reporters|journalists|viewers|readers|in|to|at|on|during|before|by|through|the|our|an?|his|her|\ue001|\ue002|\ue003|\ue000)\b(?:(?!\b(?:that|how|about|why|for|of whom|to)\b)[^.,;:\"]){0,45}|(?: [\ue000-\ue003])(?: on \ue005)?)?"
_ENDS = r"(?=[.;]|$|, (?:and|but|while|though|although|adding|who|which|where|as)\b)"
_FRONTED = r"(?!(?:on|in|at|after|by|as|according|during|earlier|later|then|however|meanwhile|before|when|if|following|for|since|while|having|being|although|because|to|from|the (?:same|next) day|a (?:day|week|month) later|\ue005)\b[^,]*,)"

SAYINGS = (
    # What is said in quotation marks, and who said it behind.
    Saying(pattern(rf"\"(?P<claim>[^\"]{{6,240}})\"[,:]?(?: -)? (?:(?:the |his |her )?[\w' -]{{3,30}}, (?P<by3>\ue000), {_SPOKE}|{_SPOKE} (?P<by>(?:(?:Mr|Ms|Mrs)\.? )?\ue000|(?:the |his |her |an? )[\w' \ue001\ue002\ue007\"-]{{3,60}}?(?:\ue000|(?=[,.;]|$))|[\w' \ue001\ue002\"-]{{3,60}}?\ue000)|(?:as )?(?P<by2>he|she|they|(?:(?:the |his |her |an? |our )?(?:[\w-]+ ){{0,4}}?(?:(?:Mr|Ms|Mrs)\.? )?)?\ue000(?:, [^,\"]{{3,60}},)?|[\ue001\ue002]|(?:the |his |her |an? )[\w' \ue002\ue007-]{{3,50}}?) (?:later |also |has |had )?(?:{_SPOKE}|puts? it)|(?:was|is|came) (?P<by4>his|her|their|\ue000)(?:'s)? (?:last word|reply|answer|comment|response|verdict|explanation)|(?:was|is|came) the (?:\w+ )?(?:reply|answer|comment|response|verdict|explanation) (?:of|from|by) (?P<by5>{_WHO})(?=[.,;]|$)|(?:is|was) how (?P<by6>{_WHO}) (?:put|puts|described|describes|explained|explains|summed)|was all (?P<by8>{_WHO}) (?:would|had to|could|cared to) say|thus (?P<by7>{_WHO})(?=[.,;]| on| about))(?!\w)"), "said", False, marks=('"',)),
    Saying(pattern(rf"(?P<by>{_SIGN}|(?<!\w)(?:company|ministry|akimat|police|lawyers?|editors?|department|service|defence|prosecution|provider|administration|management|office|spokes\w+|newsroom|owner|director|family|union)(?:'s (?:version|position|explanation))?): (?=[^.;]{{0,25}}\")"), "said", False, marks=('"',)),
    # "The lock was broken, the owner told the agency."
    Saying(pattern(rf"(?:^[^\w\ue000-\ue007]*|[.;:] ){_FRONTED}(?P<claim>(?:(?!\")[^;:]){{9,220}}?), (?P<by>{_WHO}) (?P<verb>{_AUX}(?:{_AMID}|(?:is|are) (?:sure|certain|convinced))){_TAIL}{_ENDS}"), "said", False, marks=(", ",)),
    Saying(pattern(rf"(?:^[^\w\ue000-\ue007]*|[.;:] ){_FRONTED}(?P<claim>(?:(?!\")[^;:]){{14,220}}?), (?P<verb>{_AUX}(?:{_AMID})) (?P<by>(?!(?:an?|his|her|their|its|the [\w' -]{{3,20}}(?:comment|words|answer|role|rank|post))\b(?! (?:\w+ ){{0,3}}(?:\ue000|lawyer|editor|spokes\w+|director|head|owner|colleague|friend|wife|husband|mother|father|brother|sister|son|daughter|expert|defender|counsel|publisher|founder|chief))|that\b|on\b|in\b|at\b|to\b|of\b|for\b|about\b|how\b|it\b){_WHO})(?=[.,;]|$)"), "said", False, marks=(", ",)),
    # "the witnesses, he insists, were leaned on"
    Saying(pattern(rf", (?P<by>(?!and\b|who\b|but\b){_WHO}) (?P<verb>{_AUX}(?:{_AMID}|held|holds|is (?:sure|certain|convinced)))(?: us)?(?=,)"), "said", False, marks=(", ",)),
    Saying(pattern(rf", (?P<verb>says?|said|claims?|claimed|believes?|believed|insists?|insisted|explains?|explained|adds?|added) (?P<by>(?!that\b|the (?:claim|suit)\b){_WHO})(?=,)"), "said", False, marks=(", ",)),
    Saying(pattern(r", (?P<by>we|they|I) (?P<verb>submit|believe|say|think|maintain|insist|argue|contend|consider|hold|suspect)(?=,)"), "said", False),
    Saying(pattern(rf"(?<!\w)what (?P<by>{_WHO}) (?P<verb>calls?|called|describe[sd]? as|term(?:s|ed)) (?=\")"), "alleged", False),
    Saying(pattern(r"as (?:reported|stated|noted|said) (?:by|in) (?P<by>(?:the )?(?:[\ue000-\ue003]|[\w ]{3,40}))"), "said", False),
    Saying(pattern(rf"(?:^[^\w\ue000-\ue007]*|, |: )as (?P<by>{_WHO}) (?P<verb>{_AUX}(?:{_AMID}|put it|puts it|himself puts? it|herself puts? it))(?:{_TAIL}(?=[,.;]|$)|(?=,))"), "said", False),
    Saying(pattern(r"(?:^[^\w\ue000-\ue007]*|, |: )as (?P<by>(?:the )?(?:[\w-]+ )?(?:court|judge|examination|experts?|commission|panel|board|\ue003)) (?:has |had |have )?(?:established|found|showed|noted|pointed out|specified|concluded|ruled|proved)(?=,)"), "found", False),
    # "Not so, objects the utility: …"
    Saying(pattern(rf"(?:^[^\w\ue000-\ue007]*|[.;:] )(?:not so|untrue|nonsense|wrong|not true|far from it|nothing of the (?:kind|sort)|quite the (?:contrary|opposite)|on the contrary), {_AUX}(?:(?:{_AMID}) (?P<by>{_WHO})|(?P<by2>{_WHO}) (?:{_AMID}))(?=[.,;:]|$)"), "denied", False),
)  # fmt: skip
