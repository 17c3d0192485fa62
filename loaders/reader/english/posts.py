"""The roles that English nouns name where they stand."""

from __future__ import annotations

import re

from loaders.reader.english.lexicon import OUTLET_NOUNS, POSTS, ROLE_OF
from loaders.reader.story import SIGNS, Told

PERSON, OUTLET, BODY = SIGNS["Person"], SIGNS["Outlet"], SIGNS["Organization"]


NOUN = re.compile(
    r"(?<![\w-])(?:(?:ex|vice|co|former)-)?(?:state accuser|private accuser|editor in chief|district attorney|u\.?s\.? attorney|(?:senior |assistant |public |state |chief )*(?:aide|assistant|adviser) (?:to|of) the (?:\w+ )?prosecutor|(?:majilis|mazhilis|senate|parliament|maslikhat|duma) member|members?(?= of\b)|(?<=[\ue002a-z] )members?|presiding judge|justice of the peace|chair(?:man|woman)? of the (?:[\w-]+ )?court|attesting witness(?:es)?|(?:legal|media) advis[eo]r|legal counsel|media workers?|camera operator|sound engineer|bureau chief|(?:staff|senior) writer|opposition leader|opposition politician|party leader|film-?maker|film director|documentary maker|media lawyer|rights lawyer|rights defender|trade unionist|security guard|(?:chief|head) (?:doctor|physician|surgeon|accountant)|press officer|expert-[a-z]+|member of (?:the )?(?:(?:city|regional|district|local) )?(?:senate|parliament|majilis|mazhilis|maslikhat|city council|duma|government)|public figure|(?:candidate|doctor) of (?:[\w-]+ ){0,2}(?:sciences?|philology|law)|human rights (?:defender|activist)|police (?:officer|chief)|political scientist|private prosecutor|press secretary|state expert|civil servant|media (?:owner|manager|expert)|video operator|photo reporter|"
    + "|".join(sorted(map(re.escape, ROLE_OF), key=len, reverse=True))
    + r")(?![\w-])",
    re.IGNORECASE,
)


COMPOUND = {
    "media worker": "journalist",
    "media workers": "journalist",
    "state accuser": "prosecutor",
    "district attorney": "prosecutor",
    "presiding judge": "judge",
    "justice of the peace": "judge",
    "attesting witness": "other",
    "attesting witnesses": "other",
    "editor in chief": "journalist",
    "private accuser": "plaintiff",
    "staff writer": "journalist",
    "senior writer": "journalist",
    "opposition leader": "activist",
    "opposition politician": "activist",
    "party leader": "activist",
    "camera operator": "journalist",
    "sound engineer": "journalist",
    "bureau chief": "journalist",
    "film maker": "journalist",
    "film-maker": "journalist",
    "filmmaker": "journalist",
    "film director": "journalist",
    "documentary maker": "journalist",
    "media lawyer": "lawyer",
    "rights lawyer": "lawyer",
    "legal counsel": "lawyer",
    "rights defender": "activist",
    "trade unionist": "activist",
    "security guard": "other",
    "chief doctor": "official",
    "chief physician": "official",
    "chief surgeon": "official",
    "head doctor": "official",
    "head physician": "official",
    "head surgeon": "official",
    "chief accountant": "other",
    "press officer": "official",
    "public figure": "activist",
    "human rights defender": "activist",
    "human rights activist": "activist",
    "police officer": "police",
    "police chief": "police",
    "political scientist": "expert",
    "private prosecutor": "plaintiff",
    "press secretary": "official",
    "state expert": "expert",
    "civil servant": "official",
    "media owner": "journalist",
    "media manager": "journalist",
    "media expert": "expert",
    "video operator": "journalist",
    "photo reporter": "journalist",
}


def plain(word: str) -> str:
    """A role noun in small letters, without `ex-` or `vice-` unless it is listed with it."""
    low = word.casefold()
    if low.removesuffix("s") == "member":
        return "member"
    if low.startswith("member of") or low.endswith(" member"):
        return "deputy"
    if low.endswith(("prosecutor", "s. attorney", "us attorney")) and " " in low and low not in COMPOUND:
        return "prosecutor"
    if low.startswith("chair") and low.endswith("court"):
        return "judge"
    if low.startswith(("expert-", "candidate of", "doctor of")):
        return "expert"
    if low.startswith("legal"):
        return "lawyer"
    return low if low in ROLE_OF or low in COMPOUND else re.sub(r"^(?:ex|vice|co|former)-", "", low)


