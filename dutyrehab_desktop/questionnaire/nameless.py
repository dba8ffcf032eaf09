"""A questionnaire as it is asked where nobody is asked who or where they are."""

from dataclasses import replace
from types import MappingProxyType

from dutyrehab_desktop.expressions.expression import parse
from dutyrehab_desktop.questionnaire.model import Questionnaire

_NEVER = parse("'no' = 'yes'")


def without_identity(questionnaire: Questionnaire) -> Questionnaire:
    """The same version, with no question about identity meaning anything.

    Such a question is then on no page, in no list and no count, like any other one that facts
    make meaningless. Nothing else reads its answer: the sheets are refused where something does.
    """
    questions = {
        name: replace(question, relevant=_NEVER) if question.is_identity else question
        for name, question in questionnaire.questions.items()
    }
    return replace(questionnaire, questions=MappingProxyType(questions))
