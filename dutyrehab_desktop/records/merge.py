"""What a merge would do, field by field, and where two people wrote different things."""

from dataclasses import dataclass

from dutyrehab_desktop.records.revision import Content, Field, Revision


@dataclass(frozen=True)
class Conflict:
    """A field that waits for a person's choice. Nothing settles it by itself.

    A choice is an ordinary write to `field`; it replaces everything named here.

    Attributes:
        field: What has to be decided.
        revisions: The latest writes to that field, none of which knew of the others.
        choices: What a person may choose, each once.
        beside: Writes elsewhere that speak against them: answers given inside an entry that
            somebody else took out, entries that nobody had seen who said "that was all".
    """

    field: Field
    revisions: tuple[Revision, ...]
    choices: tuple[Content, ...]
    beside: tuple[Revision, ...] = ()


@dataclass(frozen=True)
class Merge:
    """What joining another history changes in this one. Every field stands in one list.

    Attributes:
        added: Fields that this history did not know.
        changed: Fields whose content is another one afterwards.
        unchanged: Fields that say the same as before.
        conflicts: Conflicts that this merge brings or alters.
        new_revisions: How many writes came in; 0 means that nothing changed at all.
    """

    added: tuple[Field, ...] = ()
    changed: tuple[Field, ...] = ()
    unchanged: tuple[Field, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    new_revisions: int = 0
