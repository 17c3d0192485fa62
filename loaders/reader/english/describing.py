"""Where the description that stands before a name begins: `the chief editor of <O> <P>`."""

from __future__ import annotations

import re

from loaders.reader.english.posts import NOUN, PERSON

VERB = re.compile(
    r"(?<![\w-])(?:was|were|is|are|has|have|had|be|been|said|says|told|filed|who|that|which|because|when|where|after|before|while|against|about|over|found|sentenced"
    r"|fined|asked|demanded|believes|did|does|will|would|can|could|may|called|calls|accused|accuses|sued|sues|under|if|as|into|received|between|by|whom|whose|want|wants|seek|seeks|jail|ask|asks|took|take|takes|brought|bring|opened|went|goes|came|come|gave|give|beat|hit|saw|sees|made|make|held|let|lost|won|sent|put)(?![\w-])|[;!?]"
)
_COMPLEMENT = re.compile(
    r"(?:^|.* )(?:of|for|against|to|with|by|from|at|about|on|over|than|between|in)(?: the| a| his| her| its)? ?\Z"
)
_ALIAS = re.compile(r",? (?:also |better )?(?:known|writing|appearing|blogging) (?:as|under the name(?: of)?) ")
_PARTICIPLE = re.compile(
    r"(?<!the )(?<! a )(?<!an )(?<!its )(?<!his )(?<!her )(?<!ly )(?<!now )(?<!-)\b(?!united\b|detailed\b|named\b|called\b|red\b|limited\b|based\b|nicknamed\b|aged\b)[a-z]{3,}ed\b"
)
_DANGLING = frozenset("of for against to with by from about between at in on the".split())
# Between two nouns of one description: "the editor and founder of <O>, blogger <P>".
_AGAIN = re.compile(
    r"(?:,| and|, and)?(?: (?:the|a|an|former|ex|its|his|her|of|for)?)?(?:[^,.;:]{0,60},)?(?: ?(?:and |the |a |an )?)?(?:[\w-]+ ){0,3}"
)
_OPENING = re.compile(
    r"(?:(?:the|an?|its|his|her|their|our|this|another|two|three|one) (?:(?!(?:of|for|to|and|or|with|by|from|at|in|on|against|about|over|the|an?|its|his|her|their)\b)[\w'\ue001\ue002\ue007-]+ ){0,4}|\b(?:Mr|Mrs|Ms|Dr|Prof)\.? )\Z",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof)\.? |\b(?:the|an?|one|certain) (?:certain )?|\b(?:(?:the|an?) )?(?:former )?(?:member|employee|representative|one) (?:of|from) (?:the )?[\x22«]?[\ue001\ue002][\x22»]?,? )\Z",
    re.IGNORECASE,
)
# What stands before a noun that is not who is named behind a comma: "the mother of the journalist, <P>".
OTHERS = re.compile(
    r"\b(?:mother|father|wife|husband|widow|son|daughter|brother|sister|parents|relatives?|colleague|friend|lawyer|defender|attorney|counsel|client) of (?:the |an? )?(?:[\w-]+ )?\Z|\bwho (?:had |has )?(?:\w+ed|beat|hit|struck|shot|kicked|threw|broke) (?:the |an? )?(?:[\w-]+ )?\Z",
    re.IGNORECASE,
)
# Between people of one kind and their names: "three bloggers were fined: <P>, <P> and <P>".
LISTING = re.compile(r"(?: (?:were|was|have been|had been|are)(?: not)? \w+(?:ed|en|ne|et|ut)\b[^:;.\ue000]{0,60})?: ")
_FRONTED = re.compile(r"\W*(?:[A-Z][a-z]+(?:ed|en)|Found|Hit|Struck|Shot|Put|Sent|Held|Sworn|Taken) [^,;\ue000]*\Z")
# "judge <P> convicts <P>": a verb that looks like a noun in the plural.
_VERBAL = re.compile(r"[\ue000\ue003] \Z")


def tail_fits(tail: str) -> bool:
    """Whether what stands between a noun and a name leaves the noun a description of who is named."""
    if re.search(r"\bv(?:s|ersus)?\.? ", tail) or tail.count(")") > tail.count("("):
        return False
    if _ALIAS.fullmatch(tail):
        return True
    if _PARTICIPLE.search(tail) or re.search(r":(?! \Z)", tail):
        return False
    if VERB.search(tail) or len(tail.split()) > 16 or PERSON in tail:
        return False
    return not (
        tail.strip() and _COMPLEMENT.fullmatch(tail.rstrip(" ") + " ") and tail.rstrip().split()[-1] in _DANGLING
    )


def next_fits(tail: str) -> bool:
    """Whether what stands between two nouns leaves both in one description."""
    return bool(_AGAIN.fullmatch(tail)) and not VERB.search(tail) and not _PARTICIPLE.search(tail)


def fronted(masked: str, place: int) -> bool:
    """Whether a noun stands in what a sentence begins with: "Accused by the akim of lying, the editor <P>"."""
    return bool(_FRONTED.match(masked, 0, place))


def description_start(masked: str, low: int, place: int) -> int:
    """Where the description before a name begins; the place of the name when there is none."""
    left = masked[low:place]
    start = end = len(left)
    for noun in reversed(list(NOUN.finditer(left))):
        tail = left[noun.end() : end]
        if not (tail_fits(tail) if start == len(left) else next_fits(tail)):
            break
        if "," in tail and (OTHERS.search(left, 0, noun.start()) or fronted(masked, low + noun.start())):
            break
        if ":" in tail and left[: noun.start()].strip(" \t*•-"):
            break
        if noun[0].casefold() in ("accused", "suspected") and tail.startswith(" of"):
            break
        if tail.startswith("'s ") or (noun[0].endswith("s") and _VERBAL.search(left, 0, noun.start())):
            break
        start = end = noun.start()
    if start == len(left):
        found = _TITLE.search(left)
        return low + (found.start() if found else start)
    opening = _OPENING.search(left, 0, start)
    # "the convicted reporter", but not "the court convicted reporter".
    if opening and not VERB.search(opening[0]) and not any(word.endswith("ed") for word in opening[0].split()[2:]):
        start = opening.start()
    return low + start
