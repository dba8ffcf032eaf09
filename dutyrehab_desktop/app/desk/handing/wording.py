"""What the handing place says about permissions, reasons and the ledger."""

from collections.abc import Mapping, Sequence

from dutyrehab_desktop.app.common.dialogs import shown_path
from dutyrehab_desktop.app.common.i18n import OWN_NAMES, translate
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.desk.handing.lines import LedgerLine, PersonLine, TellLine
from dutyrehab_desktop.workflows.handing import (
    Decision,
    HandedOver,
    LeftOut,
    Recipient,
    Refusal,
)
from dutyrehab_desktop.workflows.ledger import LedgerRow, Standing


def recipient_words(recipient: Recipient) -> str:
    """What a kind of recipient is called."""
    words = {
        Recipient.LAWYER: translate("Handing", "A lawyer"),
        Recipient.DOCTOR: translate("Handing", "A doctor or a psychologist"),
        Recipient.INTERNATIONAL: translate("Handing", "An international body"),
        Recipient.ORGANISATION: translate("Handing", "Another organisation"),
        Recipient.LINKAGE: translate("Handing", "Whoever compares records of several desks"),
        Recipient.STATISTICS: translate("Handing", "Whoever counts with other programs"),
        Recipient.QUOTATIONS: translate("Handing", "Whoever repeats people's words"),
    }
    return words[recipient]


def rests_on_words(recipient: Recipient) -> str:
    """What goes to a kind of recipient, and on which permission it rests."""
    words = {
        Recipient.LAWYER: translate(
            "Handing",
            "A case sheet for each person who allowed a lawyer to see the answers. No name, no "
            "record code, no way to reach the person.",
        ),
        Recipient.DOCTOR: translate(
            "Handing",
            "How to reach each person who wants a doctor or a psychologist and allowed us to tell "
            "them. Nothing of what the person told.",
        ),
        Recipient.INTERNATIONAL: translate(
            "Handing",
            "Answers without names, days, sums and texts of adults who feel safe and allowed it, "
            "and numbers of those who may be counted. The government may be asked about them.",
        ),
        Recipient.ORGANISATION: translate(
            "Handing",
            "Numbers only, of groups of ten people and more: nobody was asked whether another "
            "organisation may read answers.",
        ),
    }
    return words[recipient]


def refusal_words(refusal: Refusal) -> str:
    """Why a record stays."""
    words = {
        Refusal.WITHDRAWN: translate("Handing", "the person takes the record back"),
        Refusal.NOT_MERGED: translate("Handing", "not merged, or taken out"),
        Refusal.UNREADABLE: translate("Handing", "its questionnaire is not here"),
        Refusal.UNDECIDED: translate("Handing", "laptops wrote different things; not settled yet"),
        Refusal.NOT_SIGNED: translate("Handing", "not signed off"),
        Refusal.NOT_SHARED: translate("Handing", "the agreement is not complete"),
        Refusal.NOT_CONFIRMED: translate(
            "Handing", "the permissions were not confirmed at the end"
        ),
        Refusal.DOUBTED: translate("Handing", "it is not sure that the person agreed freely"),
        Refusal.INTERPRETER: translate("Handing", "agreed through a family member"),
        Refusal.UNSAFE: translate("Handing", "the person did not say that they feel safe"),
        Refusal.OPEN_CASE: translate("Handing", "a case is open, or nobody asked whether one is"),
        Refusal.ABSENT_PERSON: translate("Handing", "told about somebody who is absent"),
        Refusal.OVERDUE: translate("Handing", "it was to be deleted by now"),
        Refusal.REFUSED: translate("Handing", "the person said no to this"),
        Refusal.ASK_FIRST: translate("Handing", "only if asked again each time"),
        Refusal.NOT_ASKED: translate("Handing", "not asked about this, or not answered"),
        Refusal.NOT_WANTED: translate("Handing", "the person did not ask for this help"),
        Refusal.NOT_TO_BE_CONTACTED: translate("Handing", "the person may not be contacted"),
        Refusal.NO_CONTACT: translate("Handing", "the person left no way to be reached"),
        Refusal.NO_WORDS: translate("Handing", "the person left no sentence to be repeated"),
    }
    return words[refusal]


