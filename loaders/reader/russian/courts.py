"""Courts in Russian, named in the nominative, with their city, specialisation and instance."""

from __future__ import annotations

import re

from loaders.reader.reading import Mention, Reading
from loaders.reader.russian.gazetteer import CITY, CITY_FORMS, CITY_NAMES, COUNTRY, places_in
from loaders.reader.russian.phrases import adjective, nominative_phrase

_KINDS = "специализированн|межрайонн|районн|городск|областн|краев|административн|уголовн|экономическ|ювенальн|военн|гарнизонн|следственн|верховн|конституционн|апелляционн|кассационн|миров|гражданск|арбитражн|хозяйственн"
_ADJ = rf"(?:[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]*(?:ский|ского|скому|ским|ском|ный|ной|ного|ному|ным|ном|инский|ий|ый)|(?i:{_KINDS})(?:ый|ой|ий|ого|ому|ым|ом|им))"
_MATTERS = r"(?:уголовным|гражданским|административным|экономическим)"
_BOARD = rf"(?:(?:(?:[Аа]пелляционн|[Сс]удебн|[Кк]ассационн|[Сс]пециализированн|[Нн]адзорн)\w* )*[Кк]оллеги\w+(?: по {_MATTERS}(?:(?: делам)?,? и {_MATTERS})? делам)? )"
# Courts that go by an abbreviation or a clipped noun: `САС Алматы`, `Атырауского облсуда`, `райсуд № 2`.
_SHORT = r"(?:СМЭС|СМУС|СМАС|СМЮС|СМС(?= (?:г|по)[. ]| [А-Я])|СМВС|САС|СЭС(?= [гА-Я])|ССС|(?:[Ии]нтер|[Оо]бл|[Гг]ор|[Рр]ай|[Гг]оррай|[Мм]ежрай|[Сс]пец|[Вв]оен)суд(?:а|у|ом|е)?)"
_PLACE = rf"(?:{CITY}(?![\w-])|столиц[аыеу](?!\w)|(?:област[иь] )?(?:Абай|Ұлытау|Улытау|Жетісу|Жетысу)(?![\w-])|[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+(?:ской|ского|цкой|цкого) (?:области|района|гарнизона)(?!\w)|района (?:им(?:\.|ени) ?)?[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+(?: би)?(?!\w))"
_COURT = re.compile(
    rf"(?<![\w-])(?P<board>{_BOARD})?(?P<adj>(?:{_ADJ} )*)(?P<noun>[Сс]уд(?:а|у|ом|е)?|{_SHORT})(?![\w-])(?P<post>(?: \([А-Я]{{2,5}}\))?(?: ?(?:№|N) ?\d+| по (?:делам )?(?:несовершеннолетних|об? [а-яё]+(?: правонарушениях)?|{_MATTERS} (?:делам|правонарушениям)|правам человека)| имени [А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+(?: би(?!\w))?| [ВЗСЮ]КО(?!\w)| Каракалпакстана(?!\w))*(?: (?:г\. ?|города |гор\. ?|по )?(?:{_PLACE})|(?<=[Сс]уд|уд[аеу]|дом) в (?:г\. ?|городе |гор\. ?)?{CITY}(?![\w-])| (?:г\. ?|города |гор\. ?)[А-Я][\w-]+| (?:РК|КР|РФ|РУз|РТ)(?!\w)| {COUNTRY}(?![\w-])| города(?! [А-Я])(?!\w)| (?:Республики Казахстан|Кыргызской Республики|Республики Узбекистан))*(?: ?(?:№|N) ?\d+)?)"
)
_SPEC = (
    ("juvenile", "ювенальн|несовершеннолетн|смюс"),
    ("administrative", "административн|сас|смас"),
    ("economic", "экономич|смэс"),
    ("military", "военн|гарнизон"),
    ("investigative", "следственн"),
    ("criminal", "уголовн|смус"),
)


