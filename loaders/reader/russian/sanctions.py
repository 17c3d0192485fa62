"""Terms, fines, damages, bans and retractions in Russian."""

from __future__ import annotations

import re

from loaders.reader.russian.numbers import WORD_NUMBER, value
from loaders.reader.sanctions import Sanction, bearers, counted_once, money_of, overlaps_any, stage_of
from loaders.reader.story import SIGNS, Story, Told, pattern

_M = SIGNS["Money"]
_NUM = rf"(?:\d+(?:[.,]\d+)?(?:-х|-ти|-и)?|{WORD_NUMBER}(?: {WORD_NUMBER})*)"
_TERM = re.compile(
    rf"(?<![\w.,])(?P<up>до )?(?:(?:(?P<y>{_NUM}) (?P<also>с половиной )?(?:лет|год(?:а|у|ом|ам|ами|ов)?)(?!\w)|(?P<one>год(?!а|у|о|ы|\w)|(?<=к )году(?= )|одного года|(?<=на )год(?!\w)))(?P<half> с половиной)?(?: (?:и )?(?P<ym>{_NUM}) месяц\w*)?|(?P<adj>(?:полутора|двух|тр[её]х|четыр[её]х|пяти|шести|семи|восьми|девяти|десяти))летн\w+(?= (?:[а-я]+ )?(?:запрет|срок|заключени|ограничени|лишени|тюремн|услов))|(?P<m>{_NUM}) месяц\w*|(?P<d>{_NUM}) (?:суток|сутки|сутками?|суткам|дней|дня|день|дням)(?!\w)|(?P<h>{_NUM}) час(?:ов|а|ам)?(?!\w))",
    re.IGNORECASE,
)
_BARE_YEARS = re.compile(
    r"(?:назначил\w*|приговорил\w* к|вместо|просил\w*|запросил\w*) (?P<n>" + _NUM + r")(?=[.,;]|$)", re.IGNORECASE
)
_KINDS = tuple(
    (kind, re.compile(text, re.IGNORECASE))
    for kind, text in (
        ("blocking", r"доступ\w* к|блокиров\w+"),
        ("suspended", r"условн\w*"),
        ("restriction", r"ограничени\w+ свобод\w+"),
        (
            "community_service",
            r"(?:принудительн\w+|обществен\w+|исправительн\w+) (?:труд|работ)\w*|привлечени\w+ к общественн\w+",
        ),
        (
            "ban",
            r"запрет\w*|запреща\w*|лиш\w+ права|без права|заниматься|приостановлен\w*|приостанов\w+ (?:её |ее |его |их |\ue000 )?(?:выпуск|выход|вещани|издани|работ|деятельност|лицензи)\w*",
        ),
        ("arrest", r"арест\w*|под страж\w+"),
        (
            "imprisonment",
            r"лишени\w+ свобод\w+|колони\w+|тюр\w+|(?<!судебно-)заключени\w+|реальн\w+ срок|строг\w+ режим|общ\w+ режим|за решетк\w+",
        ),
    )
)
_STAGES = (
    ("requested", re.compile(r"(?<!\w)(?:(?:добива|прос|требов|запрашив)\w+ (?:для [^ ]+ )?наказани\w+|(?:по|за|ис)?прос(?:ил|ит|ят|ивш|ящ)\w*|запр(?:осил|ашива|ош)\w*|добива\w+|истреб\w+|потреб\w+|исков\w+|претендова\w+|предлож\w+|предлаг\w+|требовани\w+|вымога\w+|оценил\w*|требу\w+|требовал\w*|потребовал\w*|взыскать|иск\w*|хочет|хотел\w*|истребовал\w*|добивается|настаива\w+|заявлен\w*|хотят|намерен\w*|надеял\w*)(?!\w)", re.IGNORECASE)),
    ("statutory", re.compile(r"(?<!\w)(?:предусматрива\w+|гроз(?:ит|ят|ить|ило)|наказыва\w+|санкци\w+ статьи|влеч[её]т|карается|максим\w+)(?!\w)", re.IGNORECASE)),
    ("upheld", re.compile(r"(?<!\w)(?:оставлен\w*|оставил\w* в силе|остается в силе|остаётся в силе|без изменени\w|должны выплатить)(?!\w)", re.IGNORECASE)),
    ("imposed", re.compile(r"(?<!\w)(?:назначил\w*|приговор\w*|получил\w*|взыскал\w*|взыскан\w*|взысканн\w+|обязал\w*|оштраф\w+|арестовал\w*|присудил\w*|заменил\w*|снизил\w*|уменьшил\w*|вместо|соглашение|компенсаци\w+ составил\w*|удержан\w*|удержал\w*|выплатит|заплатит|уплатит|(?:должен|должна|должны|обязан|обязана|обязаны|прид[её]тся|предстоит) (?:выплатить|заплатить|уплатить|возместить|вернуть)|отделал\w*|ограничил\w*|подверг\w*|выписал\w*|определил\w*|вынес\w*|отмерил\w*|осудил\w*|наложил\w*|наложен\w*|сократил\w*|увеличил\w*|получил\w*|избрал\w*|санкционировал\w*|отправил\w*|лишил\w*|изменил\w*|присужд[её]н\w*|назначен\w*|дали|осужд[её]н\w*|удовлетворил\w*|наказани\w+)(?!\w)", re.IGNORECASE)),
)  # fmt: skip
_CRIMINAL = re.compile(
    r"лишени|лишил|услов|приостан|страж|реальн|режим|колони|приговор|назначил|ограничени|арест|свобод|статьи|ст\.|\ue004|суток|срок|запрет|принудит|обществен\w+ работ",
    re.IGNORECASE,
)
_COMPENSATION = re.compile(
    r"иск|взыск|компенс|возмещ|моральн|ущерб|требу|требова|хот(?:ел|ит|ят|ела|ели)(?!\w)|издерж|расход|пошлин|выплат|страдани|репутаци|просил|ответчик|истец|истц|сумм|в пользу",
    re.IGNORECASE,
)
_ASKED = re.compile(r"(?<!\w)(?:прос(?:ил|ит|ят)\w*|треб\w+|оценил\w*|заявил\w*)(?!\w)", re.IGNORECASE)
_NOT_DAMAGES = re.compile(
    r"залог|взятк|бюджет|зарплат|контракт|тендер|кредит|получил\w*|стоимост|(?<!\w)цен\w|собрал|набралось|ущерб\s*(?:–|-|:|оцен)|оценива|субсиди|закуп|\(\Z|набрал",
    re.IGNORECASE,
)


