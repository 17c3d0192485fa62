"""What a verb is by itself, where what stands around it fits: "was detained", "appealed", "complained to the police"."""

from __future__ import annotations

import re

from loaders.reader.english.act_conditions import Kind
from loaders.reader.english.families import FAMILIES
from loaders.reader.english.grammar import BODY, PERSON, Act, Parsed

# A verb that needs no noun.
_ALONE: dict[str, Kind] = {
    "SUE": ("claim_filed", None),
    "CONVICT": ("judgment", "convicted"),
    "FINE": ("judgment", "fined"),
    "RECLASSIFY": ("reclassified", None),
    "QUESTION": ("other", None),
    "DETAIN": ("detention", None),
    "HOLD": ("detention", None),
    "ARREST": ("arrest", None),
    "ACQUIT": ("judgment", "acquitted"),
    "CHARGE": ("charge", None),
    "INDICT": ("indictment", None),
    "SEARCH": ("search", None),
    "APPEAL": ("appeal_filed", None),
    "COMPLAIN": ("complaint", None),
}


# What is seized or taken away without anyone's being detained.
_OF_THINGS = re.compile(
    r"\b(?:licen[cs]es?|accreditations?|certificates?|permits?|print run|circulation|editions?|issues?|copies|computers?|laptops?|phones?|cameras?|equipment|documents?|leaflets?"
    r"|newspapers?|papers|books?|archives?|power|property|funds|money|cars?|servers?|discs?|drives?|footage|materials?|samples?|evidence|things|belongings)"
    r"(?: (?:of|from) (?:the )?(?:[\w'\ue001\ue002-]+ ){0,3}| [\w'-]+)? ?(?:was|were|is|are|has been|have been|had been) (?:\w+ly |also )?\Z"
)


# "Reported the threats to the police", but not "reported that the department".
_REPORTED_TO = re.compile(r"(?! that)[^.;]{0,60}? (?:to|with) ")
_BY_COURT = re.compile(r"[^.;,]{0,12} for [\w-]+ (?:days|months|years)[^.;]{0,30}(?:\ue003|court|judge)")
_SOMEBODY = re.compile(
    rf" (?:away |up )?(?:him|her|them|(?:the |an? |two |three |several |some |its |their )?(?:(?!from|of|in|to|for|with|and|away|off)[\w'\ue001\ue002-]+ ){{0,5}}?(?:[\ue000]|(?:{FAMILIES['PEOPLE']}|people|attackers?|assailants?|youths?)(?!\w)))"
)


# "Arrested at a rally", "while filming the picket": by the police there, by no court.
_ON_THE_SPOT = re.compile(
    r"(?:(?: on)? \ue005)? (?:outside|while \w+ing|near (?:the |an? )|in front of|(?:at|during|on the way to|on (?:his|her|their) way to) (?:the |an? |his |her )?(?:[\w'-]+ ){0,3}?(?:rall(?:y|ies)|protests?|pickets?|demonstrations?|marches|march|gatherings?|meeting|airport|station|checkpoint|border|scene|square))"
)
_OFFICERS = re.compile(
    r"\b(?:police(?:men)?|officers?|agents|detectives?|KNB|patrol|security forces)\b[^.;]{0,50} \Z", re.IGNORECASE
)
_BY_OFFICERS = re.compile(
    r"[^.;,]{0,30} by (?:the )?(?:[\w-]+ ){0,2}(?:police(?:men)?|officers?|agents|detectives?|KNB|security forces)\b",
    re.IGNORECASE,
)
_SUBJECT = frozenset(("\ue003", "court", "judge", "police", "he", "she", "they"))
# A line of figures: "convicted 21, acquitted 96".
_COUNTED = re.compile(
    r":? \d+(?:[,;.]? |[,;.]?\Z)(?!(?:journalist|people|person|blogger|activist|editor|days|years|months|hours|men|women|reporter))"
)
# A body that is no court fines by itself.
_REGULATOR = re.compile(
    r"(?:\ue002|\b(?:regulator|watchdog|inspectorate|inspection|committee|commission|agency|ministry|department|tax \w+|akimat)(?: (?:of|on|for) [^.;,]{3,40}?)?)(?: also| again| has| had| [\ue000\ue005]| on \ue005)* \Z"
)
# "The mayor's claim has been questioned by specialists"
_DOUBTED = re.compile(
    r"\b(?:claims?|statements?|legitimacy|independence|results?|figures?|findings|validity|conclusions?|authenticity|version|objectivity|legality)\b[^.;,]*\Z"
)
_A_THING = re.compile(
    r" (?:an? |the |its |their )(?:[\w-]+ ){0,3}?(?:slide|fall|decline|development|spread|growth|trend|attention|drop|rise)\b"
)


