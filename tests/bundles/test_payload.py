import json
import os
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutyrehab_desktop.bundles import payload as room
from dutyrehab_desktop.bundles.payload import (
    PayloadDamaged,
    PayloadNewer,
    read_payload,
    write_payload,
)
from dutyrehab_desktop.questionnaire.answers import Status
from dutyrehab_desktop.records.entries import present
from dutyrehab_desktop.records.interview import Interview
from tests.records.builders import (
    ANSWER,
    ROSTER,
    Devices,
    after,
    devices,
    entry,
    inside,
    interview,
    said,
)


@pytest.fixture
def held() -> Interview:
    """An interview with a past."""
    return interview(
        (ANSWER, "kz"),
        (ANSWER, said("", Status.DECLINE)),
        (entry("e1"), present(0)),
        (inside("e1"), "Қостанай, «тергеу изоляторы»"),
        (ROSTER, "complete"),
    )


def altered(payload: bytes, **changes: object) -> bytes:
    """The payload with some keys of its outer object changed, still canonical."""
    return canonical({**json.loads(payload), **changes})


def canonical(content: object) -> bytes:
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


def with_revision(payload: bytes, **changes: object) -> bytes:
    content = json.loads(payload)
    content["revisions"][0].update(changes)
    return canonical(content)


def test_an_interview_comes_back_with_its_whole_history(held: Interview) -> None:
    assert read_payload(write_payload(held)) == held


@given(devices())
def test_any_history_comes_back_as_it_was(machines: Devices) -> None:
    for history in machines.histories:
        held = Interview("ABCDEFGH", "needs", "2026.1", "kk", history)
        assert read_payload(write_payload(held)) == held


@given(st.text(st.characters()))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    held = interview((ANSWER, text))
    assert read_payload(write_payload(held)) == held


def test_equal_interviews_have_equal_bytes(held: Interview) -> None:
    again = held.with_history(type(held.history)(reversed(list(held.history))))
    assert write_payload(again) == write_payload(held)


def test_the_bytes_are_the_ones_that_the_format_promises() -> None:
    # Written down once: every later version must read this.
    assert write_payload(interview((ANSWER, "kz"))) == (
        b'{"code":"ABCDEFGH","language":"ru","questionnaire":{"id":"needs","version":"2026.1"},'
        b'"revisions":[{"counter":1,"device":"'
        + b"a"
        * 32
        + b'","id":"3fd83ebe960cb1e61f4b2b1bf77c05ec",'
        b'"instance":"","kind":"answer","language":"ru","month":"2026-11","name":"country",'
        b'"parents":[],"status":"answered","value":"kz"}],"version":1}'
    )


def test_the_second_version_pins_the_digest_of_the_questionnaire() -> None:
    held = replace(interview((ANSWER, "kz")), questionnaire_sha256="ab" * 32)
    payload = write_payload(held)
    assert payload.startswith(
        b'{"code":"ABCDEFGH","language":"ru","questionnaire":{"id":"needs","sha256":"'
        + b"ab" * 32
        + b'","version":"2026.1"},"revisions":['
    )
    assert payload.endswith(b'],"version":2}')
    assert read_payload(payload) == held


@pytest.mark.parametrize("version", [1, 2])
def test_a_digest_stands_in_the_second_version_and_in_no_other(version: int) -> None:
    digest = "ab" * 32 if version == 1 else ""
    held = replace(interview((ANSWER, "kz")), questionnaire_sha256=digest)
    with pytest.raises(PayloadDamaged):
        read_payload(altered(write_payload(held), version=version))


def test_of_time_only_months_travel(held: Interview) -> None:
    content = json.loads(write_payload(held))
    assert {revision["month"] for revision in content["revisions"]} == {"2026-11"}
    with pytest.raises(PayloadDamaged):
        read_payload(with_revision(write_payload(held), month="2026-11-22"))


@pytest.mark.parametrize("version", [4, 5, 10**9])
def test_a_newer_version_is_told_apart(held: Interview, version: int) -> None:
    with pytest.raises(PayloadNewer) as caught:
        read_payload(altered(write_payload(held), version=version, something="new"))
    assert caught.value.details == {"version": version}


@pytest.mark.parametrize("version", [0, -1, "2", 2.5, None, True, [2]])
def test_a_version_that_never_was_is_damage(held: Interview, version: object) -> None:
    with pytest.raises(PayloadDamaged):
        read_payload(altered(write_payload(held), version=version))


@pytest.mark.parametrize(
    "changes",
    [
        {"code": "KZAAAA02"},
        {"code": "ABCDEFGH\n"},
        {"extra": 1},
        {"language": "../ru"},
        {"questionnaire": {"id": "needs"}},
        {"revisions": {}},
        {"revisions": None},
    ],
)
def test_an_interview_that_says_something_else_is_refused(
    held: Interview, changes: dict[str, object]
) -> None:
    with pytest.raises(PayloadDamaged):
        read_payload(altered(write_payload(held), **changes))


