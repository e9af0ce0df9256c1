"""A bundle: entries of the log with all that a stranger needs to verify them.

Every leaf is in it, so the tree can be grown; the details of the chosen entries, with their salts;
the head; and what the witnesses last saw. No key but the public ones. `docs/formats/bundle.md`
says the format, `docs/verify_bundle.py` verifies it.
"""

import json
from collections.abc import Callable, Sequence
from typing import Any

from manciple.policies import log
from manciple.policies.entries import (
    Approved,
    Asked,
    ClockSet,
    Declined,
    Entry,
    Finished,
    Intended,
    KeyRotated,
    Lifted,
    Opened,
    Record,
    Revoked,
    Suspended,
    Upgraded,
)
from manciple.policies.errors import LogBroken
from manciple.policies.keys import PublicKeys
from manciple.policies.view import View
from manciple.policies.witness import Seen

FORMAT = "manciple bundle 1"


def bundle(
    view: View,
    keys: PublicKeys,
    seen: Sequence[Seen],
    chosen: Callable[[Record], bool],
) -> dict[str, Any]:
    """Return the bundle of the whole log, with the details of the chosen entries.

    Always shown are entry 0 and each that changes the work key: they say the keys; and each that
    ends a yes or a grant, begins an era, or sets the clock. With an effect that ran on a request
    stand what was asked and the yes to it; with each effect whatever else was begun or ended under
    its key. Raises `LogBroken`.
    """
    head = log.head(view.connection)
    if head is None:
        raise LogBroken("there is no head over the entries")
    every = list(log.each(view.connection))
    shown = {each.record.seq for each in every if _always(each.record) or chosen(each.record)}
    keys_shown = {
        each.record.entry.key
        for each in every
        if each.record.seq in shown and isinstance(each.record.entry, Intended | Finished)
    }
    begun = [each.record.entry for each in every if _of(each.record.entry, keys_shown)]
    requests = {entry.request for entry in begun if isinstance(entry, Intended)}
    shown |= {each.record.seq for each in every if _of(each.record.entry, keys_shown)}
    shown |= {each.record.seq for each in every if _leads_to(each.record.entry, requests)}
    entries = [_entry(each, shown=each.record.seq in shown) for each in every]
    return {
        "format": FORMAT,
        "checkpoint": head.note,
        "keys": {"user": keys.user.hex(), "work": [key.hex() for key in view.work_keys()]},
        "entries": entries,
        "witnesses": [{"name": s.name, "note": s.note} for s in seen if s.note is not None],
    }


def _entry(opened: log.Opened, *, shown: bool) -> dict[str, Any]:
    leaf = json.loads(opened.leaf.data)
    if not shown:
        return {"leaf": leaf}
    return {"leaf": leaf, "salt": opened.salt.hex(), "detail": opened.detail.decode()}


def _always(record: Record) -> bool:
    ends = Declined | Suspended | Revoked | Lifted
    return isinstance(record.entry, Opened | Upgraded | KeyRotated | ClockSet | ends)


def _of(entry: Entry, keys: set[str]) -> bool:
    return isinstance(entry, Intended | Finished) and entry.key in keys


def _leads_to(entry: Entry, requests: set[str | None]) -> bool:
    return isinstance(entry, Asked | Approved) and entry.request in requests
