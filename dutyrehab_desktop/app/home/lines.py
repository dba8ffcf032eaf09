"""What the interviewer's first screen shows, as plain values."""

from dataclasses import dataclass

from dutyrehab_desktop.app.widgets.first_step import FirstStep


@dataclass(frozen=True, slots=True)
class HomeDraft:
    """An interview that can be opened.

    Attributes:
        code: The record's code.
        detail: Language, month and progress in words.
        state: A word about its state, or empty.
        openable: False where this program has not the questionnaire it was held with.
        due: True where the day agreed for deleting it has come.
        interrupted: True where the program was cut off while it was being held.
        handable: True where it may be handed in, to be continued on another laptop.
        becomes: What becomes of it and when, in a sentence.
    """

    code: str
    detail: str
    state: str
    openable: bool
    due: bool = False
    interrupted: bool = False
    handable: bool = False
    becomes: str = ""


@dataclass(frozen=True, slots=True)
class HomeSealed:
    """An interview that only the coordinator can open."""

    code: str
    detail: str
    state: str


@dataclass(frozen=True, slots=True)
class HomePage:
    """The whole screen.

    Attributes:
        drafts: Interviews that can be opened.
        sealed: Interviews that cannot.
        organisation: The coordinator's own words, empty before enrolment.
        enrolled: True where the coordinator is known.
        held: How many interviews were held today.
        enough: True where another full one today would be one too many.
        referrals: What the referral list says and allows, in words.
        may_begin: False where nobody is on the referral list.
        steps: What a new laptop still needs; empty where nobody needs to see it.
        new_card: That a new card of the coordinator waits to be compared, in words; or empty.
        told: What was sealed or deleted at the end of a day, in words; or empty.
        doubted: What is to be deleted once somebody says that the date is right; or empty.
        backup: That a backup could be made now, in words; or empty.
        backup_here: True where it can be made at once, because its medium is plugged in.
    """

    drafts: tuple[HomeDraft, ...]
    sealed: tuple[HomeSealed, ...]
    organisation: str
    enrolled: bool
    held: int
    enough: bool = False
    referrals: str = ""
    may_begin: bool = True
    steps: tuple[FirstStep, ...] = ()
    new_card: str = ""
    told: str = ""
    doubted: str = ""
    backup: str = ""
    backup_here: bool = False
