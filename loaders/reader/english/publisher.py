"""Who publishes an English report: who presents it, who prepared it, or whose name heads or signs it."""

from __future__ import annotations

import re

from loaders.reader.english.lexicon import NOT_NAMES
from loaders.reader.english.titles import DAY, MONTH, TITLE, YEAR, day_of
from loaders.reader.reading import Reading

_BODY = r"(?:Foundation|Fund|Union|Cent(?:re|er)|Association|Committee|Institute|Organi[sz]ation|Initiative|Network|Bureau|Society|League|Project|Service|Group|Agency|Council|Movement|Club|Forum|Observatory|Monitor|Desk|Alliance|Coalition|Guild|Clinic|Chamber|NGO)"
_BY = re.compile(
    r"(?:[Pp]repared|[Cc]ompiled|[Pp]ublished|[Ii]ssued|[Dd]rafted|[Mm]onitoring|[Cc]ollected|[Pp]roduced|[Pp]resented|[Rr]eleased)(?: (?:and \w+ ))? ?by (?:the )?(?P<who>[^.;\n(]{3,90})|[Pp]ublisher: (?P<name>[^.;\n(]{3,90})"
)
_SUBJECT = re.compile(
    rf"(?:^|(?<=\. )|\n)(?:[Tt]he )?(?P<who>(?:[A-Z][\w'-]+ |for |of |the |and )*{_BODY}(?: (?:for|of) (?:the )?(?:[A-Z][\w'-]*(?: of| for| and| in)? ?)+)?(?: ?\"[^\"\n]{{2,40}}\"| [A-Z][\w'-]+(?: [A-Z][\w'-]+)?)?) (?:(?:has|have) (?:now |again )?)?(?:presents?|presented|publish(?:es|ed)|issue[sd]|reports|record(?:s|ed)|register(?:s|ed)|monitor(?:s|ed)|counted|logged|continues|prepared|offers|looked|sums|informs|noted|brings|represents|draws|summari[sz]es|collects|tells|announces|submits)\b"
)
# "Right to Know, a legal and monitoring group"
_APPOSED = re.compile(
    r"(?:^|\n)(?P<who>[A-Z][\w'-]*(?: (?:to |of |for |and |the |in )*[A-Z][\w'-]*){1,4}), (?:an? |the )?(?:[a-z-]+ ){0,4}(?:group|foundation|fund|organi[sz]ation|union|association|cent(?:re|er)|network|initiative|bureau|observatory)\b"
)
_SHOUTED = re.compile(
    r"(?:BULLETIN|DIGEST|REVIEW|REPORT|CHRONICLE|MONITOR|NEWSLETTER|OVERVIEW|NOTES) (?:OF|BY|FROM) (?:THE )?(?=[A-Z' -]*\b(?:CLINIC|CENT(?:RE|ER)|FUND|FOUNDATION|UNION|ASSOCIATION|NETWORK|INSTITUTE|BUREAU|DESK|WATCH|OBSERVATORY|GUILD|COMMITTEE|SOCIETY|COALITION|CLUB)\b)(?P<who>[A-Z][A-Z'-]+(?: [A-Z][A-Z'-]+){1,4})(?=\n|$|[,.]| [№(])"
)
_OVERVIEW = re.compile(
    r"(?:overview|review|bulletin|report|digest|chronicle|newsletter|monitor|[Cc]ent(?:re|er)|[Dd]esk|[Ss]ervice)s? (?:of|by|from) (?:the )?(?P<who>(?:[A-Z][\w'-]+|\"[^\"\n]+\")(?: (?:of |for |the )?(?:[A-Z][\w'-]+|\"[^\"\n]+\"))*)(?=\n|,|$| [•|·/—–])"
)
_UNIT = re.compile(
    r"^(?:The )?(?:[A-Z]\w+ )*(?:Desk|Service|Department|Division|[Oo]ffice|Section|Team|Unit|branch|bureau) of (?:the )?|^(?:NGO|PF|PA|PO|PU) "
)
_NAMED = re.compile(
    rf"{_BODY} (?:for [A-Z][\w ]+? )?(?<! in )(?<! of )(?<! for )(?<! and )(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)$"
)


def publisher_of(reading: Reading) -> str | None:
    """The body that publishes the report: who presents it, who prepared it, or whose name heads it."""
    head_end = reading.blocks[min(len(reading.blocks), 8) - 1].end if reading.blocks else 0
    tail_start = reading.blocks[-4].start if len(reading.blocks) > 12 else len(reading.view)
    head, tail = reading.view[:head_end], reading.view[tail_start:]
    for text in (head, tail):
        if match := _BY.search(text):
            who = re.sub(r"^.* for (?:the )?(?=[A-Z])", "", match["who"] or match["name"])
            name = _short(who)
            if name and re.search(rf"{_BODY}|\"", match["who"] or match["name"]):
                return name
    for shape in (_OVERVIEW, _SHOUTED, _SUBJECT, _APPOSED, _BYLINE):
        # A sentence may run over lines, the lines of a head stand for themselves.
        if match := shape.search(re.sub(r"(?<=\w)\n(?=[\"«])", " ", head) if shape is _SUBJECT else head):
            return _short(match["who"])
    if name := _masthead(reading):
        return name
    for text in (tail or reading.view[-600:], head):
        for match in _SIGNED.finditer(text):
            signed = match["who3"] is None or match["day"] or re.search(rf"\b{_BODY}\b", match["who3"])
            if signed and (match["who3"] is None or not TITLE.search(match["who3"])):
                return _short(match["who"] or match["who2"] or match["who3"] or match["who4"])
    for block in reading.blocks[:5]:
        for piece in re.split(r" [•|·/] ", reading.view[block.start : block.end]):
            line = re.sub(rf",? (?:on )?{DAY.pattern}.*| \([A-Z][a-z]+\)$|^(?:PF|PA|PO|NGO|PU) ", "", piece).strip()
            if len(line) < 90 and _LETTERHEAD.search(line) and not re.search(r"\d|[.:]$", line):
                return _short(line)
    return _shouted(reading)


