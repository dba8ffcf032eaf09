"""The enrolment card."""
