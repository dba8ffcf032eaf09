"""Earlier answers in words."""

from collections.abc import Sequence

from dutyrehab_desktop.app.common.i18n import OWN_NAMES, translate
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.workflows.answer_history import Earlier


def history_lines(found: Sequence[Earlier], language: str) -> tuple[tuple[str, str], ...]:
    """Each answer, and below it when and in which language; the last one stands now."""
    lines = []
    for number, earlier in enumerate(found, 1):
        parts = [date_words(earlier.month, language)] if earlier.month else []
        if earlier.spoken:
            parts.append(OWN_NAMES.get(earlier.spoken, earlier.spoken))
        if earlier.withheld:
            parts.append(translate("HistoryDialog", "On this laptop only"))
        if number == len(found):
            parts.append(translate("HistoryDialog", "It stands now"))
        words = earlier.words or translate("HistoryDialog", "Taken back")
        lines.append((words, " · ".join(parts)))
    return tuple(lines)
