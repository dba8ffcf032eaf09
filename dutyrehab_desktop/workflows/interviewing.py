"""One interview while it is being held: every answer goes through here, and nowhere else.

Before the person has said yes to storing (`c_store`), nothing is written anywhere: the answers
live in this object. On yes they go down in one transaction; on no nothing remains
(promise 2; instrument corrections, finding 10).
"""

import json
from dataclasses import dataclass
from enum import StrEnum

from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.law.assessing import assess
from dutyrehab_desktop.law.model import Findings
from dutyrehab_desktop.questionnaire.answers import (
    Answer,
    AnswerSheet,
    Place,
    RosterEntries,
    RosterState,
    Status,
)
from dutyrehab_desktop.questionnaire.model import Question
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.steps import Step, StepKind
from dutyrehab_desktop.records.codes import new_code
from dutyrehab_desktop.records.entries import REMOVED, present
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Content as Written
from dutyrehab_desktop.records.revision import Field, FieldKind, Revision
from dutyrehab_desktop.store.vault import Vault
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.surroundings import Surroundings

PERMISSION_TO_STORE = "c_store"
_PERMISSIONS = "c_"
"""How the names of all questions about permission begin (instrument, section A)."""
MONTHS_KEPT = 12
"""How long a record is kept unless the person says otherwise (design corrections D7)."""

_NOTHING_YET = {
    FieldKind.ANSWER: Written("", Status.NOT_ASKED),
    FieldKind.NOTE: Written(""),
    FieldKind.ENTRY: REMOVED,
    FieldKind.ROSTER: Written(RosterState.OPEN.value),
}
"""What undo writes where nothing stood before."""


class SaveState(StrEnum):
    """Where the last answer is now."""

    MEMORY = "memory"
    SAVED = "saved"
    FAILED = "failed"


@dataclass(frozen=True)
class Recorded:
    """What changed with one answer, all that a screen needs to show it.

    Attributes:
        save: Whether it is durable.
        revision: How many revisions of this interview are durable.
        form: The questionnaire as it stands now.
        findings: What follows from the answers.
        ending: The kind ending that the answers lead to, or None.
    """

    save: SaveState
    revision: int
    form: FormSession
    findings: Findings
    ending: Question | None


