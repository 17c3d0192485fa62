"""A sifted pattern finds what the pattern finds, and is not tried where it cannot."""

from __future__ import annotations

import gc
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import loaders.reader.english.pack
import loaders.reader.russian.pack  # noqa: F401
from loaders.documents import Document, read_document
from loaders.reader.reading import Reading
from loaders.reader.rules import Rules
from loaders.reader.sifting import Sifted
from tests.reader.pieces import PIECES

HERE = Path(__file__).parent


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"\bsentenced to\b", ("sentenced to",)),
        (r"\b(?:fined|arrested)\b", ("arrested", "fined")),
        (r"\b(?:was )?fin(?:ed|es)\b", ("fine",)),
        (r"(?:appeal|complain)?ed", ("ed",)),
        (r"\w+ [a-z]", None),
        (r"(?:fined|\w+)", None),
        (r"(?!fined)\w+", None),
        (r"\w+(?= 50 MCI)", (" 50 mci",)),
        ("[\ue000\ue001] x", ("\ue000", "\ue001")),
        (r"суд(?:а|у)? приговорил", (" приговорил",)),
    ],
)
def test_what_a_pattern_needs_is_read_from_it(pattern: str, needed: tuple[str, ...] | None) -> None:
    assert Sifted(pattern).needed == needed


def every_pattern() -> list[Sifted]:
    """Those of both languages, the ones that are made on first use among them."""
    for name in ("adilsoz-2018-04", "synth-prigovor"):
        Rules().extract(read_document(HERE / "examples" / f"{name}.txt"))
    return [one for one in gc.get_objects() if isinstance(one, Sifted)]


def test_every_pattern_finds_what_it_found_without_sifting() -> None:
    patterns = every_pattern()
    assert len(patterns) > 200
    texts = []
    for file in [*sorted((HERE / "dev").glob("*.txt")), *sorted((HERE / "examples").glob("*.txt"))]:
        reading = Reading.of(read_document(file))
        texts += [reading.view[one.start : one.end] for one in reading.sentences][:12]
    different = [
        (one.pattern, text)
        for one in patterns
        if one.needed is not None
        for text in texts
        if not one.may_match(text) and one.compiled.search(text)
    ]
    assert different == []
    sifted_out = sum(not one.may_match(text) for one in patterns for text in texts)
    assert sifted_out > 0.7 * len(patterns) * len(texts)


@given(st.lists(st.sampled_from([*PIECES, "FINED", "Sentenced TO", "ſ", "ı"]), max_size=12).map("".join))
def test_case_makes_no_difference(text: str) -> None:
    for pattern in (r"\bfined\b", r"\bsentenced to\b", "арестовал|избили", "fine[ds]|court (?:of|in)"):
        sifted = Sifted(pattern)
        found = [match.span() for match in sifted.finditer(text)]
        assert found == [match.span() for match in re.compile(pattern, re.IGNORECASE).finditer(text)]


def test_reading_takes_documents_of_any_case() -> None:
    assert Rules().extract(Document.of_text("THE COURT FINED IVAN PETROV 50 MCI ON MAY 3, 2021."))
