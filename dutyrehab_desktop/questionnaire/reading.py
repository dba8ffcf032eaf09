"""How easily the questionnaire is followed by ear: words a sentence, long words, hard words.

Counted is what is spoken to the person: the questions, the notes, and the choices where they are
read out. The figures find texts to look at again; they do not say that a text is good.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dutyrehab_desktop.questionnaire.model import AskedBy, Questionnaire, in_language

LONG_WORD = {"en": 10, "ru": 12, "kk": 13, "uz": 13}
"""Letters from which a word counts as long; Kazakh and Uzbek put endings where others put words."""
LONG_SENTENCE = 20
"""Words from which a sentence is hard to keep in mind when it is only heard."""

_PLACEHOLDER = re.compile(r"\$\{[^}]*\}")
_END = re.compile(r"(?<=[.?!…:;])\s+|\n+")
_WORD = re.compile(r"[^\W\d_]+(?:[-ʻʼ’'][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Spoken:
    """One sentence that is said.

    Attributes:
        name: The question or the list that it stands in.
        text: The sentence.
        words: How many words it has.
    """

    name: str
    text: str
    words: int


@dataclass(frozen=True, slots=True)
class ReadingLevel:
    """How one language reads.

    Attributes:
        sentences: How many sentences are said.
        words: How many words.
        words_a_sentence: On average.
        long_words: Share of words that are long in this language, 0 to 1.
        long_sentences: Those of more than `LONG_SENTENCE` words, the longest first.
        hard_words: Hard word -> the questions that say it, for words of the list handed in.
    """

    sentences: int
    words: int
    words_a_sentence: float
    long_words: float
    long_sentences: tuple[Spoken, ...]
    hard_words: Mapping[str, tuple[str, ...]]


def reading_level(
    questionnaire: Questionnaire, language: str, hard: Iterable[tuple[str, str]] = ()
) -> ReadingLevel:
    """How easily a questionnaire is followed by ear in one language.

    Args:
        questionnaire: What is asked.
        language: The language that is spoken.
        hard: Hard words, each with the regular expression that finds it in this language.
    """
    said = spoken(questionnaire, language)
    words = [word for one in said for word in _words(one.text)]
    limit = LONG_WORD.get(language.partition("-")[0], LONG_WORD["ru"])
    found = {}
    for word, pattern in hard:
        finds = re.compile(pattern, re.IGNORECASE)
        names = tuple(dict.fromkeys(one.name for one in said if finds.search(one.text)))
        if names:
            found[word] = names
    too_long = (one for one in said if one.words > LONG_SENTENCE)
    return ReadingLevel(
        sentences=len(said),
        words=len(words),
        words_a_sentence=round(len(words) / len(said), 1) if said else 0.0,
        long_words=round(sum(len(word) >= limit for word in words) / max(1, len(words)), 3),
        long_sentences=tuple(sorted(too_long, key=lambda one: (-one.words, one.name))),
        hard_words=found,
    )


def spoken(questionnaire: Questionnaire, language: str) -> tuple[Spoken, ...]:
    """Every sentence that is said to the person, in the order of the questionnaire.

    A list that several questions share is counted once.
    """
    said: list[Spoken] = []
    lists: set[str] = set()
    for name, question in questionnaire.questions.items():
        if question.asked_by is not AskedBy.INTERVIEWEE:
            continue
        said += _sentences(name, in_language(question.labels, language))
        if not question.read_aloud or question.list_name in lists:
            continue
        lists.add(question.list_name)
        for option in questionnaire.lists.get(question.list_name, ()):
            said += _sentences(question.list_name, in_language(option.labels, language))
    return tuple(said)


def _sentences(name: str, text: str) -> list[Spoken]:
    parts = (part.strip() for part in _END.split(_PLACEHOLDER.sub(" ", text)))
    counted = ((part, len(_words(part))) for part in parts)
    return [Spoken(name, part, count) for part, count in counted if count]


def _words(text: str) -> list[str]:
    return _WORD.findall(text)
