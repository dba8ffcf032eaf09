"""What the first screen shows of agreed calls, as plain values."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class CallLine:
    """That somebody is still to be called.

    Attributes:
        code: The record's code.
        detail: Until when it is kept, in words.
    """

    code: str
    detail: str


@dataclass(frozen=True, slots=True)
class CallsPage:
    """The card of agreed calls.

    Attributes:
        calls: Who is still to be called.
        gone: Which contacts have gone because their days were over, in words; or empty.
    """

    calls: tuple[CallLine, ...] = ()
    gone: str = ""


@dataclass(frozen=True, slots=True)
class OpenedCall:
    """How a person is reached.

    Attributes:
        code: The record's code.
        lines: Each question with what was answered.
    """

    code: str
    lines: tuple[tuple[str, str], ...] = field(repr=False)
