"""One wrong keystroke, before anything is folded: Suleyenov for Suleymenov, where y and e would fold into one sound.

Folding makes one letter of what writers vary, so a letter left out or exchanged inside a digraph looks like a
different word afterwards. Here words are looked at as they are typed in Latin.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_SEVERAL = {"ё": "yo", "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya"}
_TYPED = str.maketrans(
    dict(zip("абвгдезиклмнопрстуфыэ", "abvgdeziklmnoprstufye", strict=True))
    | dict(zip("әғқңөұүһі", "agknouuhi", strict=True))
    | dict.fromkeys("ьъ", "")
    | _SEVERAL
)


@lru_cache(maxsize=1 << 15)
def typed(word: str) -> str:
    """A word in plain small Latin letters, as the press writes it."""
    text = unicodedata.normalize("NFKD", word.casefold().replace("й", "y").translate(_TYPED))
    return "".join(letter for letter in text if letter.isascii() and letter.isalpha())


def one_slip(left: str, right: str) -> bool:
    """Whether two words are one keystroke apart: a letter more, less or another one, or two exchanged.

    The first letter is seldom mistyped, and Berik is not Serik: it must be the same.
    """
    one, other = sorted((typed(left), typed(right)), key=len)
    if len(other) - len(one) > 1 or one == other or one[:1] != other[:1]:
        return False
    start = 0
    while start < len(one) and one[start] == other[start]:
        start += 1
    rest, more = one[start:], other[start:]
    if len(rest) < len(more):
        return rest == more[1:]
    return rest[1:] == more[1:] or (rest[:2] == more[1::-1] and rest[2:] == more[2:])
