"""What a coordinator says of the project: who we are, whom to call tonight, who helps where.

It travels down to the laptops in a parcel (`bundles.parcel`), so it is signed and opens for them
alone. A referral list is checked every three months (instrument, chapter 3.4).
"""

from datetime import date
from enum import StrEnum
from typing import Annotated, Final, Literal, get_args

from pydantic import AfterValidator, BaseModel, Field, ValidationError

from dutyrehab_desktop.bundles.card import Organisation, Text
from dutyrehab_desktop.bundles.errors import ProjectRefused
from dutyrehab_desktop.bundles.format import Announced, Strict, canonical

FORMAT: Final = 1
MAX_REFERRALS = 1_000
Spoken = Literal["en", "kaa", "kk", "ru", "uz", "other"]
LANGUAGES: Final = get_args(Spoken)
"""The languages a helper may speak; `other` for any that is not named here."""

_LONGEST_LINE = 200


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


class Project(BaseModel):
    """Everything a laptop knows of its project beside keys, questionnaire and law.

    Attributes:
        format: The version of this document.
        version: Counts the changes. A laptop goes by the number of the parcel, not by this one.
        organisation: The organisation's own words about itself, by language.
        emergency: Whom an interviewer calls when somebody is in danger tonight. It can be read
            on a locked laptop, so it should name nobody.
        referrals: The referral list.
    """

    model_config = Strict

    format: Literal[1] = FORMAT
    version: Annotated[int, Field(ge=0, le=2**31)] = 0
    organisation: Organisation = Organisation()
    emergency: Text = ""
    referrals: Annotated[tuple[Referral, ...], Field(strict=False, max_length=MAX_REFERRALS)] = ()


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
