import pytest

from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.law.reader import read_law
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.reader import read_questionnaire
from dutyrehab_desktop.shipped import resource
from tests.law.records import Assessor


@pytest.fixture(scope="session")
def questionnaire() -> Questionnaire:
    """The shipped questionnaire."""
    return read_questionnaire(resource("questionnaire"))


@pytest.fixture(scope="session")
def law(questionnaire: Questionnaire) -> Law:
    """The shipped law."""
    return read_law(resource("law"), questionnaire)


@pytest.fixture(scope="session")
def assessed(questionnaire: Questionnaire, law: Law) -> Assessor:
    """Findings of a record in the instrument's variables."""
    return Assessor(questionnaire, law)
