"""The table of acts in which the program is killed, and the law of each.

An act is a name, what a child does until it is killed, and what must be so afterwards. To add one,
write the two functions and a line in `ACTS`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from tests.proofs.kills import interviews, keys, travelling
from tests.proofs.kills.place import Place

Say = Callable[[str], None]
"""Acknowledges: what was said is durable."""


@dataclass(frozen=True)
class Act:
    """One kind of work.

    Attributes:
        name: What it is called in the result.
        work: Done in a child, without end or to its own end; says what is durable.
        judge: Looks at what the dead child left behind; raises AssertionError.
        phases: In each of these somebody must have been killed once there were many kills.
        ready: Makes the folder ready, from a copy of the prepared one.
        lasting: How many kills one folder lasts; 1 where each needs a fresh one.
    """

    name: str
    work: Callable[[Place, Say], None]
    judge: Callable[[Place, list[str]], None]
    phases: tuple[str, ...]
    ready: Callable[[Place], None] = lambda _place: None
    lasting: int = 8


_CHANGES = ("begin", "statements", "commit")

ACTS = (
    Act("answering", interviews.answer, interviews.judge_answers, (*_CHANGES, "between two steps")),
    Act("half-typed", interviews.type_half, interviews.judge_half, _CHANGES),
    Act(
        "sealing",
        interviews.seal,
        interviews.judge_seals,
        (*_CHANGES, "encrypting", "checkpoint"),
        lasting=2,
    ),
    Act(
        "withdrawal",
        interviews.withdraw,
        interviews.judge_withdrawn,
        (*_CHANGES, "checkpoint"),
        lasting=2,
    ),
    Act(
        "passphrase", keys.change, keys.judge_passphrase, ("key file", "fsync", "rename", "argon2")
    ),
    Act("key file", keys.write, keys.judge_files, ("key file", "fsync", "rename")),
    Act("rotation", keys.rotate_on, keys.judge_rotation, ("key file", "rekey", "opening")),
    Act("migration", keys.migrate, keys.judge_migration, ("opening", *_CHANGES), keys.make_old, 1),
    Act("erasing", keys.erase_all, keys.judge_erased, ("fsync",), keys.leave_a_key_file, 1),
    Act(
        "backup",
        travelling.back_up_on,
        travelling.judge_backup,
        ("copying", "verifying a copy", "fsync"),
    ),
    Act(
        "backup under a new key",
        travelling.rotate_and_back_up,
        travelling.judge_backup,
        ("copying", "rekey", "copying the key file"),
    ),
    Act(
        "restoring",
        travelling.restore_on,
        travelling.judge_restored,
        ("copying", "verifying a copy", "copying the key file"),
        travelling.back_up_once,
    ),
    Act(
        "export",
        travelling.export_on,
        travelling.judge_bundles,
        ("writing a bundle", "fsync", *_CHANGES),
        travelling.seal_all,
    ),
)
