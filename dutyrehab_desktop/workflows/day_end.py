"""At the end of a day every open record is sealed or deleted, as `records.fate` says.

It runs when a vault is unlocked, when it is locked, and when the first screen is shown on another
day than before. A laptop that is switched off at midnight does so when it is opened next: nobody
but its owner can open it in between.

Clocks run wrong. What was held "tomorrow" is left alone. Where the calendar stands more than a
month after everything the vault knows, nothing is deleted before somebody has said that the date
is right. Whatever was deleted or sealed is said on the first screen until it was seen.
"""

import json
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, timedelta

from dutyrehab_desktop.bundles.card import Card
from dutyrehab_desktop.errors import FileProblem, InputProblem
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.records.fate import Sealed, State
from dutyrehab_desktop.records.guarded import MARK
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import InterviewGuarded
from dutyrehab_desktop.store.lines import InterviewLine
from dutyrehab_desktop.workflows.company import tell_of_company
from dutyrehab_desktop.workflows.content import Content, as_held
from dutyrehab_desktop.workflows.endings import (
    Outcome,
    day_of,
    delete_here,
    outcome_of,
    taken_back,
)
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.opening import resume_interview
from dutyrehab_desktop.workflows.recovery import interview_card
from dutyrehab_desktop.workflows.sealing import seal_interview
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault

LONGEST_REST = timedelta(days=30)
"""A longer time since the vault knew a day is doubted before anything is deleted."""
TOLD = "day-end-told"
"""Under which word it is kept what was done and nobody has seen yet."""
_RAN, _ASKED = "day-end-ran", "day-end-asked"
_INTERRUPTED, _UNREADABLE = "interrupted", "questionnaire-unknown"


@dataclass(frozen=True)
class Kept:
    """A record whose day is over and that is still open.

    Attributes:
        code: The record's code.
        why: The state that keeps it, or the code of what stands in the way of sealing it.
    """

    code: str
    why: str


@dataclass
class DayEnd:
    """What the end of a day brought, by the codes of the records.

    Attributes:
        deleted: Nothing of them is left here.
        sealed: Only the coordinator can open them.
        kept: They are open, and why.
        waiting: They are to be deleted, once somebody has said that the date is right.
    """

    deleted: list[str] = field(default_factory=list)
    sealed: list[str] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        kept = [{"code": one.code, "why": one.why} for one in self.kept]
        told = {"deleted": self.deleted, "sealed": self.sealed, "waiting": self.waiting}
        return {**told, "kept": kept}


def end_of_day(
    vault: OpenVault, content: Content, surroundings: Surroundings, *, sure: bool = False
) -> DayEnd:
    """Do what is due; a coordinator's vault has nothing that could be.

    Args:
        vault: A laptop's vault; no interview may be on screen.
        content: Questionnaire and law.
        surroundings: The day.
        sure: True where somebody has said that the date is right.

    Raises:
        FileProblem: The vault cannot be read. What is the matter with one record alone stands in
            the way of no other: it is kept as it was, and the next run tries again.
    """
    done = DayEnd()
    if vault.role is not Role.FIELD:
        return done
    today = surroundings.today()
    lines = vault.store.interviews.lines()
    known = _last_day(vault, lines, today)
    doubted = not sure and today - known > LONGEST_REST
    asked = vault.store.devices.recall(_ASKED).split()
    _ask_about(vault, [line.code for line in lines if line.held], asked)
    for line in lines:
        day = day_of(line, today)
        if not line.day:
            vault.store.interviews.note_day(line.code, day.isoformat())
        elif day < today:
            run = _Run(vault, content, surroundings, done)
            first_seen = line.held and line.code not in asked
            try:
                run.end(line, doubted=doubted, first_seen=first_seen)
            except FileProblem as problem:
                done.kept.append(Kept(line.code, problem.code))
    # While a word about the date is waited for, no other record's day may stand for that word.
    ran = (known if done.waiting else today).isoformat()
    if vault.store.devices.recall(_RAN) != ran:
        vault.store.devices.remember(_RAN, ran)
    return done


def told(vault: OpenVault) -> DayEnd:
    """What was deleted and sealed, and nobody has seen yet."""
    kept = vault.store.devices.recall(TOLD)
    if not kept:
        return DayEnd()
    here = set(vault.store.interviews.codes())
    said = json.loads(kept)
    # Noted before it was done: what could not be done is still here.
    return DayEnd(
        [code for code in said["deleted"] if code not in here],
        [code for code in said["sealed"] if code not in here],
    )


