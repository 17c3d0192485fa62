"""Outlets and organisations of English reports: by their quotes, nouns, people, purposes and short forms."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reader.reading_of import mentions


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Today Steppe Herald reporter Aigul Omarova was pushed.", ["Steppe Herald"]),
        ("The YouTube channel Halyk Ushin was blocked.", ["Halyk Ushin"]),
        ("In May Vechernyaya Zarya's editor-in-chief Olga Pak appealed.", ["Vechernyaya Zarya"]),
        ("The case against Ivan Kim, who writes for Caspian Monitor, goes on.", ["Caspian Monitor"]),
        ('He blogs on "Kok Tobe Talks", a Facebook page.', ["Kok Tobe Talks"]),
        ("The founder of the portal Kok.team was detained.", ["Kok.team"]),
        ("The city newspaper Nash Gorod 21 printed a retraction.", ["Nash Gorod 21"]),
        ("On May 3 the editor of the newspaper Irtysh-Semey Polina Gess complained.", ["Irtysh-Semey"]),
        ("The house of the Kyzylorda TV host Nurlan Zhan was shot at.", []),
        ('The wheels of her car "Lada" were punctured.', []),
        ('He was known as "Cotton Blogger" in the village.', []),
    ],
)
def test_outlets(tmp_path: Path, sentence: str, names: list[str]) -> None:
    assert [one["name"] for one in mentions(tmp_path, sentence, "Outlet")] == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("He heads the regional department of land relations.", ["regional department of land relations"]),
        ("The tax authorities reject this.", ["tax authorities"]),
        ("In Ministry of communication they deny it.", ["Ministry of communication"]),
        (
            "The Cybersecurity Department of the Ministry of Digital Development is silent.",
            ["Cybersecurity Department of the Ministry of Digital Development"],
        ),
        ("It left the Pavlodar city akimat; the akimat is silent.", ["Pavlodar city akimat", "Pavlodar city akimat"]),
        (
            "The Union of Free Editors counted ten cases. The Union asks for help.",
            ["Union of Free Editors", "Union of Free Editors"],
        ),
        ('It was bought by the media-bureau "Tarazy" in May.', ["Tarazy"]),
        ("They signed with member of Senate Kuandyk Sarbasov.", ["Senate"]),
    ],
)
def test_organisations(tmp_path: Path, sentence: str, names: list[str]) -> None:
    assert [one["name"] for one in mentions(tmp_path, sentence, "Organization")] == names
