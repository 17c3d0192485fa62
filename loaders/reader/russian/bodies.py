"""Courts, outlets, organisations and places in Russian, named in the nominative."""

from __future__ import annotations

import re

from loaders.reader.english.bodies import _DOMAIN, _KNOWN
from loaders.reader.english.lexicon import PLATFORMS
from loaders.reader.reading import Mention, Reading
from loaders.reader.russian.lexicon import (
    CITIES,
    CITY_NAMES,
    COUNTRIES,
    ORG_CUE,
    OUTLET_CUE,
    OUTLET_INSIDE,
    PLACE,
    PLACE_NAMES,
    STAFF_CUE,
)
from loaders.reader.russian.morphology import adjective, nominative_phrase

_ADJ = r"(?:[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]*(?:ский|ского|скому|ским|ском|ный|ного|ному|ным|ном|инский|ий|ый)|(?:специализированн|межрайонн|районн|городск|областн|административн|уголовн|экономическ|ювенальн|военн|гарнизонн|следственн|верховн|конституционн|апелляционн|кассационн|мировой|гражданск|ювенальн)\w*)"
_BOARD = r"(?:(?:(?:[Аа]пелляционн|[Сс]удебн|[Кк]ассационн)\w* )*[Кк]оллеги\w+(?: по (?:уголовным|гражданским|административным) делам)? )"
_SEAT = r"(?: (?:г\. ?|города |гор\. ?|области |района |по )?(?:РК|Республики Казахстан|Казахстана|[А-Я][\w-]+(?:ск(?:ой|ого) (?:области|района))?))"
_COURT = re.compile(
    rf"(?<![\w-])(?P<board>{_BOARD})?(?P<adj>(?:{_ADJ} )*)(?P<noun>[Сс]уд(?:а|у|ом|е)?)(?![\w-])(?P<post>(?: ?(?:№|N) ?\d+| по (?:уголовным делам|делам несовершеннолетних|административным правонарушениям|административным делам|гражданским делам))*(?: (?:г\. ?|города |гор\. ?)[А-Я][\w-]+| РК(?!\w)| Республики Казахстан| (?=(?:{'|'.join(CITIES)})(?![\w-]))[А-Я][\w-]+)?(?: ?(?:№|N) ?\d+)?)"
)
_SPEC = (
    ("juvenile", "ювенальн|несовершеннолетн"),
    ("administrative", "административн"),
    ("economic", "экономич"),
    ("military", "военн|гарнизон"),
    ("investigative", "следственн"),
    ("criminal", "уголовн"),
)


def find_courts(reading: Reading) -> None:
    """Add the courts that a document names."""
    for match in _COURT.finditer(reading.view):
        if not match["board"] and not match["adj"] and not re.search(r"[А-Я]", match["post"]):
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
            if re.search("областн|апелляц|коллеги", low)
            else "first",
        }
        reading.add(Mention(start, end, "Court", value))


def _court_name(text: str, match: re.Match[str]) -> str:
    if match["board"]:
        words = text.split()
        for index, word in enumerate(words):
            if word.casefold().startswith("коллеги"):
                return " ".join([*(adjective(one, "f") for one in words[:index]), word[:7] + "я", *words[index + 1 :]])
    return nominative_phrase(text.split())


def _court_city(name: str) -> str | None:
    """The city of a court's seat, when its name tells: `г. Астаны`, `Шымкентского городского`."""
    for found in PLACE.finditer(name):
        place = PLACE_NAMES[next(int(group[1:]) for group, text in found.groupdict().items() if text)]
        if place in CITY_NAMES:
            return place
    if re.search(r"городск|город", name.casefold()):
        for word in re.findall(r"[А-Я][\w-]+(?:ский|ского)", name):
            stem = re.sub(r"(?:инский|инского|ский|ского)\Z", "", word).casefold()
            for city in CITY_NAMES:
                root = re.sub(r"(?:ск|а|ы|й|ь|е)\Z", "", city.casefold())
                if stem.startswith(root[: max(4, len(root) - 1)]) and abs(len(stem) - len(root)) <= 3:
                    return city
    return None


