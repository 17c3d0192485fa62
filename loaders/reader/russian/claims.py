"""How Russian reports attribute a claim, and tell the state of a charge."""

from __future__ import annotations

import re

from loaders.reader.claims import ClaimWords, Saying
from loaders.reader.story import pattern

WORDS = ClaimWords(
    sayings=(
        Saying(pattern(r"(?<!\w)по (?:версии|мнению|словам|данным|наблюдению|утверждению|информации) (?P<by>[\ue000-\ue003]|[а-яё]+(?: [а-яё]+)?)(?=,| )|по (?P<by2>\ue000) (?:данным|словам|мнению|наблюдению)"), "asserted"),
        Saying(pattern(r"(?<!\w)(?:опроверг\w*|отрица\w+|не призна[её]т|не признал\w*|не подтверди\w+|(?:с этим )?не согла(?:сн\w+|сил\w+)|назвал\w* [^.;]{0,40}(?:фейком|выдумкой|ложью|клеветой)|отверг\w*)"), "denied"),
        Saying(pattern(r"(?<!\w)(?:сомнева\w+|усомнил\w+|оспор\w+|оспарива\w+)"), "disputed"),
        Saying(pattern(r"(?<!\w)(?:эксперт\w*|экспертиз\w+|специалист\w*|заключени\w+)[^.;]{0,60}? (?:установил\w*|показал\w*|приш\w+ к выводу|выявил\w*|подтвердил\w*)|приш\w+ к выводу|суд (?:установил|признал)(?= [^.;]{0,60}(?:не соответствующ|экстремист))"), "found"),
        Saying(pattern(r"(?<!\w)(?:счита\w+|полага\w+|уверен\w*|убежд[её]н\w*|обвин\w+|связыва\w+|подозрева\w+|утвержда\w+|назвал\w*)(?!\w)"), "alleged"),
        Saying(pattern(r"(?<!\w)(?:сказал\w*|говор\w+|заявил\w*|заявлял\w*|рассказал\w*|сообщил\w*|поясн\w+|объяснил\w*|отметил\w*|добавил\w*|подчеркнул\w*|написал\w*(?=,| что)|писал\w*(?= о|,)|сослал\w+|сославшись|призвал\w*|довольн\w+|призна[её]т)(?!\w)"), "asserted"),
    ),
    phrase=re.compile(r"(?:^|[,;:–] |и |что )(?P<np>(?:в |сам |сама )?[А-ЯЁа-яё][\w \ue000-\ue003\"«»-]{2,44}?) ?,? ?$", re.IGNORECASE),
    accusers=re.compile(r"полици|прокур|следств|обвинени|протокол|ист(?:ец|ца)", re.IGNORECASE),
    charges=(
        ("reclassified", re.compile(r"переквалиф", re.IGNORECASE)),
        ("acquitted", re.compile(r"оправда", re.IGNORECASE)),
        ("convicted", re.compile(r"виновн|приговор|осуд|оштраф|арестовал|судили|штраф", re.IGNORECASE)),
        ("charged", re.compile(r"обвин", re.IGNORECASE)),
        ("dropped", re.compile(r"прекра", re.IGNORECASE)),
        ("suspected", re.compile(r"возбу|расслед|подозр|дело|жалоб", re.IGNORECASE)),
    ),
)  # fmt: skip
