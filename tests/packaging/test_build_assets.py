"""What is generated is made repeatably, and what is stale is found."""

import importlib
import shutil
import subprocess
import sys
from pathlib import Path

import build_assets
import pytest

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>CanaryPage</class>
 <widget class="QWidget" name="CanaryPage">
  <layout class="QVBoxLayout" name="pageLayout">
   <item>
    <widget class="QPushButton" name="greetButton">
     <property name="text"><string>Good day</string></property>
    </widget>
   </item>
  </layout>
 </widget>
</ui>
"""
CODE = 'from somewhere import translate\n\ntext = translate("Canary", "Good\\n" "evening")\n'


@pytest.fixture(scope="session")
def qt() -> build_assets.QtTools:
    """Qt's tools of the environment that runs the tests."""
    return build_assets.find_qt(Path(sys.prefix))


@pytest.fixture
def checkout(tmp_path: Path, project: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small checkout: one form, one module with a text, the real questionnaire."""
    root = tmp_path / "checkout"
    (root / "ui").mkdir(parents=True)
    (root / "ui" / "canary_page.ui").write_text(FORM)
    (root / "dutyrehab_desktop" / "app").mkdir(parents=True)
    (root / "dutyrehab_desktop" / "app" / "canary.py").write_text(CODE)
    shutil.copytree(project / build_assets.QUESTIONNAIRE, root / build_assets.QUESTIONNAIRE)
    shutil.copy(project / build_assets.README, root / build_assets.README)
    monkeypatch.setattr(build_assets, "ROOT", root)
    monkeypatch.setattr(sys, "path", [*sys.path])
    return root


def test_building_twice_changes_nothing(
    qt: build_assets.QtTools, checkout: Path, tmp_path: Path
) -> None:
    build_assets.build_all(qt, checkout)
    first = {path: path.read_bytes() for path in checkout.rglob("*") if path.is_file()}
    build_assets.build_all(qt, checkout)
    assert first == {path: path.read_bytes() for path in checkout.rglob("*") if path.is_file()}
    assert build_assets.stale(qt, tmp_path / "scratch") == []


def test_everything_stale_is_named(
    qt: build_assets.QtTools, checkout: Path, tmp_path: Path
) -> None:
    build_assets.build_all(qt, checkout)
    form = checkout / "ui" / "canary_page.ui"
    form.write_text(FORM.replace("greetButton", "welcomeButton"))
    assert build_assets.stale(qt, tmp_path / "1") == [
        "dutyrehab_desktop/app/forms/ui_canary_page.py"
    ]
    form.unlink()
    shown = build_assets.stale(qt, tmp_path / "2")
    assert "dutyrehab_desktop/app/forms/ui_canary_page.py" in shown, "its form is gone"
    form.write_text(FORM)

    code = checkout / "dutyrehab_desktop" / "app" / "canary.py"
    code.write_text(CODE + 'more = translate("Canary", "Good night")\n')
    texts = [f"translations/dutyrehab_{language}.ts" for language in ("kk", "ru", "uz")]
    assert build_assets.stale(qt, tmp_path / "3") == texts
    code.write_text(CODE)

    settings = checkout / build_assets.QUESTIONNAIRE / "choices.csv"
    settings.write_text(settings.read_text(encoding="utf-8").replace("Yes", "Yes!"), "utf-8")
    assert build_assets.stale(qt, tmp_path / "4") == ["resources/questionnaire/compiled.json"]


def test_another_version_of_qt_in_the_head_of_a_form_is_not_stale(
    qt: build_assets.QtTools, checkout: Path, tmp_path: Path
) -> None:
    build_assets.build_all(qt, checkout)
    made = checkout / build_assets.FORMS / "ui_canary_page.py"
    text = made.read_text(encoding="utf-8")
    assert "Compiler version " in text
    made.write_text(text.replace("Compiler version ", "Compiler version 1"), encoding="utf-8")
    assert build_assets.stale(qt, tmp_path / "scratch") == []


def test_a_form_makes_a_working_window_that_joins_nothing_by_name(
    qt: build_assets.QtTools, checkout: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QWidget

    build_assets.build_forms(qt, checkout / build_assets.FORMS)
    monkeypatch.syspath_prepend(checkout / build_assets.FORMS)
    form = importlib.import_module("ui_canary_page").Ui_CanaryPage()
    window = QWidget()
    qtbot.addWidget(window)
    form.setupUi(window)
    assert form.greetButton.text() == "Good day"
    made = (checkout / build_assets.FORMS / "ui_canary_page.py").read_text(encoding="utf-8")
    assert "connectSlotsByName" not in made


def test_finished_translations_are_compiled_and_unfinished_ones_stay_english(
    qt: build_assets.QtTools, checkout: Path, qapp
) -> None:
    from PySide6.QtCore import QTranslator

    folder = checkout / build_assets.TRANSLATIONS
    build_assets.extract_texts(qt, folder)
    source = folder / "dutyrehab_uz.ts"
    text = source.read_text(encoding="utf-8")
    assert text.count('<translation type="unfinished"></translation>') == 2
    empty = '<source>Good day</source>\n        <translation type="unfinished"></translation>'
    finished = empty.replace(' type="unfinished">', ">Assalomu alaykum")
    guessed = text.replace(empty, finished).replace('"unfinished"><', '"unfinished">?<')
    source.write_text(guessed, encoding="utf-8")
    build_assets.build_translations(qt, folder)
    translator = QTranslator()
    assert translator.load(str(folder / "dutyrehab_uz.qm"))
    assert translator.translate("CanaryPage", "Good day") == "Assalomu alaykum"
    assert not translator.translate("Canary", "Good\nevening")


def test_a_form_that_cannot_be_read_stops_the_build(
    qt: build_assets.QtTools, checkout: Path
) -> None:
    (checkout / "ui" / "canary_page.ui").write_text("<ui")
    with pytest.raises(build_assets.AssetProblem):
        build_assets.build_forms(qt, checkout / build_assets.FORMS)


def test_an_error_in_a_sheet_is_named_with_its_row(checkout: Path, tmp_path: Path) -> None:
    choices = checkout / build_assets.QUESTIONNAIRE / "choices.csv"
    choices.write_text(choices.read_text(encoding="utf-8") + "a,row,with,too,few\n", "utf-8")
    with pytest.raises(build_assets.AssetProblem, match=r"choices, row \d+"):
        build_assets.build_questionnaire(tmp_path / "compiled.json")


def test_without_pyside_it_is_said_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(build_assets.AssetProblem, match=r"packaging/run\.py"):
        build_assets.find_qt(tmp_path)


def test_a_question_renamed_without_its_former_name_is_not_compiled(
    checkout: Path, tmp_path: Path
) -> None:
    def git(*words: str) -> None:
        who = ("-c", "user.name=a", "-c", "user.email=a@example.org")
        subprocess.run(["git", *who, *words], cwd=checkout, check=True, capture_output=True)

    git("init", "-q")
    git("add", ".")
    git("commit", "-q", "-m", "one")
    sheet = checkout / build_assets.QUESTIONNAIRE / "survey.csv"
    sheet.write_text(sheet.read_text("utf-8").replace(",wellbeing,", ",how_you_are,"), "utf-8")
    with pytest.raises(build_assets.AssetProblem, match="question-lost"):
        build_assets.build_questionnaire(tmp_path / "compiled.json")
    assert not (tmp_path / "compiled.json").exists()
