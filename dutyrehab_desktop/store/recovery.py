"""Recovery files that laptops gave a coordinator to keep: still sealed, each with its proof."""

import hashlib
from dataclasses import dataclass

from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.errors import SealBroken

_KEEP = "insert or replace into recovery_file (device, sha256, blob, proof) values (?, ?, ?, ?)"
_OTHERS = "delete from recovery_file where device = ? and sha256 <> ?"


@dataclass(frozen=True, slots=True)
class RecoveryFile:
    """A recovery file as it came.

    Attributes:
        device: The device id of the laptop.
        sha256: Hex digest of the file.
        blob: What only the coordinator's key opens.
        proof: What the laptop is told, so that it knows that the file was opened.
    """

    device: str
    sha256: str
    blob: bytes
    proof: bytes


class RecoveryFiles:
    """The recovery files of a coordinator's vault; of each laptop the latest."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, file: RecoveryFile) -> None:
        """Keep a file that was opened, in place of the one that the laptop gave before.

        Raises:
            FileProblem: Nothing was changed.
        """

        def work(connection: Connection) -> None:
            connection.execute(_KEEP, (file.device, file.sha256, file.blob, file.proof))
            connection.execute(_OTHERS, (file.device, file.sha256))

        self._database.change(work)

    def of(self, device: str) -> RecoveryFile | None:
        """The file of a laptop, or None.

        Raises:
            SealBroken: It is not what came.
        """
        query = "select device, sha256, blob, proof from recovery_file where device = ?"
        row = self._database.row(query, (device,))
        if row is None:
            return None
        file = RecoveryFile(*row)
        if hashlib.sha256(file.blob).hexdigest() != file.sha256:
            raise SealBroken
        return file

    def proofs(self) -> dict[str, bytes]:
        """By device, what each laptop is told."""
        rows = self._database.rows("select device, proof from recovery_file order by device")
        return {device: bytes(proof) for device, proof in rows}
