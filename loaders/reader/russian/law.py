"""Sums and articles of law in Russian."""

from __future__ import annotations

import re

from loaders.reader.english.numbers import DIGITS
from loaders.reader.reading import Mention, Reading
from loaders.reader.russian.numbers import SCALE, WORD_NUMBER, value
from loaders.reader.values import money_value

_UNITS = [
    (r"МРП(?!\w)|месячных расчетных показател\w+|месячных расчётных показател\w+", "MCI"),
    (r"тенге(?!\w)|тг\.?(?!\w)|KZT\b|₸", "KZT"),
    (r"(?:американских )?доллар\w*(?: США)?|USD\b|\$", "USD"),
    (r"евро(?!\w)|EUR\b|€", "EUR"),
    (r"(?:российских )?рубл\w+|руб\.?(?!\w)|RUB\b|₽", "RUB"),
    (r"сом(?:ов|а)?(?!\w)", "KGS"),
    (r"сум(?:ов|а)?(?!\w)", "UZS"),
    (r"сомони(?!\w)", "TJS"),
    (r"манат(?:ов|а)?(?!\w)", "TMT"),
    (r"грив\w+", "UAH"),
    (r"юан(?:ей|я|ь)(?!\w)", "CNY"),
]
_UNIT = "|".join(f"(?P<u{index}>{shape})" for index, (shape, _) in enumerate(_UNITS))
_ONE = rf"(?:{DIGITS}|{WORD_NUMBER}(?: (?:с половиной|{WORD_NUMBER}))*)(?: с половиной)?(?: ?{SCALE})?"
_AMOUNT = rf"(?:{_ONE}(?: {_ONE})*|пол(?:миллион|миллиард)а|{SCALE})"
_MONEY = re.compile(
    rf"(?<![\w.,-])(?:(?P<first>(?:{DIGITS}) ?{SCALE}) (?:до|и|по|-|–) )?(?P<n>{_AMOUNT}) ?(?:{_UNIT})", re.IGNORECASE
)
_BEFORE = re.compile(rf"(?<!\w)(?P<u>[$€₸]) ?(?P<n>(?:{DIGITS})(?: ?{SCALE})?)")


def find_money(reading: Reading) -> None:
    """Add the sums of a document to its mentions."""
    for match in _BEFORE.finditer(reading.view):
        _add_sum(reading, *match.span(), match["n"], {"$": "USD", "€": "EUR", "₸": "KZT"}[match["u"]])
    for match in _MONEY.finditer(reading.view):
        unit = next(code for index, (_, code) in enumerate(_UNITS) if match[f"u{index}"])
        if match["first"]:
            _add_sum(reading, match.start("first"), match.end("first"), match["first"], unit)
        _add_sum(reading, match.start("n"), match.end(), match["n"], unit)
    _unnamed_sums(reading)


_UNNAMED = re.compile(
    rf"(?<![\w.,-])(?P<n>(?:{DIGITS}|{WORD_NUMBER}) ?{SCALE})(?! ?(?:человек|экземпляр|просмотр|подписчик|жител))"
)
# `100 МРП вместо двухсот`.
_INSTEAD = re.compile(rf"(?<!\w)вместо (?P<n>\d+|{WORD_NUMBER})(?=[.,;)]|$)")
_OF_MONEY = re.compile(
    r"прос(?:ил|ит|ят|ивш|ящ)|опроверж|рассчитыва|треб|взыск|иск|сумм|компенсац|вред|штраф|выплат|ущерб|тенге|оцени|прису[дж]|запла[тч]|заявлен|уплат",
    re.IGNORECASE,
)


