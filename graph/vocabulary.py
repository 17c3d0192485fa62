"""The closed word lists of the graph: kinds, outcomes, stages, stances.

Each list is declared once, here. The schema, the case-file format, the report
reader, the generated docs and the saved queries all read them from this place.
The second element of every member is its meaning in one line; `docs/schema.md`
prints it.
"""

from __future__ import annotations

from enum import StrEnum

ENTITY = "Entity"
"""The label every node carries, so that one unique constraint on `id` serves all of them."""


class Word(StrEnum):
    """A member of a closed list, with its meaning as `.about`."""

    about: str

    def __new__(cls, value: str, about: str) -> Word:  # noqa: D102
        member = str.__new__(cls, value)
        member._value_ = value
        member.about = about
        return member


class Status(Word):
    """How a fact came to be known."""

    STATED = "stated", "printed in the source"
    DERIVED = "derived", "follows from stated facts by a rule of this program"
    INFERRED = "inferred", "implied by the source, not printed (a year carried over, a role guessed)"
    EXTERNAL = "external", "from outside the cited source (a rate table, a public register)"


class Stance(Word):
    """What the one who says it does with a claim."""

    ASSERTED = "asserted", "said to be so"
    ALLEGED = "alleged", "said as an accusation or a suspicion"
    DENIED = "denied", "said not to be so"
    DISPUTED = "disputed", "doubted or contested"
    FOUND = "found", "established by a court or an expert examination"


class Review(Word):
    """Whether a named person stands behind a fact."""

    CONFIRMED = "confirmed", "coded or confirmed by a person"
    PROPOSED = "proposed", "read by a program, waiting for a person"


class Sensitivity(Word):
    """Who may be shown a fact."""

    PUBLIC = "public", "may be published"
    RESTRICTED = "restricted", "for those who work on the case"
    MINOR = "minor", "concerns a child; never published with a name"


class Precision(Word):
    """How exactly a date is known."""

    DAY = "day", "one calendar day"
    MONTH = "month", "a month"
    YEAR = "year", "a year"
    RANGE = "range", "from one date to another"
    OPEN = "open", "one end is unknown"


class CaseKind(Word):
    """The branch of procedure a case belongs to."""

    CRIMINAL = "criminal", "under the Criminal Procedure Code"
    CIVIL = "civil", "under the Civil Procedure Code"
    ADMINISTRATIVE = "administrative", "an administrative offence"
    OTHER = "other", "anything else, such as an appeal to an authority"


class Code(Word):
    """The law an article belongs to."""

    CC = "cc", "Criminal Code"
    CAO = "cao", "Code of Administrative Offences"
    CIVIL = "civil", "Civil Code"
    CPC = "cpc", "Criminal Procedure Code"
    CIVPC = "civpc", "Civil Procedure Code"
    OTHER = "other", "another law"


class PartyRole(Word):
    """What a participant is in a case."""

    PLAINTIFF = "plaintiff", "brought the suit"
    DEFENDANT = "defendant", "sued, suspected, accused or convicted"
    VICTIM = "victim", "harmed by the offence"
    COMPLAINANT = "complainant", "asked an authority to act"
    PROSECUTOR = "prosecutor", "prosecutes for the state"
    THIRD_PARTY = "third_party", "a third party or an interested person"
    OTHER = "other", "another participant"


class Role(Word):
    """What a report calls a person."""

    JOURNALIST = "journalist", "media people of every kind: editor, blogger, photographer, owner, staff"
    OFFICIAL = "official", "deputy, akim, minister, head of a state body or company"
    POLICE = "police", "police officer or investigator"
    LAWYER = "lawyer", "advocate or legal representative"
    JUDGE = "judge", "judge"
    PROSECUTOR = "prosecutor", "prosecutor"
    PLAINTIFF = "plaintiff", "plaintiff, complainant or private prosecutor"
    DEFENDANT = "defendant", "sued, suspected, accused, convicted or acquitted"
    VICTIM = "victim", "attacked, threatened, obstructed or insulted"
    ATTACKER = "attacker", "said to have attacked"
    ACTIVIST = "activist", "civic or political activist"
    EXPERT = "expert", "expert or specialist"
    OTHER = "other", "anyone else"


class StepKind(Word):
    """A procedural step of a case."""

    COMPLAINT = "complaint", "someone asks an authority to act"
    INVESTIGATION_OPENED = "investigation_opened", "an investigation or a case is opened"
    RECLASSIFIED = "reclassified", "the act is put under another article"
    CLAIM_FILED = "claim_filed", "a suit or a claim is filed"
    HEARING = "hearing", "a court hears the case"
    SEARCH = "search", "a search or a seizure"
    DETENTION = "detention", "a person is detained"
    ARREST = "arrest", "a person is arrested or put under house arrest"
    CHARGE = "charge", "a person is charged"
    INDICTMENT = "indictment", "the case is sent to court"
    JUDGMENT = "judgment", "a court of first instance decides"
    APPEAL_FILED = "appeal_filed", "an appeal or a complaint against a decision is filed"
    APPEAL_DECISION = "appeal_decision", "the appeal is decided"
    CASSATION_FILED = "cassation_filed", "a cassation petition is filed"
    CASSATION_DECISION = "cassation_decision", "the cassation is decided or refused"
    REVIEW = "review", "a prosecutor or a higher body reviews a decision"
    MEDIATION = "mediation", "the parties settle with a mediator"
    TERMINATION = "termination", "the proceedings are ended without a judgment"
    PROTOCOL = "protocol", "an administrative report is drawn up"
    ENFORCEMENT = "enforcement", "a decision takes effect or is carried out"
    OTHER = "other", "another step"


