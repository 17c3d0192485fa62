"""Outlets named without quotation marks: by domain, by a word beside them, by their staff, or because they are known."""

from __future__ import annotations

import re

from loaders.reader.english.lexicon import (
    CAP,
    CITIES,
    COUNTRIES,
    KNOWN_OUTLETS,
    NOT_NAMES,
    ORG_HEADS,
    OUTLET_WORDS,
    PLATFORMS,
    ROLE_OF,
)
from loaders.reader.naming import is_given, like_surname
from loaders.reader.reading import Mention, Reading, printed

DOMAIN = re.compile(
    r"(?<![\w@./-])(?:[A-Za-z0-9](?:[\w-]*[A-Za-z0-9])?\.)+(?:kz|com|org|net|info|ru|media|press|news|tv|asia|online|io|kg|uz|today|life|su|ua|eu)(?![\w-]|\.\w)",
    re.IGNORECASE,
)


KNOWN = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(sorted(map(re.escape, KNOWN_OUTLETS), key=len, reverse=True))
    + r")(?:-(?:[A-Z]\w+|\d+)| (?:Pro|Plus|KZ|Kz|Qaz|Region|Online|Live|Media|Today|Daily)\b)?(?!\w|-[a-z])"
)


# Known outlets whose names are words or places, too.
_ORG_WORDS = frozenset(ORG_HEADS.split("|"))
# Common words that names of outlets begin with.
_OF_NAMES = frozenset(
    (
        "first",
        "second",
        "our",
        "your",
        "new",
        "next",
        "the",
        "north",
        "south",
        "east",
        "west",
        "free",
        "open",
        "independent",
    )
)
AMBIGUOUS = (
    "Lada",
    "Liter",
    "Sova",
    "Vremya",
    "Capital",
    "Steppe",
    "Masa Media",
    "Fergana",
    "Exclusive",
    "Kapital",
    "Caravan",
    "Sputnik",
    "Vlast",
)
_STAFF_AFTER = re.compile(r" (?:host|presenter|journalist|reporter|anchor|crew|viewers|people)")
# "Yuzhny Vzglyad": a Russian adjective that belongs to the name.
_ADJECTIVE = re.compile(r"(?<![\w.-])[A-Z][a-z]{2,}(?:ny|aya|oye|oe|sky|iy|yi) \Z")
_DOTTED = re.compile(
    r"(?<!\w)(?:portal|site|website|resource|outlet|edition|publication|against|of|for)s? (?P<name>[A-Z][\w-]+\.[A-Za-z]{2,6})(?![\w.])"
)
_FOLLOWED = re.compile(
    rf"(?<![\w.'-])(?P<name>(?:{CAP})(?:[ -](?:{CAP})){{0,2}}) (?:news )?(?:portal|website|newspaper|weekly|news agency|TV channel|channel|radio station)(?![\w-])"
)
_WITH_WORD = re.compile(rf"(?<![\w.'-])(?:{CAP})(?:[ /-](?:{CAP}))*")


_SUFFIXED = re.compile(
    r"(?<![\w.-])[A-Z][\w]*(?:-)?(?:TV|Media|News|FM|Press|Info|media|news|press)\b(?!\.|-\w)(?: (?:Pro|Plus|KZ|Kz|Online|Live|Today|Daily)\b)?|(?<![\w-])Channel [A-Z][a-z]+(?!\w| [A-Z])|(?<![\w-])TV-?\d+(?: [A-Z][a-z]+)?(?!\w)"
)


# A word of an outlet's name: "KTK-2", "24-Suusamyr", "Medic & Us", "Centre of Asia".
_WORD = rf"(?:(?:\d+-)?(?:{CAP})(?:-\d+(?!\w))?|\d+|e[A-Z][a-z]+)"
_TITLE = rf"{_WORD}(?:(?: & | of (?:the )?|[ -]){_WORD})*"
_CUED = re.compile(
    rf"(?<!\w)(?:newspapers?|weekly|monthly|daily|tabloid|magazine|(?:news )?agency|(?:TV|television|radio|YouTube|Telegram|Youtube|telegram) ?(?:channels?|station|company|project)?|(?:internet |news |information |web ?)?(?:portal|site|website)|online (?:edition|publication|newspaper|magazine)|(?:Instagram|Facebook|VKontakte|TikTok) (?:page|account|channel|group|community|public)|(?:[a-z-]+ )?outlet|channel|(?:fact-checking|media|investigative|video|news) project|podcast|internet[- ](?:edition|newspaper|publication))s? (?P<name>{_TITLE})"
)


