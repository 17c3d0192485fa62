"""Sums in English: digits and words, tenge, indices (MCI) and other currencies."""

from __future__ import annotations

import re

from loaders.reader.english.numbers import DIGITS, SCALE, SCALES, WORD_NUMBER, value
from loaders.reader.reading import Mention, Reading
from loaders.reader.values import money_value

_UNITS = [
    (r"MCIs?\b|MRPs?\b|MCPs?\b|monthly (?:calculated|calculation|calculating|estimated) (?:index(?:es)?|indices|indicators?)(?: \(MCI\))?", "MCI"),
    (r"(?:Kazakh(?:stani)? )?(?:tenges?\b|KZT\b|kzt\b|₸|TENGE\b|Tenge\b)", "KZT"),
    (r"(?:US|U\.S\.|American) ?dollars?\b|dollars\b|USD\b|US\$", "USD"),
    (r"euros?\b|EUR\b|€", "EUR"),
    (r"(?:Russian )?(?:roubles?|rubles?)\b|RUB\b|₽", "RUB"),
    (r"(?:pounds sterling|GBP\b|£)", "GBP"),
    (r"(?:Kyrgyz(?:stani)? )?soms?\b|KGS\b", "KGS"),
    (r"(?:Uzbek(?:istani)? )?(?:so[u']ms?|sums(?= of))\b|UZS\b", "UZS"),
    (r"(?:Tajik(?:istani)? )?somonis?\b|TJS\b", "TJS"),
    (r"(?:Turkmen(?:istani)? )?manats?\b|TMT\b", "TMT"),
    (r"hryvnias?\b|UAH\b", "UAH"),
    (r"yuans?\b|CNY\b", "CNY"),
    (r"Swiss francs?\b|CHF\b", "CHF"),
]  # fmt: skip
_UNIT = "|".join(f"(?P<u{index}>{pattern})" for index, (pattern, _) in enumerate(_UNITS))
_AMOUNT = (
    rf"(?:(?:{DIGITS}|{WORD_NUMBER}|an?)(?:(?: and)? an? half| and a half)?(?:[ -]?{SCALE}"
    rf"(?: (?:and )?(?:{DIGITS}|{WORD_NUMBER}) ?{SCALE})*)?(?: (?:and )?\d{{1,3}}(?= (?:tenge|KZT)))?|half an? {SCALE}|half {SCALE}|(?:an?|one) (?:million|billion|thousand) and a half)"
)
_AFTER = re.compile(
    rf"(?<![\w.,-])(?P<n>half an? {SCALE}|{_AMOUNT})(?: ?\([a-z -]{{3,60}}\))?(?:[ -]|(?<=[\d)]))(?:{_UNIT})",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"(?<!\w)(?P<u>KZT|USD|EUR|RUB|GBP|CHF|UZS|KGS|TJS|US\$|[$€₸£₽]|(?-i:T)(?=\d)) ?(?P<n>(?:{DIGITS})(?: ?{SCALE})?(?:(?: and)? (?:{DIGITS}|{WORD_NUMBER}) ?{SCALE})*|{WORD_NUMBER} {SCALE}(?:(?: and)? {WORD_NUMBER} {SCALE})*)(?!\w)",
    re.IGNORECASE,
)
# "asked for 2.5 million": the currency is that of the sums before.
_BARE = re.compile(
    rf"(?<![\w.,-])(?P<n>(?:{DIGITS}|{WORD_NUMBER})(?: and a half)? (?:thousands?|millions?|mln|billions?|bln)(?: (?:{DIGITS}|{WORD_NUMBER}) (?:thousands?|millions?))?)(?=[.,;:)\n]|\Z| (?:\(|–|-|each|from|to|of the|was|were|and|but|that|which|it|he|she|they|who|against|demanded|claimed|sought|awarded|asked|requested|in (?:damages|compensation|moral|all|total|favou?r)|instead|for|is|had|after|by|as))",
    re.IGNORECASE,
)
# "asked for 25 million tenge and obtained 800,000": a sum beside one of its sentence that has a currency.
_GAINED = re.compile(
    r"\b(?:obtained?|got|gets?|received?|won|wins?|awarded|gave|granted|allowed|recovered|collected|adjudged|paid?|pays|wanted|asked (?:for)?|demanded|claimed|sought|reduced (?:it |this |the sum )?to|cut (?:it |this |the sum )?to|lowered (?:it |this |the sum )?to|raised (?:it |this |the sum )?to)(?: (?:only|just|no more than|barely|him|her|them|merely|in (?:his|her|its|their) favou?r))* (?P<n>\d{1,3}(?:[ ,]\d{3})+)(?![\d%]| ?(?:MCI|per ?cent))(?= (?:from|to|in|for|instead|and|of it|each|by|as)\b|[.,;:)](?!\d)|\n|\Z)"
)
# "96 million and 3.2 million tenge" are two sums, "2 million and 50 thousand tenge" is one.
_TWO = re.compile(
    rf"(?P<one>(?:{DIGITS}|{WORD_NUMBER}) (?P<a>thousand|[mb]illion|[mb]ln)) and (?P<two>(?:{DIGITS}|{WORD_NUMBER}) (?P<b>thousand|[mb]illion|[mb]ln))",
    re.IGNORECASE,
)
_INNER = re.compile(rf"an? (?=\d|{WORD_NUMBER})", re.IGNORECASE)
_SIGNS = {"T": "KZT", "$": "USD", "US$": "USD", "€": "EUR", "₸": "KZT", "£": "GBP", "₽": "RUB"}


