"""What the reader finds in the documents of a casebook, kept in `.index/candidates/` so that nothing is read twice.

The kept files are an index: they may be deleted at any time and are made again from the sources.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from graph.casebook import Casebook
from graph.sources import SourceDocument
from loaders import reader
from loaders.documents import DERIVATION, Document
from loaders.reader.candidate import Candidate, read
from loaders.reader.cores import cores, on_cores

EXTRACTOR = "rules"
FORMAT = 1
# Below this it costs more to start helpers than to read.
_TOGETHER = 24


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of a document and the number of the block that tells of one matter."""

    start: int
    end: int
    block: int


@dataclass(frozen=True, slots=True)
class ReadDocument:
    """A document with what the reader found in it."""

    document: Document
    candidates: tuple[Candidate, ...]
    quarantined: int
    sentences: tuple[Sentence, ...]


Progress = Callable[[int, int], None]


def document_of(source: SourceDocument) -> Document | None:
    """The document as the reader takes it, or None when its text is not at hand."""
    if source.text is None:
        return None
    entry = source.entry
    form = Path(entry.file or "").suffix.removeprefix(".").casefold() or "txt"
    digest = entry.sha256 or hashlib.sha256(source.text.encode("utf-8")).hexdigest()
    return Document(source.slug, digest, form, source.text, entry.derivation or DERIVATION)


def read_documents(
    book: Casebook, sources: Iterable[SourceDocument], progress: Progress | None = None
) -> dict[str, ReadDocument]:
    """What the reader finds in each document that is at hand, by slug; from the index where it is there."""
    documents = {source.slug: one for source in sources if (one := document_of(source)) is not None}
    folder = book.folder / ".index" / "candidates"
    found: dict[str, ReadDocument] = {}
    missing: list[str] = []
    name, version = _extractor()
    for slug, document in documents.items():
        kept = _kept(folder / _file_name(document, name, version), document)
        if kept is None:
            missing.append(slug)
        else:
            found[slug] = kept
    for done, (slug, data) in enumerate(zip(missing, _read([documents[slug] for slug in missing]), strict=True), 1):
        _keep(folder, _file_name(documents[slug], name, version), data)
        found[slug] = _of_data(documents[slug], data)
        if progress:
            progress(done, len(missing))
    return {slug: found[slug] for slug in documents}


def _extractor() -> tuple[str, str]:
    from loaders.reader.extractors import extractor_named

    extractor = extractor_named(EXTRACTOR)
    return extractor.name, extractor.version


def _read(documents: Sequence[Document]) -> Iterator[dict[str, Any]]:
    """Read documents, on every core when there are many; the answers come in the order of the documents."""
    return on_cores(_data_of, documents, cores() if len(documents) >= _TOGETHER else 1)


def _data_of(document: Document) -> dict[str, Any]:
    """Everything that is kept of a document, as plain data."""
    from loaders.reader.extractors import extractor_named
    from loaders.reader.reading import Reading

    gated = read(document, extractor_named(EXTRACTOR))
    return {
        "format": FORMAT,
        "characters": len(document.text),
        "candidates": [asdict(one) for one in gated.accepted],
        "quarantined": len(gated.quarantined),
        "sentences": [(one.start, one.end, one.case) for one in Reading.of(document).sentences],
    }


def _of_data(document: Document, data: dict[str, Any]) -> ReadDocument:
    candidates = tuple(candidate_of(one) for one in data["candidates"])
    sentences = tuple(Sentence(*one) for one in data["sentences"])
    return ReadDocument(document, candidates, int(data["quarantined"]), sentences)


def candidate_of(data: dict[str, Any]) -> Candidate:
    """A candidate from its plain form.

    Raises:
        TypeError, KeyError, ValueError: it is not the plain form of one.
    """
    fields = {**data, "inferred": tuple(data.get("inferred") or ())}
    fields["also"] = tuple((int(start), int(end)) for start, end in data.get("also") or ())
    return Candidate(**fields)


def _file_name(document: Document, name: str, version: str) -> str:
    text = hashlib.sha256(document.text.encode("utf-8")).hexdigest()
    made_by = program_digest(Path(reader.__file__).parent)
    key = json.dumps([document.sha256, document.format, document.derivation, text, name, version, made_by, FORMAT])
    return hashlib.sha256(key.encode("utf-8")).hexdigest()[:40] + ".json"


@lru_cache(maxsize=1)
def program_digest(folder: Path) -> str:
    """What the reader's own files are, so that a newer program reads anew and nobody has to remember to number it."""
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*.py")):
        content = file.read_bytes()
        digest.update(f"{file.relative_to(folder).as_posix()} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def _kept(path: Path, document: Document) -> ReadDocument | None:
    """What is kept of a document; None when there is nothing, or nothing that can be used."""
    try:
        data = json.loads(path.read_bytes())
        if data["format"] != FORMAT or data["characters"] != len(document.text):
            return None
        kept = _of_data(document, data)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    intact = all(document.text[one.start : one.end] == one.text for one in kept.candidates)
    return kept if intact else None


def _keep(folder: Path, name: str, data: dict[str, Any]) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f".{name}.{os.getpid()}.part"
        part.write_text(json.dumps(data, separators=(",", ":")), encoding="utf-8")
        part.replace(folder / name)
    except OSError:
        return  # a casebook that may only be read is read again each time
