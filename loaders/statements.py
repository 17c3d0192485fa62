"""From the entries of a case file to nodes and relations: who says what of whom, and published figures."""

from __future__ import annotations

from graph.model import Node, entity_id
from graph.schema import About, Attribution, PartOf, Reports, StatedBy, Statistic
from loaders.caseformat import StatisticEntry
from loaders.coding import Coding, source_node


def code_attributions(coding: Coding) -> None:
    """Code who says what of whom."""
    for entry in coding.file.content.attributions:
        with coding.entry(entry):
            speakers, subjects, blamed = coding.all(entry.by), coding.all(entry.about), coding.all(entry.blames)
            fact = coding.fact(entry)
            node = coding.add(
                Attribution(
                    id=entity_id("Attribution", coding.scope, entry.claim, entry.stance, *sorted(entry.by)),
                    name=entry.claim,
                    stance=entry.stance,
                    role=entry.role,
                    date=entry.date,
                    **fact,
                )
            )
            for speaker in speakers:
                coding.link(StatedBy, node, speaker, **fact)
            for subject in subjects:
                coding.link(About, node, subject, part="what", **fact)
            for person in blamed:
                coding.link(About, node, person, part="who", **fact)


def code_statistics(coding: Coding) -> None:
    """Code published figures, as printed."""
    coded: list[tuple[StatisticEntry, Node]] = []
    for entry in coding.file.content.statistics:
        with coding.entry(entry):
            fact = coding.fact(entry)
            shown = entry.count if entry.count is not None else entry.ratio
            period = f", {entry.period}" if entry.period else ""
            scope = f" ({entry.scope})" if entry.scope else ""
            key = [str(part) for part in (entry.metric, entry.period, entry.scope, *fact["sources"])]
            fields = {name: getattr(entry, name) for name in ("metric", "period", "scope", "count", "ratio", "unit")}
            name = f"{entry.metric}{scope}{period}: {'not printed' if shown is None else shown}"
            node = coding.add(Statistic(id=entity_id("Statistic", *key), name=name, **fields, **fact))
            coding.remember(entry.key, node)
            coded.append((entry, node))
            for slug in sorted({span.source for span in fact["sources"]}):
                coding.link(Reports, coding.into.add(source_node(coding.documents[slug])), node, **fact)
    for entry, node in coded:
        if entry.part_of:
            with coding.entry(entry):
                coding.link(PartOf, node, coding.get(entry.part_of), **coding.fact(entry))
