"""The case of a role noun, as well as its ending tells."""

from __future__ import annotations

import re

_OBLIQUE_M = re.compile(r"(?:а|я|у|ю|ом|ем|е|ого|его|ому|ему)\Z")


def role_cases(role: str) -> frozenset[str]:
    """The cases in which a man's role noun may stand, if it stands in an oblique one: `редактора` is g or a."""
    if not masculine_oblique(role):
        return frozenset()
    low = role.casefold()
    for endings, cases in ((("а", "я", "ого", "его"), "ga"), (("у", "ю"), "d"), (("ом", "ем", "ым", "им"), "i")):
        if low.endswith(endings):
            return frozenset(cases)
    return frozenset("l")


def masculine_oblique(role: str) -> bool:
    """Whether a role noun is a man's in an oblique case: `редактора`, `истцу`, but not `журналистка`."""
    low = role.casefold()
    feminine = re.search(r"(?:(?<!и)к|ниц|иц|рш)(?:а|и|е|у|ой|ею)\Z|(?:ая|яя)\Z", low)
    return bool(_OBLIQUE_M.search(low) and not low.endswith(("судья", "глава", "коллега")) and not feminine)
