"""Sanctions that need no number, in English: apologies, retractions, bans, treatment, blocking, warnings."""

from __future__ import annotations

import re

from loaders.reader.english.lengths import Length
from loaders.reader.english.stages import stage_at
from loaders.reader.sanctions import Make, Sanction
from loaders.reader.story import Told, pattern

_PRINT = "publish|print|broadcast|run|air|read out|place|post|issue|carry"
_APOLOGY = (
    r"\b(?:(?:(?:public|written|official|personal) )?(?:apolog(?:y|ies|i[sz]e[sd]?)|say(?:ing)? sorry)|(?:refutation|retraction|disproof|disclaimer|rebuttal)s?|(?:refut|disprov)(?:e|ing)|retract(?:ing)?|(?<=be )(?:refuted|retracted|disproved|disproven)"
    r"|withdraw(?:n)? (?:the|his|her|its) (?:article|words|publication|statement|allegation)s?|(?<=wants )(?:it|them|the [\w ]{3,30}) (?:withdrawn|retracted|refuted)|ask(?:s|ing)? [^.;,]{0,40}for forgiveness"
    rf"|(?:{_PRINT})(?:e?d|ing)? (?:an? |the |its |their )?(?:(?!and\b)[\w\ue000'-]+ )?(?:correction|reply|denial|clarification|explanation|message|answer|decision)"
    r"|(?:publication|printing) of (?:an? |the )?(?:refutation|correction|reply|clarification|response))"
)
# Somebody has to, or asks that somebody should: without such a word an apology is only talked of.
_MUST = r"must|should|shall|order(?:ed|s)|oblig(?:ed|es|ing)|obligated|undertak\w+|undertook|agree[ds]?|settled|required|bound|grant(?:ed|s)|satisf\w+|ha(?:s|ve|d)(?: also| now)? to|is(?: also| now)? to|are(?: also)? to|w(?:as|ere)(?: also)? to|plus|compelled|forced by the court|decreed|awarded|imposed|ruled|direct(?:ed|s|ing)|told|obtained|won"
_ASKS = r"demand\w*|claim\w*|want\w*|ask\w*|sought|seek\w*|requir(?:es|ing)|insist\w*|suit|lawsuit|request\w*|petition\w*|appl(?:ied|ies)|hop\w+ for|prays?"
_CALLED_FOR = re.compile(rf"\b(?:{_MUST}|{_ASKS})\b", re.IGNORECASE)
# "satisfied the claim in part: 100 thousand tenge and a"
_WITH_A_GRANT = re.compile(
    r"\b(?:granted|satisfied|upheld|allowed|met)\b[^.;]{0,70}(?::|\ue006|plus)[^.;]{0,40}(?: and| plus|,|:) (?:an? |the )?\Z",
    re.IGNORECASE,
)
_DECREED = re.compile(
    r"[^.;,]{0,24} (?:was|were|is|are) [^.;,]{0,20}(?:decreed|ordered|imposed|granted|awarded|directed)|[^.;]{0,50}, (?:ruled|decided|ordered|decreed|held)\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"\b(?:refus|reject|declin|deni|not|never|without|no|instead of)\w*\b(?:(?! and | but )[^.;,]){0,24}\Z",
    re.IGNORECASE,
)
_OBJECT = r"[^.;,]{0,40}(?:activit|journalis|profession|publish|leav|travel|occupy|hold|run|public|right|media|mention|distribut|enter|social network|blog|\ue001|\ue002|site|page|film|book|portal|channel)"
_BAN = rf"(?:\bban(?:s|ned)? (?:on|of|from|to|for|him|her|them|\ue000)\b{_OBJECT}|\b(?:has|have|had) (?:now |also |been ){{0,3}}banned\b|\bthe ban (?:remain|was left|stands|stays)|\b(?:depriv(?:ed|es)|stripped|strips)\b[^.;]{{0,24}} of (?:the |his |her )?rights?|\b(?:prohibited|barred|disqualified|forbidden) (?:from|to)\b{_OBJECT}|\bprohibit(?:ed|s) (?:the )?(?:release|publication|distribution|broadcast|printing|sale|showing|screening)|\bto have [^.;,]{{0,40}} banned|\b(?:revoked|annulled|cancelled|withdrew|stripped|suspended)\b[^.;]{{0,30}}(?:licen[cs]e|accreditation|registration|publication of)|\b(?:closure|closing|shutdown|suspension|liquidation|termination) of (?:the )?(?:publication|issue|newspaper|magazine|edition|outlet|<O>))"
_OF_A_MEDIUM = re.compile(
    r"releas|publication|distribut|broadcast|print|sale|show|screen|licen|registr|clos|shut|suspension|liquidat",
    re.IGNORECASE,
)
_TREATMENT = r"(?:(?:compulsory|forced|involuntary)(?: [\w-]+){0,3}? (?:treatment|care|hospitali[sz]ation|measures)|committed (?:to|for) (?:an? |the )?(?:in-?patient )?(?:mental|psychiatric)|\b(?:sent|referred|ordered|sends|orders|prescribed|applied|assigned)\b[^.;]{0,60}(?:compulsory|forced|involuntary) (?:psychiatric |medical )?(?:treatment|measures|hospitali[sz]ation)|\b(?:compulsory|forced) (?:psychiatric |medical )(?:treatment|measures))"
_HOUSE_ARREST = r"(?:\b(?:put|placed|kept|under|sanctioned|chose|chooses|ordered|sent|transferred|imposed|places|puts|choosing)\b[^.;]{0,60}house arrest|\bhouse arrest\b(?= (?:until|till|for|with)))"
_IN_ABSENTIA = r"(?:\b(?:ordered|sanctioned|authori[sz]ed|issued|approved)\b[^.;]{0,30}(?:arrest in absentia|(?:his|her|their|<P>(?:'s)?) (?:arrest|detention|remand)|arrest of <P>|(?:a |an )?(?:arrest )?warrant for (?:his|her|their|<P>)))|\b(?:remanded|taken|placed|put|kept) (?:(?:<P>|him|her|them|the [\w-]+(?: [\w-]+)?) )?(?:in|into|to) (?:pre-?trial )?(?:custody|detention)(?= (?:by|until|till|pending))|\b(?:chose|chosen|selected|elected) (?:custody|detention|arrest|remand) as"
_SHUT = r"(?:\b(?:request|suit|claim|asked|asks|wanted|wants|sought|demand(?:ed|s)|petition|appl(?:ied|ies))\b[^.;]{0,70}(?:to have|have) (?:the )?[^.;]{0,40}(?:shut|closed|blocked|taken|removed) ?(?:down|off)?|\b(?:suit|claim|sought|demand(?:ed|s)|asked|asks|wants|applied)\b[^.;]{0,50}(?:closure|shutdown|blocking|restricting access|restriction of access)\b[^.;]{0,20}(?:<O>|site|channel|page|paper|newspaper|portal))"
_DELETED = r"(?:\b(?:(?:also )?requests?|requested|asks?|asked|demands?|demanded|wants|wanted|seeks|sought) (?:that )?[^.;]{0,50}(?:be (?:deleted|removed|destroyed|taken down))|(?:article|video|post|publication|text|material|comment|film|book)s?[^.;]{0,20} (?:must|is to|are to|has to|have to|shall) be (?:deleted|removed|destroyed|taken down)|(?:is|are|was|were|must|has|have|had)(?: ordered| obliged)? to (?:remove|delete|take down|destroy) (?:the |an? )?(?:article|video|post|publication|text|material|comment)|\b(?:suit|claim|sought|demand(?:ed|s)|asked|asks|wants?|wanted|ordered|orders|obliged|required)\b[^.;]{0,60}\b(?:deletion|removal|delete|remove|take down|destruction|destroy)\b (?:of )?[^.;,]{0,30}(?:video|article|post|publication|text|material|page|film|book|comment|photo|copies))"
_BLOCKED = r"(?:(?:decision|ruling|order|request|resolution)\b[^.;]{0,80}(?:\bblocked\b|made inaccessible|access [^.;]{0,30}(?:closed|restricted|limited|shut))|(?:court|<C>|judge)\b[^.;]{0,60}(?:limit|restrict|close|block)(?:ed|s)? (?:the )?(?:access|blocking)|(?:upheld|confirmed) the blocking|stays? blocked|blocking of [^.;]{0,60}(?:court|measures|provided)|(?:claim|suit|plaintiff|prosecutor|ministry)\b[^.;]{0,30} (?:asks?|demands?|wants) [^.;]{0,40}(?:close|block|restrict) (?:the )?(?:[\w-]+ )?(?:channel|site|access|page|account|<O>)|(?:court|<C>|judge|ministry)\b[^.;]{0,40}(?:ordered|decided|ruled|orders)\b[^.;]{0,60}(?:\bblock|access to [^.;]{0,50}(?:closed|restricted|blocked|limited|suspended))|blocked (?:by|on) (?:the )?(?:order of (?:the )?|decision of (?:the )?|ruling of (?:the )?)?(?:court|<C>)|\b(?:demands?|asks?|wants?|asked|demanded)\b[^.;]{0,30}(?:to )?\bblock(?:ed)? (?:the )?(?:site|account|page|access|<O>)|blocked [^.;]{0,30}without (?:any |a )?court)"
_WARNED = r"(?:\b(?:got|received|given|issued|gave|gets|escaped with|let off with|with|sentenced to|limited (?:himself|herself|itself) to) (?:only )?(?:an? )?(?:official |formal |written |oral |administrative )?(?:warning|reprimand|caution|admonition)\b|<P>[^.;,]{0,24}(?:was|were) (?:officially |formally )?(?:warned|reprimanded|cautioned|admonished)(?=,? not fined| under| by (?:the |a )?(?:court|judge|<C>)| for ))"
_TAKEN = r"(?:\bconfiscat(?:ion of|ed (?:from|in favou?r)|ed by (?:the )?(?:court|<C>)|ed by order)|(?:stripped|deprived) of (?:his |her |their )?citizenship|\b(?:expulsion|deportation) of (?:the )?(?:[\w-]+ )?(?:<P>|journalist|reporter|correspondent|blogger)|\b(?:with|ordered|and|plus|by|the) (?:the )?(?:confiscation|forfeiture) of (?:(?:his|her|their|the) )?(?:property|equipment|computers?|phones?|laptop|copies|print run|car|camera)|\b(?:deport(?:ed|ation)|expelled|expulsion)\b[^.;]{0,20}(?:from|outside|of <P>|beyond) (?:the )?(?:country|republic|<L>))"
_ASKING = re.compile(r"\A(?:demand|ask|want|request|suit|claim|sought|petition|appl)", re.IGNORECASE)
_LIFTED = re.compile(
    r"\b(?:no longer|ended|instead of|lifted|cancelled|released from|until then|from|was under|were under|kept)\b[^.;,]{0,20}\Z",
    re.IGNORECASE,
)
_TABLE: tuple[tuple[str, str], ...] = (
    ("compulsory_treatment", _TREATMENT),
    ("arrest", _HOUSE_ARREST),
    ("arrest", _IN_ABSENTIA),
    ("blocking", _BLOCKED),
    ("blocking", _SHUT),
    ("other", _DELETED),
    ("other", _WARNED),
    ("other", _TAKEN),
)


