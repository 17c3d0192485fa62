"""Terms, fines, damages, bans and retractions in Russian."""

from __future__ import annotations

import re

from loaders.reader.bearers import Sides
from loaders.reader.russian.measures import bare_terms, measures
from loaders.reader.russian.numbers import value
from loaders.reader.russian.penalties import KINDS, STAGES, STATUTORY, TERM, stage_in
from loaders.reader.sanctions import Make, Sanction, money_of, read_sanctions, stage_of
from loaders.reader.story import Story, Told, pattern

_CRIMINAL = re.compile(
    r"реш[её]тк|(?<!\w)сизо(?!\w)|нельзя|закрыт\w* путь|светит|лишени|лишил|услов|приостан|страж|реальн|режим|колони|приговор|назначил|ограничени|арест|свобод|статьи|ст\.|\ue004|суток|срок|тюр|наказани|запре[тщ]|принудит|обществен\w+ работ",
    re.IGNORECASE,
)
_COMPENSATION = re.compile(
    r"(?<!\w)иск|встречн\w+ иск|отсуд|настаива|претенд|расплат|заплат|уплат|рассчитыва|перечисл|взыск|компенс|возмещ|моральн|ущерб|требу|требова|хот(?:ел|ит|ят|ела|ели)(?!\w)|издерж|расход|пошлин|выплат|страдани|репутаци|просил|ответчик|истец|истц|истиц|сумм|в пользу|переживани|оцен[её]н|суд\w* (?:\w+ ){0,2}(?:ограничил|обош[её]?л)\w*с[яь]|отказ\w+ от \ue006",
    re.IGNORECASE,
)
_ASKED = re.compile(r"(?<!\w)(?:прос(?:ил|ит|ят)\w*|треб\w+|оценил\w*|заявил\w*)(?!\w)", re.IGNORECASE)
_NOT_DAMAGES = re.compile(
    r"залог|взятк|бюджет|зарплат|контракт|тендер|кредит|получил\w*|стоимост|(?<!\w)цен\w|собрал|набралось|ущерб\s*(?:–|-|:|оцен)|(?<!страдания )оценива(?!\w+ (?:сво[иёе]\w* )?(?:страдани|переживани|моральн|репутаци))|субсиди|закуп|\(\Z|набрал",
    re.IGNORECASE,
)


_OUTLET = r"(?:газет|сайт|редакци|еженедельник|телеканал|журнал|агентств|портал|компани|издани)\w*"
_BODY = rf"(?:(?:[а-яё-]+ ){{0,3}}?\"?[\ue001\ue002]\"?|(?:[а-яё-]+ ){{0,2}}?{_OUTLET}(?! \"?[\ue000-\ue002]))(?! и (?:[а-яё-]+ ){{0,4}}\ue000)"
_SIDES = Sides(
    asking=re.compile(
        r"(?P<p>\ue000)(?:[^.;:\ue000]{0,40}? |, [^.;:]{0,60}, )(?:треб|потребов|прос|взыска|оцен|заяв|отказал\w+ от)",
        re.IGNORECASE,
    ),
    receiving=re.compile(
        r"(?<!\w)(?:в пользу|(?:вы|за|у)платит\w*|присуди\w+|извинит\w+ перед|компенсир\w+|возместить|вернуть) (?:\ue006 )?(?:[\w-]+ ){0,5}?(?P<p>\ue000)",
        re.IGNORECASE,
    ),
    body=re.compile(
        rf"(?<!\w)(?:обязал\w*|оштраф\w+|взыска\w+ с|иск\w* к|против|(?:приостанов|прекра)\w+ (?:выпуск|выход|издани|вещани)\w*) {_BODY}"
        rf"|(?:\"?[\ue001\ue002]\"?|{_OUTLET}) (?:[а-яё-]+ ){{0,3}}(?:должн\w+|обязан\w*|(?:вы|за|у)плат\w+|оштрафован\w*|остал\w+ без лицензи\w+)",
        re.IGNORECASE,
    ),
    several=re.compile(r"(?<!\w)(?:об[ае]|об[оае]их|обоим|обеим|им|каждо(?:му|го)|каждый)(?!\w)", re.IGNORECASE),
    carried=2,
)


