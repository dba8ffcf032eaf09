"""What a coordinator says of the project: who we are, whom to call tonight, who helps where.

It travels down to the laptops in a parcel (`bundles.parcel`), so it is signed and opens for them
alone. A referral list is checked every three months (instrument, chapter 3.4).

A project says 2 exactly where it sets the times of hiding and locking, or the page that hides the
window, 3 where it brings the project's salts; otherwise it is written as it always was, and older
programs read it.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Final, Literal, Self, get_args

from pydantic import (
    AfterValidator,
    BaseModel,
    Field,
    SerializerFunctionWrapHandler,
    ValidationError,
    model_serializer,
    model_validator,
)

from dutyrehab_desktop.bundles.card import Organisation, Salts, Text
from dutyrehab_desktop.bundles.errors import ProjectRefused
from dutyrehab_desktop.bundles.format import Announced, Strict, canonical

FORMAT: Final = 3
"""The newest that we write and read."""
_BARE: Final = 1
_WITH_TIMES: Final = 2
MAX_REFERRALS = 1_000
Spoken = Literal["en", "kaa", "kk", "ru", "uz", "other"]
LANGUAGES: Final = get_args(Spoken)
"""The languages a helper may speak; `other` for any that is not named here."""

_LONGEST_LINE = 200
COVER_LINES = 11
"""A title, and at most ten lines below it."""


class HelpKind(StrEnum):
    """What a helper helps with (instrument, chapter 3.4)."""

    DOCTOR = "doctor"
    EXAMINER = "examiner"
    PSYCHOLOGIST = "psychologist"
    LAWYER = "lawyer"
    PAPERS = "papers"
    SOCIAL = "social"
    SHELTER = "shelter"
    EMERGENCY = "emergency"


class Cost(StrEnum):
    """What the help costs the person."""

    FREE = "free"
    SOME = "some"
    PAID = "paid"
    UNKNOWN = "unknown"


class Supervised(StrEnum):
    """Whether a person under supervision can go there safely; unknown is not yes."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    UNKNOWN = "unknown"


def _one_line(text: str) -> str:
    if not text.isprintable() or text != text.strip() or len(text) > _LONGEST_LINE:
        raise ValueError("not one short line")
    return text


def _day(text: str) -> str:
    if text and date.fromisoformat(text).isoformat() != text:
        raise ValueError("no day")
    return text


Line = Annotated[str, AfterValidator(_one_line)]
Named = Annotated[Line, Field(min_length=1)]


class Referral(BaseModel):
    """One line of the referral list.

    Attributes:
        city: Where, as people call it.
        kind: What the helper helps with.
        who: The helper.
        reach: How to reach the helper: a telephone, an address, hours.
        languages: What the helper speaks, sorted; empty where nobody knows.
        cost: What it costs.
        supervised: Whether a person under supervision can go there safely.
        checked_on: The day somebody last made sure that this is right; empty where nobody has.
        note: Anything else.
    """

    model_config = Strict

    city: Named
    kind: Annotated[HelpKind, Field(strict=False)]
    who: Named
    reach: Named
    languages: Annotated[tuple[Spoken, ...], Field(strict=False)] = ()
    cost: Annotated[Cost, Field(strict=False)] = Cost.UNKNOWN
    supervised: Annotated[Supervised, Field(strict=False)] = Supervised.UNKNOWN
    checked_on: Annotated[str, AfterValidator(_day)] = ""
    note: Line = ""


class Idle(BaseModel):
    """After how many minutes without a sign of life a laptop hides, and locks.

    Attributes:
        curtain: Until the curtain falls in an open interview.
        in_interview: Until an open interview is locked. The person talks there and nobody types,
            so it is longer (design corrections D3).
        elsewhere: Until the vault is locked on every other screen.
    """

    model_config = Strict

    curtain: Annotated[int, Field(ge=1, le=10)] = 3
    in_interview: Annotated[int, Field(ge=5, le=30)] = 15
    elsewhere: Annotated[int, Field(ge=1, le=10)] = 3


