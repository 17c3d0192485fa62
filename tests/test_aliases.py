"""A casebook's aliases.yaml: names of bodies that people add, used in comparing, loading and reading."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from graph.body_keys import LABELS, body_key
from graph.casebook import Casebook
from graph.cli import main
from graph.names import SAME, compare
from loaders.compile import compile_casebook
from loaders.reports import take_reports
from tests.test_who_is_who import run

ALIASES = """\
version: 1
outlets:
  - {name: Voice of the Steppe, kind: newspaper, also: [Дала дауысы]}
  - [Orda.kz, The Horde]
agencies:
  - [Committee for Silence, Комитет тишины]
places:
  - [Merke, Меркі]
courts:
  - [Merke District Court, The Court on the Hill]
"""


@pytest.fixture
def book(tmp_path: Path) -> Casebook:
    made = Casebook.create(tmp_path / "book")
    (made.folder / "sources" / "r.yaml").write_text("title: A report\nlength: 100\n", encoding="utf-8")
    (made.folder / "aliases.yaml").write_text(ALIASES, encoding="utf-8")
    return made


def verdict(*arguments: str) -> str:
    result = CliRunner().invoke(main, ["identity", "compare", *arguments, "--format", "json"])
    assert result.exit_code == 0, result.output
    return str(json.loads(result.stdout)["verdict"])


@pytest.mark.parametrize(
    ("a", "b", "label"),
    [
        ("«Дала дауысы» газеті", "Voice of the Steppe", "Outlet"),
        ("The Horde", "Орда", "Outlet"),
        ("Комитет тишины", "Committee for Silence", "Organization"),
        ("Меркі аудандық соты", "The Court on the Hill", "Court"),
    ],
)
def test_compare_knows_them_in_the_casebook_only(
    book: Casebook, tmp_path: Path, a: str, b: str, label: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert verdict(a, b, "--label", label) != "same"
    assert verdict(a, b, "--label", label, "--casebook", str(book.folder)) == "same"
    monkeypatch.chdir(book.folder / "cases")
    assert verdict(a, b, "--label", label) == "same"


def test_a_mistake_in_it_is_told_with_file_and_line(book: Casebook) -> None:
    text = ALIASES + "papers: []\n"
    text = text.replace("  - [Orda.kz, The Horde]\n", "  - [Orda.kz, Улысмедиа]\n  - {also: [x]}\n")
    (book.folder / "aliases.yaml").write_text(text, encoding="utf-8")
    result = CliRunner().invoke(main, ["identity", "compare", "a", "b", "--casebook", str(book.folder)])
    assert result.exit_code == 1
    assert "aliases.yaml, line 4: outlets[2]: the names belong to two entries, Orda.kz and Ulysmedia" in result.stderr
    assert "aliases.yaml, line 5: outlets[3]: expected name" in result.stderr
    assert "aliases.yaml, line 12: papers: unknown section" in result.stderr
    assert "Traceback" not in result.stderr
    # `check` tells them as well, and what is right in the file counts.
    compiled = compile_casebook(Casebook(book.folder))
    assert [(one.file, one.line) for one in compiled.problems] == [("aliases.yaml", line) for line in (4, 5, 12)]
    assert compiled.aliases and compare("Комитет тишины", "Committee for Silence", "Organization", compiled.aliases)


BODIES = {
    "a": "outlets:\n  steppe: {name: Voice of the Steppe, kind: newspaper, at: 1-2}\n  orda: {name: Orda.kz, at: 1-2}\n"
    "courts:\n  city: {name: Almaty City Court, city: Almaty, at: 1-2}\n  some: {name: court in Almaty, at: 1-2}\n"
    "organizations:\n  mvd: {name: Ministry of Internal Affairs, at: 1-2}\n  police: {name: the police, at: 1-2}\n",
    "b": "outlets:\n  dala: {name: Дала дауысы, at: 3-4}\n  horde: {name: The Horde, at: 3-4}\n"
    "courts:\n  city: {name: Алматинский городской суд, city: Алматы, at: 3-4}\n"
    "  region: {name: Алматинский областной суд, at: 3-4}\n  some: {name: court in Almaty, at: 3-4}\n"
    "organizations:\n  mvd: {name: МВД РК, at: 3-4}\n  police: {name: the police, at: 3-4}\n",
}


def test_bodies_are_joined_when_their_names_say_enough(book: Casebook) -> None:
    for name, text in BODIES.items():
        (book.folder / "cases" / f"{name}.yaml").write_text("source: r\n" + text, encoding="utf-8")
    compiled = compile_casebook(Casebook(book.folder))
    assert compiled.problems == []
    named = {node.name: sorted({*node.names, node.name}) for node in compiled.graph.nodes.values()}
    assert named["Voice of the Steppe"] == ["Voice of the Steppe", "Дала дауысы"]
    assert named["Orda.kz"] == ["Orda.kz", "The Horde"]
    assert named["Almaty City Court"] == ["Almaty City Court", "Алматинский городской суд"]
    assert named["Ministry of Internal Affairs"] == ["Ministry of Internal Affairs", "МВД РК"]
    # "The police" and "a court in Almaty" of two files may be anybody: a person is asked.
    names = [node.name for node in compiled.graph.nodes.values()]
    assert names.count("the police") == names.count("court in Almaty") == 2
    asked = {tuple(sorted((row["left"], row["right"]))) for row in json.loads(run(book, "propose"))["rows"]}
    assert {("cases/a:police", "cases/b:police"), ("cases/a:some", "cases/b:some")} <= asked
    run(book, "judge", "a:police", "b:police", "--same", "--by", "Oleg Shin")
    shown = json.loads(run(book, "show", "the police"))["rows"]
    assert [sorted(row["records"]) for row in shown] == [["cases/a:police", "cases/b:police"]]


def test_a_body_is_never_judged_one_with_a_person(book: Casebook) -> None:
    text = "source: r\npeople:\n  orda: {name: Orda Khan, at: 1-2}\noutlets:\n  paper: {name: Orda.kz, at: 1-2}\n"
    (book.folder / "cases" / "a.yaml").write_text(text, encoding="utf-8")
    base = ["identity", "judge", "a:orda", "a:paper", "--same", "--by", "x", "--casebook", str(book.folder)]
    result = CliRunner().invoke(main, base)
    assert result.exit_code == 2
    assert "'a:orda' is a Person, 'a:paper' a Outlet" in result.stderr


def test_the_reader_finds_the_names_of_the_casebook(book: Casebook, tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text(
        "On 3 May 2023 the police in Almaty questioned journalist Aidar Omarov, who writes for Дала дауысы.\n",
        encoding="utf-8",
    )
    assert not [one for one in take_reports(book, [report]) if isinstance(one, Exception)]
    compiled = compile_casebook(Casebook(book.folder))
    found = [one for one in compiled.proposals.all if one.candidate.text == "Дала дауысы"]
    assert [(one.label, one.value["name"]) for one in found] == [("Outlet", "Voice of the Steppe")]


def test_names_with_one_key_are_always_the_same() -> None:
    written = [
        line.split(" | ")
        for line in (Path(__file__).parent / "pairs" / "bodies.txt").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    for label in LABELS:
        names = [name for kind, *rest in written if kind.strip() == label for name in rest]
        keyed: dict[str, list[str]] = {}
        for name in names:
            key = body_key(label, name)
            if key:
                keyed.setdefault(key, []).append(name)
        assert sum(len(group) > 1 for group in keyed.values()) >= 10, label
        for group in keyed.values():
            for name in group:
                assert compare(group[0], name, label).score >= SAME, (group[0], name)


def test_the_file_that_the_documentation_shows_is_a_right_one(book: Casebook) -> None:
    text = (Path(__file__).parent.parent / "docs" / "names.md").read_text(encoding="utf-8")
    shown = text.partition("```yaml\n")[2].partition("```")[0]
    (book.folder / "aliases.yaml").write_text(shown, encoding="utf-8")
    assert Casebook(book.folder).alias_problems == []
    assert ("regions", "Ulytau region", "Ulytau region") in Casebook(book.folder).aliases.own
