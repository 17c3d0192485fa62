"""Words in the names of courts and agencies, in English, Russian and Kazakh, and what they say."""

from __future__ import annotations

import re
from functools import cache

from graph.translit import fold_word

# Attribute and value: beginnings of words in any of the three languages. An earlier line wins.
_COURT_WORDS = {
    ("specialisation", "juvenile"): "juvenile minor несовершеннолет ювенал кәмелет толмаған",
    ("specialisation", "criminal"): "criminal уголовн қылмыс",
    ("specialisation", "economic"): "economic экономи commercial",
    ("specialisation", "investigative"): "investigat следствен тергеу",
    ("specialisation", "military"): "military garrison военн гарнизон әскери",
    ("specialisation", "civil"): "civil гражданск азаматтық",
    ("specialisation", "offences"): "offen offenc правонаруш бұзушылық",
    ("specialisation", "administrative"): "administrati административ әкімшілік",
    ("special", "specialised"): "speciali специализ мамандандыр interdistrict межрайон ауданаралық",
    ("chamber", "appeal"): "appea appella апелляц",
    ("chamber", "cassation"): "cassation кассац",
    ("chamber", "board"): "board panel collegi chamber коллег алқа",
    ("level", "supreme"): "supreme верховн жоғарғы",
    ("level", "constitutional"): "constitution конституц",
    ("level", "district"): "district rayon район аудан",
    ("level", "city"): "городск қалалық",
    ("court", "court"): "court суд сот",
}
_AGENCY_WORDS = {
    ("kind", "ministry"): "ministr министр министер",
    ("kind", "prosecutor"): "prosecut прокур",
    ("kind", "police"): "police полици",
    ("kind", "akimat"): "akimat акимат әкімдік әкімдігі акима аким akim әкім mayor",
    ("kind", "parliament"): "maslikhat маслихат мәслихат",
    ("type", "mine"): "mine шахта шахтой",
    ("type", "bank"): "bank банк банкі",
    ("type", "school"): "school школ мектеп",
    ("type", "hospital"): "hospital больниц аурухана",
    ("type", "university"): "universit университет",
    ("type", "market"): "market рынок рынка базар",
    ("type", "party"): "party партия партии партиясы",
    ("type", "foundation"): "foundation fund фонд қоры",
    ("type", "union"): "union союз одағы",
    ("type", "association"): "association ассоциац қауымдаст",
    ("type", "company"): "llp тоо жшс jsc компани compan",
    ("unit", "department"): "department департамент",
    ("unit", "directorate"): "directorate управлен басқарма",
    ("unit", "division"): "division отдел бөлім station отделен",
    ("unit", "committee"): "committee комитет",
    ("level", "transport"): "transport транспорт көлік",
    ("level", "district"): "district rayon район аудан",
    ("level", "city"): "городск қалалық",
    ("specialisation", "specialised"): "speciali специализ мамандандыр",
    ("specialisation", "military"): "military военн әскери",
}
# Abbreviations stand for several attributes.
_COURT_SHORT = {
    "смус": {"specialisation": "criminal", "court": "court"},
    "смэс": {"specialisation": "economic", "court": "court"},
    "смас": {"specialisation": "administrative", "court": "court"},
    "сас": {"specialisation": "offences", "court": "court"},
    "вс": {"level": "supreme", "court": "court"},
    "siac": {"specialisation": "administrative", "court": "court"},
    "siec": {"specialisation": "economic", "court": "court"},
    "смсд": {"specialisation": "juvenile", "court": "court"},
}
_AGENCY_SHORT = {
    "дп": {"kind": "police", "unit": "department"},
    "двд": {"kind": "police", "unit": "department"},
    "дивд": {"kind": "police", "unit": "department"},
    "уп": {"kind": "police", "unit": "directorate"},
    "руп": {"kind": "police", "unit": "directorate", "level": "district"},
    "рувд": {"kind": "police", "unit": "directorate", "level": "district"},
    "гуп": {"kind": "police", "unit": "directorate", "level": "city"},
    "увд": {"kind": "police", "unit": "directorate"},
    "гувд": {"kind": "police", "unit": "directorate"},
    "ип": {"kind": "police", "unit": "department"},
    "пд": {"kind": "police", "unit": "department"},
    "роп": {"kind": "police", "unit": "division"},
    "гоп": {"kind": "police", "unit": "division"},
    "ровд": {"kind": "police", "unit": "division"},
    "овд": {"kind": "police", "unit": "division"},
}
_NOISE = (
    "of the for in on at and by to a an case cases matters affairs city town no number judicial offices office"
    " s its body судебная судебной по делам дела об о в во на и г гор город города городе городу городов"
    " республики республика республикасы республикасының рк қр қаласының қаласы қаласындағы қала ісі істері"
    " істер жөніндегі бойынша туралы құқық және мен kazakhstan казахстан казахстана казахстану қазақстан"
    " қазақстанның republic judge судья судьи органы органдары кеңсесі kazakh local местный им имени имя атындағы"
)
# Several words that say one thing, before single words are looked at: pattern in folded text, what stands for it.
_PHRASES = tuple(
    (re.compile(pattern), result)
    for pattern, result in (
        (r"\binter distrikt", "interdistrikt"),
        (r"\b(?:tsiti|tun)(?= kurt)", "gorodski"),
        (r"\btsiti(?= (?:prosekut|akimat|polits|maslihat|department))", "gorodski"),
        (r"\btsiti administration\b", "gorodski akimat"),
        # A court in one word: облсуд, горсуд, райсуд.
        (r"\bobl ?sud\w*", "region sud"),
        (r"\bgor ?sud\w*", "gorodski sud"),
        (r"\brai ?sud\w*", "raion sud"),
        (r"\btsiti(?= (?:spetsialized|spetsialised))", ""),
        (r"\bobshestven\w* pravonarush", "pravonarush"),
        # The police was called a body of internal affairs.
        (r"\b(?:internal afairs|afairs internal|vnutrenih del|ishki ister\w*)\b", "politsia"),
        (r"\bmaior s ofitse\b", "akimat"),
        # Words for a region become one, so that "Алматинской области" and "Almaty region" are alike.
        (r"\b(?:oblast|oblis)\w*", "region"),
        (r"\bregional\w*", "region"),
    )
)


