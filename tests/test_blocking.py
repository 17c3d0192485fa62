"""Blocking: names that may be one share a key; among many names the pairs are found without comparing all."""

from __future__ import annotations

import csv
from itertools import combinations
from pathlib import Path

import pytest

from graph.blocking import blocking_keys, candidate_arrays, candidate_pairs, hashed_keys
from graph.names import compare

ROWS = list(csv.DictReader((Path(__file__).parent / "pairs" / "tune.csv").open(encoding="utf-8", newline="")))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Mikhail Kozachkov", "Михаил Козачаков"),
        ("L. Beisekulova", "Lyazzat Beisenkulova"),
        ("Y. Abdramanov", "Yermakhan Abdramanov"),
        ("Oleksiy Tokarev", "Токарев Алексей"),
        ("Arkadiy Klebanov (Manevich)", "Manevich A."),
        ("Өмірзақ Көшербаев", "Umirzak Kusherbayev"),
        ("Kozachkov", "Mikhail Kozachkov"),
        ("J. Akhmetov", "Жанат Ахметов"),
        ("Yu. Sitnikova", "Юлия Ситникова"),
        ("Diana Saparkyzy", "Сапарқызы Д."),
    ],
)
def test_names_that_may_be_one_share_a_key(a: str, b: str) -> None:
    assert blocking_keys(a) & blocking_keys(b)


def test_most_pairs_of_one_person_share_a_key_and_few_names_of_strangers_do() -> None:
    same = [row for row in ROWS if row["same"] == "yes"]
    found = sum(bool(blocking_keys(row["a"], row["label"]) & blocking_keys(row["b"], row["label"])) for row in same)
    assert found / len(same) >= 0.99
    names = sorted({row["a"] for row in ROWS if row["label"] == "Person"})
    share = len(list(candidate_pairs(names))) / (len(names) * (len(names) - 1) / 2)
    assert share < 0.02


def test_nothing_to_go_by_has_no_key() -> None:
    assert blocking_keys("") == set()
    assert blocking_keys("A. B.") == set()


NAMES = [
    "Marat Omarov",
    "Марат Омаров",
    "M. Omarov",
    "Omarov",
    "Murat Omarov",
    "Aigul Serik",
    "Aigul Serikova",
    "Мараат Омарв",
    "A. Serikova",
]


def test_arrays_find_what_the_plain_way_finds_but_for_initials_shared_by_full_names() -> None:
    found = {tuple(pair) for chunk in candidate_arrays(hashed_keys(NAMES)) for pair in chunk.tolist()}
    plain = set(candidate_pairs(NAMES))
    assert found <= plain
    # Marat and Murat share surname and initial; that alone is no reason to compare two full names.
    for i, j in combinations(range(len(NAMES)), 2):
        if compare(NAMES[i], NAMES[j]).verdict != "different":
            assert (i, j) in found, (NAMES[i], NAMES[j])


def test_a_block_that_is_too_common_is_left_out() -> None:
    names = ["Marat Omarov"] * 5
    assert not list(candidate_arrays(hashed_keys(names), largest=4))
    assert {tuple(pair) for chunk in candidate_arrays(hashed_keys(names)) for pair in chunk.tolist()} == set(
        combinations(range(5), 2)
    )


def test_keys_of_parts_can_be_joined() -> None:
    whole = {tuple(pair) for chunk in candidate_arrays(hashed_keys(NAMES)) for pair in chunk.tolist()}
    first, second = hashed_keys(NAMES[:4]), hashed_keys(NAMES[4:]).shifted(4)
    assert {tuple(pair) for chunk in candidate_arrays(first.joined([second])) for pair in chunk.tolist()} == whole


@pytest.mark.parametrize(
    ("a", "b", "label"),
    [
        ("Zharma District Court", "Жарминский районный суд", "Court"),
        ("Supreme Court", "Верховный суд РК", "Court"),
        ("МВД РК", "Interior Ministry", "Organization"),
        ("Almaty Police Department", "ДП г. Алматы", "Organization"),
        ("Irbis-TV", "телеканал «Ирбис»", "Outlet"),
        ("Azattyk", "RFE/RL's Kazakh service", "Outlet"),
    ],
)
def test_bodies_share_a_key_too(a: str, b: str, label: str) -> None:
    assert blocking_keys(a, label) & blocking_keys(b, label)
