"""Articles of law in English: parts, lists, ranges, codes named once and carried."""

from __future__ import annotations

import re

from loaders.reader.reading import Mention, Reading

_CODES: list[tuple[str, str]] = [
    ("cpc", r"(?:Code of Criminal Procedure|Criminal[- ]Procedur(?:e|al) Code|Criminal Process Code|CPC\b)"),
    ("civpc", r"(?:Code of Civil Procedure|Civil[- ]Procedur(?:e|al) Code|CivPC\b)"),
    (
        "cao",
        r"(?:(?:Code|Law) (?:of the Republic of Kazakhstan )?(?:of|on|for|about) (?:the )?Administrative (?:Offen[cs]es|Violations|Infractions|Infringements|Delicts)"
        r"|Administrative (?:Offen[cs]es?|Violations?|Infractions?)? ?Code|Code of Administrative (?:Offen[cs]es|Violations|Infractions)|CAO\b|CoAO\b|AO Code)",
    ),
    ("cc", r"(?:(?:Criminal|Penal) Code|Code of Crimes|CC\b|UK RK\b|UK\b)"),
    ("civil", r"(?:Civil Code)"),
    ("other", r"(?:Constitution|(?:Tax|Labou?r|Budget|Entrepreneurial|Family|Election) Code|Law [\"«“]|Law on\b|Law of\b|law [\"«“]|law on\b|Universal Declaration|(?:International )?Covenant|Convention|ICCPR)"),
]  # fmt: skip
_CODE = "|".join(f"(?P<{name}>{pattern})" for name, pattern in _CODES)
_NUMBER = r"\d{1,4}(?:[-–]\d{1,2}(?!\d))?"
_PARTWORD = r"(?:[Pp]arts?|[Pp]aragraphs?|[Pp]ara\.?|[Cc]lauses?|[Pp]oints?|[Ss]ubparagraphs?|[Ss]ub-paragraphs?|[Ii]tems?|p\.|pt\.|[Pp]t\.|[Cc]h\.|PART)"
_PARTNO = r"(?:\d{1,2}|[IVX]{1,4}\b|one|two|three|four|five|six)(?:\s?[,)])?"
MARK = "@"
_PARTS = rf"(?:(?P<w@>{_PARTWORD}) ?(?P<p@>{_PARTNO})(?:(?:,| and| or|, and) (?P<q@>{_PARTNO}))?,? ?(?:of |to |in )?(?:the )?)"
_FIRST, _SECOND = _PARTS.replace(MARK, "1"), _PARTS.replace(MARK, "2")
_ARTICLE = r"(?:[Aa]rticles?|ARTICLES?|[Aa]rts?\.?|[Ss]t\.|[Ss]ections?)"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_LIST = rf"{_NUMBER}(?:(?: ?,? and |, ?| or | ?& ?){_NUMBER}(?!\d|,\d| (?:of |)(?:{_MONTHS})))*"
_HEAD = re.compile(
    rf"(?<!\w)(?:{_FIRST})?(?:{_SECOND})?{_ARTICLE} ?(?:No\.? ?)?(?P<list>{_LIST})"
    rf"(?:,? ?(?:\(?(?P<w3>{_PARTWORD}) ?(?P<p3>{_PARTNO})\)?))?"
)
_BRACKET_PART = re.compile(r" ?\((\d{1,2})\)|\.(\d)(?!\d)|,? ?§ ?(\d)|/(\d)(?!\d)")
# What may stand between the number and its code.
_TO_CODE = re.compile(
    rf"(?:,? ?\([^()]{{1,90}}\))?,? ?(?:of|in|under|,)? ?(?:the )?(?:current |new |same |Republic of Kazakhstan'?s? |RK |Kazakhstan'?s? |Kazakh |Kazakhstani |national )*(?:{_CODE})(?: (?:of|RK)(?: the)?(?: RK\b| Republic of Kazakhstan\b| Kazakhstan\b)?)?(?: (?:on|of) (?P<late>Administrative (?:Offen[cs]es|Violations|Infractions)))?"
)
_SAME = re.compile(r",? ?(?:of|in|under) (?:the |that )?same (?:Code|code|law|Law)")
_PLAIN_CODE = re.compile(
    r",? ?(?:of|in) the Code of (?:the Republic of )?Kazakhstan on (?:Administrative (?:Offen[cs]es|Violations|Infractions))"
    r"|,? ?(?:of|in) the Code of the Republic of Kazakhstan on Administrative (?:Offen[cs]es|Violations|Infractions)"
)
_NAMED = re.compile(_CODE)
_COUNTED = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6"}
_ROMAN = {"I": "1", "II": "2", "III": "3", "IV": "4", "V": "5", "VI": "6", "VII": "7"}
_PARTED = frozenset("129 130 131 147 155 158 164 174 179 180 182 189 190 194 202 205 256 257 258 272 273 274 293 373 375 376 378 379 400 405 423".split())
# Articles above this number are not in the Criminal Code; 400 and more with a dash are mostly administrative.
_LAST_CC = 467


