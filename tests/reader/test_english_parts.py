"""Who is plaintiff, defendant, victim, attacker in sentences of our own wording, and who is not."""

from __future__ import annotations

import pytest

from loaders.documents import Document
from loaders.reader.english.clauses import clauses
from loaders.reader.english.pack import read_mentions
from loaders.reader.reading import Reading
from loaders.reader.story import SIGNS, tell
from tests.reader.test_english_phrases import HEAD, lines, read


def roles_of(person: str, sentence: str) -> set[str]:
    """The roles that a report of one sentence gives a person."""
    return {
        role
        for one in read(sentence)
        if one.kind == "role" and one.value["person"] == person
        for role in one.value["roles"]
    }


@pytest.mark.parametrize(("wanted", "sentence"), lines("english-parts.txt"))
def test_a_part_is_read(wanted: str, sentence: str) -> None:
    role, _, person = wanted.partition(" ")
    assert role in roles_of(person, sentence)


@pytest.mark.parametrize(("unwanted", "sentence"), lines("english-no-parts.txt"))
def test_a_part_is_not_read_into_it(unwanted: str, sentence: str) -> None:
    role, _, person = unwanted.partition(" ")
    assert role not in roles_of(person, sentence)


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("On 3 May the editor Oleg Sidorov (aged 40) was again convicted.", ["<P> was convicted."]),
        ("Oleg Sidorov, who had been fined before, was released.", ["<P> had been fined before,", "<P> was released."]),
        ("Oleg Sidorov, whom Dina Omar accused of libel, won.", ["<P> accused <P> of libel,", "<P> won."]),
        ("The court fined the reporters Oleg Sidorov and Dina Omar.", ["The court fined <P>."]),
        ('Oleg Sidorov said "I was beaten by Dina Omar at home".', ['<P> said "".']),
    ],
)
def test_a_sentence_made_plain(sentence: str, wanted: list[str]) -> None:

    reading = Reading.of(Document.of_text(f"{HEAD}{sentence}\n"))
    read_mentions(reading)
    told = tell(reading)[-1]
    texts = [one.text.strip().replace(SIGNS["Person"], "<P>") for one in clauses(reading, told)]
    assert texts == wanted
