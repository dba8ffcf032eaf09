"""Where the lines of the queues come from: from each record, and from what is decided elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dutyrehab_desktop.law.assessing import deadlines_in
from dutyrehab_desktop.law.rights import Running
from dutyrehab_desktop.questionnaire.answers import AnswerSheet
from dutyrehab_desktop.records.consent import is_signed, may_contact, said
from dutyrehab_desktop.records.identity import agreed_channel
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.ledger import Handing
from dutyrehab_desktop.workflows.agreed_deletion import DELETE_ON, is_near
from dutyrehab_desktop.workflows.asked_again import to_be_asked, used_up
from dutyrehab_desktop.workflows.content import Content, UnknownQuestionnaire
from dutyrehab_desktop.workflows.doubles import pairs
from dutyrehab_desktop.workflows.endings import has_come
from dutyrehab_desktop.workflows.handing import UNWRITTEN
from dutyrehab_desktop.workflows.held import held_records
from dutyrehab_desktop.workflows.linking import received_codes
from dutyrehab_desktop.workflows.paper_entry import paper_records
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.waiting import BETWEEN, Queue, QueueLine
from dutyrehab_desktop.workflows.withdrawing import withdrawn_records

USED = "used:"
"""Stands before a permission whose yes, given once, was used."""
HANDED = "handed:"
"""Stands before the month in which somebody who helps was given the record."""
_RUNS = (Running.RUNNING, Running.PERHAPS_PASSED)
_NO_HELP = frozenset({"none", "dk", "decline"})
_HELPS = frozenset({"doctor", "lawyer"})


def lines_of_records(
    vault: OpenVault, content: Content, surroundings: Surroundings, control: TaskControl
) -> tuple[list[QueueLine], int]:
    """The lines that stand in the records themselves, and how many could not be read for them."""
    lines: list[QueueLine] = []
    unread, codes = 0, received_codes(vault)
    scan = _Scan(
        content, surroundings.today(), vault.store.desk.corrected(), vault.store.ledger.handings()
    )
    for done, code in enumerate(codes, 1):
        interview = vault.store.interviews.load(code)
        lines += scan.lines(interview)
        try:
            lines += scan.deadlines(interview)
        except UnknownQuestionnaire:
            unread += 1
        control.checkpoint(Progress("reading", done, len(codes)))
    return lines, unread


def decided_elsewhere(
    vault: OpenVault, content: Content, surroundings: Surroundings, control: TaskControl
) -> list[QueueLine]:
    """What waits for a decision in a place of its own."""
    lines = [
        QueueLine(Queue.WITHDRAWAL, one.code, one.code, one.state, one.due, late=one.days == 0)
        for one in withdrawn_records(vault, surroundings)
        if one.state == "waiting"
    ]
    lines += [
        QueueLine(Queue.DOUBT, one.code, one.code, "", one.month) for one in held_records(vault)
    ]
    lines += [
        QueueLine(Queue.PAPER, one.code, one.code, "", one.month)
        for one in paper_records(vault)
        if not one.dated
    ]
    lines += [
        QueueLine(Queue.DOUBLE, f"{one.one} {one.other}", f"{one.one} {one.other}", one.same_person)
        for one in pairs(vault, content, surroundings, control)
        if not one.verdict
    ]
    return lines


@dataclass(frozen=True)
class _Scan:
    """Reads one record after the other.

    Attributes:
        content: What is asked, and the law.
        today: The day.
        corrected: Codes of records to which something was added.
        handings: What was handed over.
    """

    content: Content
    today: date
    corrected: frozenset[str]
    handings: tuple[Handing, ...]

    def lines(self, interview: Interview) -> Iterator[QueueLine]:
        """What the answers and the history say."""
        sheet, code = interview.sheet(), interview.code
        yield from self._deletion(sheet, code)
        yield from self._contacts(interview, sheet)
        yield from self._referral(sheet, code)
        for name in to_be_asked(sheet):
            yield QueueLine(Queue.ASK_FIRST, f"{code}{BETWEEN}{name}", code, name)
        for name, month in used_up(interview, self.handings).items():
            about = f"{USED}{name}"
            yield QueueLine(Queue.ASK_FIRST, f"{code}{BETWEEN}{about}", code, about, month)
        differing = len(interview.history.conflicts())
        if differing:
            queue = Queue.CORRECTION if code in self.corrected else Queue.CONFLICT
            yield QueueLine(queue, code, code, str(differing))

    def deadlines(self, interview: Interview) -> Iterator[QueueLine]:
        """What the law says that runs.

        Raises:
            UnknownQuestionnaire: Its questionnaire is not here.
        """
        own, code = self.content.of(interview), interview.code
        sheet = own.carried(interview).sheet
        for found in deadlines_in(sheet, own.questionnaire, own.law, self.today):
            if found.state not in _RUNS or found.due is None:
                continue
            place = "" if found.instance is None else f".{found.instance}"
            about = f"{found.deadline.id}{place}"
            month = found.due[0].strftime("%Y-%m")
            late = found.state is Running.PERHAPS_PASSED
            subject = f"{code}{BETWEEN}{about}{BETWEEN}{month}"
            yield QueueLine(Queue.DEADLINE, subject, code, found.deadline.id, month, late)

    def _deletion(self, sheet: AnswerSheet, code: str) -> Iterator[QueueLine]:
        agreed = said(sheet, DELETE_ON)
        if is_near(agreed, self.today):
            late = has_come(agreed, self.today)
            # A day that was agreed is no time of the interview; the month is enough here.
            yield QueueLine(Queue.DELETE_ON, code, code, "", agreed[:7], late)

    def _contacts(self, interview: Interview, sheet: AnswerSheet) -> Iterator[QueueLine]:
        code, month = interview.code, said(sheet, "interview_date")[:7]
        if not agreed_channel(sheet) or not may_contact(interview):
            return
        if not is_signed(sheet):
            yield QueueLine(Queue.RECONTACT, code, code, "unsigned", month)
        late = bool(month) and month < self.today.strftime("%Y-%m")
        yield QueueLine(Queue.CALL, code, code, "", month, late)

    def _referral(self, sheet: AnswerSheet, code: str) -> Iterator[QueueLine]:
        wanted = [one for one in said(sheet, "referral_want").split() if one not in _NO_HELP]
        if not wanted:
            return
        allowed = said(sheet, "c_referral") or "not_asked"
        given = [f"{HANDED}{month}" for month in self._handed(code)]
        about = " ".join((*wanted, f"c_referral={allowed}", *given))
        yield QueueLine(Queue.REFERRAL, code, code, about)

    def _handed(self, code: str) -> list[str]:
        return sorted(
            {
                handing.made.month
                for handing in self.handings
                if handing.made.purpose in _HELPS
                and all(note.kind != UNWRITTEN for note in handing.notes)
                and any(record.code == code for record in handing.made.records)
            }
        )