@cache
def court_starts() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Attribute, value and folded beginnings of the words of courts."""
    return _starts(_COURT_WORDS)


@cache
def agency_starts() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Attribute, value and folded beginnings of the words of agencies."""
    return _starts(_AGENCY_WORDS)


@cache
def court_short() -> dict[str, dict[str, str]]:
    """Abbreviated courts by folded abbreviation."""
    return {fold_word(short): dict(meaning) for short, meaning in _COURT_SHORT.items()}


@cache
def agency_short() -> dict[str, dict[str, str]]:
    """Abbreviated agencies by folded abbreviation."""
    return {fold_word(short): dict(meaning) for short, meaning in _AGENCY_SHORT.items()}


@cache
def noise() -> frozenset[str]:
    """Folded words that say nothing."""
    return frozenset(fold_word(word) for word in _NOISE.split())


def phrases(folded: str) -> str:
    """A folded text with the phrases replaced that say one thing."""
    for pattern, result in _PHRASES:
        folded = pattern.sub(result, folded)
    return folded


_GENITIVE = re.compile(r"(?:nin|din|tin|indagi|dagi|tagi)$")
_ADJECTIVE = re.compile(r"sk(?:i|oi|ogo|om|omu|aia|uiu|ih|im|oe|e|u)$")
_CASE = re.compile(r"(?:iami|ami|iah|ogo|emu|omu|aia|uiu|oi|ei|om|em|ah|i|a|u|e|o)$")


def stem(word: str) -> str:
    """A folded word without the ending of an adjective or a case: taldikorganski and taldikorgan are taldikorgan."""
    short = _GENITIVE.sub("", word) if len(word) > 7 else word
    adjective = _ADJECTIVE.sub("", short)
    if len(adjective) >= 3 and adjective != short:
        short = adjective
    elif len(short) > 5:
        short = _CASE.sub("", short)
    return short if len(short) < 5 else re.sub(r"[aeiou]$", "", short)


def bare(stemmed: str) -> str:
    """A stem without the link of an adjective: karagandin (карагандинский) becomes karagand."""
    short = re.sub(r"[aeiou]?n$", "", stemmed)
    return re.sub(r"[aeiou]$", "", short) if len(short) >= 4 else stemmed


def _starts(table: dict[tuple[str, str], str]) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    return tuple(
        (attribute, value, tuple(fold_word(word) for word in starts.split()))
        for (attribute, value), starts in table.items()
    )
