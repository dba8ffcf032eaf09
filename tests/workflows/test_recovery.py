"""A laptop's key in its coordinator's keeping: written, opened, proven, used."""

from pathlib import Path

import pytest

from dutyrehab_desktop.bundles.recovery import (
    NotARecoveryFile,
    Proof,
    proof_of,
    read_proof,
    read_recovery,
    write_recovery,
    written_proof,
)
from dutyrehab_desktop.crypto import keyfile
from dutyrehab_desktop.crypto.age import generate_identity
from dutyrehab_desktop.crypto.errors import WrongPassphrase
from dutyrehab_desktop.crypto.signing import SigningKey
from dutyrehab_desktop.store.errors import VaultExists
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.workflows.backing_up import back_up
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import enrol, make_card
from dutyrehab_desktop.workflows.keys import identities
from dutyrehab_desktop.workflows.opening import begin_interview
from dutyrehab_desktop.workflows.parcels import ParcelUnfit, look_at_parcel, receive
from dutyrehab_desktop.workflows.publishing import NothingArrived, publish_receipts
from dutyrehab_desktop.workflows.recovering import (
    NoRecoveryFile,
    RecoveryKeyOld,
    can_be_recovered,
    recover,
    rehearse,
    take_recovery,
)
from dutyrehab_desktop.workflows.recovery import (
    RecoveryNotProven,
    RecoveryState,
    interview_card,
    recovery_state,
    write_recovery_file,
)
from dutyrehab_desktop.workflows.registering import LaptopUnknown, register, write_own_card
from dutyrehab_desktop.workflows.reviewing import Reason, finish, seal_waiting
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vault_keys import rotate
from dutyrehab_desktop.workflows.vaults import KEY_FILE, OpenVault, Role, unlock
from tests.helpers.answers import tell, whole_story
from tests.helpers.vaults import make_vault, open_vault, typed


class Two:
    """A coordinator and a laptop that compared their cards, and nothing more."""

    def __init__(self, folder: Path, content: Content, around: Surroundings) -> None:
        self.folder, self.content, self.around = folder, content, around
        self.desk = make_vault(folder / "desk", Role.COORDINATOR)
        self.field = make_vault(folder / "field", Role.FIELD)
        enrol(self.field, folder / "card", make_card(self.desk, {"en": "X"}, folder / "card"))
        words = write_own_card(self.field, folder / "own")
        register(self.desk, folder / "own", words, around)

    def write(self, name: str = "recovery") -> Path:
        """The recovery file of the laptop."""
        write_recovery_file(self.field, typed(), self.folder / name, self.around)
        return self.folder / name

    def parcel(self) -> Path:
        """What the coordinator sends."""
        return publish_receipts(self.desk, self.folder / "parcels", self.around).path

    def rehearse(self) -> None:
        """The whole way once."""
        take_recovery(self.desk, self.write())
        receive(self.field, self.parcel(), self.content)


@pytest.fixture
def two(tmp_path: Path, content: Content, surroundings: Surroundings) -> Two:
    return Two(tmp_path, content, surroundings)


def signed_interview(two: Two, vault: OpenVault) -> tuple[str, Reason]:
    session = begin_interview(two.content, vault.store, two.around, spoken="ru")
    tell(session, whole_story())
    return session.code, finish(vault, session).reason


def test_nothing_is_sealed_before_the_coordinator_has_opened_the_recovery_file(two: Two) -> None:
    code, reason = signed_interview(two, two.field)
    assert reason is Reason.NOT_PROVEN
    assert recovery_state(two.field) is RecoveryState.NONE
    path = two.write()
    assert recovery_state(two.field) is RecoveryState.WRITTEN
    assert seal_waiting(two.field, two.content, two.around) == 0
    with pytest.raises(RecoveryNotProven):
        interview_card(two.field)
    take_recovery(two.desk, path)
    parcel = two.parcel()
    assert look_at_parcel(two.field, parcel, two.content).proven
    assert recovery_state(two.field) is RecoveryState.WRITTEN
    assert receive(two.field, parcel, two.content).proven
    assert recovery_state(two.field) is RecoveryState.PROVEN
    assert not look_at_parcel(two.field, parcel, two.content).proven
    assert seal_waiting(two.field, two.content, two.around) == 1
    states = {line.code: line.state for line in two.field.store.lines()}
    assert states[code] is InterviewState.SEALED


def test_the_file_is_sealed_and_nothing_of_it_stays_on_the_laptop(two: Two) -> None:
    path = two.write()
    data = keyfile.read_key(two.field.folder / KEY_FILE, typed())
    blob = path.read_bytes()
    assert blob.startswith(b"age-encryption.org/v1\n")
    assert bytes(data.secret) not in blob
    two.field.lock()
    for kept in two.field.folder.iterdir():
        assert blob[200:264] not in kept.read_bytes()
    with pytest.raises(VaultExists):
        write_recovery_file(
            open_vault(two.folder / "field"), typed(), two.field.folder / "x", two.around
        )


def test_it_covers_the_data_key_and_not_what_was_to_stay_on_the_laptop(two: Two) -> None:
    two.write()
    inside = read_recovery((two.folder / "recovery").read_bytes(), identities(two.desk))
    key = keyfile.read_key(two.field.folder / KEY_FILE, typed())
    assert inside.data_key().secret == key.secret
    assert key.local is not None
    assert key.local.hex() not in inside.model_dump_json()
    assert inside.key not in repr(inside)


