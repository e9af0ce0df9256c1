"""The tables of `ledger.db`. What tells about the user is in sealed columns alone.

`entry` and `head` are the log; the other tables are its fold, kept so that nothing has to be
folded again to decide, and held against the log by `manciple audit verify`. The vault's tables
hold keys and ciphertext.
"""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import Column, LargeBinary, MetaData
from sqlmodel import Field, SQLModel

from manciple.policies.database import Utc
from manciple.policies.sealed import Sealed

REVISION = "0001"
"""The schema that this program reads and writes."""


class LedgerRow(SQLModel):
    """The base of every table here: one metadata for one database."""

    metadata: ClassVar[MetaData] = MetaData()  # pyright: ignore[reportIncompatibleVariableOverride]
    model_config = {"arbitrary_types_allowed": True}


class EntryRow(LedgerRow, table=True):
    """One entry of the log."""

    __tablename__: ClassVar[Any] = "entry"
    seq: int = Field(primary_key=True)
    id: str = Field(unique=True)
    at: datetime = Field(sa_type=Utc, index=True)
    kind: str
    decision: str | None = None
    commitment: bytes
    detail: Any = Field(sa_column=Column(Sealed("entry.detail"), nullable=False))
    """Salt (32 bytes) and canonical detail."""


class HeadRow(LedgerRow, table=True):
    """The one head of the log: size, tree and the work key's signature."""

    __tablename__: ClassVar[Any] = "head"
    id: int = Field(primary_key=True)
    size: int
    at: datetime = Field(sa_type=Utc)
    peaks: bytes
    signature: bytes


class GrantRow(LedgerRow, table=True):
    """A grant as it stands now."""

    __tablename__: ClassVar[Any] = "grant"
    id: str = Field(primary_key=True)
    version: int
    state: str
    """`live`, `suspended` or `revoked`."""

    body: Any = Field(sa_column=Column(Sealed("grant.body"), nullable=False))


class RequestRow(LedgerRow, table=True):
    """An approval that was asked for."""

    __tablename__: ClassVar[Any] = "request"
    id: str = Field(primary_key=True)
    digest: str = Field(index=True)
    """Blind index of the action's digest."""

    state: str
    """`waiting`, `approved`, `spent`, `declined` or `expired`."""

    at: datetime = Field(sa_type=Utc)
    expires: datetime = Field(sa_type=Utc)
    asked: Any = Field(sa_column=Column(Sealed("request.asked"), nullable=False))
    approved: Any = Field(sa_column=Column(Sealed("request.approved"), nullable=True))


class IntentRow(LedgerRow, table=True):
    """An effect that was tried: what is reserved, what came of it."""

    __tablename__: ClassVar[Any] = "intent"
    key: str = Field(primary_key=True)
    """Blind index of the idempotency key."""

    state: str = Field(index=True)
    """`open`, `done`, `failed` or `unknown`."""

    grant_id: str = Field(index=True)
    at: datetime = Field(sa_type=Utc)
    minor: int
    """Minor units reserved or spent; 0 where nothing is paid or nothing happened."""

    body: Any = Field(sa_column=Column(Sealed("intent.body"), nullable=False))
    result: Any = Field(sa_column=Column(Sealed("intent.result"), nullable=True))


class ShopRow(LedgerRow, table=True):
    """A host that the user has added."""

    __tablename__: ClassVar[Any] = "shop"
    id: str = Field(primary_key=True)
    """Blind index of the host."""

    local: bool
    host: Any = Field(sa_column=Column(Sealed("shop.host"), nullable=False))


class SubjectRow(LedgerRow, table=True):
    """The wrapped key of one person's data."""

    __tablename__: ClassVar[Any] = "subject"
    id: str = Field(primary_key=True)
    wrapped: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class FieldRow(LedgerRow, table=True):
    """One vault field: its wrapped key and its value under that key."""

    __tablename__: ClassVar[Any] = "field"
    id: str = Field(primary_key=True)
    """Blind index of subject and field."""

    subject: str
    version: int
    wrapped: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    value: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    name: Any = Field(sa_column=Column(Sealed("field.name"), nullable=False))
