"""What is inside one sealed withdrawal: canonical JSON, version 1.

An object with `code`, `format` and `month`. It says that somebody takes the record back, and
nothing of who said so or how: what proves it is the coordinator's to find out.
"""

from typing import Annotated, Final, Literal

from pydantic import BaseModel, Field, ValidationError

from dutyrehab_desktop.bundles.format import Announced, Strict, canonical
from dutyrehab_desktop.errors import FileProblem

FORMAT: Final = 1
_MAX_SIZE = 4 * 1024


class WithdrawalDamaged(FileProblem):
    """A withdrawal does not hold what a withdrawal holds."""

    code = "withdrawal-damaged"


class WithdrawalNewer(FileProblem):
    """A newer version of the program has sealed this withdrawal."""

    code = "withdrawal-newer"


class Withdrawal(BaseModel):
    """That somebody takes a record back.

    Attributes:
        code: The record's code.
        format: The version of this document.
        month: When it was said, YYYY-MM.
    """

    model_config = Strict

    code: Annotated[str, Field(pattern=r"^[A-Z2-7]{8}$")]
    format: Literal[1] = FORMAT
    month: Annotated[str, Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$")]


def write_withdrawal(withdrawal: Withdrawal) -> bytes:
    """The canonical bytes of a withdrawal."""
    return canonical(withdrawal)


def read_withdrawal(payload: bytes) -> Withdrawal:
    """The withdrawal that canonical bytes hold.

    Raises:
        WithdrawalDamaged: They are not what `write_withdrawal` writes.
        WithdrawalNewer: Their version is newer than ours.
    """
    if len(payload) > _MAX_SIZE:
        raise WithdrawalDamaged
    try:
        if Announced.model_validate_json(payload).format > FORMAT:
            raise WithdrawalNewer
        withdrawal = Withdrawal.model_validate_json(payload)
    except ValidationError:
        raise WithdrawalDamaged from None
    if canonical(withdrawal) != payload:
        raise WithdrawalDamaged
    return withdrawal
