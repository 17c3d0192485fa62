"""What the forms of Russian words tell: verbs that tell, infinitives, participles, nouns of action."""

from __future__ import annotations

import re
from dataclasses import dataclass

NOUN = re.compile(
    r"(?:ни|ти|ци)(?:е|я|ю|ем|и|й|ей|ям|ями|ях)\Z|(?:отмен|замен|подач|передач|выплат|оплат|выемк|проверк|блокировк|слежк|прослушк|травл|атак)(?:а|ы|у|ой|е)\Z|отказ(?:а|у|ом|е)?\Z"
)
ADJECTIVAL = re.compile(
    r"(?:[ая]нн|енн|[вш]ш|[ытя]т|им|ем|ющ|[ая]щ)(?:ый|ий|ая|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю|ых|их|ыми|ими)(?:ся)?\Z"
)
INFINITIVE = re.compile(r"(?:ть|ти|чь)(?:ся|сь)?\Z")
FUTURE = re.compile(
    r"(?:[^аяую]е|(?<!б)и|[^аяую]ю|(?<!гн)у|(?<!зъ)(?<!вз)(?<!н)я|а)т(?:ся|сь)?\Z|(?:ешь|ишь|аст|ем|им)\Z"
)
_FINITE = re.compile(r"[а-я]{2,}(?:л|ла|ло|ли)(?:ся|сь)?\Z|[а-я]{3,}(?:ет|ит|ют|ут|ят|ат)(?:ся|сь)?\Z")
_SHORT = re.compile(r"[а-я]{3,}(?:(?:[ая]н|ен)|(?:би|кры|ня|зя|ъя|ну|тер|ли)т)(?:а|о|ы)?\Z")
_SURELY_SHORT = re.compile(r"(?:ован|лен|жен|щен|шен|жден|дан|чен)(?:а|о|ы)?\Z")
PRESENT = frozenset(
    "следят следит грозит ходит ходят стоит лежит звонит сидит держит держат содержит хранит платит переводит приходит приходят уходит выходит возит кричит находится находятся содержится ведет ведется ведут ведутся идет идут судится судятся судят судит длится проводит проводится проводят проходит проходят просит просят обходится сидит пишет пишут ездит ездят".split()
)
_NOT_FINITE = re.compile(
    r"(?:дел|\w*отдел|портал|канал|\w+канал|журнал|сигнал|школа|сил|сила|бал|зал|филиал|материал|персонал|начал[оа]|\w+тельн\w+|комитет|совет|бюджет|кабинет|интернет|университет|авторитет|лет|сайт|факт|штат|депутат|адвокат|аппарат|день|минут|протокол|апрел|тыл|угол|стол|пол|июл|село|села|мнен|член|закон|район|интересе?н|процент|документ|президент|корреспондент|агент|аргумент|момент|результат|мандат|акимат|маслихат|контракт|концерт|эксперт|сертификат|[а-я]+ест)\w{0,2}\Z"
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


def lies_ahead(text: str) -> bool:
    """Whether a verb in small letters is in the future: `подаст`, `отменит`."""
    return bool(
        text not in PRESENT and FUTURE.search(text) and not re.search(r"[аяую]ет(?:ся)?\Z|[ая]ют(?:ся)?\Z", text)
    )
