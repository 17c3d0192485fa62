"""Who is plaintiff, defendant, victim or attacker in English, and who judges and defends: from what is done to whom.

One table speaks of plain clauses (see `clauses`). A group of a pattern is named by the letter of the role of the
people in it.
"""

from __future__ import annotations

import re

from loaders.reader.english.clauses import OBJECT, Clause, clauses
from loaders.reader.english.posts import PERSON
from loaders.reader.reading import Mention
from loaders.reader.story import SIGNS, Story, Told, pattern

ARTICLE = SIGNS["Article"]
_ROLE = {
    "p": "plaintiff",
    "d": "defendant",
    "v": "victim",
    "a": "attacker",
    # Accused of having done harm: an attacker, unless of the media.
    "i": "attacker",
    "l": "lawyer",
    "o": "official",
    "j": "judge",
    "s": "prosecutor",
    "e": "expert",
    # What investigators say that somebody did.
    "c": "defendant",
}
# What makes a person no subject when it stands before: "of <P>", "the court fined <P>".
_OBJECTS = "".join(
    rf"(?<!\b{word} <P>)" for word in "of by against for from with to hit beat struck shot put let sue sues".split()
) + "".join(rf"(?<! \w{{{length}}}ed <P>)" for length in range(2, 9))
_ACTED = r"(?:(?:has|have|had|having|did|will) )*"
_BE = r"(?:(?:has|have|had|having) )?(?:not )?(?:been |be |being |was |were |is |are |got |gets |get |stands |stood |remains |remained )+(?:not )?(?:\w+ly )?"
# Between a subject and the second or third of its verbs.
_GAP = r"(?:(?! (?:that|if|whether|because|after|when|while|where|said|says)\b)[^;:\ue000-\ue003]){0,90}?(?:,| and|, and| but|, but|, then)"
_THING = r"(?:cameras?|phones?|telephones?|cars?|vehicle|house|home|flat|apartment|windows?|tyres?|tires?|equipment|office|doors?|gate|laptop|computer|accounts?|pages?|profile|drone|microphone|tripod|mailbox|mail|yard|e-mail|channel|wheels?)"
_BROKEN = r"(?:broken|smashed|burnt|burned|set (?:on fire|ablaze|alight)|slashed|hacked|damaged|destroyed|taken away|stolen|torn|blocked|cut|punctured|pelted|scratched|cloned|snatched|knocked|shot at|doused|vandali[sz]ed|copied|doxxed|painted)"


# What may be named before a person as of the same side: "the newspaper <O>, a daily, and its reporter <P>".
_WITH = r"(?:(?:the|its|an?) )?(?:[\w'-]+ ){0,4}?(?:[\x22«]?[<O><G><C>][\x22»]?(?: \w+)?|site|newspaper|portal|channel|paper|weekly|agency|outlet|website|company|magazine|newsroom|editorial (?:board|office))(?:, [^,;\ue000]{2,40})?"


def _subject(letter: str) -> str:
    return rf"(?P<{letter}><P>){_OBJECTS},?(?:{_GAP})? {_ACTED}"


def _passive(letter: str) -> str:
    return rf"(?P<{letter}><P>){_OBJECTS},?(?:{_GAP})? (?:{_BE})"


def _party(letter: str) -> str:
    """A party as an object: an adjective or two that no description took may stand before it."""
    return rf"(?:{_WITH},? and |[\w -]{{3,50}}, (?:including|among them|in particular|namely) |(?:two|three|four|five|both|several)(?: \w+){{0,2}}, )?(?:(?:the|an?|its|his|her|their|one|certain|<L>|<O>|<G>|<P>'s) )?(?:(?!(?:to|of|by|for|against|that|and|was|is|in|on|with|who|over|while|when|as|after|before|because|which|during|at|from|into|not|had|has)\b)[\w'-]+ ){{0,2}}?(?P<{letter}>[<P>{OBJECT}])(?!'s)"