def find_courts(reading: Reading) -> None:
    """Add the courts that a document names, and `городской суд` where it stands for one of them."""
    known: list[tuple[str, str | None, int]] = []
    capital = _capital_of(reading)
    waiting: list[Mention] = []
    for match in _COURT.finditer(reading.view):
        start, end = match.span()
        lead = _LEAD.match(reading.view, start)
        start += lead.end() - lead.start() if lead else 0
        text = " ".join(reading.text[start:end].split())
        name = _court_name(text, match)
        block = reading.sentences[reading.sentence_at(start)].block
        told = _told_city(reading, match.start(), start, end, name, _own_nothing(match))
        city = _court_city(name) or (capital if _OF_CAPITAL.search(name) else None) or told
        full = next(
            (
                one
                for one, seat, place in reversed(known)
                # Under the name of another town it is that town's court.
                if stands_for(name, one) and (told is None or place == block or seat == told)
            ),
            None,
        )
        if not full and match["adj"] and not match["post"] and not _OF_COUNTRY.search(name):
            # `Есильский районный суд` after `Есильский районный суд Астаны`.
            full = next((one for one, _, _ in reversed(known) if one.startswith(f"{name} ")), None)
        if not (full or told or _names_one(match)):
            continue
        city = city or next((seat for one, seat, _ in known if one == full), None)
        mention = Mention(start, end, "Court", _value(full or name, city), ("city",) if told and city == told else ())
        reading.add(mention)
        if not full:
            known.append((name, city, block))
            # A title may call by its kind the court that the text names.
            for early in [one for one in waiting if stands_for(str(one.value["name"]), name)]:
                early.value = _value(name, city)
                waiting.remove(early)
            if reading.blocks[block].kind == "heading" and not name.startswith("Верх"):
                waiting.append(mention)


_LEAD = re.compile(r"(?:По|На|В|Во|За|Из|Как|Но|При|Бывший|Этот|Первый|Когда|Если|Через|После) ")


def _value(name: str, city: str | None) -> dict[str, str | None]:
    low = name.casefold()
    return {
        "name": name,
        "city": city,
        "specialisation": next(
            (kind for kind, shape in _SPEC if re.search(shape, low.split("коллегия")[-1])), "general"
        ),
        "instance": "cassation"
        if ("верховн" in low and "каракалпак" not in low) or "кассац" in low
        else "appeal"
        if re.search(
            "верховн|областн|облсуд|апелляц|коллеги|суд (?:города|г\\.) ?(?:алма|аста|нур-с|шымк)|горсуд.*(?:алматы|астан|шымкент)",
            low,
        )
        and not re.search("межрайон|районн|смэс|смус|сас |№", low)
        else "first",
    }


def _own_nothing(match: re.Match[str]) -> bool:
    """Whether a court is called by its kind alone: `городской суд № 2`, `САС города`."""
    said = match["adj"] + match["noun"] + match["post"]
    return not (_ABOVE.search((match["board"] or "") + said) or _CAPITAL.search(match["adj"][1:] + match["post"])) and (
        bool(_KIND.match(match["adj"])) if match["adj"] else not re.fullmatch(r"[Сс]уд(?:а|у|ом|е)?", said)
    )


_KIND = re.compile(rf"(?:{_KINDS})", re.IGNORECASE)
_CAPITAL = re.compile(r"[А-ЯЁӘҒҚҢӨҰҮҺІ]")
# Courts above those of a city or a district.
_ABOVE = re.compile(r"област|облсуд|верховн|конституц|апелляц|кассац|прав человека", re.IGNORECASE)
# Kinds that alone are the name of no court.
_LOOSE = re.compile(
    r"(?:апелляционн|кассационн|гражданск|миров|следственн|уголовн|административн)\w* ?\Z", re.IGNORECASE
)


def _names_one(match: re.Match[str]) -> bool:
    """Whether the words say which court it is."""
    clipped = not re.match("[Сс]уд", match["noun"])
    if not (match["board"] or match["adj"] or clipped or re.search(r"[А-Я]|№", match["post"])):
        return False
    return bool(match["board"] or match["post"] or not _LOOSE.fullmatch(match["adj"]))


_DATELINE = re.compile(
    rf"(?:\W|\d+[.)] )*(?:\d[\d.–-]*(?: [а-я]+)?(?: \d{{4}})?(?: года| г\.)?[\s.,:;—–-]+)?(?:[Вв]о? (?:г\. ?|городе )?(?P<seat>{CITY})(?![\w-])|(?:г\. ?|город )?(?P<city>{CITY})(?=\s*(?:[.,:;—–(\n]|\Z)))"
)
# `районный суд (Ташкент)`.
_CITY_AFTER = re.compile(rf" \((?:г\. ?)?(?P<city>{CITY})\)")
_IN_CITY = re.compile(
    rf"(?<!\w)[Вв]о? (?:г\. ?|городе )?(?P<city>{CITY})(?:,? \d{{1,2}} [а-я]+(?: \d{{4}}(?: года| г\.)?)?)?,? \Z"
)


