"""One walk through a form: random steps, and the state of every question after each."""

import json
import random
import subprocess
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from dutyrehab_desktop.expressions import judge
from dutyrehab_desktop.questionnaire.answers import (
    NOT_ASKED,
    Answer,
    AnswerSheet,
    Place,
    RosterEntries,
    RosterState,
)
from dutyrehab_desktop.questionnaire.facts import typed
from dutyrehab_desktop.questionnaire.model import Question, Questionnaire, QuestionType
from dutyrehab_desktop.questionnaire.session import FormSession
from tests.walks.form import some_value

TODAY = date(2026, 11, 25)
ENGINE = Path(__file__).with_name("engine.mjs")
MOST_ENTRIES = 3

Step = dict[str, Any]
"""`{"name", "entry", "value"}` gives an answer, `{"add"}` begins an entry of a roster."""

State = tuple[bool, str, bool]
"""Whether a question is relevant, its value, and whether its constraint holds."""

States = dict[str, State]


def random_steps(questionnaire: Questionnaire, count: int, seed: int) -> Iterator[Step]:
    """Steps as somebody might make them, in no sensible order."""
    chance = random.Random(seed)
    asked = [q for q in questionnaire.questions.values() if q.type is not QuestionType.CALCULATE]
    entries = dict.fromkeys(questionnaire.rosters, 0)
    while count:
        if entries and chance.random() < 0.06:
            roster = chance.choice(sorted(entries))
            if entries[roster] < MOST_ENTRIES:
                entries[roster] += 1
                count -= 1
                yield {"add": roster}
            continue
        question = chance.choice(asked)
        if question.roster and not entries[question.roster]:
            continue
        entry = chance.randrange(entries[question.roster]) if question.roster else -1
        count -= 1
        value = some_value(str(question.type), chance)
        yield {"name": question.name, "entry": entry, "value": value}


class OurWalk:
    """The walk through our own engine."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        self.form = FormSession(questionnaire, AnswerSheet(), TODAY)

    def act(self, step: Step) -> None:
        """Make one step."""
        sheet = self.form.sheet
        if "add" in step:
            ids = sheet.entries(step["add"]).ids
            entries = RosterEntries((*ids, f"e{len(ids)}"), RosterState.COMPLETE)
            self.form = self.form.with_sheet(sheet.with_roster(step["add"], entries))
            return
        place = Place(step["name"], "" if step["entry"] < 0 else f"e{step['entry']}")
        answer = Answer(step["value"]) if step["value"] else NOT_ASKED
        self.form = self.form.with_sheet(sheet.with_answer(place, answer))

    def touched(self, step: Step) -> States:
        """The state of what the step can have changed."""
        facts = self.form._facts
        found: States = {}
        for name in facts._dependencies.affected(step.get("name") or step["add"]):
            question = self.form.questionnaire.questions.get(name)
            if question is not None:
                entries = self.form.sheet.entries(question.roster).ids if question.roster else ("",)
                for index, entry in enumerate(entries):
                    found[f"{name}.{index}"] = self._state(question, entry)
        return found

    def states(self) -> States:
        """The state of every question now."""
        found: States = {}
        for question in self.form.questionnaire.questions.values():
            if not question.roster:
                found[question.name] = self._state(question, "")
            for index, entry in enumerate(self.form.sheet.entries(question.roster).ids):
                found[f"{question.name}.{index}"] = self._state(question, entry)
        return found

    def wordings(self, language: str) -> int:
        """Word every question, as many letters as that is."""
        letters = 0
        for question in self.form.questionnaire.questions.values():
            entries = self.form.sheet.entries(question.roster).ids if question.roster else ("",)
            for entry in entries:
                letters += len(self.form.text(question.labels, language, entry))
        return letters

    def _state(self, question: Question, entry: str) -> State:
        facts = self.form._facts
        relevant = facts.relevant(question.name, entry)
        value = facts.text(question, entry)
        valid = True
        if question.constraint is not None and value:
            answer = self.form.sheet.answer(question.name, entry)
            scope = facts.knowledge(question, entry, answer)
            assert typed(question, answer).known
            valid = judge(question.constraint, scope).value is not False
        return relevant, value, valid


class TheirWalk:
    """The walk through ODK's engine, in Node."""

    def __init__(self, folder: Path) -> None:
        self._process = subprocess.Popen(
            ["node", str(ENGINE)],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def load(self, xform: str) -> States:
        """Load a form; its state at the beginning."""
        return self._ask({"form": xform})

    def act(self, step: Step) -> States:
        """Make one step; the state after it."""
        return self._ask(step)

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()

    def _ask(self, task: Mapping[str, Any]) -> States:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(task) + "\n")
        self._process.stdin.flush()
        told = json.loads(self._process.stdout.readline())
        return {
            name: (relevant, value, valid)
            for name, (relevant, value, valid) in told["states"].items()
        }


def changed(before: States, after: States) -> States:
    """What is new or different after a step."""
    return {name: state for name, state in after.items() if before.get(name) != state}
