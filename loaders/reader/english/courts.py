"""Courts in English: a place and a specialisation around the word "court", in any order."""

from __future__ import annotations

import re

from loaders.reader.english.lexicon import CITIES, COUNTRIES, REGIONS
from loaders.reader.reading import Mention, Reading

_KINDS = (
    r"speciali[sz]ed|special|inter-?district|juvenile|criminal|administrative|economic|district|city|town|regional|provincial|oblast|military|garrison"
    r"|investigative|investigating|supreme|appellate|appeals?|cassation|municipal|constitutional|civil|first-instance|rayon|raion"
)
_CAP = r"[A-Z][\w'-]*"
_PRE = rf"(?:(?:{_CAP}|(?:{_KINDS}))(?: |-))"
_BOARD = (
    r"(?:(?:(?:Appellate |Criminal |Civil |Judicial |Appeals? |Cassation |Supervisory |Military )+(?:Board|Collegium|Chamber|Panel|Division|Bench) (?:of|at) (?:the )?(?=[A-Z]))"
    r"|(?:[Aa]ppellate |[Cc]riminal |[Cc]ivil |[Jj]udicial |[Aa]ppeals? |[Cc]assation |[Ss]upervisory )*(?:[Bb]oard|[Cc]ollegium|[Cc]hamber|[Pp]anel)"
    r" (?:for|on) (?:criminal|civil|administrative)(?: (?:cases|matters))? of (?:the )?)"
)
_OF = (
    r"(?: (?:of|for|in|on) (?:the )?(?:[Aa]dministrative (?:[Oo]ffen[cs]es|[Cc]ases|[Vv]iolations|[Mm]atters)|[Jj]uveniles?(?: (?:[Cc]ases|[Aa]ffairs|[Mm]atters))?"
    r"|[Mm]inors(?:' [Cc]ases| [Aa]ffairs)?|[Cc]riminal (?:[Cc]ases|[Mm]atters)|[Cc]ivil (?:[Cc]ases|[Mm]atters)|[Ee]conomic (?:[Cc]ases|[Mm]atters)))"
)
_PLACE = (
    rf"(?: (?:of|in) (?:the )?(?:(?:city|town|district|region) of )?(?:Republic of Kazakhstan|{_CAP}(?: {_CAP})?)"
    r"(?:'s)?(?: (?:city|region|district|oblast|province|Region|District|Oblast|City)\b)?)"
)
_NUMBER = r"(?: ?(?:No\.? ?|№ ?|# ?|N ?)\d+)"
_COURT = re.compile(
    rf"(?P<board>{_BOARD})?(?P<pre>{_PRE}{{0,7}})(?<![\w-])(?:Court|court|COURT)(?!\w|-\w|'(?!s (?:supervisory|cassation|military|criminal|civil|judicial|appeals?) (?:panel|board|collegium|chamber))\w| (?:hearing|room|order|case|session|proceeding|fee|cost|ruling|building|bailiff|executor|documents?|trial)s?\b)"
    rf"(?P<post>(?:{_NUMBER}|{_OF}|{_PLACE})*(?:'s (?:supervisory|cassation|military|criminal|civil|judicial|appeals?) (?:panel|board|collegium|chamber|bench))?)"
)
_LEAD = re.compile(
    r"(?:(?:The|This|That|A|An|In|At|On|By|To|From|With|Of|For|And|But|When|While|After|Before|Later|Meanwhile|However|Earlier|Today|Only|Both|Judge|Then|His|Her|Their|Also|As|If|Another|Same|Our|Local|Kazakh|Kazakhstani)"
    r"(?: |-))+"
)
# "Essil District Court, Astana".
_SEAT = re.compile(r", (?P<city>[A-Z][\w-]+)(?=[,.;)]| \()")
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
    r" (?:of|in) (?:the )?(?:(?:city|town) of )?(?P<city>[A-Z][\w-]+(?: [A-Z][\w-]+)?)(?: (?P<kind>city|region|district|oblast|province|Region|District|Oblast|City))?(?=\Z| (?:of|in|for|No)| ?№)"
)
_ANAPHOR = re.compile(
    r"(?<!\w)(?:(?:[Tt]he(?: same)?|[Tt]his|[Aa]n?) )?(?P<name>(?:(?:[Ii]nter-?district|[Ss]peciali[sz]ed|[Ll]ocal) )*(?P<kind>[Dd]istrict|[Cc]ity|[Rr]egional|[Jj]uvenile|[Cc]riminal|[Aa]dministrative|[Ee]conomic|[Mm]ilitary|supreme|appellate|appeal) (?:court|instance|board|panel|collegium))(?!\w| (?:of|in|for|No|№)|['-]\w| (?:hearing|ruling|decision))"
)