class InterviewSession:
    """An open interview.

    Attributes:
        code: The record's code: eight letters without meaning.
        spoken: Language of the interview.
        second: Language the interviewer reads, may be the same.
        private_screen: True where only the interviewer sees the screen.
    """

    def __init__(
        self,
        content: Content,
        vault: Vault,
        surroundings: Surroundings,
        interview: Interview,
        *,
        stored: bool,
    ) -> None:
        self.code = interview.code
        self.spoken = interview.language
        self.second = interview.language
        self.private_screen = False
        self.questionnaire = content.questionnaire
        self.law = content.law
        self._vault = vault
        self._surroundings = surroundings
        self._interview = interview
        self._unsaved: list[Revision] = []
        self._durable = 0
        self._stored = stored
        self._half_typed: dict[Field, str] = {}
        self._position = ""
        self._changes: list[tuple[Field, Written | None]] = []
        if stored:
            self._durable = len(interview.history)
            self._half_typed = dict(vault.interviews.half_typed(self.code))
            self._position = vault.interviews.position(self.code)
        self.save = SaveState.SAVED if stored else SaveState.MEMORY
        self.form = FormSession(content.questionnaire, interview.sheet(), surroundings.today())
        self.findings = self._assess()

    # What a screen asks

    @property
    def interview(self) -> Interview:
        """The record as it stands, with its whole history."""
        return self._interview

    @property
    def stored(self) -> bool:
        """True once the person has allowed storing and the answers are in the vault."""
        return self._stored

    def proposal(self, place: Place) -> str:
        """What the program proposes for a question that nobody has answered, or nothing."""
        if place.question != "delete_on":
            return ""
        today = self._surroundings.today()
        months = today.month - 1 + MONTHS_KEPT
        return f"{today.year + months // 12:04d}-{months % 12 + 1:02d}"

    # What a person does

    def record(self, place: Place, answer: Answer, language: str) -> Recorded:
        """Take one answer and make it durable.

        Args:
            place: Where it stands.
            answer: The value and its status.
            language: The language in which it was given.

        Raises:
            AnswerRejected: The answer cannot be right; nothing was changed.
            FileProblem: It is in memory but not on the disk; `save` says so, and the next
                answer tries again.
        """
        self.form.check(place, answer)
        self._half_typed.pop(Field.of_answer(place), None)
        return self._write(Field.of_answer(place), Written(answer.value, answer.status, language))

    def clear(self, place: Place) -> Recorded:
        """Take an answer back: the question counts as not asked."""
        return self._write(Field.of_answer(place), Written("", Status.NOT_ASKED, self.spoken))

    def add_entry(self, roster: str) -> tuple[str, Recorded]:
        """Begin a new entry of a roster; its id comes first in the result."""
        entry = self._surroundings.random_bytes(8).hex()
        return entry, self.restore_entry(roster, entry)

    def remove_entry(self, roster: str, entry: str) -> Recorded:
        """Take an entry out; `restore_entry` brings it back."""
        return self._write(Field(FieldKind.ENTRY, roster, entry), REMOVED)

    def restore_entry(self, roster: str, entry: str) -> Recorded:
        """Bring back an entry that was removed, at the end of the list."""
        order = self._interview.history.next_order(roster)
        return self._write(Field(FieldKind.ENTRY, roster, entry), present(order, self.spoken))

    def declare(self, roster: str, state: RosterState) -> Recorded:
        """Note whether that was all."""
        return self._write(Field(FieldKind.ROSTER, roster), Written(state.value))

    def note(self, place: Place) -> str:
        """The interviewer's note at a question."""
        heads = self._interview.history.heads(Field.of_note(place))
        return heads[0].content.value if heads else ""

    def write_note(self, place: Place, text: str) -> Recorded:
        """Write the interviewer's note at a question."""
        return self._write(Field.of_note(place), Written(text, language=self.second))

    def withhold(self, place: Place) -> Recorded:
        """Keep one answer on this laptop only: it is purged at sealing, and a gap travels."""
        answer = self.form.sheet.answer(place.question, place.entry)
        written = Written(answer.value, Status.WITHHELD, self.spoken)
        return self._write(Field.of_answer(place), written)

    @property
    def undoes(self) -> Field | None:
        """What the next undo would take back, or None."""
        return self._changes[-1][0] if self._changes else None

    def undo(self) -> Recorded | None:
        """Write back what stood before the last change; None where there was none.

        It never reaches behind an answer about permission: that is changed at its own question.
        """
        if not self._changes:
            return None
        field, before = self._changes.pop()
        kept = list(self._changes)
        recorded = self._write(field, before or _NOTHING_YET[field.kind])
        self._changes = kept
        return recorded

    # Half-typed text and where the interview stands

    def half_typed(self, place: Place) -> str:
        """Text that was typed but not yet given as an answer."""
        return self._half_typed.get(Field.of_answer(place), "")

    def keep_half_typed(self, place: Place, text: str) -> None:
        """Keep unfinished text; on the disk only where storing is allowed.

        Raises:
            FileProblem: It is in memory but not on the disk.
        """
        field = Field.of_answer(place)
        if self._half_typed.get(field, "") == text:
            return
        self._half_typed[field] = text
        if self._stored:
            self._vault.interviews.keep_half_typed(self.code, field, text)

    @property
    def position(self) -> Step | None:
        """Where the interview stood when it was last left."""
        if not self._position:
            return None
        kind, name, section, entry = json.loads(self._position)
        return Step(StepKind(kind), name, section, entry)

    def remember(self, step: Step) -> None:
        """Keep the place where the interview stands now."""
        self._position = json.dumps([step.kind, step.name, step.section, step.entry])
        if self._stored:
            self._vault.interviews.remember(self.code, self._position)

    # Endings

    def discard(self) -> None:
        """Forget this interview, also on the disk. Nothing remains."""
        if self._stored:
            self._vault.interviews.delete(self.code)
        self._stored = False
        self._interview = Interview(
            code=self.code,
            questionnaire_id=self._interview.questionnaire_id,
            questionnaire_version=self._interview.questionnaire_version,
            language=self.spoken,
            history=History(),
        )
        self._half_typed.clear()
        self._changes.clear()
        self._unsaved.clear()
        self._position = ""
        self.form = FormSession(self.questionnaire, AnswerSheet(), self._surroundings.today())
        self.findings = self._assess()
        self.save = SaveState.MEMORY

    # Inside

    def _write(self, field: Field, content: Written) -> Recorded:
        heads = self._interview.history.heads(field)
        before = heads[0].content if heads else None
        self._interview, revision = self._interview.written(
            field, content, self._vault.device_id, self._surroundings.month
        )
        self._changes.append((field, before))
        if field.name.startswith(_PERMISSIONS):
            self._changes.clear()
        self._unsaved.append(revision)
        self.form = FormSession(
            self.questionnaire, self._sheet_after(field, content), self._surroundings.today()
        )
        self.findings = self._assess()
        self._save()
        return Recorded(self.save, self._durable, self.form, self.findings, self.form.ending())

    def _sheet_after(self, field: Field, content: Written) -> AnswerSheet:
        sheet = self.form.sheet
        if field.kind is FieldKind.ANSWER:
            place = Place(field.name, field.instance)
            return sheet.with_answer(place, Answer(content.value, content.status))
        if field.kind is FieldKind.NOTE:
            return sheet
        state = sheet.entries(field.name).state
        if field.kind is FieldKind.ROSTER:
            state = RosterState(content.value)
        ids = self._interview.history.entry_ids(field.name)
        return sheet.with_roster(field.name, RosterEntries(ids, state))

    def _save(self) -> None:
        allowed = self.form.sheet.answer(PERMISSION_TO_STORE).value
        if self._stored and allowed == "no":
            self._vault.interviews.delete(self.code)
            self._stored = False
            self._durable = 0
        if not self._stored and allowed != "yes":
            self.save = SaveState.MEMORY
            return
        try:
            self._put_down()
        except FileProblem:
            self.save = SaveState.FAILED
            raise
        self.save = SaveState.SAVED

    def _put_down(self) -> None:
        interviews = self._vault.interviews
        if self._stored:
            interviews.append(self.code, *self._unsaved)
        else:
            interviews.begin(self._interview, self._half_typed)
            self._stored = True
            if self._position:
                interviews.remember(self.code, self._position)
        self._unsaved.clear()
        self._durable = len(self._interview.history)

    def _assess(self) -> Findings:
        return assess(self.form.sheet, self.questionnaire, self.law, self._surroundings.today())


def begin_interview(
    content: Content, vault: Vault, surroundings: Surroundings, *, spoken: str
) -> InterviewSession:
    """Begin an interview, in memory only.

    Args:
        content: What is asked.
        vault: Where it will be kept once the person allows it.
        surroundings: The day and randomness.
        spoken: Language of the interview.
    """
    questionnaire = content.questionnaire
    interview = Interview(
        code=new_code(surroundings.random_bytes),
        questionnaire_id=questionnaire.id,
        questionnaire_version=questionnaire.version,
        language=spoken,
        history=History(),
    )
    session = InterviewSession(content, vault, surroundings, interview, stored=False)
    known = {
        "record_code": interview.code,
        "interview_language": spoken,
        "interview_date": surroundings.month,
    }
    for name, value in known.items():
        session.record(Place(name), Answer(value), spoken)
    return session


def resume_interview(
    content: Content, vault: Vault, surroundings: Surroundings, code: str
) -> InterviewSession:
    """Open a draft where it was left.

    Raises:
        UnknownQuestionnaire: It was held with a questionnaire that is not here; it stays kept.
    """
    interview = vault.interviews.load(code)
    content.expect(interview)
    return InterviewSession(content, vault, surroundings, interview, stored=True)
