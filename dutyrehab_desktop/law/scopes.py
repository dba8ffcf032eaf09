"""What the law knows of one interview, from where a rule stands: person, case or detention.

Nothing here looks at the short or full path or at the privacy gates: behind them a question was
not asked, which is unknown and never "no".
"""

import math
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from dutyrehab_desktop.expressions import (
    Judged,
    Leaf,
    Member,
    Members,
    PartialDate,
    judge,
)
from dutyrehab_desktop.expressions.knowledge import (
    NO_LEAVES,
    Leaves,
    open_because_of,
    truth,
)
from dutyrehab_desktop.expressions.moments import midnight
from dutyrehab_desktop.expressions.values import number_of
from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.law.terms import EPISODE, HELD_FOR_CASE, PROCEEDING, ROSTER_OF, THIS_CASE
from dutyrehab_desktop.questionnaire.answers import Answer, AnswerSheet, RosterState, Status
from dutyrehab_desktop.questionnaire.model import Question, Questionnaire, QuestionType

LINK = "pr_episodes"
"""The question that says which detentions belong to a case."""

_NUMBERS = (QuestionType.INTEGER, QuestionType.DECIMAL)
_TRUE = Judged(True)
_NOT_TOLD = (Status.NOT_ASKED, Status.SKIPPED)


class Record:
    """One interview under one law on one day. Everything is judged at most once."""

    def __init__(
        self, sheet: AnswerSheet, questionnaire: Questionnaire, law: Law, as_of: date
    ) -> None:
        self.sheet = sheet
        self.questionnaire = questionnaire
        self.law = law
        self.as_of = as_of
        self._answers: dict[tuple[str, str], Judged] = {}
        self._places: dict[str, tuple[RecordScope, ...]] = {}
        self._members: dict[str, Members] = {}
        self._links: dict[str, Members] = {}
        self.person = RecordScope(self)

    def places(self, roster: str) -> "tuple[RecordScope, ...]":
        """Where a rule stands that looks at one entry of a roster after the other."""
        if roster not in self._places:
            ids = self.sheet.entries(roster).ids
            self._places[roster] = tuple(
                RecordScope(self, self.person, roster, (entry, index))
                for index, entry in enumerate(ids)
            )
        return self._places[roster]

    def untold(self, roster: str) -> "RecordScope":
        """An entry that may exist and of which nothing was told."""
        return RecordScope(self, self.person, roster)

    def members(self, roster: str) -> Members:
        """The entries of a roster; of an irrelevant one it is known that there are none."""
        if roster not in self._members:
            self._members[roster] = self._gathered(roster)
        return self._members[roster]

    def _gathered(self, roster: str) -> Members:
        entries = self.sheet.entries(roster)
        relevant = self.questionnaire.rosters[roster].relevant
        leaves: Leaves = frozenset({Leaf(roster)})
        if not entries.ids and relevant is not None:
            judged = judge(relevant, self.person)
            if truth(judged) is False:
                return Members((), complete=True)
            leaves |= open_because_of(judged)
        return Members(
            tuple(Member(scope, _TRUE) for scope in self.places(roster)),
            entries.state is RosterState.COMPLETE,
            leaves,
        )

    def known(self, question: Question, entry: str, scope: "RecordScope") -> Judged:
        """What is known of a question at one place."""
        key = (question.name, entry)
        judged = self._answers.get(key)
        if judged is None:
            judged = self._answers[key] = self._judge(question, entry, scope)
        return judged

    def _judge(self, question: Question, entry: str, scope: "RecordScope") -> Judged:
        if question.type is QuestionType.CALCULATE and question.calculation is not None:
            return judge(question.calculation, scope)
        answer = self.sheet.answer(question.name, entry)
        leaf = frozenset({Leaf(question.name, scope.index)})
        if answer.status is Status.ANSWERED:
            # An answer that is there is a fact, whatever the relevance of its question says.
            return _typed(question, answer, leaf)
        if answer.status not in _NOT_TOLD:
            return Judged(None, blocked_by=leaf, status=answer.status)
        return self._untold(question, leaf, scope)

    def _untold(self, question: Question, leaf: Leaves, scope: "RecordScope") -> Judged:
        relevance = _TRUE if question.relevant is None else judge(question.relevant, scope)
        relevant = truth(relevance)
        if relevant is False:
            return Judged("", relevance.because, status=Status.SKIPPED)
        presumption = self.law.presumptions.get(question.name)
        if presumption is not None:
            presumed = judge(presumption.when, scope)
            if truth(presumed) is True:
                return Judged(presumption.value, presumed.because, status=Status.ANSWERED)
        blocked = leaf if relevant else leaf | open_because_of(relevance)
        return Judged(None, blocked_by=blocked, status=Status.NOT_ASKED)

    def linked(self, case: "RecordScope") -> Members:
        """The detentions of a case, each with the truth of belonging to it."""
        entry = case.place[0]
        if entry not in self._links:
            self._links[entry] = self._link(case)
        return self._links[entry]

    def _link(self, case: "RecordScope") -> Members:
        told, cases = self.members(EPISODE), self.members(PROCEEDING)
        link = case.knowledge_of(LINK) if LINK in self.questionnaire.questions else Judged(None)
        whole = told.complete and cases.complete
        # Finding 01: one case and one detention, both rosters complete, count as linked.
        # Who was asked and does not know has said something else.
        asked = link.status in (Status.DK, Status.DECLINE)
        only = whole and not asked and len(told.entries) == len(cases.entries) == 1
        chosen = str(link.value).split() if link.known and link.status == Status.ANSWERED else None
        entries = []
        for scope in self.places(EPISODE):
            detention = RecordScope(self, case, EPISODE, scope.place)
            belongs = _TRUE if only else Judged(None, blocked_by=link.blocked_by)
            if chosen is not None:
                belongs = Judged(scope.place[0] in chosen, link.because)
            entries.append(Member(detention, belongs))
        # Who has said which detentions belong to a case has said all of them.
        complete = told.complete or chosen is not None
        return Members(tuple(entries), complete, told.leaves)


