"""Companies and local bodies that English reports name without a legal form: by trade, by suffix, by their place."""

from __future__ import annotations

import re

from loaders.reader.english.lexicon import CAP, CITIES, NOT_NAMES, REGIONS, ROLE_OF
from loaders.reader.naming import is_given, like_surname
from loaders.reader.reading import Mention, Reading, printed

# Nouns that a company's name stands behind: "the refinery Aulie Sugar", "pharmacy chain Emdeu".
TRADES = (
    r"compan(?:y|ies)|firms?|bank|partnership|holding|corporation|conglomerate|concern|combine|trust|consortium|subsidiary|contractor|subcontractor|supplier|developer|builders?|operator|provider|carrier"
    r"|airline|airport operator|factory|plant|mill|refinery|smelter|brewery|bakery|dairy|mine|quarry|farm|agrofirm|cooperative|enterprise|laboratory|lab|clinic|pharmacy|chain|hotel|restaurant|cafe|supermarket|mall"
    r"|retailer|insurer|manufacturer|producer of [a-z]+|maker of [a-z]+|distributor|importer|exporter|consultancy|startup|utility|law firm|casino|studio of design|travel agency|security agency|shopping cent(?:re|er)"
)
_SUFFIX = (
    r"(?:Oil|Gas|Gaz|Neft|Invest|Drilling|Mining|Gold|Zoloto|Copper|Holdings?|Trading|Trade|Logistics?|Systems|Petroleum|Steel|Metals?|Cement|Beton|Construction|Stroy|Stroi|Munai|Munay|Sugar|Foods|Airlines|Avia"
    r"|Telecom|Telekom|Motors|Pharm|Farm|Industries|Partners|Consulting|Technologies|Solutions|Agro|Insurance|Chemicals|Polymers|Textile|Kurylys|Snab|Servis|Trans|Energo)"
)
_LEGAL = r"(?: (?:LLP|JSC|Ltd|LLC|OJSC|CJSC|Kazakhstan|Group|Company)\b)?"
# The end of a name is looked for first, since it is rare.
_TRADING = re.compile(rf"(?<=[\w-][ -])(?P<end>{_SUFFIX}{_LEGAL})(?![\w'-]|'s? [a-z]*paper)")
# Of people one says such things, too: "Anna Kim, a camera operator".
_PEOPLE = (
    "operator",
    "contractor",
    "developer",
    "builder",
    "supplier",
    "provider",
    "distributor",
    "importer",
    "exporter",
    "insurer",
    "carrier",
)
# "KazAgroTrans", "KazDorStroy-7", "AquaLab", "Aktobevodokanal".
_JOINED = re.compile(
    rf"(?P<end>(?:stroy|stroi|snab|trans|energo|munai|munay|prom|metall|vodokanal|teploset|beton|neftegaz|nefteprodukt|(?<=[a-z])(?:Lab|Soft|Tech|Invest|Trade|Trans|Stroy|Bank))(?:-\d+)?{_LEGAL})(?![\w./-])"
)
_NATIONAL = re.compile(rf"(?<![\w.@/'-])(?P<end>(?:Kaz|Qaz)(?:[A-Z][a-z]+)+(?:-\d+)?{_LEGAL})(?![\w./-])")
# "KazNet Media" is a medium.
_OUTLET_BEHIND = re.compile(r" (?:Media|News|Press|TV|Live|Info|Times|Radio|Today|Online|Daily|Weekly)(?!\w)")
_WORD = re.compile(r"([\w-]+) \Z")
_PERSON_BEHIND = re.compile(
    r",? (?:an?|the|who|aged|his|her|chief|former|head|editor)\b|, \d\d|,? (?:and|or) [A-Z][a-z]+ [A-Z]"
)
_RUN_BEFORE = re.compile(rf"(?<![\w.'-])(?:(?:{CAP})[ -]){{1,3}}\Z")
_WORD_BEFORE = re.compile(r"(?<![\w.@/'-])[A-Z][\w-]*\Z")
_MEDIA = re.compile(r"(?i)inform|info\b|press|news|media|times|\blive|tv\b|radio|today|monitor|pravda|tag\b|zerno\b")
_HOTEL = re.compile(rf"(?<![\w-])(?P<name>(?:Hotel|Restaurant|Cafe) (?:{CAP}))(?![\w'-])")
_CALLED = re.compile(
    rf"(?<![\w.'-])(?P<name>(?:{CAP})(?:[ -](?:{CAP})){{0,2}}), (?:an?|the) (?:(?!(?:at|of|for|in|to|with|by|from|on|who|that) )[a-z-]+ ){{0,3}}(?:{TRADES})(?![\w-]|'s| (?:owner|director|manager|head|worker|employee|guard|driver|boss|lawyer|founder|official|executive|representative|spokes))"
)
_TRADE = re.compile(rf", (?:an?|the) [a-z -]{{0,60}}(?:{TRADES})\b")
# "the North Kazakhstan police", "Kokshetau hospital", "the Turkestan land office", "Karaganda's bar".
_KIND = (
    r"(?:police(?: department| station| force)?(?! (?:officer|chief|department|investigat|inspect|custody|post|car|squad|cordon|guard|patrol|spokes|press|source|unit|force|protocol|report|colonel|major|captain|lieutenant|detective|raid|search))"
    r"|bar(?: association)?|(?:land|tax|passport|housing|migration|statistics|employment) office|(?:heating|power|thermal power|water|treatment) (?:plant|station)|(?:(?:children's|city|regional|district|central|military|infectious|emergency) )*(?:hospital|polyclinic|clinic)"
    r"|maternity (?:home|hospital)|mayor's office|city hall|prosecutors|refinery|(?:steel ?works|steel plant)|water utility|(?:(?:state|medical|pedagogical|technical|agrarian) )+(?:university|college|institute)|customs|(?:remand|pre-trial) (?:prison|centre)|khokimiyat|hokimiyat|hukumat)"
)
_LOCATED = re.compile(rf"(?<=[\w'] )(?P<kind>{_KIND})(?![\w'-])")
_PLACE_BEFORE = re.compile(
    r"(?<![\w-])(?P<place>(?:(?:North|South|East|West) )?[A-Z][\w-]+)(?:'s)? (?:(?:city|regional|region|district|oblast|provincial) )?\Z"
)
_STAFF = re.compile(
    r"\b(?:head|director|owner|manager|chief|founder|boss|president|chairman|lawyer|employee|representative|worker|guard|driver|specialist|engineer|accountant|spokesman|spokeswoman|deputy) of (?:the |an? )?[a-z -]*\Z"
)


