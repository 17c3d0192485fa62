"""The documents of a casebook: what `sources/SLUG.yaml` says of each, and its text when the original is at hand."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import Field, ValidationError

from graph import yaml_lines
from graph.errors import InputError
from graph.problems import Problem, sentence
from graph.values import Value, When

_SLUG = re.compile(r"[\w.-]+\Z")
"""What places in a document name it by, see `graph.values.Span`."""


class SourceEntry(Value):
    """What `sources/SLUG.yaml` says of a document."""

    title: str = Field(min_length=1, description="its title")
    publisher: str | None = Field(default=None, description="who published it")
    period: When | None = Field(default=None, description="the time it reports on")
    published: When | None = Field(default=None, description="when it was published")
    language: str | None = Field(default=None, pattern="^[a-z]{2}$", description="ISO 639-1 code")
    url: str | None = Field(default=None, description="where it was published")
    sha256: str | None = Field(default=None, pattern="^[0-9a-f]{64}$", description="SHA-256 of the original file")
    length: int | None = Field(default=None, ge=0, description="characters of the text that spans count in")
    file: str | None = Field(default=None, description="the original's file name in sources/, when it is there")
    text: str | None = Field(
        default=None, description="the file name in sources/ of the text that was derived from the original"
    )
    text_sha256: str | None = Field(default=None, pattern="^[0-9a-f]{64}$", description="SHA-256 of that text")
    derivation: str | None = Field(default=None, description="version of the rules by which the text was derived")
    supersedes: str | None = Field(
        default=None, pattern=r"^[\w.-]+$", description="the slug of the earlier version that this one corrects"
    )
    note: str | None = Field(default=None, description="anything worth knowing about it")


@dataclass(frozen=True)
class SourceDocument:
    """A source of the casebook: its entry, and its text when the original is at hand."""

    slug: str
    entry: SourceEntry
    text: str | None

    def passage(self, start: int, end: int) -> str | None:
        """The characters of a span, or None when the original is not at hand."""
        return self.text[start:end] if self.text is not None else None


def read_sources(folder: Path) -> tuple[dict[str, SourceDocument], list[Problem]]:
    """Every document described in a `sources/` folder, by its slug, and what is wrong with the others."""
    found: dict[str, SourceDocument] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.yaml")):
        shown = f"sources/{path.name}"
        if not _SLUG.match(path.stem):
            said = "the file's name is the short name of the document; use letters, digits, hyphens and dots only"
            problems.append(Problem(shown, None, "", said))
            continue
        try:
            parsed = yaml_lines.read(path)
        except yaml_lines.YamlError as error:
            problems.append(Problem(shown, error.line, "", str(error)))
            continue
        try:
            entry = SourceEntry.model_validate(parsed.data)
            found[path.stem] = SourceDocument(path.stem, entry, _original_text(folder, entry))
        except ValidationError as errors:
            for one in errors.errors():
                problems.append(Problem(shown, parsed.line(one["loc"]), ".".join(map(str, one["loc"])), sentence(one)))
        except InputError as error:
            problems.append(Problem(shown, parsed.line(("file",)), "file", str(error)))
    return found, problems


def first_versions(sources: Mapping[str, SourceDocument]) -> dict[str, str]:
    """For each document the slug of its earliest version; its own when it corrects no other."""
    first: dict[str, str] = {}
    for slug in sources:
        here, seen = slug, {slug}
        while (earlier := sources[here].entry.supersedes) and earlier in sources and earlier not in seen:
            here = earlier
            seen.add(here)
        first[slug] = here
    return first


def superseded(sources: Mapping[str, SourceDocument]) -> set[str]:
    """The slugs of documents that a later version corrects."""
    return {
        earlier
        for slug, document in sources.items()
        if (earlier := document.entry.supersedes) and earlier in sources and earlier != slug
    }


def _original_text(folder: Path, entry: SourceEntry) -> str | None:
    """The text that places count in: the derived one when there is one, else the original, which is UTF-8 then."""
    if not entry.file and not entry.text:
        return None
    original = _verified(folder, entry.file, entry.sha256) if entry.file else None
    derived = _verified(folder, entry.text, entry.text_sha256) if entry.text else None
    try:
        return (original or b"" if derived is None else derived).decode("utf-8")
    except UnicodeDecodeError:
        raise InputError(f"'{entry.text or entry.file}' is not UTF-8 text") from None


def _verified(folder: Path, name: str, registered: str | None) -> bytes:
    """The bytes of a file in `sources/`, which must be the registered ones."""
    path = (folder / name).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise InputError(f"'{name}' is outside sources/")
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(f"'{name}' cannot be read ({error.strerror})") from None
    digest = hashlib.sha256(content).hexdigest()
    if registered and digest != registered:
        raise InputError(f"'{name}' is not the document that was registered: its SHA-256 is {digest}")
    return content
