"""What is inside one sealed withdrawal: canonical JSON, versions 1 and 2.

Version 1 is an object with `code`, `format` and `month`. It says that somebody takes the record
back, and nothing of who said so or how: what proves it is the coordinator's to find out.

Version 2 has `tags` in place of `code`: what the words that somebody said stand for
(`crypto.wordtags`), one tag for each salt of the project. The machine that wrote it does not know
which record they belong to, nor whether to any. Where `permission` names one, only that is
taken back.
"""

from typing import Annotated, Final, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, Field, ValidationError

from dutyrehab_desktop.bundles.format import Announced, Strict, canonical
from dutyrehab_desktop.bundles.payload import WordTag
from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.records.consent import CHANGEABLE

FORMAT: Final = 2
"""The newest that we write and read."""
_BY_CODE: Final = 1
MAX_TAGS: Final = 32
_MAX_SIZE = 4 * 1024


def _known(permission: str) -> str:
    if permission and permission not in CHANGEABLE:
        raise ValueError("no permission that words can change")
    return permission


Month = Annotated[str, Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$")]


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
    format: Literal[1] = _BY_CODE
    month: Month


class SaidByWords(BaseModel):
    """That somebody takes back what belongs to the words they said.

    Attributes:
        format: The version of this document.
        month: When it was said, YYYY-MM.
        permission: The one permission that is taken back; empty for the whole record.
        tags: What the words stand for, sorted.
    """

    model_config = Strict

    format: Literal[2] = FORMAT
    month: Month
    permission: Annotated[str, AfterValidator(_known)] = ""
    tags: Annotated[tuple[WordTag, ...], Field(strict=False, min_length=1, max_length=MAX_TAGS)]


WithdrawalT = TypeVar("WithdrawalT", Withdrawal, SaidByWords)


def write_withdrawal(withdrawal: Withdrawal | SaidByWords) -> bytes:
    """The canonical bytes of a withdrawal."""
    return canonical(withdrawal)


def read_withdrawal(payload: bytes) -> Withdrawal:
    """The withdrawal of a record that canonical bytes hold.

    Raises:
        WithdrawalDamaged: They are not what `write_withdrawal` writes.
        WithdrawalNewer: Their version is newer than ours.
    """
    return _read(payload, Withdrawal)


def read_said(payload: bytes) -> SaidByWords:
    """What was said by words, from canonical bytes.

    Raises:
        WithdrawalDamaged: They are not what `write_withdrawal` writes.
        WithdrawalNewer: Their version is newer than ours.
    """
    said = _read(payload, SaidByWords)
    if list(said.tags) != sorted(set(said.tags)):
        raise WithdrawalDamaged
    return said


def _read(payload: bytes, kind: type[WithdrawalT]) -> WithdrawalT:
    if len(payload) > _MAX_SIZE:
        raise WithdrawalDamaged
    try:
        if Announced.model_validate_json(payload).format > FORMAT:
            raise WithdrawalNewer
        withdrawal = kind.model_validate_json(payload)
    except ValidationError:
        raise WithdrawalDamaged from None
    if canonical(withdrawal) != payload:
        raise WithdrawalDamaged
    return withdrawal
