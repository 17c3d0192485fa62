"""Sanctions that need no number, in English: apologies, retractions, bans, treatment, blocking, warnings."""

from __future__ import annotations

import re

from loaders.reader.english.lengths import Length
from loaders.reader.english.stages import stage_at, upheld
from loaders.reader.sanctions import Make, Sanction
from loaders.reader.story import Told, pattern

_APOLOGY = r"\b(?:(?:(?:public|written|official|personal) )?apolog(?:y|ies|i[sz]e[sd]?)|(?:refutation|retraction|disproof|disclaimer|rebuttal)s?|(?:be|to|and|must) (?:refuted?|retract(?:ed)?|disprove[dn]?|withdraw (?:the|his|her|its) (?:article|words|publication|statement)s?)|wants? (?:it|them|the [\w ]{3,30}) (?:withdrawn|retracted|refuted)|say(?:s|ing)? sorry|ask(?:s|ing)? [^.;,]{0,40}for forgiveness|(?:broadcast|run|print|air|read out|place|post) (?:a |an |the )?(?:[\w\ue000'-]+ )?(?:correction|reply|refutation|retraction|apology|denial|clarification)|publish(?:ed)? (?:a |an |the )?(?:message|clarification|explanation|correction|reply|denial|answer)|(?:publication|printing) of (?:a |the )?(?:refutation|correction|reply|clarification|response))"
_MUST = re.compile(
    r"\b(?:must|order(?:ed|s)|oblig(?:ed|es|ing)|obligated|undertak\w+|agree[ds]?|required|bound|grant(?:ed|s)|satisf\w+|has to|have to|had to|is to|are to|plus|compelled|forced by the court|decreed|awarded|imposed|ruled|directed|told)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:demand\w*|claim\w*|want\w*|ask\w*|sought|seek\w*|requir(?:es|ing)|insist\w*|suit|lawsuit|request\w*|petition\w*|appl(?:ied|ies)|hop\w+ for|prays?)\b",
    re.IGNORECASE,
)
# "satisfied the claim in part: 100 thousand tenge and a"
_WITH_A_GRANT = re.compile(
    r"\b(?:granted|satisfied|upheld|allowed)\b[^.;]{0,70}(?::|\ue006|plus)[^.;]{0,40}(?: and| plus|,|:) (?:an? |the )?\Z",
    re.IGNORECASE,
)
_DECREED = re.compile(
    r"[^.;,]{0,24} (?:was|were|is) [^.;,]{0,20}(?:decreed|ordered|imposed|granted|awarded|directed)", re.IGNORECASE
)
_REFUSED = re.compile(
    r"\b(?:refus|reject|declin|deni|not|never|without|no|instead of)\w*\b(?:(?! and | but )[^.;,]){0,24}\Z",
    re.IGNORECASE,
)
_OBJECT = r"[^.;,]{0,40}(?:activit|journalis|profession|publish|leav|travel|occupy|hold|run|public|right|media|mention|distribut|enter|social network|blog|\ue001|\ue002|site|page|film|book|portal|channel)"
_BAN = rf"(?:\bban(?:s|ned)? (?:on|of|from|to|for|him|her|them|\ue000)\b{_OBJECT}|\b(?:has|have|had) (?:now |also |been ){{0,3}}banned\b|\bthe ban (?:remain|was left|stands|stays)|\b(?:depriv(?:ed|es)|stripped|strips)\b[^.;]{{0,24}} of (?:the |his |her )?rights?|\b(?:prohibited|barred|disqualified|forbidden) (?:from|to)\b{_OBJECT}|\bprohibit(?:ed|s) (?:the )?(?:release|publication|distribution|broadcast|printing|sale|showing|screening)|\bto have [^.;,]{{0,40}} banned|\b(?:revoked|annulled|cancelled|withdrew|stripped|suspended)\b[^.;]{{0,30}}(?:licen[cs]e|accreditation|registration|publication of)|\b(?:closure|closing|shutdown|suspension|liquidation|termination) of (?:the )?(?:publication|issue|newspaper|magazine|edition|outlet|<O>))"
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
        found.append(make("ban", stage or "imposed", *match.span()))
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
    must, asks = [m.end() for m in _MUST.finditer(before)], [m.end() for m in _ASKS.finditer(before)]
    if match[0].lower().startswith("want"):
        asks.append(len(before))
    if not must and re.match(r"must|has to|had to", match[0], re.IGNORECASE):
        must = [len(before)]
    if not (must or asks) and _DECREED.match(masked, match.end()):
        must = [len(before)]
    if told.in_quotation(match.start()) or not (must or asks):
        return None
    if re.search(r"\b(?:refus|reject|declin|not )\w*[^.;,]{0,20}\Z", before) and not re.search(
        r"not only[^.;,]{0,20}\Z", before
    ):
        return None
    stage = "imposed" if must and (not asks or must[-1] > asks[-1]) else "requested"
    if stage == "imposed" and upheld(masked, match.start()):
        return "upheld"
    return "imposed" if stage == "requested" and _WITH_A_GRANT.search(before) else stage
