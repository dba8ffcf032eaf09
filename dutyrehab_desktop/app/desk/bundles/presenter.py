"""Opens bundles, says what they would change, and merges them one by one."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.presenting import FormPresenter
from dutyrehab_desktop.app.desk.bundles.lines import (
    BundleCard,
    BundleState,
    DetailLine,
    DetailPage,
)
from dutyrehab_desktop.app.desk.bundles.wording import change_line, merged_words
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.bundle_details import (
    FieldChange,
    RecordDetail,
    Said,
    record_detail,
)
from dutyrehab_desktop.workflows.merging import (
    BundleLook,
    Merged,
    look_at_bundle,
    merge,
)
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl


@dataclass(slots=True)
class _Bundle:
    path: Path
    look: BundleLook | None = None
    error: DutyRehabError | None = None
    merged: Merged | None = None


class BundlesPresenter(FormPresenter):
    """Takes bundles in.

    Signals:
        shown: A tuple of `BundleCard`.
        merged: Something in the vault has changed.
        detailed: A `DetailPage`.
    """

    shown = Signal(object)
    merged = Signal()
    detailed = Signal(object)

    _bundles: Sequence[_Bundle] = ()
    _current = 0

    @Slot(object)
    def look_at(self, paths: tuple[Path, ...]) -> None:
        """Say what some bundles would change; those shown before go away.

        Of a folder or a stick every bundle in it.
        """
        if self.busy:
            return
        self._bundles = [_Bundle(path) for path in dict.fromkeys(_bundles_in(paths))]
        self.show()
        self._look_at_next()

    @Slot(int)
    def merge(self, number: int) -> None:
        """Merge one bundle; an unknown laptop's words have been compared."""
        bundle = self._bundles[number]
        if self.busy or bundle.look is None:
            return
        vault, content, surroundings = self._vault, self._content, self._surroundings
        words = bundle.look.device_words
        self._current = number

        def work(control: TaskControl) -> Merged:
            with vault.in_this_thread() as own:
                return merge(own, bundle.path, content, surroundings, control, accept_words=words)

        self.begin(work, self._merged, Progress("merging"))

    @Slot(int, str)
    def look_closer(self, number: int, code: str) -> None:
        """Say field by field what one record of a bundle would change."""
        vault, content, around = self._vault, self._content, self._surroundings
        bundle, language = (self._bundles[number].path, code), self.messages.language

        def work(control: TaskControl) -> RecordDetail:
            with vault.in_this_thread() as own:
                return record_detail(own, bundle, content, language, around, control)

        self._current = number
        self.begin(work, self._detailed, Progress("reading"))

    def show(self) -> None:
        """Show the bundles as they stand."""
        self.shown.emit(tuple(self._card(number) for number in range(len(self._bundles))))

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        super().retranslate()
        self.show()

    def _look_at_next(self) -> None:
        """Open the next bundle that was not looked at since the vault changed."""
        waiting = [
            number
            for number, bundle in enumerate(self._bundles)
            if bundle.look is None and bundle.error is None and bundle.merged is None
        ]
        if not waiting:
            return
        self._current = waiting[0]
        vault, content, path = self._vault, self._content, self._bundles[waiting[0]].path

        def work(control: TaskControl) -> BundleLook:
            with vault.in_this_thread() as own:
                return look_at_bundle(own, path, content, control)

        self.begin(work, self._looked, Progress("reading"))

    def _looked(self, look: object) -> None:
        if isinstance(look, BundleLook):
            self._bundles[self._current].look = look
            self.show()
            self._look_at_next()

    def _merged(self, merged: object) -> None:
        if not isinstance(merged, Merged):
            return
        self._bundles[self._current].merged = merged
        for bundle in self._bundles:
            # What the others would change may be less now.
            bundle.look = bundle.look if bundle.merged is not None else None
        self.show()
        self.merged.emit()
        self._look_at_next()

    def _detailed(self, detail: object) -> None:
        if isinstance(detail, RecordDetail):
            told = translate("Bundles", "Fields that stay as they are: {count}")
            lines = tuple(_detail_line(change) for change in detail.changes)
            unchanged = told.format(count=detail.unchanged)
            self.detailed.emit(DetailPage(detail.code, lines, unchanged))

    def failed(self, error: DutyRehabError) -> None:
        """A bundle that cannot be read says so itself; the others go on."""
        bundle = self._bundles[self._current]
        if bundle.look is None:
            bundle.error = error
            self.clear_problem()
            self.show()
            self._look_at_next()

    def _card(self, number: int) -> BundleCard:
        bundle = self._bundles[number]
        name = bundle.path.name
        if bundle.merged is not None:
            return BundleCard(number, name, BundleState.MERGED, merged_words(bundle.merged))
        if bundle.error is not None:
            told = self.messages.of(bundle.error)
            return BundleCard(number, name, BundleState.REFUSED, told)
        look = bundle.look
        if look is None:
            return BundleCard(number, name, BundleState.WAITING, "")
        words = () if look.device_known else look.device_words
        changes = tuple(change_line(change) for change in look.interviews)
        return BundleCard(
            number,
            name,
            BundleState.READY,
            _odd_words(look),
            words,
            changes,
            revoked=bool(look.revoked),
        )


def _odd_words(look: BundleLook) -> str:
    told = []
    if look.already_merged:
        told.append(translate("Bundles", "Merged before: nothing will change."))
    if look.taken_out:
        told.append(translate("Bundles", "Its merge was undone: it would be merged again."))
    if look.gap:
        told.append(translate("Bundles", "An earlier bundle of this laptop has not arrived."))
    if look.alarm:
        words = translate(
            "Bundles",
            "This laptop takes back records without proof: {count}. Call its interviewer before "
            "you decide; a seized laptop could do this.",
        )
        told.append(words.format(count=look.alarm))
    return " ".join(told)


def _bundles_in(paths: tuple[Path, ...]) -> Iterator[Path]:
    for path in paths:
        if path.is_dir():
            yield from sorted(path.glob("*.bin"))
        else:
            yield path


def _detail_line(change: FieldChange) -> DetailLine:
    here = "\n".join(_value_words(change.kind, each) for each in change.before)
    there = "\n".join(_value_words(change.kind, each) for each in change.after)
    return DetailLine(_in_both(change.question), here, there, change.conflict)


def _in_both(said: Said) -> str:
    """The same in two languages; once where both say it alike."""
    return " / ".join(dict.fromkeys(each for each in said if each))


def _value_words(kind: str, said: Said) -> str:
    word = said[0]
    if kind == "entry":
        place = translate("Bundles", "Entry {number}").format(number=word)
        return place if word else translate("Bundles", "Taken out of the list")
    states = {
        "complete": translate("Bundles", "That was all"),
        "not_sure": translate("Bundles", "Not sure whether that was all"),
        "open": translate("Bundles", "The list is open"),
    }
    if kind == "roster":
        return states.get(word, word)
    return _in_both(said) or translate("Bundles", "No answer")
