"""Heads of English reports: who publishes, which period, on which day."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reader.reading_of import values

BODY = "\n\nOn 4 May the Aktau City Court fined Ivan Petrov, a reporter. He appealed. The sum is 200 MCI.\n"


@pytest.mark.parametrize(
    ("head", "period", "published", "publisher"),
    [
        ("Press in May\n\nCaspian Media Observatory, Aktau, 3 June 2019", "2019-05", "2019-06-03", "Caspian Media Observatory"),
        ("Five questions to a lawyer\n\nMay 31, 2019. Newsdesk Helpline, Almaty", "2019-05", "2019-05-31", "Newsdesk Helpline"),
        ("PRESS RELEASE\n\nOsh, 30 May 2019 — Freedom Cable International", "2019-05", "2019-05-30", "Freedom Cable International"),
        ("Chronicle of May 2019\nCompiled by the Kostanay office of the NGO Plain Word", "2019-05", None, "Plain Word"),
        ("The Week in Words\nfrom the desk of Altai Press Institute • No. 7 • May 6–12, 2019", "2019-05-06/2019-05-12", None, "Altai Press Institute"),
        ("BULLETIN OF THE STEPPE LAW CLINIC\n№ 7 (May 2019)", "2019-05", None, "STEPPE LAW CLINIC"),
        ("Three stories of May\n\nThe Wish to Know, an independent monitoring group. Report for May 2019", "2019-05", None, "Wish to Know"),
        ("Violations of freedom of speech. May 2019\n\nThe Foundation for Free Speech «Sóz Alan» brings to your attention the events of May 2019.", "2019-05", None, "Sóz Alan"),
        ("Attacks on the word\nMay of 2019 · printed 3.VI.2019", "2019-05", "2019-06-03", None),
        ("A hard May for the regions\n\n9 June 2019", "2019-05", "2019-06-09", None),
        ("The Long Spring of a Paper\n\nPlain Word bureau, 28 May 2019", "2019-05", "2019-05-28", "Plain Word"),
        ("Violations of freedom of speech. May 2019\n\nThe International Foundation for the Word\n«Adal Soz» presents a review of May 2019.", "2019-05", None, "Adal Soz"),
        ("ALMATY. JUNE 3, 2019. STEPPELINE\nMay for the press: who was fined\n\nSteppeLine has counted.", "2019-05", "2019-06-03", "SteppeLine"),
        ("CONFLICTS, MAY 2019\nBulletin of the Bureau for Watching the Press, No. 5 (published on June 6)", "2019-05", "2019-06-06", "Bureau for Watching the Press"),
        ("May 2019 in the courts: a review\n\nAltai Press Defence, 18 June 2019", "2019-05", "2019-06-18", "Altai Press Defence"),
        ("THEY DO NOT LET US FILM IN AKTAU\n\nStatement of the Kalam Union of Reporters\nAktau, 24 May 2019", "2019-05", "2019-05-24", "Kalam Union of Reporters"),
        ("PRESS IN FIGURES: MAY 2019\nAltai Monitoring Group. Published 3 June 2019", "2019-05", "2019-06-03", "Altai Monitoring Group"),
        ("The Word in May 2019\nBy Anna Lee for the Free Line Network", "2019-05", None, "Free Line Network"),
        ("Violations in May 2019\n\nThis review was prepared by the lawyers of the Altai Legal Centre.", "2019-05", None, "Altai Legal Centre"),
        ("MONTHLY REPORT, MAY 2019\nAltai Press Lab, Bishkek\n4 June 2019", "2019-05", "2019-06-04", "Altai Press Lab"),
        ("OPEN LETTER\nto the akim of Aktau\n\n14 May 2019", "2019-05", "2019-05-14", None),
        ("THE PRESS IN MAY\nMonthly newsletter, issue 5 of 2019\nMailed on 5 June 2019", "2019-05", "2019-06-05", None),
        ("Summer of silence: March, April and May 2019", "2019-03/2019-05", None, None),
        ("Spring 2019: how the press lived", "2019-03/2019-05", None, None),
        ("Courts and the press: winter 2018-2019\n5 March 2019", "2018-12/2019-02", "2019-03-05", None),
        ("Press under pressure (Kazakhstan, May'19)", "2019-05", None, None),
        ("Digest 05/2019", "2019-05", None, None),
        ("A hard May 2019\n\nBy Anna Bel, 2 June 2019", "2019-05", "2019-06-02", None),
        # What a press service says in the report is no signature under it.
        ("Violations of freedom of speech in May 2019\n\nThe press service of the Aktau City Police Department says nothing.", "2019-05", None, None),
    ],
)  # fmt: skip
def test_heads(tmp_path: Path, head: str, period: str, published: str | None, publisher: str | None) -> None:
    (found,) = values(tmp_path, BODY, "document", head)
    assert (found["period"], found["published"], found["publisher"]) == (period, published, publisher)
