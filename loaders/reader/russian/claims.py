"""How Russian reports attribute a claim, and tell the state of a charge."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.reader.candidate import Candidate
from loaders.reader.claims import ClaimWords, Saying, attributions
from loaders.reader.reading import candidate
from loaders.reader.russian.words import finite
from loaders.reader.story import Story, pattern

WORDS = ClaimWords(
    sayings=(
        Saying(pattern(r"(?P<by><P>),? (?:усмотревш|обнаруживш|нашедш|установивш|выявивш)\w+"), "found"),
        Saying(pattern(r"(?<!\w)(?:просит|требует|просил\w*|требовал\w*|потребовал\w*) (?:[\w\ue003]+ )?признать (?=[^.;]{0,80}(?:порочащ|недостоверн|не соответств|клевет|ложн)\w+)"), "alleged"),
        Saying(pattern(r"(?<!\w)(?:намерен[аы]?|планиру(?:ет|ют)|собира(?:ется|ются)|рассчитыва(?:ет|ют)|готов(?:ит|ят|ится|ятся)) (?=(?:[\w-]+ ){0,2}?(?:подать|оспор|оспар|обжалов|обратиться|обращаться|добива|добиться|дойти|судиться|отстаива|защищ|продолж|направить))"), "asserted"),
        Saying(pattern(r"(?<!\w)в (?P<by>(?:официальном )?(?:ответе|письме|отписке|заявлении|сообщении|пресс-релизе|обращении)(?: [\w\ue002]+){0,2}?) [^.;]{0,60}?(?:назван\w*|указан\w*|сказано|говорится|утвержда\w+|отмечается|отмечено|сообща\w+|признан\w*)(?!\w)"), "asserted"),
        Saying(pattern(r"(?<!\w)(?P<by>(?:врачи|медики|травматолог\w*|хирург\w*|судмедэксперт\w*|врач(?= )|в больнице)(?: [а-яё\ue002]+){0,3}?) (?:[\w\ue000]+ ){0,2}?(?:диагностирова|зафиксирова|констатирова|обнаружи|установи|определи|поставил)\w+"), "found"),
        Saying(pattern(r"(?<!\w)как (?:установил\w*|указал\w*|признал\w*|решил\w*) (?P<by>суд|\ue003|коллегия|экспертиза|эксперт\w*)"), "found"),
        Saying(pattern(r"(?<!\w)(?P<by>[^,.;:]{3,60}?) с (?:приговором|решением|наказанием|постановлением|выводами) (?:суда |\ue003 )?не соглас(?:ен|на|ны|ился|илась|ились)"), "disputed"),
        Saying(pattern(r"(?<!\w)по версии (?P<by>(?:[а-яё-]+ ){0,2}?[\ue000-\ue003]|[а-яё]+(?: [а-яё]+)?)(?=,| )|(?<!\w)если верить (?P<by2>(?:[а-яё-]+ ){0,2}?[\ue000-\ue003]|[а-яё]+(?: [а-яё]+)?)(?=,| )"), "alleged"),
        # The speaker after the verb: `«...», – сказал защитник <P>`.
        Saying(pattern(r"(?<!\w)(?P<by>(?:[а-яё]+ные )?(?:эксперт\w*|экспертиз\w+|специалист\w*|заключени\w+|\ue003|суд|комисси\w+|лингвист\w*|филолог\w*|лаборатори\w+)[^.;]{0,60}?) (?:установил\w*|показал\w*|приш\w+ к выводу|выявил\w*|подтвердил\w*|счел|счёл|сочла|обнаружил\w*|исключил\w*|(?:не )?усмотрел\w*|(?:не )?наш[её]?л\w*(?! основани)|решил\w*, что)|приш\w+ к выводу|признаков [^.;]{0,30} не (?:усмотрел|наш[её]?л)\w*"), "found"),
        Saying(pattern(r"[»\",?!…] ?(?:–|-)? ?(?:сказал|говорит|заявил|рассказал|пояснил|объяснил|отметил|добавил|подчеркнул|предупредил|написал|считает|уверен|утверждает|полагает|сообщил|признался|возмутил\w+|прокомментировал|заключил|думает|уверяет|пишет|парирует|ответил|возразил|настаивает)[аи]? (?P<by>(?:[а-яё-]+ ){0,4}[\ue000-\ue003]|он|она|они)"), "asserted"),
        Saying(pattern(r"(?<!\w)(?:по|согласно) (?:мнению|словам|убеждению|данным|наблюдению|утверждению|рассказу|свидетельству|признанию|информации|сведениям|оценке|подсч[её]там|его словам|е[её] словам) (?P<by>(?:[а-яё-]+ ){0,2}?[\ue000-\ue003]|[а-яё]+(?: [а-яё]+)?)(?=,| )|по (?P<by2>\ue000) (?:данным|словам|мнению|убеждению|наблюдению|версии|оценке|утверждению|признанию|рассказу|подсч[её]там)"), "asserted"),
        Saying(pattern(r"(?<!\w)как (?:сообщ\w+|рассказ\w+|утвержда\w+|пиш\w+|отмеча\w+|следует из \w+) (?P<by>(?:[а-яё-]+ ){0,2}?[\ue000-\ue003]|[а-яё]+(?: [а-яё]+)?)"), "asserted"),
        Saying(pattern(r"(?<!\w)(?:опроверг(?!\w*ть)\w*|отрица\w+|(?:вин[уы] )?не призна(?:[её]т|ют|л\w*)(?: вин\w+)?|не подтвердил\w*|(?:с этим )?не согла(?:сн\w+|сил\w+)|(?:утвержда\w+|показал\w*|заявля\w+|говор\w+) обратное|(?:назв\w+|называ\w+) [^.;]{0,40}(?:фейк|слух|выдум|ложь|клевет|бред|неправд|домысл|вымыс|навет)\w*|вины за собой не вид\w+|отверга\w*|отверг\w*|возраж\w+|исключил\w*|заявля\w+, что (?:никакого|не имеет|не прича)|(?:назва|счита|счел|сочл|оказа|явля)\w+ [^.;]{0,40}?недостоверн\w+|не соответствует действительности|не подтвердил(?:ось|ась|ся)|не усматрива(?:ет|ют)|действительности не соответствует)"), "denied"),
        Saying(pattern(r", (?:сообща(?:ет|ют)|утвержда(?:ет|ют)|уверя(?:ет|ют)|пиш(?:ет|ут)|переда[её]т|говор(?:ит|ят)|рассказыва(?:ет|ют)|призна[её]т(?: и)?) (?P<by>(?:[а-яё]+ ){0,2}[\ue000-\ue003]|(?!что)[а-яё]{4,})"), "asserted"),
        Saying(pattern(r"(?<!\w)(?:сказано|написано|говорится|указано|отмечается|утверждается) в (?P<by>[а-яё]+(?: (?:[а-яё]+|[\ue001-\ue003])){0,2})"), "asserted"),
        Saying(pattern(r"(?<!\w)(?P<by>(?:[а-яё]+ ){0,2}?(?:<C>|судья|суд|коллегия|инстанция))(?![^.;]{0,60} суд)[^.;]{0,60}? (?:признал|счел|счёл|посчитал|назвал)[аи]? (?P<claim>[^.;]{0,80}?(?:незаконн|экстремистск|не соответствующ|порочащ|необоснованн|неправомерн|участи|нарушени)\w+)"), "found"),
        Saying(pattern(r"(?<!\w)(?:не (?:увиде[лв]|усмотре[лв]|обнаружи[лв])\w*|не наш[её]?[лд]\w*) (?:[а-яё]+(?:ой|ых|ого) угроз\w*|состава|события|признаков|в [^.;]{3,40} (?:состава|признаков))"), "asserted"),
        Saying(pattern(r"(?<!\w)(?:сомнева\w+|усомнил\w+|оспарива\w+|ставит под сомнение)"), "disputed"),
        Saying(pattern(r"(?<!\w)(?:полага\w+|обвиня(?:ет|ют|л\w*)|обвинил\w*|связыва(?:ет|ют|л\w*)|подозрева(?:ет|ют)|утвержда(?:ет|ют|л\w*)|назвал\w*(?! себя)|называ(?:ет|ют|л\w*)(?! себя)|усмотрел\w*|усматрива(?:ет|ют)|(?:видит|видят)(?= в [^.;]{3,60} (?:месть|расправу|давление|попытку|угрозу|провокацию|цензуру)))(?!\w)"), "alleged"),
        Saying(pattern(r"(?<!\w)(?:сказал\w*|говорит|говорят|говорил\w*(?= что)|заявил\w*(?!,? ходатайств)|заявля(?:л\w*|ет|ют)|отвеча(?:ет|ют|л\w*)(?=,| что|:)|ответил\w*(?=,| что|:)|обеща(?:ет|ют)(?! [«\"])|рассказал\w*|рассказывает|сообщил\w*|сообщает|поясн(?:ил\w*|яет|яют)|объясн(?:ил\w*|яет|яют|ив)|отметил\w*(?! \d)|отмечает|добавил\w*|подчеркнул\w*|уточнил\w*|напомнил\w*|написал\w*(?=,| что)|писал\w*(?= о|,)|(?:сосла\w+|ссыла\w+)(?= на (?:отсутстви|нехватк|недостат|то, что|техническ|неисправн|болезн|карантин|ремонт|режим|«))|(?:по)?счита(?:ет|ют|л\w*)|счел|счёл|сочл[аи]|уверен[аы]?(?!\w)|убежд[её]н[аы]?|уверя\w+|заверя\w+|заверил\w*|настаива(?:ет|ют|л\w*)(?=,| что| на оправд| на невин| на сво)|призна(?:[её]т|лся|лась)(?! вин)|призна(?:л|ла|ли)(?=,? что)|дума(?:ет|ют)|(?:приш\w+ к|сделал\w*) (?:заключению|вывод)|довольн\w+|оценива(?:ет|ют)|расценива(?:ет|ют)|предупредил\w*(?=,| о том| что|:)|пообещал\w*(?! (?:[\w\ue000]+ )?[«\"]?(?:сжечь|убить|закопать|поджечь|избить|разобра|найти|посадить|сломать|порвать|взорвать|сжеч|приехать|устроить))|указал\w*(?=,| что| на))(?!\w)"), "asserted"),
    ),
    phrase=re.compile(r"(?:^|[,;:–] |и |что )(?P<np>(?:в |сам |сама )?[А-ЯЁа-яё][\w \ue000-\ue003\"«»-]{2,44}?) ?,? ?$", re.IGNORECASE),
    accusers=re.compile(r"полици|прокур|(?<!\w)следств|обвинени|протокол|ист(?:ец|ца)", re.IGNORECASE),
    charges=(
        ("reclassified", re.compile(r"переквалиф", re.IGNORECASE)),
        ("acquitted", re.compile(r"оправда", re.IGNORECASE)),
        ("dropped", re.compile(r"прекра(?:т|щ)", re.IGNORECASE)),
        ("convicted", re.compile(r"виновн|приговор|(?<!\w)ос(?:уд|ужд)|оштраф|арестовал|судили|штраф", re.IGNORECASE)),
        ("charged", re.compile(r"обвин", re.IGNORECASE)),
        ("suspected", re.compile(r"возбу|расслед|подозр|дело|жалоб", re.IGNORECASE)),
    ),
)  # fmt: skip


_TRIED = pattern(
    r"(?:(?P<who><P>)[^.;\ue000]{0,60} )?(?:(?:обвиня(?:ют|ется|ли|лся|лась)|подозрева(?:ют|ется|ли|лся|лась)|судят|судили) (?:<P> )?(?:в |за |по )|(?:вменя(?:ют|ется|ли|лось)|инкриминиру(?:ют|ется)) )[^.;]{2,90}"
)


def spoken(story: Story, figures: list[tuple[int, int]]) -> list[Candidate]:
    """What a Russian report attributes: experts find, lawyers assert; what somebody is tried for is alleged."""
    found = []
    bodies = {str(one.value["name"]) for one in story.reading.labelled("Organization")}
    for one in attributions(story, WORDS):
        by = _without_verb(_RELATIVE.sub("", str(one.value["by"])))
        if (
            (by.isupper() and by not in bodies)
            or by.casefold() in _NOBODY
            or _CLAUSE.match(by)
            or _counts(one, figures)
        ):
            continue
        if _IN_WHICH.match(one.text):
            # `Видео, в котором <P> рассказал о ценах`: what a publication is about.
            continue
        stance = _stance(story, one, by, str(one.value["stance"]))
        found.append(_with_quotation(story, replace(one, value=one.value | {"by": by, "stance": stance})))
    for told in story.told:
        for match in _TRIED.finditer(told.masked):
            place = told.span(*match.span())
            if told.in_quotation(match.start()) or any(one.start < place[1] and place[0] < one.end for one in found):
                continue
            text = " ".join(story.reading.text[slice(*place)].split()).rstrip(".,;")
            value = {"claim": text, "by": "обвинение", "stance": "alleged"}
            found.append(candidate(story.reading, "attribution", *place, value, confidence=0.6, inferred=("by",)))
    held = [(one.start, one.end) for one in found if one.value["stance"] == "found"]
    found = [one for one in found if not (one.value["stance"] == "asserted" and _within(held, one))]
    return [*found, *_ours(story), *_doubted(story, found)]


def _without_verb(by: str) -> str:
    """`Полиция отказала` is `Полиция`."""
    words = by.split()
    verb = next((at for at, word in enumerate(words) if at and word.islower() and finite(word)), len(words))
    return " ".join(words[:verb])


def _stance(story: Story, one: Candidate, by: str, stance: str) -> str:
    """The stance by who speaks and what is said."""
    claim = str(one.value["claim"])
    if _UNTRUE.search(claim) and not _SUIT.search(one.text):
        return "denied"
    if stance not in ("asserted", "alleged"):
        return stance
    if story.has(by, "judge", "expert") or (stance == "asserted" and _DOCUMENT.match(by)):
        return "found"
    if _NOT_ME.search(claim) or (_ANSWERS.search(one.text) and story.has(by, "defendant", "attacker")):
        return "denied"
    if stance == "asserted" and _COURT.search(by) and (_NOTHING_SEEN.search(one.text) or _BY_COURT.match(one.text)):
        return "found"
    official = bool(_OFFICE.search(by))
    if stance == "alleged":
        if _NOTHING_SEEN.search(one.text):
            return "asserted"
        told = (official or _TELLS.search(one.text)) and not _ACCUSING.search(one.text)
        return "asserted" if told or story.has(by, "lawyer") else "alleged"
    if _ACCUSER.search(by) and (_BLAME.search(claim) or _CRIME.search(claim)):
        return "alleged"
    motive = _MOTIVE.search(claim) and _OPINION.search(one.text)
    blame = not official and _BLAME.search(claim) and not _UNKNOWN.search(claim)
    return "alleged" if motive or blame else "asserted"


def _with_quotation(story: Story, one: Candidate) -> Candidate:
    """A saying with the quotation before its verb: `«Мы победим», – сказал адвокат в суде`."""
    if not _AFTER_QUOTE.match(one.text):
        return one
    text = story.reading.text
    start = max(text.rfind(mark, max(0, one.start - _LONGEST), one.start) for mark in "«“")
    if start < 0:
        return one
    claim = " ".join(text[start : one.start].split()).strip(' ,.«»“”–-"')
    return candidate(
        story.reading, "attribution", start, one.end, one.value | {"claim": claim}, confidence=one.confidence
    )


# The longest quotation, in characters, that is read as what a verb after it reports.
_LONGEST = 400
_AFTER_QUOTE = re.compile(r"[»”\",?!…. ]*[–—-] ?[а-яё]")


def _within(places: list[tuple[int, int]], one: Candidate) -> bool:
    """Whether a saying only hands on what an expert found: `По её словам, лингвист пришёл к выводу`."""
    return any(one.start < start and end <= one.end for start, end in places)


def _doubted(story: Story, others: list[Candidate]) -> list[Candidate]:
    """`Якобы`, `будто бы`: what the report itself does not believe, when nobody is named who says it."""
    found = []
    for told in story.told:
        for match in _DOUBT.finditer(told.masked):
            place = told.span(*match.span())
            if told.in_quotation(match.start()) or any(o.start < place[1] and place[0] < o.end for o in others):
                continue
            text = " ".join(story.reading.text[slice(*place)].split()).rstrip(".,;")
            value = {"claim": text, "by": "not stated", "stance": "disputed"}
            found.append(candidate(story.reading, "attribution", *place, value, confidence=0.5, inferred=("by",)))
    return found


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


def _counts(one: Candidate, figures: list[tuple[int, int]]) -> bool:
    """Whether what is told `по данным` of somebody is a published figure."""
    return bool(
        re.match(r"(?:по|согласно) ", one.text, re.IGNORECASE)
        and (_FIGURE.search(one.text) or any(a < one.end and one.start < b for a, b in figures))
    )


_FIGURE = re.compile(r"с начала (?:\w+ )?года|зарегистрирован|за \w+ месяц|зафиксирован", re.IGNORECASE)
_RELATIVE = re.compile(r"\Aкотор\w+ (?=[А-ЯЁ]|[а-яё]+ )", re.IGNORECASE)
_IN_WHICH = re.compile(r"\W*(?:(?:в|на|о|об) (?:котор|чь)\w+|где) ", re.IGNORECASE)
# What somebody says in his own defence, what lays blame on another, and on whom nobody is blamed.
_NOT_ME = re.compile(
    r"(?<!\w)не (?:дава(?:ло|ла|ли|л)(?!\w)|причаст|име(?:ет|ют|л\w*) (?:никакого )?отношени|угрожал|избивал|оказыва|совершал|нарушал|присваив|вымогал|клевета|требовал|преследу|блокир)|отношени\w+ (?:к [^.;]{0,40})?не име|непричаст|никак\w+ (?:отношени|давлени|указани|угроз|цензур)\w+|(?<!\w)у (?:меня|нас|него|не[её]|моего|моей|нашего|моих)(?: [а-яё]+)? нет ни|не уходил|(?:давлени|указани|угроз|цензур|преследовани)\w* не (?:было|оказыва|поступал|дава)",
    re.IGNORECASE,
)
_BLAME = re.compile(
    r"(?<!\w)(?:лож(?:ь|ью|на)|лжив|клевещ|оклевет|заказн|угрожа|избил|отобра|украл|похити|присво|вымога|требовал\w* (?:с|от|у|деньг|взятк)|взятк|подкуп|фальсиф|сфабрик|подбро|связан[оаы]? с|мест[ьи]ю?(?!\w)|мстит|ответом на (?:публикаци|критик|стат|расследовани)|давлени|из-за (?:публикаци|стат|критик|расследовани|деятельност)|поводом|преследу|заказчик|хищени|разворов|порочит|заставля|вынужда|принужда|(?<!\w)(?:лг|вр)(?:ал|ут|[её]т)|солгал|не (?:прочел|прочит|прочл|выслуша|рассмотре|изучил)|провокаци|расправ|закрыва\w+ рот|затыка|без (?:всякого )?(?:протокол|санкци|ордер|решения суда)|(?:взял|бер[её]т|брал|берут)\w* (?:деньг|мзд)|ошибк|приписал|скрыва|произвол|придума|мошенник|обману|не (?:понравил|отдал|вернул)\w*|не было поставлен|из бюджета)",
    re.IGNORECASE,
)
_ANSWERS = re.compile(r"(?<!\w)(?:отвеча|ответил|парир|возраж|возразил)", re.IGNORECASE)
# Those who accuse by office, and what they accuse of.
_ACCUSER = re.compile(
    r"полици|милици|прокур|следстви|следовател|обвинени|коррупци|безопасности|(?<!\w)(?:Г?КНБ|МВД|ДП|УП|ДВД|УВД|ГКНБ)(?!\w)",
    re.IGNORECASE,
)
_CRIME = re.compile(
    r"(?<!\w)(?:участвова|незаконн|присво|наруша|нарушил|оскорб|призыва|экстремис|разжига|возбужда|готовил|хулиган|сопротивл|провоцир|провокатор|разгла[сш]|уклон)",
    re.IGNORECASE,
)
_COURT = re.compile(r"(?<!\w)(?:суд|судья|коллегия|инстанция)(?!\w)", re.IGNORECASE)
_UNKNOWN = re.compile(r"неизвестн|двое|трое|в масках|кто-то", re.IGNORECASE)
# No speakers: the words that open a relative clause, what hangs on a preposition.
_CLAUSE = re.compile(
    r"(?:со?|у|на|к|от|из|за|для|что|чтобы|котор\w+|[а-я]+ котор\w+|о ч[её]м|[а-я]+ чь\w+|но|однако) ",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(r"заключени|экспертиз|решени|постановлени суда|приговор", re.IGNORECASE)
_MOTIVE = re.compile(
    r"связыва|преследу|из-за|повод|мест[ьи](?!\w)|мстят|заказчик|давлени|политическ|за (?:публикаци|критик|серию|профессиональн|сюжет|стать|пост|репортаж|расследовани|видео|материал|правду)|пуга(?:ют|ть)|запуг|сломал",
    re.IGNORECASE,
)
_OPINION = re.compile(r"увер|счита|убежд|полага|дума|связыва|говор", re.IGNORECASE)
_OFFICE = re.compile(
    r"(?<!\w)(?:пресс-служб|администраци|министерств|акимат|маслихат|управлени|ведомств|департамент|аппарат)",
    re.IGNORECASE,
)
_BY_COURT = re.compile(r"(?:по мнению|по убеждению|как) ", re.IGNORECASE)
_NOTHING_SEEN = re.compile(r"(?<!\w)не (?:усмотр|увиде|обнаруж|наш[её]?[лд])", re.IGNORECASE)
_SUIT = re.compile(r"(?:прос|треб)\w+ (?:[а-яё]+ )?признать", re.IGNORECASE)
_UNTRUE = re.compile(r"не соответству\w+ действительности|действительности не соответству|недостоверн", re.IGNORECASE)
_DOUBT = re.compile(r"[^.;,:]{0,80}(?<!\w)(?:якобы|будто бы)(?!\w)[^.;]{0,90}", re.IGNORECASE)
_TELLS = re.compile(
    r"(?<!\w)(?:полици|прокур|следств)\w*[^.;]{0,40} (?:счита|уточн|утвержда|сообщ|поясн)|(?:счита|уточн|утвержда|сообщ|поясн)\w+ (?:[а-яё]+ )?(?:полици|прокур|следств)",
    re.IGNORECASE,
)
_ACCUSING = re.compile(r"обвин|подозрева|усмотр", re.IGNORECASE)
_WE = re.compile(
    r"(?<!\w)мы (?:[а-яё]+ ){0,3}?(?P<verb>связываем|считаем|полагаем|уверены|убеждены|настаиваем|не согласны|не верим|отвергаем|заявляем(?=,? что|:))(?P<claim>[^.;]{0,160})",
    re.IGNORECASE,
)
_NOBODY = frozenset("что не однако но и а также поначалу кто частный государственный".split())
