"""Terms in English: years, months, days and hours, and of what they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.reader.english.numbers import value
from loaders.reader.english.stages import stage_at
from loaders.reader.sanctions import Sanction
from loaders.reader.story import Told

_ONES = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_NUM = rf"(?:\d+(?:[.,]\d+)?|(?:(?:{_ONES}|an?(?! (?:{_ONES})\b))(?:(?: hundred)?(?: and |[ -])(?:{_ONES}|a half)| hundred)*))"
TERM = re.compile(
    rf"(?<![\w.,])(?P<up>up to |at least |not more than |no more than |from {_NUM}(?: years?)? (?:to|up to) )?(?:(?P<y>{_NUM}(?: and a half)?)[ -](?:calendar |full |whole |more )?years?(?P<half> and a half)?(?:,? ?(?:and )?(?P<ym>{_NUM})[ -]months?)?|(?P<m>{_NUM})[ -](?:more )?months?|(?P<d>{_NUM})[ -](?:calendar |full |more )?days?|(?P<h>{_NUM})[ -]hours?)(?:'s?|(?![\w-]))",
    re.IGNORECASE,
)
_KINDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(text, re.IGNORECASE))
    for kind, text in (
        ("ban", r"\b(?:publication|issue|release|broadcast\w*|newspaper|paper|licen[cs]e|channel|site|magazine|activit\w+)\b[^.;,]{0,25} (?:was|were|is|has been|had been) suspended"),
        ("suspended", r"suspended|conditional(?:ly)?\b|probation(?:ary)?|deferred|trial period|with a [\w-]+ suspension|suspension of the sentence"),
        ("imprisonment", r"restriction or (?:deprivation|imprisonment)|(?:real|actual|effective) (?:term|imprison|years)"),
        ("restriction", r"(?:restrict(?:ed|ion|ions)|restrain(?:t|ed)|limitation|limited)(?: of| on| in)? ?(?:his |her |the |personal )?(?:freedom|liberty)|freedom restriction|of restriction\b(?! (?:on|of (?!freedom|liberty)))"),
        ("community_service", r"community (?:service|works?)|correctional (?:labou?r|works?)|public works?|forced labou?r|compulsory (?:labou?r|community|works?)|(?:engagement|involvement) in (?:public|community|forced)"),
        ("ban", r"\bban(?:ned|s)?\b|depriv\w+ (?:him |her |them |[\ue000] )?of (?:the )?right|right to|prohibit|disqualif|forbid\w*|forbad|may not\b|barred|suspension of (?:the )?(?:publication|issue|licen[cs]e|broadcast|activit|release)|(?:publication|issue|release|broadcast\w*|newspaper|licen[cs]e|channel|site) (?:was|were|is|has been) suspended|suspended (?:the )?(?:publication|issue|release|broadcast|licen[cs]e|newspaper|site)|(?:engag|practi[sc]|carry|run)\w* (?:in )?(?:journalis|media|activit|profession|publishing|public)"),
        ("arrest", r"\barrest|custody|pre-?trial detention|remand|administrative detention|detention(?! facility)|reception cent|behind bars for \w+ days|lock-?up|cell\b"),
        ("imprisonment", r"imprison|prison|\bjail|colony|incarcerat|depriv\w+ of (?:liberty|freedom)|behind bars|penal|loss of (?:liberty|freedom)"),
    )
)  # fmt: skip
_SENTENCED = re.compile(
    r"\b(?:sentenc|jailed|may get|term (?:was|of)|ask|insist|sought|seeks?|press(?:ed|ing) for|urged|call(?:ed|ing|s) for|serv(?:e|ing|es|ed)\b|meted|hand(?:ed|s)|given|gave|gives|imprison|request|demand|punish|verdict|could have been|fac(?:es|ing|ed)|convict|received|receives|upheld|got|gets|reduced|cut|commuted|increased|propos|carries|provides for|chose|term\b)",
    re.IGNORECASE,
)
# Not a term: an age, a time ago, how long something took.
_OTHERWISE = re.compile(
    r" ?(?:old|ago|later|before|earlier|of age|experience|-old|in a row|since|running|to appeal|in which to)|-(?:old|suspension)| (?:suspension)|(?:'s?)? (?:experience|anniversary|time)",
    re.IGNORECASE,
)
_OTHERWISE_AHEAD = re.compile(
    r"\b(?:last|past|next|previous|within|aged?|every|after|in|over(?: the)?|during(?: the)?|first|for the (?:last|past)|since|old|some|credited|until|lasted|took|spent|spend|waited|held for)(?: the)? \Z", re.IGNORECASE
)


def terms(told: Told) -> Iterator[tuple[str, str, int, int, re.Match[str]]]:
    """Kind, stage and place of every term of a sanction in a sentence, with the match that holds its length."""
    masked = told.masked
    found = list(TERM.finditer(masked))
    for index, match in enumerate(found):
        start, end = match.span()
        if told.in_quotation(start) or _OTHERWISE.match(masked, end):
            continue
        low = max(found[index - 1].end() if index else 0, masked.rfind(";", 0, start) + 1)
        high = found[index + 1].start() if index + 1 < len(found) else len(masked)
        before, after = masked[max(low, start - 90) : start], masked[end : min(max(high, end + 50), end + 85)]
        if _OTHERWISE_AHEAD.search(before) and not re.search(r"sentenced in\Z", before):
            continue
        kind = _kind(before, after, match)
        if kind is None:
            continue
        stage = stage_at(told, start, end)
        if match["up"] and not re.search(r"\b(?:ask|request|demand|sought|call)\w*[^.;]{0,20}\Z", before) and not match["up"].startswith("at least"):
            stage = "statutory"
        yield kind, stage or "imposed", start, end, match


def _kind(before: str, after: str, match: re.Match[str]) -> str | None:
    behind = re.split(
        r"[;\"“«:]|\. |,(?! ?(?:suspended|conditional|to be|with|but suspended|in (?:a|the)|deferred|of which)\b)| and (?:a |an |the |also |to )?(?=\d|\ue006|fine|one|two|three|four|five|six|seven|eight|nine|ten|ban|depriv)",
        after,
    )[0]
    if re.search(r"\bcredited", behind):
        return None
    hits = [(found.start(), order, kind) for order, (kind, shape) in enumerate(_KINDS) if (found := shape.search(behind))]
    near = [one for one in hits if one[0] < 50]
    if any(kind == "suspended" for _, _, kind in hits) or re.match(r"[^;.]{0,45}(?:-year suspension|suspension of)", after):
        return "suspended"
    if near:
        kind = min(near)[2]
        return "arrest" if kind == "imprisonment" and match["d"] else kind
    tail = re.split(r"[;:]", before)[-1]
    ahead = [(found[-1].end(), -order, kind) for order, (kind, shape) in enumerate(_KINDS) if (found := list(shape.finditer(tail)))]
    if ahead:
        kind = max(ahead)[2]
        if match["d"] and kind == "imprisonment":
            return "arrest"
        if kind != "suspended" or not re.search(r"\b(?:and|,)\b[^.;]{0,20}\Z", tail):
            return kind if not (match["h"] and kind in ("arrest", "imprisonment")) else None
    if match["h"] or match["d"]:
        return "arrest" if match["d"] and re.search(r"\b(?:jailed|sentenced|locked up|behind bars|arrest\w*)\b", before) else None
    lawful = re.search(r"\b(?:code|article|law|maximum|sanction|provides|sets|carries)\b|\ue004", before, re.IGNORECASE)
    return "imprisonment" if _SENTENCED.search(before) or lawful or re.match(r"[^.;]{0,20}(?:ceiling|maximum)", after) else None


def measure(one: Sanction, match: re.Match[str]) -> None:
    """Set the length of a term."""
    if match["y"]:
        years, months = value(match["y"]), value(match["ym"]) if match["ym"] else 0
        if years is not None:
            one.months = int(years * 12 + (months or 0)) + (6 if match["half"] else 0)
        return
    for group, name in (("m", "months"), ("d", "days"), ("h", "hours")):
        if match[group]:
            length = value(match[group])
            setattr(one, name, int(length) if length is not None else None)
