"""How Russian reports attribute a claim, and tell the state of a charge."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.reader.candidate import Candidate
from loaders.reader.claims import ClaimWords, Saying, attributions
from loaders.reader.reading import candidate
from loaders.reader.story import Story, pattern

WORDS = ClaimWords(
    sayings=(
        # The speaker after the verb: `«...», – сказал защитник <P>`.
        Saying(pattern(r"[»\",?!…] ?(?:–|-)? ?(?:сказал|говорит|заявил|рассказал|пояснил|объяснил|отметил|добавил|подчеркнул|предупредил|написал|считает|уверен|утверждает|полагает|сообщил|признался|возмутил\w+|прокомментировал|заключил)[аи]? (?P<by>(?:[а-яё-]+ ){0,4}[\ue000-\ue003]|он|она|они)"), "asserted"),
        Saying(pattern(r"(?<!\w)(?:по|согласно) (?:версии|мнению|словам|данным|наблюдению|утверждению|информации|сведениям|оценке|подсч[её]там|его словам|е[её] словам) (?P<by>(?:[а-яё-]+ ){0,2}?[\ue000-\ue003]|[а-яё]+(?: [а-яё]+)?)(?=,| )|по (?P<by2>\ue000) (?:данным|словам|мнению|наблюдению)"), "asserted"),
        Saying(pattern(r"(?<!\w)как (?:сообщ\w+|рассказ\w+|утвержда\w+|пиш\w+|отмеча\w+|следует из \w+) (?P<by>(?:[а-яё-]+ ){0,2}?[\ue000-\ue003]|[а-яё]+(?: [а-яё]+)?)"), "asserted"),
        Saying(pattern(r"(?<!\w)(?:опроверг(?!\w*ть)\w*|отрица\w+|(?:вин[уы] )?не призна(?:[её]т|ют|л\w*)(?: вин\w+)?|не подтвердил\w*|(?:с этим )?не согла(?:сн\w+|сил\w+)|назв\w+ [^.;]{0,40}(?:фейк|выдум|ложь|клевет|бред|неправд)\w*|отверга\w*|отверг\w*|возраж\w+|исключил\w*|заявля\w+, что (?:никакого|не имеет|не прича)|не соответствует действительности|действительности не соответствует)"), "denied"),
        Saying(pattern(r"(?<!\w)(?:сомнева\w+|усомнил\w+|оспарива\w+|ставит под сомнение)"), "disputed"),
        Saying(pattern(r"(?<!\w)(?:эксперт\w*|экспертиз\w+|специалист\w*|заключени\w+|\ue003|суд|комисси\w+|лингвист\w*|филолог\w*|лаборатори\w+)[^.;]{0,60}? (?:установил\w*|показал\w*|приш\w+ к выводу|выявил\w*|подтвердил\w*|счел|счёл|сочла|обнаружил\w*|исключил\w*|(?:не )?усмотрел\w*|(?:не )?наш[её]?л\w*|решил\w*, что)|приш\w+ к выводу|признаков [^.;]{0,30} не (?:усмотрел|наш[её]?л)\w*"), "found"),
        Saying(pattern(r"(?<!\w)(?:полага\w+|обвиня(?:ет|ют|л\w*)|обвинил\w*|связыва(?:ет|ют|л\w*)|подозрева(?:ет|ют)|утвержда(?:ет|ют|л\w*)|назвал\w*|называ(?:ет|ют)|усмотрел\w*|якобы)(?!\w)"), "alleged"),
        Saying(pattern(r"(?<!\w)(?:сказал\w*|говорит|говорят|говорил\w*(?= что)|заявил\w*(?!,? ходатайств)|заявлял\w*|рассказал\w*|рассказывает|сообщил\w*|сообщает|поясн(?:ил\w*|яет|яют)|объясн(?:ил\w*|яет|яют|ив)|отметил\w*(?! \d)|отмечает|добавил\w*|подчеркнул\w*|уточнил\w*|напомнил\w*|написал\w*(?=,| что)|писал\w*(?= о|,)|сослал\w+|ссыла\w+|сославшись|счита(?:ет|ют|л\w*)|уверен[аы]?(?!\w)|убежд[её]н[аы]?|уверя\w+|заверя\w+|заверил\w*|настаива(?:ет|ют|л\w*)(?=,| что)|призна(?:[её]т|лся|лась)(?! вин)|довольн\w+|оценива(?:ет|ют)|расценива(?:ет|ют)|предупредил\w*(?=,| о том| что|:)|пообещал\w*|указал\w*(?=,| что| на))(?!\w)"), "asserted"),
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


_TRIED = pattern(
    r"(?:(?P<who><P>)[^.;\ue000]{0,60} )?(?:обвиняют|обвиняется|вменяют|вменяется|инкриминируют|подозревают|подозревается|судят) (?:<P> )?(?:в |за |по )[^.;]{3,90}"
)


def spoken(story: Story) -> list[Candidate]:
    """What a Russian report attributes: experts find, lawyers assert; what somebody is tried for is alleged."""
    found = []
    for one in attributions(story, WORDS):
        by, stance = str(one.value["by"]), one.value["stance"]
        if by.isupper() or by.casefold() in _NOBODY:
            continue
        if stance in ("asserted", "alleged") and story.has(by, "expert"):
            stance = "found"
        elif stance == "alleged" and story.has(by, "lawyer"):
            stance = "asserted"
        found.append(replace(one, value=one.value | {"stance": stance}))
    for told in story.told:
        for match in _TRIED.finditer(told.masked):
            place = told.span(*match.span())
            if told.in_quotation(match.start()) or any(one.start < place[1] and place[0] < one.end for one in found):
                continue
            text = " ".join(story.reading.text[slice(*place)].split()).rstrip(".,;")
            value = {"claim": text, "by": "обвинение", "stance": "alleged"}
            found.append(candidate(story.reading, "attribution", *place, value, confidence=0.6, inferred=("by",)))
    return found


_NOBODY = frozenset("что не однако но и а также поначалу кто частный государственный".split())
