"""Published counts in English: lists of figures, totals, comparisons, tables, sums claimed and recovered."""

from __future__ import annotations

import re

from loaders.reader.calendar import parts
from loaders.reader.english.counts import counts
from loaders.reader.english.numbers import whole
from loaders.reader.reading import Mention
from loaders.reader.statistics import Figure, period_of_year, table_figures
from loaders.reader.story import SIGNS, Story, Told

_D, _M = SIGNS["Date"], SIGNS["Money"]
_NOUNS = (
    r"reports?|orders?|entries|cases?|claims?|lawsuits?|suits?|charges?|incidents?|violations?|attacks?|cyber-?attacks?|detentions?|refusals?|acquittals?|convictions?|verdicts?|sentences?|sites?|websites?|warnings?|complaints?"
    r"|threats?|blockings?|events?|beatings?|searches|search|arrests?|fines?|terms?|messages?|facts?|signals?|appeals?|persecutions?|prosecutions?|trials?|journalists?|bloggers?|editors?|media workers|reporters|outlets?|accounts?"
    r"|episodes?|proceedings|protocols?|statements?|inquiries|requests?|restrictions?|hackings?|insults?|obstructions?|assaults?|investigations?|publications?|newsrooms?|persons|people|activists|judgments?|decisions?|settlements?|penalties|bans?|instances?|pickets?|raids?|interrogations?|summons(?:es)?|pre-?trial claims|applications?|notices?|DDoS|murders?|deaths?|injur(?:y|ies)"
)
_NUMBER = r"(?<![\w.,/–-])(?P<n>\d{1,3}(?:[, ]\d{3})+|\d+|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)"
_FIGURES = re.compile(
    r"\b(?:figures|numbers|totals?|statistics|in numbers|tally|at a glance|key data|counts?|balance|data|in sum|summary|arithmetic|by the numbers|statistical)\b",
    re.IGNORECASE,
)
_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|none"
_CHANGED = re.compile(
    rf"(?P<what>[A-Za-z][\w' -]{{3,60}}?) (?:numbered|(?:rose|fell|soared|dropped|grew|increased|decreased|went up|went down|doubled|jumped)[^.;\d]{{0,40}}? to|amounted to|totall?ed|reached) (?P<n>\d+|(?:{_WORDS})\b)(?![\w.,]*(?:per|%| million| thousand| tenge))",
    re.IGNORECASE,
)
_LOGGED = re.compile(
    rf"(?:only|just|logged|counted|recorded|registered|documented|noted) (?P<n>\d+|{_WORDS}) (?P<what>[a-z][\w' -]{{3,50}}?)(?=,|\.|;|$| in | which| that| and \d)",
    re.IGNORECASE,
)
_LINE = re.compile(rf"^(?P<what>[A-Z][\w' -]{{2,40}}?(?:{_NOUNS})): (?P<n>\d+|none)\b", re.IGNORECASE)
_OF_PERIOD = re.compile(rf"(?:^|\b(?:in|during|for|over|of) (?:the )?|^the )({_D})", re.IGNORECASE)
_REST = re.compile(r"(?:(?! and \d)[^,;.)]){0,60}")
_EARLIER = re.compile(rf"\((?P<d>{_D}): (?P<n>\d+)\)")
_COUNT = re.compile(
    rf"{_NUMBER}(?!-(?:year|month|day|hour|week|m[ae]n))(?: ?-?)(?P<what>(?:(?!(?:in|on|of|to|for|and|or|by|with|per|from|at|years?|months?|days?|hours?|people's|minutes|was|were|is|are|has|have|had)\b)[A-Za-z'-]+ (?:or |and )?){{0,4}}?(?:{_NOUNS})(?![\w-]))",
    re.IGNORECASE,
)
_SUB = re.compile(
    r"(?:(?:including|of them|of which|of these|among them|:|;|,|and|\() ?(?:of which |of them |among them )?)(?P<n>\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?=(?:of them |of these |of which )?(?:for|related|concern|by|were|in|on|against|about|under|involv|with|at|from|to|over|among|regard|due|associated|connected|after|of)\b)",
    re.IGNORECASE,
)
_SUB_BARE = re.compile(
    r"(?:,|;|\() ?(?P<n>\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:of them|of these|of which)\b",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"(?P<what>[A-Za-z][^.;:|\n–]{3,120}?) ?(?:-|–|:) ?(?P<n>\d{1,3}(?:[, ]\d{3})+|\d+)(?= ?(?:[;.,(]|$))"
)
_BY_DATE = re.compile(rf"(?P<n>\d+) (?:(?:{_NOUNS}) )?(?:in|for|during|over) {_D}", re.IGNORECASE)
_SUM = re.compile(
    rf"(?:(?P<n1>{_M})(?: (?:was|were|has been|have been|in total|in damages|of damages|in compensation|of compensation|in moral damages))? (?:claimed|awarded|recovered|demanded|sought|collected|requested|paid)"
    rf"|(?:(?:claimed|recovered|awarded|demanded|collected|sought|amounts?|damages?|compensation|sum)[^.;]{{0,110}}?(?:amount(?:s|ed)? to|being|totall?ed|total of|is|was|were|made up|reached|:|–|-|recovered|awarded|of) ?(?P<n2>{_M}))"
    rf"|(?:courts? (?:have |has )?(?:recovered|awarded|collected|satisfied|granted)[^.;]{{0,60}}?(?P<n3>{_M})))",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"since the (?:beginning|start) of (?:the|this) (?:current )?year|since January|from the beginning of the year|year to date|this year",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"(?:^claimed|^recovered|plaintiffs asked|^[\w ]{4,40}: (?:\d+|none)\b)|\b(?:total|logged|numbered|soared|fell by|rose by|entries|incidents in|by our count|we counted|summed up|the figure|registered|recorded|counted|documented|monitor(?:ed|ing) (?:recorded|registered)|noted|were filed|have been filed|has been filed|there (?:were|was|had been|have been|has been)|received|including|overall|altogether|in all|statistics|figures|number of|compared|against \d|amounted|summary|reported in)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:article|articles|part|no\.|court|hours|years|accredited|schools|times)\b", re.IGNORECASE)