def sanctions(story: Story, figures: list[tuple[int, int]]) -> list[Sanction]:
    """The sanctions that a report tells; `figures` are places of published statistics, whose sums are none."""

    def here(told: Told, make: Make, before: list[Sanction]) -> list[Sanction]:
        last = next((one for one in reversed(before) if one.months), None)
        asked = _PROSECUTOR.search(told.masked)
        prison = next((one for one in reversed(before) if one.months and one.kind != "ban"), None) if asked else None

        def staged(kind: str, stage: str, start: int, end: int) -> Sanction:
            return make(kind, stage_in(told.masked, start, end, stage), start, end)

        found = [
            *_terms(told, staged, last),
            *bare_terms(told, staged, prison),
            *_sums(told, staged),
            *measures(told, staged),
        ]
        _same_term(told, found, last)
        return found

    return read_sanctions(story, figures, here, _SIDES)


def _same_term(told: Told, here: list[Sanction], last: Sanction | None) -> None:
    """`Заменила колонию ограничением свободы на тот же срок`: the term told before."""
    match = re.search(r"на (?:тот|такой) же срок", told.masked)
    place = told.span(*match.span())[0] if match else -1
    one = next((one for one in here if 0 <= place - one.end < _NEAR and not any(one.term())), None)
    if one and last:
        one.months = last.months


_NEAR = 20
_PROSECUTOR = re.compile(
    r"(?<!\w)(?:прокур|гособвин|государственн\w+ обвин|обвинени[ея] (?:прос|треб|добив|запр))", re.IGNORECASE
)


def _asked_alike(masked: str, before: str, last: Sanction | None) -> bool:
    """Whether a term asked for without a noun is of the kind that the case ended with, a restriction."""
    told = bool(KINDS[-1][1].search(masked)) or not last or last.kind != "restriction"
    return not told and bool(_PROSECUTOR.search(masked)) and stage_of(before, STAGES[:1]) is not None


def _terms(told: Told, make: Make, last: Sanction | None) -> list[Sanction]:
    found: list[Sanction] = []
    masked = told.masked
    if not _CRIMINAL.search(masked) and not (last and _PROSECUTOR.search(masked)):
        return found
    matches = list(TERM.finditer(masked))
    for index, match in enumerate(matches):
        if told.in_quotation(match.start()) or re.match(
            r" (?:назад|спустя|подряд|года рождения|допрашив)", masked[match.end() :]
        ):
            continue
        if re.search(
            r"(?:провел\w*|провела|просидел\w*|отсидел\w*|отбыл\w*|продержали|через|спустя|больше|более|за|этого|того|прошлого|около|последн\w+|длится|в) \Z",
            masked[: match.start()],
            re.IGNORECASE,
        ):
            continue
        limit = matches[index + 1].start() if index + 1 < len(matches) else len(masked)
        after = re.split(r"[;.]|, | и ", masked[match.end() : min(limit, match.end() + 60)])[0]
        low = matches[index - 1].end() if index else 0
        before = masked[max(low, match.start() - 70) : match.start()]
        kind = next((kind for kind, words in KINDS if words.search(after[:40])), None)
        if _STOPPED.search(before) and _ISSUE.match(masked, match.end()):
            kind = "ban"
        elif _BLOCKED.search(before):
            kind = "blocking"
        kind = kind or next((kind for kind, words in KINDS if words.search(re.split(r"[,;]", before)[-1])), None)
        if kind is None and found and _ALIKE.search(masked[low : match.start()]):
            # `отцу – шесть лет лишения свободы, сыну – четыре года`.
            kind = found[-1].kind
        if kind is None and (match["d"] or match["h"]):
            kind = "arrest" if match["d"] and "арест" in before.casefold() else None
        elif kind is None and (
            match["up"]
            or re.search(
                r"приговор|назнач|добив|хотел|настаив|реальн|прос(?:ил|ит|ивш|ят)|запросил|треб|срок|ложн|наказ|осуд|осужд|получил|дали|\ue004",
                before,
                re.IGNORECASE,
            )
        ):
            kind = "imprisonment"
        if kind in (None, "imprisonment") and match["y"] and _asked_alike(masked, before, last):
            kind = "restriction"
        if kind is None and match["adj"]:
            kind = next(
                (kind for kind, words in KINDS if words.search(masked[match.end() : match.end() + 30])), "imprisonment"
            )
        if kind is None:
            continue
        wide = masked[max(0, match.start() - 120) : match.start()]
        if kind == "suspended" and re.search(r"реальн|вместо условн", after[:30]):
            kind = "imprisonment"
        lowered = match["up"] and _MOVED.search(before) and not STATUTORY.search(before)
        stage = "statutory" if match["up"] and not lowered else stage_of(wide, STAGES) or "imposed"
        if re.match(r"[^.;]{0,20}(?:оставлен|остал|сохран|устоял|без изменени)", masked[match.end() :]):
            stage = "upheld"
        one = make(kind, stage, match.start(), match.end())
        _set_term(one, match)
        if one.persons and stage == "statutory" and not re.search(r"[\ue000]", masked):
            one.persons = []
        found.append(one)
    return found


