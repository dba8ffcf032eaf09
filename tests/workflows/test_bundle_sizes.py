"""The size of a bundle does not tell how many short interviews are in it."""

from pathlib import Path

from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.records.codes import new_code
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Content as Said
from dutyrehab_desktop.workflows.enrolling import coordinator_card
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.sealing import seal_interview
from dutyrehab_desktop.workflows.tasks import TaskControl
from tests.helpers.answers import CLOSING, CONSENT, OPENING, tell
from tests.helpers.two_sides import Desk

SHORT = {**OPENING, **CONSENT, **CLOSING}
"""An interview that ended after the consent: nothing shorter can be sealed and travel."""
MOST = 39


def test_bundles_of_one_to_thirty_nine_short_interviews_have_the_same_size(
    two: Desk, tmp_path: Path
) -> None:
    session = begin_interview(two.asked, two.field.store, two.around, spoken="ru")
    told = tell(session, SHORT).interview
    two.field.store.interviews.delete(told.code)
    sizes, sealed = [], []
    for number in range(1, MOST + 1):
        _seal(two, told)
        done = export(two.field, tmp_path / f"stick{number}", two.around, TaskControl())
        sizes.append(done.path.stat().st_size)
        sealed.append(len(two.field.store.sealed.sealed_blobs()))
    assert sealed == list(range(1, MOST + 1))
    assert len(set(sizes)) == 1


def _seal(two: Desk, told: Interview) -> None:
    """Seal the same answers under another code, written anew one after the other."""
    code = new_code(two.around.random_bytes)
    made = Interview(
        code,
        told.questionnaire_id,
        told.questionnaire_version,
        told.language,
        questionnaire_sha256=told.questionnaire_sha256,
    )
    for each in sorted(told.history, key=lambda one: one.counter):
        content = each.content
        if each.field.name == "record_code":
            content = Said(code, content.status, content.language)
        made, _ = made.written(each.field, content, each.device, each.month)
    card = coordinator_card(two.field)
    assert card is not None
    two.field.store.interviews.begin(made)
    form = FormSession(two.asked.questionnaire, made.sheet(), two.around.today())
    seal_interview(two.field, made, form, card)
