"""What a report calls its people, in English: apposition, posts, labels of a form; and who "the journalist" is."""

from __future__ import annotations

import re

from loaders.reader.english.describing import LISTING, OTHERS, VERB, fronted, next_fits, tail_fits
from loaders.reader.english.labels import LIST_GAP, belonging, copulas, credits, labels, ranks, sides, staff
from loaders.reader.english.lexicon import ROLE_OF
from loaders.reader.english.makers import makers
from loaders.reader.english.posts import BODY, NOUN, OUTLET, PERSON, plain, role_named, spelled
from loaders.reader.story import Story, Told

_AFTER = re.compile(
    r"(?:'s)?(?:, (?:aged )?\d\d(?: years old)?(?=,))?(?:\s?\((?P<bracket>[^()]{3,80})\)|(?:,| –| -| \||\t) ?(?P<rest>[^;:]{3,140}))"
)


# "the cameraman <P> and his driver <P>"
_ACTING_FOR = re.compile(
    r"\b(?:representative|lawyer|defender|counsel|attorney|advocate|relative|colleague) (?:of|for) (?:the )?(?:two |three )?\Z",
    re.IGNORECASE,
)
_DRIVER = re.compile(r"\band (?:his|her|their|the) (?:[\w-]+ )?driver,? \Z")
_OTHER = re.compile(r"(?:,| and|, and) (?:several |many |some |two |three )?other (?P<noun>[a-z-]+)")
_EACH = re.compile(r", (?:both|all|all of them|each)\b")


def appositions(story: Story) -> None:
    """Give the people the roles that stand beside their names."""
    for told in story.told:
        labels(story, told)
        previous: tuple[int, list[tuple[str, bool]]] | None = None
        together: list[str] = []
        for place in [
            at for at in sorted(told.units) if told.units[at][0].label == "Person" and not told.units[at][0].silent
        ]:
            person = told.units[place][0].value["name"]
            low = previous[0] + 1 if previous else 0
            gap = told.masked[low:place]
            listed = previous is not None and bool(LIST_GAP.fullmatch(gap))
            found = [one for one in previous[1] if one[1]] if listed and previous else _left(told, low, place)
            span = told.span(max(low, _noun_start(told, low, place)), place + 1)
            for role, _ in found:
                crew = listed and previous and _DRIVER.search(gap) and "journalist" in story.roles.get(together[-1], {})
                if role in ("other", "official") and (crew or _of_outlet(story, told, low, place)):
                    role = "journalist"
                story.give(person, role, span)
            together = [*together, person] if listed else [person]
            for role, start, end in _right(told, place):
                # "<P> and <P>, both activists"
                of_all = _EACH.match(told.masked, place + 1) or _plural(told.masked[start:end].casefold())
                who = together if of_all else [person]
                for name in who:
                    story.give(name, role, told.span(min(place, start), end))
            if (others := _OTHER.match(told.masked, place + 1)) and _plural(others["noun"]):
                shared = role_named(others["noun"].removesuffix("s"), "", "")
                for name in together if shared else ():
                    story.give(name, str(shared), told.span(place, others.end()))
            previous = (place, found)
    for told in story.told:
        ranks(story, told)
        sides(story, told)
        makers(story, told)
        staff(story, told)
        copulas(story, told)
        belonging(story, told)
        credits(story, told)


_ITS_NOUN = re.compile(
    r"(?:^|[ (])(?:its|their) (?:own |former |then |chief |general |executive |deputy |founding )*(?:director|founder|co-founder|owner|author|head|chief|driver|manager|publisher|operator|creator|boss|administrator|admin|moderator|host|presenter)s?,? \Z",
    re.IGNORECASE,
)


# Of media alone.
_ONLINE = re.compile(r"(?:administrator|admin|moderator|host|presenter)s?,? \Z", re.IGNORECASE)
# "the studio of <O> was sealed: the director <P> told us".
_THE_NOUN = re.compile(r"(?:^|[ (:])the (?:director|founder|owner|head|chief|manager),? \Z", re.IGNORECASE)


def _of_outlet(story: Story, told: Told, low: int, place: int) -> bool:
    """Whether "its director" before a name speaks of the outlet named last."""
    if match := _THE_NOUN.search(told.masked, low, place):
        named = [mark for mark in told.masked[low : match.start() + 1] if mark in (OUTLET, BODY)]
        return bool(named) and named[-1] == OUTLET
    if not _ITS_NOUN.search(told.masked, low, place):
        return False
    start = told.places[place]
    before = [one for one in story.reading.labelled("Outlet", "Organization") if start - 420 < one.start < start]
    if _ONLINE.search(told.masked, low, place):
        return any(one.label == "Outlet" for one in before)
    return bool(before) and before[-1].label == "Outlet"


def _noun_start(told: Told, low: int, place: int) -> int:
    nouns = [match.start() for match in NOUN.finditer(told.masked, low, place)]
    return nouns[0] if nouns else place


