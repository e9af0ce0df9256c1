"""Eras of the log: a suspension ends one and begins another, as when a backup was restored.

What the user signs names the era that it is signed in, so that what they signed in a past that was
given up counts nowhere else: whoever restores a home begins an era that nobody can have signed in
before. An era's name binds the entry that begins it, and all entries before that.
"""

from sqlalchemy import Connection

from manciple.policies import log
from manciple.policies.canonical import digest
from manciple.policies.entries import Place, Record, Suspended, Upgraded


def era_of(entry: str, at: Place) -> str:
    """Return the name (hex) of the era that the entry with this id begins, at this place."""
    return digest("era", {"at": at, "id": entry})


def within(stated: dict[str, object], era: str | None) -> dict[str, object]:
    """Return what is signed, with the era that it is signed in; the first has no name."""
    return stated if era is None else stated | {"era": era}


def begun_by(record: Record | None) -> str | None:
    """Return the name of the era that this entry begins; None where it begins none."""
    if record is None or not isinstance(record.entry, Suspended | Upgraded):
        return None
    return None if record.entry.at is None else era_of(record.id, record.entry.at)


def present(connection: Connection) -> str | None:
    """Return the era at the end of the log; None for the first. Raises as `log.records`."""
    return next(filter(None, map(begun_by, log.turns(connection))), None)


def signed_here(connection: Connection, era: str | None) -> bool:
    """May what the user signed in `era` count now? Raises as `log.records`.

    A suspension ends all that was signed before it. An upgrade ends nothing, and finds signatures
    that name no era; it begins the first that has a name, or none.
    """
    named = [turn for turn in log.turns(connection) if begun_by(turn)]
    if not named or era is not None:
        return era == begun_by(named[0] if named else None)
    return len(named) == 1 and isinstance(named[0].entry, Upgraded)
