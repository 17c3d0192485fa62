"""What must stand around a verb for a rule to hold."""

from __future__ import annotations

import re

from loaders.reader.english.grammar import BODY as ORGAN
from loaders.reader.english.grammar import COURT
from loaders.reader.english.harm.rule import Found, Guard


def matches(pattern: str, before: int = 0, after: int = 80) -> Guard:
    """A guard that a pattern fits around the verb, from `before` characters before it to `after` behind it."""
    shape = re.compile(pattern, re.IGNORECASE)
    return lambda found: bool(shape.search(found.text(before, after)))


def without(pattern: str, before: int = 0, after: int = 80) -> Guard:
    """A guard that a pattern does not fit around the verb."""
    shape = re.compile(pattern, re.IGNORECASE)
    return lambda found: not shape.search(found.text(before, after))


def both(*guards: Guard) -> Guard:
    """A guard of several."""
    return lambda found: all(guard(found) for guard in guards)


NOT_LAW = without(
    r"\A\w+ (?:[^.;,]{0,40} )?(?:with|to) (?:an? |the |his |her |go to |take [^.;]{1,20} to |file )?(?:[\w\ue006$-]+ ){0,3}?(?:law ?suits?|sue|fines?|court|prosecution|criminal (?:case|liability|proceedings|charges)|claims?|appeal|charges|complain\w*|bill)\b|\bonline\b|verbally|\bD[Dd]o[Ss]|hackers|in the press|critici|internet|\baccident|\bcollision|\bcrash|\bby (?:a|an|the) (?:car|bus|truck|train|tram|lorry|taxi|motorcycle)\b|\A\w+ back\b|\A\w+ with (?:an? )?(?:\w+ )?(?:\ue006|\d)|\A\w+ [^.;,]{0,60} off (?:the|its|his|her) list|by the (?:beauty|news|fact|idea|lack|absence|number|scale)",
    0,
    60,
)
SEARCH = without(
    r"\b(?:search|police raid|seizure|investigat|warrant|exhibit|evidence|laptops?|computers?|hard (?:disk|drive)|servers?|interrogat|expert examination|flat was|KNB)",
    100,
    100,
)
OFFICERS = without(rf"\b(?:police|officers|investigators|bailiffs)\b|{ORGAN}", 70, 0)
QUOTE = r"[\x22“«]"


def owned(found: Found) -> bool:
    """Whether a thing is taken from somebody: a passive, "from him", "his phone", "snatched"."""
    if found.verb.passive or found.verb.open or "TAKEAWAY" in found.verb.classes:
        return True
    return any(
        "P" in phrase.words or any(found.parsed.low(place).endswith("'s") for place in range(phrase.first, phrase.last))
        for phrase in found.object
    ) or any(phrase.prep in ("from", "out", "of") for phrase in found.verb.after)


def not_author(found: Found) -> bool:
    """Whether a record was deleted by another than the person named: authors take their own videos down."""
    if found.verb.status == "forced":
        return not re.search(r"\barticle|\bpost\b|\bcourt\b", found.text(80, 20), re.IGNORECASE)
    if found.verb.passive or found.verb.open:
        plain = re.search(
            r"\b(?:footage|recordings?|photos?|photographs?|pictures?|shots)\b", found.text(60, 40), re.IGNORECASE
        )
        return bool(
            plain
            or re.search(
                r"\b(?:police|guards?|security|officers?|soldiers|bailiffs)\b", found.text(90, 60), re.IGNORECASE
            )
        ) and not re.search(r"\barticle|\bpost\b|\bsite", found.text(60, 20), re.IGNORECASE)
    return (
        not any(phrase.head & {"P", "PRESS", "HE", "O"} for phrase in found.verb.subject[:1])
        and bool(found.verb.subject)
        and not re.search(r"youtube|facebook|instagram|tiktok|platform|moderat", found.text(60, 0), re.IGNORECASE)
    )


