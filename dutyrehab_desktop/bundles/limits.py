"""What a bundle may hold, so that a hostile file cannot fill memory or disk."""

from collections.abc import Sequence

from dutyrehab_desktop.bundles.errors import BundleOverLimits
from dutyrehab_desktop.bundles.format import IDENTITY, ListedMember

MAX_MEMBERS = 100_000
MAX_MEMBER_SIZE = 16 << 20
MAX_SHEET_SIZE = 128 << 10
"""An identity sheet has at most 32 KiB, and its header, for 32 keys, about 52 KiB."""

MAX_TOTAL_SIZE = 4 << 30
MAX_MANIFEST_SIZE = 16 << 20
"""A full list of members takes about 12 MiB."""

MAX_SIGNATURE_SIZE = 4 << 10
MAX_CARD_SIZE = 64 << 10


def check_members(members: Sequence[ListedMember]) -> None:
    """Accept what a manifest lists, or raise. There is at most one identity sheet a record.

    Raises:
        BundleOverLimits: Too many members, one too large for its kind, or too much in all.
    """
    check_sizes([member.size for member in members])
    sheets = [member.size for member in members if member.folder == IDENTITY]
    if max(sheets, default=0) > MAX_SHEET_SIZE:
        raise BundleOverLimits(sheet_size=max(sheets))


def check_sizes(sizes: Sequence[int]) -> None:
    """Accept the sizes of the members, or raise.

    Raises:
        BundleOverLimits: Too many members, one too large, or too much in all.
    """
    if len(sizes) > MAX_MEMBERS:
        raise BundleOverLimits(members=len(sizes))
    if max(sizes, default=0) > MAX_MEMBER_SIZE:
        raise BundleOverLimits(member_size=max(sizes))
    if sum(sizes) > MAX_TOTAL_SIZE:
        raise BundleOverLimits(total_size=sum(sizes))
