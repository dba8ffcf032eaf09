"""The shipped questionnaire and law, read once and passed on."""

from dataclasses import dataclass

from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.law.reader import read_law
from dutyrehab_desktop.questionnaire.compiled import load_compiled
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.shipped import resource


class UnknownQuestionnaire(FileProblem):
    """An interview was held with a questionnaire that this program does not have."""

    code = "questionnaire-unknown"


@dataclass(frozen=True)
class Content:
    """What is asked, and what follows from the answers."""

    questionnaire: Questionnaire
    law: Law

    def fits(self, interview: Interview) -> bool:
        """True where an interview was held with this questionnaire, in this version."""
        ours = self.questionnaire
        theirs = (interview.questionnaire_id, interview.questionnaire_version)
        return theirs == (ours.id, ours.version)

    def expect(self, interview: Interview) -> None:
        """Make sure that an interview belongs to this questionnaire.

        Raises:
            UnknownQuestionnaire: It was held with another one, or with another version.
        """
        if not self.fits(interview):
            raise UnknownQuestionnaire(version=self.questionnaire.version)


def load_content() -> Content:
    """Read the questionnaire and the law that ship with the program."""
    questionnaire = load_compiled(resource("questionnaire", "compiled.json").read_bytes())
    return Content(questionnaire, read_law(resource("law"), questionnaire))
