"""What can be wrong with a bundle or a card. Nothing of a refused file is ever used."""

from dutyrehab_desktop.errors import FileProblem, InputProblem


class NotABundle(FileProblem):
    """The file is something else."""

    code = "not-a-bundle"


class BundleDamaged(FileProblem):
    """The file was cut off, extended or changed on its way."""

    code = "bundle-damaged"


class BundleForAnotherKey(FileProblem):
    """The bundle was made for somebody else, or passed on by somebody it was made for."""

    code = "bundle-for-another-key"


class BundleNewerFormat(FileProblem):
    """A newer version of the program made it."""

    code = "bundle-newer-format"


class BundleSignatureWrong(FileProblem):
    """The content is whole, but not signed by the device that it names."""

    code = "bundle-signature-wrong"


class BundleOverLimits(FileProblem):
    """More or larger members than a bundle may have."""

    code = "bundle-over-limits"


class BundleMemberChanged(FileProblem):
    """Something sealed changed while it was being packed; the bundle was not made."""

    code = "bundle-member-changed"


class NotAParcel(FileProblem):
    """The file is no parcel from a coordinator."""

    code = "not-a-parcel"


class ParcelFromAnother(FileProblem):
    """The parcel does not come from the coordinator whom this laptop trusts."""

    code = "parcel-from-another"


class ProjectRefused(InputProblem):
    """What was to be said of the project is too long, or cannot be shown or read."""

    code = "project-refused"


class CardTextRefused(InputProblem):
    """A text of the organisation is too long or has characters that cannot be shown."""

    code = "card-text-refused"


class NotACard(FileProblem):
    """The file is no enrolment card, or was changed on its way."""

    code = "not-a-card"


class CardNewerFormat(FileProblem):
    """A newer version of the program made this card."""

    code = "card-newer-format"


class NoTableException(FileProblem):
    """The file is no exception for a table, or was changed on its way."""

    code = "no-table-exception"


class TableExceptionNewer(FileProblem):
    """A newer version of the program made this exception."""

    code = "table-exception-newer"
