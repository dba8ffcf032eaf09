"""The screens of a field researcher, and which of them follows which."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Slot

from dutyrehab_desktop.app.common.dialogs import AskDialog
from dutyrehab_desktop.app.common.i18n import in_menu_order, translate
from dutyrehab_desktop.app.home.presenter import HomePresenter
from dutyrehab_desktop.app.home.view import HomeView
from dutyrehab_desktop.app.interview.screen import InterviewScreen
from dutyrehab_desktop.app.review.joining import joined_review
from dutyrehab_desktop.app.review.lines import Stage
from dutyrehab_desktop.app.review.practice import PracticeReviewPresenter
from dutyrehab_desktop.app.review.presenter import ReviewPresenter
from dutyrehab_desktop.app.review.view import ReviewView
from dutyrehab_desktop.app.shell.exchange import Exchange
from dutyrehab_desktop.app.shell.guide import Guide
from dutyrehab_desktop.app.shell.home_places import connect_first_screen
from dutyrehab_desktop.app.shell.idle import MINUTE_MS
from dutyrehab_desktop.app.shell.leaving import Leaving
from dutyrehab_desktop.app.shell.papers import Papers
from dutyrehab_desktop.app.shell.rooms import House, Rooms
from dutyrehab_desktop.app.widgets.company_bar import company_words
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.questionnaire.steps import Step
from dutyrehab_desktop.workflows.company import somebody_is_here
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.endings import go_on
from dutyrehab_desktop.workflows.home import note_held
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.practising import Practice, note_practised
from dutyrehab_desktop.workflows.projects import expect_referrals
from dutyrehab_desktop.workflows.vaults import OpenVault

FINISHED = "finished"
"""What the interview screen calls the end of its last page."""


class FieldRooms(Rooms):
    """Home, interview, review, summary, enrolment and export."""

    def __init__(self, house: House, vault: OpenVault, parent: QObject | None = None) -> None:
        super().__init__(house, parent)
        self._vault = vault
        self._interview: InterviewScreen | None = None
        self._review: tuple[ReviewPresenter, ReviewView] | None = None
        self._session: InterviewSession | None = None
        self._practice: Practice | None = None
        self._leaving: Leaving | None = None
        self._guide = Guide(self, vault)
        self._papers = Papers(self)
        self._papers.correct_requested.connect(self._open_answer)
        self._papers.closed.connect(self._on_paper_closed)
        self._home = HomeView(
            house.look,
            in_menu_order(house.content.questionnaire.spoken_languages),
            house.languages.current,
        )
        self._lines = HomePresenter(
            vault, house.content, house.surroundings, house.messages, self._home
        )
        home, lines = self._home, self._lines
        exchange = self._exchange = self._make_exchange()
        self._calls = connect_first_screen(self, vault, (home, lines), exchange, self.start)
        home.begin_requested.connect(self._on_begin_requested)
        home.resume_requested.connect(self._on_resume_requested)
        home.delete_requested.connect(lines.delete)
        home.keep_requested.connect(lines.keep_interrupted)
        home.told_seen.connect(lines.forget_told)
        home.date_confirmed.connect(lines.confirm_date)
        home.hand_in_requested.connect(lines.hand_in)
        home.practise_requested.connect(self._on_practise_requested)
        home.information_requested.connect(self._guide.inform)
        home.steps_hidden.connect(lines.hide_steps)
        house.window.back_requested.connect(self._on_back_to_review)
        house.window.company_turned.connect(self._on_company_turned)
        self._day = house.surroundings.today()
        self._minutes = QTimer(self)
        self._minutes.setInterval(MINUTE_MS)
        self._minutes.timeout.connect(self._on_minute)
        self._minutes.start()

    def start(self) -> None:
        """Show what lies in the vault, once what an earlier day left over is done."""
        self._lines.begin_day()
        self.put_up(self._home)

    @Slot()
    def _on_minute(self) -> None:
        """Midnight may be over; what is on screen is not touched before it is left."""
        day = self.house.surroundings.today()
        if day != self._day and self._home.isVisible():
            self._day = day
            self._lines.begin_day()

    @property
    def in_interview(self) -> bool:
        """True while an interview is being held."""
        return self._interview is not None

    @property
    def loses_answers(self) -> bool:
        """True while answers are in memory alone: the person has not allowed storing yet."""
        session = self._session
        if session is None or session.stored or self._practice is not None:
            return False
        return session.form.sheet.answer("before_safe").settled

    def keep_everything(self) -> None:
        """Keep what is half-typed in the interview."""
        if self._interview is not None:
            self._interview.keep_everything()

    def leave(self) -> None:
        """Take every screen away; an interview that is held is left in good order."""
        super().leave()
        self._calls.forget()
        if self._interview is not None:
            self._interview.leave()
        self._end_practice()
        self._minutes.stop()
        self._lines.end_day()

    # The guide

    @Slot(str)
    def show_guide(self, at: str = "") -> None:
        """What to do, who helps, what the law says; beside an interview in its languages."""
        session, language = self._session, self.house.languages.current
        if session is None:
            self._guide.open(language, language, at)
        else:
            self._guide.open(self._language_of_the_talk(session), session.second, at)

    def emergency(self) -> str:
        """Whom to call when there is danger."""
        return self._guide.emergency()

    # The interview

    @Slot(str, str, bool)
    def _on_begin_requested(self, spoken: str, second: str, private: bool) -> None:
        house, vault = self.house, self._vault
        today = house.surroundings.today()
        try:
            allowed = expect_referrals(vault, today)
        except DutyRehabError as problem:
            self._home.show_problem(house.messages.of(problem))
            return
        session = begin_interview(
            house.content, vault.store, house.surroundings, spoken=spoken, referrals=allowed
        )
        session.second, session.private_screen = second, private
        self._hold(session)

    @Slot(str, str, bool)
    def _on_practise_requested(self, spoken: str, second: str, private: bool) -> None:
        house = self.house
        practice = Practice(house.content, house.surroundings, spoken=spoken)
        practice.session.second, practice.session.private_screen = second, private
        self._practice = practice
        house.window.show_practice(on=True)
        self._hold(practice.session)

    @Slot()
    def _show_said(self) -> None:
        """The invented person answers the question on screen."""
        if self._practice is None or self._interview is None:
            return
        presenter = self._interview.presenter
        step = presenter.here
        place = Place(step.name, step.entry) if step is not None else Place("")
        if self._review is not None and self._review[1].isVisible():
            place = Place(self._review[0].asked)
        self.house.window.show_said(self._practice.said(place, presenter.speech.spoken))

    @Slot()
    def _on_practised(self) -> None:
        try:
            note_practised(self._vault)
        except DutyRehabError as problem:
            self._home.show_problem(self.house.messages.of(problem))

    def _end_practice(self) -> None:
        if self._practice is not None:
            self._practice.forget()
            self._practice = self._session = None
            self.house.window.show_practice(on=False)

    @Slot(str, str, bool)
    def _on_resume_requested(self, code: str, second: str, private: bool) -> None:
        house = self.house
        try:
            session = resume_interview(house.content, self._vault.store, house.surroundings, code)
            go_on(self._vault, code)
        except DutyRehabError as problem:
            self._home.show_problem(house.messages.of(problem))
            return
        if not session.standing.second:  # an older vault did not keep how the screen was shown
            session.second, session.private_screen = second, private
        self._hold(session)

    def _hold(self, session: InterviewSession) -> None:
        house = self.house
        self._session = session
        practice = self._practice is not None
        screen = InterviewScreen(session, house.look, house.languages, self, practice=practice)
        screen.lock_requested.connect(house.window.lock_requested)
        screen.hide_requested.connect(house.window.hide_requested)
        screen.guide_requested.connect(self.show_guide)
        leaving = self._leaving = Leaving(house, self._vault, session, screen)
        leaving.left.connect(self._go_home)
        screen.close_requested.connect(self._go_home if practice else leaving.close)
        screen.stop_requested.connect(self._go_home if practice else leaving.stop)
        screen.review_requested.connect(self._on_review_requested)
        screen.ended.connect(self._on_ended)
        self._interview = screen
        screen.presenter.entered.connect(self._show_said)
        screen.presenter.languages_changed.connect(self._show_said)
        self.put_up(screen.view, own_bar=True)
        screen.start()

    @Slot(str)
    def _on_ended(self, ending: str) -> None:
        if ending == FINISHED:
            self._on_review_requested()
            if self._review is not None:
                self._review[0].go_to(Stage.AFTER)
        elif self._practice is None and self._leaving is not None:
            self._leaving.end()
        else:
            self._go_home()

    @Slot()
    def _go_home(self) -> None:
        self.house.window.show_notice("", "")
        self._papers.forget()
        if self._review is not None:
            self.take_down(self._review[1])
            self._review = None
        if self._interview is not None:
            self.keep_everything()
            self._interview.leave()
            screen, self._interview = self._interview, None
            self._leaving = None
            self.take_down(screen.view)
            screen.deleteLater()
        self._count()
        self._session = None
        self._end_practice()
        self.start()

    def _count(self) -> None:
        """One more interview was held today; nothing is noted of one that was not to be stored."""
        session = self._session
        if session is None or self._practice is not None or not session.stored:
            return
        self._lines.offer_backup()
        if session.resumed:
            return
        try:
            note_held(self._vault, self.house.surroundings.today())
        except DutyRehabError as problem:
            self.house.window.show_notice(self.house.messages.of(problem), "")

    # Looking back

    @Slot()
    def _on_review_requested(self) -> None:
        if self._session is None:
            return
        if self._review is None:
            self._review = self._make_review(self._session)
        presenter, view = self._review
        here = somebody_is_here(self._session.form)
        self.house.window.show_notice(f"{company_words()} (F4)" if here else "", "")
        presenter.spoken = self._language_of_the_talk(self._session)
        presenter.show()
        self.put_up(view)
        self._show_said()

    @Slot()
    def _on_company_turned(self) -> None:
        """Somebody came in, or has gone, while another screen than the interview is on show."""
        if self._interview is None or self._review is None or not self._review[1].isVisible():
            return
        self._interview.presenter.company.turn()
        self._on_review_requested()

    def _language_of_the_talk(self, session: InterviewSession) -> str:
        """The one it is held in now; it may have begun in another."""
        screen = self._interview
        return session.spoken if screen is None else screen.presenter.speech.spoken

    def _make_review(self, session: InterviewSession) -> tuple[ReviewPresenter, ReviewView]:
        house = self.house
        kind = ReviewPresenter if self._practice is None else PracticeReviewPresenter
        presenter = kind(self._vault, session, house.runner, house.messages)
        if isinstance(presenter, PracticeReviewPresenter):
            presenter.practised.connect(self._on_practised)
            presenter.stages_changed.connect(self._show_said)
            presenter.ask_shown.connect(self._show_said)
        view = joined_review(presenter, house.look)
        presenter.correct_requested.connect(self._on_correct_requested)
        presenter.summary_requested.connect(self._on_summary_requested)
        presenter.closed.connect(self._go_home)
        view.next_requested.connect(self._on_review_next)
        view.questions_requested.connect(self._on_leave_review)
        view.leave_requested.connect(self._on_leave_interview)
        return presenter, view

    @Slot()
    def _on_review_next(self) -> None:
        if self._review is None:
            return
        presenter = self._review[0]
        if not presenter.seals_next:
            presenter.go_on()
            return
        ask = AskDialog(
            translate("FieldRooms", "Seal this interview?"),
            translate(
                "FieldRooms",
                "Afterwards only the coordinator can open it. This laptop cannot: nothing in it "
                "can be corrected here, and no paper can be made of it.",
            ),
            (translate("FieldRooms", "Seal"), translate("FieldRooms", "Not yet")),
            self.house.window,
        )
        ask.agreed.connect(presenter.go_on)
        ask.open()

    @Slot(object)
    def _on_correct_requested(self, step: Step) -> None:
        if self._interview is None:
            return
        self.house.window.show_notice(
            translate("FieldRooms", "You are correcting one answer."),
            translate("FieldRooms", "Back to reading"),
        )
        self._open_answer(step)

    @Slot(object)
    def _open_answer(self, step: Step) -> None:
        if self._interview is not None:
            self.put_up(self._interview.view, own_bar=True)
            self._interview.presenter.go_to(step)

    @Slot()
    def _on_back_to_review(self) -> None:
        self.keep_everything()
        if not self._papers.again():
            self._on_review_requested()

    @Slot()
    def _on_leave_review(self) -> None:
        if self._interview is not None:
            self.put_up(self._interview.view, own_bar=True)
            self._show_said()

    @Slot()
    def _on_leave_interview(self) -> None:
        session = self._session
        if session is None or self._practice is not None or self._leaving is None:
            self._go_home()
        elif session.stored:
            self._leaving.close()
        else:
            self._leaving.forget()  # the view has asked already

    @Slot(str)
    def _on_summary_requested(self, wished: str) -> None:
        if self._session is not None:
            spoken = self._language_of_the_talk(self._session)
            self._papers.open(self._session, wished, spoken, practice=self._practice is not None)

    @Slot(bool)
    def _on_paper_closed(self, ask_again: bool) -> None:
        self._on_review_requested()
        if ask_again and self._review is not None:
            self._review[0].go_to(Stage.AGREEMENT)

    # The coordinator

    def _make_exchange(self) -> Exchange:
        exchange = Exchange(self, self._vault, self)
        exchange.left.connect(self.start)
        exchange.used.connect(self._on_used)
        return exchange

    @Slot(object)
    def _on_used(self, content: Content) -> None:
        """Another questionnaire is in use from now on."""
        self.house = replace(self.house, content=content)
        self._lines.use(content)
        self._calls.use(content)
        self._home.offer_languages(in_menu_order(content.questionnaire.spoken_languages))
