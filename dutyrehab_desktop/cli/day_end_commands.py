"""The end of a day: arguments in, workflow called, outcome out."""

import argparse

from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.workflows.content import content_of, load_content
from dutyrehab_desktop.workflows.day_end import end_of_day
from dutyrehab_desktop.workflows.surroundings import real_surroundings


def end_the_day(arguments: argparse.Namespace) -> Outcome:
    """Do what is due, and say it. The first screen of the window says it too, until it was seen.

    Raises:
        DutyRehabError: The vault does not open, or cannot be read.
    """
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        done = end_of_day(vault, content, real_surroundings(), sure=arguments.date_is_right)
    lines = [
        *(f"{code}: deleted" for code in done.deleted),
        *(f"{code}: sealed for the coordinator" for code in done.sealed),
        *(f"{one.code}: open still ({one.why})" for one in done.kept),
        *(f"{code}: to be deleted, if the date is right: --date-is-right" for code in done.waiting),
    ]
    return Outcome(done.document(), lines or ["Nothing is due."])
