import pytest

from dutyrehab_desktop.store.bundles_log import SentBundle
from dutyrehab_desktop.store.errors import BundleClash
from dutyrehab_desktop.store.vault import Vault
from tests.store.samples import digest, interview


def sent(number: int) -> SentBundle:
    return SentBundle(number, f"bundle-{number}", f"{number:064}", "2026-11")


def test_each_bundle_names_the_one_before(vault: Vault) -> None:
    assert vault.bundles.next_link() == (1, "")
    vault.bundles.record_sent(sent(1), [])
    assert vault.bundles.next_link() == (2, f"{1:064}")
    vault.bundles.record_sent(sent(2), [])
    assert vault.bundles.sent() == (sent(1), sent(2))


@pytest.mark.parametrize("number", [0, 1, 3])
def test_a_number_that_is_not_the_next_is_refused(vault: Vault, number: int) -> None:
    vault.bundles.record_sent(sent(1), [])
    with pytest.raises(BundleClash):
        vault.bundles.record_sent(sent(number), [])
    assert vault.bundles.sent() == (sent(1),)


def test_what_a_bundle_carried_is_noted_together_with_it(vault: Vault) -> None:
    vault.interviews.begin(interview())
    vault.sealed.seal("ABCDEFGH", b"blob", digest(b"blob"))
    with pytest.raises(BundleClash):
        vault.bundles.record_sent(sent(7), [digest(b"blob")])
    assert len(vault.sealed.sealed_blobs(waiting_only=True)) == 1
    vault.bundles.record_sent(sent(1), [digest(b"blob")])
    assert vault.sealed.sealed_blobs(waiting_only=True) == ()