def find_courts(reading: Reading) -> None:
    """Add the courts that a document names, and "the district court" where it stands for one of them."""
    for match in _COURT.finditer(reading.view):
        start, end = match.span()
        if not match["board"]:
            lead = _LEAD.match(reading.view, start, match.start("pre") + len(match["pre"]))
            if lead:
                start = lead.end()
            start = _after_others(reading, start, match)
        while start < end and reading.view[start] in " -":
            start += 1
        name = " ".join(reading.text[start:end].split())
        if not _names_one(name):
            continue
        seat = _SEAT.match(reading.view, end) if city_of(name) is None else None
        if seat and seat["city"] in CITIES:
            end = seat.end()
            name = " ".join(reading.text[start:end].split())
        value = {
            "name": name,
            "city": city_of(name) or (str(seat["city"]) if seat and seat["city"] in CITIES else None),
            "specialisation": specialisation_of(name),
            "instance": instance_of(name),
        }
        reading.add(Mention(start, end, "Court", value))
    _anaphors(reading)


def _after_others(reading: Reading, start: int, match: re.Match[str]) -> int:
    """Where the name begins when words of a role or another name come before it."""
    words = list(re.finditer(r"\S+", reading.view[start : match.end("pre")]))
    for index, word in enumerate(words):
        if word[0] in ("Judge", "Justice", "Chairman", "President") and index + 1 < len(words):
            return start + words[index + 1].start()
    return start


def _names_one(name: str) -> bool:
    """Whether the words say which court it is."""
    if name == "COURT":
        return False
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


def city_of(name: str) -> str | None:
    """The city of a court's seat, when its name tells."""
    for match in _IN_PLACE.finditer(name):
        city = match["city"]
        if city.endswith("Garrison") or city in COUNTRIES or city.endswith("Republic") or (match["kind"] and match["kind"].casefold() != "city"):
            continue
        if city.split()[-1] in ("City", "Region", "District"):
            city = city.rsplit(" ", 1)[0]
        if city not in ("Republic",) and city not in REGIONS - CITIES:
            return str(city)
    if re.search(r"(?:of|in) [A-Z][\w-]+(?: [A-Z][\w-]+)? [Rr]egion\b", name):
        return None
    named = _CITY_COURT.search(name)
    if named:
        return str(named["city"] if named["city"] in CITIES else named["city"].split()[-1])
    if re.search(r"[Oo]blast|[Pp]rovincial|[Rr]egion\b", name) or re.search("Regional", name):
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
        kind = match["kind"].casefold()
        told = match["kind"].islower() and match.start("name") > match.start() and match[0][0] in "Tt"
        before = [one for one in known if one.end <= match.start() and kind in one.value["name"].casefold()] if told else []
        if before:
            reading.add(Mention(match.start(), match.end(), "Court", dict(before[-1].value), ("name",), 0.7))
            continue
        if match["kind"] in ("supreme", "Criminal", "Economic", "Military", "Juvenile"):
            continue
        name = match["name"]
        if not name.endswith("court") and (
            kind in ("district", "administrative", "criminal") or reading.view[: match.start()].endswith(" in ")
        ):
            continue
        value = {
            "name": name,
            "city": _dateline(reading, match.start()),
            "specialisation": specialisation_of(name),
            "instance": instance_of(name),
        }
        reading.add(Mention(match.start(), match.end(), "Court", value, ("city",) if value["city"] else (), 0.6))


_DATELINE = re.compile(r"[\W\d]*(?:[A-Z][a-z]+ \d{1,2}[,. ]+|\d{1,2} [A-Z][a-z]+[,. ]+)?(?P<city>[A-Z][\w-]+)(?= ?[.:/|–]|, \d)")


def _dateline(reading: Reading, place: int) -> str | None:
    """The city at the head of the paragraph that a court is named in."""
    block = reading.blocks[reading.sentences[reading.sentence_at(place)].block]
    match = _DATELINE.match(reading.view, block.start, block.end)
    return str(match["city"]) if match and match["city"] in CITIES else None
