"""Steps and attacks of Russian reports: what the rules over clauses find, with date, court and people."""

from __future__ import annotations

import re

from loaders.reader.frames import Event, Frames, _exclude, clause_date, court_of, people_of, told_once
from loaders.reader.reading import Reading
from loaders.reader.russian.clause import Clauses, Rule
from loaders.reader.russian.steps import STEPS
from loaders.reader.story import Story, Told, pattern

FRAMES = Frames(
    steps=(),
    attacks=(),
    unreal=re.compile(r"(?!)"),
    unreal_inside=re.compile(r"(?!)"),
    supreme=re.compile(r"[Вв]ерховн|[Кк]ассац"),
    same_court=re.compile(r"(?<!\w)т(?:ем|им|от|ого) же суд", re.IGNORECASE),
    the_court=re.compile(r"(?<!\w)(?:суд(?:ья|а|ом)?|коллеги\w+)(?!\w)", re.IGNORECASE),
    dateline=re.compile(r"\W*\ue005[,.:]? ?(?:г\. )?(?:\ue007|[А-Я][\w-]+)?[.,:]? ?"),
)


def read_steps(story: Story) -> list[Event]:
    """The steps that a report tells, in the order of the text."""
    events: list[Event] = []
    focus: list[str] = []
    case = -1
    for order, told in enumerate(story.told):
        if story.reading.blocks[told.sentence.block].kind == "heading":
            continue
        if told.sentence.case != case:
            focus, case = [], told.sentence.case
        clauses = Clauses.of(told)
        here: list[tuple[Event, int, int, int]] = []
        for rule in STEPS:
            for start, end, head in clauses.hits(rule):
                if told.in_quotation(head.start):
                    continue
                if any(
                    head.start == at
                    or (
                        (rule.kind == other.kind or _exclude(other.kind, rule.kind))
                        and low < end
                        and start < high
                    )
                    for other, low, high, at in here
                ):
                    continue
                here.append((_event(story, told, start, end, rule, focus, order), start, end, head.start))
        for kind, shape in _PHRASES:
            for match in shape.finditer(told.masked):
                if not told.in_quotation(match.start()) and not any(
                    low < match.end() and match.start() < high for _, low, high, _ in here
                ):
                    told_as = Rule(kind, None, (), weak=kind == "judgment")
                    here.append((_event(story, told, *match.span(), told_as, focus, order), *match.span(), match.start()))
        names = story.parties(one.value["name"] for one in told.mentions("Person"))
        if names:
            focus = names
        events += _settled(told, here)
    return _one_telling(events, story.reading)


_PHRASES = (
    ("judgment", pattern(r"(?:решени|приговор|постановлени|определени)\w+ (?:судьи )?<C>(?: от)? <D>|(?:решени|приговор|постановлени)\w+ (?:<C> )?от <D>|(?:решени|постановлени|приговор|определени)(?:ем|ом) <C>|\A\W*(?:решение|приговор) (?:–|от) <D>")),
    ("hearing", pattern(r"\A\W*(?:день|заседание) (?:перв|втор|трет|четв|пят|шест|седьм|восьм|девят|десят)\w+\W{1,3}(?:\(?<D>|прения)|\A\W*(?:перв|втор|трет|четв|пят|шест)\w+ (?:заседание|слушание|день)")),
)


def _settled(told: Told, here: list[tuple[Event, int, int, int]]) -> list[Event]:
    """The events of a sentence: hearing a case goes into its decision, a new trial into what was overturned."""
    kinds = {event.kind for event, *_ in here}
    decided = kinds & {"judgment", "appeal_decision", "cassation_decision"}
    kept = []
    for event, start, _, head in sorted(here, key=lambda one: one[1]):
        if event.kind == "hearing" and decided:
            continue
        if event.kind in ("review", "termination") and kinds & {"appeal_decision", "cassation_decision"}:
            continue
        if event.kind == "other" and event.outcome == "refused" and event.weak and len(here) > 1:
            continue
        kept.append(event)
    return kept


def _event(story: Story, told: Told, start: int, end: int, rule: Rule, focus: list[str], order: int) -> Event:
    date, own = clause_date(story, told, start, end, FRAMES)
    court, guessed_court = court_of(story, told, start, end, FRAMES)
    kind = rule.kind
    if kind == "appeal_decision" and court and FRAMES.supreme.search(court):
        kind = "cassation_decision"
    persons, guessed = people_of(story, told, start, end, focus)
    marks = [name for name, on in (("date", date and not own), ("court", guessed_court), ("persons", guessed)) if on]
    return Event(
        kind,
        *told.span(start, end),
        told.sentence.case,
        order,
        date=date,
        outcome=rule.outcome,
        court=court,
        persons=persons,
        own_date=own,
        inferred=tuple(marks),
        weak=rule.weak,
    )


def _one_telling(events: list[Event], reading: Reading) -> list[Event]:
    """Each step once: what an overturning ends is no step of its own, and unlike steps of no name stay apart."""
    kept: list[Event] = []
    for event in events:
        if event.kind == "termination" and any(
            one.order == event.order
            and (one.kind == "termination" or (one.kind in _DECISIONS and one.outcome == "overturned"))
            for one in kept[-4:]
        ):
            continue
        kept.append(event)
    for event in kept:
        if event.kind == "other":
            event.kind = f"other {reading.text[event.start : event.start + 5].casefold()}"
    kept = told_once(kept)
    for event in kept:
        event.kind = event.kind.split(" ")[0]
    return kept


_DECISIONS = frozenset(("appeal_decision", "cassation_decision"))
