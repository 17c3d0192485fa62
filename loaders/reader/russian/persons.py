"""The people of a Russian report: what is a name, what is a nickname, and how each is called in full."""

from __future__ import annotations

import re

from loaders.reader.clusters import Cluster, Found, Words, add_people
from loaders.reader.people import find_people
from loaders.reader.reading import Mention, Reading
from loaders.reader.russian.cases import masculine_oblique
from loaders.reader.russian.dictionary import common_noun
from loaders.reader.russian.lexicon import NOT_NAMES, NOUN
from loaders.reader.russian.morphology import given_forms, word_forms
from loaders.reader.russian.nominatives import nominative

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


def name_people(reading: Reading) -> list[Cluster]:
    """Find the people of a document and add their mentions, nicknames among them."""
    quoted = {quote.inner for quote in reading.quotes}
    found = [one for one in find_people(reading, WORDS) if (one.start, one.end) not in quoted]
    nicknames = _nicknames(reading, found)
    places = [(start, end) for start, end, _ in nicknames]
    found = [one for one in found if not any(one.start < end and start < one.end for start, end in places)]
    found = [one for one in found if not _no_name(reading, one, found)]
    before = {one.start: _role_word(reading, one.start, one.end) for one in found}
    people = add_people(reading, found, WORDS, lambda person: nominative(person, reading.text, before))
    for start, end, owner in nicknames:
        person = next((one for one in people if owner in one.members), None)
        if person is not None:
            shown = reading.view[start:end]
            for match in re.finditer(rf"(?<!\w){re.escape(shown)}(?!\w)", reading.view):
                if not any(one.start < match.end() and match.start() < one.end for one in found):
                    reading.mentions.append(Mention(*match.span(), "Person", {"name": person.name}, ("name",), 0.7))
    return people


_ALIAS = r"[\"']?(?P<alias>[А-ЯЁӘҒҚҢӨҰҮҺІA-Z][\w-]+(?: [А-ЯЁӘҒҚҢӨҰҮҺІA-Z][\w-]+)?)[\"']?"
_KNOWN_AS = (
    r"(?:известн\w+ (?:также )?(?:в \w+ )?(?:как|под (?:именем|псевдонимом|ником))"
    r"|(?:он|она) же|(?:по|с) (?:прозвищ|кличк)\w+|под (?:псевдонимом|ником)|псевдоним –)"
)
_AFTER_NAME = re.compile(rf",? \(?{_KNOWN_AS} {_ALIAS}")
_BEFORE_NAME = re.compile(rf"(?<!\w){_ALIAS},? (?:он|она) же,? \Z|{_KNOWN_AS} {_ALIAS.replace('alias', 'alias2')} \(\Z")


def _nicknames(reading: Reading, found: list[Found]) -> list[tuple[int, int, Found]]:
    """Places of nicknames with whose they are: `<P>, известный как Тима`, `Инкар, она же <P>`."""
    result: list[tuple[int, int, Found]] = []
    for one in found:
        after = _AFTER_NAME.match(reading.view, one.end)
        if after:
            fuller = next((other for other in found if other.start == after.start("alias")), None)
            if fuller and fuller.name.surname and not one.name.surname:
                # `Инкар, она же <P>`: the full name is the second.
                result.append((one.start, one.end, fuller))
            else:
                result.append((*after.span("alias"), one))
        before = _BEFORE_NAME.search(reading.view, max(0, one.start - 80), one.start)
        if before:
            result.append((*before.span("alias" if before["alias"] else "alias2"), one))
    taken = {(start, end) for start, end, _ in result}
    return [one for one in result if (one[2].start, one[2].end) not in taken]


def _no_name(reading: Reading, one: Found, found: list[Found]) -> bool:
    """Whether a lone word that looks like a surname is a common word or an adjective of a place."""
    if one.name.given or one.name.initials or not one.name.surname:
        return False
    word = one.name.surname
    if any(
        other.name.surname
        and other is not one
        and (other.name.given or other.name.initials)
        and _alike(other.name.surname, word)
        for other in found
    ):
        return False
    if re.search(r"(?:ск|цк)(?:ий|ая|ое|ого|ому|им|ом|ой|ую)\Z", word) and re.match(
        r" [а-яё]", reading.view[one.end :]
    ):
        return not re.match(
            r" (?:не |был|была)?[а-яё]*(?:л|ла|ет|ит|ен|ена)(?!\w)", reading.view[one.end : one.end + 30]
        )
    starts = reading.sentences[reading.sentence_at(one.start)].start == one.start
    plural = re.fullmatch(r"(.{4,})(?:ов|ев)", word)
    if starts and plural and NOUN.fullmatch(plural[1]) and plural[1].casefold() not in ("аким",):
        return True
    return starts and common_noun(word)


def _alike(left: str, right: str) -> bool:
    return left[: max(3, len(left) - 3)] == right[: max(3, len(left) - 3)]


# Before or after a name: it stands in an oblique case (`у <P>`, `<P> задержали`).
_GENITIVE = re.compile(
    r"(?<!\w)(?:у|от|для|против|без|из-за|кроме|помимо|в отношении|в пользу|в адрес|под председательством|во главе с) \Z"
)
# `<P> обозвала`: a name in the nominative, whatever stands before it.
_SHE_DID = re.compile(r" (?:не |также |уже )?[а-яё]{3,}(?:ла|лась)(?!\w)")
_OBJECT = re.compile(r" (?:\d{1,2} [а-я]+ )?(?:[а-яё]{3,}ли)(?!\w)")


def _role_word(reading: Reading, place: int, end: int) -> str:
    """The role noun that governs a name, if one stands shortly before it in the sentence."""
    sentence = reading.sentences[reading.sentence_at(place)]
    low = max(sentence.start, place - 60)
    if _GENITIVE.search(reading.low, low, place) or _OBJECT.match(reading.low, end):
        return "у"
    if _SHE_DID.match(reading.low, end):
        return ""
    if preposition := re.search(r"(?<!\w)(ко?) \Z", reading.low[low:place]):
        return preposition[1]
    if not (named := list(NOUN.finditer(reading.view, low, place))) and reading.view.startswith(", ", end):
        # `дали <P>, автору блога`: what he is, told after the name, has its case.
        behind = NOUN.match(reading.view, end + 2)
        return behind[0] if behind and masculine_oblique(behind[0]) else ""
    nouns = [match[0] for match in named]
    tail = reading.view[low:place]
    return nouns[-1] if nouns and not re.search(r"[,;:]", tail[tail.rfind(nouns[-1]) :]) else ""
