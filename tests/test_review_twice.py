"""Nothing is asked twice: not of the same report, of a corrected copy, or by a newer reader."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from graph.casebook import Casebook
from loaders import readings
from loaders.reader.rules import Rules
from tests.reviewing import FIGURES, REPORT, SLUG, compiled, done, dump, waiting


@pytest.fixture
def book(tmp_path: Path) -> Casebook:
    return Casebook.create(tmp_path / "book")


# ---------------------------------------------------------------- nothing is asked twice


def answer_everything(book: Casebook) -> None:
    done(book, "review", "reject", "--all", "--kind", "Place", "--kind", "attack", "--by", "Vera Lim")
    done(book, "review", "confirm", "--all", "--by", "Vera Lim")
    assert waiting(book) == []


def test_reading_again_asks_nothing_and_changes_nothing(book: Casebook) -> None:
    done(book, "read", str(REPORT))
    answer_everything(book)
    before = dump(compiled(book).graph)
    assert "already, byte for byte" in done(book, "read", str(REPORT))
    shutil.rmtree(book.folder / ".index")
    assert waiting(book) == []
    assert dump(compiled(book).graph) == before
    assert not [one for one in compiled(book).graph.nodes.values() if one.review == "proposed"]


def corrected(folder: Path, *changes: tuple[str, str], name: str = REPORT.name) -> Path:
    text = REPORT.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def test_a_corrected_copy_asks_only_about_what_is_new(book: Casebook, tmp_path: Path) -> None:
    done(book, "read", str(REPORT))
    answer_everything(book)
    added = ("Amnesty International asked", "Correction of 3 May.\n\nAmnesty International asked")
    copy = corrected(
        tmp_path / "new", ("The International Foundation", "Once more: the International Foundation"), added
    )
    assert f"new version of '{SLUG}'" in done(book, "read", str(copy))
    assert (book.folder / "sources" / REPORT.name).read_bytes() == REPORT.read_bytes()
    facts = [one for one in waiting(book) if one.candidate.kind != "mention"]
    assert facts == []
    graph = compiled(book).graph
    steps = [node for node in graph.nodes.values() if type(node).__name__ == "Step"]
    assert len({node.name for node in steps if "2018" in node.name}) == len([n for n in steps if "2018" in n.name])
    new = copy.read_text(encoding="utf-8")
    (arrest,) = [node for node in steps if node.name == "Arrest, 2018-03-15"]
    (quote,) = [new[span.start : span.end] for span in arrest.sources]
    assert "put Akmaral Tobylova under house arrest" in quote


def test_a_corrected_date_is_a_new_question_and_the_old_answer_stands(book: Casebook, tmp_path: Path) -> None:
    done(book, "read", str(REPORT))
    answer_everything(book)
    copy = corrected(tmp_path / "new", ("on April 13", "on April 14"))
    done(book, "read", str(copy))
    assert [one.value["date"] for one in waiting(book) if one.candidate.kind == "step"] == ["2018-04-14"]
    dates = {node.name for node in compiled(book).graph.nodes.values() if type(node).__name__ == "Step"}
    assert {"Enforcement, 2018-04-13", "Enforcement, 2018-04-14"} <= dates


def test_another_report_of_the_same_file_name_is_no_version(book: Casebook, tmp_path: Path) -> None:
    done(book, "read", str(REPORT))
    other = tmp_path / REPORT.name
    shutil.copy(FIGURES, other)
    assert f"{SLUG}-2: taken into the casebook" in done(book, "read", str(other))
    assert Casebook(book.folder).sources[f"{SLUG}-2"].entry.supersedes is None
    assert len([one for one in waiting(book) if one.source == SLUG]) > 20


def test_a_newer_reader_asks_nothing_twice(book: Casebook, monkeypatch: pytest.MonkeyPatch) -> None:
    done(book, "read", str(REPORT))
    answer_everything(book)
    before = dump(compiled(book).graph)
    read = Rules.extract

    def newer(self: Rules, document: Any) -> Any:
        from dataclasses import replace

        found = []
        for one in read(self, document):
            # A newer reader quotes a little more, and has another number.
            grow = one.kind in ("step", "attack", "sanction") and one.end < len(document.text)
            end = one.end + 1 if grow else one.end
            found.append(replace(one, end=end, text=document.text[one.start : end], version="99"))
        return found

    monkeypatch.setattr(Rules, "version", "99")
    monkeypatch.setattr(Rules, "extract", newer)
    assert waiting(book) == []
    assert dump(compiled(book).graph) == before


def test_confirmed_facts_stand_even_when_nothing_is_read_any_more(
    book: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    done(book, "read", str(REPORT))
    answer_everything(book)
    before = compiled(book).graph
    monkeypatch.setattr(Rules, "version", "100")
    monkeypatch.setattr(Rules, "extract", lambda self, document: [])
    after = compiled(book).graph
    assert {node.id for node in after.nodes.values()} == {node.id for node in before.nodes.values()}
    assert {one.id for one in after.relations.values()} == {one.id for one in before.relations.values()}


def test_a_program_whose_reader_changed_reads_anew(
    book: Casebook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done(book, "read", str(REPORT))
    reads: list[str] = []
    extract = Rules.extract
    monkeypatch.setattr(Rules, "extract", lambda self, one: reads.append(one.name) or extract(self, one))
    compiled(book)
    assert reads == []
    (tmp_path / "rules.py").write_text("FINED = 'ordered to pay'\n", encoding="utf-8")
    newer = readings.program_digest(tmp_path)
    monkeypatch.setattr(readings, "program_digest", lambda folder: newer)
    compiled(book)
    assert reads == [SLUG]
