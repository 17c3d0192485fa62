"""Small files of the packed formats, made for tests."""

from __future__ import annotations

import io
import re
import zipfile
from html import escape

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


def file_of(form: str, text: str) -> bytes:
    """The bytes of a file of a format that holds a text, as far as the format can hold it."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    match form:
        case "html":
            return f"<h1>Report</h1><p>{escape(whole)}</p>".encode()
        case "docx":
            allowed = "".join(one for one in whole if one in "\t\n" or (one.isprintable() and ord(one) < 0xFFFE))
            return docx(paragraphs(*(escape(line) for line in allowed.split("\n"))))
        case "pdf":
            plain = re.sub(r"[^ -~]|[()\\]", " ", whole)
            return pdf(f"{plain} which is a line of some length")
        case _:
            return whole.encode()
