"""Sanctions that need no number, in English: bans, treatment, arrest, warnings, confiscation."""

from __future__ import annotations

import re

from loaders.reader.english.bans import kind_of
from loaders.reader.english.duties import duties
from loaders.reader.english.lengths import Length
from loaders.reader.english.stages import stage_at
from loaders.reader.sanctions import Make, Sanction, money_of
from loaders.reader.story import SIGNS, Told, pattern

_REFUSED = re.compile(
    r"\b(?:refus|reject|declin|deni|not|never|without|no|instead of)\w*\b(?:(?! and | but )[^.;,]){0,24}\Z",
    re.IGNORECASE,
)
_OBJECT = r"[^.;,]{0,40}(?:activit|journalis|profession|publish|occupy|hold|run|public|right|media|mention|distribut|enter|social network|blog|\ue001|\ue002|site|page|film|book|portal|channel)"
_BAN = rf"(?:\bban(?:s|ned)? (?:on|of|from|to|for|him|her|them|\ue000)\b{_OBJECT}|\b(?:has|have|had) (?:now |also |been ){{0,3}}banned\b|\bban(?:s|ned) [^.;,]{{0,40}} as (?:extremist|undesirable|terrorist)|\bban(?:s|ned) (?:the )?(?:[\w-]+ ){{0,2}}\"?<O>|\b(?:depriv(?:ed|es)|stripped|strips)\b[^.;]{{0,24}} of (?:the |his |her |\ue000 )?rights?|\b(?:prohibited|barred|disqualified|forbidden) (?:from|to)\b(?! blogger| journalist){_OBJECT}|\bprohibit(?:ed|s) (?:the )?(?:release|publication|distribution|broadcast|printing|sale|showing|screening)|\bto have [^.;,]{{0,40}} banned|\bban(?:s|ned) (?:the |its |their |his |her |\ue000 )?(?:distribution|publication|sale|showing|screening|broadcast|printing|release|import)|(?:court|<C>|judge|ministry|ruling|decision|inspectorate)\b[^.;]{{0,60}} (?:terminated|stopped|halted|closed(?: down)?|shut down|suspended|discontinued|liquidated) (?:the |its )?(?:publication|issue|release|broadcast\w*|activit\w+|operation|newspaper|magazine|outlet|radio)|\b(?:revoked|annulled|cancelled|withdrew|stripped|suspended)\b[^.;]{{0,30}}(?:licen[cs]e|accreditation|registration|publication of)|\b(?:licen[cs]e|accreditation|registration)\b[^.;,]{{0,20}} (?:was|were|has been|is) (?:\w+ly )?(?:revoked|withdrawn|annulled|cancelled|suspended|taken away)|\b(?:newspaper|magazine|weekly|outlet|publication|radio|<O>\"?)[^.;,]{{0,20}} (?:was|were|has been|is) (?:\w+ly )?(?:closed|shut down|suspended|banned|liquidated|halted)[^.;,]{{0,30}} (?:by|on|under) [^.;,]{{0,20}}(?:court|<C>|decision|order|ruling|ministry)|\b(?:closure|closing|shutdown|suspension|liquidation|termination) of (?:the )?(?:publication|issue|newspaper|magazine|edition|outlet|<O>))"
_OF_A_MEDIUM = re.compile(
    r"releas|publication|distribut|broadcast|print|sale|show|screen|licen|registr|clos|shut|suspension|liquidat",
    re.IGNORECASE,
)
_TREATMENT = r"(?:(?:compulsory|forced|involuntary)(?: [\w-]+){0,3}? (?:treatment|care|hospitali[sz]ation|measures)|committed (?:to|for) (?:an? |the )?(?:in-?patient )?(?:mental|psychiatric)|\b(?:sent|referred|ordered|sends|orders|prescribed|applied|assigned)\b[^.;]{0,60}(?:compulsory|forced|involuntary) (?:psychiatric |medical )?(?:treatment|measures|hospitali[sz]ation)|\b(?:compulsory|forced) (?:psychiatric |medical )(?:treatment|measures))"
_HOUSE_ARREST = r"(?:\b(?:put|place|placed|kept|keep|under|replace\w*|chang\w*|sanctioned|chose|chooses|ordered|sent|transferred|imposed|places|puts|choosing)\b[^.;]{0,60}(?:house|home) arrest|\b(?:house|home) arrest\b(?= (?:until|till|for|with)))"
_IN_ABSENTIA = r"(?:\b(?:ordered|sanctioned|authori[sz]ed|issued|approved)\b[^.;]{0,30}(?:arrest in absentia|(?:his|her|their|<P>(?:'s)?) (?:arrest|detention|remand)|arrest of <P>|(?:a |an )?(?:arrest )?warrant for (?:his|her|their|<P>)))|\bremanded (?:(?:<P>|him|her|them|the [\w-]+(?: [\w-]+)?) )?(?:in|into|to) (?:custody|detention|prison)|(?:court|<C>|judge)\b[^.;,]{0,30} (?:left|kept|keeps|leaves) (?:<P>|him|her|them) in (?:custody|detention)|\b(?:taken|placed|put|kept) (?:(?:<P>|him|her|them|the [\w-]+(?: [\w-]+)?) )?(?:in|into|to) (?:pre-?trial )?(?:custody|detention)(?= (?:by|until|till|pending))|\b(?:chose|chosen|selected|elected) (?:custody|detention|arrest|remand) as|\b(?:prolong|extend)(?:ed|s) (?:the |his |her |their |<P>'s |\ue000 )?(?:arrest|detention|custody|remand|pre-?trial)"
# A court's order carried out; what is only to be blocked is a duty.
_BLOCKED = r"(?:(?:decision|ruling|order|request|resolution)\b[^.;]{0,80}(?:\bblocked\b|made inaccessible|access [^.;]{0,30}(?:closed|restricted|limited|shut))|(?:court|<C>|judge)\b[^.;]{0,60}(?:(?:limit|restrict|clos|block)(?:ed|s|es) (?:the )?access|blocked)|stays? blocked|blocked (?:by|on|under|following) (?:the |an? )?(?:[\w-]+ )?(?:orders?|decisions?|rulings?|prescriptions?|instructions?|court|<C>)\b|blocked [^.;]{0,30}without (?:any |a )?court)"
_WARNED = r"(?:\b(?:swap|replac|commut|chang|substitut|convert)\w* (?:the|his|her|their|a|this|that|<P>'s) (?:[\w-]+ ){0,2}?(?:penalty|fine|arrest|punishment|sentence|term) (?:for|with|by|to|into) (?:an? |the )?(?:[\w-]+ )?(?:warning|reprimand|caution)\b|\b(?:got|received|given|issued|gave|gets|escaped with|let off with|with|sentenced to|limited (?:himself|herself|itself) to) (?:only )?(?:an? )?(?:official |formal |written |oral |administrative )?(?:warning|reprimand|caution|admonition)\b|\b(?:end(?:ed|s)|finish(?:ed|es)|result(?:ed|s)|conclud(?:ed|es)) (?:in|with) (?:only )?(?:an? )?(?:official |formal |written |oral |administrative )?(?:warning|reprimand|caution)\b|(?:\A\W*|[;,] (?:and )?)an? (?:official |written |oral )?(?:warning|reprimand|caution) (?:for|to) (?:<P>|the|his|her|their|its)\b|<P>[^.;,]{0,24}(?:was|were) (?:officially |formally )?(?:warned|reprimanded|cautioned|admonished)(?=,? not fined| under| by (?:the |a )?(?:court|judge|<C>)| for ))"
_TAKEN = r"(?:\b(?:property|equipment|car|money|funds|phone|computer)s?\b[^.;,]{0,40} (?:is|are|was|were) (?:to be )?confiscated|\bconfiscat(?:ion of|ed (?:from|in favou?r)|ed by (?:the )?(?:court|<C>)|ed by order)|(?:stripped|deprived) of (?:his |her |their |\ue000 )?citizenship|\b(?:expulsion|deportation) of (?:the )?(?:[\w-]+ )?(?:<P>|journalist|reporter|correspondent|blogger)|\b(?:with|ordered|and|plus|by|the) (?:the )?(?:confiscation|forfeiture) of (?:(?:his|her|their|the|\ue000) )?(?:property|equipment|computers?|phones?|laptop|copies|print run|car|camera)|\b(?:deport(?:ed|ation)|expelled|expulsion)\b[^.;]{0,20}(?:from|outside|of <P>|beyond) (?:the )?(?:country|republic|<L>))"
_HOLDINGS = r"(?:(?:bank )?accounts?|assets|funds)"
_FROZEN = rf"(?:\b(?:freez|froze|frozen|attach|arrest|seiz|impound)\w*(?: (?:of|on|upon|the|all|its|his|her|their|bank|a|<O>'s|<P>'s|<G>'s|\ue000)){{1,4}} (?:[\w'-]+ )?{_HOLDINGS}\b|\b{_HOLDINGS}[^.;,]{{0,40}}? (?:was|were|been|be|are|is) (?:\w+ )?(?:frozen|attached|arrested|seized|impounded)\b)"
_TRAVEL = r"(?:\b(?:exit|travel) (?:ban|restrictions?)\b|\b(?:ban|bar|prohibition|restrictions?) on (?:leaving|travel\w*|going abroad|exit)(?! (?:the |his |her |\ue000 )?(?:house|home))|\b(?:barred|banned|prohibited|forbidden) (?:from|to) (?:leav|travel|go(?:ing)? abroad)\w*|\bbarr(?:ed|ing)(?: <P>| him| her)? from leaving (?:the |<L>)|(?:<P>|\bhe|\bshe) (?:may|can|must) ?not leave (?:the |<L>))"
_PLEA = re.compile(r"\b(?:ask|demand|request|seek|sought|appl|petition|want|insist)\w*\b", re.IGNORECASE)
_LIFTED = re.compile(
    r"\b(?:no longer|ended|instead of|lifted|cancelled|released from|until then|from|was under|were under|kept)\b[^.;,]{0,20}\Z",
    re.IGNORECASE,
)
_TABLE: tuple[tuple[str, str], ...] = (
    ("compulsory_treatment", _TREATMENT),
    ("arrest", _HOUSE_ARREST),
    ("arrest", _IN_ABSENTIA),
    ("blocking", _BLOCKED),
    ("other", _WARNED),
    ("other", _FROZEN),
    ("other", _TRAVEL),
    ("other", _TAKEN),
)


