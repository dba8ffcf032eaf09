"""Who may be handed something, and on which permission that rests."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Recipient(StrEnum):
    """What kind of recipient somebody outside is."""

    LAWYER = "lawyer"
    DOCTOR = "doctor"
    INTERNATIONAL = "international"
    ORGANISATION = "organisation"
    LINKAGE = "linkage"
    STATISTICS = "statistics"
    QUOTATIONS = "quotations"


PERMISSION_FOR: Mapping[Recipient, str] = MappingProxyType(
    {
        Recipient.LAWYER: "c_lawyers",
        Recipient.DOCTOR: "c_referral",
        Recipient.INTERNATIONAL: "c_intl",
        Recipient.ORGANISATION: "c_stats",
        Recipient.LINKAGE: "c_stats",
        Recipient.STATISTICS: "c_stats",
        Recipient.QUOTATIONS: "c_quote",
    }
)
"""The question whose yes opens the way.

No question asks whether another organisation may read answers; it gets numbers only, which rest
on the permission to be counted. The permission for a doctor is about how to reach the person, not
about what the person told.
"""

HANDED_TO = (
    Recipient.LAWYER,
    Recipient.DOCTOR,
    Recipient.INTERNATIONAL,
    Recipient.ORGANISATION,
)
"""Whom something is handed to; whoever links records, counts or quotes gets it by another way."""


@dataclass(frozen=True, slots=True)
class Terms:
    """For whom something is chosen.

    Attributes:
        recipient: What kind of recipient.
        special: True where answers of special categories go along in a form that machines read:
            ticked for each recipient anew.
    """

    recipient: Recipient
    special: bool = False
