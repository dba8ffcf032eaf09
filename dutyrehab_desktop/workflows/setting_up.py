"""Setting a project up in one sitting: what is done, what is open, and what is doubtful.

Whatever the program can see for itself it sees: nothing is ticked that is not so. What it cannot
see (who was there, who is responsible) somebody writes down in a sentence, with its month.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from functools import cache

from dutyrehab_desktop.crypto.fingerprint import key_hash
from dutyrehab_desktop.errors import InputProblem
from dutyrehab_desktop.store.desk_notes import Tick
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.enrolling import coordinator_card, expect_role
from dutyrehab_desktop.workflows.key_changes import keys_standing
from dutyrehab_desktop.workflows.key_medium import on_medium
from dutyrehab_desktop.workflows.key_shares import shared_since
from dutyrehab_desktop.workflows.own_texts import ReviewCount, review_counts
from dutyrehab_desktop.workflows.projects import ReferralState, project_of, referral_state
from dutyrehab_desktop.workflows.proposing import MONTHS_KEPT
from dutyrehab_desktop.workflows.recovering import can_be_recovered
from dutyrehab_desktop.workflows.round_trip import RoundTrip, try_round_trip
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.told import told
from dutyrehab_desktop.workflows.vaults import OpenVault

QUEUE = "setup"
"""Under which name the desk keeps what was written down."""
SPOKEN = ("ru", "kk", "uz", "en")
"""In which languages the organisation speaks of itself."""
DRAWN_AT_ONCE = 5
_CODES = "interviewer-codes"
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Without letters and digits that are taken for one another."""
_CODE_LENGTH = 3


class SetupStep(StrEnum):
    """One step, in the order in which they are done."""

    ORGANISATION = "organisation"
    RESPONSIBLE = "responsible"
    BACKUP_KEY = "backup-key"
    SHARES = "shares"
    STICK = "stick"
    CEREMONY = "ceremony"
    CODES = "codes"
    LAPTOPS = "laptops"
    RECOVERY = "recovery"
    REFERRALS = "referrals"
    COVER = "cover"
    RETENTION = "retention"
    LANGUAGES = "languages"
    ROUND_TRIP = "round-trip"


WRITTEN_DOWN = (SetupStep.RESPONSIBLE, SetupStep.CEREMONY, SetupStep.RETENTION)
"""What the program cannot see: somebody says so in a sentence."""


class StepState(StrEnum):
    """How far a step is."""

    DONE = "done"
    OPEN = "open"
    DOUBTFUL = "doubtful"


class NotSo(InputProblem):
    """Somebody says that a step is done, and the program can see that it is not."""

    code = "setup-not-so"


class CodeUnknown(InputProblem):
    """This code was never given out here."""

    code = "interviewer-code-unknown"


@dataclass(frozen=True)
class StepLine:
    """One step as it stands.

    Attributes:
        step: Which.
        state: How far it is.
        facts: What the program sees, by name.
        month: When somebody wrote it down, `YYYY-MM`; empty where nobody did.
        words: What they wrote.
    """

    step: SetupStep
    state: StepState
    facts: Mapping[str, str] = field(default_factory=dict)
    month: str = ""
    words: str = ""

    def document(self) -> dict[str, object]:
        """As the command line prints it."""
        return {**asdict(self), "step": self.step.value, "state": self.state.value}


def setup_steps(vault: OpenVault, surroundings: Surroundings) -> tuple[StepLine, ...]:
    """Every step as it stands. Nothing is changed.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        FileProblem: The vault cannot be read.
    """
    expect_role(vault, Role.COORDINATOR)
    ticks = vault.store.desk.ticked(QUEUE)
    lines = (
        *_words_of_the_project(vault, surroundings),
        *_keys(vault, ticks),
        *_laptops(vault),
        _codes_line(vault),
        _languages(),
        _trip(vault, ticks),
        _said(SetupStep.RESPONSIBLE, {}, ticks),
        _said(SetupStep.RETENTION, {"months": str(MONTHS_KEPT)}, ticks),
    )
    found = {line.step: line for line in lines}
    return tuple(found[step] for step in SetupStep)


