"""The words of a told sentence with their classes, and rules over them: a verb with its noun in one clause.

A rule names classes of words, the head first. It fits where all of them stand in one clause, in any
order and not too far apart, where the head is told as a fact: not denied, not planned, not wished for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from loaders.reader.russian.lexemes import classes_of
from loaders.reader.story import SIGNS, Told

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
# Phrases that are a class of their own, whatever stands between.
_PHRASES = (
    ("in_force", re.compile(r"(?<!\w)в (?:прежней |законной )?силе(?!\w)|(?<!\w)без изменени[йя]|(?<!\w)прежн(?:им|ей|ими)(?!\w)")),
    ("no_grounds", re.compile(r"(?<!\w)не (?:нашел|нашла|нашли|усмотрел\w*|увидел\w*) (?:[^.;,]{0,30} )?(?:оснований|нарушений)")),
    ("about_close", re.compile(r"(?<!\w)(?:о прекращении|об отказе|отказ\w* в возбуждении)(?!\w)")),
    ("in_court", re.compile(r"(?<!\w)в суде(?!\w)")),
    ("trial", re.compile(r"(?<!\w)суд(?:а|ом|е)? над(?!\w)")),
    ("last_word", re.compile(r"последн\w+ слов\w+|в прениях|с репликами")),
    ("to_archive", re.compile(r"(?<!\w)в архив(?!\w)")),
    ("by_decision", re.compile(r"(?<!\w)(?:по (?:решению|приговору|постановлению) (?:суда|\ue003)|во исполнение)")),
    ("via_court", re.compile(r"(?<!\w)через суд(?!\w)")),
    ("to_police", re.compile(r"(?<!\w)в (?:[а-я]+(?:ую|ой|ий) )?(?:полицию|милицию|прокуратуру|генпрокуратуру|мвд|кнб|дп|органы)(?!\w)")),
    ("arrest_days", re.compile(r"(?<!\w)(?:на|\d+|назнач\w+|получил\w*|дали|десять|пятнадцать|пять|двое|трое|семь) (?:[\w-]+ )?(?:суток|сутки)(?!\w)|(?:суток|сутки) (?:административн\w+ )?ареста")),
    ("unsatisfied", re.compile(r"(?<!\w)без удовлетворени\w+")),
    ("unexamined", re.compile(r"(?<!\w)без (?:рассмотрени|движени)\w+")),
    ("partly", re.compile(r"(?<!\w)(?:частично|частичн\w+|в части|отчасти|наполовину|не в полном объеме)(?!\w)")),
    ("in_custody", re.compile(r"(?<!\w)под (?:\w+ )?(?:страж|арест)\w*|(?<!\w)за решетк\w+|(?<!\w)в (?:сизо|следственн\w+ изолятор\w*)(?!\w)|(?<!\w)домашн\w+ арест\w*", re.IGNORECASE)),
    ("in_prison", re.compile(r"(?<!\w)в (?:[\w-]+ )?(?:колони|тюрьм|лагер)\w*|(?<!\w)за решетк\w+|(?<!\w)на зон\w+")),
    ("into_force", re.compile(r"(?<!\w)в (?:законную )?силу(?!\w)")),
    ("to_freedom", re.compile(r"(?<!\w)на (?:свободу|волю)(?!\w)|(?<!\w)из[- ](?:под )?(?:колони|изолятор|заключени|тюрьм|страж|сизо)\w*|(?<!\w)(?:условно-досрочн\w+|досрочн\w+|по удо|по амнисти\w+)(?!\w)", re.IGNORECASE)),
    ("to_court", re.compile(r"(?<!\w)(?:в|до) (?:\ue003|(?:[а-я]+(?:ый|ий|ой|ный) )?суд(?:а|ы)?(?!\w))")),
    ("to_prosecutor", re.compile(r"(?<!\w)(?:прокурор(?:у|ам)|в прокуратуру|на (?:доследовани|дополнительное расследовани|дорасследовани)\w*|следствию|в полицию)(?!\w)")),
    ("anew", re.compile(r"(?<!\w)(?:на|новое|повторное) (?:новое |повторное )?(?:судебное )?(?:рассмотрени\w+|разбирательств\w+)|(?<!\w)(?:новым составом|в ином составе|в другом составе)")),
    ("on_bail", re.compile(r"(?<!\w)под (?:подписк|залог|личное|обязательств|поручительств|надлежащее|расписк)\w*")),
    ("in_absentia", re.compile(r"(?<!\w)(?:в розыск|в межгосударственный розыск|в список|в перечень|в реестр|с учета)(?!\w)")),
    ("claim", re.compile(r"(?<!\w)(?:заявлени|жалоб|обращени)\w+ (?:в суд )?о (?:защите|взыскании|признании|компенсации|возмещении|опровержении)")),
    ("no_crime", re.compile(r"(?<!\w)(?:нет|не (?:было|усмотрел\w*|нашел|нашла|нашли|обнаружил\w*)|отсутстви\w+|отсутствует) (?:[а-я]+ )?(?:состава|события|признаков|вины)|недоказанност\w+|непричастност\w+")),
    ("notice", re.compile(r"уведомлени\w+ о подозрении")),
    ("in_name", re.compile(r"(?<!\w)от (?:чужого )?(?:имени|лица)(?!\w)|под (?:именем|видом|брендом|логотипом)(?!\w)")),
    ("unanswered", re.compile(r"(?<!\w)без ответа(?!\w)|проигнорирова\w+|не (?:дал\w*|последовало) ответа")),
    ("down_sure", re.compile(r"(?<!\w)(?:лежал|лег(?!к)|легла|рухнул|обрушил|положил|перегру)\w*")),
    ("unavailable_word", re.compile(r"(?<!\w)недоступ\w+")),
    ("hacker_words", re.compile(r"злоумышленн|хакер|взлом|неизвестн|посторонн|без ведома")),
    ("paint_word", re.compile(r"краск|надпис|баллончик|намалев")),
    ("ask", re.compile(r"(?<!\w)(?:попросил|предложил)\w*")),
    ("law", re.compile(r"умышленн\w+ (?:уничтожени|повреждени)|предусматрива|карается")),
    ("administrative", re.compile(r"(?<!\w)к административн\w+(?: ответственност\w+)?|(?<!\w)к ответственност\w+")),
)  # fmt: skip
_NOUN = re.compile(
    r"(?:ни|ти|ци)(?:е|я|ю|ем|и|й|ей|ям|ями|ях)\Z|(?:отмен|замен|подач|передач|выплат|оплат|выемк|проверк)(?:а|ы|у|ой|е)\Z"
)
_ADJECTIVAL = re.compile(
    r"(?:[ая]нн|енн|[вш]ш|[ыт]т|им|ем|ющ|[ая]щ)(?:ый|ий|ая|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю|ых|их|ыми|ими)(?:ся)?\Z"
)
_INFINITIVE = re.compile(r"(?:ть|ти|чь)(?:ся|сь)?\Z")
_FUTURE = re.compile(
    r"(?:[^аяую]е|(?<!б)и|[^аяую]ю|(?<!гн)у|(?<!зъ)(?<!вз)(?<!н)я|а)т(?:ся|сь)?\Z|(?:ешь|ишь|аст|ем|им)\Z"
)
_FINITE = re.compile(r"[а-я]{2,}(?:л|ла|ло|ли)(?:ся|сь)?\Z|[а-я]{3,}(?:ет|ит|ют|ут|ят|ат)(?:ся|сь)?\Z")
_SHORT = re.compile(r"[а-я]{3,}(?:(?:[ая]н|ен)|(?:би|кры|ня|зя|ъя|ну|тер|ли)т)(?:а|о|ы)?\Z")
_SURELY_SHORT = re.compile(r"(?:ован|лен|жен|щен|шен|жден|дан|чен)(?:а|о|ы)?\Z")
_PRESENT = frozenset(
    "находится находятся содержится ведет ведется ведут ведутся идет идут судится судятся судят судит длится проводит проводится проводят проходит проходят просит просят обходится сидит".split()
)
_ISSUING = frozenset(("pronounce", "accept", "write", "approve"))
_DECREE = frozenset(("decree", "start"))
_NOT_FINITE = re.compile(
    r"(?:дел|отдел|портал|канал|\w+канал|журнал|сигнал|школа|сил|сила|бал|зал|филиал|материал|персонал|начал[оа]|\w+тельн\w+|комитет|совет|бюджет|кабинет|интернет|университет|авторитет|лет|сайт|факт|штат|депутат|адвокат|аппарат|день|минут|протокол|апрел|тыл|угол|стол|пол|июл|село|села|мнен|член|закон|район|интересе?н|процент|документ|президент|корреспондент|агент|аргумент|момент|результат|мандат|акимат|маслихат|контракт|концерт|эксперт|сертификат|[а-я]+ест)\w{0,2}\Z"
)


def finite(text: str) -> bool:
    """Whether a word in small letters looks like a verb that tells, or surely is a short participle."""
    if _NOT_FINITE.match(text):
        return False
    return bool(_SURELY_SHORT.search(text) if _SHORT.match(text) else _FINITE.match(text))


@dataclass(slots=True)
class Word:
    """A word, a sign or a mark of a told sentence."""

    start: int
    end: int
    text: str
    classes: frozenset[str]
    clause: int
    mark: bool = False
    # Words before it, for distances.
    number: int = 0

    @property
    def finite(self) -> bool:
        """Whether it looks like a verb that tells (or a short participle)."""
        if _SHORT.match(self.text) and self.classes and not _NOT_FINITE.match(self.text):
            return True
        return finite(self.text)


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
        low = told.masked.casefold().replace("ё", "е")
        if len(low) != len(told.masked):
            low = told.masked.lower()
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
                classes = sign
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
        for name, shape in _PHRASES:
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
            if (len(one.slots) == 1 or not one.attributive) and _ADJECTIVAL.search(head.text):
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
                low, high = min(head, place), max(head, place)
                between = sum(
                    self.words[at].finite and "decree" not in self.words[at].classes for at in range(low + 1, high)
                )
                if between and place > head:
                    continue
                if between > 1:
                    continue
                rank = apart + 6 * between
                if best is None or rank < best[0]:
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
        if _NOUN.search(text):
            return self._issued(index)
        if _INFINITIVE.search(text):
            return self._decreed(index)
        if text not in _PRESENT and _FUTURE.search(text) and not re.search(r"[аяую]ет(?:ся)?\Z|[ая]ют(?:ся)?\Z", text):
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
                return bool(before.classes & _ISSUING)
        return False

    def _decreed(self, index: int) -> bool:
        word = self.words[index]
        for place in range(index - 1, -1, -1):
            before = self.words[place]
            if word.number - before.number > 14 or before.clause != word.clause:
                return False
            if before.classes & _DECREE:
                return True
            if before.finite:
                break
        return any(one.classes & _DECREE and one.clause == word.clause for one in self.words[index + 1 : index + 5])


def _court_classes(told: Told, place: int) -> frozenset[str]:
    value = told.units[place][0].value if place in told.units else {}
    more = {"appeal": "appellate", "cassation": "supreme"}.get(str(value.get("instance")))
    return frozenset(("C", "court", more)) if more else frozenset(("C", "court"))


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
