"""The vault: personal data by field, each value under a key of its own.

    work key ─ vault key ─ subject key ─ field key ─ value        (AES-256-GCM-SIV at each step)

Every wrap is bound to subject, field and version, so nothing can be moved or put back. Erasing
destroys the field's key; `scrub` then makes sure that no copy of it lingers in the live files.

Beside each value lies a key for what was made from it (a saved run). It ends with the value, so
that what was computed from a field that is erased, or set anew, opens for nobody any more.
"""

import hashlib
import hmac
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from manciple.policies import log
from manciple.policies.database import run, table_of
from manciple.policies.entries import BackedUp, ErasureChecked, FieldErased, FieldSet
from manciple.policies.erasure import Erased, backups_with, entries_with, traces
from manciple.policies.errors import HomeBroken, NotFound, Refused
from manciple.policies.fields import FIELDS, FieldVersion, known, own, without_card
from manciple.policies.keys import WorkKey
from manciple.policies.ledger import Ledger
from manciple.policies.masking import fields_in, held_in, masked
from manciple.policies.schema import FieldRow, SubjectRow
from manciple.policies.sealed import Plain, padded, unpadded
from manciple.policies.secret import Secret
from manciple.policies.wrap import Unopened, unwrapped, wrapped
from manciple.policies.wrap import opened as open_sealed
from manciple.policies.wrap import sealed as seal

ME = "me"
_THREAD = 32
FIELD = table_of(FieldRow)
SUBJECT = table_of(SubjectRow)
_READ = (
    "SELECT field.version, field.form, field.wrapped, field.value, subject.wrapped, subject.form"
    " FROM field JOIN subject ON subject.id = field.subject WHERE field.id = ?"
)
"""For `database.run`: a field is read in every effect that needs one."""


@dataclass(frozen=True, slots=True)
class _Stored:
    """A field as it lies there."""

    version: int
    form: int
    wrapped: bytes
    value: bytes


@dataclass(frozen=True, slots=True)
class _Opened:
    """A field as it is."""

    value: bytes
    thread: bytes
    """The key for what was made from it."""


