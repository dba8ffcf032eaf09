"""A finished interview becomes something that this laptop cannot open any more (promise 7)."""

import hashlib
from collections.abc import Iterable, Iterator

from dutyrehab_desktop.bundles.card import Card
from dutyrehab_desktop.bundles.payload import write_payload
from dutyrehab_desktop.bundles.sheet import write_sheet
from dutyrehab_desktop.crypto.age import seal
from dutyrehab_desktop.questionnaire.answers import Place, Status
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.records.carrying import former_places
from dutyrehab_desktop.records.identity import identity_sheet
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.purging import purged_for_sealing
from dutyrehab_desktop.workflows.content import kept_forms
from dutyrehab_desktop.workflows.vaults import OpenVault

_GAPS = (Status.WITHHELD, Status.WITHDRAWN)


def sealed_bytes(
    interview: Interview, form: FormSession, card: Card, earlier: Iterable[Questionnaire] = ()
) -> bytes:
    """What travels of an interview: without irrelevant and withheld answers, encrypted.

    Nor is anything in it about who or where the person is: that is in `sealed_sheet`. What goes,
    goes under every name it ever had; what has no place in this version travels as it is.

    Args:
        interview: As it stands on the laptop.
        form: Its answers under the questionnaire it is closed with.
        card: The coordinator's.
        earlier: Versions of the questionnaire that it may have been begun with.
    """
    questionnaire, kept = form.questionnaire, form.without_irrelevant()
    places = {
        former
        for place in form.sheet.answers
        if place not in kept.answers
        for former in former_places(questionnaire, place)
    }
    places |= _beside_gaps(interview, form)
    rosters = [
        name
        for roster in form.sheet.rosters
        if roster not in kept.rosters
        for name in questionnaire.names_of(roster)
    ]
    identity = frozenset(_identity(questionnaire, earlier))
    payload = write_payload(purged_for_sealing(interview, places, rosters, identity))
    return seal(payload, card.recipients())


def sealed_sheet(
    interview: Interview, form: FormSession, card: Card, earlier: Iterable[Questionnaire] = ()
) -> bytes:
    """What says who or where the person is, encrypted as an object with a key of its own.

    Empty where the person left nothing, or what they left means nothing any more.
    """
    questionnaire = form.questionnaire
    skipped = {
        former
        for name in questionnaire.identity
        if form.status(Place(name)) is Status.SKIPPED
        for former in questionnaire.names_of(name)
    }
    asked = [name for name in _identity(questionnaire, earlier) if name not in skipped]
    sheet = identity_sheet(interview, asked)
    return b"" if sheet is None else seal(write_sheet(sheet), card.recipients())


def seal_interview(vault: OpenVault, interview: Interview, form: FormSession, card: Card) -> None:
    """Put the sealed interview and sheet in place of the readable one, in one transaction.

    Raises:
        FileProblem: Nothing was sealed and nothing was deleted.
    """
    earlier = kept_forms(vault, form.questionnaire.id)
    blob = sealed_bytes(interview, form, card, earlier)
    digest = hashlib.sha256(blob).hexdigest()
    sheet = sealed_sheet(interview, form, card, earlier)
    vault.store.sealed.seal(interview.code, blob, digest, recipient_digest(card), sheet)


def recipient_digest(card: Card) -> str:
    """What stands in the vault for the key that interviews are sealed for."""
    return hashlib.sha256(str(card.recipient).encode("ascii")).hexdigest()


def _identity(questionnaire: Questionnaire, earlier: Iterable[Questionnaire]) -> Iterator[str]:
    """Questions about identity under every name, also those that a later version dropped."""
    for form in (questionnaire, *earlier):
        for name in form.identity:
            yield from form.names_of(name)
            yield from questionnaire.names_of(questionnaire.today(name))


def _beside_gaps(interview: Interview, form: FormSession) -> set[Place]:
    """Where else a withheld or withdrawn answer may have stood, under another name."""
    raw = interview.sheet()
    gaps = [place for place, answer in form.sheet.answers.items() if answer.status in _GAPS]
    return {
        former
        for place in gaps
        for former in former_places(form.questionnaire, place)
        if raw.answer(*former).status not in _GAPS
    }
