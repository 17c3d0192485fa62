"""Attacks and campaigns as the records have them: which are one, what each has, and who is blamed for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from graph.merge import union
from graph.view import CONTESTING, Record, Records
from graph.vocabulary import AttackKind, Stance
from graph.wording import words

BLAMING = frozenset({Stance.ASSERTED, Stance.ALLEGED, Stance.FOUND})
"""Stances of those who accept or raise a claim."""

ATTACKS = frozenset({"Attack", "Campaign"})

Sources = tuple[str, ...]

_METHODS = frozenset(words(kind) for kind in AttackKind)


@dataclass(frozen=True)
class Claim:
    """Somebody says of an attacker that they are behind an attack, or that they are not."""

    attack: str
    attacker: str
    by: str
    stance: str
    role: str | None
    about: str
    """Name of the attack that it is said of, which may be one of a campaign."""
    sources: Sources

    @property
    def contesting(self) -> bool:
        """Whether it is said against the attribution."""
        return self.stance in CONTESTING


@dataclass
class Traits:
    """What an attack or an attacker has, by kind and by key, with its name and its sources."""

    found: dict[str, dict[str, tuple[str, Sources]]] = field(default_factory=lambda: defaultdict(dict))

    def add(self, kind: str, key: str, name: str, sources: Sources) -> None:
        """Note one thing of a kind (`targets`, `methods`, `infrastructure`)."""
        known = self.found[kind].get(key, (name, ()))
        self.found[kind][key] = (known[0], union(known[1], sources))

    def take(self, other: Traits) -> None:
        """Note everything that another has."""
        for kind, things in other.found.items():
            for key, (name, sources) in things.items():
                self.add(kind, key, name, sources)

    def names(self, kind: str) -> tuple[str, ...]:
        """The names of all things of a kind, in alphabetical order."""
        return tuple(sorted({name for name, _ in self.found[kind].values()}, key=str.casefold))


def together(many: Iterable[Traits]) -> Traits:
    """What several have between them."""
    traits = Traits()
    for one in many:
        traits.take(one)
    return traits


class Happenings:
    """The records of the query, sorted out: which attacks are one, what each has, who is blamed for it."""

    def __init__(self, records: Records) -> None:
        self.nodes = records.nodes
        links = [records.relations[key] for key in sorted(records.relations)]
        self.by_type: dict[str, list[Record]] = defaultdict(list)
        for link in links:
            if str(link["start"]) in self.nodes and str(link["end"]) in self.nodes:
                self.by_type[str(link["type"])].append(link)
        # Only attacks: the acts that a court case alleges of a journalist make nobody an attacker.
        self.happenings = sorted(key for key, node in self.nodes.items() if ATTACKS & {*node["labels"]})
        self.root = {key: self._root(key) for key in self.happenings}
        self.roots = sorted({*self.root.values()})
        self.own = {key: self._own(key) for key in self.happenings}
        self.claims = self._claims()
        # By attacker and whole attack: what the attacker has through the part of it they are blamed for.
        self.had: dict[str, dict[str, Traits]] = defaultdict(dict)
        for start, end in sorted(self.claims):
            traits = self.had[end].setdefault(self.root[start], Traits())
            for part in self._parts(start):
                traits.take(self.own[part])
            traits.take(self._copied(end))

    def name(self, key: str) -> str:
        """The name of a node."""
        return str(self.nodes[key]["properties"].get("name") or key)

    def _root(self, key: str) -> str:
        """The campaign, or the outermost attack, that a happening is part of."""
        seen = [key]
        while True:
            wholes = {str(link["end"]) for link in self.by_type["PART_OF"] if str(link["start"]) == seen[-1]}
            around = sorted((wholes & {*self.happenings}) - {*seen})
            if not around:
                return seen[-1]
            campaigns = [whole for whole in around if "Campaign" in self.nodes[whole]["labels"]]
            seen.append((campaigns or around)[0])

    def _parts(self, key: str) -> Iterator[str]:
        """A happening and everything that is part of it."""
        seen = [key]
        for whole in seen:
            yield whole
            parts = {str(link["start"]) for link in self.by_type["PART_OF"] if str(link["end"]) == whole}
            seen.extend(sorted(parts & {*self.happenings} - {*seen}))

    def _own(self, key: str) -> Traits:
        node = self.nodes[key]
        properties, traits = node["properties"], Traits()
        sources = sources_of(node)
        if "Attack" in node["labels"] and properties.get("kind") not in (None, AttackKind.OTHER):
            traits.add("methods", str(properties["kind"]), words(str(properties["kind"])), sources)
        for text in properties.get("infrastructure") or ():
            if str(text).casefold().removesuffix("s") in _METHODS:
                continue  # "fake accounts" names the method, not what tells one such attack from another
            traits.add("infrastructure", str(text).casefold(), str(text), sources)
        for link in self.by_type["TARGETED"]:
            if str(link["start"]) == key:
                traits.add("targets", str(link["end"]), self.name(str(link["end"])), sources_of(link))
        return traits

    def _copied(self, attacker: str) -> Traits:
        traits = Traits()
        for link in self.by_type["IMPERSONATES"]:
            if str(link["start"]) == attacker:
                traits.add("targets", str(link["end"]), self.name(str(link["end"])), sources_of(link))
        return traits

    def _claims(self) -> dict[tuple[str, str], list[Claim]]:
        """By attack and attacker, where at least one claim blames: a denial alone makes nobody an attacker."""
        claims: dict[tuple[str, str], list[Claim]] = defaultdict(list)
        for link in self.by_type["ATTRIBUTED_TO"]:
            start, end, said = str(link["start"]), str(link["end"]), link["properties"]
            if start not in self.root:
                continue
            claims[start, end].append(
                Claim(
                    attack=self.root[start],
                    attacker=end,
                    by=str(said.get("by") or "somebody"),
                    stance=str(said.get("stance") or Stance.ALLEGED),
                    role=said.get("role"),
                    about=self.name(start),
                    sources=sources_of(link),
                )
            )
        return {pair: said for pair, said in claims.items() if any(claim.stance in BLAMING for claim in said)}

    def said(self, attack: str | None = None, attacker: str | None = None) -> tuple[Claim, ...]:
        """Every claim that blames an attacker, or for a whole attack, and those against it."""
        return tuple(
            claim
            for pair in sorted(self.claims)
            for claim in self.claims[pair]
            if attack in (None, claim.attack) and attacker in (None, claim.attacker)
        )

    def cases(self, attacker: str) -> dict[str, tuple[str, Sources]]:
        """The cases in which somebody is a defendant."""
        return {
            str(link["end"]): (self.name(str(link["end"])), sources_of(link))
            for link in self.by_type["PARTY_TO"]
            if str(link["start"]) == attacker and link["properties"].get("role") == "defendant"
        }

    def whole(self, root: str) -> Traits:
        """What an attack has with all its parts."""
        traits = Traits()
        for key in self.happenings:
            if self.root[key] == root:
                traits.take(self.own[key])
        return traits


def sources_of(record: Record) -> Sources:
    """The sources of a record, as texts SOURCE:START-END."""
    return tuple(str(source) for source in record["properties"].get("sources") or ())
