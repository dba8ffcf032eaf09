"""A coordinator's own questionnaire: brought in, carried to the laptops, taken into use there."""

import hashlib
from pathlib import Path

import pytest

from dutyrehab_desktop.bundles.errors import NotACard, NotAParcel, ParcelFromAnother
from dutyrehab_desktop.questionnaire.compiled import compile_questionnaire
from dutyrehab_desktop.questionnaire.errors import CompiledFormDamaged, SheetProblem
from dutyrehab_desktop.store.devices import Role
from dutyrehab_desktop.store.errors import DiskFull
from dutyrehab_desktop.store.kept import KeptLine, Source
from dutyrehab_desktop.workflows.content import Content, content_of
from dutyrehab_desktop.workflows.enrolling import NotEnrolled, NotForThisRole, make_card
from dutyrehab_desktop.workflows.merging import DeviceKeyChanged
from dutyrehab_desktop.workflows.opening import begin_interview, resume_interview
from dutyrehab_desktop.workflows.parcels import (
    ParcelDamaged,
    ParcelForAnother,
    ParcelOlder,
    ParcelUnfit,
    ParcelUnreadable,
    look_at_parcel,
    receive,
)
from dutyrehab_desktop.workflows.publishing import Choice, publish
from dutyrehab_desktop.workflows.questionnaires import (
    NEEDED,
    ComparedQuestionnaire,
    QuestionnaireMissing,
    bring_in,
    unfit,
)
from dutyrehab_desktop.workflows.registering import (
    LaptopWordsDiffer,
    NoLaptops,
    look_at_laptop_card,
    register,
    registered,
    write_own_card,
)
from tests.helpers.answers import CONSENT, OPENING, give
from tests.helpers.enrolled import enrol
from tests.helpers.later import (
    Edit,
    Tables,
    asked_too,
    later,
    put,
    renamed,
    renamed_choice,
    without,
)
from tests.helpers.two_sides import Desk
from tests.helpers.vaults import make_vault

NEW = (
    renamed("wellbeing", "how_you_are"),
    asked_too("hobby", like="own_words", label__en="What do you like?", sensitivity="O"),
)


def chosen(found: ComparedQuestionnaire) -> Choice:
    return Choice(found.questionnaire.sha256)


# --- the whole way -------------------------------------------------------------------------------


def test_a_workbook_becomes_the_questionnaire_of_the_laptops(two: Desk) -> None:
    begun = begin_interview(two.asked, two.field.store, two.around, spoken="ru")
    give(begun, **OPENING, **CONSENT, wellbeing="some")
    done = two.published(*NEW)
    assert (done.laptops, done.version) == (1, "2")
    assert two.content.questionnaire.version == "2"
    (look,) = look_at_parcel(two.field, done.path, two.asked).questionnaires
    assert (look.before, look.in_use) == ("1", False)
    kinds = {change.kind for change in look.changes}
    assert {"question-added", "question-renamed"} <= kinds
    assert two.asked.questionnaire.version == "1"
    receive(two.field, done.path, two.asked)
    assert two.asked.questionnaire == two.content.questionnaire
    assert two.asked.law == two.content.law
    again = resume_interview(two.asked, two.field.store, two.around, begun.code)
    assert again.form.sheet.answer("how_you_are").value == "some"
    new = begin_interview(two.asked, two.field.store, two.around, spoken="ru")
    assert new.interview.questionnaire_version == "2"


def test_the_same_parcel_twice_changes_nothing(two: Desk) -> None:
    done = two.published(*NEW)
    receive(two.field, done.path, two.asked)
    before = two.field.store.questionnaires.lines()
    (found,) = receive(two.field, done.path, two.asked).questionnaires
    assert found.in_use
    assert found.changes == ()
    assert two.field.store.questionnaires.lines() == before


def test_a_questionnaire_of_another_name_stands_beside_the_shipped_one(two: Desk) -> None:
    begun = begin_interview(two.asked, two.field.store, two.around, spoken="ru")
    give(begun, **OPENING, **CONSENT)
    done = two.published(put("settings", "version", "1", form_id="our-own"), version="1")
    (found,) = receive(two.field, done.path, two.asked).questionnaires
    assert (found.before, found.changes) == ("", ())
    assert two.asked.questionnaire.id == "our-own"
    again = resume_interview(two.asked, two.field.store, two.around, begun.code)
    assert again.questionnaire.id == "dutyrehab-needs"


# --- what is not brought in ----------------------------------------------------------------------


def findings(two: Desk, *edits: Edit, version: str = "2", **settings: str) -> list[tuple[str, str]]:
    with pytest.raises(SheetProblem) as caught:
        bring_in(two.desk, two.content, two.book(*edits, version=version, **settings))
    assert [line.source for line in two.desk.store.questionnaires.lines()] == [Source.SHIPPED]
    return [(one.code, one.detail) for one in caught.value.findings]


