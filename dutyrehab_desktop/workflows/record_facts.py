"""What a record's page tells, as plain values."""

from dataclasses import asdict, dataclass, replace

from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.records.quality import Quality

_NOT_READ = Quality()


@dataclass(frozen=True, slots=True)
class Origin:
    """A bundle that brought a record.

    Attributes:
        device: The device id of the laptop that made it.
        words: The laptop's ten words.
        sequence: The bundle's number among that laptop's.
        month: When it was merged, `YYYY-MM`.
    """

    device: str
    words: tuple[str, ...]
    sequence: int
    month: str


@dataclass(frozen=True, slots=True)
class Said:
    """Something that was said at one time: in words, and when, `YYYY-MM`."""

    words: str
    month: str


@dataclass(frozen=True, slots=True)
class PermissionLine:
    """One permission, or the sign-off.

    Attributes:
        name: The question's name.
        question: Its words.
        value: What stands, as it is stored; empty where nothing does, or somebody must choose.
        now: What stands; several where a person must choose, none where it was not asked.
        before: What was said before.
    """

    name: str
    question: str
    value: str
    now: tuple[Said, ...]
    before: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class FoundLine:
    """A barrier, found or possible. Never a verdict: a lawyer has to look at it.

    Attributes:
        id: Its id.
        name: Its title.
        state: `found` or `possible`.
        kind: How it stands in the way.
        because: The answers it rests on, in words.
        open: The questions that would decide it, in words.
        next_step: What could be done.
    """

    id: str
    name: str
    state: str
    kind: str
    because: tuple[str, ...]
    open: tuple[str, ...]
    next_step: str


@dataclass(frozen=True, slots=True)
class DeadlineLine:
    """A term of the law.

    Attributes:
        id: Its id.
        name: Its title.
        state: Where it stands, as in `Running`.
        first: The first day on which it can end; empty where no day is known.
        last: The last one.
        acts: `person` or `office`.
    """

    id: str
    name: str
    state: str
    first: str
    last: str
    acts: str


@dataclass(frozen=True)
class RecordPage:
    """One record. Where it may not be read, only the first lines of it and what waits.

    Attributes:
        code: Its code.
        month: When it was begun, `YYYY-MM`.
        language: Of the interview.
        version: Of its questionnaire.
        origins: The bundles that brought it.
        conflicts: How many fields wait for a person's choice.
        doubles: Codes of records that may be the same person's; nobody has judged it.
        linked: Codes of records that were judged to be the same person's.
        reason: Why it is not read here; None where it is.
        country: `kz`, `uz`, or empty.
        countable: True where its own permissions allow counting it.
        recontact: True where another contact is allowed.
        delete_on: When it is deleted at the latest; empty where nobody said.
        permissions: In the order in which they are asked; the sign-off last.
        law: The version of the law it was looked at under.
        categories: Titles of the legal categories that are open.
        findings: Barriers: those found first.
        deadlines: Terms of the law.
        quality: How the interview was held.
    """

    code: str
    month: str
    language: str
    version: str
    origins: tuple[Origin, ...]
    conflicts: int
    doubles: tuple[str, ...]
    linked: tuple[str, ...]
    reason: DutyRehabError | None = None
    country: str = ""
    countable: bool = False
    recontact: bool = False
    delete_on: str = ""
    permissions: tuple[PermissionLine, ...] = ()
    law: str = ""
    categories: tuple[str, ...] = ()
    findings: tuple[FoundLine, ...] = ()
    deadlines: tuple[DeadlineLine, ...] = ()
    quality: Quality = _NOT_READ

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        told = asdict(replace(self, reason=None))
        told["reason"] = None if self.reason is None else self.reason.code
        return told
