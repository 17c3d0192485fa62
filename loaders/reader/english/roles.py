"""What a report calls its people, in English: apposition, posts, labels of a form; and who "the journalist" is."""

from __future__ import annotations

import re

from loaders.reader.english.lexicon import OUTLET_NOUNS, POSTS, ROLE_OF
from loaders.reader.english.makers import makers
from loaders.reader.reading import Mention
from loaders.reader.story import SIGNS, Story, Told

_P, _O, _G = SIGNS["Person"], SIGNS["Outlet"], SIGNS["Organization"]
_NOUN = re.compile(
    r"(?<![\w-])(?:(?:ex|vice|co|former)-)?(?:(?:legal|media) advis[eo]r|legal counsel|camera operator|sound engineer|bureau chief|film-?maker|film director|documentary maker|media lawyer|rights lawyer|rights defender|trade unionist|security guard|chief (?:doctor|physician|accountant)|press officer|expert-[a-z]+|member of (?:the )?(?:senate|parliament|majilis|mazhilis|maslikhat|city council|duma|government)|public figure|human rights (?:defender|activist)|police (?:officer|chief)|political scientist|private prosecutor|press secretary|state expert|civil servant|media (?:owner|manager|expert)|video operator|photo reporter|"
    + "|".join(sorted(map(re.escape, ROLE_OF), key=len, reverse=True))
    + r")(?![\w-])",
    re.IGNORECASE,
)
_COMPOUND = {
    "camera operator": "journalist",
    "sound engineer": "journalist",
    "bureau chief": "journalist",
    "film maker": "journalist",
    "film-maker": "journalist",
    "filmmaker": "journalist",
    "film director": "journalist",
    "documentary maker": "journalist",
    "media lawyer": "lawyer",
    "rights lawyer": "lawyer",
    "legal counsel": "lawyer",
    "rights defender": "activist",
    "trade unionist": "activist",
    "security guard": "other",
    "chief doctor": "official",
    "chief physician": "official",
    "chief accountant": "other",
    "press officer": "official",
    "public figure": "activist",
    "human rights defender": "activist",
    "human rights activist": "activist",
    "police officer": "police",
    "police chief": "police",
    "political scientist": "expert",
    "private prosecutor": "plaintiff",
    "press secretary": "official",
    "state expert": "expert",
    "civil servant": "official",
    "media owner": "journalist",
    "media manager": "journalist",
    "media expert": "expert",
    "video operator": "journalist",
    "photo reporter": "journalist",
}
_VERB = re.compile(
    r"(?<![\w-])(?:was|were|is|are|has|have|had|be|been|said|says|told|filed|who|that|which|because|when|where|after|before|while|against|about|over|found|sentenced"
    r"|fined|asked|demanded|believes|did|does|will|would|can|could|may|called|calls|accused|accuses|sued|sues|under|if|as|into|received|between|by|whom|whose|want|wants|seek|seeks|jail|ask|asks|took|take|takes|brought|bring|opened|went|goes|came|come|gave|give|beat|hit|saw|sees|made|make|held|let|lost|won|sent|put)(?![\w-])|[;!?]"
)
_LEFT_MODIFIER = re.compile(
    r"(?:deputy|vice|chief|general|first|senior|former|ex|acting|head|executive|main|leading|junior|assistant|investigative)[ -]?\Z",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"(?:,| and|, and)?(?: (?:the|a|an|former|ex|its|his|her))? ?(?:[\w-]+ ){0,2}\Z")
