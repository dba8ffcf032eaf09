"""A finished interview becomes something that this laptop cannot open any more (promise 7)."""

import hashlib

from dutyrehab_desktop.bundles.card import Card
from dutyrehab_desktop.bundles.payload import write_payload
from dutyrehab_desktop.crypto.age import seal
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.purging import purged_for_sealing
from dutyrehab_desktop.workflows.vaults import OpenVault


def sealed_bytes(interview: Interview, form: FormSession, card: Card) -> bytes:
    """What travels of an interview: without irrelevant and withheld answers, encrypted."""
    kept = form.without_irrelevant()
    places = [place for place in form.sheet.answers if place not in kept.answers]
    rosters = [roster for roster in form.sheet.rosters if roster not in kept.rosters]
    payload = write_payload(purged_for_sealing(interview, places, rosters))
    return seal(payload, card.recipients())


def seal_interview(vault: OpenVault, interview: Interview, form: FormSession, card: Card) -> None:
    """Put the sealed interview in place of the readable one, in one transaction.

    Raises:
        FileProblem: Nothing was sealed and nothing was deleted.
    """
    blob = sealed_bytes(interview, form, card)
    digest = hashlib.sha256(blob).hexdigest()
    vault.store.sealed.seal(interview.code, blob, digest, recipient_digest(card))


def recipient_digest(card: Card) -> str:
    """What stands in the vault for the key that interviews are sealed for."""
    return hashlib.sha256(str(card.recipient).encode("ascii")).hexdigest()
