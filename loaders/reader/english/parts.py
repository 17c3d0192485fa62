"""Who is plaintiff, defendant, victim or attacker in English, and who judges and defends: from what is done to whom.

One table speaks of plain clauses (see `clauses`). A group of a pattern is named by the letter of the role of the
people in it.
"""

from __future__ import annotations

import re

from loaders.reader.english.clauses import OBJECT, OWN, Clause, clauses
from loaders.reader.english.harms import BODY, BROKEN, DENIES, HARMED, HARMS, INJURY, MEDIA, OMINOUS, THING, WIELDED
from loaders.reader.english.labels import copulas
from loaders.reader.english.makers import makers
from loaders.reader.english.posts import PERSON
from loaders.reader.reading import Mention
from loaders.reader.sifting import Sieve
from loaders.reader.story import SIGNS, Story, Told, pattern

ARTICLE = SIGNS["Article"]
_ROLE = {
    "p": "plaintiff",
    # "his claim": if it is not the claim against him.
    "q": "plaintiff",
    "d": "defendant",
    "v": "victim",
    "a": "attacker",
    # Who had something to prove; a journalist proves the truth of what was written.
    "u": "plaintiff",
    # Slandered or insulted, in the words of a charge.
    "n": "victim",
    # Called names.
    "w": "victim",
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
_BE = r"(?:(?:has|have|had|having|will|shall|must|is to|are to) )?(?:not )?(?:\ue010 )?(?:been |be |being |was |were |is |are |got |gets |get |stands |stood |remains |remained )+(?:not )?(?:\ue010 )?(?:\w+ly )?"
# Between a subject and the second or third of its verbs.
_GAP = r"(?:(?! (?:that|if|whether|because|after|when|while|where|said|says)\b)[^;:\ue000-\ue003]){0,90}?(?:,| and|, and| but|, but|, then)"


# What may be named before a person as of the same side: "the newspaper <O>, a daily, and its reporter <P>".
_WITH = r"(?:(?:the|its|an?) )?(?:[\w'-]+ ){0,4}?(?:[\x22«]?[<O><G><C>][\x22»]?(?: \w+)?|site|newspaper|portal|channel|paper|weekly|agency|outlet|website|company|magazine|newsroom|editorial (?:board|office))(?:, [^,;\ue000]{2,40})?"


# "<P> and other reporters", "<P> and his driver"
_AND_OTHERS = r"(?:,? and (?:(?:\w+ )?others?|(?:his|her|their|an?|the|two|three|four|several) \w+)(?: \w+)?)?"


def _subject(letter: str) -> str:
    return rf"(?P<{letter}><P>){_OBJECTS}{_AND_OTHERS},?(?:{_GAP})? {_ACTED}"


def _passive(letter: str) -> str:
    return rf"(?P<{letter}><P>){_OBJECTS}{_AND_OTHERS},?(?:{_GAP})? (?:{_BE})"


def _party(letter: str) -> str:
    """A party as an object: an adjective or two that no description took may stand before it."""
    return rf"(?:{_WITH},? and |[\w -]{{3,50}}, (?:including|among them|in particular|namely) |(?:two|three|four|five|both|several)(?: \w+){{0,2}}, )?(?:(?:the|an?|its|his|her|their|one|certain|<L>|<O>|<G>|<P>'s) )?(?:(?!(?:to|of|by|for|against|that|and|was|is|in|on|with|who|over|while|when|as|after|before|because|which|during|at|from|into|not|had|has)\b)[\w'-]+ ){{0,2}}?(?P<{letter}>[<P>{OBJECT}])(?!'s)"


_SUIT = r"(?:suits?|lawsuits?|claims?|actions?|statements? of claim|private (?:prosecution|accusation|complaint|charge)|counter-?claims?|petitions?|complaints?|applications?|statements?)"
_CIVIL = r"(?:suits?|lawsuits?|claims?|actions?|statements? of claim|counter-?claims?|libel (?:case|suit|action)|defamation (?:case|suit|action)|private (?:prosecution|accusation|complaint|charge)s?)"
_BROUGHT = r"(?:filed|files|lodged|lodges|brought|brings|submitted|submits|initiated|instituted|presented|put in|directed|sent|made|entered|won|wins|lost|loses|withdrew|withdraws|called off|calls off|gave up|withdrawn|renounced|dropped|drops|took back|takes back|recalled|refused from|waived|abandoned)"
_REDRESS = r"(?:<M>|brought to (?:\w+ )?(?:responsibility|justice|account|trial)|(?:be|have \W?\ue000) (?:punished|prosecuted|fined|held)|compensation|damages|apolog|refut|retract|denial|moral (?:harm|damage)|satisfaction|reimburse|deletion|removal|protection of (?:his |her )?(?:honou?r|reputation|dignity)|through (?:the )?court|in court|the court to (?:recover|oblige|order|collect|exact|punish|protect|refute|recogni|declare|award)|(?:the (?:police|prosecutors?(?:'s office)?|<G>) )?to (?:punish|prosecute|bring to|open|institute|initiate|recover|protect (?:him|her)|find (?:the|those|his|her)|investigate|identify the|look into)|to oblige)"
_WANTS = r"(?:(?:is|was|are|were) (?:now )?(?:demanding|seeking|claiming|asking|requesting)|demand(?:s|ed|ing)?|seek(?:s|ing)?|sought|claims|claimed|wants|wanted|asks|asked|requests|requested|estimat(?:es|ed)|assess(?:es|ed)|valu(?:es|ed)|insists on|insisted on)"
_JUDGED = r"(?:convicted|sentenced|fined|acquitted|jailed|imprisoned|remanded|exonerated|condemned|punished|amnestied|pardoned|arraigned|indicted|charged|prosecuted|tried)"
_PENAL = rf"(?:{_JUDGED}|(?:found|held|declared|pronounced|recogni[sz]ed|considered)(?: as)? (?:not )?(?:guilty|innocent|liable|insane|a suspect|suspect|the accused)|put on trial|on trial|brought to (?:\w+ ){{0,2}}(?:responsibility|justice|liability|trial|account)|called to account|(?:placed|put|kept|held|is|are|was|were|taken)? ?(?:under|in|into) (?:the |an? )?(?:prison|jail|penal colony|detention|remand|arrest|house arrest|pre-?trial (?:detention|prison)|custody|recogni[sz]ance|investigation|dock|travel restrictions)|arrested|suspected|accused(?! by)|cleared of|absolved|facing (?:charges|trial|up to)|relieved of|freed of|ordered to (?:pay|apologi[sz]e|publish|delete|refute|serve)|obliged to|banned from|sued|taken to court|dragged to court|given (?:<M>|(?:an? )?(?:\w+ ){{0,3}}(?:days|months|years|hours|fine|warning|sentence|term|suspended|reprimand))|handed|warned|reprimanded|released (?:on|from (?:custody|prison|the colony|the courtroom|jail))|wanted|put on the (?:\w+ )?wanted list|(?:interrogated|questioned|summoned|called|named|identified|listed|made|treated)(?: (?:in|for|to) (?:\w+ ){{0,2}}\w+)? as (?:an? |the )?(?:\w+ )?(?:suspect|accused|defendant|witness with the right)|behind bars|extradited|subjected to|penali[sz]ed|denied parole|(?:no longer )?(?:the |an? )?(?:\w+ )?(?:co-)?(?:defendant|respondent|suspect|accused)s?\b|(?:put|placed|sent|held|kept|locked)(?: up)? (?:in|to|into|at) (?:the |an? )?(?:[\w-]+ ){{0,4}}(?:cell|detention|prison|jail|colony|custody|facility|<G>)[\w ]{{0,20}} for (?:\w+ ){{1,3}}(?:days|months|years)|locked up for|(?:let go|released|freed|set free) (?:on|under|against) (?:an? |his |her )?(?:written|own|bail|recogni|undertaking|pledge|signature)|made to (?:pay|part with|serve)|found (?:not )?to (?:have|be)|committed (?:for|to)|sent (?:for|to) (?:compulsory|psychiatric|forced)|to (?:pay|serve|answer))"
_CASE = r"(?:cases?|proceedings?|investigation|inquiry|probe|prosecution|protocols?|reports?|charges?|check|verdicts?|sentences?|rulings?|judge?ments?|indictment|trial|criminal cases?|accusations?|fine|arrest|conviction)"
_JUDGMENT = r"(?:trial|custody|conviction|acquittal|prosecution|sentencing|imprisonment|guilt|innocence|punishment|sentence|verdict|arrest|fine|prison term|term|pre-?trial detention|case|charges?|indictment)"

_TABLE = tuple(
    pattern(text)
    for text in (
        # ---- civil suits and private prosecutions
        rf"{_subject('p')}(?:(?:sues|sued|suing)(?! by) {_party('d')}|(?:took|takes|taken|taking|dragged|hauled) {_party('d2')} to court)",
        rf"{_subject('p')}(?:sues|sued|is suing|was suing|suing|(?:(?:turned|applied|appealed|applies|turns|went|goes|gone|came)(?: with (?:an? |the )?[\w ]{{3,30}})? to|(?:addressed|approached|petitioned|addresses|approaches)) (?:the )?(?:[\w -]{{0,30}}court|<C>)(?! (?:of appeal|against (?:his|her|the (?:ruling|verdict|decision)))))(?:[^;\ue000]{{0,60}}? against {_party('d')})?",
        rf"{_subject('p')}{_BROUGHT} (?:(?!against)[^;\ue000]){{0,50}}?(?:petitions?|applications?|statements?)\b(?=[^;]{{0,40}} (?:against|(?:to|with) (?:the )?(?:[\w-]+ ){{0,3}}(?:<C>|<G>|court|police|prosecutor)))(?:[^;\ue000]{{0,70}}? (?:against|on) {_party('d')})?",
        rf"{_subject('p')}{_BROUGHT} (?:(?!against)[^;\ue000]){{0,50}}?(?:{_CIVIL}|(?<!appeal )complaints?)\b(?:[^;\ue000]{{0,70}}? (?:against|on|with|to) {_party('d')})?",
        rf"{_subject('p')}{_WANTS} (?:from {_party('d')} )?(?=[^;]{{0,90}}{_REDRESS})(?:[^;\ue000]{{0,80}}? (?:from|punish|against) {_party('d2')})?",
        rf"\b{_WANTS}\b[^;\ue000]{{0,90}} from {_party('d')}(?=[^;\ue000]{{0,60}}<M>|[,.]| for| in| and|$)",
        rf"\b(?:recover(?:ed|s)?|exact(?:ed|s)?|collect(?:ed|s)?|award(?:ed|s)?|levied)\b[^;\ue000]{{0,60}} from {_party('d')}|\b(?:took|takes|withheld|deducted)\b[^;\ue000]{{0,20}}<M>[^;\ue000]{{0,20}} from {_party('d2')}",
        rf"\bfrom {_party('d')}[^;\ue000]{{0,30}} (?:in favou?r of|<M>)",
        rf"\b(?:{_CIVIL}\b(?:(?! (?:against|was|were|is|are|made) )[^;\ue000]){{0,100}}? (?:of|by)|(?<!appeal )(?<!cassation )(?<!supervisory )(?:complaints?|statements?|reports? to the police) (?:of|by|from)|(?:petitions?|applications?) (?:of|by|from)(?=[^;]{{0,80}} against)) {_party('p')}(?:[^;\ue000]{{0,60}}? (?:against|to|on) {_party('d')})?",
        rf"\b{_CIVIL}\b(?:(?! (?:returned|refused|denied|awarded|granted|paid|sent back)\b)[^;\ue000]){{0,70}}? (?:against|to) {_party('d')}",
        rf"\b(?:{_CIVIL}|case|complaint|prosecution|charges?)\b[^;\ue000]{{0,50}}? (?:brought|filed|lodged|initiated|submitted|started|instituted|won|lost|dropped|withdrawn) by {_party('p')}",
        rf"\b(?:sought|demanded|claimed|requested) by {_party('p')}|\b{_CIVIL} (?:that |which )?{_party('p2')} (?:has |had )?(?:made|brought|filed|lodged|submitted)(?:[^;\ue000]{{0,40}}? against {_party('d')})?",
        rf"(?<!\w)(?:court|suit|lawsuit|sue[sd]?|suing|claim|damages|complain\w*|<M>)(?!\w)[^;]{{0,80}} (?:over|about|because of|for) (?:an? |the |his |her )?(?:\w+ ){{0,3}}?(?:posts?|articles?|video|publication|report|story|column|broadcast|investigation|text|comment|livestream|review) (?:by|of) {_party('d')}",
        rf"{_subject('p')}(?:took offen[cs]e|takes offen[cs]e|(?:was|is|were) offended|felt (?:insulted|offended|defamed|slighted)|consider(?:s|ed) (?:himself|herself) (?:insulted|defamed|slandered))(?=[^;]*(?<!\w)(?:suit|sued?|court|claim|police|complain\w*|<M>))|\b(?:offen[cs]e at|offended by|angered by) (?:an? |the |his |her )?(?:\w+ ){{0,3}}(?:by|of) {_party('d')}(?=[^;]*(?<!\w)(?:suit|sued?|court|claim|police|complain\w*|<M>))",
        r"\b[Nn]either (?P<v><P>) nor (?P<v2><P>)[^;\ue000]{0,50} (?:was|were|could|had been) (?:let|allowed|admitted|permitted|given)",
        rf"\b(?:flood(?:ed|ing)?|bombard(?:ed|ing)?|swamp(?:ed)?|inundat(?:ed|ing)|spam(?:med|ming)?|fill(?:ed|ing)) (?:the )?(?:\w+ )?(?:{THING}|inbox|chats?|comments|wall) (?:of|under) {_party('v')}|\b(?:bombard(?:ed|ing)?|swamp(?:ed|ing)?|inundat(?:ed|ing)|shower(?:ed|ing)?) {_party('v2')} with",
        rf"\b(?:appeal|cassation|complaint|petition)\b[^;\ue000]{{0,40}} by (?:the )?(?:lawyers?|defen[cs]e|counsel|attorneys?|defenders?) of {_party('d')}|\b(?:indictment|charge sheet) (?:names|named|lists|listed) {_party('d2')}",
        rf"{_subject('d')}lost (?:[^;\ue000]{{0,30}} )?(?:to|against) {_party('p')}|{_subject('p2')}(?:challenged|contested|disputed|appealed)(?: against)? (?:in court )?(?:[^;\ue000]{{0,30}} )?(?:refusal|inaction|inactivity|silence|ban|denial|non-admission|reply)\b",
        rf"(?<!\w)(?:court|judge|<C>)[^;\ue000]{{0,80}}(?:refused|denied|failed|obliged|ordered)[^;\ue000]{{0,40}} (?:information|answer|reply|data|documents|accreditation)\b[^;\ue000]{{0,20}} (?:to|of) {_party('p')}",
        rf"(?P<p><P>)'s (?:[\w-]+ ){{0,3}}?(?:{_CIVIL}|complaint|prosecution)\b(?:[^;\ue000]{{0,60}}? against {_party('d')})?",
        rf"(?:^|[:.] )(?P<p2><P>) (?:against|–|-) {_party('d3')}(?=[^;]*(?<!\w)(?:claim|suit|lawsuit|court|defamation|honou?r|<M>))|(?P<p><P>),? v(?:s|ersus)?\.? (?:{_party('d')}|(?=[\x22\w\ue001\ue002]))|\bv(?:s|ersus)?\.? {_party('d2')}",
        rf"\bin favou?r of {_party('p')}|\b(?:honou?r|dignity|reputation) of {_party('p2')}",
        rf"<M> to {_party('p')}|\b(?:pay|paid|pays|compensate|reimburse|award(?:ed|s)?|owes?|handed)(?: to)? {_party('p2')},? [^;\ue000]{{0,40}}?<M>|\b(?:compensation|damages|debt|award|moral (?:harm|damage))(?: of <M>)? (?:to|for|before) {_party('p3')}|\b(?:winner|initiator|author of the (?:suit|claim|complaint)|plaintiff|complainant|claimant|applicant)s?(?: (?:in|of) [^;\ue000]{{0,30}})? (?:is|was|are|were) {_party('p4')}|<M>[^;\ue000]{{0,25}} (?:goes|went|go|fell) to {_party('p5')}",
        rf"\b(?:ordered|ordering|obliged|obliging|told|has|have|had|must)\b[^;]{{0,60}} (?:apologi[sz]e (?:\w+ )?(?:to|before)|beg (?:the )?(?:pardon|forgiveness) (?:of|from)|ask (?:for )?(?:the )?(?:forgiveness|pardon) (?:of|from)) {_party('p')}|(?P<q>{OWN}) (?:\w+ )?(?:suit|lawsuit|claim|action|private (?:complaint|prosecution|accusation))\b(?! of (?:appeal|cassation))|(?P<q2>{OWN}) (?:\w+ )?(?:statement|application|complaint|report)s?(?: to (?:the )?(?:police|<G>|prosecutor)|,? (?:handed in|filed|lodged|submitted)|[^;,]{{0,30}} (?:was|were) (?:registered|accepted|ignored|rejected by the police)|[^;]{{0,30}} brought no)",
        rf"{_subject('p')}(?:called off|took back|takes back|dropped|withdrew|renounced|recalled|gave up) (?:his |her |the |their )?(?:\w+ )?(?:suit|lawsuit|claim|action|complaint|accusation|private)",
        rf"\b(?:unlawful|illegal|inaction|inactivity|unfounded|groundless)\b[^;\ue000]{{0,130}} (?:inquiry|request|query|letter|information|answer|accreditation|accredit|refusal|silence|reply)\b[^;\ue000]{{0,60}}? (?:of|to|from|by) {_party('p')}",
        rf"\b(?:agreement|settlement|conciliation|reconciliation|mediation|dispute|litigation|legal battle|lawsuit)\b[^;\ue000]{{0,30}} between {_party('b')}(?:[^;\ue000]{{0,40}}? and {_party('d')})?",
        rf"\b(?:dispute|litigation|case|agreement|settlement|lawsuit)\b between (?:the )?[^;\ue000]{{3,60}} and {_party('d')}|\b(?:suing|sues|sued) {_party('d2')}",
        rf"(?P<b><P>){_OBJECTS} (?:have |had |were )?(?:reconciled?|made (?:it )?up|made peace|settled|came to (?:an agreement|terms)|reached (?:an? )?(?:\w+ )?(?:agreement|settlement|truce)|(?:signed|concluded) (?:an? |the )?(?:\w+ )?(?:agreement|settlement)|parted (?:in peace|amicably)|shook hands)",
        rf"\b(?:refused|denied|dismissed)(?: to)? {_party('p')} in (?:satisfaction|satisfying)",
        rf"{_subject('p')}(?:sued|accused|accuses|blamed|blames) (?:{_party('d')}|(?:the |an? )?{MEDIA})(?! of (?:the )?(?:attack|beating|assault))",
        rf"{_subject('p')}(?:complained|complains) (?:to|about|against)\b|{_subject('v')}complain(?:ed|s) of (?:[\w-]+ ){{0,4}}(?:surveillance|threats|harassment|persecution|pressure|bullying|stalking)|(?P<p2><P>),? (?:is|was|are|were) (?:the |an? |one of the )(?:\w+ )?(?:plaintiff|complainant|claimant|applicant|private prosecutor)s?\b",
        rf"{_subject('p')}(?:applied|appealed|turned|addressed|wrote|written|reported|went|gone)(?: with (?:an? |the )?\w+)? (?:\w+ ){{0,3}}?to (?:the )?(?:[\w-]+ ){{0,2}}(?:police|prosecutor|law enforcement|<G>(?= with))",
        rf"{_subject('p')}(?:obtained|secured|won|withdrew)\b(?! (?:the|an?|his|her|this) (?:case|appeal))[^;]{{0,60}}(?:retract|apolog|compensation|damages|refut|lawsuit|<M>|\bsuit\b|libel (?:case|action))|{_subject('u')}(?:was unable to|were unable to|failed to|could not|managed to) prove\b|{_subject('p4')}(?:got|receives?|received|gets|was awarded|(?:will|is to|should) (?:get|receive)) <M>(?=[^;]{{0,60}}(?:moral|damages?|compensation|from the (?:newspaper|site|portal|channel|blogger|weekly|paper|<O>)))|{_subject('p3')}lost (?:his|her|the|an?) (?:\w+ )?(?:lawsuit|suit|claim)\b|{_subject('p2')}(?:put|puts|set|sets) (?:his|her|the|their) (?:[\w-]+ ){{1,4}}at <M>",
        rf"<M>[^;\ue000]{{0,20}} (?:awarded|paid|due|owed) to {_party('p')}",
        rf"\b(?:complaint|claim|suit|lawsuit|private prosecution) (?:was|is|came|comes) from {_party('p')}",
        rf"\bowe[sd]? {_party('p3')}|\binitiator of the (?:\w+ )?(?:proceedings|case|suit|claim) (?:is|was) {_party('p')}|\b(?:[Oo]n|[Aa]t|[Uu]pon|[Ff]ollowing) (?:the )?(?:request|motion|initiative) of {_party('p2')}",
        rf"{_passive('d')}(?:reported|denounced) to (?:the )?(?:\w+ )?(?:police|prosecutor\w*|<G>|court|ministry)(?:'s office)?(?: by {_party('p')})?",
        rf"\b(?:sued|taken to court|dragged to court) (?:for [^;,\ue000]{{0,40}} )?by {_party('p')}",
        rf"\b(?:is|are|was|were|been|now) suing {_party('d')}",
        # ---- prosecution and judgment
        rf"{_passive('d')}{_PENAL}(?! by <P>(?: to|'s))",
        rf"(?P<d><P>){_OBJECTS},? (?!tried to)(?:{_JUDGED}|found (?:not )?guilty|accused of|suspected of|on trial)\b(?! (?:by )?<P>| (?:the|this|that|these|those|an?|any|such) )(?=[ ,.;]|$)",
        rf"{_subject('d')}(?:received|receives|got|gets|drew|served|serves?|serving|is serving|receive|face|faces|faced|facing|has to serve|let off|got off|escaped)\b(?=[^;\ue000]{{0,50}}\b(?:years?|months?|days|hours|fine|suspended|sentence|term|arrest|reprimand|trial|charges|prison|jail)\b)(?![^;\ue000]{{0,40}}threat)",
        rf"{_subject('d')}(?:must pay|owes the (?:state|treasury|budget)|has to pay|had to pay|is to pay|walked free|walked out of (?=[^;]*(?:custody|prison|court|jail|cell|detention|colony|term|suspended))|pleaded (?:not )?guilty|plead(?:s|ed) innocent|(?:did not|does not) (?:admit|recogni[sz]e|acknowledge) (?:the |his |her |any )?(?:claim|guilt|suit|charges?)|(?:denies|denied|admits|admitted|pleads|pleaded|confessed) (?:all |the |his |her |any )*(?:guilt|charges?|not guilty)\b|stands accused|stood trial|begged pardon|sits in the dock|appealed (?:against )?(?:the |his |her )?(?:\w+ )?(?:fine|sentence|conviction|arrest|verdict)|(?:challenged|contested|appeals) (?:the |his |her )?(?:\w+ )?(?:fine|sentence|conviction|arrest|verdict|punishment))",
        rf"(?<!was )(?<!were )(?<!been )(?<!being )(?<!is )\b(?:{_JUDGED}|convicts|sentences|fines|acquits|jails|imprisons|remands|convict|jail|fine|subjected|to (?:sentence|acquit|imprison|punish|arrest|try)) {_party('d')}(?! (?:to|for) (?:attack|beat))",
        rf"\b(?<!the )(?:convicted|sentenced|fined|acquitted|charged|indicted|accused|suspected|tried|on trial|wanted|arrested)\b[^;\ue000]{{0,60}}[,:–-] {_party('d')}(?=[.,;]|$)",
        rf"\b(?:{HARMED})\b[^;:\ue000]{{0,60}}: {_party('v')}",
        rf"^\W*(?:sued|taken to court|dragged to court)(?: by (?:[\w-]+ ){{0,4}}(?P<p><P>))?[^;\ue000]{{0,80}}, {_party('d')}|^\W*(?!accused by)(?:{_PENAL})[^;\ue000]{{0,100}}, {_party('d2')}|^\W*(?:{HARMED})(?: by (?:[\w-]+ ){{0,4}}(?P<a><P>))?[^;\ue000]{{0,80}}, {_party('v')}",
        rf"\b(?:gave|gives|handed|hands|assigned) {_party('d')} (?=[^;]{{0,40}}(?:days|months|years|hours|fine|warning|reprimand|suspended)\b(?! to))",
        rf"\b(?:found|finds|recogni[sz]ed|recogni[sz]es|declared|pronounced|held) {_party('d')}(?: as)? (?:not )?(?:guilty|innocent|liable)",
        rf"\b(?:brought|brings|called|bring|put) {_party('d')} (?:to (?:\w+ )?(?:responsibility|justice|account|liability|trial)|on trial|under (?:house )?arrest|in custody)",
        rf"\b(?:sent|sends|dispatched|put|puts|placed|places|locked(?: up)?|locks|committed|confined|remanded|remands|returned|shut|arrested|arrests|keeps?|kept) {_party('d')} (?:up |home |away )?(?=(?:to|in|into|under|behind|for|until|on|with)\b)[^;\ue000]{{0,60}}\b(?:fine|colony|cell|prison|jail|custody|detention|arrest|bars|isolator|psychiatric|trial|days|months|years|remand|recogni[sz]ance)\b",
        rf"\b(?:payable|(?:to be )?paid|owed) by {_party('d')}|{_subject('d2')}(?:owes|owed|(?:has|had|is|was made|was told|was ordered) to (?:part with|hand over|transfer)|was made to (?:pay|part|apologi[sz]e)|(?:paid|will pay|parted with)) [^;\ue000]{{0,40}}<M>(?! for (?:the )?(?:advert|work|article|silence))|\b(?:made|makes|left|cost|costs|set) {_party('d3')} (?:to )?(?:pay|paying|poorer|back)?[^;\ue000]{{0,20}}<M>",
        rf"\b(?:years?|months?|days?|term|hours|punishment|fine|colony)\b(?! (?:of|ago|old|later))[^;,\ue000]{{0,40}} for {_party('d')}(?= |[.,;]|$)|{_subject('d2')}(?:becomes?|became|goes on trial|went on trial|(?:will|is to) (?:stand trial|be tried|face)|awaits? trial|awaited trial)(?=[^;]{{0,20}}(?:suspect|accused|defendant|trial|tried|face))",
        rf"\b(?:ordered|obliged|ordering|obliging|required|obliges|orders|told) {_party('d')}[^;\ue000]{{0,30}} to (?:pay|compensate|apologi[sz]e|refute|publish|delete|remove|serve)",
        rf"\b(?:{_CASE}|{_CIVIL})\b[^;\ue000]{{0,60}} by <P>[^;\ue000]{{0,20}} against {_party('d2')}|\b{_CASE}\b[^;\ue000]{{0,80}}? (?:against|concerning|in respect of|with respect to|regarding|in relation to|with regard to) {_party('d')}",
        rf"\b(?:case|verdict|protocol|sentence|fine|judge?ment|administrative report)s?\b[^;\ue000]{{0,40}}? (?:on|over|to) {_party('d')}",
        rf"\b[Ii]n respect of {_party('d')}|\b(?:drew up|draw up|drawn up|compiled|wrote|written|filed|registered|issued)\b[^;\ue000]{{0,30}} (?:report|record|protocol|ticket|citation|summons)s? (?:on|against|concerning|to|for) {_party('d2')}",
        rf"(?P<d><P>)(?:'s)? (?:\w+ ){{0,3}}against (?:{OWN}|the|this) (?:[\w-]+ )?(?:conviction|sentence|fine|arrest|verdict|punishment|imprisonment)\b|(?P<d2>{OWN}) (?:[\w-]+ )?(?:conviction|sentence|acquittal|prison term|guilt)\b|\b(?:ordered|imposed|prescribed|sanctioned|approved|authori[sz]ed|extended|decreed|chose|chosen)\b[^;\ue000]{{0,40}}\b(?:treatment|arrest|custody|detention|fine|ban|restraint|restrictions?|examination|imprisonment)\b[^;\ue000]{{0,20}} (?:for|on|upon|to) {_party('d4')}|\breleas(?:ed|es) {_party('d3')} (?=(?:on (?:bail|recogni|his own|her own|a written)|from (?:custody|prison|jail|the courtroom|arrest)|under (?:house|a written|recogni|an? undertaking|travel)))",
        rf"(?<!\w)(?:investigat\w+|police|prosecut\w+|<G>)(?:'s office)? (?:are |is )?(?:says?|believes?|claims?|alleges?|convinced|considers?|insists?|maintains?|thinks?) (?:that )?{_party('d')} (?:had |has )?(?:incited|spread|extorted|slandered|insulted|organi[sz]ed|financed|took|taken|demanded|called for|propagated|disseminated|published|distributed|resisted|disobeyed)\b|(?<!\w)(?:<G>|police|prosecutors?|investigators?|office|department|service|committee|agency|authorities) (?:has |have |had )?(?:accuse[sd]?|suspect(?:s|ed)?|charge[sd]?|indict(?:s|ed)?) {_party('d2')} (?:of|with|under|in)\b",
        rf"\b(?:years|months|days|hours)\b[^;\ue000]{{0,20}} (?:went|go|were given|handed|fell) to {_party('d')}|(?P<d2><P>) ?(?:–|-|—|:) (?:[\w-]+ ){{0,4}}(?:years?|months?|days?|hours?|fine)\b(?=[^;]*(?<!\w)(?:arrest|prison|imprison\w*|colony|restrict\w*|freedom|liberty|suspended|works?|detention|fine|MCI|<M>)(?!\w)|[.;,])",
        r"\b[Aa]ccording to (?:the )?(?:[\w-]+ ){0,3}(?:investigat\w+|police|prosecut\w+|<G>|indictment|charges?|case|protocol)[^;\ue000]{0,30}, (?P<c><P>) (?!(?:is|was|has|had) )",
        rf"\b{_JUDGMENT}\b[^;\ue000]{{0,30}} (?:that|which) {_party('d3')} (?:has |had )?(?:received|got|been given|appealed|incurred)",
        rf"\b{_JUDGMENT} of {_party('d')}|\b(?:punishment|sentence|prison term) (?:to|for) {_party('d4')}|\b(?:acquittal|conviction|sentence|fine) (?:went|fell|handed) (?:to|on) {_party('d2')}",
        r"(?P<d><P>)'s (?:\w+ ){0,2}?(?:sentence|conviction|fine|arrest|trial|acquittal|prison term|verdict|guilt|punishment|case)\b",
        rf"\b(?:respondent|defendant|accused|suspect|convict)s? (?:are|is|was|were|named|–|:)? ?{_party('d')}",
        rf"\b(?:the|<P>'s) (?:client|defendant)\b[^;\ue000]{{0,30}} (?:is|was),? {_party('d')}|(?:{OWN}|the|<P>'s) clients?,? {_party('d2')}",
        rf"\b(?:among|one of) (?:those|the) (?:\w+ )?(?:{_PENAL})[^;\ue000]{{0,40}} (?:is|are|was|were) {_party('d')}|\b(?:among|one of) (?:those|the) (?:\w+ )?(?:{HARMED})[^;\ue000]{{0,40}} (?:is|are|was|were) {_party('v')}",
        rf"\b(?:detained|arrested|held|caught|apprehended) {_party('d')} (?:on|under) suspicion\b|\bsuspicion of (?:\w+ ){{0,2}}(?:setting|beating|attack\w*|assault\w*|arson|threat\w*|stabbing|shooting)[^;]{{0,60}}(?:, | )(?:was|were|is) {_party('d2')}",
        rf"\b(?:in|into) the dock (?:is|are|was|were|sits?|sat) {_party('d')}",
        r"(?P<d><P>) (?:may|could|might|can) (?:be (?:jailed|imprisoned|fined|sentenced|tried)|face|go to (?:jail|prison)|get)",
        # ---- attacks
        rf"{_passive('v')}(?:{HARMED}(?:, | and )?)+(?! (?:his|her) (?:car|house))(?:[^;\ue000]{{0,40}}? by {_party('a')})?",
        rf"(?<=[\w,\ue000] )(?:{HARMED}|{BROKEN}|dealt|(?:attack|assault|beating|arson|murder|threat|blow)s?\b[^;\ue000]{{0,30}} (?:carried out|committed|made|inflicted|organi[sz]ed|sent)) by {_party('a')}",
        rf"{_subject('a')}{HARMS}(?! by\b) (?:up |at )?(?:{_party('v')}|[^;\ue000]{{0,40}}?(?:{_party('v2')}|{MEDIA}))",
        rf"(?:^|[^\ue000] )\b{HARMS} (?:up |at )?{_party('v')}(?! to )",
        rf"{_subject('v')}(?:receiv(?:ed|es|ing)|got|getting|gets) [^;\ue000]{{0,50}}threat",
        rf"\b(?:threats?|messages?|calls?)\b[^;\ue000]{{0,60}} (?:addressed )?to {_party('v')}|\bto {_party('v2')}[^;\ue000]{{0,40}} threats?\b",
        rf"\b(?:attacks?|assaults?|violence|reprisals|pressure|hostility|campaign|attempt|threats?|insults?|beating)(?: of (?:slander|lies|hatred|harassment|insults))?(?: (?:was|were|has been|have been) (?:launched|unleashed|waged|made|started|begun))? (?:on|upon|against|towards?|over) (?:the life of )?{_party('v')}",
        rf"\b(?:insulting|hitting|attacking|threatening|assaulting|pushing|stabbing|harassing|persecuting|obstructing|humiliating|kidnapping|murdering|killing|beating|defaming) {_party('v')}|\b(?:insult|slander|libel|defamation|humiliation|mockery) (?:of|against) {_party('n')}|\bfor (?:insulting|slandering|libell?ing|mocking) {_party('n2')}|\bfor calling {_party('v2')}",
        rf"\b(?:posted|published|leaked|disclosed|spread|circulated|shared)\b[^;\ue000]{{0,60}}(?:address|passport|phone number|personal data|private|intimate)[^;\ue000]{{0,30}} of {_party('v')}|\b(?:photos?|photographs|pictures|addresses|home address|address|passport|phone numbers?|personal data|correspondence|intimate \w+)\b[^;\ue000]{{0,30}} of {_party('v2')}[^;\ue000]{{0,20}} (?:was|were|has been|have been|appeared|turned up) ?(?:posted|published|leaked|spread|disclosed|in|on)?",
        rf"\b(?:wounds?|blows?|injur(?:y|ies)|bodily harm|burns|slaps?)\b[^;\ue000]{{0,40}} (?:on|upon|to) {_party('v')}",
        rf"\b(?:stood|parked|waited|loitered|watch(?:ed|ing)?|hung about|been seen|seen|stationed)\b[^;\ue000]{{0,30}} (?:outside|near|in front of|opposite|by|at) (?:the )?(?:\w+ )?{THING} of {_party('v')}|\b(?:stood|parked|waited|been seen)\b[^;\ue000]{{0,30}} (?:outside|near|in front of|opposite|by|at) (?P<v2><P>)'s (?:\w+ )?{THING}",
        rf"(?P<a><P>){_OBJECTS},? (?:\w+ed|took|told|came|got|swore) (?:(?! (?:by|was|is|who|while|when)\b)[^;]){{0,60}},? and {HARMS} (?:at )?(?P<v2>{OBJECT})",
        rf"\b{DENIES} {_party('v')}|\btook by the \w+ {_party('v2')}",
        rf"{WIELDED}\b[^;<M><D>\ue000]{{2,50}}? (?:{BODY} of|from|out of (?:the )?hands of|at|over|into|(?:on|onto)(?: top of)?) {_party('v')}|{WIELDED}\b[^;\ue000]{{0,50}}? (?P<v2><P>)'s (?:\w+ )?(?:{BODY}|{THING})\b|{WIELDED} (?:an? |the |two |three |several )?(?:\w+ )?{BODY} of {_party('v3')}",
        rf"{_subject('v')}(?:suffer(?:ed|s)|sustain(?:ed|s)|receiv(?:ed|es)|escap(?:ed|es)|got off|got away|c(?:a|o)me (?:away|out|off)|ended up|was left|treated for|hospitali[sz]ed) (?:with )?[^;\ue000]{{0,40}}{INJURY}|{_subject('v2')}(?:found|discovered|got|received|was (?:sent|mailed))(?! no\b) [^;\ue000]{{0,60}}{OMINOUS}",
        rf"\b(?:beating|murder|harassment|persecution|obstruction|hindering|intimidation|abduction|kidnapping|killing|blackmail|blackmailing) of {_party('v')}",
        rf"\b(?:obstruct|hinder|interfer|prevent)\w*\b[^;\ue000]{{0,70}} of {_party('v')}",
        rf"\b{THING} of {_party('v')}[^;\ue000]{{0,25}} (?:(?:was|were|been|had) (?:\w+ )?{BROKEN}|burn(?:ed|t)\b|exploded|caught fire|went up in flames)|(?P<v2><P>)'s (?:\w+ ){{0,3}}?{THING}\b[^;\ue000]{{0,25}} (?:was|were|been) (?:\w+ )?{BROKEN}",
        rf"\b(?:{HARMS}|set fire to|br(?:oke|eak) into|burned|burnt|slashed|hacked|hacked into|shot at|blocked|stole|cloned|damaged|threw [^;\ue000]{{3,30}} (?:at|into|through)) (?:(?:the |his |her |a |an )?(?:\w+ ){{0,2}}?{THING} (?:of|in which|carrying|with) {_party('v')}|(?P<v2><P>)'s (?:\w+ ){{0,2}}?{THING})",
        rf"\b(?:in|on|under|at|to|into|near|outside|before|by) {THING} of {_party('v')}(?=[^;]*(?:threat|envelope|cartridge|bullet|fire|burn|smash|stone|paint|explo|grenade|wreath|coffin|bottle))",
        rf"\b{OMINOUS}[^;\ue000]{{0,40}} (?:in|on|under|at|to|into|near|outside|before|by) (?:the )?(?:\w+ )?{THING} of {_party('v')}|\b(?:{OMINOUS}|insult\w*)[^;\ue000]{{0,40}} (?:to|for) {_party('v2')}|\b(?:discredit(?:ing|ed|s)?|smear(?:ing|ed|s)?|denigrat(?:ing|ed|es)|vilif(?:ying|ied|ies)|mocking) {_party('w2')}|\bcalled {_party('w')} (?:an? )?(?:\w+ )?(?:prostitute|liar|whore|dog|idiot|fool|traitor|bitch|scoundrel|bandit|thief|parasite|pig|slut|bastard|provocateur|scum|sell-?out|hireling)\b",
        rf"(?P<v><P>) (?:had|found|saw) (?:his|her|the|their) (?:own )?(?:{THING}|{BODY}) {BROKEN}",
        rf"\b(?:fake|cloned?|copied|false) (?:accounts?|pages?|profiles?|channels?) (?:of|in the name of|under the name of) {_party('v')}|\b(?:in|under|on behalf of) (?P<v2><P>)(?:'s)? name\b|\b(?:posing|posed|presenting (?:himself|herself|themselves)|passing (?:himself|herself) off) as {_party('v3')}|\b(?:impersonat(?:ed|es|ing)|pretend(?:ed|s|ing) to be) {_party('v4')}|\b(?:doubles?|clones?|deepfakes?|fakes?|twins?|cop(?:y|ies) (?=of the (?:account|page|profile|channel)))\b[^;\ue000]{{0,15}} of {_party('v5')}|\b(?:deepfake|fake|video|film|clip|montage|collage|photomontage|recording|leaflets?|posters?)\b[^;\ue000]{{0,40}} in which {_party('v6')} (?=\W?(?:\w+ly )?(?:confess|is (?:shown|represented|presented|depicted|portrayed|called|accused|said)|admits|appears|says|calls))|\b(?:with|using|stole) (?:the )?(?:face|voice|photos?|pictures?|portrait|image|identity)(?: and \w+)? of {_party('v7')}",
        rf"\b(?:injured party|victim)(?: in (?:the|this|that) [\w ]{{3,20}})?(?:,|:)? (?:is |was |named )?{_party('v')}|\brecogni[sz]ed {_party('v2')} as (?:the |an? )?(?:injured party|victim)",
        rf"\b(?:blackmail|extort)(?:ing|ed|s)\b[^;\ue000]{{0,40}} from {_party('v')}|\bblackmail(?:ing|ed) {_party('v2')}",
        r"^(?P<v2><P>) was (?:the )?(?:affected|injured|attacked|persecuted|beaten|threatened|wounded|murdered|killed|assaulted) |^(?P<d><P>) was (?:the )?(?:accused|suspected|convicted|sentenced|fined|acquitted|jailed|imprisoned|arrested) ",
        r"\b(?:affected|injured|attacked|persecuted|beaten) (?:journalists?|reporters?|bloggers?|media workers)\b(?P<v>[^;]{0,300}<P>)",
        rf"\b{_CASE}\b[^;\ue000]{{0,60}} against {_party('i')}[^;\ue000]{{0,60}}(?:harm|hooliganism|beating|assault|damage|violence|threatening|obstruct)|(?P<i3><P>) (?:on|under) suspicion of [^;]{{0,60}}(?:fire|beat|attack|assault|arson|stab|shoot|threat|harm)|\b{_CASE}\b[^;\ue000]{{0,40}}(?:harm|hooliganism|beating|assault|damage|violence|obstruct\w*|threats?|attack|arson)[^;\ue000]{{0,30}} against {_party('i2')}",
        rf"\b(?:attacker|assailant|caller|stranger|sender|man|woman)s?\b[^;\ue000]{{0,60}}(?:turned out to be|was identified as|proved to be|named as|named) {_party('a')}|\b(?:attacker|assailant)s?(?:,|:| is| was)? (?P<a2><P>)|\bwho (?:had |has )?{HARMS} [^;,\ue000]{{3,50}}, (?P<a4><P>)|\b(?:threats?|insults|messages|calls)\b[^;\ue000]{{0,40}} (?:came|sent|made|written|posted|received|arrived|left) (?:by|from) (?:the )?(?:(?:account|page|phone|number|profile|address|telephone) of )?{_party('a3')}",
        rf"\b(?:convicted|accused|suspected) of [^;\ue000]{{0,60}}(?:arson|attack|assault|beating|murder|robbery)[^;\ue000]{{0,50}}, {_party('a')}",
        rf"\b(?:initiator|organi[sz]er|coordinator|mastermind|perpetrator|executor|customer)s?(?: and \w+)? of the (?:[\w-]+ )?(?:attacks?|murder|beating|arson|assault)[^;\ue000]{{0,60}}{_party('a')}",
        r"(?P<a><P>),? (?:was |is )?(?:the |an? )?(?:\w+ and )?(?:initiator|organi[sz]er|coordinator|mastermind|perpetrator) of the (?:[\w-]+ )?(?:attack|murder|beating|arson|assault)",
        rf"{_subject('a')}(?:(?:admitted|admits|confessed to) (?:having |to )?)?(?:hired|hiring|ordered|ordering|commissioned|organi[sz]ed|organi[sz]ing|staged|paid for) [^;\ue000]{{0,40}}\b(?:attack|beating|arson|murder|assault|(?:men|thugs|youths|people) who)|{_subject('a2')}(?:got|gets|received|receives|served|serves|faces|faced|jailed|went to prison) [^;\ue000]{{0,60}}\bfor (?:the |an? )?(?:attack\w*|beating|assault\w*|arson|hitting|threatening|stabbing|obstruct\w*|setting fire)",
        rf"{_passive('a')}(?:accused|convicted|suspected|found guilty|fined|sentenced|charged)[^;\ue000]{{0,20}} (?:of|for|with) (?:the |an? )?(?:attack|beating|slapping|assault|striking|hitting|threatening|attacking|violence|arson|beating|murder|robbery)",
        # ---- who judges, prosecutes and defends
        r"\bpresid(?:ing|ed)(?: (?:judge|officer|over))?(?: by| –| -)?:? (?P<j><P>)|\bthe judge (?:is|was) (?P<j3><P>)|(?P<j4><P>) (?:presided|presides|was presiding|chaired the (?:trial|hearing|sitting|court))|\b(?:court|panel|board|collegium|sitting|bench)\b[^;\ue000]{0,20} (?:chaired|headed|presided over|led) by (?P<j2><P>)",
        r"\b(?:heard|tried|considered|presided over|chaired|conducted) by (?:the )?(?P<j><P>)(?= (?:of|in|at) (?:the )?(?:<C>|[\w -]{0,30}court)|[.,;]|$)|\bunder the (?:chairmanship|presidency) of (?P<j2><P>)",
        rf"(?P<e><P>),? (?:who )?(?:had |has )?(?:carried out|conducted|performed|made|prepared|signed|wrote|written) (?:the|an?|this|that) [^;\ue000]{{0,40}}(?:examination|expertise|expert (?:opinion|report|conclusion)|linguistic|forensic)|\b(?:examination|expertise|expert (?:opinion|report|conclusion))s?\b[^;\ue000]{{0,40}} (?:carried out|conducted|done|performed|made|signed|prepared|written) by {_party('e2')}",
        rf"\b(?:(?:commission|panel|group|team)s? of (?:experts|specialists|psychiatrists|linguists|philologists|doctors|psychologists)|expert (?:commission|panel|group|council)),? (?:headed|led|chaired) by {_party('e')}",
        r"\b(?:charges?|accusations?|prosecution|indictment) (?:was|were|is) (?:supported|presented|read out|represented|conducted|upheld)(?: in court)? by (?P<s><P>)|(?P<s6><P>),? (?:who )?supported the (?:state )?(?:charge|accusation|prosecution|indictment)|(?P<s2><P>) of the prosecutor's office|\bprosecution\b[^;\ue000]{0,20} in the person of (?P<s3><P>)|(?P<s4><P>),? (?:\w+ )?(?:for|on behalf of) the (?:state |public )?(?:prosecution|prosecutor's office)\b|\bprosecutors?,? (?:in the person of )?(?P<s5><P>)",
        rf"(?P<l2><P>),? (?:who )?(?:act(?:s|ed|ing)|appear(?:s|ed|ing)|serv(?:es|ed|ing)) as (?:the )?(?:\w+ )?(?:counsel|defen[cs]e|lawyer|attorney|defender|representative)|(?P<l><P>),? (?:was |were |is |are )?(?:defends?|defended|defending|represents?|represented(?! by)|representing) (?:the )?(?:[\w-]+ ){{0,2}}?(?:<P>|<O>|<G>|journalist|reporter|blogger|editor|defendant|accused|plaintiff|respondent|activist|newspaper|akim|deputy|minister|ministry|company|bank|clients?|{OBJECT}|them|interests)",
        rf"(?<!prosecution )(?<!prosecution, )(?<!prosecution was )\b(?:represented|defended)(?: in court)? by {_party('l')}|\bdefence (?:is|was) (?:led|conducted) by (?P<l2><P>)",
    )
)  # fmt: skip
# Those who act for others: what they file or are told is not their own.
_FOR_OTHERS = ("lawyer", "judge", "prosecutor")
_FILING = ("lawyer", "prosecutor")
_UNREAL = re.compile(
    r"\b(?:if|would|could|might|may|intends?|plans?|going to|threatens? to|threatened to|nobody|nor|never)\b[^.;]{0,25}\Z",
    re.IGNORECASE,
)
# What a rumour says that the report itself rejects, and what an extortioner demands.
_REJECTED = re.compile(
    r"\b(?:rumou?rs?|talk|(?:reports?|information|news) (?:about|that|on|of))\b.*\b(?:untrue|false(?! (?:\w+ )?(?:information|rumou?rs?|news|data|reports?|statements?|denunciation))|not true|not confirmed|unconfirmed|refuted|did not prove)\b|\b(?:extort\w*|blackmail\w*)\b.*\bdemand|\bdemanded\b[^;]*\bfor (?:deleting|removing|not (?:publishing|writing)|silence)",
    re.IGNORECASE,
)
_HARMING = re.compile(
    r"\b(?:obstruct\w*|shots?|attacks?|threats?|beating|murder|bodily harm|assault|violence|hinder\w*|arson|blackmail\w*|extort\w*)\b",
    re.IGNORECASE,
)

# "a case of extortion against <P>" accuses; "a case of an attack against <P>" does not.
_AGAINST = re.compile(r"\b(?:against|in respect of|concerning|in relation to)\b", re.IGNORECASE)
_INFLICTED = re.compile(r"\b(?:attacks?|assault|violence|beating|murder|shots?)\b", re.IGNORECASE)


_SIEVE = Sieve(_TABLE)


def parts(story: Story) -> None:
    """Give the people the parts that the sentences tell."""
    for told in story.told:
        if PERSON in told.masked:
            if told.masked.lstrip().startswith(PERSON) and any(one.silent for one in told.units.get(0, ())):
                # "She is a reporter at Channel 7."
                copulas(story, told)
                makers(story, told)
            for clause in clauses(story.reading, told):
                for number in _SIEVE.through(clause.text):
                    for match in _TABLE[number].compiled.finditer(clause.text):
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
            sides = list(clause.people(*match.span(group)))
            for number, one in enumerate(sides):
                letter = group[0]
                if letter == "b":
                    # Two sides of one quarrel: who writes is sued, else the one named second.
                    writing = [side for side in sides if story.has(side.value["name"], "journalist")]
                    if not writing and len(sides) == 1 and "between" not in match[0]:
                        continue
                    letter = "d" if one in writing or (number and not writing) else "p"
                if letter in "ap" and group[0] != "b" and one.value["name"] in suffering:
                    continue
                role = _role(story, told, one, letter, match)
                if role:
                    story.give(one.value["name"], role, clause.span(*match.span()))


def _role(story: Story, told: Told, one: Mention, letter: str, match: re.Match[str]) -> str | None:
    """The role for a person of a group, or None when the person can hardly have it."""
    name, role = one.value["name"], _ROLE[letter]
    if letter == "c" and ARTICLE not in told.masked:
        return None
    if letter == "u" and story.has(name, "journalist", "police"):
        return None
    if letter == "w" and not story.has(name, "journalist", "activist"):
        return None
    if letter == "n" and story.has(name, "plaintiff"):
        return None
    if letter == "q" and story.has(name, "defendant"):
        return None
    if letter == "i" and story.has(name, "journalist", "activist"):
        return None
    if one.silent or role == "plaintiff" or story.has(name, "judge"):
        # "Lawyer <P> filed": what is filed for others; a pronoun hardly means one of these.
        barred = _FOR_OTHERS if one.silent or role != "plaintiff" else _FILING
        if role in ("plaintiff", "defendant", "victim") and story.has(name, *barred):
            return None
    harm = _INFLICTED if _AGAINST.search(match[0]) else _HARMING
    if role == "defendant" and story.has(name, "journalist") and harm.search(match[0]):
        return "victim"
    if role == "defendant" and story.has(name, "plaintiff"):
        return None
    return role