def _told_city(reading: Reading, place: int, start: int, end: int, name: str, bare: bool) -> str | None:
    """The city of a court: said right before it, or at the head of its entry for one that names none itself."""
    if said := _IN_CITY.search(reading.view, max(0, place - 40), start) or _CITY_AFTER.match(reading.view, end):
        return CITY_FORMS[said["city"]]
    if name.casefold() == "суд" or _OF_COUNTRY.search(name):
        return None
    number = reading.sentences[reading.sentence_at(place)].block
    for block in (reading.blocks[number], *([reading.blocks[number - 1]] if number else [])):
        if block.kind != "heading" and block is not reading.blocks[number]:
            break
        head = _DATELINE.match(reading.view, block.start, block.end)
        if head and (head["seat"] or head["city"] in CITY_NAMES):
            city = CITY_FORMS[head["seat"] or head["city"]]
            if _REGIONAL.search(name):
                first = not reading.view[head.end() : start].strip(" .,:;—–-\n()")
                return city if city in _SEATS and (bare or first) else None
            return city if bare or head["city"] else None
    return None


# Courts of a region, whose seat need not be where the entry tells of, and of a whole country.
_REGIONAL = re.compile(r"област|облсуд|[ВЗСЮ]КО(?!\w)|Каракалпак", re.IGNORECASE)
_SEATS = frozenset(
    "Актау Актобе Атырау Караганда Кокшетау Конаев Талдыкорган Костанай Кызылорда Павлодар Петропавловск Тараз Туркестан Уральск Усть-Каменогорск Семей Жезказган Шымкент".split()
)
_OF_COUNTRY = re.compile(r"верховн|конституц|кассац(?!.*област)|прав человека", re.IGNORECASE)
_OF_CAPITAL = re.compile(r"столи(?:ц|чн)", re.IGNORECASE)
_CAPITALS = re.compile(r"(?<!\w)(Нур-Султан|Астан|Бишкек|Ташкент|Душанбе)\w*")
_CAPITAL_NAMES = {"Астан": "Астана"}


def _capital_of(reading: Reading) -> str:
    """Which city `столица` is: the capital that the report names, else that of Kazakhstan."""
    found = _CAPITALS.search(reading.view)
    return _CAPITAL_NAMES.get(found[1], found[1]) if found else "Астана"


_GENERIC = re.compile(
    r"(областн|районн|городск|верховн|административн|экономическ|уголовн|следственн|военн|ювенальн)\w+ суд|(обл|рай|гор)суд|(СМЭС|СМАС|САС|СМУС)",
    re.IGNORECASE,
)
_INITIALS = {"смэс": "эко", "смас": "адм", "сас": "адм", "смус": "уго"}


def stands_for(name: str, full: str) -> bool:
    """Whether a name says no more than the kind of a court that was named in full: `областной суд`."""
    match = _GENERIC.fullmatch(name)
    if not match or len(full) <= len(name) or "Каракалпак" in full:
        return False
    if match[3]:
        return full.casefold().startswith(f"{match[3]} ".casefold()) or bool(
            re.search(rf"специализ\w+ .*{_INITIALS[match[3].casefold()]}\w+ суд", full.casefold())
        )
    kind = (match[1] or match[2]).casefold()[:3]
    return any(word[:3] == kind for word in full.casefold().split() if _GENERIC_WORD.match(word)) and (
        bool(re.search(r"[А-ЯЁӘҒҚҢӨҰҮҺІ]", full[1:])) or full[0].isupper()
    )


_GENERIC_WORD = re.compile(
    r"областн|районн|городск|верховн|облсуд|райсуд|горсуд|административн|экономическ|уголовн|следственн|военн|ювенальн"
)


def _court_name(text: str, match: re.Match[str]) -> str:
    if match["board"]:
        words = text.split()
        for index, word in enumerate(words):
            if word.casefold().startswith("коллеги"):
                return " ".join([*(adjective(one, "f") for one in words[:index]), word[:7] + "я", *words[index + 1 :]])
    return text if match["noun"].isupper() else nominative_phrase(text.split())


def _court_city(name: str) -> str | None:
    """The city of a court's seat, when its name tells: `г. Астаны`, `Шымкентского городского`, `Павлодарский областной`."""
    for _, _, place in places_in(name):
        if place in CITY_NAMES:
            return place
    low = name.casefold()
    regional = re.search(r"областн\w+ суд|облсуд", low)
    if not regional and not re.search(r"городск|город|горсуд", low):
        return None
    if "актюбинск" in low and regional:
        return "Актобе"
    for word in re.findall(r"[А-Я][\w-]+(?:ский|ского)", name):
        stem = re.sub(r"(?:инский|инского|ский|ского)\Z", "", word).casefold()
        if regional and stem == "алмат":
            # The region around Almaty has its court elsewhere.
            continue
        for city in CITY_NAMES:
            root = re.sub(r"(?:ск|а|ы|й|ь|е|о)\Z", "", city.casefold())
            if regional and stem != root and stem[:-1] != root:
                continue
            if stem.startswith(root[: max(4, len(root) - 1)]) and abs(len(stem) - len(root)) <= 3:
                return city
    return None
