"""What the review screen says of a finished interview."""

import pytest

from dutyrehab_desktop.app.review.wording import done_page
from dutyrehab_desktop.workflows.reviewing import Finished, Reason


def test_of_a_doubted_interview_the_page_says_nothing_that_the_person_may_not_read():
    page = done_page(Finished(sealed=True, held=True))
    assert "doubt" not in str(page)
    assert "will ask you about it" in str(page)
    assert page.sealed
    assert "travels with the next bundle" in str(page)
    assert "Only the coordinator can open" in str(done_page(Finished(sealed=True)))


@pytest.mark.parametrize("reason", [one for one in Reason if one is not Reason.NONE])
def test_every_reason_has_words(reason):
    page = done_page(Finished(sealed=False, reason=reason))
    assert page.text
    assert page.sealed is (reason is Reason.PRACTICE)


@pytest.mark.parametrize("reason", [Reason.NOT_AGREED, Reason.NO_PERMISSION, Reason.UNSAFE])
def test_what_is_deleted_tonight_is_called_so(reason):
    page = done_page(Finished(sealed=False, reason=reason))
    assert page.title == "Deleted at the end of today"
    assert "no bundle and no count" in page.text


def test_an_open_case_says_for_how_many_days_it_stays():
    assert "after 7 days" in done_page(Finished(sealed=False, reason=Reason.OPEN_CASE)).text


def test_a_missing_permission_is_no_doubt_and_a_new_card_is_to_be_compared():
    assert "doubt" not in str(done_page(Finished(sealed=False, reason=Reason.NO_PERMISSION)))
    told = str(done_page(Finished(sealed=False, reason=Reason.NEW_CARD)))
    assert "compare the ten words of the new card" in told
