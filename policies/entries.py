"""What the ledger can hold: the closed set of entry kinds.

Each says one thing that happened. Their details are stored sealed; the kind, the time and the
decision stand beside them in the clear (see `docs/formats/ledger.md`).
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal, TypeAlias

from pydantic import Discriminator

from manciple.policies.actions import Action
from manciple.policies.grants import Mode
from manciple.policies.home import Why
from manciple.policies.money import Money

Outcome: TypeAlias = Literal["done", "failed", "unknown"]

Again: TypeAlias = Literal["keys", "suspended"]
"""Why the user signed anew what stood already: the work key is about to be changed, so that what it
signed alone would count no more; or everything was suspended."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in which log something is signed, or begins."""

    origin: str
    """Of the log."""

    size: int
    """So many entries come before it."""

    root: str
    """Of the tree over these (hex)."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The home was made, with these public keys (hex)."""

    user_key: str
    work_key: str
    holds: bool = False
    """Does what a revoked grant forbids and asks for stay, from the first entry on? Not so in homes
    of older programs, until they are `Upgraded`."""

    kind: Literal["opened"] = "opened"


@dataclass(frozen=True, slots=True)
class Upgraded:
    """The home of an older program was taken up by this one: no older form counts any more."""

    at: Place | None = None
    """Its own: another era begins here. None in what an earlier program wrote."""

    kind: Literal["upgraded"] = "upgraded"


@dataclass(frozen=True, slots=True)
class Base:
    """The version of a grant that the user signed, which a later one narrows."""

    version: int
    scope: str
    signature: str
    """The user's (hex)."""

    era: str | None = None
    """The era of the log that it was signed in (`eras.py`); None in the first."""


@dataclass(frozen=True, slots=True)
class Granted:
    """A grant was signed, or a new version of one: by the user, or a narrower one by the home.

    It proves itself (`signed.grant_stands`).
    """

    grant: str
    version: int
    """From 1, without gaps."""

    scope: str
    """As `grant_text.show` prints it."""

    signature: str
    """By the user key, or where there is a `base` by the work key (hex)."""

    base: Base | None = None
    """What the user signed, where this version only narrows it; None: the user signed this."""

    again: Again | None = None
    """None too in what an earlier program wrote."""

    era: str | None = None
    """The era of the log that the user signed it in (`eras.py`); None in the first, and where it
    is the `base` that the user signed."""

    kind: Literal["granted"] = "granted"


@dataclass(frozen=True, slots=True)
class Revoked:
    """These grants allow nothing any more. Needs no key, so it carries no signature.

    What they forbid or ask for stays so until the user signs that too (`Lifted`).
    """

    grants: tuple[str, ...]
    holds: bool = False
    """Does what they forbid and ask for stay? It did not in the entries of older programs, which
    count until the home is `Upgraded`; this one writes no other."""

    kind: Literal["revoked"] = "revoked"


@dataclass(frozen=True, slots=True)
class Lifted:
    """The user signed that a grant ends wholly: it neither forbids nor asks any more."""

    grant: str
    version: int
    """The one that was the latest."""

    signature: str
    """By the user key."""

    era: str | None = None
    """The era of the log that it was signed in (`eras.py`); None in the first."""

    kind: Literal["lifted"] = "lifted"


@dataclass(frozen=True, slots=True)
class Suspended:
    """Every grant that was live, and every request that waited or was approved, ended for now.

    A grant counts again once the user has signed it again. Needs no key, like revoking.
    """

    reason: Why
    at: Place | None = None
    """Its own: another era begins here. None in what an earlier program wrote."""

    kind: Literal["suspended"] = "suspended"


@dataclass(frozen=True, slots=True)
class Decided:
    """An action was denied."""

    action: Action
    rule: str
    grant: str | None
    run: str
    times: int = 1
    """So often by then within an hour, this one too: of repeats not every one is written."""

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
    step: str = ""
    """Run and step, without the try: what asks the same thing anew has the same one."""

    replaces: str | None = None
    """The request that was shown for the same before, so that what changed can be marked."""

    kind: Literal["asked"] = "asked"


@dataclass(frozen=True, slots=True)
class Approved:
    """A person said yes to exactly one request: the mandate."""

    request: str
    signer: Literal["user", "work"]
    nonce: str
    signature: str
    """Over `approval.statement` (hex)."""

    era: str | None = None
    """The era of the log that it was signed in (`eras.py`); None in the first."""

    kind: Literal["approved"] = "approved"


@dataclass(frozen=True, slots=True)
class Declined:
    """A person said no, or the request ran out (`expired`), or was answered for good."""

    request: str
    expired: bool = False
    grant: str | None = None
    """The grant that the person signed instead of saying yes once."""

    @property
    def state(self) -> Literal["declined", "expired", "granted"]:
        """How the request stands from here on."""
        if self.expired:
            return "expired"
        return "granted" if self.grant else "declined"

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

    kept: str | None = None
    """`View.committed` of the result that is kept beside it; None where none is that may not
    change, and in what an earlier program wrote."""

    kind: Literal["finished"] = "finished"


@dataclass(frozen=True, slots=True)
class FieldSet:
    """A vault field got a value; the value is in the vault, not here."""

    field: str
    version: int
    """From 1, without gaps; an erasure does not begin it anew."""

    value: str | None = None
    """A commitment to the value (hex) under its own thread, which ends with it (`vault.py`): who
    has not both can tell nothing from it. None in what an earlier program wrote."""

    kind: Literal["field_set"] = "field_set"


