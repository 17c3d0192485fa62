"""Documents of every format become text; what cannot be read is refused with a reason."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.documents import MAX_BYTES, DocumentError, decoded, document_of_bytes, read_document
from loaders.markup import text_of_html

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(body: bytes, name: str = "word/document.xml") -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, body)
    return packed.getvalue()


def paragraphs(*texts: str) -> bytes:
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts)
    return f"<w:document {W}><w:body>{body}</w:body></w:document>".encode()


def pdf(text: str) -> bytes:
    """A one-page PDF with a text layer (none for an empty text)."""
    stream = f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET".encode() if text else b""
    font = b"<< /Font << /F1 5 0 R >> >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources %s >>" % font,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer << /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start


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
