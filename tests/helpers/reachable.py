"""An invented person who may be called again, and what they left for that."""

from dutyrehab_desktop.questionnaire.answers import Place
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from tests.helpers.answers import tell, whole_story

LEFT = {
    "safe_contact": "+7 700 000 CONTACT-MARK",
    "safe_time": "по воскресеньям HOURS-MARK",
    "safe_cover": "Библиотека, книга пришла COVER-MARK",
}
NOTE = "спросить NOTE-MARK"
MARKS = ("CONTACT-MARK", "HOURS-MARK", "COVER-MARK", "NOTE-MARK")


def reachable_story(**changes: object) -> dict[str, object]:
    """A whole story of somebody who allowed another contact."""
    return whole_story(**{"c_recontact": "yes", "safe_channel": "phone", **LEFT, **changes})


def tell_reachable(session: InterviewSession, **changes: object) -> InterviewSession:
    """Tell that story, with a note beside the number."""
    tell(session, reachable_story(**changes))
    session.write_note(Place("safe_contact"), NOTE)
    return session
