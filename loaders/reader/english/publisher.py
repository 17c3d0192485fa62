"""Who publishes an English report: who presents it, who prepared it, or whose name heads or signs it."""

from __future__ import annotations

import re

from loaders.reader.english.lexicon import CITIES, NOT_NAMES, OUTLET_WORDS
from loaders.reader.english.titles import DAY, MONTH, TITLE, YEAR, day_of
from loaders.reader.naming import is_given
from loaders.reader.reading import Mention, Reading

_BODY = r"(?:Foundation|Fund|Union|Cent(?:re|er)|Association|Committee|Institute|Organi[sz]ation|Initiative|Network|Bureau|Society|League|Project|Service|Group|Agency|Council|Movement|Club|Forum|Observatory|Monitor|Desk|Alliance|Coalition|Guild|Clinic|Chamber|NGO)"
_BY = re.compile(
    r"(?:[Pp]repared|[Cc]ompiled|[Pp]ublished|[Ii]ssued|[Dd]rafted|[Mm]onitoring(?: (?:was|is|has been) (?:carried out|conducted|done|performed))?|[Cc]ollected|[Pp]roduced|[Pp]resented|[Rr]eleased|[Ww]ritten|[Ee]dited|[Kk]ept|[Pp]ut (?:together|out)|[Ss]ent out|[Bb]rought to you)(?: (?:and \w+ ))? ?by (?:the )?(?P<who>[^.;\n(]{3,90})|[Pp]ublisher: (?P<name>[^.;\n(]{3,90})"
)
_SUBJECT = re.compile(
    rf"(?:^|(?<=\. )|\n)(?:[Tt]he )?(?P<who>(?:[A-Z][\w'-]+ |for |of |the |and )*{_BODY}(?: (?:for|of) (?:the )?(?:[A-Z][\w'-]*(?: of| for| and| in)? ?)+)?(?: ?\"[^\"\n]{{2,40}}\"| [A-Z][\w'-]+(?: [A-Z][\w'-]+)?)?) (?:(?:has|have) (?:now |again )?)?(?:presents?|presented|publish(?:es|ed)|issue[sd]|reports|record(?:s|ed)|register(?:s|ed)|monitor(?:s|ed)|counted|logged|continues|prepared|offers|looked|sums|informs|noted|brings|represents|draws|summari[sz]es|collects|tells|announces|submits)\b"
)
# "Right to Know, a legal and monitoring group"
_APPOSED = re.compile(
    r"(?:^|\n)(?P<who>[A-Z][\w'-]*(?: (?:to |of |for |and |the |in )*[A-Z][\w'-]*){1,4}), (?:an? |the )?(?:[a-z-]+ ){0,4}(?:group|foundation|fund|organi[sz]ation|union|association|cent(?:re|er)|network|initiative|bureau|observatory)\b"
)
# "entered in the Qalqan Centre's database"
_OWNER = re.compile(
    rf"(?<![\w-])(?P<who>(?:[A-Z][\w-]+ )+{_BODY})'s? (?:own )?(?:database|register|records?|monitoring|monitors|observers|hotline|count|tally|map|ledger|list|lawyers|correspondents)\b"
    rf"|(?<!\w)[Ww]e,? (?:at|in|of|the members of|the staff of|the lawyers of) (?:the )?(?P<we>(?:[A-Z][\w-]+ )+{_BODY})\b"
)
_SHOUTED = re.compile(
    r"(?:BULLETIN|DIGEST|REVIEW|REPORT|CHRONICLE|MONITOR|NEWSLETTER|OVERVIEW|NOTES) (?:OF|BY|FROM) (?:THE )?(?=[A-Z' -]*\b(?:CLINIC|CENT(?:RE|ER)|FUND|FOUNDATION|UNION|ASSOCIATION|NETWORK|INSTITUTE|BUREAU|DESK|WATCH|OBSERVATORY|GUILD|COMMITTEE|SOCIETY|COALITION|CLUB)\b)(?P<who>[A-Z][A-Z'-]+(?: [A-Z][A-Z'-]+){1,4})(?=\n|$|[,.]| [№(])"
)
_OVERVIEW = re.compile(
    r"\b(?i:overview|review|bulletin|report|digest|chronicle|newsletter|monitor|annals|diary|statement|letter|cent(?:re|er)|desk|service)s? (?:of|by|from) (?:the )?(?P<who>(?:[A-Z][\w'-]+|\"[^\"\n]+\")(?: (?:(?:of|for|the|and|on|in) )*(?:[A-Z][\w'-]+|\"[^\"\n]+\"))*)(?=\n|,|$| [•|·/—–(]|\. | (?:on|about|regarding|concerning|in connection)\b)"
)
_UNIT = re.compile(
    r"^(?:The )?(?:[A-Z]\w+ )*(?:Desk|Service|Department|Division|[Oo]ffice|Section|Team|Unit|branch|bureau) of (?:the )?|^(?:NGO|PF|PA|PO|PU) "
)
# Whose people or work it is: "lawyers of the", "a project of the".
_THEIRS = re.compile(
    r"^(?:[Aa]n? |[Tt]he )?(?:[a-z-]+ ){0,3}?(?:lawyers?|staff|experts?|analysts?|team|members?|monitors?|employees|correspondents?|project|publication|product|initiative|programme?) (?:of|at|by) (?:the )?(?=[A-Z\"])"
)
_NAMED = re.compile(
    r"(?:Foundation|Fund|Union|Association|Organi[sz]ation|Cent(?:re|er)|Movement|Club|NGO|Committee|Initiative|Group|Alliance) (?<! in )(?<! of )(?<! for )(?<! and )(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)$"
)