_COMPLEMENT = re.compile(
    r"(?:^|.* )(?:of|for|against|to|with|by|from|at|about|on|over|than|between|in)(?: the| a| his| her| its)? ?\Z"
)
_LABEL = re.compile(
    r"(?P<label>authors?|compilers?|editors of this (?:issue|report)|plaintiffs?|defendants?|respondents?|victims?|injured party|accused|suspects?|offenders?|complainants?|applicants?|judges?|prosecutors?|lawyers?|attorneys?|defen[cs]e|targets?|convicted|experts?|claimants?|sentenced|detained|witness(?:es)?|journalists?|author|editor) ?(?:\([^)]*\))? ?: ",
    re.IGNORECASE,
)
_LABELS = {
    "plaintiff": "plaintiff", "defendant": "defendant", "respondent": "defendant", "victim": "victim", "injured party": "victim", "accused": "defendant",
    "suspect": "defendant", "offender": "defendant", "complainant": "plaintiff", "applicant": "plaintiff", "judge": "judge", "prosecutor": "prosecutor",
    "lawyer": "lawyer", "attorney": "lawyer", "defence": "lawyer", "defense": "lawyer", "target": "victim", "convicted": "defendant", "expert": "expert",
    "claimant": "plaintiff", "sentenced": "defendant", "detained": "defendant", "journalist": "journalist", "author": "other", "editor": "journalist",
}  # fmt: skip
_LIST_GAP = re.compile(
    r"(?:'s)?(?: ?\([^()]{1,60}\)| (?:of|from|with|for|at) (?:the )?[^,;.\ue000]{1,40}?)?(?:,| and|, and|,? as well as| &| or)? ?(?:also )?\Z"
)
_AFTER = re.compile(
    r"(?:'s)?(?:, (?:aged )?\d\d(?: years old)?(?=,))?(?:\s?\((?P<bracket>[^()]{3,80})\)|(?:,| –| -| \||\t) ?(?P<rest>[^;:]{3,140}))"
)


def _plain(word: str) -> str:
    """A role noun in small letters, without `ex-` or `vice-` unless it is listed with it."""
    low = word.casefold()
    if low.startswith("member of"):
        return "deputy"
    if low.startswith("expert-"):
        return "expert"
    if low.startswith("legal"):
        return "lawyer"
    return low if low in ROLE_OF or low in _COMPOUND else re.sub(r"^(?:ex|vice|co|former)-", "", low)


def appositions(story: Story) -> None:
    """Give the people the roles that stand beside their names."""
    for told in story.told:
        _labels(story, told)
        previous: tuple[int, list[tuple[str, bool]]] | None = None
        for place in [
            at for at in sorted(told.units) if told.units[at][0].label == "Person" and not told.units[at][0].silent
        ]:
            person = told.units[place][0].value["name"]
            low = previous[0] + 1 if previous else 0
            gap = told.masked[low:place]
            listed = previous is not None and bool(_LIST_GAP.fullmatch(gap))
            found = [one for one in previous[1] if one[1]] if listed and previous else _left(told, low, place)
            span = told.span(max(low, _noun_start(told, low, place)), place + 1)
            for role, _ in found:
                if role in ("other", "official") and _of_outlet(story, told, low, place):
                    role = "journalist"
                story.give(person, role, span)
            for role, start, end in _right(told, place):
                story.give(person, role, told.span(min(place, start), end))
            previous = (place, found)
    for told in story.told:
        _ranks(story, told)
        _sides(story, told)
        makers(story, told)
        _staff(story, told)
        _copulas(story, told)
        _credits(story, told)


_ITS_NOUN = re.compile(
    r"(?:^|[ (])(?:its|their) (?:own |former |then |chief |general |executive |deputy |founding )*(?:director|founder|co-founder|owner|author|head|chief|driver|manager|publisher|operator|creator|boss)s?,? \Z",
    re.IGNORECASE,
)


def _of_outlet(story: Story, told: Told, low: int, place: int) -> bool:
    """Whether "its director" before a name speaks of the outlet named last."""
    if not _ITS_NOUN.search(told.masked, low, place):
        return False
    start = told.places[place]
    before = [one for one in story.reading.labelled("Outlet", "Organization") if start - 420 < one.start < start]
    return bool(before) and before[-1].label == "Outlet"


def _noun_start(told: Told, low: int, place: int) -> int:
    nouns = [match.start() for match in _NOUN.finditer(told.masked, low, place)]
    return nouns[0] if nouns else place