def write_down(vault: OpenVault, step: SetupStep, words: str, surroundings: Surroundings) -> None:
    """Note what the program cannot see.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        NotSo: The program sees that it is not so, or sees for itself whether it is.
        NothingTold: It says nothing, or has more than 500 characters.
        FileProblem: It was not noted.
    """
    expect_role(vault, Role.COORDINATOR)
    if step not in WRITTEN_DOWN:
        raise NotSo
    if step is SetupStep.CEREMONY and not _key_is_elsewhere(vault):
        raise NotSo
    vault.store.desk.tick(Tick(QUEUE, step.value, surroundings.month, told(words)))


def play_round_trip(
    vault: OpenVault, content: Content, surroundings: Surroundings, control: TaskControl
) -> RoundTrip:
    """Play the test with an invented person, and note that it went well with the keys of today.

    Raises:
        DutyRehabError: As for `try_round_trip`; nothing was noted.
    """
    done = try_round_trip(vault, content, surroundings, control)
    words = f"{_key_of_today(vault)} {done.answers}"
    vault.store.desk.tick(Tick(QUEUE, SetupStep.ROUND_TRIP.value, surroundings.month, words))
    return done


def interviewer_codes(vault: OpenVault) -> tuple[str, ...]:
    """The codes that were given out, in that order. Whose they are stands nowhere here."""
    kept = vault.store.devices.recall(_CODES)
    return tuple(json.loads(kept)) if kept else ()


def draw_codes(vault: OpenVault, surroundings: Surroundings) -> tuple[str, ...]:
    """Draw some more codes by chance, and keep them.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        FileProblem: None was kept.
    """
    expect_role(vault, Role.COORDINATOR)
    known, fresh = interviewer_codes(vault), list[str]()
    while len(fresh) < DRAWN_AT_ONCE:
        drawn = surroundings.random_bytes(_CODE_LENGTH)
        code = "".join(_LETTERS[byte % len(_LETTERS)] for byte in drawn)
        if code not in known and code not in fresh:
            fresh.append(code)
    vault.store.devices.remember(_CODES, json.dumps([*known, *fresh]))
    return tuple(fresh)


def strike_code(vault: OpenVault, code: str) -> None:
    """A code is not given out any more; what came under it stays.

    Raises:
        NotForThisRole: This is no coordinator's vault.
        CodeUnknown: It is none of them; nothing was changed.
        FileProblem: Nothing was changed.
    """
    expect_role(vault, Role.COORDINATOR)
    known, wanted = interviewer_codes(vault), code.strip().upper()
    if wanted not in known:
        raise CodeUnknown
    left = [one for one in known if one != wanted]
    vault.store.devices.remember(_CODES, json.dumps(left))


def _line(
    step: SetupStep, state: StepState, facts: Mapping[str, str], ticks: Mapping[str, Tick]
) -> StepLine:
    tick = ticks.get(step)
    month, words = (tick.month, tick.words) if tick is not None else ("", "")
    return StepLine(step, state, facts, month, words)


def _said(step: SetupStep, facts: Mapping[str, str], ticks: Mapping[str, Tick]) -> StepLine:
    """A step that is done as soon as somebody says so."""
    return _line(step, StepState.DONE if step in ticks else StepState.OPEN, facts, ticks)


def _words_of_the_project(vault: OpenVault, surroundings: Surroundings) -> tuple[StepLine, ...]:
    project = project_of(vault)
    said = {key for key, text in project.organisation.model_dump().items() if text}
    cover = {key for key, text in project.cover.model_dump().items() if text}
    help_state = referral_state(project, surroundings.today())
    of_help = {
        ReferralState.NONE: StepState.OPEN,
        ReferralState.SHORT: StepState.DOUBTFUL,
        ReferralState.FULL: StepState.DONE if project.emergency else StepState.DOUBTFUL,
    }
    card = coordinator_card(vault) is not None
    facts = {"missing": _missing(said), "card": "yes" if card else ""}
    spoken = _all_of(said)
    if spoken is StepState.DONE and not card:
        spoken = StepState.DOUBTFUL
    emergency = "yes" if project.emergency else ""
    lines = {"lines": str(len(project.referrals)), "emergency": emergency, "help": help_state.value}
    return (
        StepLine(SetupStep.ORGANISATION, spoken, facts),
        StepLine(SetupStep.REFERRALS, of_help[help_state], lines),
        StepLine(SetupStep.COVER, _all_of(cover), {"missing": _missing(cover)}),
    )


