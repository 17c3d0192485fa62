"""Bodies that English reports name in small letters: by what they are for, by their place, or as "the Centre"."""

from __future__ import annotations

import re

from loaders.reader.english.lexicon import CITIES, COUNTRIES, ORG_HEADS, REGIONS, ROLE_OF
from loaders.reader.reading import Mention, Reading, printed

# What a department, committee or service is for.
_TOPIC = (
    r"(?:internal (?:affairs|policy|security)|interior|foreign affairs|emergenc(?:y|ies)(?: situations)?|justice|education|science|health(?: ?care)?|employment|social (?:protection|programmes|policy|affairs|security)"
    r"|public (?:procurement|health|security|relations|prosecutions?)|land(?: relations| management| inspection)?|information|communications?|culture|finances?|econom(?:y|ics|ic (?:investigations|security|affairs|crimes))|labou?r|agriculture|ecology|environment(?:al protection)?"
    r"|architecture|construction|housing|tourism|sports?|customs|(?:state )?(?:revenues?|incomes?)|tax(?:es|ation)?|national security|forensic (?:expertises?|examinations?|medicine)|transport|energy|industry|trade|statistics|natural resources|water(?: resources| supply)?|roads|passenger transport"
    r"|religio(?:us affairs|ns?)|migration|defen[cs]e|digital (?:development|technologies)|execution of punishments|penitentiary system|anti-?corruption|fight against corruption|combating corruption|youth(?: policy)?|languages|archives|utilities|improvement|veterinary|sanitary(?: control)?|consumer protection)"
)
_TOPICS = rf"{_TOPIC}(?:,? (?:and )?{_TOPIC})*"
_RANK = r"(?:(?:regional|city|district|municipal|local|state|oblast|provincial|rural|central|republican|national|[A-Z][\w-]+ (?:city|district|regional|region|oblast)) )"
_OFFICE = r"(?:[Dd]epartment|[Mm]inistry|[Cc]ommittee|[Ii]nstitute|[Ii]nspectorate|[Ii]nspection|[Dd]irectorate|[Bb]ureau|[Aa]gency|[Cc]ommission|[Oo]ffice|[Ss]ervice|[Dd]ivision|[Cc]ent(?:re|er)|[Bb]oard|[Aa]uthorit(?:y|ies)|[Aa]dministration)"
# "regional department of land relations", "Committee on communication"
_FOR = re.compile(rf"(?<![\w-]){_RANK}?{_OFFICE} (?:of|on|for) (?:the )?{_TOPICS}(?![\w-])")
# "municipal land department", "tax authorities", "sanitary service"
_AHEAD = re.compile(
    rf"(?<![\w-])(?:(?P<city>[A-Z][\w-]+) )?{_RANK}?(?:(?:{_TOPIC}|investigati(?:ng|on|ve)|fire|road police|special reception|remand|security and law) )(?:department|committee|inspectorate|inspection|directorate|authorit(?:y|ies)|board|service|bureau|commission|administration|ministry|agency|cent(?:re|er))(?![\w-])"
)
# "the regional prosecutor's office"
_RANKED = re.compile(
    r"(?<![\w-])(?:regional|capital's|city|district|rural|town|village|military|oblast|transport|speciali[sz]ed|public|provincial|municipal|county) (?:prosecutor's office|prosecutors' office|police department|department of police|department of internal affairs|police station|police(?! (?:officer|station|report|protocol|chief|department|investigat|inspect|custody|post|car|squad|cordon|guard|patrol|spokes|press|source|unit|force))"
    r"|akimat|maslikhat|khokimiyat|hokimiyat|hukumat|kengash|kenesh|mayor's office|(?:(?:children's|clinical|infectious diseases|maternity|psychiatric|emergency|central|narcological|tuberculosis|oncology) )*(?:hospital|polyclinic|clinic|dispensary)(?: (?:No\.? ?|№ ?)\d+)?)(?![\w-]| of [A-Z])"
)
_PLAIN = re.compile(
    r"(?<![\w-])(?:[Tt]he |of |in |at |[Ii]n )(?P<name>akimat|maslikhat|khokimiyat|prosecutor's office|prosecutors' office|cyber-?police|traffic police|local police|Ministry of Interior)(?![\w-]| (?:of|in) [A-Z]| (?:official|employee|representative|staff|building|session|meeting|officer|press)s?\b)"
)
_SHORT = re.compile(
    rf"(?<![\w-])[Tt]he (?P<head>{ORG_HEADS}|Guild|Observatory|Desk|Monitor|Fund|Clinic|Collective)(?![\w-]| [A-Z]| (?:of|for|on) )"
)
_HOSPITALS = re.compile(
    r"(?<![\w-])(?P<name>(?:polyclinic|hospital|school|kindergarten|college|orphanage|library|boarding school|penal colony|colony) (?:No\.? ?|№ ?)\d+)"
)


