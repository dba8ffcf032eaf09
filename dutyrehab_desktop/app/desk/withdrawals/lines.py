"""What the withdrawals' place shows, as plain values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WithdrawalLine:
    """One record that somebody took back.

    Attributes:
        code: Its code.
        detail: What has become of it, in words.
        waiting: True while a decision is wanted.
        soon: True where few days are left.
    """

    code: str
    detail: str
    waiting: bool
    soon: bool = False


@dataclass(frozen=True, slots=True)
class DoubtLine:
    """One record whose interviewer doubts the consent; nothing else of it is shown.

    Attributes:
        code: Its code.
        detail: When it was begun, in words.
    """

    code: str
    detail: str


@dataclass(frozen=True, slots=True)
class WithdrawalsPage:
    """The place.

    Attributes:
        lines: Those that wait for a decision first.
        told: What was done last.
        doubts: Records whose interviewer doubts the consent.
        alarms: Laptops that take back many records without proof, each in a sentence.
    """

    lines: tuple[WithdrawalLine, ...] = ()
    told: str = ""
    doubts: tuple[DoubtLine, ...] = ()
    alarms: tuple[str, ...] = ()

    @property
    def waiting(self) -> int:
        """How many decisions are wanted."""
        return len(self.doubts) + sum(line.waiting for line in self.lines)
