"""The text of a Word document (docx), read without trusting it."""

from __future__ import annotations

import io
import zipfile
import zlib
from xml.parsers import expat

from graph.errors import DocumentError

_BODY = "word/document.xml"
_MAX_BODY = 50_000_000
_MAX_RATIO = 200
_FALLBACK = "http://schemas.openxmlformats.org/markup-compatibility/2006 Fallback"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "


class _Body:
    """Collects the text of the paragraphs; list items get a bullet."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        # A paragraph may hold a text box with paragraphs: the runs of each that is open, and whether it is listed.
        self._open: list[tuple[list[str], bool]] = []
        self._runs: list[str] = []
        self._in_text = False
        self._listed = False
        self._skipped = 0
        self._parser = expat.ParserCreate(namespace_separator=" ")
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._data

    def feed(self, content: bytes) -> None:
        self._parser.Parse(content, True)

    def _doctype(self, *_: object) -> None:
        # Entities are the way to blow up an XML parser; a real docx declares none.
        raise DocumentError("its XML declares a document type, which no Word document does; it was not read.")

    def _start(self, name: str, _: object) -> None:
        # The second of two ways to show the same thing.
        self._skipped += name == _FALLBACK
        if self._skipped:
            return
        match name.removeprefix(_W):
            case "p":
                self._open.append((self._runs, self._listed))
                self._runs, self._listed = [], False
            case "t":
                self._in_text = True
            case "numPr":
                self._listed = True
            case "tab":
                self._runs.append(" ")
            case "br" | "cr":
                self._runs.append("\n")

    def _end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= name == _FALLBACK
            return
        match name.removeprefix(_W):
            case "t":
                self._in_text = False
            case "p":
                text = "".join(self._runs).strip()
                self.lines.append(f"- {text}" if self._listed and text else text)
                self._runs, self._listed = self._open.pop()

    def _data(self, data: str) -> None:
        if self._in_text and not self._skipped:
            self._runs.append(data)


def text_of_docx(content: bytes) -> str:
    """The paragraphs of a docx, an empty line between them.

    Raises:
        DocumentError: it is no docx, it is damaged, or it unpacks to far more than it holds.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            try:
                entry = archive.getinfo(_BODY)
            except KeyError:
                raise DocumentError("it is no Word document; save it as docx, or as text.") from None
            if entry.flag_bits & 1:
                raise DocumentError("it is protected by a password; save it without one.")
            too_large = entry.file_size > _MAX_BODY
            if too_large or entry.file_size > _MAX_RATIO * max(entry.compress_size, 10_000):
                raise DocumentError("it unpacks to far more than a report has (a zip bomb?); it was not read.")
            with archive.open(entry) as packed:
                # The size in the directory may lie: never read past the limit.
                body = packed.read(_MAX_BODY + 1)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError) as error:
        raise DocumentError(f"the docx is damaged ({error}); open and save it again.") from error
    if len(body) > _MAX_BODY:
        raise DocumentError("it unpacks to far more than a report has (a zip bomb?); it was not read.")
    reader = _Body()
    try:
        reader.feed(body)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise DocumentError(f"the docx is damaged ({error}); open and save it again.") from error
    return "\n\n".join(line for line in reader.lines if line) + "\n"
