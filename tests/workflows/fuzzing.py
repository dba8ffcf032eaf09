"""Bundles with random damage at every layer: the file, the archive, the manifest, what was said.

The deeper layers are made by whoever has the laptop's keys: signed, sealed and listed rightly
around something that no laptop of ours would write.
"""

import json
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from dutyrehab_desktop.bundles.format import IDENTITY, canonical, member_name
from dutyrehab_desktop.bundles.limits import MAX_MEMBER_SIZE
from dutyrehab_desktop.crypto import age
from dutyrehab_desktop.crypto.signing import SigningKey
from dutyrehab_desktop.records.revision import fingerprint_of
from tests.bundles import parts
from tests.helpers.inbox import MARKER, A, B, C, Inbox

STRANGER_KEY = SigningKey(bytearray(range(3, 35)))
READER = [parts.COORDINATOR.recipient]

Json = dict[str, Any]

_numbers = st.sampled_from([-1, 0, 1, 2, 3, 2**31, 2**53 - 1, 2**53, 2**63, 10**400, 1.5, 1e308])
_texts = st.sampled_from(
    [
        *(
            "",
            " ",
            MARKER,
            "\0",
            MARKER + "\0",
            "\n",
            "\ud800",
            "\ufeff",
            "﷽" * 100,
            "'; drop table",
        ),
        *("x" * 70_000, "..", "/", "0" * 32, "0" * 64, "f" * 32, "2030-13", "0000-01", "9999-12"),
        *("AAAAAAAA", "ZZZZZZZZ", "kz", "uz", "kk", "2026.1", "9" * 64, "0", "removed"),
        *("present 0", "present 999999", "complete", "not_sure", "open", "dk", "decline"),
        *("answered", "withdrawn", "withheld", "not_asked", "skipped_by_logic"),
        *("answer", "entry", "roster", "note", "episode", "ep_kind", "country", "own_words", "e1"),
        *("own_words ", "nobody", "record_code", "consent_version", "interview_date", "delete_on"),
        *("2017-02-31", "2017", "-1", "1e9", "prison prison", "yes no", "c_stats"),
    ]
)
_values = st.one_of(
    _texts,
    st.text(max_size=30),
    _numbers,
    st.booleans(),
    st.none(),
    st.recursive(
        _texts,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_texts, inner, max_size=3),
        max_leaves=6,
    ),
)


def bad_bundle(draw: st.DrawFn, inbox: Inbox) -> bytes:
    """A bundle that is wrong somewhere, or merely strange."""
    layer = draw(st.sampled_from([_outside, _inside, _listing, _said, _said, _written, _sheet]))
    made: bytes = layer(draw, inbox)
    return made


def _edited(draw: st.DrawFn, good: bytes, head: int) -> bytes:
    """Some bytes other, gone, new or elsewhere; often near the beginning or the end."""
    data = bytearray(good)
    for _ in range(draw(st.integers(1, 4))):
        last = max(len(data) - 1, 0)
        # Chosen by number: equal alternatives of Hypothesis's own "or" are sometimes one, and
        # then a run cannot be repeated.
        ranges = [(0, min(head, last)), (max(last - 100, 0), last), (0, last)]
        place = draw(st.integers(*ranges[draw(st.integers(0, 2))]))
        much = draw(st.sampled_from([1, 2, 16, 512, 1024, 65_552]))
        match draw(st.integers(0, 6)):
            case 0 if data:
                data[place] ^= 1 << draw(st.integers(0, 7))
            case 1:
                data[place : place + 1] = draw(st.binary(max_size=40))
            case 2:
                del data[place : place + much]
            case 3:
                data[place:place] = data[place : place + much]
            case 4:
                del data[place:]
            case 5:
                data += draw(st.binary(min_size=1, max_size=40))
            case _:
                other = draw(st.integers(0, last))
                data[place : place + much] = data[other : other + much]
    return bytes(data)


