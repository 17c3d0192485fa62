"""One name for all forms of one outlet or organisation inside a document: the fullest."""

from __future__ import annotations

import re

from loaders.reader.naming import folded_name
from loaders.reader.reading import Mention, Reading

_BRACKETS = re.compile(r"[\"'»”]?(?: [\w ,]{1,40})? ?\(\"?(?P<short>[^\W\d_][\w-]{1,11})\"?\)")
_DOMAIN = re.compile(r"\.(?:kz|com|org|net|info|ru|media|press|news|tv|asia|online)\Z", re.IGNORECASE)


def one_name_each(reading: Reading) -> None:
    """Give every outlet and organisation the fullest form that the document has for it."""
    for label in ("Outlet", "Organization"):
        found = reading.labelled(label)
        fullest = _fullest(reading, found, label)
        for one in found:
            name = one.value["name"]
            if name in fullest and fullest[name] != name:
                one.value = {"name": fullest[name]}
                one.inferred = ("name",)


def _fullest(reading: Reading, found: list[Mention], label: str) -> dict[str, str]:
    names: list[str] = list(dict.fromkeys(one.value["name"] for one in found))
    result = {name: name for name in names}
    shorts = _short_forms(reading, found)
    for name in names:
        if name in shorts:
            result[name] = shorts[name]
            continue
        longer = [other for other in names if len(other) > len(name) and _is_form_of(name, other, label)]
        if longer:
            result[name] = max(longer, key=len)
        else:
            same = [other for other in names if _core(other) == _core(name)]
            result[name] = max(same, key=lambda other: (len(other), -names.index(other)))
    return {name: result.get(target, target) for name, target in result.items()}


def _short_forms(reading: Reading, found: list[Mention]) -> dict[str, str]:
    """`Full Name (FN)`: what stands in brackets after a name, when it is also used alone or is its initials."""
    shorts: dict[str, str] = {}
    for one in found:
        match = _BRACKETS.match(reading.view, one.end)
        if match and match["short"].isupper() and _initials_fit(match["short"], one.value["name"]):
            shorts[match["short"]] = one.value["name"]
    return shorts


def _initials_fit(short: str, name: str) -> bool:
    letters = [word[0].upper() for word in re.findall(r"[^\W\d_]+", name)]
    return short[0] in letters or short[-1] in letters


def _core(name: str) -> str:
    return re.sub(r"[\W_]", "", folded_name(_DOMAIN.sub("", name)))


def _is_form_of(name: str, other: str, label: str) -> bool:
    words, others = name.split(), re.split(r"[ /-]", other)
    if label == "Outlet":
        return len(words) == 1 and "." not in name and "." not in other and len(name) > 4 and name in others[1:]
    if len(words) > 1 and other.startswith((name + " of ", name + " for ", name + " on ")):
        return True
    return len(words) > 1 and other.casefold().endswith(" " + name.casefold()) and other.split()[0][0].islower()