_INTRO = re.compile(r":\s*\Z")
_DATE_AFTER = re.compile(rf"(?:[^.;]{{0,60}}?)\(?(?:in|for|during) {_D}")


def statistics(story: Story) -> list[Figure]:
    """The figures that a report publishes."""
    figures: list[Figure] = []
    period, in_list, in_figures = story.reading.header.period, False, False
    for told in story.told:
        block = story.reading.blocks[told.sentence.block]
        at_start = told.sentence.start <= block.start + 6
        own = _period(story, told)
        intro = bool(_INTRO.search(told.masked)) and bool(own or _CUE.search(told.masked))
        title = (block.kind == "heading" and not _COUNTED_LINE.search(told.masked)) or _short_title(story, told)
        if at_start and block.kind != "item":
            in_list = in_figures and not title
        if at_start and title:
            in_figures = bool(_FIGURES.search(told.masked))
        if intro:
            period, in_list = own or story.reading.header.period, True
        listed = (in_list or (in_figures and not _short_title(story, told))) and (
            block.kind == "item" or not at_start or bool(re.match(r"\W*\d|[a-zA-Z]", told.masked))
        )
        bullet = (
            at_start
            and bool(
                re.match(
                    r"\W*(?:\d+|no|one|two|three|four|five|six|seven|eight|nine|ten)\b ?[a-z]",
                    told.masked,
                    re.IGNORECASE,
                )
            )
            and block.kind == "item"
        )
        carried = period if (listed or in_list) else None
        sentence_period = own or carried or story.reading.header.period
        if listed or bullet or _CUE.search(told.masked) or _leading_period(told):
            figures += _figures(story, told, sentence_period, listed or bullet)
        figures += _compared(story, told)
        lines = (
            [] if block.kind == "heading" and not in_figures else counts(story, told, sentence_period, listed or bullet)
        )
        figures += lines
    figures += table_figures(story)
    return _distinct(figures)


