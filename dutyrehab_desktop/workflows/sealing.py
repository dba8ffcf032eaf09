"""A finished interview becomes something that this laptop cannot open any more (promise 7)."""

import hashlib

from dutyrehab_desktop.bundles.card import Card
from dutyrehab_desktop.bundles.payload import write_payload
from dutyrehab_desktop.bundles.sheet import write_sheet
from dutyrehab_desktop.crypto.age import seal
from dutyrehab_desktop.questionnaire.answers import Place, Status
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.records.identity import identity_sheet
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.purging import purged_for_sealing
from dutyrehab_desktop.workflows.vaults import OpenVault


def sealed_bytes(interview: Interview, form: FormSession, card: Card) -> bytes:
    """What travels of an interview: without irrelevant and withheld answers, encrypted.

    Nor is anything in it about who or where the person is: that is in `sealed_sheet`.
    """
    kept = form.without_irrelevant()
    places = [place for place in form.sheet.answers if place not in kept.answers]
    rosters = [roster for roster in form.sheet.rosters if roster not in kept.rosters]
    identity = form.questionnaire.identity
    payload = write_payload(purged_for_sealing(interview, places, rosters, identity))
    return seal(payload, card.recipients())


def sealed_sheet(interview: Interview, form: FormSession, card: Card) -> bytes:
    """What says who or where the person is, encrypted as an object with a key of its own.

    Empty where the person left nothing, or what they left means nothing any more.
    """
    names = form.questionnaire.identity
    asked = [name for name in names if form.status(Place(name)) is not Status.SKIPPED]
    sheet = identity_sheet(interview, asked)
    return b"" if sheet is None else seal(write_sheet(sheet), card.recipients())


def seal_interview(vault: OpenVault, interview: Interview, form: FormSession, card: Card) -> None:
    """Put the sealed interview and sheet in place of the readable one, in one transaction.

    Raises:
        FileProblem: Nothing was sealed and nothing was deleted.
    """
    blob = sealed_bytes(interview, form, card)
    digest = hashlib.sha256(blob).hexdigest()
    sheet = sealed_sheet(interview, form, card)
    vault.store.sealed.seal(interview.code, blob, digest, recipient_digest(card), sheet)


def recipient_digest(card: Card) -> str:
    """What stands in the vault for the key that interviews are sealed for."""
    return hashlib.sha256(str(card.recipient).encode("ascii")).hexdigest()
