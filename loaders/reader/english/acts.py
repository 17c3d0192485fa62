"""Steps of a case from what is done to what: "dismissed" with "appeal", in whatever order and voice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from loaders.reader.english.grammar import BODY, COURT, DATE, PERSON, Act, Parsed, objects, parse, pronoun
from loaders.reader.english.phrases import PHRASES
from loaders.reader.frames import Event, Frames, make_event
from loaders.reader.sanctions import Sanction, overlaps_any
from loaders.reader.story import Story, Told

Kind = tuple[str, str | None]
# (verb class, noun class) -> step and outcome. The first that fits wins.
_TABLE: dict[tuple[str, str], Kind] = {
    ("FILE", "CASSATION"): ("cassation_filed", None),
    ("DISMISS", "CASSATION"): ("cassation_decision", "dismissed"),
    ("GRANT", "CASSATION"): ("cassation_decision", "granted"),
    ("RETURN", "CASSATION"): ("cassation_decision", "returned"),
    ("FILE", "APPEAL"): ("appeal_filed", None),
    ("FILE", "PRIVATE"): ("appeal_filed", None),
    ("SENDCASE", "APPEAL"): ("appeal_filed", None),
    ("FAIL", "APPEAL"): ("appeal_decision", "dismissed"),
    ("FAIL", "CASSATION"): ("cassation_decision", "dismissed"),
    ("FAIL", "SUIT"): ("judgment", "dismissed"),
    ("FREEZE", "ACCOUNTS"): ("other", None),
    ("REGISTER", "SUIT"): ("claim_filed", None),
    ("DISMISS", "APPEAL"): ("appeal_decision", "dismissed"),
    ("LOSE", "APPEAL"): ("appeal_decision", "dismissed"),
    ("WIN", "APPEAL"): ("appeal_decision", "granted"),
    ("GRANT", "APPEAL"): ("appeal_decision", "granted"),
    ("RETURN", "APPEAL"): ("appeal_decision", "returned"),
    ("GRANT", "PRIVATE"): ("appeal_decision", "granted"),
    ("DISMISS", "PRIVATE"): ("appeal_decision", "dismissed"),
    ("WITHDRAW", "APPEAL"): ("termination", None),
    ("TRY", "APPEAL"): ("hearing", None),
    ("FILE", "SUIT"): ("claim_filed", None),
    ("DISMISS", "SUIT"): ("judgment", "dismissed"),
    ("GRANT", "SUIT"): ("judgment", "granted"),
    ("RETURN", "SUIT"): ("judgment", "returned"),
    ("WITHDRAW", "SUIT"): ("termination", None),
    ("CLOSE", "SUIT"): ("termination", None),
    ("GRANT", "DEMANDS"): ("judgment", "granted"),
    ("DISMISS", "DEMANDS"): ("judgment", "dismissed"),
    ("LOSE", "CASE"): ("judgment", "dismissed"),
    ("WIN", "CASE"): ("judgment", "granted"),
    ("LOSE", "SUIT"): ("judgment", "dismissed"),
    ("WIN", "SUIT"): ("judgment", "granted"),
    ("TRY", "SUIT"): ("hearing", None),
    ("CHANGE", "ACCUSATION"): ("reclassified", None),
    ("FILE", "CHARGES"): ("charge", None),
    ("OVERTURN", "RESTRAINT"): ("other", "changed"),
    ("CHANGE", "RESTRAINT"): ("appeal_decision", "changed"),
    ("UPHOLD", "RESTRAINT"): ("appeal_decision", "upheld"),
    ("EXTEND", "RESTRAINT"): ("arrest", None),
    ("SCHEDULE", "HEARING"): ("hearing", None),
    ("SCHEDULE", "CASE"): ("hearing", None),
    ("SCHEDULE", "SUIT"): ("hearing", None),
    ("DRAW", "PROTOCOL"): ("protocol", None),
    ("DRAW", "REPORTS"): ("protocol", None),
    ("FILE", "PROTOCOL"): ("protocol", None),
    ("OPEN", "CRIMINALCASE"): ("investigation_opened", None),
    ("FILE", "CRIMINALCASE"): ("investigation_opened", None),
    ("REOPEN", "CASE"): ("review", None),
    ("OPEN", "HEARING"): ("hearing", None),
    ("HEAR", "HEARING"): ("hearing", None),
    ("CLOSE", "CASE"): ("termination", "terminated"),
    ("CLOSE", "CHARGES"): ("termination", "terminated"),
    ("WITHDRAW", "CHARGES"): ("termination", None),
    ("WITHDRAW", "COMPLAINT"): ("termination", None),
    ("WITHDRAW", "CASE"): ("termination", "terminated"),
    ("SUSPEND", "CASE"): ("other", None),
    ("SENDCASE", "CASE"): ("indictment", None),
    ("SENDCASE", "INDICTMENT"): ("indictment", None),
    ("APPROVE", "INDICTMENT"): ("indictment", None),
    ("TRY", "CASE"): ("hearing", None),
    ("TRY", "PARTY"): ("hearing", None),
    ("OVERTURN", "DECISION"): ("appeal_decision", "overturned"),
    ("RETURN", "CASE"): ("appeal_decision", "returned"),
    ("UPHOLD", "DECISION"): ("appeal_decision", "upheld"),
    ("CHANGE", "AMOUNT"): ("appeal_decision", "changed"),
    ("IMPOSE", "PENALTY"): ("judgment", "fined"),
    ("SETTLE", "AGREEMENT"): ("mediation", "settled"),
    ("RECONCILE", "PARTY"): ("mediation", "settled"),
    ("RECONCILE", "SUIT"): ("mediation", "settled"),
    ("RECONCILE", "CASE"): ("mediation", "settled"),
    ("PAY", "FINES"): ("enforcement", None),
    ("ENFORCE", "FORCE"): ("enforcement", None),
    ("ENFORCE", "BINDING"): ("enforcement", None),
    ("SEIZE", "DEVICES"): ("search", None),
    ("HEAR", "SEARCHES"): ("search", None),
    ("FILE", "SEARCHES"): ("search", None),
    ("OPEN", "SEARCHES"): ("search", None),
    ("RETURN", "COMPLAINT"): ("judgment", "returned"),
    ("REGISTER", "COMPLAINT"): ("investigation_opened", None),
    ("FILE", "COMPLAINT"): ("complaint", None),
    ("DISMISS", "COMPLAINT"): ("complaint", "refused"),
    ("FILE", "MOTION"): ("other", None),
    ("DISMISS", "MOTION"): ("other", "refused"),
    ("GRANT", "MOTION"): ("other", "granted"),
}
# A verb that needs no noun.
_ALONE: dict[str, Kind] = {
    "SUE": ("claim_filed", None),
    "CONVICT": ("judgment", "convicted"),
    "FINE": ("judgment", "fined"),
    "RECLASSIFY": ("reclassified", None),
    "QUESTION": ("other", None),
    "DETAIN": ("detention", None),
    "HOLD": ("detention", None),
    "ARREST": ("arrest", None),
    "ACQUIT": ("judgment", "acquitted"),
    "CHARGE": ("charge", None),
    "SEARCH": ("search", None),
    "APPEAL": ("appeal_filed", None),
    "COMPLAIN": ("complaint", None),
}
_AUTHORITY = frozenset(
    "police prosecutor prosecutors prosecutor's ministry ombudsman akim akimat president commission department authorities".split()
) | {BODY}
_HIGHEST = re.compile(r"\bcassation|\bsupreme court|\bsupervisory", re.IGNORECASE)
_HIGHER = re.compile(r"\b(?:appeals?|appellate|second[- ]instance|higher|regional|cassation|supreme)\b", re.IGNORECASE)
_PARTLY = re.compile(r"\b(?:partly|partially|in part)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Step:
    """A step read from a sentence: its place in the masked text."""

    kind: str
    outcome: str | None
    start: int
    end: int
    weak: bool = False
    date: str | None = None


def read_steps(story: Story, frames: Frames, figures: list[tuple[int, int]]) -> list[Event]:
    """The steps that a report tells, in the order of the text; `figures` are places of published counts."""
    events: list[Event] = []
    focus: list[str] = []
    case = -1
    before: Parsed | None = None
    judged = False
    for order, told in enumerate(story.told):
        if story.reading.blocks[told.sentence.block].kind == "heading":
            continue
        if told.sentence.case != case:
            focus, case, before, judged = [], told.sentence.case, None, False
        before, steps = steps_of(told, before, judged)
        steps = [_by_instance(told, step, judged) for step in steps]
        judged = judged or any(step.kind == "judgment" for step in steps)
        counted = not any(told.mentions("Person")) and not any(told.mentions("Court"))
        for step in steps:
            if counted and overlaps_any(*told.span(step.start, step.end), figures):
                continue
            event = make_event(
                story, told, (step.start, step.end), step.kind, step.outcome, step.weak, frames, focus, order
            )
            event.date = step.date or event.date
            low, high = told.clause(step.start, step.end)
            event.start, event.end = told.span(min(low, step.start), max(high, step.end))
            events += _by_day(told, step, event)
        focus = story.parties(one.value["name"] for one in told.mentions("Person")) or focus
    return events


_ONCE_MORE = re.compile(r"\b(?:appeals?|appellate|second[- ]instance|second instance|higher court|once more|once again)\b", re.IGNORECASE)
_UPPER = re.compile(r"\b(?:regional|oblast|city|appeals?|appellate|higher)\b", re.IGNORECASE)


def _by_instance(told: Told, step: Step, judged: bool) -> Step:
    """A judgment of a higher court on what was judged before is a decision on appeal."""
    if step.kind != "judgment":
        return step
    low, high = told.clause(step.start, step.end)
    piece = told.masked[low:high]
    courts = [one.value["name"] for one in told.mentions("Court", low, high)]
    upper = any(_UPPER.search(name) for name in courts) or re.search(r"\b(?:regional|oblast|appellate|appeal|higher|second)\b[\w ]{0,20}(?:court|instance|panel|board)", piece, re.IGNORECASE)
    if upper and (_ONCE_MORE.search(piece) or (judged and any(re.search(r"\b(?:[Rr]egional|[Oo]blast|[Aa]ppe)", name) for name in courts))):
        return replace(step, kind="appeal_decision")
    return step


_DAILY = frozenset(("hearing", "other", "search", "judgment"))


_IMPLIES = {"fine": "fined", "damages": "granted", "apology_or_retraction": "granted"}
_TERMS = frozenset(("imprisonment", "suspended", "restriction", "arrest", "community_service"))
_DECIDES = frozenset(("judgment", "appeal_decision", "cassation_decision", "review", "arrest", "mediation"))


def implied(story: Story, frames: Frames, steps: list[Event], sanctions: list[Sanction]) -> list[Event]:
    """Judgments that are told by what they imposed alone: "ten days of arrest for a picket"."""
    decided = {event.order for event in steps if event.kind in _DECIDES}
    found: list[Event] = []
    for one in sanctions:
        outcome = _IMPLIES.get(one.kind) or ("convicted" if one.kind in _TERMS else None)
        empty = one.amount is None and one.months is None and one.days is None and one.hours is None
        if one.stage != "imposed" or outcome is None or empty or one.order in decided:
            continue
        decided.add(one.order)
        told = story.told[one.order]
        inside = [place for place, at in enumerate(told.places) if one.start <= at < one.end]
        if not inside:
            continue
        event = make_event(story, told, (inside[0], inside[-1] + 1), "judgment", outcome, True, frames, one.persons, one.order)
        low, high = told.clause(inside[0], inside[-1] + 1)
        event.start, event.end = told.span(low, high)
        found.append(event)
    return found


def _by_day(told: Told, step: Step, event: Event) -> list[Event]:
    """One event for each day of `interrogated on 14, 15 and 18 November`."""
    if step.kind not in _DAILY or not event.own_date:
        return [event]
    units = next(
        (units for units in told.units.values() if units[0].label == "Date" and str(units[0].value) == event.date), []
    )
    days = [str(one.value) for one in units if one.label == "Date"]
    return [replace(event, date=day, also=[]) for day in days] if len(days) > 1 else [event]


def steps_of(told: Told, before: Parsed | None, judged: bool = False) -> tuple[Parsed, list[Step]]:
    """The steps that a sentence tells; `before` is the sentence before it in the same case, in which a court has `judged`."""
    parsed = parse(told)
    parsed.judged = judged
    found: list[Step] = []
    for act in parsed.acts:
        told_step = _step(parsed, act, before)
        if told_step and not any(
            told_step.kind == other.kind and told_step.start < other.end and other.start < told_step.end
            for other in found
        ):
            found.append(told_step)
    found += _notes(parsed, before)
    for step, outcome, weak, shape in PHRASES:
        for match in shape.finditer(told.masked):
            kind = step
            if kind == "appeal_decision" and _HIGHEST.search(
                told.masked, max(0, match.start() - 110), match.end() + 60
            ):
                kind = "cassation_decision"
            if told.in_quotation(match.start()) or _UNREAL.search(
                told.masked, max(0, match.start() - 40), match.start()
            ):
                continue
            if not any(
                kind == other.kind and match.start() < other.end and other.start < match.end() for other in found
            ):
                found.append(Step(kind, outcome, *match.span(), weak))
    return parsed, found


# What a noun tells that stands almost alone, as entries of a diary and lines of a table have it.
_NOTED: dict[str, Kind] = {
    "HEARING": ("hearing", None),
    "SEARCHES": ("search", None),
    "CASSATION": ("cassation_filed", None),
    "APPEAL": ("appeal_filed", None),
    "COMPLAINT": ("complaint", None),
    "INDICTMENT": ("indictment", None),
    "VERDICT": ("judgment", None),
    "RESTRAINT": ("arrest", None),
    "PROTOCOL": ("protocol", None),
    "SUIT": ("claim_filed", None),
    "AGREEMENT": ("mediation", "settled"),
}
_NOTE_WORDS = 7
_FINITE = frozenset("is are was were will has have had be expected due would may might can could should must".split())


def _notes(parsed: Parsed, before: Parsed | None) -> list[Step]:
    """`Hearing, 3 May.`, `30 April. Verdict.`: a step noun with a date, without a verb; one step a date."""
    found: list[Step] = []
    start = 0
    same = before is not None and before.told.sentence.block == parsed.told.sentence.block
    dated = (
        before if same and before and all(word.low == DATE or not word.low.isalpha() for word in before.words) else None
    )
    for place in range(len(parsed.words) + 1):
        if place < len(parsed.words) and parsed.words[place].low not in (";", ".", "|"):
            continue
        words = parsed.words[start:place]
        start = place + 1
        if not words or len(words) > _NOTE_WORDS or any(word.low in _FINITE for word in words):
            continue
        if any(words[0].start <= parsed.words[act.place].start <= words[-1].start for act in parsed.acts):
            continue
        kinds = [
            _NOTED[name]
            for word in words
            for name in _NOTED
            if name in word.nouns and word.low not in ("statement", "report", "application")
        ]
        days = [str(one.value) for one in parsed.told.mentions("Date", words[0].start, words[-1].end)]
        if not days and dated and len(words) < 4:
            days = [str(one.value) for one in dated.told.mentions("Date")]
        if kinds and days:
            found += [Step(*kinds[0], words[0].start, words[-1].end, date=day) for day in days]
    return found


_UNREAL = re.compile(
    r"\b(?:will|would|shall|may|might|can|could|should|must|not|never|n't|if|unless|without|(?<!had )(?<!has )(?<!ruling )(?<!decision )(?<!order )to|intends?|plans?|threaten\w*|want\w*)(?: (?:be|have|been|also|not|even))* (?:[\w-]+ )?\Z",
    re.IGNORECASE,
)


def _step(parsed: Parsed, act: Act, before: Parsed | None) -> Step | None:
    verb = parsed.words[act.place]
    for place in objects(parsed, act):
        kind = _kind(parsed, act, parsed.words[place].nouns, place)
        if kind:
            low, high = sorted((place, act.place))
            return Step(*kind, *parsed.span(low, high))
    alone = _alone(parsed, act)
    if alone:
        return Step(*alone, verb.start, verb.end)
    if pronoun(parsed, act):
        for known in _known(parsed, act, before):
            kind = _kind(parsed, act, known, act.place)
            if kind:
                return Step(*kind, verb.start, verb.end)
    return None


def _known(parsed: Parsed, act: Act, before: Parsed | None) -> Iterator[frozenset[str]]:
    for at in range(act.place - 1, -1, -1):
        if parsed.words[at].nouns:
            yield parsed.words[at].nouns
    if before:
        for word in reversed(before.words):
            if word.nouns:
                yield word.nouns


_TO_COURT = re.compile(rf"(?:{COURT}|court|judge)")


def _kind(parsed: Parsed, act: Act, nouns: frozenset[str], place: int) -> Kind | None:
    """The step that a verb with a noun is."""
    masked = parsed.told.masked
    for (verb, noun), kind in _TABLE.items():
        if verb not in act.classes or noun not in nouns:
            continue
        step, outcome = kind
        if verb == "CLOSE" and re.match(r"end(?:ed|s)? (?:in|with) ", masked[parsed.words[act.place].start :]):
            continue
        if verb in ("GRANT", "DISMISS") and noun == "DEMANDS" and not _TO_COURT.search(masked[max(0, parsed.words[act.place].start - 90) : parsed.words[act.place].end + 60]):
            continue
        if verb == "ENFORCE" and parsed.words[act.place].tense in ("s", "b"):
            continue
        if noun == "REPORTS" and not re.match(
            r"(?:drew|drawn|draw|wrote|written|made|filled|fill) (?:\w+ ){0,4}(?:up|out)\b",
            masked[parsed.words[act.place].start :],
            re.IGNORECASE,
        ):
            continue
        near = masked[max(0, parsed.words[act.place].start - 60) : parsed.words[act.place].end + 90]
        if (
            verb == "FILE"
            and noun == "CRIMINALCASE"
            and not parsed.words[act.place].low.startswith(("init", "instit", "launch", "commenc", "fil", "brought"))
        ):
            continue
        if verb == "SEIZE" and re.match(r"[^.;]{0,40}\baway from", masked[parsed.words[act.place].start :]):
            continue
        if verb == "SENDCASE" and not _TO_COURT.search(masked, parsed.words[act.place].end):
            continue
        if verb == "TRY" and noun == "CASE" and not re.search(rf"{COURT}|court|judge|hearing|trial|{DATE}", near):
            continue
        if (
            verb == "REGISTER"
            and noun == "COMPLAINT"
            and not re.search(r"police|department|prosecutor|regist(?:er|ry)|[\ue002]", near)
        ):
            continue
        if verb == "REGISTER" and noun == "SUIT" and not _TO_COURT.search(masked):
            continue
        if verb == "FILE" and noun == "COMPLAINT":
            if re.search(
                rf"(?:with|to|at|before|in) (?:the )?(?:[\w'-]+ ){{0,3}}?(?:{COURT}|court)",
                masked[parsed.words[act.place].start : parsed.words[act.place].end + 80],
            ):
                return ("complaint", None) if re.search(r"\bdistrict\b", near, re.IGNORECASE) and not parsed.judged else ("appeal_filed", None)
            if parsed.judged and parsed.words[place].low.startswith("complaint") and not re.search(rf"police|prosecutor|{BODY}", near):
                return ("appeal_filed", None)
            if parsed.words[place].low in ("report", "statement", "application") and not re.search(
                rf"police|prosecutor|{BODY}|internal affairs", near
            ):
                continue
        if (
            verb == "RETURN"
            and noun == "CASE"
            and not re.search(
                r"\b(?:trial|retrial|new|fresh|reconsider|re-?examin|consideration|back)",
                masked[parsed.words[act.place].start :],
            )
        ):
            continue
        if act.refused:
            step, outcome = _opposite(step, outcome, noun)
        if step == "judgment" and outcome == "granted" and _PARTLY.search(near):
            outcome = "partly_granted"
        if step == "appeal_decision":
            step = _instance(parsed, act, noun, step)
            if step == "review" and outcome is None:
                continue
        return step, outcome
    return None


def _opposite(step: str, outcome: str | None, noun: str) -> Kind:
    if outcome in ("granted", "partly_granted"):
        return step, "dismissed" if step != "other" else "refused"
    if outcome in ("overturned", "changed"):
        return step, "upheld"
    if step == "investigation_opened":
        return "termination", "refused"
    if step == "hearing":
        return "other", "refused"
    return "other" if step == "complaint" else step, "refused"


def _instance(parsed: Parsed, act: Act, noun: str, step: str) -> str:
    """Which instance decides: named in the sentence; a prosecutor's own decision is a review."""
    masked = parsed.told.masked
    place = parsed.words[act.place].start
    ahead = masked[max(0, place - 70) : place]
    around = masked[max(0, place - 110) : place + 110]
    courts = [one.value["name"] for one in parsed.told.mentions("Court", max(0, place - 110), place + 110)]
    if any(_HIGHEST.search(name) for name in courts) or _HIGHEST.search(around):
        return "cassation_decision"
    if (
        re.search(r"prosecutor\w*(?: [\w'\ue000-\ue002-]+){0,6} \Z", ahead)
        and COURT not in ahead
        and "court" not in ahead
    ):
        return "review"
    return step


