"""The tables of `ledger.db`. What tells about the user is in sealed columns alone.

`entry` and `head` are the log; the other tables are its fold, kept so that nothing has to be
folded again to decide, and held against the log by `manciple audit verify`. The vault's tables
hold keys and ciphertext.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import Column, Index, LargeBinary, MetaData, text
from sqlmodel import Field, SQLModel

from manciple.policies.actions import Item
from manciple.policies.canonical import decode
from manciple.policies.database import Utc
from manciple.policies.entries import Asked, Intended
from manciple.policies.sealed import Sealed, blind_elsewhere, blind_of, implies

REVISION = "0006"
"""The schema that this program reads and writes."""


BESIDE = frozenset({"entry", "head", "former_head", "mark"})
"""The tables that the state digest leaves out: the log itself, and what we remember beside it."""


def _asked_action(cells: Mapping[str, bytes]) -> str:
    return decode(Asked, cells["asked"]).action.digest


def _intended_key(cells: Mapping[str, bytes]) -> str:
    return decode(Intended, cells["body"]).key


def _intended_host(cells: Mapping[str, bytes]) -> str:
    return decode(Intended, cells["body"]).action.host or ""


def _intended_lines(cells: Mapping[str, bytes]) -> list[tuple[str, str]]:
    action = decode(Intended, cells["body"]).action
    return [("line", cart_line(action.host, item)) for item in action.items]


def cart_line(host: str | None, item: Item) -> str:
    """Return what the blind index of a cart's line is made of."""
    return "\n".join((host or "", item.offer, item.variant))


class LedgerRow(SQLModel):
    """The base of every table here: one metadata for one database."""

    metadata: ClassVar[MetaData] = MetaData()  # pyright: ignore[reportIncompatibleVariableOverride]
    model_config = {"arbitrary_types_allowed": True}


class EntryRow(LedgerRow, table=True):
    """One entry of the log."""

    __tablename__: ClassVar[Any] = "entry"
    __table_args__: ClassVar[Any] = (
        Index("ix_entry_turn", "seq", sqlite_where=text("kind IN ('suspended', 'upgraded')")),
    )
    seq: int = Field(primary_key=True)
    id: str = Field(unique=True)
    at: datetime = Field(sa_type=Utc, index=True)
    kind: str
    decision: str | None = None
    commitment: bytes
    detail: Any = Field(sa_column=Column(Sealed("entry.detail"), nullable=False))
    """Salt (32 bytes) and canonical detail."""


class HeadRow(LedgerRow, table=True):
    """The one head of the log."""

    __tablename__: ClassVar[Any] = "head"
    id: int = Field(primary_key=True)
    note: str
    """The signed checkpoint (`policies/checkpoint.py`)."""

    peaks: bytes
    """Roots of the complete subtrees, largest first, 32 bytes each."""

    state: Any = Field(sa_column=Column(Sealed("head.state"), nullable=False))
    """Key and sum of the state digest (`policies/state.py`)."""


class FormerHeadRow(LedgerRow, table=True):
    """The head as revision 0001 kept it, until the vault is next unlocked."""

    __tablename__: ClassVar[Any] = "former_head"
    id: int = Field(primary_key=True)
    size: int
    at: datetime = Field(sa_type=Utc)
    peaks: bytes
    signature: bytes


class MarkRow(LedgerRow, table=True):
    """What this home remembers of its own looking: verified up to here, told to a witness."""

    __tablename__: ClassVar[Any] = "mark"
    id: str = Field(primary_key=True)
    """`verified`, or `witness:` and its name."""

    body: Any = Field(sa_column=Column(Sealed("mark.body"), nullable=False))


class GrantRow(LedgerRow, table=True):
    """A grant as it stands now."""

    __tablename__: ClassVar[Any] = "grant"
    id: str = Field(primary_key=True)
    version: int
    state: str
    """`live`, `suspended` or `revoked`."""

    signed: datetime | None = Field(default=None, sa_type=Utc)
    """When the user last signed it; a version that only narrows leaves it as it was."""

    body: Any = Field(sa_column=Column(Sealed("grant.body"), nullable=False))


class RequestRow(LedgerRow, table=True):
    """An approval that was asked for."""

    __tablename__: ClassVar[Any] = "request"
    id: str = Field(primary_key=True)
    digest: str = Field(index=True, sa_column_kwargs=blind_of("action", _asked_action))
    """Blind index of the action's digest."""

    state: str
    """`waiting`, `approved`, `spent`, `granted`, `declined` or `expired`."""

    at: datetime = Field(sa_type=Utc)
    expires: datetime = Field(sa_type=Utc)
    asked: Any = Field(sa_column=Column(Sealed("request.asked"), nullable=False))
    approved: Any = Field(sa_column=Column(Sealed("request.approved"), nullable=True))


