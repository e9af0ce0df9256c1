"""The permission ledger: the log, and what follows from it.

`Ledger.writing()` opens a page: the one write transaction in which entries are appended, the
tables that are their fold are moved along, and the head is signed. Nothing else writes them.
"""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Connection, insert, select

from manciple.policies import log
from manciple.policies.access import Access
from manciple.policies.database import Database
from manciple.policies.entries import Opened, Revoked, Suspended
from manciple.policies.errors import LogBroken, MancipleError, VaultLocked
from manciple.policies.grants import Mode
from manciple.policies.home import ALL, Home, suspends
from manciple.policies.keys import PublicKeys, WorkKey
from manciple.policies.page import Page
from manciple.policies.pen import Pen, Scribe
from manciple.policies.schema import REVISION
from manciple.policies.sealed import Plain, Sealer
from manciple.policies.view import GRANT, MARK, View

_UNFILLED = select(GRANT.c.id).where(GRANT.c.signed.is_(None)).limit(1)

MIGRATIONS = "manciple.policies:migrations"


class Ledger:
    """The open ledger of one home."""

    def __init__(self, home: Home, work: WorkKey | None) -> None:
        """Open it; without the work key only what stands in the clear can be read."""
        self.home = home
        self._access = Access(home, work)
        self._scribe = Scribe(work) if work else None
        self.database = Database(
            home.ledger,
            self.sealer,
            schema=REVISION,
            migrations=MIGRATIONS,
            full_sync=True,
            broken=LogBroken,
        )
        if self._scribe is not None:
            self._bring_up(self._scribe)

    def _bring_up(self, scribe: Scribe) -> None:
        """Bring what an older program left to how it is kept now."""
        try:
            with self.database.reading() as connection:
                former = connection.execute(select(log.FORMER.c.id)).first() is not None
                empty = connection.execute(_UNFILLED).first() is not None
                older = self._is_older(connection)
        except VaultLocked:
            return  # the keys are being changed: whoever reads or writes is told so
        if former or empty or older:
            from manciple.policies.upgrade import upgrade

            upgrade(self.database, self.writing, self._access, scribe, head=former, empty=empty)

    def _is_older(self, connection: Connection) -> bool:
        try:
            return View(connection, self._access).older()
        except (MancipleError, ValueError, TypeError):
            return False  # `audit verify` tells what is broken

    @property
    def keys(self) -> PublicKeys:
        """The pinned keys of the home."""
        return self._access.keys

    @property
    def sealer(self) -> Sealer | None:
        """What opens the sealed cells; None where the vault is locked."""
        return self._access.sealer

    @property
    def work(self) -> WorkKey:
        """The work key. Raises `VaultLocked`."""
        return self._access.work

    def blind(self, kind: str, value: str) -> str:
        """Return the keyed index of a value. Raises `VaultLocked`."""
        return self._access.blind(kind, value)

    @contextmanager
    def writing(self, now: datetime) -> Generator[Page, None, None]:
        """Open a page; what was appended is durable when the block ends without an error."""
        if now.tzinfo is None:
            raise TypeError("an instant without a time zone")
        if self._scribe is None:
            raise VaultLocked("the vault is locked", hint="unlock it with the passphrase")
        with self.database.writing() as connection:
            pen = Pen(connection, self._scribe)
            page = Page(connection, self._access, now.astimezone(UTC), pen)
            yield page
            page.close()

    @contextmanager
    def reading(self) -> Generator[View, None, None]:
        """Open one consistent view."""
        with self.database.reading() as connection:
            yield View(connection, self._access)

    def open_home(self, now: datetime) -> None:
        """Write the first entry of a new home."""
        with self.writing(now) as page:
            page.append(Opened(self.keys.user.hex(), self.keys.work.hex(), holds=True))

    def remember(self, name: str, body: bytes) -> None:
        """Keep something that this home found out itself, sealed, beside the log."""
        with self.database.writing() as connection:
            connection.execute(MARK.delete().where(MARK.c.id == name))
            connection.execute(insert(MARK).values(id=name, body=Plain(name, body)))

    def forget(self, name: str) -> None:
        """Let go of what `remember` keeps under this name."""
        with self.database.writing() as connection:
            connection.execute(MARK.delete().where(MARK.c.id == name))

    def take_over_marker(self, now: datetime) -> None:
        """Log what was revoked or suspended without a key, and let go of the marker."""
        named = self.home.revoked()
        if not named:
            return
        why = suspends(named)
        with self.writing(now) as page:
            over = {"revoked", "restrains"}
            # A prohibition allows nothing, so there is nothing to end without the user.
            allows = [h.grant for h in page.held() if h.state not in over]
            there = tuple(grant.id for grant in allows if grant.mode is not Mode.DENY)
            gone = tuple(grant for grant in there if ALL in named or grant in named)
            if why:
                page.append(Suspended(why))
            if gone or not why:
                page.append(Revoked(gone))
        self.home.clear_marker(named)