@pytest.mark.parametrize(
    "changes",
    [
        {"id": "0" * 32},
        {"value": "uz"},
        {"value": 5},
        {"status": "guessed"},
        {"kind": "rumour"},
        {"name": "a/b"},
        {"instance": "../e1"},
        {"counter": 0},
        {"counter": "1"},
        {"counter": 1.0},
        {"counter": True},
        {"device": "A" * 32},
        {"parents": ["0" * 31]},
        {"parents": "0" * 32},
        {"month": "2026-13"},
        {"author": "someone"},
    ],
)
def test_an_altered_revision_is_refused(held: Interview, changes: dict[str, object]) -> None:
    with pytest.raises(PayloadDamaged):
        read_payload(with_revision(write_payload(held), **changes))


@pytest.mark.parametrize(
    ("where", "value"),
    [
        (entry("e1"), "gone"),
        (entry("e1"), "present 99999999"),
        (ROSTER, "all"),
        (entry(""), "removed"),
    ],
)
def test_what_an_entry_or_a_list_cannot_say_is_neither_sealed_nor_read(
    where: object, value: str
) -> None:
    held = interview()
    broken = held.with_history(after(held.history, (where, value)))  # type: ignore[arg-type]
    with pytest.raises(PayloadDamaged):
        write_payload(broken)
    with pytest.raises(PayloadDamaged):
        read_payload(room._bytes(broken))


def test_two_forms_of_one_interview_do_not_exist(held: Interview) -> None:
    payload = write_payload(held)
    content = json.loads(payload)
    others = [
        json.dumps(content).encode(),
        payload + b"\n",
        b"\xef\xbb\xbf" + payload,
        payload.replace(b'"version":1}', b'"version":1,"version":1}'),
        altered(payload, revisions=content["revisions"][::-1]),
        altered(payload, revisions=[*content["revisions"], content["revisions"][-1]]),
    ]
    for other in others:
        assert other != payload
        with pytest.raises(PayloadDamaged):
            read_payload(other)


@pytest.mark.parametrize(
    "garbage",
    [b"", b"{", b"null", b"[]", b"NaN", b"[" * 200_000, b"\xff\xfe", b'"\\ud800"', b"1" * 9999],
)
def test_garbage_is_refused(garbage: bytes) -> None:
    with pytest.raises(PayloadDamaged):
        read_payload(garbage)


@given(st.binary(max_size=200))
def test_noise_is_refused(noise: bytes) -> None:
    with pytest.raises(PayloadDamaged):
        read_payload(noise)


@given(st.data())
def test_any_flipped_bit_in_what_was_said_is_noticed(data: st.DataObject) -> None:
    payload = bytearray(write_payload(interview((ANSWER, "kz"), (entry("e1"), present(0)))))
    place = data.draw(st.integers(payload.find(b'"revisions"'), len(payload) - 1))
    payload[place] ^= 1 << data.draw(st.integers(0, 7))
    try:
        read_payload(bytes(payload))
    except (PayloadDamaged, PayloadNewer):
        return
    # A month is no part of a revision's id; the signature around the payload covers it.
    assert b'"month":"' in payload[place - 16 : place]


def test_the_limits_hold(held: Interview, monkeypatch: pytest.MonkeyPatch) -> None:
    payload = write_payload(held)
    monkeypatch.setattr(room, "MAX_BYTES", len(payload))
    assert read_payload(payload) == held
    monkeypatch.setattr(room, "MAX_BYTES", len(payload) - 1)
    with pytest.raises(PayloadDamaged):
        read_payload(payload)


@pytest.mark.parametrize(
    "payload",
    [
        lambda good: altered(good, revisions=json.loads(good)["revisions"] * 5_000),
        lambda good: with_revision(good, parents=[f"{n:032x}" for n in range(2_001)]),
        lambda good: with_revision(good, value="x" * 1_000_001),
        lambda good: with_revision(good, counter=2**53),
    ],
)
def test_more_than_an_interview_can_hold_is_refused(held: Interview, payload: object) -> None:
    with pytest.raises(PayloadDamaged):
        read_payload(payload(write_payload(held)))  # type: ignore[operator]


def test_an_error_holds_nothing_that_was_read(held: Interview) -> None:
    marked = with_revision(write_payload(held), value="MARKER " + os.urandom(2).hex())
    with pytest.raises(PayloadDamaged) as caught:
        read_payload(marked)
    error: BaseException | None = caught.value
    assert error is not None
    assert error.__cause__ is None
    assert error.__suppress_context__
    assert "MARKER" not in repr(error) + str(error.details)  # type: ignore[attr-defined]
