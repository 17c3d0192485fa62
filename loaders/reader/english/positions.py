"""What somebody holds, told by a noun: "on the prosecution's theory", "Plaintiff's case: …", "his claim that"."""

from __future__ import annotations

from loaders.reader.claims import Saying
from loaders.reader.story import pattern

_SIGN = r"[\ue000-\ue003]"
# Nouns for what somebody holds.
_VIEW = r"(?:words|opinions?|views?|versions?|(?<!to the )(?<!from the )(?<!on the )accounts?|submissions?|theor(?:y|ies)|readings?|estimations?|estimates?|assessments?|eyes|mind|interpretations?|reckoning|understanding|telling|conclusions?|findings?|judge?ment|belief|conviction|contention|arguments?|recollections?|observations?|calculations?|analysis|standpoint|point of view|viewpoint|perspective|testimony|narrative)"
# Of what is known rather than held.
_KNOWN = r"(?:information|data|evidence|explanations?|figures|records)"
# Of whom: a name, or a noun with an adjective or two.
_WHO = rf"(?:(?:the|a|an|its|his|her|their|our|my|one|some) )?(?:[\w-]+ ){{0,3}}?(?:{_SIGN}|[\w-]+)"
_OWN = rf"(?:whose|his|her|their|its|my|our|this author's|{_SIGN}'s?|(?:(?:the|a|his|her|their|its|an|one) )?(?:[\w-]+ ){{0,3}}?[\w-]+(?:'s|s'))"
_OF_WHOM = rf"(?:(?:the|a|an|its|his|her|their|our) )?(?:[\w'-]+ ){{0,5}}?(?:{_SIGN}(?:'s \w+)?|[\w-]+)"
# Right behind the one whose it is: "plaintiff's", "his".
_BEHIND_OWNER = (
    r"(?:(?<=['’]s )|(?<=s['’] )|(?<=his )|(?<=her )|(?<=their )|(?<=its )|(?<=my )|(?<=whose )|(?<=\ue000 )|(?<=our ))"
)
# What somebody says at once; a noun for it is told of claims, not of views.
_ASSERTED = r"(?:claims?|allegations?|assertions?|accusations?|contentions?|insistence|complaints?|suggestions?|suspicions?|charges?|hints?|insinuations?|reproach(?:es)?|statements?|words|phrases?|sentences?|conviction|belief)"
# Who may stand before a colon, or alone in front of what they hold.
_PARTY = r"(?:plaintiff|claimant|complainant|applicant|defen[cs]e|defendant|prosecution|prosecutors?|respondent|accused|police|investigat(?:ors?|ion)|ministry|interior ministry|akimat|counsel|lawyers?|editors?|newsroom|newspaper|company|department|union|owner|management|provider|journalist|blogger|author|victim|witness|court|experts?|neighbours?|colleagues|relatives|family|governor|mayor|press service|administration|committee|prosecutor's office)"
# A sentence in which something is told: it has a verb or a denial.
_TOLD = r"(?=(?!(?:[\w-]+ ){0,3}[\w-]*[.,;]?$)[^.;]{0,70}?(?:\b(?:is|are|was|were|has|have|had|will|would|did|does|do|no|not|never|nobody|none|can|could|must|should)\b|\b[a-z]{3,}(?:ed|es)\b|\"))"
_PIECE = r"(?:article|post|publication|video|material|report|message|broadcast|story|column|text|interview|caption|headline|leaflet|letter|clip|comment|film|programme|program|stream|complaint|statement of claim|protocol)"

