"""Courts in English: a place and a specialisation around the word "court", in any order."""

from __future__ import annotations

import re

from loaders.reader.english.lexicon import CITIES, COUNTRIES, REGIONS
from loaders.reader.reading import Mention, Reading

_KINDS = (
    r"speciali[sz]ed|special|inter-?district|juvenile|criminal|administrative|economic|district|city|town|regional|provincial|oblast|military|garrison"
    r"|investigative|investigating|supreme|appellate|appeals?|cassation|municipal|constitutional|civil|first-instance|rayon|raion"
)
# A name's word; an initial before a full stop ("of Almaty S. Imanova") and a month are none.
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:\b|uary|ruary|ch|il|e|y|ust|tember|ober|ember)"
_CAP = rf"(?!{_MONTH}\b(?! district| District))[A-Z](?!\.)[\w-]*(?:'[a-z]{{2,}})?"
_PRE = rf"(?:(?:{_CAP}|(?:{_KINDS}))(?: |-))"
_CHAMBER = r"(?:[Bb]oard|[Cc]ollegium|[Cc]hamber|[Pp]anel|[Dd]ivision)"
_CHAMBERS = r"(?:[Cc]ourt |[Aa]ppellate |[Aa]ppeals? |[Cc]assation |[Cc]riminal |[Cc]ivil |[Aa]dministrative |[Jj]udicial |[Ss]upervisory |[Mm]ilitary )"
_CASES = r"(?: (?:for|on|of) (?:criminal|civil|administrative|Criminal|Civil|Administrative)(?: (?:and (?:administrative|Administrative) )?(?:cases|Cases|matters|Matters|affairs|offen[cs]es))?)"
_BOARD = rf"(?:(?:{_CHAMBERS}+(?:{_CHAMBER}|[Ii]nstance)(?: of [Aa]ppeals?)?{_CASES}?|{_CHAMBER}(?:{_CASES}| of [Aa]ppeals?)) of (?:the )?)"
_OF = (
    r"(?: (?:of|for|in|on) (?:the )?(?:[Aa]dministrative (?:[Oo]ffen[cs]es|[Cc]ases|[Vv]iolations|[Mm]atters)|[Jj]uveniles?(?: (?:[Cc]ases|[Aa]ffairs|[Mm]atters))?"
    r"|[Cc]ases of [Mm]inors|[Mm]inors(?:' [Cc]ases| [Aa]ffairs)?|[Cc]riminal (?:[Cc]ases|[Mm]atters)|[Cc]ivil (?:[Cc]ases|[Mm]atters)|[Ee]conomic (?:[Cc]ases|[Mm]atters)|[Aa]ppeals?\b|[Ff]irst [Ii]nstance|(?<!in )[Cc]assation\b|Human Rights))"
)
_PLACE = (
    rf"(?: (?:of|in) (?:the )?(?:(?:city|town|district|region) of )?(?:{_CAP} {_CAP} [Dd]istrict|Republic of Kazakhstan|(?!Supreme\b){_CAP}(?: (?:City|Region|District|Oblast|Province|Kazakhstan|Garrison|Republic|Bi|Batyr)\b)?)"
    r"(?: (?:city|region|district|oblast|province|garrison)\b)?(?: (?:Region|District|Oblast|City)\b)?)"
)
# "Essil District Court, Astana": the seat behind a comma.
_SEAT = re.compile(
    rf", (?P<seat>{'|'.join(sorted(map(re.escape, CITIES), key=len, reverse=True))})(?: city)?(?=[,.;)\n]|\Z)"
)
_BRACKETED = re.compile(r" \((?P<seat>[A-Z][\w-]+)\)")
_FOR_CASES = re.compile(rf"{_CHAMBER}{_CASES}")
_NUMBER = r"(?: ?(?:[Nn]o\.? ?|№ ?|# ?|N ?)\d+)"
_COURT = re.compile(
    rf"(?P<board>{_BOARD})?(?P<pre>{_PRE}{{0,7}})(?<!\w)(?<!\w-)(?:Court|court)(?!\w|['-](?!s\b)\w| (?:hearing|room|[Cc]ollegium|[Bb]oard|[Pp]anel|[Cc]hamber|order|case|session|proceeding|fee|cost|ruling|building|bailiff|executor|documents?|trial)s?\b)"
    rf"(?P<post>(?:{_NUMBER}|{_OF}|{_PLACE})*)(?P<panel>'s (?:(?:{_KINDS}|judicial|supervisory|Judicial|Supervisory) )*{_CHAMBER}{_CASES}?)?"
)
# The head of an entry: "12.05 / Almaty /", "1.2. Aktobe.", "25 February, Uralsk.", "Almaty, 21 December".
_DATELINE = re.compile(
    rf"[-*•–▪]?\s*(?:\d+\.\s+|\d+(?:\.\d+)+\.?\s+(?=[A-Z][a-z]+[.,]))?(?:(?:\d[\d.,/–-]*[.)]?(?:\s*(?:of )?{_MONTH}\.?)?|{_MONTH} \d[\d–-]*)(?:,? \d{{4}})?\s*[/|,.:–-]?\s*)?"
    r"(?:In )?(?P<city>[A-Z][\w-]+(?: [A-Z][\w-]+)?)(?: city)?(?:\s*[/|.,:(–]|\Z)"
)
_LEAD = re.compile(
    r"(?:(?:The|This|That|A|An|In|At|On|By|To|From|With|Of|For|And|But|When|While|After|Before|Later|Meanwhile|However|Earlier|Today|Only|Both|Judge|Then|His|Her|Their|Also|As|If|Another|Same|Our|Local|Kazakh|Kazakhstani)"
    r"(?: |-))+"
)
_SPECIALISATION = [
    ("juvenile", re.compile(r"juvenile|minors")),
    ("administrative", re.compile(r"administrative")),
    ("economic", re.compile(r"economic")),
    ("military", re.compile(r"military|garrison")),
    ("investigative", re.compile(r"investigat")),
    ("criminal", re.compile(r"(?:inter-?district|speciali[sz]ed|district) criminal|for criminal")),
]
_CITY_COURT = re.compile(r"(?P<city>[A-Z][\w-]+(?: [A-Z][\w-]+)?) (?:[Cc]ity|[Tt]own) [Cc]ourt")
_IN_PLACE = re.compile(
    r" (?:of|in) (?:the )?(?:(?:city|town) of )?(?P<city>[A-Z][\w-]+(?: [A-Z][\w-]+)?)(?: (?P<kind>city|region|district|oblast|province|garrison|Region|District|Oblast|City|Garrison))?(?=\Z|,|'s| (?:of|in|for|on|No|\()| ?№)"
)
_ANAPHOR = re.compile(
    r"(?<!\w)(?:[Tt]he (?P<same>same )?|[Tt]his |(?<=[.!?] )|(?<=\bto )|(?<=\bby )|(?<=\bfrom ))(?P<name>[Cc]ourt of (?:[Aa]ppeals?|[Cc]assation|[Ff]irst [Ii]nstance)|(?P<kind>[Dd]istrict|[Cc]ity|[Rr]egional|[Oo]blast|[Jj]uvenile|[Cc]riminal|[Aa]dministrative|[Ee]conomic|[Mm]ilitary|supreme|[Aa]ppellate|[Aa]ppeals?(?! instance)|[Cc]assation) (?:court|instance)|(?:[Aa]ppellate|[Cc]assation) collegium)(?!\w| (?:of|in|for|No|№)|['-]\w| (?:hearing|ruling|decision))"
)
_GENERIC = re.compile(
    r"(?<![\w'-])(?:[Ss]peciali[sz]ed |[Ii]nter-?[Dd]istrict |[Aa]dministrative |[Ee]conomic |[Jj]uvenile |[Cc]riminal |[Cc]ivil |[Ii]nvestigative |City |Town |District )+[Cc]ourt(?![\w'-]| (?:of|in|No|hearing|order|case)s?\b| №)"
)
# "the SIEC of Almaty", "the Almaty SMES": the initials of a specialised inter-district court.
_WHOSE = re.compile(_BOARD)
_INITIALS = re.compile(
    r"(?<![\w-])(?:(?P<before>[A-Z][a-z][\w-]+) )?(?P<initials>S[IM][EACJ][CS])(?: of (?P<behind>[A-Z][\w-]+)(?! region))?(?![\w-])"
)
_OF_INITIAL = {"E": "economic", "A": "administrative", "C": "criminal", "J": "juvenile"}
_OWNER = re.compile(r"(?P<city>[A-Z][\w-]+)'s \Z")


