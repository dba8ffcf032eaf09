"""The main screens look as they did when somebody last looked at them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.app.shell import golden
from tests.helpers.screen import Screen

MAIN_SCREENS = 12


def differences(pictures: dict[str, QImage], folder: Path) -> dict[str, int]:
    """How many pixels are others than they were; what was drawn is kept in a folder."""
    found = {}
    for name, picture in pictures.items():
        count = golden.unlike(picture, QImage(str(golden.path_of(name))))
        if count:
            found[name] = count
            folder.mkdir(exist_ok=True)
            picture.save(str(golden.path_of(name, folder)))
    return found


def test_the_main_screens_look_as_before(qapp: QApplication, qtbot, tmp_path: Path) -> None:
    with golden.drawn(qapp, tmp_path) as drawn:
        pictures = dict(drawn)
    assert len(pictures) == MAIN_SCREENS
    seen = differences(pictures, tmp_path / "drawn")
    assert seen == {}, f"look at {tmp_path / 'drawn'}; python -m tests.app.shell.golden keeps them"


def test_one_pixel_is_noticed(tmp_path: Path) -> None:
    name = next(iter(golden.INTERVIEW))
    picture = QImage(str(golden.path_of(name)))
    assert golden.unlike(picture, picture.copy()) == 0
    touched = picture.copy()
    touched.setPixelColor(10, 10, touched.pixelColor(10, 10).darker(110))
    assert golden.unlike(picture, touched) == 1
    assert golden.unlike(picture, picture.copy(0, 0, 100, 100)) > 1


@pytest.mark.heavy("room")
def test_a_real_display_shows_the_same_pixels(
    screen: Screen, project: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "tests.app.shell.golden", str(tmp_path / "real")]
    environment = {**os.environ, **screen.environment, "HOME": str(tmp_path)}
    subprocess.run(command, cwd=project, env=environment, check=True, timeout=300)
    paths = sorted((tmp_path / "real").glob("*.png"))
    assert len(paths) == MAIN_SCREENS
    unlike = {
        path.name: golden.unlike(QImage(str(path)), QImage(str(golden.FOLDER / path.name)))
        for path in paths
    }
    # There the first screen names the layout that is switched on; without a display there is none.
    assert unlike.pop("unlock.png") > 0
    assert unlike == dict.fromkeys(unlike, 0)
