"""The person's papers by command line: the same grades and pages as in the window."""

import argparse

from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.workflows.content import content_of, load_content
from dutyrehab_desktop.workflows.papers import (
    Kind,
    Letters,
    Size,
    Tonight,
    Wish,
    check_allowed,
    make_paper,
    source_of_stored,
    what_is_allowed,
)
from dutyrehab_desktop.workflows.printing import save_pdf
from dutyrehab_desktop.workflows.surroundings import real_surroundings


def summary(arguments: argparse.Namespace) -> Outcome:
    """Write a paper of a stored interview, where it may leave the screen.

    Raises:
        NoPaper: What was said, or where the paper will be tonight, does not allow it.
        DutyRehabError: It could not be made or written.
    """
    tonight = frozenset(map(Tonight, arguments.tonight))
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        interview, source = source_of_stored(vault, content, arguments.code, real_surroundings())
        wish = Wish(
            kind=Kind(arguments.kind),
            language=arguments.language or interview.language,
            size=Size(arguments.size),
            letters=Letters(arguments.letters),
            look=arguments.look,
        )
        sheet = make_paper(source, wish)
        allowed = what_is_allowed(interview, tonight)
    check_allowed(sheet, allowed)
    save_pdf(sheet.pdf, arguments.out)
    document = {
        "summary": str(arguments.out),
        "kind": wish.kind.value,
        "allowed": allowed.grade.value,
        "reasons": [reason.value for reason in allowed.reasons],
        "tells": {theme: list(words) for theme, words in sheet.tells.items()},
    }
    lines = [f"Summary: {arguments.out}"]
    lines += [f"It tells ({theme}): {', '.join(words)}" for theme, words in sheet.tells.items()]
    return Outcome(document, lines)
