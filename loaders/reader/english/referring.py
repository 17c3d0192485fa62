"""To whom he, she and the journalist refer."""

from __future__ import annotations

import re

from loaders.reader.english.lexicon import ROLE_OF
from loaders.reader.english.posts import COMPOUND
from loaders.reader.reading import Mention
from loaders.reader.story import Story

_DEFINITE = re.compile(
    r"(?<![\w-])(?P<which>the|this) (?:(?:[A-Z]+|young|said|convicted|accused|affected|elderly|independent) )?(?P<noun>journalist|freelancer|reporter|correspondent|blogger|editor(?:-in-chief)?|chief editor|photographer|cameraman|columnist|plaintiff|complainant|claimant|defendant"
    r"|accused|suspect|lawyer|judge|prosecutor|deputy|akim|official|police officer|policeman|officer|businessman|businesswoman|activist|civil servant|applicant|minister|driver|operator|correspondent|detainee|victim|woman|man|pensioner|rector|singer|doctor|guard|publisher)(?![\w-]|'?s? (?:of|for) [\ue000-\ue007]| [\ue000])(?! (?:of|for|from|with) )",
    re.IGNORECASE,
)


_PRONOUN = re.compile(r"(?<![\w-])(?P<word>he|she|him|her|his|himself|herself)(?![\w-])", re.IGNORECASE)


def gender(name: str) -> str | None:
    """f or m, when a name shows it."""
    last = re.sub(r" \(.*|\b[A-Z][a-z]?\.", "", name).split()
    if not last:
        return None
    surname = last[-1].casefold() if len(last) > 1 else last[0].casefold()
    if re.search(r"(?:ova|eva|ina|aya|skaya|kyzy|kizi)\Z", surname):
        return "f"
    if re.search(r"(?:[oe]v|[^n]in|sky|skiy|skii|uly|iy|ny)\Z", surname):
        return "m"
    given = last[0].casefold()
    if (
        len(last) > 1
        and re.search(r"(?:a|gul|sha|bi|nar|aim|ai|el)\Z", given)
        and not re.search(r"(?:ilya|nikita|musa|mustafa|kuzma|foma|luka|murtaza|michael|daniel|samuel|nurtai)\Z", given)
    ):
        return "f"
    return (
        "m"
        if len(last) > 1
        and re.search(
            r"(?:bek|zhan|bay|bolat|khan|lan|rat|ir|ur|ey|ei|iy|an|ik|en|at|on|il|er|os|ek|an|id|or|rd|em)\Z", given
        )
        else None
    )


def refer(story: Story) -> None:
    """Add silent mentions: to whom "he", "she" and "the journalist" refer, within a case."""
    recent: list[str] = []
    case = -1
    for told in story.told:
        if told.sentence.case != case:
            recent, case = [], told.sentence.case
        named = [
            (place, told.units[place][0].value["name"])
            for place in sorted(told.units)
            if told.units[place][0].label == "Person"
        ]
        found: list[tuple[int, int, str]] = []
        for match in (*_DEFINITE.finditer(told.masked), *_PRONOUN.finditer(told.masked)):
            before = [name for place, name in named if place < match.start()]
            order = list(dict.fromkeys([*reversed(before), *recent]))
            who = _referent(story, match, told.span(*match.span()), order, before, recent)
            if who:
                found.append((match.start(), match.end(), who))
        for start, end, who in found:
            first, last = told.span(start, end)
            mention = Mention(first, last, "Person", {"name": who}, ("person",), 0.6, silent=True)
            story.reading.mentions.append(mention)
        names = [name for _, name in named] + [who for _, _, who in found]
        recent = (
            [*dict.fromkeys([name for _, name in named]), *[name for name in recent if name not in names]]
            if named
            else recent
        )
        recent = recent[:12]


def _referent(
    story: Story,
    match: re.Match[str],
    place: tuple[int, int],
    order: list[str],
    before: list[str],
    recent: list[str],
) -> str | None:
    groups = match.groupdict()
    if noun := groups.get("noun"):
        word = noun.casefold()
        role = COMPOUND.get(word) or ROLE_OF.get(word.split()[-1]) or ("journalist" if "editor" in word else None)
        if word in ("woman", "man"):
            fits = [name for name in order if gender(name) == ("f" if word == "woman" else "m")]
        elif word == "victim":
            fits = [name for name in order if story.has(name, "victim", "journalist")]
        elif role == "other" or role is None:
            fits = [name for name in order if story.has(name, "other")]
        else:
            fits = [name for name in order if story.has(name, role)]
            if groups["which"].casefold() == "this" and role == "journalist" and order and not fits:
                # "this freelancer" says what the person named last is.
                story.give(order[0], role, place)
                fits = order
        return fits[0] if fits else None
    wanted = "f" if groups["word"].casefold() in ("she", "her", "herself") else "m"
    # The subject of this sentence, then of the one before it; not a judge or a lawyer when there is another.
    ranked = [*before, *recent]
    fits = [name for name in dict.fromkeys(ranked) if gender(name) in (wanted, None)]
    better = [name for name in fits if not story.has(name, "judge", "prosecutor", "lawyer", "expert")]
    return next(iter(better or fits), None)
