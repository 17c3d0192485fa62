"""A rule over verbs: the class of the verb, of what it is done to, and of what stands beside it; and how it is applied."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from loaders.reader.english.harm.parsed import Clauses, Phrase, Verb

Guard = Callable[["Found"], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of attack told by a class of verbs; empty slots are not looked at.

    `object` is what suffers the verb in either voice, `beside` a phrase behind a preposition. `victim` names the slot
    that shows whom it befell.
    """

    kind: str
    verbs: frozenset[str]
    subject: frozenset[str] = frozenset()
    object: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    preps: frozenset[str] = frozenset()
    status: frozenset[str] = frozenset(("done", "tried"))
    victim: str = "object"
    weak: bool = False
    guard: Guard | None = None


@dataclass(slots=True)
class Found:
    """A rule that fits a verb, with the phrases in its slots."""

    rule: Rule
    parsed: Clauses
    verb: Verb
    subject: list[Phrase]
    object: list[Phrase]
    beside: list[Phrase]

    def text(self, before: int = 0, after: int = 80) -> str:
        """The masked text around the verb."""
        start, end = self.parsed.span(self.verb.place, self.verb.end)
        return self.parsed.told.masked[max(0, start - before) : end + after]

    def words(self) -> frozenset[str]:
        """The classes of all words around the verb."""
        return frozenset().union(*(phrase.words for phrase in (*self.verb.subject, *self.verb.after)))

    def low(self) -> str:
        """The verb as it is written."""
        return self.parsed.low(self.verb.place)

    def victims(self) -> list[Phrase]:
        """The phrases that show who suffered, the likeliest first."""
        if self.verb.status in ("forced", "asked"):
            return [*self.verb.subject, *self.verb.after]
        if self.rule.victim == "subject":
            return self.subject
        if self.rule.victim == "beside":
            return [*self.beside, *self.object]
        if self.rule.victim == "around":
            undergoes = self.verb.passive or (self.verb.open and self.object[:1] == self.verb.subject[:1])
            named = any(phrase.head & {"P", "PRESS", "O"} for phrase in self.verb.after)
            bare = not named and not any(phrase.head for phrase in _direct(self.verb))
            return [*self.verb.after, *(self.verb.subject if undergoes or bare else ())]
        if (
            self.rule.victim == "after"
            and not self.verb.passive
            and self.low().startswith(("receiv", "got", "get", "found", "find"))
        ):
            return [*self.verb.subject, *self.verb.after]
        if self.rule.victim == "after":
            return [
                *self.verb.after,
                *([] if self.verb.passive else ()),
                *(self.verb.subject if self.verb.passive else ()),
            ]
        return [
            *self.object,
            *(phrase for phrase in self.verb.after if phrase.prep in ("to", "of", "from", "against", "on", "at")),
        ]


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split("|")) if text else frozenset()


def rule(
    kind: str,
    verbs: str,
    *,
    subject: str = "",
    object: str = "",
    beside: str = "",
    preps: str = "",
    status: str = "done|tried",
    victim: str = "object",
    weak: bool = False,
    guard: Guard | None = None,
) -> Rule:
    """A rule, with the classes of each slot as `A|B`."""
    return Rule(
        kind, _set(verbs), _set(subject), _set(object), _set(beside), _set(preps), _set(status), victim, weak, guard
    )