def find_courts(reading: Reading) -> None:
    """Add the courts that a document names, and "the district court" where it stands for one of them."""
    for match in _COURT.finditer(reading.view):
        start, end = match.span()
        if match["board"] and "supervisory" in match["board"]:
            # A review is told by that word, which must not go under in a name.
            start = match.end("board")
        elif not match["board"]:
            lead = _LEAD.match(reading.view, start, match.start("pre") + len(match["pre"]))
            if lead:
                start = lead.end()
            start = _after_others(reading, start, match)
        while start < end and reading.view[start] in " -":
            start += 1
        city = None
        if owner := _OWNER.search(reading.view, max(0, start - 40), start):
            city = owner["city"] if owner["city"] in CITIES else None
        if seat := _SEAT.match(reading.view, end):
            end = seat.end()
        _add(reading, start, end, city)
    _by_initials(reading)
    _generic(reading)
    _anaphors(reading)


def _add(reading: Reading, start: int, end: int, city: str | None, inferred: tuple[str, ...] = ()) -> None:
    name = " ".join(reading.text[start:end].split())
    if not inferred and not _names_one(name):
        return
    if (
        city is None
        and not inferred
        and _LOWER_COURT.search(name)
        and not city_of(name)
        and (told := _dateline(reading, start))
    ):
        city, inferred = told, ("city",)
    seat = _SEAT.search(name)
    bracketed = _BRACKETED.match(reading.view, end)
    if bracketed and bracketed["seat"] in CITIES:
        city = city or bracketed["seat"]
    value = {
        "name": name,
        "city": (seat["seat"] if seat else None) or city or city_of(name),
        "specialisation": specialisation_of(name),
        "instance": instance_of(name),
    }
    reading.add(Mention(start, end, "Court", value, inferred))


