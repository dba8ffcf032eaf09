"""One interview while it is being held: every answer goes through here, and nowhere else.

Before the person has said yes to storing (`c_store`), nothing is written anywhere: the answers
live in this object. On yes they go down in one transaction; on no nothing remains
(promise 2; instrument corrections, finding 10).
"""

from collections.abc import Sequence
from dataclasses import replace

from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.law.assessing import assess
from dutyrehab_desktop.law.model import Findings
from dutyrehab_desktop.questionnaire.answers import Answer, AnswerSheet, Place, RosterState, Status
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.steps import Step
from dutyrehab_desktop.records.carrying import (
    carried,
    earlier_version,
    field_of,
    field_today,
    goes_by_former_names,
    other_fields,
)
from dutyrehab_desktop.records.entries import REMOVED, present
from dutyrehab_desktop.records.guarded import MARK
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Content as Written
from dutyrehab_desktop.records.revision import Field, FieldKind, Revision
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.store.scratch import HoldsInterviews
from dutyrehab_desktop.workflows.changes import Undoing, moved, sheet_after
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.guarding import Guarding
from dutyrehab_desktop.workflows.keeping import Keeping
from dutyrehab_desktop.workflows.leading_back import standing_today
from dutyrehab_desktop.workflows.meetings import (
    AGREED_TO_TALK,
    CONSENT,
    consent_is_old,
    next_meeting,
    permissions_of,
)
from dutyrehab_desktop.workflows.proposing import proposed
from dutyrehab_desktop.workflows.recorded import Recorded, SaveState
from dutyrehab_desktop.workflows.standing import Standing
from dutyrehab_desktop.workflows.surroundings import Surroundings

__all__ = ["PERMISSION_TO_STORE", "InterviewSession", "Recorded", "SaveState"]

PERMISSION_TO_STORE = "c_store"


