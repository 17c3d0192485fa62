"""Who makes a medium, told by what they do for it."""

from __future__ import annotations

from loaders.reader.story import SIGNS, Story, Told, pattern

_KEEPS = pattern(
    r"(?P<w><P>),? (?:\([^()]{1,40}\),? |(?:aged )?\d\d,? |[^.;,\ue000]{3,40} (?=who ))?(?:who |which )?(?:[a-z]+s [^.;,\ue000]{3,40} and )?(?:also |now |then |until recently |formerly )?(?:co-)?(?:runs?|ran|owns?|owned|edits|edited|founded|launched|heads|headed|leads|led|keeps|kept|writes for|wrote for|works? (?:for|at)|worked (?:for|at)|reports? for|reported for|hosts|hosted|films for|blogs|publishes|presents|manages|administers|administered|took over|created|co-founded|directs|directed|moderates|moderated) (?:for )?(?:the |an? |its |his |her )?[^.;,]{0,45}?(?:<O>|newspaper|weekly|website|site|portal|channel|blog|podcast|vlog|magazine|public page|news|(?:the|this|that|a|an|its) (?:[\w-]+ )?(?:paper|daily|tabloid|gazette|journal|outlet|agency|page|account|community|group|show|programme|program|newsroom|radio station|TV station|sheet|media outlet|resource|bulletin)\b)"
    r"|(?P<w16><P>),? (?:[^.;,\ue000]{0,40} )?behind (?:the |an? )?[^.;,\ue000]{0,30}?(?:<O>|channel|blog|site|portal|podcast|page|newspaper|account|vlog)"
    r"|(?P<w17><P>),? (?:who )?(?:(?:has|had) been |was |is )?(?:makes?|made|making|posts|posting|writes|writing|shoots|shooting|draws|drawing|puts out|anchors|fronts|maintains|publishing|running|editing|hosting|heading|owning|leading) [^.;,\ue000]{0,50}(?:<O>|\b(?:channel|blog|portal|podcast|public page|newspaper|vlog|weekly|magazine|newscast|column)\b)"
    r"|(?P<w18><P>)(?:,[^;,]{0,50},)? (?:[a-z]+ed |wrote |said |had |has |spoke |told |showed |aired )[^.;:\ue000]{0,60}(?:on|in|through) (?:his|her) (?:own )?(?:[\w-]+ ){0,2}?(?:channel|blog|vlog|podcast|column|website|newspaper|portal|programme|broadcast|live stream)\b"
    r"|(?P<w19><P>(?:(?:,| and|, and| nor) <P>){0,4}),? (?:(?:all|both|each|then|late|formerly|previously|now) )(?:of|with|from|at) (?:the )?\W?<O>"
    r"|(?P<w2><P>),? (?:formerly |previously |then |once |also )?(?:of|with|from|at) (?:the )?(?:[\w'-]+ ){0,4}?\W?<O>"
    r"|<O>(?:'s)? (?:own |former |chief |then )?(?P<w3><P>)"
    r"|(?P<w12><P>),? whose (?:[\w-]+ ){0,3}?(?:channel|blog|programme|program|newspaper|site|portal|article|column|podcast|vlog|reporting|broadcast|newsroom)\b"
    r"|(?:newspaper|weekly|site|portal|channel|blog|podcast|magazine|paper|<O>)[^.;\ue000]{0,30} (?:published|edited|run|owned|hosted|founded|created|headed|led) by (?:the )?(?:[\w-]+ ){0,3}(?P<w13><P>)"
    r"|(?P<w15><P>),? who (?:had |has )?(?:published|wrote|written|filmed|made|prepared) (?:the|an?|this|that) (?:[\w-]+ ){0,2}?(?:article|report|investigation|story|film|programme|reportage|broadcast)\b"
    r"|(?P<w20><P>),? (?:filmed|covered|reported|wrote|shot|recorded|photographed)\b[^.;\ue000]{0,40} for (?:the )?(?:[\w-]+ ){0,2}?\W?<O>"
    r"|(?P<w14><P>),? who (?:covers|covered|reports|reported|writes|wrote|films|filmed)\b[^.;]{0,40} for\b"
    r"|(?P<w5><P>)(?:,? aged \d+)? \([^()]{0,40}<O>[^()]{0,30}\)"
    r"|(?P<w6><P>), (?:<O>)(?=[,;.)]| and\b)"
    r"|(?P<w7><P>)'s (?:[\w-]+ ){0,2}?(?:article|column|blog|channel|programme|program|reporting|podcast|newspaper|newsroom|footage|film crew|reportage|vlog)\b"
    r"|(?P<w8><P>)(?:,[^;,]{0,50},)?,? (?:who )?(?:was |were |had been |is )?(?:filming|covering|reporting|(?:live-?)?streaming|photographing|broadcasting live|filmed|covered|videotaping|shooting (?:a |the )?(?:video|report|story|footage))\b(?! the)"
    r"|(?:crew|team|staff|journalists|reporters|correspondents|editors|employees|newsroom)\b[^.;\ue000]{0,40}?(?:(?:,|:|–| -) |\()(?:[\w-]+ )?(?P<w9><P>(?:(?: \([^()]{1,30}\))?(?:,| and|, and) (?:[\w-]+ ){0,2}<P>){0,5})"
    r"|<O>[^.;\ue000]{0,40}? (?:and|nor) its (?:[\w-]+ ){0,3}?(?P<w10><P>)"
    r"|(?:article|column|report|story|video|post|publication|blog|materials?|investigation|feature|piece|essay|film|series|broadcast|reportage|footage|podcast)s? (?:by|of) (?P<w11><P>)"
    r"|(?P<w30><P>(?:(?:,| and|, and) <P>){0,4}),? (?:an?|the) <O> (?:team|crew|journalists?|reporters?|correspondents?|duo|pair)"
    r"|(?P<w4><P>), (?:formerly |previously |also |then )?(?:of|with|from) (?:the )?(?:[\w'-]+ ){0,2}(?:newspaper|weekly|website|site|portal|channel|blog|podcast|magazine|agency|paper|daily)\b"
)


PERSON = SIGNS["Person"]


def makers(story: Story, told: Told) -> None:
    """`<P>, who runs <O>`, `<P>, formerly of <O>`: those who make a medium."""
    if PERSON not in told.masked:
        return
    for match in _KEEPS.finditer(told.masked):
        for group, text in match.groupdict().items():
            for one in told.mentions("Person", *match.span(group)) if text else ():
                if not story.has(one.value["name"], "lawyer", "police", "official", "judge", "prosecutor"):
                    story.give(one.value["name"], "journalist", told.span(*match.span()))