_STAGED = (_HOUSE_ARREST, _FROZEN, _TRAVEL, _TAKEN, _TREATMENT, _BLOCKED)
_OF_A_COURT = re.compile(
    r"\b(?:court|judge|suits?|lawsuit|plaintiff|claim|sentence|verdict|appeal|case|trial)\b|\ue003", re.IGNORECASE
)
_LIFE = re.compile(
    r"\blife (?:imprisonment|sentence|in prison|behind bars)|imprison(?:ment|ed) for life", re.IGNORECASE
)
_SUSPENDED = re.compile(
    r"(?<!of )\b(?:suspended|conditional) (?:prison |jail )?(?:sentence|term|imprisonment)\b", re.IGNORECASE
)
_COMPENSATE = re.compile(
    r"\b(?:oblig(?:ed|es)|order(?:ed|s)|bound|must|requir(?:ed|es))\b[^.;]{0,50}? (?:to )?(?:compensate\b|pay (?:compensation|damages))(?=[^\ue006]*\Z)",
    re.IGNORECASE,
)


def measures(told: Told, make: Make, every: list[Length]) -> list[Sanction]:
    """The sanctions without a number that a sentence tells; what stands beside one of its lengths is a term."""
    masked = told.masked
    timed = [(one.start, one.end) for one in every]
    found = duties(told, make, timed)
    for match in pattern(_BAN).finditer(masked):
        if told.in_quotation(match.start()) or _REFUSED.search(masked[max(0, match.start() - 40) : match.start()]):
            continue
        if any(match.start() - 14 < end and start < match.end() + 45 for start, end in timed):
            continue
        stage = stage_at(masked, *match.span())
        if re.match(r"\bban on", match[0]) and stage is None:
            if not _OF_A_COURT.search(masked):
                continue
            stage = "requested"
        ban = make(kind_of(match[0]), stage or "imposed", *match.span())
        if _OF_A_MEDIUM.search(match[0]):
            ban.persons = []
        found.append(ban)
    for kind, told_as in (("imprisonment", _LIFE), ("suspended", _SUSPENDED), ("damages", _COMPENSATE)):
        one = None if kind == "suspended" and timed else told_as.search(masked)
        if (
            one
            and not told.in_quotation(one.start())
            and not _REFUSED.search(masked[max(0, one.start() - 40) : one.start()])
        ):
            stage = stage_at(masked, *one.span())
            if stage or kind != "suspended":
                found.append(make(kind, stage or "imposed", *one.span()))
    for kind, text in _TABLE:
        for match in pattern(text).finditer(masked):
            ahead = masked[max(0, match.start() - 40) : match.start()]
            if told.in_quotation(match.start()) or (kind != "blocking" and _REFUSED.search(ahead)):
                continue
            if (kind == "arrest" or text in (_FROZEN, _TRAVEL)) and (
                _LIFTED.search(ahead) or re.search(r"no longer|lifted|instead of", match[0])
            ):
                continue
            if kind == "arrest" and any(match.start() < end + 30 and start < match.end() + 30 for start, end in timed):
                continue
            if text is _FROZEN and re.search(r"\bbailiffs?\b", masked, re.IGNORECASE):
                continue
            if kind == "blocking" and (timed or any(one.kind == kind for one in found)):
                continue
            stage = stage_at(masked, *match.span()) if text in _STAGED else None
            if kind == "blocking" and stage == "statutory":
                continue
            if text in (_FROZEN, _TRAVEL) and not (stage == "requested" and _PLEA.search(ahead)):
                stage = "imposed"
            measure = make(kind, stage or "imposed", *match.span())
            if text is _FROZEN and SIGNS["Person"] not in masked[max(0, match.start() - 10) : match.end() + 40]:
                measure.persons = []
            if text is _TAKEN and SIGNS["Money"] in match[0]:
                money = money_of(told, match.start() + match[0].index(SIGNS["Money"]))
                measure.amount, measure.unit = money or (None, None)
            found.append(measure)
            break
    return found
