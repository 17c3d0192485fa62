"""Documents of every format become text; what cannot be read is refused with a reason."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.errors import DocumentError
from loaders.documents import FORMATS, MAX_BYTES, decoded, document_of_bytes, read_document
from loaders.markup import text_of_html
from tests.reader.formats import W, docx, file_of, paragraphs, pdf
from tests.reader.pieces import PIECES


def test_a_text_file_is_taken_character_for_character(tmp_path: Path) -> None:
    file = tmp_path / "report.txt"
    file.write_bytes("Title\r\n\r\n  «Цитата»\u00a0– end\n".encode())
    document = read_document(file)
    assert document.text == "Title\r\n\r\n  «Цитата»\u00a0– end\n"
    assert (document.format, document.derivation) == ("txt", "text/1")


@pytest.mark.parametrize("encoding", ["utf-16", "cp1251"])
def test_other_encodings_of_russian_are_read(encoding: str) -> None:
    text = "Журналистка подала апелляцию в областной суд."
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"ab\x00cd", "binary"),
        (b"caf\xe9 and other words of western europe", "neither UTF-8"),
        (b"\xff\xfea", "UTF-16"),
    ],
)
def test_what_is_no_text_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        document_of_bytes(content, "x.txt", "txt")


def test_an_empty_file_an_unknown_one_and_a_missing_one_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="no text"):
        document_of_bytes(b" \n ", "x.txt", "txt")
    with pytest.raises(DocumentError, match="txt, md, html, docx, pdf"):
        read_document(tmp_path / "x.xls")
    with pytest.raises(DocumentError, match="cannot be opened"):
        read_document(tmp_path / "x.txt")


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "huge.txt"
    with file.open("wb") as handle:
        handle.truncate(MAX_BYTES * 5)
    with pytest.raises(DocumentError, match="100 MB is more than the 20 MB"):
        read_document(file)


def test_html_shows_what_a_reader_sees() -> None:
    page = (
        "<html><head><title>April</title><style>p {}</style></head><body><h1>Cases</h1><p>One &amp; two<br>three</p>"
        "<script>alert('x')</script><ul><li>first</li><li>second</li></ul></body></html>"
    )
    assert text_of_html(page) == "April\n\nCases\n\nOne & two\nthree\n\n- first\n\n- second\n"


def test_a_docx_gives_its_paragraphs() -> None:
    document = document_of_bytes(docx(paragraphs("First &amp; last", "Second")), "x.docx", "docx")
    assert document.text == "First & last\n\nSecond\n"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"PK no zip", "damaged"),
        (docx(b"<x/>", "other.xml"), "no Word document"),
        (docx(b"<w:document"), "damaged"),
        (docx(b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), "document type"),
        (docx(b"<x>" + b" " * 30_000_000 + b"</x>"), "zip bomb"),
    ],
)
def test_a_bad_docx_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        document_of_bytes(content, "x.docx", "docx")


def test_a_pdf_with_text_is_read() -> None:
    words = "Gulnar Bazhkenova filed an appeal on 3 May 2023"
    assert document_of_bytes(pdf(words), "x.pdf", "pdf").text == words + "\n"


@pytest.mark.parametrize(
    ("content", "reason"), [(pdf(""), "scan"), (b"%PDF-1.4 broken", "damaged"), (b"nothing", "no PDF")]
)
def test_a_pdf_without_text_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(DocumentError, match=reason):
        document_of_bytes(content, "x.pdf", "pdf")


def test_a_pdf_behind_a_password_is_refused() -> None:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf("Some words that are long enough"))))
    writer.encrypt("secret", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    with pytest.raises(DocumentError, match="password"):
        document_of_bytes(out.getvalue(), "x.pdf", "pdf")


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["txt", "html", "docx", "pdf"]))
def test_no_bytes_crash_the_reading_of_documents(content: bytes, form: str) -> None:
    try:
        document = document_of_bytes(content, "x", form)
    except DocumentError as error:
        assert str(error).startswith("x: ")
    else:
        assert document.text.strip()


@pytest.mark.parametrize(
    "broken", ["<![", "<![<p>", "<![if !vml]>", "<![CDATA[x]]>", "<!", "</", "<a b='", "&#xD800;", "&#99999999;"]
)
def test_broken_html_is_read_as_far_as_it_goes(broken: str) -> None:
    assert "Before" in text_of_html(f"<p>Before</p>{broken}<p>Behind</p>")


@pytest.mark.parametrize("unit", ["<a", "<!", "<![", "</", "&#", "<a b='", "<script>"])
def test_a_page_of_unclosed_tags_is_read_in_linear_time(unit: str) -> None:
    def seconds(page: str) -> float:
        started = process_time()
        text_of_html(page)
        return process_time() - started

    assert any(seconds(unit * 40_000) / max(seconds(unit * 10_000), 0.01) < 9 for _ in range(3))


def test_a_text_box_interrupts_no_paragraph_and_is_read_once() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>In the box</w:t></w:r></w:p></w:txbxContent>"
    twice = f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    runs = f"<w:r><w:t>Before</w:t></w:r><w:r>{twice}</w:r><w:r><w:t> and behind.</w:t></w:r>"
    body = f"<w:document {W} {mc}><w:body><w:p>{runs}</w:p></w:body></w:document>".encode()
    document = document_of_bytes(docx(body), "x.docx", "docx")
    assert document.text == "In the box\n\nBefore and behind.\n"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=10)), max_size=15), st.sampled_from(FORMATS))
def test_the_text_of_the_same_bytes_is_the_same(pieces: list[str], form: str) -> None:
    content = file_of(form, "".join(pieces))
    try:
        one, other = (document_of_bytes(content, "x", form) for _ in range(2))
    except DocumentError:
        return
    assert one == other
    assert one.text.encode("utf-8").decode("utf-8") == one.text


def test_the_text_does_not_depend_on_the_process(tmp_path: Path) -> None:
    """Nor on its hash seed, its locale or its clock."""
    script = (
        "import sys; from pathlib import Path; from loaders.documents import read_document\n"
        "document = read_document(Path(sys.argv[1])); print(document.sha256, ascii(document.text))"
    )
    for form in FORMATS:
        file = tmp_path / f"x.{form}"
        file.write_bytes(file_of(form, "".join(PIECES[:3]) + PIECES[-1]))
        said = {
            subprocess.run(
                [sys.executable, "-c", script, str(file)],
                env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "TZ": zone},
                capture_output=True,
                check=True,
            ).stdout
            for seed, locale, zone in (("1", "C", "UTC"), ("2", "C.UTF-8", "Asia/Almaty"))
        }
        assert len(said) == 1


@pytest.mark.parametrize("form", FORMATS)
def test_no_format_is_fooled_by_the_bytes_of_another(form: str) -> None:
    for other in FORMATS:
        content = file_of(other, "The court fined Ivan Petrov 50 MCI.")
        try:
            document = document_of_bytes(content, "x", form)
        except DocumentError as error:
            assert str(error).startswith("x: ")
        else:
            assert form in ("txt", "md", "html") or form == other
            assert document.text.strip()
