"""Lines, blocks and sentences: where a heading, a list item, a paragraph or a case begins.

Reports come with one line a paragraph, or wrapped at some width; with bullets of many kinds, with
figures first, or as dated entries. A break is a wrap when the first word of the next line would not
have fitted on this one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

_BULLET = re.compile(r"[ ]*(?:[-*•●▪◦‣·–○■□►✓]|o(?= )|\d{1,2}[.)](?=\s*[^\d\s]))[ ]*(?=\S)")
# A title between rules: "---- 3. ALMATY ----".
_RULED = re.compile(r"[ ]*[-=*_#~–—]{3,}[^\n|]{1,80}|[^\n|]{1,80}?[-=_~]{5,}")
# "Aktau, 24 May 2019"
_WHEN = re.compile(r"(?:[^\W\d_][\w' -]{2,60}, ){0,2}[^.;:!?,]{3,24}(?<!\d),? (?:19|20)\d\d(?: г\.?| года)?")
_HEAD_LINES = 8
_LINE = re.compile(r"[^\n]*\n?")
_WIDEST = 130
_NARROWEST = 40
_HEADING_LENGTH = 110


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, an item of a list or a paragraph; `case` numbers the stretch it belongs to."""

    start: int
    end: int
    kind: str
    case: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, with the block it is in."""

    start: int
    end: int
    block: int
    case: int


@dataclass(slots=True)
class _Line:
    start: int
    end: int
    bullet: bool
    ruled: bool = False

    @property
    def blank(self) -> bool:
        return self.start == self.end


def _lines(view: str) -> list[_Line]:
    lines = []
    for match in _LINE.finditer(view):
        if not match[0]:
            continue
        body = match[0].rstrip()
        indent = len(body) - len(body.lstrip())
        start = match.start() + indent
        lines.append(_Line(start, match.start() + len(body) if body.strip() else start, False))
        if body and _RULED.fullmatch(body) and any(character.isalpha() for character in body):
            lines[-1].ruled = True
        elif body and _BULLET.match(body):
            lines[-1].bullet = True
    return lines


def joined(view: str) -> str:
    """The view with a space for every line break that only wraps a paragraph."""
    lines = _lines(view)
    lengths = sorted(line.end - line.start for line in lines if not line.blank)
    if not lengths or lengths[-1] > _WIDEST or lengths[-1] < _NARROWEST:
        return view
    # A few lines may stick out; the width is what nearly all keep to.
    width = lengths[max(0, int(len(lengths) * 0.97) - 1)]
    characters = list(view)
    for number, (this, following) in enumerate(pairwise(lines)):
        if this.blank or following.blank or this.ruled or following.ruled or view[following.start] == "|":
            continue
        if number < _HEAD_LINES and _apart(view[this.start : this.end], view[following.start : following.end]):
            continue
        length = this.end - this.start
        drawn = "|" in view[this.start : this.end] or "\t" in view[this.start : this.end]
        # A long line without a full stop goes on, though the next word would have fitted.
        open_ended = length > width * 0.8 and view[this.end - 1] not in ".!?:;" and not drawn
        if following.bullet and not (open_ended and view[following.start].isdigit()):
            continue
        first = view[following.start : following.end].split(" ", 1)[0]
        ended = view[this.end - 1] in ".!?:;" and length < width - 25
        if open_ended or (not drawn and length + 1 + len(first) > width - 4 and not ended and length > width * 0.55):
            for place in range(this.end, following.start):
                characters[place] = " "
    return "".join(characters)


def _apart(line: str, following: str) -> bool:
    """Whether two lines of a head stand for themselves: one in capitals, or one that says where and when."""
    return line.isupper() != following.isupper() or bool(_WHEN.fullmatch(following))


def blocks(view: str) -> list[Block]:
    """The blocks of a joined view, in order."""
    found: list[Block] = []
    case = 0
    after_gap = True
    for line in _lines(view):
        if line.blank:
            after_gap = True
            continue
        text = view[line.start : line.end]
        if line.ruled:
            kind = "heading"
        elif line.bullet:
            kind = "item"
        elif _is_heading(text, after_gap):
            kind = "heading"
        else:
            kind = "paragraph"
        listed = bool(found) and found[-1].kind == "item" and not after_gap and len(text) < 160
        if kind == "heading" or (kind == "item" and not listed):
            case += 1
        found.append(Block(line.start, line.end, kind, case))
        after_gap = False
    return found


def _is_heading(text: str, after_gap: bool) -> bool:
    if len(text) > _HEADING_LENGTH or not after_gap:
        return False
    return text[-1] not in ".!;,…" and not text.startswith(('"', "«"))


# A full stop after these ends no sentence.
_SHORT = frozenset(
    "no nos art arts mr mrs ms dr prof col capt lt sgt gen maj cpl insp st v vs etc e.g i.e jan feb mar apr jun jul aug sep sept oct nov dec approx mln bln thous"
    " para pt ст ч п пп г гг ул д им т тт тыс млн млрд руб тг см др пр обл гор р-н стр рис мин янв фев мар апр"
    " авг сен сент окт ноя нояб дек с.г т.е т.д т.п т.н ред корр проф акад кв пос ст.ст р п.п ч.ч inc ltd co corp".split()
)
# Two letters that are no initials.
_CAPITALS = frozenset("РК УК ГК КР РФ ТВ ДП УП RK TV".split())
_END = re.compile(r"[.!?…]+[\"'»”)\]]*(?=\s|\n|$)|\n")
_BEFORE = re.compile(r"([^\W\d_]+(?:\.[^\W\d_]+)*)\Z")


def sentences(view: str, found: list[Block]) -> list[Sentence]:
    """The sentences of all blocks, in order."""
    result: list[Sentence] = []
    for index, block in enumerate(found):
        start = block.start
        bullet = _BULLET.match(view, start, block.end) if block.kind == "item" else None
        if bullet:
            start = bullet.end()
        for match in _END.finditer(view, start, block.end):
            if match[0] != "\n" and not _ends(view, start, match, block.end):
                continue
            if view[start : match.end()].strip():
                result.append(Sentence(start, match.end(), index, block.case))
            start = match.end()
            while start < block.end and view[start].isspace():
                start += 1
        if view[start : block.end].strip():
            result.append(Sentence(start, block.end, index, block.case))
    return [piece for sentence in result for piece in _cut(view, sentence)]


# No sentence is longer than this; what is, is no prose, and patterns that look far would be slow on it.
_LONGEST = 2500


def _cut(view: str, sentence: Sentence) -> list[Sentence]:
    if sentence.end - sentence.start <= _LONGEST:
        return [sentence]
    pieces, start = [], sentence.start
    while sentence.end - start > _LONGEST:
        space = view.rfind(" ", start + 1, start + _LONGEST)
        end = space + 1 if space > start else start + _LONGEST
        pieces.append(Sentence(start, end, sentence.block, sentence.case))
        start = end
    return [*pieces, Sentence(start, sentence.end, sentence.block, sentence.case)]


def _ends(view: str, start: int, match: re.Match[str], limit: int) -> bool:
    following = view[match.end() : min(limit, match.end() + 4)].lstrip()
    if not following:
        return True
    if following[0].islower() or following[0] in ",;":
        return False
    if following[0].isdigit() and len(match[0]) > 3:
        # Dots that lead to a number: "Attacks ........ 4".
        return False
    if match[0] != ".":
        return True
    before = _BEFORE.search(view, max(start, match.start() - 12), match.start())
    if not before:
        return True
    word = before[1]
    if word in _CAPITALS:
        return True
    if len(word) <= 2 and word[0].isupper():
        # An initial ends a sentence only after a surname: "... of Bazhkenova G. The court".
        head = view[max(start, before.start() - 30) : before.start()].rstrip()
        return (
            bool(re.search(r"[^\W\d_]{3,}\Z", head)) and following[0].isupper() and _starts_anew(following, view, match)
        )
    return word.casefold() not in _SHORT


_STARTERS = re.compile(
    r"\s*(?:The|In|On|He|She|It|They|At|A(?!\.)|An|By|After|His|Her|According|This|For|As|But|Later|"
    r"В|На|По|Он|Она|Они|Суд|При|Это|Как|За|С|Из|После|Также|Его|Ее|Её|Но|Однако|Затем)\b"
)


def _starts_anew(following: str, view: str, match: re.Match[str]) -> bool:
    return bool(_STARTERS.match(view, match.end()))