def publisher_of(reading: Reading) -> str | None:
    """The body that publishes the report: who presents it, who prepared it, or whose name heads it."""
    head_end = reading.blocks[min(len(reading.blocks), 8) - 1].end if reading.blocks else 0
    tail_start = reading.blocks[-4].start if len(reading.blocks) > 8 else len(reading.view)
    head, tail = reading.view[:head_end], reading.view[tail_start:]
    for text in (head, tail):
        if match := _BY.search(text):
            name = _short(match["who"] or match["name"])
            published = match["name"] or re.match(r"[Pp]ubl|[Ii]ss|[Rr]el", match[0])
            if name and published and name[0].isupper() and not is_given(name.split()[0]):
                return re.split(r" (?:on|in) (?=\d|[A-Z])", name)[0]
            if name and re.search(rf"{_BODY}|\"[^\"]+\"", match["who"] or match["name"]):
                return name
    if match := _DATELINE.match(head) or _AGENCY.search(head):
        return _as_told(reading, match["who"])
    lines = "\n".join(reading.view[one.start : one.end] for one in reading.blocks[:8] if one.end - one.start < _LINE)
    for shape in (_OVERVIEW, _SHOUTED, _SUBJECT, _APPOSED, _BYLINE, _OWNER):
        # A sentence may run over lines, the lines of a head stand for themselves.
        text = {_SUBJECT: re.sub(r"(?<=\w)\n(?=[\"«])", " ", head), _OVERVIEW: lines}.get(shape, head)
        match = shape.search(text)
        if match and not (match[0].strip()[:2].casefold() == "by" and _is_person(match["who"])):
            return _short(match["who"] or match["we"])
    if name := _masthead(reading):
        return name
    for text in (tail or reading.view[-600:], head):
        found = list(_SIGNED.finditer(text))
        if len(_SIGNATORY.findall(text)) > 1:
            # An appeal of several bodies is nobody's publication.
            found = [match for match in found if match["who5"] is None]
        for match in found:
            signed = match["who3"] is None or match["day"] or re.search(rf"\b{_BODY}\b", match["who3"])
            genre = _GENRE if signed else TITLE
            if signed and (match["who3"] is None or not (genre.search(match["who3"]) or _is_person(match["who3"]))):
                return _short(match["who"] or match["who2"] or match["who3"] or match["who4"] or match["who5"])
    for block in reading.blocks[:5]:
        for piece in re.split(rf" [•|·/] |\. (?=(?:{_ISSUED})\b)", reading.view[block.start : block.end]):
            line = re.sub(rf",? (?:on )?{DAY.pattern}.*| \([A-Z][a-z]+\)$|^(?:PF|PA|PO|NGO|PU) ", "", piece).strip()
            seated = _SEATED.fullmatch(line)
            if seated and seated["seat"] in CITIES and not _GENRE.search(line):
                return _short(seated["who"])
            if len(line) < 90 and _LETTERHEAD.search(line) and not re.search(r"\d|[.:]$", line):
                return _short(line)
    return _shouted(reading)


