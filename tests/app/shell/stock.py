"""The vaults, bundles and parcels of the tour: invented data, made anew by the real workflows."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from dutyrehab_desktop.questionnaire.workbook_writer import workbook_bytes
from dutyrehab_desktop.workflows.addenda import add_to_sealed
from dutyrehab_desktop.workflows.content import Content, content_of
from dutyrehab_desktop.workflows.enrolling import look_at_card, make_card
from dutyrehab_desktop.workflows.exchanging import hand_on
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.key_changes import change_keys
from dutyrehab_desktop.workflows.merging import look_at_bundle, merge
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.publishing import Choice, publish
from dutyrehab_desktop.workflows.questionnaires import bring_in
from dutyrehab_desktop.workflows.referral_sheets import write_referrals
from dutyrehab_desktop.workflows.registering import register, write_own_card
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import Role
from dutyrehab_desktop.workflows.withdrawing import withdraw_at_desk
from tests.helpers.answers import tell, walk, whole_story
from tests.helpers.enrolled import enrol
from tests.helpers.later import asked_too, later_workbook, renamed, without
from tests.helpers.later_law import WIDER_DOOR, law_book
from tests.helpers.reachable import reachable_story
from tests.helpers.vaults import HELPERS, make_vault, open_vault


@dataclass(frozen=True)
class Stock:
    """Vaults with something in them; copied before each tour."""

    folder: Path

    def copy_to(self, folder: Path) -> Path:
        """A fresh copy."""
        return Path(shutil.copytree(self.folder, folder))


def fill(folder: Path, content: Content, around: Surroundings) -> Stock:
    """A coordinator's vault, a field vault with drafts and a sealed interview, a bundle."""
    with make_vault(folder / "desk", Role.COORDINATOR) as desk:
        make_card(desk, {"en": "An invented organisation"}, folder / "card.txt")
    card = folder / "card.txt"
    with make_vault(folder / "field", Role.FIELD) as field:
        enrol(field, card, look_at_card(card).words)
        for story in (whole_story(), reachable_story()):
            session = begin_interview(content, field.store, around, spoken="en")
            finish(field, tell(session, story))
        # Said on the phone afterwards: the desk has to choose between the two.
        add_to_sealed(field, content, session.code, {"job_now": "no"}, around)
        session = begin_interview(content, field.store, around, spoken="en")
        finish(field, tell(session, {**whole_story(), "consent_doubt": "yes"}))
        export(field, folder / "stick", around, TaskControl())
        for stop in ("reviewed", "job_now"):
            session = begin_interview(content, field.store, around, spoken="en")
            walk(session, whole_story()).go_on(lambda step, stop=stop: step.name == stop)
            if stop == "reviewed":
                session.kept.hold()  # the battery died
        for answers in ({"before_safe": "open_case"}, {"c_coordinator": "no", "c_stats": None}):
            session = begin_interview(content, field.store, around, spoken="en")
            finish(field, tell(session, whole_story(**answers)))
        words = write_own_card(field, folder / "laptop.txt")
    changes = (renamed("wellbeing", "how_you_are"), asked_too("hobby", like="own_words"))
    later = workbook_bytes(later_workbook(*changes, version="2"))
    (folder / "later.xlsx").write_bytes(later)
    broken = workbook_bytes(later_workbook(without("c_store"), version="2"))
    (folder / "broken.xlsx").write_bytes(broken)
    law_book(folder / "law.xlsx", WIDER_DOOR)
    write_referrals(HELPERS, folder / "list.xlsx", "en")
    _second_desk(folder, content, around)
    shutil.copytree(folder / "desk", folder / "other desk")
    with open_vault(folder / "other desk") as desk:
        register(desk, folder / "laptop.txt", words, around)
        found = bring_in(desk, content_of(desk, content), folder / "later.xlsx")
        publish(desk, content, Choice(found.questionnaire.sha256), folder / "parcels", around)
        change_keys(desk, folder / "new card.txt", folder / "new keys", around, known=True)
    return Stock(folder)


def _second_desk(folder: Path, content: Content, around: Surroundings) -> None:
    """Another coordinator has merged the same laptop, and gives it to the first."""
    with make_vault(folder / "second desk", Role.COORDINATOR) as second:
        words = make_card(second, {"en": "A second organisation"}, folder / "second card.txt")
        with make_vault(folder / "second field", Role.FIELD) as field:
            enrol(field, folder / "second card.txt", words)
            session = begin_interview(content, field.store, around, spoken="en")
            finish(field, tell(session, whole_story()))
            bundle = export(field, folder / "second stick", around, TaskControl()).path
        look = look_at_bundle(second, bundle, content, TaskControl())
        merge(second, bundle, content, around, TaskControl(), accept_words=look.device_words)
        withdraw_at_desk(second, "CDEFGHIJ", around)
        card = folder / "card.txt"
        hand_on(
            second,
            (card, look_at_card(card).words),
            folder / "from the second",
            around,
            TaskControl(),
        )
