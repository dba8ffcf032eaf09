"""Four words by which a person can take their record back later, and nobody else.

At the end of an interview the person learns them by heart, or chooses a question and an answer of
their own. What they stand for travels inside the sealed interview only: after sealing, this laptop
holds nothing to check words against, and cannot tell whether it ever met who says them.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from dutyrehab_desktop.crypto import wordtags
from dutyrehab_desktop.crypto.errors import WordListDamaged
from dutyrehab_desktop.crypto.passphrase import KdfCost
from dutyrehab_desktop.crypto.wordlists import SIZE, WordList, read_words
from dutyrehab_desktop.crypto.wordtags import COST, tag_of_answer, tag_of_words
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.records.consent import SignOff, sign_off
from dutyrehab_desktop.shipped import resource
from dutyrehab_desktop.workflows.enrolling import coordinator_card
from dutyrehab_desktop.workflows.interviewing import InterviewSession
from dutyrehab_desktop.workflows.salts import salts_of, salts_of_desk
from dutyrehab_desktop.workflows.tasks import Progress, TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault

LANGUAGES = ("ru", "kk", "uz", "en")
"""In which there are words."""
WORDS = wordtags.WORDS
_OPEN_LINE = "call_open"


class NoSalt(InputProblem):
    """The coordinator has not sent what words need yet: a newer card, or a newer parcel."""

    code = "no-word-salt"


class Offer(StrEnum):
    """Whether words can be given at the end of an interview."""

    YES = "yes"
    NOT_SIGNED = "not-signed"
    OPEN_LINE = "open-line"
    NOT_ENROLLED = "not-enrolled"
    NO_SALT = "no-salt"
    NO_LIST = "no-list"


@dataclass(frozen=True)
class SpokenWords:
    """Four words that somebody says.

    Attributes:
        language: Of the list they are from.
        words: As they were typed, in any order.
    """

    language: str
    words: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True)
class OwnAnswer:
    """A question and an answer of somebody's own."""

    question: str = field(repr=False)
    answer: str = field(repr=False)


Proof = SpokenWords | OwnAnswer
"""By what somebody shows that a record is theirs."""


@dataclass(frozen=True)
class Lists:
    """Where lists of words are found, and what a tag costs.

    Attributes:
        folder: With one file a language.
        size: How many words each has.
        cost: Of a tag. The format fixes it: another one is for tests alone.
    """

    folder: Path = field(default_factory=lambda: resource("words"))
    size: int = SIZE
    cost: KdfCost = COST

    def of(self, language: str) -> WordList:
        """The list of a language; another script of it has the same one.

        Raises:
            WordListDamaged: There is none, or it is not whole.
        """
        return _read(self.folder, language.partition("-")[0], self.size)


def words_offer(vault: OpenVault, session: InterviewSession, language: str, lists: Lists) -> Offer:
    """Whether words can be given now.

    They are never said on an open line: whoever listens would know them too (corrections, 13).
    """
    sheet = session.form.sheet
    if sheet.answer("mode").value == _OPEN_LINE:
        return Offer.OPEN_LINE
    if sign_off(sheet) not in (SignOff.AGREED, SignOff.AGREED_CHANGES):
        return Offer.NOT_SIGNED
    try:
        lists.of(language)
    except WordListDamaged:
        return Offer.NO_LIST
    if salts_of(vault):
        return Offer.YES
    return Offer.NOT_ENROLLED if coordinator_card(vault) is None else Offer.NO_SALT


def new_words(language: str, lists: Lists) -> tuple[str, ...]:
    """Four words by chance in a language.

    Raises:
        WordListDamaged: There is no list.
    """
    return wordtags.four_words(lists.of(language))


def give(vault: OpenVault, code: str, proof: Proof, lists: Lists, control: TaskControl) -> None:
    """Let an interview be found by what its person has learned, once it is sealed.

    Args:
        vault: The field laptop's vault.
        code: The interview.
        proof: The four words, or a question and an answer.
        lists: The lists.
        control: For progress.

    Raises:
        NoSalt: The coordinator has not sent what is needed.
        InputProblem: They are not four words, or the answer is too short.
        FileProblem: Nothing was kept.
    """
    salts = salts_of(vault)
    if not salts:
        raise NoSalt
    control.checkpoint(Progress("deriving"))
    vault.store.word_tags.keep(code, [_tag(proof, salts[0], lists)])


def give_none(vault: OpenVault, code: str) -> None:
    """The person wants no words: only the record's code can take it back then.

    Raises:
        FileProblem: Nothing was changed.
    """
    vault.store.word_tags.keep(code, ())


def has_words(vault: OpenVault, code: str) -> bool:
    """Whether the person of an open interview has learned words, or chosen an answer."""
    return bool(vault.store.word_tags.of(code))


def tags_said(
    vault: OpenVault, proof: Proof, lists: Lists, control: TaskControl
) -> tuple[str, ...]:
    """What somebody's words stand for, by every salt of the project; sorted.

    Raises:
        NoSalt: The coordinator has not sent what is needed.
        WordUnknown: One of the words is in no list.
        InputProblem: They are not four words, or the answer is too short.
        MemoryShort: This machine cannot spare the memory.
        Cancelled: Somebody asked to stop.
    """
    salts = salts_of_desk(vault)
    if not salts:
        raise NoSalt
    found = set()
    for done, salt in enumerate(salts):
        control.checkpoint(Progress("deriving", done, len(salts)))
        found.add(_tag(proof, salt, lists))
    return tuple(sorted(found))


def parted(text: str) -> tuple[str, ...]:
    """Words as somebody typed them in one line, with blanks, commas or full stops between."""
    for between in ",.;·":
        text = text.replace(between, " ")
    return tuple(text.split())


def _tag(proof: Proof, salt: str, lists: Lists) -> str:
    key = bytes.fromhex(salt)
    if isinstance(proof, OwnAnswer):
        return tag_of_answer(proof.question, proof.answer, key, lists.cost)
    return tag_of_words(lists.of(proof.language), proof.words, key, lists.cost)


@lru_cache(maxsize=8)
def _read(folder: Path, language: str, size: int) -> WordList:
    try:
        data = (folder / f"{language}.txt").read_bytes()
    except OSError:
        raise WordListDamaged from None
    return read_words(language, data, size=size)