def _unnamed_sums(reading: Reading) -> None:
    """Sums that leave the tenge out, `просила 5 млн`, where the words before them speak of money."""
    for match in _UNNAMED.finditer(reading.view):
        start = reading.sentences[reading.sentence_at(match.start())].start
        if _OF_MONEY.search(reading.view, max(start, match.start() - 90), match.end() + 25):
            told = [one for one in reading.labelled("Money") if one.end < match.start() and "currency" in one.value]
            _add_sum(reading, *match.span(), match["n"], told[-1].value["currency"] if told else "KZT")
    for match in _INSTEAD.finditer(reading.view):
        before = [one for one in reading.labelled("Money") if 0 <= match.start() - one.end < 60]
        if before and before[0].value.get("unit") == "MCI":
            _add_sum(reading, *match.span("n"), match["n"], "MCI")


def _add_sum(reading: Reading, start: int, end: int, number: str, unit: str) -> None:
    amount = value(number)
    if content := money_value(amount, unit):
        reading.add(Mention(start, end, "Money", content))


_CODES = [
    ("cpc", r"УПК(?:\b| РК)|[Уу]головно-процессуальн\w+ кодекс\w*"),
    ("civpc", r"ГПК(?:\b| РК)|[Гг]ражданск\w+ процессуальн\w+ кодекс\w*"),
    (
        "cao",
        r"КоАП|КРКобАП|КРКоАП|КОАП|[Кк]одекс\w*(?: РК| Республики Казахстан)? об административных правонарушениях|[Кк]одекс\w*(?: [А-Я]+)? о (?:правонарушениях|проступках)|КоП КР|[Аа]дминистративн\w+ кодекс\w*",
    ),
    ("cc", r"УК(?!\w)|[Уу]головн\w+ кодекс\w*"),
    ("civil", r"ГК(?!\w)|[Гг]ражданск\w+ кодекс\w*"),
    ("other", r"[Кк]онституци\w+|[Зз]акона? [«\"О]\w*|[Тт]рудов\w+ кодекс\w*|[Нн]алогов\w+ кодекс\w*|[Пп]акта"),
]
_CODE = "|".join(f"(?P<{name}>{shape})" for name, shape in _CODES)
_NUM = r"\d{1,4}(?:[-–]\d{1,2}(?!\d))?"
_POINT = r"(?:(?:[Пп]ункт\w*|[Пп]одпункт\w*|пп?\.) ?(?:\d+(?:\)|\.)?|[а-я]\))(?:,? ?(?:и|,) ?\d+\)?)?,? ?)"
_PART = r"(?:(?:[Чч]аст\w+|ч\.) ?(?P<p{0}>\d{{1,2}}|перв\w+|втор\w+|трет\w+|четверт\w+)(?:(?:,| и) ?(?P<q{0}>\d{{1,2}}))?,? ?)"
_ARTICLE = r"(?:[Сс]тат(?:ья|ьи|ье|ью|ьей|ей|ьям|ьями|ьях)|[Сс]т\. ?ст\.|[Сс]тст\.|[Сс]т\.)"
_HEAD = re.compile(
    rf"(?<!\w){_POINT}{{0,2}}(?:{_PART.format(1)})?{_POINT}?{_ARTICLE}(?:(?<=татья) – | ?)(?P<list>{_NUM}(?:(?:, | и |,){_NUM}(?! (?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|тенге|МРП|млн|тыс)))*)(?:-?(?:й|я|ю|е))?(?: ?\([^()]{{1,60}}\)(?=,? (?:часть|ч\.)))?(?:,? ?\(?{_PART.format(2)}\)?)?"
)
_TO_CODE = re.compile(rf"(?: ?\([^()]{{1,90}}\))?,? ?(?:{_CODE})(?: (?:РК|Республики Казахстан|Казахстана))?")
_PART_AFTER = re.compile(rf",? \(?{_PART.format(3)}\)?")
_PART_ALONE = re.compile(
    r"(?<!\w)(?:[Чч]аст(?:ь|и|ью) (?P<p>\d{1,2}|перв\w+|втор\w+|трет\w+|четверт\w+)|(?P<o>перв\w+|втор\w+|трет\w+|четверт\w+) част(?:ь|и|ью))(?!\w)(?! (?:ст|пункт|полугод|год|книг|фильм|материал|текст))"
)
_BARE = re.compile(
    r"(?<![\w.,])(?P<n>\d{2,3}(?:-\d)?)-(?:й|я|ю|ой|ая)(?!\w)(?! (?:год|годовщин|канал|этаж|школ|больниц|час|минут))"
)
_ORDINAL = {"перв": "1", "втор": "2", "трет": "3", "четв": "4"}
_LAST_CC = 467