_APPOSED = re.compile(
    rf"(?<![\w.-])(?P<name>(?:{CAP})(?: (?:{CAP}))?)(?:, (?:an?|the) (?:[\w-]+ ){{0,2}}(?:weekly|newspaper|site|portal|magazine|channel|broadcaster|daily|website)(?!\w)| \((?:site|newspaper|channel|portal|weekly)\))"
)


_STAFF = re.compile(
    rf"(?<!\w)(?:journalists?|reporters?|correspondents?|editors?(?:-in-chief)?|cameram[ae]n|photographers?|readers|(?:film |camera )?crews?|microphone|newsroom|editorial (?:offices?|board|team|staff)|founder|publisher|anchor|owner|contributor|stringer|columnist|freelancer|operators?|presenters?|hosts?|producers?|videographers?|film-?makers?) (?:of|for|from|at|with|to) (?:the )?(?P<name>{_TITLE})(?:(?:,| and|, and) (?P<more>(?:{CAP})(?:[ -](?:{CAP}))*))?"
)


def before_person(name: str) -> str:
    """A name without the person who stands behind it: `Senate Kuandyk Sarbas`."""
    words = name.split(" ")
    for index in range(1, len(words) - 1):
        if (
            is_given(words[index])
            and words[index + 1][:1].isupper()
            and words[index + 1] not in _ORG_WORDS
            and words[index - 1]
            not in ("of", "for", "the", "on", "and", "named", "after", "Foundation", "Fund", "Association", "Union")
        ):
            return " ".join(words[:index])
    return name


def find_domains(reading: Reading) -> None:
    """Add the sites that are named by their domain."""
    for match in DOMAIN.finditer(reading.view):
        name = match[0]
        if name.split(".")[0].casefold() in PLATFORMS | {"www", "t", "mail", "gmail"} or re.fullmatch(r"[\d.]+", name):
            continue
        reading.add(Mention(*match.span(), "Outlet", {"name": printed(reading, *match.span())}))


def find_outlets(reading: Reading) -> None:
    """Add known outlets, and those that a word of their name or their staff shows."""
    for match in _WITH_WORD.finditer(reading.view):
        words = re.split(r"[ /-]", match[0])
        while (
            words
            and words[0].casefold() in NOT_NAMES
            and words[0].casefold() not in OUTLET_WORDS | {"new", "radio", "next", "first", "our", "your"}
        ):
            words = words[1:]
        if len(words) > 2 and words[0] in ("Today", "Live", "Online"):
            words = words[1:]
        name = reading.view[match.end() - len(" ".join(words)) : match.end()]
        rest = [word for word in words if word.casefold() not in NOT_NAMES]
        if name.isupper() and _in_title(reading, match.start()):
            # "CHRONICLE OF CONFLICTS"
            continue
        if len(words) > 1 and rest and any(word.casefold() in OUTLET_WORDS for word in (words[-1], words[0])):
            if words[0].casefold() in ("media", "news", "press", "tv") or len(words) > 4:
                continue
            if words[0] in CITIES and len(words) == 2 and _STAFF_AFTER.match(reading.view, match.end()):
                # "the Kyzylorda TV host": no channel's name
                continue
            _outlet(reading, match.end() - len(name), match.end())
    for match in _SUFFIXED.finditer(reading.view):
        if not match[0].isupper() or "TV" in match[0][2:]:
            _outlet(reading, *match.span())
    for match in KNOWN.finditer(reading.view):
        end = match.end()
        if match[0].startswith("Radio"):
            tail = _RADIO_TAIL.match(reading.view, end)
            end = tail.end() if tail else end
        quote = next((one.inner for one in reading.quotes if one.inner[0] <= match.start() < one.inner[1]), None)
        if quote and quote != match.span() and quote[1] - quote[0] < 40:
            # Part of a longer name in quotation marks.
            continue
        if match[0] in AMBIGUOUS and not _near_media(reading, match.start()):
            continue
        ahead = _ADJECTIVE.search(reading.view, max(0, match.start() - 20), match.start())
        _outlet(reading, ahead.start() if ahead else match.start(), end)
    for match in _APPOSED.finditer(reading.view):
        _outlet_if_name(reading, *match.span("name"))
    for match in _DOTTED.finditer(reading.view):
        _outlet(reading, *match.span("name"))
    for match in _FOLLOWED.finditer(reading.view):
        _outlet_if_name(reading, *match.span("name"))
    for match in (*_OWN.finditer(reading.view), *_WRITES.finditer(reading.view), *_TITLED.finditer(reading.view)):
        words = match["name"].split()
        if len(words) == 1 and _starts_sentence(reading, match.start("name")):
            continue
        if len(words) == 2 and words[0] in CITIES and words[1] in ("TV", "Radio"):
            # "the Kyzylorda TV host": no channel's name
            continue
        _outlet_if_name(reading, *match.span("name"))
    for match in _CUED.finditer(reading.view):
        _outlet_if_name(reading, *match.span("name"))
    for match in _STAFF.finditer(reading.view):
        for group in ("name", "more"):
            if match[group]:
                _outlet_if_name(reading, *match.span(group))


