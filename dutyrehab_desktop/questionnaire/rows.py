"""The rows of the sheets as they are checked at the border, one pydantic model a sheet."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict

from dutyrehab_desktop.questionnaire.model import (
    AskedBy,
    QuestionType,
    Requirement,
    Sensitivity,
)

LANGUAGE_COLUMNS = (
    "label",
    "hint",
    "purpose",
    "constraint_message",
    "doubt_message",
    "review",
)
"""Columns that exist once a language: `label::ru`."""

NEEDED_COLUMNS = {
    "survey": ("type", "name", "label"),
    "choices": ("list_name", "name", "label"),
    "settings": ("form_id", "version", "default_language"),
}
"""Without these a sheet means nothing. Any other column may be left out: its cells are empty."""

FORBIDDEN_TYPES = frozenset(
    (
        "audio", "audit", "background-audio", "barcode", "deviceid", "email", "end", "file",
        "geopoint", "geoshape", "geotrace", "image", "phonenumber", "simserial", "start",
        "start-geopoint", "subscriberid", "today", "username", "video",
    )
)  # fmt: skip
"""Types that would collect places, voices, faces or traces of the device: never here."""

STRUCTURE_TYPES = ("begin_group", "end_group", "begin_repeat", "end_repeat")

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_CHOICE_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")
_VERSION = re.compile(r"[A-Za-z0-9._-]{1,64}")
"""As a sealed interview may say it (`bundles.payload`)."""

_APPEARANCE = re.compile(
    r"|month|ending|identity|entries:[A-Za-z_][A-Za-z0-9_]*|money(:[A-Za-z_][A-Za-z0-9_]*)?"
)


def _name(text: str) -> str:
    if not _NAME.fullmatch(text):
        raise ValueError("bad-name")
    return text


def _name_or_none(text: str) -> str:
    return _name(text) if text else text


def _choice_name(text: str) -> str:
    if not _CHOICE_NAME.fullmatch(text):
        raise ValueError("bad-name")
    return text


def _version(text: str) -> str:
    if not _VERSION.fullmatch(text):
        raise ValueError("bad-version")
    return text


def _version_or_none(text: str) -> str:
    return _version(text) if text else text


def _appearance(text: str) -> str:
    if not _APPEARANCE.fullmatch(text):
        raise ValueError("bad-appearance")
    return text


def _flag(value: object) -> object:
    if value == "":
        return None
    word = str(value).lower().removesuffix("()")
    if word not in ("yes", "no", "true", "false"):
        raise ValueError("not-yes-or-no")
    return word in ("yes", "true")


def _type(text: str) -> str:
    kind = text.partition(" ")[0]
    if kind in FORBIDDEN_TYPES:
        raise ValueError("forbidden-type")
    if kind not in STRUCTURE_TYPES and kind not in set(QuestionType):
        raise ValueError("unknown-type")
    return text


Flag = Annotated[bool | None, BeforeValidator(_flag)]


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class SurveyRow(_Row):
    """One row of `survey.csv`: a question, a note, a calculation, or a bracket of a group.

    Of a `begin_repeat` row, `hint` holds what is asked before the next entry. `concepts` is for
    whoever translates: the terms that its texts must use (`questionnaire terms`).
    """

    type: Annotated[str, AfterValidator(_type)]
    name: Annotated[str, AfterValidator(_name_or_none)]
    label: dict[str, str]
    hint: dict[str, str]
    purpose: dict[str, str]
    constraint_message: dict[str, str]
    doubt_message: dict[str, str]
    relevant: str
    constraint: str
    doubt: str
    calculation: str
    required: Flag
    requirement: Requirement | Literal[""]
    appearance: Annotated[str, AfterValidator(_appearance)]
    sensitivity: Sensitivity | Literal[""]
    core: Flag
    gate: Annotated[str, AfterValidator(_name_or_none)]
    asked_by: AskedBy | Literal[""]
    read_aloud: Flag
    concepts: str
    old_names: str

    @property
    def kind(self) -> str:
        """The type without the name of a list."""
        return self.type.partition(" ")[0]

    @property
    def list_name(self) -> str:
        """The list of a choice question, else empty."""
        return self.type.partition(" ")[2].strip()


class ChoiceRow(_Row):
    """One row of `choices.csv`: an option of a list."""

    list_name: Annotated[str, AfterValidator(_name)]
    name: Annotated[str, AfterValidator(_choice_name)]
    label: dict[str, str]
    gate: Annotated[str, AfterValidator(_name_or_none)]
    exclusive: Flag
    filter: str
    concepts: str
    old_values: str


class SettingsRow(_Row):
    """The one row of `settings.csv`."""

    form_id: Annotated[str, AfterValidator(_choice_name)]
    version: Annotated[str, AfterValidator(_version)]
    default_language: str
    consent_version: Annotated[str, AfterValidator(_version_or_none)]
    review: dict[str, str]