def told_by(rules: tuple[Rule, ...], parsed: Clauses, verb: Verb) -> Found | None:
    """The first rule that fits a verb."""
    if (
        verb.open
        and verb.subject
        and re.fullmatch(r"\d+|two|three|four|five|six|seven|eight|nine|ten", parsed.low(verb.subject[0].first))
        and not any(phrase.head & {"P", "O"} for phrase in verb.subject)
    ):
        # "3 websites blocked": a count.
        return None
    if verb.status == "promised":
        return None
    first = next(iter(verb.subject if verb.passive else verb.after), None)
    if (
        first
        and not first.prep
        and parsed.low(first.first)[:1].isdigit()
        and not any(phrase.head & {"P", "O"} for phrase in (*verb.subject, *verb.after))
    ):
        # "1,200 sites were blocked"
        return None
    # What somebody is tried for counts when it was done to people of the press.
    tried_for = verb.status == "tried for"
    for rule in rules:
        if rule.verbs.isdisjoint(verb.classes) or ("done" if tried_for else verb.status) not in rule.status:
            continue
        for found in _voices(rule, parsed, verb):
            if tried_for and not any("PRESS" in phrase.head for phrase in found.object[:1]):
                continue
            if rule.guard is None or rule.guard(found):
                return found
    return None


def _voices(rule: Rule, parsed: Clauses, verb: Verb) -> Iterator[Found]:
    """The ways in which a rule's slots are filled: as a passive, as an active, or both when nothing tells."""
    ways = [True] if verb.passive else [True, False] if verb.open else [False]
    for passive in ways:
        direct, near = _direct(verb), verb.subject[:0]
        if passive:
            subject = [phrase for phrase in verb.after if phrase.prep == "by"]
            if not verb.subject and rule.object & {"P"} and verb.open and verb.place < 3:
                # "Detained twice at the gate", in a table or a headline.
                yield Found(
                    rule,
                    parsed,
                    verb,
                    subject,
                    [phrase for phrase in parsed.phrases if phrase.head & {"P", "PRESS"} and phrase.prep != "by"],
                    [],
                )
                continue
            near = verb.subject[-1:] if verb.open and verb.subject and verb.subject[-1].last == verb.place - 1 else []
            things = [*verb.subject, *(direct if rule.object and not _any(verb.subject, rule.object) else ())]
        else:
            subject, things = ([] if verb.status in ("forced", "asked") else verb.subject), direct or _late(verb)
        beside = [phrase for phrase in verb.after if phrase.prep in rule.preps] if rule.preps else []
        if rule.object and not _any(things, rule.object):
            # "returned with the footage deleted"
            if not _any(near, rule.object):
                continue
            things = near
        if rule.subject and not _any(verb.subject, rule.subject):
            continue
        if rule.beside:
            fitting = [phrase for phrase in beside if phrase.words & rule.beside]
            if not fitting:
                continue
            beside = fitting + [
                phrase for phrase in verb.after if phrase.first > fitting[0].first and phrase not in fitting
            ]
        yield Found(rule, parsed, verb, verb.subject if rule.victim == "subject" else subject, things, beside)


def _direct(verb: Verb) -> list[Phrase]:
    """The object of an active verb: the phrases without a preposition, up to the first with one, and what belongs to them."""
    found: list[Phrase] = []
    for phrase in verb.after:
        if phrase.prep and (not found or phrase.prep not in ("of", "belonging", "from", "at", "for")):
            break
        found.append(phrase)
    return found


def _late(verb: Verb) -> list[Phrase]:
    """An object that stands behind a phrase: "took by the throat the operator"."""
    return [phrase for phrase in verb.after if not phrase.prep]


# What is of an outlet or a person, so that what is done to it is done to them.
_OF = frozenset(("PRESS", "TEAM", "SITE", "ACCOUNT", "OUTLET", "OFFICE"))


def _any(phrases: list[Phrase], classes: frozenset[str]) -> bool:
    """Whether the head of a phrase is of a class; of a phrase behind "of" only a name in apposition counts."""
    for number, phrase in enumerate(phrases):
        if phrase.head & classes and (
            number == 0
            or (not phrase.prep and (number < 2 or phrase.head & {"P", "O"}))
            or (
                phrase.head & classes & {"P", "O"}
                and phrases[0].head & ({"PRESS", "TEAM"} if "P" in classes and "O" not in classes else _OF)
            )
        ):
            return True
    return False
