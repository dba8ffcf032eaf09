"""The languages on the screen: the person's, large, and another below it."""

from dataclasses import dataclass, replace
from typing import Self

from dutyrehab_desktop.questionnaire.model import Texts
from dutyrehab_desktop.questionnaire.session import FormSession


@dataclass(frozen=True, slots=True)
class Speech:
    """Who reads what.

    Attributes:
        spoken: Language of the interview, shown large.
        second: The language below it; may be the same, then there is no second line.
        reader: The interviewer's own language: hints, sections, side notes. Never changes
            while the interview is open.
    """

    spoken: str
    second: str
    reader: str

    def both(self, form: FormSession, texts: Texts, entry: str = "") -> tuple[str, str]:
        """A text in both languages; the second is empty where it would say the same."""
        first = form.text(texts, self.spoken, entry)
        second = form.text(texts, self.second, entry)
        return first, "" if second == first else second

    def turned(self) -> Self:
        """Only the interviewer's language: for what is not read aloud."""
        return replace(self, spoken=self.reader)

    def switched(self, language: str) -> Self:
        """The interview goes on in another language.

        Where that is the one below, the two change places, so that nobody loses theirs;
        otherwise the interviewer's own comes below.
        """
        if language == self.spoken:
            return self
        if language == self.second:
            return replace(self, spoken=language, second=self.spoken)
        return replace(self, spoken=language, second=self.reader)
