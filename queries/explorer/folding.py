"""Names in one plain spelling, so that any spelling in any script finds them."""

from __future__ import annotations

import re
import unicodedata

_LETTERS = str.maketrans(
    {
        **dict(zip("абвгдезийклмнопрстуфхыэё", "abvgdeziiklmnoprstufhiee", strict=True)),
        "ж": "zh",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "sh",
        "ъ": "",
        "ь": "",
        "ю": "iu",
        "я": "ia",
        **dict(zip("әғқңөұүһі", "agknouuhi", strict=True)),
        "ı": "i",
        "ə": "a",
        "ł": "l",
        "ø": "o",
        "đ": "d",
        "ß": "ss",
    }
)
_RULES = tuple(
    (re.compile(pattern), result)
    for pattern, result in (
        (r"[^\w\s]+", " "),
        (r"shch|sch", "sh"),
        (r"dzh|zh", "j"),
        (r"kh|gh", "h"),
        (r"ph", "f"),
        (r"w", "v"),
        (r"x", "ks"),
        (r"[yj](?=[aeou])", "i"),
        (r"\bie|(?<=[aeiou])ie", "e"),
        (r"[yj]", "i"),
        (r"ii+", "i"),
        (r"([a-z])\1", r"\1"),
    )
)


def fold(text: str) -> str:
    """The words of a text in one plain spelling, separated by single spaces; "" when there are none."""
    # й and ё must not fall apart before they are looked up.
    plain = unicodedata.normalize("NFC", text).casefold().translate(_LETTERS)
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(sign))
    for pattern, result in _RULES:
        plain = pattern.sub(result, plain)
    return " ".join(plain.split())