# "Trials observed: 9" is no title, though it stands alone without a full stop.
_COUNTED_LINE = re.compile(rf"\w ?(?::|=|–|—|\.{{3}}) ?(?:\d+|{_WORDS}|{_M})(?: ?[(;,/].*)?\W*\Z", re.IGNORECASE)
_TITLE = re.compile(r"\W*(?:\d+(?:\.\d+)*[.)]?)?[^\d.;:|\t]{3,70}\W*\Z")


def _short_title(story: Story, told: Told) -> bool:
    """Whether a sentence is a title of a section, numbered or not."""
    block = story.reading.blocks[told.sentence.block]
    whole_block = told.sentence.end >= block.end
    return whole_block and told.masked.rstrip()[-1:] not in ".;" and bool(_TITLE.match(told.masked))


def _leading_period(told: Told) -> bool:
    return bool(
        re.match(rf"(?:in|during|for|over) (?:the )?{_D}|since the beginning", told.masked, re.IGNORECASE)
    ) and bool(_COUNT.search(told.masked))


def _period(story: Story, told: Told) -> str | None:
    """The period that a sentence says its figures are of."""
    header = story.reading.header.period
    if _SINCE.search(told.masked) and header:
        return period_of_year(header)
    since = re.search(rf"since ({_D})", told.masked, re.IGNORECASE)
    if since and header and re.fullmatch(r"\d{4}-01(?:-01)?", str(told.units[since.start(1)][0].value)):
        return period_of_year(header)
    match = next(
        (
            one
            for one in _OF_PERIOD.finditer(told.masked)
            if not re.search(r"(?:\d+|against [\w ]{1,14}) \Z", told.masked[: one.start()])
        ),
        None,
    )
    if match:
        value = told.units[match.start(1)][0].value
        if len(value) != 10:
            return str(value)
    return None


def _figures(story: Story, told: Told, period: str | None, listed: bool) -> list[Figure]:
    figures: list[Figure] = []
    masked = told.masked
    taken: list[tuple[int, int]] = []

    def add(start: int, end: int, count: int | None, metric: str, own: str | None = None) -> None:
        if count is None or any(a < end and start < b for a, b in taken):
            return
        taken.append((start, end))
        figures.append(Figure(*told.span(start, end), " ".join(metric.split()), own or period, count))

    for match in _SUM.finditer(masked):
        group = next(name for name in ("n1", "n2", "n3") if match[name])
        money = told.units[match.start(group)][0].value
        if money.get("currency") and (listed or _sum_is_statistic(masked, match)):
            word = re.search(
                r"claimed|demanded|sought|requested|recovered|awarded|collected|paid|granted|satisfied",
                match[0],
                re.IGNORECASE,
            )
            add(
                match.start(group) if group == "n1" else match.start(),
                match.end(),
                money["amount"],
                f"sum {word[0].casefold() if word else 'claimed'}, {money['currency']}",
            )
    for shape in (_LINE, _CHANGED, _LOGGED):
        for match in shape.finditer(masked):
            if not told.in_quotation(match.start()):
                add(
                    min(match.start("what"), match.start("n")),
                    max(match.end("what"), match.end("n")),
                    whole(match["n"]),
                    match["what"],
                )
    for match in _EARLIER.finditer(masked):
        add(match.start(), match.end(), whole(match["n"]), "the same", str(told.units[match.start("d")][0].value))
    if listed:
        for match in _TRAILING.finditer(masked):
            if _D not in match["what"] and _M not in match["what"]:
                add(match.start("what"), match.end("n"), whole(match["n"]), match["what"])
    for match in _COUNT.finditer(masked):
        if told.in_quotation(match.start()):
            continue
        if not listed and not _plural_metric(match):
            continue
        if (
            re.search(
                r"(?:article|articles|part|no\.|№|more than|over|about|up to|aged?|these|those|the|his|her|its|their|all|first|last|other)\s\Z",
                masked[: match.start("n")],
                re.IGNORECASE,
            )
            and not listed
        ):
            continue
        own = None
        after = re.match(rf"[^.,;()]{{0,40}}? (?:in|for|during) ({_D})", masked[match.end() :])
        if after:
            value = told.units[match.end() + after.start(1)][0].value
            own = value if len(value) < 10 or "/" in value else None
        add(
            match.start("n"), match.end(), whole(match["n"]) if match["n"].casefold() != "no" else 0, match["what"], own
        )
    if taken:
        for pattern in (_SUB, _SUB_BARE):
            for match in pattern.finditer(masked):
                end = _REST.match(masked, match.end())
                add(
                    match.start("n"),
                    end.end() if end else match.end(),
                    whole(match["n"]),
                    masked[match.end() : end.end() if end else match.end()],
                )
    if taken or listed:
        for match in re.finditer(rf"\(?(?P<n>\d+) in ({_D})", masked):
            add(match.start("n"), match.end(), whole(match["n"]), "the same", told.units[match.end() - 1][0].value)
    return figures


