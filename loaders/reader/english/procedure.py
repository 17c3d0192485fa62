"""A thesaurus of procedure: further verbs and nouns by which English tells the steps of a case."""

from __future__ import annotations

from loaders.reader.frames import Frame

_A = r"(?:the |an? |his |her |its |their |this |that |both |all |each )?"
_ADV = r"(?:\w+ly |also |then |later |each |both |again |first )?"
_BE = rf"(?:was|were|has been|have been|had been|is|are|being) {_ADV}"
_WHO = r"(?:the |an? )?(?:[\w'-]+ ){0,4}?<PP>"
_TARGET = rf"(?:him|her|them|{_WHO})"
_COURT = r"(?:<C>|court|judge <P>|judge|magistrate|tribunal|panel|board|collegium|chamber|bench)"
_HIGHER = r"(?:appeal|appellate|higher|second[- ]instance|regional|supervisory)"
_CLAIM = r"(?:lawsuit|suit|claim|action|statement of claim|petition|request|application)s?"
_DECISION = (
    r"(?:decision|ruling|verdict|sentence|judge?ment|acquittal|conviction|order|punishment|fine|term|penalty|award)s?"
)
_CASE = r"(?:case|investigation|inquiry|enquiry|proceedings|probe|prosecution|charge|file|check)s?"
_GAP = r"[^.;]{0,60}?"
_SHORT = r"[^.;]{0,30}?"
_DOWN = r"(?:dismissed|rejected|refused|denied|threw out|thrown out|turned down|declined|left without satisfaction|struck out|tossed out|overruled)"
_ASIDE = r"(?:quashed|overturned|annulled|cancell?ed|reversed|set aside|struck down|vacated|revoked|voided|scrapped|thrown out|threw out|repealed)"

# Before the frames of a court of appeal, which these would fit as well.
HIGHEST: tuple[Frame, ...] = (
    Frame("cassation_decision", "cassation supreme", rf"(?:cassation|supreme)[\w' ]{{0,25}}(?:panel|board|collegium|court|instance|chamber){_GAP}(?:{_ASIDE}|sent {_GAP}back|returned|remanded|remitted)", "overturned"),
    Frame("cassation_decision", "sent returned remitted remanded", rf"(?:<C>|supreme court)(?:'s [\w ]{{3,25}})?{_GAP}(?:sent|returned|remitted|remanded) {_A}(?:case|file|matter){_GAP}(?:for (?:a )?(?:new|fresh|second|re)[ -]?(?:trial|consideration|hearing|examination)|back)", "returned"),
    Frame("cassation_decision", "cassation supreme", rf"(?:cassation|supreme)[\w' ]{{0,25}}(?:panel|board|collegium|court|instance|chamber){_GAP}(?:upheld|confirmed|affirmed|left[^.;]{{0,40}}(?:force|unchanged|standing)|sided with)", "upheld"),
)  # fmt: skip

