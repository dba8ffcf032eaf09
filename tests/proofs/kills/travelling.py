"""Acts that write outside the vault: backups and bundles."""

import shutil
from collections.abc import Callable

from dutyrehab_desktop.bundles.reader import open_bundle
from dutyrehab_desktop.questionnaire.answers import Answer
from dutyrehab_desktop.questionnaire.answers import Place as Where
from dutyrehab_desktop.workflows.backing_up import back_up
from dutyrehab_desktop.workflows.exporting import export
from dutyrehab_desktop.workflows.restoring import restore
from dutyrehab_desktop.workflows.reviewing import finish
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vault_keys import rotate
from dutyrehab_desktop.workflows.vaults import vault_in
from tests.helpers.vaults import open_vault, typed
from tests.proofs.kills.interviews import written
from tests.proofs.kills.place import QUESTION, Place

Say = Callable[[str], None]


def _one_more(place: Place) -> int:
    """Give an answer, and copy the vault to the other medium."""
    with place.open() as vault:
        session = place.session(vault, place.codes[0])
        number = len(written(session.interview))
        session.record(Where(QUESTION), Answer(("yes", "no")[number % 2]), "en")
        back_up(vault, place.out, TaskControl())
    return number + 1


def back_up_on(place: Place, say: Say) -> None:
    """Answer and copy."""
    while True:
        say(str(_one_more(place)))


def rotate_and_back_up(place: Place, say: Say) -> None:
    """Give the vault a new data key before each copy."""
    while True:
        rotate(place.vault, typed(), TaskControl())
        say(str(_one_more(place)))


def judge_backup(place: Place, said: list[str]) -> None:
    """The copy is the last acknowledged one or a later one, whole, and opens by itself."""
    with place.open() as vault:
        vault.store.check()
        now = len(written(vault.store.interviews.load(place.codes[0])))
    made = place.folder / "made"
    if said:
        made.write_text(said[-1], "ascii")
    if not made.exists() and not vault_in(place.out):
        return  # the first copy was not finished
    least = int(made.read_text("ascii")) if made.exists() else 0
    with open_vault(place.out) as copy:
        copy.store.check()
        held = len(written(copy.store.interviews.load(place.codes[0])))
    assert least <= held <= now, (least, held, now)


def back_up_once(place: Place) -> None:
    """The medium from which others go on."""
    with place.open() as vault:
        back_up(vault, place.out, TaskControl())


def restore_on(place: Place, say: Say) -> None:
    """Make one vault after the other from the copy."""
    number = 0
    while True:
        restore(place.out, place.folder / f"restored-{number}", typed(), TaskControl()).lock()
        say(str(number))
        number += 1


def judge_restored(place: Place, said: list[str]) -> None:
    """Whatever opens is whole, and is another device than the one it was copied from."""
    with place.open() as vault:
        known = {vault.store.device_id}
    for path in place.folder.glob("restored-*"):
        if not vault_in(path):
            assert path.name.removeprefix("restored-") not in said
            # What was cut off can be done again in the same place.
            restore(place.out, path, typed(), TaskControl()).lock()
        with open_vault(path) as restored:
            restored.store.check()
            assert set(restored.store.interviews.codes()) == set(place.codes)
            assert restored.store.device_id not in known
            known.add(restored.store.device_id)
        shutil.rmtree(path)


def seal_all(place: Place) -> None:
    """Bundles carry what is sealed."""
    with place.open() as vault:
        for code in place.codes:
            finish(vault, place.signed(vault, code))


def export_on(place: Place, say: Say) -> None:
    """Write one bundle after the other."""
    with place.open() as vault:
        while True:
            say(export(vault, place.out, place.around, TaskControl()).path.name)


def judge_bundles(place: Place, said: list[str]) -> None:
    """Every acknowledged bundle is there, whole, and every file with a bundle's name is one."""
    with place.open() as vault:
        vault.store.check()
        sent = {one.bundle for one in vault.store.bundles.sent()}
        assert len(vault.store.sealed.sealed_blobs()) == len(place.codes)
    bundles = {path.name: path for path in place.out.glob("*.bin")}
    assert bundles.keys() >= set(said)
    read = set()
    for name, path in bundles.items():
        with path.open("rb") as source, open_bundle(source, [place.coordinator]) as bundle:
            carried = {
                place.opened(blob).code for member, blob in bundle.members() if "sealed" in member
            }
            assert carried == set(place.codes)
        read.add(bundle.manifest.bundle)
        if name in said:
            assert bundle.manifest.bundle in sent
        path.unlink()
