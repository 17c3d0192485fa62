"""What must hold for any two names whatever: order, case, alphabet and spacing change nothing."""

from __future__ import annotations

import csv
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from graph.names import LABELS, SAME, blocking_keys, compare, fold, person_name
from graph.translit import words

PAIRS = Path(__file__).parent / "pairs"
ROWS = [
    row
    for name in ("tune", "blind")
    for row in csv.DictReader((PAIRS / f"{name}.csv").read_text(encoding="utf-8").splitlines())
]
HUMANS = [
    line.split(maxsplit=2)
    for line in (PAIRS / "people.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]

labels = st.sampled_from(LABELS)
written = st.sampled_from([row[side] for row in ROWS for side in "ab"])
anything = st.one_of(written, st.text(max_size=40), st.text("абвгдежйняіұқ abjyz.-'’()", max_size=30))
full = st.sampled_from([(surname, given) for surname, given, _ in HUMANS])


@given(anything, anything, labels)
@example("Nargiz Severny", "Nargiz Severnaya", "Person")
@example("Нурлан Болат", "Bolat Nurlan", "Person")
def test_symmetric(a: str, b: str, label: str) -> None:
    assert compare(a, b, label) == compare(b, a, label)


@given(anything, labels)
def test_nothing_is_more_like_a_name_than_itself(a: str, label: str) -> None:
    same = compare(a, a, label)
    assert same.verdict != "different" or not fold(a)


@given(full)
def test_a_full_name_equals_itself(human: tuple[str, str]) -> None:
    name = " ".join(reversed(human))
    assert compare(name, name).score == 1.0
    assert compare(name, name).verdict == "same"


@given(written, written, labels)
def test_case_changes_nothing(a: str, b: str, label: str) -> None:
    plain = compare(a.casefold(), b.casefold(), label)
    assert compare(a.upper().casefold(), b.casefold(), label) == plain
    assert compare(a.upper(), b.upper(), label) == plain


@given(written, written, labels)
def test_spacing_changes_nothing(a: str, b: str, label: str) -> None:
    spaced = "  ".join(["", *a.split(), ""]), "\u00a0".join(b.split())
    assert compare(*spaced, label).score == compare(a, b, label).score


TABLE = str.maketrans(
    {
        **dict(zip("абвгдезиклмнопрстуф", "abvgdeziklmnoprstuf", strict=True)),
        "ё": "yo",
        "ж": "zh",
        "й": "y",
        "х": "kh",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "shch",
        "ъ": "",
        "ы": "y",
        "ь": "",
        "э": "e",
        "ю": "yu",
        "я": "ya",
    }
)


def latin(name: str) -> str:
    return name.casefold().translate(TABLE).title()


@given(full, full)
def test_which_of_the_two_is_in_cyrillic_changes_nothing(one: tuple[str, str], other: tuple[str, str]) -> None:
    a, b = " ".join(reversed(one)), " ".join(reversed(other))
    assert compare(a, latin(b)).score == compare(latin(a), b).score == compare(a, b).score
    assert compare(a, latin(a)).verdict == "same"


@given(full)
def test_given_name_and_surname_may_stand_in_either_order(human: tuple[str, str]) -> None:
    surname, given = human
    verdict = compare(f"{given} {surname}", f"{surname}, {given}").verdict
    assert verdict in ("same", "review")
    if person_name(f"{given} {surname}").sure:
        assert verdict == "same"


@given(full, st.sampled_from(["{i}. {s}", "{s} {i}.", "{i}.{s}", "{s}"]))
def test_an_initial_or_a_surname_alone_is_never_the_same(human: tuple[str, str], form: str) -> None:
    surname, given = human
    less = form.format(i=given[0], s=surname)
    for other in (less, f"{given} {surname}", f"{surname} {given}"):
        assert compare(less, other).score < SAME


@given(anything)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=60))
def test_no_text_breaks_anything(text: str) -> None:
    words(text)
    person_name(text)
    for label in LABELS:
        blocking_keys(text, label)
        assert 0.0 <= compare(text, "Marat Omarov", label).score <= 1.0


def test_every_pair_taken_for_one_shares_a_key() -> None:
    taken = [row for row in ROWS if compare(row["a"], row["b"], row["label"]).verdict == "same"]
    missed = [row for row in taken if not blocking_keys(row["a"], row["label"]) & blocking_keys(row["b"], row["label"])]
    assert len(taken) > 700
    assert missed == []
