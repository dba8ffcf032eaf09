"""What a command answers: for a person and for a program."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Outcome:
    """The result of one command.

    Attributes:
        document: What `--json` prints.
        lines: What is printed otherwise.
        status: Exit status.
    """

    document: Mapping[str, object]
    lines: Sequence[str] = field(default_factory=tuple)
    status: int = 0
