"""The breadth of wording for sanctions in English: a class of constructions each, and what only looks like one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reader.reading_of import values


def told(folder: Path, text: str) -> list[str]:
    """The sanctions of a text, each as `type stage number`."""
    every = values(folder, f"Cases of the month\n\nThe month was a hard one for the press.\n\n{text}", "sanction")
    parts = ("type", "stage", "months", "days", "amount")
    return [" ".join(str(one[part]) for part in parts if one[part] is not None) for one in every]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # What goes to the state is a fine.
        ("The repost made the teacher 40,000 tenge poorer, all of which went to the state budget.", ["fine imposed 40000"]),
        ("Into the treasury will go 60 MCI from the weekly.", ["fine imposed 60"]),
        ("The priciest ruling: 90 MCI for the weekly in Taraz.", ["fine imposed 90"]),
        ("The fine of 40 MCI was reduced on appeal to twenty.", ["fine imposed 40", "fine imposed 20"]),
        ("A hefty fine followed.", ["fine imposed"]),
        ("The price was a fine of 30 MCI.", ["fine imposed 30"]),
        ("The portal challenged the fine in the regional court.", ["fine imposed"]),
        # Damages that are owed, hoped for, or cut down from what was asked.
        ("By court decision the portal owes the rector 300,000 tenge.", ["damages imposed 300000"]),
        ("The rector hopes for 700 thousand tenge from the portal in court.", ["damages requested 700000"]),
        ("The judge gave the rector half of what he had asked for, 300,000 tenge, for moral harm.", ["damages imposed 300000"]),
        # Terms in other words.
        ("Blogger Dana Serikova faces a decade in prison.", ["imprisonment statutory 120"]),
        ("A term of six years was handed down to editor Oleg Kim.", ["imprisonment imposed 72"]),
        ("The prosecutor wanted editor Oleg Kim locked up for three years.", ["imprisonment requested 36"]),
        ("Editor Oleg Kim was arrested for two weeks by the court.", ["arrest imposed 14"]),
        ("Each of the three marchers got 12 days.", ["arrest imposed 12"]),
        ("Editor Oleg Kim must not change his residence for two years, the court ruled.", ["restriction imposed 24"]),
        ("The court sentenced editor Oleg Kim to clean the streets for 80 hours.", ["community_service imposed"]),
        (
            "The regional court replaced two years in a colony with a suspended sentence of the same length.",
            ["imprisonment imposed 24", "suspended imposed 24"],
        ),
        # Named and not measured.
        ("The appellate court replaced imprisonment with a fine of 300 MCI.", ["imprisonment imposed", "fine imposed 300"]),
        ("House arrest was imposed on editor Oleg Kim.", ["arrest imposed"]),
        ("The judge sanctioned the arrest of the caricaturist.", ["arrest imposed"]),
        ("Community service was requested by the prosecutor.", ["community_service requested"]),
        ("By the ruling blogger Dana Serikova was sent to a psychiatric clinic.", ["compulsory_treatment imposed"]),
        ("The permit of the radio channel was withdrawn.", ["ban imposed"]),
        ("The court forbade the portal to write about the bank.", ["ban imposed"]),
        ("The ministry asked the court that the magazine be closed.", ["ban requested"]),
        ("The plaintiff asks the weekly to take its words back.", ["apology_or_retraction requested"]),
        ("The reporters must beg the rector's pardon, the court decided.", ["apology_or_retraction imposed"]),
        ("A reply must be broadcast on the evening channel, the court decided.", ["apology_or_retraction imposed"]),
        ("Access to the archive was cut by order of the court.", ["blocking imposed"]),
        ("The drone was confiscated by the verdict.", ["other imposed"]),
        ("The major was deprived of his rank by the court.", ["other imposed"]),
    ],
)  # fmt: skip
def test_ways_of_telling_a_sanction(tmp_path: Path, text: str, wanted: list[str]) -> None:
    assert told(tmp_path, text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The jury of the contest awarded the reporter 300,000 tenge.",
        "For want of 5,000 tenge the wall newspaper was not printed.",
        "The share of suspended sentences fell.",
        "Scholars argue whether a suspended sentence is a conviction.",
        "The ministry answered the request three months late.",
        "The damage to the pavilion exceeded 400 MCI.",
        "The director of the school forbade the guards to smile.",
        "Editor Oleg Kim got ten days to reply.",
        "Editor Oleg Kim was sent to a psychiatric clinic for an examination.",
        "If the fine stands, the portal will close its office.",
    ],
)
def test_what_only_looks_like_a_sanction(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Editor Oleg Kim was given two years in prison. The prosecutor had asked for five. The regional court left the term as it was.", "imprisonment upheld 24"),
        ("Editor Oleg Kim was fined 30 MCI. He failed to have it overturned.", "fine upheld 30"),
        ("Editor Oleg Kim was banned from journalism for three years. On appeal the ban stayed in force.", "ban upheld 36"),
    ],
)  # fmt: skip
def test_what_stays_as_it_was_is_told_again(tmp_path: Path, text: str, wanted: str) -> None:
    assert told(tmp_path, text)[-1] == wanted


def bearers(folder: Path, text: str) -> list[list[str]]:
    return [one["persons"] for one in values(folder, text, "sanction", head="")]


def test_whom_the_title_names_bears_what_a_paragraph_tells_of_nobody_else(tmp_path: Path) -> None:
    title = "The second winter of Oleg Kim\n\nIn May two men beat Oleg Kim near his home.\n\n"
    assert bearers(tmp_path, title + "In June the court fined the editor 30 MCI.") == [["Oleg Kim"]]
    aunt = "His aunt, Dana Serikova, stood in the square. The price was a fine of 30 MCI."
    assert bearers(tmp_path, title + aunt) == [[]]
