"""Steps and attacks are found however they are told, and not where nothing happened."""

from __future__ import annotations

import pytest

from loaders.documents import Document
from loaders.reader.extractors import extractor_named
from tests.reader.russian_phrases import ATTACKS, NO_ATTACKS, NONE, STEPS


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


def _steps(sentence: str) -> set[str]:
    found = extractor_named("rules").extract(Document.of_text(f"Хроника, май 2023 года\n\n{sentence}\n"))
    steps = [one.value for one in found if one.kind == "step"]
    return {one["step"] for one in steps} | {f"{one['step']} {one['outcome']}" for one in steps}


@pytest.mark.parametrize(("told", "sentence"), [(told, line) for told, text in STEPS.items() for line in _lines(text)])
def test_step(told: str, sentence: str) -> None:
    assert told in _steps(sentence)


@pytest.mark.parametrize("sentence", _lines(NONE))
def test_no_step(sentence: str) -> None:
    assert _steps(sentence) == set()


def _attacks(sentence: str) -> set[str]:
    found = extractor_named("rules").extract(Document.of_text(f"Хроника, май 2023 года\n\n{sentence}\n"))
    return {one.value["attack"] for one in found if one.kind == "attack"}


@pytest.mark.parametrize(
    ("kind", "sentence"), [(kind, line) for kind, text in ATTACKS.items() for line in _lines(text)]
)
def test_attack(kind: str, sentence: str) -> None:
    assert kind in _attacks(sentence)


@pytest.mark.parametrize("sentence", _lines(NO_ATTACKS))
def test_no_attack(sentence: str) -> None:
    assert _attacks(sentence) == set()


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ("other dismissed", "Жалобу фотографа прокуратура города отклонила."),
        ("judgment acquitted", "Оправдательный приговор получил Айдар Сеитов."),
        ("judgment dismissed", "Экономический суд Тараза отказал полностью."),
        ("appeal_decision upheld", "В октябре Талгарский городской суд с этим согласился."),
        ("hearing", "В Таразе началось слушание по делу Айдара Сеитова."),
        ("other", "Министерство отозвало лицензию, сославшись на жалобы зрителей."),
        ("enforcement", "Изъятую камеру ей вернули 5 мая."),
        ("claim_filed", "Прокуратура внесла в суд заявление о закрытии газеты."),
        ("cassation_decision returned", "Верховный суд вернул дело на новое рассмотрение."),
    ],
)
def test_what_kind_of_step(told: str, sentence: str) -> None:
    found = _steps(sentence)
    assert told in found
    assert len({one.split()[0] for one in found}) == 1
