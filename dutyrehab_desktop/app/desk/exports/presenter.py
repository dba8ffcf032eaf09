"""Says what a file would reveal, has words checked, writes the file, and keeps the log in sight."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.i18n import named_languages, translate
from dutyrehab_desktop.app.common.presenting import FormPresenter
from dutyrehab_desktop.app.desk.exports.lines import ExportDraft, ExportPage
from dutyrehab_desktop.app.desk.exports.wording import (
    dropped_lines,
    log_line,
    rests_on_words,
    reveals,
    warning_words,
    way_lines,
    words_line,
    written_words,
)
from dutyrehab_desktop.workflows.exporting_records import (
    Coarser,
    Export,
    Exported,
    ExportLook,
    ExportOrder,
    ExportTerms,
    FileKind,
    Purpose,
    exports,
    look_at_export,
    write_export,
)
from dutyrehab_desktop.workflows.quoting import (
    Mark,
    PartOutside,
    Quotation,
    confirm_read,
    decide_part,
    quotations,
)
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

Act = Callable[[OpenVault], object]


@dataclass(frozen=True, slots=True)
class _Seen:
    found: ExportLook
    words: tuple[Quotation, ...]
    log: tuple[Export, ...]


class ExportsPresenter(FormPresenter):
    """Works on one coordinator's files.

    Signals:
        shown: An `ExportPage`.
    """

    shown = Signal(object)

    _draft = ExportDraft()
    _seen: _Seen | None = None
    _told: Callable[[], str] = str

    @Slot()
    def show(self) -> None:
        """Look anew at what a file would reveal."""
        self._told = str
        self._look()

    @Slot(object)
    def choose(self, draft: ExportDraft) -> None:
        """Another purpose, or something made coarser."""
        chosen = (draft.purpose, draft.special, draft.coarser)
        before = (self._draft.purpose, self._draft.special, self._draft.coarser)
        self._draft = draft
        if chosen != before:
            self._look()

    @Slot(object, object, object)
    def write(self, draft: ExportDraft, folder: Path, passphrase: bytearray) -> None:
        """Write the file; the passphrase is wiped."""
        vault, content, around = self._vault, self._content, self._surroundings
        order = ExportOrder(
            _terms(draft, draft.language),
            draft.name,
            draft.key if draft.way == "key" else "",
            passphrase,
            draft.way == "clear",
        )

        def work(control: TaskControl) -> Exported:
            with vault.in_this_thread() as own:
                return write_export(own, content, order, folder, around, control)

        self.begin(work, self._written, Progress("reading"), (passphrase,))

    @Slot(str, int, int)
    def leave_out(self, code: str, start: int, end: int) -> None:
        """Leave a part of somebody's words out."""
        self._decide(code, Mark(start, end), keep=False)

    @Slot(str, int, int, str)
    def keep(self, code: str, start: int, end: int, reason: str) -> None:
        """Keep a part for a reason."""
        self._decide(code, Mark(start, end, reason), keep=True)

    @Slot(str, str)
    def leave_words_out(self, code: str, words: str) -> None:
        """Leave out some other words, as they stand in the sentence."""
        every = () if self._seen is None else self._seen.words
        text = next((one.text for one in every if one.code == code), "")
        at = text.find(words) if words.strip() else -1
        if at < 0:
            self.refuse(PartOutside())
        else:
            self._decide(code, Mark(at, at + len(words)), keep=False)

    @Slot(str)
    def confirm(self, code: str) -> None:
        """The whole was read."""
        content, around = self._content, self._surroundings
        told = translate("Exports", "These words may be repeated now.")
        self._act(lambda own: confirm_read(own, content, code, around), lambda: told)

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        super().retranslate()
        self._show()

    def _decide(self, code: str, mark: Mark, *, keep: bool) -> None:
        content, around = self._content, self._surroundings
        self._act(lambda own: decide_part(own, content, code, mark, around, keep=keep), str)

    def _act(self, act: Act, told: Callable[[], str]) -> None:
        """Do something about words, and look again."""
        seen = self._looking()

        def work(control: TaskControl) -> _Seen:
            with self._vault.in_this_thread() as own:
                act(own)
                return seen(own, control)

        def then(done: object) -> None:
            self._told = told
            self._looked(done)

        self.begin(work, then, Progress("reading"))

    def _look(self) -> None:
        vault, seen = self._vault, self._looking()

        def work(control: TaskControl) -> _Seen:
            with vault.in_this_thread() as own:
                return seen(own, control)

        self.begin(work, self._looked, Progress("reading"))

    def _looking(self) -> Callable[[OpenVault, TaskControl], _Seen]:
        content, around = self._content, self._surroundings
        wanted = _terms(self._draft, self.messages.language)

        def looked(own: OpenVault, control: TaskControl) -> _Seen:
            quoting = wanted.purpose is Purpose.QUOTATIONS
            words = quotations(own, content, around, control) if quoting else ()
            found = look_at_export(own, content, wanted, around, control)
            return _Seen(found, words, exports(own))

        return looked

    def _looked(self, seen: object) -> None:
        if isinstance(seen, _Seen):
            self._seen = seen
            self._show()

    def _written(self, done: object) -> None:
        if isinstance(done, Exported):
            self._told = lambda: written_words(done)
            self._look()

    def _show(self) -> None:
        seen = self._seen
        if seen is None:
            return
        found, purpose = seen.found, seen.found.wanted.purpose
        self.shown.emit(
            ExportPage(
                purpose=purpose.value,
                rests_on=rests_on_words(purpose),
                may_special=purpose.of_records,
                reveals=tuple(reveals(found)),
                warning=warning_words(found),
                ways=way_lines(found) if purpose.of_records else (),
                dropped=dropped_lines(found),
                words=tuple(words_line(one) for one in seen.words),
                log=tuple(log_line(row, self.messages.language) for row in seen.log),
                ready=bool(found.going) and found.enough,
                told=self._told(),
                languages=named_languages(self._content.questionnaire.spoken_languages),
                language=self.messages.language,
            )
        )


def _terms(draft: ExportDraft, language: str) -> ExportTerms:
    return ExportTerms(
        Purpose(draft.purpose),
        FileKind(draft.kind),
        language,
        draft.labels,
        draft.special,
        tuple(step for step in Coarser if step.value in draft.coarser),
    )
