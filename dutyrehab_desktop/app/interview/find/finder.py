"""What can be found on the interview screen by typing a few letters; no widget is known here."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from textwrap import shorten

from dutyrehab_desktop.app.common.i18n import translate, translate_marked
from dutyrehab_desktop.app.interview.commands import FOUND
from dutyrehab_desktop.app.interview.path import is_open
from dutyrehab_desktop.app.interview.speech import Speech
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.steps import Step, StepKind

LONGEST = 160
"""Letters of a passage that is read aloud; its beginning is enough to know it."""
AT_MOST = 40
"""More lines than these nobody reads: another letter finds it sooner."""
_FOLDED = str.maketrans("ёәғқңөұүһіўҳ", "еагкноуухиух")
"""Letters that a keyboard may not have are found by those beside them; so are the others."""


class FindKind(StrEnum):
    """What a line leads to."""

    SECTION = "section"
    QUESTION = "question"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class FindLine:
    """One thing that was found.

    Attributes:
        kind: What it leads to.
        target: Name of a section or command; for a question `question`, or `question entry`.
        title: What it is called, in the interviewer's language.
        detail: Where it stands and whether it is open; or the keys of a command.
    """

    kind: FindKind
    target: str
    title: str
    detail: str


class Finder:
    """Looks through one form as it stands: only what can be asked now is found."""

    def __init__(self, form: FormSession, speech: Speech, sections: tuple[str, ...] = ()) -> None:
        """Make it.

        Args:
            form: The form.
            speech: Who reads what; what is spoken is found too.
            sections: Only these may be entered now; empty for all.
        """
        self._form = form
        self._speech = speech
        self._only = sections
        self._lines = tuple(
            (line, folded(f"{line.title} {line.detail} {more}")) for line, more in self._all()
        )

    def find(self, text: str) -> tuple[FindLine, ...]:
        """What holds every word that was typed; where a word begins with it comes first."""
        words = folded(text).split()
        hits = [
            (line, words_of) for line, words_of in self._lines if all(w in words_of for w in words)
        ]
        if words:
            hits.sort(key=lambda hit: not all(f" {w}" in f" {hit[1]}" for w in words))
        return tuple(line for line, _ in hits[:AT_MOST])

    def _all(self) -> Iterator[tuple[FindLine, str]]:
        form, reader = self._form, self._speech.reader
        titles = {}
        entered = dict.fromkeys(step.section for step in form.steps())
        for section in form.questionnaire.sections:
            if section.name not in entered or not self._may(section.name):
                continue
            titles[section.name] = form.text(section.labels, reader)
            detail = translate("Finder", "Section")
            line = FindLine(FindKind.SECTION, section.name, titles[section.name], detail)
            yield line, form.text(section.labels, self._speech.spoken)
        for command, words, keys in FOUND:
            title = translate_marked("KeysDialog", words)
            yield FindLine(FindKind.COMMAND, command.value, title, keys), ""
        for step in form.steps():
            if step.section in titles:
                yield from self._steps(step, titles[step.section])

    def _may(self, section: str) -> bool:
        return not self._only or section in self._only

    def _steps(self, step: Step, section: str) -> Iterator[tuple[FindLine, str]]:
        form = self._form
        yield self._question(step, section)
        if step.kind is StepKind.ROSTER:
            name = form.text(form.questionnaire.rosters[step.name].labels, self._speech.reader)
            for number, entry in enumerate(form.sheet.entries(step.name).ids, 1):
                for inner in form.entry_steps(step.name, entry):
                    yield self._question(inner, f"{name} {number}")

    def _question(self, step: Step, where: str) -> tuple[FindLine, str]:
        form, speech = self._form, self._speech
        asked = (
            form.questionnaire.rosters[step.name]
            if step.kind is StepKind.ROSTER
            else form.questionnaire.questions[step.name]
        )
        spoken = form.text(asked.labels, speech.spoken, step.entry)
        unanswered = translate("Finder", "open")
        detail = f"{where} · {unanswered}" if is_open(form, step) else where
        line = FindLine(
            FindKind.QUESTION,
            f"{step.name} {step.entry}".strip(),
            shorten(form.text(asked.labels, speech.reader, step.entry), LONGEST, placeholder=" …"),
            detail,
        )
        return line, f"{spoken} {step.name}"


def folded(text: str) -> str:
    """A text as it is compared: small letters, none that only some keyboards have."""
    return text.casefold().translate(_FOLDED)
