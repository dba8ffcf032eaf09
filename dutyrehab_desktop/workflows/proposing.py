"""What the program proposes where nobody has answered yet."""

from datetime import date

from dutyrehab_desktop.questionnaire.answers import Place

MONTHS_KEPT = 12
"""How long a record is kept unless the person says otherwise (design corrections D7)."""


def proposed(place: Place, today: date) -> str:
    """The proposal for a question, or nothing: the month in which a record shall be deleted."""
    if place.question != "delete_on":
        return ""
    months = today.month - 1 + MONTHS_KEPT
    return f"{today.year + months // 12:04d}-{months % 12 + 1:02d}"
