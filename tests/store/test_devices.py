from dutyrehab_desktop.store.bundles_log import SentBundle
from dutyrehab_desktop.store.devices import COORDINATOR, Card, Role
from dutyrehab_desktop.store.vault import Vault
from tests.store.conftest import VaultMaker
from tests.store.samples import decrypted


def test_private_keys_are_kept_and_never_in_clear(vault: Vault, key: bytearray) -> None:
    vault.devices.keep_secret("signing", b"MARKER-private")
    assert vault.devices.secret("age") is None
    vault.close()
    files = b"".join(path.read_bytes() for path in vault.folder.iterdir())
    assert b"MARKER" not in files
    assert b"MARKER" in decrypted(vault.folder)
    again = Vault.open(vault.folder, key)
    assert again.devices.secret("signing") == b"MARKER-private"
    again.close()


def test_a_card_counts_as_unconfirmed_until_a_person_says_so(vault: Vault) -> None:
    assert vault.devices.card(COORDINATOR) is None
    vault.devices.keep_card(Card(COORDINATOR, b"card", confirmed=False))
    assert vault.devices.card(COORDINATOR) == Card(COORDINATOR, b"card", confirmed=False)
    vault.devices.keep_card(Card(COORDINATOR, b"card", confirmed=True))
    vault.devices.keep_card(Card("a" * 32, b"device", confirmed=True))
    assert [card.owner for card in vault.devices.cards()] == ["a" * 32, COORDINATOR]
    assert vault.devices.cards()[1].confirmed


def test_a_restored_field_vault_has_a_new_name_and_must_enrol_again(vault: Vault) -> None:
    before = vault.device_id
    vault.devices.keep_secret("signing", b"key")
    vault.bundles.record_sent(SentBundle(1, "bundle-1", "ab" * 32, "2026-11"), [])
    device = vault.new_identity()
    assert device == vault.device_id != before
    assert vault.devices.secret("signing") is None
    assert vault.bundles.next_link() == (1, "")


def test_a_restored_coordinators_vault_still_opens_its_bundles(make_vault: VaultMaker) -> None:
    desk = make_vault("desk", Role.COORDINATOR)
    desk.devices.keep_secret("age", b"identity")
    desk.new_identity()
    assert desk.devices.secret("age") == b"identity"