_UNCOUNTED = frozenset(
    "accounts account publications people persons statements decision requests request site sites outlets websites editors posts publication appeal judgment court claim statement report application".split()
)


def _plural_metric(match: re.Match[str]) -> bool:
    """Whether what is counted is something that reports count."""
    what = match["what"].split()[-1].casefold()
    return what not in _UNCOUNTED


def _sum_is_statistic(masked: str, match: re.Match[str]) -> bool:
    low = masked.casefold()
    return bool(
        re.search(
            r"\btotal|amounts|courts recovered|courts (?:have )?(?:awarded|collected)|since the beginning|by plaintiffs|recovered:|claimed:|in two cases|civil suits|claims",
            low,
        )
    ) and not re.search(r"[\ue000]", match[0])


def _compared(story: Story, told: Told) -> list[Figure]:
    """`against 2 in September`, `(32 in 2022)`, `9 in 2019, 10 in 2020`."""
    figures = []
    for match in re.finditer(
        rf"(?:against|compared (?:to|with)|versus|vs\.?|\(|from|,|and|:) (?:and )?(?P<n>\d+) (?:(?:{_NOUNS}) )?in (?P<d>{_D})|\((?P<n2>\d+) in (?P<d2>{_D})\)",
        told.masked,
    ):
        number, date = ("n", "d") if match["n"] else ("n2", "d2")
        value = told.units[match.start(date)][0].value
        whole_number = whole(match[number])
        if whole_number is not None and len(value) < 10:
            header = story.reading.header.period
            bracket = re.search(r"same period", told.masked)
            if bracket and len(value) == 4:
                ranged = [
                    one.value for one in told.mentions("Date") if one.value.startswith(f"{value}-") and "/" in one.value
                ]
                value = ranged[0] if ranged else value
            del header
            figures.append(Figure(*told.span(match.start(number), match.end(date)), "the same", value, whole_number))
    return figures


def _distinct(figures: list[Figure]) -> list[Figure]:
    kept: list[Figure] = []
    for one in sorted(figures, key=lambda one: (one.start, one.end)):
        if any(
            other.start < one.end
            and one.start < other.end
            and (other.count == one.count and (not one.table or other.period == one.period))
            for other in kept
        ):
            continue
        kept.append(one)
    return kept


def money_mention(one: Mention) -> bool:
    """Whether a mention is a sum in a currency."""
    return "currency" in one.value


def year_of(period: str) -> int:
    """The year of a period."""
    return parts(period)[0]