def _left(told: Told, low: int, place: int) -> list[tuple[str, bool]]:
    """Roles named before a name: `the chief editor of <O>, <P>`; each with whether the noun is plural."""
    left = told.masked[low:place]
    nouns = list(_NOUN.finditer(left))
    found: list[tuple[str, bool]] = []
    next_start = len(left)
    for index in range(len(nouns) - 1, -1, -1):
        noun = nouns[index]
        tail = left[noun.end() : next_start]
        if not found:
            if not _tail_fits(tail) or (":" in tail and left[: noun.start()].strip(" \t*•-")):
                continue
            if re.match(r"'s? ", tail):
                break
        elif not re.fullmatch(
            r"(?:,| and|, and)?(?: (?:the|a|an|former|ex|its|his|her|of|for)?)?(?:[^,.;:]{0,60},)?(?: ?(?:and |the |a |an )?)?(?:[\w-]+ ){0,3}",
            tail,
        ) or _VERB.search(tail):
            break
        word = _plain(noun[0])
        if re.match(r"[- ]turned[- ]", tail):
            continue
        modifies = found and not tail.strip(" -") and word not in ("owner", "founder")
        if not modifies or word in ("journalist", "lawyer", "prosecutor"):
            if not found and tail == " " and _plural(word) and not _list_follows(told, place):
                # "the attacks on journalists <P>": the plural says nothing of one person.
                break
            ahead = told.masked[max(0, low + noun.start() - 60) : low + noun.start()]
            role = _role(word, ahead, _spelled(told, low + noun.end(), place))
            if role and not (found and role == "other"):
                found.append((role, _plural(word)))
        next_start = noun.start()
    return found


def _tail_fits(tail: str) -> bool:
    if re.search(
        r"(?<!the )(?<! a )(?<!an )(?<!its )(?<!his )(?<!her )(?<!ly )(?<!now )(?<!-)\b(?!united\b|detailed\b|named\b|called\b|red\b|limited\b|based\b|nicknamed\b|aged\b)[a-z]{3,}ed\b",
        tail,
    ) or re.search(r":(?! \Z)", tail):
        return False
    if _VERB.search(tail) or len(tail.split()) > 16 or _P in tail:
        return False
    return not (
        tail.strip()
        and _COMPLEMENT.fullmatch(tail.rstrip(" ") + " ")
        and tail.rstrip().split()[-1]
        in ("of", "for", "against", "to", "with", "by", "from", "about", "between", "at", "in", "on", "the")
    )


def _plural(word: str) -> bool:
    return (word.endswith("s") and word.removesuffix("s") in ROLE_OF) or word.endswith("men")


def _list_follows(told: Told, place: int) -> bool:
    return bool(re.match(rf"(?:,| and|, and| as well as) (?:[\w-]+ )?{_P}", told.masked[place + 1 : place + 24]))


def _spelled(told: Told, start: int, end: int) -> str:
    """A piece of a sentence in small letters, with the names of organisations instead of their signs."""
    piece = "".join(
        told.units[place][0].value["name"] if told.masked[place] == _G and place in told.units else told.masked[place]
        for place in range(start, min(end, len(told.masked)))
    )
    return piece.casefold()


_MEDIA = re.compile(
    rf"{_O}|\b(?:{'|'.join(sorted(OUTLET_NOUNS - {'resource', 'program', 'show', 'page', 'daily', 'station'}))}|public page|channel|editorial|film crew)\b"
)
_MEDIA_AHEAD = re.compile(
    rf"(?:{_O}|channel|project|newspaper|portal|site|agency|studio|weekly|magazine)(?:'s)? (?:[\w-]+ )?\Z",
    re.IGNORECASE,
)
_ITS = re.compile(rf"{_O}[^.;]{{0,90}}\b(?:its|their) (?:[\w-]+ )?\Z", re.IGNORECASE)
_RANKS = frozenset(["officer", "officers", "captain", "major", "colonel", "lieutenant", "inspector"])
_CIVIL_RANK = re.compile(
    r"(?:press|chief executive|executive|public relations|tax|fire|education|sanitary) \Z", re.IGNORECASE
)
_ANY_POST = POSTS | frozenset(
    [
        "administrator",
        "admin",
        "moderator",
        "creator",
        "co-creator",
        "driver",
        "accountant",
        "engineer",
        "producer",
        "deputy",
    ]
)
_NGO = re.compile(
    r"foundation|\bfund\b|\bunion|association|\bngo\b|monitoring|human rights|public (?:organi|movement)|alliance|guild|coalition"
)


