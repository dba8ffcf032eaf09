"""One interview as a record."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Self

from dutyrehab_desktop.questionnaire.answers import (
    NOT_ASKED,
    Answer,
    AnswerSheet,
    Place,
    RosterEntries,
    RosterState,
)
from dutyrehab_desktop.records.errors import RecordMismatch
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.merge import Merge
from dutyrehab_desktop.records.revision import Content, Field, FieldKind, Revision


@dataclass(frozen=True)
class Interview:
    """What was asked, in which language, and everything that was ever written.

    Attributes:
        code: The record's code.
        questionnaire_id: The questionnaire it was held with.
        questionnaire_version: And its version.
        language: BCP 47 code of the language of the interview.
        history: Every write.
        questionnaire_sha256: Hex digest of the compiled form it was last written under; empty
            where a program before version 2 of the sealed interview wrote it.
        tags: What it is found by when the person says their words; see `crypto.wordtags`.
    """

    code: str
    questionnaire_id: str
    questionnaire_version: str
    language: str
    history: History = field(default_factory=History)
    questionnaire_sha256: str = ""
    tags: frozenset[str] = frozenset()

    @classmethod
    def blank(cls, code: str, pin: tuple[str, str, str], language: str) -> Self:
        """A record of which nothing is written yet; `pin` names its questionnaire."""
        form, version, digest = pin
        return cls(code, form, version, language, History(), digest)

    @property
    def pinned(self) -> tuple[str, str, str]:
        """The questionnaire that it was last written under: id, version, digest."""
        return self.questionnaire_id, self.questionnaire_version, self.questionnaire_sha256

    def with_tags(self, tags: Iterable[str]) -> Self:
        """The same interview, found by these tags."""
        return replace(self, tags=frozenset(tags))

    def with_history(self, history: History) -> Self:
        """The same interview with another history."""
        return replace(self, history=history)

    def written(
        self, place: Field, content: Content, device: str, month: str
    ) -> tuple[Self, Revision]:
        """This interview with one more write by a device."""
        counter = self.history.next_counter(device)
        history, revision = self.history.written(place, content, device, counter, month)
        return self.with_history(history), revision

    def sheet(self) -> AnswerSheet:
        """What stands now.

        A field in conflict reads as not asked, and a list in conflict as open: unknown until a
        person settles it. Answers inside an entry that was taken out are left out.
        """
        standing: dict[str, tuple[str, ...]] = {}
        states: dict[str, RosterState] = {}
        for where in self.history.fields():
            if where.kind in (FieldKind.ENTRY, FieldKind.ROSTER):
                standing.setdefault(where.name, self.history.entry_ids(where.name))
            if where.kind is FieldKind.ROSTER:
                states[where.name] = self._state(where)
        entries = {entry for ids in standing.values() for entry in ids}
        answers: dict[Place, Answer] = {}
        for where in self.history.fields():
            if where.kind is not FieldKind.ANSWER or self._gone(where, entries):
                continue
            content = self._settled(where)
            if content is not None:
                answers[where.place] = content.answer
        rosters = {
            name: RosterEntries(ids, states.get(name, RosterState.OPEN))
            for name, ids in standing.items()
        }
        return AnswerSheet(answers, rosters)

    def answer(self, question: str) -> Answer:
        """What stands at a question outside rosters; not asked where that is undecided."""
        where = Field(FieldKind.ANSWER, question)
        content = self._settled(where) if self.history.heads(where) else None
        return content.answer if content else NOT_ASKED

    def undecided(self) -> tuple[Place, ...]:
        """Places of answers that wait for a person's choice."""
        conflicts = self.history.conflicts()
        return tuple(one.field.place for one in conflicts if one.field.kind is FieldKind.ANSWER)

    def notes(self) -> Mapping[Place, str]:
        """The interviewer's notes that stand; one in conflict is left out."""
        found = {}
        for where in self.history.fields():
            content = self._settled(where) if where.kind is FieldKind.NOTE else None
            if content is not None and content.value:
                found[where.place] = content.value
        return MappingProxyType(found)

    def merged(self, other: "Interview") -> tuple[Self, Merge]:
        """Both versions of this interview as one, and what that changes here.

        Raises:
            RecordMismatch: They are not the same interview.
        """
        if (self.code, self.questionnaire_id) != (other.code, other.questionnaire_id):
            raise RecordMismatch
        history, merge = self.history.merged(other.history)
        both: tuple[Interview, Interview] = (self, other)
        latest = max(both, key=_pin_key)
        joined = replace(
            self,
            history=history,
            questionnaire_version=latest.questionnaire_version,
            questionnaire_sha256=latest.questionnaire_sha256,
            language=min(self.language, other.language),
            tags=self.tags | other.tags,
        )
        return joined, merge

    def _gone(self, where: Field, entries: set[str]) -> bool:
        return bool(where.instance) and where.instance not in entries

    def _settled(self, where: Field) -> Content | None:
        if self.history.conflict(where) is not None:
            return None
        return self.history.heads(where)[0].content

    def _state(self, where: Field) -> RosterState:
        content = self._settled(where)
        known = {state.value: state for state in RosterState}
        return known.get(content.value, RosterState.OPEN) if content else RosterState.OPEN


def version_key(version: str) -> tuple[list[int], str]:
    """What versions of a questionnaire are ordered by: `2026.10` comes after `2026.9`."""
    return [int(digits) for digits in re.findall(r"\d+", version)], version


def _pin_key(interview: Interview) -> tuple[tuple[list[int], str], str]:
    return version_key(interview.questionnaire_version), interview.questionnaire_sha256
