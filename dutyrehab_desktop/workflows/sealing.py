"""A finished interview becomes something that this laptop cannot open any more (promise 7)."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from datetime import timedelta

from dutyrehab_desktop.bundles.card import Card
from dutyrehab_desktop.bundles.payload import write_payload
from dutyrehab_desktop.bundles.sheet import write_sheet
from dutyrehab_desktop.crypto.age import seal
from dutyrehab_desktop.questionnaire.answers import Place, Status
from dutyrehab_desktop.questionnaire.model import Questionnaire
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.records.carrying import carried, former_places
from dutyrehab_desktop.records.consent import SignOff, sign_off
from dutyrehab_desktop.records.identity import for_a_call, identity_sheet
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.purging import purged_for_sealing
from dutyrehab_desktop.store.contacts import KeptContact
from dutyrehab_desktop.workflows.content import kept_forms
from dutyrehab_desktop.workflows.kept_apart import asked_by
from dutyrehab_desktop.workflows.vaults import OpenVault

DAYS_KEPT = 7
"""How long the way to reach a person stays at most (instrument 3.2, rule 5)."""
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
    earlier = tuple(earlier)
    places |= _beside_gaps(interview, form)
    places |= _skipped_orphans(interview, form, earlier)
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
    earlier = tuple(earlier)
    names = frozenset(_identity(form.questionnaire, earlier))
    refused = _refused(interview, form, earlier, names)
    asked = [name for name in sorted(names) if name not in refused]
    sheet = identity_sheet(interview, asked)
    return b"" if sheet is None else seal(write_sheet(sheet), card.recipients())


def seal_interview(vault: OpenVault, interview: Interview, form: FormSession, card: Card) -> None:
    """Put the sealed interview and sheet in place of the readable one, in one transaction.

    Where the person allowed one more call, how to reach them stays for a while.

    Raises:
        FileProblem: Nothing was sealed and nothing was deleted.
    """
    earlier = kept_forms(vault, form.questionnaire.id)
    # What the words stand for goes with what was signed, and stays nowhere here.
    signed = sign_off(form.sheet) in (SignOff.AGREED, SignOff.AGREED_CHANGES)
    interview = interview.with_tags(vault.store.word_tags.of(interview.code) if signed else ())
    blob = sealed_bytes(interview, form, card, earlier)
    digest = hashlib.sha256(blob).hexdigest()
    sheet = sealed_sheet(interview, form, card, earlier)
    contact = _contact(interview, form) if vault.identity else None
    vault.store.sealed.seal(interview.code, blob, digest, recipient_digest(card), sheet, contact)


def recipient_digest(card: Card) -> str:
    """What stands in the vault for the keys that interviews are sealed for, parted by blanks."""
    return " ".join(sorted(card.digests()))


def _contact(interview: Interview, form: FormSession) -> KeptContact | None:
    """What stays here for the agreed call, and until when."""
    known = for_a_call(interview, form.without_irrelevant())
    if not known:
        return None
    due = (form.today + timedelta(days=DAYS_KEPT)).isoformat()
    # A record that came back to be continued brings no sheet: what is kept already says more.
    return KeptContact(due, json.dumps(known, ensure_ascii=False), whole=len(known) > 1)


def _identity(questionnaire: Questionnaire, earlier: Iterable[Questionnaire]) -> Iterator[str]:
    """Questions about identity under every name, also those that a later version dropped."""
    for form in (questionnaire, *earlier):
        for name in form.identity:
            yield from form.names_of(name)
            yield from questionnaire.names_of(questionnaire.today(name))


def _refused(
    interview: Interview,
    form: FormSession,
    earlier: tuple[Questionnaire, ...],
    names: frozenset[str],
) -> set[str]:
    """Names of identity questions that mean nothing now, or that the person kept back."""
    forms = (form, *(_under(interview, form, each) for each in reversed(earlier)))
    kept_back = {
        place.question for place, told in interview.sheet().answers.items() if told.status in _GAPS
    }
    refused: set[str] = set()
    for name in names:
        known = next(
            (one for one in forms if one.questionnaire.today(name) in one.questionnaire.questions),
            None,
        )
        if known is None:
            continue
        every = known.questionnaire.names_of(known.questionnaire.today(name))
        skipped = known.status(Place(known.questionnaire.today(name))) is Status.SKIPPED
        if skipped or kept_back.intersection(every):
            refused.update(every)
    return refused


def _skipped_orphans(
    interview: Interview, form: FormSession, earlier: tuple[Questionnaire, ...]
) -> set[Place]:
    """Answers without a place here that meant nothing in the last version that asked for them."""
    orphans = carried(interview, form.questionnaire).orphans
    forms = [_under(interview, form, each) for each in reversed(earlier)] if orphans else []
    skipped = set()
    for place in orphans:
        asked = asked_by(forms, place)
        if asked is not None and asked[0].status(asked[1]) is Status.SKIPPED:
            skipped.add(place)
    return skipped


def _under(interview: Interview, form: FormSession, earlier: Questionnaire) -> FormSession:
    return FormSession(earlier, carried(interview, earlier).sheet, form.today)


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
