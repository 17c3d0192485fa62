"""Families of nouns of procedure as pieces of patterns, so that one construction speaks of a whole family: `{SUIT} landed in {COURT}`."""

from __future__ import annotations

import re

from loaders.reader.english.shapes import Shape, ways
from loaders.reader.story import pattern

# (step, outcome, weak, shape)
Row = tuple[str, str | None, bool, str]

_PEOPLE = (
    r"(?:journalists?|reporters?|bloggers?|editors?|activists?|correspondents?|photographers?|cameram[ae]n|poets?|writers?|authors?|publishers?|columnists?|defendants?"
    r"|lawyers?|teachers?|defenders?|administrators?|m[ae]n|wom[ae]n|pensioners?|stringers?|cartoonists?|presenters?|hosts?|musicians?|students?|owners?|founders?|accused|convicts?|crew|suspects?|demonstrators?|protesters?|rappers?|leaders?)"
)
FAMILIES = {
    "HIS": r"(?:his|her|their|its|<P>(?:'s)?)",
    "PEOPLE": _PEOPLE,
    # A person who is no official: named, by a pronoun or by a trade.
    "MAN": rf"(?:<P>|he|she|they|him|her|them|(?:the |an? |both |two |three |four |several )(?:[\w'-]+ ){{0,3}}?{_PEOPLE})",
    "COURT": r"(?:<C>|(?:the |an? )?(?:[\w'-]+ ){0,2}?(?:courts?|judges?|bench|tribunal|magistrate|arbiters))",
    "UPPER": (
        r"(?:(?:regional|oblast|appeals?|appellate|higher|upper|second|reviewing)[- ](?:[\w-]+ )?(?:courts?|instance|bench|boards?|panels?|judges?|collegium|chamber)"
        r"|judicial (?:board|panel|collegium|chamber)|court of (?:appeal|second instance)|board of appeal|judges of appeal|(?:civil|criminal) (?:board|panel|collegium|chamber))"
    ),
    "SUIT": r"(?:(?:law|counter-?)?suits?|(?:statements? of )?claims?|(?:civil |court |defamation |libel )actions?)",
    "PLAINT": r"(?:statements?|complaints?|applications?|appeals?|denunciations?|petitions?|letters?|requests?|crime reports?)",
    "AUTHORITY": (
        r"(?:the )?(?:[\w'-]+ ){0,4}?(?:(?:police(?:men)?|prosecutors?(?:'s)?|minist(?:ry|er)|ombudsman|KNB|anti-corruption|security service|sheriff|department"
        r"|akimat|akim|president|government|committee|commission|internal affairs|law[- ]enforcement|guardians of order|duty (?:unit|officer))\b|<G>)"
    ),
    "AGENCY": (
        r"(?:minist(?:ry|er)|committee|commission|agency|department|akimat|watchdog|regulators?|council|authorit(?:y|ies)|service|inspectorate|inspectors?|inspection|board for|office for|administration|directorate|prosecutors?(?:'s office)?|<G>)"
    ),
    "LICENCE": r"(?:licen[cs]es?|accreditations?|registration|certificates?|broadcasting (?:rights?|permits?)|frequenc(?:y|ies))",
    "INTERIM": (
        r"(?:interim (?:measures?|relief|injunctions?|orders?)|(?:measures?|security) (?:to secure|for securing|of securing|for|securing) (?:(?:the|his|her|its|their|an?) )?(?:claim|suit|action)|security measures?|provisional measures?|injunctions?|(?:temporary|interim) bans?)"
    ),
    "ASSETS": (
        r"(?:(?:bank )?accounts?|bank cards?|assets|propert(?:y|ies)|real estate|movables?|salar(?:y|ies)|wages|pension|funds)"
    ),
    "CASE": r"(?:cases?|files?|investigations?|inquir(?:y|ies)|probes?|proceedings|prosecutions?|materials)",
    "HEARING": r"(?:hearings?|sittings?|court sessions?|sessions? of the court|trials?|retrial|court meetings?|meetings? of the (?:court|<C>)|court proceedings|(?:court|judicial) debates|debates of the parties)",
    "VERDICT": r"(?:decisions?|rulings?|verdicts?|sentences?|judge?ments?|acquittals?|convictions?|fines?|penalt(?:y|ies)|punishments?|awards?|resolutions?|decrees?)",
    "HOME": (
        r"(?:homes?|houses?|flats?|apartments?|offices?|newsrooms?|dacha|premises|rooms?|cottage|garage|studio|warehouse|printing (?:house|plant|shop|works)|print shop|dwellings?|desks?|editorial (?:office|board|rooms))"
    ),
    "POLICE": r"(?:police(?:men)?|officers?|investigators?|agents|detectives?|operatives?|KNB|prosecutors?|security (?:service|men|agents|forces)|anti-corruption|<G>)",
    "CELL": r"(?:police|station|cells?|department|precinct|holding|remand|lock-?up|isolation|isolator|bullpen|custody|detention|behind bars|patrol car|police car|duty unit|handcuffs)",
    "NUMBER": r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|forty-eight|seventy-two|several|some|half an)",
    "CHARGE": r"(?:charges?|accusations?|articles?|counts?|qualification|actions|acts|deeds?|offen[cs]e|case)",
    "RESULTED": r"(?:for|with|in|of|by|as|to|under|over|after|against|on|at)",
}
_NAME = re.compile(r"\{([A-Z]+)\}")


# A sign is no letter, so that no edge of a word is beside it.
_END = re.compile(r"(?P<before>(?:\)|\\w[*+]|[a-z>]|\{[A-Z]+\})\??)\\b")


def _edges(text: str) -> str:
    return _END.sub(lambda match: match["before"] + r"(?!\w)", text).replace(r"\b", r"(?<!\w)")


def constructions(rows: tuple[Row, ...]) -> tuple[Shape, ...]:
    """Rows with their families written out and made patterns."""
    return tuple(
        (step, outcome, weak, pattern(_NAME.sub(lambda name: FAMILIES[name[1]], _edges(way))))
        for step, outcome, weak, text in rows
        for way in ways(text)
    )
