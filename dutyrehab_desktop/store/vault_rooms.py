"""The rooms of an open vault: what is kept of each kind of thing, over one database."""

from dutyrehab_desktop.store.backups import Backups
from dutyrehab_desktop.store.bundles_log import BundlesLog
from dutyrehab_desktop.store.connection import Database
from dutyrehab_desktop.store.contacts import Contacts
from dutyrehab_desktop.store.cross_tables import CrossTables
from dutyrehab_desktop.store.desk_notes import DeskNotes
from dutyrehab_desktop.store.devices import Devices, Role
from dutyrehab_desktop.store.identity import IdentitySheets
from dutyrehab_desktop.store.interviews import Interviews
from dutyrehab_desktop.store.judgements import Judgements
from dutyrehab_desktop.store.kept import Laws, Questionnaires
from dutyrehab_desktop.store.keyring import Keyring
from dutyrehab_desktop.store.ledger import Ledger
from dutyrehab_desktop.store.merging import Merging
from dutyrehab_desktop.store.published import Published
from dutyrehab_desktop.store.quotations import Quotations
from dutyrehab_desktop.store.recovery import RecoveryFiles
from dutyrehab_desktop.store.said import Said
from dutyrehab_desktop.store.sealed import Sealed
from dutyrehab_desktop.store.search import Search
from dutyrehab_desktop.store.tabulated import Tabulated
from dutyrehab_desktop.store.withdrawals import Outgoing, Withdrawals
from dutyrehab_desktop.store.word_tags import WordTags


class VaultRooms:
    """Everything that an open vault keeps.

    Attributes:
        role: Whose vault it is.
        interviews: What is open here.
        sealed: What only the coordinator can open.
        merging: What a coordinator took in.
        contacts: How to reach people whose interviews are sealed, while it is kept.
        identity: Identity sheets that a coordinator took in, and for what they were opened.
        devices: Who this device is and whom it knows.
        bundles: This device's own chain of bundles.
        questionnaires, laws: What the interviews here were held with, and laws brought here.
        withdrawals: Records that somebody took back.
        said: What somebody said who proved it by words, at a coordinator's.
        word_tags: What a record is found by when its person says four words.
        judgements: What was judged about records that may be one person's.
        outgoing: What a laptop forwards to its coordinator beside sealed interviews.
        ledger: What was handed to whom outside, on whose yes.
        quotations: What was decided about people's own words before they may be repeated.
        recovery, backups: Files that laptops gave a coordinator to keep; media with copies.
        search, tabulated: What records are found by, and lines that tables are counted from.
        cross_tables: Tables that a researcher built.
        published: What was published of the people here.
        desk: What a coordinator ticked off, and what was done about lost laptops.
    """

    def __init__(self, database: Database, local: bytearray | None) -> None:
        self.devices = Devices(database)
        self.role = self.devices.role()
        # What a coordinator holds came from elsewhere, and lies where recovery has no part.
        self._ring = Keyring(local if self.role is Role.FIELD else None)
        self.interviews = Interviews(database, self._ring)
        self.sealed = Sealed(database, self._ring)
        self.merging = Merging(database)
        self.contacts = Contacts(database)
        self.identity = IdentitySheets(database)
        self.bundles = BundlesLog(database)
        self.questionnaires = Questionnaires(database)
        self.laws = Laws(database)
        self.withdrawals = Withdrawals(database)
        self.said = Said(database)
        self.word_tags = WordTags(database)
        self.judgements = Judgements(database)
        self.outgoing = Outgoing(database)
        self.ledger = Ledger(database)
        self.quotations = Quotations(database)
        self.recovery = RecoveryFiles(database)
        self.backups = Backups(database)
        self.search = Search(database)
        self.tabulated = Tabulated(database)
        self.cross_tables = CrossTables(database)
        self.published = Published(database)
        self.desk = DeskNotes(database)
