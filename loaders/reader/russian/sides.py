"""On which side of a case people stand, where a phrase shows it and not the verb alone: `иск <P> к <P>`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.reader.events import Event
from loaders.reader.russian.words import finite
from loaders.reader.story import SIGNS, Story, Told, pattern

# What may stand between a governing word and a name: whose it is, what he does, whom he stands beside.
_NP = r"(?P<gap>(?:[\w\ue001\ue002\ue007\"-]+ ){0,8}?)(?P<who><P>)"
_HARM = r"(?:удар\w*|избиени\w+|нападени\w+|оскорблени\w+|угроз\w*|травл\w+|причинени\w+|побо\w+)"
_SIDES = (
    ("victim", pattern(rf"(?<!\w)за {_HARM} {_NP}")),
    ("attacker", pattern(r"(?P<who><P>)(?P<gap>) [^.;,\ue000]{0,40}за (?:удар\w*|избиени\w+|нападени\w+|побо\w+)(?!\w)")),
    ("defendant", pattern(rf"(?<!\w)иск\w{{0,3}} (?:[^.;,]{{1,70}} )?(?:к|ко|против) {_NP}")),
    ("defendant", pattern(rf"(?<!\w)иск\w{{0,3}} (?:[^.;]{{1,110}} )?(?:к|ко|против) (?:[\w-]+ ){{0,3}}[«\"]?<O>[»\"]?(?: и|, а также| а также|,) {_NP}")),
    ("plaintiff", pattern(r"(?P<who><P>)(?P<gap>),? (?:котор\w+ )?(?:выступа\w+ )?(?:как|в качестве|на правах) (?:частн\w+ обвинител|потерпевш|истц|истец|заявител)\w+")),
    ("defendant", pattern(rf"(?:потребовал\w*|требовал\w*|требует|просил\w*|просит|добива\w+) (?:осудить|наказать|привлечь|посадить|оштрафовать|арестовать) {_NP}")),
    ("defendant", pattern(rf"отмен\w+ оправдани\w+ {_NP}")),
    ("victim", pattern(rf"в (?:публичном )?(?:оскорблении|избиении|клевете на) (?:[а-яё]+ ){{0,2}}(?:\([^()]*\), )?{_NP}")),
    ("plaintiff", pattern(rf"частн\w+ обвинени\w+ (?:поддержива\w+|поддержал\w*|представля\w+) {_NP}")),
    ("victim", pattern(rf"пострадавш\w+(?: по (?:этому )?делу)? (?:признан\w*|проход\w+|назван\w*|стал\w*|является|–) {_NP}")),
    ("defendant", pattern(rf"(?<!\w)дел[оауе]м? (?:[а-яё]+ ){{0,4}}(?:против|в отношении) {_NP}")),
    ("defendant", pattern(rf"(?<!\w)(?:потребовал\w*|требу\w+|запросил\w*|отсудил\w*|взыск\w+|просит|просил\w*)(?: [\w-]+){{0,5}} <M> (?:от|со?|у) {_NP}")),
    ("defendant", pattern(rf"(?:оправдательн|обвинительн)\w+ приговор\w* (?:получил\w*|вынес\w*|услышал\w*|огласил\w*|выслушал\w*) {_NP}")),
    ("defendant", pattern(r"(?P<who><P>)(?P<gap>) (?:получил|услышал|выслушал)\w* (?:оправдательн|обвинительн)\w+ приговор")),
    ("defendant", pattern(r"(?P<who><P>)(?P<gap>) (?:[\w-]+ ){0,3}?(?:вину (?:[\w-]+ ){0,2}призна\w+|(?:не )?признал\w* (?:свою |за собой )?вину|(?:не )?призна\w+ себя виновн\w+)")),
    ("defendant", pattern(rf"(?:судится|судятся|судилс[яь]|судились|судилась) со? {_NP}")),
    ("defendant", pattern(rf"(?:обвиняем|подсудим|подозреваем|осужденн|осуждённ)\w+(?: по (?:этому )?делу)? (?:проход\w+|признан\w*|выступа\w+|стал\w*|является|оказал\w+|–) {_NP}")),
    ("defendant", pattern(rf"ответчи[кц]\w*(?: по (?:этому )?(?:делу|иску))? (?:выступа\w+|проход\w+|назван\w*|указан\w*|стал\w*|является|–) {_NP}")),
    ("plaintiff", pattern(rf"(?:потерпевш\w+|истц\w+|истиц\w+|заявител\w+|частн\w+ обвинител\w+)(?: по (?:этому )?(?:делу|иску))? (?:признан\w*|проход\w+|выступа\w+|стал\w*|является|назван\w*|назвал\w* себя|–) {_NP}")),
    ("plaintiff", pattern(r"(?P<who><P>)(?P<gap>),? (?:признан\w*|проход\w+|выступа\w+) (?:по делу )?(?:потерпевш|истц|истиц|частн\w+ обвинител)\w+")),
    ("plaintiff", pattern(rf"(?<!\w)дело {_NP} против(?!\w)")),
    ("plaintiff", pattern(rf"отказа\w+ {_NP} в (?:иске|удовлетворении (?:иска|исковых)|исковых)")),
    ("plaintiff", pattern(rf"(?:встал|стал|принял|занял)\w* (?:на )?сторону {_NP}")),
    ("plaintiff", pattern(r"(?P<who><P>)(?P<gap>) (?:отказал\w+ от (?:своего |своих |всех )?(?:иска|исковых|требовани|претензи)|(?:отозвал|забрал)\w* (?:свой |своё |свое )?(?:иск|заявлени|жалоб))")),
    ("plaintiff", pattern(rf"(?:извин\w+ перед|(?:выплатить|выплатил\w*|выплачено|заплатить|заплатил\w*|перечислить|возместить|причиненн\w+|причинённ\w+)(?: [\w-]+){{0,2}}) {_NP}")),
    ("plaintiff", pattern(r"(?P<who><P>)(?P<gap>) (?:обвинил|обвинила|обвинял|обвиняла|обвиняет)(?!\w)(?= [^.;]{0,60}(?:клевет|оскорблени|вымогательств|лжи|мошенничеств))")),
)  # fmt: skip


def sides(story: Story) -> frozenset[tuple[int, str]]:
    """Give people the side that a phrase shows: the starts of the sentences and the names that it settles."""
    settled: set[tuple[int, str]] = set()
    for told in story.told:
        if SIGNS["Person"] not in told.masked:
            continue
        for role, shape in _SIDES:
            for match in shape.finditer(told.masked):
                if told.in_quotation(match.start()) or _told_apart(match["gap"]):
                    continue
                settled |= {(told.sentence.start, name) for name in _give(story, told, role, match)}
    return frozenset(settled)


def _told_apart(gap: str) -> bool:
    """Whether a verb stands between the governing word and the name."""
    return any(finite(word.casefold().replace("ё", "е")) for word in re.findall(r"[а-яё]+", gap, re.IGNORECASE))


def _give(story: Story, told: Told, role: str, match: re.Match[str]) -> Iterator[str]:
    for one in told.mentions("Person", *match.span("who")):
        name = str(one.value["name"])
        if story.has(name, "judge", "prosecutor", "lawyer", "expert"):
            continue
        if role == "plaintiff" and story.has(name, "defendant"):
            continue
        if role == "attacker" and story.has(name, "journalist"):
            continue
        story.give(name, role, told.span(*match.span()))
        yield name


# Bodies and others who complain by themselves.
_OTHERS = re.compile(
    r"редакци|фонд|компани|министерств|адвокат|защит|прокур|полици|союз|объединени|ведомств|газета|издание|департамент|юрист"
)


def complainants(story: Story, steps: list[Event]) -> None:
    """Who complains or sues without being named again is the one whose case it is: `Он написал заявление`."""
    for step in steps:
        if step.kind in ("complaint", "claim_filed") and len(step.persons) == 1 and not step.weak:
            name = step.persons[0]
            if _OTHERS.search(story.reading.low, step.start, step.end):
                continue
            if not story.has(
                name, "judge", "prosecutor", "lawyer", "expert", "defendant", "plaintiff", "police", "attacker"
            ):
                story.give(name, "plaintiff", (step.start, step.end))


def both_sides(story: Story, steps: list[Event]) -> None:
    """The parties of a step are those of both sides that its paragraph names, where it names one of them itself."""
    named: dict[int, list[str]] = {}
    for told in story.told:
        for one in told.mentions("Person"):
            if story.has(str(one.value["name"]), "plaintiff", "defendant"):
                named.setdefault(told.sentence.block, []).append(str(one.value["name"]))
    for step in steps:
        sides = story.parties(named.get(story.told[step.order].sentence.block, ()))
        if not step.persons or set(sides) & set(step.persons):
            step.persons = list(dict.fromkeys([*step.persons, *sides]))