def _outside(draw: st.DrawFn, inbox: Inbox) -> bytes:
    """The file as it came from the stick."""
    return _edited(draw, inbox.second, 1800)


def _inside(draw: st.DrawFn, inbox: Inbox) -> bytes:
    """The archive, encrypted again by somebody who has the coordinator's card."""
    plain = age.unseal(inbox.second, [parts.COORDINATOR])
    plain = _edited(draw, plain, 4096)
    people = draw(st.sampled_from([READER, [*READER, parts.STRANGER.recipient]]))
    return age.seal(plain, people)


def _listing(draw: st.DrawFn, inbox: Inbox) -> bytes:
    """The manifest, and what follows it in the archive."""
    fields: Json = json.loads(canonical(inbox.manifest(inbox.members)))
    members = sorted(inbox.members.items())
    for _ in range(draw(st.integers(1, 3))):
        where = draw(st.sampled_from([*fields, "a member", "the order", "the archive"]))
        if where == "the archive":
            members = draw(st.permutations(members))[: draw(st.integers(0, len(members)))]
        elif where == "the order" and _objects(fields["members"]):
            listed = [*fields["members"], draw(st.sampled_from(fields["members"]))]
            fields["members"] = draw(st.permutations(listed))[: draw(st.integers(1, len(listed)))]
        elif where == "a member" and _objects(fields["members"]):
            one = draw(st.sampled_from(fields["members"]))
            one[draw(st.sampled_from([*one, "mode"]))] = draw(_member_values)
        elif where in fields:
            fields[where] = draw(_values)
    text = _json(fields)
    if draw(st.integers(0, 4)) == 0:
        text = _edited(draw, text, 200)
    key = draw(st.sampled_from([parts.DEVICE_KEY, parts.DEVICE_KEY, STRANGER_KEY]))
    return parts.forged(text, [(_tar_name(name), blob) for name, blob in members], key)


_member_values = _values | st.sampled_from(
    [
        *("../sealed/AAAAAAAA.age", "sealed/AAAAAAA=.age", "addenda/AAAAAAAA.age"),
        *("withdrawals/AAAAAAAA.age", "identity/ZZZZZZZZ.age", "manifest.json", "padding"),
        *(MAX_MEMBER_SIZE, MAX_MEMBER_SIZE + 1, 4 << 30),
    ]
)


def _tar_name(name: str) -> str:
    return name[:99]


def _said(draw: st.DrawFn, inbox: Inbox) -> bytes:
    """An interview in which something stands that no program of ours would write."""
    name = member_name(draw(st.sampled_from([A, B, C])))
    said: Json = json.loads(age.unseal(inbox.members[name], [parts.COORDINATOR]))
    for _ in range(draw(st.integers(1, 4))):
        where = draw(st.sampled_from([*said, "revision", "revision", "revision", "more"]))
        if where == "revision" and _objects(said["revisions"]):
            one = draw(st.sampled_from(said["revisions"]))
            one[draw(st.sampled_from([*one, "author"]))] = draw(_revision_values(said))
        elif where == "more" and _objects(said["revisions"]):
            said["revisions"].append(dict(draw(st.sampled_from(said["revisions"]))))
        elif where == "questionnaire" and isinstance(said[where], dict):
            said[where] = {**said[where], draw(st.sampled_from(_PINNED)): draw(_values)}
        elif where in said:
            said[where] = draw(_values)
    if draw(st.booleans()):
        _renamed(said)
    return _sealed_again(draw, inbox, name, _json(said))


_PINNED = ["id", "version", "sha256", "other"]