def test_what_the_program_itself_reads_must_be_there(two: Desk) -> None:
    assert ("program-name-missing", "consent_doubt") in findings(two, without("consent_doubt"))


def test_what_the_law_reads_must_be_there(two: Desk) -> None:
    found = findings(two, without("blacklist"))
    assert any(code == "unknown-reference" and "blacklist" in detail for code, detail in found)


def test_a_version_that_is_taken_or_earlier_is_refused(two: Desk) -> None:
    assert ("version-not-later", "1") in findings(two, *NEW, version="1")
    assert ("version-not-later", "1") in findings(two, *NEW, version="0.9")


def test_lost_answers_and_a_changed_permission_are_told(two: Desk) -> None:
    assert ("question-lost", "med_neglect") in findings(two, without("med_neglect"))
    changed = put("survey", "name", "c_store", label__en="May I write and publish it?")
    assert ("consent-version-unchanged", "c_store") in findings(two, changed)
    bring_in(two.desk, two.content, two.book(changed, consent_version="2"))


def test_only_a_coordinator_brings_in_and_publishes_and_only_a_laptop_receives(two: Desk) -> None:
    done = two.published(*NEW)
    for work in (
        lambda: bring_in(two.field, two.asked, two.book(*NEW)),
        lambda: publish(two.field, two.asked, Choice("ab"), two.folder, two.around),
        lambda: receive(two.desk, done.path, two.content),
        lambda: write_own_card(two.desk, two.folder / "x"),
        lambda: register(two.field, two.folder / "laptop", (), two.around),
    ):
        with pytest.raises(NotForThisRole):
            work()


def test_what_the_program_needs_is_in_its_own_questionnaire(content: Content) -> None:
    assert set(NEEDED) <= set(content.questionnaire.questions)
    assert unfit(content.questionnaire) == ()


def test_nothing_is_published_that_is_not_here_or_that_nobody_could_read(two: Desk) -> None:
    with pytest.raises(QuestionnaireMissing):
        publish(two.desk, two.content, Choice("ab" * 32), two.folder / "out", two.around)
    with make_vault(two.folder / "lonely", Role.COORDINATOR) as lonely:
        content = content_of(lonely, two.shipped)
        found = bring_in(lonely, content, two.book(*NEW))
        with pytest.raises(NoLaptops):
            publish(
                lonely,
                two.content,
                Choice(found.questionnaire.sha256),
                two.folder / "out",
                two.around,
            )
        assert content_of(lonely, two.shipped).questionnaire.version == "1"
    assert not (two.folder / "out").exists()


def test_a_question_may_not_lose_the_name_it_had_two_versions_ago(two: Desk) -> None:
    two.published(renamed("wellbeing", "how_you_are"))
    later_name = put("survey", "name", "wellbeing", name="mood", old_names="how_you_are")
    with pytest.raises(SheetProblem) as caught:
        bring_in(two.desk, two.content, two.book(later_name, version="3"))
    assert ("question-lost", "how_you_are") in {
        (one.code, one.detail) for one in caught.value.findings
    }


def test_a_word_that_the_program_compares_may_not_be_renamed(two: Desk) -> None:
    words = two.shipped.questionnaire.questions["interpreter"].list_name

    def relative(sheets: Tables) -> None:
        renamed_choice(words, "family", "relative")(sheets)
        for row in sheets["survey"][1:]:
            row[:] = [cell.replace("= 'family'", "= 'relative'") for cell in row]

    assert ("program-name-missing", "interpreter: family") in findings(two, relative)


def test_a_questionnaire_without_what_is_counted_is_told() -> None:
    (finding,) = unfit(later(without("health_kind")))
    assert finding.code == "counts-do-not-fit"


