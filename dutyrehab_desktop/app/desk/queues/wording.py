"""The words of the queues: why something waits, and what to do."""

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.desk.queues.lines import Act, TodoCard, TodoLine
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.queue_lines import HANDED, USED
from dutyrehab_desktop.workflows.queues import TICKED_OFF, Queue, QueueLine, Queues

CONSENT, CONFLICTS, DOUBLES, PAPER, HANDING = "consent", "conflicts", "doubles", "paper", "handing"
PLACES = {
    Queue.WITHDRAWAL: CONSENT,
    Queue.DOUBT: CONSENT,
    Queue.CORRECTION: CONFLICTS,
    Queue.CONFLICT: CONFLICTS,
    Queue.DOUBLE: DOUBLES,
    Queue.PAPER: PAPER,
    Queue.REFERRAL: HANDING,
}
"""Where the lines of a queue are decided, or what helps with them is done."""
_REFERRAL = "c_referral="


def cards_of(found: Queues, content: Content, language: str) -> tuple[TodoCard, ...]:
    """A card for each queue in which something waits or was ticked off."""
    cards = []
    for queue in Queue:
        waiting, done = found.of(queue), found.of(queue, done=True)
        if waiting or done:
            title = f"{_title(queue)}: {len(waiting)}" if waiting else _title(queue)
            place = PLACES.get(queue, "")
            cards.append(
                TodoCard(
                    queue.value,
                    title,
                    _why(queue),
                    tuple(_line(one, content, language) for one in waiting),
                    tuple(_line(one, content, language) for one in done),
                    place,
                    _way(place),
                )
            )
    return tuple(cards)


def _line(one: QueueLine, content: Content, language: str) -> TodoLine:
    told = ""
    if one.done:
        month = date_words(one.done, language)
        told = translate("Queues", "Done in {month}: {words}").format(month=month, words=one.words)
    return TodoLine(
        one.queue.value,
        one.subject,
        one.code.replace(" ", " · "),
        _about(one, content, language),
        _due(one, language),
        one.late and not one.done,
        told,
        _acts(one),
    )


def _acts(one: QueueLine) -> tuple[Act, ...]:
    if one.done:
        return (Act.UNDO,)
    if one.queue in TICKED_OFF:
        return (Act.DONE,)
    if one.queue is Queue.DELETE_ON:
        return (Act.DELETE,)
    if one.queue is Queue.ASK_FIRST:
        return (Act.ASK_AGAIN,) if one.about.startswith(USED) else (Act.YES, Act.NO)
    return ()


def _due(one: QueueLine, language: str) -> str:
    if not one.due:
        return ""
    when = date_words(one.due, language)
    words = {
        Queue.WITHDRAWAL: translate("Queues", "Deleted on {when} at the latest"),
        Queue.DOUBT: translate("Queues", "Begun in {when}"),
        Queue.DELETE_ON: translate("Queues", "Agreed: {when}"),
        Queue.CALL: translate("Queues", "Interview in {when}"),
        Queue.RECONTACT: translate("Queues", "Interview in {when}"),
        Queue.DEADLINE: translate("Queues", "Ends in {when}"),
        Queue.ASK_FIRST: translate("Queues", "Used in {when}"),
        Queue.PAPER: translate("Queues", "Interview in {when}"),
    }
    return words.get(one.queue, "{when}").format(when=when)


def _about(one: QueueLine, content: Content, language: str) -> str:
    if one.queue is Queue.DEADLINE:
        names = {limit.id: limit.names for limit in content.law.deadlines}
        return in_language(names[one.about], language) if one.about in names else one.about
    if one.queue is Queue.ASK_FIRST:
        return permission_words(one.about.removeprefix(USED))
    if one.queue is Queue.REFERRAL:
        return _referral(one.about, content, language)
    if one.queue in (Queue.CORRECTION, Queue.CONFLICT):
        return translate("Queues", "Answers that differ: {count}").format(count=one.about)
    if one.queue is Queue.DOUBLE:
        return (
            translate("Queues", "Likely one person")
            if one.about == "likely"
            else translate("Queues", "Possibly one person")
        )
    return ""


