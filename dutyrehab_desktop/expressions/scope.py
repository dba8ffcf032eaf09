"""What a two-valued expression may look at."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from dutyrehab_desktop.expressions.values import PlainValue


class PlainScope(Protocol):
    """What a two-valued expression may look at, from where it stands.

    Names of questions mean, inside a roster entry, the entry's own answer first.
    """

    def text_of(self, name: str) -> str:
        """The value of a question; empty where unanswered or not visible.

        A choice answered "don't know" or "prefer not to say" is `dk` or `decline`.
        """

    def texts_of(self, name: str) -> Sequence[str]:
        """The values of a question in every entry of its roster, in order; empty ones too."""

    def status_of(self, name: str) -> str:
        """The status of a question: `answered`, `dk`, `decline`, `not_asked` and so on."""

    def current(self) -> str:
        """The value that is being checked (`.`)."""

    def entries(self, roster: str) -> Sequence["PlainScope"]:
        """A scope for each entry of a roster, in order."""

    def today(self) -> date:
        """The injected day; never the machine's clock."""

    def now(self) -> datetime:
        """The injected moment, in the zone in which times of day are told."""

    def position(self) -> int:
        """The place of the roster entry in its roster, from 1; 0 outside rosters."""

    def items(self, list_name: str) -> Sequence[Mapping[str, str]]:
        """The rows of a list of choices: `name`, `label` as it is read now."""

    def label_of(self, name: str, value: str) -> str:
        """How a choice of a question is worded; empty where it has none of that name."""


Plain = Callable[[PlainScope], PlainValue]
