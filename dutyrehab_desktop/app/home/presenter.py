"""What lies in a field vault, and what can be done from there."""

from collections.abc import Callable, Collection
from contextlib import suppress

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.fates import becomes, state_words
from dutyrehab_desktop.app.common.i18n import OWN_NAMES, translate
from dutyrehab_desktop.app.common.presenting import ContentPresenter
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.home.lines import HomeDraft, HomePage, HomeSealed
from dutyrehab_desktop.app.widgets.first_step import FirstStep
from dutyrehab_desktop.errors import DutyRehabError
from dutyrehab_desktop.questionnaire.cyrillic import own_text
from dutyrehab_desktop.records.fate import State
from dutyrehab_desktop.workflows.day_end import DayEnd, end_of_day, forget_told, told
from dutyrehab_desktop.workflows.endings import keep_interrupted
from dutyrehab_desktop.workflows.enrolling import announced_card, coordinator_card, seals_nothing
from dutyrehab_desktop.workflows.handing_in import hand_in
from dutyrehab_desktop.workflows.home import (
    MOST_A_DAY,
    DraftLine,
    HomeLines,
    SealedLine,
    delete_interview,
    home,
)
from dutyrehab_desktop.workflows.media import MediumLine, media_of
from dutyrehab_desktop.workflows.practising import FirstSteps, first_steps, hide_first_steps
from dutyrehab_desktop.workflows.projects import ReferralState
from dutyrehab_desktop.workflows.recovery import RecoveryState, recovery_state, rehearsed
from dutyrehab_desktop.workflows.vaults import OpenVault

_HANDABLE = ("draft", "paused", "unsigned")
"""States of an interview that another laptop can go on with."""


class HomePresenter(ContentPresenter):
    """Shows the field vault.

    Signals:
        shown: A `HomePage`.
    """

    shown = Signal(object)

    _waiting: tuple[str, ...] = ()
    _backup_due = False

    def begin_day(self, *, sure: bool = False) -> None:
        """Do what the end of an earlier day asks for, and show what lies here then.

        Args:
            sure: True where somebody has said that the date is right.
        """
        done = DayEnd()
        try:
            done = end_of_day(self._vault, self._content, self._surroundings, sure=sure)
        except DutyRehabError as error:
            self.problem_changed.emit(self._messages.of(error))
        self._waiting = tuple(done.waiting)
        self.show()

    def end_day(self) -> None:
        """The vault is about to be locked; nothing may keep anybody from that."""
        with suppress(DutyRehabError):
            end_of_day(self._vault, self._content, self._surroundings)

    def offer_backup(self) -> None:
        """An interview was held: what was told exists only here."""
        self._backup_due = True

    @Slot()
    def put_off_backup(self) -> None:
        """A backup was made, or somebody makes none now."""
        self._backup_due = False
        self.show()

    @Slot()
    def confirm_date(self) -> None:
        """The date is right: what waits for that word is deleted."""
        self.begin_day(sure=True)

    @Slot()
    def show(self) -> None:
        """Read the vault anew and show it."""
        try:
            found = home(self._vault, self._content, self._surroundings)
            new_card = _new_card(self._vault)
            media = media_of(self._vault) if self._backup_due else ()
        except DutyRehabError as error:
            self.problem_changed.emit(self._messages.of(error))
            return
        self.problem_changed.emit("")
        language = self._messages.language
        organisation = found.organisation or {}
        self.shown.emit(
            HomePage(
                drafts=tuple(_draft(line, found, language) for line in found.drafts),
                sealed=tuple(_sealed(line, language) for line in found.sealed),
                organisation=own_text(organisation, language) or organisation.get("en", ""),
                enrolled=found.organisation is not None,
                held=found.held,
                enough=found.held >= MOST_A_DAY,
                referrals=_referrals(found),
                may_begin=found.allowed is not ReferralState.NONE,
                steps=_steps(first_steps(self._vault)),
                new_card=new_card,
                told=_told(told(self._vault)),
                doubted=_doubted(self._waiting, found, language),
                backup=_backup(media) if self._backup_due else "",
                backup_here=any(one.here for one in media),
            )
        )

    @Slot()
    def hide_steps(self) -> None:
        """Nobody wants to see the first steps any more."""
        self._do(lambda: hide_first_steps(self._vault))

    @Slot()
    def forget_told(self) -> None:
        """What the end of the day brought was read."""
        self._do(lambda: forget_told(self._vault))

    @Slot(str)
    def keep_interrupted(self, code: str) -> None:
        """An interview that was cut off is kept as a paused one."""
        self._do(lambda: keep_interrupted(self._vault, code))

    @Slot(str)
    def delete(self, code: str) -> None:
        """Delete an interview that a person no longer wants here."""
        self._do(lambda: delete_interview(self._vault, code))

    @Slot(str)
    def hand_in(self, code: str) -> None:
        """Seal an open interview, so that another laptop goes on with it."""
        self._do(lambda: hand_in(self._vault, self._content, code, self._surroundings))

    def _do(self, change: Callable[[], object]) -> None:
        try:
            change()
        except DutyRehabError as error:
            self.problem_changed.emit(self._messages.of(error))
            return
        self.show()