@dataclass(frozen=True, slots=True)
class FieldErased:
    """A vault field's value was destroyed with its key."""

    field: str
    kind: Literal["field_erased"] = "field_erased"


@dataclass(frozen=True, slots=True)
class ErasureChecked:
    """After erasing, the live files were searched for what was destroyed."""

    fields: tuple[str, ...]
    files: int
    """So many files were looked through."""

    left: tuple[str, ...]
    """Names of the files that still held a piece of it; empty is the proof."""

    told: tuple[int, ...] = ()
    """The entries before this one that tell the value all the same."""

    kind: Literal["erasure_checked"] = "erasure_checked"


@dataclass(frozen=True, slots=True)
class LogExported:
    """Entries of the log were written to a file for others."""

    what: Literal["jsonl", "csv", "bundle", "receipts"]
    entries: int
    """How many."""

    kind: Literal["log_exported"] = "log_exported"


@dataclass(frozen=True, slots=True)
class Exported:
    """The person took a copy of these fields out of the vault."""

    fields: tuple[str, ...]
    kind: Literal["exported"] = "exported"


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup was written; it holds what the home held."""

    path: str
    digest: str
    """SHA-256 of the file (hex)."""

    kind: Literal["backed_up"] = "backed_up"


@dataclass(frozen=True, slots=True)
class KeyRotated:
    """The user changed the work key: heads and presence are signed by another one from here on."""

    before: str
    """The Ed25519 public key until here (hex)."""

    after: str
    generation: int
    """Of the new one; the first work key of a home is 1."""

    signature: str
    """ES256 by the user key over `keys.rotation_statement` (hex)."""

    kind: Literal["key_rotated"] = "key_rotated"


@dataclass(frozen=True, slots=True)
class CeilingSet:
    """A ceiling was set, or a new version of one."""

    ceiling: str
    version: int
    """From 1, without gaps."""

    scope: str
    """As `ceilings.show` prints it."""

    signer: Literal["user", "work"]
    """`work` only for a new ceiling, or one that is lowered."""

    signature: str
    again: Again | None = None
    """As in `Granted`."""

    era: str | None = None
    """The era of the log that it was signed in (`eras.py`); None in the first."""

    kind: Literal["ceiling_set"] = "ceiling_set"


@dataclass(frozen=True, slots=True)
class CeilingRemoved:
    """The user took a ceiling away."""

    ceiling: str
    version: int
    """The one that stood."""

    signature: str
    """By the user key."""

    era: str | None = None
    """The era of the log that it was signed in (`eras.py`); None in the first."""

    kind: Literal["ceiling_removed"] = "ceiling_removed"


@dataclass(frozen=True, slots=True)
class ClockSet:
    """The user says that the clock is right although the log has seen a later time.

    From this entry on, the latest instant is counted anew.
    """

    at: datetime
    """The instant of this entry itself."""

    seen: datetime
    """The latest instant that the log had seen, which is given up."""

    signature: str
    """By the user key."""

    era: str | None = None
    """The era of the log that it was signed in (`eras.py`); None in the first."""

    kind: Literal["clock_set"] = "clock_set"


@dataclass(frozen=True, slots=True, order=True)
class Past:
    """A head of this log that somebody outside has seen."""

    size: int
    root: str
    """Hex."""


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

    seen: int = 0
    """So many entries it had been given when it was named, so that an empty one is none of ours;
    0 in what an earlier program wrote."""

    remote: str | None = None
    """Of a git repository: the address that the head goes to; empty where it stays in the
    repository; None in what an earlier program wrote: whatever the repository says."""

    branch: str | None = None
    """Of a git repository."""

    kind: Literal["witness_added"] = "witness_added"


@dataclass(frozen=True, slots=True)
class WitnessRemoved:
    """The user let go of a witness, with the passphrase."""

    witness: str
    at: Place
    signature: str
    """ES256 by the user key over `signed.letting_go` (hex)."""

    kind: Literal["witness_removed"] = "witness_removed"


@dataclass(frozen=True, slots=True)
class Forked:
    """The user gave up what was seen outside and is not here: the log goes on from here."""

    gone: tuple[Past, ...]
    at: Place
    signature: str
    """ES256 by the user key over `signed.giving_up` (hex)."""

    kind: Literal["forked"] = "forked"


Entry: TypeAlias = Annotated[
    Opened
    | Upgraded
    | Granted
    | Revoked
    | Lifted
    | Suspended
    | Decided
    | Asked
    | Approved
    | Declined
    | Intended
    | Finished
    | FieldSet
    | FieldErased
    | ErasureChecked
    | Exported
    | BackedUp
    | KeyRotated
    | CeilingSet
    | CeilingRemoved
    | ClockSet
    | WitnessAdded
    | WitnessRemoved
    | Forked
    | LogExported,
    Discriminator("kind"),
]


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


_DECISIONS = {
    "decided": "denied",
    "asked": "asked",
    "intended": "allowed",
    "approved": "approved",
    "declined": "declined",
}


def decision_of(entry: Entry) -> str | None:
    """Return what stands in the clear beside the entry."""
    return _DECISIONS.get(entry.kind)
