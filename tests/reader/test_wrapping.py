"""Wrapped lists are read without the indents of the lines that go on, and found at their places in the text."""

from __future__ import annotations

from pathlib import Path

from tests.reader.reading_of import HEAD, candidates

TEXT = """\
* The police of Aktau opened a case against Anna Kim, who edits the Bright
  Coast site, on 5 May, and two days later she was fined by the Aktau City
  Court, which wants the whole amount from her within a month, that is 20
  MCI, under Article 434, which has been for years in the Administrative
  Offences Code and in the one before it, without anybody ever using it.

* On 9 May the reporter Oleg Sim was let out of the police station of the
  town without a word, and has since then not been able to say where
  his camera is.
"""


def test_what_runs_over_a_wrapped_line_of_a_list_is_found_where_it_stands(tmp_path: Path) -> None:
    found = candidates(tmp_path, TEXT)
    text = HEAD + TEXT
    assert all(text[one.start : one.end] == one.text for one in found)
    said = {one.label: one for one in found if one.kind == "mention"}
    assert said["Court"].text == "Aktau City\n  Court"
    assert said["Court"].value["name"] == "Aktau City Court"
    assert said["Money"].value == {"amount": 20, "unit": "MCI"}
    assert "2019-05-07" in [one.value for one in found if one.label == "Date"]
