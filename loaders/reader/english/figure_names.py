"""What a published number counts: its noun phrase, its label, or what the number before it counted."""

from __future__ import annotations

import re

from loaders.reader.english.figure_comparisons import DATE, MONEY
from loaders.reader.english.figure_evidence import ACTORS, EVENTS
from loaders.reader.english.figure_frame import Named
from loaders.reader.story import Story, Told

_CURRENCIES = {"KZT": "tenge", "KGS": "soms", "TJS": "somoni", "UZS": "soums", "RUB": "roubles", "USD": "dollars", "EUR": "euros"}  # fmt: skip
# What is done with a sum, by the words that tell it.
_SUMS = (
    ("fines, ", r"\bfine[sd]?\b|\bpenalt"),
    ("sum awarded, ", r"award|\bgave\b|\bgot\b|receiv|allow|satisf|\bpa(?:y|id)\b|order|won\b|impos"),
    ("sum recovered, ", r"recover"),
    ("sum collected, ", r"collect|levied"),
    ("sum exacted, ", r"exact"),
    ("sum granted, ", r"grant"),
    ("sum claimed, ", r"(?<!satisfied )(?<!satisfied the )claim|demand|sought|ask|request|requir|want|suits?\b|price|worth|value|seek|declar|estimat|hope"),
)  # fmt: skip
_NOUN = re.compile(rf"\b(?:{EVENTS}|{ACTORS}|reporters|calls|letters)\b", re.IGNORECASE)
# Where the noun phrase of a number is over.
_STOP = re.compile(
    rf"[.,;:()\d{DATE}{MONEY}]| (?:[–—=-]|which|that|who|whom|when|while|whereas|compared|as (?:against|compared|many|few)|against(?= (?:\d|in\b|only))|versus|vs|up from|down from|twice|three times|almost|more than|fewer than|than|respectively|altogether|in (?:all|total|sum)|and(?= [\w-]+ (?:(?:for|in|with) )?\Z)|but|out of|for (?:the |an? )?(?:total|sum|amount)|with (?:a )?(?:total|combined)|(?:in|over|for|during|of|since|from|by|to|between) (?:the )?(?:(?:whole|end|course|month|same|first|second|third|fourth)\b|{DATE}|\Z)|(?:in|over|for|during) (?:the )?(?:month|week|quarter|year|period))",
    re.IGNORECASE,
)
_VERBAL = re.compile(
    r" (?:were|was|are|is|have been|has been|had been|have|has|had)\b(?: (?:also|only|already|then))?| (?:recorded|registered|documented|logged|noted|counted|fixed|filed)\b(?! by)",
    re.IGNORECASE,
)
_DASH = re.compile(r" ?[–—-] ?(?=[^\W\d_])")
_MARKED = re.compile(r" ?[:–—=-] *(?:(?:only|just|over|about|nearly|almost|at least|more than) )*\Z|(?:\.{3,}|…+) ?\Z")
# A bare label does not end so.
_LOOSE = re.compile(
    r"\b(?:to|from|in|at|of|by|for|with|and|on|over|about|another|only|some|than|against|concern\w*)\Z", re.IGNORECASE
)
# A part is told by what it is about: "6 about searches".
_OF_SOME = re.compile(r"(?:about|for|over|on|from|by|in|under|against|to|concern\w*|relat\w+)\b", re.IGNORECASE)
_TAIL = re.compile(r"(?: (?:and|or|of|in|with|by|for|to|from|on|at|against))+\Z", re.IGNORECASE)
_PLURAL = re.compile(
    r"(?!(?:led|ended|went|came|reached|had|got|on|in|of)\b)(?:[a-z-]+ ){0,2}[a-z-]{3,}s\b", re.IGNORECASE
)
_PART = re.compile(
    r" ?(?:cases? )?(?:of|from|among) (?:them|these|those|which|whom|the \w+|our|its)\b ?", re.IGNORECASE
)
_HOLLOW = re.compile(
    r"(?:[\s(),;:–—-]|\b(?:and|or|in|of|to|the|a|an|by|at|on|for|up|down|from|there|were|was|been|had|it|only|just|ones?|them|all|more|less|fewer|respectively|others?|another|over|as|with|is|are|year|month|week|earlier|ago|before|set|such"
    r"|that|this|these|those|their|its|which|when|than|same|almost|nearly|total|numbers?|figures?|bulk|share|most|whole|period|previous|last|issue|since|beginning|start|january|period|third|half|quarter|second|first|times?|twice|still|against|\d)\b)*\Z",
    re.IGNORECASE,
)
_LABEL_VERB = re.compile(
    r"[ ,]*\b(?:numbered|totall?ed|amounted|reached|rose|fell|grew|went|climbed|dropped|soared|increased|decreased|declined|jumped|doubled|trebled|tripled|halved|stayed|remained|was|were|is|are|made|makes|equalled|came)\b.*\Z",
    re.IGNORECASE,
)


