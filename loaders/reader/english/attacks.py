"""The attacks that an English report tells: what is done to people of the press and to what is theirs."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.reader.english.harm.clause import clauses
from loaders.reader.english.harm.cues import cues
from loaders.reader.english.harm.general import counted, in_general, untrue
from loaders.reader.english.harm.labels import labelled
from loaders.reader.english.harm.nouns import told_by_noun
from loaders.reader.english.harm.parsed import Clauses
from loaders.reader.english.harm.rule import told_by
from loaders.reader.english.harm.rules import RULES
from loaders.reader.english.harm.victims import Case, Harm, befallen
from loaders.reader.events import Event, carried_date, make_event
from loaders.reader.frames import Frames
from loaders.reader.sanctions import overlaps_any
from loaders.reader.story import Story, Told

_PROMISED = frozenset("HURT HIT DAMAGE PUNISH ATTACK TWIST".split())
_OF_THE_PRESS = frozenset("P O PRESS OUTLET SITE ACCOUNT".split())
_EXCLUSIVE = (
    frozenset(("property", "threat")),
    frozenset(("physical", "obstruction", "denial_of_access", "detention")),
    frozenset(("ddos", "blocking")),
    frozenset(("ddos", "physical")),
    frozenset(("hacking", "property")),
    frozenset(("fake_account", "smear")),
    frozenset(("fake_account", "hacking")),
    frozenset(("insult", "smear")),
)
# What the same sentence does not tell apart.
_ONE = frozenset(("smear", "other"))


def read_attacks(story: Story, frames: Frames, figures: list[tuple[int, int]]) -> list[Event]:
    """The attacks that a report tells, in the order of the text; `figures` are places of published counts."""
    events: list[Event] = []
    case = Case(-1)
    for order, told in enumerate(story.told):
        if _heads(story, told) and not _headline(story, order):
            continue
        if told.sentence.case != case.number:
            case = Case(told.sentence.case)
        if in_general(told) or untrue(story, told, order):
            case.add(told)
            continue
        here = _told_here(story, told, frames, case, order, figures)
        events += here
        if here:
            case.last = (order, here[-1])
        case.add(told)
    return events


def _heads(story: Story, told: Told) -> bool:
    return story.reading.blocks[told.sentence.block].kind == "heading"


def _headline(story: Story, order: int) -> bool:
    """Whether a heading stands over nothing but the next one: a list of headlines tells what happened."""
    following = story.told[order + 1] if order + 1 < len(story.told) else None
    return order > 0 and (following is None or _heads(story, following))


# What somebody is sued for is the matter of a case, and those who sue are not attacked for their words.
_SUED = frozenset(("insult", "smear"))
_IN_SUIT = re.compile(
    r"\bclaims (?:\ue006|compensation|damages)|\blawsuit|\b(?:sue[sd]?|suing)\b|\bsuit\b|\bplaintiff|\bdefendant|protection of (?:his |her )?honou?r|moral (?:harm|damage)|\bdemand\w* (?:an? )?(?:\w+ )?apolog",
    re.IGNORECASE,
)
# What is done to somebody at one place is one, by however many verbs it is told.
_ONCE = frozenset(
    ("obstruction", "denial_of_access", "insult", "threat", "smear", "surveillance", "detention", "hacking")
)


def _told_here(
    story: Story, told: Told, frames: Frames, case: Case, order: int, figures: list[tuple[int, int]]
) -> list[Event]:
    """The attacks of one sentence."""
    parsed = clauses(told)
    here: list[tuple[Harm, Event]] = []
    for harm in _harms(parsed):
        if harm.weak and _heads(story, told):
            continue
        if harm.kind in _SUED and _IN_SUIT.search(told.masked):
            continue
        before = next((event for other, event in here if _again(harm, other)), None)
        if before:
            if before.kind == harm.kind:
                before.also.append(told.span(harm.start, harm.end))
            continue
        if (
            harm.kind == "blocking"
            and not _BLOCKED.match(told.masked, harm.core[0])
            and _by_requests(story, told, order)
        ):
            harm = replace(harm, kind="ddos")
            flooded = next((event for other, event in here if other.kind == "ddos"), None)
            if flooded:
                flooded.also.append(told.span(harm.start, harm.end))
                continue
        event = _event(story, parsed, harm, frames, case, order)
        if event is None:
            continue
        if not _names(harm):
            published = overlaps_any(*told.span(0, len(told.masked)), figures)
            if counted(told) or (harm.loose and published):
                continue
        if harm.kind in _ONCE and any(other.kind == event.kind and other.targets == event.targets for _, other in here):
            continue
        if event.targets:
            case.last = (order, event)
        here += [(harm, one) for one in _by_day(told, event)]
    kinds = [event.kind for _, event in here]
    for harm, event in here:
        if kinds.count(event.kind) == 1:
            # The clause tells it; of two of one kind each keeps its own words.
            low, high = told.clause(harm.start, harm.end)
            event.start, event.end = told.span(min(low, harm.start), max(high, harm.end))
    return [event for _, event in sorted(here, key=lambda pair: pair[0].start)]


_BLOCKED = re.compile(r"(?:block|restrict|delet|remov|suspend|limit|filter|ban)", re.IGNORECASE)
_DDOS = re.compile(
    r"\bD[Dd]o[Ss]|denial[- ]of[- ]service|\bbots?\b|\btraffic\b|\boverload|\b(?:hacker|cyber)[ -]?attacks?|\brequests\b"
)


def _by_requests(story: Story, told: Told, order: int) -> bool:
    """Whether a site was down because of requests, as this sentence or the next of its paragraph says."""
    following = story.told[order + 1] if order + 1 < len(story.told) else told
    return bool(
        _DDOS.search(told.masked) or (following.sentence.case == told.sentence.case and _DDOS.search(following.masked))
    )


# What lasts is one attack on whatever days it is told of.
_LASTING = frozenset(("ddos", "blocking", "surveillance", "smear", "fake_account"))


def _by_day(told: Told, event: Event) -> list[Event]:
    """One event for each day of "slashed on 9 and 23 April"."""
    units = (
        next(
            (units for units in told.units.values() if units[0].label == "Date" and str(units[0].value) == event.date),
            [],
        )
        if event.own_date and event.kind not in _LASTING
        else []
    )
    days = [str(one.value) for one in units if one.label == "Date"]
    return [replace(event, date=day, also=[]) for day in days] if len(days) > 1 else [event]


def _names(harm: Harm) -> bool:
    """Whether the phrase itself names whom it befell."""
    return any(phrase.words & {"P", "O"} for phrase in harm.shown)


def _again(harm: Harm, other: Harm) -> bool:
    """Whether a phrase tells no more than one before it in the sentence."""
    overlap = harm.core[0] < other.core[1] and other.core[0] < harm.core[1]
    if harm.kind == other.kind:
        return harm.weak or harm.follows or overlap
    if harm.kind in _ONE and other.kind in _ONE:
        return True
    return overlap and any(harm.kind in group and other.kind in group for group in _EXCLUSIVE)


def _harms(parsed: Clauses) -> list[Harm]:
    """What the verbs of a sentence tell, then what its nouns tell."""
    nouns = [
        Harm(kind, *parsed.span(first, last), tuple(shown), (), True, parsed.span(first, first), True)
        for kind, first, last, shown in told_by_noun(parsed)
    ]
    found = [harm for harm in nouns if harm.kind == "ddos"]
    for verb in parsed.verbs:
        if verb.status == "promised" and not _PROMISED.isdisjoint(verb.classes) and verb.strikes():
            found.append(
                Harm(
                    "threat",
                    *parsed.span(verb.place, verb.end),
                    tuple(verb.after),
                    core=parsed.span(verb.place, verb.end),
                )
            )
            continue
        told = told_by(RULES, parsed, verb)
        if told:
            shown = told.victims()
            slots = [*shown, *told.object, *told.beside]
            first = min([verb.place, *(one.first for one in slots)])
            last = max([verb.end, *(one.last for one in slots)])
            agents = tuple(phrase for phrase in told.subject if phrase not in shown)
            found.append(
                Harm(
                    told.rule.kind,
                    *parsed.span(first, last),
                    tuple(shown),
                    agents,
                    told.rule.weak,
                    parsed.span(verb.place, verb.end),
                    verb.open,
                    verb.tense == "g" and not verb.passive,
                )
            )
    found += [harm for harm in nouns if harm.kind != "ddos"]
    for cue in cues(parsed.told):
        place = (cue.start, cue.end)
        shown = [
            phrase
            for phrase in parsed.phrases
            for low, high in cue.spans or (place,)
            if cue.spans or phrase.head & _OF_THE_PRESS
            if parsed.tokens[phrase.first].start < high and low < parsed.tokens[phrase.last].end
        ]
        found.append(Harm(cue.kind, *place, tuple(shown), (), True, place, True))
    return labelled(parsed, found)


def _event(story: Story, parsed: Clauses, harm: Harm, frames: Frames, case: Case, order: int) -> Event | None:
    told = parsed.told
    whom = befallen(story, parsed, harm, case)
    if whom is None:
        return None
    label = len(parsed.tokens) < 12 and not any(
        one[0].label in ("Person", "Outlet", "Date") for one in told.units.values()
    )
    event = make_event(
        story,
        told,
        (harm.start, harm.end),
        harm.kind,
        None,
        harm.weak or label or (harm.kind == "physical" and not whom[1]),
        frames,
        [],
        order,
    )
    event.targets, event.victims = whom
    event.persons = list(event.victims)
    if event.own_date and event.date and event.date < "1992":
        return None  # of history
    if event.date is None or (not event.own_date and len(event.date) < 10):
        # A month over a section or in a title says when the report is of.
        event.date = carried_date(story, told, order)
        event.inferred = (*event.inferred, "date") if event.date else event.inferred
    return event


FRAMES = Frames(
    supreme=re.compile(r"Supreme|[Cc]assation"),
    same_court=re.compile(r"\bthe same court\b", re.IGNORECASE),
    the_court=re.compile(r"\b(?:the|this) (?:\w+ ){0,2}(?:court|board|instance|collegium)\b", re.IGNORECASE),
    dateline=re.compile(r"\W*(?:\d+(?:\.\d+)*[.)]? )?\ue005[,.:]? ?(?:\ue007|[A-Z]\w+)?[.,:]? ?"),
)