def sanctions(story: Story, figures: list[tuple[int, int]]) -> list[Sanction]:
    """The sanctions that a report tells; `figures` are places of published statistics, whose sums are none."""
    found: list[Sanction] = []
    focus: list[str] = []
    case = -1
    for order, told in enumerate(story.told):
        if told.sentence.case != case:
            focus, case = focus[:2], told.sentence.case
        names = story.parties(one.value["name"] for one in told.mentions("Person"))
        last = next((one for one in reversed(found) if one.case == case and one.months), None)
        here = [
            *_terms(story, told, order, focus, last),
            *_sums(story, told, order, focus),
            *_measures(story, told, order, focus),
        ]
        _same_term(told, here, last)
        found += [one for one in here if one.amount is None or not overlaps_any(one.start, one.end, figures)]
        if names:
            focus = list(dict.fromkeys([*names, *focus]))[:6]
    return counted_once(sorted(found, key=lambda one: one.start))


def _make(
    story: Story, told: Told, order: int, focus: list[str], kind: str, stage: str, start: int, end: int
) -> Sanction:
    return Sanction(
        kind,
        stage,
        *told.span(start, end),
        told.sentence.case,
        order,
        persons=bearers(story, told, kind, stage, (start, end), focus),
    )


def _same_term(told: Told, here: list[Sanction], last: Sanction | None) -> None:
    """`Заменила колонию ограничением свободы на тот же срок`: the term told before."""
    match = re.search(r"на (?:тот|такой) же срок", told.masked)
    place = told.span(*match.span())[0] if match else -1
    one = next((one for one in here if 0 <= place - one.end < _NEAR and not any(one.term())), None)
    if one and last:
        one.months = last.months


