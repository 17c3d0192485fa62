"""Courts, agencies and outlets are known by what they are, not by how their names look."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest
import yaml

import graph.aliases
from graph.aliases import AliasError, load_aliases, shipped_aliases
from graph.bodies import agency, court
from graph.body_match import compare_agencies, compare_courts, compare_outlets
from graph.names import SAME, compare, fold

JUVENILE = [
    "Specialised Interdistrict Juvenile Court of Almaty",
    "Specialized Interdistrict Court for Juvenile Cases in Almaty",
    "Специализированный межрайонный суд по делам несовершеннолетних г. Алматы",
    "Алматы қаласының кәмелетке толмағандардың істері жөніндегі мамандандырылған ауданаралық соты",
]
COURTS_OF_ALMATY = [
    JUVENILE[0],
    "Specialized Inter-District Criminal Court of Almaty",
    "specialized inter-district court for administrative offenses in Almaty",
    "Specialized Interdistrict Economic Court of Almaty",
    "Almaty City Court",
    "Almaty Regional Court",
    "Almaly District Court of Almaty",
    "Bostandyk District Court of Almaty",
    "Medeu District Court No. 2 of Almaty",
    "Medeu District Court No. 3 of Almaty",
    "Military Court of the Almaty Garrison",
]


def test_one_court_in_three_languages_is_one() -> None:
    for a, b in combinations(JUVENILE, 2):
        assert compare(a, b, "Court").verdict == "same"


def test_no_two_courts_of_one_city_are_one() -> None:
    for a, b in combinations(COURTS_OF_ALMATY, 2):
        assert compare(a, b, "Court").verdict == "different", (a, b)


@pytest.mark.parametrize(
    ("a", "b", "label"),
    [
        ("Taldykorgan City Court", "Талдыкорганского городского суда", "Court"),
        ("West Kazakhstan Regional Court", "суд Западно-Казахстанской области", "Court"),
        ("БҚО облыстық соты", "Западно-Казахстанский областной суд", "Court"),
        ("Zharma District Court", "Жарминский районный суд", "Court"),
        ("СМУС г. Алматы", "Specialized Inter-District Criminal Court of Almaty", "Court"),
        ("Supreme Court", "Верховный суд РК", "Court"),
        ("Ministry of Internal Affairs", "МВД РК", "Organization"),
        ("Interior Ministry", "Қазақстан Ішкі істер министрлігі", "Organization"),
        ("Almaty Police Department", "ДП г. Алматы", "Organization"),
        ("Department of Internal Affairs of the Akmola region", "ДВД Акмолинской области", "Organization"),
        ("National Security Committee", "Committee of National Security of Kazakhstan", "Organization"),
        ("General Prosecutor's Office of Kazakhstan", "Бас прокуратура", "Organization"),
        ("Adil Soz", "Международный фонд защиты свободы слова «Әділ сөз»", "Organization"),
        ("Azattyk", "RFE/RL's Kazakh service", "Outlet"),
        ("Radio Free Europe/Radio Liberty-Kazakhstan", "Радио Азаттык", "Outlet"),
        ("Radio Free Europe-Radio Azattyk", "Азаттық радиосы", "Outlet"),
        ("Orda.kz", "издание «Орда»", "Outlet"),
        ("ElMedia", "Elmedia.kz", "Outlet"),
        ("«Uralskaya Nedelya» newspaper", "«Уральской недели»", "Outlet"),
        ("Irbis-TV", "телеканал «Ирбис»", "Outlet"),
    ],
)
def test_one_body_by_two_names(a: str, b: str, label: str) -> None:
    assert compare(a, b, label).verdict == "same"


@pytest.mark.parametrize(
    ("a", "b", "label"),
    [
        ("Pavlodar City Court No. 2", "Павлодарский городской суд №3", "Court"),
        ("Juvenile Court of Almaty", "Juvenile Court of Astana", "Court"),
        ("Shymkent City Court", "Абайский районный суд г. Шымкента", "Court"),
        ("Almaty Police Department", "департамент полиции Алматинской области", "Organization"),
        ("Almaty Police Department", "прокуратура города Алматы", "Organization"),
        ("Ministry of Culture and Information", "Ministry of Information and Social Development", "Organization"),
        ("Union of Editors", "Союз журналистов Казахстана", "Organization"),
        ("Elmedia.kz", "Ulysmedia.kz", "Outlet"),
        ("Channel 7", "31 канал", "Outlet"),
        ("Stepnoy Mayak", "Степной вестник", "Outlet"),
    ],
)
def test_two_bodies_with_close_names(a: str, b: str, label: str) -> None:
    assert compare(a, b, label).verdict == "different"


@pytest.mark.parametrize(
    ("a", "b", "label"),
    [
        ("Pavlodar City Court", "Pavlodar City Court No. 3", "Court"),
        ("court in Shymkent", "Shymkent City Court", "Court"),
        ("the court", "the court", "Court"),
        ("district court", "районный суд", "Court"),
        ("Коллегия по уголовным делам Шымкентского городского суда", "Шымкентский городской суд", "Court"),
        ("Committee of National Security in Almaty", "КНБ", "Organization"),
        ("областное управление здравоохранения", "управление здравоохранения", "Organization"),
        ("the police", "полиция", "Organization"),
        ("Ertis Today", "Ertis", "Outlet"),
        ("Irbis-TV", "Irbis newspaper", "Outlet"),
    ],
)
def test_a_name_that_says_less_is_for_a_person_to_decide(a: str, b: str, label: str) -> None:
    assert compare(a, b, label).verdict == "review"


def test_attributes_are_read() -> None:
    read = court("Специализированный межрайонный экономический суд Алматинской области")
    assert read.attributes == {"specialisation": "economic"}
    assert read.places == {"Almaty region"}
    police = agency("управление полиции Ауэзовского района г. Алматы")
    assert police.attributes["kind"] == "police"
    assert police.places == {"Auezov", "Almaty"}


def test_every_entry_of_the_table_is_itself_under_each_of_its_names() -> None:
    table = shipped_aliases()
    assert table.version
    for label, section in (("Outlet", table.outlets), ("Organization", table.agencies)):
        for name, alias in section.items():
            assert compare(name, alias.name, label).score >= SAME, (name, alias.name)


def test_no_name_of_the_table_stands_for_two_things() -> None:
    data = yaml.safe_load((Path(graph.aliases.__file__).parent / "aliases.yaml").read_text(encoding="utf-8"))
    for section in ("places", "regions", "agencies", "outlets"):
        meant: dict[str, str] = {}
        for entry in data[section]:
            names = entry if isinstance(entry, list) else [entry["name"], *entry.get("also", [])]
            for name in names:
                assert meant.setdefault(fold(str(name)), names[0]) == names[0], name


def test_abbreviations_that_fold_alike_are_told_apart() -> None:
    assert compare("Police Department of WKO", "ДП ВКО", "Organization").verdict == "different"
    assert compare("Police Department of WKO", "ДП ЗКО", "Organization").verdict == "same"
    assert compare("azattyk.org", "azattyq.org", "Outlet").verdict == "different"


def test_no_two_entries_of_the_table_are_one() -> None:
    table = shipped_aliases()
    for compared, section in ((compare_outlets, table.outlets), (compare_agencies, table.agencies)):
        names = sorted({alias.name for alias in section.values()})
        for a, b in combinations(names, 2):
            assert compared(a, b).score < SAME, (a, b)


def test_a_casebook_adds_names_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "aliases.yaml"
    file.write_text(
        "version: 3\noutlets:\n  - name: Дала дауысы\n    kind: newspaper\n    also: [Voice of the Steppe]\n"
        "  - name: Orda.kz\n    also: [The Horde]\nplaces:\n  - [Merke, Меркі]\n",
        encoding="utf-8",
    )
    table = load_aliases(file)
    assert compare_outlets("Voice of the Steppe", "«Дала дауысы» газеті", table).score >= SAME
    assert compare_outlets("The Horde", "Орда", table).score >= SAME
    assert compare_courts("Merke District Court", "Меркі аудандық соты", table).score >= SAME
    assert table.version == f"{shipped_aliases().version}+3"
    assert compare_outlets("Voice of the Steppe", "«Дала дауысы» газеті").score < SAME


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("outlets: [", "aliases.yaml, line 2: this is not YAML"),
        ("- Orda", "aliases.yaml, line 1: expected sections"),
        ("version: 1\npapers: []", "aliases.yaml, line 2: papers: unknown section"),
        ("outlets:\n  - [Own]\n  - also: [x]", "aliases.yaml, line 3: outlets[2]: expected name"),
        ("outlets:\n  - name: x\n    colour: red", "found 'colour'"),
        ("outlets:\n  - [Orda.kz, Улысмедиа]", "belong to two entries, Orda.kz and Ulysmedia.kz"),
        ("outlets:\n  - name: x\n    also: y", "the names must be a list"),
        ("outlets: x", "'outlets' must be a list"),
        ("places:\n  - ['...']", "names with letters"),
    ],
)
def test_a_wrong_alias_file_is_refused_with_its_place(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "aliases.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(AliasError, match=re.escape(message)):
        load_aliases(file)
