"""Idioms of accusing, denying, disputing and owning up in English, beside the plain verbs of saying."""

from __future__ import annotations

import pytest

from loaders.documents import Document
from loaders.reader.candidate import read
from loaders.reader.rules import Rules

HEAD = "Freedom of speech: chronicle of May 2019\n\n"


def stances(sentence: str) -> list[str]:
    accepted = read(Document.of_text(HEAD + sentence), Rules()).accepted
    return [one.value["stance"] for one in accepted if one.kind == "attribution"]


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        # Blame
        ("The widow holds the hospital responsible for the delay.", "alleged"),
        ("Fishermen lay the blame on the chemical plant.", "alleged"),
        ("The union reproached the channel for hiding the strike.", "alleged"),
        ("Residents impute the floods to the reservoir's owner.", "alleged"),
        ("The columnist insinuated that the mayor had bought the votes.", "alleged"),
        ("The newsroom sees in the inspection an attempt to close it.", "alleged"),
        ("The imam felt insulted by the drawing.", "alleged"),
        ("The portal is said to have been bought by an oil company.", "alleged"),
        # Denials
        ("The rector waved away the reports of extortion.", "denied"),
        ("The governor dismissed as absurd the story about his villa.", "denied"),
        ("The bank disclaims any connection with the trolls.", "denied"),
        ("The ministry replied that no such letter was ever sent.", "denied"),
        # Disputes
        ("The department neither confirmed nor denied the search.", "disputed"),
        ("Officials disputed the figures published by the site.", "disputed"),
        ("The authorship of the clip is contested by the studio.", "disputed"),
        # Owning up
        ("The student confessed that he had written the letter.", "asserted"),
        ("The weekly stands by its investigation.", "asserted"),
        # In the middle and at the end
        ("Not a single figure, the court found, had been proved.", "found"),
    ],
)
def test_what_an_idiom_says(sentence: str, stance: str) -> None:
    assert stances(sentence) == [stance]


@pytest.mark.parametrize(
    "sentence",
    [
        "The civil claim was dismissed as well.",
        "No one accused the magazine of anything.",
        "She promised her listeners a new programme.",
        "The owner wants the story disowned on air.",
        "Those responsible were not found, and the file went to the archive.",
        "The editor refused to confess that he had erred.",
    ],
)
def test_what_is_no_saying(sentence: str) -> None:
    assert stances(sentence) == []
