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
        Saying(pattern(r"[»\",?!…] ?(?:–|-)? ?(?:сказал|говорит|заявил|рассказал|пояснил|объяснил|отметил|добавил|подчеркнул|предупредил|написал|считает|уверен|утверждает|полагает|сообщил|признался|возмутил\w+|прокомментировал|заключил|думает|уверяет|пишет|парирует|ответил|возразил|настаивает)[аи]? (?P<by>(?:[а-яё-]+ ){0,4}[\ue000-\ue003]|он|она|они)"), "asserted"),
        Saying(pattern(r"(?<!\w)(?:по|согласно) (?:версии|мнению|словам|данным|наблюдению|утверждению|рассказу|свидетельству|признанию|информации|сведениям|оценке|подсч[её]там|его словам|е[её] словам) (?P<by>(?:[а-яё-]+ ){0,2}?[\ue000-\ue003]|[а-яё]+(?: [а-яё]+)?)(?=,| )|по (?P<by2>\ue000) (?:данным|словам|мнению|наблюдению)"), "asserted"),
        Saying(pattern(r"(?<!\w)как (?:сообщ\w+|рассказ\w+|утвержда\w+|пиш\w+|отмеча\w+|следует из \w+) (?P<by>(?:[а-яё-]+ ){0,2}?[\ue000-\ue003]|[а-яё]+(?: [а-яё]+)?)"), "asserted"),
        Saying(pattern(r"(?<!\w)(?:опроверг(?!\w*ть)\w*|отрица\w+|(?:вин[уы] )?не призна(?:[её]т|ют|л\w*)(?: вин\w+)?|не подтвердил\w*|(?:с этим )?не согла(?:сн\w+|сил\w+)|назв\w+ [^.;]{0,40}(?:фейк|выдум|ложь|клевет|бред|неправд)\w*|отверга\w*|отверг\w*|возраж\w+|исключил\w*|заявля\w+, что (?:никакого|не имеет|не прича)|недостоверн\w+|не соответствует действительности|не подтвердил(?:ось|ась|ся)|не усматрива(?:ет|ют)|действительности не соответствует)"), "denied"),
        Saying(pattern(r"(?<!\w)(?:якобы|будто бы)(?!\w)"), "disputed", before=False),
        Saying(pattern(r"(?<!\w)(?:сказано|написано|говорится|указано|отмечается|утверждается) в (?P<by>[а-яё]+(?: (?:[а-яё]+|[\ue001-\ue003])){0,2})"), "asserted"),
        Saying(pattern(r"(?<!\w)(?:<C>|суд\w*|коллеги\w+|инстанци\w+)[^.;]{0,60}? (?:признал|счел|счёл|посчитал|назвал)[аи]? (?P<claim>[^.;]{0,80}?(?:незаконн|экстремистск|не соответствующ|порочащ|необоснованн|неправомерн|участи|нарушени)\w+)"), "found"),
        Saying(pattern(r"(?<!\w)(?:не (?:увидел|усмотрел|обнаружил)\w*|сославшись на отсутствие|ссылаясь на отсутствие|не наш[её]?л\w*) (?:состава|события|признаков|в [^.;]{3,40} (?:состава|признаков))"), "asserted"),
        Saying(pattern(r"(?<!\w)(?:сомнева\w+|усомнил\w+|оспарива\w+|ставит под сомнение)"), "disputed"),
        Saying(pattern(r"(?<!\w)(?:эксперт\w*|экспертиз\w+|специалист\w*|заключени\w+|\ue003|суд|комисси\w+|лингвист\w*|филолог\w*|лаборатори\w+)[^.;]{0,60}? (?:установил\w*|показал\w*|приш\w+ к выводу|выявил\w*|подтвердил\w*|счел|счёл|сочла|обнаружил\w*|исключил\w*|(?:не )?усмотрел\w*|(?:не )?наш[её]?л\w*|решил\w*, что)|приш\w+ к выводу|признаков [^.;]{0,30} не (?:усмотрел|наш[её]?л)\w*"), "found"),
        Saying(pattern(r"(?<!\w)(?:полага\w+|обвиня(?:ет|ют|л\w*)|обвинил\w*|связыва(?:ет|ют|л\w*)|подозрева(?:ет|ют)|утвержда(?:ет|ют|л\w*)|назвал\w*|называ(?:ет|ют)|усмотрел\w*)(?!\w)"), "alleged"),
        Saying(pattern(r"(?<!\w)(?:сказал\w*|говорит|говорят|говорил\w*(?= что)|заявил\w*(?!,? ходатайств)|заявлял\w*|рассказал\w*|рассказывает|сообщил\w*|сообщает|поясн(?:ил\w*|яет|яют)|объясн(?:ил\w*|яет|яют|ив)|отметил\w*(?! \d)|отмечает|добавил\w*|подчеркнул\w*|уточнил\w*|напомнил\w*|написал\w*(?=,| что)|писал\w*(?= о|,)|ссыла\w+(?= на то)|счита(?:ет|ют|л\w*)|уверен[аы]?(?!\w)|убежд[её]н[аы]?|уверя\w+|заверя\w+|заверил\w*|настаива(?:ет|ют|л\w*)(?=,| что)|призна(?:[её]т|лся|лась)(?! вин)|призна(?:л|ла|ли)(?=,? что)|дума(?:ет|ют)|(?:приш\w+ к|сделал\w*) (?:заключению|вывод)|довольн\w+|оценива(?:ет|ют)|расценива(?:ет|ют)|предупредил\w*(?=,| о том| что|:)|пообещал\w*|указал\w*(?=,| что| на))(?!\w)"), "asserted"),
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
        if by.isupper() or by.casefold() in _NOBODY or _CLAUSE.match(by) or _counts(one):
            continue
        if stance == "asserted" and _DOCUMENT.match(by):
            stance = "found"
        elif stance == "asserted" and _MOTIVE.search(str(one.value["claim"])) and _OPINION.search(one.text):
            stance = "alleged"
        elif stance == "alleged" and _OFFICE.match(by) and not _ACCUSING.search(one.text):
            stance = "asserted"
        elif stance in ("asserted", "alleged") and story.has(by, "expert"):
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
    return [*found, *_ours(story)]


