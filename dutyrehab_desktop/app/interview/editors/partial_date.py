"""A date as people remember it: a year, a month of a year, or a day, in one field."""

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.interview.editors.field import FieldEditor


class PartialDateEditor(FieldEditor):
    """One field, typed naturally; below it, in words, how it was understood."""

    width_of_100_percent = 170

    def help_words(self) -> str:
        """Examples of what can be typed."""
        return translate(
            "PartialDateEditor", "As exact as it is known: 2018, 5.2018, May 2018 or 12.5.2018"
        )
