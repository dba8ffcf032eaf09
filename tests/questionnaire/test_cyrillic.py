"""Uzbek in Cyrillic letters is made from the Latin text, and nothing is lost on the way."""

import csv
import html
import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.questionnaire.cyrillic import (
    own_text,
    to_cyrillic,
    to_latin,
    with_scripts,
)
from dutyrehab_desktop.questionnaire.model import in_language
from dutyrehab_desktop.shipped import resource, translation


def uzbek_texts() -> Iterator[str]:
    """Every Uzbek text that the program has."""
    for path in sorted(resource("messages.csv").parent.rglob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                for heading, text in row.items():
                    if heading and text and re.search(r"(^|::|_)uz$", heading):
                        yield text
    window = (translation() / "dutyrehab_uz.ts").read_text(encoding="utf-8")
    for text in re.findall(r"<translation>(.*?)</translation>", window, re.S):
        yield html.unescape(text)


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Reabilitatsiya qachon boshlanadi?", "Реабилитация қачон бошланади?"),
        ("eʼlon, maʼlumot, sanʼat", "эълон, маълумот, санъат"),
        ("yoʻl, yoʻq, oʻzbek, gʻalaba", "йўл, йўқ, ўзбек, ғалаба"),
        ("yil, yer, yosh, yurt, yangi", "йил, ер, ёш, юрт, янги"),
        ("Isʼhoq ertaga eshikda", "Исҳоқ эртага эшикда"),
        ("sudyaga, kompyuterda, 12-sentabr", "судьяга, компьютерда, 12-сентябрь"),
        ("aytsangiz, hujjatsiz, shafqatsiz", "айтсангиз, ҳужжатсиз, шафқатсиз"),
        ("kelyaptimi, apellyatsiya", "келяптими, апелляция"),
        ("TOSHKENT SHAHRI, Shahar", "ТОШКЕНТ ШАҲРИ, Шаҳар"),
        ("nolik va nol, filmda", "нолик ва ноль, фильмда"),
        ("aprel, aprelda, oktabrdagi, paroli", "апрель, апрелда, октябрдаги, пароли"),
        ("budjeti, funksiyaga, ID-karta", "бюджети, функцияга, ID-карта"),
        ("“yes” yoki “no” deb yozing", "“yes” ёки “no” деб ёзинг"),
    ],
)
def test_letters_follow_the_rules_and_the_exceptions(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic
    assert to_latin(cyrillic) == latin


@pytest.mark.parametrize(
    "kept",
    [
        "{name}",
        "${country}",
        "KZ1b",
        "F9",
        "Ctrl",
        "kotib.csv",
        "uy/fayl",
        "--bosh",
        "SHA-256",
        "age1",
        "JSON Lines",
        "opens",
    ],
)
def test_what_is_no_word_stays_as_it_is(kept: str) -> None:
    assert to_cyrillic(f"fayl {kept} bor") == f"файл {kept} бор"


def test_every_text_of_the_program_comes_back_letter_by_letter() -> None:
    texts = list(uzbek_texts())
    assert len(texts) > 2_500
    assert [text for text in texts if to_latin(to_cyrillic(text)) != text] == []


def test_no_latin_word_is_left_in_a_text_of_the_program() -> None:
    left = {
        word
        for text in uzbek_texts()
        for word in re.findall(r"[A-Za-zʻʼ]{2,}", to_cyrillic(re.sub(r"\$?\{[^}]*\}", "", text)))
    }
    latin_in_the_source = {
        word for text in uzbek_texts() for word in re.findall(r"[A-Za-zʻʼ]+", text)
    }
    assert {word for word in left if "ʻ" in word or "ʼ" in word} == set()
    assert left <= latin_in_the_source


@given(st.text(alphabet="abdefghijklmnopqrstuvxyz ʻʼ{}", max_size=40))
def test_any_text_whatever_can_be_turned(text: str) -> None:
    to_latin(to_cyrillic(text))


def test_a_text_of_its_own_comes_before_the_made_one() -> None:
    texts = {"en": "Yes", "uz": "Ha"}
    assert (own_text(texts, "uz-Cyrl"), in_language(texts, "uz-Cyrl")) == ("Ҳа", "Ҳа")
    assert own_text({**texts, "uz-Cyrl": "Хўп"}, "uz-Cyrl") == "Хўп"
    assert (own_text({"en": "Yes"}, "uz-Cyrl"), in_language({"en": "Yes"}, "uz-Cyrl")) == (
        "",
        "Yes",
    )


def test_it_is_offered_beside_uzbek_and_only_there() -> None:
    assert with_scripts(("en", "uz", "kk")) == ("en", "uz", "uz-Cyrl", "kk")
    assert with_scripts(("en", "ru")) == ("en", "ru")
    assert with_scripts(("uz", "uz-Cyrl")) == ("uz", "uz-Cyrl")


def test_a_key_is_called_what_stands_on_the_keyboard() -> None:
    assert to_cyrillic("Uni N tugmasi ochadi. U Ctrl+K bilan ham ochiladi.") == (
        "Уни N тугмаси очади. У Ctrl+K билан ҳам очилади."
    )