def _role(word: str, ahead: str, tail: str) -> str | None:
    """The role that a noun names where it stands."""
    if word in _COMPOUND:
        return _COMPOUND[word]
    role = ROLE_OF[word]
    head = tail.split(",")[0]
    media = bool(_MEDIA.search(head) or _MEDIA_AHEAD.search(ahead) or _ITS.search(ahead))
    if word.startswith("editor"):
        return "journalist"
    if word == "counsel" and re.search(r"\b(?:state|prosecuting|government|crown) \Z", ahead, re.IGNORECASE):
        return "prosecutor"
    if word in _RANKS and re.search(r"\b(?:retired|ex|former)[ -]\Z", ahead, re.IGNORECASE):
        return None
    if word in ("chairman", "chairwoman", "chair", "chairperson") and re.search(
        r"(?:panel|board|collegium|court|\ue003)[^.;]{0,12}\Z", ahead
    ):
        return "judge"
    if word in _RANKS:
        return "official" if _CIVIL_RANK.search(ahead) else "police"
    if word in ("head", "chief", "deputy", "boss", "commander") and re.search(r"police|internal affairs", head):
        return "police"
    if word in ("moderator", "administrator", "admin") and re.search(
        r"\b(?:group|community|public page|channel|page|chat)\b", head
    ):
        return "journalist"
    if word in _ANY_POST:
        if media or (word == "author" and re.search(r"article|publication|post|video|material|blog|channel", head)):
            return "journalist" if word != "deputy" else role
        if word == "operator":
            return "journalist" if not head.strip() or "project" in head else "other"
        if word in ("host", "presenter"):
            return "journalist"
        if role == "official" and _NGO.search(head):
            return "other"
    if word in ("author", "owner", "founder", "co-founder", "publisher"):
        return "journalist" if media or word == "publisher" else "other"
    if word in ("representative", "representatives"):
        if re.match(
            r" of (?:the )?(?:[\w-]+ )?(?:ministry|akimat|department|committee|administration|police|maslikhat)", tail
        ):
            return "official"
        return (
            "lawyer"
            if re.search(r"'s? \Z", ahead)
            or re.match(r" of the (?:plaintiff|defendant|journalist|victim|editorial)", tail)
            else None
        )
    return "journalist" if word == "analyst" and "media" in ahead else role


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
_COPULA = re.compile(
    rf"{_P}(?: \([^()]{{1,40}}\))? (?:is|was|has been|had been|works as|worked as|became|is also|was also|remains|serves as) (?:also |now |then |still |not only )?(?P<rest>(?:an?|the|its|one of the|chief|head|editor)\b[^,;.:]{{2,80}})"
)


_TURNED = re.compile(rf"(?:^|[.;,] )(?P<head>[^.;,{_P}]{{3,50}}?) (?:is|was) {_P}(?=[.,;]| of|$)")


def _copulas(story: Story, told: Told) -> None:
    """`<P> is a freelance reporter`, `the podcast's host is <P>`."""
    for match in _TURNED.finditer(told.masked):
        nouns = list(_NOUN.finditer(match["head"]))
        if not nouns:
            continue
        start = match.start("head") + nouns[-1].start()
        role = _role(_plain(nouns[-1][0]), told.masked[max(0, start - 60) : start], match["head"][nouns[-1].end() :])
        for one in told.mentions("Person", *match.span()):
            if role and role != "other":
                story.give(one.value["name"], role, told.span(*match.span()))
    for match in _COPULA.finditer(told.masked):
        noun = _NOUN.search(match["rest"])
        if not noun or len(match["rest"][: noun.start()].split()) > 5 or _P in match["rest"][: noun.end()]:
            continue
        start = match.start("rest") + noun.start()
        tail = _spelled(told, start + len(noun[0]), match.end())
        role = _role(_plain(noun[0]), told.masked[max(0, start - 60) : start], tail)
        for one in told.mentions("Person", match.start(), match.start() + 1):
            if role and (role != "other" or not story.roles.get(one.value["name"])):
                story.give(one.value["name"], role, told.span(*match.span()))


