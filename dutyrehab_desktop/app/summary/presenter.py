"""The person's papers: made in memory, shown, let out only on a wish and where allowed."""

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.presenting import BusyPresenter
from dutyrehab_desktop.app.summary.lines import (
    Choices,
    Offer,
    PaperLine,
    PaperSpot,
    SummaryPage,
)
from dutyrehab_desktop.app.summary.wording import (
    grade_words,
    offer_lines,
    reason_words,
    reveals,
    silent_words,
    tonight_lines,
)
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.papers import (
    LOOKS,
    Allowed,
    Grade,
    Kind,
    Letters,
    PageImage,
    Sheet,
    Size,
    Tonight,
    Wish,
    make_paper,
    may_leave,
    pages,
    source_of,
    what_is_allowed,
)
from dutyrehab_desktop.workflows.printing import Printed, can_print, print_pdf, save_pdf
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl

_KINDS = {
    Offer.HAND: Kind.SAFE,
    Offer.SAFE: Kind.SAFE,
    Offer.EASY: Kind.EASY,
    Offer.FULL: Kind.FULL,
}
OFFERS = {
    "screen": (Offer.FULL, Offer.EASY),
    "safe": (Offer.HAND, Offer.SAFE),
    "full": (Offer.FULL, Offer.EASY, Offer.HAND, Offer.SAFE),
}
"""What is offered, by what the person would like to take: the first is shown first."""

DOTS_AN_INCH = 300
"""As fine as a printed page has to be for letters of ten points."""

_POINTS_AN_INCH = 72
_STRIDE = 7
"""Looks that follow each other should not look alike; it has no divisor in common with `LOOKS`."""


@dataclass(frozen=True, slots=True)
class _Made:
    sheet: Sheet
    pages: tuple[PageImage, ...]
    width: int


