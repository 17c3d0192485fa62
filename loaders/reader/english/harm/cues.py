"""Attacks told by a set phrase rather than by one verb: what is said in somebody's name, requests left unanswered, a note."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from loaders.reader.english.harm.phrases import MORE, UNDERGOES, UNDERGONE, WHOM
from loaders.reader.english.harm.shapes import SHAPES
from loaders.reader.sifting import Sieve, Sifted
from loaders.reader.story import SIGNS, Told, pattern

_FAKE = r"(?:fake|false|bogus|counterfeit|cloned?|duplicate|double|twin|impostor|look-?alike|spoof(?:ed)?|copycat|forged|fraudulent)"
_PAGE = r"(?:accounts?|pages?|profiles?|channels?|(?:web)?sites?|groups?|handles?|domains?|newsletters?)"
_QUOTE = r"[\x22“«]"
_ASKED = r"(?:requests?|inquir(?:y|ies)|enquir(?:y|ies)|letters?|quer(?:y|ies)|questions?|appeals? for information)"

# Kind and shape; a group `v` is whom it befell.
_PHRASES: tuple[tuple[str, str], ...] = (
    ("fake_account", rf"(?:messages?|mailings?|letters?|posts?|news|advert\w*|calls|e-?mails?|information|calls for \w+|appeals?)\b(?:(?!lawyer|court|claim)[^.;]){{0,120}}?\b(?:on behalf|in the name) of (?P<v>{WHOM})|(?:on behalf|in the name) of (?P<v2>{WHOM})[^.;]{{0,60}}(?:fake|false|forged|fraud\w*|provocative) (?:\w+ )?(?:messages?|letters?|news|mailings?|posts?|calls)"),
    ("fake_account", rf"\b{_FAKE} (?:[\w-]+ ){{0,2}}?{_PAGE}[^.;]{{0,30}}? (?:of|in the name of|under the name of|on behalf of|for|by the name of) (?P<v>{WHOM})|(?<!from a )(?<!the ){_FAKE} (?:[\w-]+ ){{0,2}}?{_PAGE}[^.;]{{0,60}}\b(?:appeared|was created|were created|was registered|was found|surfaced|in (?:<P>|his|her|its|their)(?:'s)? name|under (?:his|her|<P>)(?:'s)? name)"),
    ("fake_account", r"\b(?:clones?|doubles?|twins?|duplicates?|imitations?|fake copy|fake copies|copy|counterfeits?) of (?P<v>(?:the )?(?:[\w-]+ ){0,2}?(?:(?:web)?sites?|page|channel|account|portal|profile) (?:of (?:the )?(?:[\w-]+ ){0,3})?(?:<PP>|<O>)|(?:the )?(?:[\w-]+ ){0,2}?<O>|(?:the|its|our|his|her) (?:newsroom|channel|site|page)|(?:the )?(?:blogger|journalist|editor)? ?<P>)"),
    ("fake_account", rf"\bcop(?:y|ies|ied|ying) (?:the )?(?P<v><P>(?:'s)?|<O>(?:'s)?|(?:logo|name|design)[^.;]{{0,30}}?(?:<O>|<P>)) ?(?:account|page|profile|channel|site|name|logo|design)?|\b(?:posing as|pretending to be|purporting to (?:be|belong to|come from)|passing (?:himself|herself|themselves|<P>) off as|impersonating|mimic(?:s|ked|king)) (?P<v2>{WHOM})"),
    ("fake_account", r"\b(?:accounts?|pages?|profiles?|channels?|sites?)\b[^.;]{0,30}\b(?:under|in|with|using) (?:the )?(?P<v>(?:name|brand|names|logo|photograph)[^.;]{0,40}? of (?:the )?(?:[\w-]+ ){0,3}?(?:<PP>|<O>))"),
    ("denial_of_access", rf"\b{_ASKED}\b[^.;]{{0,110}}?\b(?:without (?:an? |any )?(?:answer|reply|response|attention)|unanswered|(?:was|were|is|are) ignored|not answered|no (?:answer|reply|response))"),
    ("denial_of_access", r"\b(?:received|got|given|gave|sent|had|is|was) no (?:answer|reply|response)\b|\b(?:no|without an?|without any|not received (?:an?|any)|not receive (?:an?|any)|not given (?:an?|any)|never (?:got|received) (?:an?|any)) (?:answer|reply|response) (?:to|from|was|has|followed)\b[^.;]{0,60}|refus(?:al|ed) (?:of|to) (?:the )?information to (?P<v>[^.;]{0,40}?(?:<P>|<O>))"),
    ("denial_of_access", r"accreditation (?:of|for) (?P<v>[^.;]{0,60}?(?:<PP>|<O>))[^.;]{0,20} (?:was|were|has been|have been|is) (?:not (?:extended|renewed|granted|issued)|refused|denied|withdrawn|revoked|cancelled|annulled|suspended)"),
    ("threat", rf"\b(?:an?|the|with|anonymous|his|her) (?:note|inscription):? ?\(?{_QUOTE}|\b(?:note|inscription|graffiti|message|letter|sms|text|envelope)s?\b(?: (?:reading|saying|that read|with the (?:words?|text|inscription)|which read|containing the words|that said)[:,]?|:) ?\(?{_QUOTE}|\bpainted with the words? {_QUOTE}"),
    ("threat", r"[\x22”»],? (?:an? |the )?(?:\w+ )?(?:caller|stranger|anonymous\w*|unknown (?:man|person|caller)|sender|voice)[^.;]{0,20} (?:told|warned|said|wrote)"),
    ("threat", rf"\bpromis(?:ed|es|ing) (?P<v>(?:[\w-]+ ){{0,3}}?<P>) (?:{_QUOTE}|problems|trouble|reprisals?|violence)|(?:was|is|are|were) promised (?:{_QUOTE}|violence|reprisals?|arson|death|a beating)"),
    ("threat", r"\b(?:wrote|writes?|told|warned|informed|said|let [^.;]{0,30} know)\b[^.;]{0,80}?\bthat [^.;]{0,40}?(?:<P>|<O>|\b(?:he|she|they|you|it|journalists?|editors?|reporters?|newsroom|office|house|car|famil(?:y|ies)|children|son|daughter|crew)\b)[^.;]{0,20}?\b(?:would|will) (?:be )?(?:\w+ )?(?:kill(?:ed)?|burn(?:ed|t)?|beat(?:en)?|shot|buried|bury|regret|die|crawl|drowned|found (?:dead|in)|dealt with|punished|slaughtered)"),
    ("threat", rf"\bbrandish(?:ed|es|ing) (?:a |an )?(?:\w+ )?(?:knife|gun|pistol|rifle|axe|bat|stick|hammer)|\bunder (?:the )?threat of (?:\w+ )?(?:violence|reprisals?|death|beating)|(?:violence|reprisals?) (?:is|are|was|were) promised|call(?:s|ed|ing)? [^.;]{{0,40}}\bfor (?P<v>{WHOM}) to be (?:stoned|killed|shot|beaten|hanged|punished)"),
    ("threat", r"\b(?:shots? (?:was |were )?fired|fired|shot) (?:\w+ )?(?:into the air|over (?:the|their|his|her) heads?)[^.;]{0,50}"),
    ("insult", rf"\b(?:insulting|offensive|abusive|obscene) (?:messages?|comments?|posts?|letters?|remarks?) (?:to|about|against|at|on) (?P<v>{WHOM})"),
    ("property", r"\b(?:car|house|flat|apartment|door|garage|vehicle|office|kiosk)\b[^.;]{0,24} (?:in flames|on fire|ablaze)\b"),
    ("insult", rf"\b(?:obscene|foul|abusive|offensive|unprintable|indecent|rude|vulgar|swear|sexist) (?:language|words?|remarks?|expressions?|terms|gestures?|abuse)\b[^.;]{{0,50}}?(?:towards?|against|at|about|to|of|with) (?P<v>{WHOM})"),
    ("insult", rf"\b(?P<v><PP>|journalists?|reporters?|the (?:crew|editors?|journalists?))[^.;\ue000]{{0,50}}? (?:was|were|been|is) (?:\w+ly )?(?:called|named|branded|dubbed|labelled) (?:an? |the )?{_QUOTE}"),
    ("ddos", r"(?:flood|flow|wave|torrent|avalanche|surge|barrage|storm|millions?|thousands) of (?:[\w-]+ ){0,3}?(?:requests|traffic|queries|hits)\b|(?:junk|fake|bogus|parasitic|artificial(?:ly generated)?|automated|malicious|bot) (?:\w+ )?(?:requests|traffic|hits|queries)|requests (?:per|a) second|network of bots"),
    ("hacking", r"(?:messages?|sms|letters?|e-?mails?) with (?:an? )?(?:phishing |malicious )?links?\b|phishing (?:link|page|letter|e-?mail|message|attack)s?|(?:lost|regained|got back|restored) (?:access|control) (?:to|of|over) (?:his|her|its|their|the|<P>)(?:'s)? [^.;]{0,24}(?:account|page|channel|profile)"),
    ("blocking", r"(?:<O>|site|portal|page|channel|resource)[^.;]{0,30}? (?:was|is|were|has been|remained) (?:\w+ )?out of (?:reach|access)|(?:added|entered|included)[^.;]{0,60}(?:register|list) of (?:\w+ )?(?:prohibited|banned|forbidden|blocked)|pull(?:ed|s) the plug on"),
    ("blocking", r"(?:<O>|\b(?:site|portal|page|channel|website))[^.;]{0,60}\b(?:only (?:through|via|with|by) (?:an? )?(?:VPN|prox(?:y|ies)|mirrors?|anonymi[sz]ers?)|without (?:an? )?(?:VPN|proxy))\b|\blist of (?:unlawful|illegal) (?:sites|resources)|\bsees? a stub\b|\bstub (?:page )?(?:of|from) the provider"),
    ("fake_account", rf"\b(?:impostors?|impersonators?|fraudsters?|scammers?)\b[^.;]{{0,30}}\b(?:using|under|in) the name of (?P<v>{WHOM})|\b(?:letters?|messages?|e-?mails?|calls?) (?:allegedly|supposedly|purportedly|ostensibly) (?:from|by|written by) (?P<v2>{WHOM})"),
    ("denial_of_access", rf"\b(?:struck|crossed|removed|deleted|dropped|excluded|taken|left) (?P<v>{WHOM})?[^.;]{{0,40}}\b(?:off|from) (?:the|its|his|her) (?:[\w-]+ ){{0,3}}?(?:list|pool|chat|mailing|group)\b|\b(?:gave|given|gives|provided|received|got) (?P<v2>{WHOM}) no (?:information|data|answers?|documents|figures)|\brequests?\b[^.;]{{0,40}} with (?:an? )?(?:refusal|formal reply|reply without substance)"),
    ("physical", rf"(?:^|[.;,] ?)On (?P<v>{WHOM})[^.;]{{0,60}}? (?:attacked|fell)\b"),
    ("denial_of_access", rf"\brefus(?:ed|es)\b (?:to (?P<v>{WHOM}) )?in (?:the )?(?:granting|giving|provision|providing|interview|information|accreditation|access|issu\w+|delivery)|\b(?:prohibited|forbade|forbidden|banned)\b[^.;]{{0,60}} to (?:be present|attend|enter)"),
    ("threat", r"\b(?:declar|report|complain|stat|wrote|write|inform|told|spoke)\w* (?:about|of) (?:the )?(?:\w+ )?threats\b"),
    ("fake_account", rf"\bfrom the name of (?P<v>{WHOM})"),
    ("blocking", r"\b(?:nobody|no one|none) [^.;]{0,30}(?:able to|could|can) (?:open|access|enter|load|reach) (?:it|the (?:site|portal|page))\b"),
    ("denial_of_access", r"\b(?:told|repl\w+|answer\w*|refus\w+)\b[^.;]{0,90}[\x22“«]?(?:for official use|commercial secrets?|state secrets?|official secrets?|classified|tax secret)"),
    ("denial_of_access", rf"\brefusal of [^.;]{{0,60}}? to (?:name|give|provide|supply|disclose|release|answer|let|admit|accredit)\b[^.;]{{0,60}}(?P<v>{WHOM})"),
    ("threat", r"\b(?:photos?|photographs?|snapshots?|pictures?) of (?:his|her|their|<P>)(?:'s)? (?:own )?(?:daughters?|sons?|child(?:ren)?|wife|husband|house|(?:front )?door|family|home|grave)\b"),
    ("smear", rf"\bdeep-?fakes?\b[^.;]{{0,60}}?(?P<v><P>)|\bin which (?P<v2>{WHOM}) (?:is|was|are|were) (?:represented|portrayed|shown|depicted|presented|called) (?:as )?(?:an? )"),
    ("surveillance", r"\b(?:surveillance|shadowing|tapping|wiretapping)\b[^.;]{0,40} (?:is|was|has been|had been) (?:conducted|carried out|established|organi[sz]ed|discovered|set up)"),
    ("surveillance", r"\bunder (?:\w+ )?(?:surveillance|observation|tail)\b|\bkept watch (?:on|over|outside|at)\b|(?:quadcopter|drone)[^.;]{0,30} (?:hovered|hung|circled)|(?:phone|telephone|call) records of"),
    ("smear", rf"\b(?:smear|discrediting|slander|defamatory|slanderous|black[- ]PR|hate|hatchet|harassment|bullying) (?:campaigns?|films?|videos?|articles?|pieces?|posts?|materials?|attacks?)? (?:(?!case|suit|claim|charge)\w+ )?(?:against|about|on|of) (?P<v>{WHOM})|(?:messages?|posts|videos?|materials?|articles?|publications?|mailings?|films?|comments|clips|leaflets?) (?:discrediting|defaming|slandering|smearing|denigrating|compromising) (?P<v2>{WHOM})|(?:calling|called|portray\w*|accus\w*|declar\w*|brand\w*) (?P<v3>{WHOM}) (?:of being |as )?(?:an? )?(?:agents? of|foreign agents?|traitors?|enem(?:y|ies) of|spy|spies|paid (?:by|from))"),
    ("smear", rf"\b(?:leaflets?|banners?|posters?|billboards?|stickers?) (?:with|calling|about|against|depicting|in which)\b[^.;]{{0,60}}?(?P<v>{WHOM})|\bto (?:discredit|blacken|smear|compromise|denigrate) (?:the (?:\w+ )?(?:name|reputation) of )?(?P<v2>{WHOM})|\b(?:fabricated|falsified|doctored|edited|faked|forged|montaged) (?:\w+ )?(?:audio|video|correspondence|photos?|screenshots?|recordings?)\b[^.;]{{0,60}}?(?P<v3><PP>)|\baccus(?:ed|es|ing) (?P<v4>{WHOM}) of (?:working for|serving|being (?:an? )?(?:agent|paid|foreign)|spreading lies|treason|betray\w*)"),
    ("smear", r"\bpornograph\w+ [^.;]{0,40}(?:of|with) (?P<v><P>)|(?:face|photos?|head|image) of (?:the )?(?:[\w-]+ ){0,3}?(?P<v2><P>)[^.;]{0,30}\b(?:mounted|pasted|superimposed|edited|inserted)"),
    ("property", r"\b(?:filled|sealed|covered|poured|smeared)[^.;]{0,30}(?:mounting foam|\bfoam|superglue|cement)"),
    ("surveillance", r"\bspyware (?:had |has |was |were )?(?:targeted|infected|found|detected)|\bkept watch [^.;]{0,30}\bon\b|\b(?:covert|secret|outdoor) (?:observation|surveillance) (?:over|of)"),
    ("other", r"(?:channel|site|page|account|portal|(?P<v><O>))\W{0,2}(?:has been|have been|is|was|came) under attack"),
    ("other", r"print-?runs?[^.;]{0,60}(?:was |were )(?:bought up|seized|confiscated|destroyed|withdrawn)|copies of (?P<v>(?:the )?(?:newspaper )?<O>)[^.;]{0,20}(?:was |were )(?:bought up|seized|confiscated|destroyed|withdrawn)"),
)  # fmt: skip
_UNREAL = re.compile(
    r"\b(?:will|would|may|might|could|should|must|if|unless|not|never|no|den(?:y|ies|ied)|refut\w+|against|how to|any|fight\w*|prevent\w*|number of|cases? of|\d{1,3})\b[^.;,]{0,24}\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Cue:
    """A set phrase: its kind, its place in the masked text, and the places that name whom it befell."""

    kind: str
    start: int
    end: int
    spans: tuple[tuple[int, int], ...]


_NAMES = frozenset((SIGNS["Person"], SIGNS["Outlet"]))
# What is told in court was told before, or is a claim.
_ELSEWHERE = frozenset(("denial_of_access", "smear", "insult"))
_IN_COURT = re.compile(r"\bplaintiff|\bclaims?\b|\bcourt\b|\ue003|\blawsuit", re.IGNORECASE)


@lru_cache(maxsize=1)
def _compiled() -> tuple[tuple[str, Sifted, bool], ...]:
    """Each shape with its kind, and whether who suffers is named before it."""
    found = []
    for shapes, undergone in (((*_PHRASES, *MORE, *SHAPES), False), (UNDERGONE, True)):
        for kind, shape in shapes:
            # A name of a group may stand only once in a pattern.
            parts = re.split(r"\(\?P<v\d?>", shape)
            single = parts[0] + "".join(f"(?P<v{number}>{part}" for number, part in enumerate(parts[1:]))
            # Who is named first is named from the beginning of a word: trying each letter takes five times as long.
            single = rf"(?<!\w){single}" if single.startswith("(?P<v0>") else single
            found.append((kind, pattern(single.replace("<O>", "(?:[\\x22“«]?<O>[\\x22”»]?)")), undergone))
    return tuple(found)


@lru_cache(maxsize=1)
def _sieve() -> Sieve:
    return Sieve(shape for _, shape, _ in _compiled())


@lru_cache(maxsize=1)
def _undergoes() -> Sifted:
    return pattern(UNDERGOES)


def cues(told: Told) -> Iterator[Cue]:
    """The set phrases of a sentence with the kind of attack that each tells."""
    shapes = _compiled()
    for number in _sieve().through(told.masked):
        kind, shape, undergone = shapes[number]
        for match in shape.matches(told.masked):
            start, end = match.span()
            if told.in_quotation(start):
                continue
            only = kind == "blocking" and " only " in match[0]  # "could be opened only through a proxy"
            if not only and _UNREAL.search(told.masked, max(0, start - 40), start):
                continue
            if kind in _ELSEWHERE and not match[0].lower().startswith("refusal") and _IN_COURT.search(told.masked):
                continue
            spans = [match.span(name) for name, text in match.groupdict().items() if text]
            if kind == "fake_account" and not spans and not (set(match[0]) & _NAMES or _NAMES & set(told.masked)):
                continue
            if undergone:
                who = _undergoes().compiled.search(told.masked, max(0, start - 130), start)
                if not who:
                    continue
                start, spans = who.start(), [who.span("v")]
            yield Cue(kind, start, end, tuple(spans))
