"""21 invented interviews played through the real workflow: two laptops, one coordinator.

One draft's backup is restored on a third laptop and continued there, so that a conflict arises
as it does in life. Nothing here is a shortcut: every answer goes through an interview session,
every file is a real one.
"""

import json
from dataclasses import dataclass
from pathlib import Path

from dutyrehab_desktop.crypto.files import make_folder
from dutyrehab_desktop.crypto.passphrase import FLOOR_COST
from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.questionnaire.answers import Answer, AnswerSheet, Place
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.questionnaire.steps import Step
from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.workflows.answering import Walk
from dutyrehab_desktop.workflows.backing_up import back_up
from dutyrehab_desktop.workflows.content import Content, load_content
from dutyrehab_desktop.workflows.enrolling import enrol, look_at_card, make_card
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.figures import figures_of
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.merging import look_at_bundle, merge
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.papers import Kind, Wish, make_paper, source_of
from dutyrehab_desktop.workflows.parcels import receive
from dutyrehab_desktop.workflows.played import PASSPHRASE, Played
from dutyrehab_desktop.workflows.printing import save_pdf
from dutyrehab_desktop.workflows.projects import (
    HelpKind,
    Referral,
    change_project,
    expect_referrals,
)
from dutyrehab_desktop.workflows.publishing import publish_project
from dutyrehab_desktop.workflows.recovering import take_recovery
from dutyrehab_desktop.workflows.recovery import write_recovery_file
from dutyrehab_desktop.workflows.registering import register, write_own_card
from dutyrehab_desktop.workflows.reporting import counts, report_pdf, table_as_rows
from dutyrehab_desktop.workflows.restoring import restore
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.settling import conflicts, settle
from dutyrehab_desktop.workflows.surroundings import Surroundings, real_surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Protection, Role, create_vault, unlock

_PAUSE_BEFORE = "priorities"
"""Where the first interview pauses, is backed up, and goes on twice."""
_ELSEWHERE = {"priorities": Answer("justice compensation")}
"""What was answered on the third laptop."""


class FolderNotEmpty(FileProblem):
    """The folder for the demonstration holds something already."""

    code = "folder-not-empty"


@dataclass(frozen=True)
class _Stage:
    content: Content
    surroundings: Surroundings
    control: TaskControl
    language: str
    played: Played

    def folder(self, *parts: str) -> Path:
        return self.played.folder.joinpath(*parts)


def play(
    folder: Path,
    language: str,
    control: TaskControl,
    surroundings: Surroundings | None = None,
) -> Played:
    """Play the demonstration.

    Args:
        folder: A new or empty folder.
        language: Language of the report and of what is printed.
        control: For progress.
        surroundings: The day and randomness; the machine's own where None.

    Raises:
        FolderNotEmpty: There is something in it.
        FileProblem: Something could not be written.
    """
    make_folder(folder)
    if any(folder.iterdir()):
        raise FolderNotEmpty
    around = surroundings or real_surroundings()
    stage = _Stage(load_content(), around, control, language, Played(folder))
    with _vault(stage, "coordinator", Role.COORDINATOR) as coordinator:
        words = make_card(coordinator, _organisation(), stage.folder("card.txt"))
        change_project(coordinator, referrals=_helpers(stage))
        _laptop_one(stage, coordinator, words)
        _laptop_two(stage, coordinator, words)
        _take_in(stage, coordinator)
        _report(stage, coordinator)
    return stage.played


def _laptop_one(stage: _Stage, coordinator: OpenVault, words: tuple[str, ...]) -> None:
    """Two whole interviews, and one that goes on here and on a restored copy."""
    first, *others = _told(stage, laptop=1)
    with _enrolled(stage, coordinator, "laptop-1", words) as vault:
        for told, spoken in others:
            _whole_interview(stage, vault, told, spoken)
        told, spoken = first
        walk = Walk(_begin(stage, vault, spoken), told)
        walk.go_on(_before_pause)
        code = walk.session.code
        back_up(vault, stage.folder("backup"), stage.control)
        walk.go_on()
        _close(stage, vault, walk.session)
        _export(stage, vault)
    with _restored(stage, coordinator, words) as vault:
        session = resume_interview(stage.content, vault.store, stage.surroundings, code)
        for question, answer in _ELSEWHERE.items():
            session.record(Place(question), answer, spoken, sure=True)
        Walk(session, _without_known(told, session)).go_on()
        _close(stage, vault, session)
        _export(stage, vault)


def _laptop_two(stage: _Stage, coordinator: OpenVault, words: tuple[str, ...]) -> None:
    with _enrolled(stage, coordinator, "laptop-2", words) as vault:
        for told, spoken in _told(stage, laptop=2):
            _whole_interview(stage, vault, told, spoken)
        _export(stage, vault)


def _whole_interview(stage: _Stage, vault: OpenVault, told: AnswerSheet, spoken: str) -> None:
    session = _begin(stage, vault, spoken)
    Walk(session, told).go_on()
    _close(stage, vault, session)


def _close(stage: _Stage, vault: OpenVault, session: InterviewSession) -> None:
    stage.control.checkpoint(Progress("interviewing"))
    path = stage.folder("summaries", f"{len(stage.played.summaries) + 1}.pdf")
    path.parent.mkdir(exist_ok=True)
    # Invented people: what would keep a real person's summary on the screen is not asked here.
    save_pdf(make_paper(source_of(session), Wish(Kind.FULL, session.spoken)).pdf, path)
    stage.played.summaries.append(path)
    finish(vault, session)


