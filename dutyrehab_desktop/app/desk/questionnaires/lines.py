"""What the questionnaires' place shows, as plain values."""

from dataclasses import dataclass
from enum import StrEnum

from dutyrehab_desktop.app.common.changes import ChangesWords
from dutyrehab_desktop.app.common.law_impact import LawImpactWords


class FormState(StrEnum):
    """Where a questionnaire stands."""

    IN_USE = "in-use"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class FormCard:
    """One questionnaire, or one law.

    Attributes:
        sha256: Hex digest of its compiled form.
        title: Its name and version.
        state: Where it stands.
        changes: How it differs from the one in use, where it waits.
        reviewed: In which languages a named person has signed the texts, in words; of a law, how
            many of its rules a lawyer has signed.
        preview: Whether it can be looked at as an interview.
        impact: What a law that waits changes in the records received; None until it was asked.
    """

    sha256: str
    title: str
    state: FormState
    changes: ChangesWords | None
    reviewed: str
    preview: bool = True
    impact: LawImpactWords | None = None

    @property
    def law_waits(self) -> bool:
        """Whether it is a law that is not in use yet."""
        return not self.preview and self.state is FormState.WAITING


@dataclass(frozen=True, slots=True)
class LaptopLine:
    """One registered laptop: the first words of its card, and since when."""

    words: str
    month: str


@dataclass(frozen=True, slots=True)
class FormsPage:
    """The place.

    Attributes:
        forms: The questionnaires and laws that matter now: those in use, and those that wait.
        laptops: The registered laptops.
        findings: Why the last workbook was not brought in, in sentences.
        compare: Ten words of a laptop's card to compare, or none.
        told: What was done last.
        texts: For each language, how many of the program's own texts somebody has signed.
    """

    forms: tuple[FormCard, ...] = ()
    laptops: tuple[LaptopLine, ...] = ()
    findings: tuple[str, ...] = ()
    compare: tuple[str, ...] = ()
    told: str = ""
    texts: tuple[str, ...] = ()
