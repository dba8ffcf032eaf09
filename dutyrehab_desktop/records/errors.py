"""What can be wrong with a record."""

from dutyrehab_desktop.errors import FileProblem


class RevisionDamaged(FileProblem):
    """A revision's id is not the hash of what it says: it was damaged or altered."""

    code = "revision-damaged"


class RecordMismatch(FileProblem):
    """Two records carry one code but are not versions of the same interview."""

    code = "record-mismatch"
