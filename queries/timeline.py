"""A traced case as text: what a lawyer reads on a terminal or in a file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from graph.output import shown

_INDENT = "    "


def timeline(trace: dict[str, Any]) -> str:
    """The trace of `queries.trace` as plain text, one step under the other, each with its sources."""
    return "\n".join(_lines(trace)) + "\n"


def _lines(trace: dict[str, Any]) -> Iterator[str]:
    case = trace["case"]
    yield shown(case["name"])
    yield "=" * len(shown(case["name"]))
    closed = ", heard behind closed doors" if case.get("closed_court") else ""
    yield f"{shown(case['kind']).capitalize()} case{closed}" + _sources(case)
    if case.get("summary"):
        yield shown(case["summary"])
    for court in case["courts"]:
        yield f"Court: {shown(court)}"
    for name in case["over"]:
        yield f"Over: {shown(name)}"
    yield from _section("Parties", map(_party, trace["parties"]))
    yield from _section("Charges", map(_charge, trace["charges"]))
    yield from _section("Steps", (line for step in trace["steps"] for line in _step(step)))
    if any(step["date_inferred"] for step in trace["steps"]):
        yield "  * inferred: not all of this date is printed where the step is told"
    yield from _section("Sanctions told without a step", map(_sanction, trace["sanctions"]))
    yield from _section("Claimed", map(_sum, trace["claimed"]))
    yield from _section("Awarded", map(_sum, trace["awarded"]))
    yield from _section("What is said of it", map(_claim, trace["claims"]))
    yield from _section("Open", (shown(line) for line in trace["open"]))


def _section(title: str, lines: Iterator[str]) -> Iterator[str]:
    found = list(lines)
    if found:
        yield ""
        yield title
        yield from (f"  {line}" for line in found)


def _sources(record: dict[str, Any]) -> str:
    sources = record.get("sources") or []
    return f"  [{', '.join(map(shown, sources))}]" if sources else "  [NO SOURCE]"


def _party(party: dict[str, Any]) -> str:
    position = f", {shown(party['position'])}" if party.get("position") else ""
    lawyers = f"; lawyer: {shown(party['lawyers'])}" if party["lawyers"] else ""
    return f"{shown(party['role']).replace('_', ' ')}: {shown(party['name'])}{position}{lawyers}"


def _charge(charge: dict[str, Any]) -> str:
    episode = f" ({shown(charge['episode'])})" if charge["episode"] else ""
    return (
        f"{shown(charge['person'])}: {shown(charge['article'])}{episode}: {shown(charge['charge'])}{_sources(charge)}"
    )


def _step(step: dict[str, Any]) -> Iterator[str]:
    date = _date(step["date"]) + ("*" if step["date_inferred"] else "")
    outcome = f": {_plain(step['outcome'])}" if step["outcome"] else ""
    title = _plain(step["kind"])
    own = shown(step["name"])
    if not own.casefold().startswith(title):
        title = f"{title} ({own})"
    yield f"{date:<12}  {title}{outcome}{_sources(step)}"
    if step["court"]:
        judges = f", judge {shown(step['judges'])}" if step["judges"] else ""
        yield f"{_INDENT}{shown(step['court'])}{judges}"
    elif step["judges"]:
        yield f"{_INDENT}judge {shown(step['judges'])}"
    if step["addressed_to"]:
        yield f"{_INDENT}addressed to {shown(step['addressed_to'])}"
    for person in step["persons"]:
        role = "" if person["role"] == "participant" else f" ({_plain(person['role'])})"
        outcome = f": {_plain(person['outcome'])}" if person["outcome"] else ""
        episode = f" [{shown(person['episode'])}]" if person["episode"] else ""
        yield f"{_INDENT}{shown(person['name'])}{role}{outcome}{episode}"
    for sanction in step["sanctions"]:
        yield f"{_INDENT}→ {_sanction(sanction)}"
    if step["note"]:
        yield f"{_INDENT}{shown(step['note'])}"


def _sanction(sanction: dict[str, Any]) -> str:
    on = f" on {shown(sanction['persons'])}" if sanction["persons"] else ""
    to = f" to {shown(sanction['receivers'])}" if sanction["receivers"] else ""
    jointly = ", jointly" if sanction.get("jointly") else ""
    conditions = f"; {shown(sanction['conditions'])}" if sanction.get("conditions") else ""
    return f"{shown(sanction['name'])}{on}{to}{jointly}{conditions}{_sources(sanction)}"


def _date(text: str | None) -> str:
    """An ISO date or range; an open end is said in words."""
    if not text:
        return "no date"
    first, _, last = shown(text).partition("/")
    if first == "..":
        return f"by {last}"
    return f"from {first}" if last == ".." else shown(text)


def _plain(word: str) -> str:
    return shown(word).replace("_", " ")


def _sum(one: dict[str, Any]) -> str:
    amount = f"{one['amount']:,} {one['currency']}" if one["amount"] is not None else "amount not printed"
    indices = f"{one['mci']} MCI = " if one["mci"] is not None else ""
    jointly = ", jointly" if one["jointly"] else ""
    persons = f" ({shown(one['persons'])}{jointly})" if one["persons"] else ""
    return f"{_plain(one['kind'])}: {indices}{amount}{persons}{_sources(one)}"


def _claim(claim: dict[str, Any]) -> str:
    by = shown(claim["by"]) or "somebody"
    return f"{by}: {shown(claim['claim'])} ({_plain(claim['stance'])}){_sources(claim)}"
