"""One interview over a questionnaire: what to ask now, what may be answered, what is missing."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple, Self

from dutyrehab_desktop.questionnaire import checking, labels, steps
from dutyrehab_desktop.questionnaire.answers import (
    Answer,
    AnswerSheet,
    Place,
    RosterState,
    Status,
)
from dutyrehab_desktop.questionnaire.errors import AnswerRejected, NotAQuestion
from dutyrehab_desktop.questionnaire.facts import Facts
from dutyrehab_desktop.questionnaire.model import (
    REFUSALS,
    Choice,
    Question,
    Questionnaire,
    Requirement,
    Texts,
    in_language,
)
from dutyrehab_desktop.questionnaire.steps import Step, StepKind

_UNSPOKEN = (Status.NOT_ASKED, Status.SKIPPED)


class SectionProgress(NamedTuple):
    """How far a section is.

    Attributes:
        section: Its name.
        answered: Questions with a status, and rosters of which the person said that they are
            whole, or that they may not be.
        total: Questions and rosters shown now.
    """

    section: str
    answered: int
    total: int


class FormSession:
    """A view over one answer sheet. It never changes; a new answer makes a new one."""

    def __init__(
        self,
        questionnaire: Questionnaire,
        sheet: AnswerSheet,
        today: date,
        facts: Facts | None = None,
    ) -> None:
        self.questionnaire = questionnaire
        self.sheet = sheet
        self.today = today
        self._facts = facts or Facts(questionnaire, sheet, today)
        self._all_steps: tuple[Step, ...] = ()

    def with_sheet(self, sheet: AnswerSheet, today: date | None = None) -> Self:
        """The same questionnaire over another sheet; only what changed is found anew.

        Args:
            sheet: The answers now.
            today: The day, where it may be another one by now: then everything is found anew.
        """
        day = today or self.today
        facts = self._facts.after(sheet) if day == self.today else None
        return type(self)(self.questionnaire, sheet, day, facts)

    def steps(self) -> tuple[Step, ...]:
        """What is on the screen now, in order; nothing follows an ending.

        A roster is one step; what is asked of an entry is in `entry_steps`.
        """
        every = self._every_step()
        ends = (number for number, step in enumerate(every, 1) if step.kind is StepKind.ENDING)
        return every[: next(ends, len(every))]

    def entry_steps(self, roster: str, entry: str) -> tuple[Step, ...]:
        """What is asked of one entry of a roster now."""
        return tuple(steps.steps_inside(self._facts, self.questionnaire.rosters[roster], entry))

    def ending(self) -> Question | None:
        """The note on which the interview ends now, or None."""
        last = self.steps()[-1:]
        if not last or last[0].kind is not StepKind.ENDING:
            return None
        return self.questionnaire.questions[last[0].name]

    def visible(self, place: Place) -> bool:
        """Whether a question, note or roster is shown now: facts, path and gate allow it."""
        roster = self.questionnaire.rosters.get(place.question)
        if roster is not None:
            return steps.on_path(self._facts, roster) and self._facts.relevant(roster.name)
        question = self._question(place)
        return steps.kind_of(question) is not None and steps.is_shown(
            self._facts, question, place.entry
        )

    def gate_open(self, gate: str) -> bool:
        """Whether a gate, such as `alone`, is open now."""
        return self._facts.gate_open(gate)

    def status(self, place: Place) -> Status:
        """What is known of a question: skipped where facts make it irrelevant."""
        return self._facts.status(self._question(place), place.entry)

    def options(self, place: Place) -> tuple[Choice, ...]:
        """The options offered now: gates and filters applied, without the two refusals."""
        question = self._question(place)
        scope = self._facts.scope(question.roster, place.entry)
        listed = self.questionnaire.lists.get(question.list_name, ())
        return labels.entry_choices(self._facts, question) + tuple(
            choice for choice in listed if self._facts.offered(choice, scope)
        )

    def offers_refusal(self, place: Place) -> bool:
        """Whether "don't know" and "prefer not to say" are offered."""
        question = self._question(place)
        return checking.offers_refusal(
            question, self.questionnaire.lists.get(question.list_name, ())
        )

    def parse(self, place: Place, raw: str) -> Answer:
        """What a typed text means as an answer; a blank one takes the answer back.

        Raises:
            AnswerRejected: It is no number, no date, too long, or no option.
        """
        question = self._question(place)
        entries = tuple(choice.name for choice in labels.entry_choices(self._facts, question))
        listed = self.questionnaire.lists.get(question.list_name, ())
        order = entries + tuple(choice.name for choice in listed if choice.name not in REFUSALS)
        return checking.read_typed(question, order, raw)

    def check(self, place: Place, answer: Answer, *, sure: bool = False) -> None:
        """Refuse an answer that does not fit its question.

        Args:
            place: Where it stands.
            answer: The value and its status.
            sure: True where it was asked once more whether it is right.

        Raises:
            AnswerDoubted: It is not likely, and nobody has said yet that it is right.
            AnswerRejected: With what is wrong, and the questionnaire's own words where it has some.
        """
        question = self._question(place)
        options = self.options(place)
        checking.check_answer(self._facts, question, place.entry, answer, options, sure=sure)

    def progress(self) -> tuple[SectionProgress, ...]:
        """How far each section is; a section in which nothing is shown has a total of 0."""
        counts = {section.name: [0, 0] for section in self.questionnaire.sections}
        for step in self._asked():
            counts[step.section][0] += not self._unspoken(step)
            counts[step.section][1] += 1
        return tuple(SectionProgress(name, *count) for name, count in counts.items())

    def missing(self) -> tuple[Step, ...]:
        """What still needs a status: questions that are not optional, and rosters left open.

        A hard question also counts as missing where its answer no longer fits, for example a
        paper that was chosen before the person said that it is not safe.
        """
        return tuple(step for step in self._asked() if self._needed(step))

    def _needed(self, step: Step) -> bool:
        if step.kind is StepKind.ROSTER:
            return self._unspoken(step)
        requirement = self.questionnaire.questions[step.name].requirement
        if requirement is Requirement.OPTIONAL:
            return False
        if self._unspoken(step):
            return True
        return requirement is Requirement.HARD and not self._fits(Place(step.name, step.entry))

    def _fits(self, place: Place) -> bool:
        try:
            self.check(place, self.sheet.answer(place.question, place.entry), sure=True)
        except AnswerRejected:
            return False
        return True

    def _every_step(self) -> tuple[Step, ...]:
        """All steps shown now, as if nothing ended the interview early; found once."""
        if not self._all_steps:
            self._all_steps = tuple(steps.all_steps(self._facts))
        return self._all_steps

    def _asked(self) -> Iterator[Step]:
        """Every question and roster shown now, entries included."""
        for step in self._every_step():
            if step.kind is StepKind.QUESTION:
                yield step
            elif step.kind is StepKind.ROSTER:
                yield step
                roster = self.questionnaire.rosters[step.name]
                for entry in self._facts.entries(step.name):
                    for inner in steps.steps_inside(self._facts, roster, entry):
                        if inner.kind is StepKind.QUESTION:
                            yield inner

    def _unspoken(self, step: Step) -> bool:
        if step.kind is StepKind.ROSTER:
            return self.sheet.entries(step.name).state is RosterState.OPEN
        question = self.questionnaire.questions[step.name]
        return self._facts.status(question, step.entry) in _UNSPOKEN

    def without_irrelevant(self) -> AnswerSheet:
        """The sheet as it is signed: without answers that facts made meaningless.

        What is behind a closed gate stays: it was told, and is only not shown. Answers to
        questions of another questionnaire stay too.
        """
        rosters = {
            name: entries
            for name, entries in self.sheet.rosters.items()
            if name not in self.questionnaire.rosters or self._facts.relevant(name)
        }
        answers = {
            place: answer for place, answer in self.sheet.answers.items() if self._meaningful(place)
        }
        return AnswerSheet(answers, rosters)

    def _meaningful(self, place: Place) -> bool:
        question = self.questionnaire.questions.get(place.question)
        if question is None:
            return True
        if place.entry and place.entry not in self._facts.entries(question.roster):
            return False
        return self._facts.relevant(place.question, place.entry)

    def text(self, texts: Texts, language: str, entry: str = "") -> str:
        """A text in a language, with `${x}` replaced by the answer as people read it."""
        text = in_language(texts, language)
        if "${" not in text:
            return text
        rosters = (name for name, known in self.sheet.rosters.items() if entry in known.ids)
        return labels.with_answers(self._facts, text, language, next(rosters, ""), entry)

    def shown(self, place: Place, language: str) -> str:
        """An answer as people read it; empty where there is none or it may not be shown."""
        return labels.shown(self._facts, self._question(place), place.entry, language)

    def refusal_labels(self, name: str) -> Texts:
        """How "don't know" (`dk`) or "prefer not to say" (`decline`) is worded."""
        return labels.refusal_labels(self.questionnaire, name)

    def entry_summary(self, roster: str, entry: str, language: str) -> str:
        """One line that tells a roster entry from the others."""
        return labels.entry_summary(self._facts, roster, entry, language)

    def _question(self, place: Place) -> Question:
        question = self.questionnaire.questions.get(place.question)
        if question is None:
            raise NotAQuestion
        if place.entry and place.entry not in self.sheet.entries(question.roster).ids:
            raise NotAQuestion
        if bool(place.entry) != bool(question.roster):
            raise NotAQuestion
        return question