_NEAR = 20
_PROSECUTOR = re.compile(r"(?<!\w)(?:прокур|гособвин|государственн\w+ обвин|обвинени[ея] (?:прос|треб|добив|запр))", re.IGNORECASE)


def _terms(story: Story, told: Told, order: int, focus: list[str], last: Sanction | None) -> list[Sanction]:
    found: list[Sanction] = []
    masked = told.masked
    if not _CRIMINAL.search(masked) and not (last and _PROSECUTOR.search(masked)):
        return found
    matches = list(_TERM.finditer(masked))
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
        kind = next((kind for kind, words in _KINDS if words.search(after[:40])), None)
        kind = kind or next((kind for kind, words in _KINDS if words.search(re.split(r"[,;]", before)[-1])), None)
        if kind is None and (match["d"] or match["h"]):
            kind = "arrest" if match["d"] and "арест" in before.casefold() else None
        elif kind is None and (
            match["up"]
            or re.search(
                r"приговор|назнач|прос(?:ил|ит|ивш|ят)|запросил|треб|срок|ложн|наказ|осуд|осужд|получил|дали|\ue004",
                before,
                re.IGNORECASE,
            )
        ):
            kind = "imprisonment"
        if kind in (None, "imprisonment") and match["y"] and last and last.kind == "restriction":
            # What is asked for without a noun is of the kind that the case ended with.
            if not _KINDS[-1][1].search(masked) and _PROSECUTOR.search(masked) and stage_of(before, _STAGES[:1]):
                kind = "restriction"
        if kind is None and match["adj"]:
            kind = next(
                (kind for kind, words in _KINDS if words.search(masked[match.end() : match.end() + 30])), "imprisonment"
            )
        if kind is None:
            continue
        wide = masked[max(0, match.start() - 120) : match.start()]
        if kind == "suspended" and re.search(r"реальн|вместо условн", after[:30]):
            kind = "imprisonment"
        stage = "statutory" if match["up"] else stage_of(wide, _STAGES) or "imposed"
        if re.match(r"[^.;]{0,20}(?:оставлен|остал|сохран|устоял|без изменени)", masked[match.end() :]):
            stage = "upheld"
        one = _make(story, told, order, focus, kind, stage, match.start(), match.end())
        _set_term(one, match)
        if one.persons and stage == "statutory" and not re.search(r"[\ue000]", masked):
            one.persons = []
        found.append(one)
    return found


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
    elif match["d"]:
        one.days = number(match["d"])
    else:
        one.hours = number(match["h"])


# Costs of the case are neither a fine nor damages.
_COSTS = re.compile(
    r"издерж\w+|расход\w+ (?:на|по)|(?:гос)?пошлин\w+|(?:услуг\w*|расход\w*) (?:адвокат|представител)\w+", re.IGNORECASE
)
_PROPOSED = re.compile(r", (?:хотя|тогда как|а) [^,;]{0,40}(?:предлага|предлож|прос|треб|запр|добива)\w+", re.IGNORECASE)
_FINE = r"(?:штраф\w*|оштраф\w+|административн\w+ взыскани\w+)[^.;\ue006]{0,70}?(?P<m><M>)|(?P<m2><M>) (?:\([^()]*\) )?(?:[\w-]+ ){0,2}штрафа|(?P<bare>оштрафовал\w*|оштрафован\w*|штраф\w* наложен\w*|наложил\w* штраф\w*)"
_STATUTORY = re.compile(
    r"гроз(?:ит|ят|ить)|предусматрива|наказыва|кара[ею]тся|влеч[её]т|санкци\w+ статьи|максимальн", re.IGNORECASE
)