def _left(told: Told, low: int, place: int) -> list[tuple[str, bool]]:
    """Roles named before a name: `the chief editor of <O>, <P>`; each with whether the noun is plural."""
    left = told.masked[low:place]
    nouns = list(NOUN.finditer(left))
    found: list[tuple[str, bool]] = []
    next_start = len(left)
    listing = False
    for index in range(len(nouns) - 1, -1, -1):
        noun = nouns[index]
        tail = left[noun.end() : next_start]
        before = left[: noun.start()]
        if "," in tail and (other := OTHERS.search(before)):
            kin = ROLE_OF.get(other[0].split()[0].casefold())
            return [(kin, False)] if kin and not found else found
        if not found:
            listing = noun[0].casefold().endswith("s") and LISTING.fullmatch(tail) is not None
            if not listing and (not tail_fits(tail) or (":" in tail and before.strip(" \t*•-"))):
                continue
            if re.match(r"'s? ", tail) or (noun[0].casefold() == "accused" and tail.startswith(" of")):
                break
        elif not next_fits(tail):
            break
        if found and "," in tail and re.search(r"\b(?:for|behalf of|against) (?:the )?\Z", before):
            # "for the respondent, advocate <P>"
            break
        if "," in tail and fronted(told.masked, low + noun.start()):
            break
        word = plain(noun[0])
        if re.match(r"[- ]turned[- ]", tail):
            continue
        if word == "accused" and re.match(r" (?:of|by)\b", left[noun.end() :]):
            break
        modifies = found and not tail.strip(" -") and word not in ("owner", "founder")
        if not modifies or word in ("journalist", "lawyer", "prosecutor"):
            if _plural(word) and _ACTING_FOR.search(before):
                # "the representative of the defendants <P>"
                continue
            if (
                not found
                and not listing
                and not re.search(r"[,:]| of | from | at ", tail)
                and _plural(word)
                and not _list_follows(told, place)
            ):
                # "the attacks on journalists <P>": the plural says nothing of one person.
                break
            ahead = spelled(told, max(0, low + noun.start() - 60), low + noun.start())
            role = role_named(word, ahead, spelled(told, low + noun.end(), place))
            if role and not (found and role == "other"):
                found.append((role, _plural(word)))
        next_start = noun.start()
    return found


def _plural(word: str) -> bool:
    return (word.endswith("s") and word.removesuffix("s") in ROLE_OF) or word.endswith("men")


def _list_follows(told: Told, place: int) -> bool:
    return bool(re.match(rf"(?:,| and|, and| as well as) (?:[\w-]+ )?{PERSON}", told.masked[place + 1 : place + 24]))


def _right(told: Told, place: int) -> list[tuple[str, int, int]]:
    """Roles named after a name: `<P>, the head of <G>`, `<P> (editor of <O>)`."""
    match = _AFTER.match(told.masked, place + 1)
    if not match:
        return []
    if match["bracket"] and told.masked[match.end() : match.end() + 1] == ",":
        return [*_right_of(told, place, match), *_right(told, match.end() - 1)]
    return _right_of(told, place, match)


# "<P>, who works as a", "<P>, also a": what comes before the noun.
_INTRODUCED = re.compile(
    r"(?:who (?:is|was|works?|worked|serves?|served|has been)(?: (?:also|now|then|still))?(?: as)? |(?:better |also |best )?known as |himself |herself |also |now |formerly |once |until recently |at (?:the|that) time |then |still |previously |aged \d+, )+",
    re.IGNORECASE,
)


# "<P>, blamed the journalist": the comma closes a description, and a verb follows.
_ACTS = re.compile(r"[a-z]+(?:ed|es) (?:the|an?|his|her|their|its|[a-z]+s of|\ue000|that|to)\b")


def _right_of(told: Told, place: int, match: re.Match[str]) -> list[tuple[str, int, int]]:
    group = "bracket" if match["bracket"] else "rest"
    text = match[group]
    if re.match(r"wh(?:om|ose|ich)\b", text):
        return []
    offset = match.start(group)
    if (introduced := _INTRODUCED.match(text)) and introduced.end():
        text, offset = text[introduced.end() :], offset + introduced.end()
    if group == "rest":
        text = re.split(
            r", (?=and\b|[a-z]+ed\b|was|were|has|said|who|whose|on |at |that )|\. | (?:was|were|is|has|had|said|told|believes|filed|asserts|noted|suggested|against|accused|wants|claims|will|did)\b",
            text,
        )[0]
        if _ACTS.match(text) or not re.match(
            rf"(?:an?|the|its|his|her|who is|who was|ex-|former|then|chief|deputy|general|acting|owner|founder|[\w-]+ of|(?:{OUTLET}|\w+) )|[a-z]",
            text,
        ):
            return []
    found: list[tuple[str, int, int]] = []
    end = 0
    for noun in NOUN.finditer(text):
        lead = text[end : noun.start()]
        if len(lead.split()) > (4 if not found else 3) or VERB.search(lead) or PERSON in lead:
            break
        if not found and re.search(r"(?:,|\bof\b|\bby\b|\bto\b|\bfor\b) ", lead):
            break
        if found and not re.search(r"(?:and|,)", lead):
            continue
        word = plain(noun[0])
        tail = text[noun.end() :]
        if re.match(r"[- ]turned[- ]", tail):
            end = noun.end()
            continue
        following = NOUN.match(tail.lstrip()) if tail[:1] == " " else None
        if following and word not in ("journalist", "lawyer"):
            end = noun.end()
            continue
        if word == "accused" and re.match(r" (?:the|of|\ue000)", tail):
            break
        if re.match(r"'s? ", tail):
            end = noun.end() + 2
            continue
        if re.match(r" (?:(?:[–:-]|is|was) )?[\ue000]", tail):
            break
        start = offset + noun.start()
        role = role_named(
            word, spelled(told, max(0, start - 60), start), spelled(told, offset + noun.end(), offset + len(text))
        )
        if role and not (found and role == "other"):
            found.append((role, offset + noun.start(), offset + noun.end()))
        end = noun.end()
    return found
