"""Who saw a field, and when: a fold over the log."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from manciple.policies.actions import Asker, Handling, Verb
from manciple.policies.entries import Exported, Finished, Intended, Record
from manciple.policies.fields import known


@dataclass(frozen=True, slots=True)
class FieldSeen:
    """One use of a field."""

    seq: int
    """The entry of the log."""

    at: datetime
    who: str
    """The host that got it; this machine where nothing left it; you, where you exported it."""

    verb: Verb | None
    asker: Asker
    handling: Handling
    """As a handle, its value was not seen."""

    purpose: str | None
    grant: str | None
    outcome: str
    """`done`, `failed`, `unknown`, or `open`: whatever came of it, it may have been seen."""


def uses(records: Iterable[Record], field: str) -> list[FieldSeen]:
    """Return the uses of a field, oldest first. Pure. Raises `UnknownField`."""
    known(field)
    found: dict[str, FieldSeen] = {}
    for record in records:
        match record.entry:
            case Intended(key=key, action=action):
                for use in action.fields:
                    if use.field == field:
                        found[f"{key} {record.seq}"] = FieldSeen(
                            seq=record.seq,
                            at=record.at,
                            who=action.host or "this machine",
                            verb=action.verb,
                            asker=action.asker,
                            handling=use.handling,
                            purpose=action.purpose,
                            grant=record.entry.grant,
                            outcome="open",
                        )
            case Finished(key=key, outcome=outcome):
                _ended(found, key, outcome)
            case Exported(fields=fields) if field in fields:
                found[str(record.seq)] = FieldSeen(
                    seq=record.seq,
                    at=record.at,
                    who="you",
                    verb=None,
                    asker=Asker.USER,
                    handling=Handling.PLAIN,
                    purpose="export",
                    grant=None,
                    outcome="done",
                )
            case _:
                pass
    return sorted(found.values(), key=lambda seen: seen.seq)


def _ended(found: dict[str, FieldSeen], key: str, outcome: str) -> None:
    """Say of the latest try of `key` how it ended."""
    tries = [name for name in found if name.rpartition(" ")[0] == key]
    if tries:
        found[tries[-1]] = replace(found[tries[-1]], outcome=outcome)
