"""Turns notes, endings, rosters and sections into what the screen shows."""

from collections.abc import Iterator

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.interview.lines import EntryLine, RosterLine, SpeakingLine
from dutyrehab_desktop.app.interview.path import OPEN_STATUSES, place_of
from dutyrehab_desktop.app.interview.speech import Speech
from dutyrehab_desktop.app.widgets.option_line import OptionLine
from dutyrehab_desktop.app.widgets.side_lines import SectionLine
from dutyrehab_desktop.questionnaire.answers import RosterState
from dutyrehab_desktop.questionnaire.model import AskedBy
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.steps import Step, StepKind

_ENTRY_KEYS = "123456789"
_MOST_LINKS = 8

_ALL = {
    "en": "That was all",
    "ru": "Это всё",
    "kk": "Осымен бітті",
    "uz": "Boshqa yoʻq",
}
_NONE = {
    "en": "There was none",
    "ru": "Такого не было",
    "kk": "Ондай болған жоқ",
    "uz": "Bunday boʻlmagan",
}
_NOT_SURE = {
    "en": "Not sure that this was all",
    "ru": "Не уверены, что это всё",
    "kk": "Бәрі осы ма, белгісіз",
    "uz": "Hammasi shumi, aniq emas",
}
_NOT_SURE_OF_ANY = {
    "en": "Not sure whether there was any",
    "ru": "Не уверены, было ли такое",
    "kk": "Ондай болған-болмағаны белгісіз",
    "uz": "Bunday boʻlganmi, aniq emas",
}
_LAST = {
    "en": "That was the last question. Thank you.",
    "ru": "Это был последний вопрос. Спасибо вам.",
    "kk": "Бұл соңғы сұрақ еді. Сізге рақмет.",
    "uz": "Bu oxirgi savol edi. Sizga rahmat.",
}
"""Said to the person in the language of the interview, so data and not sentences of the window."""


class Pages:
    """Writes pages for one form in two languages."""

    def __init__(self, form: FormSession, speech: Speech) -> None:
        self._form = form
        self._speech = speech

    def speaking(self, step: Step) -> SpeakingLine:
        """A note that is read aloud, or an ending."""
        question = self._form.questionnaire.questions[step.name]
        ending = step.kind is StepKind.ENDING
        own = question.asked_by is AskedBy.INTERVIEWER
        if own:
            eyebrow = translate("Pages", "Only for you, not read aloud")
        elif ending:
            eyebrow = ""
        else:
            eyebrow = translate("Pages", "Read aloud")
        speech = self._speech.turned() if own else self._speech
        label, second = speech.both(self._form, question.labels, step.entry)
        hint = self._form.text(question.hints, self._speech.reader, step.entry)
        action = translate("Pages", "End here") if ending else ""
        return SpeakingLine(eyebrow, label, "" if own else second, hint, action)

    def last(self, *, reviewed: bool) -> SpeakingLine:
        """The page after the last question, with what is still open."""
        missing = self._form.missing()
        links = tuple(self._links(missing[:_MOST_LINKS]))
        if len(missing) > len(links):
            told = translate("Pages", "Questions left: {number}. These are the first of them:")
            hint = told.format(number=len(missing))
        elif links:
            hint = translate("Pages", "Questions left, if you both want to come back to them:")
        else:
            hint = translate("Pages", "Nothing is open.")
        if reviewed:
            action = translate("Pages", "Finish")
        else:
            action = translate("Pages", "Read back together")
        label, second = self._speech.both(self._form, _LAST)
        return SpeakingLine("", label, second, hint, action, links)

    def _links(self, steps: tuple[Step, ...]) -> Iterator[tuple[str, str]]:
        questionnaire, language = self._form.questionnaire, self._speech.reader
        for step in steps:
            if step.kind is StepKind.ROSTER:
                texts = questionnaire.rosters[step.name].labels
            else:
                texts = questionnaire.questions[step.name].labels
            target = f"{step.name} {step.entry}".strip()
            yield self._form.text(texts, language, step.entry), target

    def roster(self, step: Step) -> RosterLine:
        """The list of a roster's entries."""
        form, speech = self._form, self._speech
        roster = form.questionnaire.rosters[step.name]
        label, second = speech.both(form, roster.labels)
        entries = tuple(self._entries(step.name))
        own = form.text(roster.labels, speech.reader)
        add = translate("Pages", "Add: {entry}").format(entry=own)
        return RosterLine(
            label=label,
            second=second,
            another=speech.both(form, roster.another) if entries else ("", ""),
            entries=entries,
            states=tuple(self._states(step.name)),
            add=add,
        )

    def _entries(self, roster: str) -> Iterator[EntryLine]:
        form, speech = self._form, self._speech
        for number, entry in enumerate(form.sheet.entries(roster).ids):
            first = form.entry_summary(roster, entry, speech.spoken)
            second = form.entry_summary(roster, entry, speech.second)
            left = sum(
                form.status(place_of(step)) in OPEN_STATUSES
                for step in form.entry_steps(roster, entry)
                if step.kind is StepKind.QUESTION
            )
            key = _ENTRY_KEYS[number] if number < len(_ENTRY_KEYS) else ""
            yield EntryLine(entry, key, first, "" if second == first else second, left)

    def _states(self, roster: str) -> Iterator[OptionLine]:
        form, speech = self._form, self._speech
        entries = form.sheet.entries(roster)
        whole, unsure = (_ALL, _NOT_SURE) if entries.ids else (_NONE, _NOT_SURE_OF_ANY)
        states = ((RosterState.COMPLETE, "T", whole), (RosterState.NOT_SURE, "S", unsure))
        for state, key, texts in states:
            label, second = speech.both(form, texts)
            yield OptionLine(str(state), key, key, label, second, entries.state is state)

    def sections(self, current: str) -> tuple[SectionLine, ...]:
        """The sections that have anything to ask now, with their progress."""
        form = self._form
        labels = {section.name: section.labels for section in form.questionnaire.sections}
        shown = {step.section for step in form.steps()} | {current}
        progress = [part for part in form.progress() if part.section in shown and part.section]
        return tuple(
            SectionLine(
                name=part.section,
                number=number,
                label=form.text(labels[part.section], self._speech.reader),
                answered=part.answered,
                total=part.total,
                current=part.section == current,
            )
            for number, part in enumerate(progress, start=1)
        )
