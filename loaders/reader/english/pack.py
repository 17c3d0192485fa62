"""What the reader needs to know of English, in one place."""

from __future__ import annotations

import re

from loaders.reader.aliases import one_name_each
from loaders.reader.calendar import Calendar
from loaders.reader.candidate import Candidate
from loaders.reader.claims import attributions, charges
from loaders.reader.clusters import Cluster, Words, add_people, fullest
from loaders.reader.detentions import with_detentions
from loaders.reader.english.articles import find_articles
from loaders.reader.english.attacks import FRAMES, read_attacks
from loaders.reader.english.bodies import find_bodies
from loaders.reader.english.claims import WORDS as CLAIMS
from loaders.reader.english.courts import find_courts
from loaders.reader.english.dates import find_dates
from loaders.reader.english.harm_figures import harm_figures
from loaders.reader.english.harms import UNANSWERED
from loaders.reader.english.head import WORDS as HEADER
from loaders.reader.english.implied import implied
from loaders.reader.english.lexicon import NOT_NAMES, PERSON_VERBS, ROLE_OF
from loaders.reader.english.money import find_money
from loaders.reader.english.outcomes import settle_outcomes
from loaders.reader.english.parts import parts
from loaders.reader.english.referring import refer
from loaders.reader.english.roles import appositions
from loaders.reader.english.sanctions import sanctions
from loaders.reader.english.statistics import statistics
from loaders.reader.english.step_parties import complete_parties
from loaders.reader.english.steps import read_steps
from loaders.reader.english.unmarked import find_unmarked
from loaders.reader.event_roles import roles_of_events
from loaders.reader.events import told_once
from loaders.reader.facts import attack_candidate, sanction_candidate, step_candidate
from loaders.reader.header import name_letterhead, read_header
from loaders.reader.naming import is_given
from loaders.reader.people import find_people
from loaders.reader.reading import Reading, candidate
from loaders.reader.story import Story, tell

_TITLE = re.compile(r"(?:Mr|Mrs|Ms|Dr|Prof|Capt|Col|Maj|Gen|Lt|Sgt)\.? \Z")
_WORD_BEFORE = re.compile(r"([A-Za-z][\w-]*),? \Z")
# "the correspondent of the newspaper "X" ": a name follows.
_STAFF_BEFORE = re.compile(
    rf"\b(?:{'|'.join(map(re.escape, sorted(ROLE_OF, key=len, reverse=True)))}) (?:of|from|at|for|with) (?:the )?(?:[\w-]+ ){{0,4}}[\x22“«][^\x22”»]{{2,40}}[\x22”»] \Z"
)
_VERB_AFTER = re.compile(
    r"(?:'s)?(?: \([^()]{1,30}\))?,? (?:also |has |had |then |later |was |is |were |would |will |did |does )?([a-z]+)"
)
_NOUN_AFTER = re.compile(r", (?:[a-z-]+ )?([a-z-]+)")
_APPOSITION = re.compile(
    r", (?:an? |the |who |whose |his |her |its |chief |former |head |deputy |ex-|editor|journalist|lawyer|director|owner)"
)


_MEDIUM = r"(?:blog|weekly|newspaper|paper|site|website|portal|channel|magazine|station|daily|monthly|podcast|journal)"
# "<name>, author of the blog Oraz Dala", "who keeps the channel …", "the meat plant Altyn Tuyaq": no person.
_BODY_BEFORE = re.compile(
    rf"[A-Z][\w'-]+, (?:(?:the|an?|then|former|now) )?(?:[\w-]+ ){{1,3}}(?:of|at|for|with|from) (?:the )?(?:[\w-]+ ){{0,2}}{_MEDIUM} \Z"
    rf"|\b(?:runs|keeps|edits|owns|publishes|administers|hosts|founded|created|leads) (?:the |a )?(?:[\w-]+ ){{0,2}}{_MEDIUM} \Z"
    r"|(?<!of )(?<!from )(?<!at )\bthe (?:[\w-]+ )?(?:plant|firm|factory|hotel|restaurant|mine|refinery|depot) \Z"
)


def _body_before(reading: Reading, place: int) -> bool:
    return bool(_BODY_BEFORE.search(reading.view, max(0, place - 90), place))


def _role_before(reading: Reading, place: int) -> bool:
    if _TITLE.search(reading.view, max(0, place - 8), place):
        return True
    if _STAFF_BEFORE.search(reading.view, max(0, place - 110), place):
        return True
    match = _WORD_BEFORE.search(reading.view, max(0, place - 40), place)
    return bool(match) and match[1].casefold() in ROLE_OF  # type: ignore[index]


def _verb_after(reading: Reading, place: int) -> bool:
    match = _VERB_AFTER.match(reading.view, place)
    if match and match[1] in PERSON_VERBS:
        return True
    if _APPOSITION.match(reading.view, place):
        return True
    noun = _NOUN_AFTER.match(reading.view, place)
    return bool(noun) and noun[1] in ROLE_OF  # type: ignore[index]


WORDS = Words(NOT_NAMES | frozenset(ROLE_OF), _role_before, _verb_after, lambda word: [word], is_given, _body_before)


def read_story(reading: Reading) -> tuple[Story, list[Candidate]]:
    """Read an English report: what it names, tells and counts."""
    people = read_mentions(reading)
    story = Story(reading, tell(reading), people)
    appositions(story)
    refer(story)
    story.told = tell(reading)
    parts(story)
    facts = [
        candidate(reading, "statistic", one.start, one.end, one.value(), confidence=0.85) for one in statistics(story)
    ]
    places = [(one.start, one.end) for one in facts]
    imposed = sanctions(story, places)
    told_steps = read_steps(story, FRAMES, places)
    told_steps += implied(story, FRAMES, told_steps, imposed)
    steps = told_once(sorted(told_steps, key=lambda one: (one.order, one.start)))
    facts += [sanction_candidate(reading, one) for one in imposed]
    attacks = told_once(read_attacks(story, FRAMES, places), apart=True)
    roles_of_events(story, steps, attacks, UNANSWERED)
    steps = settle_outcomes(story, steps, imposed)
    complete_parties(story, steps)
    facts += [step_candidate(reading, one) for one in steps]
    facts += [
        attack_candidate(story, one, harm_figures(reading, one)) for one in with_detentions(story, attacks, steps)
    ]
    facts += [*attributions(story, CLAIMS), *charges(story, CLAIMS)]
    return story, facts


def read_mentions(reading: Reading) -> list[Cluster]:
    """Find everything that is named in an English report; the people, clustered."""
    reading.header = read_header(reading, HEADER)
    header = reading.header
    calendar = Calendar(header.period, header.published, printed="period" not in header.inferred)
    find_dates(reading, calendar)
    find_articles(reading)
    find_money(reading)
    find_courts(reading)
    find_bodies(reading)
    found = find_people(reading, WORDS)
    people = add_people(reading, found, WORDS, lambda person: fullest(reading, person))
    find_unmarked(reading)
    one_name_each(reading)
    name_letterhead(reading)
    return people