_LETTERHEAD = re.compile(
    rf"\b{_BODY}\b|\b(?:Guild|Clinic|Watch|Observatory|Office|Media-bureau|School|Chamber)\b"
    r"|\b(?:[Pp]ublic|[Cc]ivic|[Ll]egal|[Hh]uman rights|[Mm]edia|[Ii]nternational) (?:fund|foundation|association|union|organi[sz]ation|bureau|media-bureau|cent(?:re|er))\b|^\"[^\"]+\"$"
)


_GENRE = re.compile(
    r"\b(?:RELEASE|NOTE|ALERT(?! KZ)|REPORT|DIGEST|BULLETIN|REVIEW|STATEMENT|CHRONICLE|ANALYSIS|OVERVIEW|SUMMARY|FIGURES|BRIEF|SPEECH|VIOLATIONS)\b"
)


def _shouted(reading: Reading) -> str | None:
    """A name in capitals that stands alone above the title: `MEDIA ALERT KZ`."""
    if len(reading.blocks) < 3 or not reading.header.title:
        return None
    first = reading.blocks[0]
    line = reading.view[first.start : first.end]
    if not re.fullmatch(r"[A-Z][A-Z0-9' -]{5,50}", line) or re.search(r"\d{4}", line) or len(line.split()) > 6:
        return None
    return None if _GENRE.search(line) else line


_BYLINE = re.compile(
    r"(?:^|\n)[ \t]*(?:[Ff]rom|FROM|[Pp]ublisher|[Ss]ource|[Ii]ssuer|[Ii]ssued by|[Bb]y)(?:: ?| )(?:the )?(?P<who>(?:[A-Z][\w'-]*|\"[^\"\n]+\")(?: (?:(?:of|for|in|and|the|on) )*(?:[A-Z][\w'-]*|\"[^\"\n]+\")){1,7})(?= ?[<(,|;]| ?$| ?\n)"
)
# "© 2016 Name", "Press service of Name", "Contact: Name", "Name, 3 July 2016" at the end.
_PROPER = r"(?:[A-Z][\w'-]*|\"[^\"\n]+\")(?: (?:(?:of|for|in|and|the|on) )*(?:[A-Z][\w'-]*|\"[^\"\n]+\")){1,7}"
_SIGNED = re.compile(
    rf"(?:©|\([Cc]\)|[Cc]opyright)(?: ?{YEAR},?)? (?:the |The )?(?P<who>{_PROPER})"
    rf"|(?:^|\n)(?:— ?|– ?|- ?)?(?:[Pp]ress (?:service|office|cent(?:re|er)|department)|[Ss]ecretariat|[Ee]ditorial (?:team|board)|[Mm]onitoring (?:service|team|group|desk)|[Oo]n behalf) of (?:the )?(?P<who2>{_PROPER})(?=[,.]?(?:\n|$)|, | \()"
    rf"|(?:^|\n)(?:— ?|– ?|- ?)?(?:The )?(?P<who3>{_PROPER})(?: (?:bureau|desk|team|newsroom|office))?(?:, [A-Z][a-z-]+)?(?P<day>,? (?:{DAY.pattern}))?\.?(?=\n|$)"
    rf"|(?:^|\n|(?<=[/,] ))(?:{DAY.pattern})(?:[.:,]| [—–-]) (?P<who4>{_PROPER})(?:, [A-Z][\w-]+)?\.?(?=\n|$)"
)
_CAPITALISED = re.compile(r"(?:The )?[A-Z][a-z][\w'-]*(?: (?:of |for |and |the |in )*[A-Z][\w'-]*){1,5}")


def _masthead(reading: Reading) -> str | None:
    """The name alone in the first line, when the title stands under it."""
    if len(reading.blocks) < 3:
        return None
    first, second = reading.blocks[:2]
    line, under = reading.view[first.start : first.end], reading.view[second.start : second.end]
    if (
        not _CAPITALISED.fullmatch(line)
        or MONTH.search(line)
        or len(line) > 60
        or len(under) > 110
        or under[-1] in ".;"
    ):
        return None
    if day_of(under) and (owner := _SIGNED.match(under)) and owner["day"]:
        return None
    if TITLE.search(line) and not TITLE.search(under) and day_of(under) is None:
        return None
    return None if reading.header.title == (first.start, first.end) and reading.header.period_in_title else _short(line)


def _short(name: str) -> str | None:
    """The proper name in a body's full title, when it has one."""
    name = re.sub(
        r"^by (?:the )?| ?\([A-Z]{2,8}\)?|^[A-Z][a-z]+(?: [a-z]+)?: ", "", name.strip(" ,:-–()"), flags=re.IGNORECASE
    )
    if quoted := re.search(r"\"([^\"]{2,40})\"", name):
        return quoted[1]
    name = re.sub(
        r"^(?:an? )?(?:bulletin|chronicle|newsletter|digest|review|overview|report|analysis|diary)s?(?: kept| compiled)? (?:of|by) (?:the )?",
        "",
        name,
        flags=re.IGNORECASE,
    )
    name = _UNIT.sub("", _UNIT.sub("", name))
    if named := _NAMED.search(name):
        words = named["name"].split()
        if words[0].casefold() not in NOT_NAMES:
            return named["name"]
    name = re.split(r",| on | in (?=Kazakhstan|Central|the |\d)| for the period", name)[0].strip()
    return name.removeprefix("The ").removeprefix("the ") or None
