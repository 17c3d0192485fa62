"""Sanctions in English, sentence by sentence: at which stage they are told, and on whom they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.reader.reading_of import values


def told(folder: Path, text: str) -> list[dict[str, Any]]:
    """The sanctions of a text that is no summary of figures."""
    return values(folder, f"Cases of the month\n\nThe month was a hard one for the press.\n\n{text}", "sanction")


def stages(folder: Path, text: str) -> list[tuple[str, str]]:
    return [(one["type"], one["stage"]) for one in told(folder, text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # What governs an infinitive, a participle or a gerund decides.
        ("The plant demands to refute the note and to pay it 4 million tenge.", ["apology_or_retraction requested", "damages requested"]),
        ("The site is to refute the note and to pay 400 thousand tenge.", ["apology_or_retraction imposed", "damages imposed"]),
        ("The prosecutor wanted blogger Dana Serikova placed under arrest for ten days.", ["arrest requested"]),
        ("The judge placed blogger Dana Serikova under arrest for ten days.", ["arrest imposed"]),
        ("The court dismissed the suit about recovering 2 million tenge of moral harm from the paper.", ["damages requested"]),
        ("The prosecutor asked that editor Oleg Kim be fined 40 MCI.", ["fine requested"]),
        ("Editor Oleg Kim could be fined 40 MCI for this.", ["fine statutory"]),
        ("Editor Oleg Kim has been fined 40 MCI for this.", ["fine imposed"]),
        ("The court applied to reporter Oleg Kim administrative arrest for six days.", ["arrest imposed"]),
        ("The state prosecutor has asked two years of imprisonment for reporter Oleg Kim.", ["imprisonment requested"]),
        ("The lawyer insists on recovering 900 thousand tenge from the paper.", ["damages requested"]),
        ("The court upheld the claim of the rector against the site, awarding him 300,000 tenge out of the 5 million he sought.", ["damages imposed", "damages requested"]),
        ("A request for two months of pre-trial detention of reporter Oleg Kim was granted.", ["arrest imposed"]),
        ("The plaintiff reduced his claim against the site to 2 million tenge.", ["damages requested"]),
        ("Reporter Oleg Kim could have got five years in prison.", ["imprisonment statutory"]),
        ("Decision: to recover 200,000 tenge and publish a retraction.", ["damages imposed", "apology_or_retraction imposed"]),
        ("Editor Oleg Kim, who had faced three years in prison, got off with a fine.", ["imprisonment statutory", "fine imposed"]),
        ("Bailiffs came to reporter Oleg Kim to collect the 300,000 tenge awarded to rector Marat Alimov in damages last year.", ["damages imposed"]),
    ],
)  # fmt: skip
def test_the_verb_that_governs_a_sanction_tells_its_stage(tmp_path: Path, text: str, wanted: list[str]) -> None:
    assert [" ".join(one) for one in stages(tmp_path, text)] == wanted


def persons(folder: Path, text: str) -> list[list[str]]:
    return [one["persons"] for one in told(folder, text)]


def test_on_whom_a_sanction_is_when_several_people_are_told_of(tmp_path: Path) -> None:
    each = (
        "Blogger Dana Serikova and reporter Oleg Kim were convicted of libel. The prosecutor had asked for 5 and 3 years"
        " of imprisonment. Dana Serikova got two years of restriction of freedom and Oleg Kim one year."
    )
    assert persons(tmp_path, each) == [["Dana Serikova"], ["Oleg Kim"], ["Dana Serikova"], ["Oleg Kim"]]
    labels = (
        "The court found both guilty. Dana Serikova: two years in prison; Oleg Kim: one year of restricted freedom."
    )
    assert persons(tmp_path, labels) == [["Dana Serikova"], ["Oleg Kim"]]
    lowered = (
        "Blogger Dana Serikova and reporter Oleg Kim were sentenced to 5 years in prison, and on appeal the term was cut to 4 years."
    )  # fmt: skip
    assert persons(tmp_path, lowered) == [["Dana Serikova", "Oleg Kim"]] * 2


def test_those_told_of_last_bear_it_and_not_all_of_the_section(tmp_path: Path) -> None:
    text = (
        "Blogger Dana Serikova was sentenced in Taraz to two years in prison.\n\n"
        "In Aktau the court convicted reporter Oleg Kim of libel. The prosecutor had asked for eighteen months of imprisonment."
    )
    assert persons(tmp_path, text)[1:] == [["Oleg Kim"]]


def test_a_body_that_is_liable_and_a_receiver_leave_nobody_to_bear_it(tmp_path: Path) -> None:
    text = (
        "Reporter Oleg Kim was fined 20 MCI in Aktau on 2 May.\n\n"
        "The court ordered the newspaper «Asyl Soz» to pay 500 thousand tenge to deputy Marat Alimov for moral harm."
    )
    assert persons(tmp_path, text) == [["Oleg Kim"], []]
    text = "Reporter Oleg Kim was fined 20 MCI. The court also suspended publication of the newspaper «Asyl Soz» for 3 months."
    assert persons(tmp_path, text) == [["Oleg Kim"], []]


@pytest.mark.parametrize(
    "text",
    [
        "The regional court left the decision on a fine of 20 MCI for reporter Oleg Kim unchanged.",
        "The complaint of the editor against the fine of 20 MCI was dismissed.",
        "The Supreme Court refused to reduce the fine of 20 MCI.",
        "The board saw no reason to change the ruling by which the editor was fined 20 MCI.",
        "The appeal brought no result: a fine of 20 MCI.",
        "Reporter Oleg Kim lost his appeal against the fine of 20 MCI.",
        "The city court did not change the fine of 20 MCI.",
        "The higher court rejected the appeal of editor Oleg Kim against the ruling on a fine of 20 MCI.",
        "The fine of 20 MCI survived the appeal.",
    ],
)
def test_what_an_appeal_leaves_as_it_was_is_upheld(tmp_path: Path, text: str) -> None:
    assert stages(tmp_path, text) == [("fine", "upheld")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The court ordered the site to delete the video.", ["other imposed"]),
        ("The video must be removed, the court ruled.", ["other imposed"]),
        ("The bank went to court and wants the article taken down.", ["other requested"]),
        ("The suit is about the removal of a post.", ["other requested"]),
        ("The blogger deleted the video himself.", []),
        ("Unknown men demanded that the reporter delete the video.", []),
        ("The new law obliges sites to delete posts within a day.", []),
        ("The ministry asked the court to block the portal.", ["blocking requested"]),
        ("The court ordered access to the portal to be restricted.", ["blocking imposed"]),
        ("The paper was told to run a correction.", ["apology_or_retraction imposed"]),
        ("The mayor wanted the paper to say sorry.", ["apology_or_retraction requested"]),
        ("The editor said that an apology would be a lie.", []),
        ("The accounts of the newspaper were frozen by order of the court.", ["other imposed"]),
        ("The accounts of the newspaper were frozen by a bailiff.", []),
        ("Reporter Oleg Kim was not let on the plane because of a travel ban.", ["other imposed"]),
        ("The court extended the arrest of reporter Oleg Kim until 20 June.", ["arrest imposed"]),
        ("The licence of the channel was revoked.", ["ban imposed"]),
        ("The magazine was closed by a court decision.", ["ban imposed"]),
        ("The owner closed the magazine for want of money.", []),
    ],
)  # fmt: skip
def test_duties_and_measures_without_a_number(tmp_path: Path, text: str, wanted: list[str]) -> None:
    assert [" ".join(one) for one in stages(tmp_path, text)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The court set compensation at 400,000 tenge.", [("damages", "imposed", 400000)]),
        ("The judge put the moral harm at 60 thousand tenge.", [("damages", "imposed", 60000)]),
        ("The rector put his moral harm at 60 thousand tenge.", [("damages", "requested", 60000)]),
        ("The court reduced the damages from 2 million tenge to 200 thousand tenge.", [("damages", "imposed", 2000000), ("damages", "imposed", 200000)]),
        ("The board changed the sum of moral harm: from 1 million 500 thousand to 300 thousand tenge.", [("damages", "imposed", 1500000), ("damages", "imposed", 300000)]),
        ("The court recovered 700 000 tenge instead of 100 000, set by the city court, in favour of the doctor.", [("damages", "imposed", 700000), ("damages", "imposed", 100000)]),
        ("Reporter Oleg Kim must pay the state 61,260 tenge.", [("fine", "imposed", 61260)]),
        ("Court costs of 35,000 tenge were recovered from the journalist.", [("other", "imposed", 35000)]),
        ("The sanction is a fine of 20 to 60 MCI.", [("fine", "statutory", 60)]),
        ("Investigators say that the blogger demanded 4 million tenge from a firm.", []),
        ("The camera was broken, the damage amounts to 680 thousand tenge.", []),
    ],
)  # fmt: skip
def test_sums_that_are_set_and_sums_that_are_none(tmp_path: Path, text: str, wanted: list[Any]) -> None:
    assert [(one["type"], one["stage"], one["amount"]) for one in told(tmp_path, text)] == wanted


def test_a_term_asked_for_without_its_unit_is_in_that_of_the_term_before(tmp_path: Path) -> None:
    text = "Blogger Dana Serikova was sentenced to two years in prison. The prosecutor had asked for seven."
    assert [(one["stage"], one["months"]) for one in told(tmp_path, text)] == [("imposed", 24), ("requested", 84)]


def test_the_second_length_of_a_suspended_sentence_is_no_sanction(tmp_path: Path) -> None:
    text = "The court sentenced him to five years in prison suspended with a probation period of three years."
    assert [(one["type"], one["months"]) for one in told(tmp_path, text)] == [("suspended", 60)]


def test_a_headline_is_on_those_whom_the_next_sentence_names(tmp_path: Path) -> None:
    text = "Two years for a post. Blogger Dana Serikova was sentenced in Taraz to two years of restriction of freedom."
    assert {tuple(one) for one in persons(tmp_path, text)} == {("Dana Serikova",)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Police detained activists Marat Alimov and Dana Serikova. The court arrested both for 10 days.", [["Marat Alimov", "Dana Serikova"]]),
        ("On the complaint of akim Marat Alimov, blogger Dana Serikova was fined 20 MCI.", [["Dana Serikova"]]),
        ("Activist Marat Alimov was arrested for 10 days, and reporter Dana Serikova was fined 20 MCI.", [["Marat Alimov"], ["Dana Serikova"]]),
        ("Businessman Marat Alimov sued the newspaper «Asyl Soz» and its reporter Dana Serikova. He demands 5 million tenge.", [["Dana Serikova"]]),
        ("Businessman Marat Alimov sued the newspaper «Asyl Soz». He demands 5 million tenge.", [[]]),
        ("Reporter Dana Serikova was beaten by guard Igor Pak. He was fined 10 MCI.", [["Igor Pak"]]),
    ],
)  # fmt: skip
def test_on_whom_a_sanction_is(tmp_path: Path, text: str, wanted: list[list[str]]) -> None:
    before = "Reporter Oleg Kim was fined 7 MCI in Aktau.\n\n"
    assert persons(tmp_path, before + text)[1:] == wanted


def test_what_is_left_as_it_was_keeps_the_number_told_before(tmp_path: Path) -> None:
    text = "The city court fined reporter Oleg Kim 90 MCI for libel in March. On appeal the fine was left as it was."
    assert [(one["stage"], one["amount"], one["persons"]) for one in told(tmp_path, text)] == [
        ("imposed", 90, ["Oleg Kim"]),
        ("upheld", 90, ["Oleg Kim"]),
    ]


def test_a_term_that_is_reduced_is_of_the_kind_told_before(tmp_path: Path) -> None:
    text = "Blogger Dana Serikova got two years of restriction of freedom. By a ruling of 5 May the term is reduced to one year."
    assert [(one["type"], one["months"]) for one in told(tmp_path, text)] == [("restriction", 24), ("restriction", 12)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The rector puts his moral sufferings at 4 million tenge and wants the story disowned on air.", ["damages requested", "apology_or_retraction requested"]),
        ("Reporter Oleg Kim walked out of the court with a two-year suspended sentence.", ["suspended imposed"]),
        ("The board saw no reason to touch the 20-day arrest of reporter Oleg Kim.", ["arrest upheld"]),
        ("Reporter Oleg Kim owes the state 20 MCI for a mistaken figure.", ["fine imposed"]),
        ("Activist Oleg Kim was locked up for 15 days by the court.", ["arrest imposed"]),
        ("The Supreme Court agreed with the editor and struck out the ruling that made him pay 3 million tenge to the bank.", ["damages imposed"]),
    ],
)  # fmt: skip
def test_plainer_words_for_penalties(tmp_path: Path, text: str, wanted: list[str]) -> None:
    assert [" ".join(one) for one in stages(tmp_path, text)] == wanted
