"""From the entries of a case to its nodes and relations: parties, charges, steps, sanctions."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from typing import Any

from graph.errors import InputError
from graph.model import Node, entity_id
from graph.schema import (
    Article,
    Awards,
    BeforeCourt,
    Case,
    ChargedUnder,
    Event,
    Imposed,
    InPlace,
    Involves,
    Judged,
    Law,
    Next,
    On,
    Over,
    PartOf,
    PartyTo,
    ReportedTo,
    Represents,
    Reviews,
    Sanction,
    Step,
    StepOf,
)
from graph.values import Span, When
from graph.vocabulary import Code, EventKind, PartyRole, Status, StepKind
from graph.wording import lasting
from loaders.caseformat import CaseEntry, SanctionEntry, StepEntry
from loaders.coding import Coding

_ARTICLE = re.compile(r"(?P<code>\w+)(?::\s*(?P<offence>.+)| (?P<article>\d+(?:-\d+)?)(?: part (?P<part>\S+))?)\Z")


def code_cases(coding: Coding, taken: dict[str, str]) -> list[tuple[CaseEntry, Case]]:
    """Add the case nodes of a file, so that everything may refer to them. `taken`: case key to file."""
    coded: list[tuple[CaseEntry, Case]] = []
    for entry in coding.file.content.cases:
        with coding.entry(entry):
            if entry.key in taken:
                raise InputError(f"the case '{entry.key}' is coded in {taken[entry.key]} already")
            taken[entry.key] = coding.file.name
            case = Case(
                slug=entry.key,
                name=entry.name,
                kind=entry.kind,
                summary=entry.summary,
                closed_court=entry.closed_court,
                **coding.fact(entry),
            )
            coding.remember(entry.key, coding.add(case))
            coded.append((entry, case))
    return coded


def code_procedure(coding: Coding, entry: CaseEntry, case: Case) -> None:
    """Add everything inside a case."""
    around = case.sources
    with coding.entry(entry):
        fact = coding.fact(entry)
        if entry.court:
            coding.link(BeforeCourt, case, coding.get(entry.court), **fact)
        if entry.place:
            coding.link(InPlace, case, coding.get(entry.place), **fact)
        for object_ in coding.all(entry.over):
            coding.link(Over, case, object_, **fact)
    _episodes(coding, entry, case, around)
    _parties(coding, entry, case, around)
    _charges(coding, entry, case, around)
    _steps(coding, entry, case, around)


def _episodes(coding: Coding, entry: CaseEntry, case: Case, around: tuple[Span, ...]) -> None:
    for one in entry.episodes:
        with coding.entry(one):
            fact = coding.fact(one, around)
            event = coding.add(
                Event(
                    id=entity_id("Event", "episode", case.slug, one.key),
                    kind=EventKind.ALLEGED_ACT,
                    name=one.name,
                    date=one.date,
                    note=one.note,
                    **fact,
                )
            )
            coding.remember(one.key, event)
            coding.link(PartOf, event, case, **fact)
            if one.place:
                coding.link(InPlace, event, coding.get(one.place), **fact)
            coding.involved(event, one.involves, fact["sources"])


def _parties(coding: Coding, entry: CaseEntry, case: Case, around: tuple[Span, ...]) -> None:
    for one in entry.parties:
        with coding.entry(one):
            party = coding.get(one.who)
            if one.role is PartyRole.PLAINTIFF:
                party = coding.facet(party, "Plaintiff")
            coding.link(PartyTo, party, case, role=one.role, **coding.fact(one, around))
    for acting in entry.representation:
        with coding.entry(acting):
            lawyer = coding.facet(coding.get(acting.lawyer), "Lawyer")
            coding.link(Represents, lawyer, coding.get(acting.of), case=case.id, **coding.fact(acting, around))


def _charges(coding: Coding, entry: CaseEntry, case: Case, around: tuple[Span, ...]) -> None:
    for one in entry.charges:
        with coding.entry(one):
            fact = coding.fact(one, around)
            people = coding.all(one.who)
            episode = coding.get(one.episode).id if one.episode else None
            for text in one.articles:
                article = _article(coding, text, fact["sources"])
                for person in people:
                    coding.link(ChargedUnder, person, article, charge=one.charge, case=case.id, episode=episode, **fact)


def _article(coding: Coding, text: str, sources: tuple[Span, ...]) -> Node:
    match = _ARTICLE.match(text)
    if not match:
        raise InputError(f"'{text}' is not an article; write cc 158, cao 456-2 part 3, or cc: the offence")
    code = Code[match["code"].upper()]
    number, part, offence = match["article"], match["part"], match["offence"]
    if number:
        name = article_name(code, number, part)
    else:
        name = f"{offence[:1].upper()}{offence[1:]} ({code.about}, article not printed)"
    article = coding.add(Article(code=code, article=number, part=part, offence=offence, name=name, sources=sources))
    law = coding.add(Law(code=code, name=code.about, sources=sources, status=Status.DERIVED))
    coding.link(PartOf, article, law, sources=sources, status=Status.DERIVED)
    return article


def article_name(code: Code, number: str, part: str | None) -> str:
    """What a person reads of an article."""
    return f"Article {number}" + (f" part {part}" if part else "") + f", {code.about}"


def _steps(coding: Coding, entry: CaseEntry, case: Case, around: tuple[Span, ...]) -> None:
    seen: Counter[tuple[str, str]] = Counter()
    previous: Node | None = None
    coded: list[tuple[StepEntry, Node]] = []
    for order, one in enumerate(entry.steps, start=1):
        with coding.entry(one):
            fact = coding.fact(one, around)
            mark = (str(one.kind), str(one.date))
            seen[mark] += 1
            step = coding.add(
                Step(
                    # Known by what it is, so that a step coded later between two others changes neither.
                    id=entity_id("Step", case.slug, one.key or "|".join(mark), 0 if one.key else seen[mark]),
                    kind=one.kind,
                    name=one.name or step_title(one.kind, one.date),
                    date=one.date,
                    outcome=one.outcome,
                    order=order,
                    note=one.note,
                    **fact,
                )
            )
            coding.remember(one.key, step)
            coding.link(StepOf, step, case, **fact)
            if previous:
                coding.link(Next, previous, step, **fact)
            previous = step
            coded.append((one, step))
    for one, step in coded:
        with coding.entry(one):
            _inside_step(coding, one, step, around)


def step_title(kind: StepKind, date: When | None) -> str:
    """What a person reads of a step that has no name of its own."""
    title = str(kind).replace("_", " ").capitalize()
    return f"{title}, {date}" if date else title


def _inside_step(coding: Coding, entry: StepEntry, step: Node, around: tuple[Span, ...]) -> None:
    fact = coding.fact(entry, around)
    if entry.court:
        coding.link(BeforeCourt, step, coding.get(entry.court), **fact)
    if entry.reviews:
        coding.link(Reviews, step, coding.get(entry.reviews), **fact)
    for judge in coding.all(entry.judges):
        coding.link(Judged, coding.facet(judge, "Judge"), step, **fact)
    for object_ in coding.all(entry.over):
        coding.link(Over, step, object_, **fact)
    for person in coding.all(entry.by):
        coding.link(Involves, step, person, role="actor", **fact)
    for authority in coding.all(entry.to):
        coding.link(ReportedTo, step, authority, **fact)
    for person in coding.all(entry.persons):
        coding.link(Involves, step, person, **fact)
    coding.involved(step, entry.findings, fact["sources"])
    for number, one in enumerate(entry.sanctions, start=1):
        with coding.entry(one):
            _sanction(coding, one, step, entry.date, number, fact["sources"])


def _sanction(
    coding: Coding, entry: SanctionEntry, step: Node, date: When | None, number: int, around: tuple[Span, ...]
) -> None:
    fact = coding.fact(entry, around)
    own: dict[str, Any] = {
        name: getattr(entry, name)
        for name in ("kind", "stage", "months", "days", "hours", "suspended_months", "jointly", "conditions")
    }
    total = entry.sum.at_rate(_day(date, coding, fact["sources"])) if entry.sum else None
    name = sanction_name(entry, str(total) if total else "")
    sanction = coding.add(Sanction(id=entity_id("Sanction", step.id, number), name=name, sum=total, **own, **fact))
    coding.link(Imposed, step, sanction, **fact)
    for person in coding.all(entry.on):
        coding.link(On, sanction, person, **fact)
    for person in coding.all(entry.to):
        coding.link(Awards, sanction, person, **fact)


def _day(date: When | None, coding: Coding, sources: tuple[Span, ...]) -> datetime.date | None:
    """The day whose MCI rate counts: that of the step, else the end of the report's period."""
    if date:
        return date.latest or date.earliest
    period = coding.documents[sources[0].source].entry.period
    return period.latest if period else None


def sanction_name(entry: SanctionEntry, total: str) -> str:
    """What a person reads of a sanction; `total` is its sum as text."""
    about = entry.kind.about.partition(" (")[0]
    parts = [about[:1].upper() + about[1:]]
    parts += lasting(entry.months, entry.days, entry.hours)
    if entry.suspended_months is not None:
        parts.append(f"put off for {' '.join(lasting(entry.suspended_months))}")
    if total:
        parts.append(total)
    if entry.stage != "imposed":
        parts.append(str(entry.stage))
    return ", ".join(parts)
