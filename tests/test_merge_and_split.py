"""Merge, load more, split, rebuild: the graph is as if nobody had ever merged; judges at once lose nothing."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from graph.casebook import Casebook
from graph.ledger import Ledger
from graph.store import Store
from loaders.compile import compile_casebook
from tests.test_who_is_who import run

PARTS = {
    "a": "people:\n  lim: {name: Vera Lim, is: journalist, at: 1-2, works_for: [{who: paper, at: 1-2}]}\n"
    "outlets:\n  paper: {name: Orda, kind: site, at: 1-2}\ncourts:\n  court: {name: Almaty City Court, at: 1-2}\n",
    "b": "people:\n  short: {name: V. Lim, position: editor, at: 3-4, works_for: [{who: paper, at: 3-4}]}\n"
    "outlets:\n  paper: {name: Orda.kz, aka: Орда, at: 3-4}\ncourts:\n  court: {name: Court in Almaty, at: 3-4}\n",
    "c": "people:\n  lim: {name: Вера Лим, at: 5-6}\n  third: {name: V.Lim, at: 7-8}\n"
    "courts:\n  court: {name: Алматинский городской суд, city: Алматы, at: 5-6}\n",
}


def casebook(folder: Path, *parts: str) -> Casebook:
    made = Casebook.create(folder)
    (made.folder / "sources" / "r.yaml").write_text("title: A report\nlength: 100\n", encoding="utf-8")
    for part in parts:
        add(made, part)
    return made


def add(book: Casebook, part: str) -> None:
    (book.folder / "cases" / f"{part}.yaml").write_text("source: r\n" + PARTS[part], encoding="utf-8")


def load(store: Store, book: Casebook) -> list[str]:
    compiled = compile_casebook(Casebook(book.folder))
    assert compiled.problems == []
    store.sync(compiled.graph.nodes.values(), compiled.graph.relations.values())
    return [json.dumps(record, ensure_ascii=False) for record in store.dump()]


@pytest.fixture
def judged(tmp_path: Path) -> Iterator[Casebook]:
    yield casebook(tmp_path / "judged", "a", "b")


def decided(book: Casebook, *arguments: str) -> str:
    return str(json.loads(run(book, *arguments, "--by", "Oleg Shin"))["rows"][0]["decision"])


def test_merge_load_more_split_and_rebuild_is_the_graph_that_never_merged(
    store: Store, judged: Casebook, tmp_path: Path
) -> None:
    first = load(store, judged)
    same = [
        decided(judged, "judge", "b:short", "a:lim", "--same"),
        decided(judged, "judge", "a:court", "b:court", "--same"),
    ]
    merged = load(store, judged)
    assert len(merged) < len(first)
    add(judged, "c")
    more = load(store, judged)
    assert more != merged
    same.append(decided(judged, "judge", "c:third", "b:short", "--same"))
    assert len(load(store, judged)) < len(more)
    for decision in same:
        decided(judged, "revoke", decision)
    updated = load(store, judged)
    store.clear()
    rebuilt = load(store, judged)
    store.clear()
    never = load(store, casebook(tmp_path / "never", "a", "b", "c"))
    assert updated == rebuilt == never


def test_a_record_split_off_takes_its_facts_with_it(store: Store, judged: Casebook) -> None:
    add(judged, "c")
    load(store, judged)
    (person,) = store.read("MATCH (p:Person {name: 'Vera Lim'}) RETURN p.id AS id, p.names AS names").rows
    assert person["names"] == ["Vera Lim", "Вера Лим"]
    decided(judged, "split", "c:lim")
    load(store, judged)
    rows = store.read(
        "MATCH (p:Person)-[s:STATED_IN]->(:Source) WHERE p.name IN ['Vera Lim', 'Вера Лим'] "
        "RETURN p.name AS name, p.id AS id, s.start AS start ORDER BY start"
    ).rows
    assert [(row["name"], row["start"]) for row in rows] == [("Vera Lim", 1), ("Вера Лим", 5)]
    assert rows[0]["id"] == person["id"] != rows[1]["id"]


def test_judges_at_once_lose_nothing(judged: Casebook, tmp_path: Path) -> None:
    people = "".join(f"  p{number}: {{name: P. Person, at: 1-2}}\n" for number in range(7))
    (judged.folder / "cases" / "d.yaml").write_text("source: r\npeople:\n" + people, encoding="utf-8")

    def judge(number: int) -> str:
        command = [sys.executable, "-m", "graph.cli", "identity", "judge", "d:p0", f"d:p{number}", "--same"]
        options = ["--by", f"Judge {number}", "--casebook", str(judged.folder), "--format", "json"]
        done = subprocess.run([*command, *options], capture_output=True, text=True, check=True, timeout=300)
        return str(json.loads(done.stdout)["rows"][0]["decision"])

    with ThreadPoolExecutor(6) as pool:
        made = list(pool.map(judge, range(1, 7)))
    decisions, problems = Ledger(judged.ledger_file).read()
    assert problems == []
    assert {one.id for one in decisions} == set(made)
    assert {one.by for one in decisions} == {f"Judge {number}" for number in range(1, 7)}
    shown = json.loads(run(judged, "show", "P. Person"))["rows"]
    assert len(shown) == 1 and len(shown[0]["records"]) == 7
    # The order in which they came in changes nothing.
    other = Path(shutil.copytree(judged.folder, tmp_path / "other"))
    lines = (other / "ledger.jsonl").read_text(encoding="utf-8").splitlines()
    (other / "ledger.jsonl").write_text("\n".join(reversed(lines)) + "\n", encoding="utf-8")
    assert json.loads(run(Casebook(other), "show", "P. Person"))["rows"] == shown
