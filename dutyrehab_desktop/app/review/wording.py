"""The words of the review screen: from what workflows say to lines to show."""

from collections.abc import Sequence

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.review import stages
from dutyrehab_desktop.app.review.lines import DonePage, ReadLine, ReadSection, Stage
from dutyrehab_desktop.app.review.stages import CONSENT_SECTION
from dutyrehab_desktop.app.widgets.option_line import OptionLine
from dutyrehab_desktop.app.widgets.side_lines import SectionLine
from dutyrehab_desktop.questionnaire.answers import Place, Status
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.steps import Step
from dutyrehab_desktop.records.fate import DAYS_OPEN
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.kept_apart import KeptApart
from dutyrehab_desktop.workflows.reviewing import (
    Finished,
    Reason,
    ReviewLine,
    ReviewSection,
    review,
)


def stage_lines(
    form: FormSession, current: Stage, finished: Finished | None, words: tuple[int, int]
) -> tuple[SectionLine, ...]:
    """The steps of looking back, for the list at the left.

    Args:
        form: The answers.
        current: The step on screen.
        finished: Where the interview is, once it is finished.
        words: How many of the decisions about words are made, and how many there are.
    """
    labels = {
        Stage.READ: translate("Review", "Read back"),
        Stage.PERMISSIONS: translate("Review", "Permissions"),
        Stage.AGREEMENT: translate("Review", "Sign-off"),
        Stage.WORDS: translate("Review", "Four words"),
        Stage.PAPER: translate("Review", "Paper"),
        Stage.AFTER: translate("Review", "After the interview"),
        Stage.DONE: translate("Review", "Finish"),
    }
    lines = []
    for number, stage in enumerate(Stage, 1):
        answered, total = words if stage is Stage.WORDS else stages.progress(form, stage)
        if stage is Stage.DONE and finished is not None:
            answered = total
        lines.append(
            SectionLine(stage, number, labels[stage], answered, total, current=stage is current)
        )
    return tuple(lines)


def read_sections(
    found: Sequence[ReviewSection], only: Sequence[ReviewLine] | None = None
) -> tuple[ReadSection, ...]:
    """Chapters to read aloud; a roster's entries are chapters of their own.

    Args:
        found: The record.
        only: Leave out every other line; lines are numbered by their place in it.
    """
    parts: list[ReadSection] = []
    number = 0
    for section in found:
        title, entry, lines = section.title, "", list[ReadLine]()
        for line in section.lines:
            if only is not None and line not in only:
                continue
            if line.entry != entry and lines:
                parts.append(ReadSection(title, entry, tuple(lines)))
                title, lines = "", []
            entry = line.entry
            unknown = line.status is not Status.ANSWERED
            lines.append(ReadLine(number, line.question, line.answer, unknown))
            number += 1
        if lines:
            parts.append(ReadSection(title, entry, tuple(lines)))
    return tuple(parts)


def permissions_read(
    session: InterviewSession, spoken: str
) -> tuple[tuple[ReviewLine, ...], tuple[ReadLine, ...]]:
    """The permissions as they stand, and how they are read aloud."""
    consent = [part for part in session.questionnaire.sections if part.name == CONSENT_SECTION]
    titles = {session.form.text(part.labels, spoken) for part in consent}
    found = review(session, spoken)
    lines = tuple(line for part in found if part.title in titles for line in part.lines)
    return lines, tuple(line for part in read_sections(found, lines) for line in part.lines)


def apart_section(kept: Sequence[KeptApart], first: int) -> tuple[ReadSection, ...]:
    """What an earlier version asked and this one does not; lines are numbered from `first`."""
    if not kept:
        return ()
    lines = tuple(
        ReadLine(number, line.question, line.answer, open=False, apart=True)
        for number, line in enumerate(kept, first)
    )
    title = translate("Review", "Asked by an earlier version of the questionnaire")
    return (ReadSection(title, "", lines),)


def option_lines(
    session: InterviewSession, step: Step, reader: str, chosen: Sequence[str]
) -> tuple[OptionLine, ...]:
    """The options of a closing question."""
    form, second = session.form, session.second
    return tuple(
        OptionLine(
            name=choice.name,
            key=str(number) if number < 10 else "",
            shown_key=str(number) if number < 10 else "",
            label=form.text(choice.labels, reader),
            second=_if_other(form.text(choice.labels, second), form.text(choice.labels, reader)),
            chosen=choice.name in chosen,
        )
        for number, choice in enumerate(form.options(Place(step.name, step.entry)), 1)
    )


def _if_other(second: str, first: str) -> str:
    return "" if second == first else second