def _ours(story: Story) -> list[Candidate]:
    """What the authors of a statement say of themselves: `Мы связываем нападение с ...`."""
    found = []
    for told in story.told:
        for match in _WE.finditer(told.masked):
            if told.in_quotation(match.start()):
                continue
            verb = match["verb"].casefold()
            stance = "denied" if verb.startswith("не ") else "alleged" if _MOTIVE.search(match[0]) else "asserted"
            place = told.span(*match.span())
            text = " ".join(story.reading.text[slice(*told.span(*match.span("claim")))].split()).strip(" ,.:;")
            value = {"claim": text or match[0], "by": story.reading.header.publisher or "not stated", "stance": stance}
            found.append(candidate(story.reading, "attribution", *place, value, confidence=0.6, inferred=("by",)))
    return found


def _counts(one: Candidate) -> bool:
    """Whether what is told `по данным` of somebody is a published figure."""
    return bool(re.match(r"(?:по|согласно) ", one.text, re.IGNORECASE) and _FIGURE.search(one.text))


_FIGURE = re.compile(r"с начала (?:\w+ )?года|зарегистрирован|за \w+ месяц|зафиксирован", re.IGNORECASE)
# No speakers: the words that open a relative clause.
_CLAUSE = re.compile(r"(?:что|чтобы|котор\w+|[а-я]+ котор\w+|о ч[её]м|[а-я]+ чь\w+|но|однако|тогда) ", re.IGNORECASE)
_DOCUMENT = re.compile(r"заключени|экспертиз|решени|постановлени суда|приговор", re.IGNORECASE)
_MOTIVE = re.compile(
    r"связыва|преследу|из-за|повод|мест[ьи](?!\w)|мстят|заказчик|давлени|политическ|за (?:публикаци|критик|серию|профессиональн)|пуга(?:ют|ть)|запуг|сломал",
    re.IGNORECASE,
)
_OPINION = re.compile(r"увер|счита|убежд|полага|дума|связыва|говор", re.IGNORECASE)
_OFFICE = re.compile(
    r"(?:в )?(?:пресс-служб|министерств|акимат|маслихат|управлени|ведомств|департамент|аппарат)", re.IGNORECASE
)
_ACCUSING = re.compile(r"обвин|подозрева|усмотр", re.IGNORECASE)
_WE = re.compile(
    r"(?<!\w)мы (?:[а-яё]+ ){0,3}?(?P<verb>связываем|считаем|полагаем|уверены|убеждены|настаиваем|не согласны|не верим|отвергаем|заявляем(?=,? что|:))(?P<claim>[^.;]{0,160})",
    re.IGNORECASE,
)
_NOBODY = frozenset("что не однако но и а также поначалу кто частный государственный".split())