def _is_person(name: str) -> bool:
    """Whether a name in a byline is that of who wrote it."""
    words = name.removeprefix("By ").split()
    return is_given(words[0]) and len(words) == 2 and not re.search(rf"\b{_BODY}\b", name)


_LETTERHEAD = re.compile(
    rf"\b{_BODY}\b|\b(?:Guild|Clinic|Watch|Observatory|Office|Media-bureau|School|Chamber)\b"
    r"|\b(?:[Pp]ublic|[Cc]ivic|[Ll]egal|[Hh]uman rights|[Mm]edia|[Ii]nternational) (?:fund|foundation|association|union|organi[sz]ation|bureau|media-bureau|cent(?:re|er))\b|^\"[^\"]+\"$"
)


_GENRE = re.compile(
    r"(?i)\b(?:LETTER|APPEAL|DECLARATION|RESOLUTION|BRIEFING|UPDATE|FACT ?SHEET|DIARY|SNAPSHOT|NEWSLETTER|PRESS KIT|TIMELINE|REGISTER|RELEASE|NOTE|ALERT(?! KZ)|REPORT|DIGEST|BULLETIN|REVIEW|STATEMENT|CHRONICLE|ANALYSIS|OVERVIEW|SUMMARY|FIGURES|BRIEF|SPEECH|VIOLATIONS)\b"
)


def _shouted(reading: Reading) -> str | None:
    """A name in capitals that stands alone above the title: `MEDIA ALERT KZ`."""
    if len(reading.blocks) < 3 or not reading.header.title:
        return None
    first = reading.blocks[0]
    line = reading.view[first.start : first.end]
    if not re.fullmatch(r"[A-Z][A-Z0-9' -]{5,50}", line) or re.search(r"\d{4}", line) or len(line.split()) > 6:
        return None
    return None if _GENRE.search(line) or MONTH.search(line.title()) else line


