"""English numbers in words and digits."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

UNITS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen".split()
    )
}
UNITS |= {"none": 0, "a": 1, "an": 1, "no": 0, "both": 2}
TENS = {
    word: 10 * number for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
SCALES = {
    "hundred": 100,
    "thousand": 1000,
    "k": 1000,
    "thousands": 1000,
    "million": 10**6,
    "millions": 10**6,
    "mln": 10**6,
    "mn": 10**6,
    "m": 10**6,
    "billion": 10**9,
    "billions": 10**9,
    "bln": 10**9,
    "bn": 10**9,
}
DIGITS = r"\d{1,3}(?:[ ,.']\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)?"
_ONCE = {"a single": 1, "once": 1, "twice": 2, "thrice": 3}
_ONE = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
)
WORD_NUMBER = rf"(?:{_ONE})(?:(?:-| and | )(?:{_ONE}|hundred))*"
SCALE = r"(?:hundred|thousands?|k|millions?|mln|mn|m|billions?|bln|bn)\b\.?"
_TOKEN = re.compile(rf"{DIGITS}|[a-z]+", re.IGNORECASE)


def digits_value(text: str) -> Decimal | None:
    """A number in digits: `24,750,000`, `21.3`, `2,5`, `5 000 000`."""
    text = text.strip().replace(" ", "").replace("'", "").replace("\xa0", "").replace("\n", "")
    if re.fullmatch(r"\d{1,3}(?:[,.]\d{3})+", text):
        text = re.sub(r"[,.]", "", text)
    elif re.fullmatch(r"\d{1,3}(?:,\d{3})+\.\d+", text):
        text = text.replace(",", "")
    elif re.fullmatch(r"\d{1,3}(?:\.\d{3})+,\d+", text):
        text = text.replace(".", "").replace(",", ".")
    else:
        text = text.replace(",", ".")
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def value(text: str) -> Decimal | None:
    """The number that a phrase names: `one and a half million`, `2 million 405 thousand`, `twenty-five`."""
    total, current, seen, last = Decimal(0), Decimal(0), False, Decimal(0)
    tokens = [token.casefold() for token in _TOKEN.findall(text.replace("-", " "))]
    for index, token in enumerate(tokens):
        following = tokens[index + 1] if index + 1 < len(tokens) else ""
        if token[0].isdigit():
            number = digits_value(token)
            if number is None:
                return None
            current += number
        elif token == "half":  # noqa: S105
            # "a million and a half": half of what was named last.
            total += last / 2 if last and not current else Decimal(0)
            current += Decimal(0) if last and not current else Decimal("0.5")
        elif token == "quarter":  # noqa: S105
            current += Decimal("0.25")
        elif token in ("a", "an") and (following in ("half", "quarter") or (current and following in SCALES)):
            continue
        elif token in SCALES:
            scale = SCALES[token]
            if scale == 100:
                current = (current or Decimal(1)) * 100
            else:
                total += (current or Decimal(1)) * scale
                current, last = Decimal(0), Decimal(scale)
        elif token in TENS:
            current += TENS[token]
        elif token in UNITS:
            current += UNITS[token]
        elif token in ("and", "of"):
            continue
        else:
            return None
        seen = True
    return total + current if seen else None


def whole(text: str) -> int | None:
    """The number a phrase names, when it is whole."""
    number = value(text)
    return int(number) if number is not None and number == number.to_integral_value() else None


def counted(text: str) -> int | None:
    """The number a phrase names."""
    low = text.casefold()
    if low in ("none", "no", "zero", "nil", "nobody", "not one", "not a single"):
        return 0
    if low in _ONCE:
        return _ONCE[low]
    if low.endswith(" dozen"):
        first = low.removesuffix(" dozen")
        return 6 if first == "half a" else 12 * (whole(first) or 1)
    return whole(text)
