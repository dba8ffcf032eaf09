"""What a record is found by: its own words, the spoken labels of its answers, what follows from it.

A chosen answer stands in the index as one mark, not as its words in every language: a word that
somebody types is looked up among the labels of all languages, so that a corrected label finds what
was answered before it, and an answer costs the index one entry. Who and where a person is stands in
none of it: identity sheets are sealed apart, and what asks for them is passed over here as well.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from dutyrehab_desktop.law.model import Findings
from dutyrehab_desktop.law.terms import State
from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.questionnaire.cyrillic import source_of
from dutyrehab_desktop.questionnaire.folded_words import mark_of, words_in
from dutyrehab_desktop.questionnaire.model import Question, Questionnaire, QuestionType
from dutyrehab_desktop.records.consent import CHANGEABLE
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Field, FieldKind
from dutyrehab_desktop.store.search import Term

MOST_WORDS = 12
"""Words of a search; more of them find nothing that fewer would not."""
_LONGEST = 2_000
"""Letters of a search that are looked at."""
_SHORTEST = 2
"""Letters from which a word stands for all that begin so."""
_NOT_SAID = frozenset({"record_code", "consent_version"})
"""Texts that the program writes itself."""
PERMISSIONS = (*CHANGEABLE, "c_match")
"""What a person may allow, in the order in which it is listed."""
ALLOWED = ("yes", "anonymous")
"""What a person says who allows something."""
_CHOOSING = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE)

Index = tuple[tuple[str, str], ...]


def words_of(interview: Interview, questionnaire: Questionnaire) -> frozenset[str]:
    """The words of a record, and a mark for each answer that was chosen from a list.

    Of a place that waits for a choice everything that stands there counts.
    """
    found = set(code_words(interview.code))
    history = interview.history
    standing = _standing_entries(interview)
    for field in history.fields():
        inside = field.kind in (FieldKind.ANSWER, FieldKind.NOTE)
        if not inside or field.instance not in standing:
            continue
        for head in history.heads(field):
            if head.content.status is Status.ANSWERED:
                found.update(_told(field, head.content.value, questionnaire))
    return frozenset(found)


def code_words(code: str) -> frozenset[str]:
    """A record's code, as it stands in the index."""
    return frozenset(form for forms in words_in(code) for form in forms)


def finding_mark(name: str, state: str) -> str:
    """What stands in the index for a barrier or a category in one state."""
    return mark_of("finding", name, state)


def permission_mark(question: str, value: str) -> str:
    """What stands in the index for a permission."""
    return mark_of("permission", question, value)


def flag_mark(flag: str) -> str:
    """What stands in the index for a quality flag."""
    return mark_of("flag", flag)


def marks_of(findings: Findings) -> Iterator[str]:
    """The marks of what follows from a record: barriers found or possible, categories open."""
    for barrier in findings.barriers:
        yield finding_mark(barrier.id, barrier.state)
    for key, category in findings.categories.items():
        if category.state is State.YES:
            yield finding_mark(key, State.FOUND)


def typed_groups(typed: str, forms: Iterable[Questionnaire]) -> tuple[tuple[Term, ...], ...]:
    """What a person typed, as things that must all be found, each in one of several ways.

    Whatever was typed, this can be asked; nothing where it holds no word.
    """
    questionnaires = tuple(forms)
    groups = []
    for spelled, _ in zip(words_in(typed[:_LONGEST]), range(MOST_WORDS), strict=False):
        terms = [Term(each, begins=len(each) >= _SHORTEST) for each in spelled]
        marks = {
            mark
            for questionnaire in questionnaires
            for mark in _answers_called(spelled, questionnaire)
        }
        groups.append((*terms, *(Term(mark) for mark in sorted(marks))))
    return tuple(groups)


def _standing_entries(interview: Interview) -> frozenset[str]:
    history = interview.history
    entries = (field for field in history.fields() if field.kind is FieldKind.ENTRY)
    return frozenset({"", *(field.instance for field in entries if history.stands(field))})


def _told(field: Field, value: str, questionnaire: Questionnaire) -> Iterator[str]:
    question = questionnaire.questions.get(questionnaire.today(field.name))
    if question is None or question.is_identity or question.name in _NOT_SAID:
        return
    if field.kind is FieldKind.NOTE or question.type is QuestionType.TEXT:
        for forms in words_in(value):
            yield from forms
    elif question.type in _CHOOSING and question.list_name:
        yield from (_answer_mark(question, name) for name in value.split())


def _answer_mark(question: Question, name: str) -> str:
    return mark_of("answer", question.list_name, name)


def _answers_called(spelled: tuple[str, ...], questionnaire: Questionnaire) -> Iterator[str]:
    """The answers with such a word in their label, in whichever language."""
    for word, mark in _labels(_ByDigest(questionnaire)):
        for form in spelled:
            if word == form or (len(form) >= _SHORTEST and word.startswith(form)):
                yield mark


class _ByDigest:
    """A questionnaire that is known by its digest alone."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        self.questionnaire = questionnaire

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _ByDigest) and self.questionnaire.sha256 == other.questionnaire.sha256
        )

    def __hash__(self) -> int:
        return hash(self.questionnaire.sha256)


@lru_cache(maxsize=4)
def _labels(form: _ByDigest) -> Index:
    found = set()
    for list_name, options in form.questionnaire.lists.items():
        for option in options:
            mark = mark_of("answer", list_name, option.name)
            for language, label in option.labels.items():
                if source_of(language) == language:
                    found |= {(each, mark) for forms in words_in(label) for each in forms}
    return tuple(sorted(found))
