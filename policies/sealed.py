"""Sealed columns: what tells about the user is stored so that only the work key reads it.

A cell is bound to its table, column and row: moved elsewhere, it does not open. The binding is
part of opening, not a check beside it, so Core statements cannot go around it: a loaded cell is
ciphertext until `open(row)` is called with the id of the row that it came from.

AES-256-GCM-SIV (RFC 8452) with a random nonce; lengths are padded to steps of 64 bytes.
"""

import hashlib
import hmac
import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from sqlalchemy import Connection, Dialect, LargeBinary
from sqlalchemy.exc import DontWrapMixin
from sqlalchemy.types import TypeDecorator

from manciple.policies.errors import HomeBroken, VaultLocked
from manciple.policies.secret import Secret

_STEP = 64
_NONCE = 12


class CellBroken(HomeBroken, DontWrapMixin):
    """A sealed cell was changed, moved, or sealed under another key."""


class CellLocked(VaultLocked, DontWrapMixin):
    """The work key is not at hand."""


class Sealer:
    """Seals and opens bytes under one key, bound to a place."""

    def __init__(
        self, cell_key: Secret[bytes], blind_key: Secret[bytes], generation: int = 1
    ) -> None:
        self.generation = generation
        """Which work key of the home these come from: a database says under which it is sealed."""

        self._cipher = AESGCMSIV(cell_key.reveal())
        self._blind_key = blind_key

    def seal(self, place: str, row: str, plain: bytes) -> bytes:
        """Return nonce and ciphertext for the cell `place` (`table.column`) of `row`."""
        nonce = os.urandom(_NONCE)
        return nonce + self._cipher.encrypt(nonce, padded(plain), _bound(place, row))

    def open(self, place: str, row: str, sealed: bytes) -> bytes:
        """Return what was sealed. Raises `CellBroken` unless it is this place's own."""
        try:
            nonce, body = sealed[:_NONCE], sealed[_NONCE:]
            return unpadded(self._cipher.decrypt(nonce, body, _bound(place, row)))
        except (InvalidTag, ValueError) as error:
            raise CellBroken(f"a cell of {place} was changed or moved") from error

    def blind(self, kind: str, value: str) -> str:
        """Return a keyed index (hex): equal values meet, and without the key nothing is learnt."""
        return self.commit(kind, value.encode())[:32]

    def commit(self, kind: str, value: bytes) -> str:
        """Return a keyed commitment (hex): nobody finds another value for it, key or not."""
        message = kind.encode() + b"\n" + value
        return hmac.digest(self._blind_key.reveal(), message, hashlib.sha256).hex()


Anew: TypeAlias = Callable[[str, Mapping[str, bytes], Callable[[str, str], str]], str]
"""How a blind index is made again under another key: from what stands there, the opened cells of
its row by column, and the new `blind`."""

Implied: TypeAlias = Callable[[Mapping[str, bytes]], Iterable[tuple[str, str]]]
"""What else is indexed somewhere because of a row: kind and value, from its opened cells."""

ANEW, ELSEWHERE, IMPLIES = "anew", "elsewhere", "implies"
"""Where the `info` of a column or of a table says so."""


def blind_of(kind: str, value: Callable[[Mapping[str, bytes]], str]) -> dict[str, Any]:
    """Return what a model's field says as `sa_column_kwargs` where it is a blind index.

    `value` reads what is indexed from the opened cells of the row.
    """
    return anew(lambda _, cells, blind: blind(kind, value(cells)))


def anew(make: Anew) -> dict[str, Any]:
    """The same, for a text that has a blind index somewhere in it."""
    return {"info": {ANEW: make}}


def blind_elsewhere() -> dict[str, Any]:
    """The same, for a blind index that another table's row has, or implies, too."""
    return {"info": {ELSEWHERE: True}}


def implies(values: Implied) -> dict[str, Any]:
    """Return what a model says in `__table_args__` whose rows imply indexes elsewhere."""
    return {"info": {IMPLIES: values}}


@dataclass(frozen=True, slots=True)
class Plain:
    """What goes into a sealed cell: the value and the id of its row."""

    row: str
    value: bytes


class Cell:
    """What comes out of a sealed column: closed until the row's id is given."""

    __slots__ = ("_place", "_sealed", "_sealer")

    def __init__(self, place: str, sealed: bytes, sealer: Sealer | None) -> None:
        self._place = place
        self._sealed = sealed
        self._sealer = sealer

    @property
    def sealed(self) -> bytes:
        """What lies on the disk."""
        return self._sealed

    def open(self, row: str) -> bytes:
        """Return the value of the cell in `row`. Raises `CellBroken` or `CellLocked`."""
        if self._sealer is None:
            raise CellLocked("the vault is locked")
        return self._sealer.open(self._place, row, self._sealed)


class Sealed(TypeDecorator[object]):
    """The one sealed column type: takes `Plain`, gives `Cell`.

    The sealer hangs on the engine's dialect (`policies/database.py`), so no global holds a key.
    """

    impl = LargeBinary
    cache_ok = True

    def __init__(self, place: str) -> None:
        super().__init__()
        self.place = place

    def process_bind_param(self, value: object, dialect: Dialect) -> bytes | None:
        """Seal on the way in."""
        if value is None:
            return None
        if not isinstance(value, Plain):
            raise TypeError(f"{self.place} takes a Plain value with its row")
        sealer = sealer_of(dialect)
        if sealer is None:
            raise CellLocked("the vault is locked")
        return sealer.seal(self.place, value.row, value.value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Cell | None:
        """Hand out closed on the way out."""
        return None if value is None else Cell(self.place, value, sealer_of(dialect))


def sealer_of(dialect: Dialect) -> Sealer | None:
    """Return what seals and opens the cells of a database; None where the vault is locked."""
    return getattr(dialect, "sealer", None)


def seal(connection: Connection, place: str, row: str, value: bytes) -> bytes:
    """Seal for statements that do not go through the column's own type. Raises `CellLocked`."""
    sealer = sealer_of(connection.dialect)
    if sealer is None:
        raise CellLocked("the vault is locked")
    return sealer.seal(place, row, value)


def _bound(place: str, row: str) -> bytes:
    return f"manciple cell v1\n{place}\n{row}".encode()


def padded(plain: bytes) -> bytes:
    """Return it with its length before it and zeros behind, up to a step of 64 bytes."""
    framed = len(plain).to_bytes(4) + plain
    return framed + bytes(-len(framed) % _STEP)


def unpadded(framed: bytes) -> bytes:
    """Return what was padded."""
    length = int.from_bytes(framed[:4])
    return framed[4 : 4 + length]
