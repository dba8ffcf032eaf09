"""Where an interview stands on the screen: what is needed to open it exactly there again."""

import json
from dataclasses import dataclass
from typing import Self

from dutyrehab_desktop.questionnaire.steps import Step, StepKind


@dataclass(frozen=True, slots=True)
class Standing:
    """The page on show, and how it is shown.

    Attributes:
        shown: True where a page was shown at all.
        step: That page; None for the one behind the last question.
        spoken: The language it is in, or empty where that is not known.
        below: The language below that, or empty.
        second: The language the interviewer reads, or empty.
        private_screen: True where the side notes stand open, because only the interviewer sees
            the screen.
        away: True while what another meeting has to ask anew is asked.
        back_to: The page where the talk goes on then; None for the one behind the last question.
    """

    shown: bool = False
    step: Step | None = None
    spoken: str = ""
    below: str = ""
    second: str = ""
    private_screen: bool = False
    away: bool = False
    back_to: Step | None = None

    def text(self) -> str:
        """As it is kept beside the answers."""
        if not self.shown:
            return ""
        kept = {
            "at": _listed(self.step),
            "languages": [self.spoken, self.below, self.second],
            "private": self.private_screen,
        }
        if self.away:
            kept["back"] = _listed(self.back_to)
        return json.dumps(kept)

    @classmethod
    def read(cls, text: str) -> Self:
        """What `text` gave. The first vaults kept the page alone, as a list."""
        if not text:
            return cls()
        kept = json.loads(text)
        if isinstance(kept, list):
            return cls(shown=True, step=_step(kept))
        spoken, below, second = kept["languages"]
        return cls(
            shown=True,
            step=_step(kept["at"]),
            spoken=spoken,
            below=below,
            second=second,
            private_screen=kept["private"],
            away="back" in kept,
            back_to=_step(kept.get("back")),
        )


def _listed(step: Step | None) -> list[str] | None:
    return None if step is None else [step.kind.value, step.name, step.section, step.entry]


def _step(listed: list[str] | None) -> Step | None:
    if listed is None:
        return None
    kind, name, section, entry = listed
    return Step(StepKind(kind), name, section, entry)