# "from 100,000 to 300,000 tenge": the first sum has the currency of the second.
_SHARED = re.compile(
    rf"(?<![\w.,-])(?P<n>(?:{DIGITS})(?: ?{SCALE}(?: (?:{DIGITS}) ?{SCALE})?)?)(?: to| or| and|-| –|–| [-–])(?:\s|(?<=[-–]))\Z",
    re.IGNORECASE,
)
# "700 000 tenge instead of 100 000"
_INSTEAD = re.compile(
    rf" (?:instead of|rather than|down from|up from|as against|and not)(?: the)? (?P<n>{DIGITS})(?![\w.,]*\d)(?! ?(?:{SCALE}|{_UNIT}))",
    re.IGNORECASE,
)


def find_money(reading: Reading) -> None:
    """Add the sums of a document to its mentions."""
    for match in _BEFORE.finditer(reading.view):
        unit = match["u"].upper()
        _add(reading, match.start(), match.end(), match["n"], _SIGNS.get(unit, unit))
    for match in _AFTER.finditer(reading.view):
        unit = next(code for index, (_, code) in enumerate(_UNITS) if match[f"u{index}"])
        start = match.start()
        if match["n"].casefold().startswith(("a ", "an ")) and not re.match(
            rf"an? (?:half|{SCALE})", match["n"], re.IGNORECASE
        ):
            inner = _INNER.match(match["n"])
            if inner:
                _add(reading, start + inner.end(), match.end(), match["n"][inner.end() :], unit)
            continue
        two = _TWO.fullmatch(match["n"])
        if two and SCALES[two["b"].casefold()] >= SCALES[two["a"].casefold()]:
            _add(reading, start, start + two.end("one"), two["one"], unit)
            start += two.start("two")
        _add(reading, start, match.end(), match["n"][start - match.start() :], unit)
        instead = _INSTEAD.match(reading.view, match.end())
        if instead and (value(instead["n"]) or 0) >= 1000:
            _add(reading, *instead.span("n"), instead["n"], unit, ("currency",))
        shared = _SHARED.search(reading.view, max(0, start - 30), start)
        # Neither a year nor the 3 of "between 3 and 5 million".
        if shared and (value(shared["n"]) or 0) >= 1000 and not re.fullmatch(r"(?:19|20)\d\d", shared["n"]):
            _add(reading, *shared.span("n"), shared["n"], unit, ("currency",))
    known = sorted((one.start, one.value["currency"]) for one in reading.labelled("Money") if "currency" in one.value)
    for match in _BARE.finditer(reading.view):
        before = [currency for place, currency in known if place < match.start()]
        spelled = reading.view[match.start() - 1 : match.start()] == "(" and not reading.taken.free(
            match.start() - 3, match.start() - 1
        )
        if before and not spelled and reading.taken.free(*match.span()):
            _add(reading, match.start(), match.end(), match["n"], before[-1], ("currency",))
    _beside(reading)


def _beside(reading: Reading) -> None:
    """Sums whose currency is that of another sum of their sentence."""
    sums = [(one.start, one.value["currency"]) for one in reading.labelled("Money") if "currency" in one.value]
    for match in _GAINED.finditer(reading.view) if sums else ():
        sentence = reading.sentences[reading.sentence_at(match.start())]
        near = [currency for place, currency in sums if sentence.start <= place < sentence.end]
        if near:
            _add(reading, *match.span("n"), match["n"], near[-1], ("currency",))


def _add(reading: Reading, start: int, end: int, number: str, unit: str, inferred: tuple[str, ...] = ()) -> None:
    if content := money_value(value(number), unit):
        reading.add(Mention(start, end, "Money", content, inferred))
