"""Brings questionnaires and laws in, shows what they change, and seals them for the laptops."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from dutyrehab_desktop.app.common.changes import ChangesWords, changes_words, title_words
from dutyrehab_desktop.app.common.dialogs import shown_path
from dutyrehab_desktop.app.common.findings import finding_lines
from dutyrehab_desktop.app.common.i18n import OWN_NAMES, translate
from dutyrehab_desktop.app.common.jobs import JobRunner
from dutyrehab_desktop.app.common.law_changes import law_changes_words, law_title
from dutyrehab_desktop.app.common.law_impact import law_impact_words
from dutyrehab_desktop.app.common.messages import Messages
from dutyrehab_desktop.app.common.presenting import BusyPresenter
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.desk.questionnaires.lines import (
    FormCard,
    FormsPage,
    FormState,
    LaptopLine,
)
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.law.errors import LawSheetProblem
from dutyrehab_desktop.questionnaire.errors import SheetProblem
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.workflows.content import Content, content_of, with_law
from dutyrehab_desktop.workflows.law_change import LawChanged, law_change
from dutyrehab_desktop.workflows.laws import (
    ComparedLaw,
    Effect,
    bring_in_law,
    compared_law,
    effects,
    is_law,
    kept_law,
    waiting_laws,
)
from dutyrehab_desktop.workflows.own_texts import ReviewCount, review_counts
from dutyrehab_desktop.workflows.publishing import Choice, Published, publish
from dutyrehab_desktop.workflows.questionnaires import bring_in, compared, waiting_forms
from dutyrehab_desktop.workflows.registering import look_at_laptop_card, register, registered
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

WORDS_SHOWN = 3


class QuestionnairesPresenter(BusyPresenter):
    """A coordinator's own questionnaires.

    Signals:
        shown: A `FormsPage`.
        used: Another questionnaire is in use: the `Content` from now on.
        preview_requested: A `Content` to be looked at as an interview.
    """

    shown = Signal(object)
    used = Signal(object)
    preview_requested = Signal(object)

    def __init__(
        self,
        vault: OpenVault,
        contents: tuple[Content, Content],
        surroundings: Surroundings,
        runner: JobRunner,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        """Present them.

        Args:
            vault: The coordinator's vault.
            contents: What ships with the program, and what is in use.
            surroundings: The month.
            runner: Long work.
            messages: Sentences for what goes wrong.
            parent: Qt's owner.
        """
        super().__init__(runner, messages, parent)
        self._vault = vault
        self._shipped, self._content = contents
        self._surroundings = surroundings
        self._refused: SheetProblem | LawSheetProblem | None = None
        self._effects: tuple[str, tuple[Effect, ...]] = ("", ())
        self._changed: LawChanged | None = None
        self._card: tuple[Path, tuple[str, ...]] | None = None
        self._published: Published | None = None
        self._registered = False
        self._reviewed: tuple[ReviewCount, ...] = ()

    @Slot()
    def show(self) -> None:
        """Show everything as it stands, in the window's language."""
        self._reviewed = self._reviewed or review_counts()
        try:
            waiting = waiting_forms(self._vault, self._content)
            laws = self._law_cards()
            laptops = registered(self._vault)
        except DutyRehabError as error:
            self.refuse(error)
            return
        language = self.messages.language
        used = self._form_card(self._content.questionnaire, FormState.IN_USE)
        self.shown.emit(
            FormsPage(
                forms=(
                    *(self._form_card(form, FormState.WAITING) for form in waiting),
                    *laws[:-1],
                    used,
                    laws[-1],
                ),
                laptops=tuple(
                    LaptopLine(
                        " ".join(one.words[:WORDS_SHOWN]) + " …", date_words(one.month, language)
                    )
                    for one in laptops
                ),
                findings=finding_lines(
                    () if self._refused is None else self._refused.findings, self.messages.language
                ),
                compare=() if self._card is None else self._card[1],
                told=self._told(),
                texts=tuple(map(_signed_words, self._reviewed)),
            )
        )

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        super().retranslate()
        self.show()

    @Slot(object)
    def bring_in(self, path: Path) -> None:
        """Check a workbook, and keep it where it is sound."""
        vault, content, around = self._vault, self._content, self._surroundings

        def work(control: TaskControl) -> object:
            control.checkpoint(Progress("reading"))
            with vault.in_this_thread() as own:
                if not is_law(path):
                    return bring_in(own, content, path)
                law = bring_in_law(own, content, path).law
                return law.sha256, effects(own, content, law, around, control)

        self._forget()
        self.begin(work, self._brought_in, Progress("reading"))

    @Slot(str)
    def preview(self, sha256: str) -> None:
        """Show a questionnaire as an interviewer would see it."""
        try:
            form = self._form(sha256)
            self.preview_requested.emit(with_law(form))
        except DutyRehabError as error:
            self.refuse(error)

    @Slot(str)
    def look_into_records(self, sha256: str) -> None:
        """Say what a law that waits changes in the records received."""
        vault, content, around = self._vault, self._content, self._surroundings

        def work(control: TaskControl) -> LawChanged:
            with vault.in_this_thread() as own:
                law = kept_law(own, sha256, content)
                return law_change(own, content, law, around, control)

        self.begin(work, self._looked, Progress("comparing"))

    @Slot(str, object)
    def publish(self, sha256: str, folder: Path) -> None:
        """Take a questionnaire or a law into use, and seal it for every laptop."""
        vault, content, around = self._vault, self._content, self._surroundings
        law = any(line.sha256 == sha256 for line in vault.store.laws.lines())
        choice = Choice(law=sha256) if law else Choice(sha256)

        def work(control: TaskControl) -> Published:
            control.checkpoint(Progress("writing"))
            with vault.in_this_thread() as own:
                return publish(own, content, choice, folder, around)

        self._forget()
        self.begin(work, self._sealed, Progress("writing"))

    @Slot(object)
    def look_at_card(self, path: Path) -> None:
        """Show the ten words of a laptop's card, so that they can be compared."""
        self._forget()
        self.clear_problem()
        try:
            self._card = (path, look_at_laptop_card(path))
        except DutyRehabError as error:
            self.refuse(error)
        self.show()

    @Slot()
    def register(self) -> None:
        """The words were compared and are the same."""
        if self._card is None:
            return
        path, words = self._card
        self._card = None
        try:
            register(self._vault, path, words, self._surroundings)
            self._registered = True
        except DutyRehabError as error:
            self.refuse(error)
        self.show()

    def failed(self, error: DutyRehabError) -> None:
        """What is wrong with a workbook is told sentence by sentence."""
        if isinstance(error, SheetProblem | LawSheetProblem):
            self._refused = error
            self.show()

    def _brought_in(self, brought: object) -> None:
        if isinstance(brought, tuple):
            self._effects = brought
        self.show()

    def _looked(self, found: object) -> None:
        if isinstance(found, LawChanged):
            self._changed = found
            self.show()

    def _sealed(self, done: object) -> None:
        if not isinstance(done, Published):
            return
        self._published = done
        try:
            self._content = content_of(self._vault, self._shipped)
        except DutyRehabError as error:
            self.refuse(error)
        self.used.emit(self._content)
        self.show()

    def _forget(self) -> None:
        self._refused, self._card, self._published = None, None, None
        self._registered = False

    def _form(self, sha256: str) -> Questionnaire:
        forms = (*waiting_forms(self._vault, self._content), self._content.questionnaire)
        return next(form for form in forms if form.sha256 == sha256)

    def _form_card(self, form: Questionnaire, state: FormState) -> FormCard:
        beside = compared(self._content, form)
        waits = state is FormState.WAITING
        signed = [
            OWN_NAMES.get(code, code)
            for code in form.languages
            if form.review.get(code, "draft") != "draft"
        ]
        told = translate("Questionnaires", "Texts signed by a reviewer: {languages}")
        nobody = translate("Questionnaires", "No text is signed by a reviewer yet: all are drafts.")
        return FormCard(
            form.sha256,
            title_words(beside),
            state,
            changes_words(beside, self.messages.language) if waits and beside.before else None,
            told.format(languages=", ".join(signed)) if signed else nobody,
        )

    def _law_cards(self) -> tuple[FormCard, ...]:
        """The laws that wait, and last the one in use."""
        content, language = self._content, self.messages.language
        waiting = waiting_laws(self._vault, content)
        cards = []
        for law in waiting:
            beside, (of, changed) = compared_law(content, law), self._effects
            words = law_changes_words(beside, language, changed if of == law.sha256 else ())
            cards.append(self._law_card(beside, FormState.WAITING, words))
        return (*cards, self._law_card(compared_law(content, content.law), FormState.IN_USE, None))

    def _law_card(
        self, beside: ComparedLaw, state: FormState, words: ChangesWords | None
    ) -> FormCard:
        rules = beside.law.barriers
        signed = sum(rule.review != "draft" for rule in rules)
        told = translate("Questionnaires", "Rules signed by a lawyer: {count} of {all}")
        reviewed = told.format(count=signed, all=len(rules))
        found, law = self._changed, beside.law
        looked = found is not None and (found.old.sha256, found.new.sha256) == (
            self._content.law.sha256,
            law.sha256,
        )
        impact = law_impact_words(found, self.messages.language) if found and looked else None
        return FormCard(
            law.sha256,
            law_title(beside),
            state,
            words,
            reviewed,
            preview=False,
            impact=impact,
        )

    def _told(self) -> str:
        if self._registered:
            return translate("Questionnaires", "The laptop is registered.")
        done = self._published
        if done is None:
            return ""
        told = translate(
            "Questionnaires",
            "Questionnaire {version} and law {law} are in use. Carry the parcel {path} to the "
            "laptops it was sealed for: {count}.",
        )
        return told.format(
            version=done.version,
            law=done.law_version,
            path=shown_path(done.path),
            count=done.laptops,
        )


def _signed_words(count: ReviewCount) -> str:
    told = translate("Questionnaires", "{language}: {signed} of {all} signed, the rest are drafts")
    name = OWN_NAMES.get(count.language, count.language)
    return told.format(language=name, signed=count.signed, all=count.texts)
