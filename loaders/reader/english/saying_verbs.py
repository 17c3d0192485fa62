"""The verbs by which English reports let somebody speak, in all their forms."""

from __future__ import annotations

_IRREGULAR = {
    "say": "says|said|saying",
    "tell": "tells|told|telling",
    "write": "writes|wrote|written|writing",
    "think": "thinks|thinking",
    "hold": "holds|held|holding",
    "find": "finds|found|finding",
    "see": "sees|saw|seen|seeing",
    "feel": "feels|felt|feeling",
    "be": "is|are|was|were",
    "put": "puts|put",
    "speak": "speaks|spoke|speaking",
    "refer": "refers|referred|referring",
    "admit": "admits|admitted|admitting",
    "let": "lets|let",
    "swear": "swears|swore|swearing",
    "snap": "snaps|snapped|snapping",
    "quip": "quips|quipped|quipping",
    "sum": "sums|summed|summing",
}


def forms(verb: str) -> str:
    """The forms of a verb, as alternatives: `deny`: deny|denies|denied|denying."""
    if verb in _IRREGULAR:
        return f"{verb}|{_IRREGULAR[verb]}"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return f"{verb}|{verb[:-1]}ies|{verb[:-1]}ied|{verb}ing"
    stem = verb.removesuffix("e")
    plural = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s"
    return f"{verb}|{plural}|{stem}ed|{stem}ing"


# Their plain form is told of many speakers ("they say"); that of the others is mostly a noun ("report", "claim").
_PLAIN_FORM = frozenset(
    "say believe think insist consider maintain argue assert allege deny recall explain contend declare admit state complain assume suppose swear emphasise write submit".split()
)


def any_of(verbs: str) -> str:
    """Alternatives of the forms of several verbs, the longest first."""
    found = {form for verb in verbs.split() for form in forms(verb).split("|") if form != verb or verb in _PLAIN_FORM}
    return _prefixes(sorted(found))


def finite(verbs: str) -> str:
    """Alternatives of the forms that have a subject: `says|said`."""
    found = {form for verb in verbs.split() for form in forms(verb).split("|") if form != verb or verb == "put"}
    return _prefixes(sorted(form for form in found if not form.endswith("ing")))


def _prefixes(words: list[str]) -> str:
    """Alternatives that share their first letters, so that few are tried: `sa(?:id|ys)`."""
    if words == [""]:
        return ""
    heads: dict[str, list[str]] = {}
    for word in words:
        heads.setdefault(word[:1], []).append(word[1:])
    if len(heads) == 1 and "" not in heads:
        letter, rests = next(iter(heads.items()))
        return letter + _prefixes(rests)
    whole = "".join("|" + letter + _prefixes(rests) for letter, rests in sorted(heads.items()) if letter)[1:]
    return f"(?:{whole})" + ("?" if "" in heads else "")


# With "that", a colon or a quotation behind, these report what somebody says.
REPORT = any_of(
    """say state inform declare announce report note explain emphasise emphasize stress underline specify clarify recall remind add answer reply respond
    comment confirm write post believe consider think assume suppose suggest maintain insist assert argue contend promise assure warn admit acknowledge
    concede complain testify repeat reiterate object claim hope fear indicate mention remark point estimate conclude calculate reckon guess
    recount relate retort tell swear notify reveal disclose fume joke protest propose stipulate hold ascertain submit vow boast opine infer quip"""
)
# What these say may follow at once: "says he was beaten".
PLAIN = any_of(
    "say believe think consider insist claim maintain assume suppose feel fear hope swear suspect state contend"
)
EXPERTLY = any_of(
    "find see show establish conclude confirm reveal diagnose record detect determine identify discover say report see note certify reckon put register count consider"
)
_ADVERBS = """also later then further publicly repeatedly now only simply has have had himself herself themselves is are been again still always categorically firmly
    strongly openly once earlier initially previously flatly completely fully""".split()
# What may stand before a verb that reports.
ADVERBS = f"(?:{_prefixes(sorted([*_ADVERBS, 'in turn']))} )*"