def left_out_words(left_out: Mapping[LeftOut, Sequence[str]]) -> str:
    """How many answers stay, and why."""
    words = {
        LeftOut.WITHHELD: translate("Handing", "only for the laptop: {count}"),
        LeftOut.TAKEN_BACK: translate("Handing", "taken back: {count}"),
        LeftOut.IDENTITY: translate("Handing", "who the person is: {count}"),
        LeftOut.THIRD_PERSONS: translate("Handing", "about the family: {count}"),
        LeftOut.FREE_TEXT: translate("Handing", "free texts: {count}"),
        LeftOut.TOO_EXACT: translate("Handing", "too exact: {count}"),
        LeftOut.SPECIAL: translate("Handing", "not ticked: {count}"),
        LeftOut.OTHER_PURPOSE: translate("Handing", "not needed for this: {count}"),
    }
    parts = [words[reason].format(count=len(names)) for reason, names in left_out.items()]
    told = translate("Handing", "Stays here: {what}")
    return told.format(what=" · ".join(parts)) if parts else ""


def person_line(decision: Decision, recipient: Recipient) -> PersonLine:
    """One record in words."""
    if not decision.goes:
        why = " · ".join(refusal_words(one) for one in decision.refusals)
        return PersonLine(decision.code, why, goes=False)
    if recipient is Recipient.ORGANISATION:
        told = translate("Handing", "Counted; nothing of the record goes.")
        return PersonLine(decision.code, told, goes=True)
    count = len(decision.kept.names)
    goes = translate("Handing", "Questions that go: {count}").format(count=count)
    stays = left_out_words(decision.left_out)
    return PersonLine(decision.code, "\n".join(filter(None, (goes, stays))), goes=True)


def ledger_line(row: LedgerRow, language: str) -> LedgerLine:
    """One row of the ledger in words."""
    title = f"{row.number} · {row.name}"
    parts = [
        date_words(row.month, language),
        recipient_words(row.recipient),
        OWN_NAMES.get(row.language, row.language),
        translate("Handing", "File {name}").format(name=row.file_name),
    ]
    if row.special:
        parts.append(translate("Handing", "with special categories"))
    if not row.written:
        parts.append(translate("Handing", "the file was never finished"))
    people = ", ".join(
        f"{one.number} {one.code}{_standing_words(one.standing)}" for one in row.records
    )
    answers = [
        translate("Handing", "{code}: answered “{answer}”").format(code=one.code, answer=answer)
        for one in row.records
        for answer in one.answers
    ]
    return LedgerLine(title, "\n".join((" · ".join(parts), people, *answers)))


def tell_lines(row: LedgerRow) -> tuple[TellLine, ...]:
    """Whom to ask to delete what."""
    words = translate("Handing", "{name}: sheet {number} of the file {file}")
    return tuple(
        TellLine(
            row.number,
            one.code,
            words.format(name=row.name, number=one.number, file=row.file_name),
        )
        for one in row.to_tell
    )


def handed_words(done: HandedOver) -> str:
    """What was handed over."""
    told = translate(
        "Handing", "Written: {path}. Records in it: {count}. It stands in the ledger as {number}."
    )
    return told.format(path=shown_path(done.path), count=done.records, number=done.number)


def _standing_words(standing: Standing) -> str:
    words = {
        Standing.STANDS: "",
        Standing.WITHDRAWN: translate("Handing", "record taken back"),
        Standing.TAKEN_BACK: translate("Handing", "permission taken back"),
        Standing.UNKNOWN: translate("Handing", "not here any more"),
    }
    return f" ({words[standing]})" if words[standing] else ""