SAYINGS = (
    # "In her submission, …", "To the mind of the judge, …", "From the point of view of the respondent, …"
    Saying(pattern(rf"(?<!\w)(?:in|on|to|from|by) (?P<by>{_OWN}) (?:own |official |first |preliminary )?(?:{_VIEW}|{_KNOWN})(?=,| ,|\.|$| [\ue000-\ue003]| (?:the|it|he|she|they|there|this|that|no|an?) )"), "said", False),
    Saying(pattern(rf"(?<!\w)(?!in view of|on account of|on the bank|in the event)(?:in|on|to|from|by|at) (?:the )?(?:\w+ )?(?:{_VIEW}|(?<=by the )lights|(?<=by )lights|(?<=by the ){_KNOWN}|(?<=by ){_KNOWN}) of (?P<by>{_OF_WHOM})(?=,| ,|\.|$| (?:there|the|no|not|an?|it|this|such)\b)"), "said", False),
    Saying(pattern(rf"(?<!\w)(?:as far as|if) (?P<by>{_OF_WHOM}) (?:is|are) (?:concerned|to be believed),"), "said", False),
    Saying(pattern(rf"(?<!\w)(?:judging|going) by (?:the )?(?:{_VIEW}|letters?|repl(?:y|ies)) of (?P<by>{_OF_WHOM}),|(?<!\w)as (?P<by2>{_WHO}) (?:has it|tells? it|told it|put it|puts it|himself put it|herself put it|sees? (?:it|things|the matter)),"), "said", False),
    # "Plaintiff's case: …", "The channel's version is that …", "Defence: …"
    Saying(pattern(rf"{_BEHIND_OWNER}(?:{_VIEW}|explanation|case|position|stance|line|answer|reply|response|comment|conclusion|finding|verdict|objection|defen[cs]e)(?:(?: is| was)? (?:simple|this|clear|different|short))?(?:(?: is| was|,)? that\b|: ?{_TOLD})"), "said"),
    Saying(pattern(rf"(?<!\w)(?P<by>{_OWN}) (?:version|theory|explanation|view|argument) (?:is|was) (?=[a-z\"])(?!based|not)|(?<!\w)(?P<by2>{_OWN}) (?:version|theory|explanation|view|argument), voiced by [^.;:]{{3,50}}?:"), "said", False),
    Saying(pattern(rf"^[^\w\ue000-\ue007]*(?P<by>(?:(?:the|our|his|her|their|an?) )?(?:(?!not\b|and\b)[\w-]+ ){{0,2}}?(?:{_PARTY}|(?:police )?chief|head|director|minister|akim|spokes\w+|official|doctor|[\ue000\ue002])(?: (?:for|of) the (?:{_PARTY}|\w+))?): (?=[\"a-z])(?!\"?no comment){_TOLD}"), "said", False),
    Saying(pattern(rf"^[^\w\ue000-\ue007]*(?:(?P<by>{_PARTY}) (?:version|position|response|answer|reply|comment|statement|view)|(?:the )?(?:position|response|reply|answer|comment|version|statement|explanation|view|argument) of (?P<by2>{_OF_WHOM})): (?=[\"a-z])"), "said", False),
    # "The claim of the police that …", "his allegation that …"
    Saying(pattern(rf"(?<!\w)(?P<by>{_OWN}) (?:\w+ )?{_ASSERTED}(?: that\b|: )(?! (?:was|were|is|had|has)\b)|(?<!\w)(?:the )?(?:claims?|allegations?|assertions?|accusations?|suspicions?|insinuations?|statements?) (?:of|by|from) (?!claim|fact|opinion)(?P<by2>{_OF_WHOM}) that\b(?! (?:was|were|is|had|has)\b)"), "alleged", False),
    Saying(pattern(_BEHIND_OWNER + r"(?:sentence|words|phrase|allegation|claim|accusation|statement) (?:about|of|on) (?!the (?:suit|claim))(?=\"|[\w-]+ \w)"), "alleged"),
    Saying(pattern(rf"(?<!\w)(?P<by>{_OWN}) (?:\w+ )?(?:denials?|refutations?|rebuttals?) (?:that|of)\b|(?<!\w)(?:a |the )?(?:denials?) (?:by|from) (?P<by2>{_OF_WHOM})(?=[,.:;]|$| that)"), "denied", False),
    Saying(pattern(_BEHIND_OWNER + r"(?:\w+ )?(?:admission|acknowledge?ment|reminder|explanation|assurances?|announcement|promise|comment|remark) that\b"), "owned"),
    # "It was argued for the ministry that …"
    Saying(pattern(rf"(?<!\w)(?:for|on behalf of) (?P<by>{_OF_WHOM}),? it (?:was|is) (?:argued|submitted|contended|claimed|said|stated|objected|maintained)(?: that)?|(?<!\w)it (?:was|is|has been) (?:argued|submitted|contended|claimed|said|stated|objected|maintained|asserted|alleged|reported|explained) (?:for|by|on behalf of|in) (?P<by2>{_OF_WHOM}),? that\b"), "said", False),
    Saying(pattern(r" (?:is|was|were|are) (?:quoted|cited|reported|heard|recorded) as (?:saying|telling|claiming|stating|alleging)"), "said"),
    # "In the article it was stated that …", "The post said that …"
    Saying(pattern(rf"(?<!\w)in (?P<by>(?:the |an? |this |her |his |its |their )?(?:[\w-]+ ){{0,2}}?{_PIECE}\b)[^.;:]{{0,70}}? it (?:was|is) (?:told|stated|said|spoken|written|reported|alleged|claimed|asserted|argued|mentioned|noted)(?: (?:about|of|that)\b)?|(?<!\w)(?P<by2>{_PIECE}(?: of (?:hers|his|theirs|the \w+|\ue005))?(?: \"[^\"]{{2,80}}\")?(?: (?:in|of|from) [\w\ue001\ue005-]+)?) (?:had |has )?(?:sa(?:id|ys)|claim(?:s|ed)|alleg(?:es|ed)|told|tells|stat(?:es|ed)|assert(?:s|ed)|suggest(?:s|ed)|implied|implies)(?= (?:that|how|of|about)\b)"), "said", False),
    # Told with a mark of doubt: "the officer allegedly told her", "supposedly on his orders".
    Saying(pattern(r"(?P<by>)(?<!\w)(?:allegedly|supposedly|purportedly|reportedly)(?=,? [\w\ue000-\ue003])"), "alleged", False),
    # "The version of the police is in doubt"
    Saying(pattern(rf"(?<!\w)(?:has|have|had|was|were|is|are) (?:been )?(?:\w+ly )?(?:questioned|challenged|contested|disputed|called into (?:question|doubt)|put in doubt|ridiculed|laughed at)(?: by (?P<by>{_OF_WHOM}))?(?=[,.:;]|$)(?<!questioned)(?<!\d)|(?<!\w)(?:is|are|remains?) in (?:dispute|doubt|question)(?P<by2>)"), "disputed", False),
    Saying(pattern(r" (?:(?:took|takes|taken) issue with|(?:is|are|was|were|remains?) scepti\w+ (?:of|about|towards)|(?:is|are|was|were|remains?) (?:not convinced|unconvinced|doubtful)|(?:ha(?:s|ve|d) )?(?:its|his|her|their|serious|strong) doubts (?:about|that|whether)|(?:called|calls) (?:[\w-]+ ){1,5}?(?:in|into) question|argue[sd]? (?:against|with) the)"), "disputed"),
    Saying(pattern(r"(?P<by>)(?<!\w)(?:(?:found|finds|received|has|had) no confirmation|could not be (?:\w+ly )?(?:confirmed|verified)|remains? (?:unconfirmed|unverified))"), "disputed", False),
    # "a figure its auditors cannot reconcile", "whose authenticity the service disputes", "a charge he denies"
    Saying(pattern(rf", (?:(?:an? |the |something )?(?:explanation|claim|figure|version|view|account|assertion|number|conclusion|reading|statement|estimate|description)s? (?:that |which )?|(?:which|something) |whose (?:authenticity|accuracy|veracity|authorship|truth|findings|impartiality) )(?P<by>{_WHO}) (?:\w+ly )?(?:finds? (?!that\b)\w+|disputes?|disputed|contests?|contested|doubts?|doubted|questions|questioned|challenges?|challenged|cannot (?:reconcile|accept|confirm)|(?:do(?:es)?|did) not (?:accept|share|believe))"), "disputed", False),
    Saying(pattern(rf", (?:an? |the )?(?:charge|accusation|allegation|claim|suspicion|insinuation|rumour)s? (?:that |which )?(?P<by>{_WHO}) (?:has |have |had )?(?:\w+ly |always )?(?:calls?|called|denies|deny|denied|rejects?|rejected|refutes?|refuted|dismiss(?:es|ed)|brush(?:es|ed) off|describes?|described)"), "denied", False),
    Saying(pattern(rf"(?<!\w)doubts? (?:about|as to|over|in) [^.;]{{3,70}}? (?:was|were|has been|have been) (?:voiced|expressed|raised|cast) by (?P<by>{_OF_WHOM})(?=[,.;]|$)"), "disputed", False),
    Saying(pattern(rf"(?<!\w)in (?P<by>(?:{_OWN}|the) (?:\w+ )?(?:reply|answer|response|letter|statement|order|refusal))(?:, [^,]{{3,40}},)?[^.;,\"]{{0,40}}? (?:we read|one reads|it says|it is said|it was said|it is written)(?: that\b|:)"), "said", False),
)  # fmt: skip
