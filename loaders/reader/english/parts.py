"""Who is plaintiff, defendant, victim or attacker in English, from what is done to whom."""

from __future__ import annotations

import re

from loaders.reader.story import Story, pattern

_TO = r"(?:(?:the|an?|its|his|her|their) )?(?:[\w'-]+ ){0,4}?"
_LIST = r"[^.;]{0,140}"
# Groups beginning with p, d, v and a name plaintiff, defendant, victim and attacker.
_PARTS = tuple(
    pattern(text)
    for text in (
        rf"(?:suits?|lawsuits?|claims?|statement of claim) (?:of|by|from|filed by) (?P<p>{_TO}<PP>)",
        rf"(?:suits?|lawsuits?|claims?)\b[^.;]{{0,160}}? against (?P<d>{_TO}\W?(?:<X>)(?:[^.;]{{0,50}}? and {_TO}<P>)?)",
        r"against (?:the )?[^.;\ue000]{0,60}? and (?P<d>(?:its |their )?(?:[\w'-]+ ){0,3}<P>)",
        r"(?:reputation|dignity|honou?r) of (?P<p>(?:[^.;,]{0,120}?[ ,])?<P>)",
        rf"(?:complaint|appeal|application|petition|appeal complaint) (?:of|by|filed by|from) (?P<p>{_TO}<P>)[^.;]{{0,40}}(?:against )?",
        rf"(?:ruling|verdict|sentence|acquittal|conviction|case|indictment|charges?|prosecution|trial|innocence)(?: of [\w]+)? (?:of|against|in respect of) (?P<d>{_TO}<PP>)(?!'s)",
        rf"(?:protocol|report on (?:an )?administrative offen[cs]e|case|proceedings|charges?|investigation)[^.;]{{0,50}} against (?P<d>{_TO}<PP>)",
        r"(?P<p><P>)(?:,[^,;]{0,90},)? (?:wants|wanted|claims?|claimed|demands?|demanded|seeks|sought|is suing|sued|asks for|blames|accuses)\b(?: (?:that )?(?:the sum of |to be paid )?(?:<M>|an? |the publication|compensation|damages|moral|refut|apolog|journalist|editor|<M>))",
        rf"(?:from|by) (?P<d>{_TO}<P>(?: and {_TO}<P>)?) (?:in favou?r|as compensation|for moral|the sum)",
        rf"(?:<M>|apology|refutation|compensation|damages?)[^.;]{{0,60}} from (?P<d>{_TO}<PP>(?:[^.;]{{0,70}}? and {_TO}<P>)?)",
        rf"(?:conciliation|mediation|settlement|mediated) agreement between (?P<p>{_TO}<P>)",
        rf"(?P<p><P>)(?:,[^,;]{{0,60}},)? accused (?P<d>{_TO}<PP>) (?:of|under|over)",
        r"initiator of the (?:proceedings|case|suit|trial)[^.;]{0,80}?(?P<p><P>)",
        rf"(?<!of the )(?<!of the mass )(?:attacks?|assaults?) (?:on|against) (?P<v>{_LIST}<P>)",
        r"(?:affected|injured|attacked|persecuted|beaten) (?:journalists?|reporters?|bloggers?|media workers)(?P<v>[^.;]{0,420}<P>)(?=[^.;\ue000]{0,160}(?:expressed|said|believe|doubt|demand|consider|stat|appeal|report|$))",
        r"obstruct\w*[^.;]{0,80}(?:activit\w+|work) of (?:the )?(?P<v>[^.;]{0,90}?<P>)",
        rf"(?:fake|cloned?|copied) (?:accounts?|pages?|profiles?|channels?) (?:of|in the name of|under the name of) (?P<v>{_TO}<P>)",
        rf"(?:campaign|reprisals|pressure|threats|hostility|violence|beating|attempt on the life) (?:against|on|of|to) (?P<v>{_TO}<PP>)",
        r"(?:phones?|accounts?|pages?|mail) of (?P<v>[^.;]{0,90}<P>),? (?:was|were|has been|have been) (?:hacked|broken into|blocked)",
        r"(?P<v><PP>) (?:\w+ )?account(?:s)? (?:was|were|of)[^.;]{0,40}(?:hacked|blocked|broken)",
        r"(?:initiator|organi[sz]er|coordinator|mastermind|perpetrator|executor|customer)s?(?: and \w+)? of the (?:[\w-]+ )?(?:attacks?|murder|beating|arson|assault)(?:[^.;\ue000]{0,60})(?P<a><P>)",
        r"(?P<a><P>),? (?:the |an? )?(?:\w+ and )?(?:initiator|organi[sz]er|coordinator|mastermind|perpetrator) of the (?:[\w-]+ )?(?:attack|murder|beating|arson|assault)",
        r"detained (?P<d><P>)",
        r"(?:^|\W)(?P<d><P>) (?:was|is|were|are) (?:found guilty|suspected|accused|charged|sentenced|convicted|acquitted|fined|tried|found insane)",
        r"(?P<d><PP>)[^.;\ue000]{0,80}?,? (?:was|were|has been) (?:each )?(?:found guilty|sentenced|convicted|fined|acquitted|found insane)",
        r"(?P<d><P>), (?:charged|accused|suspected|convicted|sentenced) (?:under|of|with)",
        r"(?:for|compensation) [^.;]{0,60}(?:beat|attack|assault)\w* (?:on |of )?(?P<v><P>)",
        r"(?:guards?|policem[ae]n|officers?|m[ae]n|strangers|persons|people)[^.;]{0,40} attacked (?P<v>(?:the )?(?:\w+ )?<P>)",
        r"(?P<v><P>)[^.;\ue000]{0,60} (?:was|were) (?:not let|denied (?:access|entry|admission|accreditation)|attacked|beaten|insulted|threatened|detained while)",
        r"(?P<d><PP>)[^.;\ue000]{0,60} (?:faces|face) (?:up to|a )",
        r"defendants?,? (?:[\w-]+ ){0,3}(?P<d><PP>)",
        # what a court or an officer does to somebody
        r"(?P<d><PP>)(?:,[^;]{0,90},| \([^()]{1,60}\)| (?:of|from) [^.;,\ue000]{1,50})? (?:was|were|has been|have been|had been|got|stands?|stood|is|are|went) (?:\w+ly |also |each |again |first )?(?:found (?:not )?guilty|sentenced|convicted|fined|acquitted|exonerated|cleared|jailed|imprisoned|charged|indicted|accused|suspected|tried|on trial|prosecuted|arraigned|remanded|ordered to pay|handed|given \w+ (?:days|months|years)|wanted|declared wanted|released (?:on|from)|placed under|denied parole|summoned)",
        r"(?:convict|sentenc|fin|jail|acquitt|clear|exonerat|charg|indict|prosecut|suspect)(?:ed|es|ing|s) (?:the |an? |his |her |their |both )?(?:[\w'-]+ ){0,4}?(?P<d><PP>)(?!'s)",
        r"(?:against|of|on|upon) (?P<d>(?:the |an? )?(?:[\w'-]+ ){0,3}<PP>)[^.;]{0,40} (?:was|were) (?:dropped|closed|opened|terminated|discontinued|upheld|overturned|quashed|reduced)",
        r"(?P<d><PP>)[^.;\ue000]{0,60}?(?:serving|serves|is serving|must pay|has to pay|had to pay|is to pay|walked free|walked out|pleaded (?:not )?guilty|faces? (?:up to|trial|charges)|stands accused|stood trial|was denied parole)\b",
        r"(?P<d><PP>)[^.;\ue000]{0,25}, whose (?:fine|sentence|conviction|term|arrest|trial|appeal|case)\b",
        r"(?:arrest|trial|conviction|sentencing|prosecution|jailing|acquittal|indictment) of (?:the |an? )?(?:[\w'-]+ ){0,4}?(?P<d><PP>)",
        r"(?:fine|penalty|sentence|term|ban)\b[^.;\ue000]{0,60} (?:on|upon|against|to) (?:the |an? )?(?:[\w'-]+ ){0,4}?(?P<d><PP>)",
        r"convicted of [^.;]{0,80}?(?:arson|attack|assault|beating|murder|robbery)[^.;\ue000]{0,50}, (?P<a><PP>)",
        r"(?P<p><PP>)(?:,[^;]{0,90},)? (?:has |had |have )?(?:filed|lodged|brought|submitted|withdrew|withdrawn|dropped|won|lost) (?:the |an? |his |her |its |this |that )?(?:[\w\ue006'-]+ ){0,4}?(?:suit|lawsuit|claim|complaint|action|application)\b",
        r"(?P<p><PP>)(?:,[^;]{0,90},)? (?:sought|seeks|demanded|demands|claimed|claims|wanted|wants|had asked for|asked for|asks for) (?:[\w'-]+ ){0,5}?(?:<M>|damages|compensation|refutation|retraction|apolog)",
        r"(?:suit|lawsuit|claim|complaint) (?:of|by|from|lodged by|brought by|filed by) (?:the |an? )?(?:[\w'-]+ ){0,4}?(?P<p><PP>)",
        r"(?:pay|paid|award\w*|compensate|apologi[sz]e to) (?:the |an? )?(?:[\w'-]+ ){0,3}?(?P<p><P>)(?=[^.;\ue000]{0,70}<M>)",
        r"(?P<p><P>) \(plaintiff\)|(?P<d><P>) \(defendant\)",
        r"(?P<p><P>)(?:, [^.;,\ue000]{2,40},?)? v\.? (?P<d>[^.;\ue000]{0,30}<PP>)",
        r"(?:insult|beating|slapping|harassment|intimidation|murder|torture|abduction|kidnapping|shooting|humiliation|surveillance) (?:of|to|against) (?:the |an? )?(?:[\w',-]+ ){0,5}?(?P<v><PP>)",
    )
)
_INFLICTED = pattern(
    r"(?:protocol|report|case|charges?|proceedings)[^.;]{0,120}(?:harm|hooliganism|beating|assault|attack|damage|obstruct)[^.;]{0,60}against [^.;]{0,30}?(?P<a><P>)|against [^.;]{0,20}?(?P<a2><P>) (?:under|for|over)[^.;]{0,60}(?:harm|hooliganism|beating|assault|damage)|(?P<a3><P>)[^.;]{0,40}identified as a suspect"
)
_ROLE = {"p": "plaintiff", "d": "defendant", "v": "victim", "a": "attacker"}


def parts(story: Story) -> None:
    """Give the people the parts that the sentences tell."""
    for told in story.told:
        if "\ue000" not in told.masked:
            continue
        for shape in (*_PARTS, _INFLICTED):
            for match in shape.finditer(told.masked):
                for group, text in match.groupdict().items():
                    if text:
                        _give(story, told, match, group)


def _give(story: Story, told, match: re.Match[str], group: str) -> None:  # type: ignore[no-untyped-def]
    role = _ROLE[group[0]]
    for one in told.mentions("Person", *match.span(group)):
        name = one.value["name"]
        if story.has(name, "judge", "prosecutor", "lawyer", "expert") and role in ("plaintiff", "defendant", "victim"):
            continue
        if role == "defendant" and re.search(r"\bwhom\b[^.;]{0,80}\Z", told.masked[: match.start(group)]):
            continue
        if one.silent and story.reading.low[one.start : one.end] in ("his", "her", "their"):
            continue
        if role == "defendant" and story.has(name, "plaintiff") and told.in_quotation(match.start()):
            continue
        story.give(name, role, told.span(*match.span()))
