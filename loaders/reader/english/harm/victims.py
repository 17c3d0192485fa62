"""Whom an attack befell, and when: as its phrase names it, or as the case told a moment before."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from loaders.reader.english.grammar import DETERMINERS
from loaders.reader.english.harm.parsed import Clauses, Phrase
from loaders.reader.events import Event
from loaders.reader.story import Story, Told
from loaders.reader.targets import ABOUT_MEDIA, TO_MEDIA

_OTHERS = ("official", "police", "judge", "prosecutor", "lawyer", "attacker")
_GROUP = re.compile(r"\ue000(?:(?:, | and |, and )(?:(?!was|were)[\w-]+ ){0,3}?\ue000)+")
_BOTH = re.compile(
    r"\ue000(?:,| and) (?:the )?(?:[\w-]+ )?[\x22“«]?\ue001|\ue001[\x22”»]?(?:,| and) (?:the )?(?:[\w-]+ )?\ue000"
)
_MANY = frozenset("they their them both".split())
_PLURALS = re.compile(
    r"(?:journalist|reporter|correspondent|blogger|editor|photographer)s|cameramen|crews?|staff|team|group"
)
_ABOUT_ONE = re.compile(r"\b(?:naked|nude|deepfake|photomontage|investigation)\b", re.IGNORECASE)
Whom = tuple[list[str], list[str]]


@dataclass(frozen=True, slots=True)
class Harm:
    """An attack read from a sentence: its place in the masked text, and where it shows who suffered."""

    kind: str
    start: int
    end: int
    shown: tuple[Phrase, ...] = ()
    agents: tuple[Phrase, ...] = ()
    weak: bool = False
    # The verb or noun itself.
    core: tuple[int, int] = (0, 0)
    # Told by a noun, or by a participle without a helper: so counts are told as well.
    loose: bool = False
    # Told by a participle behind another verb: what came of it ("threw a bottle, damaging the door").
    follows: bool = False


@dataclass(slots=True)
class Case:
    """What a case has named so far."""

    number: int
    people: list[str] = field(default_factory=list)
    outlets: list[str] = field(default_factory=list)
    group: list[str] = field(default_factory=list)
    # The last attack that was told, with the number of its sentence.
    last: tuple[int, Event] | None = None

    def add(self, told: Told) -> None:
        """Note whom a sentence names."""
        named = [one.value["name"] for one in told.mentions("Person")]
        self.people = [*[name for name in self.people if name not in named], *named]
        self.outlets += [one.value["name"] for one in told.mentions("Outlet")]
        for match in _GROUP.finditer(told.masked):
            self.group = list(dict.fromkeys(one.value["name"] for one in told.mentions("Person", *match.span())))


def befallen(story: Story, parsed: Clauses, harm: Harm, case: Case) -> Whom | None:
    """Whom an attack befell, by name, and the people among them; None when it befell nobody of the press."""
    told = parsed.told
    spans = [parsed.span(phrase.first, phrase.last) for phrase in harm.shown]
    named = [one for low, high in spans for one in told.mentions("Person", low, high)]
    agents = {
        one.value["name"]
        for phrase in harm.agents
        for one in told.mentions("Person", *parsed.span(phrase.first, phrase.last))
    }
    # "He struck the operator": both cannot be the same, and it is the operator who is known.
    named = [one for one in named if one.value["name"] not in agents] or named
    media = [one for low, high in spans for one in told.mentions("Outlet", low, high)]
    persons = list(dict.fromkeys(one.value["name"] for one in named))
    names = list(dict.fromkeys(one.value["name"] for one in media))
    if harm.kind == "detention" and persons:
        before = case.last[1].victims if case.last else []
        persons = [name for name in persons if story.has(name, "journalist", "activist") or name in before]
        if not persons:
            return None
    if persons and all(
        (_other(story, name) and (harm.kind != "insult" or harm.loose)) or _styled(story, told, name)
        for name in persons
    ):
        if not names or harm.kind not in (*ABOUT_MEDIA, "property"):
            return None
        persons = []
    if harm.kind == "insult" and harm.loose and persons and not any(story.has(name, "journalist") for name in persons):
        # A phrase calls many people names; only those of the press are attacked by it.
        return None
    if harm.kind in TO_MEDIA and names:
        return names, []
    if (
        persons
        and names
        and harm.kind in ABOUT_MEDIA
        and spans
        and _BOTH.search(told.masked, min(low for low, _ in spans), max(high for _, high in spans))
    ):
        return [*persons, *names], persons
    if persons:
        return persons, persons
    if names:
        return names, []
    return _of_case(story, parsed, harm, case, agents)


def _other(story: Story, name: str) -> bool:
    return story.has(name, *_OTHERS) and not story.has(name, "journalist", "activist", "victim")


_STYLED = re.compile(
    r"\b(?:deputy|akim|mayor|minister|governor|judge|prosecutor|policeman|investigator|businessman|entrepreneur|businesswoman|chairman|teacher|doctor|footballer|boxer|athlete|singer|actor|farmer|pensioner|banker|MP|senator)(?: (?:of|at|from|for) (?:the )?(?:[\w-]+ ){0,2}?(?:\ue002|\ue007|[\w-]+))?,? \Z",
    re.IGNORECASE,
)


def _styled(story: Story, told: Told, name: str) -> bool:
    """Whether a sentence calls somebody by a calling that is none of the press: "the deputy of the maslikhat P"."""
    if story.has(name, "journalist", "activist"):
        return False
    for start, units in told.units.items():
        if any(one.label == "Person" and one.value["name"] == name and not one.silent for one in units):
            return bool(_STYLED.search(told.masked, 0, start))
    return False


def _of_case(story: Story, parsed: Clauses, harm: Harm, case: Case, agents: set[str]) -> Whom | None:
    """Whom the case spoke of last, when a sentence does not name whom an attack befell."""
    told = parsed.told
    here = [one.value["name"] for one in told.mentions("Person", 0, harm.end)]
    known = [name for name in [*case.people, *here] if name not in agents and not _other(story, name)]
    press = [name for name in known if story.has(name, "journalist", "activist")]
    acting = {
        one.value["name"]
        for phrase in harm.agents
        for one in told.mentions("Outlet", *parsed.span(phrase.first, phrase.last))
    }
    outlets = [*case.outlets, *(one.value["name"] for one in told.mentions("Outlet"))]
    outlets = [name for name in outlets if name not in acting]
    lows = [parsed.low(place) for phrase in harm.shown for place in range(phrase.first, phrase.last + 1)]
    words = frozenset().union(*(phrase.words for phrase in harm.shown)) if harm.shown else frozenset()
    heads = frozenset().union(*(phrase.head for phrase in harm.shown)) if harm.shown else frozenset()
    if "INTERNET" in heads and not words & {"SITE", "ACCOUNT"}:
        return [], []
    if harm.kind == "detention" and not words & {"PRESS", "HE"}:
        return None
    if harm.kind == "smear" and press and press[-1] in here and _ABOUT_ONE.search(told.masked):
        return press[-1:], press[-1:]
    if (
        harm.kind in ("smear", "fake_account", "other")
        and not words & {"PRESS", "HE", "OUTLET", "OFFICE", "PRIVATE", "SITE"}
        and harm.shown
    ):
        return None
    group = case.group
    for match in _GROUP.finditer(told.masked, 0, harm.start):
        group = list(dict.fromkeys(one.value["name"] for one in told.mentions("Person", *match.span())))
    if _MANY & set(lows) and len(group) > 1:
        return group, group
    if unnamed := _unnamed(parsed, harm):
        return [unnamed], []
    many = any(_PLURALS.fullmatch(low.removesuffix("'s")) for low in lows)
    of_outlet = harm.kind in TO_MEDIA or many or bool(heads & {"OFFICE", "OUTLET"})
    if of_outlet:
        outlet = _outlet(story, outlets)
        if outlet:
            return [outlet], []
    behind = [one.value["name"] for one in told.mentions("Person", harm.end, told.clause(harm.start, harm.end)[1])]
    behind = [name for name in dict.fromkeys(behind) if not _other(story, name) and name not in agents]
    if behind and harm.kind in ("physical", "threat", "property"):
        return behind, behind
    if case.last and case.last[1].targets and story.told[case.last[0]].sentence.end + 240 > told.sentence.start:
        return case.last[1].targets, case.last[1].victims
    if press:
        return press[-1:], press[-1:]
    if known and words & {"PRESS", "HE"}:
        return known[-1:], known[-1:]
    if outlets:
        return outlets[-1:], []
    if known and harm.kind in ("physical", "threat", "detention", "insult"):
        return known[-1:], known[-1:]
    later = [
        one.value["name"] for one in told.mentions("Person") if story.has(one.value["name"], "journalist", "activist")
    ]
    later = [name for name in dict.fromkeys(later) if name not in agents]
    if later:
        return later[:1], later[:1]
    return ([], []) if words & {"PRESS", "OUTLET", "SITE"} else None


def _unnamed(parsed: Clauses, harm: Harm) -> str | None:
    """People of the press at large: "journalists", "independent press"."""
    if not harm.shown or harm.shown[0].words & {"P", "O"}:
        return None
    words = [parsed.tokens[place] for place in range(harm.shown[0].first, harm.shown[0].last + 1)]
    words = [word for word in words if word.low.isalpha()]
    plural = bool(words) and (words[-1].low == "press" or bool(_PLURALS.fullmatch(words[-1].low)))
    if not plural or words[0].low in DETERMINERS or len(words) > 2:
        return None
    if any(phrase.prep in ("of", "from", "at", "for") for phrase in harm.shown[1:2]):
        return None
    return " ".join(parsed.told.masked[word.start : word.end] for word in words)


def _outlet(story: Story, outlets: list[str]) -> str | None:
    """The outlet that a case is about: the one it names most; else the one that the whole report names most."""
    if outlets:
        counts = Counter(outlets)
        most = max(counts.values())
        return next(name for name in reversed(outlets) if counts[name] == most)
    counts = Counter(one.value["name"] for one in story.reading.labelled("Outlet"))
    if not counts:
        return None
    name, number = counts.most_common(1)[0]
    return name if 2 * number >= sum(counts.values()) else None
