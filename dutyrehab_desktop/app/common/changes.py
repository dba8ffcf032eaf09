"""What changed in a questionnaire, in words."""

from dataclasses import dataclass

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.questionnaire.comparing import Change
from dutyrehab_desktop.questionnaire.model import Questionnaire, in_language
from dutyrehab_desktop.workflows.questionnaires import ComparedQuestionnaire

MOST = 150
"""More lines nobody reads on a screen; `questionnaire diff` lists them all."""


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """One difference.

    Attributes:
        kind: What happened, in two or three words.
        what: The question's or the answer's words.
        detail: What stood there and what stands there now, or nothing.
    """

    kind: str
    what: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ChangesWords:
    """Everything that changed.

    Attributes:
        title: Which questionnaire it is, and which one was before it.
        consent: That permissions are asked again, or nothing.
        lines: The differences; texts in other languages are only counted.
        rest: What is not listed, in words, or nothing.
    """

    title: str
    consent: str
    lines: tuple[ChangeWords, ...]
    rest: str


def changes_words(compared: ComparedQuestionnaire, language: str) -> ChangesWords:
    """A questionnaire beside the one before it, in the language of the window."""
    told = [
        line
        for change in compared.changes
        if (line := _words(change, compared.questionnaire, language)) is not None
    ]
    left = len(compared.changes) - len(told[:MOST])
    rest = translate("Changes", "Further changes, most in other languages: {count}")
    agreed = translate(
        "Changes", "What people agree to changes: in every open interview it is asked again."
    )
    return ChangesWords(
        title_words(compared),
        agreed if compared.new_consent else "",
        tuple(told[:MOST]),
        rest.format(count=left) if left else "",
    )


def title_words(compared: ComparedQuestionnaire) -> str:
    """Which questionnaire it is, and which one was before it."""
    form = compared.questionnaire
    if compared.before and compared.before != form.version:
        told = translate("Changes", "{name}, version {version}; before it {before}")
        return told.format(name=form.id, version=form.version, before=compared.before)
    told = translate("Changes", "{name}, version {version}")
    return told.format(name=form.id, version=form.version)


def _words(change: Change, form: Questionnaire, language: str) -> ChangeWords | None:
    column, _, text_language = change.column.partition("::")
    if change.kind == "text-changed" and (column != "label" or text_language != language):
        return None
    kinds = {
        "question-added": translate("Changes", "New question"),
        "question-removed": translate("Changes", "Question taken out"),
        "question-renamed": translate("Changes", "Other name"),
        "choice-added": translate("Changes", "New answer"),
        "choice-removed": translate("Changes", "Answer taken out"),
        "choice-renamed": translate("Changes", "Other name"),
        "logic-changed": translate("Changes", "Other conditions"),
        "text-changed": translate("Changes", "Other words"),
    }
    what = _label(change.name, form, language) or change.before or change.name
    detail = ""
    if change.kind == "text-changed":
        detail = change.before
    elif change.kind not in ("question-added", "question-removed", "choice-removed"):
        detail = " → ".join(text for text in (change.before, change.after) if text)
    return ChangeWords(kinds.get(change.kind, change.kind), what, detail)


def _label(name: str, form: Questionnaire, language: str) -> str:
    if name in form.questions:
        return in_language(form.questions[name].labels, language) or name
    list_name, _, choice = name.partition("/")
    for option in form.lists.get(list_name, ()):
        if option.name == choice:
            return in_language(option.labels, language)
    return ""
