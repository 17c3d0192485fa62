"""Outlets of English reports that no noun beside them and no word of their name shows."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reader.reading_of import mentions


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Blue Yurt Seven published it on 6 May.", ["Blue Yurt Seven"]),
        ("The committee told MediaPoint that the list was secret.", ["MediaPoint"]),
        ("The article appeared in Gornaya Zarya on 18 April.", ["Gornaya Zarya"]),
        ("He gave an interview to Northern Karaganda in May.", ["Northern Karaganda"]),
        ("A copy of Zhol was taken from the cell.", ["Zhol"]),
        ("The host of Krug was taken off the air.", ["Krug"]),
        ("Askar, who used to edit Shanyrak, was fined.", ["Shanyrak"]),
        ("Tolkyn, a paper printed in Balkhash, has stopped coming out.", ["Tolkyn"]),
        ("Krugozor is a satirical project.", ["Krugozor"]),
        ("The Instagram page @aktau_live24 showed it.", ["@aktau_live24"]),
        ("Timur Belov of Zerno was told to wait.", ["Zerno"]),
        ("In May Tengrinews, Zerno and Sapa jointly asked the ministry.", ["Tengrinews", "Zerno", "Sapa"]),
        ("The firm sues Otkrytoe Nebo and its author.", ["Otkrytoe Nebo"]),
        # A person, a place, a body and the first word of a sentence are none.
        ("The akim told Zhumabekov that the list was secret.", []),
        ("The committee told the Ministry of Health about it.", []),
        ("Firemen reported a short circuit.", []),
        ("An article in Almaty was about it.", []),
        ("Anna Kim, a magazine editor, was fined.", []),
    ],
)  # fmt: skip
def test_outlets_by_their_surroundings(tmp_path: Path, sentence: str, names: list[str]) -> None:
    assert [one["name"] for one in mentions(tmp_path, sentence, "Outlet")] == names
