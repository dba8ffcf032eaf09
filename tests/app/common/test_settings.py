"""The device remembers its look, and nothing else, anywhere."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dutyrehab_desktop.app.common.settings import (
    Settings,
    SettingsFile,
    SettingsNotSaved,
    silence_qt_settings,
)
from tests.conftest import Home


def test_what_was_chosen_is_read_again(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "deep" / "look.ini")
    chosen = Settings(language="kk", theme="dark", text_size=130)
    file.write(chosen)
    assert file.read() == chosen
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["look.ini"]


def test_the_file_holds_three_lines_about_the_look_and_nothing_else(tmp_path: Path) -> None:
    SettingsFile(tmp_path / "look.ini").write(Settings("uz", "contrast", 110))
    assert (tmp_path / "look.ini").read_text(encoding="utf-8").splitlines() == [
        "[look]",
        "language = uz",
        "theme = contrast",
        "text_size = 110",
    ]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00garbage",
        b"language = ru",
        b"[look]\nlanguage = ru\nlanguage = kk\n",
        b"[look]\nlanguage = xx\ntheme = pink\ntext_size = 5000\n",
        b"[look]\ntext_size = 99999999999999999999999999\n",
        "[look]\ntext_size = ٣٠\n".encode(),
    ],
)
def test_what_cannot_be_understood_is_as_if_it_were_not_there(
    tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "look.ini").write_bytes(content)
    assert SettingsFile(tmp_path / "look.ini").read() == Settings()


def test_good_lines_count_beside_bad_ones(tmp_path: Path) -> None:
    (tmp_path / "look.ini").write_text("[look]\nlanguage = ru\ntheme = pink\n", encoding="utf-8")
    assert SettingsFile(tmp_path / "look.ini").read() == Settings(language="ru")


def test_a_place_that_cannot_be_written_is_told_and_the_former_file_stands(tmp_path: Path) -> None:
    (tmp_path / "look.ini").mkdir()
    with pytest.raises(SettingsNotSaved):
        SettingsFile(tmp_path / "look.ini").write(Settings())
    assert (tmp_path / "look.ini").is_dir()


def test_qt_writes_no_settings_of_its_own_even_after_a_file_dialog(
    qtbot: QtBot, home: Home
) -> None:
    silence_qt_settings()
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setDirectory(str(home.folder))
    dialog.show()
    dialog.close()
    del dialog
    settings = QSettings("QtProject")
    settings.setValue("marker", "1")
    settings.sync()
    written = [path for path in home.folder.rglob("*") if path.is_file()]
    assert [path for path in written if path.suffix in (".conf", ".ini")] == []
