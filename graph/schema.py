"""The definition: every node and relation type of the graph.

Adding a node type is adding a class here, and nothing anywhere else: give it a docstring, described
fields, the fields its id comes from (`key`) and a style. `docs/schema.md` is generated from this
module. Fields named after a date take a `When`, sums a `Money`; see `graph.values`.
"""

from __future__ import annotations

from pydantic import Field

from graph.model import NODES as NODES  # filled by the declarations below; so take the registries from here
from graph.model import RELATIONS as RELATIONS
from graph.model import Node, Relation, Style
from graph.values import Money, When
from graph.vocabulary import (
    AttackKind,
    CaseKind,
    ChargeStatus,
    Code,
    EventKind,
    Instance,
    OrganizationKind,
    Outcome,
    OutletKind,
    PartyRole,
    SanctionKind,
    SanctionStage,
    Specialisation,
    Stance,
    StepKind,
)

# ---------------------------------------------------------------- who


class Person(Node, style=Style(color="#2f6fab", shape="dot")):
    """A named human being. Its id comes from the judgements about who is who, never from a name alone."""

    position: str | None = Field(default=None, description="post or occupation, as the source puts it")
    gender: str | None = Field(default=None, pattern="^[fm]$", description="f or m, where the source shows it")


class Journalist(Person, style=Style(color="#0e7c86", shape="dot")):
    """A person whom a source calls a journalist, editor, blogger, photographer or other media worker."""


class Plaintiff(Person, style=Style(color="#8a5a00", shape="dot")):
    """A person who brought a suit."""


class Lawyer(Person, style=Style(color="#5e4fa2", shape="dot")):
    """A person whom a source calls a lawyer or legal representative."""


class Judge(Person, style=Style(color="#6b4a2b", shape="dot")):
    """A person whom a source calls a judge."""


class Official(Person, style=Style(color="#7a4d9e", shape="dot")):
    """A person who holds a public office, police officers and prosecutors included."""


class Attacker(Person, style=Style(color="#c0392b", shape="dot")):
    """A person to whom a source attributes an attack; who says so is on the Attribution."""


class Group(Node, style=Style(color="#4a7fb5", shape="ellipse")):
    """People whom a source does not name: "four minors", "security guards"."""

    count: int | None = Field(default=None, ge=0, description="how many people, when the source says")


class Outlet(Node, key=("name",), style=Style(color="#12805c", shape="square")):
    """A medium: newspaper, site, channel, agency, broadcaster or blog."""

    kind: OutletKind | None = Field(default=None, description="what sort of medium")


class Organization(Node, key=("name",), style=Style(color="#59656f", shape="square")):
    """A ministry, police body, prosecutor's office, company, association or other body."""

    kind: OrganizationKind | None = Field(default=None, description="what sort of body")


class Account(Node, style=Style(color="#a0522d", shape="triangleDown")):
    """An account, page or channel used in an attack: fake, copied or hacked; or many of them together."""

    platform: str | None = Field(default=None, description="where it is: Telegram, Facebook and so on")
    kind: str | None = Field(default=None, description="fake, copied, hacked")
    count: int | None = Field(default=None, ge=1, description="how many accounts this node stands for")


class Court(Node, key=("name",), style=Style(color="#6d6875", shape="diamond")):
    """A court; known by its city, specialisation and instance."""

    city: str | None = Field(default=None, description="city or region of its seat")
    specialisation: Specialisation | None = Field(default=None, description="what it is specialised in")
    instance: Instance | None = Field(default=None, description="instance at which it sits")


# ---------------------------------------------------------------- law


class Law(Node, key=("code", "name"), style=Style(color="#7f7053", shape="box")):
    """A code, a law or a bill."""

    code: Code = Field(default=Code.OTHER, description="which code, when it is one of the usual ones")
    date: When | None = Field(default=None, description="when it was signed")
    in_force: When | None = Field(default=None, description="when it takes effect")
    stage: str | None = Field(default=None, description="bill, signed, in force")


