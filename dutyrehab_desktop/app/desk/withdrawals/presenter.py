"""Lists records that were taken back or are doubted; carries out what is decided of them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.desk.withdrawals.lines import (
    DoubtLine,
    WithdrawalLine,
    WithdrawalsPage,
)
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.alarms import Alarm, alarms
from dutyrehab_desktop.workflows.held import HeldRecord, delete_held, held_records, release
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import (
    CarriedOut,
    Withdrawn,
    confirm_withdrawal,
    delete_overdue,
    refuse_withdrawal,
    withdraw_at_desk,
    withdraw_by_words_at_desk,
    withdrawn_records,
)
from dutyrehab_desktop.workflows.words import Lists, Proof, tags_said

Told = Callable[[], str]
"""Words about what was done last, in the language of the moment."""

SOON = 7
"""With so few days left a line asks for attention."""


class WithdrawalsPresenter(QObject):
    """What was taken back, and what is doubted.

    Signals:
        shown: A `WithdrawalsPage`.
        changed: Records were hidden, shown again or deleted.
        taken: What was said in a dialog was carried out.
        refused_words: What was said in a dialog was not carried out: why, in a sentence.
        problem_changed: One sentence about what went wrong, or nothing.
    """

    shown = Signal(object)
    changed = Signal()
    taken = Signal()
    refused_words = Signal(str)
    problem_changed = Signal(str)

    def __init__(
        self,
        vault: OpenVault,
        surroundings: Surroundings,
        messages: Messages,
        parent: QObject | None = None,
        lists: Lists | None = None,
    ) -> None:
        super().__init__(parent)
        self._lists = lists or Lists()
        self._vault = vault
        self._surroundings = surroundings
        self._messages = messages
        self._told: Told = str

    @Slot()
    def show(self) -> None:
        """Delete what is overdue, and show the rest as it stands."""
        try:
            gone = delete_overdue(self._vault, self._surroundings)
        except DutyRehabError as error:
            self.problem_changed.emit(self._messages.of(error))
            gone = ()
        if gone:
            self._told = partial(_overdue_words, gone)
        self._show()
        if gone:
            self.changed.emit()

    @Slot()
    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        self._show()

    @Slot(str)
    def take_back(self, code: str) -> None:
        """A person told the coordinator that they take their record back."""
        self._from_dialog(
            lambda: withdraw_at_desk(self._vault, code, self._surroundings),
            lambda: translate("Withdrawals", "Hidden from now on."),
        )

    @Slot(object, str)
    def take_back_by(self, proof: Proof, permission: str) -> None:
        """A person who knows the words of a record takes it back, or one permission."""
        done = CarriedOut()

        def work() -> None:
            nonlocal done
            tags = tags_said(self._vault, proof, self._lists, TaskControl())
            done = withdraw_by_words_at_desk(self._vault, tags, self._surroundings, permission)

        self._from_dialog(work, lambda: _carried_out_words(done))

    @Slot(str, str)
    def refuse(self, code: str, reason: str) -> None:
        """The person did not take it back."""
        self._from_dialog(
            lambda: refuse_withdrawal(self._vault, code, reason),
            lambda: translate("Withdrawals", "Shown again."),
        )

    @Slot(str)
    def confirm(self, code: str) -> None:
        """The person confirmed it by the agreed channel."""
        self._at_once(lambda: confirm_withdrawal(self._vault, code))

    @Slot(str, str)
    def release(self, code: str, reason: str) -> None:
        """The person agreed freely after all."""
        self._from_dialog(
            lambda: release(self._vault, code, reason, self._surroundings),
            lambda: translate(
                "Withdrawals", "Released: it is shown from now on, and the reason stands beside it."
            ),
        )

    @Slot(str)
    def delete_doubted(self, code: str) -> None:
        """The person did not agree freely."""
        self._at_once(lambda: delete_held(self._vault, code, self._surroundings))

    def _at_once(self, work: Callable[[], None]) -> None:
        self.problem_changed.emit("")
        try:
            work()
            self._told = _deleted_words
        except DutyRehabError as error:
            self.problem_changed.emit(self._messages.of(error))
        self._show()
        self.changed.emit()

    def _from_dialog(self, work: Callable[[], None], told: Told) -> None:
        self.problem_changed.emit("")
        try:
            work()
        except DutyRehabError as error:
            self.refused_words.emit(self._messages.of(error))
            return
        self.taken.emit()
        self._told = told
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        try:
            found = withdrawn_records(self._vault, self._surroundings)
            doubted = held_records(self._vault)
            warned = tuple(_alarm_words(one) for one in alarms(self._vault))
        except DutyRehabError as error:
            self.problem_changed.emit(self._messages.of(error))
            return
        language = self._messages.language
        lines = tuple(_line(one, language) for one in found)
        doubts = tuple(_doubt(one, language) for one in doubted)
        self.shown.emit(WithdrawalsPage(lines, self._told(), doubts, warned))


def _overdue_words(codes: tuple[str, ...]) -> str:
    words = translate("Withdrawals", "Their day had come, they were deleted: {codes}")
    return words.format(codes=", ".join(codes))


def _alarm_words(one: Alarm) -> str:
    words = translate(
        "Withdrawals",
        "The laptop {words} takes back records without proof: {count}. Call its interviewer before "
        "you decide; a seized laptop could do this.",
    )
    return words.format(words=" ".join(one.words), count=one.records)


def _carried_out_words(done: CarriedOut) -> str:
    if done.deleted:
        words = translate(
            "Withdrawals",
            "The words belong to a record, and it is deleted: {codes}. The next receipts tell the "
            "laptops to delete it too.",
        )
        return words.format(codes=", ".join(done.deleted))
    if done.hidden:
        words = translate(
            "Withdrawals",
            "The words do not prove enough: these records are hidden until you decide: {codes}",
        )
        return words.format(codes=", ".join(done.hidden))
    if done.changed:
        words = translate("Withdrawals", "From now on this permission is a no: {codes}")
        return words.format(codes=", ".join(done.changed))
    return translate(
        "Withdrawals",
        "No record here belongs to these words. They are kept, and carried out when it comes. Ask "
        "once more whether each word was heard right.",
    )


def _deleted_words() -> str:
    return translate("Withdrawals", "Deleted. The next receipts tell the laptops to delete it too.")


def _doubt(one: HeldRecord, language: str) -> DoubtLine:
    words = translate("Withdrawals", "Begun in {month}")
    return DoubtLine(one.code, words.format(month=date_words(one.month, language)))


def _line(one: Withdrawn, language: str) -> WithdrawalLine:
    if one.state == "waiting":
        words = translate(
            "Withdrawals", "Hidden. Deleted on {day} at the latest. Said through laptops: {count}"
        )
        detail = words.format(day=date_words(one.due, language), count=one.laptops)
        if one.linked:
            more = translate("Withdrawals", "Ask about this person's other records too: {codes}")
            detail = f"{detail}\n{more.format(codes=', '.join(one.linked))}"
        return WithdrawalLine(one.code, detail, waiting=True, soon=one.days <= SOON)
    if one.state == "refused":
        words = translate("Withdrawals", "Not taken back: {reason}")
        return WithdrawalLine(one.code, words.format(reason=one.reason), waiting=False)
    return WithdrawalLine(one.code, translate("Withdrawals", "Deleted"), waiting=False)
