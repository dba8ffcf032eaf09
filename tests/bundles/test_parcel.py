"""A parcel opens for the laptops it was sealed for, from the coordinator they trust, whole."""

import hashlib
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.bundles.archive import ArchiveWriter
from dutyrehab_desktop.bundles.errors import (
    BundleDamaged,
    BundleForAnotherKey,
    BundleNewerFormat,
    BundleOverLimits,
    BundleSignatureWrong,
    NotABundle,
    NotAParcel,
    ParcelFromAnother,
)
from dutyrehab_desktop.bundles.format import MANIFEST, NAMESPACE, SIGNATURE, canonical
from dutyrehab_desktop.bundles.parcel import ParcelContents, ParcelSender, open_parcel, write_parcel
from dutyrehab_desktop.bundles.reader import open_bundle
from dutyrehab_desktop.crypto.age import generate_identity, sealing
from dutyrehab_desktop.crypto.signing import SigningKey
from dutyrehab_desktop.errors import FileProblem

LAPTOP, OTHER = generate_identity(), generate_identity()
KEY = SigningKey.generate()
FORM = b'{"id": "needs"}\n'
NAME = f"questionnaires/{hashlib.sha256(FORM).hexdigest()}.json"


def written(*forms: bytes, key: SigningKey = KEY) -> bytes:
    target = io.BytesIO()
    write_parcel(target, ParcelSender(key, 1, "2026-11"), ParcelContents(forms), [LAPTOP.recipient])
    return target.getvalue()


def opened(parcel: bytes) -> list[tuple[str, bytes]]:
    with open_parcel(io.BytesIO(parcel), LAPTOP, (str(KEY.public),)) as reader:
        return list(reader.members())


def forged(content: bytes = FORM, name: str = NAME, **changes: object) -> bytes:
    """A parcel that a hostile hand has made with the right key, or signed by itself."""
    real = io.BytesIO()
    sender = ParcelSender(KEY, 1, "2026-11")
    manifest = write_parcel(real, sender, ParcelContents([FORM]), [LAPTOP.recipient])
    fields = {**json.loads(canonical(manifest)), **changes}
    text = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()
    target = io.BytesIO()
    payload = sealing(target, [LAPTOP.recipient])
    archive = ArchiveWriter(payload)
    archive.put(MANIFEST, text)
    archive.put(SIGNATURE, KEY.sign(text, NAMESPACE))
    archive.put(name, content)
    archive.finish()
    payload.finish()
    return target.getvalue()


def test_what_was_sent_arrives() -> None:
    assert opened(written(FORM)) == [(NAME, FORM)]
    assert len(opened(written(FORM, b"other", FORM))) == 2
    assert opened(forged()) == [(NAME, FORM)]


def test_it_opens_for_no_other_laptop() -> None:
    with pytest.raises(BundleForAnotherKey):  # noqa: SIM117 - one of them raises
        with open_parcel(io.BytesIO(written(FORM)), OTHER, (str(KEY.public),)):
            pass


def test_another_coordinators_parcel_is_refused() -> None:
    with pytest.raises(ParcelFromAnother):
        opened(written(FORM, key=SigningKey.generate()))


def test_a_parcel_that_somebody_passed_on_under_their_own_seal_is_refused() -> None:
    with pytest.raises(BundleForAnotherKey):
        opened(forged(recipients=["ab" * 32]))


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"format": 5}, BundleNewerFormat),
        ({"direction": "up"}, NotAParcel),
        ({"signing_key": str(SigningKey.generate().public)}, ParcelFromAnother),
        ({"members": [{"name": "../x", "size": 1, "sha256": "ab" * 32}]}, BundleDamaged),
        ({"members": [{"name": NAME, "size": 1, "sha256": "ab" * 32}]}, BundleDamaged),
        ({"extra": 1}, BundleDamaged),
        ({"sequence": 0}, BundleDamaged),
    ],
)
def test_a_manifest_that_says_anything_else_is_refused(
    changes: dict[str, object], error: type[FileProblem]
) -> None:
    with pytest.raises(error):
        opened(forged(**changes))


@pytest.mark.parametrize(
    ("content", "name"), [(b"x" * len(FORM), NAME), (FORM, "questionnaires/x.json"), (b"", NAME)]
)
def test_a_member_that_is_not_the_listed_one_is_refused(content: bytes, name: str) -> None:
    with pytest.raises(BundleDamaged):
        opened(forged(content, name))


def test_a_signature_over_something_else_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    real = SigningKey.sign
    monkeypatch.setattr(SigningKey, "sign", lambda self, text, name: real(self, text + b" ", name))
    parcel = written(FORM)
    with pytest.raises(BundleSignatureWrong):
        opened(parcel)


def test_nothing_larger_than_a_questionnaire_can_be_is_sent() -> None:
    with pytest.raises(BundleOverLimits):
        written(bytes((16 << 20) + 1))


def test_a_parcel_is_no_bundle() -> None:
    with pytest.raises(BundleNewerFormat):  # noqa: SIM117 - one of them raises
        with open_bundle(io.BytesIO(written(FORM)), [LAPTOP]):
            pass


@given(st.data())
def test_any_change_on_the_way_is_seen(data: st.DataObject) -> None:
    parcel = bytearray(PARCEL)
    place = data.draw(st.integers(0, len(parcel) - 1))
    if data.draw(st.booleans()):
        parcel[place] ^= data.draw(st.integers(1, 255))
    else:
        del parcel[place:]
    with pytest.raises((BundleDamaged, NotABundle, BundleForAnotherKey, BundleNewerFormat)):
        opened(bytes(parcel))


PARCEL = written(FORM)


def test_a_parcel_with_a_proof_says_four_and_one_without_says_what_it_always_said() -> None:
    sender = ParcelSender(KEY, 1, "2026-11")
    for contents, said in (
        (ParcelContents([FORM]), 1),
        (ParcelContents([FORM], receipts=[b"{}"]), 2),
        (ParcelContents([FORM], cards=[b"{}"]), 3),
        (ParcelContents([FORM], drafts=[b"{}"], receipts=[b"{}"]), 3),
        (ParcelContents(proofs=[b"{}"], cards=[b"{}"]), 4),
    ):
        target = io.BytesIO()
        assert write_parcel(target, sender, contents, [LAPTOP.recipient]).format == said
        names = {name.partition("/")[0] for name, _ in opened(target.getvalue())}
        assert names == {name.partition("/")[0] for name in contents.named()}