def spelled(told: Told, start: int, end: int) -> str:
    """A piece of a sentence in small letters, with the names of organisations instead of their signs."""
    piece = "".join(
        told.units[place][0].value["name"] if told.masked[place] == BODY and place in told.units else told.masked[place]
        for place in range(start, min(end, len(told.masked)))
    )
    return piece.casefold()


_MEDIA = re.compile(
    rf"{OUTLET}|\b(?:{'|'.join(sorted(OUTLET_NOUNS - {'resource', 'program', 'show', 'page', 'daily', 'station', 'agency', 'agencies'}))}|public page|channel|film\b|documentary|editorial|film crew|(?:news|information|press|telegraph|photo|media|internet|this|its) agency|\bthe agency(?=[,.]| *$))\b"
)


_MEDIA_AHEAD = re.compile(
    rf"(?:{OUTLET}|channel|film|documentary|project|newspaper|paper|podcast|newsroom|tabloid|station|television|radio|TV company|broadcaster|publishing house|portal|site|agency|studio|weekly|magazine)(?:'s)? (?:[\w-]+ )?\Z",
    re.IGNORECASE,
)


_ITS = re.compile(
    rf"(?:{OUTLET}|\b(?:newspaper|portal|site|website|channel|weekly|magazine|podcast|blog))[^.;]{{0,90}}\b(?:its|their) (?:[\w-]+ )?\Z",
    re.IGNORECASE,
)


_RANKS = frozenset(["officer", "officers", "captain", "major", "colonel", "lieutenant", "inspector"])


_OF_POLICE = frozenset("head chief deputy boss commander spokesman spokeswoman spokesperson employee employees".split())


_CIVIL_RANK = re.compile(
    r"\b(?:press|state|chief executive|executive|public relations|tax|fire|education|sanitary|customs|veterinary|housing|labou?r|ecological|environmental|forestry|land|health|school|bank|medical|duty|information|consular|technical|quarantine) \Z",
    re.IGNORECASE,
)


_ANY_POST = POSTS | frozenset(
    [
        "administrator",
        "admin",
        "moderator",
        "creator",
        "co-creator",
        "driver",
        "accountant",
        "engineer",
        "producer",
        "deputy",
    ]
)


_WORK = re.compile(r"\b(?:article|publication|post|video|material|blog|channel|report|column|programme|film)")
_NGO = re.compile(
    r"foundation|\bfund\b|co-?operative|condominium|\bunion|association|\bngo\b|monitoring|human rights|public (?:organi|movement)|alliance|guild|coalition"
)


# A department of an organisation, and associations of business.
_NO_ACTIVISTS = re.compile(
    r"\b(?:service|department|desk|office|internet|business\w*|entrepreneurs?|providers?|operators?|banks?|employers|trade|manufacturers?|condominium\w*|credit|housing|co-?operative|fishing|garden\w*)\b"
)
# "the chief specialist of the department": who serves there is no expert.
_OFFICE = re.compile(
    r" (?:of|at|in|from) (?:the )?(?:[\w-]+ ){0,3}?(?:department|akimat|ministry|administration|committee|directorate|inspectorate|office|agency|maslikhat)\b(?! of (?:linguistics|philology|psychology|journalism))",
    re.IGNORECASE,
)
_MEMBERS = (
    ("official", r"parliament|mazhilis|majilis|senate|maslikhat|council|kengash|kenesh|duma|deputies|government|congress|assembly"),
    ("lawyer", r"\bbar\b|bar association|college of (?:lawyers|advocates|attorneys)"),
    ("activist", r"movement|party|union|foundation|fund\b|association|ngo\b|initiative|organi[sz]ation|committee for|alliance|opposition"),
)  # fmt: skip


def _member(ahead: str, head: str) -> str | None:
    """The role of a member, by that of which it is one: a parliament, a bar, a movement."""
    beside = head if head.startswith(" of ") else " ".join(ahead.split()[-4:])
    return next((role for role, shape in _MEMBERS if re.search(shape, beside, re.IGNORECASE)), None)


