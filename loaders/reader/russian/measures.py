"""Russian sanctions without a term or sum: retractions, bans, closures, confiscation, treatment."""

from __future__ import annotations

import re

from loaders.reader.russian.numbers import WORD_NUMBER, value
from loaders.reader.russian.penalties import STAGES, STATUTORY, TERM
from loaders.reader.sanctions import Make, Sanction, money_of, stage_of
from loaders.reader.story import Told, pattern

_RETRACTION = r"опроверже\w+|опровергнуть|извинени\w+|извиниться"
_DELETE = r"(?:удалить|удалени\w+|снять с публикации) [^.;,]{0,40}"
_CLOSURES = (
    r"(?:прекращени\w+|прекратить|приостановлени\w+|приостановить|закрыти\w+|закрыть) (?:её |ее |его |их |\ue000 )?(?:выпуск|выход|издани|вещани|деятельност)\w*"
    r"|(?:закры|прекрати|ликвидирова)л\w* (?:[а-я]+ )?(?:газет|журнал|телеканал|издани|еженедельник|радио)\w*"
    r"|(?:остал\w+ без|лиш\w+|отозва\w+|отобра\w+|аннулир\w+|отзыв\w*) (?:[а-я\ue000-\ue003]+ ){0,3}?лицензи[июя]|лицензи\w+ [^.;,]{0,20}(?:отозва|аннулир)\w+"
)
_FROZEN = r"сч[её]т\w* [^.;,]{0,30}(?:арестован|заблокирован|заморожен)\w*|(?:арест\w*|заморо\w+) (?:на )?(?:[а-я]+ )?(?:сч[её]т|имуществ|актив)\w*"
_PLEA = re.compile(r"заявлени\w+ (?:об? )?|ходатайств\w+|представлени\w+ (?:об? )?", re.IGNORECASE)


def _closures(told: Told, make: Make) -> list[Sanction]:
    """Outlets that are to stop, or lost their licence: a ban asked for or imposed."""
    found: list[Sanction] = []
    for match in pattern(_CLOSURES).finditer(told.masked):
        if told.in_quotation(match.start()) or TERM.search(told.masked[match.start() : match.end() + 30]):
            continue
        before = told.masked[max(0, match.start() - 70) : match.start()]
        stage = stage_of(before, STAGES) or ("requested" if _PLEA.search(before) else None)
        done = re.match(
            r"закрыл|прекратил|ликвидировал|остал|лиш(?:ил|ен|ён)|отозвал|отобрал|аннулировал|лицензи",
            match[0],
            re.IGNORECASE,
        )
        if stage is None and not done:
            continue
        found.append(make("ban", "imposed" if done else stage or "imposed", *match.span()))
    return found[:1]


# `Гособвинитель просил семь`, `просил соответственно семь и пять`: years of the kind told last.
_BARE = re.compile(
    rf"(?:прос|запраш|запрос|треб|добив)\w+ (?:(?:для [\w\ue000]+ )|соответственно )?(?P<n>{WORD_NUMBER})(?: и (?P<n2>{WORD_NUMBER}))?(?=[.;,]|\Z)",
    re.IGNORECASE,
)


def bare_terms(told: Told, make: Make, last: Sanction | None) -> list[Sanction]:
    """Terms asked for by their numbers alone, of the kind that was told last."""
    found: list[Sanction] = []
    match = _BARE.search(told.masked) if last else None
    for group in ("n", "n2") if match else ():
        if match and last and match[group] and (years := value(match[group])):
            one = make(last.kind, "requested", *match.span(group))
            one.months = int(years * 12)
            found.append(one)
    return found