def sum_name(told: Told, low: int, start: int, end: int, currency: str, last: Named) -> str:
    """What a sum of money is: claimed, awarded, and in what currency; the nearest word before it tells, else behind."""
    before, after = told.masked[low:start].casefold(), told.masked[end : end + 24].casefold()
    for piece in (re.split(r"[;]|, (?:and|but|while) ", before)[-1], after, before, told.masked[:start].casefold()):
        places = [(found[-1].start(), name) for name, words in _SUMS if (found := [*re.finditer(words, piece)])]
        if places:
            last.money = max(places)[1].rstrip(", ")
            break
    return f"{last.money or 'sum'}, {_CURRENCIES.get(currency, currency)}"


def count_name(story: Story, told: Told, low: int, start: int, end: int, high: int, last: Named) -> str:
    """What a count counts; a part of what was counted before, or its like of another time, takes its name."""
    masked = told.masked
    dash = _DASH.match(masked, end)
    begin = dash.end() if dash and not _MARKED.search(masked, low, start) else end
    stop = _STOP.search(masked[:high], begin)
    behind = _plain(story, told, begin, stop.start() if stop else high)
    times = re.match(r"times\b|cases?\b(?=\Z)", behind)
    label = _label_of(story, told, low, start, bare=(not behind or bool(times)) and DATE not in masked[end : end + 9])
    part = _PART.match(behind)
    if part:
        behind = behind[part.end() :]
    words = " ".join(_VERBAL.sub("", f" {behind}").split())
    base = None
    if label and (times or _HOLLOW.match(words) or not _NOUN.search(words)):
        name = label
    elif _HOLLOW.match(words):
        name, base = last.what, last.base
    elif part or not (_NOUN.search(words) or _PLURAL.match(words)) or (last.what and _OF_SOME.match(words)):
        name, base = f"{last.base or last.what} {words}", last.base or last.what
    else:
        name = words
    name = _TAIL.sub("", " ".join(name.split())[:80].strip())
    last.what = name or last.what
    last.base = name if base is None else base
    last.head = last.head or last.what
    return name or _plain(story, told, low, start)[-80:].strip(" (,:–-")


def _label_of(story: Story, told: Told, low: int, start: int, *, bare: bool) -> str:
    """The words of a label before a number: "Threats: 3", "convictions rose to 8"; a bare one: "Astana 9, Oral 3"."""
    piece = re.sub(r"(?:\.{3,}|…+) ?\Z", lambda one: ":".rjust(len(one[0])), told.masked[low:start])
    parts = [*re.finditer(r"[^.;,)•(]+", piece)]
    while len(parts) > 1 and _HOLLOW.match(re.sub(r"\bby (?:an? )?\w+", "", parts[-1][0])):
        parts.pop()
    if not parts:
        return ""
    text = _plain(story, told, low + parts[-1].start(), start)
    cut = _MARKED.sub("", text).strip(" (,").rpartition(": ")[2]
    marked = bool(_MARKED.search(piece))
    verbal = _LABEL_VERB.sub("", cut)
    if not (marked or bare or verbal != cut):
        return ""
    name = " ".join(_VERBAL.sub("", f" {cut if marked else verbal}").split()).removeprefix("and ")
    if _HOLLOW.match(name) or (not marked and _LOOSE.search(name)):
        return ""
    return name if marked or bare or _NOUN.search(name) else ""


def _plain(story: Story, told: Told, start: int, end: int) -> str:
    """The text of a piece of a sentence without its dates and sums."""
    words = []
    for place in range(start, end):
        unit = told.units.get(place)
        if not unit:
            words.append(told.masked[place])
        elif unit[0].label not in ("Date", "Money"):
            words.append(story.reading.text[unit[0].start : unit[0].end])
    return " ".join("".join(words).split())
