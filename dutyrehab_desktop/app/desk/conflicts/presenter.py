"""Lists conflicts and settles them one by one."""

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.presenting import ContentPresenter
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.desk.conflicts.lines import ConflictCard, ConflictValue
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.keys import known_device_words
from dutyrehab_desktop.workflows.settling import (
    ConflictLine,
    ConflictOption,
    conflicts,
    settle,
)

NAME_WORDS = 2
NAME_LETTERS = 6


class ConflictsPresenter(ContentPresenter):
    """Shows what waits for a choice.

    Signals:
        shown: A tuple of `ConflictCard`.
        settled: A choice was made.
    """

    shown = Signal(object)
    settled = Signal()

    _lines: tuple[ConflictLine, ...] = ()

    @Slot()
    def show(self) -> None:
        """Read the conflicts anew."""
        language = self._messages.language
        try:
            self._lines = conflicts(self._vault, self._content, language, self._surroundings)
        except DutyRehabError as error:
            self.problem_changed.emit(self._messages.of(error))
            return
        self.shown.emit(
            tuple(
                ConflictCard(
                    number,
                    line.code,
                    line.question,
                    tuple(self._value(option, language) for option in line.options),
                )
                for number, line in enumerate(self._lines)
            )
        )

    @Slot(int, int)
    def choose(self, number: int, option: int) -> None:
        """Settle one conflict."""
        line = self._lines[number]
        self.problem_changed.emit("")
        try:
            settle(self._vault, line.code, line.field, option, self._surroundings)
        except DutyRehabError as error:
            self.problem_changed.emit(self._messages.of(error))
        self.settled.emit()
        self.show()

    def _value(self, option: ConflictOption, language: str) -> ConflictValue:
        months = ", ".join(date_words(month, language) for month in option.months if month)
        names = ", ".join(self._device_name(device) for device in option.devices)
        laptops = translate("Conflicts", "Laptop: {name}").format(name=names)
        answer = option.answer or translate("Conflicts", "No answer")
        return ConflictValue(answer, " · ".join(part for part in (laptops, months) if part))

    def _device_name(self, device: str) -> str:
        """The first of the ten words that two people compared; they know the laptop by them."""
        words = known_device_words(self._vault, device)
        return " ".join(words[:NAME_WORDS]) or device[:NAME_LETTERS]