def test_a_parcel_that_could_not_be_taken_into_use_is_not_left_behind(
    two: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = bring_in(two.desk, two.content, two.book(*NEW))

    def full(*_: object, **__: object) -> None:
        raise DiskFull

    monkeypatch.setattr(two.desk.store.questionnaires, "use", full)
    with pytest.raises(DiskFull):
        publish(
            two.desk,
            two.content,
            Choice(found.questionnaire.sha256),
            two.folder / "out",
            two.around,
        )
    assert list((two.folder / "out").iterdir()) == []


# --- what a laptop refuses -----------------------------------------------------------------------


def test_an_old_parcel_brings_no_old_questionnaire_back(two: Desk) -> None:
    first = two.published(*NEW)
    second = two.published(*NEW, renamed("own_words", "in_their_words"), version="3")
    receive(two.field, second.path, two.asked)
    with pytest.raises(ParcelOlder) as caught:
        receive(two.field, first.path, two.asked)
    assert caught.value.details == {"version": "2"}
    assert two.asked.questionnaire.version == "3"


def test_a_parcel_kept_before_brings_no_old_questionnaire_back_either(two: Desk) -> None:
    first = two.published(*NEW)
    receive(two.field, first.path, two.asked)
    second = two.published(*NEW, renamed("own_words", "in_their_words"), version="3")
    receive(two.field, second.path, two.asked)
    with pytest.raises(ParcelOlder):
        receive(two.field, first.path, two.asked)


def test_a_parcel_that_was_held_up_does_not_switch_to_another_questionnaire(two: Desk) -> None:
    held_up = two.published(put("settings", "version", "1", form_id="form-a"), version="1")
    second = two.published(put("settings", "version", "2", form_id="form-b"))
    receive(two.field, second.path, two.asked)
    with pytest.raises(ParcelOlder):
        receive(two.field, held_up.path, two.asked)
    assert two.asked.questionnaire.id == "form-b"


def test_a_stranger_s_parcel_is_refused(two: Desk, tmp_path: Path) -> None:
    with make_vault(tmp_path / "stranger", Role.COORDINATOR) as stranger:
        register(
            stranger, tmp_path / "laptop", look_at_laptop_card(tmp_path / "laptop"), two.around
        )
        found = bring_in(stranger, content_of(stranger, two.shipped), two.book(*NEW))
        done = publish(
            stranger, two.content, Choice(found.questionnaire.sha256), tmp_path / "out", two.around
        )
    with pytest.raises(ParcelFromAnother):
        receive(two.field, done.path, two.asked)
    assert two.asked.questionnaire.version == "1"


def test_another_laptop_s_parcel_is_refused(two: Desk, tmp_path: Path) -> None:
    done = two.published(*NEW)
    with make_vault(tmp_path / "second", Role.FIELD) as second:
        content = content_of(second, two.shipped)
        with pytest.raises(NotEnrolled):
            receive(second, done.path, content)
        enrol(second, tmp_path / "card", make_card(two.desk, {}, tmp_path / "card"))
        with pytest.raises(ParcelForAnother):
            receive(second, done.path, content)


def test_a_parcel_that_suffered_is_refused(two: Desk) -> None:
    done = two.published(*NEW)
    whole = done.path.read_bytes()
    done.path.write_bytes(whole[:-1])
    with pytest.raises(ParcelDamaged):
        receive(two.field, done.path, two.asked)
    done.path.write_bytes(b"something else")
    with pytest.raises(NotAParcel):
        receive(two.field, done.path, two.asked)
    with pytest.raises(ParcelUnreadable):
        receive(two.field, two.folder / "nowhere", two.asked)
    assert two.asked.questionnaire.version == "1"


@pytest.mark.parametrize("compiled", [b"no questionnaire", b"{}"])
def test_a_coordinator_s_parcel_with_nonsense_is_refused(two: Desk, compiled: bytes) -> None:
    digest = hashlib.sha256(compiled).hexdigest()
    line = KeptLine(digest, "x", "9", Source.IMPORTED, in_use=False)
    two.desk.store.questionnaires.keep(line, compiled)
    with pytest.raises(CompiledFormDamaged):
        publish(two.desk, two.content, Choice(digest), two.folder / "out", two.around)


def test_a_questionnaire_that_this_program_cannot_work_with_is_refused(two: Desk) -> None:
    form = later(without("consent_doubt"))
    line = KeptLine(form.sha256, form.id, "2", Source.IMPORTED, in_use=False)
    two.desk.store.questionnaires.keep(line, compile_questionnaire(form))
    done = publish(two.desk, two.content, Choice(form.sha256), two.folder / "out", two.around)
    with pytest.raises(ParcelUnfit):
        receive(two.field, done.path, two.asked)


# --- laptops -------------------------------------------------------------------------------------


def test_a_laptop_is_registered_by_its_ten_words(two: Desk) -> None:
    (one,) = registered(two.desk)
    assert one.words == look_at_laptop_card(two.folder / "laptop")
    assert one.month == "2026-11"
    assert len(one.words) == 10


def test_other_words_register_nothing(two: Desk, tmp_path: Path) -> None:
    with make_vault(tmp_path / "second", Role.FIELD) as second:
        words = write_own_card(second, tmp_path / "second-card")
    wrong = (*words[:-1], "zzz")
    with pytest.raises(LaptopWordsDiffer):
        register(two.desk, tmp_path / "second-card", wrong, two.around)
    with pytest.raises(NotACard):
        register(two.desk, tmp_path / "card", words, two.around)
    assert len(registered(two.desk)) == 1


def test_a_laptop_that_is_known_with_another_key_is_not_registered(two: Desk) -> None:
    card = two.desk.store.devices.card(two.field.store.device_id)
    assert card is not None
    assert card.confirmed
    two.field.store.devices.keep_secret("signing", bytes(range(32)))
    words = write_own_card(two.field, two.folder / "changed")
    with pytest.raises(DeviceKeyChanged):
        register(two.desk, two.folder / "changed", words, two.around)
