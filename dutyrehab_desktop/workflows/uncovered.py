"""What is on this machine and nowhere else, as far as this machine knows."""

from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.workflows.vaults import OpenVault


def uncovered(vault: OpenVault) -> tuple[str, ...]:
    """Codes of records that no receipt covers: open ones, and sealed ones that have not arrived.

    A coordinator's desk gets no receipts: everything on it counts.
    """
    return tuple(
        dict.fromkeys(
            line.code for line in vault.store.lines() if line.state is not InterviewState.ARRIVED
        )
    )
