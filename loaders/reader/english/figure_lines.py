"""Lines of a list of figures: a label with its number, a number with what it counts; a run of them is judged as one.

"Threats: 3" among "Attacks: 5" is a figure; "Laptops: 3" below "Phones seized from the editor: 2" is none. So a line
without a title of figures over it is taken when its run speaks of what a monitor counts, and of no single case.
"""

from __future__ import annotations

import re

from loaders.reader.english.figure_comparisons import MONEY
from loaders.reader.english.figure_evidence import ACTORS, DONE_TO, EVENTS, ONE_CASE, SERIES
from loaders.reader.story import SIGNS, Story, Told

_D, _P, _L, _A = SIGNS["Date"], SIGNS["Person"], SIGNS["Place"], SIGNS["Article"]
_WORDS = r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty"
_BULLET_COUNT = re.compile(
    rf"\W*(?:\d{{1,2}}\) )?(?:\d+|no|{_WORDS})\b ?(?:[–—-] ?)?[\"“«]?[a-z]",
    re.IGNORECASE,
)
# "12 – attacks on journalists"
_NUMBER_FIRST = re.compile(
    rf"\W*(?:\d{{1,3}}(?:[, ]\d{{3}})+|\d+|{MONEY}) ?[–:-] (?:[a-z][\w' -]{{0,40}} )?{EVENTS}\b[^.]{{0,60}}\W*\Z",
    re.IGNORECASE,
)
_MARK = r" ?(?::|=|–|—|\||\.{3,}|…+| - ) ?"
_LABELLED = re.compile(
    rf"\W*(?:[A-Za-z][^.;:|\d]{{2,70}}?|[{_D}{_L}{_A}]){_MARK}(?:\d|none\b|no\b|{MONEY}|(?:{_WORDS})\b)(?!\w*\.\d)[^.;]{{0,60}}\W*\Z",
    re.IGNORECASE,
)
# "Almaty 104", under a title of figures
_ROW = re.compile(
    rf"\W*(?!(?:Part|Chapter|Section|Issue|Table|Note|No|Annex)\b)(?:[{_L}A-Za-z][a-z]* ?[a-z -]{{0,40}}?) ?\d{{1,5}}(?: ?[(\[][^)\]]*[)\]])?\W*\Z"
)
_SUM_FIRST = re.compile(rf"[^\w{MONEY}]*{MONEY} ?[–—-]? ?[a-z]")
# A heading that ends in a number, or in one with its comparison, is a line of figures.
_COUNTED_LINE = re.compile(
    rf"[\w)\]{_D}{_L}]{_MARK}(?:\d+|[a-z-]+|{MONEY})(?: ?[(\[;,/].*| of \d+| (?:in|over|since|from) {_D}.*)?\W*\Z",
    re.IGNORECASE,
)
_DATED_TITLE = re.compile(rf"[^.:;]*\b{EVENTS}(?<=s)\b[^.:;]*{_D}\W*\Z", re.IGNORECASE)
# What a label of the field counts.
_FIELD = re.compile(
    rf"\b(?:(?:{EVENTS}|{ACTORS})(?<=s)|harassment|obstruction|hacking|blocking|people|media|closure)\b|\b(?:sums?|damages|amounts?|compensation|fines) (?:\w+ )?(?:claimed|awarded|recovered|sought|demanded|imposed|paid)\b|^\W*{_L}{_MARK}\d",
    re.IGNORECASE,
)
# "Claim: 20 mln tenge" is a line on one case.
_CARD = re.compile(r"\W*(?:claim|suit|fine|demand|penalty|sentence|term|price|damages) ?:", re.IGNORECASE)


def counted_title(told: Told) -> bool:
    """Whether a title names events and a period: "Suits, 2018"."""
    return bool(_DATED_TITLE.match(told.masked))


def bullet_count(told: Told) -> bool:
    """Whether a sentence begins with a number and what it counts."""
    return bool(_BULLET_COUNT.match(told.masked))


def number_first(told: Told) -> bool:
    """Whether a line is a number, a dash and events."""
    return bool(_NUMBER_FIRST.match(told.masked))


def row(told: Told) -> bool:
    """Whether a line is a name and a number: a figure where figures stand."""
    return bool(_ROW.match(told.masked))


def counting(told: Told) -> bool:
    """Whether a line under a title of figures counts."""
    return bool(_BULLET_COUNT.match(told.masked) or _SUM_FIRST.match(told.masked) or _ROW.match(told.masked))


def labelled(told: Told) -> bool:
    """Whether a line is a label with its number."""
    return bool(_LABELLED.match(told.masked)) and _P not in told.masked and not _CARD.match(told.masked)


def counted_line(told: Told) -> bool:
    """Whether what looks like a heading holds a figure."""
    return bool(_COUNTED_LINE.search(told.masked)) or len(SERIES.findall(told.masked)) > 1


class Runs:
    """The runs of such lines in a report, each judged once."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._judged: dict[int, tuple[bool, int]] = {}

    def of_figures(self, index: int, least: int = 1) -> bool:
        """Whether the lines around a sentence, itself one of them, are so many and speak of what a monitor counts."""
        if index not in self._judged:
            first, last = index, index + 1
            while first and self._line(first - 1) and not self._apart(first):
                first -= 1
            while last < len(self._story.told) and self._line(last) and not self._apart(last):
                last += 1
            lines = [one.masked for one in self._story.told[first:last]]
            # Below a title or an introduction, which says what they count.
            above = self._story.told[first - 1].masked.rstrip() if first else ""
            lines += [above] if above[-1:].isalpha() or above[-1:] in (":", _D) else []
            verdict = any(map(_counts_of_the_field, lines)) and not any(map(ONE_CASE.search, lines))
            self._judged.update(dict.fromkeys(range(first, last), (verdict, last - first)))
        verdict, length = self._judged[index]
        return verdict and length >= least

    def _line(self, index: int) -> bool:
        told = self._story.told[index]
        return labelled(told) or bullet_count(told) or row(told)

    def _apart(self, index: int) -> bool:
        """Whether more than a line break stands before a sentence."""
        told, text = self._story.told, self._story.reading.text
        return text.count("\n", told[index - 1].sentence.end - 1, told[index].sentence.start) > 1


def _counts_of_the_field(line: str) -> bool:
    return bool(_FIELD.search(line) or DONE_TO.match(line))
