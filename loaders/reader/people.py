"""Which runs of capitalised words are people, and which spellings are one person.

A name is recognised by its structure (initials, a known given name, surname endings), by what stands
beside it (a role, a verb that only people do), never by a list of persons. Inside one document,
initials, surnames alone and variants of spelling join the fullest form; look-alikes with another given
name stay apart."""

from __future__ import annotations

import re

from loaders.reader.clusters import Found, Name, Words
from loaders.reader.naming import (
    PARTICLES,
    folded_name,
    is_given,
    is_patronymic,
    like_given,
    like_surname,
    surname_stem,
)
from loaders.reader.reading import Reading

_U = "A-ZÀ-ÖØ-ÞŠŽČА-ЯЁӘҒҚҢӨҰҮҺІ"
_L = "a-zà-öø-ÿšžčğışа-яёәғқңөұүһі"

WORD = rf"[{_U}](?:[{_L}]|'(?=[{_L}])(?!s\b))+(?:-[{_U}{_L}](?:[{_L}]|'(?!s\b))+)*|[{_U}]{{3,}}(?:-[{_U}]{{3,}})*|[А-ЯЁ]-(?:[оеё]ва?|ина?)(?![а-яё])"

INITIAL = rf"(?:[{_U}]|[ZSCKDTG]h|Ts|Y[aueo]|Dz|Dj|I[au]|Дж)\.(?:-?[{_U}]\.)?"


_RUN = re.compile(
    rf"(?<![\w.@/-])(?:(?:{INITIAL} ?){{1,2}})?(?:{WORD})(?:(?: ?{INITIAL}(?!\w)|(?: ?{INITIAL}(?:{WORD}))|(?: (?:{WORD}|(?:{'|'.join(sorted(PARTICLES))})(?= [{_U}]|\b))))){{0,5}}(?![\w])"
)


_TOKEN = re.compile(rf"{INITIAL}|{WORD}|[{_L}]+")


_BRACKETED = re.compile(rf" \((?P<other>{WORD})\)")


# A heading with its letter, "B. Chronology": a surname would have the ending of one.
_LETTERED = re.compile(rf"[{_U}]\.\s+(?P<word>[{_U}][{_L}]+)")


def find_people(reading: Reading, words: Words) -> list[Found]:
    """Full names and initials with surnames; then what stands alone for one of them."""
    common = _common_words(reading)
    found: list[Found] = []
    leftovers: list[tuple[int, int, str]] = []
    for match in _RUN.finditer(reading.view):
        block = reading.blocks[reading.sentences[reading.sentence_at(match.start())].block]
        shouting = reading.view[block.start : block.end].isupper()
        if shouting and block.end - block.start < 160:
            continue
        opens = block.kind == "heading" and match.start() == block.start
        if opens and _is_lettered(reading.view[block.start : block.end]):
            continue
        if "." not in match[0] and words.body_before and words.body_before(reading, match.start()):
            continue
        tokens = [
            (token.start() + match.start(), token.end() + match.start(), token[0])
            for token in _TOKEN.finditer(match[0])
        ]
        _parse(reading, words, tokens, common, found, leftovers)
    known_surnames = {surname_stem(form) for one in found if one.name.surname for form in words.forms(one.name.surname)}
    known_givens = {folded_name(form) for one in found if one.name.given for form in words.forms(one.name.given)}
    for start, end, word in leftovers:
        single = _single(reading, words, start, end, word, known_surnames, known_givens)
        if single:
            found.append(single)
    found.sort(key=lambda one: one.start)
    return found


def _is_lettered(heading: str) -> bool:
    """Whether a heading is a word behind the letter that orders it."""
    match = _LETTERED.fullmatch(heading.strip())
    return match is not None and not like_surname(match["word"])


def _common_words(reading: Reading) -> frozenset[str]:
    """Words that the document also writes with a small letter: these name nobody."""
    return frozenset(re.findall(rf"(?<![\w'])[{_L}]{{3,}}(?![\w'])", reading.view))


def _parse(
    reading: Reading,
    words: Words,
    tokens: list[tuple[int, int, str]],
    common: frozenset[str],
    found: list[Found],
    leftovers: list[tuple[int, int, str]],
) -> None:
    """Cut a run of capitalised words into names."""
    index = 0
    while index < len(tokens):
        taken = _initials_first(tokens, index, words) or _full(reading, words, tokens, index, common)
        taken = taken or _initials_last(tokens, index, words)
        if taken:
            count, name, certain = taken
            start, end = tokens[index][0], tokens[index + count - 1][1]
            bracketed = _BRACKETED.match(reading.view, end)
            known = bracketed is not None and not reading.taken.free(bracketed.start("other"), bracketed.end("other"))
            if bracketed and not known and name.surname and not _apart(bracketed["other"], words, common):
                name.other, end = bracketed["other"], bracketed.end()
            if reading.taken.free(start, end):
                reading.taken.take(start, end)
                found.append(Found(start, end, name, certain))
                index += count
                continue
        start, end, word = tokens[index]
        if word[0].isupper() and not word.endswith(".") and reading.taken.free(start, end):
            leftovers.append((start, end, word))
        index += 1


