"""Organisations in English, and in what order all bodies, outlets and places are looked for."""

from __future__ import annotations

import re

from loaders.reader.english.acronyms import find_acronyms
from loaders.reader.english.companies import TRADES, find_companies, of_staff, thing
from loaders.reader.english.lexicon import (
    ACRONYMS_APART,
    CAP,
    CITIES,
    COUNTRIES,
    NOT_NAMES,
    ORG_HEADS,
    ORG_NOUNS,
    REGIONS,
    ROLE_OF,
    RUN,
)
from loaders.reader.english.media import before_person, find_domains, find_media, find_outlets
from loaders.reader.english.offices import find_offices, find_short_forms
from loaders.reader.english.places import find_places
from loaders.reader.english.publisher import find_publisher
from loaders.reader.english.quoted_names import find_quoted
from loaders.reader.english.unmarked import find_called
from loaders.reader.naming import is_given, like_surname
from loaders.reader.reading import Mention, Reading, printed

_OF = rf"(?: (?:of|for|on) (?:the )?(?!(?:Department|Committee|Foundation|Union)\b)(?:{RUN})(?:(?:, (?:{RUN}))*,? and (?:{RUN}))?)"


_HEAD = re.compile(
    rf"(?<![\w.'-])(?:(?:{CAP}) ){{0,6}}?(?:{ORG_HEADS})\b(?!')(?: (?:{CAP})){{0,3}}{_OF}*(?: in (?:the )?{RUN}(?: [Rr]egion)?)?(?:(?<=[a-z]) (?:region|oblast|district|city|province)\b)?"
)


_LEAD = re.compile(
    r"(?:The|This|That|In|At|On|By|To|From|With|Of|For|And|But|When|While|After|Before|Later|Meanwhile|However|Earlier|Both|Then|His|Her|Their|Also|As|If|Our|According|Head|Deputy|Director|Chairman|President|Minister|Chief|Representatives?|Members?|Employees?|Officers?) "
)


_LOCAL = re.compile(
    rf"(?<![\w-])(?:(?P<place>{RUN}(?: bi| batyr)?) (?:city |regional |district |region )?)?(?P<head>[Pp]olice [Dd]epartment|[Dd]epartment of (?:[Ii]nternal [Aa]ffairs|[Pp]olice|[Jj]ustice)|[Aa]kimat|[Mm]aslikhat|[Aa]kim's [Oo]ffice|[Mm]ayor's [Oo]ffice|[Cc]ity [Hh]all|[Kk]hokimiyat|[Hh]okimiyat|[Hh]ukumat|[Pp]rosecutors?'s? [Oo]ffice|[Pp]rosecutors' [Oo]ffice|[Pp]olice [Ss]tation|[Pp]olice [Oo]ffice|(?<=regional )[Pp]olice(?= chief)|[Ii]nternal [Aa]ffairs [Dd]epartment|[Pp]olice(?= (?!in |officer|officers|station|report|protocol|chief|department|investigator|inspector|custody)|[.,;:]|$)|[Aa]dministration)(?:(?: of| in) (?:the )?(?P<of>{RUN}|(?:city|region|district|oblast)(?=[^\w-]|$))(?: (?P<kind>city|region|district|oblast|province|Region|District))?)?"
)


def find_bodies(reading: Reading) -> None:
    """Add the organisations, outlets and places that a document names."""
    find_publisher(reading)
    find_quoted(reading)
    find_domains(reading)
    find_media(reading)
    _heads(reading)
    find_offices(reading)
    _named(reading)
    find_companies(reading)
    find_outlets(reading)
    find_places(reading)
    find_acronyms(reading)
    _again(reading)
    find_short_forms(reading)
    find_called(reading)


_NAMED = re.compile(
    rf"(?<!\w)(?:{TRADES}|LLP|JSC|NGO|[Ff]oundation|[Ff]und|movement|party|human rights group|mining giant|giant)(?: of the \w+)?,? (?P<name>(?:{CAP})(?:[ -](?:{CAP})){{0,2}})(?![\w'])"
)
_WELL_KNOWN = re.compile(
    r"(?<![\w-])(?:Amanat|Nur Otan|Ak Zhol|Aq Jol|Alga,? Kazakhstan|Oyan,? Qazaqstan|Samruk-Kazyna|KazMunay[Gg]as|KazMunaiGas|Kazakhtelecom|Kazakhmys|Kazatomprom|KazTransOil|Kazakhstan Temir Zholy|Air Astana|Beeline|Kcell|Tele2|Transtelecom|Tengizchevroil|KEGOC|Roskomnadzor|Interpol|European Parliament|Kaspi(?= [Bb]ank)|ArcelorMittal(?: Temirtau)?)(?: (?:LLP|JSC))?(?![\w-])"
)
_PARLIAMENT = ("Mazhilis", "Majilis", "Senate", "Parliament")


_PROPER = re.compile(
    rf"^(?:(?:{CAP}) )*(?:Foundation|Fund|Association|Union|Party|Movement|Company|Bank|Centre|Center|Agency|Organization|Organisation|Group|Bureau) (?P<name>{RUN})$"
)


