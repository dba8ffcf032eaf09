"""What can be wrong with the law sheets."""

from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.questionnaire.errors import Finding


class LawSheetProblem(FileProblem):
    """The law sheets cannot be read as one law.

    Attributes:
        findings: Every defect found, in sheet order.
    """

    code = "law-sheets-wrong"

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(count=len(findings))
        self.findings = findings

    def __str__(self) -> str:
        """All defects, one a line."""
        return "\n".join(map(str, self.findings))