_ALIKE = re.compile(r"\A[^.;–]{0,40}, (?:а )?[\w\ue000 ]{1,30} – (?:к )?(?:на )?\Z")
# `Снизил наказание до 120 часов`, `с 15 до 10 суток`: the new term, no upper bound.
_MOVED = re.compile(
    r"(?:сни[зж]|среза|срезал|сокра|скости|уменьш|смягч|урез|увелич|продл|добав|ужесточ)\w*[^.;]{0,60}\Z|(?<!\w)со? \d+ \Z",
    re.IGNORECASE,
)
# `Приостановил на три месяца выпуск`, `заблокировало на два месяца сайт`: the term before what it is of.
_STOPPED = re.compile(r"приостан\w+ (?:[\w-]+ ){0,2}\Z", re.IGNORECASE)
_ISSUE = re.compile(r" (?:е[её] |его |их )?(?:выпуск|выход|вещани|издани|деятельност|работ|лицензи)", re.IGNORECASE)
_BLOCKED = re.compile(r"(?:заблокир|ограничи\w+ доступ)\w* (?:[\w-]+ ){0,2}\Z", re.IGNORECASE)


def _set_term(one: Sanction, match: re.Match[str]) -> None:
    def number(text: str | None) -> int | None:
        found = value(re.sub(r"-(?:х|ти|и)", "", text)) if text else None
        return None if found is None else int(found)

    if match["adj"]:
        one.months = 12 * (number(match["adj"]) or 0) if match["adj"] != "полутора" else 18
    elif match["y"] or match["one"]:
        years = value(re.sub(r"-(?:х|ти|и)", "", match["y"])) if match["y"] else 1
        if years is not None:
            one.months = int(years * 12) + (number(match["ym"]) or 0) + (6 if match["half"] or match["also"] else 0)
    elif match["m"]:
        one.months = number(match["m"])
    elif match["month"]:
        one.months = 1
    elif match["six"]:
        one.months = 6
    elif match["d"]:
        one.days = number(match["d"])
    else:
        one.hours = number(match["h"])


# A decision told beside a sum: `таково решение суда`, `решил суд`.
_DECIDED = re.compile(
    r"(?:решил|постановил|определил)\w*,? (?:суд|\ue003)|так\w+ решение (?:суда|\ue003)|(?<!\w)довзыскал\w*",
    re.IGNORECASE,
)
# `Суд оценил моральный вред в 300 тысяч`: here to value is to award.
_COURT_VALUES = re.compile(
    r"(?:суд|судья|коллегия|\ue003)(?: [\w\ue000-\ue007]+){0,6} оценил\w*[^.;]{0,40}\Z", re.IGNORECASE
)
# `Моральный вред оценён в 150 тысяч`: by the court, when nobody else is named.
_VALUED = re.compile(r"(?:вред|ущерб|страдани\w+) оцен[её]н\w* (?:судом )?в \Z", re.IGNORECASE)
# Costs of the case are neither a fine nor damages.
_COSTS = re.compile(
    r"издерж\w+|расход\w+ (?:на|по)|(?:гос)?пошлин\w+|(?:услуг\w*|расход\w*) (?:адвокат|представител)\w+", re.IGNORECASE
)
_PROPOSED = re.compile(
    r", (?:хотя|тогда как|а) [^,;]{0,40}(?:предлага|предлож|прос|треб|запр|добива)\w+", re.IGNORECASE
)
_FINE = r"(?:штраф\w*|оштраф\w+|административн\w+ взыскани\w+)[^.;\ue006]{0,70}?(?P<m><M>)|(?P<m2><M>) (?:\([^()]*\) )?(?:[\w-]+ ){0,2}штрафа|(?:внести|уплатить|заплатить|перечислить) (?:в бюджет|в доход государства|государству|в казну) (?P<m3><M>)|(?P<bare>оштрафовал\w*|оштрафован\w*|штраф\w* наложен\w*|наложил\w* штраф\w*)"