_RANKS = ("Sgt", "Capt", "Col", "Maj", "Lt", "Gen", "Sergeant", "Captain", "Major", "Colonel", "Lieutenant", "General")
_GENERIC = frozenset(
    (
        "Monitoring Service",
        "Press Service",
        "Head Office",
        "Legal Service",
        "Media Service",
        "Editorial Office",
        "Editorial Board",
    )
)


_SEAT = re.compile(rf" of (?:the )?(?P<of>{RUN})(?: (?:city|[Rr]egion|district))?")


# What stands behind a name without being a part of it: "the Telecom operator", "the park".
_NOT_BEHIND = frozenset(
    "service office group initiative centre center operator provider contractor supplier dealer developer park airport".split()
)
_MARKET = re.compile(
    rf"(?<![\w.'-])(?P<name>{RUN}) (?P<noun>{'|'.join(sorted(ORG_NOUNS - _NOT_BEHIND))}|shopping cent(?:re|er)|business cent(?:re|er))(?!\w)"
)


# "Clinic No. 3", "School № 17", "hospital 4": the number is a part of the name.
_NUMBERED = re.compile(r"(?: (?:No\.? ?|№ ?)|(?<=No)\.? ?)\d+(?![\w.,]\d)")
_RANK_BEFORE = re.compile(r"(?<![\w-])(?:city|regional|district|oblast|rural|town|village) \Z")
_INITIAL = re.compile(r" [A-Z]\.(?! ?[A-Z]\w)")


def _heads(reading: Reading) -> None:
    for match in _LOCAL.finditer(reading.view):
        place, head, of = match["place"], match["head"], match["of"]
        start, end = match.span()
        if rank := _RANK_BEFORE.search(reading.view, max(0, start - 12), start):
            # "the city maslikhat in Astana" is named by its rank.
            if not place and not (of and reading.view[match.end("head") : match.start("of")].strip().startswith("of")):
                continue
            if head[0].isupper():
                start = rank.start()
        if place:
            lead = _LEAD.match(reading.view, start)
            while lead and lead.end() <= match.start("head"):
                start = lead.end()
                lead = _LEAD.match(reading.view, start)
            words = reading.view[start : match.start("head")].split()
            if words and all(word.casefold() in NOT_NAMES for word in words) and words[0] not in CITIES:
                continue
        if of and head.casefold() == "police" and reading.view.startswith("in ", match.end("head") + 1):
            of, end = None, match.end("head")
        if start >= match.start("head") and not of:
            continue
        if head.casefold() == "administration" and not (place and (place in CITIES or place in REGIONS)) and not of:
            continue
        bare = start >= match.start("head") and not re.match(r"(?i)department of", head)
        if (
            bare
            and of
            and of[0].isupper()
            and of.split()[0] not in CITIES
            and not match["kind"]
            and re.sub(r" (?:[Rr]egion|[Oo]blast|[Pp]rovince)$", "", of) not in REGIONS
            and of not in COUNTRIES
        ):
            continue
        tail = _SEAT.match(reading.view, end)
        if tail and (tail["of"].split()[0] in CITIES | REGIONS | COUNTRIES or tail["of"] in REGIONS):
            end = tail.end()
        _organization(reading, start, end)
    for match in _HEAD.finditer(reading.view):
        start, end = match.span()
        lead = _LEAD.match(reading.view, start)
        while lead and lead.end() < end:
            start = lead.end()
            lead = _LEAD.match(reading.view, start)
        words = reading.view[start:end].split()
        if (len(words) < 2 and words and words[0] not in _PARLIAMENT) or words[:2] == ["Police", "in"]:
            # "Police in Shymkent" are not called so.
            continue
        if start >= end or (words[0].casefold() in ROLE_OF and len(words) < 3) or words[0] == "Injured":
            continue
        cut = next((index for index, word in enumerate(words) if index and word in _RANKS), None)
        if cut:
            end = start + len(" ".join(words[:cut]))
            if cut == 1 and words[0] not in _PARLIAMENT:
                continue
        elif len(words[-1]) == 1 and reading.view[end : end + 1] == ".":
            end -= 2
            words.pop()
        if len(words) > 2 and like_surname(words[-1]) and _INITIAL.match(reading.view, end):
            # "the Department of Police Zhumabekov D."
            end -= len(words[-1]) + 1
        number = _NUMBERED.match(reading.view, end)
        _organization(reading, start, number.end() if number else _trim(reading, start, end))
    for match in _MARKET.finditer(reading.view):
        words = match["name"].split()
        start = match.start()
        while words and words[0].casefold() in NOT_NAMES:
            start += len(words[0]) + 1
            words = words[1:]
        if words and words[0] != "Injured" and not all(word in CITIES | COUNTRIES for word in words):
            bare = match["noun"] in (
                "bank",
                "company",
                "firm",
                "llp",
                "jsc",
                "ltd",
                "shop",
                "association",
                "organization",
                "organisation",
                "ngo",
            )
            _organization(reading, start, match.end("name") if bare else match.end(), 0.8)
    for match in re.finditer(
        rf"(?<!\w)(?:Adil Soz|Justice for Journalists(?: Foundation)?|JFJ|Reporters [Ww]ithout Borders|RSF|CPJ|IFEX|OSCE(?:/ODIHR)?|ODIHR|Article 19|ARTICLE 19|Front Line Defenders|International Federation of Journalists|PEN America|PEN International|Index on Censorship|Access Now|NetBlocks|Clooney Foundation for Justice|Internews|MediaNet|Medianet|Legal Media Cent(?:re|er)|Kazakhstan International Bureau for Human Rights(?: and Rule of Law)?|Amnesty International|Human Rights Watch|Reporters Without Borders|Freedom House|Committee to Protect Journalists|Democratic Choice of Kazakhstan|Prosecutor General(?:'s Office|(?!,? (?:[A-Z][\w-]+ [A-Z]|[A-Z]\.)))|General Prosecutor(?:'s Office|(?!,? (?:[A-Z][\w-]+ [A-Z]|[A-Z]\.)))|Interior Ministry|Foreign Ministry|Ministry of [A-Z]\w+|(?:European|United) (?:Union|Nations)|{RUN} (?:LLP|JSC|Ltd|LLC))(?!\w)",
        reading.view,
    ):
        _organization(reading, *match.span())


