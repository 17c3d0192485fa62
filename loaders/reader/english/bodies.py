"""Organisations, outlets and places in English."""

from __future__ import annotations

import re

from loaders.reader.english.lexicon import (
    ACRONYMS_APART,
    CITIES,
    COUNTRIES,
    KNOWN_OUTLETS,
    NOT_NAMES,
    ORG_HEADS,
    ORG_NOUNS,
    OUTLET_NOUNS,
    OUTLET_WORDS,
    PLATFORMS,
    REGIONS,
    ROLE_OF,
)
from loaders.reader.english.media import find_media
from loaders.reader.naming import is_given
from loaders.reader.reading import Mention, Reading
from loaders.reader.text import Quoted

_CAP = r"[A-Z][\w'-]*[\w]|[A-Z]"
_RUN = rf"(?:{_CAP})(?: (?:{_CAP})){{0,6}}"
_OF = rf"(?: (?:of|for|on) (?:the )?(?!(?:Ministry|Agency|Department|Committee|Foundation|Union)\b)(?:{_RUN})(?:(?:, (?:{_RUN}))*,? and (?:{_RUN}))?)"
_HEAD = re.compile(
    rf"(?<![\w.'-])(?:(?:{_CAP}) ){{0,6}}?(?:{ORG_HEADS})\b(?!')(?: (?:{_CAP})){{0,3}}{_OF}*(?: in (?:the )?{_RUN}(?: [Rr]egion)?)?"
)
_LEAD = re.compile(
    r"(?:The|This|That|In|At|On|By|To|From|With|Of|For|And|But|When|While|After|Before|Later|Meanwhile|However|Earlier|Both|Then|His|Her|Their|Also|As|If|Our|According|Head|Deputy|Director|Chairman|President|Minister|Chief|Representatives?|Members?|Employees?|Officers?) "
)
_LOCAL = re.compile(
    rf"(?<![\w-])(?:(?P<place>{_RUN}) (?:city |regional |district |region )?)?(?P<head>[Pp]olice [Dd]epartment|[Dd]epartment of (?:[Ii]nternal [Aa]ffairs|[Pp]olice|[Jj]ustice)|[Aa]kimat|[Mm]aslikhat|[Pp]rosecutors?'s? [Oo]ffice|[Pp]rosecutors' [Oo]ffice|[Pp]olice [Ss]tation|[Ii]nternal [Aa]ffairs [Dd]epartment|[Pp]olice(?= (?!officer|officers|station|report|protocol|chief|department|investigator|inspector|custody)|[.,;:]|$)|[Aa]dministration)(?:(?: of| in) (?:the )?(?P<of>{_RUN}|(?:city|region|district|oblast)(?=[^\w-]|$))(?: (?P<kind>city|region|district|oblast|province|Region|District))?)?"
)
_ACRONYM = re.compile(r"(?<![\w.@/-])[A-Z]{2,6}(?![\w@/-]|\.\w)")
_DOMAIN = re.compile(
    r"(?<![\w@./-])(?:[A-Za-z0-9](?:[\w-]*[A-Za-z0-9])?\.)+(?:kz|com|org|net|info|ru|media|press|news|tv|asia|online|io|kg|uz|today|life|su|ua|eu)(?![\w-]|\.\w)",
    re.IGNORECASE,
)
_KNOWN = re.compile(
    r"(?<![\w-])(?:" + "|".join(sorted(map(re.escape, KNOWN_OUTLETS), key=len, reverse=True)) + r")(?!\w|-[a-z])"
)
_WITH_WORD = re.compile(rf"(?<![\w.'-])(?:{_CAP})(?:[ /-](?:{_CAP}))*")
_SUFFIXED = re.compile(r"(?<![\w.-])[A-Z][\w]*(?:-)?(?:TV|Media|News|FM|Press|Info|media|news|press)\b(?!\.)")
_CUED = re.compile(
    rf"(?<!\w)(?:newspapers?|weekly|magazine|(?:news )?agency|(?:TV|television|radio|YouTube|Telegram|Youtube|telegram) ?(?:channels?|station|company|project)?|(?:internet |news |information |web ?)?(?:portal|site|website)|online (?:edition|publication|newspaper|magazine)|channel|media outlet|internet[- ](?:edition|newspaper|publication))s? (?P<name>(?:{_CAP}|\d+)(?:[ -](?:{_CAP}|\d+))*)"
)
_APPOSED = re.compile(
    rf"(?<![\\w.-])(?P<name>(?:{_CAP})(?: (?:{_CAP}))?)(?:, (?:an?|the) (?:[\\w-]+ ){{0,2}}(?:weekly|newspaper|site|portal|magazine|channel|broadcaster|daily|website)(?!\\w)| \\((?:site|newspaper|channel|portal|weekly)\\))"
)
_STAFF = re.compile(
    rf"(?<!\w)(?:journalists?|reporters?|correspondents?|editors?(?:-in-chief)?|cameram[ae]n|photographers?|readers|newsroom|editorial (?:offices?|board|team|staff)|founder|publisher|anchor|owner) (?:of|for|from|at|with) (?:the )?(?P<name>(?:{_CAP})(?:[ -](?:{_CAP}|\d+))*)(?:(?:,| and|, and) (?P<more>(?:{_CAP})(?:[ -](?:{_CAP}))*))?"
)
_BEFORE_CUE = re.compile(r"([\w-]+)[ ,:(]*\Z")
_AFTER_CUE = re.compile(r"'?s?\)? ?([\w-]+)(?: ([\w-]+))?(?: ([\w-]+))?")
_REGION = re.compile(
    r"(?<![\w-])(?P<name>(?:West |East |North |South |Western |Eastern |Northern |Southern )?[A-Z][\w-]+) (?P<kind>[Rr]egion|[Oo]blast|[Pp]rovince|[Dd]istrict)(?!\w)(?! (?:[Cc]ourt|police|akimat|prosecutor|inspector|council|department))"
)
_PLACES = re.compile(
    r"(?<![\w@./-])(?:"
    + "|".join(
        sorted(
            map(
                re.escape,
                CITIES
                | COUNTRIES - {"Republic of Kazakhstan"}
                | {name for name in REGIONS if " " in name}
                | {c.upper() for c in COUNTRIES | CITIES},
            ),
            key=len,
            reverse=True,
        )
    )
    + r")(?![\w@/]|-\w|\.\w)"
)
_LAW_BEFORE = re.compile(
    r"\b(?:law|laws|bill|code|articles?|entitled|headlined|titled|called|video|film|book|play|post|words?|phrase|publication|material|under the (?:title|headline)|draft law|act|decree|resolution|story|interview|report|investigation|group|chat|hashtag|headline|materials|statement)(?: on)?[ ,:]*\Z",
    re.IGNORECASE,
)


