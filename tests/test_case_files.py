"""Case files: what a person writes becomes a graph; what is wrong is said with its line, and the rest goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.casebook import Casebook
from graph.model import Node
from loaders.compile import Compiled, compile_casebook

SOURCE = """title: A report
publisher: Somebody
period: 2021-05
"""
TEXT = "On 3 May the Aktas court fined editor Vera Lim 30 MCI. Her lawyer Oleg Shin appealed. Vera Lim said no."

CASE = """\
source: r
people:
  lim: {name: Vera Lim, is: journalist, quote: editor Vera Lim}
  shin: {name: Oleg Shin, quote: Oleg Shin}
outlets:
  paper: {name: Aktas News, at: 3-8}
courts:
  aktas: {name: Aktas City Court, city: Aktas, quote: Aktas court}
organizations:
  bank: {name: Aktas Bank, at: 3-8}
cases:
  - key: lim-fine
    name: Fine for an article
    kind: administrative
    at: 0-53
    parties:
      - {who: lim, role: defendant}
    representation:
      - {lawyer: shin, of: lim, quote: Her lawyer Oleg Shin}
    charges:
      - {who: lim, articles: [cao 456-2 part 3, "cao: slander"], charge: convicted}
    steps:
      - key: fine
        kind: judgment
        date: {date: 2021-05-03, inferred: true}
        court: aktas
        outcome: fined
        findings:
          - {who: lim, role: defendant, outcome: fined}
        sanctions:
          - {kind: fine, on: lim, sum: 30 MCI}
      - kind: appeal_filed
        by: shin
        reviews: fine
  - key: suit
    name: The bank sues
    kind: civil
    at: 0-53
    parties:
      - {who: bank, role: plaintiff}
      - {who: lim, role: defendant}
      - {who: paper, role: defendant}