def _trim(reading: Reading, start: int, end: int) -> int:
    """Where a body's name ends: not in a person, a date or a sentence of its own."""
    for taken in re.finditer(
        r" (?:in|on) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)",
        reading.view[start:end],
    ):
        return start + taken.start()
    return end


def _organization(reading: Reading, start: int, end: int, confidence: float = 0.85) -> None:
    while end > start and not reading.taken.free(start, end):
        cut = reading.view.rfind(" ", start, end)
        if cut <= start:
            return
        end = cut
    name = before_person(re.sub(r"(?: (?:of|for|on|in|and|the|at))+\Z", "", reading.view[start:end]))
    end = start + len(name)
    if name.endswith("'s") and "Office" not in name.split()[-1]:
        name = name[:-2]
        end -= 2
    if name.startswith("NGO "):
        start, name = start + 4, name[4:]
    proper = _PROPER.search(name)
    if proper and proper["name"].split()[0].casefold() not in NOT_NAMES:
        start += proper.start("name")
    shown = printed(reading, start, end)
    quoted_before = re.search(r"[\"»”] \Z", reading.text[max(0, start - 2) : start]) and len(shown.split()) < 4
    if shown.split()[-1] in ("Foundation", "Fund") and any(
        one.start == end + 1 and one.label == "Organization" for one in reading.mentions
    ):
        # "The International Foundation Adil Soz" is named by its name.
        return
    if quoted_before or re.match(r"\s[\"«“]", reading.text[end : end + 2]):
        return
    if shown and (shown.casefold() not in NOT_NAMES or shown in _PARLIAMENT) and shown not in _GENERIC:
        reading.add(
            Mention(start, end, "Organization", {"name": re.sub(r"\bof the of\b", "of", shown)}, (), confidence)
        )


def _named(reading: Reading) -> None:
    """Bodies that a noun before their names shows, "the bank Halyk-Kredit", and those that are well known."""
    for match in _WELL_KNOWN.finditer(reading.view):
        _organization(reading, *match.span())
    for match in _NAMED.finditer(reading.view):
        name = before_person(match["name"])
        words = name.split()
        if (
            all(word.casefold() in NOT_NAMES for word in words)
            or words[0].casefold() in NOT_NAMES
            or all(word in CITIES | COUNTRIES | REGIONS for word in words)
            or (
                len(words) > 1 and is_given(words[0]) and (like_surname(words[-1]) or not thing(reading, match.start()))
            )
            or (len(words) == 1 and is_given(words[0]))
            or len(words[-1]) < 3
            or name in ACRONYMS_APART
            or (like_surname(words[-1]) and of_staff(reading, match.start()))
        ):
            continue
        _organization(reading, match.start("name"), match.start("name") + len(name), 0.7)


def _again(reading: Reading) -> None:
    """Names already known, where they stand without a cue; and one name for all forms of one body."""
    known: dict[str, str] = {}
    for one in reading.labelled("Outlet", "Organization"):
        name = reading.view[one.start : one.end]
        if (
            (len(name) > 4 or name.isupper())
            and name.casefold() not in NOT_NAMES
            and name not in CITIES | COUNTRIES
            and name[0].isupper()
        ):
            known.setdefault(name, one.label)
    if known:
        pattern = re.compile(
            r"(?<![\w@./-])(?:"
            + "|".join(sorted(map(re.escape, known), key=len, reverse=True))
            + r")(?![\w@/]|-\w|\.\w)"
        )
        for match in pattern.finditer(reading.view):
            if reading.taken.free(*match.span()):
                reading.add(Mention(*match.span(), known[match[0]], {"name": printed(reading, *match.span())}, (), 0.8))
