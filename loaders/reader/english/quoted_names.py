"""Names in quotation marks in English: of an outlet, of a body, or the title of something."""

from __future__ import annotations

import re

from loaders.reader.english.lexicon import CAP, ORG_HEADS, ORG_NOUNS, OUTLET_NOUNS, OUTLET_WORDS, RUN
from loaders.reader.english.media import AMBIGUOUS, DOMAIN, KNOWN
from loaders.reader.reading import Mention, Reading, printed
from loaders.reader.text import Quoted

_BEFORE_CUE = re.compile(r"([\w-]+)[ ,:(]*\Z")


_AFTER_CUE = re.compile(r"'?s?\)? ?([\w-]+)(?: ([\w-]+))?(?: ([\w-]+))?")


_LAW_BEFORE = re.compile(
    r"\b(?:law|laws|bill|code|articles?|entitled|headlined|titled|called|video|film|book|play|post|words?|phrase|publication|material|under the (?:title|headline)|draft law|act|decree|resolution|story|interview|report|investigation|group|chat|hashtag|headline|materials|statement)(?: on)?[ ,:]*\Z",
    re.IGNORECASE,
)


def find_quoted(reading: Reading) -> None:
    """Add the outlets and bodies whose names stand in quotation marks."""
    unsure: list[Quoted] = []
    previous: tuple[int, str] | None = None
    for quote in reading.quotes:
        start, end = quote.inner
        name = reading.view[start:end]
        if not _like_a_name(name):
            continue
        label = _label_of_quote(reading, quote)
        if label in (None, "Title") and DOMAIN.search(name) and len(name.split()) < 5:
            label = "Outlet"
        if (
            label is None
            and previous
            and re.fullmatch(r",? ?(?:and|or|,|;)? ?", reading.view[previous[0] : quote.outer[0]])
        ):
            label = previous[1]
        if label is None:
            unsure.append(quote)
            continue
        previous = (quote.outer[1], label)
        if label in ("Outlet", "Organization"):
            if label == "Outlet" and (radio := _RADIO.search(reading.view, max(0, quote.outer[0] - 8), quote.outer[0])):
                # The word is a part of the name: Radio «Inkar».
                start, end = radio.start(), quote.outer[1]
            reading.add(Mention(start, end, label, {"name": printed(reading, start, end)}))
    for quote in unsure:
        name = reading.view[slice(*quote.inner)]
        if KNOWN.fullmatch(name) and name not in AMBIGUOUS:
            reading.add(Mention(*quote.inner, "Outlet", {"name": printed(reading, *quote.inner)}, (), 0.8))
        elif _titled(name) and not _NICKNAME.search(reading.view, max(0, quote.outer[0] - 14), quote.outer[0]):
            reading.add(Mention(*quote.inner, "Outlet", {"name": printed(reading, *quote.inner)}, (), 0.65))


# "Kok Tobe Talks", a Facebook page
_APPOSED = re.compile(
    r",? ?\(?,? ?(?:an?|the|its|his|her) (?:[\w-]+ ){0,3}(?:page|channel|site|website|portal|newspaper|paper|weekly|daily|blog|podcast|magazine|outlet|news agency|broadcaster|public)\b"
)
_RADIO = re.compile(r"(?<![\w-])Radio \Z")
_NICKNAME = re.compile(
    r"(?:\bthe|known as|nick-?named?|called|alias|dubbed|\bcars?|pseudonym|operation|slogan|a|an) \Z", re.IGNORECASE
)


def _titled(name: str) -> bool:
    """Whether all words of a name of two or more have capital letters."""
    words = re.split(r"[ -]", name)
    return 1 < len(words) < 5 and all(word[:1].isupper() for word in words)


