"""What the ledger can hold: the closed set of entry kinds.

Each says one thing that happened. Their details are stored sealed; the kind, the time and the
decision stand beside them in the clear (see `docs/formats/ledger.md`).
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from pydantic import Discriminator

from manciple.policies.actions import Action
from manciple.policies.canonical import decode, encode
from manciple.policies.grants import Mode
from manciple.policies.home import Why
from manciple.policies.money import Money

Outcome: TypeAlias = Literal["done", "failed", "unknown"]


@dataclass(frozen=True, slots=True)
class Opened:
    """The home was made, with these public keys (hex)."""

    user_key: str
    work_key: str
    kind: Literal["opened"] = "opened"


@dataclass(frozen=True, slots=True)
class Granted:
    """The user signed a grant, or a new version of one."""

    grant: str
    version: int
    scope: str
    """As `grant_text.show` prints it."""

    signature: str
    """ES256 by the user key over `grant_text.scope_digest` (hex)."""

    kind: Literal["granted"] = "granted"


@dataclass(frozen=True, slots=True)
class Revoked:
    """These grants ended. Needs no key, so it carries no signature."""

    grants: tuple[str, ...]
    kind: Literal["revoked"] = "revoked"


@dataclass(frozen=True, slots=True)
class Suspended:
    """Every grant that was live, and every request that waited or was approved, ended for now.

    A grant counts again once the user has signed it again. Needs no key, like revoking.
    """

    reason: Why
    kind: Literal["suspended"] = "suspended"


@dataclass(frozen=True, slots=True)
class Decided:
    """An action was denied."""

    action: Action
    rule: str
    grant: str | None
    run: str
    kind: Literal["decided"] = "decided"


@dataclass(frozen=True, slots=True)
class Asked:
    """An action waits for a person."""

    request: str
    action: Action
    grant: str
    version: int
    mode: Mode
    run: str
    """The saved run that goes on once it is approved; empty where there is none."""

    expires: datetime
    kind: Literal["asked"] = "asked"


@dataclass(frozen=True, slots=True)
class Approved:
    """A person said yes to exactly one request: the mandate."""

    request: str
    signer: Literal["user", "work"]
    nonce: str
    signature: str
    """Over `approval.statement` (hex)."""

    kind: Literal["approved"] = "approved"


@dataclass(frozen=True, slots=True)
class Declined:
    """A person said no, or the request ran out (`expired`)."""

    request: str
    expired: bool = False
    kind: Literal["declined"] = "declined"


@dataclass(frozen=True, slots=True)
class Intended:
    """An effect is about to be tried; written and synced before anything is sent."""

    key: str
    """Run, step and try: the idempotency key."""

    action: Action
    grant: str
    version: int
    request: str | None
    """The mandate that this consumes; None where the grant lets it happen unasked."""

    reserved: Money | None
    kind: Literal["intended"] = "intended"


@dataclass(frozen=True, slots=True)
class Finished:
    """What became of an intent."""

    key: str
    outcome: Outcome
    code: str | None = None
    """Of the error, where there was one."""

    kind: Literal["finished"] = "finished"


@dataclass(frozen=True, slots=True)
class FieldSet:
    """A vault field got a value; the value is in the vault, not here."""

    field: str
    version: int
    kind: Literal["field_set"] = "field_set"


@dataclass(frozen=True, slots=True)
class FieldErased:
    """A vault field's value was destroyed with its key."""

    field: str
    kind: Literal["field_erased"] = "field_erased"


@dataclass(frozen=True, slots=True)
class WitnessAdded:
    """The user named a witness: from now on the head goes there, and is compared with it."""

    witness: str
    """Its name here, such as `file-1`; never given twice."""

    tool: Literal["file", "git", "command"]
    place: str
    """A file, the folder of a repository, or a command's words as JSON."""

    needed: bool
    """Do orders wait while it cannot be asked?"""

    kind: Literal["witness_added"] = "witness_added"


@dataclass(frozen=True, slots=True)
class WitnessRemoved:
    """The user let go of a witness, with the passphrase."""

    witness: str
    signature: str
    """ES256 by the user key over `entries.removal` (hex)."""

    kind: Literal["witness_removed"] = "witness_removed"


@dataclass(frozen=True, slots=True)
class Exported:
    """Entries of the log were written to a file for others."""

    what: Literal["jsonl", "csv", "bundle", "receipts"]
    entries: int
    """How many."""

    kind: Literal["exported"] = "exported"


Entry: TypeAlias = Annotated[
    Opened
    | Granted
    | Revoked
    | Suspended
    | Decided
    | Asked
    | Approved
    | Declined
    | Intended
    | Finished
    | FieldSet
    | FieldErased
    | WitnessAdded
    | WitnessRemoved
    | Exported,
    Discriminator("kind"),
]


@dataclass(frozen=True, slots=True)
class Detail:
    """The envelope that an entry is stored in."""

    entry: Entry
    at: datetime | None = None
    """When it was written, as in the leaf; None in entries of the first program."""


@dataclass(frozen=True, slots=True)
class Record:
    """One entry in its place in the log."""

    seq: int
    """From 0, without gaps."""

    id: str
    at: datetime
    decision: str | None
    """`allowed`, `asked`, `denied`, `approved`, `declined`; None where nothing was decided."""

    entry: Entry


def detail(entry: Entry, at: datetime | None = None) -> bytes:
    """Return the canonical bytes of an entry."""
    return encode(Detail(entry, at))


def removal(witness: str) -> bytes:
    """Return what the user signs to let go of a witness."""
    return encode({"remove": witness})


def entry_of(data: bytes) -> Entry:
    """Read them back. Raises `HomeBroken`."""
    return detail_of(data).entry


def detail_of(data: bytes) -> Detail:
    """Read back the whole envelope. Raises `HomeBroken`."""
    return decode(Detail, data)


def decision_of(entry: Entry) -> str | None:
    """Return what stands in the clear beside the entry."""
    match entry:
        case Decided():
            return "denied"
        case Asked():
            return "asked"
        case Intended():
            return "allowed"
        case Approved():
            return "approved"
        case Declined():
            return "declined"
        case _:
            return None
