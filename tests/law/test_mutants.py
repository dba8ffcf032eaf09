"""Changing any operator or constant of a rule, or of a named fact in it, breaks a test."""

from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.questionnaire.model import Questionnaire
from tests.law.mutants import survivors

SAME = {
    # Where nothing was awarded, `found` holds already: the two conditions say the same.
    "kz-material-damage-denied possible at 159: > -> >=",
    "uz-material-damage-denied possible at 159: > -> >=",
}
"""Mutants that mean what the rule means."""


def test_no_changed_rule_goes_unnoticed(questionnaire: Questionnaire, law: Law) -> None:
    total, left = survivors(questionnaire, law)
    assert total > 1_100
    assert set(left) == SAME
