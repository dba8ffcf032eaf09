"""Lists of words: looked up as people type, never guessed."""

import unicodedata

import pytest

from dutyrehab_desktop.crypto.errors import WordListDamaged, WordUnknown
from dutyrehab_desktop.crypto.wordlists import SIZE, read_words
from dutyrehab_desktop.shipped import resource
from tests.helpers.word_lists import WORDS

LANGUAGES = ("en", "ru", "kk", "uz")


def listed(*words: str):
    return read_words("uz", "\n".join(words).encode(), size=len(words))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shipped_list_is_whole(language: str) -> None:
    words = read_words(language, resource("words", f"{language}.txt").read_bytes())
    assert len(words.words) == SIZE
    for place, word in enumerate(words.words):
        assert words.place(word) == place


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_is_found_however_it_is_typed(language: str) -> None:
    words = read_words(language, "\n".join(WORDS[language].split()).encode(), size=16)
    for place, word in enumerate(words.words):
        for typed in (word.upper(), f"  {word} ", unicodedata.normalize("NFD", word)):
            assert words.place(typed) == place
        for other in "ʻʼ'’‘`´":
            assert words.place(word.replace("ʻ", other)) == place


def test_four_letters_are_enough_and_an_apostrophe_is_no_letter() -> None:
    words = listed("oʻrmon", "oʻrdak", "daraxt", "ot")
    assert words.place("oʻrmo") == 0
    assert words.place("O'RMO") == 0
    assert words.place("dara") == 2
    assert words.place("dar") is None, "three letters are a guess"
    assert words.place("oʻr") is None
    assert words.place("ot") == 3, "a short word is itself"


def test_a_word_with_another_end_is_not_guessed() -> None:
    words = listed("daraxt", "eshik")
    assert words.place("daraja") is None
    with pytest.raises(WordUnknown) as caught:
        words.places(["eshik", "daraja"])
    assert caught.value.details == {"number": 2}


def test_yo_and_ye_are_one_letter() -> None:
    words = read_words("ru", "жёлудь\nберег".encode(), size=2)
    assert words.place("желудь") == words.place("ЖЁЛУДЬ") == words.place("желу") == 0


@pytest.mark.parametrize(
    "text",
    [
        "daraxt\ndaraja\neshik",  # the same four letters
        "daraxt\neshik",  # one missing
        "daraxt\neshik\ntwo words",
        "daraxt\neshik\nqo'l",  # an apostrophe of another alphabet
        unicodedata.normalize("NFD", "daraxt\neshik\nбайрак й"),
    ],
)
def test_a_list_that_is_not_whole_is_none(text: str) -> None:
    with pytest.raises(WordListDamaged):
        read_words("uz", text.encode(), size=3)


def test_what_is_no_text_is_no_list() -> None:
    with pytest.raises(WordListDamaged):
        read_words("uz", b"\xff\xfe\x00", size=1)


def test_comments_and_empty_lines_say_nothing() -> None:
    assert read_words("en", b"# words\n\napple\n  bridge\n", size=2).words == ("apple", "bridge")
