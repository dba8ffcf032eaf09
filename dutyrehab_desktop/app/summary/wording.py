"""The words of the paper screen: what a paper tells, and why it may not leave."""

from collections.abc import Iterable, Mapping

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.summary.lines import Offer
from dutyrehab_desktop.app.widgets.option_line import OptionLine
from dutyrehab_desktop.workflows.papers import Grade, Reason, Tonight

_MOST_WORDS = 6
_ALIKE = 5


def offer_lines(offers: Iterable[Offer], chosen: Offer) -> tuple[OptionLine, ...]:
    """The papers there are."""
    words = {
        Offer.HAND: translate("Summary", "A short list, copied by hand"),
        Offer.SAFE: translate("Summary", "A short list, printed"),
        Offer.EASY: translate("Summary", "The summary, short and easy to read"),
        Offer.FULL: translate("Summary", "The whole summary"),
    }
    return tuple(
        OptionLine(offer.value, "", "", words[offer], "", offer is chosen) for offer in offers
    )


def tonight_lines(chosen: frozenset[Tonight]) -> tuple[OptionLine, ...]:
    """Where the paper may be tonight."""
    words = {
        Tonight.ALONE: translate("Summary", "Where nobody else looks"),
        Tonight.SEEN: translate("Summary", "Somebody may find it"),
        Tonight.OFFICIALS: translate("Summary", "Officials live there or come by"),
        Tonight.BORDER: translate("Summary", "A border or a checkpoint is on the way"),
        Tonight.UNSURE: translate("Summary", "The person is not sure"),
    }
    return tuple(
        OptionLine(place.value, "", "", text, "", place in chosen) for place, text in words.items()
    )


def reason_words(reason: Reason) -> str:
    """Why less than everything may go home."""
    return {
        Reason.NOT_AGREED: translate("Summary", "The person has not agreed to what is written."),
        Reason.NOT_SAFE: translate("Summary", "The person does not feel safe."),
        Reason.UNSURE: translate("Summary", "It is not certain that the person is safe."),
        Reason.YOUNG: translate("Summary", "The person is under 18, or may be."),
        Reason.OPEN_CASE: translate("Summary", "A case is open."),
        Reason.DOUBT: translate("Summary", "Something about the agreement is still to be settled."),
        Reason.CALL: translate("Summary", "You are not sitting together."),
        Reason.FOLLOWED: translate("Summary", "Somebody follows the person."),
        Reason.REPORTING: translate("Summary", "The person has to report somewhere."),
        Reason.EXPECTED: translate("Summary", "Somebody expects the person today, or checks."),
        Reason.VISITS: translate("Summary", "Officials visit or call."),
        Reason.WATCHED: translate("Summary", "The person is being watched."),
        Reason.SUPERVISION: translate("Summary", "The person is under supervision."),
        Reason.SEEN: translate("Summary", "The paper may be found tonight."),
        Reason.OFFICIALS: translate("Summary", "Officials are where the paper will be."),
        Reason.BORDER: translate("Summary", "A border or a checkpoint is on the way."),
        Reason.NOT_ASKED: translate("Summary", "Ask first where the paper will be tonight."),
    }[reason]


def grade_words(grade: Grade, offer: Offer, *, screen_only: bool) -> str:
    """What may be done with the paper on show."""
    if screen_only or grade is Grade.NOTHING:
        return translate("Summary", "This stays on the screen. Nothing goes home on paper.")
    if offer is Offer.HAND:
        return translate(
            "Summary",
            "The person copies what they like, in their own words. Nothing is printed or saved.",
        )
    if grade is Grade.BY_HAND:
        return translate("Summary", "Only a list in the person's own hand may go home.")
    if grade is Grade.SAFE and offer is not Offer.SAFE:
        return translate("Summary", "Only the short list may go home.")
    return translate("Summary", "This may be printed or saved, if the person wants it.")


def reveals(tells: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """What somebody who finds the paper learns, with the words on it that say so."""
    words = {
        "custody": translate("Summary", "That somebody was held: {words}"),
        "justice": translate("Summary", "That there was a case: {words}"),
        "rights": translate("Summary", "That somebody asks for their rights: {words}"),
        "harm": translate("Summary", "That somebody was hurt: {words}"),
        "state": translate("Summary", "That it is about the authorities: {words}"),
        "talk": translate("Summary", "That somebody was interviewed: {words}"),
        "country": translate("Summary", "The country: {words}"),
        "date": translate("Summary", "Dates: {words}"),
        "article": translate("Summary", "Articles of laws: {words}"),
    }
    return tuple(
        sentence.format(words=_some(tells[theme]))
        for theme, sentence in words.items()
        if theme in tells
    )


def silent_words(offer: Offer) -> str:
    """What the paper does not say."""
    if offer in (Offer.HAND, Offer.SAFE):
        return translate(
            "Summary",
            "None of the words that give away stands on it. It can still show sums of money, and "
            "that somebody looks for a doctor, papers or work.",
        )
    return translate(
        "Summary",
        "It never holds a person's name, a code, the name of an organisation, or how somebody "
        "was hurt.",
    )


def _some(words: tuple[str, ...]) -> str:
    """A few different words; forms of one word say nothing more."""
    different = tuple({word.casefold()[:_ALIKE]: word for word in reversed(words)}.values())[::-1]
    shown = ", ".join(different[:_MOST_WORDS])
    return f"{shown} …" if len(different) > _MOST_WORDS else shown
