from itertools import permutations

import pytest

from dutyrehab_desktop.records.errors import RecordMismatch
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import BundleClash, SealBroken
from dutyrehab_desktop.store.lines import InterviewState
from dutyrehab_desktop.store.received import Arrival, ArrivalKind, ReceivedBundle
from dutyrehab_desktop.store.vault import Vault
from tests.store.conftest import VaultMaker
from tests.store.samples import AGE, ANSWER, DEVICES, after, arrived, interview

CODE = "ABCDEFGH"


@pytest.fixture
def desk(make_vault: VaultMaker) -> Vault:
    """A coordinator's vault."""
    return make_vault("desk", Role.COORDINATOR)


def bundle(number: int, device: int = 0) -> ReceivedBundle:
    return ReceivedBundle(
        f"bundle-{device}-{number}", "ab" * 32, DEVICES[device], number, "2026-12"
    )


def versions() -> list[Interview]:
    start = interview((ANSWER, "kz"))
    return [
        start,
        start.with_history(after(start.history, (ANSWER, "uz"), (AGE, "42"), device=0)),
        start.with_history(after(start.history, (ANSWER, "other"), device=1)),
    ]


def test_a_bundle_is_taken_in_whole(desk: Vault) -> None:
    held = interview((ANSWER, "kz"))
    assert desk.merging.receive(bundle(1), [arrived(held, b"sealed")])
    assert desk.interviews.load(CODE) == held
    assert desk.merging.received() == (bundle(1),)
    (kept,) = desk.merging.arrivals("bundle-0-1")
    assert (kept.kind, kept.code, kept.blob) == (ArrivalKind.SEALED, CODE, b"sealed")
    assert desk.lines()[0].state is InterviewState.RECEIVED


def test_the_same_bundle_twice_changes_nothing(desk: Vault) -> None:
    desk.merging.receive(bundle(1), [arrived(interview((ANSWER, "kz")))])
    before = desk.state_hash()
    assert not desk.merging.receive(bundle(1), [arrived(interview((ANSWER, "kz")))])
    assert desk.state_hash() == before


def test_the_order_of_bundles_does_not_matter(make_vault: VaultMaker) -> None:
    hashes = set()
    for turn, order in enumerate(permutations(range(3))):
        desk = make_vault(f"desk{turn}", Role.COORDINATOR)
        for number in order:
            desk.merging.receive(bundle(number), [arrived(versions()[number])])
        hashes.add(desk.state_hash())
        assert len(desk.interviews.load(CODE).history.conflicts()) == 1
    assert len(hashes) == 1


def test_merged_interviews_go_in_like_the_ones_that_came(make_vault: VaultMaker) -> None:
    one, other = make_vault("one", Role.COORDINATOR), make_vault("other", Role.COORDINATOR)
    first, second, _ = versions()
    for desk, incoming in ((one, second), (other, first.merged(second)[0])):
        desk.merging.receive(bundle(1), [arrived(first)])
        desk.merging.receive(bundle(2), [arrived(incoming)])
    assert one.state_hash() == other.state_hash()


def test_a_bundle_with_one_bad_record_is_not_taken_in_at_all(desk: Vault) -> None:
    desk.merging.receive(bundle(1), [arrived(interview((ANSWER, "kz")))])
    before = desk.state_hash()
    good = interview((ANSWER, "kz"), code="ZZZZZZZZ")
    bad = Interview(CODE, "another", "1", "ru")
    with pytest.raises(RecordMismatch):
        desk.merging.receive(bundle(2), [arrived(good), arrived(bad)])
    assert desk.state_hash() == before
    assert tuple(desk.merging.arrivals("bundle-0-2")) == ()


def test_a_blob_that_is_not_what_it_says_is_refused(desk: Vault) -> None:
    with pytest.raises(SealBroken):
        desk.merging.receive(bundle(1), [Arrival(ArrivalKind.SEALED, CODE, "00" * 32, b"sealed")])
    assert desk.merging.received() == ()


def test_two_bundles_with_one_name_are_never_both_believed(desk: Vault) -> None:
    desk.merging.receive(bundle(1), [arrived(interview((ANSWER, "kz")))])
    before = desk.state_hash()
    forged = ReceivedBundle("bundle-0-1", "cd" * 32, DEVICES[0], 1, "2026-12")
    with pytest.raises(BundleClash):
        desk.merging.receive(forged, [arrived(interview((ANSWER, "uz")))])
    assert desk.state_hash() == before


def test_a_choice_in_a_conflict_is_kept_and_wins_over_what_it_settled(desk: Vault) -> None:
    for number, version in enumerate(versions()):
        desk.merging.receive(bundle(number), [arrived(version)])
    held = desk.interviews.load(CODE)
    (conflict,) = held.history.conflicts()
    settled, _ = held.written(conflict.field, conflict.choices[0], desk.device_id, "2026-12")
    desk.merging.add(settled)
    assert desk.interviews.load(CODE).history.conflicts() == ()
    desk.merging.receive(bundle(9), [arrived(versions()[2])])
    assert desk.interviews.load(CODE) == settled


def test_what_another_version_says_about_the_questionnaire_is_order_free(
    make_vault: VaultMaker,
) -> None:
    older, newer = interview((ANSWER, "kz")), Interview(CODE, "needs", "2026.12", "kk")
    found = []
    for name, order in (("one", (older, newer)), ("other", (newer, older))):
        desk = make_vault(name, Role.COORDINATOR)
        for number, version in enumerate(order):
            desk.merging.receive(bundle(number), [arrived(version)])
        held = desk.interviews.load(CODE)
        found.append((held.questionnaire_version, held.language))
    assert found == [("2026.12", "kk")] * 2