def _in_title(reading: Reading, place: int) -> bool:
    title = reading.header.title
    return title is not None and title[0] <= place < title[1]


def _starts_sentence(reading: Reading, place: int) -> bool:
    return reading.sentences[reading.sentence_at(place)].start >= place - 1


def _near_media(reading: Reading, place: int) -> bool:
    around = reading.low[max(0, place - 40) : place + 40]
    if re.search(r"\bcars?\b|\bvehicle|\bdriver", around):
        return False
    return bool(
        re.search(r"newspaper|paper|site|portal|channel|agency|editor|journalist|reporter|correspondent", around)
    )


def _outlet_if_name(reading: Reading, start: int, end: int) -> None:
    words = reading.view[start:end].split()
    while len(words) > 1 and words[0].casefold() in NOT_NAMES - _OF_NAMES:
        start += len(words[0]) + 1
        words = words[1:]
    words = before_person(" ".join(words)).split()
    end = start + len(" ".join(words))
    if (
        not words
        or len(words[-1]) < 2
        or (re.match(r"\.", reading.view[end : end + 1]) and len(words[-1]) <= 3)
        or len(words) > 3
        or is_given(words[0])
        or words[0].casefold().split("-")[0] in ROLE_OF
        or all(word.casefold() in NOT_NAMES for word in words)
        or (len(words) == 1 and words[0] in COUNTRIES)
        or any(word.casefold() in PLATFORMS for word in words)
        or any(word in CITIES for word in (words if len(words) != 2 or not words[1].isalpha() else words[1:]))
        or (words[0].casefold() in NOT_NAMES and not (len(words) > 1 and words[0].casefold() in _OF_NAMES))
        or (len(words) < 3 and like_surname(words[-1]) and not like_surname("".join(words[:-1])))
        or _BODIES.search(" ".join(words))
        or re.match(r" (?:city|region|district|oblast|police|court|akimat)\b|\.[A-Z]", reading.view[end : end + 10])
    ):
        return
    _outlet(reading, start, end, 0.8)


def _outlet(reading: Reading, start: int, end: int, confidence: float = 0.9) -> None:
    reading.add(Mention(start, end, "Outlet", {"name": printed(reading, start, end)}, (), confidence))


_RADIO_TAIL = re.compile(r"(?:[-/ ](?:Radio )?(?:Azattyk|Azattyq|Liberty|Kazakhstan))+")


