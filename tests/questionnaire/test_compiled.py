import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.questionnaire.compiled import (
    compile_folder,
    compile_questionnaire,
    load_compiled,
)
from dutyrehab_desktop.questionnaire.errors import CompiledFormDamaged, CompiledFormTooNew
from dutyrehab_desktop.questionnaire.model import Questionnaire


def test_the_compiled_form_is_the_same_questionnaire(shipped: Questionnaire) -> None:
    assert load_compiled(compile_questionnaire(shipped)) == shipped


def test_compiling_what_was_loaded_gives_the_same_bytes(shipped: Questionnaire) -> None:
    data = compile_questionnaire(shipped)
    assert compile_questionnaire(load_compiled(data)) == data


def test_the_digest_is_that_of_the_file(small_folder: Path) -> None:
    data = compile_folder(small_folder)
    assert load_compiled(data).sha256 == hashlib.sha256(data).hexdigest()


def test_another_word_in_a_sheet_is_another_digest(small_folder: Path) -> None:
    before = load_compiled(compile_folder(small_folder)).sha256
    sheet = small_folder / "survey.csv"
    sheet.write_text(sheet.read_text("utf-8").replace("Ask cost", "Ask costs"), "utf-8")
    assert load_compiled(compile_folder(small_folder)).sha256 != before


def changed(data: bytes, change: Callable[[dict[str, object]], None]) -> bytes:
    form = json.loads(data)
    change(form)
    return json.dumps(form).encode()


DAMAGES: list[Callable[[dict[str, object]], None]] = [
    lambda form: form.pop("sections"),
    lambda form: form.update(format="1"),
    lambda form: form.update(extra=1),
    lambda form: form.update(languages=[]),
    lambda form: form.update(lists={}),
    lambda form: form.update(rosters=[]),
    lambda form: form["questions"].pop(),  # type: ignore[attr-defined]
    lambda form: form["questions"][0].update(relevant="${a} >"),  # type: ignore[index]
    lambda form: form["questions"][0].update(type="geopoint"),  # type: ignore[index]
]


@pytest.mark.parametrize("change", DAMAGES)
def test_a_damaged_compiled_form_is_refused(
    small: Questionnaire, change: Callable[[dict[str, object]], None]
) -> None:
    data = changed(compile_questionnaire(small), change)
    with pytest.raises(CompiledFormDamaged):
        load_compiled(data)


def test_a_form_of_a_later_program_is_told_apart_from_a_damaged_one(small: Questionnaire) -> None:
    data = changed(compile_questionnaire(small), lambda form: form.update(format=2, new=1))
    with pytest.raises(CompiledFormTooNew):
        load_compiled(data)


@given(st.binary(max_size=60), st.integers(0, 2000), st.integers(0, 60))
def test_mangled_bytes_are_refused_or_still_a_questionnaire(
    small: Questionnaire, noise: bytes, start: int, length: int
) -> None:
    data = compile_questionnaire(small)
    mangled = data[:start] + noise + data[start + length :]
    try:
        load_compiled(mangled)
    except (CompiledFormDamaged, CompiledFormTooNew):
        return
