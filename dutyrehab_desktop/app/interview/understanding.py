"""What a typed text was understood to mean, said back in words while it is typed."""

from dutyrehab_desktop.app.common.texts import date_words, months_words, number_words
from dutyrehab_desktop.app.interview.asking import editor_kind
from dutyrehab_desktop.app.interview.lines import EditorKind
from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.questionnaire.errors import AnswerRejected
from dutyrehab_desktop.questionnaire.session import FormSession

_WORDS = {
    EditorKind.DATE: date_words,
    EditorKind.MONTHS: months_words,
    EditorKind.MONEY: number_words,
}


def understood(form: FormSession, place: Place, raw: str, language: str) -> str:
    """A date, a number of months or a sum in words; nothing while it means nothing yet.

    Args:
        form: The form as it stands.
        place: Where the text is typed.
        raw: The text as typed.
        language: In which language to say it.
    """
    kind = editor_kind(form.questionnaire.questions[place.question])
    words = _WORDS.get(kind)
    if words is None or not raw.strip():
        return ""
    try:
        answer = form.parse(place, raw)
    except AnswerRejected:
        return ""
    if not answer.value:
        return ""
    return words(answer.value, language)