class RecordScope:
    """Where a rule stands in an interview (`expressions.KnowledgeScope`)."""

    __slots__ = ("_known", "_outer", "_record", "_roster", "place")

    def __init__(
        self,
        record: Record,
        outer: "RecordScope | None" = None,
        roster: str = "",
        place: tuple[str, int] = ("", -1),
    ) -> None:
        self._record = record
        self._outer = outer
        self._roster = roster
        self.place = place
        self._known: dict[str, Judged] = {}

    @property
    def index(self) -> int | None:
        """Position in the roster, from 0; None for the person and for an untold entry."""
        return self.place[1] if self._roster and self.place[0] else None

    def knowledge_of(self, name: str) -> Judged:
        """What is known of a question or of a named fact."""
        judged = self._known.get(name)
        if judged is None:
            judged = self._known[name] = self._find(name)
        return judged

    def _find(self, name: str) -> Judged:
        if name == "..":
            return Judged(float(self.place[1] + 1 if self._roster else 0))
        if name == THIS_CASE:
            return self._this_case()
        fact = self._record.law.facts.get(name)
        if fact is not None:
            if ROSTER_OF[fact.scope] == self._roster:
                return judge(fact.expression, self)._replace(status="")
        else:
            question = self._record.questionnaire.questions[name]
            if question.roster == self._roster:
                return self._record.known(question, self.place[0], self)
        if self._outer is None:
            return Judged(None, blocked_by=frozenset({Leaf(name)}))
        return self._outer.knowledge_of(name)

    def _this_case(self) -> Judged:
        if self._roster == PROCEEDING and not self.place[0]:
            return Judged(None, blocked_by=frozenset({Leaf(PROCEEDING)}))
        if self._roster == PROCEEDING:
            return Judged(self.place[0])
        return self._outer.knowledge_of(THIS_CASE) if self._outer else Judged(None)

    def members(self, name: str) -> Members:
        """The entries of a roster, named by itself or by one of its questions."""
        if name == HELD_FOR_CASE:
            return self._linked()
        question = self._record.questionnaire.questions.get(name)
        return self._record.members(question.roster if question is not None else name)

    def _linked(self) -> Members:
        if self._roster == PROCEEDING:
            return self._record.linked(self)
        return self._outer.members(HELD_FOR_CASE) if self._outer else Members((), complete=False)

    def in_roster(self, name: str) -> bool:
        """Whether a question is asked of entries that this scope stands outside of."""
        question = self._record.questionnaire.questions.get(name)
        return question is not None and question.roster not in ("", self._roster)

    def today(self) -> date:
        """The day whose law is asked."""
        return self._record.as_of

    def now(self) -> datetime:
        """The beginning of that day."""
        return midnight(self._record.as_of, UTC).at

    def items(self, list_name: str) -> Sequence[Mapping[str, str]]:
        """No rule words a choice; the lint of the law refuses it."""
        return ()

    def label_of(self, name: str, value: str) -> str:
        """No rule words a choice; the lint of the law refuses it."""
        return ""


def _typed(question: Question, answer: Answer, leaf: Leaves) -> Judged:
    value: str | float | PartialDate | None = answer.value
    if question.type in _NUMBERS:
        number = number_of(answer.value)
        value = None if math.isnan(number) else number
    elif question.type is QuestionType.DATE:
        value = PartialDate.parse(answer.value)
    if value is None:
        return Judged(None, blocked_by=leaf, status=answer.status)
    return Judged(value, leaf, NO_LEAVES, NO_LEAVES, answer.status)


def entry_indices(sheet: AnswerSheet, roster: str, value: str) -> str:
    """Names of roster entries as indices, as records written by other tools have them."""
    places: Mapping[str, int] = {id_: index for index, id_ in enumerate(sheet.entries(roster).ids)}
    return " ".join(str(places.get(name, name)) for name in value.split())
