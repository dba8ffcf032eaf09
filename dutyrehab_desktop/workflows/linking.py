"""Which records are one person's, as it stands in a coordinator's vault."""

from collections.abc import Iterable

from dutyrehab_desktop.records.persons import Person, persons
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.workflows.vaults import OpenVault


def received_codes(vault: OpenVault) -> tuple[str, ...]:
    """The codes of the records here, in the order they came; hidden ones are left out."""
    lines = vault.store.interviews.lines()
    return tuple(line.code for line in lines if line.state is InterviewState.RECEIVED)


def cautious_persons(vault: OpenVault, also: Iterable[str] = ()) -> tuple[Person, ...]:
    """Whose permissions hold together: records that no list shows are among them.

    A doubt, or a withdrawal that waits, must not loosen what the person said in that record.

    Args:
        vault: The coordinator's vault.
        also: Codes that are asked about though their records may be gone.
    """
    codes = {*received_codes(vault), *vault.store.interviews.set_aside(), *also}
    return persons(codes, vault.store.judgements.all(), cautious=True)


def linked_records(vault: OpenVault, also: Iterable[str] = ()) -> dict[str, tuple[str, ...]]:
    """For each record every record of its person, itself among them; one reading for all.

    Linked records take the stricter permission (instrument corrections, on two records of one
    person), also where two desks do not agree yet whether they are one.
    """
    return {code: each.codes for each in cautious_persons(vault, also) for code in each.codes}