def omen(found: Found) -> bool:
    """Whether a wreath, a bullet, a dead animal and the like was left."""
    piece = found.text(90, 110).lower()
    if re.search(r"monument|memorial|\b(?:at|on) (?:the |his |her )?(?:grave|tomb)\b|cemetery|in memory", piece):
        return False
    return bool(
        re.search(
            r"\b(?:wreaths?|coffin|tombstone|gravestone|noose)\b|(?:sever\w+|cut[- ]off|decapitated|pig'?s?|sheep'?s?|ram'?s?|dog'?s?|goat'?s?|horse'?s?|doll|grave)\b[^.;]{0,20}\b(?:heads?|rats?|cats?|dogs?|crows?|birds?|fish|pig)"
            r"|(?:envelopes?|letters?|parcels?|packages?|box)\b[^.;]{0,30}\b(?:bullets?|cartridges?|powder|knife)|\b(?:bullets?|cartridges?)\b[^.;]{0,40}(?:door|mail|post|envelope|desk|doorstep|windscreen|car|gate|office)|(?:knife|axe)\b[^.;]{0,30}\b(?:door|gate)",
            piece,
        )
    )


_RAZES = tuple("shell ransack loot burn torch vandal firebomb set wreck trash demolish rob smash".split())


def raze(found: Found) -> bool:
    """Whether what suffers is a thing, or an outlet that is shelled, burnt or wrecked."""
    if any("O" in phrase.head for phrase in found.object[:1]) and not any(
        phrase.head & {"THING", "GEAR", "OFFICE"} for phrase in found.object
    ):
        return found.low().startswith(_RAZES)
    if not re.search(
        r"\b(?:fine|record|law|rules?|silence|news|story|deal|contract|case|price|budget)\b",
        found.text(0, 25),
        re.IGNORECASE,
    ):
        return not (
            found.low().startswith("cut")
            and not re.search(
                r"wire|cable|tyre|tire|hose|lock|wheel|brake|line|jacket|clothes|coat|bag",
                found.text(40, 40),
                re.IGNORECASE,
            )
        )
    return False


def net(found: Found) -> bool:
    """Whether what is shut is on the net: a newspaper is closed, a site blocked."""
    if found.verb.status == "forced" and re.search(rf"{COURT}|\bcourt\b|\bjudge\b", found.text(90, 0)):
        # Ordered by a court: whether it was done is told elsewhere.
        return False
    low = found.low()
    heads = frozenset().union(*(phrase.head for phrase in found.object))
    inside = frozenset().union(*(phrase.words for phrase in found.object))
    if found.rule.object & {"ACCESS"}:
        return bool(
            frozenset().union(*(phrase.words for phrase in (*found.object, *found.verb.after, *found.verb.subject)))
            & {"SITE", "ACCOUNT", "O", "INTERNET"}
        ) and bool(
            re.search(
                r"access\b[^.;]{0,12}\b(?:to|of) (?:the |its |his |her |all )?[^.;]{0,60}(?:site|portal|page|channel|account|\ue001|internet|network|resource|server|messenger|telegram|domain)",
                found.text(110, 90),
                re.IGNORECASE,
            )
        )
    if re.search(rf"{COURT}|(?<!without )(?<!without a )\bcourt\b", found.text(0, 50)) or re.search(
        r"\bbank|settlement account|\bfroze|\bfreez|\barrest", found.text(60, 40), re.IGNORECASE
    ):
        return False
    if low.startswith(("clos", "shut", "cut", "limit", "slow", "turn", "switch", "throttl")):
        return bool(inside & {"SITE", "INTERNET"}) or (
            "O" in heads
            and bool(
                re.search(r"\.(?:kz|kg|uz|com|org|net|tj|info)\b|provider|site|internet|online", found.text(60, 60))
            )
        )
    return not (found.object[:1] and found.object[0].head & {"P", "PRESS"}) and not re.search(
        r"\b(?:way|path|road|exit|entrance|lens|camera|street|view)\b", found.text(0, 25)
    )


