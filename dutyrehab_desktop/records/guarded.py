"""Which writes of an interview are kept under a key of their own, and under which.

Two keys stand beside that of the vault (instrument corrections, 08 and 20). One is lost with the
passphrase, because no recovery holds it: for what the person refused to the coordinator. The other
is for who and where the person is, apart from what they said.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.revision import Field, FieldKind, Revision

MARK = "#"
"""Parts the name of a question from what else is half-typed beside it (a note)."""


class GuardedBy(StrEnum):
    """A key of its own."""

    LOCAL = "local"
    IDENTITY = "identity"


@dataclass(frozen=True, slots=True)
class Guarded:
    """What is under a key of its own as an interview stands now.

    Attributes:
        everything: True for all of it, under the key that recovery does not cover.
        local: Fields under that key: answers that stay on this laptop only, and notes at them.
        identity: Names of questions about who and where the person is.
    """

    everything: bool = False
    local: frozenset[Field] = frozenset()
    identity: frozenset[str] = frozenset()

    def of(self, where: Field) -> GuardedBy | None:
        """The key that writes to a field are under; None for the vault's own."""
        if self.everything or where in self.local:
            return GuardedBy.LOCAL
        said = where.kind in (FieldKind.ANSWER, FieldKind.NOTE)
        return GuardedBy.IDENTITY if said and where.name in self.identity else None

    def of_half_typed(self, where: Field) -> GuardedBy | None:
        """The key that text is under which was typed for a field, or beside it."""
        return self.of(Field(where.kind, where.name.partition(MARK)[0], where.instance))

    def each(
        self, revisions: Iterable[Revision], known: Mapping[str, GuardedBy] | None = None
    ) -> dict[str, GuardedBy]:
        """The key of every write that is under one, by its id.

        What was written with a guarded write before the writer's eyes names it by its id, and a
        short answer can be guessed from that. So it is under the same key, whatever its field:
        that an entry was taken out which held such an answer, and what followed from that.

        Args:
            revisions: Each after all of its parents.
            known: The same of those that came before them.
        """
        found = dict(known or {})
        for one in revisions:
            own = self.of(one.field)
            behind = {found.get(parent) for parent in one.parents}
            if own is GuardedBy.LOCAL or GuardedBy.LOCAL in behind:
                found[one.id] = GuardedBy.LOCAL
            elif own is GuardedBy.IDENTITY or GuardedBy.IDENTITY in behind:
                found[one.id] = GuardedBy.IDENTITY
        return found


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the writes of an interview go.

    Attributes:
        guarded: What is under a key of its own from now on.
        keys: The key of every write that is under one, by its id; of the new writes alone, unless
            all are placed anew.
        anew: True where what was written before may be under another key than it shall be now.
    """

    guarded: Guarded = Guarded()
    keys: Mapping[str, GuardedBy] = field(default_factory=dict)
    anew: bool = False


def withheld(history: History, where: Field) -> bool:
    """True for an answer that stays on this laptop only. Of two wishes the stricter one holds."""
    return where.kind is FieldKind.ANSWER and any(
        head.content.status is Status.WITHHELD for head in history.heads(where)
    )
