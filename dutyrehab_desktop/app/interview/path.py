"""Which page comes next and which came before: walks the steps of the form, no Qt.

A roster is one page with its entries; an entry is walked question by question and leads back
to that page.
"""

from dutyrehab_desktop.questionnaire.answers import Place, RosterState, Status
from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.steps import Step, StepKind

OPEN_STATUSES = (Status.NOT_ASKED, Status.SKIPPED)


def place_of(step: Step) -> Place:
    """Where the answer of a step stands."""
    return Place(step.name, step.entry)


def roster_of(form: FormSession, step: Step) -> str:
    """The roster that a step belongs to, or empty."""
    if step.kind is StepKind.ROSTER:
        return step.name
    return form.questionnaire.questions[step.name].roster


def roster_page(form: FormSession, roster: str) -> Step:
    """The page that lists the entries of a roster."""
    return Step(StepKind.ROSTER, roster, form.questionnaire.rosters[roster].section)


def following(form: FormSession, here: Step) -> Step | None:
    """The next page, or None after the last."""
    return _neighbour(form, here, 1)


def preceding(form: FormSession, here: Step) -> Step | None:
    """The page before, or None before the first."""
    return _neighbour(form, here, -1)


def still_there(form: FormSession, step: Step) -> bool:
    """Whether a page can still be shown: its question is asked, its entry exists."""
    if not step.entry:
        return step in form.steps()
    roster = roster_of(form, step)
    if step.entry not in form.sheet.entries(roster).ids:
        return False
    return step in form.entry_steps(roster, step.entry)


def nearest(form: FormSession, wanted: Step) -> Step | None:
    """A page, or the one that stands closest to it where it is not there any more."""
    if still_there(form, wanted):
        return wanted
    roster = roster_of(form, wanted) if wanted.entry else ""
    if roster and wanted.entry not in form.sheet.entries(roster).ids:
        wanted = roster_page(form, roster)
        if still_there(form, wanted):
            return wanted
    return preceding(form, wanted) or next(iter(form.steps()), None)


def passed_over(form: FormSession, here: Step) -> set[Place]:
    """The questions and lists before a page that are still open."""
    steps = (step for step in form.steps() if is_behind(form, here, step))
    return {place_of(step) for step in steps if is_open(form, step)}


def is_behind(form: FormSession, step: Step, other: Step) -> bool:
    """Whether a page comes after another one, on screen now or not."""
    rank = _ranks(form)
    return rank[step.name] > rank[other.name]


def is_open(form: FormSession, step: Step) -> bool:
    """Whether the person has not yet said anything to a page."""
    if step.kind is StepKind.ROSTER:
        return form.sheet.entries(step.name).state is RosterState.OPEN
    if step.kind is not StepKind.QUESTION:
        return False
    return form.status(place_of(step)) in OPEN_STATUSES


def entrance(form: FormSession, section: str) -> Step | None:
    """Where a section is entered: at what is still open, else at its beginning."""
    steps = [step for step in form.steps() if step.section == section]
    return next((step for step in steps if is_open(form, step)), next(iter(steps), None))


def step_of(form: FormSession, place: Place) -> Step | None:
    """The page of a question or roster, or None where it is not shown now."""
    if place.entry:
        question = form.questionnaire.questions.get(place.question)
        if question is None or place.entry not in form.sheet.entries(question.roster).ids:
            return None
        steps = form.entry_steps(question.roster, place.entry)
    else:
        steps = form.steps()
    return next((step for step in steps if step.name == place.question), None)


def _neighbour(form: FormSession, here: Step, move: int) -> Step | None:
    if here.entry:
        roster = roster_of(form, here)
        inside = form.entry_steps(roster, here.entry)
        return _beside(form, inside, here, move) or roster_page(form, roster)
    return _beside(form, form.steps(), here, move)


def _beside(form: FormSession, steps: tuple[Step, ...], here: Step, move: int) -> Step | None:
    rank = _ranks(form)
    at = rank.get(here.name, -1)
    if move > 0:
        return next((step for step in steps if rank[step.name] > at), None)
    return next((step for step in reversed(steps) if rank[step.name] < at), None)


def _ranks(form: FormSession) -> dict[str, int]:
    """The order of everything that can be asked, shown now or not."""
    questionnaire = form.questionnaire
    names: list[str] = []
    for section in questionnaire.sections:
        for item in section.items:
            names.append(item)
            roster = questionnaire.rosters.get(item)
            names += roster.questions if roster else ()
    return {name: number for number, name in enumerate(names)}
