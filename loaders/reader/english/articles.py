"""Articles of law in English: parts, lists, ranges, codes named once and carried."""

from __future__ import annotations

import re

from loaders.reader.reading import Mention, Reading

_OFFENCES = r"(?:[Aa]dministrative )?(?:[Oo]ffen[cs]es?|[Vv]iolations?|[Ii]nfractions?|[Ii]nfringements?|[Dd]elicts?|[Mm]isdemeanou?rs?)"
_CODES: list[tuple[str, str]] = [
    ("cpc", r"(?:[Cc]ode of [Cc]riminal [Pp]rocedure|[Cc]riminal[- ][Pp]rocedur(?:e|al) [Cc]ode|[Cc]riminal [Pp]rocess [Cc]ode|[Cc]ode of [Cc]riminal [Pp]rocess|CPC\b|CrPC\b)"),
    ("civpc", r"(?:[Cc]ode of [Cc]ivil [Pp]rocedure|[Cc]ivil[- ][Pp]rocedur(?:e|al) [Cc]ode|CivPC\b)"),
    (
        "cao",
        rf"(?:(?:[Cc]ode|[Ll]aw) (?:of the Republic of Kazakhstan )?(?:of|on|for|about) (?:the )?{_OFFENCES}"
        rf"|[Aa]dministrative (?:{_OFFENCES} )?[Cc]ode|CAO\b|CoAO\b|CoAV\b|CRKoAO\b|KoAP\b|AO Code)",
    ),
    ("cc", r"(?:(?:[Cc]riminal|[Pp]enal) [Cc]ode|Code of Crimes|CC\b|UK RK\b|UK\b)"),
    ("civil", r"(?:[Cc]ivil [Cc]ode)"),
    ("other", r"(?:Constitution|(?:Tax|Labou?r|Budget|Entrepreneurial|Family|Election|Environmental|Land|Social) Code|Law [\"«“]|Law on\b|Law of\b|law [\"«“]|law on\b|Universal Declaration|(?:International )?Covenant|Convention|ICCPR)"),
]  # fmt: skip
_CODE = "|".join(f"(?P<{name}>{pattern})" for name, pattern in _CODES)
_NUMBER = r"\d{1,4}(?:[-–]\d{1,2}(?!\d))?"
_PARTWORD = r"(?:[Pp]arts?|[Pp]aragraphs?|[Pp]ara\.?|[Cc]lauses?|[Pp]oints?|[Ss]ubparagraphs?|[Ss]ub-paragraphs?|[Ii]tems?|p\.|pt\.|[Pp]t\.|[Cc]h\.|PART|§|[Ss]ections?(?= [\w,)]+ (?:of|in) [Aa]rt))"
_PARTNO = r"(?:\d{1,2}(?!\d)|[IVX]{1,4}\b|[Oo]ne\b|[Tt]wo\b|[Tt]hree\b|[Ff]our\b|[Ff]ive\b|[Ss]ix\b|first\b|second\b|third\b|fourth\b)(?:\s?[,)](?!\d))?"
MARK = "@"
_PARTS = rf"(?:(?P<w@>{_PARTWORD}) ?(?P<p@>{_PARTNO})(?:(?:,| and| or|, and) (?P<q@>{_PARTNO}))?,? ?(?:of |to |in )?(?:the )?)"
_FIRST, _SECOND = _PARTS.replace(MARK, "1"), _PARTS.replace(MARK, "2")
_ARTICLE = r"(?:[Aa]rticles?|ARTICLES?|[Aa]rts?\.?|[Ss]t\.|[Ss]ections?)"
_ORDERED = r"(?:first|second|third|fourth|fifth) (?:part|paragraph)(?!\w)"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
# The part behind a number: "245.3", "174 (1)", "174 §1", "380, part two", "130 (part 2, paragraph 1)".
_TAIL = rf"(?:\.\d{{1,2}}(?![\d.])|(?: ?\(\d{{1,2}}\)){{1,2}}|,? ?\((?:{_PARTWORD}) ?{_PARTNO}(?:[^()]{{0,24}})\)|,? ?(?:{_PARTWORD}|section) ?{_PARTNO}(?: and {_PARTNO})?|, (?:the )?{_ORDERED})"
_ITEM = rf"{_NUMBER}(?!\d|,\d| (?:criminal |new )?(?:people|persons|journalists|bloggers|activists|citizens|cases?|verdicts|convictions)\b| (?:of |)(?:{_MONTHS})){_TAIL}?"
_LIST = rf"{_ITEM}(?:(?:,? ?(?:and|or|&|then) ?|, ?|; ?){_ITEM}(?! (?:MCI|tenge|years|months|days)))*"
_HEAD = re.compile(rf"(?<!\w)(?:{_FIRST})?(?:{_SECOND})?{_ARTICLE} ?(?:No\.? ?)?(?P<list>{_LIST})")
_ITEMS = re.compile(
    rf"(?P<number>{_NUMBER})(?:\.(?P<dot>\d{{1,2}})(?![\d.])| ?\((?P<bracket>\d{{1,2}})\)(?: ?\(\d\))?|,? ?\(?(?P<word>{_PARTWORD}|section) ?(?P<no>{_PARTNO})(?: and (?P<second>{_PARTNO}))?(?:[^(),;]{{0,24}}\))?|, (?:the )?(?P<order>first|second|third|fourth|fifth) (?:part|paragraph))?"
)
# "The article in play was 174 (1) of the Criminal Code": no word before the number.
_BARE = re.compile(rf"(?<![\w.,-])(?P<list>{_NUMBER}(?: ?\(\d{{1,2}}\))?) (?:of|in) the (?:{_CODE})")
_CODE_BEFORE = re.compile(
    rf"(?:{_CODE})(?: \(?RK\)?| of (?:the )?(?:RK|Republic of Kazakhstan))?[\s,:(]{{1,3}}(?:under |in |by )?\Z"
)
# What may stand between the number and its code.
_TO_CODE = re.compile(
    rf"(?:,? ?\([^()]{{1,90}}\))?,? ?(?:of|in|under|,)? ?(?:the )?(?:current |new |same |Republic of Kazakhstan'?s? |RK |Kazakhstan'?s? |Kazakh |Kazakhstani |national )*(?:{_CODE})(?: (?:of|RK)(?: the)?(?: RK\b| Republic of Kazakhstan\b| Kazakhstan\b)?)?(?: (?:on|of) (?P<late>Administrative (?:Offen[cs]es|Violations|Infractions)))?"
)
# "Article 272 of the Criminal Code, second part"
_PART_BEHIND = re.compile(
    rf", (?:(?:the )?(?P<order>first|second|third|fourth|fifth) (?:part|paragraph)|[Pp]art (?P<no>{_PARTNO}))(?!\w| (?:of|and|to)\b)"
)
_SAME = re.compile(r",? ?(?:of|in|under) (?:the |that )?same (?:Code|code|law|Law)")
_PLAIN_CODE = re.compile(
    r",? ?(?:of|in) the Code of (?:the Republic of )?Kazakhstan on (?:Administrative (?:Offen[cs]es|Violations|Infractions))"
    r"|,? ?(?:of|in) the Code of the Republic of Kazakhstan on Administrative (?:Offen[cs]es|Violations|Infractions)"
)
_NAMED = re.compile(_CODE)
_COUNTED = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6"}
_COUNTED |= {"first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5"}
# Articles of the Criminal Code on speech that have parts but no dashed neighbours: "130-3" is part 3 of 130.
_UNDIVIDED = frozenset(
    "129 130 131 147 155 158 164 174 180 189 190 194 202 257 258 266 272 274 293 320 366 378 379 405 423".split()
)
# Libel, insult, privacy, incitement, false information: articles of the Criminal Code that no neighbour in the other codes is taken for.
_ON_SPEECH = frozenset("129 130 131 147 174 274".split())
_ADMINISTRATIVE = re.compile(
    r"administrative (?:offen[cs]e|case|charge|protocol|liab|respons|proceed|fine|arrest|court|punish|penalt|violation)"
)
_CRIMINAL = re.compile(
    r"criminal (?:code|case|charge|offen[cs]e|court|prosecut|proceed|liab|investig)|imprison|extort|blackmail|convict|pre-trial|suspended|restriction of (?:liberty|freedom)|penal|years (?:in prison|of)"
)
_ROMAN = {"I": "1", "II": "2", "III": "3", "IV": "4", "V": "5", "VI": "6", "VII": "7"}
# Articles above this number are not in the Criminal Code; 400 and more with a dash are mostly administrative.
_LAST_CC = 467


