"""Who this vault is, its private keys, and the cards that others gave it."""

import secrets
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dutyrehab_desktop.records.codes import new_identity
from dutyrehab_desktop.store.connection import Connection, Database
from dutyrehab_desktop.store.contacts import CONTACT_SECRET
from dutyrehab_desktop.store.errors import VaultDamaged
from dutyrehab_desktop.store.keyring import IDENTITY_SECRET

COORDINATOR = "coordinator"
"""Owner of the coordinator's card in a field vault."""
_KEEP_CARD = """
    insert into card (owner, content, confirmed) values (?, ?, ?)
    on conflict (owner) do update set content = excluded.content, confirmed = excluded.confirmed
"""
_NUMBERED = """
    update secret set name = name || '-' || (
        select count(*) + 1 from secret where name glob ? || '-[0-9]*' and name <> ?
    )
    where name = ?
"""
_PUT = "insert or replace into about values (?, ?)"


class Role(StrEnum):
    """Whose vault it is."""

    FIELD = "field"
    COORDINATOR = "coordinator"


@dataclass(frozen=True, slots=True)
class Card:
    """What another machine said about itself.

    Attributes:
        owner: Its device id, or `COORDINATOR`.
        content: The card as it came.
        confirmed: True after a person compared its words by voice.
        revoked: The month from which nothing of it is believed without asking; empty for never.
    """

    owner: str
    content: bytes
    confirmed: bool
    revoked: str = ""


@dataclass(frozen=True, slots=True)
class Laptop:
    """A laptop for which parcels can be sealed.

    Attributes:
        device: Its device id.
        recipient: Its key for sealing.
        signing_key: Its key for signatures.
        month: When it was registered, `YYYY-MM`.
    """

    device: str
    recipient: str
    signing_key: str
    month: str


