"""Puts view, presenter and session of one interview together, and says what the window must do."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Signal, Slot

from dutyrehab_desktop.app.common.i18n import Languages, translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.interview.commands import Command
from dutyrehab_desktop.app.interview.dialogs import HistoryDialog
from dutyrehab_desktop.app.interview.find.dialogs import FindDialog
from dutyrehab_desktop.app.interview.find.finder import Finder, FindKind, FindLine
from dutyrehab_desktop.app.interview.history_lines import history_lines
from dutyrehab_desktop.app.interview.presenter import BEFORE_STORING, InterviewPresenter
from dutyrehab_desktop.app.interview.resting import Resting
from dutyrehab_desktop.app.interview.view import InterviewView
from dutyrehab_desktop.app.widgets.side_lines import SaveMark
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.workflows.answer_history import answer_history
from dutyrehab_desktop.workflows.interviewing import InterviewSession, SaveState

_GUIDE_AT = {
    "note_unsafe": "hard",
    "safe_now": "hard",
    "wellbeing": "hard",
    "interpreter": "interpreter",
    "interpreter_promise": "interpreter",
    "age_check": "guardian",
    "guardian_ok": "guardian",
    "sign_off": "closing",
    "note_script": "organisation",
    "end_store": "help",
    "referral_want": "help",
}
"""At which page the guide opens, by the question on screen."""

_BREAK = QT_TRANSLATE_NOOP("InterviewScreen", "A short break. Take the time you need.")


class InterviewScreen(QObject):
    """One open interview on the screen.

    Attributes:
        view: The widget that the window shows.
        presenter: What happens on it.

    Signals:
        lock_requested: Lock the vault; everything half-typed is kept already.
        close_requested: Leave the interview for now; everything half-typed is kept already. Where
            nothing is stored yet (`session.stored`), leaving loses it: the window must ask.
        stop_requested: The person wants to stop; everything half-typed is kept already.
        hide_requested: Drop the curtain; everything half-typed is kept already.
        review_requested: Show the review screen. Come back with `presenter.go_to`, or behind
            what was dealt with there by `presenter.go_on_after("sign_off")`.
        guide_requested: The guide is wanted: at which of its pages.
        ended: The interview stops: the name of the ending's note, or `finished`.
    """

    lock_requested = Signal()
    hide_requested = Signal()
    close_requested = Signal()
    stop_requested = Signal()
    review_requested = Signal()
    guide_requested = Signal(str)
    ended = Signal(str)

    def __init__(
        self,
        session: InterviewSession,
        look: Look,
        languages: Languages,
        parent: QObject | None = None,
        *,
        practice: bool = False,
    ) -> None:
        super().__init__(parent)
        self._languages = languages
        self._look = look
        self._session = session
        self._practice = practice
        self.view = InterviewView(look)
        self.presenter = InterviewPresenter(session, self)
        self.resting = Resting(self)
        self._connect_page()
        self._connect_ways()
        self._connect_breaks()
        languages.changed.connect(self._on_languages_changed)

    def start(self) -> None:
        """Show the page where the interview was left, or the first."""
        self.presenter.start()
        self.presenter.company.show()
        self.resting.begin()

    @Slot()
    def keep_everything(self) -> None:
        """Keep what is half-typed, veil what was opened; call it before curtain, lock, close."""
        self.presenter.keep_everything()
        self.view.panel.veil()

    def leave(self) -> None:
        """The interview is left in good order; call it last, before home or lock."""
        self.presenter.leave()

    def _connect_page(self) -> None:
        view, presenter = self.view, self.presenter
        presenter.question_shown.connect(view.cards.show_question)
        presenter.roster_shown.connect(view.cards.show_roster)
        presenter.speaking_shown.connect(view.cards.show_speaking)
        presenter.returned.connect(view.cards.show_return)
        presenter.entered.connect(view.enter_page)
        presenter.sections_changed.connect(view.show_sections)
        presenter.barriers_changed.connect(view.show_barriers)
        presenter.chosen_changed.connect(view.question.show_chosen)
        presenter.understood_changed.connect(view.show_understood)
        presenter.said.connect(view.show_message)
        presenter.done.connect(view.show_done)
        presenter.announced.connect(view.announce)
        presenter.languages_changed.connect(view.language_switch.show_languages)
        presenter.panel_changed.connect(view.show_panel)
        presenter.save_changed.connect(self._on_save_changed)

    def _connect_ways(self) -> None:
        view, presenter = self.view, self.presenter
        view.option_pressed.connect(presenter.answers.choose)
        view.text_typed.connect(presenter.answers.type_text)
        view.text_typed.connect(presenter.forget_complaint)
        view.clear_requested.connect(presenter.answers.take_back)
        view.note_typed.connect(presenter.notes.type)
        view.note_left.connect(presenter.notes.write)
        view.add_requested.connect(presenter.entries.add)
        view.roster.entry_opened.connect(presenter.entries.open)
        view.roster.entry_removed.connect(presenter.entries.remove)
        view.roster.entry_moved.connect(presenter.entries.move)
        view.roster.state_pressed.connect(presenter.entries.declare)
        view.next_requested.connect(presenter.go_on)
        view.back_requested.connect(presenter.go_back)
        view.section_pressed.connect(presenter.open_section)
        view.jump_requested.connect(presenter.jump)
        view.language_chosen.connect(presenter.switch_language)
        view.panel_toggled.connect(presenter.toggle_panel)
        view.undo_requested.connect(presenter.undo)
        view.redo_requested.connect(presenter.turning.again)
        view.stay_requested.connect(presenter.returning.end)
        view.meeting_requested.connect(presenter.meeting.begin)
        view.review_requested.connect(presenter.ask_for_review)
        view.pause_requested.connect(self._on_pause_requested)
        view.lock_requested.connect(self._on_lock_requested)
        view.hide_requested.connect(self._on_hide_requested)
        view.close_requested.connect(self._on_close_requested)
        view.stop_requested.connect(self._on_stop_requested)
        view.guide_requested.connect(self._on_guide_requested)
        view.company_turned.connect(presenter.company.turn)
        view.find_requested.connect(self._on_find_requested)
        view.history_requested.connect(self._on_history_requested)
        presenter.company.changed.connect(view.show_company)
        presenter.company.came.connect(self._on_somebody_came)
        view.shown.connect(presenter.refresh)
        presenter.review_requested.connect(self.review_requested)
        presenter.ended.connect(self.ended)

    def _connect_breaks(self) -> None:
        view, resting = self.view, self.resting
        resting.suggested.connect(self._on_break_suggested)
        view.suggestion.put_off.connect(resting.begin)
        view.suggestion.put_off.connect(view.take_focus)
        view.pause_requested.connect(resting.rest)
        view.pause.continued.connect(resting.begin)
        self.presenter.entered.connect(resting.turn_page)

    @Slot(bool)
    def _on_break_suggested(self, wanted: bool) -> None:
        if wanted and self.presenter.company.here:
            self.resting.wait()  # how long two people talk is nobody else's business
        else:
            self.view.suggestion.setVisible(wanted)

    @Slot()
    def _on_pause_requested(self) -> None:
        self.presenter.keep_everything()
        speech = self.presenter.speech
        words = self._languages.say(speech.spoken, "InterviewScreen", _BREAK)
        second = self._languages.say(speech.second, "InterviewScreen", _BREAK)
        self.view.begin_pause(words, "" if second == words else second)

    @Slot()
    def _on_lock_requested(self) -> None:
        self.keep_everything()
        self.lock_requested.emit()

    @Slot()
    def _on_hide_requested(self) -> None:
        self.hide_requested.emit()  # first: to keep something may take a moment
        self.keep_everything()

    @Slot()
    def _on_somebody_came(self) -> None:
        self._on_hide_requested()
        if self.presenter.panel_open:
            self.presenter.toggle_panel()

    @Slot()
    def _on_guide_requested(self) -> None:
        here = self.presenter.here
        self.guide_requested.emit(_GUIDE_AT.get(here.name, "") if here is not None else "")

    @Slot()
    def _on_find_requested(self) -> None:
        # Nobody tells a story before having said whether it may be written down.
        allowed = () if self._session.stored else BEFORE_STORING
        finder = Finder(self.presenter.form, self.presenter.speech, allowed)
        self.finding = FindDialog(self._look, finder.find, self.view)
        self.finding.chosen.connect(self._on_found)
        self.finding.open()

    @Slot()
    def _on_history_requested(self) -> None:
        here, reader = self.presenter.here, self.presenter.speech.reader
        if here is None:
            return
        self.presenter.keep_everything()
        found = answer_history(self._session, Place(here.name, here.entry), reader)
        self.history = HistoryDialog(self._look, history_lines(found, reader), self.view)
        self.history.open()

    @Slot(object)
    def _on_found(self, line: FindLine) -> None:
        if line.kind is FindKind.SECTION:
            self.presenter.open_section(line.target)
        elif line.kind is FindKind.QUESTION:
            self.presenter.jump(line.target)
        else:
            self.view.obey(Command(line.target))

    @Slot()
    def _on_close_requested(self) -> None:
        self.keep_everything()
        self.close_requested.emit()

    @Slot()
    def _on_stop_requested(self) -> None:
        self.keep_everything()
        self.stop_requested.emit()

    @Slot(str)
    def _on_languages_changed(self, _language: str) -> None:
        self.presenter.retranslate()

    @Slot(str)
    def _on_save_changed(self, state: str) -> None:
        if self._practice:
            words = translate("InterviewScreen", "Practice: in memory only")
            explained = translate("InterviewScreen", "Nothing of it is written anywhere.")
            self.view.show_save(SaveMark.RING, words, explained)
        elif state == SaveState.SAVED:
            words = translate("InterviewScreen", "Saved, encrypted")
            explained = translate("InterviewScreen", "Every answer so far is in the vault.")
            self.view.show_save(SaveMark.TICK, words, explained)
        elif state == SaveState.MEMORY:
            words = translate("InterviewScreen", "Nothing is written yet")
            explained = translate(
                "InterviewScreen",
                "Answers are in memory only, until the person allows storing.",
            )
            self.view.show_save(SaveMark.RING, words, explained)
        else:
            words = translate("InterviewScreen", "Not saved")
            explained = translate(
                "InterviewScreen",
                "The disk refused. The answers are in memory; the next one tries again.",
            )
            self.view.show_save(SaveMark.GAP, words, explained)
