"""Idioms by which English reports let somebody accuse, deny, dispute or own up, besides the plain verbs of saying."""

from __future__ import annotations

from loaders.reader.claims import Saying
from loaders.reader.english.saying_verbs import any_of
from loaders.reader.story import pattern

# Those whom a verb blames or names, as they may stand between its parts.
_WHOM = r"(?!in |on |to |for )[^.;:,\"]{2,50}?"
_MARKED = r"(?:pressure|persecution|retaliation|revenge|reprisal|punishment|censorship|intimidation|harassment|discrimination|sabotage|provocation)"
_MOTIVE = rf"(?:\"|(?:an |another |yet another )?attempts? (?:to|at)|{_MARKED}\b|(?:the |a |an )?(?:\w+ )?(?:motives?|hand of|reprisal|revenge|interference)\b)"
_BLAMED = rf"(?:fault(?:s|ed|ing)? {_WHOM} for|h[eo]ld(?:s|ing)? {_WHOM} (?:responsible|liable|to blame|accountable)|(?:put(?:s|ting)?|la(?:ys?|id|ying)) (?:all |part of |most of )?the (?:blame|responsibility|fault) (?:\w+ )?(?:on|at|with)\b|pin(?:s|ned) (?:it|this|the \w+) on|reproach(?:es|ed|ing)? {_WHOM} (?:for|with)|(?:ascrib|imput)(?:es|ed|ing|e) {_WHOM} to|point(?:s|ed|ing)? (?:(?:at|to) {_WHOM} as|(?:the |a )?finger at)|(?<!was )(?<!were )(?<!are )nam(?:es|ed|e) {_WHOM} as (?:the|an?|one of the|its|his|her|their) (?:\w+ )?(?:abuser|culprit|attacker|assailant|organi[sz]er|customer|perpetrator|instigator|author|beneficiary|killer|thief))"
_HINTED = rf"{any_of('hint insinuate imply intimate purport theorise speculate surmise')}(?= that\b| at\b)|charge[sd]?(?= that\b)"
_HURT = r"(?:(?:feels?|felt|considers? (?:him|her|them)sel(?:f|ves)) (?:\w+ )?(?:insulted|offended|humiliated|slandered|libelled|defamed|wronged|aggrieved)|(?:takes?|took) offence at)"
_WAVED = r"(?:(?:brush|wav|shrug|laugh)(?:g?es|g?ed|s|e)? (?:(?:aside|away|off) |[^.;,\"]{2,50}? (?:aside|away|off)\b)|(?<!claim )(?<!suit )(?<!was )(?<!were )dismiss(?:es|ed) (?=as (?:absurd|nonsense|untrue|false|groundless|baseless|unfounded|ridiculous|invent|fabricat|fiction|a |an |rumou?r|gossip|slander|lies?\b))|(?:dismiss|reject)(?:es|s|ed)? (?:the |this |that |any |all )?(?:suggestion|idea|notion|talk|report|rumou?r|insinuation|suspicion)s?\b|disown(?:s|ed) (?:the|this|that|these|it|his|her|any)\b|disclaim(?:s|ed) (?:any|all)|begs? to differ|(?:took|takes) back (?:what|his|her|their)|(?:retract(?:s|ed)|disavow(?:s|ed)) (?:his|her|their|its) (?:\w+ )?(?:statement|testimony|words|confession))"
_DISPUTED = r"(?<=version )(?:differs?|diverges?|departs?) from|(?<=account )(?:differs?|diverges?|departs?) from|(?<=story )(?:differs?|diverges?|departs?) from|(?:contradict(?:s|ed)|do(?:es)? not (?:match|tally with|coincide with|square with)) (?=(?:the |that of |those of )?(?:\w+ )?(?:version|account|data|figures|testimony|official|police|investigat))|neither confirm(?:s|ed)? nor den(?:y|ies|ied)|(?<!not )(?:dispute[sd]?|contest(?:s|ed)?|questioned) (?:the |this |these |his |her |their )?(?:number|figures?|count|amount|authenticity|accuracy|authorship|data|account|circumstances|time)\b|(?:cast|threw)s? doubt (?:on|upon)|differ(?:s|ed)?(?=:| on\b| over\b| about\b| as to\b)|contradict(?:s|ed)? (?:each other|one another)(?!:)"
_OWNED = r"(?:(?:do(?:es)?|did) not (?:deny|hide|conceal)\b|confess(?:es|ed)?(?= that\b| to\b)|(?:partially|partly|fully) admit(?:s|ted) (?:\w+ )?guilt|admit(?:s|ted) (?:his|her|their) (?:\w+ )?guilt|(?:took|takes|claim(?:s|ed)|assum(?:es|ed)) (?:the )?responsibility for|st(?:ands|and|ood) by (?:its|his|her|their|every|what)\b|insist(?:s|ed)? on (?:every word|(?:its|his|her|their) (?:words?|report|story|version))|let(?:s)? it be known(?= that)|counter(?:s|ed)(?= that|:)|retort(?:s|ed)(?= that|:))"

SAYINGS = (
    Saying(pattern(rf" (?<!to )(?<!not )(?<!would )(?:{_BLAMED}|{_HINTED}|{_HURT}|s(?:ees?|aw) (?:(?:in|behind) [^.;,]{{2,40}}? )?{_MOTIVE})"), "alleged"),
    Saying(pattern(rf" (?<!to )(?<!not )(?<!would ){_WAVED}"), "denied"),
    Saying(pattern(rf" (?<!to )(?<!not )(?<!would )(?:{_DISPUTED})"), "disputed"),
    Saying(pattern(rf" (?<!to )(?<!not )(?<!would ){_OWNED}"), "owned"),
    Saying(pattern(r"(?:is|are|was|were|remains?) (?:contested|disputed) by (?P<by>(?:the )?(?:[\w-]+ ){0,3}?(?:[\ue000-\ue003]|[\w ]{4,40}?))(?=[,.:;]|$)|remains? (?:a matter of dispute|disputed|in dispute)(?: between (?P<by2>[^.;,]{3,60}))?"), "disputed", False),
    Saying(pattern(r"(?P<verb>(?:is|are|was|were|has been|have been) (?:called|described as|branded|dismissed as|labelled|termed|denounced as)) (?P<claim>(?!(?:into|for|to|up|off|in|on|out|as|a witness)\b)(?:an? |the )?(?:[\w-]+ ?){1,4}?) by (?P<by>(?:the |his |her |its )?(?:[\w-]+ ){0,3}?(?:[\ue000-\ue003]|[\w-]+))(?=[,.;]|$)"), "named", False),
    Saying(pattern(r"(?:is|are|was|were) (?:said|rumou?red|believed|thought|alleged|claimed) to (?=have|be\b)(?P<by>)"), "alleged", False),
    Saying(pattern(r"it (?:is|was) (?:alleged|claimed|asserted) by (?P<by>(?:the )?(?:[\w-]+ ){0,3}?(?:[\ue000-\ue003]|\w+)(?:, [^,.;]{2,40}(?=,))?),? that\b"), "alleged", False),
)  # fmt: skip
