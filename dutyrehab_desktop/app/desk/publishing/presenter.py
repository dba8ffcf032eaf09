"""Shows what a file of tables would say, has an exception signed, and writes the file."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.dialogs import shown_path
from dutyrehab_desktop.app.common.i18n import named_languages, translate
from dutyrehab_desktop.app.common.jobs import LongWork
from dutyrehab_desktop.app.common.presenting import FormPresenter
from dutyrehab_desktop.app.desk.publishing.lines import (
    ALL,
    IMPACT,
    OWN,
    FileDraft,
    Offered,
    PublishDraft,
    PublishPage,
)
from dutyrehab_desktop.app.desk.publishing.wording import (
    counts_words,
    left_out_words,
    log_line,
    refusal_words,
    table_lines,
    written_words,
)
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.published_tables import CHARTS, Published, published
from dutyrehab_desktop.workflows.publishing_choice import Choice, choose
from dutyrehab_desktop.workflows.publishing_files import (
    FileKind,
    LookedAt,
    Profile,
    PublishedFile,
    SignedException,
    TablesFile,
    look_at_tables,
    publish_file,
    request_for,
)
from dutyrehab_desktop.workflows.table_exceptions import (
    make_second_person,
    read_exception,
    sign_with_file,
    write_request,
)
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl


@dataclass(frozen=True, slots=True)
class _Signed:
    signed: SignedException


@dataclass(frozen=True, slots=True)
class _Told:
    words: Callable[[], str]


class PublishingPresenter(FormPresenter):
    """Works on one file of tables.

    Signals:
        shown: A `PublishPage`.
    """

    shown = Signal(object)

    _offered = Offered({})
    _draft = PublishDraft()
    _looked: LookedAt | None = None
    _signed: SignedException | None = None
    _refused: DutyRehabError | None = None
    _told: Callable[[], str] = str
    _log: tuple[Published, ...] = ()

    def offer(self, offered: Offered) -> None:
        """Begin with what the tables' place has on show."""
        self._offered = offered
        current = OWN if offered.own is not None else offered.current or ALL
        self._draft = PublishDraft(current, language=self.messages.language)
        self._log = published(self._vault)
        self._show()

    @Slot(object)
    def choose(self, draft: PublishDraft) -> None:
        """Something else is wanted: what was looked at, or signed, does not hold for it."""
        if draft == self._draft:
            return
        self._draft = draft
        self._looked = self._signed = self._refused = None
        self._told = str
        self.clear_problem()
        self._show()

    @Slot()
    def look(self) -> None:
        """Count, hide, and show what would be read."""
        vault, content, around = self._vault, self._content, self._surroundings
        choice, signed = self._choice(signed=self._signed is not None), self._signed

        def work(control: TaskControl) -> LookedAt:
            with vault.in_this_thread() as own:
                return look_at_tables(own, content, around, choice, control, signed)

        if self.begin(work, self._take, Progress("counting")):
            self._looked = self._refused = None
            self._told = str
            self._show()

    @Slot(object, object, object)
    def write(self, file: FileDraft, folder: Path, passphrase: bytearray) -> None:
        """Write the file that was looked at; the passphrase is wiped."""
        looked, vault = self._looked, self._vault
        content, around = self._content, self._surroundings
        key = file.key if file.way == "key" else ""
        order = TablesFile(FileKind(file.kind), key, passphrase, file.way == "clear")
        if looked is None:
            passphrase[:] = bytes(len(passphrase))
            return

        def work(_control: TaskControl) -> PublishedFile:
            with vault.in_this_thread() as own:
                return publish_file(own, content, looked, order, folder, around)

        self.begin(work, self._take, Progress("writing"), (passphrase,))

    # The exception

    @Slot(str, object)
    def ask(self, reason: str, path: Path) -> None:
        """Write the request for a second person's desk."""

        def work(control: TaskControl) -> _Told:
            with self._vault.in_this_thread() as own:
                chosen = choose(
                    own, self._content, self._surroundings, self._choice(signed=True), control
                )
                write_request(request_for(own, self._surroundings, chosen, reason), path)
            told = translate("Publishing", "The request is here: {path}. It is for the other desk.")
            return _Told(lambda: told.format(path=shown_path(path)))

        self._begin_signing(work)

    @Slot(object)
    def take_signed(self, path: Path) -> None:
        """Take the file that a second person has signed; looking says whether it holds."""
        self._begin_signing(lambda _control: _Signed(read_exception(path)))

    @Slot(str, object, object)
    def sign_here(self, reason: str, path: Path, typed: bytearray) -> None:
        """A second person signs on the spot; the passphrase is wiped."""

        def work(control: TaskControl) -> _Signed:
            with self._vault.in_this_thread() as own:
                chosen = choose(
                    own, self._content, self._surroundings, self._choice(signed=True), control
                )
                request = request_for(own, self._surroundings, chosen, reason)
                return _Signed(sign_with_file(request, path, typed))

        self._begin_signing(work, typed)

    @Slot(object, object)
    def make_person(self, path: Path, typed: bytearray) -> None:
        """Make a key file for a second person without a desk; the passphrase is wiped."""

        def work(_control: TaskControl) -> _Told:
            with self._vault.in_this_thread() as own:
                words = " ".join(make_second_person(own, path, typed))
            told = translate(
                "Publishing",
                "The second person's key file is here: {path}. Give it to them. Their ten words, "
                "for them to write down: {words}",
            )
            return _Told(lambda: told.format(path=shown_path(path), words=words))

        self._begin_signing(work, typed)

    def _begin_signing(self, work: LongWork, *typed: bytearray) -> None:
        self.begin(work, self._take, Progress("counting"), typed)

    # Saying

    def retranslate(self) -> None:
        """Say the same in the window's other language; the tables keep their own."""
        super().retranslate()
        self._show()

    def failed(self, error: DutyRehabError) -> None:
        """What a rule speaks against is explained where the tables would stand."""
        self._refused = error if refusal_words(error) else None
        if self._refused is not None:
            self.clear_problem()
        self._show()

    def _take(self, done: object) -> None:
        if isinstance(done, LookedAt):
            self._looked = done
        elif isinstance(done, PublishedFile):
            # The next file is another version: it has to be looked at together with this one.
            self._looked = None
            self._told = lambda: written_words(done)
            self._log = published(self._vault)
        elif isinstance(done, _Signed):
            self._signed, self._looked = done.signed, None
            self._told = str
        elif isinstance(done, _Told):
            self._told = done.words
        self._show()

    def _choice(self, *, signed: bool) -> Choice:
        draft, known = self._draft, self._offered
        groups = frozenset({draft.which} & known.titles.keys())
        charts = CHARTS if draft.charts and signed else ()
        if draft.which == ALL and charts:
            # Where a chart is named, nothing else is taken for granted.
            groups = frozenset(known.titles)
        return Choice(
            Profile(draft.profile),
            draft.language,
            groups,
            charts,
            known.own if draft.which == OWN else None,
            draft.which == IMPACT,
        )

    def _show(self) -> None:
        language, looked = self.messages.language, self._looked
        refusal = "" if self._refused is None else refusal_words(self._refused)
        if looked is not None and looked.empty:
            refusal = translate("Publishing", "There are too few people to publish a number.")
        page = PublishPage(
            whiches=tuple(self._whiches()),
            which=self._draft.which,
            languages=named_languages(self._content.questionnaire.spoken_languages),
            language=self._draft.language,
            refusal=refusal,
            exception=self._exception(),
            told=self._told(),
            log=tuple(log_line(one, self._titles(), language) for one in self._log),
        )
        if looked is not None:
            threshold = next((one.threshold for one in looked.shown.tables), 0)
            page = replace(
                page,
                counts=counts_words(looked.marks(), threshold),
                left_out=left_out_words(looked),
                tables=() if looked.empty else table_lines(looked),
                ready=not looked.empty,
            )
        self.shown.emit(page)

    def _titles(self) -> dict[str, str]:
        own = translate("Publishing", "The table of one's own")
        impact = translate("Publishing", "What the report's proposals would open")
        return {**self._offered.titles, OWN: own, IMPACT: impact}

    def _whiches(self) -> list[tuple[str, str]]:
        titles = self._titles()
        found = [(ALL, translate("Publishing", "All tables of the report that may go out"))]
        if self._offered.own is not None:
            found.append((OWN, titles[OWN]))
        found.append((IMPACT, titles[IMPACT]))
        return [*found, *self._offered.titles.items()]

    def _exception(self) -> str:
        signed = self._signed
        if signed is None:
            return ""
        told = translate("Publishing", "Signed for: {tables}. Reason: {reason}. Look at it anew.")
        tables = ", ".join(each.removeprefix("chart.") for each in signed.request.tables)
        return told.format(tables=tables, reason=signed.request.reason)
