"""Backups, checks and the checklist before a border, in words."""

from dutyrehab_desktop.app.common.fates import waits
from dutyrehab_desktop.app.common.i18n import translate
from dutyrehab_desktop.app.common.texts import date_words
from dutyrehab_desktop.app.vault.care.lines import CheckRow, MediumRow, StepRow
from dutyrehab_desktop.workflows.backing_up import BackedUp
from dutyrehab_desktop.workflows.border import CheckLine, Step, Why
from dutyrehab_desktop.workflows.health import Check, HealthLine
from dutyrehab_desktop.workflows.machine import Found
from dutyrehab_desktop.workflows.media import MediumLine, Seen


def medium_row(line: MediumLine, language: str) -> MediumRow:
    """A medium in words."""
    made = translate("Care", "A backup that was not finished")
    if line.month:
        made = translate("Care", "Backup of {month}").format(month=date_words(line.month, language))
    if line.behind:
        more = translate(
            "Care", "Something was taken back or deleted since, and still lies on it: plug it in."
        )
        made = f"{made}. {more}"
    return MediumRow(line.name, line.label, made, line.behind, line.here)


def backed_up_words(done: BackedUp) -> str:
    """What a backup holds, and what it does not."""
    parts = [
        translate("Care", "The backup lies on “{label}”. Open: {open}. Sealed: {sealed}.").format(
            label=done.label, open=done.open, sealed=done.sealed
        )
    ]
    if done.left_out:
        told = translate(
            "Care", "Finished and not in it, because nobody could open it there: {count}."
        )
        parts.append(told.format(count=done.left_out))
    if done.never:
        told = translate("Care", "Not in it, because it is deleted at the end of the day: {count}.")
        parts.append(told.format(count=done.never))
    return " ".join(parts)


def seen_words(seen: Seen) -> str:
    """What was deleted from a medium."""
    if not seen.removed:
        return translate("Care", "Nothing had to be deleted from it.")
    told = translate("Care", "Deleted from it: {codes}.")
    return told.format(codes=", ".join(seen.removed))


def check_row(line: HealthLine, language: str) -> CheckRow:
    """One thing that was looked at, in words."""
    title, fine, bad, unknown = _check_words(line.check)
    told = {Found.FINE: fine, Found.BAD: bad, Found.UNKNOWN: unknown}[line.found]
    detail = line.detail
    if line.check is Check.BACKUP:
        detail = date_words(detail, language) if detail else ""
    elif line.check in (Check.SEALING, Check.COORDINATOR):
        detail = _hindered(detail)
    elif line.check is Check.REFERRALS and detail == "none":
        told = translate("Care", "There is none: no interview can begin.")
    return CheckRow(
        line.check.value,
        title,
        told.format(detail=detail, codes=", ".join(line.codes)).strip(),
        line.found,
    )


def step_row(line: CheckLine) -> StepRow:
    """One line of the checklist, in words."""
    title, done, to_do = _step_words(line.step)
    told = done if line.done else to_do
    parts = [told.format(codes=", ".join(line.codes))]
    if line.step is Step.SEAL and line.hindered:
        parts.append(_hindered(line.hindered))
    elif line.step is Step.BACKUPS and line.hindered:
        parts.append(translate("Care", "On one of them lies what was taken back or deleted since."))
    elif line.step is Step.ERASE and line.hindered:
        parts.append(translate("Care", "Not yet: what stands above would be lost."))
    return StepRow(line.step, title, " ".join(part for part in parts if part), line.done)


def _hindered(code: str) -> str:
    if not code:
        return ""
    if code == Why.HELD_BACK:
        return translate("Care", "It may not travel.")
    return waits(code)


def _unknown() -> str:
    return translate("Care", "The program cannot see it here. Ask whoever set this machine up.")


def _step_words(step: Step) -> tuple[str, str, str]:
    """Its title; what is said once it is done; what is said before."""
    words = {
        Step.FINISH: (
            translate("Care", "Finish what is open"),
            translate("Care", "Everything is finished."),
            translate(
                "Care", "Not finished, or not allowed to travel: {codes}. Lost once you erase."
            ),
        ),
        Step.SEAL: (
            translate("Care", "Seal what is finished"),
            translate("Care", "Nothing waits for sealing."),
            translate("Care", "Finished, and not sealed: {codes}."),
        ),
        Step.EXPORT: (
            translate("Care", "Write a bundle for your coordinator"),
            translate("Care", "Everything sealed is in a bundle."),
            translate("Care", "In no bundle yet: {codes}."),
        ),
        Step.RECEIPT: (
            translate("Care", "Wait for the receipt"),
            translate("Care", "Your coordinator has everything that was sealed here."),
            translate("Care", "No receipt yet: {codes}. It comes in a parcel."),
        ),
        Step.BACKUPS: (
            translate("Care", "Leave every backup behind, or destroy it"),
            translate("Care", "No backup is listed."),
            translate("Care", "Backups stay readable when this vault is erased."),
        ),
        Step.ERASE: (
            translate("Care", "Erase this vault"),
            "",
            translate("Care", "Then nothing is left here that anybody could make you open."),
        ),
    }
    return words[step]


