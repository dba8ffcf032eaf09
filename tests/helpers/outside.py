"""Invented people whose records a coordinator may be asked to hand over."""

from collections.abc import Iterable, Mapping

from dutyrehab_desktop.bundles.sheet import write_sheet
from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.records.entries import present
from dutyrehab_desktop.records.identity import IdentitySheet
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Content as Written
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.received import Arrival, ReceivedBundle
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.keys import identity
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.answers import whole_story
from tests.helpers.laptops import form_of
from tests.records.builders import DEVICES, after
from tests.store.samples import arrived, sheet_of

YES: Mapping[str, object] = {
    "c_lawyers": "yes",
    "c_intl": "yes",
    "c_referral": "yes",
    "c_recontact": "yes",
    "c_name": "no",
    "safe_channel": "phone",
    "referral_want": "doctor lawyer",
    "illtreated": "yes",
    "ill_types": "beating",
}
"""Everything is allowed and wished; a record then takes something back."""

REACHED = {"safe_contact": "+7 700 CONTACT-MARK", "safe_cover": "COVER-MARK"}


def allowing(content: Content, code: str, **changes: object) -> Interview:
    """A whole record of somebody who allows everything but what the changes say."""
    record = whole_story(**{**YES, **changes})
    return written(content, code, record)


def written(content: Content, code: str, record: Mapping[str, object]) -> Interview:
    """A record as an interview; a value may be a `Status`."""
    gaps = {name: each for name, each in record.items() if isinstance(each, Status)}
    plain = {name: each for name, each in record.items() if name not in gaps}
    sheet = sheet_from_record(plain, content.questionnaire).sheet
    empty = form_of(content, code)
    writes: list[tuple[Field, Written | str]] = []
    for name, entries in sheet.rosters.items():
        for order, entry in enumerate(entries.ids):
            writes.append((Field(FieldKind.ENTRY, name, entry), present(order)))
        writes.append((Field(FieldKind.ROSTER, name), Written(entries.state)))
    for place, answer in sheet.answers.items():
        where = Field(FieldKind.ANSWER, place.question, place.entry)
        writes.append((where, Written(answer.value, answer.status, "ru")))
    for name, status in gaps.items():
        writes.append((Field(FieldKind.ANSWER, name), Written("", status, "ru")))
    return empty.with_history(after(empty.history, *writes))


def arrive(desk: OpenVault, interviews: Iterable[Interview], *, reachable: bool = True) -> None:
    """Put records where a merge would have put them, each with a way to be contacted."""
    number = len(desk.store.merging.received()) + 1
    bundle = ReceivedBundle(f"bundle-{number}", "ab" * 32, DEVICES[0], number, "2026-11")
    arrivals: list[Arrival] = []
    for one in interviews:
        arrivals.append(arrived(one))
        if reachable:
            sheet = write_sheet(IdentitySheet(one.code, REACHED, {}))
            arrivals.append(sheet_of(one.code, age.seal(sheet, [identity(desk).recipient])))
    desk.store.merging.receive(bundle, arrivals)