def _sums(told: Told, make: Make) -> list[Sanction]:
    found: list[Sanction] = []
    masked = told.masked
    taken: set[int] = set()
    for match in pattern(_FINE).finditer(masked):
        group = "m" if match["m"] else "m2" if match["m2"] else "m3" if match["m3"] else None
        stage = stage_of(masked[max(0, match.start() - 60) : match.start()], STAGES[:2]) or "imposed"
        if group and _PROPOSED.search(masked[match.start() : match.start(group)]):
            stage = "requested"
        ahead = re.split(r"[;:]|, (?:но|а) ", masked[: match.start()])[-1]
        if STATUTORY.search(ahead + masked[match.start() :]) or (
            group and masked[: match.start(group)].endswith(" до ")
        ):
            stage = "statutory"
        one = make("fine", stage, *match.span())
        money = money_of(told, match.start(group)) if group else None
        if money and group:
            one.amount, one.unit = money
            taken.add(match.start(group))
        found.append(one)
    for place in sorted(told.units):
        money = money_of(told, place)
        if not money or place in taken or told.in_quotation(place):
            continue
        if money[1] == "MCI":
            # Calculated indices count fines, whether or not the word stands beside them.
            stage = stage_of(masked[max(0, place - 60) : place], STAGES) or "imposed"
            if STATUTORY.search(masked) or masked[:place].endswith(" до "):
                stage = "statutory"
            one = make("fine", stage, place, place + 1)
            one.amount, one.unit = money
            found.append(one)
            continue
        low, high = told.clause(place, place + 1)
        if masked[low - 1 : low] == ":" or masked[low : low + 1] == "–":
            low = 0
        before, around = masked[max(low, place - 110) : place], masked[low : min(high, place + 60)]
        if (
            not _COMPENSATION.search(around)
            or _NOT_DAMAGES.search(masked[max(low, place - 32) : place])
            or re.search(r"\((?:это |около )?\Z|, или (?:около |примерно |порядка )?\Z", before)
            or re.search(r"вымога|взятк|подкуп", masked, re.IGNORECASE)
            or (re.search(r"ущерб", before[-40:], re.IGNORECASE) and not _ASKED.search(before))
        ):
            continue
        after = masked[place + 1 : place + 26]
        if before.casefold().endswith("вместо "):
            before = before[: -len("вместо ")]
        lowered = re.search(r"\ue006 до \Z", before)
        stage = (
            "imposed"
            if lowered or _VALUED.search(before)
            else stage_of(before, STAGES) or ("imposed" if _DECIDED.search(masked) else "requested")
        )
        if stage == "requested" and _COURT_VALUES.search(before):
            stage = "imposed"
        if re.match(r",? (?:заявленн|требуем|запрошенн|исков)", after, re.IGNORECASE):
            stage = "requested"
        elif (
            re.match(
                r"[^.;,\ue006]{0,20} в пользу|,? (?:заплатит|выплатит|взыскан|взыскал|присужд)", after, re.IGNORECASE
            )
            and stage_of(before, STAGES[:1]) is None
        ):
            stage = "imposed"
        kind = "other" if _COSTS.search(masked[max(low, place - 30) : min(high, place + 40)]) else "damages"
        if kind == "other" and re.match(r",?[^.;,\ue006]{0,20} взыскан", masked[place + 1 :]):
            stage = "imposed"
        one = make(kind, stage, max(0, place - 1), place + 1)
        one.amount, one.unit = money
        found.append(one)
    return found
