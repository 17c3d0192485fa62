"""English sayings told by nouns, findings and the places where their speakers stand; blame and denial by what is said."""

from __future__ import annotations

import pytest

from tests.reader.test_english_accusing import stances


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        # Nouns for what somebody holds
        ("In the widow's telling, the guards dragged her son by the hair.", "alleged"),
        ("From the standpoint of the publisher, the deadline had been met.", "asserted"),
        ("On the investigators' theory, the channel was used to recruit rioters.", "alleged"),
        ("The depot's line is that the shutters were closed for repairs.", "asserted"),
        ("Respondent's case: the column was never printed.", "denied"),
        ("Her allegation that the rector sold diplomas went unanswered.", "alleged"),
        ("The governor's denial that he had known the buyer came a day later.", "denied"),
        ("It was submitted on behalf of the bank that the figures were confidential.", "asserted"),
        ("In the broadcast it was claimed that the mill had poisoned the wells.", "alleged"),
        ("The caretaker supposedly let the strangers in.", "alleged"),
        ("The coach is quoted as saying that the stadium is finished.", "asserted"),
        ("The number of arrests has been called into question by the ombudsman.", "disputed"),
        ("The reports of a raid could not be verified.", "disputed"),
        ("Two people died, a figure the hospital disputes.", "disputed"),
        # Findings
        ("The bench was not persuaded that the caricature had harmed anybody.", "found"),
        ("The regional court recognised the poster as extremist.", "found"),
        ("His leaflet was deemed to stir up enmity.", "found"),
        ("Laboratory tests detected lead in the samples.", "found"),
        ("Held: the search had no legal basis.", "found"),
        ("Medical certificate No. 14: bruises on both arms.", "found"),
        ("It was established that the seal had been broken from inside.", "found"),
        ("The tale had never been checked, the panel noted.", "found"),
        # Behind and amid what is said
        ("The gates were locked from inside, the watchman told the portal.", "asserted"),
        ("The printer broke down, says the foreman.", "asserted"),
        ("The diary, its owner insists, was forged by the inspectors.", "alleged"),
        ('"We touched no one," was the answer of the security firm.', "denied"),
        ("Not so, objects the canteen: the meat was fresh.", "denied"),
        ("As the head of the library explained, the shelf was being moved.", "asserted"),
        # Who speaks
        ("The novelist, who claims that the ushers beat him, has gone abroad.", "alleged"),
        ("The rector, when questioned, denied everything.", "denied"),
        ("The usher does not deny that he shouted.", "asserted"),
        ("The weekly admitted that it had mixed up two streets.", "asserted"),
        # What is said
        ("The kiosk owner says that the inspectors framed him.", "alleged"),
        ("The academy told journalists that the student was invited for a talk, not expelled.", "denied"),
        ("The drivers say that the bridge was patched twice.", "asserted"),
        ("The embassy announced that the award would be given in June.", "asserted"),
        ("The trainer is adamant: nobody was locked in the hall.", "denied"),
        ("The academy noted that the gallery was not closed by its order.", "denied"),
        ("The teachers see it differently.", "disputed"),
    ],
)
def test_who_holds_what(sentence: str, stance: str) -> None:
    assert stances(sentence) == [stance]


def test_two_sides_of_one_sentence() -> None:
    said = stances("The rector acknowledged that the door was locked but said that the students had broken it.")
    assert said == ["asserted", "asserted"]
    assert sorted(stances("Police say that the poet insulted the guard, which he denies.")) == ["alleged", "denied"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The court saw no reason to put off the sitting.",
        "In view of the strike the printing house was closed.",
        "Subscribe, comment, or write to our desk.",
        "No ministry has claimed responsibility for the outage.",
        'The caller promised that "the stall will burn".',
        "Damage claimed: 3 million tenge.",
        "The court considered the appeal of the blogger against the warning.",
    ],
)
def test_what_nobody_says(sentence: str) -> None:
    assert stances(sentence) == []


def test_what_is_said_by_one_verb_inside_another_is_told_once() -> None:
    assert stances("The porter insisted that he had never met the singer.") == ["denied"]