_TAIL = rf"(?: (?:по [а-яё]+(?:ию|ям|ью|ам|у|ем|ей) [а-яё]+(?:а|у|я|и|ой|ии|ам|ям|ов|ей)?|(?:внутренних дел|национальной безопасности|иностранных дел|государственных доходов)|(?:полиции|юстиции|здравоохранения|образования|культуры|информации|труда|экологии|города|области|района|журналистов|редакторов|прессы|внутренней политики|общественного развития|финансов|обороны|науки|спорта|торговли|энергетики|транспорта|связи|РК|Республики Казахстан|г\.|цифрового развития)|(?:{'|'.join([*CITIES, *COUNTRIES])})(?![\w-])|[А-ЯЁ][\w-]+(?:ской|ского|цкой|цкого)(?: (?:области|района))?(?! [А-ЯЁ]\.)))"
_ORG = re.compile(
    rf"(?<![\w-])(?P<adj>(?:(?:[А-ЯЁ][\w-]*(?:ск|н)|областн|городск|районн|городск|региональн|центральн|генеральн|государственн|общественн|международн|республиканск|местн)(?:ий|ый|ая|ое|ого|ому|ым|ом|ой|ую|его) )*)(?P<noun>(?:[Дд]епартамент|[Мм]инистерств|[Уу]правлени|[Кк]омитет|[Пп]рокуратур|[Аа]кимат|[Мм]аслихат|[Аа]гентств|[Сс]оюз|[Аа]ссоциаци|[Пп]арламент|[Мм]ажилис|[Сс]енат|[Гг]оссовет|[Ии]нспекци|[Аа]дминистраци)(?:а|у|ом|е|о|я|ю|ем|и|ы|ой|ей)?|Г?УВД|РУВД|РОВД|ДВД|ОВД|КНБ|ДКНБ|МВД|ДП|УП|ЦИК)(?![\w-])(?P<tail>{_TAIL}{{0,4}})"
)
_ALONE_OK = re.compile(r"(?:РУВД|УВД|ДВД|КНБ|МВД|ДП|ЦИК|[Мм]ажилис|[Сс]енат|[Уу]правлени)")
_SHORT = re.compile(r"\A(?:Г?УВД|РУВД|РОВД|ДВД|ОВД|КНБ|ДКНБ|МВД|ДП|УП|ЦИК)\Z")


def find_bodies(reading: Reading) -> None:
    """Add the outlets, organisations and places that a document names."""
    _quoted(reading)
    for match in _DOMAIN.finditer(reading.view):
        if match[0].split(".")[0].casefold() not in PLATFORMS | {"www", "t"}:
            reading.add(Mention(*match.span(), "Outlet", {"name": match[0]}))
    for match in _KNOWN.finditer(reading.view):
        reading.add(Mention(*match.span(), "Outlet", {"name": match[0]}))
    for match in re.finditer(
        r"(?<![\w-])(?:Азаттык|Радио Азаттык|КазТАГ|Казинформ|Тенгриньюс|Tengrinews|Курсив|Власть|Ратель|Хабар|КТК|Коммерсант|Интерфакс|Форбс|Медиазона|Sputnik)(?![\w-])",
        reading.view,
    ):
        if match[0] not in ("Власть",):
            reading.add(Mention(*match.span(), "Outlet", {"name": match[0]}))
    known: list[tuple[str, str]] = []
    for match in _ORG.finditer(reading.view):
        tail = match["tail"]
        if (
            not match["adj"]
            and not tail
            and not (
                _SHORT.match(match["noun"]) or any(low in match["noun"].casefold() for low in ("мажилис", "сенат"))
            )
        ):
            full = next((name for noun, name in reversed(known) if noun == match["noun"].casefold()[:6]), None)
            if full:
                reading.add(Mention(*match.span("noun"), "Organization", {"name": full}, ("name",), 0.6))
            continue
        start, end = match.start(), match.end()
        while end > match.end("noun") and not reading.taken.free(start, end):
            cut = reading.view.rfind(" ", start, end)
            if cut <= match.end("noun"):
                end = match.end("noun")
                break
            end = cut
        text = " ".join(reading.text[start:end].split())
        name = nominative_phrase(text.split())
        if _SHORT.match(text):
            initials = [
                full
                for noun, full in known
                if re.sub(r"[^А-ЯЁа-яё ]", "", full)
                and "".join(word[0] for word in full.split()).upper().startswith(text)
            ]
            name = initials[-1] if initials else name
        name = next((full for _, full in known if full.casefold().endswith(" " + name.casefold())), name)
        if reading.add(Mention(start, end, "Organization", {"name": name})):
            known.append((match["noun"].casefold()[:6], name))
    for match in re.finditer(r"(?<!\w)[Гг]енеральн\w+ прокурор\w*(?!\w| [А-ЯЁ])", reading.view):
        name = "Генеральная прокуратура" if "ратур" in match[0] else "Генеральный прокурор"
        reading.add(Mention(*match.span(), "Organization", {"name": name}))
    _places(reading)


