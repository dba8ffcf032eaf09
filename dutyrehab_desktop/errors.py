"""What can go wrong, as types with a code and no sentence.

A sentence for each code, in the reader's language, belongs to the two faces (`app`, `cli`).
Details never hold an answer, a name, a passphrase or the name of a bundle.
"""

from typing import ClassVar


class DutyRehabError(Exception):
    """Something the program foresaw.

    Attributes:
        code: The stable name of what happened, in kebab case.
        details: Numbers and names of rooms that a sentence may mention.
    """

    code: ClassVar[str] = "unforeseen"

    def __init__(self, **details: object) -> None:
        super().__init__(self.code)
        self.details: dict[str, object] = details


class InputProblem(DutyRehabError):
    """What was typed or given cannot be used; nothing was changed."""

    code = "input-problem"


class FileProblem(DutyRehabError):
    """A file cannot be read or written as it should; nothing was half-written."""

    code = "file-problem"


class Cancelled(DutyRehabError):
    """A person asked to stop. Never shown as an error."""

    code = "cancelled"
