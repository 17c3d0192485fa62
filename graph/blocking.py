"""Which names are worth comparing: those that share a key. Two cores find the pairs among a million names in minutes.

A key is made of what survives another alphabet: the consonants of a word, those that writers exchange put together.
It also survives one slip of the pen, because each word is keyed with any one of its consonants left out:

- given name and surname, with one consonant of the surname left out, or one of the given name;
- surname and initial: only for pairs in which one of the two has no given name. `I` keys are these.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from graph.aliases import AliasTable
from graph.bodies import agency, court
from graph.body_words import bare
from graph.known_names import given_id, masculine, short_for
from graph.outlet_names import outlet
from graph.person_names import PersonName, person_readings
from graph.translit import fold_word, readings, sounds

if TYPE_CHECKING:
    from array import array

    from numpy import int8, int64, uint64
    from numpy.typing import NDArray

# Sounds that writers exchange fall together; vowels and h are left out, except at the start of a word.
_CLASSES = {
    **dict.fromkeys("bp", "p"),
    **dict.fromkeys("dt", "t"),
    **dict.fromkeys("gk", "k"),
    **dict.fromkeys("vf", "v"),
    **dict.fromkeys("zsZSCT", "s"),
    **{letter: letter for letter in "lmnr"},
}
_INITIALS = "aktpvslmnr"
"""What a given name may start with, in classes; a surname alone is put with all of them."""
_ENDINGS = ("ov", "ev", "in", "ski", "uli", "kizi")
_LETTER_OF = {"j": "sat", "y": "a", "c": "sk", "x": "k", "h": "k", "w": "va", "g": "k", "d": "ts", "t": "ts"}


def blocking_keys(name: str, label: str = "Person", aliases: AliasTable | None = None) -> set[str]:
    """The keys of a name; two names without a common key are not compared. Empty when there is nothing to go by."""
    if label == "Court":
        body = court(name, aliases)
        return {f"C{place if place[:1].isupper() else bare(place)}" for place in body.places} or {
            f"C-{'+'.join(sorted(body.attributes.values()))}"
        }
    if label == "Organization":
        body = agency(name, aliases)
        return {f"O{one}" for one in (body.alias, *body.places, *body.words) if one} or {
            f"O-{'+'.join(sorted(body.attributes.values()))}"
        }
    if label == "Outlet":
        body = outlet(name, aliases)
        return {f"M{one}" for one in (body.alias, skeleton("".join(body.words)), *map(skeleton, body.words)) if one}
    keys: set[str] = set()
    for reading in person_readings(name):
        keys |= _person_keys(reading)
    return keys


def candidate_pairs(
    names: Sequence[str], label: str = "Person", aliases: AliasTable | None = None
) -> Iterator[tuple[int, int]]:
    """Places (i < j) of the names that share a key, each pair once, in order; for small lists."""
    by_key: dict[str, list[int]] = {}
    for place, name in enumerate(names):
        for key in blocking_keys(name, label, aliases):
            by_key.setdefault(key, []).append(place)
    yield from sorted({pair for block in by_key.values() for pair in combinations(block, 2)})


def hashed_keys(names: Iterable[str]) -> Keys:
    """Every key of every name of a person, hashed; the names are numbered as they come."""
    import hashlib
    from array import array

    hashes, places, partial = array("Q"), array("q"), array("b")
    for place, name in enumerate(names):
        alone = not any(reading.full for reading in person_readings(name))
        for key in blocking_keys(name):
            hashes.append(int.from_bytes(hashlib.blake2b(key.encode(), digest_size=8).digest(), "little"))
            places.append(place)
            partial.append(2 if not key.startswith("I") else alone)
    return Keys.of(hashes, places, partial)


@dataclass(frozen=True)
class Keys:
    """Hashed keys with the place of their name, and whether the key joins 0 only with 1, 1 with both, 2 with all."""

    hashes: NDArray[uint64]
    places: NDArray[int64]
    partial: NDArray[int8]

    @classmethod
    def of(cls, hashes: array[int], places: array[int], partial: array[int]) -> Keys:
        """From plain arrays of machine numbers, without copying them."""
        import numpy as np

        return cls(np.frombuffer(hashes, np.uint64), np.frombuffer(places, np.int64), np.frombuffer(partial, np.int8))

    def joined(self, later: Sequence[Keys]) -> Keys:
        """With the keys of further names, which were counted on by `shifted`."""
        import numpy as np

        all_keys = (self, *later)
        return Keys(
            np.concatenate([keys.hashes for keys in all_keys]),
            np.concatenate([keys.places for keys in all_keys]),
            np.concatenate([keys.partial for keys in all_keys]),
        )

    def shifted(self, by: int) -> Keys:
        """The same keys for names that stand later in the list."""
        return Keys(self.hashes, self.places + by, self.partial)


def candidate_arrays(keys: Keys, largest: int = 2_000) -> Iterator[NDArray[int64]]:
    """Pairs of places (i < j) that share a key, in arrays of shape (n, 2) with about a million rows each.

    A pair that shares several keys comes several times. A block of more than `largest` names is too common to say
    anything and is left out; the other keys of its names still find them.
    """
    import numpy as np

    order = np.argsort(keys.hashes, kind="stable")
    hashes, places, partial = keys.hashes[order], keys.places[order], keys.partial[order]
    starts = np.flatnonzero(np.r_[True, hashes[1:] != hashes[:-1]])
    sizes = np.diff(np.r_[starts, len(hashes)])
    # A block of full names only, under a key with an initial, joins nothing.
    useful = np.maximum.reduceat(partial, starts) > 0
    starts, sizes = starts[useful], sizes[useful]
    chunk: list[NDArray[int64]] = []
    rows = 0
    # Blocks of one size are handled together: one table of offsets serves all of them.
    for size in np.unique(sizes):
        if size < 2 or size > largest:
            continue
        left, right = np.triu_indices(int(size), 1)
        blocks = starts[sizes == size]
        at_once = max(1, 1_000_000 // len(left))
        for first in range(0, len(blocks), at_once):
            some = blocks[first : first + at_once, None]
            ones, others = (some + left).ravel(), (some + right).ravel()
            joined = (partial[ones] | partial[others]) > 0
            pairs = np.stack([places[ones[joined]], places[others[joined]]], axis=1)
            pairs = pairs[pairs[:, 0] != pairs[:, 1]]
            pairs.sort(axis=1)
            chunk.append(pairs)
            rows += len(pairs)
            if rows >= 1_000_000:
                yield np.concatenate(chunk)
                chunk, rows = [], 0
    if chunk:
        yield np.concatenate(chunk)


def skeleton(word: str) -> str:
    """The consonants of a word, what writers exchange put together: Yegeubaeva and Egeubayev are both `akpv`."""
    return _skeleton(sounds(fold_word(word)))


@lru_cache(maxsize=1 << 16)
def _skeleton(sound: str) -> str:
    out = "a" if sound[:1] in set("aeiou") else "k" if sound[:1] == "h" else ""
    for letter in sound:
        one = _CLASSES.get(letter, "")
        if one and not out.endswith(one):
            out += one
    return out


@lru_cache(maxsize=1 << 16)
def _surname(word: str) -> tuple[str, ...]:
    """Skeletons of a surname without its ending, one for each way its Kazakh letters are read."""
    found: dict[str, None] = {}
    parts = word.replace("-", " ").split()
    for way in readings(parts[0]) if len(parts) == 1 else (fold_word(word.replace("-", "")),):
        form = masculine(way)
        for ending in _ENDINGS:
            if form.endswith(ending) and len(form) > len(ending) + 2:
                form = form[: -len(ending)]
                break
        found.setdefault(_skeleton(sounds(form)))
    return tuple(found)


@lru_cache(maxsize=1 << 16)
def _givens(word: str) -> tuple[str, ...]:
    """Skeletons of a given name: of the spelling that stands for all of its spellings, where it is known."""
    known = given_id(word)
    if known:
        return (_skeleton(sounds(known)),)
    full = short_for(word)
    if full:
        return tuple(sorted({_skeleton(sounds(one)) for one in full}))
    return tuple(dict.fromkeys(_skeleton(sounds(way)) for way in readings(word.replace("-", "").replace(" ", ""))))


def _starts(name: PersonName) -> Iterable[str]:
    """Classes with which the given name may start."""
    if name.given:
        return {one[:1] for one in (*_givens(name.given), skeleton(name.given)) if one}
    if name.initials:
        initial = name.initials[0]
        classes = _LETTER_OF.get(initial.casefold(), "")
        return set(classes) | {skeleton(initial)[:1] or "a"}
    return set(_INITIALS)


def _person_keys(name: PersonName) -> set[str]:
    keys: set[str] = set()
    surnames = {one for word in (name.surname, *name.other_surnames) if word for one in _surname(word)}
    givens = _givens(name.given) if name.given else ()
    starts = sorted(set(_starts(name)) & set(_INITIALS))
    for surname in surnames:
        slips = _one_left_out(surname, 3)
        keys.update(f"I{slip}-{start}" for slip in _one_left_out(surname, 4) for start in starts)
        for given in givens:
            keys.update(f"F{given}-{slip}" for slip in slips)
            keys.update(f"F{slip}-{surname}" for slip in _one_left_out(given, 4))
    if name.given and not name.surname:
        keys.update(f"G{given}" for given in givens)
    if name.given and name.patronymic:
        keys.update(f"P{given}-{skeleton(name.patronymic)[:3]}" for given in givens)
    return keys


@lru_cache(maxsize=1 << 16)
def _one_left_out(consonants: str, shortest: int) -> tuple[str, ...]:
    """The word, and the word without each of its consonants but the first; below `shortest`, only the word."""
    if len(consonants) < shortest:
        return (consonants,)
    return (consonants, *{consonants[:at] + consonants[at + 1 :] for at in range(1, len(consonants))})
