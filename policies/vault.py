"""The vault: personal data by field, each value under a key of its own.

    work key ─ vault key ─ subject key ─ field key ─ value        (AES-256-GCM-SIV at each step)

Every wrap is bound to subject, field and version, so nothing can be moved or put back. Erasing
destroys the field's key; `scrub` then makes sure that no copy of it lingers in the live files.
"""

import json
import os
import re
from collections.abc import Iterable
from datetime import datetime
from typing import cast

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from sqlalchemy import Connection, delete, insert, select

from manciple.policies.database import table_of
from manciple.policies.entries import FieldErased, FieldSet
from manciple.policies.errors import HomeBroken, NotFound
from manciple.policies.fields import known
from manciple.policies.ledger import Ledger
from manciple.policies.schema import FieldRow, SubjectRow
from manciple.policies.sealed import Plain
from manciple.policies.secret import Secret

ME = "me"
FIELD = table_of(FieldRow)
SUBJECT = table_of(SubjectRow)


class Vault:
    """The personal data of one home."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def names(self) -> frozenset[str]:
        """Return the names of the fields that have a value."""
        with self._ledger.reading() as view:
            rows = view.connection.execute(select(FIELD.c.id, FIELD.c.name))
            return frozenset(row.name.open(row.id).decode() for row in rows)

    def read(self, connection: Connection, field: str) -> Secret[str]:
        """Return a value. Raises `NotFound` where it has none, `HomeBroken` where it was changed.

        For the gate alone, inside the transaction that admits an action, and for `show`.
        """
        row = connection.execute(select(FIELD).where(FIELD.c.id == self._id(field))).first()
        if row is None:
            raise NotFound(f"{known(field)} is not set", hint=f"manciple me set {field}")
        bound = _bound(ME, field, row.version)
        key = _open(self._subject_key(connection), row.wrapped, bound)
        return Secret(_open(key, row.value, bound).decode())

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

    def masked(self, text: str) -> str:
        """Return `text` with every value of the vault in it replaced by its handle.

        For words that go to a model provider: `{{contact.email}}` stands where the address stood.
        Values of one or two characters, such as a size, are left as they are.
        """
        values = [(p, name) for name in self.names() for p in _parts(self.show(name).reveal())]
        for value, name in sorted(values, key=lambda pair: -len(pair[0])):
            if len(value) > 2:
                text = re.sub(re.escape(value), f"{{{{{name}}}}}", text, flags=re.IGNORECASE)
        return text

    def set(self, field: str, value: Secret[str], now: datetime) -> None:
        """Give a field its value, under a new key. Raises `UnknownField`."""
        known(field)
        with self._ledger.writing(now) as page:
            connection, name = page.connection, self._id(field)
            earlier = connection.execute(select(FIELD.c.version).where(FIELD.c.id == name)).scalar()
            version = (earlier or 0) + 1
            bound, key = _bound(ME, field, version), os.urandom(32)
            connection.execute(delete(FIELD).where(FIELD.c.id == name))
            row = {
                "id": name,
                "subject": ME,
                "version": version,
                "wrapped": _seal(self._subject_key(connection), key, bound),
                "value": _seal(key, value.reveal().encode(), bound),
                "name": Plain(name, field.encode()),
            }
            connection.execute(insert(FIELD).values(**row))
            page.append(FieldSet(field, version))
        self._ledger.database.scrub()

    def erase(self, field: str, now: datetime) -> None:
        """Destroy a field's key and value. Raises `NotFound`."""
        with self._ledger.writing(now) as page:
            gone = page.connection.execute(delete(FIELD).where(FIELD.c.id == self._id(field)))
            if gone.rowcount == 0:
                raise NotFound(f"{known(field)} is not set")
            page.append(FieldErased(field))
        self._ledger.database.scrub()

    def _subject_key(self, connection: Connection) -> bytes:
        bound = f"manciple subject v1\n{ME}".encode()
        root = self._ledger.work.derived("vault").reveal()
        row = connection.execute(select(SUBJECT).where(SUBJECT.c.id == ME)).first()
        if row is not None:
            return _open(root, row.wrapped, bound)
        key = os.urandom(32)
        connection.execute(insert(SUBJECT).values(id=ME, wrapped=_seal(root, key, bound)))
        return key

    def _id(self, field: str) -> str:
        return self._ledger.work.sealer.blind("field", f"{ME}\n{field}")


def _parts(value: str) -> list[str]:
    """Return what of a value could turn up in somebody's words: an address by its parts."""
    try:
        parts = cast("object", json.loads(value))
    except ValueError:
        return [value]
    if not isinstance(parts, dict):
        return [value]
    return [str(part) for part in cast("dict[str, object]", parts).values()]


def _bound(subject: str, field: str, version: int) -> bytes:
    return f"manciple field v1\n{subject}\n{field}\n{version}".encode()


def _seal(key: bytes, value: bytes, bound: bytes) -> bytes:
    nonce = os.urandom(12)
    return nonce + AESGCMSIV(key).encrypt(nonce, value, bound)


def _open(key: bytes, sealed: bytes, bound: bytes) -> bytes:
    try:
        return AESGCMSIV(key).decrypt(sealed[:12], sealed[12:], bound)
    except (InvalidTag, ValueError) as error:
        raise HomeBroken("a field of the vault was changed or moved") from error
