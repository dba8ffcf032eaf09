"""The words of the page of a lost laptop."""

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.desk.lost.lines import LostPage, Reached, WarnLine
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.records.identity import CHANNEL
from dutyrehab_desktop.workflows.contact import Contact
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.lost_laptops import AtRisk, LogStep, LostLaptop, Risk, Step, Was


def page_of(found: LostLaptop, content: Content, language: str, told: str) -> LostPage:
    """The page, in words."""
    return LostPage(
        " ".join(found.words),
        _state(found, language),
        translate(
            "Lost",
            "What is not known here: whom the interviewer met since the last bundle, and what lies "
            "open of that. Ask the interviewer, by code, today.",
        ),
        _revoked(found, language),
        not found.revoked,
        _recovery(found, language),
        found.to_warn,
        tuple(_person(one, content, language) for one in found.people),
        tuple(_step(step, language) for step in found.log),
        told,
    )


def reached(contact: Contact, content: Content, language: str) -> Reached:
    """How a person is reached, each line with the words of its question."""
    form, lines = content.questionnaire, list[tuple[str, str]]()
    if contact.channel:
        choice = form.choice(CHANNEL, contact.channel)
        way = in_language(choice.labels, language) if choice else contact.channel
        lines.append((translate("Lost", "The safest way"), way))
    for number, sheet in enumerate(contact.sheets, 1):
        if len(contact.sheets) > 1:
            words = translate("Lost", "Sheet {number}: nobody can say which one is newer")
            lines.append((words.format(number=number), ""))
        for name, value in sheet.values.items():
            question = form.questions.get(form.today(name))
            lines.append((in_language(question.labels, language) if question else name, value))
        for text in sheet.notes.values():
            lines.append((translate("Lost", "The interviewer's note"), text))
    return Reached(contact.code, tuple(lines))


def _state(found: LostLaptop, language: str) -> tuple[str, ...]:
    since = translate("Lost", "Lost since {month}.").format(month=date_words(found.since, language))
    was = {
        Was.LOCKED: translate(
            "Lost", "It was locked: what was not sealed lies behind its passphrase."
        ),
        Was.OPEN: translate(
            "Lost", "It was open: whatever was not sealed there could be read at once."
        ),
        Was.UNKNOWN: translate("Lost", "Nobody knows whether it was open or locked."),
    }[found.was]
    last = (
        translate("Lost", "Bundles that came: {count}, the last one in {month}.").format(
            count=found.bundles, month=date_words(found.last, language)
        )
        if found.last
        else translate("Lost", "No bundle of it ever came.")
    )
    sealed = translate(
        "Lost", "What was signed and sealed there, only this desk's key opens; not the laptop."
    )
    return tuple(filter(None, (f"{since} {was}", found.told, last, sealed)))


def _revoked(found: LostLaptop, language: str) -> str:
    if not found.revoked:
        return translate(
            "Lost", "Its keys are still believed: whoever has it could send bundles in its name."
        )
    told = translate("Lost", "Its keys are worth nothing since {month}.")
    return told.format(month=date_words(found.revoked, language))


def _recovery(found: LostLaptop, language: str) -> str:
    if found.recovered:
        told = translate("Lost", "Its recovery key was used in {month}: a new vault was made.")
        return told.format(month=date_words(found.recovered, language))
    if found.recovery_kept:
        return translate(
            "Lost",
            "Its recovery key is here and was not used. With a backup, a new vault can be "
            "made in Laptops.",
        )
    return translate("Lost", "No recovery key of it is here: what was not sealed there is lost.")


def _person(one: AtRisk, content: Content, language: str) -> WarnLine:
    told = ""
    if one.warned:
        month = date_words(one.warned, language)
        told = translate("Lost", "Warned in {month}: {words}").format(month=month, words=one.words)
    return WarnLine(
        one.code,
        tuple(_risk(risk) for risk in one.risks),
        _way(one, content, language),
        told,
        one.reachable,
    )


def _way(one: AtRisk, content: Content, language: str) -> str:
    if not one.shown:
        return translate(
            "Lost",
            "Hidden, because its consent is in doubt or it is taken back. Ask the interviewer.",
        )
    if not one.reachable:
        return translate("Lost", "No way was agreed. Ask the interviewer who knows the person.")
    choice = content.questionnaire.choice(CHANNEL, one.channel)
    way = in_language(choice.labels, language) if choice else one.channel
    return translate("Lost", "Agreed way: {way}").format(way=way)


def _risk(risk: Risk) -> str:
    return {
        Risk.NOT_SEALED: translate("Lost", "May lie there unsealed"),
        Risk.CONTACT_THERE: translate("Lost", "How to reach them may be there"),
        Risk.UNSAFE: translate("Lost", "Not safe"),
        Risk.FOLLOWED: translate("Lost", "Is followed"),
        Risk.OPEN_CASE: translate("Lost", "Open case"),
        Risk.REPORTS: translate("Lost", "Has to report"),
        Risk.UNSURE: translate("Lost", "Not sure to be safe"),
    }[risk]


def _step(step: LogStep, language: str) -> str:
    words = {
        Step.LOST: translate("Lost", "Noted as lost"),
        Step.FOUND: translate("Lost", "It is there again"),
        Step.REVOKED: translate("Lost", "Its keys were revoked"),
        Step.OPENED: translate("Lost", "How to reach {code} was opened"),
        Step.WARNED: translate("Lost", "{code} was warned"),
        Step.NOT_WARNED: translate("Lost", "{code} was not warned after all"),
        Step.RECOVERED: translate("Lost", "A new vault was made with its recovery key"),
        Step.DRAFT: translate("Lost", "It was given {code} to go on with"),
        Step.NOTE: translate("Lost", "Noted"),
    }
    known = {kind.value: text for kind, text in words.items()}
    told = known.get(step.kind, step.kind).format(code=step.code)
    month = date_words(step.month, language)
    return f"{month} · {told}" + (f": {step.words}" if step.words else "")
