"""What can be wrong with an expression that somebody wrote into a sheet."""

from dutyrehab_desktop.errors import InputProblem


class ExpressionError(InputProblem):
    """An expression cannot be read, or asks for something that this program refuses.

    Attributes:
        reason: `unreadable`, `unclosed-text`, `unknown-function`, `refused-function`,
            `wrong-argument-count`, `wrong-argument`, `bad-pattern`, `too-long`, `too-deep`.
        line: From 1.
        column: From 1, in characters.
        expected: What would have been right at this place.
        found: What stands there.
    """

    code = "expression-unreadable"

    def __init__(self, reason: str, line: int, column: int, expected: str, found: str) -> None:
        super().__init__(reason=reason, line=line, column=column, expected=expected, found=found)
        self.reason = reason
        self.line = line
        self.column = column
        self.expected = expected
        self.found = found

    def __str__(self) -> str:
        """One line for whoever writes sheets: place, what was expected, what was found."""
        return (
            f"{self.reason} at line {self.line}, column {self.column}: "
            f"expected {self.expected}, found {self.found}"
        )
