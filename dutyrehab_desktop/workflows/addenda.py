"""Something is added to a record that is sealed already: a correction by phone, a permission less.

On a laptop nobody can read the sealed record any more, so nothing is replaced: what is added goes
beside it, and where it says something else than the record, the coordinator sees both and asks. A
permission in conflict counts as no from the moment it arrives.
"""

import hashlib
from collections.abc import Mapping

from dutyrehab_desktop.bundles.format import ADDENDA
from dutyrehab_desktop.bundles.payload import write_payload
from dutyrehab_desktop.crypto.age import seal
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.questionnaire.interchange import sheet_from_record
from dutyrehab_desktop.questionnaire.model import AskedBy, Question, QuestionType
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Content as Written
from dutyrehab_desktop.records.revision import Field
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import expect_role, sealing_card
from dutyrehab_desktop.workflows.sealing import recipient_digest
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import checked_code


class AddendumRefused(InputProblem):
    """No answer that can be added: an unknown question, a wrong value, or who somebody is."""

    code = "addendum-refused"


_UNASKED = (QuestionType.NOTE, QuestionType.CALCULATE)
_ENTRIES = "entries:"


class CodeNotHere(InputProblem):
    """The code is none of those that are sealed on this laptop; given once more it is taken."""

    code = "code-not-here"


def addable(content: Content) -> tuple[Question, ...]:
    """The questions that somebody can answer once more by phone, in the order of the sheet.

    What points at an entry of a list is left out as well: the list is sealed.
    """
    return tuple(
        question
        for question in content.questionnaire.questions.values()
        if not question.roster
        and not question.is_identity
        and question.type not in _UNASKED
        and question.asked_by is not AskedBy.PROGRAM
        and not question.appearance.startswith(_ENTRIES)
    )


def add_to_sealed(
    vault: OpenVault,
    content: Content,
    code: str,
    answers: Mapping[str, str],
    surroundings: Surroundings,
) -> int:
    """Seal answers that are added to a record; they travel with the next bundle.

    Args:
        vault: The field laptop's vault.
        content: The questionnaire in use.
        code: The record's code; it need not have been sealed here.
        answers: Values by the names of their questions, as in a record for `assess`; only
            questions outside lists, and none about who or where the person is.
        surroundings: The month.

    Returns:
        How many answers were added.

    Raises:
        NotForThisRole: This is no field laptop's vault.
        NotEnrolled: Nobody to seal for.
        KeyRevoked: The coordinator's new card was not compared yet.
        NotACode: It is no record code.
        AddendumRefused: One of the answers cannot be added; none was.
        FileProblem: Nothing was added.
    """
    expect_role(vault, Role.FIELD)
    card = sealing_card(vault)
    form = content.questionnaire
    reading = sheet_from_record(dict(answers), form)
    told = reading.sheet.answers
    names = {place.question for place in told if not place.entry}
    if reading.warnings or not told or names != set(answers) or names & set(form.identity):
        raise AddendumRefused
    language = form.languages[0]
    held = Interview(
        checked_code(code), form.id, form.version, language, questionnaire_sha256=form.sha256
    )
    for place in sorted(told):
        answer = told[place]
        written = Written(answer.value, answer.status, language)
        device, month = vault.store.device_id, surroundings.month
        held, _ = held.written(Field.of_answer(place), written, device, month)
    blob = seal(write_payload(held), card.recipients())
    digest = hashlib.sha256(blob).hexdigest()
    vault.store.outgoing.keep(held.code, blob, digest, recipient_digest(card), ADDENDA)
    return len(told)