def _written(draw: st.DrawFn, inbox: Inbox) -> bytes:
    """An interview of the right form in which the strangest things were said."""
    name = member_name(draw(st.sampled_from([A, B, C])))
    said: Json = json.loads(age.unseal(inbox.members[name], [parts.COORDINATOR]))
    places = sorted({*inbox.content.questionnaire.questions, "nobody"})
    for number in range(draw(st.integers(1, 8))):
        kind = draw(st.sampled_from(["answer", "answer", "note", "entry", "roster"]))
        rostered = kind in ("entry", "roster")
        names = st.sampled_from(["episode", "proceeding", "country"] if rostered else places)
        instance = draw(st.sampled_from(["e1", "e2", "e" * 64] if kind == "entry" else ["", "e1"]))
        value = draw(
            {
                "entry": st.sampled_from(["present 0", "present 999999", "removed"]),
                "roster": st.sampled_from(["open", "complete", "not_sure"]),
            }.get(kind, _texts.filter(lambda text: text != "\ud800") | st.text(max_size=20))
        )
        known = [one["id"] for one in said["revisions"]]
        said["revisions"].append(
            {
                "kind": kind,
                "name": draw(names),
                "instance": "" if kind == "roster" else instance,
                "value": str(value).encode("utf-8", "replace").decode(),
                "status": draw(st.sampled_from(_STATUSES)),
                "language": draw(st.sampled_from(["", "ru", "xx", "uz-Cyrl"])),
                "parents": sorted(draw(st.sets(st.sampled_from([*known, "0" * 32]), max_size=4))),
                "device": draw(st.sampled_from(["a" * 32, "0" * 32])),
                "counter": draw(st.sampled_from([1, number + 1, 2**53 - 1])),
                "month": draw(st.sampled_from(["0000-01", "2026-11", "9999-12"])),
            }
        )
        _renamed(said)
    return _sealed_again(draw, inbox, name, _json(said))


_STATUSES = [
    *("answered", "answered", "dk", "decline", "not_asked", "skipped_by_logic"),
    *("withdrawn", "withheld"),
]


def _sheet(draw: st.DrawFn, inbox: Inbox) -> bytes:
    """An identity sheet that says something else, or belongs to somebody else."""
    name = member_name(C, IDENTITY)
    if draw(st.booleans()):
        return inbox.bundle({**inbox.members, name: draw(st.binary(min_size=1, max_size=60))})[0]
    plain = age.unseal(inbox.members[name], [parts.COORDINATOR])
    return _sealed_again(draw, inbox, name, _edited(draw, plain, 200))


def _revision_values(said: Json) -> st.SearchStrategy[object]:
    ids = [one["id"] for one in said["revisions"] if isinstance(one.get("id"), str)]
    names = st.sampled_from([*ids, "0" * 32])
    return _values | st.lists(names, max_size=4).map(sorted)


def _renamed(said: Json) -> None:
    """Give every revision the id that it must have, and put them in their order."""
    if not _objects(said["revisions"]):
        return
    for one in said["revisions"]:
        try:
            words = [one[key] for key in _SAID[:6]]
            text = _compact([*words, sorted(one["parents"]), one["device"], one["counter"]])
            one["id"] = fingerprint_of(text)
        except (KeyError, TypeError, UnicodeEncodeError):
            continue
    said["revisions"].sort(key=lambda one: str(one.get("id")))
    ids = [one.get("id") for one in said["revisions"]]
    said["revisions"] = [
        one for place, one in enumerate(said["revisions"]) if ids[place] not in ids[:place]
    ]


_SAID = ("kind", "name", "instance", "value", "status", "language")


def _objects(found: object) -> bool:
    """True for what is still a list of objects, and not empty."""
    return isinstance(found, list) and bool(found) and all(isinstance(x, dict) for x in found)


def _sealed_again(draw: st.DrawFn, inbox: Inbox, name: str, plain: bytes) -> bytes:
    sealed: list[Callable[[], bytes]] = [lambda: age.seal(plain, READER)] * 6
    sealed += [lambda: age.seal(age.seal(plain, READER), READER), lambda: plain or b"x"]
    blob = draw(st.sampled_from(sealed))()
    return inbox.bundle({**inbox.members, name: blob})[0]


def _json(content: object) -> bytes:
    return _compact(content).encode("utf-8", "surrogatepass")


def _compact(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
