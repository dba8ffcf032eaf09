"""Computes what the proposals would open, and says it in the window's language."""

from collections.abc import Iterator

from PySide6.QtCore import Signal, Slot

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.presenting import FormPresenter
from dutyrehab_desktop.app.desk.reforms.lines import (
    BestLine,
    CountryCard,
    ProposalLine,
    ReadingLine,
    ReformsPage,
)
from dutyrehab_desktop.law.model import ReformChange
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.workflows.reform_impact import (
    LEAST_PEOPLE,
    CountryImpact,
    Proposal,
    ReformImpact,
    reform_impact,
)
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl

_BEST = ((2, "best-two"), (3, "best-three"))


class ReformsPresenter(FormPresenter):
    """Shows what the proposals would open for the people who may be counted.

    Signals:
        shown: A `ReformsPage`.
    """

    shown = Signal(object)

    _found: ReformImpact | None = None

    @Slot()
    def count(self) -> None:
        """Compute anew."""
        vault, content, surroundings = self._vault, self._content, self._surroundings
        language = self.messages.language

        def work(control: TaskControl) -> ReformImpact:
            control.checkpoint(Progress("counting"))
            with vault.in_this_thread() as own:
                return reform_impact(own, content, surroundings, language, control)

        self.begin(work, self._show_found, Progress("counting"))

    def retranslate(self) -> None:
        """Say the same in the window's other language."""
        super().retranslate()
        self._show_found(self._found)

    def _show_found(self, found: object) -> None:
        if not isinstance(found, ReformImpact):
            return
        found = self._found = found.in_language(self.messages.language)
        versions = translate("Reforms", "Questionnaire {questionnaire}, law {law}")
        self.shown.emit(
            ReformsPage(
                tuple(self._country(found, one) for one in found.countries),
                tuple(self._proposal(one) for one in found.proposals),
                found.words.notes(),
                versions.format(questionnaire=found.questionnaire, law=found.law),
            )
        )

    def _country(self, found: ReformImpact, one: CountryImpact) -> CountryCard:
        words = found.words
        best = tuple(
            (words.say(title), tuple(_best_line(found, one, each) for each in sets))
            for most, title in _BEST
            if (sets := found.best(one, most))
        )
        if best[1:] and best[0][1] == best[1][1]:
            # A third proposal opens nothing more: the same would stand there twice.
            best = best[:1]
        about = translate("Reforms", "People counted: {count}").format(count=one.n)
        ranked: tuple[str, ...] = ()
        if one.few:
            about = words.say("few", least=LEAST_PEOPLE)
            ranked = tuple(f"{each.rank}. {words.together(each.reforms)}" for each in one.alone)
        idle = [words.together(each.reforms) for each in one.alone if each.idle]
        told = words.say("nothing-alone", names="; ".join(idle)) if idle else ""
        country = _countries()[one.country]
        return CountryCard(country, about, best, told, ranked, found.charts(one))

    def _proposal(self, one: Proposal) -> ProposalLine:
        pills = []
        if not one.changes:
            pills.append(translate("Reforms", "The law in use does not say what it would change"))
        elif not one.computed:
            pills.append(translate("Reforms", "Changes no rule, not counted"))
        if one.special:
            pills.append(translate("Reforms", "Only inside the organisation"))
        readings: dict[str, ReadingLine] = {}
        for line in self._readings(one):
            # One reading may change several rules: it is told once, with all of them.
            known = readings.get(line.reading)
            rule = line.rule if known is None else f"{known.rule}; {line.rule}"
            readings[line.reading] = ReadingLine(rule, line.reading, line.about)
        return ProposalLine(one.id, one.name, one.text, tuple(pills), tuple(readings.values()))

    def _readings(self, proposal: Proposal) -> Iterator[ReadingLine]:
        language = self.messages.language
        for change in proposal.changes:
            about = translate("Reforms", "{sure}. The report, lines {lines}.")
            lines = change.lines.replace("a", "").replace("-", "–").replace(" ", ", ")
            told = about.format(sure=_confidence()[change.confidence], lines=lines)
            yield ReadingLine(self._rule(change), in_language(change.readings, language), told)

    def _rule(self, change: ReformChange) -> str:
        """Which rule a change changes, by the name that people know."""
        law, language = self._content.law, self.messages.language
        if not change.sheet:
            return ""
        if change.sheet == "facts":
            told = translate("Reforms", "What counts as a confession")
            return told if change.name == "confessed" else change.name
        key, _, form = change.name.partition(" ")
        category = next(one for one in law.categories if one.key == key)
        name = in_language(category.names, language)
        if not form or self._found is None:
            return name
        return f"{name}: {self._found.words.say(f'form-{form}')}"


def _best_line(found: ReformImpact, one: CountryImpact, reforms: tuple[str, ...]) -> BestLine:
    words = found.words
    figure = next(each for each in one.sets if each.reforms == reforms)
    if figure.opens is None:
        return BestLine(words.together(reforms))
    forms = [
        words.say("form-count", form=words.say(f"form-{form}"), count=count)
        for form, count in figure.forms.items()
        if count
    ]
    opens = words.say("bar-opens", opens=figure.opens, n=one.n)
    return BestLine(words.together(reforms), opens, " · ".join(forms))


def _countries() -> dict[str, str]:
    return {
        "kz": translate("Reforms", "Kazakhstan"),
        "uz": translate("Reforms", "Uzbekistan"),
        "both": translate("Reforms", "Both countries"),
    }


def _confidence() -> dict[str, str]:
    return {
        "sure": translate("Reforms", "The line says so plainly"),
        "likely": translate("Reforms", "A likely reading"),
        "doubtful": translate("Reforms", "A doubtful reading: a lawyer must look at it"),
    }