class Vault:
    """The personal data of one home."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._keys: dict[bytes, bytes] = {}
        """Subjects' keys by their wraps, once each was unwrapped."""

    def names(self) -> frozenset[str]:
        """Return the names of the fields that have a value."""
        return frozenset(name for name in self._every() if name in FIELDS)

    def secrets(self) -> frozenset[str]:
        """Return the names of what the program keeps for itself here (`fields.own`)."""
        return frozenset(name for name in self._every() if name not in FIELDS)

    def _every(self) -> list[str]:
        with self._ledger.reading() as view:
            rows = view.connection.execute(select(FIELD.c.id, FIELD.c.name))
            return [row.name.open(row.id).decode() for row in rows]

    def secret(self, name: str) -> Secret[str] | None:
        """Return what the program keeps for itself under this name."""
        if not own(name):
            raise TypeError("not one of the program's own")
        with self._ledger.reading() as view:
            try:
                return Secret(self._read(view.connection, name)[1].value.decode())
            except NotFound:
                return None

    def keep_secret(self, name: str, value: Secret[str], now: datetime) -> None:
        """Keep it, under a new key, and nothing of what was kept before."""
        if not own(name):
            raise TypeError("not one of the program's own")
        self._set(name, value, now)

    def drop_secret(self, name: str, now: datetime) -> None:
        """Destroy its key and value, and prove it. Raises `NotFound`, `HomeBroken`."""
        if not own(name):
            raise TypeError("not one of the program's own")
        if left := self._erased((name,), now, whole=False).left:
            raise HomeBroken(
                f"deleted, but traces are left in {', '.join(left)}",
                hint="end every other manciple, then try again",
            )

    def read(self, connection: Connection, field: str) -> Secret[str]:
        """Return a value. Raises `NotFound` where it has none, `HomeBroken` where it was changed.

        For the gate alone, inside the transaction that admits an action, and for `show`.
        """
        return self.read_version(connection, field)[0]

    def read_version(self, connection: Connection, field: str) -> tuple[Secret[str], int]:
        """Return a value, and which version of the field it is. Raises as `read`."""
        version, opened = self._read(connection, known(field))
        return Secret(opened.value.decode()), version

    def _read(self, connection: Connection, field: str) -> tuple[int, _Opened]:
        row = run(connection, _READ, (self._id(field),)).fetchone()
        if row is None:
            raise NotFound(f"{field} is not set", hint=f"manciple me set {field}")
        version, form, wrap, value, of_subject, subject_form = row
        key = self._opened_subject(of_subject, subject_form)
        return version, _opened(key, _Stored(version, form, wrap, value), field)

    def versions(self, connection: Connection, fields: Iterable[str]) -> tuple[FieldVersion, ...]:
        """Return the fields as they are now; version 0 for one that has no value."""
        found = {
            field: connection.execute(
                select(FIELD.c.version).where(FIELD.c.id == self._id(known(field)))
            ).scalar()
            for field in fields
        }
        return tuple(FieldVersion(field, version or 0) for field, version in found.items())

    def keep(self, made_from: tuple[FieldVersion, ...], data: bytes, place: str) -> bytes | None:
        """Seal what was made from these values, so that it ends with any one of them.

        `place` says what it is, and is bound. None where one of them is there no more.
        """
        key = self._thread(made_from)
        return key and seal(key, padded(data), _made_bound(made_from, place))

    def kept(self, made_from: tuple[FieldVersion, ...], sealed: bytes, place: str) -> bytes | None:
        """Return what `keep` sealed; None where one of the values was erased or set anew.

        Raises `HomeBroken` where it was changed or moved.
        """
        key = self._thread(made_from)
        if key is None:
            return None
        try:
            return unpadded(open_sealed(key, sealed, _made_bound(made_from, place)))
        except Unopened as error:
            raise HomeBroken("what was kept under a field was changed or moved") from error

    def _thread(self, made_from: tuple[FieldVersion, ...]) -> bytes | None:
        threads: list[bytes] = []
        with self._ledger.reading() as view:
            for each in made_from:
                try:
                    version, opened = self._read(view.connection, each.field)
                except NotFound:
                    return None
                if version != each.version:
                    return None
                threads.append(opened.thread)
        return hashlib.sha256(b"manciple threads v1\n" + b"".join(threads)).digest()

    def require(self, connection: Connection, fields: Iterable[str]) -> None:
        """Raise `NotFound` for the first field without a value, before anybody is asked."""
        for field in fields:
            query = select(FIELD.c.id).where(FIELD.c.id == self._id(field))
            if connection.execute(query).first() is None:
                raise NotFound(f"{known(field)} is not set", hint=f"manciple me set {field}")

    def show(self, field: str) -> Secret[str]:
        """Return a value for the person at the terminal."""
        with self._ledger.reading() as view:
            return self.read(view.connection, field)

    def show_version(self, field: str) -> tuple[Secret[str], int]:
        """Return a value for the person at the terminal, and which version of the field it is."""
        with self._ledger.reading() as view:
            return self.read_version(view.connection, known(field))

    def masked(self, text: str) -> str:
        """Return `text` with every value of the vault in it replaced by its handle.

        For words that go to a model provider: `{{contact.email}}` stands where the address stood.
        Whole tokens alone, however they are spelt, and short ones beside a word that says what they
        are (`masking`).
        """
        return masked(text, self._values(self.names()))

    def fields_in(self, text: str) -> frozenset[str]:
        """Return the fields whose values stand in `text`, found as `masked` finds them."""
        return fields_in(text, self._values(self.names()))

    def held_in(self, text: str, told: frozenset[str]) -> frozenset[str]:
        """Return the fields among `told` of which anything stands in `text`, read as by one who
        knows them: a size counts there beside nothing that says it is one.
        """
        return held_in(text, self._values(told & self.names()))

    def _values(self, names: frozenset[str]) -> list[tuple[str, str]]:
        return [(name, self.show(name).reveal()) for name in sorted(names)]

    def set(self, field: str, value: Secret[str], now: datetime) -> None:
        """Give a field its value, under a new key. Raises `UnknownField`, `Misused`."""
        without_card(known(field), value.reveal())
        self._set(field, value, now)

    def _set(self, field: str, value: Secret[str], now: datetime) -> None:
        with self._ledger.writing(now) as page:
            connection, name = page.connection, self._id(field)
            version = self._version(connection, field) + 1
            connection.execute(delete(FIELD).where(FIELD.c.id == name))
            opened = _Opened(value.reveal().encode(), os.urandom(_THREAD))
            row = {
                "id": name,
                "subject": ME,
                "version": version,
                "name": Plain(name, field.encode()),
                **_sealed(self._subject_key(connection), field, version, opened),
            }
            connection.execute(insert(FIELD).values(**row))
            page.append(FieldSet(field, version, _committed(field, version, opened)))
        self._ledger.database.scrub()

    def erase(self, field: str | tuple[str, ...], now: datetime) -> Erased:
        """Destroy the key and value of a field, or of some, and prove it. Raises `NotFound`."""
        fields = (field,) if isinstance(field, str) else field
        return self._erased(tuple(map(known, fields)), now, whole=False)

    def erase_all(self, now: datetime) -> Erased:
        """Destroy all that is here, and the subject's key. Raises `NotFound` for an empty vault."""
        return self._erased(tuple(sorted(self._every())), now, whole=True)

    def _erased(self, fields: tuple[str, ...], now: datetime, *, whole: bool) -> Erased:
        if not fields:
            raise NotFound("nothing is set", hint="manciple me set identity.name")
        home, gone = self._ledger.home, list[bytes]()
        values = {field: self.show(field).reveal() for field in fields if field in FIELDS}
        with home.alone("keys") as alone:
            if not alone:
                raise Refused("a backup is being made", hint="try again when it is done")
            home.tidied()
            backups = self._destroyed(fields, now, gone, whole=whole)
        self._keys.clear()
        self._ledger.database.compact()
        files, left = traces(home, gone)
        with self._ledger.writing(now) as page:
            told = entries_with(log.records(page.connection), values)
            page.append(ErasureChecked(fields, files, left, told))
        return Erased(fields, files, left, backups, told)

    def _destroyed(
        self, fields: tuple[str, ...], now: datetime, gone: list[bytes], *, whole: bool
    ) -> tuple[BackedUp, ...]:
        """Delete the rows; what they held goes into `gone`. Returns the backups that hold it."""
        with self._ledger.writing(now) as page:
            connection = page.connection
            for field in fields:
                row = connection.execute(select(FIELD).where(FIELD.c.id == self._id(field))).first()
                if row is None:
                    raise NotFound(f"{field} is not set", hint="manciple me show")
                gone += [row.wrapped, row.value]
                connection.execute(delete(FIELD).where(FIELD.c.id == row.id))
                page.append(FieldErased(field))
            if whole:
                gone += connection.execute(select(SUBJECT.c.wrapped)).scalars()
                connection.execute(delete(SUBJECT))
            return backups_with(page.records(), frozenset(fields))

    def _version(self, connection: Connection, field: str) -> int:
        """Return the latest version that the field ever had; 0 where it never had a value.

        The log goes on where the row was erased, so an earlier value that is put back fits nowhere.
        """
        row = connection.execute(select(FIELD.c.version).where(FIELD.c.id == self._id(field)))
        if (standing := row.scalar()) is not None:
            return int(standing)
        entries = (record.entry for record in log.of_kind(connection, "field_set"))
        versions = [e.version for e in entries if isinstance(e, FieldSet) and e.field == field]
        return max(versions, default=0)

    def _subject_key(self, connection: Connection) -> bytes:
        row = connection.execute(select(SUBJECT).where(SUBJECT.c.id == ME)).first()
        if row is not None:
            return self._opened_subject(row.wrapped, row.form)
        key = os.urandom(32)
        wrap = wrapped(self._root, key, _subject_bound(2))
        connection.execute(insert(SUBJECT).values(id=ME, form=2, wrapped=wrap))
        return key

    def _opened_subject(self, wrap: bytes, form: int) -> bytes:
        """Return the subject's key; unwrapped once for each wrap that was seen."""
        if wrap not in self._keys:
            self._keys[wrap] = _unwrapped(self._root, wrap, _subject_bound(form), form)
        return self._keys[wrap]

    @property
    def _root(self) -> bytes:
        return self._ledger.work.derived("vault").reveal()

    def _id(self, field: str) -> str:
        return self._ledger.blind("field", f"{ME}\n{field}")


