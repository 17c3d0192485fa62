"""The case file: what a lawyer writes by hand, in YAML. `docs/case-files.md` explains it with an example.

People, groups, outlets, bodies, accounts, courts, laws, places, publications and campaigns are listed
once under a short handle; everything else refers to them by that handle. Every entry carries the place
it was read from: `at: 120-164` (characters of the source's text, or a list of such), or `quote:` with
the exact words, which the program finds. An entry without a place takes that of the entry around it.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from graph.values import Money, When
from graph.vocabulary import (
    AttackKind,
    CaseKind,
    ChargeStatus,
    EventKind,
    Outcome,
    PartyRole,
    SanctionKind,
    SanctionStage,
    Stance,
    StepKind,
)
from loaders.entries import (
    AccountEntry,
    Articles,
    CampaignEntry,
    CourtEntry,
    Entry,
    GroupEntry,
    Handle,
    Handles,
    LawEntry,
    OrganizationEntry,
    OutletEntry,
    PersonEntry,
    PlaceEntry,
    PublicationEntry,
    Texts,
)


class Happening(Entry):
    """What attacks and events share."""

    key: Handle | None = Field(default=None, description="a handle, when something refers to it")
    name: str = Field(min_length=1, description="a short title in your words")
    date: When | None = Field(default=None, description="when")
    place: Handle | None = Field(default=None, description="where")
    part_of: Handles = Field(default=[], description="the campaign, the case or the event it is part of")
    over: Handles = Field(default=[], description="the publications or events it is about")
    outcome: Outcome | None = Field(default=None, description="how it ended")
    reported_to: Handles = Field(default=[], description="authorities that were told")
    reported_by: Handles = Field(default=[], description="who told them")
    note: str | None = Field(default=None, description="what else the source says, in your words")


class AttackEntry(Happening):
    """An incident against people or outlets."""

    kind: AttackKind = Field(description="the method")
    targets: Handles = Field(default=[], description="whom it was aimed at")
    infrastructure: Texts = Field(default=[], description="what it was carried out with or from")
    count: int | None = Field(default=None, ge=0, description="how many times, accounts or targets, as printed")
    requests: int | None = Field(default=None, ge=0, description="requests sent, in a DDoS attack")


class Involved(Entry):
    """Somebody's part in an event or a step."""

    who: Handle = Field(description="who")
    role: str = Field(default="participant", description="as what")
    outcome: Outcome | None = Field(default=None, description="how the step ended for them")
    episode: Handle | None = Field(default=None, description="the episode the outcome is about")


class EventEntry(Happening):
    """Anything else that happened."""

    kind: EventKind = Field(description="what it was")
    involves: list[Involved] = Field(default=[], description="who took part")


class AttributionEntry(Entry):
    """Who says what of whom."""

    claim: str = Field(min_length=1, description="what is said, in your words")
    by: Handles = Field(description="who says it: people, bodies, a court, a source")
    stance: Stance = Field(description="what they do with it")
    about: Handles = Field(default=[], description="the events, cases, campaigns, publications it is about")
    blames: Handles = Field(default=[], description="to whom it attributes them")
    role: str | None = Field(default=None, description="the part it gives them: organiser, coordinator")
    date: When | None = Field(default=None, description="when it was said")


class StatisticEntry(Entry):
    """A published figure, as printed."""

    key: Handle | None = Field(default=None, description="a handle, when another figure is part of it")
    metric: str = Field(min_length=1, description="what is counted, in a few words")
    period: When | None = Field(default=None, description="the time it counts")
    scope: str | None = Field(default=None, description="what it is limited to")
    count: int | None = Field(default=None, description="the figure")
    ratio: str | None = Field(default=None, description="a printed ratio, such as 1.3")
    unit: str | None = Field(default=None, description="what it is counted in")
    part_of: Handle | None = Field(default=None, description="the figure it is a part of")


class PartyEntry(Entry):
    """A participant of a case."""

    who: Handle = Field(description="who")
    role: PartyRole = Field(description="in which role")


class RepresentationEntry(Entry):
    """A lawyer and a client."""

    lawyer: Handle = Field(description="the lawyer")
    of: Handle = Field(description="the client")


class EpisodeEntry(Entry):
    """An act the case is about, when it has several."""

    key: Handle = Field(description="a handle")
    name: str = Field(description="a short title in your words")
    date: When | None = Field(default=None, description="when the act is said to have happened")
    place: Handle | None = Field(default=None, description="where")
    involves: list[Involved] = Field(default=[], description="who is said to have taken part or to be harmed")
    note: str | None = Field(default=None, description="what else the source says, in your words")