# Words that stand for many bodies at once.
_NOT_ALONE = frozenset(
    "Police Board Office Group Court Affairs Information Justice Press Media Media Rights Situations Health Education Culture Internet".split()
)
_BEHIND = re.compile(
    r" (?:of|for) (?:the )?(?:city of )?(?P<place>(?:(?:North|South|East|West) )?[A-Z][\w-]+)(?: (?:city|[Rr]egion|[Oo]blast|district)\b)?"
)


def find_offices(reading: Reading) -> None:
    """Add bodies named by what they are for, and by their kind where that stands for one that is named in full."""
    for shape in (_FOR, _AHEAD, _RANKED):
        for match in shape.finditer(reading.view):
            city = match.groupdict().get("city")
            if "special reception" in match[0] and city not in CITIES:
                continue
            start = match.end("city") + 1 if city and city not in CITIES | REGIONS else match.start()
            _add(reading, start, _with_place(reading, match.end()))
    for match in _HOSPITALS.finditer(reading.view):
        _add(reading, *match.span("name"))
    for match in _PLAIN.finditer(reading.view):
        name = match["name"]
        before = [
            one
            for one in reading.labelled("Organization")
            if one.end <= match.start() and one.value["name"].casefold().endswith(f" {name}")
        ]
        if before:
            reading.add(Mention(*match.span("name"), "Organization", dict(before[-1].value), ("name",), 0.7))
        else:
            reading.add(Mention(*match.span("name"), "Organization", {"name": name}, (), 0.7))


# "the directorate", said again of the one just named.
_AGAIN = re.compile(
    r"(?<![\w-])[Tt]he (?P<kind>directorate|hospital|polyclinic|bank|university|inspectorate|plant|foundation|fund|union)(?![\w'-]| (?:of|for|on|store|official|head|director|chief|employee|staff|account|manager|spokes|press))"
)


def find_short_forms(reading: Reading) -> None:
    """Add "the Centre", "the Guild" where one body named before has that word in its name."""
    known = reading.labelled("Organization")
    _by_last_word(reading, known)
    for match in _AGAIN.finditer(reading.view):
        case, kind = reading.case_at(match.start()), match["kind"]
        before = [
            one
            for one in known
            if one.end <= match.start()
            and reading.case_at(one.start) == case
            and re.search(rf"\b{kind}\b", one.value["name"], re.IGNORECASE)
        ]
        if before:
            reading.add(Mention(*match.span("kind"), "Organization", dict(before[-1].value), ("name",), 0.7))
    for match in _SHORT.finditer(reading.view):
        head = match["head"]
        named = [
            one
            for one in known
            if one.end <= match.start() and re.search(rf"\b{head}\b", one.value["name"], re.IGNORECASE)
        ]
        if named and head not in ("Police", "Board", "Office", "Group"):
            reading.add(Mention(*match.span(), "Organization", dict(named[0].value), ("name",), 0.7))


_THE = re.compile(r"(?<![\w-])[Tt]he (?P<word>[A-Z][a-z]{3,})(?![\w'-]*\w)(?! [A-Z]| (?:of|for|on) )")


def _by_last_word(reading: Reading, known: list[Mention]) -> None:
    """Add the last word of a name that is told in full: "the Helpdesk" for the Newsroom Helpdesk."""
    named: dict[str, Mention] = {}
    for one in known:
        words = one.value["name"].split()
        if len(words) > 1 and words[-1].isalpha() and words[-1] not in CITIES | REGIONS | COUNTRIES:
            named.setdefault(words[-1], one)
    for match in _THE.finditer(reading.view) if named else ():
        full = named.get(match["word"])
        if full and match["word"] not in _NOT_ALONE:
            reading.add(Mention(*match.span(), "Organization", dict(full.value), ("name",), 0.7))


def _with_place(reading: Reading, end: int) -> int:
    """Where a body's name ends when its place stands behind it: "health department of Kostanay region"."""
    behind = _BEHIND.match(reading.view, end)
    return behind.end() if behind and behind["place"] in CITIES | REGIONS else end


def _add(reading: Reading, start: int, end: int) -> None:
    if reading.view.startswith(("The ", "A ", "An "), start):
        start = reading.view.index(" ", start) + 1
    name = printed(reading, start, end)
    if name.split()[-1].casefold() in ROLE_OF:
        return
    reading.add(Mention(start, end, "Organization", {"name": name}, (), 0.75))
