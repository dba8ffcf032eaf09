"""The agreed call after an interview is sealed: the only thing of a sheet that stays on a laptop.

The way, the number or address, the time and the harmless sentence stay until the call is done or
seven days have passed (instrument 3.2, rule 5; design corrections B1); the names never stay. After
an interview whose consent is in doubt, calling is for the coordinator to decide.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.records.identity import CHANNEL, FOR_A_CALL
from dutyrehab_desktop.store.contacts import ContactLine
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import ContactMissing
from dutyrehab_desktop.store.identity import Opening
from dutyrehab_desktop.workflows.contact import checked_purpose
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import expect_role
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.vaults import OpenVault
from dutyrehab_desktop.workflows.withdrawing import checked_code


@dataclass(frozen=True)
class Call:
    """How to reach a person for the agreed call.

    Attributes:
        code: The record's code.
        known: The answers by the name of their question, in the order of `FOR_A_CALL`.
    """

    code: str
    known: Mapping[str, str] = field(repr=False)


def contacts(vault: OpenVault) -> tuple[ContactLine, ...]:
    """Whom this laptop can still reach, the nearest day first: codes and days alone.

    Raises:
        NotForThisRole: This is no field laptop's vault.
    """
    expect_role(vault, Role.FIELD)
    return vault.store.contacts.lines()


def open_contact(vault: OpenVault, code: str, purpose: str, surroundings: Surroundings) -> Call:
    """Open how a person is reached; for what is on the disk before anything is shown.

    Args:
        vault: The field laptop's vault.
        code: The record's code, in letters of any size.
        purpose: What for, in a sentence.
        surroundings: The month.

    Raises:
        NotForThisRole: This is no field laptop's vault.
        NotACode: It is no record code.
        PurposeMissing: The purpose says nothing.
        PurposeTooLong: It has more than 200 characters.
        ContactMissing: Nothing is kept, or not any more; nothing was written.
        FileProblem: It could not be read, or the purpose not be written down.
    """
    expect_role(vault, Role.FIELD)
    wanted, said = checked_code(code), checked_purpose(purpose)
    text = vault.store.contacts.open(Opening(wanted, said, surroundings.month))
    found = json.loads(text)
    return Call(wanted, {name: found[name] for name in FOR_A_CALL if name in found})


def call_done(vault: OpenVault, code: str) -> None:
    """The call is done: how the person is reached is forgotten at once.

    Raises:
        NotForThisRole: This is no field laptop's vault.
        NotACode: It is no record code.
        ContactMissing: Nothing is kept, or not any more.
        FileProblem: It is still here.
    """
    wanted = checked_code(code)
    if wanted not in {line.code for line in contacts(vault)}:
        raise ContactMissing
    vault.store.contacts.delete(wanted)


def forget_contacts(vault: OpenVault, today: date) -> tuple[str, ...]:
    """Delete what was kept for seven full days; the codes of those records.

    A clock that shows a day before the interview is wrong: then nothing is deleted.

    Raises:
        NotForThisRole: This is no field laptop's vault.
        FileProblem: They are still here.
    """
    past = tuple(line.code for line in contacts(vault) if date.fromisoformat(line.due) < today)
    if past:
        vault.store.contacts.delete(*past)
    return past


def call_words(call: Call, content: Content, language: str) -> tuple[tuple[str, str], ...]:
    """What a call needs, each with the words of its question.

    Args:
        call: What was opened.
        content: The words of the questions and choices.
        language: Language of those words.
    """
    questionnaire = content.questionnaire
    words = []
    for name, value in call.known.items():
        question = questionnaire.questions.get(name)
        label = in_language(question.labels, language) if question else ""
        choice = questionnaire.choice(name, value) if name == CHANNEL and question else None
        told = in_language(choice.labels, language) if choice else ""
        words.append((label or name, told or value))
    return tuple(words)
