"""What can be wrong with sheets, a compiled form, an answer or a record."""

from dataclasses import dataclass
from typing import ClassVar

from dutyrehab_desktop.errors import FileProblem, InputProblem
from dutyrehab_desktop.questionnaire.model import Texts


@dataclass(frozen=True, slots=True)
class Finding:
    """One defect of the sheets, told to whoever writes them.

    Attributes:
        sheet: `survey`, `choices` or `settings`.
        row: As a spreadsheet counts (the heading is row 1); 0 where the whole sheet is meant or
            the row is not known.
        column: The column's heading, or empty.
        code: What is wrong, in kebab case.
        name: The question, choice (`list/name`) or setting that it is about, or empty.
        detail: What stands there or what was expected. Sheets hold no answers.
    """

    sheet: str
    row: int
    column: str
    code: str
    name: str = ""
    detail: str = ""

    def __str__(self) -> str:
        """One line: place, what is wrong, what stands there."""
        place = f"{self.sheet}, row {self.row}, column {self.column or '-'}"
        return f"{place}: {self.code} {self.name} {self.detail}".rstrip()


class SheetProblem(FileProblem):
    """The sheets of a questionnaire cannot be read as one.

    Attributes:
        findings: Every defect found, in sheet order.
    """

    code = "questionnaire-sheets-wrong"

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(count=len(findings))
        self.findings = findings

    def __str__(self) -> str:
        """All defects, one a line."""
        return "\n".join(map(str, self.findings))


class CompiledFormDamaged(FileProblem):
    """The compiled questionnaire is not what the program wrote."""

    code = "questionnaire-damaged"


class CompiledFormTooNew(FileProblem):
    """The compiled questionnaire was made by a later program."""

    code = "questionnaire-too-new"


class AnswerRejected(InputProblem):
    """An answer does not fit its question; the former answer stays.

    Attributes:
        messages: What the questionnaire itself says about it, by language; often empty.
    """

    code: ClassVar[str] = "answer-rejected"

    def __init__(self, messages: Texts | None = None, **details: object) -> None:
        super().__init__(**details)
        self.messages: Texts = messages or {}


class NotANumber(AnswerRejected):
    """The text is no number, or no whole one where a whole one is asked."""

    code = "not-a-number"


class NotADate(AnswerRejected):
    """The text is no year, no month of a year and no day."""

    code = "not-a-date"


class TooLong(AnswerRejected):
    """The text is longer than an open answer may be (`limit` in the details)."""

    code = "too-long"


class NotAnOption(AnswerRejected):
    """A name that is not offered at this question now."""

    code = "not-an-option"


class NotAlone(AnswerRejected):
    """An option that stands for itself was chosen together with others."""

    code = "option-not-alone"


class EmptyAnswer(AnswerRejected):
    """Something is called an answer and holds nothing."""

    code = "empty-answer"


class RefusalNotOffered(AnswerRejected):
    """`dk` or `decline` where the question has to be answered."""

    code = "refusal-not-offered"


class ConstraintBroken(AnswerRejected):
    """The answer is definitely against the question's constraint; `messages` says how."""

    code = "constraint"


class AnswerDoubted(AnswerRejected):
    """The answer is not likely; `messages` says why. Given once more, it is taken."""

    code = "answer-doubted"


class NotAQuestion(AnswerRejected):
    """There is no such question, or no such entry, to answer."""

    code = "not-a-question"


class RecordNotAnObject(InputProblem):
    """A record of the assess format is no JSON object."""

    code = "record-not-an-object"
