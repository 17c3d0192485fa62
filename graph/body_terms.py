"""What agencies are for, in English, Russian and Kazakh: one word for "culture", "культуры" and "мәдениет".

Ministries and departments are told apart by their remit, and a remit is translated more often than transliterated.
"""

from __future__ import annotations

from functools import cache, lru_cache

from graph.body_words import stem
from graph.translit import fold_word

# The word that stands for all, then beginnings of words in any of the languages; $ marks a whole word.
_TERMS = {
    "culture": "cultur культур мәдениет",
    "sport": "sport спорт",
    "information": "information информац информ ақпарат",
    "communication": "communication коммуникац байланыс",
    "science": "scien наук ғылым",
    "higher": "higher высш жоғары",
    "education": "education образован білім",
    "enlightenment": "enlighten просвещен ағарту",
    "health": "health здрав денсаулық",
    "justice": "justice юстиц юст әділет",
    "defence": "defenc defens оборон қорғаныс",
    "finance": "financ финанс фин$ қаржы",
    "foreign": "foreign иностран сыртқы",
    "internal": "internal interior внутренн",
    "labour": "labor labour труд$ труда$ еңбек",
    "social": "social социал обществен қоғам әлеумет",
    "development": "development развити даму",
    "protection": "protect защит қорғау",
    "population": "population населен халық",
    "economy": "econom экономик",
    "trade": "trade торгов сауда",
    "industry": "industr промышлен индустр өнеркәсіп",
    "energy": "energ энерг",
    "ecology": "ecolog эколог",
    "natural": "natural природ табиғ",
    "resources": "resourc ресурс",
    "agriculture": "agricultur сельскохоз сельхоз",
    "tourism": "touris турист туризм",
    "digital": "digital цифр",
    "innovation": "innovat инновац",
    "aerospace": "aerospac аэрокосм аэроғарыш",
    "emergency": "emergenc чрезвычайн төтенше",
    "security": "security безопасн қауіпсіздік",
    "national": "national национальн ұлттық",
    "council": "council совет$ совета$ кеңесі",
    "border": "border пограничн шекара",
    "service": "service служб қызмет",
    "centre": "center centre центр орталы",
    "international": "international международн халықаралық",
    "journalism": "journalis журналис",
    "freedom": "freedom свобод бостанды",
    "speech": "speech слова$ сөз$",
    "human": "human$ человек адам$",
    "law": "legal правов",
    "guard": "guard гварди ұлан",
    "customs": "customs таможен кеден",
    "tax": "tax$ taxes налог салық",
    "revenue": "revenue доход кіріс",
    "state": "state$ государствен мемлекет",
    "monitoring": "monitor мониторинг",
    "corruption": "corrupti anticorrupti коррупц антикоррупц жемқорлық",
    "academy": "academ академи",
    "history": "history истори тарих",
    "employment": "employm занятост жұмыспен",
    "entrepreneurship": "entrepren предпринимат кәсіпкер",
    "construction": "construct строительст құрылыс",
    "land": "land$ земельн жер$",
    "youth": "youth молодеж жастар",
    "language": "language язык тіл",
    "religion": "religio религи дін",
}


@cache
def _beginnings() -> tuple[tuple[str, bool, str], ...]:
    """Folded beginning, whether it must be the whole word, and the term; the longest first."""
    found = [
        (fold_word(start.rstrip("$")), start.endswith("$"), fold_word(meaning))
        for meaning, starts in _TERMS.items()
        for start in starts.split()
    ]
    return tuple(sorted(found, key=lambda one: (-len(one[0]), one)))


@lru_cache(maxsize=1 << 14)
def term(word: str) -> str:
    """The term for a folded word, itself folded; a word that is no term stays what it is."""
    for start, whole, meaning in _beginnings():
        if word == start or (not whole and word.startswith(start)):
            return meaning
    return word


@lru_cache(maxsize=1 << 14)
def shortened_ministry(word: str) -> str | None:
    """The term in a word such as Минобороны (a ministry and its remit in one); None when it is none."""
    if not word.startswith("min") or len(word) < 6:
        return None
    return next((meaning for start, _, meaning in _beginnings() if word[3:].startswith(start)), None)


@cache
def general_terms() -> frozenset[str]:
    """Stems of terms that describe an organisation with a name of its own, rather than name a part of it."""
    describing = "international centre journalism freedom speech protection human law social development"
    return frozenset(stem(fold_word(word)) for word in describing.split())