def _apart(word: str, words: Words, common: frozenset[str]) -> bool:
    low = word.casefold()
    return low in words.not_names or (low in common and not any(is_given(form) for form in words.forms(word)))


def _is_word(token: str) -> bool:
    return not token.endswith(".") and token[0].isupper()


def _initials_first(tokens: list[tuple[int, int, str]], index: int, words: Words) -> tuple[int, Name, float] | None:
    """`Z. Kakimzhanov`, `A. B. Tobylova`, `G.Ospanova`."""
    count = 0
    letters: list[str] = []
    while index + count < len(tokens) and tokens[index + count][2].endswith(".") and count < 2:
        letters += [part for part in tokens[index + count][2].split(".") if part.strip("-")]
        count += 1
    if not count or index + count >= len(tokens):
        return None
    surname = tokens[index + count][2]
    if not _is_word(surname) or surname.casefold() in words.not_names or not _close(tokens, index, count):
        return None
    return count + 1, Name(surname=surname, initials=tuple(letters)), 0.95


def _close(tokens: list[tuple[int, int, str]], index: int, count: int) -> bool:
    return all(tokens[place + 1][0] - tokens[place][1] <= 1 for place in range(index, index + count))


def _initials_last(tokens: list[tuple[int, int, str]], index: int, words: Words) -> tuple[int, Name, float] | None:
    """`Bazhkenova G.A.`, `Surname I.`"""
    surname = tokens[index][2]
    if not _is_word(surname) or surname.casefold() in words.not_names or index + 1 >= len(tokens):
        return None
    count = 0
    letters: list[str] = []
    while index + 1 + count < len(tokens) and tokens[index + 1 + count][2].endswith(".") and count < 2:
        letters += [part for part in tokens[index + 1 + count][2].split(".") if part.strip("-")]
        count += 1
    if not count or not _close(tokens, index, count):
        return None
    # An initial that belongs to the name after it: "blogger Seitov. A. Belov said".
    following = index + 1 + count
    if (
        following < len(tokens)
        and _is_word(tokens[following][2])
        and tokens[following][0] - tokens[following - 1][1] == 0
    ):
        return None
    return count + 1, Name(surname=surname, initials=tuple(letters)), 0.9


_CYRILLIC_PARTICLES = ("улы", "ұлы", "уулу", "оглы", "кызы", "қызы", "кизи")


