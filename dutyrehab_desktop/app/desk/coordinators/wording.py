"""What the other coordinators' place says about a file."""

from pathlib import Path

from dutyrehab_desktop.app.common.dialogs import shown_path
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.desk.bundles.wording import change_line
from dutyrehab_desktop.app.desk.coordinators.lines import ArrivedFile, WrittenFile
from dutyrehab_desktop.records.differences import Change
from dutyrehab_desktop.workflows.exchanging import HandedOn
from dutyrehab_desktop.workflows.merging import BundleLook, Merged

MOST = 100
"""Records that anybody looks through one by one; the counts tell of all."""

_LAST = (Change.CONFLICT, Change.NEW, Change.CHANGED, Change.UNCHANGED)
"""What is not among these did not simply come in, and stands first."""


def written_file(done: HandedOn, words: tuple[str, ...]) -> WrittenFile:
    """What was written, in words."""
    told = translate("Coordinators", "Written: {path}").format(path=shown_path(done.path))
    counts = (
        (translate("Coordinators", "Records in it"), done.records),
        (translate("Coordinators", "Withdrawals in it"), done.withdrawals),
        (translate("Coordinators", "Records that stay here, not allowed to travel"), done.kept),
    )
    return WrittenFile(told, counts, words)


def arrived_file(path: Path, look: BundleLook) -> ArrivedFile:
    """What a file brings, in words."""
    order = sorted(look.interviews, key=lambda one: (_place(one.kind), one.code))
    return ArrivedFile(
        name=path.name,
        odd=odd_words(look),
        counts=_counts(look),
        words=() if look.device_known else look.device_words,
        revoked=bool(look.revoked),
        changes=tuple(change_line(one) for one in order[:MOST]),
        more=max(0, len(order) - MOST),
    )


def _place(kind: Change) -> int:
    return _LAST.index(kind) if kind in _LAST else -1


def _counts(look: BundleLook) -> tuple[tuple[str, int], ...]:
    tally = look.tally()
    return (
        (translate("Coordinators", "Records that are new here"), tally.new),
        (translate("Coordinators", "Records that change"), tally.changed),
        (translate("Coordinators", "Records that stay as they are"), tally.unchanged),
        (translate("Coordinators", "Choices that settle a conflict here"), tally.settled),
        (translate("Coordinators", "Conflicts that you would have to settle"), tally.conflicts),
        (translate("Coordinators", "Withdrawals in it"), look.withdrawals),
        (translate("Coordinators", "New judgements about who is who"), look.judgements),
        (translate("Coordinators", "Refused: taken back and deleted here before"), tally.refused),
        *_waiting(tally),
    )


def _waiting(tally: Merged) -> tuple[tuple[str, int], ...]:
    """What nobody reads here yet; most files bring none of it, and are not told of it."""
    rows = (
        (translate("Coordinators", "Waiting: the interviewer doubts the consent"), tally.held),
        (translate("Coordinators", "Sealed for another coordinator alone"), tally.unopened),
    )
    return tuple(row for row in rows if row[1])


def odd_words(look: BundleLook) -> str:
    """What is unusual about a file."""
    told = []
    if look.already_merged:
        told.append(translate("Coordinators", "Taken in before: nothing will change."))
    if look.taken_out:
        told.append(translate("Coordinators", "It was undone: it would be taken in again."))
    if look.gap:
        told.append(translate("Coordinators", "An earlier bundle of this sender has not arrived."))
    if look.alarm:
        words = translate(
            "Coordinators",
            "This sender takes back records without proof: {count}. Ask the other coordinator by "
            "voice before you take it in.",
        )
        told.append(words.format(count=look.alarm))
    return " ".join(told)


def taken_words(done: Merged) -> str:
    """What taking a file in has done."""
    parts = (
        (translate("Coordinators", "new records: {count}"), done.new),
        (translate("Coordinators", "changed: {count}"), done.changed),
        (translate("Coordinators", "conflicts settled: {count}"), done.settled),
        (translate("Coordinators", "conflicts to settle: {count}"), done.conflicts),
        (translate("Coordinators", "taken back: {count}"), done.withdrawn),
        (translate("Coordinators", "refused: {count}"), done.refused),
    )
    waiting = (
        (translate("Coordinators", "waiting, the consent is doubted: {count}"), done.held),
        (translate("Coordinators", "sealed for another alone: {count}"), done.unopened),
    )
    shown = (*parts, *(part for part in waiting if part[1]))
    counted = " · ".join(words.format(count=count) for words, count in shown)
    # A number never stands alone at the beginning of a line.
    counted = counted.replace(": ", ":\u00a0")
    return translate("Coordinators", "Taken in: {counts}").format(counts=counted)


def undone_words(count: int) -> str:
    """What undoing has done."""
    told = translate(
        "Coordinators",
        "Undone. Records that changed: {count}. Withdrawals and judgements stay; the bundle is "
        "kept.",
    )
    return told.format(count=count)