def find_articles(reading: Reading) -> None:
    """Add the articles of law that a document names; an unprinted code is carried or guessed."""
    view = reading.view
    carried: tuple[str, int] | None = None
    named = [(match.start(), _code(match)) for match in _NAMED.finditer(view)]
    for match in _HEAD.finditer(view):
        end = match.end()
        bracket = None
        if not match["p3"] and (bracket := _BRACKET_PART.match(view, end)):
            end = bracket.end()
        inferred: tuple[str, ...] = ()
        if printed := _PLAIN_CODE.match(view, end):
            code, end = "cao", printed.end()
        elif printed := _TO_CODE.match(view, end):
            code = "cao" if printed["late"] else _code(printed)
            end = printed.end()
        elif same := _SAME.match(view, end):
            code, end = (carried[0] if carried else "cc"), same.end()
            inferred = ("code",)
        else:
            code = _guessed(reading, match, carried, named)
            inferred = ("code",)
        carried = (code, match.start())
        _add(reading, match, next(filter(None, bracket.groups())) if bracket else None, code, end, inferred)


_CRIMES = re.compile(
    r"extort|libel|slander|murder|kidnap|abduct|incit|imprison|in prison|colony|jail|blackmail|fraud|arson|robbery|bodily harm|pre-trial|crime|treason|terror|extremis|embezzl|tax evasion|discord|private life|libert|torture|obstruct"
)
_OFFENCES = re.compile(r"administrative|\bfined?\b|\bmci\b|protocol|days|rally|picket|petty|hooliganism|warning")


def _code(match: re.Match[str]) -> str:
    return next(name for name, _ in _CODES if match.groupdict().get(name))


def _guessed(
    reading: Reading, match: re.Match[str], carried: tuple[str, int] | None, named: list[tuple[int, str]]
) -> str:
    """The code of a bare number: of the list it goes on, of its block's words, or the Criminal Code."""
    sentence = reading.sentences[reading.sentence_at(match.start())]
    block = reading.blocks[sentence.block]
    following = [code for at, code in named if match.end() <= at < sentence.end]
    between = reading.view[match.end() : match.end() + 60]
    if following and re.match(r"[\s,;()\d-]*(?:and|or|,)?\s*(?:Part|Article|art)", between):
        return following[0]
    low = reading.low[block.start : block.end]
    said = reading.low[sentence.start : sentence.end]
    number = int(re.match(r"\d+", match["list"])[0])  # type: ignore[index]
    if number <= _LAST_CC and _CRIMES.search(said) and not _OFFENCES.search(said):
        return "cc"
    if re.search(
        r"administrative (?:offen[cs]e|case|charge|protocol|liab|respons|proceed|fine)", low
    ) and not re.search(r"criminal (?:code|case|charg|offen)", low):
        return "cao"
    if carried and reading.sentences[reading.sentence_at(carried[1])].case == sentence.case:
        if carried[0] == "other" or (int(re.match(r"\d+", match["list"])[0]) > _LAST_CC):  # type: ignore[index]
            return "cc" if carried[0] == "other" else carried[0]
        return carried[0]
    if number > _LAST_CC:
        return "cao" if number < 900 else "civil"
    return "cc"


def _add(
    reading: Reading, match: re.Match[str], bracket: str | None, code: str, end: int, inferred: tuple[str, ...]
) -> None:
    part, second = _part(match)
    part = part or bracket
    numbers = [number.replace("–", "-") for number in re.findall(_NUMBER, match["list"])]
    if code == "cc" and part is None and len(numbers) == 1 and re.fullmatch(r"\d+-[1-5]", numbers[0]):
        # "130-3": articles of the code that have parts, and no sisters with a dash.
        whole, dashed = numbers[0].split("-")
        if whole in _PARTED:
            numbers, part = [whole], dashed
    first = True
    for index, number in enumerate(numbers):
        own = part if len(numbers) == 1 or index == 0 else None
        for one in (own, second) if second and index == 0 else (own,):
            mention = Mention(match.start(), end, "Article", {"code": code, "article": number, "part": one}, inferred)
            if first:
                if not reading.add(mention):
                    return
                first = False
            else:
                reading.mentions.append(mention)


def _part(match: re.Match[str]) -> tuple[str | None, str | None]:
    """The part that is named; points and paragraphs inside a part are not parts."""
    found: list[tuple[str, str, str | None]] = []
    for index in "123":
        word = match.groupdict().get(f"w{index}")
        if word:
            second = match.groupdict().get(f"q{index}")
            found.append((word.casefold(), _number(match[f"p{index}"]), _number(second) if second else None))
    named = [one for one in found if one[0].startswith(("part", "pt"))] or found[-1:]
    return (named[-1][1], named[-1][2]) if named else (None, None)


def _number(text: str) -> str:
    text = text.strip(" ,)")
    return _COUNTED.get(text) or _ROMAN.get(text) or text
