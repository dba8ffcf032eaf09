"""Keeps the referral list and the organisation's words, and seals them for the laptops."""

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.dialogs import shown_path
from dutyrehab_desktop.app.common.findings import finding_lines
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.presenting import VaultPresenter
from dutyrehab_desktop.app.common.project_changes import about
from dutyrehab_desktop.app.desk.referrals.lines import (
    CityCard,
    HelperForm,
    HelperLine,
    ReferralsPage,
)
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.questionnaire.errors import SheetProblem
from dutyrehab_desktop.workflows.guidance import values, word
from dutyrehab_desktop.workflows.projects import (
    Project,
    Referral,
    ReferralState,
    change_project,
    in_order,
    is_due,
    project_of,
    referral,
    referral_state,
)
from dutyrehab_desktop.workflows.publishing import Sent, publish_project
from dutyrehab_desktop.workflows.referral_sheets import read_referrals, write_referrals
from dutyrehab_desktop.workflows.registering import registered
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault


class ReferralsPresenter(VaultPresenter):
    """Works on one coordinator's list.

    Signals:
        shown: A `ReferralsPage`.
        form_opened: A `HelperForm`.
        refused_line: One sentence: a line was not taken, and its dialog stays open.
        line_taken: A line was taken; its dialog can go.
    """

    shown = Signal(object)
    form_opened = Signal(object)
    refused_line = Signal(str)
    line_taken = Signal()

    def __init__(
        self,
        vault: OpenVault,
        surroundings: Surroundings,
        runner: JobRunner,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(vault, surroundings, runner, messages, parent)
        self._project = Project()
        self._before: tuple[Referral, ...] | None = None
        self._told: Callable[[], str] = _nothing
        self._refused: SheetProblem | None = None

    @Slot()
    def show(self) -> None:
        """Show the list as it stands."""
        try:
            self._project = project_of(self._vault)
            laptops = len(registered(self._vault))
        except DutyRehabError as error:
            self.refuse(error)
            return
        project = self._project
        self.shown.emit(
            ReferralsPage(
                state=self._state(),
                told=self._told(),
                undo=self._before is not None,
                findings=finding_lines(
                    () if self._refused is None else self._refused.findings, self.messages.language
                ),
                words=project.organisation.model_dump(),
                emergency=project.emergency,
                idle=project.idle,
                cover=project.cover.model_dump(),
                cities=tuple(self._cities()),
                laptops=laptops,
                empty=project.version == 0,
            )
        )

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        super().retranslate()
        self.show()

    # One line

    @Slot(object)
    def open_form(self, number: int | None) -> None:
        """Open the dialog about a line, or about a new one."""
        language = self.messages.language
        lines = in_order(self._project.referrals)
        chosen = {name: _choices(name, language) for name in ("kind", "cost", "supervised")}
        self.form_opened.emit(
            HelperForm(
                number,
                None if number is None else lines[number],
                chosen["kind"],
                chosen["cost"],
                chosen["supervised"],
                _choices("language", language),
                self._surroundings.today().isoformat(),
            )
        )

    @Slot(object, object)
    def take(self, number: int | None, filled: Mapping[str, object]) -> None:
        """Put a line into the list, in place of an old one or beside the others."""
        lines = list(in_order(self._project.referrals))
        try:
            line = referral(**filled)
        except DutyRehabError as error:
            self.refused_line.emit(self.messages.of(error))
            return
        if number is None:
            lines.append(line)
        else:
            lines[number] = line
        if self._change(tuple(dict.fromkeys(lines))):
            self.line_taken.emit()

    @Slot(int)
    def remove(self, number: int) -> None:
        """Take a line out of the list; it can be brought back."""
        lines = list(in_order(self._project.referrals))
        gone = lines.pop(number)
        self._change(
            tuple(lines),
            lambda: translate("Referrals", "Taken out: {who}").format(who=gone.who),
        )

    @Slot(int)
    def note_checked(self, number: int) -> None:
        """Somebody made sure today that a line is right."""
        lines = list(in_order(self._project.referrals))
        today = self._surroundings.today().isoformat()
        lines[number] = lines[number].model_copy(update={"checked_on": today})
        who = lines[number].who
        self._change(
            tuple(lines), lambda: translate("Referrals", "Checked today: {who}").format(who=who)
        )

    @Slot()
    def undo(self) -> None:
        """Bring back the list as it was before the last change."""
        before = self._before
        if before is not None and self._change(before):
            self._before = None
            self.show()

    def _change(self, lines: tuple[Referral, ...], told: Callable[[], str] | None = None) -> bool:
        before = self._project.referrals
        self.clear_problem()
        self._refused = None
        try:
            change_project(self._vault, referrals=in_order(lines))
        except DutyRehabError as error:
            self.refuse(error)
            return False
        self._before = before
        self._told = told or _kept
        self.show()
        return True

    # Words, sheets, parcels

    @Slot(object, str)
    def say(self, words: Mapping[str, str], emergency: str) -> None:
        """Keep the organisation's own words, and whom to call."""
        self.clear_problem()
        try:
            change_project(self._vault, organisation=dict(words), emergency=emergency)
        except DutyRehabError as error:
            self.refuse(error)
            return
        self._before = None
        self._told = _kept
        self.show()

    @Slot(object, object)
    def hide_by(self, minutes: Mapping[str, int], cover: Mapping[str, str]) -> None:
        """Keep when laptops hide and lock, and the page that hides the window."""
        self.clear_problem()
        try:
            change_project(self._vault, idle=dict(minutes), cover=dict(cover))
        except DutyRehabError as error:
            self.refuse(error)
            return
        self._before = None
        self._told = _kept
        self.show()

    @Slot(object)
    def bring_in(self, path: Path) -> None:
        """Put the list of a sheet in place of the one here."""

        def work(control: TaskControl) -> tuple[Referral, ...]:
            control.checkpoint(Progress("reading"))
            return read_referrals(path)

        self._refused, self._told = None, _nothing
        self.begin(work, self._read, Progress("reading"))

    def _read(self, lines: object) -> None:
        if isinstance(lines, tuple):
            self._change(
                lines,
                lambda: translate("Referrals", "The sheet is the list now. Lines: {count}.").format(
                    count=len(lines)
                ),
            )

    @Slot(object)
    def write_sheet(self, path: Path) -> None:
        """Write the list as a sheet to be filled in."""
        lines, language = self._project.referrals, self.messages.language

        def work(control: TaskControl) -> Path:
            control.checkpoint(Progress("writing"))
            write_referrals(lines, path, language)
            return path

        self.begin(work, self._written, Progress("writing"))

    def _written(self, path: object) -> None:
        if isinstance(path, Path):
            self._told = lambda: translate("Referrals", "Written: {path}").format(
                path=shown_path(path)
            )
            self.show()

    @Slot(object)
    def publish(self, folder: Path) -> None:
        """Seal everything for every laptop."""
        vault, around = self._vault, self._surroundings

        def work(control: TaskControl) -> Sent:
            control.checkpoint(Progress("writing"))
            with vault.in_this_thread() as own:
                return publish_project(own, folder, around)

        self.begin(work, self._sealed, Progress("writing"))

    def _sealed(self, sent: object) -> None:
        if isinstance(sent, Sent):
            self._before = None
            self._told = lambda: translate(
                "Referrals",
                "Carry the parcel {path} to the laptops it was sealed for: {count}.",
            ).format(path=shown_path(sent.path), count=sent.laptops)
            self.show()

    def failed(self, error: DutyRehabError) -> None:
        """What is wrong with a sheet is told sentence by sentence."""
        if isinstance(error, SheetProblem):
            self._refused = error
            self.show()

    # In words

    def _state(self) -> str:
        today = self._surroundings.today()
        words = {
            ReferralState.NONE: translate(
                "Referrals", "Nobody is on the list: no laptop begins an interview with it."
            ),
            ReferralState.SHORT: translate(
                "Referrals",
                "No psychologist on it was checked in the last three months: laptops hold only the "
                "short interview.",
            ),
            ReferralState.FULL: translate("Referrals", "Laptops can hold full interviews with it."),
        }
        told = words[referral_state(self._project, today)]
        due = sum(is_due(line, today) for line in self._project.referrals)
        if not due:
            return told
        return told + " " + translate("Referrals", "To be checked: {count}.").format(count=due)

    def _cities(self) -> Iterator[CityCard]:
        numbered = enumerate(in_order(self._project.referrals))
        for city, lines in groupby(numbered, key=lambda each: each[1].city):
            yield CityCard(city, tuple(self._line(number, line) for number, line in lines))

    def _line(self, number: int, line: Referral) -> HelperLine:
        language = self.messages.language
        return HelperLine(
            number,
            f"{word('kind', line.kind, language)}: {line.who}",
            f"{line.reach} · {about(line, language, language)}",
            is_due(line, self._surroundings.today()),
        )


def _nothing() -> str:
    return ""


def _kept() -> str:
    return translate("Referrals", "Kept. The laptops learn of it by a parcel.")


def _choices(column: str, language: str) -> tuple[tuple[str, str], ...]:
    return tuple((value, word(column, value, language)) for value in values(column))