def forget_told(vault: OpenVault) -> None:
    """Somebody has seen it.

    Raises:
        FileProblem: It will be said once more.
    """
    vault.store.devices.remember(TOLD, "")


class _Run:
    def __init__(
        self, vault: OpenVault, content: Content, surroundings: Surroundings, done: DayEnd
    ) -> None:
        self._vault = vault
        self._content = content
        self._surroundings = surroundings
        self._done = done

    def end(self, line: InterviewLine, *, doubted: bool, first_seen: bool) -> None:
        """What is due with one record whose day is over."""
        interviews, today = self._vault.store.interviews, self._surroundings.today()
        try:
            interview = interviews.load(line.code)
        except InterviewGuarded:
            # Nobody can open it any more: its key was lost with the passphrase.
            self._delete(line.code, doubted=doubted)
            return
        outcome = outcome_of(line, interview, today)
        silent = outcome.state is State.NO_PERMISSION and not taken_back(interview)
        if outcome.must_go(today) and not (first_seen and silent):
            self._delete(line.code, doubted=doubted)
        elif first_seen:
            # Asked about on the first screen; open for this day, then a paused one.
            interviews.note_day(line.code, today.isoformat())
            self._done.kept.append(Kept(line.code, _INTERRUPTED))
        else:
            self._seal(line, interview, outcome)

    def _delete(self, code: str, *, doubted: bool) -> None:
        if doubted:
            self._done.waiting.append(code)
            return
        _note(self._vault, "deleted", code)
        delete_here(self._vault, code, self._surroundings, wished=False)
        self._done.deleted.append(code)

    def _seal(self, line: InterviewLine, interview: Interview, outcome: Outcome) -> None:
        if outcome.fate.sealed is Sealed.NEVER:
            self._done.kept.append(Kept(line.code, outcome.state))
            return
        try:
            card = interview_card(self._vault)
        except InputProblem as problem:
            self._done.kept.append(Kept(line.code, problem.code))
            return
        if not self._content.opens(interview):
            self._done.kept.append(Kept(line.code, _UNREADABLE))
            return
        self._put_away(interview, card)

    def _put_away(self, interview: Interview, card: Card) -> None:
        vault, code = self._vault, interview.code
        held = as_held(vault, self._content, interview)
        session = resume_interview(held, vault.store, self._surroundings, code)
        tell_of_company(session, here=False)
        keep_half_typed(session)
        if vault.store.interviews.is_held(code):
            vault.store.interviews.let_go(code)
        _note(vault, "sealed", code)
        seal_interview(vault, session.interview, session.form, card)
        self._done.sealed.append(code)


def keep_half_typed(session: InterviewSession) -> None:
    """Keep what was typed and never given as a note beside its question; dots say it breaks off.

    It does not become the answer: half a number is another number, and an answer that stands is
    what the person has given. Notes go where their question goes: with an answer that stays on
    this laptop they go nowhere, and beside a name they go on the identity sheet.

    Raises:
        FileProblem: It is half-typed still.
    """
    for where in sorted(session.kept.fields, key=lambda each: (each.name, each.instance)):
        name, mark, rest = where.name.partition(MARK)
        today = session.questionnaire.today(name)
        place, kept_at = Place(today, where.instance), Place(today + mark + rest, where.instance)
        text = session.half_typed(kept_at).strip()
        proposal = ".".join(reversed(session.proposal(place).split("-")))
        if text and (mark or text != proposal):
            note = session.note(place)
            fresh = text if mark else f"{note}\n{text} …".strip()
            if fresh != note:
                session.write_note(place, fresh)
        session.keep_half_typed(kept_at, "")


def _last_day(vault: OpenVault, lines: Collection[InterviewLine], today: date) -> date:
    """The last day, up to this one, on which the vault was open as far as it knows."""
    ran = vault.store.devices.recall(_RAN)
    texts = [ran] if ran and ran <= today.isoformat() else [line.day for line in lines if line.day]
    return max((day for day in map(date.fromisoformat, texts) if day <= today), default=today)


def _ask_about(vault: OpenVault, held: Collection[str], asked: Collection[str]) -> None:
    """The first screen asks about every interview that was cut off; once is enough."""
    if set(held) != set(asked):
        vault.store.devices.remember(_ASKED, " ".join(held))


def _note(vault: OpenVault, what: str, code: str) -> None:
    kept = vault.store.devices.recall(TOLD)
    said = json.loads(kept) if kept else {"deleted": [], "sealed": []}
    others = {name: [each for each in codes if each != code] for name, codes in said.items()}
    others[what].append(code)
    vault.store.devices.remember(TOLD, json.dumps(others))
