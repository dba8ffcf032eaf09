"""Fits bars, buttons and spacing of the interview screen to the window's size and the look."""

from PySide6.QtCore import Qt

from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.theme import Look
from dutyrehab_desktop.app.forms.ui_interview_page import Ui_InterviewPage
from dutyrehab_desktop.app.widgets.painting import dress_button
from dutyrehab_desktop.app.widgets.section_list import FULL_WIDTH, RAIL_WIDTH

FULL_LIST_FROM = 1180
"""Width of the window from which sections have their titles."""

PAGE_AT_LEAST = 560
PAGE_AT_MOST = 900
TIGHT_BELOW = 660
"""Width of the middle below which the head of a question has no words on its buttons."""


def is_narrow(look: Look, width: int, side: int) -> bool:
    """Whether sections are rings only.

    Args:
        look: The look in force.
        width: Of the window.
        side: Of the side notes.
    """
    page = width - look.px(FULL_WIDTH) - side
    return width < FULL_LIST_FROM or page < look.px(PAGE_AT_LEAST)


def left_width(look: Look, *, narrow: bool) -> int:
    """Width of the sections."""
    return look.px(RAIL_WIDTH if narrow else FULL_WIDTH)


def fit_frame(ui: Ui_InterviewPage, look: Look, *, narrow: bool) -> None:
    """Titles or rings, words or icons alone."""
    bars = Qt.ScrollBarPolicy
    ui.sectionScrollArea.setVerticalScrollBarPolicy(
        bars.ScrollBarAlwaysOff if narrow else bars.ScrollBarAsNeeded
    )
    ui.leftFrame.setFixedWidth(left_width(look, narrow=narrow))
    edge = look.px(5) if narrow else look.px(12)
    ui.leftLayout.setContentsMargins(edge, look.gap(14, 8), edge, look.gap(14, 8))
    ui.pauseButton.setText("" if narrow else f"{ui.pauseButton.accessibleName()}  F8")
    read = translate("InterviewView", "Read back")
    ui.reviewButton.setText("" if narrow else f"{read}  F7")
    guide = translate("InterviewView", "Guide")
    ui.guideButton.setText("" if narrow else f"{guide}  F2")
    ui.lockButton.setText("" if narrow else ui.lockButton.accessibleName())
    hide = translate("InterviewView", "Hide")
    ui.hideButton.setText("F9" if narrow else f"{hide}   F9")
    keys = translate("InterviewView", "Keys")
    ui.keysButton.setText("F1" if narrow else f"{keys}   F1")
    for button, name, color in (
        (ui.backButton, "left", "text"),
        (ui.nextButton, "right", "on_accent"),
        (ui.lockButton, "lock", "text"),
        (ui.hideButton, "hide", "on_ink"),
        (ui.guideButton, "why", "text"),
        (ui.pauseButton, "pause", "text"),
        (ui.reviewButton, "note", "text"),
    ):
        dress_button(button, name, look.color(color), look.px(17))


def name_next(ui: Ui_InterviewPage, onward: str) -> None:
    """Say on Next what it does, where it does not lead to another page."""
    words = onward or translate("InterviewPage", "Next")
    ui.nextButton.setText(words)
    ui.nextButton.setAccessibleName(words)


def space_frame(ui: Ui_InterviewPage, look: Look) -> None:
    """Roomy, or tight in a low window."""
    ui.topLayout.setContentsMargins(look.px(20), look.gap(8, 5), look.px(14), look.gap(8, 5))
    ui.topLayout.setSpacing(look.px(10))
    ui.leftLayout.setSpacing(look.px(8))
    side = look.gap(26, 16)
    ui.footerLayout.setContentsMargins(side, look.gap(11, 7), side, look.gap(11, 7))
    ui.messageLayout.setContentsMargins(side, look.px(8), side, look.px(8))
