"""What a coordinator says of what arrived: a member of a parcel, which signs it.

A laptop may erase only what is named here. Digests of sealed objects say nothing to a laptop that
did not make them, so that one receipt serves all.
"""

from typing import Annotated, Final, Literal

from pydantic import BaseModel, FailFast, Field, ValidationError

from dutyrehab_desktop.bundles.format import Announced, Digest, Strict, canonical
from dutyrehab_desktop.errors import FileProblem

FORMAT: Final = 1


class ReceiptRefused(FileProblem):
    """It is no receipt, or a newer program wrote it."""

    code = "receipt-refused"


class Receipt(BaseModel):
    """A receipt.

    Attributes:
        format: The version of this document.
        objects: Digests of the sealed interviews, addenda and withdrawals that arrived, sorted.
        withdrawn: Codes of records that were withdrawn and deleted, sorted: each laptop deletes
            what it has of them.
    """

    model_config = Strict

    format: Literal[1] = FORMAT
    objects: Annotated[tuple[Digest, ...], Field(strict=False), FailFast()] = ()
    withdrawn: Annotated[
        tuple[Annotated[str, Field(pattern=r"^[A-Z2-7]{8}$")], ...],
        Field(strict=False),
        FailFast(),
    ] = ()


def written_receipt(receipt: Receipt) -> bytes:
    """The receipt as it is sent."""
    return canonical(receipt)


def read_receipt(data: bytes) -> Receipt:
    """Read what `written_receipt` wrote.

    Raises:
        ReceiptRefused: It is something else, or a newer program wrote it.
    """
    try:
        if Announced.model_validate_json(data).format > FORMAT:
            raise ReceiptRefused
        receipt = Receipt.model_validate_json(data)
    except ValidationError:
        raise ReceiptRefused from None
    if canonical(receipt) != data:
        raise ReceiptRefused
    return receipt