def _sums(story: Story, told: Told, order: int, focus: list[str]) -> list[Sanction]:
    found: list[Sanction] = []
    masked = told.masked
    taken: set[int] = set()
    for match in pattern(_FINE).finditer(masked):
        group = "m" if match["m"] else "m2" if match["m2"] else None
        stage = stage_of(masked[max(0, match.start() - 60) : match.start()], _STAGES[:2]) or "imposed"
        if group and _PROPOSED.search(masked[match.start() : match.start(group)]):
            stage = "requested"
        if _STATUTORY.search(masked) or (group and masked[: match.start(group)].endswith(" до ")):
            stage = "statutory"
        one = _make(story, told, order, focus, "fine", stage, *match.span())
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
            stage = stage_of(masked[max(0, place - 60) : place], _STAGES) or "imposed"
            if _STATUTORY.search(masked) or masked[:place].endswith(" до "):
                stage = "statutory"
            one = _make(story, told, order, focus, "fine", stage, place, place + 1)
            one.amount, one.unit = money
            found.append(one)
            continue
        low, high = told.clause(place, place + 1)
        if masked[low - 1 : low] == ":":
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
        lowered = re.search(r"\ue006 до \Z", before)
        stage = "imposed" if lowered else stage_of(before, _STAGES) or "requested"
        if re.match(r",? (?:заявленн|требуем|запрошенн|исков)", after, re.IGNORECASE):
            stage = "requested"
        elif (
            re.match(r"[^.;,\ue006]{0,20} в пользу|,? (?:заплатит|выплатит|взыскан|взыскал|присужд)", after, re.IGNORECASE)
            and stage_of(before, _STAGES[:1]) is None
        ):
            stage = "imposed"
        kind = "other" if _COSTS.search(masked[max(low, place - 30) : min(high, place + 40)]) else "damages"
        if kind == "other" and re.match(r"[^.;,\ue006]{0,20} взыскан", masked[place + 1 :]):
            stage = "imposed"
        one = _make(story, told, order, focus, kind, stage, max(0, place - 1), place + 1)
        one.amount, one.unit = money
        found.append(one)
    return found


_RETRACTION = r"опроверже\w+|опровергнуть|извинени\w+|извиниться"
_DELETE = r"(?:удалить|удалени\w+|снять с публикации) [^.;,]{0,40}"


_CLOSURES = (
    r"(?:прекращени\w+|прекратить|приостановлени\w+|приостановить|закрыти\w+|закрыть) (?:её |ее |его |их |\ue000 )?(?:выпуск|выход|издани|вещани|деятельност)\w*"
    r"|(?:остал\w+ без|лиш\w+|отозва\w+|отобра\w+|аннулир\w+|отзыв\w*) (?:[а-я]+ )?лицензи[июя]|лицензи\w+ [^.;,]{0,20}(?:отозва|аннулир)\w+"
)
_PLEA = re.compile(r"заявлени\w+ (?:об? )?|ходатайств\w+|представлени\w+ (?:об? )?", re.IGNORECASE)


def _closures(story: Story, told: Told, order: int, focus: list[str]) -> list[Sanction]:
    """Outlets that are to stop, or lost their licence: a ban asked for or imposed."""
    found: list[Sanction] = []
    for match in pattern(_CLOSURES).finditer(told.masked):
        if told.in_quotation(match.start()) or _TERM.search(told.masked[match.start() : match.end() + 30]):
            continue
        before = told.masked[max(0, match.start() - 70) : match.start()]
        stage = stage_of(before, _STAGES) or ("requested" if _PLEA.search(before) else None)
        done = re.match(r"остал|лиш(?:ил|ен|ён)|отозвал|отобрал|аннулировал|лицензи", match[0], re.IGNORECASE)
        if stage is None and not done:
            continue
        found.append(_make(story, told, order, focus, "ban", "imposed" if done else stage or "imposed", *match.span()))
    return found[:1]


