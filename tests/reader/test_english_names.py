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
        ("In May Aktobe Novosti reporter Dinara Seit was pushed.", ["Aktobe Novosti"]),
        ("In May KTV-3 operator Igor Petrov was pushed.", ["KTV-3"]),
        ("A suit was filed against the monthly Beaver & Sons in May.", ["Beaver & Sons"]),
        ("Police held a contributor to 12-Kanal for an hour.", ["12-Kanal"]),
        ("The investigative outlet Otkrytie-KZ was under attack.", ["Otkrytie-KZ"]),
        ("The editor of the weekly Sherzod Nazarov was fined.", []),
        ('To the journalist of Radio "Arkau" came a letter.', ['Radio "Arkau"']),
        ('The director of "Semey-Vodokanal" denies it.', []),
        ('The blogger "Step Eagle" was pushed.', []),
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
        ('The printing house "Zhaiyk-Poligraf" refused.', ["Zhaiyk-Poligraf"]),
        ('Users of the provider "Altai Set" saw nothing.', ["Altai Set"]),
        (
            "He was not let in to the city maslikhat in Astana. The maslikhat is silent.",
            ["city maslikhat", "city maslikhat"],
        ),
        ("The investigator of the Department of Police Zhumabekov D. questioned him.", ["Department of Police"]),
        (
            "He turned to the police department of West Kazakhstan Region.",
            ["police department of West Kazakhstan Region"],
        ),
        ("The NGO Word Watch Committee links it to his inquiry.", ["Word Watch Committee"]),
        (
            "The regional hospital and the prosecutor's office know nothing.",
            ["regional hospital", "prosecutor's office"],
        ),
        ("The district police shelved it; district police officers laughed.", ["district police"]),
        ("When police in Almaty came, he left.", []),
        ("They signed with member of Senate Kuandyk Sarbasov.", ["Senate"]),
    ],
)
def test_organisations(tmp_path: Path, sentence: str, names: list[str]) -> None:
    assert [one["name"] for one in mentions(tmp_path, sentence, "Organization")] == names


def test_a_lettered_heading_is_nobody(tmp_path: Path) -> None:
    told = "A. Defendants\n\nB. Petrov was fined by the court.\n\nC. Context\n\nIt was the fifth such case."
    assert [one["name"] for one in mentions(tmp_path, told, "Person")] == ["B. Petrov"]
