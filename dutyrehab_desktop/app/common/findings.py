"""What is wrong with a sheet, sentence by sentence."""

from collections.abc import Sequence

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.questionnaire.errors import Finding
from dutyrehab_desktop.workflows.sheet_sentences import finding_sentence

MOST_FINDINGS = 40
"""More than anybody mends in one go."""


def finding_lines(findings: Sequence[Finding], language: str) -> tuple[str, ...]:
    """The first defects of a sheet, and how many there are beside those."""
    lines = [finding_sentence(one, language) for one in findings[:MOST_FINDINGS]]
    left = len(findings) - MOST_FINDINGS
    if left > 0:
        lines.append(translate("Findings", "And further defects: {count}").format(count=left))
    return tuple(lines)