def agreement_hint(hint: str) -> str:
    """What the interviewer should know about the four ways to answer."""
    own = translate(
        "Review",
        "“Another day”: tonight it is sealed unsigned, is counted nowhere, and comes back to be "
        "continued. “Do not agree”: it is deleted at the end of today.",
    )
    return f"{hint}\n{own}" if hint else own


def paper_words(choice: str) -> str:
    """What must be known where no paper may be given; nothing where none was chosen."""
    if choice in ("", "none", "screen"):
        return ""
    return translate(
        "Review", "Nothing on paper can be given of this interview. Read it on the screen."
    )


def open_words(session: InterviewSession, missing: Sequence[Step], language: str) -> str:
    """What is still open before the interview can end."""
    names = [
        session.form.text(session.questionnaire.questions[step.name].labels, language)
        for step in missing[:3]
    ]
    told = translate("Review", "Still open: {questions}")
    more = "…" if len(missing) > len(names) else ""
    return told.format(questions=" · ".join(names) + more)


def done_page(finished: Finished) -> DonePage:
    """Where the interview is now, and what that means."""
    care = translate("Review", "And you: how are you? Tell your coordinator if it was heavy.")
    if finished.held:
        return DonePage(
            translate("Review", "Sealed"),
            translate(
                "Review",
                # The person may still be here: the page must not say that they are doubted.
                "Only the coordinator can open this interview now. This laptop cannot. "
                "It travels with the next bundle, and they will ask you about it.",
            ),
            care,
            sealed=True,
        )
    if finished.sealed:
        return DonePage(
            translate("Review", "Sealed"),
            translate(
                "Review",
                "Only the coordinator can open this interview now. This laptop cannot. "
                "It travels with the next bundle.",
            ),
            care,
            sealed=True,
        )
    if finished.reason is Reason.PRACTICE:
        return DonePage(
            translate("Review", "That was practice"),
            translate(
                "Review",
                "Nothing was kept. A real interview would now be sealed, and only the coordinator "
                "could open it.",
            ),
            care,
            sealed=True,
        )
    return DonePage(_title(finished.reason), _not_sealed(finished.reason), care)


def _title(reason: Reason) -> str:
    if reason is Reason.NOT_SIGNED:
        return translate("Review", "Open until midnight")
    if reason in (Reason.NOT_AGREED, Reason.NO_PERMISSION, Reason.UNSAFE):
        return translate("Review", "Deleted at the end of today")
    return translate("Review", "Not sealed")


def _not_sealed(reason: Reason) -> str:
    texts = {
        Reason.NOT_SIGNED: translate(
            "Review",
            "The person has not agreed yet. The interview can be opened until midnight. Then it "
            "is sealed unsigned: it is counted nowhere, and comes back from the coordinator to be "
            "continued.",
        ),
        Reason.NOT_AGREED: translate(
            "Review",
            "The person does not agree with what was written. The interview is in no bundle and "
            "no count, and at the end of today it is deleted.",
        ),
        Reason.NO_PERMISSION: translate(
            "Review",
            "The coordinator may not read this interview. It is in no bundle and no count, and at "
            "the end of today it is deleted.",
        ),
        Reason.UNSAFE: translate(
            "Review",
            "The person is not safe. The interview is in no bundle and no count, and at the end "
            "of today it is deleted. Tell your coordinator today, without a name.",
        ),
        Reason.UNDECIDED: translate(
            "Review",
            "Two laptops wrote different answers about a permission. Ask the person, and answer "
            "it again. Until then it is in no bundle, and after {days} days it is deleted.",
        ),
        Reason.OPEN_CASE: translate(
            "Review",
            "A case is open, or the person is still held. The interview is in no bundle until "
            "another meeting says that it is over; after {days} days without one it is deleted. "
            "Give no paper.",
        ),
        Reason.NOT_ENROLLED: translate(
            "Review",
            "This laptop does not know its coordinator yet. The interview stays here and can be "
            "opened. Enrol soon: it is sealed then.",
        ),
        Reason.NEW_CARD: translate(
            "Review",
            "The coordinator gave up the old key, because others may know it. The interview stays "
            "here and can be opened. Open “From the coordinator…” and compare the ten words of "
            "the new card: it is sealed then.",
        ),
        Reason.NOT_PROVEN: translate(
            "Review",
            "Your coordinator has not shown yet that this laptop can be recovered. The interview "
            "stays here and can be opened. Open “From the coordinator…” and write the recovery "
            "file: it is sealed once the parcel with the proof is here.",
        ),
    }
    return texts.get(reason, "").format(days=DAYS_OPEN)