def _take_in(stage: _Stage, coordinator: OpenVault) -> None:
    for path in stage.played.bundles:
        look = look_at_bundle(coordinator, path, stage.content, stage.control)
        done = merge(
            coordinator,
            path,
            stage.content,
            stage.surroundings,
            stage.control,
            accept_words=look.device_words,
        )
        stage.played.merges.append(done)
    for conflict in conflicts(coordinator, stage.content, stage.language, stage.surroundings):
        stage.played.conflict = conflict
        stage.played.chosen = conflict.options[0].answer
        settle(coordinator, conflict.code, conflict.field, 0, stage.surroundings)


def _report(stage: _Stage, coordinator: OpenVault) -> None:
    counted = counts(coordinator, stage.content, stage.surroundings)
    stage.played.table = table_as_rows(counted, stage.language)
    stage.played.figures = figures_of(counted)
    stage.played.report = stage.folder("report.pdf")
    save_pdf(report_pdf(counted, stage.content, stage.language), stage.played.report)


def _vault(stage: _Stage, name: str, role: Role) -> OpenVault:
    folder = stage.folder(name)
    create_vault(folder, role, _typed(), _typed(), stage.control, Protection(FLOOR_COST))
    stage.played.vaults[name] = folder
    return unlock(folder, _typed(), stage.control)


def _enrolled(
    stage: _Stage, coordinator: OpenVault, name: str, words: tuple[str, ...]
) -> OpenVault:
    """A laptop that knows its coordinator, and has the referral list from a parcel."""
    vault = _vault(stage, name, Role.FIELD)
    _made_known(stage, coordinator, vault, name, words)
    return vault


def _made_known(
    stage: _Stage, coordinator: OpenVault, vault: OpenVault, name: str, words: tuple[str, ...]
) -> None:
    """Two cards are compared, the recovery is rehearsed, and a parcel comes back."""
    around, card = stage.surroundings, stage.folder("card.txt")
    own, recovery = stage.folder(f"{name}.txt"), stage.folder(f"{name}-recovery")
    look_at_card(card)
    enrol(vault, card, words)
    write_recovery_file(vault, _typed(), recovery, around)
    register(coordinator, own, write_own_card(vault, own), around)
    take_recovery(coordinator, recovery)
    sent = publish_project(coordinator, stage.folder("parcels"), around)
    receive(vault, sent.path, stage.content)


def _restored(stage: _Stage, coordinator: OpenVault, words: tuple[str, ...]) -> OpenVault:
    name = "laptop-1-restored"
    stage.played.vaults[name] = stage.folder(name)
    vault = restore(stage.folder("backup"), stage.folder(name), _typed(), stage.control)
    _made_known(stage, coordinator, vault, name, words)
    return vault


def _export(stage: _Stage, vault: OpenVault) -> None:
    folder = stage.folder("bundles")
    done = export(vault, folder, stage.surroundings, stage.control)
    stage.played.bundles.append(done.path)


def _begin(stage: _Stage, vault: OpenVault, spoken: str) -> InterviewSession:
    around = stage.surroundings
    allowed = expect_referrals(vault, around.today())
    return begin_interview(stage.content, vault.store, around, spoken=spoken, referrals=allowed)


def _told(stage: _Stage, laptop: int) -> list[tuple[AnswerSheet, str]]:
    data = json.loads(resource("demonstration", "interviews.json").read_text("utf-8"))
    return [
        (
            sheet_from_record(
                {**one["record"], "delete_on": _in_a_year(stage)}, stage.content.questionnaire
            ).sheet,
            one["spoken"],
        )
        for one in data["interviews"]
        if one["laptop"] == laptop
    ]


def _in_a_year(stage: _Stage) -> str:
    """The day of deleting must lie ahead, whenever this is played."""
    today = stage.surroundings.today()
    return f"{today.year + 1:04d}-{today.month:02d}"


def _without_known(told: AnswerSheet, session: InterviewSession) -> AnswerSheet:
    """What is still to be said; rosters are complete already."""
    known = session.form.sheet.answers
    return AnswerSheet({at: said for at, said in told.answers.items() if at not in known})


def _before_pause(step: Step) -> bool:
    return step.name == _PAUSE_BEFORE


def _typed() -> bytearray:
    return bytearray(PASSPHRASE, "utf-8")


def _organisation() -> dict[str, str]:
    return {
        "en": "An invented organisation for a demonstration",
        "ru": "Вымышленная организация для показа",
        "kk": "Көрсетуге арналған ойдан шығарылған ұйым",
        "uz": "Namoyish uchun oʻylab topilgan tashkilot",
    }


def _helpers(stage: _Stage) -> tuple[Referral, ...]:
    today = stage.surroundings.today().isoformat()
    return (
        Referral(
            city="Almaty",
            kind=HelpKind.PSYCHOLOGIST,
            who="An invented psychologist",
            reach="+7 700 000 00 01",
            languages=("kk", "ru"),
            checked_on=today,
        ),
        Referral(
            city="Tashkent",
            kind=HelpKind.LAWYER,
            who="An invented lawyer",
            reach="+998 70 000 00 02",
            languages=("ru", "uz"),
            checked_on=today,
        ),
    )
