"""Who stands on which side in English, by what is done: the subject and the objects of verbs of procedure."""

from __future__ import annotations

import re

from loaders.reader.english.grammar import PERSON
from loaders.reader.story import Story, Told, pattern

# A description before a name: "the journalist of the newspaper <O> ".
_WHO = r"(?:[^.;,\ue000]{0,90}?[ (])?"
_OF = r"(?:(?:(?!\b(?:to|against|about|on|over|for)\b)[^.;,\ue000]){0,90}?[ (])?"
_ONE = rf"{_WHO}<P>"
_MANY = rf"{_WHO}<P>(?:(?:,| and|, and) {_WHO}<P>){{0,3}}"
_AFTER = r"(?= |,|\.|;|\)|\(|$|'|:)"
_SHAPES = tuple(
    pattern(text)
    for text in (
        # ---- civil cases
        rf"\b(?:claims?|suits?|lawsuits?|action|application|complaint|appeal) of {_OF}(?P<p><P>)[^.;]{{0,80}}? (?:to|against) (?P<d>{_ONE})",
        rf"\b(?:claims?|suits?|lawsuits?|action|application)\b(?: (?:of|by|from) [^.;\ue000]{{0,70}}?)? (?:to|against) (?P<d>[^.;]{{0,110}}?<P>(?:(?:,| and|, and) {_WHO}<P>)?)",
        r"(?P<p><P>)(?:,[^;,]{0,60},)? (?:has |had |have )?(?:applied|appealed|went|turned|gone)(?: with [\w ]{3,30})? to (?:the )?(?:<C>|court|[\w -]{0,40}court)[^.;]{0,20}? against (?P<d>[^.;]{0,110}<P>)",
        rf"\bfrom (?P<d>[^.;]{{0,90}}?<P>(?:(?:,| and|, and) {_WHO}<P>)?)[^.;\ue000]{{0,40}}? (?:in favou?r of|<M>)",
        rf"\b(?:demand|ask|want|seek|claim|sought|recover|exact|collect|award)\w*\b[^.;\ue000]{{0,110}}? from (?P<d>[^.;]{{0,90}}?<P>(?:(?:,| and|, and) {_WHO}<P>)?)",
        r"(?P<d><P>),? (?:is|are|was|were) (?:no longer )?(?:the |an? )?(?:[\w-]+ )?(?:co-)?(?:respondent|defendant)s?\b",
        r"(?P<d><P>)(?:,[^;]{0,60},)? was found not to have",
        rf"\bin favou?r of (?P<p>{_ONE})",
        r"<M>\)? to (?P<p>(?:the |an? )?(?:[\w-]+ ){1,4}?<P>)",
        r"\b(?:pay|paid|pays|compensate|reimburse|award(?:ed|s)?|owes?)\b (?P<p>(?:the |an? )?[^.;\ue000\ue006]{0,60}?<P>),? (?:[^.;\ue000]{0,30})?<M>",
        rf"\b(?:refused|denied) (?:to )?(?P<p>{_ONE}),? (?:[^.;\ue000]{{0,40}}, )?in (?:satisfaction|satisfying)",
        r"(?P<p><P>)'s (?:[\w-]+ ){0,2}?(?:claim|suit|lawsuit|complaint|action|private prosecution)\b",
        r"(?P<p><P>),? whose (?:claim|suit|lawsuit|complaint)\b",
        rf"\b(?:agreement|settlement|conciliation|reconciliation) between (?P<p>{_ONE})[^.;\ue000]{{0,40}}? and (?P<d>{_ONE})",
        r"(?P<p><P>)(?:,[^;,]{0,80},)? (?:has |had |have |also |now )*(?:took back|taken back|withdrew|withdrawn|dropped|renounced|submitted|filed|lodged|brought|put in|sent) (?:the |an? |his |her |its |their |<P>(?:'s)? )?(?:[\w-]+ ){0,3}?(?:complaint|claim|suit|lawsuit|charge|prosecution|action|application|statement)\b",
        rf"\b(?:prosecution|claim|suit|lawsuit|complaint|action|charge|case)\b[^.;\ue000]{{0,50}}? (?:had been |has been |was |were )?(?:brought|filed|lodged|initiated|submitted|started) by (?P<p>{_MANY})",
        rf"\b(?:prosecution|accusation|statement|complaint|application|claim|suit|lawsuit|request) (?:of|by|from) (?P<p>{_ONE})(?= (?:about|on|over|for|against|that|,)|,|\.)",
        rf"\bground was (?:the )?(?:statement|complaint|application) of (?P<p>{_ONE})",
        rf"\b(?:sought|demanded|claimed|requested) by (?P<p>{_ONE})",
        r"(?P<p><P>)(?:,[^;,]{0,90},)? (?:has |had |have |initially |originally )*(?:asks?|asked|demands?|demanded|claims?|claimed|wants?|wanted|seeks?|sought|estimate[sd]?|values|valued)\b[^.;\ue000]{0,60}<M>",
        rf"(?P<d><P>)(?: \([^()]{{1,30}}\))?, whom (?P<p>{_ONE}),? (?:had |has )?(?:accused|sued|blamed)",
        rf"(?P<p><P>),? (?:had |has )?(?:sued|accused) (?P<d>{_ONE})",
        rf"\bv(?:s|ersus)?\.? (?P<d>{_ONE})",
        r"(?P<d><P>)[^.;\ue000]{0,30} (?:was |were )?(?:relieved|freed|cleared) of (?:all |any )?liability",
        r"(?P<d><P>)(?:,[^;]{0,90},)? (?:has |had )?begged pardon",
        # ---- criminal and administrative cases
        rf"\b(?:found|finds|recogni[sz]ed|recogni[sz]es|declared|pronounced) (?P<d>{_MANY})(?: as)? (?:not )?(?:guilty|innocent)",
        rf"\b(?:brought|brings|called) (?P<d>{_ONE}) to (?:[\w-]+ )?(?:responsibility|justice|account|liability|trial)",
        r"(?P<d><P>)(?:,[^;]{0,60},)? (?:was|were|is|has been) (?:brought|called) to (?:[\w-]+ )?(?:responsibility|justice|account|liability|trial)",
        rf"\b(?:case|cases|proceedings|investigation|inquiry|probe|prosecution|protocol|report|charges?|check|verdict|sentence|ruling)\b[^.;\ue000]{{0,90}}? (?:concerning|against|in respect of|with respect to|regarding|in relation to|with regard to|over|on|to) (?P<d>{_MANY}){_AFTER}(?!'s| (?:claim|complaint|suit|application))",
        rf"\b[Ii]n respect of (?P<d>{_ONE})",
        r"\bput on trial\b[^.;]{0,20}?(?P<d><P>)|(?P<d2><P>)(?:,[^;]{0,60},)? (?:was|were|is) (?:put )?on trial",
        rf"\b(?:trial|case) (?:over|of|against) (?P<d>{_ONE})",
        rf"\b(?:acquittal|conviction|sentence|fine) (?:went|fell|handed) (?:to|on) (?P<d>{_ONE})",
        r"(?P<d><P>)(?: \([^()]{1,40}\))?, (?:found guilty|accused|charged|suspected|convicted|sentenced|tried|wanted)\b",
        r"(?P<d><P>)(?:,[^;]{0,60},)? (?:is|was|remains|became) (?:an? |the )?(?:[\w-]+ )?(?:suspect|accused|defendant)\b",
        rf"\bthe (?:suspect|accused|defendant|convict), (?P<d>{_ONE})|\bsuspect (?P<d2><P>)",
        r"(?P<d><P>)(?:,[^;]{0,90},)? (?:received|got|gets|receives|drew|was given|is given|was handed|will serve|served|is serving|faces|had been facing|has to serve|was let off|got off|escaped)\b(?=[^.;\ue000]{0,50}(?:year|month|days|hours|fine|warning|suspended|sentence|term|arrest|reprimand|<M>))",
        r"(?P<d><P>)(?:,[^;]{0,60})?,? (?:was|were|is) (?:[\w-]+ )?(?:warned|reprimanded|released on|interrogated as (?:a )?suspect|put under|placed under|put in|remanded|sentenced|convicted|fined|acquitted|exonerated|jailed|charged|indicted|arrested|tried|condemned)\b(?! by phone)",
        rf"\b(?:condemn|convict|sentenc|fin|jail|acquitt|exonerat|charg|indict)(?:ed|s|es)\b(?: on <D>)?(?! (?:by|under|in|of|for|to|on|at|with)\b) (?P<d>{_MANY})",
        rf"(?:punishment|sentence|verdict|term|fine|conviction|arrest|restriction of liberty) of (?P<d>{_ONE}){_AFTER}",
        r"\b(?:client|defendant)\b[^.;\ue000]{0,30} (?:is|was) (?P<d><P>)",
        rf"\b(?:reputation|dignity|honou?r) of (?P<p>{_ONE})",
        rf"\bfrom (?P<d>{_ONE} and {_ONE})\.",
        # ---- those who suffer
        rf"\b(?:force|violence) (?:to|towards?|against|on) (?P<v>{_ONE})",
        rf"\battempt on (?:the life of )?(?P<v>{_ONE})",
        rf"\b(?:house|home|flat|apartment|door|doors|car|wheels|tyres|windows?|mailbox|mail box|office|yard|account|page|phone) of (?P<v>{_ONE})",
        rf"(?P<v>{_MANY}) (?:was|were|is|had been|has been) (?:\w+ly )?(?:beaten|attacked|assaulted|threatened|insulted|stopped|surrounded|pushed|hit|kicked|punched|stabbed|wounded|shut|locked|not (?:admitted|allowed|let)|kept out|turned away|dragged|knocked|followed|robbed|harassed|shadowed)",
        rf"\b(?:beat|attacked|assaulted|threatened|insulted|followed|hit|kicked|punched|stabbed|dragged|pushed|harassed|slapped|surrounded) (?:up )?(?:[\w' ]{{0,20}}, )?(?P<v>{_MANY}){_AFTER}(?!'s)",
        rf"\b(?:shots?|shot|fired|bullets?)\b[^.;\ue000]{{0,40}} (?:at|over|into) (?P<v>{_ONE})",
        rf"\b(?:obstruction|obstructing|hindering|interference)\b[^.;\ue000]{{0,60}} of (?P<v>{_ONE})",
        rf"\bblackmail(?:ing|ed) (?P<v>{_ONE})|\bextort(?:ing|ed)\b[^.;\ue000]{{0,40}} from (?P<v2>{_ONE})",
        rf"\binjured party,? (?P<v>{_ONE})",
        r"\b(?:in|under) (?P<v><P>)(?:'s)? name\b",
        # ---- those who attack
        rf"\b(?:attacker|assailant)s?,? (?P<a>{_ONE})",
        r"(?P<a><P>)(?:,[^;,]{0,60},)? (?:beat|attacked|assaulted|hit|kicked|punched|stabbed|slapped|threatened to (?:kill|beat|bury|break))\b",
    )
)  # fmt: skip
_THING = r"(?:camera|phone|car|house|flat|windows?|tyres?|tires?|equipment|office|door|laptop|account|page|drone|microphone|tripod)s?"
_MORE = tuple(
    pattern(text)
    for text in (
        rf"(?P<v><P>) (?:had|found|saw) (?:<P>|his|her|the|their) (?:own )?{_THING} (?:smashed|broken|burnt|burned|slashed|hacked|damaged|destroyed|taken|stolen|seized|torn|blocked|on fire|in flames|pelted|scratched)",
        r"(?P<d><P>) (?:was|were|is|has been|had been|is being) (?:taken to court|sued|dragged to court|hauled before)",
        rf"\b(?:is|are|was|were) suing (?P<d>{_ONE})",
        rf"\b(?:ordered|obliged|told|ordering|obliging|required) (?P<d>{_MANY}) to (?:pay|compensate|apologi[sz]e|refute|publish|delete|remove)",
        rf"\bto (?:jail|imprison|fine|convict|sentence|arrest) (?P<d>{_ONE})",
        r"(?P<p><P>)(?:,[^;,]{0,70},)? (?:has |had |have |is |was )?(?:sued|suing|went to court|took (?:the |it )?[\w ]{0,20}to court|goes to court|turned to the court)\b",
        r"(?P<p><P>) v(?:s|ersus)?\.? (?=the|<O>|<G>|\x22)",
        r"(?P<p><P>)[^.;\ue000]{0,60} demand(?:s|ed) (?:an? |the |publication of )?(?:an? )?(?:refutation|retraction)",
        r"\b(?:beaten|attacked|hit|assaulted|insulted|threatened|pushed|stabbed|kicked|shot) (?:up )?by (?:the |an? )?(?:[\w-]+ ){0,3}(?P<a><P>)",
        rf"(?P<a><P>)(?:,[^;,]{{0,50}},)? (?:broke|smashed|snatched|tore|grabbed|seized|knocked|threatened|insulted|pushed|shoved|set fire to|burned|slashed)\b[^.;\ue000]{{0,40}}(?:{_THING}|reporter|journalist|correspondent|cameraman|photographer|blogger|crew)",
        r"(?P<l><P>)(?:,)? who (?:defends?|defended|represents?|represented) |\b(?:represented|defended) (?:in court )?by (?:the |an? )?(?:[\w-]+ ){0,3}(?P<l2><P>)|\bdefence (?:is|was) (?:led|conducted) by (?P<l3><P>)",
        r"\b(?:heard|tried|considered|presided over|chaired|conducted|examined) by (?:the )?(?P<j><P>)(?= (?:of|in|at) (?:the )?(?:<C>|[\w -]{0,30}court)|[.,;]|$)|\bunder the (?:chairmanship|presidency) of (?P<j2><P>)|\bpresided (?:over )?by (?P<j3><P>)",
        r"\bcharges? (?:was|were) (?:supported|presented|read out) by (?P<s><P>)|(?P<s2><P>) of the prosecutor's office",
    )
)
_SHAPES += _MORE
_ROLE = {
    "l": "lawyer",
    "j": "judge",
    "s": "prosecutor",
    "p": "plaintiff",
    "d": "defendant",
    "v": "victim",
    "a": "attacker",
}
_HARM = re.compile(
    r"\b(?:obstruct\w*|shots?|attacks?|threats?|beating|murder|bodily harm|assault|violence|hinder\w*|arson|blackmail\w*|extort\w*)\b",
    re.IGNORECASE,
)
_STRANGERS = ("judge", "prosecutor", "lawyer", "expert")


def sides(story: Story) -> None:
    """Give the people the sides that the sentences show."""
    for told in story.told:
        if PERSON not in told.masked:
            continue
        for shape in _SHAPES:
            for match in shape.finditer(told.masked):
                if told.in_quotation(match.start()):
                    continue
                for group, text in match.groupdict().items():
                    if text:
                        _give(story, told, match, group)


def _give(story: Story, told: Told, match: re.Match[str], group: str) -> None:
    role = _ROLE[group[0]]
    people = list(told.mentions("Person", *match.span(group)))
    last = people[-1:] if group[0] == "p" else people
    for one in last:
        name = one.value["name"]
        if one.silent and story.reading.low[one.start : one.end] in ("his", "her", "their"):
            continue
        if (
            role == "defendant"
            and _HARM.search(told.masked[match.start() : match.end(group)])
            and story.has(name, "journalist")
        ):
            role = "victim"
        if story.has(name, *_STRANGERS) or (story.has(name, "police") and role in ("plaintiff", "defendant")):
            continue
        if role == "defendant" and story.has(name, "plaintiff"):
            continue
        story.give(name, role, told.span(*match.span()))
