"""What a coordinator says of something that was done, in a sentence, as it is kept."""

from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.workflows.one_line import one_line

LONGEST = 500


class NothingTold(InputProblem):
    """Nobody said what was done, or in more words than a sentence has."""

    code = "nothing-told"


def told(text: str) -> str:
    """The sentence in one line.

    Raises:
        NothingTold: It says nothing, or has more than 500 characters.
    """
    said = one_line(text)
    if not said or len(said) > LONGEST:
        raise NothingTold(limit=LONGEST)
    return said
