"""What a new answer can change: the dependency graph of a questionnaire, by names.

It knows nothing of entries: what depends on a question inside a roster depends on it in every
entry. So a change may settle anew what stays as it was, and never misses what changed.
"""

from collections.abc import Iterable
from functools import cached_property

from dutyrehab_desktop.questionnaire.model import Questionnaire


class Dependencies:
    """The graph of one questionnaire; what follows from a name is found once."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        self._questionnaire = questionnaire
        self._affected: dict[str, frozenset[str]] = {}

    @cached_property
    def _readers(self) -> dict[str, list[str]]:
        """Who looks directly at a question or roster."""
        readers: dict[str, list[str]] = {}
        for question in self._questionnaire.questions.values():
            read = {question.gate, question.roster} - {""}
            for expression in (question.relevant, question.calculation):
                read |= expression.names if expression is not None else frozenset()
            for name in read:
                readers.setdefault(name, []).append(question.name)
        for roster in self._questionnaire.rosters.values():
            for name in roster.relevant.names if roster.relevant is not None else ():
                readers.setdefault(name, []).append(roster.name)
        return readers

    def affected(self, name: str) -> frozenset[str]:
        """Questions and rosters whose value or relevance a change can touch, itself included."""
        known = self._affected.get(name)
        if known is None:
            found, waiting = {name}, [name]
            while waiting:
                for reader in self._readers.get(waiting.pop(), ()):
                    if reader not in found:
                        found.add(reader)
                        waiting.append(reader)
            known = self._affected[name] = frozenset(found)
        return known

    def affected_by(self, names: Iterable[str]) -> frozenset[str]:
        """The same for several changes at once."""
        return frozenset().union(*map(self.affected, names))