def measures(told: Told, make: Make) -> list[Sanction]:
    """The sanctions of a sentence that name neither a term nor a sum."""
    found: list[Sanction] = []
    masked = told.masked
    for kind, text in (("apology_or_retraction", _RETRACTION), ("other", _DELETE)):
        for match in pattern(text).finditer(masked):
            stage = stage_of(masked[max(0, match.start() - 120) : match.start()], STAGES)
            if masked[: match.start()].endswith(" за "):
                continue
            if stage and not told.in_quotation(match.start()):
                found.append(make(kind, "imposed" if stage == "upheld" else stage, *match.span()))
    for match in pattern(r"(?:лишил\w* права|запретил\w*|запрет\w* (?:на|заниматься)) [^.;,]{0,50}").finditer(masked):
        if not TERM.search(masked[match.start() : match.end() + 30]):
            asked = re.match(r"[^,.;]{0,40}, котор\w+ [^,.;]{0,40}(?:прос|треб|добива)", masked[match.start() :])
            stage = "requested" if asked else "imposed"
            found.append(make("ban", stage, *match.span()))
    for match in pattern(
        r"(?:в виде|виновн\w+(?: [\w\ue000-]+){0,4}(?:,|:| –)|(?:суд|<C>) [^.;,]{0,40}) предупреждени\w+"
    ).finditer(masked):
        found.append(make("other", "imposed", *match.span()))
    for match in pattern(r"(?:объявл|вынес)\w* (?:[а-яё]+ )?предупреждени\w+").finditer(masked):
        if pattern(r"суд\w{0,3}(?!\w)|<C>").search(masked):
            found.append(make("other", "imposed", *match.span()))
    for match in pattern(
        r"доступ\w* к [^.;]{0,60}(?:приказано|велено|предписано|постановлено|решено) (?:закрыть|ограничить|заблокировать)|(?:провайдер|оператор)\w* (?:связи )?(?:велено|приказано|предписано) [^.;]{0,20}(?:отключить|заблокировать|закрыть)"
    ).finditer(masked):
        found.append(make("blocking", "imposed", *match.span()))
    for match in pattern(r"(?:добива|потреб|прос|треб|ходатайств)\w+ (?:о )?(?:[а-яё]+ ){0,2}блокиров\w+").finditer(
        masked
    ):
        found.append(make("blocking", "requested", *match.span()))
    for match in pattern(
        r"(?:остан|оставл|остав|взят|взял|заключ|помест|помещ)\w* (?:[\w\ue000-]+ ){0,3}под страж\w+|под страж\w+ (?:[\w\ue000-]+ ){0,3}(?:взял|взят|заключ|остав)\w*"
    ).finditer(masked):
        if not TERM.search(masked):
            found.append(make("arrest", "imposed", *match.span()))
    for match in pattern(
        r"(?:не стал\w*|отказал\w*|не захотел\w*) (?:смягч|измен|замен|отмен)\w* (?:[\w\ue000-]+ )?мер\w+ пресечения"
    ).finditer(masked):
        found.append(make("arrest", "upheld", *match.span()))
    for match in pattern(_FROZEN).finditer(masked):
        if not re.search(r"исполнител|(?<!\w)ЧСИ(?!\w)|снял|снят", masked):
            found.append(make("other", "imposed", *match.span()))
    for match in pattern(r"запре[тщ]\w* (?:на |ему |ей |\ue000 )?(?:выезд\w*|выезжать|покидать)|невыездн\w+").finditer(
        masked
    ):
        found.append(make("other", "imposed", *match.span()))
    found += _closures(told, make)
    for match in pattern(r"конфиска\w+|конфискован\w*").finditer(masked):
        stage = stage_of(masked[max(0, match.start() - 120) : match.start()], STAGES) or "imposed"
        found.append(make("other", stage, *match.span()))
    for match in pattern(r"под залог\w*[^.;\ue006]{0,20}(?P<m><M>)").finditer(masked):
        one = make("other", "imposed", *match.span())
        money = money_of(told, match.start("m"))
        if money:
            one.amount, one.unit = money
        found.append(one)
    if not TERM.search(masked):
        for kind, text in (
            ("restriction", r"ограничени\w+ свободы"),
            ("imprisonment", r"лишени\w+ свободы"),
            ("suspended", r"условн\w+ (?:срок|наказани|осуждени)\w*"),
            ("community_service", r"(?:обществен|исправительн|принудительн)\w+ работ\w*"),
        ):
            for match in pattern(text).finditer(masked):
                stage = (
                    "statutory"
                    if STATUTORY.search(masked)
                    else stage_of(masked[max(0, match.start() - 90) : match.start()], STAGES)
                )
                if stage and not told.in_quotation(match.start()):
                    found.append(make(kind, stage, *match.span()))
    for match in pattern(
        r"(?:потребовал|просил|просит|требует)\w* (?:[\w\ue000-]+ ){0,4}(?:в сизо|под стражу|под арест)"
    ).finditer(masked):
        found.append(make("arrest", "requested", *match.span()))
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
            if kind == "arrest" and (TERM.match(masked, match.end() + 4) or TERM.search(before)):
                # `под домашний арест на два месяца` is told with its term.
                continue
            # "требует заблокировать": the verb of asking stands inside what the pattern finds.
            undone = re.search(r"(?:ть|ния|тия|ки)(?: доступ\w*)?\Z", match[0])
            if kind == "blocking":
                before = before + match[0] if undone else ""
            sought = stage_of(before, STAGES[:1]) if kind in ("arrest", "blocking") else None
            found.append(make(kind, sought or "imposed", *match.span()))
    return found
