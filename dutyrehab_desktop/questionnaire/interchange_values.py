"""Single values of a record: JSON to answer and back."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dutyrehab_desktop.questionnaire.answers import Answer, Status
from dutyrehab_desktop.questionnaire.checking import TEXT_LIMIT, read_typed
from dutyrehab_desktop.questionnaire.errors import AnswerRejected
from dutyrehab_desktop.questionnaire.model import (
    REFUSALS,
    Choice,
    Question,
    Questionnaire,
    QuestionType,
)

_SELECTS = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE)
_NUMBERS = (QuestionType.INTEGER, QuestionType.DECIMAL)
_LARGEST = 10.0**15
_LONGEST = 10_000


@dataclass(frozen=True, slots=True)
class Warned:
    """Something in a record that could not be understood.

    Attributes:
        code: `unknown-key`, `unknown-choice`, `unknown-entry`, `unknown-status`, `bad-value`,
            `not-a-number`, `not-a-date`, `not-a-list`, `not-an-object`, `not-true-or-false`,
            `too-long`, `option-not-alone`.
        key: Where: `country`, `episode[0].ep_start`.
    """

    code: str
    key: str


Read = tuple[Answer | None, Sequence[str]]


class ValueReader:
    """Reads and writes values; it knows the ids behind the indices of roster entries."""

    def __init__(
        self, questionnaire: Questionnaire, entries: Mapping[str, tuple[str, ...]]
    ) -> None:
        self._lists = questionnaire.lists
        self._entries = entries

    def read(self, question: Question, value: object) -> Read:
        """The answer that a value means, or None where none was given, and what is odd."""
        if isinstance(value, Mapping):
            return self._with_status(question, value)
        text = _plain(value)
        if text is not None and text in REFUSALS and question.type not in _SELECTS:
            return Answer("", Status(text)), ()
        return self._answered(question, text)

    def _answered(self, question: Question, text: str | None) -> Read:
        if not text:
            return None, () if text == "" else ("bad-value",)
        if question.type in _SELECTS:
            return self._choices(question, text.split())
        try:
            answer = read_typed(question, (), text)
        except AnswerRejected as error:
            return None, (error.code,)
        if question.type in _NUMBERS and answer.value.startswith("-"):
            return None, ("bad-value",)  # no question here has a number below nothing
        return answer, ("too-long",) if len(answer.value) > TEXT_LIMIT else ()

    def _with_status(self, question: Question, value: Mapping[object, object]) -> Read:
        named = value.get("status", Status.ANSWERED)
        if not isinstance(named, str) or named not in set(Status):
            return None, ("unknown-status",)
        status = Status(named)
        if status is Status.ANSWERED:
            return self._answered(question, _plain(value.get("value")))
        if status is Status.NOT_ASKED:
            return None, ()
        refused = status in (Status.DK, Status.DECLINE) and question.type in _SELECTS
        return Answer(status.value if refused else "", status), ()

    def _choices(self, question: Question, names: list[str]) -> Read:
        options = self._options(question)
        if len(names) == 1 and names[0] in REFUSALS:
            # Also where the list does not offer it: somebody was asked, and it is not known.
            odd = [] if names[0] in options else ["unknown-choice"]
            return Answer(names[0], Status(names[0])), odd
        roster = question.appearance.removeprefix("entries:")
        ids = self._entries.get(roster, ()) if roster != question.appearance else ()
        known: list[str] = []
        odd = []
        for name in dict.fromkeys(names):
            if name in options:
                known.append(name)
            elif roster != question.appearance and name.isdecimal():
                index = int(name[:9])
                known += ids[index : index + 1]
                odd += [] if index < len(ids) else ["unknown-entry"]
            else:
                odd.append("unknown-choice")
        return self._settled(question, known, odd, (*ids, *options))

    def _settled(
        self, question: Question, known: list[str], odd: list[str], order: Sequence[str]
    ) -> Read:
        spoken = [name for name in known if name not in REFUSALS]
        if not spoken:
            # Refused and something unreadable: what was refused is still clear.
            return (Answer(known[0], Status(known[0])) if known else None), odd
        options = self._options(question)
        alone = question.type is QuestionType.SELECT_ONE or any(
            options[name].exclusive for name in spoken if name in options
        )
        if len(known) > len(spoken) or (alone and len(spoken) > 1):
            odd.append("option-not-alone")
            if question.type is QuestionType.SELECT_ONE:
                return None, odd
        return Answer(" ".join(sorted(spoken, key=order.index))), odd

    def _options(self, question: Question) -> dict[str, Choice]:
        return {choice.name: choice for choice in self._lists.get(question.list_name, ())}

    def write(self, question: Question, answer: Answer) -> object:
        """An answer as a plain value where that says all, else with its status."""
        if answer.status in (Status.DK, Status.DECLINE):
            return answer.status.value
        if answer.status is not Status.ANSWERED:
            return {"value": None, "status": answer.status.value}
        if question.type in _NUMBERS:
            return _number(answer.value)
        if answer.value in REFUSALS:
            return {"value": answer.value, "status": answer.status.value}
        roster = question.appearance.removeprefix("entries:")
        if roster != question.appearance:
            ids = self._entries.get(roster, ())
            names = answer.value.split()
            return " ".join(str(ids.index(name)) if name in ids else name for name in names)
        return answer.value


def _plain(value: object) -> str | None:
    """A JSON value as text; None where it is no text and no sensible number."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip() if len(value) <= _LONGEST else None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    # The size first: a whole number beyond every float cannot even be asked whether it is finite.
    if abs(value) >= _LARGEST or not math.isfinite(value):
        return None
    return str(int(value)) if value == int(value) else f"{value:.6f}".rstrip("0")


def _number(text: str) -> int | float | str:
    try:
        number = float(text)
    except ValueError:
        return text
    return int(number) if number == int(number) else number