_STAGED = (_TAKEN, _TREATMENT, _BLOCKED, _DELETED)
_LIFE = re.compile(
    r"\blife (?:imprisonment|sentence|in prison|behind bars)|imprison(?:ment|ed) for life", re.IGNORECASE
)
_SUSPENDED = re.compile(r"\b(?:suspended|conditional) (?:prison |jail )?(?:sentence|term|imprisonment)", re.IGNORECASE)
_COMPENSATE = re.compile(
    r"\b(?:oblig(?:ed|es)|order(?:ed|s)|bound|must|requir(?:ed|es))\b[^.;]{0,50}? (?:to )?(?:compensate\b|pay (?:compensation|damages))(?=[^\ue006]*\Z)",
    re.IGNORECASE,
)


def measures(told: Told, make: Make, every: list[Length]) -> list[Sanction]:
    """The sanctions without a number that a sentence tells; what stands beside one of its lengths is a term."""
    masked = told.masked
    found: list[Sanction] = []
    timed = [(one.start, one.end) for one in every]
    for match in pattern(_APOLOGY).finditer(masked):
        stage = _word_stage(told, match)
        if stage and not any(one.end > told.places[match.start()] for one in found):
            found.append(make("apology_or_retraction", stage, *match.span()))
    for match in pattern(_BAN).finditer(masked):
        if told.in_quotation(match.start()) or _REFUSED.search(masked[max(0, match.start() - 40) : match.start()]):
            continue
        if any(match.start() - 14 < end and start < match.end() + 45 for start, end in timed):
            continue
        stage = stage_at(masked, *match.span())
        if re.search(r"remain|left|stands|stays", match[0]):
            stage = "upheld"
        elif re.match(r"\bban on", match[0]) and stage is None:
            stage = "requested"
        ban = make("ban", stage or "imposed", *match.span())
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
            found.append(make(kind, stage_at(masked, *one.span()) or "imposed", *one.span()))
    for kind, text in _TABLE:
        for match in pattern(text).finditer(masked):
            ahead = masked[max(0, match.start() - 40) : match.start()]
            if told.in_quotation(match.start()) or (kind != "blocking" and _REFUSED.search(ahead)):
                continue
            if kind == "arrest" and (_LIFTED.search(ahead) or re.search(r"no longer|lifted|instead of", match[0])):
                continue
            if kind == "arrest" and any(match.start() < end + 30 and start < match.end() + 30 for start, end in timed):
                continue
            if kind in ("blocking", "other") and _ASKING.match(match[0]):
                stage = "requested"
            else:
                stage = stage_at(masked, *match.span()) if text in _STAGED else None
            found.append(make(kind, stage or "imposed", *match.span()))
            break
    return found


def _word_stage(told: Told, match: re.Match[str]) -> str | None:
    """Whether an apology is ordered or asked for; None when it is only talked of."""
    masked = told.masked
    before = masked[max(0, match.start() - 170) : match.start()]
    decreed = bool(_DECREED.match(masked, match.end()))
    if told.in_quotation(match.start()) or not (decreed or _CALLED_FOR.search(before)):
        return None
    if re.search(r"\b(?:refus|reject|declin|not )\w*[^.;,]{0,20}\Z", before) and not re.search(
        r"not only[^.;,]{0,20}\Z", before
    ):
        return None
    if _WITH_A_GRANT.search(before):
        return "imposed"
    stage = stage_at(masked, *match.span())
    return "imposed" if decreed and stage in (None, "requested") else None if stage == "statutory" else stage