_SUIT = r"(?:suits?|lawsuits?|claims?|actions?|statements? of claim|private (?:prosecution|accusation|complaint|charge)|counter-?claims?|petitions?|complaints?|applications?|statements?)"
_CIVIL = r"(?:suits?|lawsuits?|claims?|actions?|statements? of claim|counter-?claims?|libel (?:case|suit|action)|defamation (?:case|suit|action)|private (?:prosecution|accusation|complaint|charge)s?)"
_BROUGHT = r"(?:filed|files|lodged|lodges|brought|brings|submitted|submits|initiated|instituted|presented|put in|directed|sent|made|entered|won|wins|lost|loses|withdrew|withdraws|called off|calls off|gave up|withdrawn|renounced|dropped|drops|took back|takes back|recalled|refused from|waived|abandoned)"
_REDRESS = r"(?:<M>|compensation|damages|apolog|refut|retract|denial|moral (?:harm|damage)|satisfaction|reimburse|deletion|removal|protection of (?:his |her )?(?:honou?r|reputation|dignity)|through (?:the )?court|in court|the court to (?:recover|oblige|order|collect|exact|punish|protect|refute|recogni|declare|award)|to punish|to recover|to oblige)"
_WANTS = r"(?:demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|claims|claimed|wants|wanted|asks|asked|requests|requested|estimat(?:es|ed)|assess(?:es|ed)|valu(?:es|ed)|insists on|insisted on)"
_JUDGED = r"(?:convicted|sentenced|fined|acquitted|jailed|imprisoned|remanded|exonerated|condemned|punished|amnestied|pardoned|arraigned|indicted|charged|prosecuted|tried)"
_PENAL = rf"(?:{_JUDGED}|(?:found|held|declared|pronounced|recogni[sz]ed|considered)(?: as)? (?:not )?(?:guilty|innocent|liable|insane|a suspect|suspect|the accused)|put on trial|on trial|brought to (?:\w+ ){{0,2}}(?:responsibility|justice|liability|trial|account)|called to account|(?:placed|put|kept|held|is|are|was|were|taken)? ?(?:under|in|into) (?:house arrest|arrest|pre-?trial detention|custody|recogni[sz]ance|investigation|the dock|travel restrictions)|arrested|suspected|accused(?! by)|cleared of|absolved|facing (?:charges|trial|up to)|relieved of|freed of|ordered to (?:pay|apologi[sz]e|publish|delete|refute|serve)|obliged to|banned from|sued|taken to court|dragged to court|given (?:<M>|(?:an? )?(?:\w+ ){{0,3}}(?:days|months|years|hours|fine|warning|sentence|term|suspended|reprimand))|handed|warned|reprimanded|released (?:on|from (?:custody|prison|the colony|the courtroom|jail))|wanted|put on the (?:\w+ )?wanted list|(?:interrogated|questioned|summoned|called|named|identified|listed|made|treated) as (?:an? |the )?(?:\w+ )?(?:suspect|accused|defendant|witness with the right)|extradited|subjected to|penali[sz]ed|denied parole|locked up for (?:\w+ ){{1,2}}(?:days|hours|months)|made to (?:pay|part with|serve)|(?:no longer )?(?:the |an? )?(?:\w+ )?(?:co-)?(?:defendant|respondent|suspect|accused)s?\b|(?:put|placed|sent|held|kept|locked)(?: up)? (?:in|to|into|at) (?:the |an? )?(?:[\w-]+ ){{0,4}}(?:cell|detention|prison|jail|colony|custody|facility|<G>)[\w ]{{0,20}} for (?:\w+ ){{1,3}}(?:days|months|years)|found (?:not )?to (?:have|be)|committed (?:for|to)|sent (?:for|to) (?:compulsory|psychiatric|forced)|to (?:pay|serve|answer))"
_HARMED = r"(?:beaten|hit|struck|punched|kicked|attacked|assaulted|slapped|stabbed|knifed|shot|wounded|insulted|threatened|harassed|humiliated|mocked|robbed|intimidated|followed|shadowed|manhandled|doused|splashed|obstructed|hindered|prevented from|pushed|shoved|doxxed|blackmailed|abused|spat (?:at|on)|killed|murdered|injured|knocked|not (?:let|allowed|admitted|permitted)|(?:kicked|thrown|turned|driven|led|put|kept|taken|dragged|forced) (?:out|away)|refused (?:entry|admission|access)|denied (?:entry|admission|access)|barred|tortured|abducted|kidnapped|surrounded|dragged|grabbed|seized by|bullied|cursed|sworn at|surveilled|tailed|(?:locked|shut) (?:up )?(?:in|inside|for)(?![^;]{{0,40}}(?:detention|cell|prison|colony|isolat|custody|days|court|<C>))|set upon|ambushed|targeted|poisoned|burnt|burned|stopped|strangled|hospitali[sz]ed)"
_HARMS = r"(?:struck|strikes|hit|hits|beat|beats|punch(?:ed|es)|kick(?:ed|s)|attack(?:ed|s)|assault(?:ed|s)|slapp?(?:ed|s)|push(?:ed|es)|shov(?:ed|es)|grabb?(?:ed|s)|stabb?(?:ed|s)|shot(?: at)?|fired at|insult(?:ed|s)|threaten(?:ed|s)|spat (?:at|on)|swore at|swears at|snatch(?:ed|es)|smash(?:ed|es)|threw|throws|broke|breaks|hinder(?:ed|s)|obstruct(?:ed|s)|dragg?(?:ed|s)|knock(?:ed|s)|tore|seized|doused|splashed|strangled|choked|wounded|followed|shadowed|harass(?:ed|es)|blackmail(?:ed|s)|humiliat(?:ed|es)|manhandled|took (?:\w+ ){0,2}by the|took away|takes away|wrested|did not (?:let|allow)|drove out|threw out|surrounded|dealt|abused|cursed|curses|doxxed|abducted|kidnapped|robbed)"
_MEDIA = r"(?:(?:photo|video|radio)?(?:journalist|reporter|correspondent|blogger|editor|operator|publisher|newspaper)s?|camera(?:man|men|woman|person)|photographer|crew|newsroom|phone|telephone|camera|stone|microphone|<O>)"
_CASE = r"(?:cases?|proceedings?|investigation|inquiry|probe|prosecution|protocols?|reports?|charges?|check|verdicts?|sentences?|rulings?|judge?ments?|indictment|trial|criminal cases?|accusations?|fine|arrest|conviction)"
_JUDGMENT = r"(?:trial|custody|conviction|acquittal|prosecution|sentencing|imprisonment|guilt|innocence|punishment|sentence|verdict|arrest|fine|prison term|term|pre-?trial detention|case|charges?|indictment)"