def _like_a_name(name: str) -> bool:
    words = name.split()
    if not words or len(words) > 7 or name[-1] in ".,:;?!…":
        return False
    return bool(re.match(r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ\d]", name)) or (len(words) <= 2 and "." in name)


# Names that companies give themselves.
_TRADE = re.compile(
    r"(?:energo|stroy|gaz|gas|vodokanal|invest|bank|trans|munai|munay|service|servis|holding|snab|prom|kurylys|petroleum|metall?|mining|logistic|agro|group|telecom|telekom)\Z|\b(?:LLP|JSC|Ltd|Oil|Gold|Copper|Trading|Group)\b",
    re.IGNORECASE,
)


def _label_of_quote(reading: Reading, quote: Quoted) -> str | None:
    before = reading.view[max(0, quote.outer[0] - 60) : quote.outer[0]]
    before = re.split(r"[.;!?\n]", before)[-1]
    after = reading.view[quote.outer[1] : quote.outer[1] + 40]
    after = re.split(r"[.;!?\n,]", after)[0]
    follow = _AFTER_CUE.match(after)
    following = [word.casefold() for word in follow.groups() if word] if follow else []
    nearest = _BEFORE_CUE.search(before)
    last = nearest[1].casefold().rsplit("-", 1)[-1] if nearest else ""
    if _APPOSED.match(reading.view, quote.outer[1]):
        return "Outlet"
    if re.search(r"\bpublication \Z", before) and _titled(reading.view[slice(*quote.inner)]):
        return "Outlet"
    if re.search(
        rf"(?:{ORG_HEADS}|union|foundation|fund|association|movement|centre|center|organi[sz]ation|committee|bureau|club|society|company) (?:of|for|on) (?:the )?[a-z][a-z ]{{2,40}} \Z",
        before,
    ):
        return "Organization"
    if re.search(rf"(?:{ORG_HEADS})(?: (?:for|of|on) (?:the )?(?:{RUN}| and | of )+)? \Z", before) and not re.search(
        r"News Agency \Z", before
    ):
        return "Organization"
    if re.search(r"\b(?:blogger|user|activist|artist|rapper|singer|author|administrator) \Z", before):
        # A person's pen name.
        return "Title"
    if re.search(
        r"\b(?:moderator|administrator|admin)s? of (?:the )?(?:[\w-]+ )?(?:group|community|chat|page) \Z", before
    ):
        return "Outlet"
    if _LAW_BEFORE.search(before):
        return "Title"
    if re.search(r"(?:TV|television|broadcasting|media|radio|teleradio)[ -]company \Z", before):
        return "Outlet"
    if following[:1] == ["agency"] and re.search(r"site|news|journalist|correspondent|editor|reporter|publi", before):
        return "Outlet"
    if last in OUTLET_NOUNS or last.removesuffix("s") in OUTLET_NOUNS:
        return "Outlet"
    if re.match(rf" (?:{CAP} )*(?:{ORG_HEADS}|LLC|LLP|JSC|Alliance)\b", after) and not re.match(
        " (?:News|Information) Agency", after
    ):
        return "Organization"
    if (
        _TRADE.search(reading.view[slice(*quote.inner)])
        or last in ORG_NOUNS
        or re.search(
            r"\b(?:(?:printing|pressing|print|press|trading|trade|business|shopping) house|house of culture|llp|jsc|too|ao|ltd|company|organi[sz]ation|ngo|party|movement|publishing house|airlines?|(?:private |medical )?cent(?:re|er)|PF|NGO|PA|OJSC|CJSC|public (?:fund|foundation|association|union))\W*\Z",
            before,
            re.IGNORECASE,
        )
    ):
        return "Organization"
    for index, word in enumerate(following):
        if word in ORG_NOUNS and not (word == "agency" and "news" in following):
            return "Organization"
        if word in OUTLET_NOUNS or word in (
            "tv",
            "radio",
            "journalist",
            "reporter",
            "correspondent",
            "editor",
            "cameraman",
            "editorial",
            "newsroom",
        ):
            return "Outlet"
        if index == 0 and word in ("and", "in", "of", "on", "at", "to", "for", "was", "is", "has"):
            break
    if re.search(
        r"\b(?:editor(?:-in-chief)?|journalists?|(?:photo-?)?reporters?|(?:photo-?|own )?correspondents?|photo-?journalist|columnist|stringer|operator|presenter|anchor|cameram[ae]n|host|readers|website|editorial (?:office|board|team|staff)|newsroom|photographer|owner|publisher|founder|director|(?:moderator|administrator|admin) of the (?:[\w-]+ )?(?:group|community|chat|public|page)) (?:of|for|from|at|with) (?:the )?\W*\Z|\b(?:moderator|administrator|admin)s? of (?:the )?(?:[\w-]+ )?(?:group|community|chat|public page|page) \Z",
        before,
        re.IGNORECASE,
    ):
        return "Outlet"
    if re.match(
        r"(?:Fake|False|Breaking|Bad|Good|Latest|Hot) news\Z", reading.view[slice(*quote.inner)], re.IGNORECASE
    ):
        return None
    words = set(reading.view[slice(*quote.inner)].casefold().replace("-", " ").split())
    if words & OUTLET_WORDS and len(words) <= 4:
        return "Outlet"
    if words & {
        "bank",
        "llp",
        "jsc",
        "fund",
        "foundation",
        "union",
        "centre",
        "center",
        "party",
        "group",
        "holding",
        "finance",
        "energo",
        "trading",
        "holdings",
        "drilling",
        "services",
        "invest",
        "stroy",
        "kurylys",
        "munai",
        "gas",
        "copper",
        "gold",
        "altyn",
        "metall",
        "polymetall",
        "transformator",
        "petroleum",
        "oil",
    }:
        return "Organization"
    return None
