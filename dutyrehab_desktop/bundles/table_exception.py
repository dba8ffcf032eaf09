"""Version 1 of an exception for a table: what is asked of a second person, and what they sign.

The request is canonical JSON that a person can read; the signature stands beside it in the form of
OpenSSH, so that `ssh-keygen -Y verify -n table-exception` checks it without us. No count is in it.
"""

from typing import Annotated, BinaryIO, Final, Literal, TypeVar

from pydantic import BaseModel, Field, ValidationError

from dutyrehab_desktop.bundles.errors import NoTableException, TableExceptionNewer
from dutyrehab_desktop.bundles.format import Announced, Digest, Strict, canonical
from dutyrehab_desktop.crypto.errors import KeyTextMalformed, SignatureWrong
from dutyrehab_desktop.crypto.signing import SigningKey, parse_public_key

FORMAT: Final = 1
NAMESPACE: Final = "table-exception"
MAX_SIZE: Final = 64 * 1024
LONGEST_REASON: Final = 500
_MOST_TABLES: Final = 12

Model = TypeVar("Model", bound=BaseModel)


class ExceptionRequest(BaseModel):
    """What a second person is asked to sign.

    Attributes:
        format: The version.
        set_digest: Names the linked set of tables; only the desk that asks can make it.
        tables: Ids of the tables whose numbers shall be shown.
        profile: For whom.
        reason: Why, in the coordinator's words.
        month: When it was asked, `YYYY-MM`.
        n: Of how many people the tables are made.
        asked_by: The key of the desk that asks (OpenSSH).
    """

    model_config = Strict

    format: Literal[1] = FORMAT
    set_digest: Digest
    tables: Annotated[
        tuple[Annotated[str, Field(min_length=1, max_length=80)], ...],
        Field(strict=False, min_length=1, max_length=_MOST_TABLES),
    ]
    profile: Literal["partner", "public"]
    reason: Annotated[str, Field(min_length=1, max_length=LONGEST_REASON)]
    month: Annotated[str, Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$")]
    n: Annotated[int, Field(ge=0)]
    asked_by: str


class SignedException(BaseModel):
    """A request that a second person has signed.

    Attributes:
        format: The version.
        request: What was asked.
        signer: The key of the second person (OpenSSH).
        signature: Over the canonical request.
    """

    model_config = Strict

    format: Literal[1] = FORMAT
    request: ExceptionRequest
    signer: str
    signature: str


def sign_request(request: ExceptionRequest, key: SigningKey) -> SignedException:
    """Sign for an exception."""
    signature = key.sign(canonical(request), NAMESPACE).decode("ascii")
    return SignedException(request=request, signer=str(key.public), signature=signature)


def expect_signed(signed: SignedException) -> None:
    """Make sure that the named key has signed just this request.

    Raises:
        SignatureWrong: It has not.
    """
    try:
        key = parse_public_key(signed.signer)
        signature = signed.signature.encode("ascii")
    except (KeyTextMalformed, UnicodeEncodeError):
        raise SignatureWrong from None
    key.verify(canonical(signed.request), signature, NAMESPACE)


def read_request(source: BinaryIO) -> ExceptionRequest:
    """Read a request.

    Raises:
        NoTableException: Something else, or changed on its way.
        TableExceptionNewer: Made by a newer version of the program.
    """
    return _read(source, ExceptionRequest)


def read_signed(source: BinaryIO) -> SignedException:
    """Read a signed request; `expect_signed` says whether it is.

    Raises:
        NoTableException: Something else, or changed on its way.
        TableExceptionNewer: Made by a newer version of the program.
    """
    return _read(source, SignedException)


def _read(source: BinaryIO, kind: type[Model]) -> Model:
    file = source.read(MAX_SIZE + 1)
    if len(file) > MAX_SIZE:
        raise NoTableException
    try:
        if Announced.model_validate_json(file).format > FORMAT:
            raise TableExceptionNewer
        found = kind.model_validate_json(file)
    except ValidationError:
        raise NoTableException from None
    if canonical(found) != file.rstrip(b"\n"):
        raise NoTableException
    return found
