"""What a ledger is opened with: the home, the keys of it, and what follows from them."""

from sqlalchemy import Connection, select

from manciple.policies.database import table_of
from manciple.policies.errors import VaultLocked
from manciple.policies.held import Held, HeldRow
from manciple.policies.home import Home
from manciple.policies.keys import PublicKeys, WorkKey, public_keys
from manciple.policies.schema import SealingRow
from manciple.policies.sealed import Sealer
from manciple.policies.secret import Secret

SEALING = table_of(SealingRow)


class Access:
    """The open keys to one ledger."""

    def __init__(self, home: Home, work: WorkKey | None) -> None:
        """Without the work key only what stands in the clear can be read."""
        self.home = home
        self.keys: PublicKeys = public_keys(home)
        self._work = work
        self.proven: dict[HeldRow, Held] = {}
        """Grants that were opened and whose signatures were checked, by their whole row as it lies
        on the disk: the same bytes need not be checked for every decision."""

        self.sealer: Sealer | None = work.sealer if work else None
        self._sender: Sealer | None = None

    @property
    def work(self) -> WorkKey:
        """The work key. Raises `VaultLocked`."""
        if self._work is None:
            raise VaultLocked("the vault is locked", hint="unlock it with the passphrase")
        return self._work

    def blind(self, kind: str, value: str) -> str:
        """Return the keyed index of a value. Raises `VaultLocked`."""
        return (self.sealer or self.work.sealer).blind(kind, value)

    def sender(self, connection: Connection) -> Sealer:
        """Return what makes idempotency keys: a change of the work key does not change it."""
        if self._sender is None:
            kept = connection.execute(select(SEALING.c.sender)).scalar()
            key = Secret(kept.open("1")) if kept else self.work.derived("blind")
            self._sender = Sealer(key, key)
        return self._sender