def _right_of(told: Told, place: int, match: re.Match[str]) -> list[tuple[str, int, int]]:
    group = "bracket" if match["bracket"] else "rest"
    text = match[group]
    offset = match.start(group)
    if (introduced := _INTRODUCED.match(text)) and introduced.end():
        text, offset = text[introduced.end() :], offset + introduced.end()
    if group == "rest":
        text = re.split(
            r", (?=and\b|[a-z]+ed\b|was|were|has|said|who|whose|on |at |that )|\. | (?:was|were|is|has|had|said|told|believes|filed|asserts|noted|suggested|against|accused|wants|claims|will|did)\b",
            text,
        )[0]
        if not re.match(
            rf"(?:an?|the|its|his|her|who is|who was|ex-|former|then|chief|deputy|general|acting|owner|founder|[\w-]+ of|(?:{_O}|\w+) )|[a-z]",
            text,
        ):
            return []
    found: list[tuple[str, int, int]] = []
    end = 0
    for noun in _NOUN.finditer(text):
        lead = text[end : noun.start()]
        if len(lead.split()) > (4 if not found else 3) or _VERB.search(lead) or _P in lead:
            break
        if not found and re.search(r"(?:,|\bof\b|\bby\b|\bto\b|\bfor\b) ", lead):
            break
        if found and not re.search(r"(?:and|,)", lead):
            continue
        word = _plain(noun[0])
        tail = text[noun.end() :]
        if re.match(r"[- ]turned[- ]", tail):
            end = noun.end()
            continue
        following = _NOUN.match(tail.lstrip()) if tail[:1] == " " else None
        if following and word not in ("journalist", "lawyer"):
            end = noun.end()
            continue
        if word == "accused" and re.match(r" (?:the|of|\ue000)", tail):
            break
        if re.match(r"'s? ", tail):
            end = noun.end() + 2
            continue
        if re.match(r" [\ue000]", tail):
            break
        start = offset + noun.start()
        role = _role(
            word, told.masked[max(0, start - 60) : start], _spelled(told, offset + noun.end(), offset + len(text))
        )
        if role and not (found and role == "other"):
            found.append((role, offset + noun.start(), offset + noun.end()))
        end = noun.end()
    return found


def _labels(story: Story, told: Told) -> None:
    """`Plaintiff: <P>, rector of ...`: the lines of a form."""
    match = _LABEL.match(told.masked)
    if not match:
        return
    role = _LABELS.get(match["label"].casefold().removesuffix("s")) or _LABELS.get(match["label"].casefold())
    if not role:
        return
    for place in sorted(told.units):
        one = told.units[place][0]
        if one.label != "Person":
            continue
        before = told.masked[match.end() : place]
        if (
            before.count(_P) == 0
            or _LIST_GAP.fullmatch(before.split(_P)[-1])
            or re.search(r"\band (?:its |his |her )?[\w-]+ \Z", before)
        ):
            story.give(one.value["name"], role, told.span(match.start(), place + 1))


def _staff(story: Story, told: Told) -> None:
    """`<P> and <P> of <O>`, `<O>'s <P>`: those who belong to an outlet are media people."""
    for match in re.finditer(
        rf"{_P}(?:(?:,| and|, and) {_P})* (?:of|from) (?:the )?(?:(?:newspaper|portal|site|channel|TV channel|agency|weekly|magazine) )?\W?{_O}",
        told.masked,
    ):
        for one in told.mentions("Person", match.start(), match.end()):
            if not story.has(one.value["name"], "lawyer", "police", "official"):
                story.give(one.value["name"], "journalist", told.span(*match.span()))


_SIDE = re.compile(
    rf"(?:for |by )?the (?P<side>defen[cs]e|prosecution)(?:,| was| is)? ?(?:led by|represented by|conducted by|,)? ?(?:the )?{_P}|{_P},? (?:appearing |acting |speaking )?for the (?P<side2>defen[cs]e|prosecution)",
    re.IGNORECASE,
)


def _sides(story: Story, told: Told) -> None:
    """`For the prosecution, <P>`, `the defence, led by <P>`."""
    for match in _SIDE.finditer(told.masked):
        role = "prosecutor" if (match["side"] or match["side2"]).casefold() == "prosecution" else "lawyer"
        for one in told.mentions("Person", *match.span()):
            story.give(one.value["name"], role, told.span(*match.span()))


