"""What the desk shows of the referral list, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from dutyrehab_desktop.workflows.projects import Idle, Referral


@dataclass(frozen=True, slots=True)
class HelperLine:
    """One line of the list.

    Attributes:
        number: Its place in the list.
        title: What kind of help, and who.
        detail: How to reach it, and the rest.
        due: True where somebody should make sure again that it is right.
    """

    number: int
    title: str
    detail: str
    due: bool


@dataclass(frozen=True, slots=True)
class CityCard:
    """The lines of one place."""

    city: str
    lines: tuple[HelperLine, ...]


@dataclass(frozen=True)
class ReferralsPage:
    """The whole place.

    Attributes:
        state: What the list allows today, in words.
        told: What was done last, or nothing.
        undo: True where it can be taken back.
        findings: What is wrong with a sheet.
        words: The organisation's own words, by language.
        emergency: Whom to call when there is danger.
        idle: When laptops hide and lock by themselves.
        cover: The page that hides the window, by language.
        cities: The list.
        laptops: How many laptops it can be sealed for.
        empty: True where nothing was said yet.
    """

    state: str = ""
    told: str = ""
    undo: bool = False
    findings: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    emergency: str = ""
    idle: Idle = field(default_factory=Idle)
    cover: Mapping[str, str] = field(default_factory=dict)
    cities: tuple[CityCard, ...] = ()
    laptops: int = 0
    empty: bool = True


@dataclass(frozen=True)
class HelperForm:
    """What a dialog about one line begins with.

    Attributes:
        number: Its place in the list; None for a new one.
        line: As it stands; None for a new one.
        kinds, costs, supervised, languages: What can be chosen: values and words.
        today: The day of today, `YYYY-MM-DD`.
    """

    number: int | None
    line: Referral | None
    kinds: tuple[tuple[str, str], ...]
    costs: tuple[tuple[str, str], ...]
    supervised: tuple[tuple[str, str], ...]
    languages: tuple[tuple[str, str], ...]
    today: str