def _new_card(vault: OpenVault) -> str:
    if seals_nothing(vault):
        return translate(
            "Home",
            "The coordinator gave up the old key. Nothing is sealed until you have compared the "
            "ten words of the new card: open “From the coordinator…”.",
        )
    if announced_card(vault) is not None:
        return translate(
            "Home",
            "The coordinator has a new card. Open “From the coordinator…” and compare its ten "
            "words.",
        )
    state = recovery_state(vault)
    if coordinator_card(vault) is None or state is RecoveryState.PROVEN:
        return ""
    if rehearsed(vault):
        return translate(
            "Home",
            "Your coordinator cannot recover this laptop any more: the key of this vault has "
            "changed. Open “From the coordinator…” and write a new recovery file.",
        )
    if state is RecoveryState.WRITTEN:
        return translate(
            "Home",
            "Nothing is sealed yet: your coordinator has not opened this laptop's recovery file. "
            "The proof comes in a parcel: open “From the coordinator…”.",
        )
    return translate(
        "Home",
        "Nothing is sealed yet: your coordinator cannot recover this laptop. Open “From the "
        "coordinator…” and write the recovery file.",
    )


def _told(done: DayEnd) -> str:
    """What the end of a day brought; codes say nothing to anybody else."""
    parts = []
    if done.deleted:
        words = translate("Home", "Deleted at the end of the day, as was said: {codes}.")
        parts.append(words.format(codes=", ".join(done.deleted)))
    if done.sealed:
        words = translate("Home", "Sealed at the end of the day: {codes}.")
        parts.append(words.format(codes=", ".join(done.sealed)))
    return " ".join(parts)


def _doubted(waiting: Collection[str], found: HomeLines, language: str) -> str:
    if not waiting:
        return ""
    words = translate(
        "Home",
        "This computer says that today is {date}: more than a month after this vault was open "
        "last. If that is right, these are to be deleted: {codes}. If not, lock, and set the date.",
    )
    day = date_words(found.today.isoformat(), language)
    return words.format(date=day, codes=", ".join(waiting))


def _backup(media: Collection[MediumLine]) -> str:
    last = next((one for one in media if one.last), None)
    if last is None:
        return translate("Home", "What was told lies only on this laptop. Make a backup?")
    if last.here:
        told = translate("Home", "Make a backup on “{label}”? What was told lies only here.")
    else:
        told = translate("Home", "Make a backup? The last one lies on “{label}”: plug it in.")
    return told.format(label=last.label)


def _referrals(found: HomeLines) -> str:
    if found.allowed is ReferralState.NONE:
        return translate(
            "Home",
            "No referral list yet. It comes from your coordinator in a parcel. Without somebody "
            "who can help, no interview is begun; you can practise, and give information.",
        )
    counted = translate("Home", "Referral list: {count}. To be checked: {due}.")
    told = counted.format(count=found.referrals, due=found.due)
    if found.allowed is ReferralState.FULL:
        return told
    short = translate(
        "Home",
        "No psychologist on it was checked in the last three months: only the short interview can "
        "be held.",
    )
    return f"{told} {short}"


def _steps(taken: FirstSteps) -> tuple[FirstStep, ...]:
    if not taken.wanted:
        return ()
    return (
        FirstStep("vault", translate("Home", "A vault for this laptop"), "", "", done=True),
        FirstStep(
            "practise",
            translate("Home", "A practice interview"),
            translate("Home", "With an invented person who answers you. Nothing is kept."),
            translate("Home", "Practise"),
            done=taken.practised,
        ),
        FirstStep(
            "enrol",
            translate("Home", "Enrolment with your coordinator"),
            translate(
                "Home", "With the card from the coordinator; you compare ten words by voice."
            ),
            translate("Home", "Enrol…"),
            done=taken.enrolled,
        ),
        FirstStep(
            "recovery",
            translate("Home", "The recovery file to your coordinator"),
            translate(
                "Home",
                "So that what is here is not lost with the laptop. Give the file with this "
                "laptop's card to your coordinator; the proof comes back in a parcel.",
            ),
            translate("Home", "From the coordinator…"),
            done=taken.recovered,
        ),
        FirstStep(
            "parcel",
            translate("Home", "The referral list"),
            translate("Home", "It comes in a parcel. Give your coordinator this laptop's card."),
            translate("Home", "From the coordinator…"),
            done=taken.referrals,
        ),
        FirstStep(
            "interview",
            translate("Home", "The first interview"),
            translate("Home", "When both of you have a quiet place, and time."),
            "",
            done=False,
        ),
    )


def _draft(line: DraftLine, found: HomeLines, language: str) -> HomeDraft:
    parts = [OWN_NAMES.get(line.language, line.language), date_words(line.month, language)]
    if line.total:
        counted = translate("Home", "Answered: {done} of {total}")
        parts.append(counted.format(done=line.answered, total=line.total))
    if line.delete_on and not line.due:
        until = translate("Home", "To be deleted at the latest: {date}")
        parts.append(until.format(date=date_words(line.delete_on, language)))
    why = state_words(line.outcome.state)
    end = becomes(line.outcome, found.today, found.stands_in_the_way, language)
    return HomeDraft(
        line.code,
        " · ".join(parts),
        _state(line),
        line.readable,
        line.due,
        line.interrupted,
        handable=line.readable and line.state in _HANDABLE and not line.interrupted,
        becomes=f"{why}. {end}" if why else end,
    )


def _state(line: DraftLine) -> str:
    if not line.readable:
        return translate("Home", "Other questionnaire")
    state = line.outcome.state
    if state is State.DOUBT and line.state == "signed":
        return translate("Home", "Waits as held")
    if state in (State.AGREED, State.MINOR) and line.state == "signed":
        return translate("Home", "Waits for sealing")
    if state is State.PAUSED and line.state == "paused":
        return translate("Home", "Paused")
    return ""


def _sealed(line: SealedLine, language: str) -> HomeSealed:
    words = {
        "exported": translate("Home", "In a bundle"),
        "arrived": translate("Home", "Arrived at the coordinator"),
    }
    state = words.get(line.state, translate("Home", "Sealed"))
    return HomeSealed(line.code, date_words(line.month, language), state)
