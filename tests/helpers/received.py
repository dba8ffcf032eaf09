"""Invented interviews that a coordinator has received, without a laptop and its bundle."""

import hashlib

from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.records.entries import present
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Content as Written
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.received import Arrival, ArrivalKind, ReceivedBundle
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.answers import whole_story

DEVICES = ("aaaa1111", "bbbb2222")
"""Two laptops."""


def told(content: Content, code: str, language: str = "ru", **changes: object) -> Interview:
    """A whole interview as it comes in: everything that a story holds, written on one laptop."""
    form = content.questionnaire
    sheet = sheet_from_record(whole_story(**changes), form).sheet
    held = Interview.blank(code, form.pin, language)
    for roster, entries in sheet.rosters.items():
        for order, entry in enumerate(entries.ids):
            held = wrote(held, Field(FieldKind.ENTRY, roster, entry), present(order))
        held = wrote(held, Field(FieldKind.ROSTER, roster), Written(entries.state.value))
    for place, answer in sheet.answers.items():
        held = wrote(held, Field.of_answer(place), Written(answer.value, answer.status, language))
    return held


def wrote(
    held: Interview,
    field: Field,
    content: Written,
    device: str = DEVICES[0],
    month: str = "2026-10",
) -> Interview:
    """The same with one more write."""
    return held.written(field, content, device, month)[0]


def noted(held: Interview, question: str, note: str) -> Interview:
    """The same with the interviewer's note beside a question."""
    return wrote(held, Field.of_note(Place(question)), Written(note))


def answered(
    held: Interview, question: str, value: str, device: str = DEVICES[0], month: str = "2026-11"
) -> Interview:
    """The same with another answer to a question."""
    return wrote(held, Field.of_answer(Place(question)), Written(value), device, month)


def joined(one: Interview, other: Interview) -> Interview:
    """Two versions of one interview."""
    return one.with_history(History([*one.history, *other.history]))


def receive(
    vault: OpenVault, *interviews: Interview, bundle: str = "bundle-1", device: str = DEVICES[0]
) -> None:
    """Take interviews in, as a bundle brings them."""
    arrivals = []
    for each in interviews:
        blob = f"{bundle} {each.code}".encode()
        digest = hashlib.sha256(blob).hexdigest()
        arrivals.append(Arrival(ArrivalKind.SEALED, each.code, digest, blob, each))
    number = 1 + vault.store.merging.last_number(device)
    received = ReceivedBundle(bundle, f"hash of {bundle}", device, number, "2026-11")
    vault.store.merging.receive(received, arrivals)
