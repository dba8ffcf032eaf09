"""What can go wrong with keys, sealed files and signatures."""

from dutyrehab_desktop.errors import FileProblem, InputProblem


class PassphraseUnusable(InputProblem):
    """The passphrase is empty, far too long, or not text."""

    code = "passphrase-unusable"


class WrongPassphrase(InputProblem):
    """No slot of the key file opens with what was given.

    A damaged slot looks the same: nothing in the file tells them apart.
    """

    code = "wrong-passphrase"


class ErasePassphraseSame(InputProblem):
    """One passphrase cannot open the vault and erase it."""

    code = "erase-passphrase-same"


class WordListDamaged(FileProblem):
    """A list of words is missing, or is not the one that belongs to this program."""

    code = "word-list-damaged"


class WordUnknown(InputProblem):
    """One of the words is in no list; `number` says which, from 1."""

    code = "word-unknown"


class FourWordsNeeded(InputProblem):
    """There are not four different words."""

    code = "four-words-needed"


class AnswerTooShort(InputProblem):
    """A question or an answer of somebody's own is so short that it could be guessed."""

    code = "answer-too-short"


class KdfCostRefused(InputProblem):
    """The wanted work for the passphrase lies below the floor or above the ceiling."""

    code = "kdf-cost-refused"


class MemoryShort(FileProblem):
    """The machine cannot spare the memory that the passphrase's key derivation needs."""

    code = "memory-short"


class KeyFileMissing(FileProblem):
    """There is no key file in that place."""

    code = "key-file-missing"


class KeyFileExists(FileProblem):
    """A key file is already there and is never overwritten by a new one."""

    code = "key-file-exists"


class KeyFileDamaged(FileProblem):
    """The key file has the wrong size, an absurd cost, or was changed after it was written."""

    code = "key-file-damaged"


class KeyFileUnreadable(FileProblem):
    """The key file is there, but the system does not let us read it."""

    code = "key-file-unreadable"


class FileNotWritten(FileProblem):
    """A new file could not be written in full (disk full, no right); the old one stands."""

    code = "file-not-written"


class KeyTextMalformed(InputProblem):
    """A text that should be a recipient, an identity or a public key is not one."""

    code = "key-text-malformed"


class RecipientsRefused(InputProblem):
    """Nobody, too many, or kinds of recipient that must not stand in one file."""

    code = "recipients-refused"


class SharesRefused(InputProblem):
    """A share has a word that is none or was misheard, or the shares do not belong together."""

    code = "shares-refused"


class SealedFileProblem(FileProblem):
    """An age file cannot be opened."""

    code = "sealed-file-problem"


class SealedHeaderDamaged(SealedFileProblem):
    """The header is malformed or cut off (the testkit's "header failure")."""

    code = "sealed-header-damaged"


class NotSealed(SealedHeaderDamaged):
    """This is not an age file at all."""

    code = "not-a-sealed-file"


class SealedInNewerFormat(SealedHeaderDamaged):
    """This is an age file of a version that we do not know."""

    code = "sealed-newer-format"


class SealedHeaderForged(SealedFileProblem):
    """The header was changed after it was written (the testkit's "HMAC failure")."""

    code = "sealed-header-forged"


class SealedForAnotherKey(SealedFileProblem):
    """None of the keys at hand opens it (the testkit's "no match")."""

    code = "sealed-for-another-key"


class SealedPayloadDamaged(SealedFileProblem):
    """The content was changed, cut off or extended (the testkit's "payload failure")."""

    code = "sealed-payload-damaged"


class ArmorDamaged(SealedFileProblem):
    """The text around the content is not what was written (the testkit's "armor failure")."""

    code = "armor-damaged"


class SignatureWrong(FileProblem):
    """The signature does not belong to this key, this purpose or these bytes."""

    code = "signature-wrong"