def find_bodies(reading: Reading) -> None:
    """Add the organisations, outlets and places that a document names."""
    _quoted(reading)
    _domains(reading)
    find_media(reading)
    _heads(reading)
    _outlets(reading)
    _places(reading)
    _acronyms(reading)
    _again(reading)


# ------------------------------------------------------------- in quotation marks


def _quoted(reading: Reading) -> None:
    unsure: list[Quoted] = []
    previous: tuple[int, str] | None = None
    for quote in reading.quotes:
        start, end = quote.inner
        name = reading.view[start:end]
        if not _like_a_name(name):
            continue
        label = _label_of_quote(reading, quote)
        if label in (None, "Title") and _DOMAIN.search(name) and len(name.split()) < 5:
            label = "Outlet"
        if (
            label is None
            and previous
            and re.fullmatch(r",? ?(?:and|or|,|;)? ?", reading.view[previous[0] : quote.outer[0]])
        ):
            label = previous[1]
        if label is None:
            unsure.append(quote)
            continue
        previous = (quote.outer[1], label)
        if label in ("Outlet", "Organization"):
            reading.add(Mention(start, end, label, {"name": _clean(reading, start, end)}))
    for quote in unsure:
        if _KNOWN.fullmatch(reading.view[slice(*quote.inner)]):
            reading.add(Mention(*quote.inner, "Outlet", {"name": _clean(reading, *quote.inner)}, (), 0.8))


