"""The page where an interview was left, in the version of the questionnaire it goes on with."""

from dataclasses import replace

from dutyrehab_desktop.questionnaire.session import FormSession
from dutyrehab_desktop.questionnaire.steps import Step
from dutyrehab_desktop.workflows.standing import Standing


def standing_today(form: FormSession, standing: Standing) -> Standing:
    """The same place by the names of today; the first open page where it is gone."""
    return replace(
        standing,
        step=_step_today(form, standing.step),
        back_to=_step_today(form, standing.back_to),
    )


def _step_today(form: FormSession, step: Step | None) -> Step | None:
    if step is None:
        return None
    questionnaire = form.questionnaire
    name = questionnaire.today(step.name)
    part = questionnaire.questions.get(name) or questionnaire.rosters.get(name)
    if part is None or _is_inside(form, name) != bool(step.entry):
        return next(iter(form.missing()), None)
    return replace(step, name=name, section=part.section)


def _is_inside(form: FormSession, name: str) -> bool:
    question = form.questionnaire.questions.get(name)
    return question is not None and bool(question.roster)