class InterviewSession:
    """An open interview.

    Attributes:
        code: The record's code: eight letters without meaning.
        spoken: Language of the interview.
        second: Language the interviewer reads, may be the same.
        private_screen: True where only the interviewer sees the screen.
        resumed: True where it was opened again.
        kept: What is kept beside the answers, and how it was left.
        begun_with: The version of the questionnaire it was last written under, where that is
            another one than the one it goes on with; else empty.
        asks_consent_anew: True where this meeting asks every permission again, because the
            consent has changed.
        orphans: Answers under an earlier version that this one has no place for. They stay in
            the record and travel with it.
    """

    def __init__(
        self,
        content: Content,
        vault: HoldsInterviews,
        surroundings: Surroundings,
        interview: Interview,
        *,
        stored: bool,
    ) -> None:
        self.code = interview.code
        self.kept = Keeping(vault.interviews, self.code, surroundings.today, stored=stored)
        self.resumed = stored
        self.spoken = interview.language
        self.second = self.standing.second or interview.language
        self.private_screen = self.standing.private_screen
        self.questionnaire = content.questionnaire
        self.law = content.law
        self._vault = vault
        self._surroundings = surroundings
        self._interview = interview
        self._unsaved: list[Revision] = []
        self._durable = len(interview.history) if stored else 0
        self._undoing = Undoing()
        self.save = SaveState.SAVED if stored else SaveState.MEMORY
        sheet, self.orphans = carried(interview, content.questionnaire)
        # Where names have changed, each write is read through the names of today.
        self._renamed = sheet != interview.sheet() or goes_by_former_names(
            {*interview.history.fields(), *self.kept.fields}, content.questionnaire
        )
        self.begun_with = earlier_version(interview, content.questionnaire) if stored else ""
        self.asks_consent_anew = False
        self.form = FormSession(content.questionnaire, sheet, surroundings.today())
        self._guarding = Guarding(interview.history)
        self.kept.guarded = self._guarding.now(self.form, self.orphans)
        self.kept.standing = standing_today(self.form, self.kept.standing)
        self.findings = self._assess()

    # What a screen asks

    @property
    def interview(self) -> Interview:
        """The record as it stands, with its whole history."""
        return self._interview

    @property
    def stored(self) -> bool:
        """True once the person has allowed storing and the answers are in the vault."""
        return self.kept.stored

    def proposal(self, place: Place) -> str:
        """What the program proposes for a question that nobody has answered, or nothing."""
        return proposed(place, self._surroundings.today())

    @property
    def consent_heard(self) -> str:
        """The version of the consent that was read out; empty where none is on record."""
        return self.form.sheet.answer(CONSENT).value

    @property
    def consent_is_old(self) -> bool:
        """True where the person has agreed to another consent than the one of today."""
        return self.stored and consent_is_old(self.form)

    # What a person does

    def record(
        self,
        place: Place,
        answer: Answer,
        language: str,
        *,
        sure: bool = False,
        undoable: bool = True,
    ) -> Recorded:
        """Take one answer and make it durable.

        Args:
            place: Where it stands.
            answer: The value and its status.
            language: The language in which it was given.
            sure: True where it was asked once more whether it is right.
            undoable: False where the next undo shall not take this back.

        Raises:
            AnswerDoubted: It is not likely; given once more as `sure` it is taken.
            AnswerRejected: The answer cannot be right; nothing was changed.
            FileProblem: It is in memory but not on the disk; `save` says so, and the next
                answer tries again.
        """
        self.form.check(place, answer, sure=sure)
        for field in self._half_fields(place):
            self.kept.settled(field)
        writes = self._writes(place, Written(answer.value, answer.status, language))
        if place.question == AGREED_TO_TALK and CONSENT in self.questionnaire.questions:
            # First, because nothing leads back behind a permission.
            heard = Written(self.questionnaire.consent_version, language=language)
            before = [(Place(CONSENT), heard)]
            if (self.begun_with or self.consent_heard) and consent_is_old(self.form):
                # What was permitted under another consent is not carried over to this one.
                gone = Written("", Status.NOT_ASKED, language)
                before += [(Place(name), gone) for name in permissions_of(self.form)]
            others = (one for one in before if one[0] != place)
            writes = [(self._field(Field.of_answer(each)), said) for each, said in others] + writes
        return self._write_all(writes, undoable=undoable)

    def clear(self, place: Place) -> Recorded:
        """Take an answer back: the question counts as not asked."""
        return self._write_all(self._writes(place, Written("", Status.NOT_ASKED, self.spoken)))

    def add_entry(self, roster: str) -> tuple[str, Recorded]:
        """Begin a new entry of a roster; its id comes first in the result."""
        entry = self._surroundings.random_bytes(8).hex()
        return entry, self.restore_entry(roster, entry)

    def remove_entry(self, roster: str, entry: str) -> Recorded:
        """Take an entry out; `restore_entry` brings it back."""
        return self._write(self._field(Field(FieldKind.ENTRY, roster, entry)), REMOVED)

    def restore_entry(self, roster: str, entry: str) -> Recorded:
        """Bring back an entry that was removed, where it stood in the list."""
        field = self._field(Field(FieldKind.ENTRY, roster, entry))
        return self._write(field, present(self._interview.history.place_of(field), self.spoken))

    def move_entry(self, roster: str, entry: str, by: int) -> Recorded | None:
        """Move an entry up (-1) or down (1); None where it is the first or the last already."""
        ids = self.form.sheet.entries(roster).ids
        fields = [self._field(Field(FieldKind.ENTRY, roster, each)) for each in ids]
        writes = moved(self._interview.history, fields, ids.index(entry), by)
        return self._write_all(writes) if writes else None

    def declare(self, roster: str, state: RosterState) -> Recorded:
        """Note whether that was all."""
        return self._write(self._field(Field(FieldKind.ROSTER, roster)), Written(state.value))

    def note(self, place: Place) -> str:
        """The interviewer's note at a question."""
        heads = self._interview.history.heads(self._field(Field.of_note(place)))
        return heads[0].content.value if heads else ""

    def write_note(self, place: Place, text: str) -> Recorded:
        """Write the interviewer's note at a question."""
        field = self._field(Field.of_note(place))
        return self._write(field, Written(text, language=self.second))

    def withhold(self, place: Place) -> Recorded:
        """Keep one answer on this laptop only: it is purged at sealing, and a gap travels."""
        answer = self.form.sheet.answer(place.question, place.entry)
        written = Written(answer.value, Status.WITHHELD, self.spoken)
        return self._write_all(self._writes(place, written))

    def undoes(self, *, again: bool = False) -> Field | None:
        """What the next undo would take back, or make again; None where there is nothing."""
        field = self._undoing.next(again=again)
        return None if field is None else field_today(self.questionnaire, field)

    def undo(self, *, again: bool = False) -> Recorded | None:
        """Write back what stood before the last change, or again what was taken back last."""
        taken = self._undoing.take(self._interview.history, again=again)
        return self._write_all(taken, undoable=False) if taken else None

    def meet_again(self) -> Recorded:
        """Another meeting begins: what describes the room is asked anew, all else stays.

        Undo does not lead behind it. A record that was signed is a draft again.

        Raises:
            FileProblem: As for `record`.
        """
        if self.stored:
            self._vault.interviews.set_state(self.code, InterviewState.DRAFT)
        self.asks_consent_anew = consent_is_old(self.form)
        standing = self.standing
        if not standing.away:
            self.kept.standing = replace(standing, away=True, back_to=standing.step)
        self._undoing.clear()
        begun = next_meeting(self.form, self.spoken)
        fields = [(self._field(Field.of_answer(place)), said) for place, said in begun]
        return self._write_all(fields, undoable=False)

    # Half-typed text and where the interview stands

    def half_typed(self, place: Place) -> str:
        """Text that was typed but not yet given as an answer."""
        texts = map(self.kept.half_typed, self._half_fields(place))
        return next(filter(None, texts), "")

    def keep_half_typed(self, place: Place, text: str) -> None:
        """Keep unfinished text; on the disk only where storing is allowed.

        Raises:
            FileProblem: It is in memory but not on the disk.
        """
        first, *former = self._half_fields(place)
        for field in former:
            self.kept.keep_half_typed(field, "")
        self.kept.keep_half_typed(first, text)

    @property
    def standing(self) -> Standing:
        """Where the interview stood when it was last left, and how it was shown."""
        return self.kept.standing

    def remember(self, step: Step | None, languages: tuple[str, str] = ("", "")) -> None:
        """Keep the place where the interview stands now.

        Args:
            step: The page; None for the one behind the last question.
            languages: In which language it is shown, and which one stands below.

        Raises:
            FileProblem: It is in memory but not on the disk.
        """
        spoken, below = languages
        self.kept.stand(
            replace(
                self.standing,
                shown=True,
                step=step,
                spoken=spoken or self.standing.spoken,
                below=below or self.standing.below,
                second=self.second,
                private_screen=self.private_screen,
            )
        )

    def come_back(self) -> Step | None:
        """This meeting has asked what it had to: the page where the talk goes on.

        None is the one behind the last question.
        """
        standing = self.standing
        self.kept.standing = replace(standing, away=False, back_to=None)
        return standing.back_to

    # Endings

    def discard(self) -> None:
        """Forget this interview, also on the disk. Nothing remains."""
        self.kept.delete()
        self.kept.forget()
        self._interview = Interview.blank(self.code, self.questionnaire.pin, self.spoken)
        self._guarding = Guarding(self._interview.history)
        self._renamed, self.orphans = False, {}
        self._undoing.clear()
        self._unsaved.clear()
        self.form = FormSession(self.questionnaire, AnswerSheet(), self._surroundings.today())
        self.findings = self._assess()
        self.save = SaveState.MEMORY

    # Inside

    def _field(self, field: Field) -> Field:
        """Where the record has what goes by this name today."""
        if not self._renamed:
            return field
        return field_of(self._interview, self.questionnaire, field)

    def _half_fields(self, place: Place) -> list[Field]:
        """Where text that was typed for a place may be kept: under each name of its question."""
        name, mark, rest = place.question.partition(MARK)
        names = self.questionnaire.names_of(name)
        return [Field.of_answer(Place(f"{each}{mark}{rest}", place.entry)) for each in names]

    def _writes(self, place: Place, content: Written) -> list[tuple[Field, Written]]:
        """An answer, where the record has its question, and nothing where it has it twice."""
        today = Field.of_answer(place)
        if not self._renamed:
            return [(today, content)]
        gone = Written("", Status.NOT_ASKED, content.language)
        others = other_fields(self._interview, self.questionnaire, today)
        return [(self._field(today), content), *((other, gone) for other in others)]

    def _write(self, field: Field, content: Written) -> Recorded:
        return self._write_all([(field, content)])

    def _write_all(
        self, writes: Sequence[tuple[Field, Written]], *, undoable: bool = True
    ) -> Recorded:
        """Write something down in one go: all of it is durable afterwards, or nothing."""
        sheet, ours = self.form.sheet, self.questionnaire
        self._interview = replace(
            self._interview,
            questionnaire_version=ours.version,
            questionnaire_sha256=ours.sha256,
        )
        if undoable:
            self._undoing.note([field for field, _ in writes], self._interview.history)
        for field, content in writes:
            self._interview, revision = self._interview.written(
                field, content, self._vault.device_id, self._surroundings.month
            )
            self._unsaved.append(revision)
            self._guarding.note(field, self._interview.history)
            if not self._renamed:
                sheet = sheet_after(sheet, self._interview.history, field, content)
        if self._renamed:
            sheet, self.orphans = carried(self._interview, ours)
        self.form = self.form.with_sheet(sheet, self._surroundings.today())
        self.findings = self._assess()
        self.kept.guarded = self._guarding.now(self.form, self.orphans)
        self._save()
        return Recorded(self.save, self._durable, self.form, self.findings, self.form.ending())

    def _save(self) -> None:
        allowed = self.form.sheet.answer(PERMISSION_TO_STORE).value
        if self.stored and allowed == "no":
            self.kept.delete()
            self._durable = 0
        if not self.stored and allowed != "yes":
            self.save = SaveState.MEMORY
            return
        try:
            self.kept.put_down(self._interview, tuple(self._unsaved))
        except FileProblem:
            self.save = SaveState.FAILED
            raise
        self._unsaved.clear()
        self._durable = len(self._interview.history)
        self.save = SaveState.SAVED

    def _assess(self) -> Findings:
        return assess(self.form.sheet, self.questionnaire, self.law, self._surroundings.today())
