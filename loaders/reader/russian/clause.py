"""The words of a told sentence with their classes, cut into clauses, and where the rules fit them.

A rule fits where words of all its classes stand in one clause, in any order and not too far apart, and the
head is told as a fact: not denied, not planned, not wished for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from loaders.reader.russian.idioms import PHRASES
from loaders.reader.russian.lexemes import classes_of
from loaders.reader.russian.rule import Rule
from loaders.reader.russian.words import ADJECTIVAL, INFINITIVE, NOUN, Word, lies_ahead
from loaders.reader.story import SIGNS, Told
from loaders.reader.text import lowered

_TOKEN = re.compile(r"[\ue000-\ue007]|[^\W\d_]+(?:-[^\W\d_]+)*|\d[\d.,]*|[,;:()–]")
_SIGN_CLASS = {
    SIGNS["Person"]: frozenset(("P",)),
    SIGNS["Outlet"]: frozenset(("O",)),
    SIGNS["Organization"]: frozenset(("G",)),
    SIGNS["Article"]: frozenset(("A",)),
    SIGNS["Date"]: frozenset(("D",)),
    SIGNS["Money"]: frozenset(("M",)),
    SIGNS["Place"]: frozenset(("L",)),
}
_P = SIGNS["Person"]
_SUBORDINATE = frozenset(
    "что чтобы если хотя поскольку когда пока где куда откуда чей чья как якобы потому ибо пусть будто".split()
)
_WHICH = re.compile(r"котор(?:ый|ая|ое|ые|ого|ой|ых|ому|ым|ую|ом|ыми)\Z")
_GERUND = re.compile(r"[а-я]{3,}(?:вшись|вши|[аяие]в|аясь|ясь|уя|ая)\Z")
_ACTORS = frozenset("апелляция кассация коллегия облсуд суд горсуд прокуратура полиция".split())
_ISSUING = frozenset(("pronounce", "accept", "write", "approve"))
_DECREE = frozenset(("decree", "start"))


@dataclass(slots=True)
class Clauses:
    """The words of a sentence, by clause."""

    told: Told
    words: list[Word]
    present: frozenset[str] = frozenset()
    by_class: dict[str, list[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, told: Told) -> Clauses:
        """Cut a sentence into words and clauses."""
        low = lowered(told.masked).replace("ё", "е")
        words: list[Word] = []
        clause, outer, count, after_comma = 0, [0], 0, False
        for match in _TOKEN.finditer(low):
            text = match[0]
            if text in ",;:()–":
                if text in ";:":
                    clause += 1
                    outer = [clause]
                elif text == "," and len(outer) > 1:
                    outer.pop()
                words.append(Word(*match.span(), text, frozenset(), outer[-1], True, count))
                after_comma = text in ",–("
                continue
            count += 1
            which = _WHICH.match(text)
            if after_comma and text in ("а", "но", "зато", "однако"):
                # `Суд отказал, а коллегия отменила`: what follows is told beside.
                clause += 1
                outer = [*outer[:-1], clause]
            if (after_comma and text in _SUBORDINATE) or which:
                clause += 1
                outer.append(clause)
            after_comma = False
            sign = _SIGN_CLASS.get(text)
            if text == SIGNS["Court"]:
                classes = _court_classes(told, match.start())
            elif text == SIGNS["Organization"] and _is_police(told, match.start()):
                classes = frozenset(("G", "police", "station"))
            elif sign is not None:
                classes = sign | _DAY if text == SIGNS["Date"] and _is_day(told, match.start()) else sign
            else:
                classes = classes_of(text)
            if which and any(one.text == _P for one in words[-9:]):
                # Whom a relative clause tells of.
                classes = frozenset("P")
            elif which:
                # What a relative clause tells of.
                classes = next((one.classes for one in reversed(words[-4:]) if one.classes), frozenset())
            if words and classes and _denied(words):
                classes = frozenset(f"!{one}" for one in classes)
            words.append(Word(*match.span(), text, classes, outer[-1], False, count))
        made = cls(told, words)
        made._phrases(low)
        made._denied_after()
        for index, word in enumerate(words):
            for name in word.classes:
                made.by_class.setdefault(name, []).append(index)
        made.present = frozenset(made.by_class)
        return made

    def _phrases(self, low: str) -> None:
        for name, shape in PHRASES:
            for match in shape.finditer(low):
                for word in self.words:
                    if word.start < match.end() and match.start() < word.end and not word.mark:
                        word.classes = word.classes | {name}

    def _denied_after(self) -> None:
        """`проведена не была`."""
        for index, word in enumerate(self.words[:-2]):
            after = self.words[index + 1 : index + 3]
            if after[0].text == "не" and after[1].text in _WAS and word.finite and word.classes:
                word.classes = frozenset(f"!{one}" for one in word.classes)

    def hits(self, one: Rule) -> list[tuple[int, int, Word]]:
        """Where a rule fits: start and end in the masked sentence, and the head."""
        if not all(slot & self.present for slot in one.slots):
            return []
        if one.need and not one.need & self.present:
            return []
        found: list[tuple[int, int, Word]] = []
        heads = sorted({index for name in one.slots[0] for index in self.by_class.get(name, ())})
        for index in heads:
            head = self.words[index]
            if not one.free and not self.real(index):
                continue
            if (len(one.slots) == 1 or not one.attributive) and ADJECTIVAL.search(head.text):
                continue
            used = [index]
            for slot in one.slots[1:]:
                partner = self._partner(index, slot, one, used)
                if partner is None:
                    break
                used.append(partner)
            else:
                if one.without and self._near(index, one.without, one.reach):
                    continue
                spans = [self.words[place] for place in used]
                found.append((min(word.start for word in spans), max(word.end for word in spans), head))
        return found

    def _partner(self, head: int, slot: frozenset[str], one: Rule, used: list[int]) -> int | None:
        best: tuple[int, int] | None = None
        center = self.words[head]
        for name in slot:
            for place in self.by_class.get(name, ()):
                word = self.words[place]
                apart = abs(word.number - center.number)
                if place in used or word.clause != center.clause or apart > one.reach or (one.after and place < head):
                    continue
                if place > head and word.text in _ACTORS and self.words[place - 1].mark:
                    # The subject of what follows: `... отказал, апелляция решение засилила`.
                    continue
                low, high = min(head, place), max(head, place)
                if any(_GERUND.search(self.words[at].text) for at in range(low + 1, high) if self.words[at - 1].mark):
                    # What is told beside: `отозвало лицензию, сославшись на жалобы`.
                    continue
                between = sum(
                    self.words[at].finite and "decree" not in self.words[at].classes for at in range(low + 1, high)
                )
                if between and place > head:
                    continue
                if between > 1:
                    continue
                rank = apart + 6 * between
                # Of two as near the first in the text, so that the order of a set never decides.
                if best is None or (rank, place) < best:
                    best = (rank, place)
        return best[1] if best else None

    def around(self, low: int, high: int) -> tuple[int, int]:
        """What is told with a piece: the words of its clause before and after it, up to another verb."""
        inside = [at for at, word in enumerate(self.words) if low <= word.start < high]
        if not inside:
            return low, high
        first, last = inside[0], inside[-1]
        clause = self.words[first].clause
        for at in range(first - 1, max(-1, first - 14), -1):
            word = self.words[at]
            if word.finite or word.clause != clause or word.text in (";", ":"):
                break
            if not word.mark:
                low = word.start
        for at in range(last + 1, min(len(self.words), last + 9)):
            word = self.words[at]
            if word.finite or word.mark or word.clause != clause or word.text in ("и", "а", "но"):
                break
            high = word.end
        return low, high

    def _near(self, index: int, names: frozenset[str], reach: int) -> bool:
        center = self.words[index]
        return any(
            abs(self.words[place].number - center.number) <= reach and self.words[place].clause == center.clause
            for name in names
            for place in self.by_class.get(name, ())
        )

    def real(self, index: int) -> bool:
        """Whether a verb is told as a fact."""
        word = self.words[index]
        text = word.text
        if NOUN.search(text):
            return self._issued(index)
        if INFINITIVE.search(text):
            return self._decreed(index)
        if lies_ahead(text):
            return False
        for place in range(index - 1, max(-1, index - 4), -1):
            before = self.words[place]
            if before.clause != word.clause or before.mark:
                break
            if "future" in before.classes:
                return False
        first = next((one for one in self.words if one.clause == word.clause), None)
        return not (first is not None and first.text in ("если", "чтобы", "якобы", "будто"))

    def _issued(self, index: int) -> bool:
        """Whether an act is said to be issued: `вынес постановление о прекращении`."""
        word = self.words[index]
        for place in range(index - 1, max(-1, index - 8), -1):
            before = self.words[place]
            if before.clause != word.clause:
                return False
            if before.finite:
                return bool(before.classes & _ISSUING) or before.text.startswith("получ")
        return False

    def _decreed(self, index: int) -> bool:
        word = self.words[index]
        for place in range(index - 1, -1, -1):
            before = self.words[place]
            if word.number - before.number > 14 or before.clause != word.clause:
                return False
            if before.classes & _DECREE and not INFINITIVE.search(before.text):
                return True
            if before.finite:
                break
        return any(one.classes & _DECREE and one.clause == word.clause for one in self.words[index + 1 : index + 5])


def _court_classes(told: Told, place: int) -> frozenset[str]:
    value = told.units[place][0].value if place in told.units else {}
    more = {"appeal": "appellate", "cassation": "supreme"}.get(str(value.get("instance")))
    return frozenset(("C", "court", more)) if more else frozenset(("C", "court"))


_DAY = frozenset(("day",))


def _is_day(told: Told, place: int) -> bool:
    return place in told.units and len(str(told.units[place][0].value)) == len("2024-01-01")


_POLICE = re.compile(
    r"полиц|милиц|прокур|внутренних дел|безопасности|следств|антикор|[УР]ВД|РОВД|ОВД|ДП|УП|МВД|КНБ", re.IGNORECASE
)


def _is_police(told: Told, place: int) -> bool:
    value = told.units[place][0].value if place in told.units else {}
    return bool(_POLICE.search(str(value.get("name", ""))))


def _denied(words: list[Word]) -> bool:
    """Whether the next word is denied: `не признал`, `не был оправдан`, `так и не удовлетворил`."""
    last = words[-1]
    if last.text in ("не", "ни"):
        return True
    return len(words) > 1 and words[-2].text == "не" and last.text in _WAS


_WAS = frozenset(("был", "была", "было", "были", "стал", "стала", "стали", "стало", "смог", "смогли", "смогла"))
