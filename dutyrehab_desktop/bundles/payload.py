"""What is inside one sealed interview: canonical JSON, versions 1 to 3.

An object with `version`, `code`, `questionnaire` {`id`, `version`, from 2 on `sha256` of its
compiled form}, `language`, in 3 and in no other `tags` (sorted; what the record is found by when
its person says four words) and `revisions`, sorted by id; each revision has `id`, `kind`, `name`,
`instance`, `value`, `status`, `language`, `parents` (sorted), `device`, `counter` and `month`.
Keys are sorted, no blanks, UTF-8. Of time only months travel (instrument corrections, 19).
"""

import json
import re
from functools import lru_cache
from typing import Annotated, Literal, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from dutyrehab_desktop.crypto.wordtags import TAG
from dutyrehab_desktop.errors import FileProblem
from dutyrehab_desktop.questionnaire.answers import RosterState, Status
from dutyrehab_desktop.records.errors import RevisionDamaged
from dutyrehab_desktop.records.history import History
from dutyrehab_desktop.records.interview import Interview
from dutyrehab_desktop.records.revision import Content, FieldKind, Revision
from dutyrehab_desktop.records.revision import Field as Place

VERSION = 3
"""The newest that we write and read."""
_WITHOUT_DIGEST, _WITHOUT_TAGS = 1, 2
MAX_BYTES = 16 * 1024 * 1024
MAX_REVISIONS = 20_000
MAX_PARENTS = 2_000
MAX_TEXT = 1_000_000
MAX_TAGS = 32
_ENTRY = re.compile(r"present [0-9]{1,6}|removed")
_STATES = frozenset(RosterState)
_NO_PARENTS: frozenset[str] = frozenset()
_KINDS = {kind.value: kind for kind in FieldKind}

Hash: TypeAlias = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Name: TypeAlias = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_.-]{0,63}$")]
Instance: TypeAlias = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{0,64}$")]
Language: TypeAlias = Annotated[str, Field(pattern=r"^[A-Za-z0-9-]{0,35}$")]
WordTag: TypeAlias = Annotated[str, Field(pattern=f"^{TAG.pattern}$")]
Month: TypeAlias = Annotated[str, Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$")]


class PayloadDamaged(FileProblem):
    """A sealed interview does not hold what a sealed interview holds."""

    code = "payload-damaged"


class PayloadNewer(FileProblem):
    """A newer version of the program has sealed this interview."""

    code = "payload-newer"


class _Strict(BaseModel):
    # Its error text would hold answers.
    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, hide_input_in_errors=True)


class _Revision(_Strict):
    # In the order of the alphabet, as in the canonical bytes.
    counter: Annotated[int, Field(ge=1, lt=2**53)]
    device: Hash
    id: Hash
    instance: Instance
    kind: Literal["answer", "entry", "roster", "note"]
    language: Language
    month: Month
    name: Name
    parents: Annotated[list[Hash], Field(max_length=MAX_PARENTS)]
    status: Annotated[str, Field(max_length=32)]
    value: Annotated[str, Field(max_length=MAX_TEXT)]


class _Questionnaire(_Strict):
    id: Name
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")] | None = None
    version: Annotated[str, Field(pattern=r"^[A-Za-z0-9._-]{1,64}$")]


class _Interview(_Strict):
    code: Annotated[str, Field(pattern=r"^[A-Z2-7]{8}$")]
    language: Language
    questionnaire: _Questionnaire
    revisions: Annotated[list[_Revision], Field(max_length=MAX_REVISIONS)]
    tags: Annotated[list[WordTag], Field(min_length=1, max_length=MAX_TAGS)] | None = None
    version: Literal[1, 2, 3]

    @model_validator(mode="after")
    def _pins_what_it_says(self) -> "_Interview":
        if (self.version == VERSION) != (self.tags is not None):
            message = "tags stand in version 3 and in no other"
            raise ValueError(message)
        digest = self.questionnaire.sha256 is not None
        if self.version != VERSION and digest != (self.version == _WITHOUT_TAGS):
            message = "a digest stands in version 2, and not in version 1"
            raise ValueError(message)
        return self