class Article(Node, key=("code", "article", "part", "offence"), style=Style(color="#9a8558", shape="box")):
    """An article of a law, or an offence that a source names without its article."""

    code: Code = Field(description="the law it belongs to")
    article: str | None = Field(default=None, pattern=r"^\d+(-\d+)?$", description="its number, such as 456-2")
    part: str | None = Field(default=None, description="its part, when the source names one")
    offence: str | None = Field(default=None, description="the offence, when the number is not printed")


# ---------------------------------------------------------------- what happens


class Case(Node, key=("slug",), style=Style(color="#b03a5b", shape="hexagon")):
    """A criminal, civil or administrative case."""

    slug: str = Field(description="the key under which the casebook keeps it")
    kind: CaseKind = Field(description="branch of procedure")
    summary: str | None = Field(default=None, description="what it is about, in our words")
    closed_court: bool | None = Field(default=None, description="heard behind closed doors")


class Event(Node, style=Style(color="#c77700", shape="star")):
    """Something that happened, with a date of its own: a meeting, a statement, an alleged act."""

    kind: EventKind | StepKind | AttackKind = Field(description="what it was")
    date: When | None = Field(default=None, description="when it happened")
    outcome: Outcome | None = Field(default=None, description="how it ended")
    order: int | None = Field(default=None, description="its place in the sequence of its case, from 1")
    note: str | None = Field(default=None, description="what else the source says of it, in our words")


class Step(Event, style=Style(color="#d08700", shape="dot")):
    """A procedural step of a case."""

    # Narrower than in Event on purpose: nodes are frozen, so nobody can put a wider value in.
    kind: StepKind = Field(description="which step")  # pyright: ignore[reportIncompatibleVariableOverride]


class Attack(Event, style=Style(color="#d1495b", shape="triangle")):
    """An incident against a person or an outlet."""

    kind: AttackKind = Field(description="the method")  # pyright: ignore[reportIncompatibleVariableOverride]
    count: int | None = Field(default=None, ge=0, description="how many times, accounts or targets, as printed")
    requests: int | None = Field(default=None, ge=0, description="requests sent, in a DDoS attack")
    infrastructure: tuple[str, ...] = Field(default=(), description="what it was carried out with or from")


class Sanction(Node, style=Style(color="#8c2f39", shape="square")):
    """A penalty, a compensation or a duty: imposed, asked for, agreed or only possible."""

    kind: SanctionKind = Field(description="which sanction")
    stage: SanctionStage = Field(description="imposed, requested, statutory, upheld or agreed")
    months: int | None = Field(default=None, ge=0, description="length in months; for a suspended term, that term")
    days: int | None = Field(default=None, ge=0, description="length in days")
    hours: int | None = Field(default=None, ge=0, description="length in hours")
    suspended_months: int | None = Field(default=None, ge=0, description="for how many months it is put off")
    sum: Money | None = Field(default=None, description="the sum; absent when the source prints none")
    jointly: bool | None = Field(default=None, description="owed by several jointly")
    conditions: str | None = Field(default=None, description="regime, custody credit, deadline of a duty")


class Publication(Node, style=Style(color="#3c8d5a", shape="box")):
    """An article, a post or a broadcast that a case or an attack is about."""

    kind: str | None = Field(default=None, description="article, post, broadcast")
    date: When | None = Field(default=None, description="when it appeared")
    disputed_passage: str | None = Field(default=None, description="what in it is contested, in our words")


class Campaign(Node, key=("slug",), style=Style(color="#a23b72", shape="triangle")):
    """Attacks that a source treats as one."""

    slug: str = Field(description="the key under which the casebook keeps it")
    date: When | None = Field(default=None, description="from when to when")
    outcome: Outcome | None = Field(default=None, description="how it ended")
    infrastructure: tuple[str, ...] = Field(default=(), description="what it was carried out with or from")


class Attribution(Node, style=Style(color="#6a5acd", shape="ellipse")):
    """What somebody says about a person, an event or a case. Claims stand side by side."""

    stance: Stance = Field(description="what the one who says it does with it")
    role: str | None = Field(default=None, description="the part it gives to somebody: organiser, coordinator")
    date: When | None = Field(default=None, description="when it was said")


class Place(Node, key=("name",), style=Style(color="#66757f", shape="dot")):
    """A city, district, region or country."""


# ---------------------------------------------------------------- where it comes from


