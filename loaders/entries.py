"""Entries of a case file that stand under a handle: who and what a case is about."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from graph.values import When
from graph.vocabulary import Code, Instance, OrganizationKind, Outcome, OutletKind, Sensitivity, Specialisation, Status


def _as_list(given: Any) -> Any:
    return given if isinstance(given, list) or given is None else [given]


Handle = Annotated[str, Field(pattern=r"^[\w.-]+$", description="a handle listed in this file")]
Handles = Annotated[list[Handle], BeforeValidator(_as_list, json_schema_input_type=list[Handle] | Handle)]
Texts = Annotated[list[str], BeforeValidator(_as_list, json_schema_input_type=list[str] | str)]
ArticleText = (
    Annotated[
        str,
        Field(
            pattern=r"^(cc|cao|civil|cpc|civpc|other) .+$",
            description="`cc 158`, `cao 456-2 part 3`; or, when no number is printed, `cc: the offence`",
        ),
    ]
    | Annotated[str, Field(pattern=r"^(cc|cao|civil|cpc|civpc|other): .+$")]
)
Articles = Annotated[
    list[ArticleText], BeforeValidator(_as_list, json_schema_input_type=list[ArticleText] | ArticleText)
]
Facet = Literal["journalist", "plaintiff", "lawyer", "judge", "official", "attacker"]


class Entry(BaseModel):
    """What every entry may carry."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    at: Texts = Field(default=[], description="places in the source: START-END, or SOURCE:START-END")
    quote: Texts = Field(default=[], description="exact words of the source, instead of `at`")
    source: Handle | None = Field(default=None, description="the source of `at` and `quote`, when not the file's")
    status: Status = Field(default=Status.STATED, description="how it came to be known")
    sensitivity: Sensitivity = Field(default=Sensitivity.PUBLIC, description="who may be shown it")


class Named(Entry):
    """An entry that stands under a handle."""

    name: str = Field(min_length=1, description="the fullest form of the name")
    aka: Texts = Field(default=[], description="every other spelling met in the sources")


class Work(Entry):
    """A post somebody holds."""

    who: Handle = Field(description="the outlet or body")
    role: str | None = Field(default=None, description="the post, as the source puts it")


class Kin(Entry):
    """A relative."""

    who: Handle = Field(description="the relative")
    kinship: str = Field(description="what this person is to them: spouse, brother, child")


class PersonEntry(Named):
    """A named person."""

    facets: Annotated[list[Facet], BeforeValidator(_as_list, json_schema_input_type=list[Facet] | Facet)] = Field(
        default=[], alias="is", description="what a source calls them"
    )
    position: str | None = Field(default=None, description="post or occupation, as the source puts it")
    gender: Literal["f", "m"] | None = Field(default=None, description="where the source shows it")
    works_for: list[Work] = Field(default=[], description="outlets and bodies they work for")
    family: list[Kin] = Field(default=[], description="relatives who are listed too")
    place: Handle | None = Field(default=None, description="where they live")


class GroupEntry(Named):
    """People without a name."""

    count: int | None = Field(default=None, ge=0, description="how many, when the source says")
    place: Handle | None = Field(default=None, description="where they are")
    part_of: Handle | None = Field(default=None, description="the body they belong to")


class OutletEntry(Named):
    """A medium."""

    kind: OutletKind | None = Field(default=None, description="what sort of medium")
    place: Handle | None = Field(default=None, description="where it is")
    part_of: Handle | None = Field(default=None, description="the outlet or body it belongs to")


class OrganizationEntry(Named):
    """A body."""

    kind: OrganizationKind | None = Field(default=None, description="what sort of body")
    place: Handle | None = Field(default=None, description="where it is")
    part_of: Handle | None = Field(default=None, description="the body it belongs to")


class AccountEntry(Named):
    """An account, or many of a kind."""

    platform: str | None = Field(default=None, description="where: Telegram, Facebook")
    kind: str | None = Field(default=None, description="fake, copied, hacked")
    count: int | None = Field(default=None, ge=1, description="how many accounts")
    impersonates: Handles = Field(default=[], description="whom it copies")


class CourtEntry(Named):
    """A court."""

    city: str | None = Field(default=None, description="city or region of its seat")
    specialisation: Specialisation | None = Field(default=None, description="what it is specialised in")
    instance: Instance | None = Field(default=None, description="first, appeal or cassation")


class LawEntry(Named):
    """A law or a bill."""

    code: Code = Field(default=Code.OTHER, description="which code")
    date: When | None = Field(default=None, description="when it was signed")
    in_force: When | None = Field(default=None, description="when it takes effect")
    stage: str | None = Field(default=None, description="bill, signed, in force")
    amends: Handles = Field(default=[], description="laws it changes")


class PlaceEntry(Named):
    """A place."""

    within: Handle | None = Field(default=None, description="the region or country it lies in")


class PublicationEntry(Named):
    """An article, a post, a broadcast."""

    kind: str | None = Field(default=None, description="article, post, broadcast")
    date: When | None = Field(default=None, description="when it appeared")
    by: Handles = Field(default=[], description="the outlet and the authors")
    disputed_passage: str | None = Field(default=None, description="what in it is contested, in your words")


class CampaignEntry(Named):
    """Attacks that a source treats as one."""

    date: When | None = Field(default=None, description="from when to when")
    outcome: Outcome | None = Field(default=None, description="how it ended")
    targets: Handles = Field(default=[], description="whom it was aimed at")
    infrastructure: Texts = Field(default=[], description="what it was carried out with or from")
    case: Handle | None = Field(default=None, description="the case about it")
