"""What the proposals' screen shows, as plain values."""

from dataclasses import dataclass

from dutyrehab_desktop.workflows.reform_impact import ChartModel


@dataclass(frozen=True, slots=True)
class ReadingLine:
    """How we read one change that a proposal would bring.

    Attributes:
        rule: Which rule it changes; empty where none.
        reading: What we take it to mean, or why it changes no rule.
        about: How sure that is, and where it stands in the report.
    """

    rule: str
    reading: str
    about: str


@dataclass(frozen=True, slots=True)
class ProposalLine:
    """One proposal.

    Attributes:
        id: Its id.
        name: Its short name.
        text: What it says, in our words.
        pills: That it changes no rule, or that its figures stay inside the organisation.
        readings: How we read it.
    """

    id: str
    name: str
    text: str
    pills: tuple[str, ...]
    readings: tuple[ReadingLine, ...]


@dataclass(frozen=True, slots=True)
class BestLine:
    """Proposals that open most together.

    Attributes:
        names: Their names.
        opens: For how many people a way opens; empty where too few were counted.
        forms: For how many each form of reparation opens; empty likewise.
    """

    names: str
    opens: str = ""
    forms: str = ""


@dataclass(frozen=True, slots=True)
class CountryCard:
    """One country, or both together.

    Attributes:
        country: Its name.
        about: How many people were counted, or that these are too few for numbers.
        best: What opens most: a heading, and the proposals; several where they are equal.
        idle: Which proposals open nothing here by themselves, as one sentence.
        ranked: The order of the proposals, where too few people were counted for numbers.
        charts: Bars; none of too few people.
    """

    country: str
    about: str
    best: tuple[tuple[str, tuple[BestLine, ...]], ...]
    idle: str
    ranked: tuple[str, ...]
    charts: tuple[ChartModel, ...]


@dataclass(frozen=True, slots=True)
class ReformsPage:
    """The place.

    Attributes:
        countries: Country after country; none where nobody may be counted.
        proposals: All proposals.
        notes: What the figures mean and what they do not.
        versions: By which questionnaire and law.
    """

    countries: tuple[CountryCard, ...]
    proposals: tuple[ProposalLine, ...]
    notes: tuple[str, ...]
    versions: str