def _full(
    reading: Reading, words: Words, tokens: list[tuple[int, int, str]], index: int, common: frozenset[str]
) -> tuple[int, Name, float] | None:
    """Given name and surname in either order, with a patronymic or a particle."""
    first = tokens[index][2]
    if not _is_word(first) or index + 1 >= len(tokens):
        return None
    second = tokens[index + 1][2]
    count = 2
    if second.endswith(".") and index + 2 < len(tokens) and _is_word(tokens[index + 2][2]):
        third = tokens[index + 2][2]
        apart = tokens[index + 1][0] - tokens[index][1] == 1 and tokens[index + 2][0] - tokens[index + 1][1] == 1
        if apart and _given(first, words) and not _apart(third, words, common) and not _given(third, words):
            return 3, Name(given=first, surname=third), 0.95
    if second in PARTICLES and index + 2 < len(tokens) and _is_word(tokens[index + 2][2]):
        second = f"{second} {tokens[index + 2][2]}"
        count = 3
    elif not _is_word(second) or second in PARTICLES:
        if (
            second in PARTICLES
            and second not in ("al", "el", "le", "de", "la", "di", "da", "van", "den")
            and _given(first, words)
        ):
            # "Адылбек уулу Ж.": the letter after it is the given name's.
            letter = index + 2 < len(tokens) and second in _CYRILLIC_PARTICLES and tokens[index + 2][2].endswith(".")
            return 2 + letter, Name(given=first, patronymic=second), 0.9
        return None
    if not _spaced(reading, tokens, index, count):
        return None
    first_given, second_given = _given(first, words), _given(second, words)
    # Surnames as short as `Те` or `Но` are also other words; after a given name they are surnames.
    short = first_given and len(second) <= 3 and "а" <= second[-1] <= "я"
    if _apart(second.split()[-1], words, common) and not short:
        return None
    if _apart(first, words, common) and not first_given:
        return None
    if first.casefold() in words.not_names and first.casefold() not in ("april", "august", "ray", "mark"):
        return None
    third = tokens[index + count][2] if index + count < len(tokens) else ""
    near_third = bool(third) and _is_word(third) and _spaced(reading, tokens, index, count + 1)
    if near_third and not _apart(third, words, common):
        if first_given and (is_patronymic(second) or any(is_patronymic(form) for form in words.forms(second))):
            return count + 1, Name(given=first, patronymic=second, surname=third), 0.95
        if second_given and any(is_patronymic(form) for form in words.forms(third)):
            return count + 1, Name(given=second, patronymic=third, surname=first), 0.95
        if first_given and not _given(third, words) and like_surname(third) and not like_surname(second):
            return count + 1, Name(given=first, patronymic=second, surname=third), 0.85
    if third in ("kyzy", "kizi", "qyzy", "uly", "uulu", "ogly") or (
        third in _CYRILLIC_PARTICLES and (first_given or like_surname(second))
    ):
        surname = f"{second} {third}" if third in _CYRILLIC_PARTICLES else second
        return count + 1, Name(given=first, surname=surname), 0.9
    if first_given and not (second_given and like_surname(first) and not like_surname(second)):
        return count, Name(given=first, surname=second), 0.95
    if second_given and near_third and not _apart(third, words, common) and third not in PARTICLES:
        # "Kozachkov's lawyer" apart: a surname of one, then another's full name.
        return None
    if second_given and (like_surname(first) or any(like_surname(form) for form in words.forms(first))):
        return count, Name(given=second, surname=first), 0.9
    cued = words.role_before(reading, tokens[index][0])
    surnamed = any(like_surname(form) for form in words.forms(second))
    if any(like_given(form) for form in words.forms(first)) and (surnamed or cued):
        return count, Name(given=first, surname=second), 0.85
    cyrillic = "а" <= second[-1] <= "ә" and second[1:].islower()
    if cyrillic and count == 2 and not near_third and like_given(first) and not like_surname(first):
        return count, Name(given=first, surname=second), 0.65
    after = words.verb_after(reading, tokens[index + count - 1][1])
    if surnamed and (cued or after or not _sentence_start(reading, tokens[index][0])):
        return count, Name(given=first, surname=second), 0.75
    if (cued or after) and count == 2 and not near_third and first[1:].islower() and not second.isupper():
        return count, Name(given=first, surname=second), 0.7
    return None


def _given(word: str, words: Words) -> bool:
    return words.given(word)


def _spaced(reading: Reading, tokens: list[tuple[int, int, str]], index: int, count: int) -> bool:
    return all(
        reading.view[tokens[place][1] : tokens[place + 1][0]] == " " for place in range(index, index + count - 1)
    )


def _sentence_start(reading: Reading, place: int) -> bool:
    return reading.sentences[reading.sentence_at(place)].start == place


_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Dr|Prof|Capt|Col|Maj|Gen|Lt|Sgt)\.? \Z|[Гг]-(?:жа|жи|же|жу|жой|н|на|ну|ном) \Z")


def _single(
    reading: Reading,
    words: Words,
    start: int,
    end: int,
    word: str,
    surnames: set[str],
    givens: set[str],
) -> Found | None:
    """One word that stands for a person: known in the document, or named as one by its role."""
    low = word.casefold()
    if low in words.not_names or not reading.taken.free(start, end):
        return None
    forms = words.forms(word)
    if any(surname_stem(form) in surnames for form in forms) and len(word) > 2:
        pass
    elif any(folded_name(form) in givens for form in forms) and len(word) > 2:
        reading.taken.take(start, end)
        return Found(start, end, Name(given=word), 0.85)
    elif _TITLED.search(reading.view, max(0, start - 6), start):
        pass
    elif words.role_before(reading, start) and (
        any(like_surname(form) for form in forms)
        or any(is_given(form) for form in forms)
        or words.verb_after(reading, end)
    ):
        if any(is_given(form) for form in forms) and not like_surname(word):
            reading.taken.take(start, end)
            return Found(start, end, Name(given=word), 0.7)
    elif any(is_given(form) for form in forms) and words.verb_after(reading, end):
        reading.taken.take(start, end)
        return Found(start, end, Name(given=word), 0.7)
    elif not (any(like_surname(form) for form in forms) and words.verb_after(reading, end)):
        return None
    reading.taken.take(start, end)
    return Found(start, end, Name(surname=word), 0.75)
