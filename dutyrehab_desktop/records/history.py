"""Everything that was ever written in one interview, on whichever devices.

A history is a set of revisions; joining two histories is the union of two sets, so the order
and the number of joins cannot matter. What stands now is read from it (a projection).
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Self

from dutyrehab_desktop.questionnaire.answers import RosterState
from dutyrehab_desktop.records.entries import REMOVED, order_of, present
from dutyrehab_desktop.records.graph import heads_of, in_order, seen_by
from dutyrehab_desktop.records.merge import Conflict, Merge
from dutyrehab_desktop.records.revision import Content, Field, FieldKind, Revision


class History:
    """An immutable set of revisions.

    A revision whose parents are missing is kept, and counts as written without knowledge of
    the others.
    """

    def __init__(self, revisions: Iterable[Revision] = ()) -> None:
        known: dict[str, Revision] = {}
        for revision in revisions:
            twin = known.get(revision.id)
            # The month is no part of the id; of two the earlier one stays, in any order of joins.
            if twin is None or revision.month < twin.month:
                known[revision.id] = revision
        self._known = known

    # As a set

    def __iter__(self) -> Iterator[Revision]:
        return iter(self._known.values())

    def __len__(self) -> int:
        return len(self._known)

    def __contains__(self, revision: Revision) -> bool:
        return revision.id in self._known

    def __eq__(self, other: object) -> bool:
        return self._known == other._known if isinstance(other, History) else NotImplemented

    def __hash__(self) -> int:
        return hash(frozenset(self._known))

    @property
    def revisions(self) -> frozenset[Revision]:
        """All of it, without order."""
        return frozenset(self._known.values())

    def in_order(self) -> Iterator[Revision]:
        """Every revision after what it replaces."""
        return in_order(self._known)

    # What stands now

    @cached_property
    def _heads(self) -> dict[Field, tuple[Revision, ...]]:
        return heads_of(self._known)

    @cached_property
    def _fields(self) -> tuple[Field, ...]:
        return tuple(sorted(self._heads, key=lambda each: (each.kind, each.name, each.instance)))

    def fields(self) -> tuple[Field, ...]:
        """Every field that was ever written, sorted."""
        return self._fields

    def heads(self, field: Field) -> tuple[Revision, ...]:
        """The latest writes to a field: one, or several that did not know of each other."""
        return self._heads.get(field, ())

    def entry_ids(self, roster: str) -> tuple[str, ...]:
        """The entries that stand in a roster, in the person's order.

        An entry that was taken out stays as long as somebody else wrote in it unknowingly.
        """
        placed = []
        for field, heads in self._heads.items():
            if field.kind is FieldKind.ENTRY and field.name == roster and self.stands(field):
                first = min((head.counter, head.device) for head in heads)
                placed.append((self.order(field), first, field.instance))
        return tuple(entry for _, _, entry in sorted(placed))

    def next_order(self, roster: str) -> int:
        """An order that puts a new entry last."""
        fields = [field for field in self._by_entry if field.name == roster]
        return max((self.order(field) for field in fields), default=-1) + 1

    def place_of(self, entry: Field) -> int:
        """Where an entry that comes back belongs: where it stood before it was taken out.

        One that never stood in its list comes last.
        """
        replaced = {parent for head in self.heads(entry) for parent in head.parents}
        written = self._by_entry.get(entry, ())
        orders = [order_of(each.content) for each in written if each.id in replaced]
        known = [order for order in orders if order is not None]
        return min(known) if known else self.next_order(entry.name)

    def next_counter(self, device: str) -> int:
        """The number of this device's next write here."""
        return max((each.counter for each in self if each.device == device), default=0) + 1

    def stands(self, entry: Field) -> bool:
        """True where an entry counts: present, or taken out by somebody who did not see all."""
        heads = self.heads(entry)
        if any(order_of(head.content) is not None for head in heads):
            return True
        return bool(heads) and bool(self._written_unseen(entry))

    def order(self, entry: Field) -> int:
        """The place of an entry in its list: of two the lower one."""
        orders = [order_of(head.content) for head in self.heads(entry)]
        known = [order for order in orders if order is not None]
        if not known:
            orders = [order_of(each.content) for each in self._by_entry.get(entry, ())]
            known = [order for order in orders if order is not None]
        return min(known, default=0)

    @cached_property
    def _by_entry(self) -> Mapping[Field, tuple[Revision, ...]]:
        grouped: dict[Field, list[Revision]] = {}
        for revision in self:
            if revision.field.kind is FieldKind.ENTRY:
                grouped.setdefault(revision.field, []).append(revision)
        return {field: tuple(found) for field, found in grouped.items()}

    # Where it is undecided

    def conflicts(self) -> tuple[Conflict, ...]:
        """Every field that waits for a person's choice, by field."""
        found = (self.conflict(field) for field in self.fields() if not self.is_plain(field))
        return tuple(conflict for conflict in found if conflict is not None)

    def is_plain(self, field: Field) -> bool:
        """True where nothing can be undecided: one latest write to an answer or a note."""
        plain = field.kind in (FieldKind.ANSWER, FieldKind.NOTE)
        return plain and len(self.heads(field)) == 1

    def conflict(self, field: Field) -> Conflict | None:
        """What is undecided about one field, or None."""
        heads = self.heads(field)
        beside: tuple[Revision, ...] = ()
        if field.kind is FieldKind.ENTRY:
            beside = self._written_unseen(field)
        elif field.kind is FieldKind.ROSTER:
            beside = self._entries_unseen(field)
        if beside or not _agree(field, heads):
            return Conflict(field, heads, self._choices(field, heads), beside)
        return None

    def _choices(self, field: Field, heads: tuple[Revision, ...]) -> tuple[Content, ...]:
        said = [head.content for head in heads]
        if field.kind is FieldKind.ENTRY:
            said = [present(self.order(field)), REMOVED]
        elif field.kind is FieldKind.ROSTER:
            said += [Content(RosterState.COMPLETE), Content(RosterState.NOT_SURE)]
        kept: list[Content] = []
        for content in said:
            if not any(content.says_same_as(other) for other in kept):
                kept.append(content)
        return tuple(kept)

    def _written_unseen(self, entry: Field) -> tuple[Revision, ...]:
        heads = self.heads(entry)
        if any(order_of(head.content) is not None for head in heads):
            return ()
        seen = seen_by(self._known, heads)
        return tuple(head for head in self._inside(entry.instance) if head.id not in seen)

    def _entries_unseen(self, roster: Field) -> tuple[Revision, ...]:
        found: dict[str, Revision] = {}
        for statement in self.heads(roster):
            if statement.content.value != RosterState.COMPLETE:
                continue
            seen = seen_by(self._known, [statement])
            for head in self._standing(roster.name):
                line = seen_by(self._known, [head])
                if statement.id not in line and not self._known_entry(head.field, seen):
                    found[head.id] = head
        return tuple(found[identity] for identity in sorted(found))

    def _known_entry(self, entry: Field, seen: Collection[str]) -> bool:
        return any(each.id in seen for each in self._by_entry.get(entry, ()))

    def _standing(self, roster: str) -> Iterator[Revision]:
        for field, heads in self._heads.items():
            if field.kind is FieldKind.ENTRY and field.name == roster and self.stands(field):
                yield from heads

    def _inside(self, entry: str) -> Iterator[Revision]:
        for field, heads in self._heads.items():
            if field.instance == entry and field.kind in (FieldKind.ANSWER, FieldKind.NOTE):
                yield from heads

    # How it grows

    def written(
        self, field: Field, content: Content, device: str, counter: int, month: str
    ) -> tuple[Self, Revision]:
        """This history with one more write, which replaces all that stands in its field now.

        A choice in a conflict is such a write. Taking out an entry replaces what stands inside
        it as well, and "that was all" is said of the entries that stand then: who did not see
        them cannot have meant them.
        """
        replaced = {head.id for head in self.heads(field)}
        if field.kind is FieldKind.ENTRY:
            replaced |= {head.id for head in self.heads(Field(FieldKind.ROSTER, field.name))}
            if content.says_same_as(REMOVED):
                replaced |= {head.id for head in self._inside(field.instance)}
        elif field.kind is FieldKind.ROSTER:
            replaced |= {head.id for head in self._standing(field.name)}
        revision = Revision.make(field, content, frozenset(replaced), (device, counter, month))
        grown = type(self)()
        grown._known = {**self._known, revision.id: revision}
        grown.__dict__["_heads"] = {**self._heads, field: (revision,)}
        return grown, revision

    def merged(self, other: "History") -> tuple[Self, Merge]:
        """The union of two histories, and what it changes in this one."""
        union = type(self)([*self, *other])
        added, changed, unchanged, conflicts = [], [], [], []
        for field in union.fields():
            conflict = None if union.is_plain(field) else union.conflict(field)
            if conflict is not None and conflict != self.conflict(field):
                conflicts.append(conflict)
            elif field not in self._heads:
                added.append(field)
            elif _contents(union.heads(field)) != _contents(self.heads(field)):
                changed.append(field)
            else:
                unchanged.append(field)
        lists = (tuple(added), tuple(changed), tuple(unchanged), tuple(conflicts))
        return union, Merge(*lists, new_revisions=len(union) - len(self))

    def without(self, fields: Collection[Field]) -> Self:
        """This history with every trace of these fields gone.

        The id of a purged write could be guessed back to a short answer, so it is struck from
        the parents that remain; those revisions get new ids.
        """
        gone = {revision.id for revision in self if revision.field in fields}
        renamed: dict[str, Revision] = {}
        for revision in self.in_order():
            if revision.id in gone:
                continue
            parents = frozenset(
                renamed[parent].id if parent in renamed else parent
                for parent in revision.parents
                if parent not in gone
            )
            same = parents == revision.parents
            renamed[revision.id] = revision if same else revision.with_parents(parents)
        return type(self)(renamed.values())


def _contents(heads: tuple[Revision, ...]) -> set[tuple[str, str]]:
    return {(head.content.value, head.content.status) for head in heads}


def _agree(field: Field, heads: tuple[Revision, ...]) -> bool:
    if len(heads) <= 1:
        return True
    if field.kind is FieldKind.ENTRY:
        # Two orders are no quarrel: the lower one is shown, both are kept.
        return len({order_of(head.content) is None for head in heads}) <= 1
    return len(_contents(heads)) <= 1
