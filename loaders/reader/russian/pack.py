"""What the reader needs to know of Russian, in one place."""

from __future__ import annotations

import re

from loaders.reader.calendar import Calendar
from loaders.reader.candidate import Candidate
from loaders.reader.claims import attributions, charges
from loaders.reader.facts import attack_candidate, sanction_candidate, step_candidate
from loaders.reader.frames import roles_of_events
from loaders.reader.header import name_letterhead, read_header
from loaders.reader.people import Cluster, Words, add_people, find_people
from loaders.reader.reading import Reading, candidate
from loaders.reader.russian.bodies import find_bodies
from loaders.reader.russian.claims import WORDS as CLAIMS
from loaders.reader.russian.clause import Clauses
from loaders.reader.russian.courts import find_courts
from loaders.reader.russian.dates import find_dates
from loaders.reader.russian.head import WORDS as HEADER
from loaders.reader.russian.law import find_articles, find_money
from loaders.reader.russian.lexicon import NOT_NAMES, NOUN
from loaders.reader.russian.morphology import given_forms, word_forms
from loaders.reader.russian.parts import parts
from loaders.reader.russian.roles import appositions, nominative, refer
from loaders.reader.russian.sanctions import sanctions
from loaders.reader.russian.statistics import statistics
from loaders.reader.russian.events import read_events
from loaders.reader.sanctions import overlaps_any
from loaders.reader.story import Story, tell

_SURNAMED = re.compile(r"(?:[оеё]в(?:а|у|е|ой|ым)?|ин(?:а|у|е|ой|ым)?|ск(?:ий|ая|ого|ому|ой|им|ую))\Z", re.IGNORECASE)
# A role, then at most a body's name in quotes and two words before the person's name.
_PHRASE_BEFORE = re.compile(
    r"(?:[А-ЯЁа-яё][\w-]* ){0,2}[А-ЯЁа-яё][\w-]*(?:,|»|\")?(?: «[^«»]{1,40}»| \"[^\"]{1,40}\")?,? ?\Z"
)
_VERB_AFTER = re.compile(
    r"(?: \([^()]{1,30}\))?,? (?:не |также |уже |сам |сама )?(?:[а-яё]+(?:л|ла|ли|лся|лась|лись|ет|ит|ют|ят|ется)|был|была|стал|стала|–|считает|говорит)(?!\w)"
)


def _role_before(reading: Reading, place: int) -> bool:
    match = _PHRASE_BEFORE.search(reading.view, max(0, place - 90), place)
    if not match:
        return False
    words = re.sub(r"«[^«»]*»|\"[^\"]*\"", "", match[0]).replace(",", " ").split()
    return any(NOUN.fullmatch(word) and not _SURNAMED.search(word) for word in words)


def _verb_after(reading: Reading, place: int) -> bool:
    return bool(_VERB_AFTER.match(reading.view, place))


class _NotNames(frozenset[str]):
    """Words that name nobody, and all nouns of roles unless they end as surnames do (`Акимов`)."""

    def __contains__(self, word: object) -> bool:
        return frozenset.__contains__(self, word) or bool(
            isinstance(word, str) and NOUN.fullmatch(word) and not _SURNAMED.search(word)
        )


WORDS = Words(
    _NotNames(NOT_NAMES),
    _role_before,
    _verb_after,
    lambda word: list(word_forms(word)),
    lambda word: bool(given_forms(word)),
)


def read_mentions(reading: Reading) -> list[Cluster]:
    """Find everything that is named in a Russian report; the people, clustered."""
    reading.header = read_header(reading, HEADER)
    calendar = Calendar(reading.header.period, reading.header.published)
    find_dates(reading, calendar)
    find_articles(reading)
    find_money(reading)
    find_courts(reading)
    find_bodies(reading)
    quoted = {quote.inner for quote in reading.quotes}
    found = [one for one in find_people(reading, WORDS) if (one.start, one.end) not in quoted]
    before = {one.start: _role_word(reading, one.start, one.end) for one in found}
    people = add_people(reading, found, WORDS, lambda person: nominative(person, reading.text, before))
    name_letterhead(reading)
    return people


# Before or after a name: it stands in an oblique case (`у <P>`, `<P> задержали`).
_GENITIVE = re.compile(r"(?<!\w)(?:у|от|для|против|без|из-за|кроме|помимо|в отношении|в пользу|в адрес) \Z")
_OBJECT = re.compile(r" (?:\d{1,2} [а-я]+ )?(?:[а-яё]{3,}ли)(?!\w)")


def _role_word(reading: Reading, place: int, end: int) -> str:
    """The role noun that governs a name, if one stands shortly before it in the sentence."""
    sentence = reading.sentences[reading.sentence_at(place)]
    low = max(sentence.start, place - 60)
    if _GENITIVE.search(reading.low, low, place) or _OBJECT.match(reading.low, end):
        return "у"
    if preposition := re.search(r"(?<!\w)(ко?) \Z", reading.low[low:place]):
        return preposition[1]
    nouns = [match[0] for match in NOUN.finditer(reading.view, low, place)]
    tail = reading.view[low:place]
    return nouns[-1] if nouns and not re.search(r"[,;:]", tail[tail.rfind(nouns[-1]) :]) else ""


def read_story(reading: Reading) -> tuple[Story, list[Candidate]]:
    """Read a Russian report: what it names, tells and counts."""
    people = read_mentions(reading)
    story = Story(reading, tell(reading), people)
    appositions(story)
    refer(story)
    story.told = tell(reading)
    clauses = [Clauses.of(told) for told in story.told]
    parts(story, clauses)
    facts = [
        candidate(reading, "statistic", one.start, one.end, one.value(), confidence=0.85) for one in statistics(story)
    ]
    places = [(one.start, one.end) for one in facts]
    steps, attacks = read_events(story, clauses)
    steps = [one for one in steps if not overlaps_any(one.start, one.end, places)]
    facts += [step_candidate(reading, one) for one in steps]
    facts += [sanction_candidate(reading, one) for one in sanctions(story, places)]
    facts += [attack_candidate(story, one) for one in attacks]
    roles_of_events(story, steps, attacks)
    facts += [*attributions(story, CLAIMS), *charges(story, CLAIMS)]
    return story, facts