def test_a_wrong_passphrase_writes_nothing(two: Two) -> None:
    with pytest.raises(WrongPassphrase):
        write_recovery_file(two.field, typed("other words"), two.folder / "x", two.around)
    assert not (two.folder / "x").exists()
    assert recovery_state(two.field) is RecoveryState.NONE


def test_a_new_data_key_and_a_new_name_make_the_file_void(two: Two) -> None:
    two.rehearse()
    back_up(two.field, two.folder / "backup", TaskControl())
    two.field.lock()
    rotate(two.folder / "field", typed(), TaskControl())
    two.field = open_vault(two.folder / "field")
    assert recovery_state(two.field) is RecoveryState.VOID
    # What stays readable on a laptop is the greater danger: sealing goes on.
    assert signed_interview(two, two.field)[1] is Reason.NONE
    two.rehearse()
    assert recovery_state(two.field) is RecoveryState.PROVEN
    device = two.field.store.device_id
    two.field.store.new_identity()
    assert two.field.store.device_id != device
    assert recovery_state(two.field) is RecoveryState.VOID
    with pytest.raises(RecoveryKeyOld):
        rehearse(two.desk, device, two.folder / "backup")


def test_the_coordinator_takes_no_file_of_a_laptop_that_she_does_not_know(
    two: Two, tmp_path: Path
) -> None:
    with make_vault(tmp_path / "other", Role.FIELD) as other:
        enrol(other, two.folder / "card", make_card(two.desk, {"en": "X"}, two.folder / "card"))
        write_recovery_file(other, typed(), two.folder / "stranger", two.around)
    with pytest.raises(LaptopUnknown):
        take_recovery(two.desk, two.folder / "stranger")
    # Nor one that another device has signed in the name of a known one.
    key = keyfile.read_key(two.field.folder / KEY_FILE, typed())
    forged = write_recovery(
        key,
        two.field.store.device_id,
        SigningKey.generate(),
        "2026-01",
        [identities(two.desk)[0].recipient],
    )
    (two.folder / "forged").write_bytes(forged)
    with pytest.raises(LaptopUnknown):
        take_recovery(two.desk, two.folder / "forged")
    assert can_be_recovered(two.desk) == {two.field.store.device_id: False}
    with pytest.raises(NothingArrived):
        two.parcel()


def test_whatever_is_no_recovery_file_is_refused(two: Two) -> None:
    blob = two.write().read_bytes()
    other = [generate_identity()]
    with pytest.raises(NotARecoveryFile):
        read_recovery(blob, other)
    for damaged in (b"", b"x" * 70_000, blob[:-1], blob + b"x", bytes([blob[0] ^ 1]) + blob[1:]):
        (two.folder / "damaged").write_bytes(damaged)
        with pytest.raises(NotARecoveryFile):
            take_recovery(two.desk, two.folder / "damaged")
    with pytest.raises(NotARecoveryFile):
        take_recovery(two.desk, two.folder / "missing")


def test_a_proof_can_be_made_only_with_the_key_inside(two: Two) -> None:
    path = two.write()
    take_recovery(two.desk, path)
    blob = path.read_bytes()
    right = proof_of(keyfile.read_key(two.field.folder / KEY_FILE, typed()), blob)
    device = two.field.store.device_id
    assert two.desk.store.recovery.proofs() == {device: written_proof(right)}
    assert read_proof(written_proof(right)) == right
    kept = two.desk.store.recovery.of(device)
    assert kept is not None
    forged = written_proof(Proof(file=right.file, proof=right.file))
    two.desk.store.recovery.keep(type(kept)(device, kept.sha256, kept.blob, forged))
    parcel = two.parcel()
    with pytest.raises(ParcelUnfit):
        receive(two.field, parcel, two.content)
    assert recovery_state(two.field) is RecoveryState.WRITTEN
    for bad in (b"", b"{}", written_proof(right).replace(b'"format":1', b'"format":2')):
        with pytest.raises(NotARecoveryFile):
            read_proof(bad)


def test_a_lost_laptop_comes_back_from_a_copy_of_it_with_a_new_passphrase(two: Two) -> None:
    two.rehearse()
    code, reason = signed_interview(two, two.field)
    assert reason is Reason.NONE
    draft = begin_interview(two.content, two.field.store, two.around, spoken="kk")
    tell(draft, whole_story(sign_off=None))
    device = two.field.store.device_id
    back_up(two.field, two.folder / "backup", TaskControl())
    assert rehearse(two.desk, device, two.folder / "backup").document() == {"open": 1, "sealed": 1}
    new = "five new words for it"
    found = recover(
        two.desk,
        device,
        two.folder / "backup",
        two.folder / "again",
        (typed(new), typed(new)),
        TaskControl(),
    )
    assert (found.open, found.sealed) == (1, 1)
    with unlock(two.folder / "again", typed(new), TaskControl()) as again:
        assert again.store.device_id != device
        assert {line.code for line in again.store.lines()} == {code, draft.code}
        assert again.store.interviews.load(draft.code).sheet() == draft.interview.sheet()
        assert recovery_state(again) is not RecoveryState.PROVEN
        again.store.check()
    with pytest.raises(NoRecoveryFile):
        rehearse(two.desk, "0" * 32, two.folder / "backup")
