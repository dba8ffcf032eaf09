"""From four words, or a question and an answer, to the tag a record is found by."""

from itertools import permutations

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.crypto.errors import AnswerTooShort, FourWordsNeeded, WordUnknown
from dutyrehab_desktop.crypto.passphrase import KdfCost
from dutyrehab_desktop.crypto.wordlists import read_words
from dutyrehab_desktop.crypto.wordtags import (
    TAG,
    four_words,
    new_salt,
    plain,
    tag_of_answer,
    tag_of_words,
)
from tests.helpers.word_lists import WORDS

CHEAP = KdfCost(64, 1, 1)
SALT = bytes(range(16))
RU = read_words("ru", "\n".join(WORDS["ru"].split()).encode(), size=16)
SAID = ("молоко", "арбуз", "ёжик", "песок")


def test_the_tag_is_the_one_that_the_format_says_checked_by_another_library() -> None:
    text = "words 1 ru\nарбуз ёжик молоко песок".encode()
    other = Argon2id(salt=SALT, length=32, iterations=3, lanes=4, memory_cost=64 * 1024)
    assert tag_of_words(RU, SAID, SALT) == "1." + other.derive(text).hex()
    text = "answer 1\nкак звали нашу собаку\nбурый и рыжая".encode()
    other = Argon2id(salt=SALT, length=32, iterations=3, lanes=4, memory_cost=64 * 1024)
    told = tag_of_answer("Как звали нашу собаку?", " Бурый и  РЫЖАЯ.", SALT)
    assert told == "1." + other.derive(text).hex()


def test_the_order_of_the_words_does_not_matter_and_their_spelling_little() -> None:
    tags = {tag_of_words(RU, said, SALT, CHEAP) for said in permutations(SAID)}
    tags.add(tag_of_words(RU, ("МОЛО", " арбу ", "ежик", "песок"), SALT, CHEAP))
    assert len(tags) == 1
    assert TAG.fullmatch(tags.pop())


def test_other_words_another_salt_and_another_language_are_another_tag() -> None:
    same = read_words("kk", "\n".join(RU.words).encode(), size=16)
    tags = [
        tag_of_words(RU, SAID, SALT, CHEAP),
        tag_of_words(RU, (*SAID[:3], "роща"), SALT, CHEAP),
        tag_of_words(RU, SAID, new_salt(), CHEAP),
        tag_of_words(same, SAID, SALT, CHEAP),
        tag_of_words(
            read_words("ru", "\n".join(RU.words).encode(), size=16, version=2), SAID, SALT, CHEAP
        ),
    ]
    assert len(set(tags)) == len(tags)


@pytest.mark.parametrize("said", [SAID[:3], (*SAID, "роща"), ("арбуз", *SAID[:3]), ()])
def test_four_different_words_are_needed(said: tuple[str, ...]) -> None:
    with pytest.raises(FourWordsNeeded):
        tag_of_words(RU, said, SALT, CHEAP)


def test_a_word_that_is_unknown_is_named_by_its_number() -> None:
    with pytest.raises(WordUnknown) as caught:
        tag_of_words(RU, ("арбуз", "ёжик", "слово", "песок"), SALT, CHEAP)
    assert caught.value.details == {"number": 3}


def test_words_by_chance_are_four_and_in_the_end_every_one() -> None:
    drawn = [four_words(RU) for _ in range(200)]
    assert all(len(set(each)) == 4 for each in drawn)
    assert {word for each in drawn for word in each} == set(RU.words)


@given(st.text(max_size=40))
def test_what_is_plain_stays_plain(text: str) -> None:
    assert plain(plain(text)) == plain(text)


def test_an_answer_is_the_same_however_it_is_typed() -> None:
    ways = ["Oʻzbekiston, Samarqand", "o'zbekiston samarqand", " OʼZBEKISTON  -  SAMARQAND! "]
    tags = {tag_of_answer("Qayerda tanishganmiz?", way, SALT, CHEAP) for way in ways}
    assert len(tags) == 1


@pytest.mark.parametrize(
    ("question", "answer"), [("Кто?", "длинный ответ"), ("Как звали собаку?", "Бим!!!!!"), ("", "")]
)
def test_what_anybody_could_guess_is_refused(question: str, answer: str) -> None:
    with pytest.raises(AnswerTooShort):
        tag_of_answer(question, answer, SALT, CHEAP)
