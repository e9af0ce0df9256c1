"""How a database of the home is opened: SQLite, one writer at a time, nothing half done.

Foreign errors are translated here, so that a damaged file gives one clear line.
"""

import sqlite3
import weakref
from collections import deque
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from sqlalchemy import (
    Connection,
    DateTime,
    Dialect,
    Engine,
    QueuePool,
    Table,
    create_engine,
    event,
    exc,
    text,
)
from sqlalchemy.types import TypeDecorator
from sqlmodel import SQLModel

from manciple.policies.errors import HomeBroken, MancipleError, VaultLocked
from manciple.policies.home import own
from manciple.policies.sealed import Sealer


class Utc(TypeDecorator[datetime]):
    """An aware instant; SQLite gives naive ones back, and a naive one is refused on the way in."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store as UTC without the zone."""
        del dialect
        if value is not None and value.tzinfo is None:
            raise TypeError("an instant without a time zone")
        return value and value.astimezone(UTC).replace(tzinfo=None)

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:  # noqa: ANN401
        """Read an instant back with its zone; what was put in its place from outside is named."""
        del dialect, coltype

        def read(value: object) -> datetime | None:
            return None if value is None else instant(value)

        return read


class Database:
    """One SQLite file of the home, open."""

    def __init__(
        self,
        path: Path,
        sealer: Sealer | None,
        *,
        schema: str,
        migrations: str,
        full_sync: bool,
        broken: type[MancipleError] = HomeBroken,
    ) -> None:
        """Open `path`, bringing an older schema up to `schema` (an Alembic revision).

        `migrations` is the package that holds the revisions. `broken` is raised for a damaged
        file, and for one that a newer program wrote.
        """
        self._path = path
        self._sealer = sealer
        self._broken = broken
        if path.exists() or path.is_symlink():  # before SQLite follows it anywhere
            own(path)
        self._engine = _engine(path, sealer, "FULL" if full_sync else "NORMAL")
        self._idle: deque[Connection] = deque()
        # At the latest when the process ends, so that no write-ahead log is left beside the file.
        weakref.finalize(self, _let_go, self._idle, self._engine)
        self._arrive(schema, migrations)
        own(path)

    @contextmanager
    def writing(self) -> Generator[Connection, None, None]:
        """Open the one write transaction (`BEGIN IMMEDIATE`); commit, or roll back on an error."""
        with self._translated(), self._transaction("BEGIN IMMEDIATE") as connection:
            self._check_generation(connection)
            yield connection

    @contextmanager
    def reading(self) -> Generator[Connection, None, None]:
        """Open one consistent view."""
        with self._translated(), self._transaction("BEGIN") as connection:
            self._check_generation(connection)
            yield connection

    @contextmanager
    def _transaction(self, begin: str) -> Generator[Connection, None, None]:
        """Open a transaction; commit, or roll back on an error.

        One connection is kept at hand between them: to check one out, begin and give it back by
        way of SQLAlchemy takes longer than what most transactions do.
        """
        try:
            connection = self._idle.pop()
        except IndexError:
            connection = self._engine.connect()
        try:
            run(connection, begin)
            yield connection
            if connection.in_transaction():  # it joined ours with its first statement
                connection.commit()
            else:
                _driver(connection).commit()
        except BaseException:
            connection.rollback()
            connection.close()  # which rolls back at the driver, too
            raise
        if self._idle:
            connection.close()
        else:
            self._idle.append(connection)

    def _check_generation(self, connection: Connection) -> None:
        """Raise `VaultLocked` where the work key was changed since this was opened.

        What is sealed under the earlier key would never open again.
        """
        if self._sealer is None:
            return
        found = run(connection, "SELECT generation FROM sealing").fetchone()
        if found is None or found[0] != self._sealer.generation:
            raise VaultLocked(
                "the keys of this home are being changed, or were changed meanwhile",
                hint="manciple keys rotate goes on with it; else start this again",
            )

    @contextmanager
    def sealing_anew(self, sealer: Sealer) -> Generator[Connection | None, None, None]:
        """Open the write transaction in which `reseal` works; None where it was done before.

        What is written within is sealed under `sealer`, as is the whole database in the end.
        """
        with self._translated(), self._transaction("BEGIN IMMEDIATE") as connection:
            found = connection.exec_driver_sql("SELECT generation FROM sealing").scalar()
            if found == sealer.generation:
                yield None
                return
            self._check_generation(connection)
            yield connection
            connection.exec_driver_sql("UPDATE sealing SET generation = ?", (sealer.generation,))

    def compact(self) -> None:
        """Write the file anew without what was deleted, and empty the write-ahead log.

        Raises `HomeBroken` where somebody reads for so long that it cannot be emptied.
        """
        with self._translated(), self._engine.connect() as connection:
            raw = connection.connection.cursor()
            raw.execute("VACUUM")
            raw.close()
        self.scrub()

    def scrub(self) -> None:
        """Empty the write-ahead log into the file, so that nothing deleted lingers there.

        Raises `HomeBroken` where somebody reads for so long that it cannot be emptied.
        """
        with self._translated(), self._engine.connect() as connection:
            raw = connection.connection.cursor()
            busy: tuple[int, int, int] = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            raw.close()
        if busy[0]:
            raise HomeBroken(
                f"{self._path.name} is being read, so what was deleted may linger in it",
                hint="try again",
            )

    def close(self) -> None:
        """Let go of the file."""
        _let_go(self._idle, self._engine)

    def _arrive(self, schema: str, migrations: str) -> None:
        found = self._revision()
        if found == schema:
            return
        from alembic import command
        from alembic.config import Config
        from alembic.util import CommandError

        config = Config()
        config.set_main_option("script_location", migrations)
        with self._translated(), self._engine.connect() as connection:
            config.attributes["connection"] = connection
            try:
                command.upgrade(config, schema)
            except CommandError as error:
                raise self._broken(
                    f"{self._path.name} was written by a newer manciple", hint="update manciple"
                ) from error
            connection.commit()

    def _revision(self) -> str | None:
        with self._translated(), self._engine.connect() as connection, connection.begin():
            known = "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
            if connection.execute(text(known)).first() is None:
                return None
            return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()

    @contextmanager
    def _translated(self) -> Generator[None, None, None]:
        try:
            yield
        except (exc.DatabaseError, sqlite3.DatabaseError) as error:
            said = error.orig if isinstance(error, exc.DatabaseError) else error
            if isinstance(said, sqlite3.OperationalError) and "locked" in str(said):
                raise HomeBroken(f"{self._path.name} is busy", hint="try again") from error
            raise self._damaged() from error

    def _damaged(self) -> MancipleError:
        return self._broken(
            f"{self._path.name} is damaged or cannot be written",
            hint="check the disk; then manciple doctor, or bring back a backup",
        )


