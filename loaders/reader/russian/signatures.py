"""Roles told otherwise than beside the name: who signed, who wrote, who leads whoever publishes the report."""

from __future__ import annotations

import re

from loaders.reader.story import SIGNS, Story, Told, pattern

_P = SIGNS["Person"]
_SIGNED = (
    ("journalist", pattern(r"(?:автор\w*|текст|фото|репортаж|корреспондент|беседовал\w*|записал\w*)(?: материала| заметки)?:? (<P>)")),
    ("other", pattern(r"(?:составител\w*|подготовил\w*|контакт\w*(?: для прессы| для сми)?|связь с нами)(?: –|:)? (<P>)")),
    ("journalist", pattern(r"(<P>), котор\w+ (?:[\w-]+ ){0,3}?(?:ведет|ведёт|вел|вела|снимает|снимал\w*|пишет|писал\w*|работает|работал\w*|редактирует|редактировал\w*|публикует|возглавляет|администрирует)(?: [\w-]+){0,4}? (?:для |в |на )?(?:[\w-]*канал|сайт|газет|паблик|блог|портал|издани|редакци|<O>)")),
    ("journalist", pattern(r"(<P>),? (?:снима|писа|пиш|вед|работа|публику|освеща|готов|редактиру|редактирова|сотруднича)(?:вш|ющ|ущ)\w+ [^.;,]{0,40}?(?:для|в|на) [«\"]?<O>")),
    ("judge", pattern(r"под председательством (?:судьи )?(<P>)|председательству\w+ (<P>)")),
    ("journalist", pattern(r"(<P>) \((?:[\w-]+ ){0,2}(?:блог|газет\w*|сайт|[\w-]*канал|портал|<O>)")),
    ("lawyer", pattern(r"(?<!\w)представля\w+ (<P>)|(<P>)[^.;,\ue000]{0,20} представля\w+ (?:интерес|истц|ответчик|сторон)")),
    ("lawyer", pattern(r"(?<!\w)(?:защищал|защищает|защищала|защищали) (?:[\w\ue000-]+ ){0,2}?(<P>)(?= |\.|,)")),
    ("activist", pattern(r"(<P>),? (?:[\w\ue007-]+ ){0,2}?(?:член|участни[кц])\w* (?:объединени|движени|общественн|инициативн|союза)")),
    ("activist", pattern(r"(<P>),? (?:независим\w+ )?наблюдател")),
    ("defendant", pattern(r"(?<!\w)(?:обвиняемый|подсудимый|ответчик|подозреваемый|осужденный)(?:ая)?(?: –|:) (<P>)")),
)  # fmt: skip


def signed(story: Story) -> None:
    """Roles told otherwise than beside the name: `Автор: <P>`, `<P>, который ведет канал`."""
    for told in story.told:
        if _P not in told.masked:
            continue
        for role, shape in _SIGNED:
            for match in shape.finditer(told.masked):
                group = 1 if match[1] else 2
                for one in told.mentions("Person", *match.span(group)):
                    story.give(one.value["name"], role, told.span(*match.span()))


# The head of whoever publishes the report, who signs it.
_HEAD = r"\W*(?:председатель|исполнительный директор|директор|президент|руководитель)(?: (?:правления|совета|(?:нашего |нашей )?(?:центра|фонда|объединения|организации|союза|ассоциации|общества))){0,2}(?: [–-]|:|,)?"
_SIGNATURE = re.compile(rf"{_HEAD} ?{_P}\W*", re.IGNORECASE)
_TITLE_ALONE = re.compile(rf"{_HEAD}\W*", re.IGNORECASE)


def heads_publisher(story: Story, told: Told) -> bool:
    """Whether a line is the signature of the publisher's head, whose title may stand on the line before."""
    if _SIGNATURE.fullmatch(told.masked):
        return True
    if not re.fullmatch(rf"\W*{_P}\W*", told.masked):
        return False
    at = next((number for number, one in enumerate(story.told) if one is told), 0)
    return bool(at and _TITLE_ALONE.fullmatch(story.told[at - 1].masked))
