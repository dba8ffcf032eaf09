"""A key of 32 bytes in three shares of 33 words, of which any two bring it back (SLIP-39).

One share alone tells nothing about the key. Each carries a checksum, so that a misheard word is
noticed, and says to which set it belongs. The words are English, as the standard has them; other
programs that know SLIP-39 join them too. The library works with objects that cannot be wiped: the
words and the key stay in memory for a while, which is why it is done on a machine that is locked
and closed afterwards.
"""

from collections.abc import Iterable

from shamir_mnemonic import MnemonicError, Share, combine_mnemonics, generate_mnemonics

from dutyrehab_desktop.crypto.errors import SharesRefused
from dutyrehab_desktop.crypto.secrets import KEY_SIZE

SHARES = 3
NEEDED = 2
WORDS_IN_A_SHARE = 33


def split(key: bytearray) -> tuple[str, ...]:
    """Three shares of a key, each of 33 words parted by blanks; another set each time.

    Args:
        key: 32 bytes; not changed.
    """
    groups = generate_mnemonics(1, [(NEEDED, SHARES)], bytes(key))
    return tuple(groups[0])


def checked_share(text: str) -> str:
    """A share as it was written down, in the form in which it is joined.

    Raises:
        SharesRefused: A word is none of the list, or one was misheard.
    """
    share = " ".join(text.lower().split())
    try:
        Share.from_mnemonic(share)
    except MnemonicError:
        raise SharesRefused from None
    return share


def join(shares: Iterable[str]) -> bytearray:
    """The key that two shares bring back; the caller wipes it.

    Raises:
        SharesRefused: A share is none, or they do not belong together, or are too few.
    """
    try:
        key = combine_mnemonics([checked_share(share) for share in shares])
    except (MnemonicError, ValueError):
        raise SharesRefused from None
    if len(key) != KEY_SIZE:
        raise SharesRefused
    return bytearray(key)
