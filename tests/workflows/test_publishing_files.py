"""Files of tables: written to the end, then remembered; or neither."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pyrage
import pytest
from sqlcipher3.dbapi2 import IntegrityError

from dutyrehab_desktop.crypto.errors import FileNotWritten, KeyTextMalformed
from dutyrehab_desktop.crypto.passphrase import FLOOR_COST
from dutyrehab_desktop.reports.table_making import Chosen
from dutyrehab_desktop.workflows.content import Content
from dutyrehab_desktop.workflows.published_tables import published
from dutyrehab_desktop.workflows.publishing_choice import Choice, choose
from dutyrehab_desktop.workflows.publishing_files import (
    FileKind,
    LookedAt,
    Mark,
    NotForThisProfile,
    PublishedFile,
    PublishedMeanwhile,
    PublishedTooSoon,
    TablesFile,
    look_at_tables,
    publish_file,
    request_for,
)
from dutyrehab_desktop.workflows.reform_impact import reform_impact
from dutyrehab_desktop.workflows.surroundings import Surroundings
from dutyrehab_desktop.workflows.table_exceptions import make_second_person, sign_with_file
from dutyrehab_desktop.workflows.tasks import TaskControl
from dutyrehab_desktop.workflows.vaults import OpenVault
from tests.helpers.received import code_of, demonstration, interview_of, take_in
from tests.helpers.vaults import typed

NOTHING = TaskControl()
CSV = TablesFile(FileKind.CSV, in_clear=True)
REASON = "The report of 2023 printed these numbers."


class Desk:
    """A desk that looks at tables and writes them."""

    def __init__(
        self, vault: OpenVault, content: Content, around: Surroundings, folder: Path
    ) -> None:
        self.vault, self.content, self.around, self.folder = vault, content, around, folder

    def look(self, *groups: str, **more: object) -> LookedAt:
        choice = Choice(groups=frozenset(groups), **more)  # type: ignore[arg-type]
        return look_at_tables(self.vault, self.content, self.around, choice, NOTHING)

    def write(self, looked: LookedAt, order: TablesFile = CSV) -> PublishedFile:
        return publish_file(self.vault, self.content, looked, order, self.folder, self.around)

    def one_more(self) -> None:
        record = next(each for each in demonstration() if each["country"] == "kz")
        self.vault.store.merging.add(interview_of(record, code_of(99), self.content))


@pytest.fixture
def desk(
    coordinator_vault: OpenVault, content: Content, surroundings: Surroundings, tmp_path: Path
) -> Iterator[Desk]:
    take_in(coordinator_vault, demonstration(), content)
    return Desk(coordinator_vault, content, surroundings, tmp_path / "out")


def rows(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))


def test_a_file_shows_what_was_looked_at_and_is_remembered(desk: Desk) -> None:
    looked = desk.look("R1", "R6")
    assert desk.vault.store.published.all() == ()
    done = desk.write(looked)
    assert [(one.number, one.groups, one.tables) for one in published(desk.vault)] == [
        (done.number, ("R1", "R6"), 6)
    ]
    told = rows(done.path / "R1-kz-kz.csv")
    shown = looked.shown.table("R1/kz")
    assert shown is not None
    hidden = [cell for line in shown.lines for cell in line if cell.mark is not Mark.NUMBER]
    numbers = [cell for row in told[1 : len(shown.lines) + 1] for cell in row[1:]]
    assert len(hidden) == sum(cell in ("<5", "…", "–") for cell in numbers)
    assert not {"1", "2", "3", "4"} & set(numbers)
    # The line on torture is left out, and the file says that a line is.
    assert len(told[1:]) > len(shown.lines) == 7
    assert any("special categories are left out: 1" in row[0] for row in told if row)


def test_what_cannot_be_written_is_not_remembered(desk: Desk) -> None:
    looked = desk.look("R6")
    with pytest.raises(KeyTextMalformed):
        desk.write(looked, TablesFile(key="age1nobody"))
    assert list(desk.folder.iterdir()) == []
    desk.folder.rmdir()
    desk.folder.write_bytes(b"no folder")
    with pytest.raises(FileNotWritten):
        desk.write(looked)
    assert published(desk.vault) == ()


def test_what_cannot_be_remembered_is_taken_away(desk: Desk) -> None:
    database = desk.vault.store.published._database
    refusing = "create trigger full before insert on publication begin select raise(abort, ''); end"
    person = pyrage.x25519.Identity.generate()
    looked = desk.look("R6")
    database.change(lambda connection: connection.execute(refusing))
    for order in (CSV, TablesFile(key=str(person.to_public()))):
        with pytest.raises(IntegrityError):
            desk.write(looked, order)
    assert list(desk.folder.iterdir()) == []
    database.change(lambda connection: connection.execute("drop trigger full"))
    assert desk.write(looked).number == 1


def test_after_one_new_record_neither_the_tables_nor_the_proposals_are_published_again(
    desk: Desk,
) -> None:
    desk.write(desk.look("R6", impact=True))
    # The same people: the numbers of then are the numbers of now, in every set that shares facts.
    again = desk.look(impact=True)
    assert desk.write(again).number == 2
    assert desk.look("R8").shown.tables
    desk.one_more()
    for wish in ({"impact": True}, {}):
        with pytest.raises(PublishedTooSoon) as refused:
            desk.look(*(() if wish else ("R6",)), **wish)
        assert refused.value.details == {"rule": "added", "people": 1, "least": 5}
    with pytest.raises(PublishedTooSoon):
        reform_impact(desk.vault, desk.content, desk.around, "en", NOTHING, "public")


def test_what_nobody_looked_at_is_not_written(desk: Desk) -> None:
    first, second = desk.look("R6"), desk.look("R3")
    desk.write(first)
    with pytest.raises(PublishedMeanwhile):
        desk.write(second)
    third = desk.look("R3")
    desk.one_more()
    with pytest.raises(PublishedMeanwhile):
        desk.write(third)
    assert len(published(desk.vault)) == 1
    assert len(list(desk.folder.iterdir())) == 1


def test_an_exception_is_printed_under_its_tables_alone(desk: Desk, tmp_path: Path) -> None:
    choice = Choice(groups=frozenset({"R6"}), charts=("R3",))
    make_second_person(desk.vault, tmp_path / "key", typed(), FLOOR_COST)
    chosen = choose(desk.vault, desk.content, desk.around, choice, NOTHING)
    request = request_for(desk.vault, desk.around, chosen, REASON)
    signed = sign_with_file(request, tmp_path / "key", typed())
    looked = look_at_tables(desk.vault, desk.content, desk.around, choice, NOTHING, signed)
    done = desk.write(looked)
    under = [row[0] for row in rows(done.path / "chart-R3-kz-kz.csv") if row]
    assert any(REASON in line for line in under)
    assert not any(REASON in row[0] for row in rows(done.path / "R6-kz-kz.csv") if row)
    assert published(desk.vault)[0].reason == REASON


def test_money_is_a_rounded_median_of_enough_people_and_nothing_else(desk: Desk) -> None:
    record = next(dict(each) for each in demonstration() if each.get("loss"))
    records = []
    for at in range(10):
        record["loss"] = [
            {**entry, "ls_amount": str(123_456 + 1000 * at)} for entry in record["loss"]
        ]
        records.append(dict(record))
    held = [interview_of(each, code_of(200 + at), desk.content) for at, each in enumerate(records)]
    desk.vault.store.merging.add(*held)
    done = desk.write(desk.look("R13"))
    (money,) = done.path.glob("R13-sums-*.csv")
    text = money.read_text(encoding="utf-8-sig")
    assert "130" in text
    for hidden in ("123", "127", "128", "132"):
        assert hidden not in text


def test_a_table_of_ones_own_is_refused_by_the_rule_that_it_breaks(desk: Desk) -> None:
    with pytest.raises(NotForThisProfile) as refused:
        desk.look(own=Chosen("age_band", "gender", (), "both"))
    assert refused.value.details["rule"] == "never-together"
    assert (
        desk.look(own=Chosen("priorities", "", (), "both")).shown.tables[0].table.id == "own/both"
    )