_TABLE = tuple(
    pattern(text)
    for text in (
        # ---- civil suits and private prosecutions
        rf"{_subject('p')}(?:(?:sues|sued|suing)(?! by) {_party('d')}|(?:took|takes|taken|taking|dragged|hauled) {_party('d2')} to court)",
        rf"{_subject('p')}(?:sues|sued|is suing|was suing|suing|(?:turned|applied|appealed|applies|turns|went|goes|gone|came|addressed|addresses)(?: with (?:an? |the )?[\w ]{{3,30}})? (?:to|in|into) (?:the )?(?:[\w -]{{0,30}}court|<C>)(?! (?:of appeal|against (?:his|her|the (?:ruling|verdict|decision)))))(?:[^;\ue000]{{0,60}}? against {_party('d')})?",
        rf"{_subject('p')}{_BROUGHT} (?:(?!against)[^;\ue000]){{0,50}}?(?:petitions?|applications?|statements?)\b(?=[^;]{{0,40}} (?:against|(?:to|with) (?:the )?(?:[\w-]+ ){{0,3}}(?:<C>|<G>|court|police|prosecutor)))(?:[^;\ue000]{{0,70}}? (?:against|on) {_party('d')})?",
        rf"{_subject('p')}{_BROUGHT} (?:(?!against)[^;\ue000]){{0,50}}?(?:{_CIVIL}|(?<!appeal )complaints?)\b(?:[^;\ue000]{{0,70}}? (?:against|on|with|to) {_party('d')})?",
        rf"{_subject('p')}{_WANTS} (?:from {_party('d')} )?(?=[^;]{{0,90}}{_REDRESS})(?:[^;\ue000]{{0,80}}? (?:from|punish|against) {_party('d2')})?",
        rf"\b{_WANTS}\b[^;\ue000]{{0,90}} from {_party('d')}(?=[^;\ue000]{{0,60}}<M>|[,.]| for| in| and|$)",
        rf"\b(?:recover(?:ed)?|exact(?:ed)?|collect(?:ed)?|award(?:ed)?|levied)\b[^;\ue000]{{0,60}} from {_party('d')}",
        rf"\bfrom {_party('d')}[^;\ue000]{{0,30}} (?:in favou?r of|<M>)",
        rf"\b(?:{_CIVIL}\b(?:(?! (?:against|was|were|is|are|made) )[^;\ue000]){{0,100}}? (?:of|by)|{_SUIT} (?:of|by|from)) {_party('p')}(?:[^;\ue000]{{0,60}}? (?:against|to|on) {_party('d')})?",
        rf"\b{_CIVIL}\b[^;\ue000]{{0,70}}? (?:against|to) {_party('d')}",
        rf"\b(?:{_CIVIL}|case|complaint|prosecution|charges?)\b[^;\ue000]{{0,50}}? (?:brought|filed|lodged|initiated|submitted|started|instituted|won|lost|dropped|withdrawn) by {_party('p')}",
        rf"\b(?:sought|demanded|claimed|requested) by {_party('p')}",
        rf"(?P<p><P>)'s (?:[\w-]+ ){{0,3}}?(?:{_CIVIL}|complaint|prosecution)\b(?:[^;\ue000]{{0,60}}? against {_party('d')})?",
        rf"(?P<p><P>),? v(?:s|ersus)?\.? (?:{_party('d')}|(?=[\x22\w\ue001\ue002]))|\bv(?:s|ersus)?\.? {_party('d2')}",
        rf"\bin favou?r of {_party('p')}|\b(?:honou?r|dignity|reputation) of {_party('p2')}",
        rf"<M> to {_party('p')}|\b(?:pay|paid|pays|compensate|reimburse|award(?:ed|s)?|owes?)(?: to)? {_party('p2')},? [^;\ue000]{{0,40}}?<M>",
        rf"\b(?:agreement|settlement|conciliation|reconciliation|mediation|dispute|case)\b[^;\ue000]{{0,30}} between (?:{_WITH},? and (?P<d9><P>)|{_party('b')})(?:[^;\ue000]{{0,40}}? and {_party('d')})?",
        rf"\b(?:refused|denied|dismissed)(?: to)? {_party('p')} in (?:satisfaction|satisfying)",
        rf"{_subject('p')}(?:sued|accused|accuses|blamed|blames) (?:{_party('d')}|(?:the |an? )?{_MEDIA}\b)(?! of (?:the )?(?:attack|beating|assault))",
        rf"{_subject('p')}(?:complained|complains) (?:to|about|of|against)\b",
        rf"{_subject('p')}(?:applied|appealed|turned|addressed|wrote|written|reported|went|gone)(?: with (?:an? |the )?\w+)? (?:\w+ ){{0,3}}?to (?:the )?(?:[\w-]+ ){{0,2}}(?:police|prosecutor|law enforcement|<G>(?= with))",
        rf"{_subject('p')}(?:obtained|secured|won)\b[^;]{{0,60}}(?:retract|apolog|compensation|damages|refut)",
        rf"<M>[^;\ue000]{{0,20}} (?:awarded|paid|due|owed) to {_party('p')}",
        rf"{_subject('p')}address(?:ed|es) (?:the )?(?:court|<C>)",
        rf"\bcompensation (?:to|for) {_party('p')}|\bdebt\b[^;\ue000]{{0,40}} (?:to|before) {_party('p2')}",
        rf"\b(?:declared|recogni[sz]ed|ruled|held|found) (?:as )?(?:unlawful|illegal)\b[^;\ue000]{{0,130}} (?:of|to) {_party('p')}",
        rf"\b(?:complaint|claim|suit|lawsuit|private prosecution) (?:was|is|came|comes) from {_party('p')}",
        rf"\binitiator of the (?:\w+ )?(?:proceedings|case|suit|claim) (?:is|was) {_party('p')}|\b(?:[Oo]n|[Aa]t|[Uu]pon|[Ff]ollowing) (?:the )?(?:request|motion|initiative) of {_party('p2')}",
        rf"\b(?:sued|taken to court|dragged to court) by {_party('p')}",
        rf"\b(?:is|are|was|were|been) suing {_party('d')}",
        # ---- prosecution and judgment
        rf"{_passive('d')}{_PENAL}(?! by <P>(?: to|'s))",
        rf"(?P<d><P>){_OBJECTS},? (?:{_JUDGED}|found (?:not )?guilty|accused of|suspected of|on trial)\b(?! (?:by )?<P>)(?=[ ,.;]|$)",
        rf"{_subject('d')}(?:received|receives|got|gets|drew|served|serves?|serving|receive|face|faces|faced|facing|has to serve|let off|got off|escaped)\b(?=[^;\ue000]{{0,50}}\b(?:years?|months?|days|hours|fine|suspended|sentence|term|arrest|reprimand|trial|charges|prison|jail)\b)(?![^;\ue000]{{0,40}}threat)",
        rf"{_subject('d')}(?:must pay|owes the (?:state|treasury|budget)|has to pay|had to pay|is to pay|walked free|walked out|pleaded (?:not )?guilty|plead(?:s|ed) innocent|did not (?:admit|recogni[sz]e|acknowledge) (?:the |his |her )?(?:claim|guilt|suit)|stands accused|stood trial|begged pardon|sits in the dock|appealed (?:against )?(?:the |his |her )?(?:\w+ )?(?:fine|sentence|conviction|arrest|verdict)|(?:challenged|contested|appeals) (?:the |his |her )?(?:\w+ )?(?:fine|sentence|conviction|arrest|verdict|punishment))",
        rf"(?<!was )(?<!were )(?<!been )(?<!being )(?<!is )\b(?:{_JUDGED}|convicts|sentences|fines|acquits|jails|imprisons|remands|convict|jail|fine|subjected|to (?:sentence|acquit|imprison|punish|arrest|try)) {_party('d')}(?! (?:to|for) (?:attack|beat))",
        rf"\b(?:convicted|sentenced|fined|acquitted|charged|indicted|accused|suspected|tried|on trial|wanted|arrested)\b[^;\ue000]{{0,60}}[,:–-] {_party('d')}(?=[.,;]|$)",
        rf"\b(?:gave|gives|handed|hands|assigned) {_party('d')} (?=[^;]{{0,40}}(?:days|months|years|hours|fine|warning|reprimand|suspended)\b(?! to))",
        rf"\b(?:sent|sends|put|puts|placed|locked up|committed) {_party('d')} (?:to|in|into|behind) (?:the |an? )?(?:\w+ ){{0,3}}?(?:colony|cell|prison|jail|detention|custody|bars)\b|\barrested {_party('d2')} for (?:\w+ ){{1,2}}days|\b(?:made|makes) {_party('d3')} (?:pay|part)\b|\bpayable by {_party('d4')}",
        rf"\b(?:found|finds|recogni[sz]ed|recogni[sz]es|declared|pronounced|held) {_party('d')}(?: as)? (?:not )?(?:guilty|innocent|liable)",
        rf"\b(?:brought|brings|called|bring|put) {_party('d')} (?:to (?:\w+ )?(?:responsibility|justice|account|liability|trial)|on trial|under (?:house )?arrest|in custody)",
        rf"\b(?:ordered|obliged|ordering|obliging|required|obliges|orders|told) {_party('d')}[^;\ue000]{{0,30}} to (?:pay|compensate|apologi[sz]e|refute|publish|delete|remove|serve)",
        rf"\b{_CASE}\b[^;\ue000]{{0,80}}? (?:against|concerning|in respect of|with respect to|regarding|in relation to|with regard to) {_party('d')}",
        rf"\b(?:case|verdict|protocol|sentence|fine|judge?ment|administrative report)s?\b[^;\ue000]{{0,40}}? (?:on|over|to) {_party('d')}",
        rf"\b[Ii]n respect of {_party('d')}",
        r"\b[Aa]ccording to (?:the )?(?:[\w-]+ ){0,3}(?:investigat\w+|police|prosecut\w+|<G>|indictment|charges?|case|protocol)[^;\ue000]{0,30}, (?P<c><P>) (?!(?:is|was|has|had) )",
        rf"\b{_JUDGMENT}\b[^;\ue000]{{0,30}} (?:that|which) {_party('d3')} (?:has |had )?(?:received|got|been given|appealed|incurred)",
        rf"\b{_JUDGMENT} of {_party('d')}|\b(?:punishment|sentence|prison term) (?:to|for) {_party('d4')}|\b(?:acquittal|conviction|sentence|fine) (?:went|fell|handed) (?:to|on) {_party('d2')}",
        r"(?P<d><P>)'s (?:\w+ ){0,2}?(?:sentence|conviction|fine|arrest|trial|acquittal|prison term|verdict|guilt|punishment|case)\b",
        rf"\b(?:respondent|defendant|accused|suspect|convict)s? (?:are|is|was|were|named|–|:)? ?{_party('d')}",
        rf"\b(?:the|<P>'s) (?:client|defendant)\b[^;\ue000]{{0,30}} (?:is|was),? {_party('d')}",
        rf"\b(?:in|into) the dock (?:is|are|was|were|sits?|sat) {_party('d')}",
        r"(?P<d><P>) (?:may|could|might|can) (?:be (?:jailed|imprisoned|fined|sentenced|tried)|face|go to (?:jail|prison)|get)",
        # ---- attacks
        rf"{_passive('v')}(?:{_HARMED}(?:, | and )?)+(?! (?:his|her) (?:car|house))(?:[^;\ue000]{{0,40}}? by {_party('a')})?",
        rf"\b(?:{_HARMED}|{_BROKEN}|carried out|committed|dealt) by {_party('a')}",
        rf"{_subject('a')}{_HARMS} (?:up |at )?(?:{_party('v')}|[^;\ue000]{{0,40}}?(?:{_party('v2')}|{_MEDIA}\b))",
        rf"(?:^|[^\ue000] )\b{_HARMS} (?:up |at )?{_party('v')}(?! to )",
        rf"{_subject('v')}(?:receiv(?:ed|es|ing)|got|getting|gets) [^;\ue000]{{0,50}}threat",
        rf"\b(?:threats?|messages?|calls?)\b[^;\ue000]{{0,60}} (?:addressed )?to {_party('v')}|\bto {_party('v2')}[^;\ue000]{{0,40}} threats?\b",
        rf"\b(?:attacks?|assaults?|violence|reprisals|pressure|hostility|campaign|attempt|threats?|beating) (?:on|upon|against|towards?|over) (?:the life of )?{_party('v')}",
        rf"\b(?:insulting|hitting|attacking|threatening|assaulting|pushing|stabbing|harassing|persecuting|obstructing|humiliating|kidnapping|murdering|killing) {_party('v')}|\bfor calling {_party('v2')}",
        rf"\b(?:posted|published|leaked|disclosed|spread|circulated|shared)\b[^;\ue000]{{0,60}}(?:address|passport|phone number|personal data|private|intimate)[^;\ue000]{{0,30}} of {_party('v')}",
        rf"\b{_HARMS} the {_THING} (?:in which|of|carrying|with) {_party('v')}",
        rf"\b(?:wounds?|blows?|injur(?:y|ies)|bodily harm|burns|slaps?)\b[^;\ue000]{{0,40}} (?:on|upon|to) {_party('v')}",
        rf"\btook by the \w+ {_party('v')}",
        rf"\b(?:beating|murder|harassment|persecution|obstruction|hindering|intimidation|abduction|kidnapping|killing|blackmail|blackmailing) of {_party('v')}",
        rf"\b(?:obstruct|hinder|interfer|prevent)\w*\b[^;\ue000]{{0,70}} of {_party('v')}",
        rf"\b{_THING} of {_party('v')}[^;\ue000]{{0,25}} (?:was|were|been|had) (?:\w+ )?{_BROKEN}|(?P<v2><P>)'s (?:\w+ ){{0,3}}?{_THING}\b[^;\ue000]{{0,25}} (?:was|were|been) (?:\w+ )?{_BROKEN}",
        rf"\b(?:{_HARMS}|set fire to|burned|burnt|slashed|hacked|hacked into|shot at|blocked|stole|cloned|damaged|threw [^;\ue000]{{3,30}} (?:at|into|through)) (?:the |his |her |a |an )?(?:\w+ ){{0,2}}?{_THING} of {_party('v')}|\b{_HARMS} (?P<v2><P>)'s (?:\w+ ){{0,2}}?{_THING}",
        rf"\b(?:in|on|under|at|to|into|near|outside|before|by) {_THING} of {_party('v')}(?=[^;]*(?:threat|envelope|cartridge|bullet|fire|burn|smash|stone|paint|explo|grenade|wreath|coffin|bottle))",
        rf"(?P<v><P>) (?:had|found|saw) (?:his|her|the|their) (?:own )?{_THING} {_BROKEN}",
        rf"\b(?:fake|cloned?|copied|false) (?:accounts?|pages?|profiles?|channels?) (?:of|in the name of|under the name of) {_party('v')}|\b(?:in|under|on behalf of) (?P<v2><P>)(?:'s)? name\b",
        rf"\b(?:injured party|victim),? (?:is |was |named )?{_party('v')}|\brecogni[sz]ed {_party('v2')} as (?:the |an? )?(?:injured party|victim)",
        rf"\b(?:blackmail|extort)(?:ing|ed|s)\b[^;\ue000]{{0,40}} from {_party('v')}|\bblackmail(?:ing|ed) {_party('v2')}",
        r"^(?P<v2><P>) was (?:the )?(?:affected|injured|attacked|persecuted|beaten|threatened|wounded|murdered|killed|assaulted) |^(?P<d><P>) was (?:the )?(?:accused|suspected|convicted|sentenced|fined|acquitted|jailed|imprisoned|arrested) ",
        r"\b(?:affected|injured|attacked|persecuted|beaten) (?:journalists?|reporters?|bloggers?|media workers)\b(?P<v>[^;]{0,300}<P>)",
        rf"\b{_CASE}\b[^;\ue000]{{0,60}} against {_party('i')}[^;\ue000]{{0,60}}(?:harm|hooliganism|beating|assault|damage|violence|threatening|obstruct)|\b{_CASE}\b[^;\ue000]{{0,40}}(?:harm|hooliganism|beating|assault|damage|violence)[^;\ue000]{{0,30}} against {_party('i2')}",
        rf"\b(?:attacker|assailant|caller|stranger|man|woman)s?\b[^;\ue000]{{0,60}}(?:turned out to be|was identified as|proved to be|named as|named) {_party('a')}|\b(?:attacker|assailant)s?(?:,|:| is| was)? (?P<a2><P>)",
        rf"\b(?:convicted|accused|suspected) of [^;\ue000]{{0,60}}(?:arson|attack|assault|beating|murder|robbery)[^;\ue000]{{0,50}}, {_party('a')}",
        rf"\b(?:initiator|organi[sz]er|coordinator|mastermind|perpetrator|executor|customer)s?(?: and \w+)? of the (?:[\w-]+ )?(?:attacks?|murder|beating|arson|assault)[^;\ue000]{{0,60}}{_party('a')}",
        r"(?P<a><P>),? (?:was |is )?(?:the |an? )?(?:\w+ and )?(?:initiator|organi[sz]er|coordinator|mastermind|perpetrator) of the (?:[\w-]+ )?(?:attack|murder|beating|arson|assault)",
        rf"{_passive('a')}(?:accused|convicted|suspected|found guilty|fined|sentenced|charged)[^;\ue000]{{0,20}} (?:of|for|with) (?:the |an? )?(?:attack|beating|slapping|assault|striking|hitting|threatening|attacking|violence|arson|beating|murder|robbery)",
        # ---- who judges, prosecutes and defends
        r"\bpresid(?:ing|ed)(?: (?:judge|officer|over))?(?: by)?:? (?P<j><P>)|\b(?:court|panel|board|collegium|sitting|bench)\b[^;\ue000]{0,20} (?:chaired|headed|presided over|led) by (?P<j2><P>)",
        r"\b(?:heard|tried|considered|presided over|chaired|conducted) by (?:the )?(?P<j><P>)(?= (?:of|in|at) (?:the )?(?:<C>|[\w -]{0,30}court)|[.,;]|$)|\bunder the (?:chairmanship|presidency) of (?P<j2><P>)",
        rf"\b(?:head|face|back|stomach|chest|legs?|arms?|ribs?|nose|jaw|hands?|fingers?|hair|throat) of {_party('v')}|\b(?:insult|insulting|defamation|libel|slander|humiliation) of {_party('v2')}",
        rf"\b(?:commission|panel|group|team)s? of (?:experts|specialists|psychiatrists|linguists|philologists|doctors|psychologists) (?:headed|led|chaired) by {_party('e')}",
        r"\bcharges? (?:was|were) (?:supported|presented|read out) by (?P<s><P>)|(?P<s2><P>) of the prosecutor's office",
        rf"(?P<l><P>),? (?:was |were |is |are )?(?:defends?|defended|defending|represents?|represented(?! by)|representing) (?:the )?(?:[\w-]+ ){{0,2}}?(?:<P>|<O>|<G>|journalist|reporter|blogger|editor|defendant|accused|plaintiff|respondent|activist|newspaper|akim|deputy|minister|ministry|company|bank|clients?|{OBJECT}|them|interests)",
        rf"(?<!prosecution )(?<!prosecution, )(?<!prosecution was )\b(?:represented|defended)(?: in court)? by {_party('l')}|\bdefence (?:is|was) (?:led|conducted) by (?P<l2><P>)",
    )
)  # fmt: skip
# Those who act for others: what they file or are told is not their own.
_FOR_OTHERS = ("lawyer", "judge", "prosecutor")
_UNREAL = re.compile(
    r"\b(?:if|would|could|might|may|intends?|plans?|going to|threatens? to|threatened to|nobody|nor|never)\b[^.;]{0,25}\Z",
    re.IGNORECASE,
)
# What a rumour says that the report itself rejects, and what an extortioner demands.
_REJECTED = re.compile(
    r"\b(?:rumou?rs?|talk|(?:reports?|information|news) (?:about|that|on|of))\b.*\b(?:untrue|false|not true|not confirmed|unconfirmed|refuted|did not prove)\b|\b(?:extort\w*|blackmail\w*)\b.*\bdemand|\bdemanded\b[^;]*\bfor (?:deleting|removing|not (?:publishing|writing)|silence)",
    re.IGNORECASE,
)
_HARMING = re.compile(
    r"\b(?:obstruct\w*|shots?|attacks?|threats?|beating|murder|bodily harm|assault|violence|hinder\w*|arson|blackmail\w*|extort\w*)\b",
    re.IGNORECASE,
)

