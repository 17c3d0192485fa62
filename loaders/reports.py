"""Takes a report into the casebook: the original unaltered, its derived text, and what its head says.

A document is known by the hash of its bytes and is never taken twice. One that says mostly the same
as a document at hand (under the same file name or the same title) is a new version of it; both are kept.
"""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from graph import yaml_lines
from graph.casebook import Casebook
from graph.errors import InputError
from graph.sources import SourceDocument, SourceEntry, superseded
from loaders.documents import Document, document_of_bytes, format_of, read_bytes
from loaders.reader.extractors import extractor_named

NEW, KNOWN, COMPLETED, VERSION = "new", "known", "completed", "version"

_SLUG_LENGTH = 60
# Shares of equal sentences. A corrected copy keeps most of them; another month's report keeps the boilerplate.
_SAME_DOCUMENT = 0.5
_KAZAKH = re.compile("[әғқңөұүһі]", re.IGNORECASE)
_CYRILLIC = re.compile("[а-яё]", re.IGNORECASE)
_LATIN = re.compile("[a-z]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a report: `state` is new, known, completed (the original was missing) or version."""

    slug: str
    state: str
    earlier: str | None = None

    def __str__(self) -> str:
        said = {
            NEW: f"{self.slug}: taken into the casebook",
            KNOWN: f"{self.slug}: is in the casebook already, byte for byte; nothing was changed",
            COMPLETED: f"{self.slug}: was described without its original, which is there now",
            VERSION: f"{self.slug}: taken as a new version of '{self.earlier}'; both are kept",
        }
        return said[self.state]


def take_report(book: Casebook, file: Path) -> Taken:
    """Copy a report into `sources/`, unless it is there already, and describe it in `sources/SLUG.yaml`.

    Raises:
        InputError: it cannot be read as a document (see `read_document`), or cannot be written.
    """
    (taken,) = take_reports(book, [file])
    if isinstance(taken, InputError):
        raise taken
    return taken


def take_reports(book: Casebook, files: Sequence[Path]) -> list[Taken | InputError]:
    """What became of each file; one that cannot be taken in does not keep the others out."""
    from filelock import FileLock

    index = book.folder / ".index"
    index.mkdir(exist_ok=True)
    with FileLock(index / "intake.lock"):  # two people may bring in a report at once
        intake = _Intake(Casebook(book.folder))
        return [intake.take(file) for file in files]


class _Intake:
    """The sources of a casebook while reports are brought in."""

    def __init__(self, book: Casebook) -> None:
        self.folder = book.folder / "sources"
        self.known = dict(book.sources)
        self.by_hash = {one.entry.sha256: slug for slug, one in self.known.items()}
        self.taken = {path.name.partition(".")[0].casefold() for path in self.folder.iterdir()}

    def take(self, file: Path) -> Taken | InputError:
        try:
            content = read_bytes(file)
            return self._take(file, content, document_of_bytes(content, file.name, format_of(file)))
        except InputError as error:
            return error
        except OSError as error:
            return InputError(f"{file} cannot be copied into the casebook ({error.strerror})")

    def _take(self, file: Path, content: bytes, document: Document) -> Taken:
        if (slug := self.by_hash.get(document.sha256)) is not None:
            if self.known[slug].entry.file:
                return Taken(slug, KNOWN)
            self._complete(slug, content, document)
            return Taken(slug, COMPLETED)
        stem = slug_of(file.name)
        head = _head(document, fallback=file.stem)
        earlier = _earlier_version(self.known, stem, head["title"], document.text)
        slug = self._free(stem)
        fields = {
            **head,
            "language": _language(document.text),
            "sha256": document.sha256,
            "length": len(document.text),
            "derivation": document.derivation,
            **self._write_original(slug, content, document),
        }
        if earlier:
            fields["supersedes"] = earlier
        self._describe(slug, document.text, _dumped(fields))
        return Taken(slug, VERSION if earlier else NEW, earlier)

    def _free(self, stem: str) -> str:
        slug, number = stem, 1
        while slug.casefold() in self.taken:
            number += 1
            slug = f"{stem}-{number}"
        self.taken.add(slug.casefold())
        return slug

    def _write_original(self, slug: str, content: bytes, document: Document) -> dict[str, Any]:
        """Keep the original, and beside it the text that places count in where it is not simply its characters."""
        fields: dict[str, Any] = {"file": f"{slug}.{document.format}"}
        _write(self.folder / fields["file"], content)
        text = document.text.encode("utf-8")
        if text != content:
            fields |= {"text": f"{slug}.text.txt", "text_sha256": hashlib.sha256(text).hexdigest()}
            _write(self.folder / fields["text"], text)
        return fields

    def _complete(self, slug: str, content: bytes, document: Document) -> None:
        """Put the original beside a description that lacks it; the rest is somebody's words, and stays."""
        described = (self.folder / f"{slug}.yaml").read_text(encoding="utf-8")
        more = _dumped(self._write_original(slug, content, document))
        self._describe(slug, document.text, described.rstrip("\n") + "\n" + more)

    def _describe(self, slug: str, text: str, described: str) -> None:
        # Last, so that whoever is cut off leaves a file without a description, and never the reverse.
        _write(self.folder / f"{slug}.yaml", described.encode("utf-8"))
        entry = SourceEntry.model_validate(yaml_lines.parse(described).data)
        self.known[slug] = SourceDocument(slug, entry, text)
        self.by_hash[entry.sha256] = slug


def slug_of(name: str) -> str:
    """The short name of a document, from its file's name, which may be anything."""
    return slugged(Path(name).stem) or "report"


def slugged(text: str) -> str:
    """A text as small letters, digits and hyphens, in any alphabet, and never a path; may be empty."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(r"[\W_]+", "-", folded).strip("-")[:_SLUG_LENGTH].rstrip("-")


def _head(document: Document, fallback: str) -> dict[str, Any]:
    """What the reader says of the document as a whole, as far as it is well-formed."""
    value: dict[str, Any] = next(
        (one.value for one in extractor_named("rules").extract(document) if one.kind == "document"), {}
    )
    title = " ".join(str(value.get("title") or fallback).split()) or "Report"
    fields: dict[str, Any] = {"title": title}
    for name in ("publisher", "period", "published"):
        given = value.get(name)
        try:
            SourceEntry.model_validate({"title": title, name: given})
        except ValidationError:
            continue
        if given:
            fields[name] = given
    return fields


def _language(text: str) -> str | None:
    latin, cyrillic = len(_LATIN.findall(text)), len(_CYRILLIC.findall(text))
    if latin + cyrillic == 0:
        return None
    if latin > cyrillic:
        return "en"
    return "kk" if len(_KAZAKH.findall(text)) > 0.03 * cyrillic else "ru"


def _earlier_version(known: dict[str, SourceDocument], stem: str, title: str, text: str) -> str | None:
    """The latest document of that file name or title which says mostly the same."""
    replaced = superseded(known)
    likely = [
        slug
        for slug, one in known.items()
        if slug not in replaced and (re.fullmatch(rf"{re.escape(stem)}(-\d+)?", slug) or one.entry.title == title)
    ]
    shares = {slug: _shared(text, known[slug].text or "") for slug in likely}
    best = max(sorted(shares), key=shares.__getitem__, default=None)
    return best if best is not None and shares[best] >= _SAME_DOCUMENT else None


def _shared(left: str, right: str) -> float:
    """The share of the shorter text's sentences that the other has too."""
    one, other = _sentences(left), _sentences(right)
    return len(one & other) / max(1, min(len(one), len(other)))


def _sentences(text: str) -> set[str]:
    return {" ".join(part.split()) for part in re.split(r"(?<=[.!?])\s|\n", text) if part.strip()}


def _dumped(fields: dict[str, Any]) -> str:
    import yaml

    text: str = yaml.safe_dump(fields, allow_unicode=True, sort_keys=False, width=110)
    return text


def _write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    part.write_bytes(content)
    part.replace(path)