class Outcome(Word):
    """How a step ended, or ended for one participant."""

    GRANTED = "granted", "the request is granted"
    PARTLY_GRANTED = "partly_granted", "granted in part"
    DISMISSED = "dismissed", "the claim or complaint is dismissed"
    CONVICTED = "convicted", "found guilty"
    ACQUITTED = "acquitted", "found not guilty"
    FINED = "fined", "found liable and fined"
    UPHELD = "upheld", "the decision below stands"
    OVERTURNED = "overturned", "the decision below falls"
    CHANGED = "changed", "the decision or the measure is changed"
    RETURNED = "returned", "sent back, or left without consideration"
    TERMINATED = "terminated", "proceedings ended"
    SETTLED = "settled", "settled between the parties"
    REFUSED = "refused", "the request is refused"
    TREATMENT = "treatment", "found insane and sent for compulsory treatment"


class ChargeStatus(Word):
    """What became of a charge against one person."""

    SUSPECTED = "suspected", "under suspicion"
    CHARGED = "charged", "charged, not yet decided"
    CONVICTED = "convicted", "found guilty of it"
    ACQUITTED = "acquitted", "found not guilty of it"
    DROPPED = "dropped", "proceedings on it ended"
    RECLASSIFIED = "reclassified", "replaced by another article"


class SanctionKind(Word):
    """What is imposed on someone, or asked for."""

    FINE = "fine", "fine"
    DAMAGES = "damages", "compensation"
    IMPRISONMENT = "imprisonment", "imprisonment"
    SUSPENDED = "suspended", "suspended imprisonment"
    RESTRICTION = "restriction", "restriction of liberty"
    ARREST = "arrest", "arrest (also house or administrative arrest)"
    COMMUNITY_SERVICE = "community_service", "community service or forced labour"
    COMPULSORY_TREATMENT = "compulsory_treatment", "compulsory psychiatric treatment"
    BAN = "ban", "ban of a profession, a publication or a right"
    APOLOGY_OR_RETRACTION = "apology_or_retraction", "apology, refutation or clarification"
    BLOCKING = "blocking", "blocking of a site or an account"
    OTHER = "other", "other sanction"


class SanctionStage(Word):
    """Whether a sanction was asked for, imposed, agreed or only possible."""

    IMPOSED = "imposed", "imposed by a decision"
    REQUESTED = "requested", "asked for by a party"
    STATUTORY = "statutory", "what the law allows at most"
    UPHELD = "upheld", "left standing by a higher court"
    AGREED = "agreed", "taken on in a settlement"


class AttackKind(Word):
    """The method of an attack."""

    DDOS = "ddos", "flooding a site with requests"
    HACKING = "hacking", "breaking into an account, a phone or a site"
    PHYSICAL = "physical", "force against a person"
    THREAT = "threat", "a threat or telephone bullying"
    FAKE_ACCOUNT = "fake_account", "a fake or copied account or page"
    SMEAR = "smear", "discrediting messages, or private data made public"
    BLOCKING = "blocking", "a site or an account is made unreachable, for example by mass complaints"
    OBSTRUCTION = "obstruction", "journalistic work is obstructed"
    PROPERTY = "property", "damage, arson, a package at the door"
    SURVEILLANCE = "surveillance", "following or spying"
    INSULT = "insult", "an insult"
    DETENTION = "detention", "a journalist is detained"
    DENIAL_OF_ACCESS = "denial_of_access", "information or access is refused"
    OTHER = "other", "anything else"


class EventKind(Word):
    """Events that are neither steps of a case nor attacks."""

    ALLEGED_ACT = "alleged_act", "an act that a case is about (an episode of the charge)"
    STATEMENT = "statement", "a public statement or an appeal"
    MEETING = "meeting", "a meeting, a press conference"
    LEGISLATION = "legislation", "a law is drafted, signed or takes effect"
    INCIDENT = "incident", "something that happened, such as a fire"
    OTHER = "other", "anything else"


class OutletKind(Word):
    """What sort of medium an outlet is."""

    SITE = "site", "a news site or online edition"
    NEWSPAPER = "newspaper", "a newspaper or magazine"
    AGENCY = "agency", "a news agency"
    BROADCASTER = "broadcaster", "radio or television"
    CHANNEL = "channel", "a channel or project on YouTube, Telegram and the like"
    BLOG = "blog", "a personal page or blog"
    OTHER = "other", "another medium"


class OrganizationKind(Word):
    """What sort of body an organisation is."""

    MINISTRY = "ministry", "a ministry, a department or committee of one, the presidency"
    POLICE = "police", "a police body"
    PROSECUTOR = "prosecutor", "a prosecutor's office"
    SECURITY = "security", "a state security body"
    PARLIAMENT = "parliament", "a parliament or a chamber of one"
    AKIMAT = "akimat", "local executive government"
    COMPANY = "company", "a company or a mine, a bank, a market"
    NGO = "ngo", "a foundation, a union, a public association"
    INTERNATIONAL = "international", "an intergovernmental organisation"
    PARTY = "party", "a political party or movement"
    OTHER = "other", "another organisation"


class Specialisation(Word):
    """What a court is specialised in."""

    GENERAL = "general", "a court of general jurisdiction"
    CRIMINAL = "criminal", "criminal cases"
    JUVENILE = "juvenile", "cases of minors"
    ADMINISTRATIVE = "administrative", "administrative offences"
    ECONOMIC = "economic", "economic disputes"
    MILITARY = "military", "military courts"
    INVESTIGATIVE = "investigative", "an investigating court"


class Instance(Word):
    """The instance at which a court sits."""

    FIRST = "first", "first instance"
    APPEAL = "appeal", "appeal"
    CASSATION = "cassation", "cassation"
