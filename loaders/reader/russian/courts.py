"""Courts in Russian, named in the nominative, with their city, specialisation and instance."""

from __future__ import annotations

import re

from loaders.reader.reading import Mention, Reading
from loaders.reader.russian.gazetteer import CITY, CITY_NAMES, places_in
from loaders.reader.russian.phrases import adjective, nominative_phrase

_ADJ = r"(?:[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]*(?:ский|ского|скому|ским|ском|ный|ной|ного|ному|ным|ном|инский|ий|ый)|(?:специализированн|межрайонн|районн|городск|областн|административн|уголовн|экономическ|ювенальн|военн|гарнизонн|следственн|верховн|конституционн|апелляционн|кассационн|мировой|гражданск|ювенальн)\w*)"
_BOARD = r"(?:(?:(?:[Аа]пелляционн|[Сс]удебн|[Кк]ассационн|[Сс]пециализированн|[Нн]адзорн)\w* )*[Кк]оллеги\w+(?: по (?:уголовным|гражданским|административным)(?: и (?:уголовным|гражданским|административным))? делам)? )"
# Courts that go by an abbreviation or a clipped noun: `САС Алматы`, `Атырауского облсуда`, `райсуд № 2`.
_SHORT = r"(?:СМЭС|СМУС|СМАС|СМЮС|СМС|СМВС|САС|СЭС(?= [гА-Я])|ССС|(?:[Ии]нтер|[Оо]бл|[Гг]ор|[Рр]ай|[Гг]оррай|[Мм]ежрай|[Сс]пец|[Вв]оен)суд(?:а|у|ом|е)?)"
_PLACE = rf"(?:{CITY}(?![\w-])|(?:област[иь] )?(?:Абай|Ұлытау|Улытау|Жетісу|Жетысу)(?![\w-])|[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+(?:ской|ского|цкой|цкого) (?:области|района)(?!\w))"
_COURT = re.compile(
    rf"(?<![\w-])(?P<board>{_BOARD})?(?P<adj>(?:{_ADJ} )*)(?P<noun>[Сс]уд(?:а|у|ом|е)?|{_SHORT})(?![\w-])(?P<post>(?: \([А-Я]{{2,5}}\))?(?: ?(?:№|N) ?\d+| по (?:уголовным делам|делам несовершеннолетних|административным правонарушениям|административным делам|гражданским делам))*(?: (?:г\. ?|города |гор\. ?|по )?(?:{_PLACE})| (?:г\. ?|города |гор\. ?)[А-Я][\w-]+| РК(?!\w)| города(?! [А-Я])(?!\w)| Республики Казахстан)*(?: ?(?:№|N) ?\d+)?)"
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
    """Add the courts that a document names."""
    known: list[str] = []
    for match in _COURT.finditer(reading.view):
        clipped = not re.match("[Сс]уд", match["noun"])
        if not (match["board"] or match["adj"] or clipped or re.search(r"[А-Я]|№", match["post"])):
            continue
        if (
            not match["board"]
            and re.fullmatch(
                r"(?:апелляционн|кассационн|гражданск|мировой|следственн|уголовн|административн)\w* ?",
                match["adj"].casefold(),
            )
            and not match["post"]
        ):
            continue
        start, end = match.span()
        lead = re.match(r"(?:По|На|В|Во|За|Из|Как|Но|При|Бывший|Этот|Первый) ", reading.view[start:end])
        start += lead.end() if lead else 0
        text = " ".join(reading.text[start:end].split())
        name = _court_name(text, match)
        name = next((full for full in reversed(known) if _generic_form(name, full)), name)
        known.append(name)
        low = name.casefold()
        value = {
            "name": name,
            "city": _court_city(name),
            "specialisation": next(
                (kind for kind, shape in _SPEC if re.search(shape, low.split("коллегия")[-1])), "general"
            ),
            "instance": "cassation"
            if "верховн" in low or "кассац" in low
            else "appeal"
            if re.search("област(?:н|и)|облсуд|апелляц|коллеги|суд города|горсуд.*(?:алматы|астан|шымкент)", low)
            and not re.search("межрайон|районн|смэс|смус|сас ", low)
            else "first",
        }
        reading.add(Mention(start, end, "Court", value))


_GENERIC = re.compile(r"(областн|районн|городск|верховн)\w+ суд|(обл|рай|гор)суд", re.IGNORECASE)


def _generic_form(name: str, full: str) -> bool:
    """Whether a name says no more than the kind of a court that was named in full: `областной суд`."""
    match = _GENERIC.fullmatch(name)
    if not match or len(full) <= len(name):
        return False
    return (match[1] or match[2]).casefold()[:3] in (
        word[:3] for word in full.casefold().split() if _GENERIC_WORD.match(word)
    )


_GENERIC_WORD = re.compile(r"областн|районн|городск|верховн|облсуд|райсуд|горсуд")


def _court_name(text: str, match: re.Match[str]) -> str:
    if match["board"]:
        words = text.split()
        for index, word in enumerate(words):
            if word.casefold().startswith("коллеги"):
                return " ".join([*(adjective(one, "f") for one in words[:index]), word[:7] + "я", *words[index + 1 :]])
    return text if match["noun"].isupper() else nominative_phrase(text.split())


def _court_city(name: str) -> str | None:
    """The city of a court's seat, when its name tells: `г. Астаны`, `Шымкентского городского`."""
    for _, _, place in places_in(name):
        if place in CITY_NAMES:
            return place
    if re.search(r"городск|город|горсуд", name.casefold()):
        for word in re.findall(r"[А-Я][\w-]+(?:ский|ского)", name):
            stem = re.sub(r"(?:инский|инского|ский|ского)\Z", "", word).casefold()
            for city in CITY_NAMES:
                root = re.sub(r"(?:ск|а|ы|й|ь|е)\Z", "", city.casefold())
                if stem.startswith(root[: max(4, len(root) - 1)]) and abs(len(stem) - len(root)) <= 3:
                    return city
    return None