def find_articles(reading: Reading) -> None:
    """Add the articles of law that a document names; an unprinted code is carried or guessed."""
    view = reading.view
    carried: tuple[str, int] | None = None
    named = [(match.start(), _code(match)) for match in _NAMED.finditer(view)]
    for match in _HEAD.finditer(view):
        end = match.end()
        inferred: tuple[str, ...] = ()
        before = _CODE_BEFORE.search(view, max(0, match.start() - 60), match.start())
        if printed := _PLAIN_CODE.match(view, end):
            code, end = "cao", printed.end()
        elif printed := _TO_CODE.match(view, end):
            code = "cao" if printed["late"] else _code(printed)
            end = printed.end()
        elif same := _SAME.match(view, end):
            code, end = (carried[0] if carried else "cc"), same.end()
            inferred = ("code",)
        elif before and "\n" not in before[0]:
            code = _code(before)
        else:
            code = _guessed(reading, match, carried, named)
            inferred = ("code",)
        carried = (code, match.start())
        behind = _PART_BEHIND.match(view, end)
        _add(
            reading,
            match,
            code,
            behind.end() if behind else end,
            inferred,
            _number(behind["no"] or behind["order"]) if behind else None,
        )
    for match in _BARE.finditer(view):
        _add(reading, match, _code(match), match.end(), ())
    _other_parts(reading)


