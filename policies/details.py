"""The detail of an entry: its canonical bytes, which its leaf commits to and its row seals."""

from dataclasses import dataclass, fields, make_dataclass
from datetime import datetime
from operator import attrgetter
from typing import Any, cast, get_args, get_type_hints

from manciple.policies.actions import Action
from manciple.policies.canonical import decode, encode, recall
from manciple.policies.entries import Entry

_ACTIONS = 10_000
"""So many different actions are remembered while a log is read."""


@dataclass(frozen=True, slots=True)
class Detail:
    """The envelope that an entry is stored in."""

    entry: Entry
    at: datetime | None = None
    """When it was written, as in the leaf; None in entries of the first program."""


def detail(entry: Entry, at: datetime | None = None) -> bytes:
    """Return the canonical bytes of an entry."""
    return encode(Detail(entry, at))


def detail_of(data: bytes) -> Detail:
    """Read them back. Raises `HomeBroken`, also for another spelling of the same."""
    return decode(Detail, data, exact=True)


class Reader:
    """Reads the details of many entries, as `detail` writes them now.

    Most of a log are looks, and each is the same action again: from the third time on, the very
    bytes of an action that this reader has read mean that same action.
    """

    def __init__(self) -> None:
        self._actions: dict[bytes, Action | None] = {}
        """By their bytes; None for what came once: it is read by itself when it comes again."""

    def read(self, kind: str, at: str | None, data: bytes) -> Entry | None:
        """Return the entry of this kind that `detail` writes as `data` at the canonical `at`.

        The quick way, for a whole log: None for anything else, which `detail_of` may still read.
        """
        begin, known = f'{{"at":"{at}","entry":'.encode(), _KINDS.get(kind)
        if known is None or not (data.startswith(begin) and data.endswith(b"}")):
            return None
        entry, parts = data[len(begin) : -1], _PARTS.get(kind)
        return (parts and self._in_parts(parts, entry)) or recall(known, entry)

    def _in_parts(self, parts: "_Parts", data: bytes) -> Entry | None:
        """Read the action and what stands beside it; each is its own one spelling, so both are."""
        end = data.rfind(parts.behind)
        if end < 0 or not data.startswith(_BEFORE):
            return None
        action = self._action(data[len(_BEFORE) : end])
        if action is None:
            return None
        rest = recall(parts.rest, b"{" + data[end + 1 :])
        return None if rest is None else parts.whole(action, rest)

    def _action(self, data: bytes) -> Action | None:
        """Return what these bytes say; None where they are new, or no action."""
        if data not in self._actions:
            if len(self._actions) >= _ACTIONS:
                self._actions.clear()
            self._actions[data] = None
            return None
        action = self._actions[data]
        if action is None:
            action = self._actions[data] = recall(Action, data)
        return action


class _Parts:
    """A kind of entry that begins with its action, taken apart: the action, and all the rest."""

    def __init__(self, kind: type[Entry]) -> None:
        types, others = get_type_hints(kind), [f for f in fields(kind) if f.name != "action"]
        names = [each.name for each in others]
        said = [(f.name, types[f.name], f) for f in others]
        self.rest: type[Any] = make_dataclass(kind.__name__, said, frozen=True, slots=True)
        self.behind = f',"{min(names)}":'.encode()
        """What follows the action: the first name of the rest."""

        self._names, self._values, self._kind = names, attrgetter(*names), cast("Any", kind)

    def whole(self, action: Action, rest: object) -> Entry:
        """Put the two together."""
        return cast(
            "Entry",
            self._kind(action=action, **dict(zip(self._names, self._values(rest), strict=True))),
        )


_BEFORE = b'{"action":'

_KINDS: dict[str, type[Entry]] = {
    str(field.default): each
    for each in get_args(get_args(Entry)[0])
    for field in fields(each)
    if field.name == "kind"
}

_PARTS = {
    name: _Parts(kind)
    for name, kind in _KINDS.items()
    if min(field.name for field in fields(kind)) == "action"
}
