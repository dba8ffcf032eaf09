"""Identity sheets in a bundle: beside their interview, small, and in a format that says so."""

import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from dutyrehab_desktop.bundles import limits, reader
from dutyrehab_desktop.bundles.errors import BundleDamaged, BundleNewerFormat, BundleOverLimits
from dutyrehab_desktop.bundles.format import IDENTITY, canonical, member_name, parted
from dutyrehab_desktop.bundles.reader import open_bundle
from dutyrehab_desktop.errors import FileProblem
from tests.bundles import parts

FIRST, SECOND, THIRD = parts.CODES
SHEET = member_name(FIRST, IDENTITY)
MEMBERS = sorted([*((member_name(code), code.encode()) for code in parts.CODES), (SHEET, b"sheet")])


def with_sheets(interviews: dict[str, bytes], sheets: dict[str, bytes]) -> bytes:
    members = [parts.member(code, data) for code, data in interviews.items()]
    members += [parts.member(code, data, IDENTITY) for code, data in sheets.items()]
    return parts.written(members)[0]


def refused(file: bytes) -> FileProblem:
    with pytest.raises(FileProblem) as caught:
        parts.read_all(file)
    return caught.value


def manifest(**changes: object) -> bytes:
    fields = json.loads(canonical(parts.manifest_for(MEMBERS))) | changes
    return json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()


@given(data=st.data())
@settings(max_examples=30)
def test_sheets_come_back_beside_their_interviews(data: st.DataObject) -> None:
    codes = data.draw(st.sets(st.sampled_from(parts.CODES)))
    having = data.draw(st.sets(st.sampled_from(sorted(codes)))) if codes else set()
    content = st.binary(min_size=1, max_size=1500)
    interviews = {code: data.draw(content) for code in sorted(codes)}
    sheets = {code: data.draw(content) for code in sorted(having)}
    found = parts.read_all(with_sheets(interviews, sheets))
    assert found == {
        **{member_name(code): blob for code, blob in interviews.items()},
        **{member_name(code, IDENTITY): blob for code, blob in sheets.items()},
    }


def test_a_name_comes_apart_into_kind_and_record() -> None:
    assert parted(SHEET) == ("identity", FIRST)
    assert parted(member_name(SECOND)) == ("sealed", SECOND)


@pytest.mark.parametrize(("sheets", "number"), [({}, 1), ({FIRST: b"sheet"}, 2)])
def test_a_bundle_says_2_exactly_where_it_carries_a_sheet(
    sheets: dict[str, bytes], number: int
) -> None:
    file = with_sheets({FIRST: b"blob"}, sheets)
    with open_bundle(io.BytesIO(file), [parts.COORDINATOR]) as bundle:
        assert bundle.manifest.format == number


@pytest.mark.parametrize("number", [1, 3, 4, 5])
def test_a_format_that_is_not_the_one_of_its_members_is_refused(number: int) -> None:
    problem = refused(parts.forged(manifest(format=number), MEMBERS))
    assert type(problem) is (BundleNewerFormat if number == 5 else BundleDamaged)


def test_a_2_without_a_sheet_is_refused() -> None:
    members = [one for one in MEMBERS if one[0] != SHEET]
    fields = json.loads(canonical(parts.manifest_for(members))) | {"format": 2}
    text = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()
    assert isinstance(refused(parts.forged(text, members)), BundleDamaged)


def test_a_program_that_knows_only_1_says_that_a_newer_one_made_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reader, "FORMAT", 1)
    file = with_sheets({FIRST: b"blob"}, {FIRST: b"sheet"})
    assert isinstance(refused(file), BundleNewerFormat)
    assert parts.read_all(with_sheets({FIRST: b"blob"}, {})) == {member_name(FIRST): b"blob"}


def test_a_sheet_without_its_interview_is_neither_written_nor_read() -> None:
    with pytest.raises(ValidationError):
        with_sheets({SECOND: b"blob"}, {FIRST: b"sheet"})
    alone = [one for one in MEMBERS if one[0] != member_name(FIRST)]
    fields = json.loads(manifest())
    fields["members"] = [one for one in fields["members"] if one["name"] != member_name(FIRST)]
    text = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()
    assert isinstance(refused(parts.forged(text, alone)), BundleDamaged)


def test_two_sheets_of_one_record_are_refused() -> None:
    fields = json.loads(manifest())
    fields["members"] = [fields["members"][0], *fields["members"]]
    text = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()
    assert isinstance(refused(parts.forged(text, [MEMBERS[0], *MEMBERS])), BundleDamaged)


def test_a_sheet_that_is_larger_than_a_sheet_can_be_is_neither_written_nor_read() -> None:
    large = bytes(limits.MAX_SHEET_SIZE + 1)
    assert with_sheets({FIRST: large}, {FIRST: large[:-1]})
    with pytest.raises(BundleOverLimits):
        with_sheets({FIRST: b"blob"}, {FIRST: large})
    fields = json.loads(manifest())
    fields["members"][0]["size"] = len(large)
    text = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()
    assert isinstance(refused(parts.forged(text, MEMBERS)), BundleOverLimits)


def test_a_sheet_that_was_swapped_for_another_is_refused() -> None:
    good = parts.manifest_for(MEMBERS)
    assert parts.read_all(parts.forged(good, MEMBERS)) == dict(MEMBERS)
    swapped = [(name, b"SHEET" if name == SHEET else data) for name, data in MEMBERS]
    assert isinstance(refused(parts.forged(good, swapped)), BundleDamaged)