class ChargeEntry(Entry):
    """Articles somebody is charged or convicted under."""

    who: Handles = Field(description="who")
    articles: Articles = Field(description="the articles")
    charge: ChargeStatus = Field(description="what became of it")
    episode: Handle | None = Field(default=None, description="the episode it is about")


class SanctionEntry(Entry):
    """A penalty, a compensation or a duty."""

    kind: SanctionKind = Field(description="which")
    stage: SanctionStage = Field(default=SanctionStage.IMPOSED, description="imposed, requested, ...")
    on: Handles = Field(default=[], description="on whom")
    to: Handles = Field(default=[], description="who receives it")
    months: int | None = Field(default=None, ge=0, description="length in months")
    days: int | None = Field(default=None, ge=0, description="length in days")
    hours: int | None = Field(default=None, ge=0, description="length in hours")
    suspended_months: int | None = Field(default=None, ge=0, description="for how many months it is put off")
    sum: Money | None = Field(default=None, description="1000000, 500 USD or 30 MCI; leave out what is not printed")
    jointly: bool | None = Field(default=None, description="owed by several jointly")
    conditions: str | None = Field(default=None, description="regime, custody credit, deadline, wording")


class StepEntry(Entry):
    """A procedural step. Steps are listed in the order in which they happened."""

    key: Handle | None = Field(default=None, description="a handle, when another step reviews this one")
    kind: StepKind = Field(description="which step")
    name: str | None = Field(default=None, description="a short title; made from kind and date when left out")
    date: When | None = Field(default=None, description="when")
    court: Handle | None = Field(default=None, description="before which court")
    judges: Handles = Field(default=[], description="who decided")
    by: Handles = Field(default=[], description="who filed it or acted")
    to: Handles = Field(default=[], description="the authority it was filed with")
    outcome: Outcome | None = Field(default=None, description="how it ended")
    reviews: Handle | None = Field(default=None, description="the step whose decision it is about")
    findings: list[Involved] = Field(default=[], description="the outcome for each person, and for each episode")
    persons: Handles = Field(default=[], description="whom else it concerns")
    sanctions: list[SanctionEntry] = Field(default=[], description="what it imposed or asked for")
    over: Handles = Field(default=[], description="the publications it is about")
    note: str | None = Field(default=None, description="what else the source says, in your words")


class CaseEntry(Entry):
    """A case from its first step to its last."""

    key: Handle = Field(description="a handle, unique in the casebook")
    name: str = Field(min_length=1, description="a short title in your words")
    kind: CaseKind = Field(description="criminal, civil, administrative or other")
    summary: str | None = Field(default=None, description="what it is about, in your words")
    closed_court: bool | None = Field(default=None, description="heard behind closed doors")
    court: Handle | None = Field(default=None, description="the court that hears it")
    place: Handle | None = Field(default=None, description="where")
    over: Handles = Field(default=[], description="the publications or events it is about")
    parties: list[PartyEntry] = Field(default=[], description="who takes part")
    representation: list[RepresentationEntry] = Field(default=[], description="who acts for whom")
    episodes: list[EpisodeEntry] = Field(default=[], description="the acts it is about, when there are several")
    charges: list[ChargeEntry] = Field(default=[], description="charges, convictions and acquittals by article")
    steps: list[StepEntry] = Field(default=[], description="in the order in which they happened")


class CaseFile(BaseModel):
    """One file of `cases/`."""

    model_config = ConfigDict(extra="forbid", title="casegraph case file")

    format: Literal[1] = Field(default=1, description="version of this format")
    source: Handle | None = Field(default=None, description="the source that `at` and `quote` refer to")
    people: dict[Handle, PersonEntry] = Field(default={}, description="named people")
    groups: dict[Handle, GroupEntry] = Field(default={}, description="people without a name")
    outlets: dict[Handle, OutletEntry] = Field(default={}, description="media")
    organizations: dict[Handle, OrganizationEntry] = Field(default={}, description="bodies")
    accounts: dict[Handle, AccountEntry] = Field(default={}, description="accounts used in attacks")
    courts: dict[Handle, CourtEntry] = Field(default={}, description="courts")
    laws: dict[Handle, LawEntry] = Field(default={}, description="laws and bills")
    places: dict[Handle, PlaceEntry] = Field(default={}, description="places")
    publications: dict[Handle, PublicationEntry] = Field(default={}, description="articles, posts, broadcasts")
    campaigns: dict[Handle, CampaignEntry] = Field(default={}, description="attacks that a source treats as one")
    cases: list[CaseEntry] = Field(default=[], description="cases")
    attacks: list[AttackEntry] = Field(default=[], description="incidents")
    events: list[EventEntry] = Field(default=[], description="anything else that happened")
    attributions: list[AttributionEntry] = Field(default=[], description="who says what of whom")
    statistics: list[StatisticEntry] = Field(default=[], description="published figures")
