"""A test with an invented person: from an invented laptop to a copy of this desk, on the real path.

Everything happens in the vault's own folder: a copy of the desk and a new field vault are made
there, and both are destroyed at the end. The desk itself is only read: nothing of the test stays
in it, and nothing of it is counted.
"""

import json
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from dutyrehab_desktop.crypto.files import destroy, make_folder
from dutyrehab_desktop.crypto.passphrase import FLOOR_COST
from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.workflows.answering import Walk
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import (
    coordinator_card,
    enrol,
    expect_role,
    look_at_card,
    make_card,
)
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.key_changes import NoCardYet
from dutyrehab_desktop.workflows.keys import identities
from dutyrehab_desktop.workflows.merging import look_at_bundle, merge
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.parcels import receive
from dutyrehab_desktop.workflows.projects import change_project, project_of, referral
from dutyrehab_desktop.workflows.publishing import publish_project
from dutyrehab_desktop.workflows.recovering import take_recovery
from dutyrehab_desktop.workflows.recovery import write_recovery_file
from dutyrehab_desktop.workflows.registering import register, write_own_card
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Protection, create_vault, unlock

_STEPS = 6


class RoundTripFailed(FileProblem):
    """What arrived is not what was told: this desk must not take real interviews yet."""

    code = "round-trip-failed"


@dataclass(frozen=True)
class RoundTrip:
    """How the test went.

    Attributes:
        answers: How many answers the invented person gave, and as many arrived.
        words: The ten words of the invented laptop.
        size: How large the bundle was, in bytes.
        new: How many records the preview called new.
    """

    answers: int
    words: tuple[str, ...]
    size: int
    new: int

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return asdict(self)


def try_round_trip(
    vault: OpenVault, content: Content, surroundings: Surroundings, control: TaskControl
) -> RoundTrip:
    """Play it, and say how it went. Nothing is changed.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NoCardYet: This desk has no card to enrol a laptop with.
        KeyNotLoaded: The desk's key is kept on a medium that was not given.
        RoundTripFailed: What arrived is not what was told.
        FileProblem: It could not be played to its end; what was begun is gone.
        Cancelled: Somebody asked to stop; what was begun is gone.
    """
    expect_role(vault, Role.COORDINATOR)
    if coordinator_card(vault) is None:
        raise NoCardYet
    identities(vault)  # a key on a stick that is not here is missed before anything is made
    control.checkpoint(Progress("copying", 0, _STEPS))
    with vault.copy_beside() as beside:
        stage = beside / "trip"
        try:
            with vault.opened_at(beside) as desk:
                desk.medium = vault.medium
                try:
                    return _played(desk, content, stage, surroundings, control)
                finally:
                    desk.medium = None  # it is the desk's own
        finally:
            _destroy_all(stage)


def _played(
    desk: OpenVault, content: Content, stage: Path, surroundings: Surroundings, control: TaskControl
) -> RoundTrip:
    make_folder(stage)
    typed = secrets.token_hex(24)
    control.checkpoint(Progress("making", 1, _STEPS))
    folder, protection = stage / "laptop", Protection(FLOOR_COST)
    create_vault(folder, Role.FIELD, _typed(typed), _typed(typed), TaskControl(), protection)
    with unlock(folder, _typed(typed), TaskControl()) as field:
        control.checkpoint(Progress("proving", 2, _STEPS))
        words = _made_known(desk, field, content, stage, typed, surroundings)
        control.checkpoint(Progress("interviewing", 3, _STEPS))
        told = _interviewed(field, content, surroundings)
        control.checkpoint(Progress("sealing", 4, _STEPS))
        bundle = export(field, stage / "bundles", surroundings, TaskControl()).path
    control.checkpoint(Progress("merging", 5, _STEPS))
    look = look_at_bundle(desk, bundle, content, TaskControl())
    merge(desk, bundle, content, surroundings, TaskControl(), accept_words=look.device_words)
    code, answers = told
    _expect_same(desk, content, code, answers)
    control.checkpoint(Progress("merging", _STEPS, _STEPS))
    new = sum(line.kind == "new" for line in look.interviews)
    return RoundTrip(len(answers.answers), words, bundle.stat().st_size, new)


def _made_known(
    desk: OpenVault,
    field: OpenVault,
    content: Content,
    stage: Path,
    typed: str,
    surroundings: Surroundings,
) -> tuple[str, ...]:
    """Two cards are compared, the recovery is rehearsed, and a parcel comes back."""
    card, own, recovery = stage / "card", stage / "laptop.card", stage / "recovery"
    project = project_of(desk)
    make_card(desk, project.organisation.model_dump(exclude_none=True), card)
    if not project.referrals:
        # Whoever tries this first has no list yet; no interview is begun without one.
        change_project(desk, referrals=(_helper(),))
    enrol(field, card, look_at_card(card).words)
    write_recovery_file(field, _typed(typed), recovery, surroundings)
    words = write_own_card(field, own)
    register(desk, own, words, surroundings)
    take_recovery(desk, recovery)
    receive(field, publish_project(desk, stage / "parcels", surroundings).path, content)
    return words


def _interviewed(
    field: OpenVault, content: Content, surroundings: Surroundings
) -> tuple[str, AnswerSheet]:
    """An invented interview, closed and sealed; nobody can open it on this laptop any more."""
    story, spoken = _story(content, surroundings)
    session = begin_interview(content, field.store, surroundings, spoken=spoken)
    Walk(session, story).go_on()
    told = session.form.sheet
    if not finish(field, session).sealed:
        raise RoundTripFailed
    return session.code, told


def _expect_same(desk: OpenVault, content: Content, code: str, told: AnswerSheet) -> None:
    if desk.store.interviews.state(code) is not InterviewState.RECEIVED:
        raise RoundTripFailed
    came = content.carried(desk.store.interviews.load(code)).sheet
    # Who the person is travels beside the answers, and is not read here.
    identity = set(content.questionnaire.identity)
    for place, answer in told.answers.items():
        if place.question not in identity and came.answers.get(place) != answer:
            raise RoundTripFailed


def _story(content: Content, surroundings: Surroundings) -> tuple[AnswerSheet, str]:
    data = json.loads(resource("demonstration", "interviews.json").read_text("utf-8"))
    one, today = data["interviews"][0], surroundings.today()
    record = {**one["record"], "delete_on": f"{today.year + 1:04d}-{today.month:02d}"}
    return sheet_from_record(record, content.questionnaire).sheet, one["spoken"]


def _helper() -> object:
    return referral(city="-", kind="psychologist", who="-", reach="-")


def _typed(text: str) -> bytearray:
    return bytearray(text, "utf-8")


def _destroy_all(folder: Path) -> None:
    """Every file below a folder is overwritten, and the folder goes."""
    if not folder.exists():
        return
    for path in sorted(folder.rglob("*"), key=lambda one: len(one.parts), reverse=True):
        if path.is_dir() and not path.is_symlink():
            path.rmdir()
        else:
            destroy(path)
    folder.rmdir()