class SummaryPresenter(BusyPresenter):
    """Makes papers and lets them out only when asked, and only where that is allowed.

    Attributes:
        spoken: The language of the pages; a talk may have gone over to another one.

    Signals:
        shown: A `SummaryPage`.
        choices_changed: A `Choices`.
        done: A sentence: it was saved, or handed to the printer.
        correct_requested: The `Place` of the answer that a line comes from.
        blanked: Another paper is being made; the one on show is not what was chosen any more.
        pages_drawn: Pictures of the pages, fine enough to be printed by the desktop's own dialog.
    """

    blanked = Signal()
    pages_drawn = Signal(object)
    shown = Signal(object)
    choices_changed = Signal(object)
    done = Signal(str)
    correct_requested = Signal(object)

    def __init__(
        self,
        session: InterviewSession,
        runner: JobRunner,
        messages: Messages,
        *,
        wished: str,
        practice: bool = False,
        first_look: int = 0,
    ) -> None:
        super().__init__(runner, messages)
        self.spoken = session.spoken
        self._session = session
        self._offers = OFFERS[wished]
        self._offer = self._offers[0]
        self._screen_only = practice or wished == "screen"
        self._tonight: frozenset[Tonight] = frozenset()
        self._wish = Wish(Kind.FULL, session.spoken, look=first_look)
        self._made: _Made | None = None
        self._width = 0
        self._changed: Place | None = None
        self._places: tuple[Place, ...] = ()
        self._pipes = can_print()

    # What is made

    @Slot(int)
    def draw(self, width_px: int) -> None:
        """Make the pages in memory, as wide as the screen has room for."""
        self._width = width_px
        self._make()

    @Slot(str)
    def offer(self, name: str) -> None:
        """Another paper."""
        self._offer = Offer(name)
        self._make()

    @Slot(str)
    def resize(self, name: str) -> None:
        """Another sheet."""
        self._wish = replace(self._wish, size=Size(name))
        self._make()

    @Slot(str)
    def enlarge(self, name: str) -> None:
        """Other letters."""
        self._wish = replace(self._wish, letters=Letters(name))
        self._make()

    @Slot()
    def another_look(self) -> None:
        """The list in another look, said in another way."""
        self._wish = replace(self._wish, look=(self._wish.look + _STRIDE) % LOOKS)
        self._make()

    @Slot(str)
    def tell_tonight(self, name: str) -> None:
        """Where the paper will be tonight: one more, or one less; nothing of it is kept."""
        told = Tonight(name)
        self._tonight ^= {told}
        if told is not Tonight.ALONE and told in self._tonight:
            self._tonight -= {Tonight.ALONE}
        elif told in self._tonight:
            self._tonight = frozenset({Tonight.ALONE})
        self._tell_choices()

    def make_again(self, changed: Place) -> None:
        """An answer was looked at again: the paper is made anew, to read its line once more."""
        self._changed = changed
        self._made = None
        self._make()

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        super().retranslate()
        if self._made is not None:
            self._show(self._made)

    def forget(self) -> None:
        """Drop the pages."""
        self._made = None

    def _chosen(self) -> Wish:
        return replace(self._wish, kind=_KINDS[self._offer], language=self.spoken)

    def _make(self) -> None:
        wish, width, made = self._chosen(), self._width, self._made
        self._tell_choices()
        if not width:
            return
        if made is not None and made.sheet.wish == wish and made.width == width:
            self._show(made)
            return
        source = source_of(self._session)
        known = made.sheet if made is not None and made.sheet.wish == wish else None
        if known is None:
            self._made = None
            self.blanked.emit()
            self._tell_choices()

        def work(control: TaskControl) -> _Made:
            sheet = known or make_paper(source, wish)
            control.checkpoint(Progress("printing"))
            return _Made(sheet, pages(sheet.pdf, width), width)

        self.begin(work, self._finish, Progress("printing"))

    def _finish(self, made: object) -> None:
        """Show what was made, unless something else was chosen while it was."""
        if not isinstance(made, _Made):
            return
        self._made = made
        if made.sheet.wish == self._chosen() and made.width == self._width:
            self._show(made)
        else:
            self._make()

    # What is shown

    def _show(self, made: _Made) -> None:
        sheet = made.sheet
        self._places = tuple(
            dict.fromkeys(line.place for line in sheet.lines if line.place is not None)
        )
        by_hand = self._offer is Offer.HAND
        self.shown.emit(
            SummaryPage(
                offer=self._offer,
                pages=() if by_hand else made.pages,
                spots=tuple(self._spots(sheet)),
                lines=tuple(self._lines(sheet)) if self._readable() else (),
                reveals=reveals(sheet.tells),
                silent=silent_words(self._offer),
            )
        )
        self._tell_choices()

    def _readable(self) -> bool:
        """What is to be copied is not shown where nothing may go home."""
        return self._offer is not Offer.HAND or self._allowed().grade is not Grade.NOTHING

    def _lines(self, sheet: Sheet) -> list[PaperLine]:
        told = list(sheet.lines)
        while self._offer is Offer.HAND and told and told[-1].strong:
            told.pop()  # a word above empty lines says nothing to who copies
        numbers = {place: number for number, place in enumerate(self._places)}
        return [
            PaperLine(
                line.text,
                line.strong,
                -1 if line.place is None else numbers[line.place],
                line.place is not None and line.place == self._changed,
            )
            for line in told
        ]

    def _spots(self, sheet: Sheet) -> list[PaperSpot]:
        numbers = {place: number for number, place in enumerate(self._places)}
        width, height = sheet.page_size
        return [
            PaperSpot(
                page=spot.page,
                left=spot.left / width,
                top=1 - (spot.bottom + spot.height) / height,
                width=spot.width / width,
                height=spot.height / height,
                number=numbers[spot.place],
            )
            for spot in sheet.spots
            if spot.place in numbers
        ]

    def _tell_choices(self) -> None:
        allowed = self._allowed()
        asked = not self._screen_only
        verdict = grade_words(allowed.grade, self._offer, screen_only=self._screen_only)
        if asked and not self._leaves() and allowed.reasons:
            verdict = f"{verdict} {reason_words(allowed.reasons[0])}"
        self.choices_changed.emit(
            Choices(
                offers=offer_lines(self._offers, self._offer),
                tonight=tonight_lines(self._tonight) if asked else (),
                because=tuple(map(reason_words, allowed.reasons)) if asked else (),
                verdict=verdict,
                may_leave=self._leaves(),
                pipes=self._pipes,
                listed=_KINDS[self._offer] is Kind.SAFE,
            )
        )

    def _allowed(self) -> Allowed:
        return what_is_allowed(self._session.interview, self._tonight)

    def _leaves(self) -> bool:
        if self._screen_only or self._offer is Offer.HAND or self._made is None:
            return False
        if self._made.sheet.wish.kind is not _KINDS[self._offer]:
            return False
        return may_leave(self._made.sheet, self._allowed())

    # What is done with it

    @Slot(int)
    def correct(self, number: int) -> None:
        """A line is not right: its answer should be changed."""
        if not self.busy and 0 <= number < len(self._places):
            self.correct_requested.emit(self._places[number])

    @Slot(object)
    def save(self, path: Path) -> None:
        """Write the file that the person wished."""
        made = self._made
        if made is None or not self._leaves():
            return

        def work(_control: TaskControl) -> Path:
            save_pdf(made.sheet.pdf, path)
            return path

        self.begin(work, self._saved, Progress("writing"))

    @Slot()
    def print_it(self) -> None:
        """Hand the pages to the printer; without a pipe, draw them for the desktop's dialog."""
        made = self._made
        if made is None or not self._leaves():
            return
        width = round(made.sheet.page_size[0] / _POINTS_AN_INCH * DOTS_AN_INCH)

        def piped(control: TaskControl) -> Printed:
            return print_pdf(made.sheet.pdf, control)

        def drawn(_control: TaskControl) -> tuple[PageImage, ...]:
            return pages(made.sheet.pdf, width)

        if self._pipes:
            self.begin(piped, self._printed, Progress("printing"))
        else:
            self.begin(drawn, self.pages_drawn.emit, Progress("printing"))

    @Slot(bool)
    def tell_printed(self, handed_over: bool) -> None:
        """The desktop's dialog has printed, or not."""
        if handed_over:
            self._printed(Printed("", done=True, removed=False))

    def _saved(self, path: object) -> None:
        told = translate("Summary", "Saved: {path}. The file is not encrypted.")
        self.done.emit(told.format(path=path))

    def _printed(self, printed: object) -> None:
        if isinstance(printed, Printed):
            self.done.emit(_printed_words(printed))


def _printed_words(printed: Printed) -> str:
    if printed.removed:
        return translate(
            "Summary",
            "Printed. The computer's copy was removed from the print queue. A printer with a "
            "memory of its own can still keep one.",
        )
    if not printed.done:
        return translate(
            "Summary",
            "Handed to the printer, but it has not come out yet. Until it does, a copy lies on "
            "this computer.",
        )
    return translate(
        "Summary",
        "Printed. The computer's copy could not be removed from the print queue.",
    )