def takedown(found: Found) -> bool:
    """Whether a page is removed by another than its owner."""
    heads = frozenset().union(*(phrase.head for phrase in found.object))
    if (
        found.rule.kind != "blocking"
        or not heads & {"ACCOUNT", "SITE"}
        or re.search(
            rf"{COURT}|\bcourt\b|\bbank|broadcast|\bfroze|\bfreez|\btax|bailiff|\bdebt|million", found.text(40, 90)
        )
    ):
        return False
    return found.verb.passive or not any(phrase.head & {"P", "PRESS", "HE"} for phrase in found.verb.subject[:1])


def hacked(found: Found) -> bool:
    """Whether what is broken into is an account or a site."""
    heads = frozenset().union(*(phrase.head for phrase in found.object))
    low = found.low()
    if "ACCOUNT" in heads or "SITE" in heads:
        return not (low.startswith(("stole", "steal")) and "SITE" in heads) or found.verb.passive
    return low.startswith(("hack", "hijack", "breach", "deface", "phish"))


def fake(found: Found) -> bool:
    """Whether what is made is a page in the name of another."""
    piece = found.text(70, 130)
    if re.search(
        r"\b(?:fake|false|bogus|counterfeit|cloned?|duplicate|double|twin|impostor|look-?alike|spoof(?:ed)?|dummy|copycat|forged) (?:\w+ ){0,2}?(?:accounts?|pages?|profiles?|channels?|(?:web)?sites?|groups?|handles?|domains?|newsletters?)\b",
        piece,
        re.IGNORECASE,
    ):
        return True
    if re.search(
        r"\b(?:fake|false|bogus|forged|clone|copy|copies|double|twin|duplicate|imitation|mirror)\b(?! (?:screenshots?|photos?|audio|videos?|correspondence|recordings?|news))[^.;]{0,12} of (?:the |its |his |her )?[^.;]{0,40}(?:\ue001|\ue000|site|page|channel|account|newspaper|portal|blogger|journalist)",
        piece,
        re.IGNORECASE,
    ):
        return True
    return bool(
        re.search(
            r"(?:accounts?|pages?|profiles?|channels?|sites?|group)\b[^.;]{0,40}(?:\b(?:in|under|with|using|from|by) (?:\ue000|the|\ue001|a|its|their)'?s? ?(?:same |similar )?(?:name|photo\w*|logo|picture|design|brand|title)\b)",
            piece,
            re.IGNORECASE,
        )
        and found.verb.classes[0] == "MAKE"
        and not re.search(r"registered (?:in|with) (?:the )?(?:ministry|name of)", piece)
    )


def after_quote(found: Found) -> bool:
    """Whether a quotation follows what is called, or the names that it is called by."""
    if re.match(r"\w+ (?:off|for|on|in|back|up)\b", found.text(0, 20)):
        return False
    last = found.object[0].last if found.object and not found.verb.passive else found.verb.end
    for phrase in () if found.verb.passive else found.verb.after:
        # "called the correspondent of the newspaper P "a hen""
        if phrase.first <= last + 3 and phrase.head & {"P", "O", "OUTLET"} and phrase.prep in ("", "of", "from"):
            last = phrase.last
    place = found.parsed.tokens[max(last, found.verb.end)].end
    own = r"(?<![\ue000-\ue00f])[\x22“«](?![\ue000-\ue00f])"  # not around a name
    return bool(re.match(rf"[^.;]{{0,24}}?{own}", found.parsed.told.masked[place : place + 30])) or bool(
        re.search(own, found.text(0, 30)) and found.verb.passive
    )


def kompromat(found: Found) -> bool:
    """Whether what is spread is meant to discredit."""
    if re.search(r"[\x22“«](?:investigation|film|documentary|expos\w+)[\x22”»]", found.text(0, 60), re.IGNORECASE):
        return True
    return any("KOMPROMAT" in phrase.words for phrase in (*found.object, *found.verb.after[:3], *found.verb.subject))


def private(found: Found) -> bool:
    """Whether what is spread is where somebody lives or whose passport it is."""
    piece = found.text(70, 70)
    return bool(
        re.search(
            r"\b(?:home|residential|exact) address|passport|(?:personal|private|phone|telephone) (?:data|details|numbers?|information|correspondence)|medical records",
            piece,
            re.IGNORECASE,
        )
    ) and not re.search(r"court|operator|leak of", piece)