_BYLINE = re.compile(
    r"(?:^|\n)[ \t]*(?:[Ff]rom|FROM|[Pp]ublisher|[Ss]ource|[Ii]ssuer|[Ii]ssued by|[Bb]y)(?:: ?| )(?:the )?(?P<who>(?:[A-Z][\w'-]*|\"[^\"\n]+\")(?: (?:(?:of|for|in|and|the|on) )*(?:[A-Z][\w'-]*|\"[^\"\n]+\")){1,7})(?= ?[<(,|;]| ?$| ?\n)"
)
_ISSUED = "Published|Released|Issued|Printed|Posted|Circulated|Updated|Sent|Signed|Compiled|Prepared"
# A line of the head is no longer than this; what is, tells.
_LINE = 200
# "ASTANA. OCTOBER 3, 2023. BETAINFORM", "Almaty, 3 May 2019 - AsiaLine -": the line that an agency's report opens with.
_DATELINE = re.compile(
    rf"\s*[A-Z][\w-]+(?: [A-Z][\w-]+)?[.,/] ?(?:{DAY.pattern})[.,:/]? ?(?:[–-] |\()?(?P<who>[A-Z][\w-]+(?: [A-Z][\w-]+){{0,2}})(?:\)?\.? [–-]|\)?\.?(?=\n|$))",
    re.IGNORECASE,
)
# "Almaty. May 14. AsiaLine - ..."
_AGENCY = re.compile(
    rf"(?:^|\n)[A-Z][\w-]+(?: [A-Z][\w-]+)?[.,/] ?(?:{MONTH.pattern} \d{{1,2}}|\d{{1,2}} {MONTH.pattern})[.,:/] ?(?P<who>[A-Z][\w-]+(?: [A-Z][\w-]+)?)\.? [–-] "
)
# "© 2016 Name", "Press service of Name", "Contact: Name", "Name, 3 July 2016" at the end.
_PROPER = r"(?:[A-Z][\w'-]*|\"[^\"\n]+\")(?: (?:(?:of|for|in|and|the|on) )*(?:[A-Z][\w'-]*|\"[^\"\n]+\")){1,7}"
_SIGNED = re.compile(
    rf"(?:©|\([Cc]\)|[Cc]opyright)(?: ?{YEAR},?)? (?:the |The )?(?P<who>{_PROPER})"
    rf"|(?:^|\n)(?:— ?|– ?|- ?)?(?:[Pp]ress (?:service|office|cent(?:re|er)|department)|[Ss]ecretariat|[Ee]ditorial (?:team|board)|[Mm]onitoring (?:service|team|group|desk)|[Oo]n behalf) of (?:the )?(?P<who2>{_PROPER})(?=[,.]?(?:\n|$)|, | \()"
    rf"|(?:^|\n)(?:— ?|– ?|- ?)?[A-Z][\w'.-]*(?: [A-Z][\w'.-]*){{1,2}}, (?:the )?(?:[a-z-]+,? ){{0,4}}?[a-z-]+(?:,| of| at| for) (?:the )?(?P<who5>{_PROPER})\.?(?=\n|$)"
    rf"|(?:^|\n)(?:— ?|– ?|- ?)?(?:The )?(?!(?:{_ISSUED}) )(?P<who3>{_PROPER})(?: (?:bureau|desk|team|newsroom|office))?(?:, [A-Z][a-z-]+)?(?P<day>,? (?:{DAY.pattern}))?\.?(?=\n|$)"
    rf"|(?:^|\n|(?<=[/,] ))(?:{DAY.pattern})(?:[.:,]| [—–-]) (?P<who4>{_PROPER})(?:, [A-Z][\w-]+)?\.?(?=\n|$)"
)
# "Central Asian Media Lab, Bishkek"
_SEATED = re.compile(rf"(?P<who>{_PROPER}), (?P<seat>[A-Z][\w-]+)")
_SIGNATORY = re.compile(r"(?:^|\n)[A-Z][\w'.-]*(?: [A-Z][\w'.-]*){1,2}, (?:the )?[a-z]")
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
    if quoted := re.search(r"\"([^\"]{2,40})\"", name):
        return quoted[1]
    name = re.sub(
        r"^by (?:the )?| ?\([A-Z]{2,8}\)?|^[A-Z][a-z]+(?: [a-z]+)?: ", "", name.strip(" ,:-–()"), flags=re.IGNORECASE
    )
    name = re.sub(
        r"^(?:an? )?(?:bulletin|chronicle|newsletter|digest|review|overview|report|analysis|diary|statement|appeal|letter|declaration|address|message)s?(?: kept| compiled)? (?:of|by) (?:the )?",
        "",
        name,
        flags=re.IGNORECASE,
    )
    made = re.match(r"(?P<by>.+?) for (?:the )?(?=[A-Z\"])", name)
    if made and " " in made["by"] and not re.search(_BODY, made["by"]):
        # Who wrote it is not who publishes it: "Anna Lee for the Freedom Network".
        name = name[made.end() :]
    name = _THEIRS.sub("", _UNIT.sub("", _UNIT.sub("", name)))
    if named := _NAMED.search(name):
        words = named["name"].split()
        if words[0].casefold() not in NOT_NAMES:
            return named["name"]
    name = re.split(r",| on | in (?=Kazakhstan|Central|the |\d)| for the period", name)[0].strip()
    return name.removeprefix("The ").removeprefix("the ") or None


def _as_told(reading: Reading, shouted: str) -> str:
    """A name in capitals as the text below spells it."""
    told = next(
        (one[0] for one in re.finditer(rf"(?i)\b{re.escape(shouted)}\b", reading.view) if not one[0].isupper()), None
    )
    return told or shouted


# An agency that publishes under a name in one word: "BetaInform".
_ONE_WORD = re.compile(r"(?i)\w+(?:inform|press|news|media|wire|line|tag)")


def find_publisher(reading: Reading) -> None:
    """The report's publisher, wherever it is named in full; an outlet when its name is that of one."""
    name = reading.header.publisher
    if not name or (len(name.split()) < 2 and not _ONE_WORD.search(name)):
        return
    told = re.escape(name.replace("’", "'"))
    body = re.search(
        rf"(?i)\b(?:fund|foundation|union|association|cent(?:re|er)|organi[sz]ation)\b[^.\n]{{0,50}}\"{told}\"",
        reading.view,
    )
    outlet = name.split()[-1].casefold() in OUTLET_WORDS - {"media", "press", "kz"} and not body
    label = "Outlet" if outlet or _ONE_WORD.fullmatch(name) else "Organization"
    for match in re.finditer(rf"(?<!\w){told}(?!\w)", reading.view, re.IGNORECASE):
        reading.add(Mention(*match.span(), label, {"name": name}))