"""


def casebook(folder: Path, **files: str) -> Casebook:
    """A casebook with one source `r` at hand and the case files given."""
    made = Casebook.create(folder / "book")
    (made.folder / "sources" / "r.yaml").write_text(SOURCE + "file: r.txt\n", encoding="utf-8")
    (made.folder / "sources" / "r.txt").write_text(TEXT, encoding="utf-8")
    for name, text in files.items():
        (made.folder / "cases" / f"{name}.yaml").write_text(text, encoding="utf-8")
    return Casebook(made.folder)


def compiled(folder: Path, **files: str) -> Compiled:
    return compile_casebook(casebook(folder, **files))


def by_name(result: Compiled, name: str) -> Node:
    (found,) = [node for node in result.graph.nodes.values() if node.name == name]
    return found


def relations(result: Compiled) -> set[tuple[str, str, str]]:
    nodes = result.graph.nodes
    return {(nodes[one.start_id].name, one.reltype, nodes[one.end_id].name) for one in result.graph.relations.values()}


def test_a_case_becomes_nodes_and_relations(tmp_path: Path) -> None:
    result = compiled(tmp_path, lim=CASE)
    assert result.problems == []
    found = relations(result)
    assert {
        ("Vera Lim", "PARTY_TO", "Fine for an article"),
        ("Judgment, 2021-05-03", "STEP_OF", "Fine for an article"),
        ("Judgment, 2021-05-03", "NEXT", "Appeal filed"),
        ("Appeal filed", "REVIEWS", "Judgment, 2021-05-03"),
        ("Judgment, 2021-05-03", "BEFORE_COURT", "Aktas City Court"),
        ("Vera Lim", "SENTENCED_UNDER", "Article 456-2 part 3, Code of Administrative Offences"),
        ("Vera Lim", "SENTENCED_UNDER", "Slander (Code of Administrative Offences, article not printed)"),
        ("Aktas Bank", "SUED", "Vera Lim"),
        ("Aktas Bank", "SUED", "Aktas News"),
        ("Oleg Shin", "REPRESENTS", "Vera Lim"),
    } <= found
    assert by_name(result, "Oleg Shin").labels() == ("Entity", "Lawyer", "Person")
    assert by_name(result, "Vera Lim").labels() == ("Entity", "Journalist", "Person")


def test_a_fine_in_indices_takes_the_rate_of_its_year(tmp_path: Path) -> None:
    fine = by_name(compiled(tmp_path, lim=CASE), "Fine, 30 MCI (87,510 KZT)").properties()
    assert (fine["mci"], fine["mci_rate"], fine["amount"]) == (30, 2917, 87510)


def test_every_fact_says_where_it_was_read(tmp_path: Path) -> None:
    result = compiled(tmp_path, lim=CASE)
    for fact in (*result.graph.nodes.values(), *result.graph.relations.values()):
        assert fact.sources or type(fact).__name__ == "Source"
    lim = by_name(result, "Vera Lim")
    assert [TEXT[span.start : span.end] for span in lim.sources] == ["editor Vera Lim"]


def test_the_order_of_files_does_not_matter_and_loading_twice_is_the_same(tmp_path: Path) -> None:
    other = "source: r\npeople:\n  v: {name: Vera Lim, aka: [Wera Lim], is: plaintiff, quote: Vera Lim said no}\n"
    first = compiled(tmp_path / "1", a=CASE, b=other).graph
    second = compiled(tmp_path / "2", b=CASE, a=other).graph
    shared = [one for one in first.nodes.values() if one.name == "Vera Lim"]
    assert len(shared) == 1
    assert shared[0] == second.nodes[shared[0].id]
    assert shared[0].labels() == ("Entity", "Journalist", "Person", "Plaintiff")
    assert "Wera Lim" in shared[0].names


def test_an_initial_or_a_surname_alone_joins_nobody_across_files(tmp_path: Path) -> None:
    one = "source: r\npeople:\n  a: {name: V. Lim, at: 1-2}\n  b: {name: Lim, at: 1-2}\n"
    result = compiled(tmp_path, one=one, two=one)
    assert len([node for node in result.graph.nodes.values() if "Lim" in node.name]) == 4


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("kind: administrative", "kind: administrativ", 14, "is not one of"),
        ("who: lim, role: defendant}\n    repr", "who: limm, role: defendant}\n    repr", 17, "'limm' is not listed"),
        ("date: 2021-05-03", "date: 2021-02-30", 25, "not in the calendar"),
        ("sum: 30 MCI", "sum: thirty", 31, "is not a sum"),
        ("quote: Oleg Shin}", "quote: Olga Shin}", 4, "these words are not in 'r'"),
        ("quote: editor Vera Lim", "quote: Vera Lim", 3, "more than once"),
        ("at: 3-8}\ncourts", "at: 3-800}\ncourts", 6, "beyond the end"),
        ("outcome: fined\n        findings", "outcom: fined\n        findings", 27, "no such field"),
        ("reviews: fine", "reviews: fin", 32, "'fin' is not listed"),
        ("  paper: {", "  lim: {", 6, "used twice"),
        ("quote: Oleg Shin}", "at: 5–9}", 4, "not a place in a source"),
        ("quote: Oleg Shin}", "at: 1-2, source: nowhere}", 4, "there is no source 'nowhere'"),
    ],
)
def test_a_mistake_is_named_with_its_line_and_the_rest_goes_on(
    tmp_path: Path, old: str, new: str, line: int, message: str
) -> None:
    assert CASE.count(old) == 1
    result = compiled(tmp_path, lim=CASE.replace(old, new))
    found = [(problem.line, problem.message) for problem in result.problems]
    assert any(at == line and message in text for at, text in found), found
    (file,) = result.files
    assert file.rejected >= 1
    assert file.accepted + file.rejected == file.read
    assert any(node.name == "Aktas City Court" for node in result.graph.nodes.values())


def test_a_claim_that_blames_makes_an_attacker_and_a_doubt_is_kept_beside_it(tmp_path: Path) -> None:
    text = """\
source: r
people:
  lim: {name: Vera Lim, quote: editor Vera Lim}
  man: {name: Ivan Petrov, at: 0-3}
organizations:
  police: {name: Aktas Police, kind: police, at: 0-3}
campaigns:
  wave: {name: A wave of attacks, at: 0-8, targets: lim}
attacks:
  - {name: A fire, kind: property, targets: lim, part_of: wave, at: 0-8}
