"""Documents as they arrive: the original bytes, and the text that places refer to.

The original is never altered. The text is derived from it once, by rules that do not depend on the
machine; `DERIVATION` names their version, so that a stored place can be told from one under newer
rules. For txt and md the text is exactly what the file says, character for character.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from graph.errors import DocumentError

DERIVATION = "text/1"
MAX_BYTES = 20_000_000
MAX_CHARACTERS = 5_000_000
FORMATS = ("txt", "md", "html", "docx", "pdf")
_SUFFIXES = {
    ".txt": "txt",
    ".text": "txt",
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".pdf": "pdf",
}
# Share of letters among what a single-byte reading of a file gives, below which it is no text at all.
_LETTERS_AT_LEAST = 0.55
_HALVES = re.compile("[\ud800-\udfff]")
_RUSSIAN = re.compile(r"[а-яё]{2,}")


@dataclass(frozen=True, slots=True)
class Document:
    """A report: where it came from, the hash of its original, and its derived text."""

    name: str
    sha256: str
    format: str
    text: str
    derivation: str = DERIVATION

    @classmethod
    def of_text(cls, text: str, name: str = "text.txt") -> Document:
        """A document for a text at hand, as if it had been read from a UTF-8 file."""
        text = whole(text)
        return cls(name=name, sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(), format="txt", text=text)


def whole(text: str) -> str:
    """A text of the same length without halves of characters, which a text layer may hold and no UTF-8 file can."""
    return _HALVES.sub("\ufffd", text)


def read_document(path: Path) -> Document:
    """Read a file and derive its text.

    Raises:
        DocumentError: it is missing, too large, empty, of an unknown or damaged format, scanned,
            protected by a password, or not text in a known encoding.
    """
    return document_of_bytes(read_bytes(path), path.name, format_of(path), where=str(path))


def is_document(path: Path) -> bool:
    """Whether a file's name ends as those of reports do."""
    return path.suffix.casefold() in _SUFFIXES


def format_of(path: Path) -> str:
    """Which of `FORMATS` a file is, by the end of its name.

    Raises:
        DocumentError: none of them.
    """
    form = _SUFFIXES.get(path.suffix.casefold())
    if form is None:
        raise DocumentError(f"{path}: reports are read from {', '.join(FORMATS)} files; save it as one of these.")
    return form


def read_bytes(path: Path) -> bytes:
    """The content of a file of one of `FORMATS`, unless it is too large for a report.

    Raises:
        DocumentError: it is missing, too large or of an unknown format.
    """
    format_of(path)
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise DocumentError(
                f"{path}: {size // 1_000_000} MB is more than the {MAX_BYTES // 1_000_000} MB a report may have;"
                " split it, or save only its text."
            )
        return path.read_bytes()
    except OSError as error:
        raise DocumentError(f"{path}: cannot be opened ({error.strerror or error}).") from error


def document_of_bytes(content: bytes, name: str, form: str, where: str | None = None) -> Document:
    """Derive the text of a file's bytes in one of `FORMATS`.

    Raises:
        DocumentError: as for `read_document`; the message begins with `where` the file is, or its name.
    """
    where = where or name
    try:
        text = whole(_derivations()[form](content))
    except DocumentError as error:
        raise DocumentError(f"{where}: {error}") from error
    if len(text) > MAX_CHARACTERS:
        raise DocumentError(f"{where}: its text has more than {MAX_CHARACTERS:,} characters; split it.")
    if not text.strip():
        raise DocumentError(f"{where}: there is no text in it.")
    return Document(name=name, sha256=hashlib.sha256(content).hexdigest(), format=form, text=text)


def _derivations() -> dict[str, Callable[[bytes], str]]:
    from loaders.docx import text_of_docx
    from loaders.markup import text_of_html
    from loaders.pdf import text_of_pdf

    return {
        "txt": decoded,
        "md": decoded,
        "html": lambda content: text_of_html(decoded(content)),
        "docx": text_of_docx,
        "pdf": text_of_pdf,
    }


def decoded(content: bytes) -> str:
    """Bytes as text: UTF-8, UTF-16 with its mark, or the Windows code page of Russian.

    Raises:
        DocumentError: it is none of these.
    """
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return content.decode("utf-16")
        except UnicodeDecodeError as error:
            raise DocumentError("it begins like UTF-16 and is broken; save it again as UTF-8.") from error
    if b"\x00" in content:
        raise DocumentError("it holds binary data, not text; was it given the wrong name?")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        text = content.decode("cp1251", "replace")
        if "\ufffd" in text or not _looks_russian(text):
            raise DocumentError(
                f"byte {error.start} fits neither UTF-8 nor Windows-1251; save it again as UTF-8."
            ) from error
        return text


def _looks_russian(text: str) -> bool:
    """Whether what lies beyond ASCII is mostly runs of small Cyrillic letters, as in running Russian text."""
    beyond = sum(ord(character) > 127 for character in text)
    return sum(map(len, _RUSSIAN.findall(text))) >= _LETTERS_AT_LEAST * beyond
