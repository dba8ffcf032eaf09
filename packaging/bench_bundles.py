"""The parts of `bench.py` about many interviews: export and merge."""

import os
from functools import partial
from itertools import islice
from pathlib import Path

from bench_vaults import Figure, clocked, new_vault, told_interview, typed
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.records.codes import new_code
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.files import VaultFiles
from dutyrehab_desktop.store.opener import create_database, open_database
from dutyrehab_desktop.workflows.content import load_content
from dutyrehab_desktop.workflows.enrolling import coordinator_card, look_at_card, make_card
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.merging import look_at_bundle, merge
from dutyrehab_desktop.workflows.sealing import seal_interview
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault, Role, keys_of, unlock
from tests.helpers.enrolled import enrol

CHUNK = 64 * 1024
"""Bytes of one piece of an age payload (age-encryption.org/v1)."""
TABLES = ("interview", "writing", "received", "sealed_blob", "brought")
"""What a merge writes."""
PIECE = 1000
"""Rows in memory at a time."""


class Bundles:
    """A field vault full of sealed interviews, the bundle from it, and who takes it in."""

    def __init__(self, folder: Path, interviews: int) -> None:
        self._folder = folder
        self._content = load_content()
        self._around = real_surroundings()
        folder.mkdir()
        with new_vault(folder / "desk", Role.COORDINATOR) as desk:
            words = make_card(desk, {"en": "An invented organisation"}, folder / "card.txt")
        self._card = folder / "card.txt"
        with new_vault(folder / "field", Role.FIELD) as field:
            look_at_card(self._card)
            enrol(field, self._card, words)
            self._fill(field, interviews)
            self._ours = clocked(lambda: self._export(field))
        self._bundle = next((folder / "stick").iterdir())

    def exporting(self) -> tuple[Figure, Figure]:
        """The bundle as it was written; beside it the same bytes through the raw AEAD."""
        size = self._bundle.stat().st_size
        pieces = [os.urandom(min(CHUNK, size - at)) for at in range(0, size, CHUNK)]
        cipher = ChaCha20Poly1305(os.urandom(32))

        def encrypt() -> None:
            for number, piece in enumerate(pieces):
                cipher.encrypt(number.to_bytes(12, "big"), piece, None)

        return Figure.of([self._ours]), Figure.of([clocked(encrypt) for _ in range(3)])

    def merging(self) -> tuple[Figure, Figure]:
        """The bundle taken in; beside it the same rows, bare."""
        with unlocked(self._folder / "desk") as desk:
            look = look_at_bundle(desk, self._bundle, self._content, TaskControl())
            words = look.device_words
            ours = clocked(
                lambda: merge(
                    desk,
                    self._bundle,
                    self._content,
                    self._around,
                    TaskControl(),
                    accept_words=words,
                )
            )
        return Figure.of([ours]), Figure.of([self._bare(number) for number in range(3)])

    def _export(self, field: OpenVault) -> None:
        export(field, self._folder / "stick", self._around, TaskControl())

    def _fill(self, field: OpenVault, interviews: int) -> None:
        card = coordinator_card(field)
        if card is None:
            raise SystemExit("the field vault was not enrolled")
        with new_vault(self._folder / "model", Role.FIELD) as model:
            told = told_interview(self._content, model).interview
        today = self._around.today()
        for _ in range(interviews):
            one = self._renamed(told)
            field.store.interviews.begin(one)
            form = FormSession(self._content.questionnaire, one.sheet(), today)
            seal_interview(field, one, form, card)

    def _renamed(self, told: Interview) -> Interview:
        """The same answers under another code, written anew one after the other."""
        made = Interview(
            new_code(self._around.random_bytes),
            told.questionnaire_id,
            told.questionnaire_version,
            told.language,
        )
        for each in sorted(told.history, key=lambda revision: revision.counter):
            content = each.content
            if each.field.name == "record_code":
                content = type(content)(made.code, content.status, content.language)
            made, _ = made.written(each.field, content, each.device, each.month)
        return made

    def _bare(self, number: int) -> float:
        return bare_insert(self._folder / "desk", self._folder / f"floor-{number}.db")


def bare_insert(desk: Path, path: Path) -> float:
    """What merging wrote, put into an empty database of the same build in one go: milliseconds.

    Rows are read in pieces, outside the clock, so that any number of them fits.
    """
    keys = keys_of(desk, typed(), TaskControl())
    source = open_database(VaultFiles(desk).database, keys.database)
    target = create_database(path, bytearray(range(32)))
    for name in TABLES:
        query = "select sql from sqlite_master where type = 'table' and name = ?"
        (schema,) = source.execute(query, (name,)).fetchall()[0]
        target.execute(schema)
    target.execute("begin immediate")
    took = 0.0
    for name in TABLES:
        cursor = source.execute(f"select * from {name}")
        rows = list(islice(cursor, PIECE))
        while rows:
            marks = ", ".join("?" * len(rows[0]))
            insert = partial(target.executemany, f"insert into {name} values ({marks})", rows)
            took += clocked(insert)
            rows = list(islice(cursor, PIECE))
    took += clocked(partial(target.execute, "commit"))
    source.close()
    target.close()
    return took


def unlocked(folder: Path) -> OpenVault:
    """Open a vault of the bench."""
    return unlock(folder, typed(), TaskControl())
