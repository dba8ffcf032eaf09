"""Writes the pages of the guide from guidance, referral list and law."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.project_changes import about
from dutyrehab_desktop.app.guide.lines import GuideKind, GuideLine, GuidePage
from dutyrehab_desktop.law.model import Law
from dutyrehab_desktop.questionnaire.model import Texts, in_language
from dutyrehab_desktop.workflows.general_law import COUNTRIES, general_law
from dutyrehab_desktop.workflows.guidance import LineKind, Topic, topics, word
from dutyrehab_desktop.workflows.projects import Project, Referral, cities, in_order, is_due

HELP, LAW, ORGANISATION = "help", "law", "organisation"


class GuideWriter:
    """Writes for two people: one reads, one hears.

    Attributes:
        spoken: Language of the talk.
        reader: The interviewer's own.
    """

    def __init__(self, project: Project, law: Law, today: date, spoken: str, reader: str) -> None:
        self._project = project
        self._law = law
        self._today = today
        self.spoken = spoken
        self.reader = reader

    def pages(self) -> tuple[GuidePage, ...]:
        """What to do, then who helps, then the law in general, then who we are."""
        return (
            *map(self._topic, topics()),
            *self._help(),
            *map(self._law_of, COUNTRIES),
            *self._organisation(),
        )

    def information(self) -> tuple[GuidePage, ...]:
        """What can be told to somebody of whom nothing is written down."""
        return (*self._help(), *map(self._law_of, COUNTRIES), *self._organisation())

    def _both(self, texts: Texts, kind: GuideKind = GuideKind.TELL) -> GuideLine:
        first, second = in_language(texts, self.spoken), in_language(texts, self.reader)
        return GuideLine(kind, first, "" if first == second else second)

    def _topic(self, topic: Topic) -> GuidePage:
        lines = []
        for line in topic.lines:
            if line.kind is LineKind.SAY:
                lines.append(self._both(line.texts, GuideKind.SAY))
            else:
                own = in_language(line.texts, self.reader)
                lines.append(GuideLine(GuideKind(line.kind.value), own))
        emergency = self._project.emergency
        if topic.name == "hard" and emergency:
            title = translate("Guide", "Emergency contact of the project")
            lines += [GuideLine(GuideKind.STEP, title), GuideLine(GuideKind.DO, emergency)]
        return GuidePage(topic.name, in_language(topic.title, self.reader), tuple(lines))

    def _help(self) -> Iterator[GuidePage]:
        lines = in_order(self._project.referrals)
        title = translate("Guide", "Who helps: {city}")
        for city in cities(lines):
            of_city = [line for line in lines if line.city == city]
            yield GuidePage(
                f"{HELP} {city}", title.format(city=city), tuple(self._helpers(of_city))
            )
        if not lines:
            none = translate("Guide", "There is no referral list here yet.")
            line = GuideLine(GuideKind.DUE, none)
            yield GuidePage(HELP, translate("Guide", "Who helps"), (line,))

    def _helpers(self, lines: list[Referral]) -> Iterator[GuideLine]:
        for kind, group in groupby(lines, key=lambda line: line.kind):
            yield GuideLine(GuideKind.STEP, word("kind", kind, self.spoken))
            for line in group:
                yield GuideLine(
                    GuideKind.SAY,
                    f"{line.who}. {line.reach}",
                    about(line, self.spoken, self.reader),
                )
                if is_due(line, self._today):
                    due = translate("Guide", "Make sure first that this is still right.")
                    yield GuideLine(GuideKind.DUE, due)

    def _law_of(self, country: str) -> GuidePage:
        titles = {
            "kz": translate("Guide", "Kazakhstan: the law"),
            "uz": translate("Guide", "Uzbekistan: the law"),
        }
        return GuidePage(f"{LAW} {country}", titles[country], tuple(self._general(country)))

    def _general(self, country: str) -> Iterator[GuideLine]:
        yield GuideLine(
            GuideKind.DUE,
            translate("Guide", "In general words. What is open for one person, a lawyer must say."),
        )
        found = general_law(self._law, country, self._today)
        yield GuideLine(GuideKind.STEP, translate("Guide", "What can be asked for after release"))
        for owed in found.owed:
            yield self._both(owed)
        yield GuideLine(GuideKind.DUE, translate("Guide", "Ways that people ask about:"))
        for way in found.ways:
            yield GuideLine(GuideKind.STEP, in_language(way.names, self.spoken))
            for texts in (way.explanations, way.next_steps):
                yield self._both(texts)

    def _organisation(self) -> Iterator[GuidePage]:
        words = self._project.organisation.model_dump()
        if any(words.values()):
            yield GuidePage(ORGANISATION, translate("Guide", "Who we are"), (self._both(words),))