def find_companies(reading: Reading) -> None:
    """Add companies that their trade or the end of their name shows, and local bodies named by their place."""
    for match in _LOCATED.finditer(reading.view):
        before = _PLACE_BEFORE.search(reading.view, max(0, match.start() - 45), match.start())
        if before and before["place"] in CITIES | REGIONS:
            _add(reading, before.start(), match.end())
    for shape, ahead in ((_TRADING, _RUN_BEFORE), (_JOINED, _WORD_BEFORE), (_NATIONAL, None)):
        for match in shape.finditer(reading.view):
            before = ahead.search(reading.view, max(0, match.start() - 60), match.start()) if ahead else match
            if before:
                _company(reading, before.start(), match.end(), 2 if shape is _TRADING else 1)
    for match in _HOTEL.finditer(reading.view):
        _company(reading, *match.span("name"), 2)
    for match in _CALLED.finditer(reading.view) if _TRADE.search(reading.low) else ():
        if not match[0].endswith(_PEOPLE):
            _company(reading, *match.span("name"), 1)


def _company(reading: Reading, start: int, end: int, least: int) -> None:
    """Add a company's name of at least so many words, without the words that only stand before it."""
    words = reading.view[start:end].split()
    while len(words) > 1 and words[0].casefold() in NOT_NAMES:
        start += len(words[0]) + 1
        words = words[1:]
    if _OUTLET_BEHIND.match(reading.view, end) or (
        len(words) == 2 and is_given(words[0]) and _of_person(reading, start, end)
    ):
        return
    if len(words) >= least and company_like(words):
        _add(reading, start, end)


def _of_person(reading: Reading, start: int, end: int) -> bool:
    """Whether a given name and a word that may be a surname stand where people are told of: "Sergey Gold, a reporter"."""
    before = _WORD.search(reading.view, max(0, start - 30), start)
    return (before is not None and before[1].casefold() in ROLE_OF) or _PERSON_BEHIND.match(
        reading.view, end
    ) is not None


def company_like(words: list[str]) -> bool:
    """Whether the words of a name can be those of a company: not a person's, a place's or a medium's."""
    name = " ".join(words)
    return not (
        all(word.casefold() in NOT_NAMES for word in words)
        or (is_given(words[0]) and (len(words) == 1 or like_surname(words[-1])))
        or all(word in CITIES | REGIONS for word in words)
        or len(words[-1]) < 3
        or _MEDIA.search(name)
    )


def of_staff(reading: Reading, place: int) -> bool:
    """Whether what stands before a place makes the name behind it that of a person: "the head of the firm"."""
    return _STAFF.search(reading.view, max(0, place - 60), place) is not None


# A noun of a thing, which nobody is: no person's name stands right behind it, unless it is theirs.
_THING = re.compile(
    r"(?:factory|plant|mill|refinery|smelter|brewery|bakery|dairy|mine|combine|laboratory|pharmacy|chain|hotel|restaurant|cafe|supermarket|mall|airline) [A-Z]"
)


def thing(reading: Reading, place: int) -> bool:
    """Whether the noun at a place is that of a thing, and of nobody's."""
    return _THING.match(reading.view, place) is not None and not of_staff(reading, place)


def _add(reading: Reading, start: int, end: int) -> None:
    reading.add(Mention(start, end, "Organization", {"name": printed(reading, start, end)}, (), 0.7))
