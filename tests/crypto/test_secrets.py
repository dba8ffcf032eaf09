"""Random bytes, wiping, derived keys."""

from dutyrehab_desktop.crypto.secrets import derive_key, random_secret, wipe


def test_keys_are_derived_as_the_standard_says() -> None:
    # RFC 5869, appendix A, test case 1 (cut to 32 bytes).
    secret, salt = bytes([0x0B]) * 22, bytes(range(13))
    info = bytes(range(0xF0, 0xFA))
    expected = "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"
    assert derive_key(secret, info, salt).hex() == expected
    # Test case 3: no salt, no info.
    expected = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
    assert derive_key(secret, b"").hex() == expected


def test_secrets_are_random_and_can_be_wiped() -> None:
    one, other = random_secret(32), random_secret(32)
    assert one != other
    assert len(set(one)) > 10
    view = memoryview(one)
    wipe(one)
    assert bytes(view) == bytes(32)
