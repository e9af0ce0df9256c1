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

REVISION = "0004"
"""The schema that this program reads and writes."""


BESIDE = frozenset({"entry", "head", "former_head", "mark"})
"""The tables that the state digest leaves out: the log itself, and what we remember beside it."""


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