_NOUN = r"(?:newspaper|paper|blog|vlog|project|(?:YouTube|Telegram|TikTok|Instagram|video|online|talk|satirical) (?:show|project|page|blog|series|programme?)|(?:media|investigative|documentary|journalistic|information|film) (?:project|studio|outlet|startup)|gazette|journal|bulletin|internet publication|weekly|daily|monthly|magazine|tabloid|news agency|agency|news site|news portal|website|site|portal|TV channel|TV station|television channel|radio station|channel|podcast|broadcaster|vlog|online outlet|outlet)"
_NAME = r"(?P<name>[A-Z][\w-]+(?: [A-Z][\w'-]+){1,3}(?: \d{1,3}(?![\w.,-]| [a-z]+s\b))?)"
_LED = re.compile(
    rf"(?<![\w-])(?:{_NOUN}|(?:reporter|correspondent|editor|anchor|columnist|cameraman|journalist) (?:of|for|with|at)) (?:the )?{_NAME}(?![\w'-])"
)
# "Pavlodar News reporter Dinara Oral", "KTK-2 operator Igor Bel".
_TITLED = re.compile(
    rf"(?<![\w.'-])(?P<name>{_WORD}(?: {_WORD}){{0,2}}?) (?:[a-z]+ )?(?:journalist|reporter|correspondent|editor(?:-in-chief)?|operator|photographer|presenter|host|anchor|blogger|producer|author) (?=[A-Z][a-z]+ [A-Z]|[A-Z]\. ?[A-Z])"
)
# A name before its people, and behind what they do: "Vechernyaya Zarya's editor", "writes for Asia Monitor".
_OWN = re.compile(
    rf"(?<![\w.'-])(?P<name>(?:{CAP})(?:[ -](?:{CAP})){{0,2}}?)(?:'s? (?:own |former |chief |deputy |local )?(?:journalist|reporter|correspondent|editor|crew|newsroom|cameram[ae]n|photographer|stringer|columnist|operator|website|site|contributor|viewers|readers)| (?:crew|newsroom|stringer|correspondent|columnist|cameraman))s?(?![\w])"
)
_WRITES = re.compile(
    rf"(?<!\w)(?:(?:writ(?:es?|ing)|wrote|reports|reported|films|photographs|blogs)(?: (?:about|on) [a-z][a-z, -]{2, 50})?|freelanc(?:es?|ing)|reporting|filming|filmed|worked as an? (?:journalist|reporter|editor|correspondent)) (?:for|at|with) (?:the )?(?P<name>(?:{CAP})(?:[ -](?:{CAP})){{0,2}})"
)
_CALLED = re.compile(
    rf"(?<![\w.'-]){_NAME}(?:, (?:an?|the) (?:[a-z-]+ ){{0,2}}{_NOUN}(?![\w-])| \((?:[a-z-]+ )?{_NOUN}\))"
)
# "the editor of the weekly Ivan Petrov": the name is that of the editor.
_OF_STAFF = re.compile(
    r"(?:[Ee]ditor(?:-in-chief)?|[Jj]ournalist|[Rr]eporter|[Cc]orrespondent|[Dd]irector|[Oo]wner|[Ff]ounder|[Pp]ublisher|[Pp]hotographer|[Hh]ead|[Cc]hief|[Aa]uthor|[Aa]dministrator|[Hh]ost|[Mm]anager) (?:of|for|at) (?:the |an? )?(?:[a-z-]+ )?\Z|[\"»”] \Z"
)
# "Rosa Seit, publisher of the weekly ...": the one who makes it is named before.
_OF_ANOTHER = re.compile(r"[A-Z][\w'-]+, (?:an? |the )?(?:[a-z-]+ (?:and )?){0,3}\Z")
_BODIES = re.compile(
    r"\b(?:City|Region|Regional|District|Department|Ministry|Committee|Court|Police|Prosecutor|Akimat|Foundation|Fund|Union|Association|Centre|Center|Service|Office|LLP|JSC|University|Party|Council)\b"
)


def find_media(reading: Reading) -> None:
    """Add the media that a noun before or behind their names shows; names of people, places and bodies are none."""
    for shape in (_LED, _CALLED):
        for match in shape.finditer(reading.view):
            start, end = match.span("name")
            words = reading.view[start:end].split()
            while len(words) > 2 and shape is _CALLED and words[0] in CITIES:
                start += len(words[0]) + 1
                words = words[1:]
            words = before_person(" ".join(words)).split()
            name = " ".join(words)
            end = start + len(name)
            staff = _OF_STAFF.search(reading.view, max(0, match.start() - 40), match.start())
            of_one = staff and not _OF_ANOTHER.search(reading.view, max(0, staff.start() - 30), staff.start())
            if (
                (is_given(words[0]) and (of_one or shape is _CALLED or like_surname(words[-1])))
                or (len(words) == 2 and like_surname(words[-1]) and of_one)
                or name in CITIES | COUNTRIES
                or words[0].casefold() in NOT_NAMES - {"north", "south", "east", "west", "new", "the"}
                or any(word.casefold() in PLATFORMS for word in words)
                or _BODIES.search(name)
            ):
                continue
            reading.add(Mention(start, end, "Outlet", {"name": name}, (), 0.8))
