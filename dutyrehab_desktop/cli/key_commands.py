"""A coordinator's keys, held and unfinished records: arguments in, workflow called, outcome out."""

import argparse

from dutyrehab_desktop.cli.key_keeping import KEEPING
from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.parcel_commands import device_of
from dutyrehab_desktop.cli.passphrases import read_passphrase
from dutyrehab_desktop.cli.words import ask_for_words
from dutyrehab_desktop.workflows.content import content_of, load_content
from dutyrehab_desktop.workflows.coordinators import add_colleague, colleagues, remove_colleague
from dutyrehab_desktop.workflows.enrolling import (
    NoNewCard,
    announced_card,
    look_at_card,
    trust_announced,
)
from dutyrehab_desktop.workflows.handing_in import hand_draft, hand_in
from dutyrehab_desktop.workflows.held import delete_held, held_records, release
from dutyrehab_desktop.workflows.key_changes import (
    KeysChanged,
    announce_card,
    change_keys,
    make_backup_key,
    take_backup_key,
)
from dutyrehab_desktop.workflows.registering import known_laptops
from dutyrehab_desktop.workflows.reviewing import seal_waiting
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.tasks import TaskControl


def carry_out(arguments: argparse.Namespace) -> Outcome:
    """Run the action that the arguments name.

    Raises:
        DutyRehabError: It could not be done.
    """
    return _ACTIONS[arguments.action](arguments)


def decide_held(arguments: argparse.Namespace) -> Outcome:
    """List the records whose consent is in doubt; release or delete one of them.

    Raises:
        DutyRehabError: It could not be done; nothing was changed.
    """
    around = real_surroundings()
    with opened(arguments) as vault:
        if arguments.release:
            release(vault, arguments.release, arguments.reason, around)
        elif arguments.delete:
            delete_held(vault, arguments.delete, around)
        found = held_records(vault)
    lines = [f"{one.code}: begun in {one.month}" for one in found] or ["No record waits."]
    return Outcome({"held": [one.document() for one in found]}, lines)


def give_in(arguments: argparse.Namespace) -> Outcome:
    """Seal an unfinished interview for the coordinator.

    Raises:
        DutyRehabError: It is still here as it was.
    """
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        hand_in(vault, content, arguments.code, real_surroundings())
    return Outcome({"sealed": True}, ["Sealed. It travels with the next bundle, not signed."])


def give_draft(arguments: argparse.Namespace) -> Outcome:
    """Seal an unfinished record for one laptop.

    Raises:
        DutyRehabError: No parcel was written.
    """
    with opened(arguments) as vault:
        words = tuple(arguments.to.lower().split())
        device = device_of(words, known_laptops(vault))
        sent = hand_draft(vault, arguments.code, device, arguments.out, real_surroundings())
    return Outcome({"parcel": str(sent.path)}, [f"Parcel for that laptop alone: {sent.path}"])


def _backup(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        own = arguments.backup_passphrase_fd
        passphrase = read_passphrase("The backup key's own passphrase: ", own)
        again = bytearray(passphrase)
        if own is None:
            again = read_passphrase("The same once more: ", None)
        make_backup_key(vault, arguments.out, passphrase, again)
    told = "It works for what is sealed after laptops have the new card: dutyrehab keys announce"
    return Outcome({"backup": str(arguments.out)}, [f"Backup key: {arguments.out}", told])


def _take(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        passphrase = read_passphrase(
            "The backup key's own passphrase: ", arguments.backup_passphrase_fd
        )
        content = content_of(vault, load_content())
        read = take_backup_key(vault, arguments.file, passphrase, content, TaskControl())
    return Outcome({"read": read}, [f"Taken in. Sealed objects that could be read now: {read}"])


def _change(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        changed = change_keys(
            vault, arguments.card, arguments.out, real_surroundings(), known=arguments.known
        )
    return _told(changed, [f"Card: {arguments.card}"])


def _announce(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        changed = announce_card(
            vault, arguments.out, real_surroundings(), by_former_key=arguments.former
        )
    return _told(changed, [])


def _trust(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        look = announced_card(vault)
        if look is None:
            raise NoNewCard
        said = arguments.words or ask_for_words(look.words, "the coordinator")
        trust_announced(vault, tuple(said.lower().split()))
        sealed = seal_waiting(vault, content_of(vault, load_content()), real_surroundings())
    lines = ["The new card is trusted.", f"Sealed now: {sealed}"]
    return Outcome({"words": list(look.words), "sealed": sealed}, lines)


def _others(arguments: argparse.Namespace) -> Outcome:
    with opened(arguments) as vault:
        if arguments.add:
            words = look_at_card(arguments.add).words
            said = arguments.words or ask_for_words(words, "the other coordinator")
            add_colleague(vault, arguments.add, tuple(said.lower().split()))
        elif arguments.remove:
            remove_colleague(vault, tuple(arguments.remove.lower().split()))
        found = colleagues(vault)
    lines = [" ".join(one.words) for one in found] or ["No other coordinator."]
    return Outcome({"others": [list(one.words) for one in found]}, lines)


def _told(changed: KeysChanged, lines: list[str]) -> Outcome:
    sent = changed.sent
    document = {
        "words": list(changed.words),
        "parcel": None if sent is None else str(sent.path),
        "laptops": 0 if sent is None else sent.laptops,
    }
    if sent is not None:
        lines += [f"Parcel: {sent.path}", f"Sealed for laptops: {sent.laptops}"]
    lines += ["Read these ten words out to every interviewer:", " ".join(changed.words)]
    return Outcome(document, lines)


_ACTIONS = {
    "backup": _backup,
    "take": _take,
    "change": _change,
    "announce": _announce,
    "trust": _trust,
    "others": _others,
    **KEEPING,
}
