"""One spelling for a word that is written in three alphabets and a dozen ways.

`fold` turns Kazakh and Russian Cyrillic, the Kazakh Latin alphabets (of the 1990s, 2017, 2018 and 2021)
and the usual English and German transliterations into plain lower-case Latin: "Ибраева", "Ibrayeva" and
"İbraeva" are all `ibraeva`. It throws away what writers do not agree on (ye/e, iy/y, kh/h, dzh/zh/j,
doubled letters, apostrophes, accents) and keeps what tells two names apart.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import product

# While a word is folded, one upper-case character stands for a sound that takes two letters.
_SOUNDS = {"Z": "zh", "S": "sh", "C": "ch", "T": "ts"}

_CYRILLIC = {
    # ё is mostly written е; most writers drop the soft and the hard sign.
    **dict(zip("абвгдезийклмнопрстуфх", "abvgdeziiklmnoprstufh", strict=True)),
    "ж": "Z",
    "ц": "T",
    "ч": "C",
    "ш": "S",
    "щ": "S",
    "ъ": "",
    "ы": "i",
    "ь": "",
    "э": "e",
    "ё": "e",
    "ю": "iu",
    "я": "ia",
}
_KAZAKH_AND_NEIGHBOURS = {
    "ә": "a",
    "ғ": "g",
    "қ": "k",
    "ң": "n",
    "ө": "o",
    "ұ": "u",
    "ү": "u",
    "һ": "h",
    "і": "i",
    "җ": "Z",
    "є": "e",
    "ї": "i",
    "ґ": "g",
    "ў": "u",
    "ј": "i",
    "ѕ": "s",
    "ԛ": "k",
    "ԝ": "v",
}
_LATIN = {
    "ş": "S",
    "š": "S",
    "ś": "S",
    "ș": "S",
    "ŝ": "S",
    "ç": "C",
    "č": "C",
    "ć": "C",
    "ž": "Z",
    "ź": "Z",
    "ż": "Z",
    "ŋ": "n",
    "ı": "i",
    "ý": "u",
    "ə": "a",
    # ISO 9; a circumflex on these two is met in nothing else that names people here.
    "â": "ia",
    "û": "iu",
    "đ": "d",
    "ł": "l",
    "ø": "o",
    "æ": "e",
    "œ": "e",
}
_LETTERS = str.maketrans(_CYRILLIC | _KAZAKH_AND_NEIGHBOURS | _LATIN)

# A letter of the other alphabet that looks the same, typed by mistake or to hide a word.
_LOOKS_CYRILLIC = str.maketrans("aeopcyxikj", "аеорсухікј")
_LOOKS_LATIN = str.maketrans("аеорсухікј", "aeopcyxikj")

_APOSTROPHES = "'’‘ʼʹʺ`´′″ʻ"
_WORD = re.compile(rf"[^\W_](?:[^\W_]|[\u0300-\u036f{_APOSTROPHES}])*")

# Галеев is not Галиев, whose -iev is also met as -yev and -ev: the two letters of -eev stay.
_DOUBLED = r"(?!(?<!e)eev)(.)\1+"

_RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), result)
    for pattern, result in (
        # The apostrophe alphabet of 2017 (s'=ш, c'=ч); elsewhere an apostrophe is a soft sign.
        (rf"^s[{_APOSTROPHES}]|s[{_APOSTROPHES}](?=[aeou])", "S"),
        (rf"c[{_APOSTROPHES}](?=[aeiou])", "C"),
        (rf"[{_APOSTROPHES}]", ""),
        (r"tsch|tch", "C"),
        (r"shch|shh|sch|SC", "S"),
        (r"dzh|dj|dZ|zh", "Z"),
        (r"sh", "S"),
        (r"ch", "C"),
        (r"ts|tz|c(?=[eiy])", "T"),
        (r"kh", "h"),
        (r"gh", "g"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"^x(?=[aou])", "h"),
        (r"x", "ks"),
        (r"ck|q|c", "k"),
        # w is в in German names, у in Kazakh Latin (Däwlet).
        (r"(?<=[aeiou])w(?=[^aeiouyw])", "u"),
        (r"w", "v"),
        # j is й at the end of a scientific transliteration, otherwise ж.
        (r"(?<=[aeiouy])j$", "i"),
        (r"j", "Z"),
        (r"ou", "u"),
        (r"yo", "e"),
        (r"ye", "e"),
        (r"y", "i"),
        (_DOUBLED, r"\1"),
        (r"ie", "e"),
        (r"(?<=[^aeiou])iu", "u"),
        (_DOUBLED, r"\1"),
    )
)


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """The words of a text in one plain spelling, separated by single spaces; "" when there are none.

    Folding twice changes nothing, and neither do case, punctuation, accents or the alphabet.
    """
    return " ".join(filter(None, (fold_word(word) for word in words(text))))


def words(text: str) -> list[str]:
    """The words of a text as written, accents and apostrophes included; "Kassym-Jomart" is two."""
    return [found.rstrip(_APOSTROPHES) for found in _WORD.findall(unicodedata.normalize("NFKC", text))]


@lru_cache(maxsize=1 << 16)
def fold_word(word: str) -> str:
    """One word without spaces, folded; `fold` for a whole text."""
    return _folded(_plain_letters(word))


@lru_cache(maxsize=1 << 16)
def readings(word: str) -> tuple[str, ...]:
    """Every folding of a word whose Kazakh letters are written several ways; the usual one first.

    Ө is met as o and u (Көшербаев: Kosherbaev, Kusherbayev), Ә as a and e, German ö also as e.
    """
    letters = _plain_letters(word)
    parts = re.findall(r"cz|.", letters, re.DOTALL)
    choices = [_choice(parts, place) for place in range(len(parts))]
    if sum(len(ways) > 1 for ways in choices) > 4:
        return (_folded(letters),)
    return tuple(dict.fromkeys(_folded("".join(way)) for way in product(*choices)))


def _choice(letters: list[str], place: int) -> tuple[str, ...]:
    """What one letter (or cz) may stand for, the usual meaning first."""
    letter = letters[place]
    before, after = "".join(letters[:place][-1:]), "".join(letters[place + 1 : place + 2])
    if letter == "j" and before and before != "d":
        return ("j", "й")  # Bajkenova is Бажкенова in Kazakh Latin and Байкенова in a scientific one; Ilja is Илья
    if letter == "x":
        return ("x", "х")  # GOST 7.79 and Uzbek Latin: Axmetov
    if letter == "cz":
        return ("cz", "ц", "ч")  # Czoj is Цой by GOST 7.79, Kozaczkow is Polish
    if letter == "c" and after not in ("h", "e", "i", "y", "k", *_APOSTROPHES):
        return ("c", "ц")  # ISO 9
    if letter == "o" and after and after in _APOSTROPHES:
        return ("o", "у")  # Uzbek Yo‘ldoshev is Юлдашев
    return tuple(_WAYS.get(letter, letter))


_WAYS = {"ө": "оу", "ә": "ае", "ä": "ae", "ö": "oue"}


def sounds(folded: str) -> str:
    """A folded word with one character a sound (zh, sh, ch and ts become Z, S, C and T), for comparing."""
    for sound, letters in _SOUNDS.items():
        folded = folded.replace(letters, sound)
    return folded


def _plain_letters(word: str) -> str:
    """Lower case, one alphabet, composed letters."""
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", word).casefold())
    latin = len(re.findall(r"[a-zà-ž]", text))
    cyrillic = len(re.findall(r"[\u0400-\u04ff]", text))
    if latin and cyrillic:
        return text.translate(_LOOKS_LATIN if latin > cyrillic else _LOOKS_CYRILLIC)
    return text


def _folded(letters: str) -> str:
    if any(letter in letters for letter in "šžč"):
        letters = letters.replace("j", "й")  # the scientific transliteration
    # What one pass writes may be read in another way by the next (kš is ksh, ksch is ksh): pass until nothing changes.
    text = _pass(letters)
    for _ in range(8):
        again = _pass(text)
        if again == text:
            break
        text = again
    return text


def _pass(letters: str) -> str:
    text = letters.replace("дж", "ж").translate(_LETTERS)
    text = "".join(part for part in unicodedata.normalize("NFKD", text) if not unicodedata.combining(part))
    for pattern, result in _RULES:
        text = pattern.sub(result, text)
    for sound, spelled in _SOUNDS.items():
        text = text.replace(sound, spelled)
    return text
