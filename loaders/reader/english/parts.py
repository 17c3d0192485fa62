"""Who is plaintiff, defendant, victim or attacker in English, and who judges and defends: from what is done to whom.

One table speaks of plain clauses (see `clauses` and `part_patterns`).
"""

from __future__ import annotations

import re

from loaders.reader.english.clauses import Clause, clauses
from loaders.reader.english.labels import copulas
from loaders.reader.english.makers import makers
from loaders.reader.english.part_patterns import CASE, TABLE
from loaders.reader.english.posts import PERSON
from loaders.reader.reading import Mention
from loaders.reader.sifting import Sieve
from loaders.reader.story import SIGNS, Story, Told

ARTICLE = SIGNS["Article"]
_ROLE = {
    "p": "plaintiff",
    # "his claim": if it is not the claim against him.
    "q": "plaintiff",
    "d": "defendant",
    "v": "victim",
    "a": "attacker",
    # Who appeals against a sentence, unless for another.
    "y": "defendant",
    # Who loses a case, when it is somebody of the media.
    "z": "defendant",
    # To whom a sum goes: who is fined, or who is paid.
    "m": "plaintiff",
    # Who had something to prove; a journalist proves the truth of what was written.
    "u": "plaintiff",
    # Slandered or insulted, in the words of a charge.
    "n": "victim",
    # Called names.
    "w": "victim",
    # Accused of having done harm: an attacker, unless of the media.
    "i": "attacker",
    "l": "lawyer",
    "o": "official",
    "j": "judge",
    "s": "prosecutor",
    "e": "expert",
    # What investigators say that somebody did.
    "c": "defendant",
}
# Those who act for others: what they file or are told is not their own.
_FOR_OTHERS = ("lawyer", "judge", "prosecutor")
_FILING = ("lawyer", "prosecutor")
_UNREAL = re.compile(
    r"\b(?:if|would|could|might|may|intends?|plans?|going to|threatens? to|threatened to|nobody|nor|never)\b[^.;]{0,25}\Z",
    re.IGNORECASE,
)
# What a rumour says that the report itself rejects, and what an extortioner demands.
_REJECTED = re.compile(
    r"\b(?:rumou?rs?|talk|(?:reports?|information|news) (?:about|that|on|of))\b.*\b(?:untrue|false(?! (?:\w+ )?(?:information|rumou?rs?|news|data|reports?|statements?|denunciation))|not true|not confirmed|unconfirmed|refuted|did not prove)\b|\b(?:extort\w*|blackmail\w*)\b.*\bdemand|\bdemanded\b[^;]*\bfor (?:deleting|removing|not (?:publishing|writing)|silence)",
    re.IGNORECASE,
)
_HARMING = re.compile(
    r"\b(?:obstruct\w*|shots?|attacks?|threats?|beating|murder|bodily harm|assault|violence|hinder\w*|arson|blackmail\w*|extort\w*)\b",
    re.IGNORECASE,
)

# "a case of extortion against <P>" accuses; "a case of an attack against <P>" does not.
_AGAINST = re.compile(r"\b(?:against|in respect of|concerning|in relation to)\b", re.IGNORECASE)
_INFLICTED = re.compile(r"\b(?:attacks?|assault|violence|beating|murder|shots?)\b", re.IGNORECASE)


# Somebody of the media as the other side of a settlement.
_MEDIUM = re.compile(r"\ue001|\b(?:site|newspaper|portal|channel|paper|weekly|agency|magazine|newsroom)\b")
_FINED = re.compile(r"\b(?:fines?|fined|penalt(?:y|ies)|MCI)\b", re.IGNORECASE)
# A case in which somebody is charged with words: "the case of libel against".
_CHARGED_WITH = re.compile(rf"\b(?:{CASE}|complaints?|suits?|claims?|accusation)\b[^;]{{0,40}}\Z", re.IGNORECASE)


_SIEVE = Sieve(TABLE)


def parts(story: Story) -> None:
    """Give the people the parts that the sentences tell."""
    for told in story.told:
        if PERSON in told.masked:
            if told.masked.lstrip().startswith(PERSON) and any(one.silent for one in told.units.get(0, ())):
                # "She is a reporter at Channel 7."
                copulas(story, told)
                makers(story, told)
            for clause in clauses(story.reading, told):
                for number in _SIEVE.through(clause.text):
                    for match in TABLE[number].matches(clause.text):
                        _give(story, told, clause, match)


def _give(story: Story, told: Told, clause: Clause, match: re.Match[str]) -> None:
    if _UNREAL.search(clause.text, 0, match.start()) or _REJECTED.search(clause.text):
        return
    # Nobody attacks or sues himself: a pronoun was understood wrongly.
    suffering = {
        one.value["name"]
        for group, text in match.groupdict().items()
        if text and group[0] in "vd"
        for one in clause.people(*match.span(group))
    }
    for group, text in match.groupdict().items():
        if text:
            sides = list(clause.people(*match.span(group)))
            for number, one in enumerate(sides):
                letter = group[0]
                if letter == "b":
                    # Two sides of one quarrel: who writes is sued, else the one named second.
                    writing = [side for side in sides if story.has(side.value["name"], "journalist")]
                    if not writing and len(sides) == 1 and "between" not in match[0] and not _MEDIUM.search(match[0]):
                        continue
                    letter = "d" if one in writing or (number and not writing) else "p"
                if letter in "ap" and group[0] != "b" and one.value["name"] in suffering:
                    continue
                role = _role(story, told, one, letter, match)
                if role:
                    story.give(one.value["name"], role, clause.span(*match.span()))


def _role(story: Story, told: Told, one: Mention, letter: str, match: re.Match[str]) -> str | None:
    """The role for a person of a group, or None when the person can hardly have it."""
    name, role = one.value["name"], _ROLE[letter]
    if letter == "c" and ARTICLE not in told.masked:
        return None
    if letter == "u" and story.has(name, "journalist", "police"):
        return None
    if letter == "w" and not story.has(name, "journalist", "activist"):
        return None
    if letter == "m" and _FINED.search(match.string):
        role = "defendant"
    if letter == "z" and (not story.has(name, "journalist", "activist") or story.has(name, "plaintiff")):
        return None
    if letter == "y" and story.has(name, *_FOR_OTHERS):
        return None
    if (
        letter in "nv"
        and " against " in match[0]
        and match[0].lower().startswith(("insult", "slander", "libel", "defamation"))
        and _CHARGED_WITH.search(match.string, 0, match.start())
    ):
        return "defendant"
    if letter == "n" and story.has(name, "plaintiff"):
        return None
    if letter == "q" and story.has(name, "defendant"):
        return None
    if letter == "i" and story.has(name, "journalist", "activist"):
        return None
    if one.silent or role == "plaintiff" or story.has(name, "judge"):
        # "Lawyer <P> filed": what is filed for others; a pronoun hardly means one of these.
        barred = _FOR_OTHERS if one.silent or role != "plaintiff" else _FILING
        if role in ("plaintiff", "defendant", "victim") and story.has(name, *barred):
            return None
    harm = _INFLICTED if _AGAINST.search(match[0]) else _HARMING
    if role == "defendant" and story.has(name, "journalist") and harm.search(match[0]):
        return "victim"
    if role == "defendant" and story.has(name, "plaintiff"):
        return None
    return role
