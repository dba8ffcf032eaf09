"""The words of the needs report in one language."""

from dataclasses import dataclass
from functools import cache
from typing import Final

from dutyrehab_desktop.questionnaire.model import Texts
from dutyrehab_desktop.reports.paper import read_paper
from dutyrehab_desktop.reports.spoken import spoken_count, spoken_date, spoken_sum
from dutyrehab_desktop.reports.told import Told
from dutyrehab_desktop.reports.wording import Wording, read_wording, text_in
from dutyrehab_desktop.shipped import resource

_NO_MONEY: Final = ("", "other", "dk", "decline")


@cache
def needs_wording() -> Wording:
    """The sentences of the report (`resources/report/needs_report.csv`)."""
    return read_wording(resource("report", "needs_report.csv"))


@cache
def _law_wording() -> Wording:
    """How sure a source is, and how a barrier stands in the way: as the lawyer's sheet says it."""
    return read_wording(resource("handing", "sheet.csv"))


@dataclass(frozen=True, slots=True)
class NeedsWords:
    """Says everything in one language."""

    language: str

    def say(self, name: str, /, **values: object) -> str:
        """A sentence of the report."""
        return needs_wording().say(name, self.language, **values)

    def law(self, name: str, /, **values: object) -> str:
        """A word of the lawyer's sheet."""
        return _law_wording().say(name, self.language, **values)

    def text(self, texts: Texts, name: str) -> str:
        """A text of the questionnaire or the law."""
        return text_in(texts, self.language, name)

    def raw(self, name: str) -> str:
        """A text with its blanks unfilled."""
        return text_in(needs_wording().texts.get(name, {}), self.language, name)

    def date(self, text: str) -> str:
        """A month or a year as it is said."""
        return spoken_date(text, read_paper().wording, self.language)

    def sum(self, amount: float, currency: str) -> str:
        """A sum with its money; of an unnamed money the number alone."""
        money = "" if currency in _NO_MONEY else currency
        whole = f"{amount:.0f}"
        if not money:
            return self.say("money-unnamed", amount=whole)
        return spoken_sum(whole, money, read_paper().wording, self.language)

    def people(self, name: str, number: Told) -> str:
        """A sentence about a number of people, right in its grammar; empty where it is hidden.

        Args:
            name: Of a row whose members are the grammatical numbers; `NAME-none` is said of
                nobody.
            number: How many.
        """
        if number.hidden:
            return ""
        forms = needs_wording().members(name, self.language)
        if number.count is None:
            said = forms[-1].format(count=self.say(f"fewer-than-{number.below}"))
            return said[0].upper() + said[1:]
        if number.count == 0:
            return self.say(f"{name}-none")
        return spoken_count(number.count, forms, self.language)

    def reviewed(self) -> bool:
        """True where a second speaker of the language has signed the texts."""
        return needs_wording().reviewed(self.language)
