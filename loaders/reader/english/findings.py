"""What courts and experts find in English: seen, established, not seen, held to be, ruled untrue."""

from __future__ import annotations

from loaders.reader.claims import Saying
from loaders.reader.english.saying_verbs import any_of
from loaders.reader.story import pattern

# What a deed or a text is found to be.
_NATURE = r"(?:un)?(?:true|lawful|founded|justified|reliable|constitutional|proven|proved|proportionate)|(?:il)?legal|false|extremist|terrorist|defamatory|libellous|slanderous|insulting|offensive|discrediting|damaging|humiliating|degrading|disproportionate|groundless|baseless|excessive|arbitrary|inadmissible evidence|hostile|neutral|harmless|unproven|fictitious|fabricated|forged|knowingly false|not (?:to correspond|corresponding|proven|proved|established|extremist|defamatory|insulting)|(?:an? |the )?(?:\w+ )?(?:value judge?ments?|opinions?|statements? of (?:fact|opinion)|assertions? of (?:fact|opinion)|incitement|insult|slander|libel|interference|violation|hooliganism|calls? (?:to|for)|metaphor|hyperbole|satire|breach|censorship|lie|extremist)"
_BENCH = r"(?<!\w)(?:(?:court|judge|panel|bench|board|collegium|chamber|tribunal|judgment|verdict|ruling)s?(?! (?:papers|documents|hearing|clerk|session|records|building|press))|\ue003|judge \ue000)"
_EXPERT = r"(?<!\w)(?:(?:examinations?|expertises?|experts?|linguists?|philologists?|phonoscopists?|psychologists?|psychiatrists?|specialists?|doctors?|physicians?|medics?|pathologists?|laborator(?:y|ies)|tests?|autops(?:y|ies)|(?:digital )?forensics|audits?|stud(?:y|ies)|technical reports?|medical reports?|forensic reports?|polygraphs?|analys[ei]s|commission|medical examiner|clinic|hospital|graphologists?|handwriting experts?))"
_PAST = r"(?:has |have |had |also |then |later |therefore |nevertheless |in turn |thus |instead )*"
_TEXT = r"(?: (?:(?!that\b|which\b|who\b|said\b|and\b)[^.;,:\"]){2,60}?)?"
_BETWEEN = rf"{_TEXT}(?:, (?:having|which|who|after|in|on|by|called|ordered)\b[^,;.\"]{{2,60}},)?{_TEXT}"