def _all_of(said: set[str]) -> StepState:
    if not said:
        return StepState.OPEN
    return StepState.DONE if said >= set(SPOKEN) else StepState.DOUBTFUL


def _missing(said: set[str]) -> str:
    return " ".join(language for language in SPOKEN if language not in said)


def _keys(vault: OpenVault, ticks: Mapping[str, Tick]) -> tuple[StepLine, ...]:
    backup, shared, away = keys_standing(vault).backup, shared_since(vault), on_medium(vault)
    ceremony = StepState.OPEN
    if SetupStep.CEREMONY in ticks:
        # What was written down holds only while the program sees the key somewhere else too.
        ceremony = StepState.DONE if backup or shared else StepState.DOUBTFUL
    either = StepState.DOUBTFUL if backup or shared else StepState.OPEN
    return (
        StepLine(SetupStep.BACKUP_KEY, StepState.DONE if backup else either),
        StepLine(SetupStep.SHARES, StepState.DONE if shared else either, {"since": shared}),
        StepLine(SetupStep.STICK, StepState.DONE if away else StepState.OPEN),
        _line(SetupStep.CEREMONY, ceremony, {}, ticks),
    )


def _key_is_elsewhere(vault: OpenVault) -> bool:
    return keys_standing(vault).backup or bool(shared_since(vault))


def _laptops(vault: OpenVault) -> tuple[StepLine, ...]:
    devices = {one.device for one in vault.store.devices.laptops()}
    kept = can_be_recovered(vault)
    without = sum(not kept.get(device, False) for device in devices)
    count = {"count": str(len(devices))}
    registered = StepState.DONE if devices else StepState.OPEN
    recovered = StepState.OPEN
    if devices:
        recovered = StepState.DOUBTFUL if without else StepState.DONE
    return (
        StepLine(SetupStep.LAPTOPS, registered, count),
        StepLine(SetupStep.RECOVERY, recovered, {**count, "without": str(without)}),
    )


def _codes_line(vault: OpenVault) -> StepLine:
    codes = interviewer_codes(vault)
    state = StepState.DONE if codes else StepState.OPEN
    return StepLine(SetupStep.CODES, state, {"codes": " ".join(codes)})


def _languages() -> StepLine:
    reviewed = _reviewed()
    counts = {one.language: f"{one.signed}/{one.texts}" for one in reviewed}
    whole = all(one.signed == one.texts for one in reviewed)
    state = StepState.DONE if whole else StepState.DOUBTFUL
    return StepLine(SetupStep.LANGUAGES, state, counts)


@cache
def _reviewed() -> tuple[ReviewCount, ...]:
    """They ship with the program; to read all sheets takes a moment."""
    return review_counts()


def _trip(vault: OpenVault, ticks: Mapping[str, Tick]) -> StepLine:
    tick = ticks.get(SetupStep.ROUND_TRIP)
    if tick is None:
        return StepLine(SetupStep.ROUND_TRIP, StepState.OPEN)
    key, _, answers = tick.words.partition(" ")
    same = key == _key_of_today(vault)
    state = StepState.DONE if same else StepState.DOUBTFUL
    return StepLine(SetupStep.ROUND_TRIP, state, {"answers": answers}, tick.month)


def _key_of_today(vault: OpenVault) -> str:
    """What tells whether the test was played with the keys that stand on the card today."""
    card = coordinator_card(vault)
    return "" if card is None else key_hash(card.recipient)[:16]