def run(connection: Connection, statement: str, values: Sequence[object] = ()) -> sqlite3.Cursor:
    """Run a statement at the driver itself, for the few that every effect runs.

    A tenth of what SQLAlchemy takes; types are the caller's affair.
    """
    return _driver(connection).execute(statement, tuple(values))


def _driver(connection: Connection) -> sqlite3.Connection:
    return cast("sqlite3.Connection", connection.connection.driver_connection)


def _let_go(idle: deque[Connection], engine: Engine) -> None:
    while idle:
        idle.pop().close()
    engine.dispose()


def stored(at: datetime) -> str:
    """Return an instant as `Utc` stores it."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


def instant(value: object) -> datetime:
    """Return what `stored` wrote. Raises `HomeBroken` for anything else."""
    try:
        return datetime.fromisoformat(f"{value}+00:00")
    except ValueError:
        raise HomeBroken("an instant in the database was changed") from None


def table_of(row: type[SQLModel]) -> Table:
    """Return the table behind a model, for Core statements."""
    return cast("Table", cast("Any", row).__table__)


def _engine(path: Path, sealer: Sealer | None, synchronous: str) -> Engine:
    engine = create_engine(
        f"sqlite:///{path}",
        hide_parameters=True,
        poolclass=QueuePool,
        pool_size=1,  # one is kept open: closing the last one costs two more syncs
        max_overflow=-1,
        connect_args={"timeout": 30, "check_same_thread": False},
    )
    vars(engine.dialect)["sealer"] = sealer

    @event.listens_for(engine, "connect")
    def _connected(raw: Any, _record: object) -> None:  # noqa: ANN401  (the driver's own type)
        raw.isolation_level = None  # transactions are ours alone
        for pragma in (
            "journal_mode=WAL",
            f"synchronous={synchronous}",
            "secure_delete=ON",
            "foreign_keys=ON",
            "temp_store=MEMORY",
        ):
            raw.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        if not _driver(connection).in_transaction:  # `Database` begins its own
            run(connection, "BEGIN")

    return engine


def snapshot(path: Path, target: Path) -> None:
    """Write `path` as it stands at one moment to a new file, while others go on writing.

    Raises `HomeBroken` where it is damaged.
    """
    own(path)
    try:
        raw = sqlite3.connect(path, timeout=30, isolation_level=None)
        try:
            raw.execute("VACUUM INTO ?", (str(target),))
        finally:
            raw.close()
    except sqlite3.Error as error:
        raise HomeBroken(
            f"{path.name} is damaged or busy, so it cannot be backed up", hint="manciple doctor"
        ) from error
