"""The coordinator's card on the screen."""

import pytest
from PySide6.QtWidgets import QApplication

from dutyrehab_desktop.app.desk.card.presenter import CardPresenter
from dutyrehab_desktop.app.desk.card.view import CardView
from dutyrehab_desktop.workflows.enrolling import look_at_card


@pytest.fixture
def view(qtbot, look, desk, content, runner, messages):
    view = CardView(look, content.questionnaire.languages)
    qtbot.addWidget(view)
    presenter = CardPresenter(desk, runner, messages, view)
    view.presenter = presenter
    presenter.made.connect(view.show_made)
    presenter.organisation_known.connect(view.show_organisation)
    presenter.problem_changed.connect(view.show_problem)
    presenter.busy_changed.connect(view.show_busy)
    view.make_requested.connect(presenter.make)
    view.resize(1100, 700)
    view.show()
    return view


def make(qtbot, view, path):
    view.names["en"].setText("Example organisation")
    with qtbot.waitSignal(view.presenter.made):
        view._on_path_chosen((path,))


def test_without_a_name_there_is_no_card(view):
    assert not view.ui.makeButton.isEnabled()
    view.names["ru"].setText("   ")
    assert not view.ui.makeButton.isEnabled()
    view.names["ru"].setText("Имя")
    assert view.ui.makeButton.isEnabled()


def test_the_words_on_the_screen_are_those_of_the_file(qtbot, view, tmp_path):
    make(qtbot, view, tmp_path / "card.txt")
    card = look_at_card(tmp_path / "card.txt")
    assert view.words.words == card.words
    assert card.organisation["en"] == "Example organisation"
    assert view.ui.wordsWidget.isVisible()
    assert "card.txt" in view.ui.savedLabel.text()


def test_a_card_made_earlier_is_shown_again(qtbot, view, tmp_path):
    view.presenter.show()
    assert not view.presenter.known
    make(qtbot, view, tmp_path / "card.txt")
    words = view.words.words
    view.show_made((), None)
    view.presenter.show()
    assert view.presenter.known
    assert view.words.words == words
    assert view.names["en"].text() == "Example organisation"


def test_a_screen_reader_hears_the_words_with_their_numbers(qtbot, view, tmp_path):
    make(qtbot, view, tmp_path / "card.txt")
    spoken = view.words.accessibleDescription()
    assert spoken.startswith(f"1 {view.words.words[0]}, 2 ")


def test_every_name_can_be_typed_by_keyboard(view):
    view.take_focus()
    assert QApplication.focusWidget() is view.names["en"]
    assert [field.accessibleName() for field in view.names.values()] == [
        "English",
        "Русский",
        "Қазақша",
        "Oʻzbekcha",
    ]