_FOR_HELP = re.compile(
    r" (?:to \w+ )?for (?:the |an? )?(?:[\w-]+ )?(?:calm|help|support|unity|donations?|aid|witnesses|information|solidarity|restraint|peace|money|funds|tolerance|patience|understanding)\b"
)


def alone(parsed: Parsed, act: Act) -> Kind | None:
    """A verb that tells a step by itself, where what stands around it fits."""
    masked = parsed.told.masked
    word = parsed.words[act.place]
    after, ahead = masked[word.end : word.end + 100], masked[max(0, word.start - 60) : word.start]
    if act.refused or _COUNTED.match(after):
        return None
    for verb in act.classes:
        kind = _ALONE.get(verb)
        if kind is None:
            continue
        match verb:
            case "QUESTION":
                if act.passive and _DOUBTED.search(masked, max(0, word.start - 90), word.start):
                    continue
                if not act.passive and word.tense != "d":
                    continue
                if (
                    word.low in ("questioned", "interviewed")
                    and not act.passive
                    and not re.match(r" (?:the )?(?:[\w-]+ )?[\ue000]| him| her| them", after)
                ):
                    continue
            case "CONVICT":
                if word.low in ("condemned", "condemns", "condemning") and not re.match(
                    r" (?:[\ue000] )?to (?:\w+ ){0,3}(?:years?|months|days|prison|death)", after
                ):
                    continue
                if word.low.startswith("pronounc") and "guilty" not in after:
                    continue
            case "FINE":
                if word.tense == "s" and not re.search(r"[\ue000\ue003] \Z|court \Z", ahead):
                    continue
                if not act.passive and word.tense == "d" and _REGULATOR.search(ahead):
                    return ("other", "fined")
            case "ACQUIT":
                if word.low.startswith("justif") and not (
                    act.passive or re.match(r" (?:the )?(?:[\w-]+ ){0,3}\ue000", after)
                ):
                    continue
                if word.low.startswith("clear") and not (
                    act.passive
                    or (
                        act.bare
                        and re.match(r" (?:after|by|in|on|over) ", after)
                        and parsed.low(act.place - 1) not in _SUBJECT
                    )
                    or re.match(
                        r" (?:him|her|them|of)\b| (?:the |a )?(?:[\w-]+ ){0,2}\ue000| (?:[^.;,]{0,40} )?of (?:all |the |any )?(?:charges?|guilt|libel|slander|defamation)",
                        after,
                    )
                ):
                    continue
            case "CHARGE":
                noted = act.bare and parsed.low(act.place - 1) in ("", ":", ";") and word.tense == "d"
                if not (
                    noted or act.passive or re.match(r" (?:him|her|them|the |\ue000|with |under |on |\ue005)", after)
                ):
                    continue
                if re.match(
                    r" (?:\ue006|for (?:the )?(?:service|use|access)|[^.;,]{0,40}\b(?:rent|fees?|price|toll|interest|tariff)\b)",
                    after,
                ):
                    continue
            case "APPEAL":
                if (
                    act.passive
                    and word.low not in ("appealed",)
                    and not any("DECISION" in one.nouns for one in parsed.words[: act.place])
                ):
                    continue
                if act.passive:
                    return ("appeal_filed", None)
                if word.low not in ("appealed", "appealing", "appeal", "appeals") and not re.search(
                    r"\b(?:decision|ruling|verdict|sentence|judge?ment|fine|conviction|acquittal|refusal|order|ban|arrest|it\b|them\b|penalty|protocol|court)",
                    after[:70],
                ):
                    continue
                if re.match(
                    r"(?: [\w'-]+){0,2} to (?:the )?(?:public|people|fellow|international)", after
                ) or _FOR_HELP.match(after):
                    continue
                if re.match(
                    rf"(?: [\w'-]+){{0,2}} to (?:the )?(?:[\w'-]+ ){{0,3}}?(?:{BODY}|police|prosecutor|ministry|president|ombudsman|akim|authorities|anti-corruption)",
                    after,
                ):
                    if re.search(r"decision|ruling|refusal|verdict|against|(?:it|this|that)\b", after[:30]):
                        return ("appeal_filed", None)
                    return ("complaint", None)
            case "COMPLAIN":
                if word.low.startswith("appeal"):
                    continue
                if not re.match(
                    rf"(?: (?:this|it|the|his|her|their|about|of|a|an)(?: [\w'-]+){{0,5}})?(?: to| with)?(?: the| a)? (?:[\w'-]+ ){{0,4}}?(?:police|prosecutor|ministry|ombudsman|{BODY})",
                    after,
                ) or (
                    word.low.startswith(("inform", "report", "contact", "approach", "turn", "went", "go", "appl"))
                    and not re.search(rf"police|prosecutor|internal affairs|ministry|ombudsman|{BODY}", after[:60])
                ):
                    continue
                if word.low in ("went", "go", "goes", "going") and not re.match(
                    r" (?:straight )?to (?:the )?(?:police|prosecutor)", after
                ):
                    continue
                if act.passive or (word.low.startswith("report") and not _REPORTED_TO.match(after)):
                    continue
            case "DETAIN":
                if word.low in ("led", "seized", "bundled", "captured", "haul", "hauled") and not (
                    act.passive or PERSON in after[:40]
                ):
                    continue
                if word.low == "seized" and not act.passive:
                    continue
                if (
                    word.low in ("took", "take", "taking", "takes", "picked", "rounded")
                    and not act.passive
                    and not _SOMEBODY.match(after)
                ):
                    continue
                if word.low in ("seized", "taken", "picked", "captured") and act.passive and _OF_THINGS.search(ahead):
                    continue
            case "HOLD":
                if act.bare and _ON_THE_SPOT.match(after) and re.search(r"\ue000,? \Z", ahead):
                    return kind
                if word.low in ("held", "hold", "holds", "holding") and not re.match(
                    r"(?: [\ue000]| him| her| them| the \w+)? (?:for (?:\w+[ -]){1,3}(?:hours?|days?)|overnight|at the (?:\w+ )?(?:station|department|precinct)|in (?:a |the )?(?:police|cell|custody|temporary))",
                    after,
                ):
                    continue
                if word.low in ("taken", "took") and not act.passive:
                    continue
                if word.low.startswith("lock") and re.search(
                    r"\b(?:duration|pending|until trial|investigation|probe|months)\b", after
                ):
                    return ("arrest", None)
                if word.low.startswith("lock") and _BY_COURT.match(after):
                    return ("judgment", "convicted")
                if re.search(r"\b(?:colony|prison)\b|in custody (?:until|till|pending|for \w+ months)", after[:50]):
                    continue
            case "SEARCH":
                if word.low.startswith("search") and re.match(
                    r" (?:for|(?:the |their |its |his |her |all )?(?:bags?|pockets|visitors|web|internet|net|archives?|rubble|river|area|forest|database))\b",
                    after,
                ):
                    continue
            case "ARREST":
                if re.match(
                    r"(?: [^.;,]{1,50})? for (?:[\w-]+) (?:days|hours)|(?: [\ue000]| him| her)? (?:\w+ )?for (?:\w+) days",
                    after,
                ):
                    return ("judgment", "convicted")
                if _ON_THE_SPOT.match(after) or (
                    _BY_OFFICERS.match(after)
                    if act.passive
                    else _OFFICERS.search(ahead) and (_SOMEBODY.match(after) or after[1:2].isupper())
                ):
                    return ("detention", None)
                if _A_THING.match(after):
                    continue
            case _:
                pass
        return kind
    return None