class Source(Node, key=("slug",), style=Style(color="#888888", shape="box")):
    """A document that facts were read from; the original is kept unaltered and known by its hash."""

    sourced = False
    slug: str = Field(description="the short name that spans refer to")
    publisher: str | None = Field(default=None, description="who published it")
    period: When | None = Field(default=None, description="the time it reports on")
    published: When | None = Field(default=None, description="when it was published")
    sha256: str | None = Field(default=None, pattern="^[0-9a-f]{64}$", description="SHA-256 of the original file")
    length: int | None = Field(default=None, ge=0, description="characters of the text that spans count in")
    language: str | None = Field(default=None, pattern="^[a-z]{2}$", description="ISO 639-1 code")
    url: str | None = Field(default=None, description="where it was published")


class Statistic(Node, style=Style(color="#4f6d7a", shape="ellipse")):
    """A figure that a source publishes, as printed, contradictions included."""

    metric: str = Field(description="what is counted, in a few words")
    period: When | None = Field(default=None, description="the time it counts")
    scope: str | None = Field(default=None, description="what it is limited to")
    count: int | None = Field(default=None, description="the figure; absent when only a ratio is printed")
    ratio: str | None = Field(default=None, description="a printed ratio, such as 1.3")
    unit: str | None = Field(default=None, description="what it is counted in: cases, tenge")


# ---------------------------------------------------------------- relations

PARTICIPANT = (Person, Group, Outlet, Organization)
ACTOR = (*PARTICIPANT, Account)


class PartyTo(Relation, start=PARTICIPANT, end=Case, key=("role",), sentence="{start} is {role} in {end}"):
    """Somebody takes part in a case."""

    role: PartyRole = Field(description="in which role")


class StepOf(Relation, start=Step, end=Case, sentence="{start} is a step of {end}"):
    """A step belongs to a case."""


class Next(Relation, start=Step, end=Step, sentence="{start} is followed by {end}"):
    """The step that comes next in the same case."""


class BeforeCourt(Relation, start=(Case, Step), end=Court, sentence="{start} is before {end}"):
    """A case or a step is before a court."""


class Reviews(Relation, start=Step, end=Step, sentence="{start} reviews {end}"):
    """An appeal, a cassation or a complaint is about the decision below."""


class Judged(Relation, start=Judge, end=(Step, Case), sentence="{start} judged {end}"):
    """A judge decided a step or heard a case."""


class Involves(
    Relation, start=Event, end=ACTOR, key=("role", "episode"), sentence="{start} involves {end} ({role}, {outcome})"
):
    """Somebody takes part in an event or a step, and how it ended for them, for each episode."""

    role: str = Field(default="participant", description="as what: the one who filed, the accused, the speaker")
    outcome: Outcome | None = Field(default=None, description="how the step ended for them")
    episode: str | None = Field(default=None, description="id of the episode the outcome is about")


class Represents(Relation, start=Lawyer, end=PARTICIPANT, key=("case",), sentence="{start} represents {end}"):
    """A lawyer acts for somebody."""

    case: str | None = Field(default=None, description="id of the case")


class ChargedUnder(
    Relation,
    start=PARTICIPANT,
    end=Article,
    key=("case", "episode", "charge"),
    sentence="{start}: {charge} under {end}",
):
    """Somebody is suspected, charged, convicted or acquitted under an article."""

    charge: ChargeStatus = Field(description="what became of it")
    case: str | None = Field(default=None, description="id of the case")
    episode: str | None = Field(default=None, description="id of the episode it is about")


class SentencedUnder(
    Relation, start=PARTICIPANT, end=Article, key=("case",), derived=True, sentence="{start} was sentenced under {end}"
):
    """Shortcut: found guilty under an article in a case."""

    case: str = Field(description="id of the case it stands for")


class Imposed(Relation, start=Step, end=Sanction, sentence="{start} brought {end}"):
    """The decision that brought a sanction, or the filing that asked for it."""


class On(Relation, start=Sanction, end=PARTICIPANT, sentence="{start} is on {end}"):
    """Whom a sanction is on, or would be on."""


class Awards(Relation, start=Sanction, end=PARTICIPANT, sentence="{start} is owed to {end}"):
    """Who receives a compensation, a refutation or an apology."""


