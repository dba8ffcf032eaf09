"""How a person may be contacted, line by line, for whoever is about to do it."""

from collections.abc import Iterator, Mapping

from dutyrehab_desktop.records.identity import CHANNEL
from dutyrehab_desktop.workflows.contact import Contact
from dutyrehab_desktop.workflows.content import Content


def contact_lines(contact: Contact, content: Content, language: str) -> list[str]:
    """What `contact` prints.

    Args:
        contact: What was opened.
        content: The words of the questions.
        language: Language of those words.
    """
    questionnaire = content.questionnaire
    lines = [f"Record: {contact.code}", "What for was written down."]
    lines += [f"Opened before, {each.month}: {each.purpose}" for each in contact.earlier]
    if contact.channel:
        choice = questionnaire.choice(CHANNEL, contact.channel)
        told = choice.labels.get(language, "") if choice else ""
        lines.append(f"The safest way: {told or contact.channel}")
    if len(contact.sheets) > 1:
        lines.append("Laptops brought different sheets; nobody can say which one is newer.")
    for number, sheet in enumerate(contact.sheets, 1):
        if len(contact.sheets) > 1:
            lines.append(f"Sheet {number}:")
        lines += _told(sheet.values, content, language)
        lines += [f"Note: {line}" for line in _told(sheet.notes, content, language)]
    if contact.unreadable:
        lines.append(f"Sheets that could not be read: {contact.unreadable}")
    return lines


def _told(texts: Mapping[str, str], content: Content, language: str) -> Iterator[str]:
    for name, text in texts.items():
        questionnaire = content.questionnaire
        question = questionnaire.questions.get(questionnaire.today(name))
        label = question.labels.get(language, "") if question else ""
        yield f"{label or name}: {shown(text)}"


def shown(text: str) -> str:
    """What another machine wrote must not steer this terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in text)
