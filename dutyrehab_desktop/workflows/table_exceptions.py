"""Exceptions: the numbers of the report's two charts, small as they are, if a second person signs.

The report of 2023 printed them; with eleven people the public profile hides most of them
(instrument, chapter 5). Whoever makes the tables gives a reason and asks somebody else, who signs
with a key of their own: another coordinator on her own desk, or a person for whom a key file was
made here. Only work and need of treatment, yes or no: never torture, belief or offence.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO, Final, TypeVar

from dutyrehab_desktop.bundles.errors import NoTableException
from dutyrehab_desktop.bundles.format import canonical
from dutyrehab_desktop.bundles.table_exception import (
    LONGEST_REASON,
    ExceptionRequest,
    SignedException,
    expect_signed,
    read_request,
    read_signed,
    sign_request,
)
from dutyrehab_desktop.crypto import keyfile
from dutyrehab_desktop.crypto.datakey import DataKey
from dutyrehab_desktop.crypto.files import replacing
from dutyrehab_desktop.crypto.passphrase import DEFAULT_COST, KdfCost, checked
from dutyrehab_desktop.crypto.secrets import wipe
from dutyrehab_desktop.crypto.signing import SigningKey
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.reports.showing import Profile
from dutyrehab_desktop.reports.tables import Line, Table
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.workflows.enrolling import expect_role, known
from dutyrehab_desktop.workflows.keys import SIGNING, device_words, signing_key
from dutyrehab_desktop.workflows.one_line import one_line
from dutyrehab_desktop.workflows.passphrase_check import good_enough
from dutyrehab_desktop.workflows.publishing_tables import Signed, Wanted, digest_of
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault, refuse_inside_vault

Result = TypeVar("Result")

MAY_BE_SHOWN: Final = frozenset(
    f"count/{name}"
    for name in (
        *("work-today", "work-none", "work-help", "work-no-help"),
        *("treatment-needed", "treatment-none"),
    )
)
"""What an exception can be made for: the lines of the two charts that say yes or no."""

_KEPT: Final = "second-persons"
_LABEL: Final = "second person"
_AROUND: Final = frozenset({"country", "respondent_role"})


class ExceptionRefused(InputProblem):
    """No exception can be made so.

    Details: `rule` is `table` (not one of the two charts), `reason` (none, or too long), `profile`
    (inside everything is shown anyway), `second-person` (the signature is this desk's own, or of
    somebody who is not known here), or `set` (it was signed for other tables or other numbers).
    """

    code = "exception-refused"


class RequestUnreadable(NoTableException):
    """The file of the request or of the signature cannot be read."""

    code = "exception-unreadable"


def ask(
    vault: OpenVault,
    surroundings: Surroundings,
    wanted: Wanted,
    tables: tuple[str, ...],
    reason: str,
) -> ExceptionRequest:
    """What a second person is to sign.

    Args:
        vault: The vault of the coordinator who asks.
        surroundings: The month.
        wanted: The set that is to be published.
        tables: Ids of the tables whose numbers shall be shown.
        reason: Why, in a sentence.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        ExceptionRefused: It cannot be made for these tables, or has no reason.
    """
    expect_role(vault, Role.COORDINATOR)
    said = one_line(reason)
    if not said or len(said) > LONGEST_REASON:
        raise ExceptionRefused(rule="reason")
    profile = wanted.profile
    if profile is Profile.INTERNAL:
        raise ExceptionRefused(rule="profile")
    by_id = {each.id: each for each in wanted.tables}
    chosen = [by_id[name] for name in tables if name in by_id]
    if not tables or len(chosen) != len(tables) or not all(map(may_be_excepted, chosen)):
        raise ExceptionRefused(rule="table")
    return ExceptionRequest(
        set_digest=digest_of(vault, wanted),
        tables=tuple(sorted(tables)),
        profile="public" if profile is Profile.PUBLIC else "partner",
        reason=said,
        month=surroundings.month,
        n=max(each.n for each in chosen),
        asked_by=str(signing_key(vault).public),
    )


def may_be_excepted(table: Table) -> bool:
    """Whether a second person may sign for a table: every number of it is of the two charts."""
    return bool(table.lines) and all(_of_the_charts(table, line) for line in table.lines)


def lines_of_the_charts(table: Table) -> Table | None:
    """A table of counts with those lines alone for which an exception can be made; None for none.

    R3 and R4 hold other lines too: what is signed for is a table of its own.
    """
    lines = tuple(line for line in table.lines if _of_the_charts(table, line))
    variables = tuple(name for name in table.variables if name in MAY_BE_SHOWN)
    if not lines:
        return None
    return replace(table, id=f"chart.{table.id}", lines=lines, variables=variables)


def _of_the_charts(table: Table, line: Line) -> bool:
    read = {
        each.column
        for conditions in (table.base, *(cell.conditions for cell in line.cells))
        for each in conditions
    }
    return bool(read & MAY_BE_SHOWN) and read <= MAY_BE_SHOWN | _AROUND


def write_request(request: ExceptionRequest, path: Path) -> None:
    """Write a request for the second person's desk.

    Raises:
        VaultExists: It would lie among the files of a vault.
        FileNotWritten: It could not be written.
    """
    _write(canonical(request), path)


def look_at_request(path: Path) -> ExceptionRequest:
    """What a request asks for, for whoever is to sign it.

    Raises:
        RequestUnreadable: The file cannot be read.
        NoTableException: It is something else, or was changed.
        TableExceptionNewer: A newer program has written it.
    """
    return _read(path, read_request)


def sign(vault: OpenVault, path: Path, out: Path) -> ExceptionRequest:
    """Sign another coordinator's request with this desk's own key.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        ExceptionRefused: The request is this desk's own.
        FileProblem: The request cannot be read, or nothing was written.
    """
    expect_role(vault, Role.COORDINATOR)
    request = look_at_request(path)
    if request.asked_by in _own_keys(vault):
        raise ExceptionRefused(rule="second-person")
    write_signed(sign_request(request, signing_key(vault)), out)
    return request


def write_signed(signed: SignedException, path: Path) -> None:
    """Write a signed exception for the desk that asked.

    Raises:
        VaultExists: It would lie among the files of a vault.
        FileNotWritten: It could not be written.
    """
    _write(canonical(signed), path)


def make_second_person(
    vault: OpenVault, path: Path, passphrase: bytearray, cost: KdfCost = DEFAULT_COST
) -> tuple[str, ...]:
    """Make a key file for a person who has no desk: they type the passphrase and keep the file.

    Args:
        vault: The coordinator's vault, which knows the key from then on.
        path: Where the file is made; nothing may be there.
        passphrase: The second person's own; it is wiped.
        cost: Work of one try of the passphrase.

    Returns:
        Ten words that stand for the key, for the second person to write down.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        VaultExists: It would lie among the files of a vault.
        FileProblem: No file was made.
    """
    expect_role(vault, Role.COORDINATOR)
    refuse_inside_vault(path)
    good_enough(passphrase)
    try:
        key = _key(keyfile.create(path, passphrase, checked(cost)))
    finally:
        wipe(passphrase)
    public = str(key.public)
    key.wipe()
    vault.store.devices.remember(_KEPT, "\n".join([*_persons(vault), public]))
    return device_words(public)


def sign_with_file(request: ExceptionRequest, path: Path, passphrase: bytearray) -> SignedException:
    """Sign on the spot, with the key file of a second person.

    Args:
        request: What is signed.
        path: The second person's key file.
        passphrase: What the second person types; it is wiped.

    Raises:
        WrongPassphrase: It does not open the file.
        FileProblem: The file cannot be read.
    """
    try:
        key = _key(keyfile.unlock(path, passphrase))
    finally:
        wipe(passphrase)
    try:
        return sign_request(request, key)
    finally:
        key.wipe()


def read_exception(path: Path) -> SignedException:
    """A signed request as it came back.

    Raises:
        RequestUnreadable: The file cannot be read.
        NoTableException: It is something else, or was changed.
        TableExceptionNewer: A newer program has written it.
    """
    return _read(path, read_signed)


def accept(vault: OpenVault, wanted: Wanted, signed: SignedException) -> Signed:
    """Take a signed exception for a set that is about to be published.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        SignatureWrong: The signature is not of that key, or not for this request.
        ExceptionRefused: Not by a second person who is known here, or for another set.
    """
    expect_role(vault, Role.COORDINATOR)
    expect_signed(signed)
    request = signed.request
    trusted = {card.signing_key for card in known(vault)} | {*_persons(vault)}
    if signed.signer in _own_keys(vault) or signed.signer not in trusted:
        raise ExceptionRefused(rule="second-person")
    if request.set_digest != digest_of(vault, wanted) or request.profile != wanted.profile.value:
        raise ExceptionRefused(rule="set")
    if request.asked_by not in _own_keys(vault):
        raise ExceptionRefused(rule="set")
    tables = [each for each in wanted.tables if each.id in request.tables]
    if len(tables) != len(request.tables) or not all(map(may_be_excepted, tables)):
        raise ExceptionRefused(rule="table")
    return Signed(
        frozenset(request.tables),
        request.reason,
        request.month,
        device_words(signed.signer),
        canonical(signed).decode("utf-8"),
    )


def _key(data: DataKey) -> SigningKey:
    try:
        return SigningKey(data.derive(_LABEL))
    finally:
        data.wipe()


def _own_keys(vault: OpenVault) -> frozenset[str]:
    """The keys that this desk signs with, and signed with before: one person is not two."""
    keys = {str(signing_key(vault).public)}
    for seed in vault.store.devices.secrets(SIGNING):
        key = SigningKey(bytearray(seed))
        keys.add(str(key.public))
        key.wipe()
    return frozenset(keys)


def _persons(vault: OpenVault) -> list[str]:
    return [line for line in vault.store.devices.recall(_KEPT).split("\n") if line]


def _write(content: bytes, path: Path) -> None:
    refuse_inside_vault(path)
    with replacing(path) as target:
        target.write(content + b"\n")


def _read(path: Path, reading: Callable[[BinaryIO], Result]) -> Result:
    try:
        with path.open("rb") as source:
            return reading(source)
    except OSError as problem:
        raise RequestUnreadable from problem