def find_articles(reading: Reading) -> None:
    """Add the articles of law that a document names; an unprinted code is carried or guessed."""
    view = reading.view
    carried: tuple[str, int] | None = None
    known: set[str] = set()
    for match in _HEAD.finditer(view):
        end = match.end()
        while end > match.start() and view[end - 1] in " ,":
            end -= 1
        printed = _TO_CODE.match(view, match.end() if view[match.end() - 1 : match.end()] != " " else match.end() - 1)
        inferred: tuple[str, ...] = ()
        if printed:
            code, end = next(name for name, _ in _CODES if printed.groupdict().get(name)), printed.end()
        else:
            code, inferred = _guessed(reading, match, carried), ("code",)
        carried = (code, match.start())
        late = _PART_AFTER.match(view, end) if printed and not (match["p1"] or match["p2"]) else None
        if late and not _HEAD.match(view, late.start("p3") - 10):
            end = late.end() - (view[late.end() - 1] in " ,")
        part = _part_number(match["p1"] or match["p2"] or (late["p3"] if late else None))
        numbers = [number.replace("–", "-") for number in re.findall(_NUM, match["list"])]
        for index, number in enumerate(numbers):
            known.add(number)
            mention = Mention(
                match.start(),
                end,
                "Article",
                {"code": code, "article": number, "part": part if index == 0 else None},
                inferred,
            )
            if index == 0:
                if not reading.add(mention):
                    break
            else:
                reading.mentions.append(mention)
    for match in _PART_ALONE.finditer(view):
        before = [one for one in reading.labelled("Article") if 0 <= match.start() - one.end < 300]
        if before and reading.taken.free(*match.span()):
            value = before[-1].value | {"part": _part_number(match["p"] or match["o"])}
            reading.add(Mention(*match.span(), "Article", value, ("code", "article"), 0.7))
    for match in _BARE.finditer(view):
        if match["n"] in known:
            code = next(
                (one.value["code"] for one in reading.labelled("Article") if one.value["article"] == match["n"]), "cc"
            )
            reading.add(
                Mention(*match.span(), "Article", {"code": code, "article": match["n"], "part": None}, ("code",), 0.7)
            )


def _part_number(text: str | None) -> str | None:
    if text is None or text.isdigit():
        return text
    return next((number for stem, number in _ORDINAL.items() if text.casefold().startswith(stem)), None)


def _guessed(reading: Reading, match: re.Match[str], carried: tuple[str, int] | None) -> str:
    sentence = reading.sentences[reading.sentence_at(match.start())]
    following = _TO_CODE.search(reading.view, match.end(), min(sentence.end, match.end() + 160))
    number = int(re.match(r"\d+", match["list"])[0])  # type: ignore[index]
    if following:
        between = reading.view[match.end() : following.start()]
        if re.fullmatch(r"[\s,;()\d-]*(?:и|или)?[^.;]{0,40}?(?:ст|ч)[^.;]{0,30}", between):
            return next(name for name, _ in _CODES if following.groupdict().get(name))
    block = reading.blocks[sentence.block]
    low = reading.low[block.start : block.end]
    if "административ" in low and "уголовн" not in low and number not in range(100, 200):
        return "cao"
    if carried and reading.sentences[reading.sentence_at(carried[1])].case == sentence.case and carried[0] != "other":
        return carried[0]
    return "cao" if _LAST_CC < number < 900 else "cc"