def _measures(story: Story, told: Told, order: int, focus: list[str]) -> list[Sanction]:
    found: list[Sanction] = []
    masked = told.masked
    for kind, text in (("apology_or_retraction", _RETRACTION), ("other", _DELETE)):
        for match in pattern(text).finditer(masked):
            stage = stage_of(masked[max(0, match.start() - 120) : match.start()], _STAGES)
            if masked[: match.start()].endswith(" за "):
                continue
            if stage and not told.in_quotation(match.start()):
                found.append(
                    _make(story, told, order, focus, kind, "imposed" if stage == "upheld" else stage, *match.span())
                )
    for match in pattern(r"(?:лишил\w* права|запретил\w*|запрет\w* (?:на|заниматься)) [^.;,]{0,50}").finditer(masked):
        if not _TERM.search(masked[match.start() : match.end() + 30]):
            asked = re.match(r"[^,.;]{0,40}, котор\w+ [^,.;]{0,40}(?:прос|треб|добива)", masked[match.start() :])
            stage = "requested" if asked else "imposed"
            found.append(_make(story, told, order, focus, "ban", stage, *match.span()))
    for match in pattern(r"(?:в виде|виновн\w+(?: [\w\ue000-]+){0,4}(?:,|:| –)|(?:суд|<C>) [^.;,]{0,40}) предупреждени\w+").finditer(masked):
        found.append(_make(story, told, order, focus, "other", "imposed", *match.span()))
    found += _closures(story, told, order, focus)
    for match in pattern(r"конфиска\w+|конфискован\w*").finditer(masked):
        stage = stage_of(masked[max(0, match.start() - 120) : match.start()], _STAGES) or "imposed"
        found.append(_make(story, told, order, focus, "other", stage, *match.span()))
    for match in pattern(r"под залог\w*[^.;\ue006]{0,20}(?P<m><M>)").finditer(masked):
        one = _make(story, told, order, focus, "other", "imposed", *match.span())
        money = money_of(told, match.start("m"))
        if money:
            one.amount, one.unit = money
        found.append(one)
    if not _TERM.search(masked):
        for kind, text in (
            ("restriction", r"ограничени\w+ свободы"),
            ("imprisonment", r"лишени\w+ свободы"),
            ("suspended", r"условн\w+ (?:срок|наказани|осуждени)\w*"),
            ("community_service", r"(?:обществен|исправительн|принудительн)\w+ работ\w*"),
        ):
            for match in pattern(text).finditer(masked):
                stage = (
                    "statutory"
                    if _STATUTORY.search(masked)
                    else stage_of(masked[max(0, match.start() - 90) : match.start()], _STAGES)
                )
                if stage and not told.in_quotation(match.start()):
                    found.append(_make(story, told, order, focus, kind, stage, *match.span()))
    for match in pattern(
        r"(?:потребовал|просил|просит|требует)\w* (?:[\w\ue000-]+ ){0,4}(?:в сизо|под стражу|под арест)"
    ).finditer(masked):
        found.append(_make(story, told, order, focus, "arrest", "requested", *match.span()))
    for kind, text in (
        ("compulsory_treatment", r"принудительн\w+ лечени\w+"),
        ("arrest", r"домашн\w+ арест\w*"),
        (
            "blocking",
            r"(?:суд\w*|<C>|прокур\w+|министерств\w+|<G>|решени\w+|предписани\w+)[^.;]{0,70}(?:заблокир\w+|(?:ограничи\w+|закры\w+) доступ\w*)",
        ),
    ):
        for match in pattern(text).finditer(masked):
            before = masked[max(0, match.start() - 70) : match.start()]
            asked = kind == "arrest" and stage_of(before, _STAGES[:1])
            found.append(_make(story, told, order, focus, kind, asked or "imposed", *match.span()))
    return found