def _check_words(check: Check) -> tuple[str, str, str, str]:
    """Its title; what is said where all is well, where it is not, and where nobody knows."""
    return (_vault_words() | _record_words() | _machine_words())[check]


def _vault_words() -> dict[Check, tuple[str, str, str, str]]:
    return {
        Check.INTEGRITY: (
            translate("Care", "The database"),
            translate("Care", "Every page is as it was written."),
            translate(
                "Care",
                "It is damaged. Lock, copy its folder to a stick, and choose “Save what can be "
                "read…” at the first screen. Make no backup before: it would replace a good one.",
            ),
            _unknown(),
        ),
        Check.BACKUP: (
            translate("Care", "The last backup"),
            translate("Care", "Made in {detail}."),
            translate("Care", "There is none: what lies only here is lost with this laptop."),
            _unknown(),
        ),
        Check.BACKUP_BEHIND: (
            translate("Care", "What was deleted here"),
            translate("Care", "It lies on no backup either."),
            translate("Care", "It still lies on {detail} of the media. Plug them in one by one."),
            _unknown(),
        ),
        Check.SPACE: (
            translate("Care", "Free space"),
            translate("Care", "{detail} MB are free."),
            translate(
                "Care",
                "Only {detail} MB are free: a backup or a merge may fail. Make room on the disk.",
            ),
            _unknown(),
        ),
        Check.RESERVE: (
            translate("Care", "Room kept for the last answers"),
            translate("Care", "It is there."),
            translate("Care", "It is used up: make room on the disk before the next interview."),
            _unknown(),
        ),
        Check.REFERRALS: (
            translate("Care", "The referral list"),
            translate("Care", "Everybody on it was checked lately."),
            translate("Care", "To be checked again: {detail}. Ask your coordinator for a parcel."),
            _unknown(),
        ),
        Check.COORDINATOR: (
            translate("Care", "Sealing for the coordinator"),
            translate("Care", "It works."),
            translate("Care", "Nothing can be sealed now. {detail}"),
            _unknown(),
        ),
    }


def _record_words() -> dict[Check, tuple[str, str, str, str]]:
    return {
        Check.DELETE_ON: (
            translate("Care", "Days for deleting"),
            translate("Care", "No record has reached its day."),
            translate("Care", "Their day has come: {codes}."),
            _unknown(),
        ),
        Check.PERMISSIONS: (
            translate("Care", "Permissions"),
            translate("Care", "Nobody has to be asked again."),
            translate("Care", "To be asked before anything is used: {codes}."),
            _unknown(),
        ),
        Check.OLD_DRAFTS: (
            translate("Care", "Unfinished interviews"),
            translate("Care", "None has been lying here for long."),
            translate("Care", "Begun before last month: {codes}."),
            _unknown(),
        ),
        Check.SEALING: (
            translate("Care", "Finished interviews"),
            translate("Care", "None lies here open."),
            translate("Care", "Still open here: {codes}. {detail}"),
            _unknown(),
        ),
    }


def _machine_words() -> dict[Check, tuple[str, str, str, str]]:
    return {
        Check.DISK: (
            translate("Care", "Encryption of the disk"),
            translate("Care", "The disk is encrypted."),
            translate(
                "Care",
                "The disk is not encrypted: traces of the system can be read by whoever takes "
                "this machine. Have it set up anew with an encrypted disk.",
            ),
            _unknown(),
        ),
        Check.SWAP: (
            translate("Care", "Memory on the disk (swap)"),
            translate("Care", "None, or encrypted."),
            translate(
                "Care",
                "Parts of the memory may be written to the disk unencrypted. Have swap turned "
                "off, or encrypted.",
            ),
            _unknown(),
        ),
        Check.HIBERNATION: (
            translate("Care", "Hibernation"),
            translate("Care", "This machine writes no memory to the disk when it rests."),
            translate(
                "Care",
                "This machine can write its whole memory to the disk. Turn it off instead of "
                "letting it hibernate, and lock before.",
            ),
            _unknown(),
        ),
        Check.MODES: (
            translate("Care", "Who can read the folder"),
            translate("Care", "Only you."),
            translate(
                "Care",
                "Others who use this machine can read the vault's encrypted files. Move the "
                "vault to a folder of your own.",
            ),
            _unknown(),
        ),
    }
