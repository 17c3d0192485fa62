"""Who makes a medium, told by what they do for it."""

from __future__ import annotations

from loaders.reader.story import Story, Told, pattern

_KEEPS = pattern(
    r"(?P<w><P>),? (?:\([^()]{1,40}\),? )?(?:who |which )?(?:also |now |then |until recently |formerly )?(?:runs?|ran|owns?|owned|edits|edited|founded|launched|heads|headed|leads|led|keeps|kept|writes for|wrote for|works? (?:for|at)|worked (?:for|at)|reports? for|reported for|hosts|hosted|films for|blogs|publishes|presents|manages|administers|administered) (?:for )?(?:the |an? |its |his |her )?[^.;,]{0,45}?(?:<O>|newspaper|weekly|website|site|portal|channel|blog|podcast|vlog|magazine|public page|news)"
    r"|(?P<w2><P>),? (?:formerly |previously |then |once |also )?(?:of|with|from|at) (?:the )?(?:[\w'-]+ ){0,4}?\W?<O>"
    r"|<O>(?:'s)? (?:own |former |chief |then )?(?P<w3><P>)"
    r"|(?P<w4><P>), (?:formerly |previously |also |then )?(?:of|with|from) (?:the )?(?:[\w'-]+ ){0,2}(?:newspaper|weekly|website|site|portal|channel|blog|podcast|magazine|agency|paper|daily)\b"
)


def makers(story: Story, told: Told) -> None:
    """`<P>, who runs <O>`, `<P>, formerly of <O>`: those who make a medium."""
    for match in _KEEPS.finditer(told.masked):
        for group, text in match.groupdict().items():
            for one in told.mentions("Person", *match.span(group)) if text else ():
                if not story.has(one.value["name"], "lawyer", "police", "official", "judge", "prosecutor"):
                    story.give(one.value["name"], "journalist", told.span(*match.span()))