def _alone(parsed: Parsed, act: Act) -> Kind | None:
    """A verb that tells a step by itself, where what stands around it fits."""
    masked = parsed.told.masked
    word = parsed.words[act.place]
    after, ahead = masked[word.end : word.end + 100], masked[max(0, word.start - 60) : word.start]
    if act.refused:
        return None
    for verb in act.classes:
        kind = _ALONE.get(verb)
        if kind is None:
            continue
        match verb:
            case "QUESTION":
                if not act.passive and word.tense != "d":
                    continue
                if (
                    word.low in ("questioned", "interviewed")
                    and not act.passive
                    and not re.match(r" (?:the )?(?:[\w-]+ )?[\ue000]| him| her| them", after)
                ):
                    continue
            case "CONVICT":
                if word.low in ("condemned", "condemns", "condemning") and not re.match(
                    r" (?:[\ue000] )?to (?:\w+ ){0,3}(?:years?|months|days|prison|death)", after
                ):
                    continue
                if word.low.startswith("pronounc") and "guilty" not in after:
                    continue
            case "FINE":
                if word.tense == "s" and not re.search(r"[\ue000\ue003] \Z|court \Z", ahead):
                    continue
            case "ACQUIT":
                if word.low.startswith("clear") and not (
                    act.passive or re.match(r" (?:him|her|them|\ue000|of)\b", after)
                ):
                    continue
            case "CHARGE":
                if not (act.passive or re.match(r" (?:him|her|them|the |\ue000|with |under |on |\ue005)", after)):
                    continue
                if re.match(r" (?:\ue006|for (?:the )?(?:service|use|access))", after):
                    continue
            case "APPEAL":
                if word.low not in ("appealed", "appealing", "appeal", "appeals") and not re.search(
                    r"(?:decision|ruling|verdict|sentence|judge?ment|fine|conviction|acquittal|refusal|order|ban|arrest|it\b|them\b|penalty|protocol|court)",
                    after[:70],
                ):
                    continue
                if re.match(r"(?: [\w'-]+){0,2} to (?:the )?(?:public|people|fellow|international)", after):
                    continue
                if re.match(
                    rf"(?: [\w'-]+){{0,2}} to (?:the )?(?:[\w'-]+ ){{0,3}}?(?:{BODY}|police|prosecutor|ministry|president|ombudsman|akim|authorities|anti-corruption)",
                    after,
                ):
                    if re.search(r"decision|ruling|refusal|verdict|against|it\b", after[:30]):
                        return ("appeal_filed", None)
                    return ("complaint", None)
            case "COMPLAIN":
                if word.low.startswith("appeal"):
                    continue
                if not re.match(
                    rf"(?: (?:this|it|the|his|her|their|about|of|a|an)(?: [\w'-]+){{0,5}})?(?: to| with)?(?: the| a)? (?:[\w'-]+ ){{0,4}}?(?:police|prosecutor|ministry|ombudsman|{BODY})",
                    after,
                ) or (
                    word.low.startswith(("inform", "report", "contact", "approach", "turn", "went", "go", "appl"))
                    and not re.search(rf"police|prosecutor|internal affairs|ministry|ombudsman|{BODY}", after[:60])
                ):
                    continue
                if word.low in ("went", "go", "goes", "going") and not re.match(
                    r" (?:straight )?to (?:the )?(?:police|prosecutor)", after
                ):
                    continue
                if act.passive:
                    continue
            case "DETAIN":
                if word.low in ("led", "seized", "bundled", "captured", "haul", "hauled") and not (
                    act.passive or PERSON in after[:40]
                ):
                    continue
                if word.low == "seized" and not act.passive:
                    continue
            case "HOLD":
                if word.low in ("held", "hold", "holds", "holding") and not re.match(
                    r"(?: [\ue000]| him| her| them| the \w+)? (?:for (?:\w+[ -]){1,3}(?:hours?|days?)|overnight|at the (?:\w+ )?(?:station|department|precinct)|in (?:a |the )?(?:police|cell|custody|temporary))",
                    after,
                ):
                    continue
                if word.low in ("taken", "took") and not act.passive:
                    continue
                if re.search(r"\b(?:colony|prison)\b", after[:40]):
                    continue
            case "SEARCH":
                if word.low.startswith("search") and re.match(r" for\b", after):
                    continue
            case "ARREST":
                if re.match(
                    r"(?: [\ue000]| him| her| them)? for (?:[\w-]+) (?:days|hours)|(?: [\ue000]| him| her)? (?:\w+ )?for (?:\w+) days",
                    after,
                ):
                    return ("judgment", "convicted")
            case _:
                pass
        return kind
    return None
