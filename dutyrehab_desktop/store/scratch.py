"""Interviews in memory only, for practice: the same tables and code, and no file anywhere."""

import secrets
from pathlib import Path
from typing import Protocol

from dutyrehab_desktop.records.codes import new_identity
from dutyrehab_desktop.store.connection import Database
from dutyrehab_desktop.store.files import VaultFiles
from dutyrehab_desktop.store.interviews import Interviews
from dutyrehab_desktop.store.keyring import Keyring
from dutyrehab_desktop.store.opener import open_in_memory
from dutyrehab_desktop.store.schema import migrate

_NOWHERE = Path("nowhere")


class HoldsInterviews(Protocol):
    """What an interview needs of the place where it is kept.

    Attributes:
        interviews: The open interviews.
    """

    interviews: Interviews

    @property
    def device_id(self) -> str:
        """Who writes."""


class Scratch:
    """A place for interviews that is gone when the program forgets it.

    Attributes:
        interviews: The open interviews.
    """

    def __init__(self) -> None:
        self._database = Database(open_in_memory(), VaultFiles(_NOWHERE))
        migrate(self._database)
        self._device = new_identity(secrets.token_bytes)
        self.interviews = Interviews(self._database, Keyring())

    @property
    def device_id(self) -> str:
        """Nobody: a new name each time."""
        return self._device

    def close(self) -> None:
        """Forget everything."""
        self._database.close()