# A court of a district or a town, not of a region or the country.
_LOWER_COURT = re.compile(
    r"^(?!.*\b(?:[Rr]egion|[Oo]blast|[Ss]upreme|[Rr]epublic|[Cc]onstitutional))(?=.*\b(?:[Dd]istrict|[Cc]ity|[Tt]own|[Ss]peciali[sz]ed|[Aa]dministrative))",
    re.DOTALL,
)


def _by_initials(reading: Reading) -> None:
    """A specialised court by its initials: of the city beside them, or the one that the document names in full."""
    known = reading.labelled("Court")
    for match in _INITIALS.finditer(reading.view):
        kind = _OF_INITIAL[match["initials"][2]]
        named = match["before"] in CITIES
        start = match.start() if named else match.start("initials")
        city = match["before"] if named else match["behind"] if match["behind"] in CITIES else None
        full = [one for one in known if one.end <= start and one.value["specialisation"] == kind]
        if city:
            _add(reading, start, match.end(), city, ("specialisation",))
        elif full:
            reading.add(Mention(*match.span("initials"), "Court", dict(full[-1].value), ("name",), 0.8))


def _generic(reading: Reading) -> None:
    """A court called by its kind alone, in an entry whose dateline tells the city."""
    for match in _GENERIC.finditer(reading.view):
        if city := _dateline(reading, match.start()):
            _add(reading, *match.span(), city, ("city",))


def _dateline(reading: Reading, place: int) -> str | None:
    """The city at the head of the entry that a court is named in: of its paragraph, or of the heading over it."""
    sentence = reading.sentences[reading.sentence_at(place)]
    for block in reversed(reading.blocks[: sentence.block + 1]):
        if block.case != sentence.case or (block.kind != "heading" and block is not reading.blocks[sentence.block]):
            continue
        head = _DATELINE.match(reading.view[block.start : block.end])
        city = head["city"] if head else ""
        if (city := city.title() if city.isupper() else city) in CITIES:
            return city
        if block.kind == "heading":
            break
    return None


def _after_others(reading: Reading, start: int, match: re.Match[str]) -> int:
    """Where the name begins when words of a role or another name come before it."""
    words = list(re.finditer(r"\S+", reading.view[start : match.end("pre")]))
    for index, word in enumerate(words):
        if word[0] in ("Judge", "Justice", "Chairman", "President") and index + 1 < len(words):
            return start + words[index + 1].start()
    return start


def _names_one(name: str) -> bool:
    """Whether the words say which court it is."""
    if _FOR_CASES.search(name):
        return True
    rest = re.sub(r"\b(?:[Cc]ourts?|[Tt]he|of|for|in)\b", "", name)
    if re.search(r"\b(?:Supreme|Constitutional)\b", name):
        return True
    if not re.search(r"[A-Z]", rest):
        return bool(specialisation_of(name) and " in " in name)
    return (
        not re.fullmatch(
            r"\W*(?:(?:District|City|Regional|Appellate|Appeals?|Cassation|Human|Rights|European|High|First|Instance|Criminal|Civil|Administrative)\W*)+",
            rest,
        )
        or "European" in rest
    )