class Devices:
    """This device and the ones it knows."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def introduce(self, role: Role) -> None:
        """Write down whose vault this is, at its making, with a new device id."""

        def work(connection: Connection) -> None:
            connection.execute(_PUT, ("role", role.value))
            connection.execute(_PUT, ("device", new_identity(secrets.token_bytes)))

        self._database.change(work)

    def role(self) -> Role:
        """Whose vault it is."""
        return Role(self._about("role"))

    def own(self) -> str:
        """This device's id."""
        return self._about("device")

    def renew(self) -> str:
        """Give this vault a new device id, as after a restore; it must be enrolled again.

        Two machines must never write under one name. A field vault loses its private keys and
        its chain of bundles with the old name; a coordinator's keys stay, they open bundles. So
        do the keys of the names and contacts that lie here.
        """
        field = self.role() is Role.FIELD
        device = new_identity(secrets.token_bytes)

        def work(connection: Connection) -> None:
            connection.execute(_PUT, ("device", device))
            connection.execute("delete from sent")
            if field:
                kept = (IDENTITY_SECRET, CONTACT_SECRET)
                connection.execute("delete from secret where name not in (?, ?)", kept)

        self._database.change(work)
        return device

    def keep_secret(self, name: str, value: bytes) -> None:
        """Keep a private key (signing key, age identity)."""
        self._database.change(
            lambda connection: connection.execute(
                "insert or replace into secret values (?, ?)", (name, value)
            )
        )

    def secret(self, name: str) -> bytes | None:
        """A private key, or None."""
        row = self._database.row("select value from secret where name = ?", (name,))
        return None if row is None else bytes(row[0])

    def secrets(self, name: str) -> tuple[bytes, ...]:
        """The private key of a name, and after it those that it replaced, the latest first."""
        rows = self._database.rows(
            "select value from secret where name = ? or name glob ? || '-[0-9]*'"
            " order by name <> ?, cast(substr(name, length(?) + 2) as integer) desc",
            (name, name, name, name),
        )
        return tuple(bytes(value) for (value,) in rows)

    def rewrite_secrets(
        self,
        names: Collection[str],
        form: Callable[[bytes], bytes],
        words: Mapping[str, str],
    ) -> None:
        """Keep private keys in another form, all of them or none.

        Args:
            names: The names whose keys are meant, with those that they replaced.
            form: Gives the new form of one.
            words: By name what `recall` shall find from then on.

        Raises:
            FileProblem: Nothing was changed.
        """

        def work(connection: Connection) -> None:
            for name in names:
                rows = connection.execute(
                    "select name, value from secret where name = ? or name glob ? || '-[0-9]*'",
                    (name, name),
                ).fetchall()
                for one, value in rows:
                    connection.execute(
                        "update secret set value = ? where name = ?", (form(bytes(value)), one)
                    )
            for name, value in words.items():
                remember_row(connection, name, value)

        self._database.change(work)
        # Nothing of the old form remains in the files.
        self._database.checkpoint()

    def replace_secrets(
        self, fresh: Mapping[str, bytes], words: Mapping[str, str], card: Card
    ) -> None:
        """Put new private keys in place of others, which are kept, and take a new device id.

        A desk that signs with another key is another device for whoever knows it by its words.

        Args:
            fresh: The new keys by their names.
            words: By name what `recall` shall find from now on.
            card: This desk's card with the new keys.

        Raises:
            FileProblem: Nothing was changed.
        """
        device = new_identity(secrets.token_bytes)

        def work(connection: Connection) -> None:
            for name, secret in fresh.items():
                connection.execute(_NUMBERED, (name, name, name))
                connection.execute("insert into secret values (?, ?)", (name, secret))
            for name, value in words.items():
                remember_row(connection, name, value)
            keep_card_row(connection, card)
            connection.execute(_PUT, ("device", device))
            connection.execute("delete from sent")

        self._database.change(work)

    def keep_card(
        self,
        card: Card,
        words: Mapping[str, str] | None = None,
        *,
        instead_of: Collection[str] = (),
    ) -> None:
        """Keep what another machine said about itself, in place of what it said before.

        Args:
            card: What it said.
            words: By name what `recall` shall find from then on.
            instead_of: Owners of cards that are forgotten.
        """

        def work(connection: Connection) -> None:
            for owner in instead_of:
                connection.execute("delete from card where owner = ?", (owner,))
            keep_card_row(connection, card)
            for name, value in (words or {}).items():
                remember_row(connection, name, value)

        self._database.change(work)

    def forget_card(self, owner: str) -> bool:
        """Forget what a machine said about itself; False where nothing was known of it."""
        return self._database.change(
            lambda connection: bool(
                connection.execute("delete from card where owner = ?", (owner,)).rowcount
            )
        )

    def card(self, owner: str) -> Card | None:
        """A card, or None."""
        query = "select owner, content, confirmed, revoked from card where owner = ?"
        row = self._database.row(query, (owner,))
        return None if row is None else Card(row[0], row[1], bool(row[2]), row[3])

    def cards(self) -> tuple[Card, ...]:
        """All cards, by owner."""
        rows = self._database.rows(
            "select owner, content, confirmed, revoked from card order by owner"
        )
        return tuple(
            Card(owner, content, bool(sure), since) for owner, content, sure, since in rows
        )

    def revoke(self, owner: str, month: str) -> None:
        """Seal nothing for a device any more, and believe nothing of it without asking.

        The first month stays; a device that is unknown is none to revoke.

        Raises:
            FileProblem: Nothing was changed.
        """
        self._database.change(
            lambda connection: connection.execute(
                "update card set revoked = ? where owner = ? and revoked = ''", (month, owner)
            )
        )

    def keep_laptop(self, laptop: Laptop) -> None:
        """Register a laptop whose words were compared; its bundles are known from now on too."""
        values = (laptop.device, laptop.recipient, laptop.signing_key, laptop.month)

        def work(connection: Connection) -> None:
            connection.execute("insert or replace into laptop values (?, ?, ?, ?)", values)
            key = laptop.signing_key.encode("ascii")
            keep_card_row(connection, Card(laptop.device, key, confirmed=True))

        self._database.change(work)

    def laptops(self) -> tuple[Laptop, ...]:
        """The registered laptops that were not revoked, by device."""
        rows = self._database.rows(
            "select device, recipient, signing_key, month from laptop"
            " where device not in (select owner from card where revoked <> '') order by device"
        )
        return tuple(Laptop(*row) for row in rows)

    def remember(self, name: str, value: str) -> None:
        """Keep a small word about this vault, such as that somebody has practised.

        Raises:
            FileProblem: It was not kept.
        """
        self._database.change(lambda connection: remember_row(connection, name, value))

    def recall(self, name: str) -> str:
        """A word that was kept, or nothing."""
        row = self._database.row("select value from about where name = ?", (f"own-{name}",))
        return "" if row is None else str(row[0])

    def _about(self, name: str) -> str:
        row = self._database.row("select value from about where name = ?", (name,))
        if row is None:
            raise VaultDamaged
        return str(row[0])


def remember_row(connection: Connection, name: str, value: str) -> None:
    """Keep a small word inside a transaction that does something else as well."""
    connection.execute(_PUT, (f"own-{name}", value))


def keep_card_row(connection: Connection, card: Card) -> None:
    """Write a card down inside a transaction that does something else as well."""
    values = (card.owner, card.content, int(card.confirmed))
    connection.execute(_KEEP_CARD, values)