_RANK = re.compile(
    rf"(?<!\w)(?P<rank>(?:police |traffic police |Police )?(?:Capt|Lt|Sgt|Col|Maj|Cpl|Insp|Gen)\.|(?:[Pp]olice )(?:Captain|Lieutenant|Sergeant|Colonel|Major|Corporal|Inspector|General))(?: Gen\.| Col\.)?(?: \(ret\.\))? {_P}"
)


def _ranks(story: Story, told: Told) -> None:
    """`Capt. <P>`: an officer."""
    for match in _RANK.finditer(told.masked):
        for one in told.mentions("Person", *match.span()):
            ahead = told.masked[max(0, match.start() - 50) : match.end()]
            role = "official" if "Gen." in match[0] and not re.search(r"police", ahead, re.IGNORECASE) else "police"
            if "ret." not in match[0]:
                story.give(one.value["name"], role, told.span(*match.span()))


def _credits(story: Story, told: Told) -> None:
    """`Compiled by <P> and <P>`: those who made the report."""
    for match in re.finditer(
        rf"(?:put together|compiled|prepared|drafted|written|checked|collected|edited|translated) by (?:the )?(?:[\w-]+ ){{0,3}}{_P}(?:(?: \([^)]*\))?(?:,| and|, and) (?:[\w-]+ )?{_P})*",
        told.masked,
        re.IGNORECASE,
    ):
        for one in told.mentions("Person", match.start(), match.end()):
            if not story.roles.get(one.value["name"]):
                story.give(one.value["name"], "other", told.span(*match.span()))


# ------------------------------------------------------------- "the journalist", "he"

_DEFINITE = re.compile(
    r"(?<![\w-])the (?:(?:young|said|convicted|accused|affected|elderly|independent) )?(?P<noun>journalist|reporter|correspondent|blogger|editor(?:-in-chief)?|chief editor|photographer|cameraman|columnist|plaintiff|complainant|claimant|defendant"
    r"|accused|suspect|lawyer|judge|prosecutor|deputy|akim|official|police officer|policeman|officer|businessman|businesswoman|activist|civil servant|applicant|minister|driver|operator|correspondent|detainee|victim|woman|man|pensioner|rector|singer|doctor|guard|publisher)(?![\w-]|'?s? (?:of|for) [\ue000-\ue007]| [\ue000])(?! (?:of|for|from|with) )",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?<![\w-])(?P<word>he|she|him|her|his|himself|herself)(?![\w-])", re.IGNORECASE)
_MALE = re.compile(r"(?:ov|ev|in|iy|y|ii|sky|skiy|uly|ovich|evich|bek|bay)\Z")
_FEMALE = re.compile(r"(?:ova|eva|ina|aya|skaya|kyzy|ovna|evna|gul|nara|a)\Z")


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
            who = _referent(story, match, order, before, recent)
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


def _referent(story: Story, match: re.Match[str], order: list[str], before: list[str], recent: list[str]) -> str | None:
    groups = match.groupdict()
    if noun := groups.get("noun"):
        word = noun.casefold()
        role = _COMPOUND.get(word) or ROLE_OF.get(word.split()[-1]) or ("journalist" if "editor" in word else None)
        if word in ("woman", "man"):
            fits = [name for name in order if gender(name) == ("f" if word == "woman" else "m")]
        elif word == "victim":
            fits = [name for name in order if story.has(name, "victim", "journalist")]
        elif role == "other" or role is None:
            fits = [name for name in order if story.has(name, "other")]
        else:
            fits = [name for name in order if story.has(name, role)]
        return fits[0] if fits else None
    wanted = "f" if groups["word"].casefold() in ("she", "her", "herself") else "m"
    # The subject of this sentence, then of the one before it; not a judge or a lawyer when there is another.
    ranked = [*before, *recent]
    fits = [name for name in dict.fromkeys(ranked) if gender(name) in (wanted, None)]
    better = [name for name in fits if not story.has(name, "judge", "prosecutor", "lawyer", "expert")]
    return next(iter(better or fits), None)