_KINDS_OF_PLACES = ("City", "Region", "District", "Oblast", "Province", "Garrison")
_OBLAST_COURT = re.compile(
    r"(?<!South )(?<!North )(?<!East )(?<!West )(?P<city>[A-Z][\w-]+) (?:[Oo]blast|[Rr]egional|[Rr]egion|[Pp]rovincial) [Cc]ourt"
)
_LOWER = re.compile(r"(?:^|[^-])\b(?:[Dd]istrict|[Cc]ity|[Tt]own) [Cc]ourt")
_NO_CITY = frozenset(
    "Human Rights|RK|KR|RF|Supreme Court|Appeal|Appeals|Cassation|First Instance|Justice|Minors|Juveniles".split("|")
)


def city_of(name: str) -> str | None:
    """The city of a court's seat, when its name tells."""
    for match in _IN_PLACE.finditer(name):
        city = match["city"]
        kind = (match["kind"] or "city").casefold()
        if len(city.split()) > 1 and city.split()[-1] in _KINDS_OF_PLACES:
            city, kind = city.rsplit(" ", 1)[0], city.split()[-1].casefold()
        if city in COUNTRIES or city in _NO_CITY or city.endswith("Republic"):
            continue
        # A region's own court sits in its centre, a district's does not.
        if kind != "city" and (
            city == "Almaty" or city not in CITIES or _LOWER.search(name) or kind not in ("region", "oblast")
        ):
            continue
        if city not in ("Republic",) and city not in REGIONS - CITIES:
            return str(city)
    named = _CITY_COURT.search(name)
    if named:
        return str(named["city"] if named["city"] in CITIES else named["city"].split()[-1])
    if seated := _OBLAST_COURT.search(name):
        # A region's court sits in the city that the region is named after; Almaty region's does not.
        return str(seated["city"]) if seated["city"] in CITIES and seated["city"] != "Almaty" else None
    if re.search(r"[Rr]egional|[Pp]rovincial|[Rr]egion\b", name):
        return None
    for word in re.findall(r"[A-Z][\w-]+(?: [A-Z][\w-]+)?", name):
        if word in CITIES:
            return str(word)
    found = [word for word in re.findall(r"[A-Z][\w-]+", name) if word in CITIES]
    if found and not re.search(rf"{found[0]}(?: \w+)? [Dd]istrict", name):
        return str(found[0])
    return None


def specialisation_of(name: str) -> str | None:
    """What a court is specialised in, as a word of the vocabulary."""
    low = name.casefold()
    for kind, pattern in _SPECIALISATION:
        if pattern.search(low):
            return kind
    return "general" if re.search(r"city court|district court|regional court|supreme", low) else None


def instance_of(name: str) -> str | None:
    """The instance that a court's name implies."""
    low = name.casefold()
    if "supreme" in low or "cassation" in low:
        return "cassation"
    if re.search(r"regional court|oblast court|appeal|appellate|collegium|board", low):
        return "appeal"
    return "first" if re.search(r"district|city court", low) else None


def _anaphors(reading: Reading) -> None:
    known = reading.labelled("Court")
    for one in known:
        fuller = [other for other in known if other.value["name"].startswith(one.value["name"] + " of ")]
        if fuller:
            one.value, one.inferred = dict(fuller[0].value), ("name",)
    for match in _ANAPHOR.finditer(reading.view):
        kind = (match["kind"] or "").casefold() or match["name"].casefold().removeprefix("court ")
        case = reading.case_at(match.start())
        before = [
            one
            for one in known
            if one.end <= match.start()
            and f"{kind} court" in one.value["name"].casefold()
            and (match["same"] or reading.case_at(one.start) == case)
        ]
        if before:
            value = dict(before[-1].value)
            # "the cassation panel of the same city court": the court, not its other panel.
            value["name"] = _WHOSE.sub("", value["name"])
        elif (
            match["same"]
            or kind in ("supreme", "criminal", "of first instance")
            or (
                "instance" in match["name"]
                and re.search(r"\b(?:in|to|of|at|by) \Z", reading.view[max(0, match.start() - 6) : match.start()])
            )
        ):
            continue
        else:
            value = {
                "name": match["name"],
                "city": _dateline(reading, match.start()) if _LOWER_COURT.search(match["name"]) else None,
                "specialisation": specialisation_of(match["name"]),
                "instance": instance_of(match["name"]),
            }
        reading.add(Mention(match.start(), match.end(), "Court", value, ("name",), 0.7))
