"""Registering laptops and taking in parcels: arguments in, workflow called, outcome out."""

import argparse

from dutyrehab_desktop.cli.law_lines import law_document, law_lines
from dutyrehab_desktop.cli.lost_lines import lost_outcome
from dutyrehab_desktop.cli.opening import opened
from dutyrehab_desktop.cli.output import Outcome
from dutyrehab_desktop.cli.questionnaire_lines import compared_document, compared_lines
from dutyrehab_desktop.cli.referral_commands import project_document, project_lines
from dutyrehab_desktop.cli.words import ask_for_words
from dutyrehab_desktop.workflows.content import content_of, load_content
from dutyrehab_desktop.workflows.lost_laptops import lost_devices, mark_found, note_revoked
from dutyrehab_desktop.workflows.parcels import look_at_parcel, receive
from dutyrehab_desktop.workflows.publishing import publish_receipts
from dutyrehab_desktop.workflows.registering import (
    KnownLaptop,
    LaptopUnknown,
    known_laptops,
    look_at_laptop_card,
    register,
    revoke,
    write_own_card,
)
from dutyrehab_desktop.workflows.reviewing import seal_waiting
from dutyrehab_desktop.workflows.surroundings import real_surroundings
from dutyrehab_desktop.workflows.vaults import Role


def register_laptop(arguments: argparse.Namespace) -> Outcome:
    """Write this laptop's card, or trust the card of another.

    Raises:
        DutyRehabError: It could not be done.
    """
    with opened(arguments) as vault:
        if vault.role is Role.FIELD:
            words = write_own_card(vault, arguments.card)
            return Outcome(
                {"card": str(arguments.card), "words": list(words)},
                [f"Card: {arguments.card}", "Read these ten words out:", " ".join(words)],
            )
        words = look_at_laptop_card(arguments.card)
        said = arguments.words or ask_for_words(words, "the interviewer")
        register(vault, arguments.card, tuple(said.lower().split()), real_surroundings())
    document = {"registered": True, "words": list(words)}
    return Outcome(document, ["Registered: parcels are sealed for this laptop too."])


def take_in(arguments: argparse.Namespace) -> Outcome:
    """Take in a parcel, or only say what it would change.

    Raises:
        DutyRehabError: It could not be done.
    """
    with opened(arguments) as vault:
        content = content_of(vault, load_content())
        work = look_at_parcel if arguments.preview else receive
        found = work(vault, arguments.parcel, content)
        if found.proven and not arguments.preview:
            # What waited for the proof is sealed at once.
            seal_waiting(vault, content_of(vault, load_content()), real_surroundings())
    document = {
        "questionnaires": [compared_document(one) for one in found.questionnaires],
        "laws": [law_document(one) for one in found.laws],
        "project": project_document(found.project),
        "arrived": found.arrived,
        "withdrawn": list(found.withdrawn),
        "card": None if found.card is None else list(found.card.words),
        "key_revoked": found.key_revoked,
        "drafts": list(found.drafts),
        "proven": found.proven,
    }
    lines = [line for one in found.questionnaires for line in compared_lines(one)]
    lines += [line for one in found.laws for line in law_lines(one)]
    lines += project_lines(found.project, arguments.language)
    lines += (
        [f"Interviews that arrived at the coordinator: {found.arrived}"] if found.arrived else []
    )
    lines += [f"{code}: withdrawn, deleted here" for code in found.withdrawn]
    if found.card is not None:
        lines.append("The coordinator's new card. Compare its words: dutyrehab keys trust")
        lines.append(" ".join(found.card.words))
    if found.key_revoked:
        lines.append("Until then nothing is sealed: others may know the old key.")
    lines += [f"{code}: to be continued on this laptop" for code in found.drafts]
    if found.proven:
        lines.append("The coordinator can recover this laptop: interviews are sealed from now on.")
    if not arguments.preview and (found.questionnaires or found.laws):
        lines.append("Taken in: new interviews are held with it.")
    return Outcome(document, lines)


def laptops(arguments: argparse.Namespace) -> Outcome:
    """List the laptops whose bundles are believed; revoke one of them, or say whom to warn.

    Raises:
        DutyRehabError: It could not be done; nothing was changed.
    """
    around = real_surroundings()
    with opened(arguments) as vault:
        found = known_laptops(vault)
        if arguments.lost:
            return lost_outcome(vault, device_of(_parted(arguments.lost), found), arguments, around)
        if arguments.found:
            device = device_of(_parted(arguments.found), found)
            mark_found(vault, device, arguments.says, around)
        if arguments.revoke:
            device = device_of(_parted(arguments.revoke), found)
            revoke(vault, device, around)
            if device in lost_devices(vault):
                note_revoked(vault, device, around)
            found = known_laptops(vault)
    lines = [
        f"{' '.join(one.words)}: {one.bundles} bundles"
        + (f", revoked in {one.revoked}" if one.revoked else "")
        for one in found
    ]
    return Outcome({"laptops": [one.document() for one in found]}, lines)


def receipts(arguments: argparse.Namespace) -> Outcome:
    """Write a parcel that tells every registered laptop what arrived.

    Raises:
        DutyRehabError: No parcel was written.
    """
    with opened(arguments) as vault:
        sent = publish_receipts(vault, arguments.out, real_surroundings())
    document = {"parcel": str(sent.path), "laptops": sent.laptops}
    return Outcome(document, [f"Parcel: {sent.path}", f"Sealed for laptops: {sent.laptops}"])


def _parted(text: str) -> tuple[str, ...]:
    return tuple(text.lower().split())


def device_of(words: tuple[str, ...], known: tuple[KnownLaptop, ...]) -> str:
    """The device id of the laptop with these ten words.

    Raises:
        LaptopUnknown: None has them.
    """
    for laptop in known:
        if laptop.words == words:
            return laptop.device
    raise LaptopUnknown