PROCEDURE: tuple[Frame, ...] = (
    Frame("appeal_decision", "dismissed rejected refused denied threw thrown turned", rf"{_DOWN} {_A}(?:private |appellate |prosecutor's )?appeals?\b(?! to)|appeals?\b{_SHORT} {_BE}{_DOWN}|(?:lost|failed on|failed in) (?:his |her |its |their |the |an )?appeal", "dismissed"),
    Frame("appeal_decision", "upheld affirmed confirmed left endorsed stands", rf"(?:upheld|affirmed|confirmed|endorsed|sustained|let stand|agreed with) {_A}(?:[\w'-]+ ){{0,3}}?{_DECISION}(?! of the <G>)|{_DECISION}{_SHORT} {_BE}(?:upheld|affirmed|confirmed|endorsed|sustained)|left {_A}(?:[\w'-]+ ){{0,3}}?{_DECISION}{_SHORT}(?:in force|unchanged|untouched|intact|standing)", "upheld"),
    Frame("appeal_decision", "reduced lowered brought commuted softened trimmed mitigated halved raised increased toughened whittled replaced", rf"(?:<C>|{_HIGHER} \w+|panel|board|collegium){_GAP}(?:cut|reduced|lowered|trimmed|slashed|halved|commuted|softened|mitigated|brought|raised|increased|toughened|doubled|replaced|changed|varied|shortened|whittled) (?:to <M>|{_A}(?:[\w'-]+ ){{0,3}}?(?:{_DECISION}|<M>|amount|sum|damages|compensation))|(?:<C>|court){_SHORT} cut to <M>", "changed"),
    Frame("appeal_decision", "quashed overturned annulled cancelled reversed struck vacated revoked", rf"(?:{_COURT}|{_HIGHER} \w+){_GAP}{_ASIDE} {_A}(?:[\w'-]+ ){{0,3}}?{_DECISION}|{_DECISION}{_SHORT} {_BE}{_ASIDE}", "overturned"),
    Frame("judgment", "exonerated cleared absolved acquitted innocent acquittal", rf"(?P<d><PP>)?[^.;\ue000]{{0,60}}?{_BE}(?:exonerated|cleared|absolved|acquitted|vindicated|found (?:not guilty|innocent)|pronounced innocent)|(?:{_COURT}){_GAP}(?:exonerated|cleared|absolved|acquitted) {_TARGET}|(?:won|secured|obtained) (?:an? |full )?acquittal", "acquitted"),
    Frame("judgment", "convicted condemned jailed imprisoned sentenced meted locked", rf"(?P<d><PP>)?[^.;\ue000]{{0,60}}?{_BE}(?:convicted|condemned|jailed|imprisoned|sentenced|locked up|found guilty)|(?:convicted|condemned|jailed|imprisoned|sentenced) {_TARGET}|meted out|{_COURT}{_GAP}(?:put away|locked up|jailed) {_TARGET}|(?:got|received|drew|was dealt) (?:a )?(?:\w+[ -])(?:days|months|years?)\b|(?:men|women|people|persons|defendants|officers) convicted of", "convicted"),
    Frame("judgment", "fined fine penalty", rf"(?:fine|penalty)[^.;]{{0,50}}? (?:had been|was|were|has been) (?:imposed|laid|levied|slapped|inflicted|handed down|issued)|(?:imposed|laid|levied|slapped|inflicted|issued|handed down|hit {_TARGET} with) {_A}(?:[\w\ue006'-]+ ){{0,3}}?(?:fine|penalty)|(?P<d><PP>)[^.;\ue000]{{0,40}}(?:{_BE}|got )fined|ordered to pay {_A}?(?:fine|penalty)|{_BE}(?:\w+ )?ordered to pay <M>(?=[^.;]{{0,40}}for )", "fined"),
    Frame("judgment", "dismissed rejected refused denied threw thrown turned declined lost", rf"(?:lawsuit|suit|claim|action)s?\b[^.;]{{0,70}}? {_BE}{_DOWN}|(?:<C>|court|judge <P>|<P>)[^.;]{{0,40}}? {_DOWN} {_A}(?:[\w'\ue006-]+ ){{0,3}}?{_CLAIM}\b(?! for leave)|(?:lost|was unsuccessful in) (?:his|her|its|their|the|<P>) (?:suit|lawsuit|claim|action)", "dismissed"),
    Frame("judgment", "must pay ordered awarded judgment judgement obliged recover", r"(?:must|has to|have to|had to|is to|are to) (?:pay|part with|compensate|reimburse)\b(?=[^.;]{0,90}<M>)(?=[^;]{0,200}(?:<C>|court|ruling|judge?ment))|(?:won|secured|obtained) (?:<M>|damages)|under (?:the |a )(?:judge?ment|ruling|decision) of (?:the )?<C>", "granted", weak=True),
    Frame("termination", "dropped closed terminated discontinued stopped ceased shelved abandoned shut lifted", rf"{_CASE}\b[^.;]{{0,100}}? {_BE}(?:terminated|closed|discontinued|dropped|stopped|ceased|shelved|abandoned|halted|wound up|ended)|(?:terminated|closed|discontinued|dropped|shelved|abandoned|halted|shut) (?:it|{_A}(?:[\w'-]+ ){{0,3}}?{_CASE}\b)", "terminated"),
    Frame("indictment", "reached landed brought before sent went", rf"(?:{_CASE}|file|indictment)\b{_GAP} (?:reached|landed (?:in|at|before)|came before|went before|went (?:on|off)? ?to|arrived (?:at|in)|{_BE}(?:sent|referred|passed|handed|brought|submitted|forwarded) (?:on )?(?:to|before)) (?:the )?(?:<C>|court)"),
    Frame("detention", "seized nabbed rounded apprehended captured picked bundled hauled whisked", rf"(?P<d><PP>)[^.;\ue000]{{0,50}}?{_BE}(?:seized|nabbed|rounded up|apprehended|captured|picked up|bundled (?:into|away)|hauled (?:off|away|to)|whisked away|led away|driven away|held)\b(?! (?:responsible|liable|that))|(?:police(?:m[ae]n)?|officers|guards|agents){_SHORT} (?:seized|nabbed|rounded up|apprehended|picked up|bundled|hauled|led away|held) {_TARGET}(?=\W)"),
    Frame("arrest", "arrest custody warrant remand", rf"(?:ordered|sanctioned|authori[sz]ed|decreed|extended|prolonged|approved) (?:his|her|their|the|<P>(?:'s)?) (?:arrest|pre-?trial detention|remand|custody|detention)|arrest warrant (?:was |is )?(?:issued|out)|issued {_A}(?:arrest )?warrant"),
    Frame("investigation_opened", "inquiry probe investigation case registered check", rf"(?:began|opened|launched|started|initiated|registered|instituted|set up|ordered|announced) {_A}(?:[\w-]+ ){{0,3}}?(?:inquiry|probe|investigation|enquiry|pre-?trial investigation|criminal case|check)\b"),
    Frame("protocol", "report protocol ticket", r"(?:drew|drawn|draw|wrote|written|made|filled) (?:up|out) (?:the |a |an )?(?:[\w-]+ ){0,2}?(?:report|protocol|ticket|record)\b"),
    Frame("enforcement", "walked released freed amnesty effect force enforced amnestied", rf"(?P<d><PP>)[^.;\ue000]{{0,60}}?(?:walked (?:free|out)|{_BE}(?:amnestied|pardoned|freed|released (?:on parole|early|under))|left (?:the )?(?:prison|colony|jail))|(?:walked free|under an amnesty)"),
    Frame("other", "parole", rf"{_BE}(?:denied|refused) (?:early release|parole)|parole {_BE}(?:denied|refused)", "refused"),
    Frame("other", "interrogated questioned summoned grilled quizzed", rf"(?:<PP>)?[^.;\ue000]{{0,40}}?{_BE}(?:interrogated|questioned|grilled|quizzed|summoned)"),
    Frame("complaint", "complained complaint report petition", rf"(?:lodged|filed|submitted|made|sent|handed in|wrote|addressed) {_A}(?:[\w-]+ ){{0,2}}?(?:complaint|police report|crime report)\b(?! (?:with|to) (?:the )?<C>)|(?:his|her|their|its) (?:first |second )?complaint (?:of|dated|to)\b|complaint[^.;]{{0,60}} {_BE}(?:turned down|rejected|refused|dismissed|registered|accepted|ignored)"),
    Frame("claim_filed", "sued suit lawsuit claim court", r"(?<!\w)(?:sued|suing|took [^.;]{0,30} to court|went to court|brought proceedings|instituted proceedings|launched (?:a |an )?(?:libel |defamation |civil )?(?:action|suit|lawsuit))"),
    Frame("appeal_filed", "appealed appeal", r"(?P<d><PP>)[^.;\ue000]{0,50}? (?:has |have |had )?(?:appealed|lodged an appeal|filed an appeal)\b(?! to (?:the )?(?:public|people|president|akim|minister))|, appealed,? and\b"),
)  # fmt: skip