class IntentRow(LedgerRow, table=True):
    """An effect that was tried: what is reserved, what came of it."""

    __tablename__: ClassVar[Any] = "intent"
    __table_args__: ClassVar[Any] = (
        Index("ix_intent_use", "grant_id", "at"),
        Index("ix_intent_paid", "grant_id", "minor", sqlite_where=text("minor > 0")),
        implies(_intended_lines),
    )
    key: str = Field(primary_key=True, sa_column_kwargs=blind_of("key", _intended_key))
    """Blind index of the idempotency key."""

    state: str = Field(index=True)
    """`open`, `done`, `failed` or `unknown`."""

    grant_id: str
    at: datetime = Field(sa_type=Utc)
    """When it was last begun, or done."""

    minor: int
    """Minor units reserved or spent; 0 where nothing is paid or nothing happened."""

    currency: str | None = None
    """Of `minor`; empty where nothing is paid."""

    host: str | None = Field(default=None, sa_column_kwargs=blind_of("host", _intended_host))
    """Blind index of the host, where something is paid."""

    tries: int = 1
    """How often it was begun under this key."""

    failures: int = 0
    """How many of those certainly did not happen."""

    body: Any = Field(sa_column=Column(Sealed("intent.body"), nullable=False))
    result: Any = Field(sa_column=Column(Sealed("intent.result"), nullable=True))


class CeilingRow(LedgerRow, table=True):
    """A ceiling as it stands now."""

    __tablename__: ClassVar[Any] = "ceiling"
    id: str = Field(primary_key=True)
    version: int
    state: str
    """`live` or `removed`."""

    body: Any = Field(sa_column=Column(Sealed("ceiling.body"), nullable=False))


class LineRow(LedgerRow, table=True):
    """A line that an effect put, or may have put, into a shop's cart and that still lies there."""

    __tablename__: ClassVar[Any] = "line"
    key: str = Field(primary_key=True, sa_column_kwargs=blind_elsewhere())
    """The effect, as in `intent`."""

    line: str = Field(primary_key=True, index=True, sa_column_kwargs=blind_elsewhere())
    """Blind index of host, offer and variant."""

    grant_id: str = Field(index=True)
    minor: int
    """What the whole line is worth."""

    currency: str


class ClockRow(LedgerRow, table=True):
    """The one row that holds the latest instant that the log has seen."""

    __tablename__: ClassVar[Any] = "clock"
    id: int = Field(primary_key=True)
    seen: datetime = Field(sa_type=Utc)


class ShopRow(LedgerRow, table=True):
    """A host that the user has added."""

    __tablename__: ClassVar[Any] = "shop"
    id: str = Field(
        primary_key=True, sa_column_kwargs=blind_of("host", lambda cells: cells["host"].decode())
    )
    """Blind index of the host."""

    local: bool
    host: Any = Field(sa_column=Column(Sealed("shop.host"), nullable=False))


class WitnessRow(LedgerRow, table=True):
    """A witness that the user has named."""

    __tablename__: ClassVar[Any] = "witness"
    id: str = Field(primary_key=True)
    body: Any = Field(sa_column=Column(Sealed("witness.body"), nullable=False))
    """The `witnessed` entry."""


class SubjectRow(LedgerRow, table=True):
    """The wrapped key of one person's data."""

    __tablename__: ClassVar[Any] = "subject"
    id: str = Field(primary_key=True)
    form: int
    """How it is wrapped: 1 as the first schema did, 2 as `policies/wrap.py` does."""

    wrapped: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class FieldRow(LedgerRow, table=True):
    """One vault field: its wrapped key and its value under that key."""

    __tablename__: ClassVar[Any] = "field"
    id: str = Field(
        primary_key=True,
        sa_column_kwargs=blind_of("field", lambda cells: f"me\n{cells['name'].decode()}"),
    )
    """Blind index of subject and field."""

    subject: str
    version: int
    form: int
    """How key and value are sealed, as in `SubjectRow`."""

    wrapped: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    value: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    name: Any = Field(sa_column=Column(Sealed("field.name"), nullable=False))


class SealingRow(LedgerRow, table=True):
    """Under which work key this database is sealed. One row."""

    __tablename__: ClassVar[Any] = "sealing"
    id: int = Field(primary_key=True)
    generation: int
    sender: Any = Field(sa_column=Column(Sealed("sealing.sender"), nullable=True))
    """The key of the idempotency keys, from the first change of the work key on: an effect that
    was cut off before a change must be found under the same key after it."""
