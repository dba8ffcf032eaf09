"""Reading the record back to the person, and closing it (instrument 4.5)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.questionnaire.answers import Place, Status
from dutyrehab_desktop.questionnaire.model import AskedBy, Requirement
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.steps import Step, StepKind
from dutyrehab_desktop.records.consent import SignOff, sign_off
from dutyrehab_desktop.records.fate import Left, Sealed, State, Travels, fate_of
from dutyrehab_desktop.store.errors import InterviewGuarded
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.workflows.company import tell_of_company
from dutyrehab_desktop.workflows.content import Content, as_held
from dutyrehab_desktop.workflows.endings import why_not_sealed
from dutyrehab_desktop.workflows.enrolling import KeyRevoked, NotEnrolled
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.opening import resume_interview
from dutyrehab_desktop.workflows.recovery import RecoveryNotProven, interview_card
from dutyrehab_desktop.workflows.sealing import seal_interview
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault


@dataclass(frozen=True)
class ReviewLine:
    """One answer as it is read back.

    Attributes:
        step: Where it is corrected.
        question: The question's words.
        answer: The answer's words.
        status: Answered, don't know, or declined.
        entry: Which entry of a roster it belongs to, in a line; empty outside rosters.
    """

    step: Step
    question: str
    answer: str
    status: Status
    entry: str = ""

    @property
    def place(self) -> Place:
        """Where the answer stands."""
        return Place(self.step.name, self.step.entry)


@dataclass(frozen=True)
class ReviewSection:
    """A chapter of the record."""

    title: str
    lines: tuple[ReviewLine, ...]


class Reason(StrEnum):
    """Why a finished interview was not sealed to the coordinator at once."""

    NONE = "none"
    NOT_SIGNED = "not-signed"
    NOT_AGREED = "not-agreed"
    NO_PERMISSION = "no-permission"
    UNSAFE = "unsafe"
    UNDECIDED = "undecided"
    OPEN_CASE = "open-case"
    NOT_ENROLLED = "not-enrolled"
    NEW_CARD = "new-card"
    NOT_PROVEN = "not-proven"
    PRACTICE = "practice"


_WHY: Mapping[type[DutyRehabError], Reason] = {
    NotEnrolled: Reason.NOT_ENROLLED,
    KeyRevoked: Reason.NEW_CARD,
    RecoveryNotProven: Reason.NOT_PROVEN,
}
_REASONS = {
    State.NOT_AGREED: Reason.NOT_AGREED,
    State.UNSAFE: Reason.UNSAFE,
    State.NO_PERMISSION: Reason.NO_PERMISSION,
    State.FAMILY_INTERPRETER: Reason.NO_PERMISSION,
    State.UNDECIDED: Reason.UNDECIDED,
    State.OPEN_CASE: Reason.OPEN_CASE,
}


@dataclass(frozen=True)
class Finished:
    """Where a finished interview is now.

    Attributes:
        sealed: True where only the coordinator can open it.
        reason: Why it was not sealed.
        held: True where the coordinator sees its code alone until they decide about the consent.
    """

    sealed: bool
    reason: Reason = Reason.NONE
    held: bool = False


def review(session: InterviewSession, language: str) -> tuple[ReviewSection, ...]:
    """Everything the person said, in the order it was asked, in one language."""
    form = session.form
    sections = []
    for section in session.questionnaire.sections:
        steps = [step for step in form.steps() if step.section == section.name]
        lines = tuple(line for step in steps for line in _lines(form, step, language))
        if lines:
            sections.append(ReviewSection(form.text(section.labels, language), lines))
    return tuple(sections)


def agreement_is_open_again(session: InterviewSession) -> bool:
    """After a correction the person is asked once more whether what is written is right.

    Returns:
        True where they had agreed before; what they said is taken back.

    Raises:
        FileProblem: It could not be kept.
    """
    if sign_off(session.form.sheet) not in (SignOff.AGREED, SignOff.AGREED_CHANGES):
        return False
    session.clear(Place("sign_off"))
    return True


def missing_for_signing(session: InterviewSession) -> tuple[Step, ...]:
    """Questions that the interview cannot end without, and that have no answer yet."""
    questions = session.questionnaire.questions
    return tuple(
        step
        for step in session.form.missing()
        if step.kind is StepKind.QUESTION and questions[step.name].requirement is Requirement.HARD
    )


def would_seal(vault: OpenVault, session: InterviewSession) -> bool:
    """Whether finishing now puts the interview where this laptop cannot open it any more."""
    _, fate = fate_of(session.interview, Left.KEPT)
    return fate.sealed is Sealed.AT_ONCE and not why_not_sealed(vault)


def finish(vault: OpenVault, session: InterviewSession) -> Finished:
    """Close an interview: seal it where the person agreed and the coordinator is known.

    What is not sealed at once is sealed or deleted at the end of the day (`day_end`).

    Raises:
        FileProblem: It was not sealed; it is still here as it was.
    """
    # What the two said alone counts, whoever stands beside them while it is closed.
    tell_of_company(session, here=False)
    signed = sign_off(session.form.sheet) in (SignOff.AGREED, SignOff.AGREED_CHANGES)
    state = InterviewState.SIGNED if signed else InterviewState.UNSIGNED
    vault.store.interviews.set_state(session.code, state)
    decides, fate = fate_of(session.interview, Left.KEPT)
    if fate.sealed is not Sealed.AT_ONCE:
        return Finished(sealed=False, reason=_REASONS.get(decides, Reason.NOT_SIGNED))
    try:
        card = interview_card(vault)
    except (NotEnrolled, KeyRevoked, RecoveryNotProven) as problem:
        return Finished(sealed=False, reason=_WHY[type(problem)])
    seal_interview(vault, session.interview, session.form, card)
    return Finished(sealed=True, held=fate.travels is Travels.HELD)


def seal_waiting(vault: OpenVault, content: Content, surroundings: Surroundings) -> int:
    """Seal what was signed before the coordinator was known; how many were sealed.

    Raises:
        FileProblem: Those that were not sealed yet are still here as they were.
    """
    sealed = 0
    for line in vault.store.interviews.lines():
        if line.state is not InterviewState.SIGNED:
            continue
        try:
            interview = vault.store.interviews.load(line.code)
        except InterviewGuarded:
            # What the coordinator may not read has nothing to wait for.
            continue
        if content.opens(interview):
            held = as_held(vault, content, interview)
            session = resume_interview(held, vault.store, surroundings, line.code)
            sealed += finish(vault, session).sealed
    return sealed


def _lines(form: FormSession, step: Step, language: str) -> Iterator[ReviewLine]:
    if step.kind is StepKind.QUESTION:
        yield from _line(form, step, language, "")
    elif step.kind is StepKind.ROSTER:
        for entry in form.sheet.entries(step.name).ids:
            told = form.entry_summary(step.name, entry, language)
            for inside in form.entry_steps(step.name, entry):
                if inside.kind is StepKind.QUESTION:
                    yield from _line(form, inside, language, told)


def _line(form: FormSession, step: Step, language: str, entry: str) -> Iterator[ReviewLine]:
    question = form.questionnaire.questions[step.name]
    place = Place(step.name, step.entry)
    answer = form.sheet.answer(place.question, place.entry)
    if question.asked_by is not AskedBy.INTERVIEWEE or not answer.settled:
        return
    words = form.text(question.labels, language, place.entry)
    told = form.shown(place, language)
    if not told and answer.status in (Status.DK, Status.DECLINE):
        told = form.text(form.refusal_labels(answer.status.value), language)
    yield ReviewLine(step, words, told, answer.status, entry)
