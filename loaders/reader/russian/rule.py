"""A rule over the words of a clause: the classes that together tell something, the head first."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """Words that together tell something: classes of the head and of what stands with it.

    Each slot is `a|b|!c`: a word of class a or b, or a denied word of class c. `reach` is how many words
    apart they may be; `free` lets the head be an infinitive or a noun.
    """

    kind: str
    outcome: str | None
    slots: tuple[frozenset[str], ...]
    reach: int = 9
    weak: bool = False
    free: bool = False
    # No word of these may stand in the clause near the head.
    without: frozenset[str] = frozenset()
    # A word of one of these must stand in the sentence.
    need: frozenset[str] = frozenset()
    # Whether the head may be a participle with an adjective's ending.
    attributive: bool = True
    # Where a partner must stand: after the head only.
    after: bool = False


def rule(
    kind: str,
    outcome: str | None,
    *slots: str,
    reach: int = 9,
    weak: bool = False,
    free: bool = False,
    without: str = "",
    need: str = "",
    after: bool = False,
    attributive: bool = True,
) -> Rule:
    """A rule whose slots are written with bars."""
    return Rule(
        kind,
        outcome,
        tuple(frozenset(slot.split("|")) for slot in slots),
        reach,
        weak,
        free,
        frozenset(without.split("|")) if without else frozenset(),
        frozenset(need.split("|")) if need else frozenset(),
        attributive,
        after,
    )


class Table:
    """Rules in their order, found by the classes of their heads."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._rules = rules
        self._by_head: dict[str, list[int]] = {}
        for number, one in enumerate(rules):
            for name in one.slots[0]:
                self._by_head.setdefault(name, []).append(number)

    def worth(self, present: frozenset[str]) -> list[Rule]:
        """The rules worth trying where words of these classes stand, in the order of the table."""
        numbers = {number for name in present for number in self._by_head.get(name, ())}
        return [self._rules[number] for number in sorted(numbers)]
