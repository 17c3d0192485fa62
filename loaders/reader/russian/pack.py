"""What the reader needs to know of Russian, in one place."""

from __future__ import annotations

import re

from loaders.reader.calendar import Calendar
from loaders.reader.candidate import Candidate
from loaders.reader.claims import charges
from loaders.reader.clusters import Cluster
from loaders.reader.event_roles import roles_of_events
from loaders.reader.events import Event
from loaders.reader.facts import attack_candidate, sanction_candidate, step_candidate
from loaders.reader.header import name_letterhead, read_header
from loaders.reader.reading import Reading, candidate
from loaders.reader.russian.bodies import find_bodies
from loaders.reader.russian.claims import WORDS as CLAIMS
from loaders.reader.russian.claims import spoken
from loaders.reader.russian.clause import Clauses
from loaders.reader.russian.courts import find_courts
from loaders.reader.russian.dates import find_dates
from loaders.reader.russian.events import read_events
from loaders.reader.russian.head import WORDS as HEADER
from loaders.reader.russian.law import find_articles, find_money
from loaders.reader.russian.parts import parts
from loaders.reader.russian.persons import name_people
from loaders.reader.russian.publisher import name_publisher
from loaders.reader.russian.roles import appositions, refer
from loaders.reader.russian.sanctions import sanctions
from loaders.reader.russian.sides import both_sides, complainants, sides
from loaders.reader.russian.signatures import signed
from loaders.reader.russian.statistics import statistics
from loaders.reader.sanctions import overlaps_any
from loaders.reader.story import Story, tell


def read_mentions(reading: Reading) -> list[Cluster]:
    """Find everything that is named in a Russian report; the people, clustered."""
    reading.header = read_header(reading, HEADER)
    header = reading.header
    calendar = Calendar(header.period, header.published, printed="period" not in header.inferred)
    find_dates(reading, calendar)
    find_articles(reading)
    find_money(reading)
    find_courts(reading)
    name_publisher(reading)
    find_bodies(reading)
    people = name_people(reading)
    name_letterhead(reading)
    return people


def read_story(reading: Reading) -> tuple[Story, list[Candidate]]:
    """Read a Russian report: what it names, tells and counts."""
    people = read_mentions(reading)
    story = Story(reading, tell(reading), people)
    appositions(story)
    signed(story)
    refer(story)
    story.told = tell(reading)
    clauses = [Clauses.of(told) for told in story.told]
    parts(story, clauses, sides(story))
    facts = [
        candidate(reading, "statistic", one.start, one.end, one.value(), confidence=0.85) for one in statistics(story)
    ]
    places = [(one.start, one.end) for one in facts]
    steps, attacks = read_events(story, clauses)
    steps = [one for one in steps if not (overlaps_any(one.start, one.end, places) or _of_figure(story, one, places))]
    attacks = [one for one in attacks if not overlaps_any(one.start, one.end, places)]
    facts += [sanction_candidate(reading, one) for one in sanctions(story, places)]
    attacks = [one for one in attacks if not _of_a_suspect(story, one)]
    facts += [attack_candidate(story, one) for one in attacks]
    roles_of_events(story, steps, [])
    roles_of_events(story, [], [one for one in attacks if not _lawful(story, one)])
    complainants(story, steps)
    both_sides(story, steps)
    facts += [step_candidate(reading, one) for one in steps]
    facts += [*spoken(story, places), *charges(story, CLAIMS)]
    return story, facts


# How far before what it counts a number may stand, in characters.
_BEFORE = 40


def _of_figure(story: Story, step: Event, places: list[tuple[int, int]]) -> bool:
    """Whether a step without parties of its own is what a published number counts: `8 были задержаны`."""
    if step.own_date or step.court or ("persons" not in step.inferred and step.persons):
        return False
    return any(
        0 <= step.start - end < _BEFORE and not re.search(r"[.;]", story.reading.view[end : step.start])
        for _, end in places
    )


def _of_a_suspect(story: Story, attack: Event) -> bool:
    """Whether somebody was seized who is no journalist, activist or victim: who set the car on fire."""
    return (
        attack.kind == "detention"
        and bool(attack.victims)
        and not any(story.has(name, "journalist", "activist", "victim") for name in attack.victims)
    )


def _lawful(story: Story, attack: Event) -> bool:
    """Whether a detention is that of a defendant: an attack, but who is tried is listed as defendant."""
    return attack.kind == "detention" and any(story.has(name, "defendant") for name in attack.victims)
