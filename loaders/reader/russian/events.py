"""Steps and attacks of Russian reports: what the rules over clauses find, with date, court and people."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.reader.events import Event, carried_date, clause_date, court_of, people_of, told_once
from loaders.reader.frames import Frames, exclude
from loaders.reader.reading import Reading
from loaders.reader.russian.attacks import ATTACKS
from loaders.reader.russian.clause import Clauses
from loaders.reader.russian.guesses import guess
from loaders.reader.russian.rule import Rule, Table
from loaders.reader.russian.steps import STEPS
from loaders.reader.story import Story, Told, pattern
from loaders.reader.targets import targets_of

FRAMES = Frames(
    supreme=re.compile(r"[Вв]ерховн|[Кк]ассац"),
    same_court=re.compile(r"(?<!\w)т(?:ем|им|от|ого) же суд", re.IGNORECASE),
    the_court=re.compile(r"(?<!\w)(?:суд(?:ья|а|ом)?|коллеги\w+)(?!\w)", re.IGNORECASE),
    dateline=re.compile(r"\W*\ue005[,.:]? ?(?:г\. )?(?:\ue007|[А-Я][\w-]+)?[.,:]? ?"),
)


_STEPS, _ATTACKS = Table(STEPS), Table(ATTACKS)


def read_events(story: Story, sentences: list[Clauses]) -> tuple[list[Event], list[Event]]:
    """The steps and the attacks that a report tells, in the order of the text."""
    steps: list[Event] = []
    attacks: list[Event] = []
    focus: list[str] = []
    paragraph = -1
    for order, clauses in enumerate(sentences):
        told = clauses.told
        if story.reading.blocks[told.sentence.block].kind == "heading":
            continue
        block = story.reading.blocks[told.sentence.block]
        if told.sentence.block != paragraph or (block.kind == "item" and told.sentence.start <= block.start + _MARK):
            # Each paragraph, and each item of a list, tells of its own people.
            focus, paragraph = [], told.sentence.block
        here = _apply(story, clauses, _STEPS, focus, order)
        for kind, outcome, shape in _PHRASES:
            for match in shape.finditer(told.masked):
                for one in here:
                    if one.event.kind == kind and one.low < match.end() and match.start() < one.high:
                        one.event.outcome = one.event.outcome or outcome
                if not told.in_quotation(match.start()) and not any(
                    one.event.kind == kind and one.low < match.end() and match.start() < one.high for one in here
                ):
                    told_as = Rule(kind, outcome, (), weak=kind == "judgment" and outcome in (None, "granted"))
                    event = _event(story, told, *match.span(), told_as, focus, order)
                    here.append(_Here(event, *match.span(), match.start()))
        if _THE_REST.search(told.masked):
            # `В остальном отказано`: what was granted, was granted in part.
            here = [one for one in here if one.event.kind != "judgment" or one.event.outcome != "dismissed"]
            granted = [*(one.event for one in here), *reversed(steps[-_SOON:])]
            if part := next((one for one in granted if one.kind == "judgment" and one.outcome == "granted"), None):
                part.outcome = "partly_granted"
        harm = sorted(_apply(story, clauses, _ATTACKS, focus, order), key=lambda one: one.low)
        if not here and not harm and (guessed := guess(clauses)):
            kind, outcome, low, high = guessed
            here.append(
                _Here(_event(story, told, low, high, Rule(kind, outcome, (), weak=True), focus, order), low, high, low)
            )
        steps += _settled(here)
        attacks += [_dated(story, told, one.event) for one in harm]
        names = story.parties(one.value["name"] for one in told.mentions("Person"))
        if names:
            focus = names
    return _one_telling(steps, story.reading), _held_once(told_once(attacks, apart=True))


_THE_REST = re.compile(
    r"(?<!\w)в (?:остальн\w+|другой|прочей)(?: части)?(?: (?:иска|требований|исковых требований))?(?: [\w\ue000]+)? (?:отказа|отклон)\w+|отказа\w+ в остальн\w+",
    re.IGNORECASE,
)
# How long the mark of an item may be, in characters.
_MARK = 6


@dataclass(slots=True)
class _Here:
    """An event with its place in the masked sentence and that of its verb."""

    event: Event
    low: int
    high: int
    head: int


def _apply(story: Story, clauses: Clauses, rules: Table, focus: list[str], order: int) -> list[_Here]:
    """The events of one sentence; of two rules that tell the same or exclude each other the first wins."""
    told = clauses.told
    here: list[_Here] = []
    for rule in rules.worth(clauses.present):
        for low, high, head in clauses.hits(rule):
            if told.in_quotation(head.start) or any(
                head.start == one.head
                or (
                    (rule.kind == one.event.kind or exclude(one.event.kind, rule.kind))
                    and one.low < high
                    and low < one.high
                )
                for one in here
            ):
                continue
            event = _event(story, told, low, high, rule, focus, order)
            event.start, event.end = told.span(*clauses.around(low, high))
            if event.kind == "appeal_decision" and "supreme" in clauses.present and "appellate" not in clauses.present:
                event.kind = "cassation_decision"
            if (
                event.kind == "judgment"
                and event.outcome in (None, "granted")
                and rule.kind == "judgment"
                and clauses.present & _CRIMINAL
            ):
                event.outcome = "convicted"
            here.append(_Here(event, low, high, head.start))
    return here


# What is told without a verb of its own, or across clauses.
_PHRASES = (
    ("appeal_decision", "upheld", pattern(r"остави\w+ вс[её] как есть|остал\w+ при (?:том же|своем|своём) мнении|довод\w* [^.;]{0,40}не убедил\w* [^.;]{0,30}(?:апелляц|коллеги|<C>)\w*|апелляци\w+ не помогла|ничего не изменил\w*(?= в (?:приговор|решени))")),
    ("appeal_decision", "upheld", pattern(r"<C> (?:[\w\ue005-]+ ){0,3}?(?:с (?:этим|ним|ней|коллегами|такими выводами|выводами (?:[\w-]+ ){0,3}))? ?согласил(?:ся|ась)(?! на)")),
    ("judgment", "fined", pattern(r"<P>[^.;]{0,60} – <M>(?: \([^()]*\))? (?:по|за) ")),
    ("judgment", "fined", pattern(r"\A\W*(?:приговор|наказание|итог|решение|вердикт)(?: суда)? (?:–|-|:) штраф")),
    ("judgment", "convicted", pattern(r"\A\W*(?:приговор|наказание|итог|вердикт)(?: суда)? (?:–|-|:) [^.;,]{0,30}(?:лет|год|года|месяц\w*|условн\w*|суток)(?!\w)")),
    ("judgment", "dismissed", pattern(r"(?:решил|вынес|разрешил)\w* [^.;]{0,30}в пользу (?:газет|редакц|издани|ответчи|журналист|<O>)\w*")),
    ("judgment", "granted", pattern(r"(?:решил|вынес|разрешил)\w* [^.;]{0,30}в пользу (?:<P>|<G>|[\w-]+)")),
    ("judgment", "granted", pattern(r"по (?:решению|приговору|постановлению) (?:<C>|суда)[^.;]{0,60}(?:выплат|взыска|заплат|опроверг|заблокир|лиш)\w*")),
    ("judgment", "convicted", pattern(r"(?:лет|год|года|месяц\w*|суток)(?!\w)[^.;]{0,30} – (?:так(?:ов|ой|ово)|это) (?:[а-я]+ )?(?:приговор|вердикт|решение|наказание)")),
    ("judgment", "acquitted", pattern(r"(?:приговор|вердикт|решение)[^.;:–]{0,40}(?:–|:) (?:не ?виновен|не ?виновн\w+|оправда\w+)")),
    ("search", None, pattern(r"(?:в ходе|после|при|во время) обыск(?:а|ов|е|ах)(?!\w)")),
    ("complaint", None, pattern(r"вызвал\w* (?:полицию|наряд|милицию|полицейских)(?!\w)|(?<!\w)(?:полицию|наряд полиции) [^.;,]{0,20}(?:вызвал|вызывал)\w*")),
    ("arrest", None, pattern(r"мер\w+ пресечения (?:–|-|:) (?:содержани|арест|домашн)\w+")),
    ("mediation", "settled", pattern(r"(?:закончил|завершил|разошл|решил)\w* (?:дело )?(?:миром|полюбовно)")),
    ("judgment", "dismissed", pattern(r"(?:встал|принял|занял)\w* (?:на )?сторону (?:[\w-]+ )?(?:газет|редакц|издани|ответчи|журналист|блогер|<O>)\w*")),
    ("judgment", "granted", pattern(r"(?:встал|принял|занял)\w* (?:на )?сторону (?:<P>|<G>|[\w-]+)")),
    ("judgment", "acquitted", pattern(r"(?:решил|счел|счёл|постановил|приш\w+ к выводу|установил)\w*,? что [^.;]{0,80}(?:нет|не усмотр\w+|отсутств\w+) [^.;]{0,30}(?:состав|событи)\w*")),
    ("complaint", None, pattern(r"(?:после|по) (?:обращени|жалоб|заявлени)\w+ (?:[\w-]+,? ){0,5}<P>|(?:после|по) (?:обращени|жалоб|заявлени)\w+ котор\w+")),
    ("judgment", None, pattern(r"(?:решени|приговор|постановлени|определени)\w+ (?:судьи )?<C>(?: от)? <D>|(?:решени|приговор|постановлени)\w+ (?:<C> )?от <D>|(?:решени|постановлени|приговор|определени)(?:ем|ом) <C>|\A\W*(?:решение|приговор) (?:–|от) <D>")),
    ("hearing", None, pattern(r"\A\W*(?:день|заседание) (?:перв|втор|трет|четв|пят|шест|седьм|восьм|девят|десят)\w+\W{1,3}(?:\(?<D>|прения)|\A\W*(?:перв|втор|трет|четв|пят|шест)\w+ (?:заседание|слушание|день)")),
)  # fmt: skip


def _settled(here: list[_Here]) -> list[Event]:
    """The steps of a sentence: hearing a case goes into its decision, a new trial into what was overturned."""
    kinds = {one.event.kind for one in here}
    decided = kinds & {"judgment", "appeal_decision", "cassation_decision"}
    kept: list[Event] = []
    for one in sorted(here, key=lambda one: (one.event.weak, one.low)):
        event = one.event
        if event.kind in ("hearing", "enforcement") and decided:
            continue
        if event.kind in ("review", "termination") and any(
            other.event.kind in _DECISIONS and not (event.own_date and other.event.date != event.date) for other in here
        ):
            continue
        if event.kind == "other" and event.outcome == "refused" and event.weak and len(here) > 1:
            continue
        if event.kind in _DECISIONS | {"judgment"} and any(_one_decision(event, other) for other in kept):
            continue
        kept.append(event)
    return sorted(kept, key=lambda event: event.start)


_CRIMINAL = frozenset(("guilty", "criminal_term", "convict"))


def _one_decision(event: Event, other: Event) -> bool:
    """Whether two decisions of a sentence are one: an appeal granted and the term cut."""
    return (
        other.kind in _DECISIONS | {"judgment"}
        and (event.weak or other.kind == event.kind)
        and event.court == other.court
        and (event.date == other.date)
        and (event.weak or event.persons == other.persons or event.kind in _DECISIONS)
    )


def _dated(story: Story, told: Told, attack: Event) -> Event:
    """An attack with the day that was told before it, when none is told with it."""
    if attack.date is None and (date := carried_date(story, told, attack.order)):
        attack.date, attack.inferred = date, (*attack.inferred, "date")
    return attack


def _event(story: Story, told: Told, start: int, end: int, rule: Rule, focus: list[str], order: int) -> Event:
    date, own = clause_date(story, told, start, end, FRAMES)
    court, guessed_court = court_of(story, told, start, end, FRAMES)
    kind = rule.kind
    if kind == "appeal_decision" and court and FRAMES.supreme.search(court):
        kind = "cassation_decision"
    persons, guessed = people_of(story, told, start, end, focus)
    targets, victims = targets_of(story, told, (start, end), kind)
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
        targets=targets,
        victims=victims,
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
    _heard_and_decided(kept)
    kept = [one for one in kept if not _within_another(one, kept)]
    for event in kept:
        event.kind = event.kind.split(" ")[0]
    return kept


def _heard_and_decided(events: list[Event]) -> None:
    """`9 мая суд рассмотрел иск. Взыскано 50 тысяч`: the judgment is of the day and the court of the hearing."""
    for hearing in [one for one in events if one.kind == "hearing" and one.date]:
        for one in events:
            if (
                one.kind == "judgment"
                and not one.own_date
                and one.case == hearing.case
                and 0 < one.order - hearing.order <= _SOON
                and one.court in (None, hearing.court)
            ):
                one.date, one.court = hearing.date, hearing.court
                break


# How many sentences after its hearing a judgment is told.
_SOON = 2


def _held_once(attacks: list[Event]) -> list[Event]:
    """One detention for being seized, driven away and locked up."""
    kept: list[Event] = []
    for one in attacks:
        if one.kind == "detention" and any(
            other.kind == "detention"
            and other.case == one.case
            and one.order - other.order <= 1
            and (other.date == one.date or not one.own_date)
            and (set(other.victims) & set(one.victims) or not one.victims)
            for other in kept
        ):
            continue
        kept.append(one)
    return kept


def _within_another(event: Event, events: list[Event]) -> bool:
    """Whether a step is part of a decision told beside it: the day's hearing, the sums of a sentence."""
    if event.kind == "detention" and event.weak:
        return any(
            one.kind in ("detention", "arrest") and one.case == event.case and one is not event for one in events
        )
    if event.kind == "hearing":
        return any(
            one.kind in _DECISIONS | {"judgment"}
            and one.date == event.date
            and (0 <= one.order - event.order <= 2 or (0 < event.order - one.order <= 3 and one.case == event.case))
            for one in events
        )
    return (
        event.kind == "judgment"
        and event.weak
        and not event.own_date
        and any(one.kind == "judgment" and one.case == event.case and one.order < event.order for one in events)
    )


_DECISIONS = frozenset(("appeal_decision", "cassation_decision"))