def _quoted(reading: Reading) -> None:
    found: dict[tuple[int, int], tuple[str, str]] = {}
    for quote in reading.quotes:
        start, end = quote.inner
        name = " ".join(reading.text[start:end].split())
        words = name.split()
        if not words or len(words) > 5 or not re.match(r"[\dA-ZА-ЯЁӘҒҚҢӨҰҮҺІ]", name) or name[-1] in ".,:;!?…":
            continue
        before = reading.view[max(0, quote.outer[0] - 45) : quote.outer[0]]
        after = reading.view[quote.outer[1] : quote.outer[1] + 24]
        if re.search(
            r"(?:статьи|статью|статья|закон\w*|заметк\w+|публикаци\w+|расследовани\w+|слова?|книг\w+|фильм\w*|материал\w*|пост\w*|заголовком|рубрик\w+) ?\W?\Z",
            before,
            re.IGNORECASE,
        ):
            continue
        if OUTLET_CUE.search(before):
            label, direct = "Outlet", True
        elif ORG_CUE.search(before):
            label, direct = "Organization", not before.rstrip().endswith(" из")
        elif STAFF_CUE.search(before):
            label, direct = "Outlet", False
        elif re.match(r"\)", after) and before.endswith("(") and len(words) <= 2:
            label, direct = "Organization", True
        elif OUTLET_INSIDE.search(name):
            label, direct = "Outlet", True
        else:
            continue
        found[quote.inner] = (label, name if direct else _inflected(name))
    known = {name: label for label, name in found.values()}
    for quote in reading.quotes:
        if quote.inner in found:
            continue
        name = " ".join(reading.text[slice(*quote.inner)].split())
        same = next((other for other in known if _same_stems(name, other)), None)
        if same:
            found[quote.inner] = (known[same], same)
    direct_names = [name for _, name in found.values()]
    for (start, end), (label, name) in found.items():
        better = next(
            (other for other in direct_names if other != name and _same_stems(name, other) and len(other) <= len(name)),
            name,
        )
        reading.add(Mention(start, end, label, {"name": better if name not in direct_names[:0] else name}))


def _same_stems(left: str, right: str) -> bool:
    ours, theirs = left.casefold().split(), right.casefold().split()
    if len(ours) != len(theirs) or not ours:
        return False
    return all(
        a == b or (min(len(a), len(b)) > 3 and a[: max(3, len(b) - 3)] == b[: max(3, len(b) - 3)])
        for a, b in zip(ours, theirs, strict=True)
    )


def _inflected(name: str) -> str:
    """A quoted name that stands in an oblique case, in the nominative, as well as endings tell."""
    words = name.split()
    if len(words) == 2 and re.search(r"(?:ой|ей)\Z", words[0]) and re.search(r"(?:ы|и|е|у|ой)\Z", words[1]):
        return f"{adjective(words[0], 'f')} {re.sub(r'(?:ы|и|е|у|ой)$', 'а', words[1])}"
    if len(words) == 2 and re.search(r"(?:ом|ого|ему|ому|им|ым)\Z", words[0]):
        return f"{adjective(words[0], 'm')} {re.sub(r'(?:а|е|у|ом)$', '', words[1])}"
    if len(words) == 1 and re.search(r"[бвгджзклмнпрстфхцчшщ](?:а|у|ом)\Z", name) and len(name) > 5:
        return re.sub(r"(?:а|у|ом)$", "", name)
    return name


_REGION = re.compile(
    r"(?<![\w-])(?P<adj>[А-ЯЁ][\w-]*(?:ск|цк)(?:ая|ой|ую|ий|ого|ому|ом|им))(?P<noun> (?:област(?:ь|и|ью)|район(?:а|у|е|ом)?))(?!\w)"
)


def _places(reading: Reading) -> None:
    for match in _REGION.finditer(reading.view):
        name = nominative_phrase([match["adj"], match["noun"].strip()])
        reading.add(Mention(*match.span(), "Place", {"name": name}))
    for match in PLACE.finditer(reading.view):
        name = PLACE_NAMES[next(int(group[1:]) for group, text in match.groupdict().items() if text)]
        reading.add(Mention(*match.span(), "Place", {"name": name}))