# "a case of extortion against <P>" accuses; "a case of an attack against <P>" does not.
_AGAINST = re.compile(r"\b(?:against|in respect of|concerning|in relation to)\b", re.IGNORECASE)
_INFLICTED = re.compile(r"\b(?:attacks?|assault|violence|beating|murder|shots?)\b", re.IGNORECASE)


def parts(story: Story) -> None:
    """Give the people the parts that the sentences tell."""
    for told in story.told:
        if PERSON in told.masked:
            for clause in clauses(story.reading, told):
                for shape in _TABLE:
                    for match in shape.finditer(clause.text):
                        _give(story, told, clause, match)


def _give(story: Story, told: Told, clause: Clause, match: re.Match[str]) -> None:
    if _UNREAL.search(clause.text, 0, match.start()) or _REJECTED.search(clause.text):
        return
    # Nobody attacks or sues himself: a pronoun was understood wrongly.
    suffering = {
        one.value["name"]
        for group, text in match.groupdict().items()
        if text and group[0] in "vd"
        for one in clause.people(*match.span(group))
    }
    for group, text in match.groupdict().items():
        if text:
            for number, one in enumerate(clause.people(*match.span(group))):
                letter = ("d" if number else "p") if group == "b" else group[0]
                if letter in "ap" and group != "b" and one.value["name"] in suffering:
                    continue
                role = _role(story, told, one, letter, match)
                if role:
                    story.give(one.value["name"], role, clause.span(*match.span()))


def _role(story: Story, told: Told, one: Mention, letter: str, match: re.Match[str]) -> str | None:
    """The role for a person of a group, or None when the person can hardly have it."""
    name, role = one.value["name"], _ROLE[letter]
    if letter == "c" and ARTICLE not in told.masked:
        return None
    if letter == "i" and story.has(name, "journalist", "activist"):
        return None
    if role in ("plaintiff", "defendant", "victim") and story.has(name, *_FOR_OTHERS):
        return None
    harm = _INFLICTED if _AGAINST.search(match[0]) else _HARMING
    if role == "defendant" and story.has(name, "journalist") and harm.search(match[0]):
        return "victim"
    if role == "defendant" and story.has(name, "plaintiff"):
        return None
    return role
