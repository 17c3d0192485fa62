"""Reports as they arrive: copied unaltered, known by their hash, and refused in one sentence when they are none."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from graph import yaml_lines
from graph.casebook import Casebook
from graph.cli import main
from graph.sources import SourceEntry, first_versions, superseded
from loaders.compile import compile_casebook
from loaders.reports import slug_of, take_report, take_reports

REPORT = Path(__file__).resolve().parent / "reports" / "adilsoz-2018-04.txt"
HTML = """<html><head><title>t</title><script>alert(1)</script></head><body>
<h1>Violations of freedom of speech in Kazakhstan. May 2021</h1>
<p>On 3 May the Aktau City Court fined editor <b>Vera Lim</b>&nbsp;30 MCI &amp; no more.</p></body></html>"""


@pytest.fixture
def book(tmp_path: Path) -> Casebook:
    return Casebook.create(tmp_path / "book")


def sources(book: Casebook) -> Casebook:
    return Casebook(book.folder)


def test_a_report_is_kept_unaltered_and_described(book: Casebook) -> None:
    taken = take_report(book, REPORT)
    entry = sources(book).sources[taken.slug].entry
    content = REPORT.read_bytes()
    assert (book.folder / "sources" / str(entry.file)).read_bytes() == content
    assert entry.sha256 == hashlib.sha256(content).hexdigest()
    assert entry.length == len(content.decode("utf-8"))
    assert (str(entry.period), entry.language, entry.text) == ("2018-04", "en", None)
    assert entry.title.startswith("Violations of freedom of speech")
    assert sources(book).source_problems == []


def test_html_is_kept_with_the_text_that_places_count_in(book: Casebook, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(HTML, encoding="utf-8")
    slug = take_report(book, page).slug
    document = sources(book).sources[slug]
    assert (book.folder / "sources" / f"{slug}.html").read_bytes() == page.read_bytes()
    assert document.text is not None
    assert "Vera Lim" in document.text
    assert "alert" not in document.text
    text = (book.folder / "sources" / str(document.entry.text)).read_bytes()
    assert hashlib.sha256(text).hexdigest() == document.entry.text_sha256
    graph = compile_casebook(sources(book)).graph
    (woman,) = [node for node in graph.nodes.values() if node.name == "Vera Lim"]
    assert {document.text[span.start : span.end] for span in woman.sources} == {"Vera Lim"}


def test_a_derived_text_that_was_altered_is_refused(book: Casebook, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(HTML, encoding="utf-8")
    slug = take_report(book, page).slug
    text = book.folder / "sources" / f"{slug}.text.txt"
    text.write_text(text.read_text(encoding="utf-8").replace("30", "90"), encoding="utf-8")
    (problem,) = sources(book).source_problems
    assert "not the document that was registered" in problem.message


def test_russian_in_the_windows_code_page_is_read(book: Casebook, tmp_path: Path) -> None:
    file = tmp_path / "Отчёт за май.txt"
    text = "Нарушения свободы слова. Май 2021 года\n\nСуд города Актау оштрафовал редактора Веру Лим.\n"
    file.write_bytes(text.encode("cp1251"))
    slug = take_report(book, file).slug
    document = sources(book).sources[slug]
    assert (slug, document.text, document.entry.language) == ("отчёт-за-май", text, "ru")
    assert (book.folder / "sources" / str(document.entry.file)).read_bytes() == text.encode("cp1251")


def test_a_source_described_without_its_original_gets_it(tmp_path: Path) -> None:
    book = Casebook.create(tmp_path / "book")
    content = REPORT.read_bytes()
    described = f"# by hand\ntitle: A title of ours\nsha256: {hashlib.sha256(content).hexdigest()}\nnote: mine\n"
    (book.folder / "sources" / "april.yaml").write_text(described, encoding="utf-8")
    taken = take_report(book, REPORT)
    assert (taken.slug, taken.state) == ("april", "completed")
    assert (book.folder / "sources" / "april.yaml").read_text(encoding="utf-8").startswith(described)
    assert sources(book).sources["april"].text == content.decode("utf-8")
    assert take_report(book, REPORT).state == "known"


def test_versions_form_a_chain_and_all_are_kept(book: Casebook, tmp_path: Path) -> None:
    take_report(book, REPORT)
    for number in (2, 3):
        copy = tmp_path / str(number) / REPORT.name
        copy.parent.mkdir()
        copy.write_text(REPORT.read_text(encoding="utf-8") + f"\nCorrection no. {number}.\n", encoding="utf-8")
        taken = take_report(book, copy)
        assert (taken.slug, taken.state) == (f"{REPORT.stem}-{number}", "version")
    known = sources(book).sources
    assert set(first_versions(known).values()) == {REPORT.stem}
    assert superseded(known) == {REPORT.stem, f"{REPORT.stem}-2"}


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("../../etc/passwd.txt", "passwd"),
        (".hidden.txt", "hidden"),
        ("a.yaml.txt", "a-yaml"),
        ("two\nlines; rm -rf ~ $(x) 'q' \"p\".txt", "two-lines-rm-rf-x-q-p"),
        ("🙂🙂.txt", "report"),
        ("Отчёт № 5 (май).txt", "отчёт-no-5-май"),
        ("x" * 200 + ".txt", "x" * 60),
        ("-rf.txt", "rf"),
    ],
)
def test_a_hostile_file_name_becomes_a_plain_one(book: Casebook, tmp_path: Path, name: str, slug: str) -> None:
    assert slug_of(name) == slug
    if "/" in name or len(name) > 120:
        return
    file = tmp_path / name
    file.write_bytes(REPORT.read_bytes())
    assert take_report(book, file).slug == slug
    kept = {path.name for path in (book.folder / "sources").iterdir()}
    assert kept == {f"{slug}.txt", f"{slug}.yaml"}
    assert sources(book).source_problems == []


@given(st.text(max_size=300))
def test_every_slug_can_stand_in_a_span_and_never_leaves_the_folder(name: str) -> None:
    import re

    slug = slug_of(name)
    assert re.fullmatch(r"[\w.-]{1,60}", slug)
    assert not slug.startswith(("-", "."))


def test_a_title_that_looks_like_yaml_stays_text(book: Casebook, tmp_path: Path) -> None:
    file = tmp_path / "r.txt"
    file.write_text("!!python/object: &a [*a] — Violations of May 2021\n\nVera Lim was fined.\n", encoding="utf-8")
    slug = take_report(book, file).slug
    entry = SourceEntry.model_validate(yaml_lines.read(book.folder / "sources" / f"{slug}.yaml").data)
    assert entry.title.startswith("!!python/object: &a [*a]")


def bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"<w:t>" + b"0" * 80_000_000 + b"</w:t>")


def test_broken_files_are_refused_one_by_one_and_the_good_one_is_taken(book: Casebook, tmp_path: Path) -> None:
    broken = {
        "empty.txt": b"",
        "binary.txt": b"\x00\x01\x02" * 50,
        "neither.txt": b"\xff\xfa\x81 plain words \x98\x98",
        "picture.png": b"\x89PNG",
        "no.docx": b"PK\x03\x04 and nothing else",
    }
    for name, content in broken.items():
        (tmp_path / name).write_bytes(content)
    bomb(tmp_path / "bomb.docx")
    files = [*(tmp_path / name for name in [*broken, "bomb.docx", "missing.txt"]), tmp_path, REPORT]
    taken = take_reports(book, files)
    refused = [one for one in taken if isinstance(one, Exception)]
    assert len(refused) == len(files) - 1
    assert all(str(one) for one in refused)
    assert set(sources(book).sources) == {REPORT.stem}
    assert {path.name for path in (book.folder / "sources").iterdir()} == {REPORT.name, f"{REPORT.stem}.yaml"}

    result = CliRunner().invoke(main, ["read", "--casebook", str(book.folder), *map(str, files)])
    assert result.exit_code == 1
    assert "Traceback" not in result.output
    assert "missing.txt" in result.output


def test_a_damaged_index_is_read_anew(book: Casebook) -> None:
    take_report(book, REPORT)
    before = {node.id for node in compile_casebook(sources(book)).graph.nodes.values()}
    (kept,) = (book.folder / ".index" / "candidates").glob("*.json")
    for damage in (b"", b"{}", b"[1]", kept.read_bytes().replace(b"Akmaral", b"Aktoral"), kept.read_bytes()[:500]):
        kept.write_bytes(damage)
        assert {node.id for node in compile_casebook(sources(book)).graph.nodes.values()} == before
