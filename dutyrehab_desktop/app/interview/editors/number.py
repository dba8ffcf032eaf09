"""A whole or broken number."""

from dutyrehab_desktop.app.interview.editors.field import FieldEditor


class NumberEditor(FieldEditor):
    """A short field for a number."""

    width_of_100_percent = 160