# "from Part 5 of Article 147 to Part 4", "under the third part", "Part 1 provides for a fine": of the article just named.
_OTHER_PART = re.compile(
    rf"(?:(?<=\b(?:to|by|of) )|(?<=\b(?:into|with|from) )|(?<=\bunder )|(?<=[.:?!] )|(?<=\n))(?:the )?(?P<part>[Pp]art (?P<no>{_PARTNO})|(?P<order>first|second|third|fourth) part)"
    rf"(?= (?:provides|carries|punish|applies|allows|sets|is|of the (?:same )?article)|[ ,.;:)](?! ?(?:of|in) (?:the )?))(?!,? (?:and |or )?(?:of |in )?(?:the )?{_ARTICLE})"
)
# How far back, in characters, the article may be named.
_JUST = 350


def _other_parts(reading: Reading) -> None:
    named = reading.labelled("Article")
    for match in _OTHER_PART.finditer(reading.view):
        before = [one for one in named if match.start() - _JUST < one.start and one.end <= match.start()]
        if before and reading.case_at(before[-1].start) == reading.case_at(match.start()):
            part = _number(match["no"] or match["order"])
            value = {**before[-1].value, "part": part}
            if part != before[-1].value["part"]:
                reading.add(Mention(*match.span("part"), "Article", value, ("article",)))


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
    criminal = _CRIMINAL.search(low)
    if _ADMINISTRATIVE.search(low) and not criminal:
        return "cao"
    if criminal and carried and carried[1] < block.start and carried[0] == "cao":
        carried = None
    number = int(re.match(r"\d+", match["list"])[0])  # type: ignore[index]
    if carried and reading.case_at(carried[1]) == sentence.case:
        if (
            carried[0] == "cao"
            and carried[1] < sentence.start
            and re.fullmatch(r"\d+", match["list"])
            and match["list"] in _ON_SPEECH
        ):
            return "cc"
        if carried[0] == "other" or number > _LAST_CC:
            return "cc" if carried[0] == "other" else carried[0]
        return carried[0]
    if number > _LAST_CC:
        return "cao" if number < 900 else "civil"
    return "cc"


def _add(
    reading: Reading, match: re.Match[str], code: str, end: int, inferred: tuple[str, ...], behind: str | None = None
) -> None:
    part, second = _part(match)
    part = part or behind
    first = True
    for index, item in enumerate(_ITEMS.finditer(match["list"])):
        number = item["number"].replace("–", "-")
        own = (part if index == 0 else None) or item["dot"] or item["bracket"]
        if item["order"]:
            own = own or _number(item["order"])
        others = (second,) if second and index == 0 else ()
        if item["word"] and (not own or item["word"].casefold().startswith(("part", "pt", "sec"))):
            own = _number(item["no"])
            others = (_number(item["second"]),) if item["second"] else ()
        article, _, dashed = number.partition("-")
        if code == "cc" and dashed and not own and article in _UNDIVIDED:
            number, own = article, dashed
        for one in (own, *others):
            mention = Mention(match.start(), end, "Article", {"code": code, "article": number, "part": one}, inferred)
            if first:
                if not reading.add(mention):
                    return
                first = False
            else:
                reading.mentions.append(mention)


def _part(match: re.Match[str]) -> tuple[str | None, str | None]:
    """The part that is named before the article; points and paragraphs inside a part are not parts."""
    found: list[tuple[str, str, str | None]] = []
    for index in "12":
        word = match.groupdict().get(f"w{index}")
        if word:
            second = match.groupdict().get(f"q{index}")
            found.append((word.casefold(), _number(match[f"p{index}"]), _number(second) if second else None))
    named = [one for one in found if one[0].startswith(("part", "pt"))] or found[-1:]
    return (named[-1][1], named[-1][2]) if named else (None, None)


def _number(text: str) -> str:
    text = text.strip(" ,)").casefold()
    return _COUNTED.get(text) or _ROMAN.get(text.upper()) or text
