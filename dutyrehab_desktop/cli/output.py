"""What a command answers: for a person and for a program."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dutyrehab_desktop.errors import DutyRehabError


@dataclass(frozen=True)
class Outcome:
    """The result of one command.

    Attributes:
        document: What `--json` prints.
        lines: What is printed otherwise.
        stream: What is printed instead, one JSON object a line, whoever asked for it.
        problems: What could not be done beside the rest, and with what: a file's name, or empty.
    """

    document: Mapping[str, object]
    lines: Sequence[str] = field(default_factory=tuple)
    problems: Sequence[tuple[str, DutyRehabError]] = field(default_factory=tuple)
    stream: Sequence[Mapping[str, object]] = field(default_factory=tuple)