def _page(text: str) -> str:
    lines = text.split("\n")
    if text != text.strip() or len(lines) > COVER_LINES:
        raise ValueError("not a title and ten lines")
    if any(not line.isprintable() or len(line) > _LONGEST_LINE for line in lines):
        raise ValueError("not short lines")
    return text


CoverText = Annotated[str, AfterValidator(_page)]


class Cover(BaseModel):
    """The ordinary page that hides the window, by language: its title, and below it its lines.

    Where nothing is said in any language, the program's own page serves.
    """

    model_config = Strict

    en: CoverText = ""
    kk: CoverText = ""
    ru: CoverText = ""
    uz: CoverText = ""


class Project(BaseModel):
    """Everything a laptop knows of its project beside keys, questionnaire and law.

    Attributes:
        format: The version of this document.
        version: Counts the changes. A laptop goes by the number of the parcel, not by this one.
        organisation: The organisation's own words about itself, by language.
        emergency: Whom an interviewer calls when somebody is in danger tonight. It can be read
            on a locked laptop, so it should name nobody.
        referrals: The referral list.
        idle: When a laptop hides and locks by itself.
        cover: The page that hides the window.
        salts: With what words become tags (`crypto.wordtags`): the first for new ones, the others
            because some records were sealed with them.
    """

    model_config = Strict

    format: Literal[1, 2, 3] = _BARE
    version: Annotated[int, Field(ge=0, le=2**31)] = 0
    organisation: Organisation = Organisation()
    emergency: Text = ""
    referrals: Annotated[tuple[Referral, ...], Field(strict=False, max_length=MAX_REFERRALS)] = ()
    idle: Idle = Idle()
    cover: Cover = Cover()
    salts: Salts = ()

    @model_validator(mode="after")
    def _says_what_it_is(self) -> Self:
        if self.format != _format_of(self.idle, self.cover, self.salts):
            raise ValueError("the format is not the one of this project")
        return self

    @model_serializer(mode="wrap")
    def _as_it_always_was(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        fields: dict[str, Any] = handler(self)
        if self.format == _BARE:
            del fields["idle"], fields["cover"]
        if self.format != FORMAT:
            del fields["salts"]
        return fields

    def with_salts(self, salts: Sequence[str]) -> Self:
        """The same project with these salts."""
        own = {"salts": tuple(salts), "format": _format_of(self.idle, self.cover, salts)}
        return self.model_copy(update=own)


def _format_of(idle: Idle, cover: Cover, salts: Sequence[str]) -> Literal[1, 2, 3]:
    if salts:
        return FORMAT
    return _BARE if (idle, cover) == (Idle(), Cover()) else _WITH_TIMES


def new_project(values: Mapping[str, object]) -> Project:
    """Make a project that says the oldest format which can hold it.

    Args:
        values: Fields of `Project` by name; `format` is not looked at.

    Raises:
        ProjectRefused: A text is too long or cannot be shown, a number is out of its bounds.
    """
    try:
        idle = Idle.model_validate(values.get("idle", {}))
        cover = Cover.model_validate(values.get("cover", {}))
        own = {"format": _format_of(idle, cover, ()), "salts": (), "idle": idle, "cover": cover}
        return Project.model_validate({**values, **own})
    except ValidationError:
        raise ProjectRefused from None


def written_project(project: Project) -> bytes:
    """The project as it is kept and sent."""
    return canonical(project)


def read_project(data: bytes) -> Project:
    """Read what `written_project` wrote.

    Raises:
        ProjectRefused: It is something else, or a newer program wrote it.
    """
    try:
        if Announced.model_validate_json(data).format > FORMAT:
            raise ProjectRefused
        project = Project.model_validate_json(data)
    except ValidationError:
        raise ProjectRefused from None
    if canonical(project) != data:
        raise ProjectRefused
    return project