def write_payload(interview: Interview) -> bytes:
    """The canonical bytes of an interview, with its whole history.

    Raises:
        PayloadDamaged: It could not be read back; nothing may be sealed from it.
    """
    payload = _bytes(interview)
    # Reading it back here is cheaper than finding out at the coordinator's.
    if read_payload(payload) != interview:
        raise PayloadDamaged
    return payload


def read_payload(payload: bytes) -> Interview:
    """The interview that canonical bytes hold, every revision checked.

    Raises:
        PayloadDamaged: They are not what `write_payload` writes.
        PayloadNewer: Their version is newer than ours.
    """
    if len(payload) > MAX_BYTES:
        raise PayloadDamaged
    try:
        found = _Interview.model_validate_json(payload)
        interview = _interview(found)
    except (ValidationError, RevisionDamaged, ValueError, RecursionError):
        # Neither the cause nor its text is passed on: they hold what was read.
        raise _refusal(payload) from None
    if not _in_order(found) or found.model_dump_json(exclude_none=True).encode() != payload:
        raise PayloadDamaged
    return interview


def _in_order(found: _Interview) -> bool:
    """Whether everything stands once, in the one order that `write_payload` gives it."""
    ids, tags = [each.id for each in found.revisions], found.tags or []
    return (
        ids == sorted(set(ids))
        and tags == sorted(set(tags))
        and all(
            each.parents == sorted(set(each.parents)) for each in found.revisions if each.parents
        )
    )


def _refusal(payload: bytes) -> PayloadDamaged | PayloadNewer:
    """Why this is no interview of our version; read a second time only for that."""
    try:
        found = json.loads(payload)
    except (ValueError, RecursionError):
        return PayloadDamaged()
    version = found.get("version") if isinstance(found, dict) else None
    newer = type(version) is int and version > VERSION
    return PayloadNewer(version=version) if newer else PayloadDamaged()


def _bytes(interview: Interview) -> bytes:
    form, version, digest = interview.pinned
    pinned = {"id": form, "version": version}
    content = {
        "version": _WITHOUT_TAGS if digest else _WITHOUT_DIGEST,
        "code": interview.code,
        "questionnaire": {**pinned, "sha256": digest} if digest else pinned,
        "language": interview.language,
        "revisions": [
            _row(revision) for revision in sorted(interview.history, key=lambda each: each.id)
        ],
    }
    if interview.tags:
        content |= {"version": VERSION, "tags": sorted(interview.tags)}
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def _row(revision: Revision) -> dict[str, object]:
    return {
        "id": revision.id,
        "kind": revision.field.kind.value,
        "name": revision.field.name,
        "instance": revision.field.instance,
        "value": revision.content.value,
        "status": revision.content.status.value,
        "language": revision.content.language,
        "parents": sorted(revision.parents),
        "device": revision.device,
        "counter": revision.counter,
        "month": revision.month,
    }


def _interview(found: _Interview) -> Interview:
    revisions = [_revision(each) for each in found.revisions]
    return Interview(
        found.code,
        found.questionnaire.id,
        found.questionnaire.version,
        found.language,
        History(revisions),
        found.questionnaire.sha256 or "",
        frozenset(found.tags or ()),
    )


@lru_cache(maxsize=4096)
def _status(name: str) -> Status:
    return Status(name)


@lru_cache(maxsize=4096)
def _place(kind: str, name: str) -> Place:
    """A field outside rosters: there are few, and every interview has them."""
    return Place(_KINDS[kind], name)


def _means_something(found: _Revision) -> bool:
    """Whether an entry or a roster says what one can say."""
    if found.kind == "entry":
        return _ENTRY.fullmatch(found.value) is not None and found.instance != ""
    return found.value in _STATES and found.instance == ""


def _revision(found: _Revision) -> Revision:
    # Not in the model: asked of each of them, it would be a tenth of a merge (measured).
    if found.kind in ("entry", "roster") and not _means_something(found):
        message = "an entry or a roster does not say this"
        raise ValueError(message)
    inside = found.instance
    return Revision(
        found.id,
        Place(_KINDS[found.kind], found.name, inside) if inside else _place(found.kind, found.name),
        Content(found.value, _status(found.status), found.language),
        frozenset(found.parents) if found.parents else _NO_PARENTS,
        *(found.device, found.counter, found.month),
    ).check()
