"""What was said to one question before, as far as this record knows."""

from dataclasses import dataclass

from dutyrehab_desktop.questionnaire.answers import Place, Status
from dutyrehab_desktop.records.carrying import field_of
from dutyrehab_desktop.records.revision import Field
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.settling import words_of


@dataclass(frozen=True, slots=True)
class Earlier:
    """One answer in the life of a question.

    Attributes:
        words: The answer as people read it; empty where it was taken back.
        spoken: In which language it was given; empty where nobody noted it.
        month: When, `YYYY-MM`.
        withheld: True where it stays on this laptop only.
    """

    words: str
    spoken: str
    month: str
    withheld: bool


def answer_history(session: InterviewSession, place: Place, language: str) -> tuple[Earlier, ...]:
    """Every answer to a question, the first one first; the same said twice stands once.

    Args:
        session: The interview.
        place: The question, and the entry it belongs to.
        language: In which they are read.
    """
    interview, form = session.interview, session.form
    field = field_of(interview, session.questionnaire, Field.of_answer(place))
    found: list[Earlier] = []
    for revision in interview.history.in_order():
        if revision.field != field:
            continue
        content = revision.content
        earlier = Earlier(
            words_of(form, field, content, language),
            content.language,
            revision.month,
            content.status is Status.WITHHELD,
        )
        if not found or (found[-1].words, found[-1].withheld) != (earlier.words, earlier.withheld):
            found.append(earlier)
    return tuple(found)
