"""The closed sets of words that a model may use."""

from __future__ import annotations

from enum import StrEnum


class ActorType(StrEnum):
    """What kind of party an actor is before the law."""

    MUNICIPALITY = "municipality"
    EDUCATION_PROVIDER = "education-provider"
    WELLBEING_SERVICES_COUNTY = "wellbeing-services-county"
    STATE = "state"
    ASSOCIATION = "association"
    PARISH = "parish"
    COMPANY = "company"
    GROUP = "group"
    CLIENT = "client"


AUTHORITIES = frozenset(
    {
        ActorType.MUNICIPALITY,
        ActorType.EDUCATION_PROVIDER,
        ActorType.WELLBEING_SERVICES_COUNTY,
        ActorType.STATE,
    }
)


class Status(StrEnum):
    """What a statement rests on: the law, an agreement, or only this proposal."""

    LAW = "law"
    AGREED = "agreed"
    PROPOSAL = "proposal"


class Certainty(StrEnum):
    """How sure a fact is: read in the source, believed, or put together from sources."""

    VERIFIED = "verified"
    FROM_KNOWLEDGE = "from-knowledge"
    SYNTHESIS = "synthesis"


class Nature(StrEnum):
    """Whether a duty must be done or is a right that may be used."""

    DUTY = "duty"
    RIGHT = "right"


class RightOf(StrEnum):
    """Whose a right is: theirs who give, who receive, or who it is about."""

    GIVER = "giver"
    RECEIVER = "receiver"
    PERSON = "person"


class Education(StrEnum):
    """A stage of education that a duty or a chain is about."""

    BASIC = "basic"
    GENERAL_UPPER_SECONDARY = "general-upper-secondary"
    VOCATIONAL = "vocational"
    PREPARATORY = "preparatory"


class Concern(StrEnum):
    """Whose matters a group handles: one child's, or those of the whole community."""

    INDIVIDUAL = "individual"
    COMMUNITY = "community"


class Event(StrEnum):
    """What can happen to a step or a handoff at a moment."""

    SENT = "sent"
    RECEIVED = "received"
    BEGUN = "begun"
    DONE = "done"


class ConsentForm(StrEnum):
    """In what form a permission is given."""

    NONE = "none"
    ANY = "any"
    WRITTEN = "written"
    SPECIFIC_WRITTEN = "specific-written"
    EXPLICIT = "explicit"
    DISCLOSURE_PERMIT = "disclosure-permit"
    SPECIFIC_DISCLOSURE_PERMIT = "specific-disclosure-permit"
    AGREED_WITH_PATIENT = "agreed-with-patient"


class Stage(StrEnum):
    """How far a chain has come on its way to being in force."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    APPROVED = "approved"
    RETIRED = "retired"


class Level(StrEnum):
    """The four levels of describing a process (JHS 152)."""

    PROCESS_MAP = "process-map"
    OPERATING_MODEL = "operating-model"
    PROCESS_FLOW = "process-flow"
    WORKFLOW = "workflow"


class Meanwhile(StrEnum):
    """Whether own work goes on when something that may happen any time happens."""

    CONTINUES = "continues"
    STOPS = "stops"
