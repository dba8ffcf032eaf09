"""Who saw whom: questions to the graph that revisions and their parents make."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from dutyrehab_desktop.records.revision import Field, Revision

Heads = Mapping[Field, tuple[Revision, ...]]


def heads_of(revisions: Mapping[str, Revision]) -> dict[Field, tuple[Revision, ...]]:
    """For each field the revisions that nothing in that field replaces, by id."""
    replaced = set()
    for revision in revisions.values():
        for parent in revision.parents:
            former = revisions.get(parent)
            if former is not None and former.field == revision.field:
                replaced.add(parent)
    heads: dict[Field, list[Revision]] = {}
    for identity in sorted(revisions.keys() - replaced):
        heads.setdefault(revisions[identity].field, []).append(revisions[identity])
    return {field: tuple(found) for field, found in heads.items()}


def seen_by(revisions: Mapping[str, Revision], starts: Iterable[Revision]) -> set[str]:
    """Ids of everything that stands behind these revisions, themselves included."""
    seen: set[str] = set()
    waiting = [revision.id for revision in starts]
    while waiting:
        identity = waiting.pop()
        if identity in seen:
            continue
        seen.add(identity)
        revision = revisions.get(identity)
        if revision is not None:
            waiting.extend(revision.parents)
    return seen


def in_order(revisions: Mapping[str, Revision]) -> Iterator[Revision]:
    """Every revision after all of its parents; the rest of the order is arbitrary but fixed."""
    done: set[str] = set()
    for start in sorted(revisions.values(), key=lambda each: (each.counter, each.device, each.id)):
        waiting = [start.id]
        while waiting:
            identity = waiting[-1]
            behind = _missing(revisions, revisions[identity].parents, done)
            if behind and identity not in done:
                waiting.extend(behind)
                continue
            waiting.pop()
            if identity not in done:
                done.add(identity)
                yield revisions[identity]


def _missing(
    revisions: Mapping[str, Revision], parents: Collection[str], done: Collection[str]
) -> list[str]:
    return sorted(each for each in parents if each in revisions and each not in done)
