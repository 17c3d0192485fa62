"""The steps of a case that an English report tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from loaders.reader.english.act_conditions import LOOKS_AT
from loaders.reader.english.acts import HIGHEST, of_noun
from loaders.reader.english.binding import objects, pronoun
from loaders.reader.english.constructions_agencies import AGENCY_ACTS
from loaders.reader.english.constructions_courts import COURT_ACTS
from loaders.reader.english.constructions_police import POLICE_ACTS
from loaders.reader.english.constructions_rulings import RULINGS
from loaders.reader.english.decisions import one_decision, without_lookings
from loaders.reader.english.grammar import BODY, COURT, DATE, Act, Parsed
from loaders.reader.english.headed import headed, listed, subjectless
from loaders.reader.english.instances import by_instance
from loaders.reader.english.lone import alone
from loaders.reader.english.notes import notes
from loaders.reader.english.once import once
from loaders.reader.english.parsing import parse
from loaders.reader.english.phrases import PHRASES
from loaders.reader.english.shapes import Shapes
from loaders.reader.english.step_clauses import Clauses, clauses, described
from loaders.reader.english.step_fields import clause_at, entries, entry, set_fields
from loaders.reader.english.telling import most_telling
from loaders.reader.english.told_step import Step
from loaders.reader.english.untold import untold
from loaders.reader.english.weighed import weighed_steps
from loaders.reader.events import Event, people_of
from loaders.reader.frames import FILED, Frames
from loaders.reader.sanctions import overlaps_any
from loaders.reader.story import Story, Told


def read_steps(story: Story, frames: Frames, figures: list[tuple[int, int]]) -> list[Event]:
    """The steps that a report tells, in the order of the text; `figures` are places of published counts."""
    events: list[Event] = []
    focus: list[str] = []
    case = -1
    before: Parsed | None = None
    judged = False
    begin = entries(story)
    begun: set[int] = set()
    looked: list[Event] = []
    for order, told in enumerate(story.told):
        if _heads(story, told.sentence.block):
            continue
        if told.sentence.case != case or order in begin:
            focus, case, before, judged = [], told.sentence.case, None, False
        before, steps = steps_of(told, before, judged)
        steps = [*steps, *weighed_steps(told, steps)]
        divided = clauses(before) if steps else Clauses([])
        steps = [by_instance(before, divided, step, judged) for step in steps if not untold(before, divided, step)]
        steps = once(before, one_decision(before, divided, steps))
        judged = judged or any(step.kind == "judgment" for step in steps)
        begins = entry(story, told)[0] if steps else -1
        first = begins not in begun
        begun.add(begins)
        counted = not any(told.mentions("Person")) and not any(told.mentions("Court"))
        if _is_title(story, told, order):
            steps = [replace(step, weak=True) for step in steps]
        for step in steps:
            if counted and overlaps_any(*told.span(step.start, step.end), figures):
                continue
            persons, guessed = people_of(story, told, step.start, step.end, focus)
            whom = described(before, divided, clause_at(before, divided, step.verb()))
            if whom is not None:
                persons = story.parties(one.value["name"] for one in told.units[whom]) or persons
            low, high = told.clause(step.start, step.end)
            event = Event(
                step.kind,
                *told.span(min(low, step.start), max(high, step.end)),
                told.sentence.case,
                order,
                outcome=step.outcome,
                persons=persons,
                inferred=("persons",) if guessed else (),
                weak=step.weak,
            )
            set_fields(story, before, divided, event, step.verb(), frames, first)
            if step.weighed:
                event.inferred = ("step", *event.inferred)
            event.date = step.date or event.date
            here = _by_day(told, step, event)
            events += here
            looked += here if step.looked_at else []
        focus = story.parties(one.value["name"] for one in told.mentions("Person")) or focus
    return without_lookings(events, looked)


def _heads(story: Story, block: int) -> bool:
    """Whether a block is the heading of a text, which tells the same again: a list of headlines is read."""
    blocks = story.reading.blocks
    if blocks[block].kind != "heading" or not block:
        return blocks[block].kind == "heading"
    return block + 1 < len(blocks) and blocks[block + 1].kind != "heading"


_TITLE_WORDS = 9
_NAMED = re.compile("[\ue000\ue001\ue003\ue005]")


def _is_title(story: Story, told: Told, order: int) -> bool:
    """Whether a sentence is the title of its paragraph, which tells the same again: "Deputy withdraws his suit."."""
    following = story.told[order + 1] if order + 1 < len(story.told) else None
    return (
        told.masked.count(" ") < _TITLE_WORDS
        and not _NAMED.search(told.masked)
        and following is not None
        and following.sentence.block == told.sentence.block
        and told.sentence.start == story.reading.blocks[told.sentence.block].start
    )


_DAILY = frozenset("hearing other search judgment cassation_filed appeal_filed complaint".split())


def _by_day(told: Told, step: Step, event: Event) -> list[Event]:
    """One event for each day of `interrogated on 14, 15 and 18 November`."""
    if step.kind not in _DAILY or not event.own_date:
        return [event]
    units = next(
        (units for units in told.units.values() if units[0].label == "Date" and str(units[0].value) == event.date), []
    )
    days = [str(one.value) for one in units if one.label == "Date"]
    return [replace(event, date=day, also=[]) for day in days] if len(days) > 1 else [event]


def steps_of(told: Told, before: Parsed | None, judged: bool = False) -> tuple[Parsed, list[Step]]:
    """The steps that a sentence tells; `before` is the sentence before it in the same case, in which a court has `judged`."""
    parsed = parse(told)
    parsed.judged = judged
    found: list[Step] = []
    noted = notes(parsed, before)
    for act in parsed.acts:
        told_step = _step(parsed, act, before)
        place = parsed.words[act.place].start
        if any(one.start <= place < one.end for one in noted):
            continue
        if told_step and not any(
            told_step.kind == other.kind and told_step.start < other.end and other.start < told_step.end
            for other in found
        ):
            found.append(told_step)
    found += noted
    for kind, outcome, weak, start, end in _SHAPES.told(told.masked):
        first, last = told.masked.rfind(";", 0, start), told.masked.find(";", end) % (len(told.masked) + 1)
        if kind == "appeal_decision" and HIGHEST.search(told.masked, max(0, start - 110, first), min(end + 60, last)):
            kind = "cassation_decision"
        if told.in_quotation(start) or told.in_quotation(end - 1) or not _fits(told, kind, start, end):
            continue
        if not any(kind == other.kind and start < other.end and other.start < end for other in found):
            found.append(Step(kind, outcome, start, end, weak))
    found += headed(parsed, found)
    found += listed(parsed, found)
    return parsed, most_telling(found, told.masked)


_SHAPES = Shapes((*PHRASES, *POLICE_ACTS, *COURT_ACTS, *AGENCY_ACTS, *RULINGS))
# "A petition for review of the case was sent to the court".
_OF_CASE = re.compile(r"\b(?:petition|review|appeal|complaint|motion|application)s?(?: [\w-]+){0,4} \Z", re.IGNORECASE)
_POLICE = re.compile(r"police|internal affairs|security|\b(?:[RGOU]{0,2}O?VD|DIA)\b|KNB", re.IGNORECASE)


def _fits(told: Told, kind: str, start: int, end: int) -> bool:
    """Whether what a shape says was done, and by a body that does such things."""
    if any(unreal.search(told.masked, max(0, start - 40), start) for unreal in (_UNREAL, _PLANNED)):
        return False
    if kind.startswith("cassation"):
        courts = [str(one.value["name"]) for one in told.mentions("Court", start, end)]
        return not courts or any(HIGHEST.search(name) for name in courts)
    if _IF.search(told.masked, max(0, start - 60), start):
        return False
    if kind in ("detention", "arrest") and _MAY.search(told.masked, max(0, start - 60), start):
        return False
    if kind in FILED and _PREPARED.match(told.masked, end):
        return False
    if kind == "judgment" and told.masked.startswith("found", start) and _STUDY.search(told.masked, 0, start):
        # "The report found that the page was false"
        return False
    if kind == "hearing" and _BEFORE_IT.search(told.masked, max(0, start - 30), start):
        return False
    if kind == "indictment" and _OF_CASE.search(told.masked, max(0, start - 50), start):
        return False
    if kind == "enforcement" and _BACK.search(told.masked, start, end):
        return _SEIZED.search(told.masked, max(0, start - 110), start) is not None
    if kind == "enforcement" and told.masked[end - 1] == BODY:
        return any(_JAIL.search(str(one.value.get("name", ""))) for one in told.units[end - 1])
    if kind == "detention" and told.masked[end - 1] == BODY:
        # "Taken to the Ministry" is none.
        return any(_POLICE.search(str(one.value.get("name", ""))) for one in told.units[end - 1])
    return True


_IF = re.compile(r"\b(?:[Ii]f|[Uu]nless|[Ww]hether)\b[^.;,]*\Z")
_MAY = re.compile(r"\b(?:may|might|could|can|would)\b[^.;,]{0,40}\Z")
_STUDY = re.compile(
    r"\b(?:reports?|study|experts?|examination|audit|inspection|analysis|check|commission|survey)\b[^.;]*\Z",
    re.IGNORECASE,
)
_PREPARED = re.compile(r" (?:preparation|the works|process|being prepared)\b")
_BEFORE_IT = re.compile(r"\b(?:before|until|till|ahead of|prior to)(?: the| a| his| her| their)? \Z")
_BACK = re.compile(r"\b(?:given back|returned|handed back|restored) to\b")
_SEIZED = re.compile(
    r"\b(?:seized|confiscated|impounded|arrested|equipment|phones?|laptops?|cameras?|computers?|passports?|servers?|belongings|devices?|drives?)\b"
)
_JAIL = re.compile(r"recept|detent|detain|isolat|colony|prison|remand|SIZO", re.IGNORECASE)
# "Is preparing a complaint", "plans to": not yet done.
_PLANNED = re.compile(
    r"\b(?:prepar(?:es?|ed|ing)|drafting|consider(?:s|ing)|(?:is|are|was|were) ready)\b[^.;,]{0,30}\Z", re.IGNORECASE
)
_UNREAL = re.compile(
    r"\b(?:will|would|shall|may|might|can|could|should|must|not|never|n't|if|unless|without|(?<!had )(?<!has )(?<!ruling )(?<!decision )(?<!order )(?<!owing )(?<!due )(?<!thanks )(?<!according )(?<!subject )to(?! (?:him|her|them|it|the|an?|his|their|its|this|that|[\ue000-\ue007])(?!\w))|intends?|plans?|threaten\w*|want\w*)(?: (?:be|have|been|also|not|even))* (?:[\w-]+ )?\Z|\b(?:no|not one of(?: the)?|not a single|none of(?: the)?|neither of(?: the)?)(?: [\w-]+){0,2} \Z",
    re.IGNORECASE,
)


def _step(parsed: Parsed, act: Act, before: Parsed | None) -> Step | None:
    verb = parsed.words[act.place]
    for place in objects(parsed, act):
        kind = of_noun(parsed, act, parsed.words[place].nouns, place)
        if kind:
            low, high = sorted((place, act.place))
            looked_at = kind[0] == "hearing" and verb.tense == "d" and LOOKS_AT.match(verb.low) is not None
            weak = "SEIZE" in act.classes and kind[0] == "search"
            return Step(*kind, *parsed.span(low, high), weak, at=verb.start, looked_at=looked_at)
    by_itself = alone(parsed, act)
    if by_itself:
        return Step(*by_itself, verb.start, verb.end)
    if pronoun(parsed, act):
        for known in _known(parsed, act, before):
            kind = of_noun(parsed, act, known, act.place)
            if kind:
                return Step(*kind, verb.start, verb.end)
        if not act.passive and not act.refused and COURT in told_by(parsed, act):
            # "The court of Aktau rejected it outright": what came before is no noun of procedure.
            plain = next((_PLAIN[name] for name in act.classes if name in _PLAIN), None)
            if plain:
                return Step("judgment", plain, verb.start, verb.end)
    if "FILE" in act.classes and _WITH_COURT.match(parsed.told.masked, verb.end):
        # "It was lodged with the court of Aktau": what it is stands in the heading.
        return Step("claim_filed", None, verb.start, verb.end)
    noted = subjectless(parsed, act)
    return Step(*noted, verb.start, verb.end) if noted else None


_WITH_COURT = re.compile(rf"(?: again| anew)?(?: on)?(?: {DATE})? (?:with|in|at|before) (?:the )?{COURT}")
_PLAIN = {"DISMISS": "dismissed", "GRANT": "granted"}


def told_by(parsed: Parsed, act: Act) -> str:
    """The text right before a verb, where its subject stands."""
    verb = parsed.words[act.place]
    return parsed.told.masked[max(0, verb.start - 12) : verb.start]


def _known(parsed: Parsed, act: Act, before: Parsed | None) -> Iterator[frozenset[str]]:
    for at in range(act.place - 1, -1, -1):
        if parsed.words[at].nouns:
            yield parsed.words[at].nouns
    if before:
        for word in reversed(before.words):
            if word.nouns:
                yield word.nouns