def unopened(connection: Connection, work: WorkKey) -> Iterator[str]:
    """Yield a line for each field whose value does not open, for verifying."""
    root = work.derived("vault").reveal()
    for row in connection.execute(select(SUBJECT)):
        try:
            _unwrapped(root, row.wrapped, _subject_bound(row.form), row.form)
        except HomeBroken:
            yield f"the key of {row.id}'s fields was changed"
    if None in standing(connection, work).values():
        yield "the value of a field of the vault was changed or moved"


def standing(connection: Connection, work: WorkKey) -> dict[str, FieldSet | None]:
    """Return what `field_set` said of each value that stands, by its row; None for a broken one."""
    found: dict[str, FieldSet | None] = {}
    root = work.derived("vault").reveal()
    keys = {row.id: row for row in connection.execute(select(SUBJECT))}
    for row in connection.execute(select(FIELD)):
        try:
            subject = keys[row.subject]
            bound = _subject_bound(subject.form)
            key = _unwrapped(root, subject.wrapped, bound, subject.form)
            field = row.name.open(row.id).decode()
            opened = _opened(key, _Stored(row.version, row.form, row.wrapped, row.value), field)
            said = _committed(field, row.version, opened)
            found[row.id] = FieldSet(field, row.version, said)
        except (HomeBroken, KeyError, UnicodeDecodeError):
            found[row.id] = None
    return found