def _like_a_name(name: str) -> bool:
    words = name.split()
    if not words or len(words) > 7 or name[-1] in ".,:;?!…":
        return False
    return bool(re.match(r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ\d]", name)) or (len(words) <= 2 and "." in name)


def _label_of_quote(reading: Reading, quote: Quoted) -> str | None:
    before = reading.view[max(0, quote.outer[0] - 60) : quote.outer[0]]
    before = re.split(r"[.;!?\n]", before)[-1]
    after = reading.view[quote.outer[1] : quote.outer[1] + 40]
    after = re.split(r"[.;!?\n,]", after)[0]
    follow = _AFTER_CUE.match(after)
    following = [word.casefold() for word in follow.groups() if word] if follow else []
    nearest = _BEFORE_CUE.search(before)
    last = nearest[1].casefold() if nearest else ""
    if re.search(rf"(?:{ORG_HEADS})(?: (?:for|of|on) (?:the )?(?:{_RUN}| and | of )+)? \Z", before) and not re.search(
        r"News Agency \Z", before
    ):
        return "Organization"
    if _LAW_BEFORE.search(before):
        return "Title"
    if re.search(r"(?:TV|television|broadcasting|media|publishing|radio) company \Z", before):
        return "Outlet"
    if following[:1] == ["agency"] and re.search(r"site|news|journalist|correspondent|editor|reporter|publi", before):
        return "Outlet"
    if last in OUTLET_NOUNS or last.removesuffix("s") in OUTLET_NOUNS:
        return "Outlet"
    if re.match(rf" (?:{_CAP} )*(?:{ORG_HEADS}|LLC|LLP|JSC|Alliance)\b", after) and not re.match(
        " (?:News|Information) Agency", after
    ):
        return "Organization"
    if last in ORG_NOUNS or re.search(
        r"\b(?:llp|jsc|too|ao|ltd|company|organi[sz]ation|ngo|party|movement|public (?:fund|foundation|association|union))\W*\Z",
        before,
        re.IGNORECASE,
    ):
        return "Organization"
    for index, word in enumerate(following):
        if word in ORG_NOUNS and not (word == "agency" and "news" in following):
            return "Organization"
        if word in OUTLET_NOUNS or word in (
            "tv",
            "radio",
            "journalist",
            "reporter",
            "correspondent",
            "editor",
            "cameraman",
            "editorial",
            "newsroom",
        ):
            return "Outlet"
        if index == 0 and word in ("and", "in", "of", "on", "at", "to", "for", "was", "is", "has"):
            break
    if re.search(
        r"\b(?:editor(?:-in-chief)?|journalists?|reporters?|correspondents?|cameraman|host|readers|website|editorial (?:office|board|team|staff)|newsroom|photographer|owner|publisher|founder|director) (?:of|for|from|at|with) (?:the )?\W*\Z",
        before,
    ):
        return "Outlet"
    words = set(reading.view[slice(*quote.inner)].casefold().replace("-", " ").split())
    if words & OUTLET_WORDS and len(words) <= 4:
        return "Outlet"
    if words & {
        "bank",
        "llp",
        "jsc",
        "fund",
        "foundation",
        "union",
        "centre",
        "center",
        "party",
        "group",
        "holding",
        "finance",
        "energo",
    }:
        return "Organization"
    return None


def _clean(reading: Reading, start: int, end: int) -> str:
    return " ".join(reading.text[start:end].split())


# ------------------------------------------------------------- outlets


def _domains(reading: Reading) -> None:
    for match in _DOMAIN.finditer(reading.view):
        name = match[0]
        if name.split(".")[0].casefold() in PLATFORMS | {"www", "t", "mail", "gmail"} or re.fullmatch(r"[\d.]+", name):
            continue
        reading.add(Mention(*match.span(), "Outlet", {"name": _clean(reading, *match.span())}))


def _outlets(reading: Reading) -> None:
    for match in _WITH_WORD.finditer(reading.view):
        words = re.split(r"[ /-]", match[0])
        while words and words[0].casefold() in NOT_NAMES and words[0].casefold() not in OUTLET_WORDS | {"new", "radio"}:
            words = words[1:]
        name = reading.view[match.end() - len(" ".join(words)) : match.end()]
        rest = [word for word in words if word.casefold() not in NOT_NAMES]
        if len(words) > 1 and rest and any(word.casefold() in OUTLET_WORDS for word in (words[-1], words[0])):
            if words[0].casefold() in ("media", "news", "press", "tv") or len(words) > 4:
                continue
            _outlet(reading, match.end() - len(name), match.end())
    for match in _SUFFIXED.finditer(reading.view):
        if not match[0].isupper() or "TV" in match[0][2:]:
            _outlet(reading, *match.span())
    for match in _KNOWN.finditer(reading.view):
        end = match.end()
        if match[0].startswith("Radio"):
            tail = _RADIO_TAIL.match(reading.view, end)
            end = tail.end() if tail else end
        if match[0] in ("Lada", "Liter", "Sova", "Vremya", "Capital", "Steppe", "Masa Media") and not _near_media(
            reading, match.start()
        ):
            continue
        _outlet(reading, match.start(), end)
    for match in _APPOSED.finditer(reading.view):
        _outlet_if_name(reading, *match.span("name"))
    for match in _CUED.finditer(reading.view):
        _outlet_if_name(reading, *match.span("name"))
    for match in _STAFF.finditer(reading.view):
        for group in ("name", "more"):
            if match[group]:
                _outlet_if_name(reading, *match.span(group))


def _near_media(reading: Reading, place: int) -> bool:
    around = reading.low[max(0, place - 40) : place + 40]
    return bool(
        re.search(r"newspaper|paper|site|portal|channel|agency|editor|journalist|reporter|correspondent", around)
    )


def _outlet_if_name(reading: Reading, start: int, end: int) -> None:
    shown = _before_person(reading.view[start:end])
    end = start + len(shown)
    words = shown.split()
    if (
        not words
        or len(words[-1]) < 2
        or (re.match(r"\.", reading.view[end : end + 1]) and len(words[-1]) <= 3)
        or len(words) > 3
        or is_given(words[0])
        or all(word.casefold() in NOT_NAMES for word in words)
        or any(word in CITIES or word in COUNTRIES or word.casefold() in PLATFORMS for word in words)
        or words[0].casefold() in NOT_NAMES
        or re.match(r" (?:city|region|district|oblast)\b|\.[A-Z]", reading.view[end : end + 10])
    ):
        return
    _outlet(reading, start, end, 0.8)


def _outlet(reading: Reading, start: int, end: int, confidence: float = 0.9) -> None:
    reading.add(Mention(start, end, "Outlet", {"name": _clean(reading, start, end)}, (), confidence))


# ------------------------------------------------------------- organisations

ORG_WORDS = frozenset(ORG_HEADS.split("|"))
_PARLIAMENT = ("Mazhilis", "Majilis", "Senate", "Parliament")
_PROPER = re.compile(
    rf"^(?:(?:{_CAP}) )*(?:Foundation|Fund|Association|Union|Party|Movement|Company|Bank|Centre|Center|Agency|Organization|Organisation|Group|Bureau) (?P<name>{_RUN})$"
)
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


_RADIO_TAIL = re.compile(r"(?:[-/ ](?:Radio )?(?:Azattyk|Azattyq|Liberty|Kazakhstan))+")
_SEAT = re.compile(rf" of (?:the )?(?P<of>{_RUN})(?: (?:city|[Rr]egion|district))?")
_MARKET = re.compile(
    rf"(?<![\w.'-])(?P<name>{_RUN}) (?P<noun>{'|'.join(sorted(ORG_NOUNS - {'service', 'office', 'group', 'initiative', 'centre', 'center'}))}|shopping cent(?:re|er)|business cent(?:re|er))(?!\w)"
)


def _heads(reading: Reading) -> None:
    for match in _LOCAL.finditer(reading.view):
        place, head, of = match["place"], match["head"], match["of"]
        start, end = match.span()
        if place:
            lead = _LEAD.match(reading.view, start)
            while lead and lead.end() <= match.start("head"):
                start = lead.end()
                lead = _LEAD.match(reading.view, start)
            words = reading.view[start : match.start("head")].split()
            if words and all(word.casefold() in NOT_NAMES for word in words) and words[0] not in CITIES:
                continue
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
            and of not in REGIONS
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
        if len(words) < 2 and words and words[0] not in _PARLIAMENT:
            continue
        if start >= end or (words[0].casefold() in ROLE_OF and len(words) < 3):
            continue
        _organization(reading, start, _trim(reading, start, end))
    for match in _MARKET.finditer(reading.view):
        words = match["name"].split()
        start = match.start()
        while words and words[0].casefold() in NOT_NAMES:
            start += len(words[0]) + 1
            words = words[1:]
        if words and not all(word in CITIES | COUNTRIES for word in words):
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
        rf"(?<!\w)(?:Amnesty International|Human Rights Watch|Reporters Without Borders|Freedom House|Committee to Protect Journalists|Democratic Choice of Kazakhstan|Prosecutor General(?:'s Office)?|General Prosecutor(?:'s Office)?|Interior Ministry|Foreign Ministry|Ministry of [A-Z]\w+|(?:European|United) (?:Union|Nations)|{_RUN} (?:LLP|JSC|Ltd|LLC))(?!\w)",
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


def _before_person(name: str) -> str:
    """A name without the person who stands behind it: `Senate Kuandyk Sarbas`."""
    words = name.split(" ")
    for index in range(1, len(words) - 1):
        if (
            is_given(words[index])
            and words[index + 1][:1].isupper()
            and words[index + 1] not in ORG_WORDS
            and words[index - 1] not in ("of", "for", "the", "on", "and", "named", "after")
        ):
            return " ".join(words[:index])
    return name


def _organization(reading: Reading, start: int, end: int, confidence: float = 0.85) -> None:
    while end > start and not reading.taken.free(start, end):
        cut = reading.view.rfind(" ", start, end)
        if cut <= start:
            return
        end = cut
    name = _before_person(re.sub(r"(?: (?:of|for|on|in|and|the|at))+\Z", "", reading.view[start:end]))
    end = start + len(name)
    proper = _PROPER.search(name)
    if proper and proper["name"].split()[0].casefold() not in NOT_NAMES:
        start += proper.start("name")
    shown = _clean(reading, start, end)
    quoted_before = re.search(r"[\"»”] \Z", reading.text[max(0, start - 2) : start]) and len(shown.split()) < 4
    if quoted_before or re.match(r" [\"«“]", reading.text[end : end + 2]):
        return
    if shown and (shown.casefold() not in NOT_NAMES or shown in _PARLIAMENT) and shown not in _GENERIC:
        reading.add(
            Mention(start, end, "Organization", {"name": re.sub(r"\bof the of\b", "of", shown)}, (), confidence)
        )


def _acronyms(reading: Reading) -> None:
    low_lines = {block.start: reading.view[block.start : block.end].isupper() for block in reading.blocks}
    for match in _ACRONYM.finditer(reading.view):
        name = match[0]
        block = reading.blocks[reading.sentences[reading.sentence_at(match.start())].block]
        beside = reading.view[max(0, match.start() - 12) : match.end() + 12].split()
        shouted = sum(one.isupper() and len(one) > 1 for one in beside)
        if (
            shouted > 1
            or name.title() in CITIES
            or reading.view[max(0, match.start() - 60) : match.end() + 60].count("--") > 1
        ):
            continue
        if name in ACRONYMS_APART or low_lines.get(block.start) or not reading.taken.free(*match.span()):
            continue
        if (
            reading.view[match.start() - 1 : match.end() + 1] == f"({name})"
            and len(re.findall(rf"\b{name}\b", reading.view)) == 1
        ):
            continue
        if re.match(r"[ ]?\d", reading.view[match.end() : match.end() + 2]) or name.casefold() in PLATFORMS:
            continue
        if reading.low.count(name.casefold()) and re.search(rf"\b{name.capitalize()}\b", reading.view):
            continue
        label = "Outlet" if _near_outlet(reading, match) else "Organization"
        reading.add(Mention(*match.span(), label, {"name": name}, (), 0.7))


def _near_outlet(reading: Reading, match: re.Match[str]) -> bool:
    around = reading.low[max(0, match.start() - 22) : match.end() + 16]
    return bool(
        re.search(r"newspaper|portal|channel|news agency|\btv\b|television|radio|correspondent|reporter", around)
    )


# ------------------------------------------------------------- places


def _places(reading: Reading) -> None:
    for match in _REGION.finditer(reading.view):
        first = match["name"].split()[0]
        if first.casefold() in NOT_NAMES - {"west", "east", "north", "south"} and match["name"] not in REGIONS:
            continue
        reading.add(Mention(*match.span(), "Place", {"name": _clean(reading, *match.span())}))
    for match in re.finditer(
        r"(?<![\w-])(?:(?:WEST|EAST|NORTH|SOUTH) )?[A-Z]{4,} (?:REGION|DISTRICT|OBLAST)(?!\w)", reading.view
    ):
        words = match[0].split()
        reading.add(
            Mention(
                *match.span(), "Place", {"name": " ".join([*(one.title() for one in words[:-1]), words[-1].lower()])}
            )
        )
    for match in _PLACES.finditer(reading.view):
        if re.match(r"'?s? (?:[A-Z]\w+ )?(?:uly|kyzy)\b", reading.view[match.end() : match.end() + 20]):
            continue
        name = _clean(reading, *match.span())
        reading.add(
            Mention(*match.span(), "Place", {"name": name.title() if name.isupper() and len(name) > 3 else name})
        )


# ------------------------------------------------------------- one name for each


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
                reading.add(Mention(*match.span(), known[match[0]], {"name": _clean(reading, *match.span())}, (), 0.8))


def platform_words() -> frozenset[str]:
    """Names of platforms, which are no outlets."""
    return PLATFORMS
