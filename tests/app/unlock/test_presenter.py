"""Making and opening a vault from the first screen, without a window."""

from dutyrehab_desktop.app.unlock.presenter import NAMELESS, UnlockPresenter
from dutyrehab_desktop.workflows.vaults import Role, vault_in
from tests.helpers.vaults import make_vault, typed

GOOD = "five plain words to type"


def presenter_of(runner, messages, folder, heard):
    presenter = UnlockPresenter(runner, messages, folder)
    presenter.problem_changed.connect(heard.append)
    return presenter


def test_a_vault_is_made_and_then_waits_to_be_opened(qtbot, runner, messages, tmp_path):
    folder, heard = tmp_path / "notebook", []
    presenter = presenter_of(runner, messages, folder, heard)
    with qtbot.waitSignal(presenter.folder_changed) as told:
        presenter.start()
    assert told.args == [folder, False]
    with qtbot.waitSignal(presenter.made, timeout=30_000):
        presenter.create("coordinator", typed(GOOD), typed(GOOD))
    assert vault_in(folder)
    with qtbot.waitSignal(presenter.unlocked, timeout=30_000) as opened:
        presenter.unlock(typed(GOOD))
    vault = opened.args[0]
    assert vault.role is Role.COORDINATOR
    vault.lock()


def test_a_field_vault_can_be_made_that_never_asks_for_names(qtbot, runner, messages, tmp_path):
    presenter = presenter_of(runner, messages, tmp_path / "notebook", [])
    with qtbot.waitSignal(presenter.made, timeout=30_000):
        presenter.create(NAMELESS, typed(GOOD), typed(GOOD))
    with qtbot.waitSignal(presenter.unlocked, timeout=30_000) as opened:
        presenter.unlock(typed(GOOD))
    vault = opened.args[0]
    assert vault.role is Role.FIELD
    assert not vault.identity
    vault.lock()


def test_two_different_passphrases_make_nothing_and_are_wiped(qtbot, runner, messages, tmp_path):
    heard = []
    presenter = presenter_of(runner, messages, tmp_path / "notebook", heard)
    one, other = typed(GOOD), typed("five other words to type")
    with qtbot.waitSignal(presenter.emptied):
        presenter.create("field", one, other)
    assert heard[-1]
    assert not vault_in(tmp_path / "notebook")
    assert not any(one)
    assert not any(other)


def test_a_short_passphrase_is_refused_with_a_sentence(qtbot, runner, messages, tmp_path):
    heard = []
    presenter = presenter_of(runner, messages, tmp_path / "notebook", heard)
    with qtbot.waitSignal(presenter.emptied):
        presenter.create("field", typed("short"), typed("short"))
    assert "five words" in heard[-1]


def test_a_wrong_passphrase_opens_nothing_and_is_wiped(qtbot, runner, messages, tmp_path):
    make_vault(tmp_path / "notebook", Role.FIELD).lock()
    heard = []
    presenter = presenter_of(runner, messages, tmp_path / "notebook", heard)
    wrong = typed("five other words to type")
    with qtbot.waitSignal(presenter.emptied):
        presenter.unlock(wrong)
    assert heard[-1]
    assert not any(wrong)


def test_a_second_start_is_impossible_and_wipes_what_was_typed(qtbot, runner, messages, tmp_path):
    make_vault(tmp_path / "notebook", Role.FIELD).lock()
    presenter = presenter_of(runner, messages, tmp_path / "notebook", [])
    opened, second = [], typed()
    presenter.unlocked.connect(opened.append)
    presenter.unlock(typed())
    presenter.unlock(second)
    assert not any(second)
    qtbot.waitUntil(lambda: bool(opened))
    assert len(opened) == 1
    opened[0].lock()


def test_a_problem_is_said_again_in_another_language(qtbot, runner, messages, languages, tmp_path):
    heard = []
    presenter = presenter_of(runner, messages, tmp_path / "notebook", heard)
    with qtbot.waitSignal(presenter.emptied):
        presenter.create("field", typed("short"), typed("short"))
    languages.switch("ru")
    del heard[:]
    presenter.retranslate()
    assert len(heard) == 1
    assert heard[0]


def test_another_folder_takes_the_problem_away(qtbot, runner, messages, tmp_path):
    make_vault(tmp_path / "other", Role.FIELD).lock()
    heard, folders = [], []
    presenter = presenter_of(runner, messages, tmp_path / "notebook", heard)
    presenter.folder_changed.connect(lambda folder, there: folders.append((folder, there)))
    with qtbot.waitSignal(presenter.emptied):
        presenter.create("field", typed("short"), typed("short"))
    presenter.choose_folder(tmp_path / "other")
    assert heard[-1] == ""
    assert folders[-1] == (tmp_path / "other", True)