def role_named(word: str, ahead: str, tail: str) -> str | None:
    """The role that a noun names where it stands."""
    if word in COMPOUND:
        return COMPOUND[word]
    head = tail.split(",")[0]
    if word == "member":
        return _member(ahead, head)
    word = word[:-1] if word[:-1] in _ANY_POST or word[:-1] in ("author", "owner", "creator") else word
    role = ROLE_OF[word]
    media = bool(_MEDIA.search(head) or _MEDIA_AHEAD.search(ahead) or _ITS.search(ahead))
    if word.startswith("editor") or (role == "other" and ahead.casefold().endswith("freelance ")):
        return "journalist"
    if word == "counsel" and re.search(r"\b(?:state|prosecuting|government|crown) \Z", ahead, re.IGNORECASE):
        return "prosecutor"
    if word == "chief" and re.search(r"\bbureau \Z", ahead, re.IGNORECASE):
        return "journalist"
    if word == "justice" and not re.search(r"\b(?:chief|mr|mrs|ms|lord|lady) \Z", ahead, re.IGNORECASE):
        return None
    if role == "official" and re.match(r" of (?:the )?(?:\w+ )?security\b", head):
        return "other"
    if word == "critic" and not re.search(
        r"\b(?:food|film|cinema|tv|television|art|theatre|theater|music|literary|media) \Z", ahead, re.I
    ):
        return "other"
    if word == "bailiff" and re.search(r"\bprivate \Z", ahead, re.IGNORECASE):
        return "other"
    if word in _RANKS and re.search(r"\b(?:retired|ex|former)[ -]\Z", ahead, re.IGNORECASE):
        return None
    if word in ("chairman", "chairwoman", "chair", "chairperson") and (
        re.search(r"(?:panel|board|collegium|court|\ue003)[^.;]{0,12}\Z", ahead)
        or re.match(r" of (?:the )?(?:[\w-]+ ){0,2}(?:panel|collegium|court|\ue003)", head)
    ):
        return "judge"
    if word.startswith("chair") and re.match(r" of (?:the )?(?:judicial|appell?ate|appeal|cassation|court)", head):
        return "judge"
    if word in _RANKS:
        return "official" if _CIVIL_RANK.search(ahead) else "police"
    if word in _OF_POLICE and re.search(
        r"police|internal affairs|militia", head if re.match(r" (?:of|for|at|in) ", head) else ahead[-24:]
    ):
        return "police"
    if word.startswith(("specialist", "analyst")) and _OFFICE.match(head):
        return "official"
    if word.removesuffix("s") in ("organiser", "organizer") and re.search(
        r"\b(?:our|union|party|strike|rally|picket|movement|trade)\b", ahead
    ):
        return "activist"
    if word in ("leader", "leaders"):
        return "official" if re.search(r"country|nation|state|republic|government", head) else "activist"
    if word == "coordinator":
        return None if re.search(r"\battack|murder|arson|beating", head) else "activist"
    if word in ("driver", "operator") and re.search(r"\b(?:group|crew|team)\b", head):
        return "journalist"
    if word in ("moderator", "administrator", "admin") and re.search(
        r"\b(?:group|community|public page|channel|page|chat)\b", head
    ):
        return "journalist"
    if word in _ANY_POST:
        if media or (word == "author" and (_WORK.search(head) or _WORK.search(ahead, max(0, len(ahead) - 20)))):
            return "journalist" if word != "deputy" else role
        if word == "operator":
            return "journalist" if not head.strip() or "project" in head else "other"
        if word in ("host", "presenter"):
            return "journalist"
        if role == "official" and re.search(r"forensic|examination|expert", head):
            return "expert"
        if role == "official" and _NGO.search(head):
            return "other" if _NO_ACTIVISTS.search(head) else "activist"
    if word in ("author", "owner", "founder", "co-founder", "proprietor", "co-owner", "publisher"):
        return "journalist" if media or word == "publisher" else "other"
    if word in ("representative", "representatives"):
        if re.match(
            r" of (?:the )?(?:[\w-]+ )?(?:ministry|akimat|department|committee|administration|police|maslikhat)", tail
        ):
            return "official"
        return (
            "lawyer"
            if re.search(r"(?:'s?|\b(?:his|her|their)) \Z", ahead)
            or re.match(
                r" of the (?:plaintiff|defendant|respondent|claimant|accused|journalist|victim|editorial|newspaper|interests)",
                tail,
            )
            else None
        )
    return role
