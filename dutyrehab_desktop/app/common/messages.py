"""What a person is told when something goes wrong, in the window's language.

The sentences are one table for both faces of the program (`workflows.sentences`).
"""

from collections.abc import Callable

from dutyrehab_desktop.app.common.i18n import Languages, translate
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.workflows.sentences import sentence
from dutyrehab_desktop.workflows.tasks import Progress


def _nobody(_code: str) -> None:
    """Nobody keeps it."""


class Messages:
    """Sentences in the language that is in force when they are asked for."""

    def __init__(self, languages: Languages, note: Callable[[str], None] = _nobody) -> None:
        """Make it.

        Args:
            languages: The window's.
            note: Hears the code of everything that went wrong.
        """
        self._languages = languages
        self._note = note

    @property
    def language(self) -> str:
        """The window's language."""
        return self._languages.current

    def of(self, error: DutyRehabError) -> str:
        """What happened, what was kept, what to do."""
        self._note(error.code)
        return sentence(error, self._languages.current)


def words_of_step(progress: Progress) -> str:
    """What a long task is doing, in a few words."""
    words = {
        "making": translate("Progress", "Making the vault"),
        "proving": translate("Progress", "Opening it once, as a proof"),
        "unlocking": translate("Progress", "Opening. This takes a moment on purpose."),
        "reading": translate("Progress", "Reading"),
        "writing": translate("Progress", "Writing"),
        "deriving": translate("Progress", "Working out what the words stand for"),
        "sealing": translate("Progress", "Sealing"),
        "merging": translate("Progress", "Merging"),
        "undoing": translate("Progress", "Undoing the merge"),
        "comparing": translate("Progress", "Comparing"),
        "counting": translate("Progress", "Counting"),
        "tabulating": translate("Progress", "Bringing the records up to date"),
        "printing": translate("Progress", "Making the pages"),
        "hiding": translate("Progress", "Hiding what could point at single people"),
        "copying": translate("Progress", "Copying"),
        "indexing": translate("Progress", "Reading the records"),
        "checking": translate("Progress", "Looking at everything"),
    }
    return words.get(progress.step) or translate("Progress", "Working")
