"""Roles told by labels, ranks, staff lists, credits and copulas."""

from __future__ import annotations

import re

from loaders.reader.english.posts import BODY, NOUN, OUTLET, PERSON, plain, role_named, spelled
from loaders.reader.story import Story, Told

_LABEL = re.compile(
    r"(?P<label>authors?|compilers?|editors of this (?:issue|report)|plaintiffs?|defendants?|respondents?|victims?|injured party|accused|suspects?|offenders?|complainants?|applicants?|judges?|prosecutors?|lawyers?|attorneys?|defen[cs]e|targets?|convicted|experts?|claimants?|sentenced|detained|witness(?:es)?|journalists?|author|editor|interview(?:er)?|interviewed by|photo|responsible(?: for [\w ]{3,30})?|contacts?(?: person)?|monitoring group) ?(?:\([^)]*\))? ?: ",
    re.IGNORECASE,
)


_LABELS = {
    "plaintiff": "plaintiff", "defendant": "defendant", "respondent": "defendant", "victim": "victim", "injured party": "victim", "accused": "defendant",
    "suspect": "defendant", "offender": "defendant", "complainant": "plaintiff", "applicant": "plaintiff", "judge": "judge", "prosecutor": "prosecutor",
    "lawyer": "lawyer", "attorney": "lawyer", "defence": "lawyer", "defense": "lawyer", "target": "victim", "convicted": "defendant", "expert": "expert",
    "claimant": "plaintiff", "sentenced": "defendant", "detained": "defendant", "journalist": "journalist", "author": "other", "editor": "journalist",
    "interview": "journalist", "interviewer": "journalist", "interviewed by": "journalist", "photo": "journalist",
}  # fmt: skip


LIST_GAP = re.compile(
    r"(?:'s)?(?: ?\([^()]{1,60}\)| (?:of|from|with|for|at) (?:the )?[^,;.\ue000]{1,40}?)?(?:,| and|, and|,? as well as| &| or) ?(?:also |(?:his|her|their) (?:wife|husband|son|daughter|brother|sister|mother|father|driver),? )?\Z|\Z"
)


_COPULA = re.compile(
    rf"{PERSON}(?: \([^()]{{1,40}}\))? (?:is|was|has been|had been|works as|worked as|became|is also|was also|remains|serves as) (?:also |now |then |still |not only )?(?P<rest>(?:an?|the|its|one of the|chief|head|editor)\b[^,;.:]{{2,80}})"
)


_TURNED = re.compile(rf"(?:^|[.;,] )(?P<head>[^.;,{PERSON}]{{3,50}}?) (?:is|was) {PERSON}(?=[.,;]| of|$)")


def copulas(story: Story, told: Told) -> None:
    """`<P> is a freelance reporter`, `the podcast's host is <P>`."""
    for match in _TURNED.finditer(told.masked):
        nouns = list(NOUN.finditer(match["head"]))
        if not nouns:
            continue
        start = match.start("head") + nouns[-1].start()
        role = role_named(
            plain(nouns[-1][0]), told.masked[max(0, start - 60) : start], match["head"][nouns[-1].end() :]
        )
        for one in told.mentions("Person", *match.span()):
            if role and role != "other":
                story.give(one.value["name"], role, told.span(*match.span()))
    for match in _COPULA.finditer(told.masked):
        noun = NOUN.search(match["rest"])
        if not noun or len(match["rest"][: noun.start()].split()) > 5 or PERSON in match["rest"][: noun.end()]:
            continue
        start = match.start("rest") + noun.start()
        tail = spelled(told, start + len(noun[0]), match.end())
        role = role_named(plain(noun[0]), told.masked[max(0, start - 60) : start], tail)
        for one in told.mentions("Person", match.start(), match.start() + 1):
            if role and (role != "other" or not story.roles.get(one.value["name"])):
                story.give(one.value["name"], role, told.span(*match.span()))


def labels(story: Story, told: Told) -> None:
    """`Plaintiff: <P>, rector of ...`: the lines of a form."""
    match = _LABEL.match(told.masked)
    if not match:
        return
    label = match["label"].casefold()
    role = _LABELS.get(label.removesuffix("s")) or _LABELS.get(label)
    if label.startswith(("responsible", "contact", "monitoring")):
        role = "other"
    if not role:
        return
    for place in sorted(told.units):
        one = told.units[place][0]
        if one.label != "Person":
            continue
        before = told.masked[match.end() : place]
        if (
            before.count(PERSON) == 0
            or LIST_GAP.fullmatch(before.split(PERSON)[-1])
            or re.search(r"\band (?:its |his |her )?[\w-]+ \Z", before)
        ):
            story.give(one.value["name"], role, told.span(match.start(), place + 1))


def staff(story: Story, told: Told) -> None:
    """`<P> and <P> of <O>`, `<O>'s <P>`: those who belong to an outlet are media people."""
    for match in re.finditer(
        rf"{PERSON}(?:(?:,| and|, and) {PERSON})* (?:of|from) (?:the )?(?:(?:newspaper|portal|site|channel|TV channel|agency|weekly|magazine) )?\W?{OUTLET}",
        told.masked,
    ):
        for one in told.mentions("Person", match.start(), match.end()):
            if not story.has(one.value["name"], "lawyer", "police", "official"):
                story.give(one.value["name"], "journalist", told.span(*match.span()))


