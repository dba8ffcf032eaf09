"""Which tags prove that somebody speaks of a record: only those that came with it from the start.

A laptop that was seized and opened knows the codes of its sealed records, and could seal a copy
with a tag of its own and then "take the record back" (instrument corrections, 09). So a tag proves
something only where every signed copy of the record brings it, in whatever order they come; one
that some copy does not know hides the record and deletes nothing before a person has decided.
"""

from dataclasses import dataclass

from dutyrehab_desktop.records.consent import SignOff
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.revision import Field, FieldKind

_SIGN_OFF = Field(FieldKind.ANSWER, "sign_off")
_SIGNED = frozenset({SignOff.AGREED.value, SignOff.AGREED_CHANGES.value})


@dataclass(frozen=True, slots=True)
class KnownTags:
    """What is known of a record's tags.

    Attributes:
        proving: Every signed copy so far brought them.
        doubted: Some signed copy brought them, and another did not.
    """

    proving: frozenset[str] = frozenset()
    doubted: frozenset[str] = frozenset()

    def with_copy(self, tags: frozenset[str], *, signed: bool, before: bool) -> "KnownTags":
        """What is known after one more copy.

        Args:
            tags: What it brings.
            signed: Whether its person agreed to what was written.
            before: Whether a signed copy came before.
        """
        if not signed:
            return self
        if not before:
            return KnownTags(tags)
        proving = self.proving & tags
        return KnownTags(proving, self.doubted | ((self.proving | tags) - proving))


def ever_signed(history: History) -> bool:
    """True where the person ever agreed to what was written, whatever was written since.

    Revisions are never taken away: a later "not agreed" does not make it a record to be signed
    for the first time.
    """
    return any(each.field == _SIGN_OFF and each.content.value in _SIGNED for each in history)
