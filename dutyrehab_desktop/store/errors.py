"""What can go wrong with a vault's files."""

from dutyrehab_desktop.errors import FileProblem, InputProblem


class VaultExists(InputProblem):
    """There is a vault in this folder already; nothing was touched."""

    code = "vault-exists"


class VaultMissing(FileProblem):
    """There is no vault in this folder."""

    code = "vault-missing"


class VaultInUse(FileProblem):
    """Another running program has this vault open."""

    code = "vault-in-use"


class VaultClosed(FileProblem):
    """The vault was locked before this could begin; nothing was changed."""

    code = "vault-closed"


class VaultBusy(FileProblem):
    """Another piece of work holds the database for longer than we wait."""

    code = "vault-busy"


class VaultNewer(FileProblem):
    """A newer version of the program has written this vault."""

    code = "vault-newer"


class VaultDamaged(FileProblem):
    """The database is not whole."""

    code = "vault-damaged"


class VaultKeyRefused(VaultDamaged):
    """The key does not open the database: its beginning is damaged, or it is another vault's."""

    code = "vault-key-refused"


class VaultUnreachable(FileProblem):
    """The disk, or the folder on it, does not let us read or write."""

    code = "vault-unreachable"


class EncryptionMissing(FileProblem):
    """The database would not be encrypted as it must be; it was not used."""

    code = "encryption-missing"


class DiskFull(FileProblem):
    """No space is left; the last change was not written, everything before it was."""

    code = "disk-full"


class InterviewMissing(FileProblem):
    """The vault holds no open interview with this code."""

    code = "interview-missing"


class InterviewExists(FileProblem):
    """The vault holds an open interview with this code already; nothing was written."""

    code = "interview-exists"


class InterviewGuarded(FileProblem):
    """What was said in it is under a key that stood in the lost key file alone."""

    code = "interview-guarded"


class SealBroken(FileProblem):
    """The sealed interview is not what was sealed; nothing was deleted."""

    code = "seal-broken"


class SheetMissing(InputProblem):
    """No way to be contacted is kept for this record."""

    code = "identity-sheet-missing"


class ContactMissing(InputProblem):
    """How to reach the person is not kept here, or not any more."""

    code = "contact-gone"


class BundleClash(FileProblem):
    """Two different bundles carry the same name or number; nothing was merged."""

    code = "bundle-clash"


class BundleMissing(InputProblem):
    """No bundle of this name was taken in."""

    code = "bundle-missing"


class WithdrawalMissing(InputProblem):
    """Nobody waits for a decision about taking this record back."""

    code = "withdrawal-missing"


class HandingMissing(InputProblem):
    """Nothing was handed over under this number, or not this record."""

    code = "handing-missing"