attributions:
  - {claim: Petrov organised it, by: police, stance: asserted, about: wave, blames: man, role: organiser, at: 0-8}
  - {claim: she doubts it, by: lim, stance: disputed, about: wave, blames: man, role: organiser, at: 9-20}
"""
    result = compiled(tmp_path, wave=text)
    assert result.problems == []
    claims = [one.properties() for one in result.graph.relations.values() if one.reltype == "ATTRIBUTED_TO"]
    assert {(one["by"], one["stance"]) for one in claims} == {("Aktas Police", "asserted"), ("Vera Lim", "disputed")}
    (attacked,) = [one.properties() for one in result.graph.relations.values() if one.reltype == "ATTACKED_BY"]
    assert attacked["disputed"] is True
    assert attacked["stances"] == ["asserted", "disputed"]
    assert "Attacker" in by_name(result, "Ivan Petrov").labels()
    assert attacked["sensitivity"] == "public"
    secret = compiled(tmp_path / "3", wave=text.replace("{name: Vera Lim,", "{name: Vera Lim, sensitivity: minor,"))
    assert {one.sensitivity for one in secret.graph.relations.values() if one.reltype == "ATTACKED_BY"} == {"minor"}
    only_doubt = "\n".join(line for line in text.splitlines() if "asserted" not in line)
    doubted = compiled(tmp_path / "2", wave=only_doubt)
    assert not [one for one in doubted.graph.relations.values() if one.reltype == "ATTACKED_BY"]
    assert "Attacker" not in by_name(doubted, "Ivan Petrov").labels()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("people: [", "not YAML"),
        ("people:\n  a: {name: A B, at: 1-2}\n  a: {name: C D, at: 1-2}\n", "stands twice"),
        ("persons: {}\n", "no section 'persons'"),
        ("- 1\n", "named sections"),
        ("format: 2\n", "is not one of 1"),
        ("a: &x [1]\nb: *x\n", "aliases"),
    ],
)
def test_a_file_that_is_no_case_file_is_refused_with_a_sentence(tmp_path: Path, text: str, message: str) -> None:
    result = compiled(tmp_path, broken=text, good=CASE)
    assert any(message in problem.message for problem in result.problems), result.problems
    assert any(node.name == "Vera Lim" for node in result.graph.nodes.values())


def test_numbers_and_truth_values_are_read_as_such(tmp_path: Path) -> None:
    text = "format: 1\nsource: r\ngroups:\n  g: {name: guards, count: 4, at: 0-3}\n"
    result = compiled(tmp_path, g=text)
    assert result.problems == []
    assert by_name(result, "guards").properties()["count"] == 4


def test_a_file_without_any_source_is_refused_entry_by_entry(tmp_path: Path) -> None:
    result = compiled(tmp_path, g="groups:\n  g: {name: guards, at: 0-3}\n")
    assert [problem.message for problem in result.problems] == [
        "'0-3' names no source, and the file has no 'source:' line"
    ]


def test_what_a_document_itself_says_is_attributed_to_it(tmp_path: Path) -> None:
    text = "source: r\nattributions:\n  - {claim: It rained, by: r, stance: asserted, at: 0-3}\n"
    assert ("It rained", "STATED_BY", "A report") in relations(compiled(tmp_path, g=text))


def test_a_case_key_belongs_to_one_file(tmp_path: Path) -> None:
    result = compiled(tmp_path, a=CASE, b=CASE)
    assert any("coded in cases/a.yaml already" in problem.message for problem in result.problems)


def test_a_source_that_was_changed_or_lies_outside_is_refused(tmp_path: Path) -> None:
    book = casebook(tmp_path, lim=CASE)
    path = book.folder / "sources" / "r.yaml"
    path.write_text(SOURCE + f"file: r.txt\nsha256: {'0' * 64}\n", encoding="utf-8")
    assert any("not the document" in one.message for one in compile_casebook(Casebook(book.folder)).problems)
    path.write_text(SOURCE + "file: ../../r.txt\n", encoding="utf-8")
    assert any("outside sources/" in one.message for one in compile_casebook(Casebook(book.folder)).problems)