def reseal_vault(connection: Connection, old: WorkKey, new: WorkKey) -> None:
    """Give the subject and every field a new key, and seal each value anew under it."""
    subject = connection.execute(select(SUBJECT).where(SUBJECT.c.id == ME)).first()
    if subject is None:
        return
    root, form = old.derived("vault").reveal(), subject.form
    before = _unwrapped(root, subject.wrapped, _subject_bound(form), form)
    after = os.urandom(32)
    wrap = wrapped(new.derived("vault").reveal(), after, _subject_bound(2))
    connection.execute(update(SUBJECT).where(SUBJECT.c.id == ME).values(form=2, wrapped=wrap))
    for row in connection.execute(select(FIELD)).fetchall():
        field = row.name.open(row.id).decode()
        stored = _Stored(row.version, row.form, row.wrapped, row.value)
        changed = _sealed(after, field, row.version, _opened(before, stored, field))
        connection.execute(update(FIELD).where(FIELD.c.id == row.id).values(**changed))


def _sealed(subject_key: bytes, field: str, version: int, opened: _Opened) -> dict[str, object]:
    """Return the columns of a field that has a new key: its wrap, and the padded value."""
    bound, key = _bound(ME, field, version, 3), os.urandom(32)
    wrap = wrapped(subject_key, key, bound)
    value = seal(key, opened.thread + padded(opened.value), bound)
    return {"form": 3, "wrapped": wrap, "value": value}


def _committed(field: str, version: int, opened: _Opened) -> str:
    """Return what the log says of a value: keyed with 32 random bytes that are erased with it."""
    message = f"manciple value v1\n{field}\n{version}\n".encode() + opened.value
    return hmac.digest(opened.thread, message, hashlib.sha256).hex()


def _opened(subject_key: bytes, row: _Stored, field: str) -> _Opened:
    bound = _bound(ME, field, row.version, row.form)
    key = _unwrapped(subject_key, row.wrapped, bound, row.form)
    try:
        value = open_sealed(key, row.value, bound)
    except Unopened as error:
        raise _broken() from error
    if row.form < 3:  # made before there were threads: it follows from the field's own key
        thread = hmac.digest(key, b"manciple thread v1\n", hashlib.sha256)
        return _Opened(value if row.form == 1 else unpadded(value), thread)
    return _Opened(unpadded(value[_THREAD:]), value[:_THREAD])


def _unwrapped(key: bytes, wrap: bytes, bound: bytes, form: int) -> bytes:
    """Open a wrap as it was made: the first schema's carried no commitment."""
    try:
        return open_sealed(key, wrap, bound) if form == 1 else unwrapped(key, wrap, bound)
    except Unopened as error:
        raise _broken() from error


def _broken() -> HomeBroken:
    return HomeBroken("a field of the vault was changed or moved")


def _bound(subject: str, field: str, version: int, form: int) -> bytes:
    return f"manciple field v{form}\n{subject}\n{field}\n{version}".encode()


def _made_bound(made_from: tuple[FieldVersion, ...], place: str) -> bytes:
    return "\n".join(("manciple made v1", place, *map(str, made_from))).encode()


def _subject_bound(form: int) -> bytes:
    return f"manciple subject v{form}\n{ME}".encode()
