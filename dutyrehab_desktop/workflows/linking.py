"""Which records are one person's, as it stands in a coordinator's vault."""

from dutyrehab_desktop.records.persons import Person, persons
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.workflows.vaults import OpenVault


def received_codes(vault: OpenVault) -> tuple[str, ...]:
    """The codes of the records here, in the order they came; hidden ones are left out."""
    lines = vault.store.interviews.lines()
    return tuple(line.code for line in lines if line.state is InterviewState.RECEIVED)


def cautious_persons(vault: OpenVault) -> tuple[Person, ...]:
    """Whose permissions hold together: records that no list shows are among them.

    A doubt, or a withdrawal that waits, must not loosen what the person said in that record.
    """
    codes = {*received_codes(vault), *vault.store.interviews.set_aside()}
    return persons(codes, vault.store.judgements.all(), cautious=True)


def linked(vault: OpenVault, code: str) -> tuple[str, ...]:
    """Every record of the person whose record this is, itself among them.

    Linked records take the stricter permission (instrument corrections, on two records of one
    person), also where two desks do not agree yet whether they are one.
    """
    codes = {*received_codes(vault), *vault.store.interviews.set_aside(), code}
    judged = vault.store.judgements.all()
    return next(each.codes for each in persons(codes, judged, cautious=True) if code in each.codes)