class Sued(Relation, start=PARTICIPANT, end=PARTICIPANT, key=("case",), derived=True, sentence="{start} sued {end}"):
    """Shortcut: a plaintiff of a case sued a defendant of it."""

    case: str = Field(description="id of the case it stands for")


class Over(
    Relation, start=(Case, Event, Campaign), end=(Publication, Event, Campaign), sentence="{start} is over {end}"
):
    """The publication or the act that a case, an attack or a step is about."""


class PublishedBy(Relation, start=Publication, end=ACTOR, sentence="{start} was published by {end}"):
    """Who published it: the outlet, the author."""


class WorksFor(
    Relation, start=Person, end=(Outlet, Organization), key=("role",), sentence="{start} works for {end} ({role})"
):
    """Somebody works for an outlet or a body."""

    role: str | None = Field(default=None, description="the post, as the source puts it")


class FamilyOf(Relation, start=Person, end=Person, key=("kinship",), sentence="{start} is {kinship} of {end}"):
    """Two people are related."""

    kinship: str = Field(description="spouse, brother, child")


class Targeted(Relation, start=(Attack, Campaign), end=ACTOR, sentence="{start} targeted {end}"):
    """Whom an attack was aimed at."""


class PartOf(
    Relation,
    start=(Event, Article, Organization, Outlet, Publication, Place, Statistic, Group),
    end=(Campaign, Case, Law, Organization, Outlet, Publication, Place, Statistic, Event, Group),
    sentence="{start} is part of {end}",
):
    """A part and its whole: an attack of a campaign, an article of a law, an episode of a case."""


class AttributedTo(
    Relation,
    start=(Event, Campaign),
    end=ACTOR,
    key=("claim",),
    derived=True,
    sentence="{start} is attributed to {end} ({role}) by {by}: {stance}",
):
    """Shortcut: somebody says that somebody did it. One relation for each who says so."""

    role: str | None = Field(default=None, description="the part: organiser, coordinator, accomplice")
    by: str = Field(description="who says so, as a name")
    stance: Stance = Field(description="asserted, alleged, denied, disputed, or found by a court")
    claim: str = Field(description="id of the Attribution it stands for")


class AttackedBy(
    Relation, start=ACTOR, end=ACTOR, key=("event",), derived=True, sentence="{start} was attacked by {end} ({stances})"
):
    """Shortcut: a target of an attack and somebody to whom it is attributed, disputed or not."""

    event: str = Field(description="id of the attack or campaign it stands for")
    stances: tuple[Stance, ...] = Field(description="every stance taken on the attribution")
    disputed: bool = Field(description="somebody denies or disputes it")


class StatedBy(Relation, start=Attribution, end=(*ACTOR, Court, Source), sentence="{end} says: “{start}”"):
    """Who says it."""


class About(Relation, start=Attribution, end=Node, key=("part",), sentence="“{start}” is said about {end}"):
    """What or whom it is said of."""

    part: str | None = Field(default=None, description="who: the one it blames; what: the event or case")


class Impersonates(Relation, start=Account, end=(Person, Outlet, Organization), sentence="{start} impersonates {end}"):
    """An account passes itself off as somebody."""


class ReportedTo(
    Relation,
    start=(*PARTICIPANT, Event, Campaign),
    end=(Organization, Person),
    key=("event",),
    sentence="{start} was reported to {end}",
):
    """Somebody turned to an authority, or an event was reported to it."""

    event: str | None = Field(default=None, description="id of what was reported")


class Amends(Relation, start=Law, end=Law, sentence="{start} amends {end}"):
    """A law changes another."""


class StatedIn(Relation, start=Node, end=Source, key=("start", "end"), sentence="{start} is stated in {end}"):
    """The place in a source at which a fact was read."""

    start: int = Field(ge=0, description="first character, counted from 0")
    end: int = Field(ge=1, description="the character after the last")


class Reports(Relation, start=Source, end=Statistic, sentence="{start} reports {end}"):
    """A source publishes a figure."""


class InPlace(
    Relation,
    start=(Event, Court, Outlet, Organization, Person, Group, Case, Account, Campaign, Place),
    end=Place,
    sentence="{start} is in {end}",
):
    """Where it is or happened."""