SAYINGS = (
    Saying(pattern(rf"(?P<by>{_BENCH}){_BETWEEN} {_PAST}(?:was not (?:persuaded|convinced|satisfied)|(?:was|were) (?:persuaded|convinced|satisfied|of the (?:opinion|view))|agree[sd] (?:with (?:(?! and )[^.;,]){{3,50}} )?(?=that)|did not agree (?=with|that)|took the view|to decide(?= that)|decide[sd]? (?=that\b)|accepted (?=that\b|the (?:opinion|conclusion|explanation|argument|version))|was not proved|deduced|reason(?:ed|s)(?= that)|ascertained|proceeded from|came to (?:the )?(?:conclusion|opinion|view)|observed(?= that)|pointed to|saw (?:no|in)\b(?! (?:reason|grounds|need|cause|basis))|sees (?:no|in)\b(?! (?:reason|grounds|need|cause|basis))|found (?:no|in)\b(?! (?:reason|grounds|need|cause|basis))|discerned|detected|did not (?:find|see|establish|discern|detect|share)|rejected the (?:argument|version|explanation))"), "found", False),
    Saying(pattern(rf"(?P<by>{_BENCH}|{_EXPERT}|it){_BETWEEN} {_PAST}(?:(?:deem|regard|recogni[sz]e|declare|treat|qualif(?:y|ie)|assess|classif(?:y|ie)|rule|prohibit|ban|pronounce)(?:s|ed|d)?|held|holds|found|finds|took|takes) (?:(?:(?!guilty\b|who\b|which\b|the (?:suit|case|appeal|complaint|claim) )[^.;:]){{2,90}}? )?(?:as |to be |to have been )?(?={_NATURE})"), "found", False),
    # "the refusal was ruled unlawful", "whose words were deemed to insult"
    Saying(pattern(rf"(?P<by>)(?<!\w)(?:was|were|is|are|been|being) (?:\w+ly )?(?:(?:deemed|regarded|recogni[sz]ed|considered|declared|treated|qualified|assessed|classified|ruled|held|found|adjudged|pronounced|judged|prohibited|banned) (?:by (?P<by2>[^.;,]{{3,40}}?) )?(?:as |to be |to have been )?(?={_NATURE})(?! (?:guilty|not guilty))|(?:deemed|held|found|ruled|adjudged|judged|considered) (?:not )?to (?!be (?:in|on|at)\b))"), "found", False),
    Saying(pattern(rf"(?P<by>{_EXPERT}){_BETWEEN} {_PAST}(?:{any_of('find see show establish conclude confirm reveal diagnose record detect determine identify discover certify register discern prove classify qualify attribute')}|ruled out|could not (?:find|see|detect|confirm|establish)|(?:do|does|did) not (?:find|see|reveal|establish|confirm|detect|show)|ha(?:s|ve) proved|read (?=[^.;]{{2,50}} (?:as|into)\b)|(?:put|puts) (?=[^.;]{{2,60}} (?:down to|at)\b)|took (?=[^.;]{{2,40}} for|[^.;]{{2,40}} to be))"), "found", False),
    # "Held: …", "Findings: …"
    Saying(pattern(r"(?P<by>)(?:^\W*|[.;:] )(?:held|(?:the )?(?:court|judge|expert|examination)'s (?:findings?|conclusions?)|(?:forensic|expert|medical|linguistic|examination|laboratory|autopsy|ballistic|technical|psychological)(?:[\w -]{1,20})? (?:reports?|opinions?|conclusions?|certificates?|findings?|examinations?)(?: (?:No\.? ?)?[\d/-]+)?|findings?(?: of (?:the )?[\w \ue003]{3,30})?|conclusions? of (?:the )?[\w \ue000-\ue003-]{3,40}|(?:experts?|linguists?|psychologists?|philologists?)'s? (?:conclusion|finding|opinion)s?)(?: is| was)?(?:: |,? that )"), "found", False),
    Saying(pattern(r"(?P<by>)(?:(?<!\w)it (?:was|has been) (?:proved|established|found|held|ruled|recogni[sz]ed)(?: (?:in|by) (?:the |an? )?[\w -]{3,30}?)?,? that\b|(?<!\w)as (?:was |has been )?(?:proved|established|proven) (?:in|by) (?:the )?[\w \ue003-]{3,30}?,|(?<!\w)it follows from (?:the )?(?:judgment|verdict|ruling|examination|conclusion)[\w \ue000-\ue003-]{0,40}? that\b)"), "found", False),
    # "No wrong was done, the panel found."
    Saying(pattern(rf"(?:^[^\w\ue000-\ue007]*|[.;:] )(?P<claim>(?:(?!\")[^;:]){{12,220}}?), (?:(?:the|an?|its|that|this) )?(?:[\w-]+ ){{0,2}}?(?P<by>{_BENCH}|{_EXPERT}) {_PAST}(?:found|finds|held|holds|ruled|established|observed|concluded|noted|considers?|considered|pointed out|ha(?:s|ve) proved)(?=[.,;]|$)"), "found", False),
    # Told of people: found when they are experts, denied when they answer for something.
    Saying(pattern(r" (?<!who )(?<!to )(?<!was )(?<!were )(?<!be )(?<!is )(?<!been )(?:finds?|found|sees?|saw|detect(?:s|ed)|discern(?:s|ed)|reveal(?:s|ed)|read|reads|took|takes)(?= (?:no |in |an? |that |calls? |incitement|signs|hostility|\"))(?! (?:no )?(?:sense|point|reason|grounds|time|money|work|job|way)\b)|(?<!to )read(?= [^.;]{2,50} (?:as|into)\b)"), "sighted"),
    # Officials: "the prosecutor's office recognised the seizure as illegal"
    Saying(pattern(rf" (?<!was )(?<!were )(?<!been )(?:recogni[sz]e[sd]|acknowledge[sd]|admitted) (?:(?!that\b)[^.;:]){{2,80}}? as (?={_NATURE})"), "owned"),
)  # fmt: skip
