"""The head of an English report: words of titles, periods, who publishes."""

from __future__ import annotations

import re

from loaders.reader.english.publisher import publisher_of
from loaders.reader.english.titles import TITLE, day_in, day_of, period_of
from loaders.reader.header import HeaderWords

WORDS = HeaderWords(
    title=TITLE,
    issued=re.compile(
        r"(?<!\w)(?:issued|published|date|posted|released|publication|updated)(?!\w)|\bAlmaty, |\bAstana, "
        r"|(?:^|[;.|(,\n·•] ?)(?:(?:it|this (?:issue|report|digest|review)?) ?(?:is|was) )?(?:dated|circulated|distributed|sent|compiled|prepared|drafted|completed|concluded|finali[sz]ed|closed|printed|signed(?: (?:off|to (?:press|print)))?"
        r"|(?:went|gone|sent|passed) to (?:press|print)|put (?:out|to bed)|as of|state of|current to|embargoed|issue (?:date|of)|copy (?:date|deadline)|press (?:date|day|time))(?!\w)(?! (?:by|to (?:the )?(?!press|print)|in|for)\b)",
        re.IGNORECASE,
    ),
    covers=re.compile(
        r"(?<!\w)(?<!same )(?:(?:reporting |review |monitoring )?period(?: (?:covered|under review|of (?:review|reporting|monitoring)))?|covers|covering|coverage|for the period|reporting (?:month|quarter|year|half-year)|months? covered)(?:: ?| )(?:from |of |is )?(?P<period>[^;|\n]{4,60})",
        re.IGNORECASE,
    ),
    period=period_of,
    day=day_of,
    day_in=day_in,
    publisher=publisher_of,
)