def long_held(found: Found) -> bool:
    """Whether somebody is held for some time, or by the police."""
    return bool(
        re.search(
            r"\b(?:for (?:\w+ ){1,3}?(?:hours?|minutes|days?)|overnight|until|(?:in|at) (?:the |a |an )?(?:[\w\ue007\ue002-]+ ){0,4}?(?:police|station|department|cell|custody|guardroom|van|bus|precinct|isolator|facility|patrol car))",
            found.text(0, 70),
            re.IGNORECASE,
        )
    )


TRAFFIC = matches(r"\b(?:requests|traffic|queries|hits|bots?|botnet|ddos|denial[- ]of[- ]service)\b", 90, 90)
# "was attacked right after the article: the server received a million requests"
REQUESTS = matches(r"\b(?:requests|traffic|queries|bots?|botnet|ddos|denial[- ]of[- ]service)\b", 90, 170)
NO_COURT = without(rf"{COURT}|\bcourts?\b|\bjudge\b|\bsuspects?\b|\bremand|punishment cell|colony|pre-trial", 90, 60)
# Detained on a charge: a step of a case, and told as one.
UNCHARGED = without(
    r"\A\w+ (?:\w+ ){0,4}?(?:on (?:\w+ )?(?:charges?|suspicion|accusations?)|on a (?:\w+ )?charge|under (?:an? |the )?(?:criminal |\ue004|article)|in connection with (?:the|a) (?:criminal )?case|as a suspect)\b",
    0,
    70,
)
WEATHER = without(
    r"\b(?:storm|wind|hurricane|hail|rain|floods?|earthquake|lightning|hooligan wind|short circuit|faulty)\b", 50, 70
)


def told_to_go(found: Found) -> bool:
    """Whether somebody of the press is sent out of where something takes place."""
    before = [phrase for phrase in found.parsed.phrases if phrase.last < found.verb.place]
    return any(phrase.head & {"P", "PRESS"} for phrase in before) and not re.search(
        r"\A\w+ (?:the |his |her |\ue000 )?(?:country|city|town|job|post|work|party|newspaper|profession|name|phone|number|documents|comments?|bags?|things)",
        found.text(0, 30),
    )


def another(found: Found) -> bool:
    """Whether a limb is broken by somebody else: "fell and broke his leg" is an accident."""
    if not re.search(r"\b(?:fell|fall|slip|tripp|stumbl|accident|crash|collision|ski)", found.text(90, 70)):
        return True
    own = bool(found.object) and found.parsed.low(found.object[0].first) in ("his", "her", "their", "\ue000")
    return not (own and any(phrase.head & {"P", "PRESS", "HE"} for phrase in found.verb.subject[:1]))


def by_strangers(found: Found) -> bool:
    """Whether those who take somebody away are no police: it is an abduction, no detention."""
    start = found.parsed.tokens[found.verb.place].start
    piece = found.parsed.told.masked[max(0, start - 70) : start]
    strange = r"\b(?:strangers?|unknown|unidentified|masks?|masked|youths|robbers|bandits)\b"
    return not found.verb.passive and bool(re.search(strange, piece, re.IGNORECASE))


def of_press(found: Found) -> bool:
    """Whether a sentence names somebody of the press, or an outlet, besides who acts."""
    agents = {phrase.first for phrase in found.subject}
    return any(
        phrase.words & {"P", "PRESS", "O", "OUTLET"} and phrase.first not in agents for phrase in found.parsed.phrases
    )


def thrown_in(found: Found) -> bool:
    """Whether a sentence names a place of the press into which something was thrown: "in the house of the editor a bottle was thrown"."""
    places = [
        phrase
        for phrase in found.parsed.phrases
        if phrase.last < found.verb.place and phrase.head & {"THING", "HOME", "OFFICE"}
    ]
    return found.verb.passive and bool(places)
