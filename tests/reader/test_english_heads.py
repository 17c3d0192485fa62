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
        # What a press service says in the report is no signature under it.
        ("Violations of freedom of speech in May 2019\n\nThe press service of the Aktau City Police Department says nothing.", "2019-05", None, None),
    ],
)  # fmt: skip
def test_heads(tmp_path: Path, head: str, period: str, published: str | None, publisher: str | None) -> None:
    (found,) = values(tmp_path, BODY, "document", head)
    assert (found["period"], found["published"], found["publisher"]) == (period, published, publisher)
