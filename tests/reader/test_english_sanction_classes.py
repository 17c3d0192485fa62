"""Classes of wordings for sanctions in English: what governs a term or a sum, and on whom it falls."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reader.reading_of import values
from tests.reader.test_english_sanction_breadth import told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A request or a claim that was granted; one that was granted in part is still what was asked.
        ("The court supported the petition of the investigator to arrest the editor for two months.", ["arrest imposed 2"]),
        ("Suit allowed in part, moral harm of 60,000 tenge against the weekly.", ["damages imposed 60000"]),
        ("The judge partly satisfied the claim for 7 million tenge.", ["damages requested 7000000"]),
        ("The rector's suit was satisfied: from the editor 90,000 tenge, from the site 10,000 tenge.", ["damages imposed 90000", "damages imposed 10000"]),
        # What was lifted, or is asked to be lifted, had been imposed.
        ("The editor's lawyer asks the court to cancel the fine of 30 MCI.", ["fine imposed 30"]),
        ("The panel agreed with the protest, and the 45-MCI fine was scrapped.", ["fine imposed 45"]),
        ("The Supreme Court relieved the weekly of the recovery of 2 million tenge.", ["damages imposed 2000000"]),
        ("The prosecutor asks to stiffen the sentence from two to five years.", ["imprisonment imposed 24", "imprisonment requested 60"]),
        ("Oleg Kim's complaint against the resolution of the administrative court of Semey on a fine of 25 MCI was rejected.", ["fine upheld 25"]),
        # The least and the most, when they were given.
        ("The editor was given the minimum penalty, a fine of 100 MCI.", ["fine imposed 100"]),
        ("Five marchers received from 5 to 12 days of arrest.", ["arrest imposed 12"]),
        ("The article provides for restriction of liberty or imprisonment for up to four years.", ["imprisonment statutory 48", "restriction statutory 48"]),
        ("The fine is 50 MCI for citizens and 150 for companies.", ["fine statutory 50", "fine statutory 150"]),
        # Sums without their currency, in indices behind tenge, and paid to somebody.
        ("The rector demanded 5 million tenge, but the court recovered only 80,000.", ["damages requested 5000000", "damages imposed 80000"]),
        ("The blogger must find 78,640 tenge, or 20 MCI.", ["fine imposed 20"]),
        ("The court entered judgment for 900,000 tenge.", ["damages imposed 900000"]),
        ("The judge ordered the site to reimburse the rector 20,000 tenge of court costs on top of 90,000 tenge in damages.", ["other imposed 20000", "damages imposed 90000"]),
        # Bans by their families, media and licences too.
        ("The regulator pulled the licence of the station, a court heard.", ["ban imposed"]),
        ("The judge told the blogger to stay away from social networks.", ["ban imposed"]),
        ("The plaintiff asks the court to forbid the author to mention her name.", ["ban requested"]),
        ("The ministry asks the court to suspend the channel's licence for six months.", ["ban requested 6"]),
        ("The station appealed to the court against the loss of its licence.", ["ban imposed"]),
        ("Work: the court gave the editor two years in prison, and no work in the press for three years.", ["imprisonment imposed 24", "ban imposed 36"]),
        # Sites cut off by order, bodies dissolved, people sent away, sources to be told.
        ("Access to the portal has been restricted since May by an order of the prosecutor.", ["blocking imposed"]),
        ("The ministry filed a suit on liquidation of the fund.", ["other requested"]),
        ("The court ruled that the reporter must leave the country.", ["other imposed"]),
        ("The agency was ordered by the court to disclose its source.", ["other imposed"]),
        # A duty with a deadline, and one that has been met.
        ("The blogger has until Friday to publish a retraction.", ["apology_or_retraction imposed"]),
        ("The weekly ran the correction ordered by the court.", ["apology_or_retraction imposed"]),
        # Paid over by decision, valued, sued for; restraint, what stays in force, what a settlement brings.
        ("The bank sued the portal for 40 million tenge.", ["damages requested 40000000"]),
        ("Under the decision 2 million tenge are to be paid to the deputy by the site.", ["damages imposed 2000000"]),
        ("The judge left the seven days of arrest in force.", ["arrest upheld 7"]),
        ("The court changed the preventive measure to house arrest.", ["arrest imposed"]),
        ("Under the settlement the site will publish a correction.", ["apology_or_retraction imposed"]),
        ("The court refused to recover 300,000 tenge from the author.", ["damages requested 300000"]),
        ("The judge ordered the copies of the book destroyed.", ["other imposed"]),
        ("Twelve days: that was the punishment for a livestream.", ["arrest imposed 12"]),
        # In one breath, in notes.
        ("The court fined the editor 40 MCI, a penalty upheld on appeal.", ["fine imposed 40", "fine upheld 40"]),
        ("Sentence of 3 May: Oleg Kim, 3 years and 6 months; Dana Serik, 2 years.", ["imprisonment imposed 42", "imprisonment imposed 24"]),
        ("For 10 days the reporter was sent to a reception centre.", ["arrest imposed 10"]),
        ("The prosecution asked for the blogger to be jailed for two years and stripped of the title of captain.", ["imprisonment requested 24", "other requested"]),
    ],
)  # fmt: skip
def test_what_governs_a_sanction(tmp_path: Path, text: str, wanted: list[str]) -> None:
    assert sorted(told(tmp_path, text)) == sorted(wanted)


@pytest.mark.parametrize(
    "text",
    [
        "A citizen has the right to demand a refutation through the court.",
        "The court will report to the ministry twice a month.",
        "The head of security made the crew erase the recording.",
        "Members pay dues of one MCI.",
        "The judgment was quashed, and there is not a tenge to pay.",
    ],
)
def test_what_is_none(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, text) == []


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Editor Oleg Kim heard his verdict. The court restricted his freedom for two years for slander of the builder Askar Dyusenov.", ["Oleg Kim"]),
        ("The highest fine, 50 MCI, went to Oleg Kim, deputy head of the land office.", ["Oleg Kim"]),
        ("The court recovered 100,000 tenge from the site and its author Oleg Kim in favour of the rector Askar Dyusenov.", ["Oleg Kim"]),
        ("The Semey City Court convicted Oleg Kim of insulting his neighbour, retired major Askar Dyusenov, and fined him 40 MCI.", ["Oleg Kim"]),
        ("The court partly satisfied the suit against Oleg Kim: 100,000 tenge from the newspaper, nothing from Oleg Kim.", []),
        ("The court sentenced two minors, Oleg Kim's accomplices, to one year of restriction of freedom.", []),
        ("The rector Askar Dyusenov took the editor Oleg Kim to the Semey City Court, wanting 2 million tenge.", ["Oleg Kim"]),
    ],
)  # fmt: skip
def test_on_whom_a_sanction_falls(tmp_path: Path, text: str, persons: list[str]) -> None:
    every = values(tmp_path, f"Cases of the month\n\nThe month was a hard one.\n\n{text}", "sanction")
    assert [one["persons"] for one in every] == [persons]