def _referral(about: str, content: Content, language: str) -> str:
    form, kinds, handed, allowed = content.questionnaire, list[str](), list[str](), ""
    for word in about.split():
        if word.startswith(_REFERRAL):
            allowed = word.removeprefix(_REFERRAL)
        elif word.startswith(HANDED):
            handed.append(date_words(word.removeprefix(HANDED), language))
        else:
            choice = form.choice("referral_want", word)
            kinds.append(in_language(choice.labels, language) if choice else word)
    permission = {
        "yes": translate("Queues", "You may tell the helper how to reach the person."),
        "ask_first": translate("Queues", "The person wants to be asked first."),
    }.get(allowed, translate("Queues", "Tell the person how to reach the helper, not otherwise."))
    wanted = translate("Queues", "Wanted: {kinds}.").format(kinds=" · ".join(kinds))
    told = [wanted, permission]
    if handed:
        given = translate("Queues", "A file went to a helper in {months}.")
        told.append(given.format(months=", ".join(handed)))
    return " ".join(told)


def permission_words(name: str) -> str:
    """What a permission is about, in a few words."""
    return {
        "c_lawyers": translate("Queues", "A lawyer sees the answers"),
        "c_intl": translate("Queues", "An international body gets the answers"),
        "c_quote": translate("Queues", "Their own words are quoted"),
        "c_name": translate("Queues", "Their name is used"),
        "c_referral": translate("Queues", "A helper is told how to reach them"),
    }.get(name, name)


def _title(queue: Queue) -> str:
    return {
        Queue.WITHDRAWAL: translate("Queues", "Taken back"),
        Queue.DOUBT: translate("Queues", "Consent in doubt"),
        Queue.DELETE_ON: translate("Queues", "Agreed day of deleting"),
        Queue.CALL: translate("Queues", "Agreed calls"),
        Queue.DEADLINE: translate("Queues", "Legal deadlines"),
        Queue.REFERRAL: translate("Queues", "Help that somebody wants"),
        Queue.RECONTACT: translate("Queues", "To be met again"),
        Queue.ASK_FIRST: translate("Queues", "Ask me first"),
        Queue.CORRECTION: translate("Queues", "Corrections that differ"),
        Queue.CONFLICT: translate("Queues", "Different answers from two laptops"),
        Queue.DOUBLE: translate("Queues", "Perhaps one person"),
        Queue.PAPER: translate("Queues", "Typed in from paper"),
    }[queue]


def _why(queue: Queue) -> str:
    return {
        Queue.WITHDRAWAL: translate(
            "Queues",
            "Somebody takes these records back. They are hidden; ask the person by the agreed "
            "channel, then decide.",
        ),
        Queue.DOUBT: translate(
            "Queues", "The interviewer doubts the consent. Ask by voice, then release or delete."
        ),
        Queue.DELETE_ON: translate(
            "Queues",
            "The person was told that the answers are deleted then. Nothing is deleted by itself: "
            "delete it here and, with the next receipts, on the laptops.",
        ),
        Queue.CALL: translate(
            "Queues",
            "Within 48 hours of the interview somebody calls. The hours are on the laptop; ask "
            "the interviewer by code whether it was done.",
        ),
        Queue.DEADLINE: translate(
            "Queues",
            "Under the law as we read it a time runs. Ask a lawyer, and let the person know in "
            "the agreed way.",
        ),
        Queue.REFERRAL: translate(
            "Queues", "Promise only what is on the referral list. Tick it off when it is given."
        ),
        Queue.RECONTACT: translate(
            "Queues",
            "The answers were not read back and signed. Somebody meets the person once more, and "
            "goes on with the record.",
        ),
        Queue.ASK_FIRST: translate(
            "Queues",
            "Until you have asked, this is a no. A yes holds once: when it was used, the person "
            "is to be asked again.",
        ),
        Queue.CORRECTION: translate(
            "Queues",
            "Somebody corrected a sealed record, and it says something else. Until you choose, "
            "these answers are not known, and a permission among them is a no.",
        ),
        Queue.CONFLICT: translate(
            "Queues", "Until you choose, these answers are not known, and count nowhere."
        ),
        Queue.DOUBLE: translate(
            "Queues", "Two records may be of one person, who would be counted twice. Judge them."
        ),
        Queue.PAPER: translate(
            "Queues",
            "They are in no list, table or file until you enter what the person allowed, and when.",
        ),
    }[queue]


def _way(place: str) -> str:
    names = {
        CONSENT: translate("WithdrawalsView", "Consent"),
        CONFLICTS: translate("ConflictsView", "Conflicts"),
        DOUBLES: translate("DoublesView", "Doubles"),
        PAPER: translate("PaperView", "From paper"),
        HANDING: translate("HandingView", "Handing over"),
    }
    return translate("Queues", "Go to: {place}").format(place=names[place]) if place else ""