# What people are who are named with the body they belong to, by words of its name.
_BELONGING = (
    ("police", r"police|internal affairs|militia"),
    ("prosecutor", r"prosecutor"),
    ("expert", r"forensic|expert|examination|linguist|philolog|academy of sciences|psychiatr|laborator|research|policy|institute of|university"),
    ("official", r"ministry|akimat|maslikhat|ma[zj]hilis|parliament|senate|department|inspectorate|press service|government|administration|city hall|municipality|ombudsman|national security|customs"),
    ("lawyer", r"\bbar\b|law firm|advocates|attorneys|law office"),
    ("activist", r"foundation|\bfund\b|\bunion\b|movement|rights|initiative|\bngo\b"),
)  # fmt: skip
_BELONGS = re.compile(
    rf"{PERSON}(?:,| \([^()]{{1,20}}\),?)? (?:of|from|with|(?:who )?(?:sits in|sat in|serves (?:in|on)|works (?:in|at|for)|heads|headed|leads|led|runs|ran|chairs|chaired|directs|manages|represents)) (?:the )?(?P<body>(?:[a-z]+(?:'s)? ){{0,3}}?(?:\W?{BODY}\W?(?:'s? (?:press service|press office))?|press service|(?:department|ministry|administration|directorate|inspectorate|committee)))(?=[ ,.;)]|$)"
)


def belonging(story: Story, told: Told) -> None:
    """`<P>, of the Centre for Forensic Examination`: what people are by the body they belong to."""
    for match in _BELONGS.finditer(told.masked):
        body = spelled(told, *match.span("body"))
        role = next((role for role, shape in _BELONGING if re.search(shape, body)), None)
        for one in told.mentions("Person", match.start(), match.start() + 1) if role else ():
            if role and not story.roles.get(one.value["name"]):
                story.give(one.value["name"], role, told.span(*match.span()))


_SIDE = re.compile(
    rf"(?:for |by )?the (?P<side>defen[cs]e|prosecution)(?:,| was| is)? ?(?:led by|represented by|conducted by|, in the person of|in the person of|,)? ?(?:the )?{PERSON}|{PERSON},? (?:appearing |acting |speaking )?for the (?:state |public )?(?P<side2>defen[cs]e|prosecution)",
    re.IGNORECASE,
)


def sides(story: Story, told: Told) -> None:
    """`For the prosecution, <P>`, `the defence, led by <P>`."""
    for match in _SIDE.finditer(told.masked):
        role = "prosecutor" if (match["side"] or match["side2"]).casefold() == "prosecution" else "lawyer"
        for one in told.mentions("Person", *match.span()):
            story.give(one.value["name"], role, told.span(*match.span()))


_RANK = re.compile(
    rf"(?<!\w)(?P<rank>(?:police |traffic police |Police )?(?:Capt|Lt|Sgt|Col|Maj|Cpl|Insp|Gen)\.|(?:[Pp]olice )(?:Captain|Lieutenant|Sergeant|Colonel|Major|Corporal|Inspector|General))(?: Gen\.| Col\.)?(?: \(ret\.\))? {PERSON}"
)


def ranks(story: Story, told: Told) -> None:
    """`Capt. <P>`: an officer."""
    for match in _RANK.finditer(told.masked):
        for one in told.mentions("Person", *match.span()):
            ahead = told.masked[max(0, match.start() - 50) : match.end()]
            role = "official" if "Gen." in match[0] and not re.search(r"police", ahead, re.IGNORECASE) else "police"
            if "ret." not in match[0]:
                story.give(one.value["name"], role, told.span(*match.span()))


# Who is behind a report, whatever else they are: "Numbers by <P>, data analyst".
_OF_REPORT = ("expert", "official")


def credits(story: Story, told: Told) -> None:
    """`Compiled by <P> and <P>`, a name that is a line: those who made the report."""
    if told.masked.strip(" .") == PERSON:
        for one in told.mentions("Person"):
            story.give(one.value["name"], "other", told.span(0, len(told.masked)))
    for match in re.finditer(
        rf"(?:put together|compiled|prepared|drafted|written|checked|collected|edited|translated|monitored|counted|(?:monitoring|analysis|report|digest|review|bulletin|overview)(?: is| was)? made|^\W*(?:numbers|figures|text|data|report|digest|chronicle|statistics|monitoring|translation|research|survey|layout)) by (?:the )?(?:[\w-]+ ){{0,3}}{PERSON}(?:(?: \([^)]*\))?(?:,| and|, and) (?:[\w-]+ )?{PERSON})*",
        told.masked,
        re.IGNORECASE,
    ):
        for one in told.mentions("Person", match.start(), match.end()):
            name = one.value["name"]
            if not story.roles.get(name) or (
                match.start() < 4 and all(role in _OF_REPORT for role in story.roles[name])
            ):
                story.roles[name] = {"other": told.span(*match.span())}
