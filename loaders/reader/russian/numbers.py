"""Russian numbers in words and digits."""

from __future__ import annotations

import re
from decimal import Decimal

from loaders.reader.english.numbers import DIGITS, digits_value

_ONES = {
    "ноль": 0, "один": 1, "одна": 1, "одно": 1, "одного": 1, "одной": 1, "одну": 1, "два": 2, "две": 2, "двух": 2, "двум": 2, "двумя": 2, "три": 3, "трех": 3, "трёх": 3, "тремя": 3,
    "четыре": 4, "четырех": 4, "четырёх": 4, "пять": 5, "пяти": 5, "шесть": 6, "шести": 6, "семь": 7, "семи": 7, "восемь": 8, "восьми": 8, "девять": 9, "девяти": 9, "десять": 10, "десяти": 10,
    "одиннадцать": 11, "одиннадцати": 11, "двенадцать": 12, "двенадцати": 12, "тринадцать": 13, "четырнадцать": 14, "пятнадцать": 15, "пятнадцати": 15, "шестнадцать": 16, "семнадцать": 17,
    "восемнадцать": 18, "девятнадцать": 19, "двадцать": 20, "двадцати": 20, "тридцать": 30, "тридцати": 30, "сорок": 40, "сорока": 40, "пятьдесят": 50, "пятидесяти": 50, "шестьдесят": 60,
    "семьдесят": 70, "восемьдесят": 80, "девяносто": 90, "сто": 100, "ста": 100, "двести": 200, "двухсот": 200, "триста": 300, "трехсот": 300, "четыреста": 400, "пятьсот": 500, "пятисот": 500,
    "шестьсот": 600, "семьсот": 700, "восемьсот": 800, "девятьсот": 900, "пару": 2, "оба": 2, "обе": 2, "двое": 2, "двоих": 2, "двоим": 2, "трое": 3, "троих": 3, "троим": 3, "трем": 3, "трём": 3, "четырём": 4, "четырьмя": 4, "четверо": 4, "четверых": 4, "четырем": 4, "пятеро": 5, "пятерых": 5, "шестеро": 6, "семеро": 7, "одному": 1, "одном": 1, "двадцатью": 20, "шестерых": 6, "семерых": 7, "восьмеро": 8, "восьмерых": 8, "девятеро": 9, "десятеро": 10, "полсотни": 50, "десяток": 10, "дюжина": 12, "дюжину": 12, "сотня": 100, "сотню": 100,
}  # fmt: skip
_HALVES = {"полтора": Decimal("1.5"), "полторы": Decimal("1.5"), "полутора": Decimal("1.5"), "пол": Decimal("0.5")}
SCALE = r"(?:тысяч(?:ами|ах|ам|а|и|у|е|ей|ью)?|тыс\.?|миллион(?:ами|ах|ам|ом|а|ов|у)?|млн\.?|миллиард(?:ами|ах|ам|ом|а|ов|у)?|млрд\.?)(?!\w)"
WORD_NUMBER = "(?:" + "|".join(sorted([*_ONES, *_HALVES], key=len, reverse=True)) + ")"
_TOKEN = re.compile(rf"{DIGITS}|[а-яё]+", re.IGNORECASE)
_ORDINALS = {
    "перв": 1, "втор": 2, "треть": 3, "четверт": 4, "четвёрт": 4, "пят": 5, "шест": 6, "седьм": 7, "восьм": 8, "девят": 9, "десят": 10, "одиннадцат": 11, "двенадцат": 12, "тринадцат": 13,
    "четырнадцат": 14, "пятнадцат": 15, "шестнадцат": 16, "семнадцат": 17, "восемнадцат": 18, "девятнадцат": 19, "двадцат": 20, "тридцат": 30,
}  # fmt: skip
ORDINAL = (
    r"(?:[Дд]вадцать |[Тт]ридцать )?(?:"
    + "|".join(f"[{stem[0].upper()}{stem[0]}]{stem[1:]}" for stem in sorted(_ORDINALS, key=len, reverse=True))
    + r")(?:ого|его|ое|ье|ьего)"
)


def ordinal_value(text: str) -> int | None:
    """The number of an ordinal in words: `первого`, `двадцать пятого`."""
    total = 0
    for word in text.casefold().split():
        if word in _ONES:
            total += _ONES[word]
            continue
        stem = next((stem for stem in sorted(_ORDINALS, key=len, reverse=True) if word.startswith(stem)), None)
        if stem is None:
            return None
        total += _ORDINALS[stem]
    return total or None


def _scale(word: str) -> int | None:
    if word.startswith("тыс"):
        return 1000
    if word.startswith(("миллион", "млн")):
        return 10**6
    if word.startswith(("миллиард", "млрд")):
        return 10**9
    return None


def value(text: str) -> Decimal | None:
    """The number that a phrase names: `полтора миллиона`, `2 млн 150 тыс.`, `двадцать пять`."""
    total, current, seen = Decimal(0), Decimal(0), False
    for token in _TOKEN.findall(text):
        low = token.casefold()
        scale = _scale(low)
        if token[0].isdigit():
            number = digits_value(token)
            if number is None:
                return None
            current += number
        elif low.startswith("полу") and _scale(low[4:]):
            total += Decimal("0.5") * (_scale(low[4:]) or 1)
        elif low.startswith("пол") and _scale(low[3:]):
            total += Decimal("0.5") * (_scale(low[3:]) or 1)
        elif scale:
            total += (current or Decimal(1)) * scale
            current = Decimal(0)
        elif low in _ONES:
            current += _ONES[low]
        elif low in _HALVES:
            current += _HALVES[low]
        elif low == "половиной":
            current += Decimal("0.5")
        elif low in ("и", "с"):
            continue
        else:
            return None
        seen = True
    return total + current if seen else None


def whole(text: str) -> int | None:
    """The number a phrase names, when it is whole."""
    number = value(text)
    return int(number) if number is not None and number == number.to_integral_value() else None
